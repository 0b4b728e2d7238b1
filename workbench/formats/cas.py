"""UIMA CAS as INCEpTION reads and writes it, in XMI and JSON; needs the extra ``cas``.

dkpro-cassis reads and writes the files and turns their UTF-16 units into code points. Statements
are a custom span layer with a feature for each field and a link feature to their parts.
"""

import io
import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Heard
from workbench.formats.base import (
    LossReport,
    RepairReport,
    agreeing,
    counts,
    losses,
    needs_extra,
    write_file,
)
from workbench.formats.files import Archive, decoded, from_json, read_bytes, read_xml
from workbench.formats.marks import Link, Mark, by_article, card, card_from_text, take_marks
from workbench.formats.packing import NOT_IN_XML
from workbench.formats.placing import Claimed
from workbench.memory import without_cycle_search
from workbench.model import Article, Codebook, Corpus, Statement

_STATEMENT = "webanno.custom.Statement"
_PART = "webanno.custom.Part"
_LINK = "webanno.custom.StatementPartsLink"
_META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_STRUCTURE = frozenset(
    (
        "DocumentAnnotation", "DocumentMetaData", "Sentence", "Token", "Paragraph", "Div", "Lemma",
        "Stem", "POS", "Form", "MorphologicalFeatures", "TagDescription", "TagsetDescription",
        "LayerConfiguration", "CASMetadata", "Heading",
    )
)  # fmt: skip
_FIXED = frozenset(("begin", "end", "sofa", "parts", "card"))
_FEATURE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_LABELS = ("value", "label", "identifier", "role", "PosValue", "DependencyType")


