"""REFI-QDA: a codebook (``.qdc``) and a whole project (``.qdpx``), as qualitative software has it.

After the standard's schemas, Codebook.xsd 1.0 and Project.xsd of 18 March 2019. Positions are code
points by the standard; NVivo counts UTF-16 units and every line end as two. Which it is, is told by
the selections' names, which most programs fill with the words selected.
"""

from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals
from workbench.formats.base import LossReport, RepairReport, agreeing, counts, losses, write_file
from workbench.formats.files import Archive, read_bytes, read_xml
from workbench.formats.packing import document, packed
from workbench.formats.refi_codes import add_codes, codes_of
from workbench.formats.refi_read import Reader, note_unused
from workbench.formats.refi_write import ORIGIN, project
from workbench.formats.widening import merged
from workbench.model import Article, Codebook, Corpus

_CODEBOOK = "urn:QDA-XML:codebook:1.0"


def _changed(characters: int) -> tuple[str, ...]:
    said = f"{characters:,} characters of names and values, which XML cannot hold: U+FFFD is there"
    return (agreeing(said),) if characters else ()


class RefiCodebook:
    """The codebook alone: roles as codes, fields as codes that cannot code, with their values."""

    name = "refi-qdc"
    loses = ("spans", "titles", "metadata", "actors", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        root = Element("CodeBook", xmlns=_CODEBOOK, origin=ORIGIN)
        codes = add_codes(SubElement(root, "Codes"), corpus.codebook, ())
        written, changed = document(root)
        write_file(path, written)
        lost = (*losses(corpus, (*self.loses, "texts")), *_changed(changed))
        return LossReport(self.name, path, {"codes": len(codes)}, lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        root = read_xml(read_bytes(path), repr(str(path)))
        codes = codes_of(root, repr(str(path)))
        arrivals.widen(merged(codebook, codes.codebook()))
        for name in codes.new_in(codebook):
            arrivals.note(f"The codebook gains {name}.")
        return arrivals.done()


class RefiProject:
    """A project: each article a text source, each span a selection coded with its role by its
    annotator; a statement's first selection is coded with the values of its choices and its actor,
    too, and describes the rest."""

    name = "refi-qdpx"
    loses = ("actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        root, members = project(corpus, path.stem)
        members["project.qde"], changed = document(root)
        write_file(path, packed(members))
        lost = (*losses(corpus, self.loses), *_changed(changed))
        return LossReport(self.name, path, counts(corpus), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        with Archive(path) as archive:
            projects = [name for name in archive.names() if name.lower().endswith(".qde")]
            if not projects:
                raise FormatError(f"{str(path)!r} holds no project (.qde).")
            place = f"{str(path)!r}, member {projects[0]!r}"
            root = read_xml(archive.read(projects[0]), place)
            codes = codes_of(root, place)
            Reader(arrivals, archive, root, codes, place).take()
            note_unused(arrivals, root, codes, codebook, place)
        return arrivals.done()
