"""Taking from UIMA CAS: single files, folders of them, and what INCEpTION exports as zip files."""

import io
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from workbench.errors import FormatError, said_by
from workbench.formats.arrivals import Arrivals, Heard
from workbench.formats.files import Archive, decoded, from_json, read_bytes, read_xml
from workbench.formats.marks import Link, Mark, card_from_text, take_marks
from workbench.formats.placing import Claimed
from workbench.model import GOLD, Article

STATEMENT = "webanno.custom.Statement"
META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
FIXED = frozenset(("begin", "end", "sofa", "parts", "card"))
"""The features of a statement that are none of its values."""

INITIAL = "INITIAL_CAS"
"""What INCEpTION calls the file that is nobody's."""

_CURATOR = "CURATION_USER"
_STRUCTURE = frozenset(
    (
        "DocumentAnnotation", "DocumentMetaData", "Sentence", "Token", "Paragraph", "Div", "Lemma",
        "Stem", "POS", "Form", "MorphologicalFeatures", "TagDescription", "TagsetDescription",
        "LayerConfiguration", "CASMetadata", "Heading",
    )
)  # fmt: skip
_OF_INCEPTION = re.compile(r"/project/\d+/document/\d+/source/")
_NO_MEMBERS, _PROJECT = "__MACOSX/", "exportedproject"
_LABELS = ("value", "label", "identifier", "role", "PosValue", "DependencyType")


def read_cas(arrivals: Arrivals, cassis: Any, path: Path, ending: str) -> None:
    """Take every file of that ending at ``path``; raises FormatError if there is none."""
    nothing = True
    for name, place, raw, systems in _files(path, ending):
        nothing = False
        loaded = _loaded(arrivals, cassis, raw, systems, place, ending)
        views = [loaded.get_view(sofa.sofaID) for sofa in loaded.sofas]
        taken = [_View(arrivals, view, name, place).take() for view in views]
        if not any(taken):
            arrivals.refuse(f"{place} has no text.")
    if nothing:
        raise FormatError(
            f"{str(path)!r} holds no .{ending} file. Export from INCEpTION in the format "
            f"'UIMA CAS {ending.upper()}'."
        )


type _File = tuple[str, str, bytes, list[bytes]]
"""A file's name, its place, its bytes, and the type systems beside it."""


def _files(path: Path, ending: str) -> Iterator[_File]:
    if path.suffix.lower() == ".zip":
        yield from _packed(path, ending)
        return
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if path.is_dir() and file.suffix.lower() == ".zip":
            yield from _packed(file, ending)
        if path.is_dir() and file.suffix.lower() != f".{ending}":
            continue
        above = [file.parent, *([file.parent.parent] if path.is_dir() else [])]
        systems = [read_bytes(each) for folder in above for each in sorted(folder.glob("*.xml"))]
        yield file.stem, repr(str(file)), read_bytes(file), systems


def _packed(path: Path, ending: str) -> Iterator[_File]:
    """Yield the files of a zip file, and of those in it, as a whole project of INCEpTION has."""
    place = repr(str(path))
    with Archive(path) as archive:
        yield from _members(archive, place, ending)
        for name in archive.names():
            if name.lower().endswith(".zip") and not name.startswith(_NO_MEMBERS):
                with archive.inside(name) as inner:
                    yield from _members(inner, f"{place}, member {name!r}", ending)


def _members(archive: Archive, place: str, ending: str) -> Iterator[_File]:
    names = [name for name in archive.names() if not name.startswith(_NO_MEMBERS)]
    files = [
        name
        for name in names
        if name.lower().endswith(f".{ending}") and not Path(name).name.startswith(_PROJECT)
    ]
    systems = [archive.read(name) for name in names if files and name.lower().endswith(".xml")]
    for name in files:
        yield Path(name).stem, f"{place}, member {name!r}", archive.read(name), systems