class _Cas:
    """A folder for each article with a file for each annotator, and the type system beside."""

    name: str
    _ending: str
    loses: tuple[str, ...] = ("actors", "codebook", "metadata", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        cassis = _cassis(f"Writing {self.name}")
        articles = {article.id: article for article in corpus.articles}
        used = {name for statement in corpus.statements for name in statement.values}
        names = sorted(name for name in used - _FIXED if _FEATURE.fullmatch(name))
        types = _types(cassis, names)
        changed = 0
        for id_, statements in by_article(corpus):
            signed: dict[str, list[Statement]] = {"": []} if not statements else {}
            for statement in statements:
                signed.setdefault(statement.annotator, []).append(statement)
            text = articles[id_].text
            if self._ending == "xmi":
                text = NOT_IN_XML.sub("\ufffd", text)
            changed += text != articles[id_].text
            for each, file in zip(signed.values(), _file_names(signed), strict=True):
                with without_cycle_search():
                    cas = _filled(cassis, types, articles[id_], text, each, names)
                    made = cas.to_xmi() if self._ending == "xmi" else cas.to_json()
                content = made.encode("utf-8", "surrogatepass")
                write_file(path / id_ / f"{file}.{self._ending}", content)
        write_file(path / "TypeSystem.xml", types.to_xml().encode("utf-8"))
        lost = losses(corpus, self.loses)
        if changed:
            said = f"control characters, which XML has none of, in {changed:,} texts"
            lost += (agreeing(said),)
        return LossReport(self.name, path, counts(corpus), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        cassis = _cassis(f"Reading {self.name}")
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        found = list(_files(path, self._ending))
        if not found:
            raise FormatError(f"{str(path)!r} holds no .{self._ending} file.")
        for name, place, raw, systems in found:
            loaded = _loaded(cassis, raw, systems, place, self._ending)
            for sofa in loaded.sofas:
                _View(arrivals, loaded.get_view(sofa.sofaID), name, place).take()
        return arrivals.done()


class CasXmi(_Cas):
    """UIMA CAS in XMI, with its ``TypeSystem.xml``."""

    name = "cas-xmi"
    _ending = "xmi"


class CasJson(_Cas):
    """UIMA CAS in JSON, with its types inside."""

    name = "cas-json"
    _ending = "json"


def _cassis(what: str) -> Any:
    try:
        import cassis  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise needs_extra("cas", what) from error
    return cassis


def _file_names(annotators: Iterable[str]) -> Iterator[str]:
    """Yield a file name for each annotator; those that would be one file get a number."""
    seen: dict[str, int] = {}
    for annotator in annotators:
        plain = re.sub(r"[^\w\-]+", "-", annotator) or "INITIAL_CAS"
        number = seen[plain.casefold()] = seen.get(plain.casefold(), 0) + 1
        yield plain if number == 1 else f"{plain}.{number}"


def _types(cassis: Any, names: Sequence[str]) -> Any:
    types = cassis.TypeSystem()
    part = types.create_type(_PART, supertypeName="uima.tcas.Annotation")
    types.create_feature(part, "role", "uima.cas.String")
    link = types.create_type(_LINK, supertypeName="uima.cas.TOP")
    types.create_feature(link, "role", "uima.cas.String")
    types.create_feature(link, "target", _PART)
    statement = types.create_type(_STATEMENT, supertypeName="uima.tcas.Annotation")
    types.create_feature(statement, "parts", "uima.cas.FSArray", elementType=_LINK)
    for name in ("card", *names):
        types.create_feature(statement, name, "uima.cas.String")
    meta = types.create_type(_META, supertypeName="uima.tcas.DocumentAnnotation")
    for name in ("documentId", "documentTitle"):
        types.create_feature(meta, name, "uima.cas.String")
    return types


def _filled(
    cassis: Any,
    types: Any,
    article: Article,
    text: str,
    statements: Sequence[Statement],
    names: Sequence[str],
) -> Any:
    cas = cassis.Cas(typesystem=types)
    cas.sofa_string = text
    cas.sofa_mime = "text/plain"
    made = {name: types.get_type(name) for name in (_STATEMENT, _PART, _LINK, _META)}
    array = types.get_type("uima.cas.FSArray")
    known = {"documentId": article.id, "documentTitle": article.title}
    cas.add(made[_META](begin=0, end=len(text), language="fa", **known))
    for statement in statements:
        links: list[Any] = []
        for role, span in statement.placed_spans():
            part = made[_PART](begin=span.start, end=span.end, role=role)
            cas.add(part)
            links.append(made[_LINK](role=role, target=part))
        if not links:
            continue
        about = card(statement)
        native = {name: str(v) for name, v in statement.values.items() if name in names}
        about["values"] = {k: v for k, v in statement.values.items() if k not in native}
        first = links[0].target
        cas.add(
            made[_STATEMENT](
                begin=first.begin,
                end=first.end,
                parts=array(elements=links),
                card=json.dumps(about, ensure_ascii=False),
                **native,
            )
        )
    return cas


type _File = tuple[str, str, bytes, list[bytes]]
"""A file's article, its place, its bytes, and the type systems beside it."""


def _files(path: Path, ending: str) -> Iterator[_File]:
    if path.suffix.lower() == ".zip":
        with Archive(path) as archive:
            systems = [archive.read(n) for n in archive.names() if n.lower().endswith(".xml")]
            for name in archive.names():
                if name.lower().endswith(f".{ending}"):
                    place = f"{str(path)!r}, member {name!r}"
                    yield Path(name).stem, place, archive.read(name), systems
        return
    files = sorted(path.rglob(f"*.{ending}")) if path.is_dir() else [path]
    for file in files:
        above = [file.parent, *([file.parent.parent] if path.is_dir() else [])]
        systems = [read_bytes(each) for folder in above for each in sorted(folder.glob("*.xml"))]
        yield file.stem, repr(str(file)), read_bytes(file), systems


def _loaded(cassis: Any, raw: bytes, systems: Sequence[bytes], place: str, ending: str) -> Any:
    types = cassis.TypeSystem()
    for system in systems:
        root = read_xml(system, f"{place}, its type system,")
        if root.tag.endswith("typeSystemDescription"):
            try:
                types = cassis.merge_typesystems(types, cassis.load_typesystem(io.BytesIO(system)))
            except Exception as error:  # whatever a broken file makes of it
                raise FormatError(
                    f"{place} has a type system that cannot be read: {type(error).__name__} "
                    f"{error}."
                ) from error
    text = decoded(raw, place)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            if ending == "xmi":
                _infer(types, read_xml(raw, place))
                cas = cassis.load_cas_from_xmi(io.BytesIO(raw), typesystem=types, lenient=True)
            else:
                from_json(text, place)
                cas = cassis.load_cas_from_json(text, lenient=True)
        except FormatError:
            raise
        except Exception as error:  # whatever a broken file makes of it
            raise FormatError(
                f"{place} cannot be read as a CAS: {type(error).__name__} {error}."
            ) from error
    for warning in said:
        if "Not mapping external offset" in str(warning.message):
            raise FormatError(
                f"{place} has an offset beyond the text or inside a character: {warning.message}. "
                f"Nothing was changed."
            )
    return cas


def _infer(types: Any, root: Element) -> None:
    """Add the types that a file uses and no type system describes, with all features as text."""
    for element in root:
        space, _, short = element.tag.removeprefix("{").partition("}")
        name = ".".join((*space.removeprefix("http:///").removesuffix(".ecore").split("/"), short))
        if name.startswith("uima.cas.") or types.contains_type(name):
            continue
        above = "uima.tcas.Annotation" if "begin" in element.attrib else "uima.cas.TOP"
        made = types.create_type(name, supertypeName=above)
        seen = {each for other in root if other.tag == element.tag for each in other.attrib}
        for feature in sorted(seen - {"begin", "end", "sofa"}):
            if not feature.startswith("{"):
                types.create_feature(made, feature, "uima.cas.String")


class _View:
    """One view of a CAS: a text and its annotations."""

    def __init__(self, arrivals: Arrivals, view: Any, name: str, place: str) -> None:
        self._arrivals = arrivals
        self._view = view
        self._name = name
        self._place = place

    def take(self) -> None:
        text = self._view.sofa_string
        if not isinstance(text, str) or not text.strip():
            return
        everything = list(self._view.select_all_fs())
        found = [each for each in everything if _is_annotation(each)]
        for each in everything:
            short = each.type.name.rpartition(".")[2]
            if not _is_annotation(each) and short not in ("Sofa", *_STRUCTURE):
                self._arrivals.refuse(
                    f"{self._place}, {each.type.name} {each.xmiID}, is about no words of the text."
                )
        id_, title = self._name, ""
        for each in found:
            if each.type.name == _META:
                id_ = str(_get(each, "documentId") or _get(each, "documentTitle") or id_)
                title = str(_get(each, "documentTitle") or "")
        heard = self._arrivals.article(Article(id_, text, title), self._place)
        marks: list[Mark] = []
        links: list[Link] = []
        own = [each for each in found if each.type.name == _STATEMENT and self._card(each)]
        taken = {id(part) for each in own for part in self._own(each, marks, text)}
        taken |= {id(each) for each in own}
        structure: dict[str, int] = {}
        for each in found:
            short = each.type.name.rpartition(".")[2]
            if short in _STRUCTURE:
                structure[short] = structure.get(short, 0) + 1
            elif id(each) not in taken:
                self._single(each, short, heard, marks, links)
        said = ", ".join(f"{count:,} {name}" for name, count in sorted(structure.items()))
        if said:
            self._arrivals.note(f"{self._place} has structure that was passed over: {said}.")
        take_marks(self._arrivals, heard, marks, links)

    def _card(self, each: Any) -> Mapping[str, Any] | None:
        return card_from_text(str(_get(each, "card") or ""))

    def _own(self, each: Any, marks: list[Mark], text: str) -> Iterator[Any]:
        about = dict(self._card(each) or {})
        values = {
            feature.name: value
            for feature in each.type.all_features
            if feature.name not in _FIXED and isinstance(value := _get(each, feature.name), str)
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
            if feature.name in _FIXED or value is None:
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


def _elements(value: Any) -> list[Any]:
    elements = getattr(value, "elements", None)
    return list(elements) if isinstance(elements, list | tuple) else []  # pyright: ignore


def _is_annotation(value: Any) -> bool:
    return isinstance(getattr(value, "begin", None), int) and isinstance(
        getattr(value, "end", None), int
    )


def _get(of: Any, name: str) -> Any:
    return getattr(of, name, None)