def _loaded(
    arrivals: Arrivals, cassis: Any, raw: bytes, systems: Sequence[bytes], place: str, ending: str
) -> Any:
    types = cassis.TypeSystem()
    for system in systems:
        root = read_xml(system, f"{place}, its type system,")
        if root.tag.endswith("typeSystemDescription"):
            try:
                types = cassis.merge_typesystems(types, cassis.load_typesystem(io.BytesIO(system)))
            except Exception as error:  # whatever a broken file makes of it
                raise FormatError(
                    f"{place} has a type system that cannot be read: {type(error).__name__} "
                    f"{said_by(error)}."
                ) from error
    text = decoded(raw, place)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            if ending == "xmi":
                unknown = sorted({*_infer(types, read_xml(raw, place))} - _STRUCTURE)
                if unknown:
                    arrivals.note(
                        f"{place} has types that no type system beside it describes, all they say "
                        f"is taken as words: {', '.join(unknown)}."
                    )
                cas = cassis.load_cas_from_xmi(io.BytesIO(raw), typesystem=types, lenient=True)
            else:
                from_json(text, place)
                cas = cassis.load_cas_from_json(text, lenient=True)
        except FormatError:
            raise
        except Exception as error:  # whatever a broken file makes of it
            hint = "" if systems or ending == "json" else " Put its TypeSystem.xml beside it."
            raise FormatError(
                f"{place} cannot be read as a CAS: {type(error).__name__} {said_by(error)}.{hint}"
            ) from error
    for warning in said:
        if "Not mapping external offset" in str(warning.message):
            raise FormatError(
                f"{place} has an offset beyond the text or inside a character: {warning.message}. "
                f"Nothing was changed."
            )
    return cas


def _infer(types: Any, root: Element) -> list[str]:
    """Add the types that a file uses and no type system describes, with all features as text, and
    return their names."""
    unknown: list[str] = []
    for element in root:
        space, _, short = element.tag.removeprefix("{").partition("}")
        name = ".".join((*space.removeprefix("http:///").removesuffix(".ecore").split("/"), short))
        if name.startswith("uima.cas.") or types.contains_type(name):
            continue
        above = "uima.tcas.Annotation" if "begin" in element.attrib else "uima.cas.TOP"
        made = types.create_type(name, supertypeName=above)
        unknown.append(short)
        seen = {each for other in root if other.tag == element.tag for each in other.attrib}
        for feature in sorted(seen - {"begin", "end", "sofa"}):
            if not feature.startswith("{"):
                types.create_feature(made, feature, "uima.cas.String")
    return unknown


class _View:
    """One view of a CAS: a text and its annotations."""

    def __init__(self, arrivals: Arrivals, view: Any, name: str, place: str) -> None:
        self._arrivals = arrivals
        self._view = view
        self._name = name
        self._place = place

    def take(self) -> bool:
        """Take what is annotated, and say whether there is a text at all."""
        text = self._view.sofa_string
        if not isinstance(text, str) or not text.strip():
            return False
        everything = list(self._view.select_all_fs())
        found = [each for each in everything if _is_annotation(each)]
        links_ = {id(item) for each in found for item in _linking(each)}
        for each in everything:
            short = each.type.name.rpartition(".")[2]
            if not (_is_annotation(each) or id(each) in links_ or short in ("Sofa", *_STRUCTURE)):
                self._arrivals.refuse(
                    f"{self._place}, {each.type.name} {each.xmiID}, is about no words of the text."
                )
        id_, title, annotator = self._known(found)
        heard = self._arrivals.article(Article(id_, text, title), self._place)
        marks: list[Mark] = []
        links: list[Link] = []
        own = [each for each in found if each.type.name == STATEMENT and self._card(each)]
        taken = {id(part) for each in own for part in self._own(each, marks, text)}
        taken |= {id(each) for each in own}
        structure: dict[str, int] = {}
        for each in found:
            short = each.type.name.rpartition(".")[2]
            if each.type.name == META:
                continue
            if short in _STRUCTURE:
                structure[short] = structure.get(short, 0) + 1
            elif id(each) not in taken:
                self._single(each, short, heard, marks, links)
        said = ", ".join(f"{count:,} {name}" for name, count in sorted(structure.items()))
        if said:
            self._arrivals.note(f"{self._place} has structure that was passed over: {said}.")
        take_marks(self._arrivals, heard, marks, links, annotator=annotator)
        return True

    def _known(self, found: Sequence[Any]) -> tuple[str, str, str]:
        """Return the article's id and title, and its annotator, as far as they are known.

        In the files of INCEpTION and WebAnno the title is the document's name, and the id its
        annotator's. Curated annotations are what is called gold here.
        """
        id_, title, annotator = self._name, "", ""
        for each in found:
            if each.type.name != META:
                continue
            id_ = str(_get(each, "documentId") or _get(each, "documentTitle") or id_)
            title = str(_get(each, "documentTitle") or "")
            if title and _OF_INCEPTION.search(str(_get(each, "documentUri") or "")):
                annotator = "" if id_ in (title, INITIAL) else id_
                id_ = title
        if annotator == _CURATOR:
            self._arrivals.note(f"{self._place} holds what was curated: it is signed {GOLD!r}.")
            annotator = GOLD
        return id_, title, annotator

    def _card(self, each: Any) -> Mapping[str, Any] | None:
        return card_from_text(str(_get(each, "card") or ""))

    def _own(self, each: Any, marks: list[Mark], text: str) -> Iterator[Any]:
        about = dict(self._card(each) or {})
        values = {
            feature.name: value
            for feature in each.type.all_features
            if feature.name not in FIXED and isinstance(value := _get(each, feature.name), str)
        }
        for n, link in enumerate(_elements(_get(each, "parts"))):
            part = _get(link, "target")
            if not _is_annotation(part) or part.begin >= part.end:
                self._arrivals.refuse(
                    f"{self._place}, statement {about['statement']!r}, has a part "
                    f"{_get(link, 'role')!r} that marks no words."
                )
                continue
            claim = Claimed(part.begin, part.end, text[part.begin : part.end])
            id_ = f"{about['statement']} {n}"
            mark = Mark(id_, str(_get(link, "role")), [claim], self._place, {}, about)
            mark.values = values if n == 0 else {}
            marks.append(mark)
            yield part

    def _single(
        self, each: Any, short: str, heard: Heard, marks: list[Mark], links: list[Link]
    ) -> None:
        where = f"{self._place}, {short} {each.xmiID},"
        if not each.begin < each.end:
            self._arrivals.refuse(f"{where} marks no words ({each.begin}:{each.end}).")
            return
        values: dict[str, Any] = {}
        role = ""
        for feature in each.type.all_features:
            value = _get(each, feature.name)
            if feature.name in FIXED or value is None:
                continue
            if isinstance(value, str | int | float):
                if not role and feature.name in _LABELS and isinstance(value, str):
                    role = value
                else:
                    values[feature.name] = value
            for name, target in _targets(feature.name, value):
                links.append(Link(name, str(each.xmiID), str(target.xmiID), where))
        claim = Claimed(each.begin, each.end, heard.text[each.begin : each.end])
        made = Mark(str(each.xmiID), role or short, [claim], where, values)
        marks.append(made)


def _targets(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what a feature points to: annotations, or links with a role and a target."""
    for item in _elements(value) or [value]:
        if hasattr(item, "target") and _is_annotation(item.target):
            yield str(_get(item, "role") or name), item.target
        elif _is_annotation(item):
            yield name, item


def _linking(each: Any) -> Iterator[Any]:
    """Yield what the features of an annotation hold to point to others."""
    for feature in each.type.all_features:
        value = _get(each, feature.name)
        yield from _elements(value) or [value]


def _elements(value: Any) -> list[Any]:
    elements = getattr(value, "elements", None)
    return list(elements) if isinstance(elements, list | tuple) else []  # pyright: ignore


def _is_annotation(value: Any) -> bool:
    return isinstance(getattr(value, "begin", None), int) and isinstance(
        getattr(value, "end", None), int
    )


def _get(of: Any, name: str) -> Any:
    return getattr(of, name, None)
