"""REFI-QDA: a codebook (``.qdc``) and a whole project (``.qdpx``), as qualitative software has it.

After the standard's schemas, Codebook.xsd 1.0 and Project.xsd of 18 March 2019. Positions are code
points by the standard; NVivo counts UTF-16 units and every line end as two. Which it is, is told by
the selections' names, which most programs fill with the words selected.
"""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Heard, stable_id
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.files import Archive, decoded, read_bytes, read_xml, whole
from workbench.formats.marks import Mark, by_article, card, card_from_text, numbered, take_marks
from workbench.formats.placing import (
    AS_TWO,
    COUNTINGS,
    UTF16,
    Claimed,
    Counting,
    holding_beginnings,
)
from workbench.formats.refi_codes import Codes, add_codes, codes_of
from workbench.formats.refi_write import document, packed
from workbench.formats.widening import merged
from workbench.model import Article, Codebook, Corpus, Field, Span, Statement

_CODEBOOK = "urn:QDA-XML:codebook:1.0"
_PROJECT = "urn:QDA-XML:project:1.0"
_NAMESPACE = uuid.UUID("0e7f6c1c-3f2b-5c55-9a0d-71d8e0b5c6aa")
_SHOWN = 100
_WITH_TEXT = ("TextSource", "Representation", "TextDescription", "Transcript")
_WITHOUT_TEXT = (
    "PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection",
)  # fmt: skip


def _guid(*parts: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, "\n".join(parts)))


@lru_cache(maxsize=1024)
def _user(annotator: str) -> str:
    return _guid("user", annotator)


class RefiCodebook:
    """The codebook alone: roles as codes, fields as codes that cannot code, with their values."""

    name = "refi-qdc"
    loses = ("spans",)

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        root = Element("CodeBook", xmlns=_CODEBOOK, origin="Persian News Workbench")
        codes = add_codes(SubElement(root, "Codes"), corpus.codebook, ())
        write_file(path, document(root))
        lost = losses(corpus, (*self.loses, "texts"))
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
    loses = ("actors", "codebook")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        root = Element("Project", xmlns=_PROJECT, name=path.stem, origin="Persian News Workbench")
        users = SubElement(root, "Users")
        for name in sorted({each.annotator for each in corpus.statements}):
            SubElement(users, "User", guid=_user(name), name=name)
        if not len(users):
            root.remove(users)
        actors = sorted({str(s.values["actor"]) for s in corpus.statements if "actor" in s.values})
        book = SubElement(SubElement(root, "CodeBook"), "Codes")
        codes = add_codes(book, corpus.codebook, actors)
        variables = sorted({name for article in corpus.articles for name, _ in _variables(article)})
        if variables:
            listed = SubElement(root, "Variables")
            for name in variables:
                guid = _guid("variable", name)
                SubElement(listed, "Variable", guid=guid, name=name, typeOfVariable="Text")
        articles = {article.id: article for article in corpus.articles}
        members: dict[str, bytes] = {}
        if articles:
            sources = SubElement(root, "Sources")
            fields = {field.name: field for field in corpus.codebook.fields}
            for id_, statements in by_article(corpus):
                guid = _guid("source", id_)
                members[f"sources/{guid}.txt"] = articles[id_].text.encode("utf-8")
                _source(sources, guid, articles[id_], statements, codes, fields)
        members["project.qde"] = document(root)
        write_file(path, packed(members))
        return LossReport(self.name, path, counts(corpus), losses(corpus, self.loses))

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
            _Project(arrivals, archive, root, codes, place).take()
        return arrivals.done()


def _variables(article: Article) -> Iterator[tuple[str, str]]:
    for name in ("title", "outlet", "published", "url"):
        if value := getattr(article, name):
            yield name, value
    yield from article.metadata.items()


def _source(
    sources: Element,
    guid: str,
    article: Article,
    statements: Sequence[Statement],
    codes: Mapping[tuple[str, ...], str],
    fields: Mapping[str, Field],
) -> None:
    path = f"internal://{guid}.txt"
    made = SubElement(sources, "TextSource", guid=guid, name=article.id, plainTextPath=path)
    for statement in statements:
        described = card(statement)
        coded = {
            name: str(value)
            for name, value in statement.values.items()
            if name in fields and (name, str(value)) in codes
        }
        described["values"] = {k: v for k, v in statement.values.items() if k not in coded}
        for n, (id_, role, span) in enumerate(numbered(statement)):
            about = described if n == 0 else {
                "statement": statement.id, "annotator": statement.annotator
            }  # fmt: skip
            selection = _selection(made, id_, span, statement, about)
            paths = [(role,), *coded.items()] if n == 0 else [(role,)]
            for path_ in paths:
                _coding(selection, id_, codes[path_], statement)
    for name, value in _variables(article):
        held = SubElement(made, "VariableValue")
        SubElement(held, "VariableRef", targetGUID=_guid("variable", name))
        SubElement(held, "TextValue").text = value


def _selection(
    source: Element, id_: str, span: Span, statement: Statement, about: Mapping[str, Any]
) -> Element:
    made = SubElement(
        source,
        "PlainTextSelection",
        guid=_guid("selection", statement.annotator, id_),
        name=span.quote[:_SHOWN],
        startPosition=str(span.start),
        endPosition=str(span.end),
        creatingUser=_user(statement.annotator),
    )
    SubElement(made, "Description").text = json.dumps(about, ensure_ascii=False)
    return made


def _coding(selection: Element, id_: str, code: str, statement: Statement) -> None:
    made = SubElement(
        selection,
        "Coding",
        guid=_guid("coding", statement.annotator, id_, code),
        creatingUser=_user(statement.annotator),
    )
    SubElement(made, "CodeRef", targetGUID=code)


def tag(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


class _Project:
    """A project file that is being read."""

    def __init__(
        self, arrivals: Arrivals, archive: Archive, root: Element, codes: Codes, place: str
    ) -> None:
        self._arrivals = arrivals
        self._archive = archive
        self._root = root
        self._codes = codes
        self._place = place
        self._nvivo = "nvivo" in (root.get("origin") or "").lower()
        named = {"User": "user", "Variable": "variable"}
        self._names: dict[tuple[str, str], str] = {}
        self._notes: dict[str, str] = {}
        for element in root.iter():
            if tag(element) in named:
                guid = _plain_guid(element.get("guid"))
                name = element.get("name") or element.get("id") or guid
                self._names[named[tag(element)], guid] = name
            if tag(element) == "Note":
                self._notes[_plain_guid(element.get("guid"))] = self._note_text(element)

    def take(self) -> None:
        without = 0
        notes = {id(e) for top in self._root if tag(top) == "Notes" for e in top.iter()}
        for element in self._root.iter():
            without += tag(element) in _WITHOUT_TEXT
            if tag(element) in _WITH_TEXT and id(element) not in notes:
                self._source(element)
        if without:
            self._arrivals.refuse(
                f"{self._place} has {without:,} selections in pictures, pages or recordings; only "
                f"those in plain text can be brought in."
            )

    def _source(self, source: Element) -> None:
        name = source.get("name") or Path(source.get("plainTextPath") or "").stem
        where = f"{self._place}, source {name!r},"
        text = self._text(source, where)
        if text is None or not text.strip():
            return
        known: dict[str, str] = {}
        for child in source:
            if tag(child) == "VariableValue" and len(child) > 1:
                guid = _plain_guid(child[0].get("targetGUID"))
                known[self._names.get(("variable", guid), guid)] = child[1].text or ""
        fixed = {key: known.pop(key, "") for key in ("title", "outlet", "published", "url")}
        heard = self._arrivals.article(Article(name, text, **fixed, metadata=known), where)
        selections = [each for each in source if tag(each) == "PlainTextSelection"]
        counting = self._counting(selections, heard, where)
        marks = [
            mark
            for n, each in enumerate(selections, 1)
            for mark in self._marks(each, n, heard, where)
        ]
        take_marks(self._arrivals, heard, marks, (), counting=counting)
        loose = sum(tag(each) == "Coding" for each in source)
        if loose:
            self._arrivals.refuse(f"{where} is coded as a whole {loose} times, not by its words.")

    def _text(self, source: Element, where: str) -> str | None:
        for child in source:
            if tag(child) == "PlainTextContent":
                return child.text or ""
        path = source.get("plainTextPath") or ""
        scheme, _, name = path.rpartition("://")
        if not path or scheme in ("relative", "absolute"):
            self._arrivals.refuse(f"{where} keeps its text outside the project file, at {path!r}.")
            return None
        names = self._archive.names()
        for member in (f"sources/{name}", f"Sources/{name}", name):
            if member in names:
                return decoded(self._archive.read(member), f"{where} {member!r}")
        self._arrivals.refuse(f"{where} names the text {path!r}, which is not in the file.")
        return None

    def _counting(self, selections: Sequence[Element], heard: Heard, where: str) -> Counting:
        """Return how the positions count: as the names of the selections say, else as NVivo does
        if NVivo wrote them, else as the standard says."""
        usual = Counting(UTF16, AS_TWO) if self._nvivo else Counting()
        named = [
            Claimed(*_places(each, where), name.rstrip(".… "), begins=True)
            for each in selections
            if len(name := each.get("name") or "") > 3
        ]
        held = {each: holding_beginnings(heard.text, named, each) for each in (usual, *COUNTINGS)}
        best = max(held, key=lambda each: held[each])
        found = best if held[best] else usual
        if found != Counting():
            self._arrivals.note(f"{where} counts in {found}, not in code points as the standard.")
        return found

    def _marks(self, selection: Element, number: int, heard: Heard, where: str) -> Iterator[Mark]:
        at = f"{where} selection {number},"
        start, end = _places(selection, at)
        about = "".join(child.text or "" for child in selection if tag(child) == "Description")
        made = card_from_text(about)
        notes = [self._notes.get(guid, "") for guid in _referred(selection.iter(), "NoteRef")]
        by_user: dict[str, list[Element]] = {}
        for child in selection:
            if tag(child) == "Coding":
                who = child.get("creatingUser") or selection.get("creatingUser")
                by_user.setdefault(_plain_guid(who), []).append(child)
        if not by_user:
            by_user = {_plain_guid(selection.get("creatingUser")): []}
        for user, codings in by_user.items():
            targets = _referred((each for coding in codings for each in coding), "CodeRef")
            roles, values = self._codes.said(targets)
            said = [each for each in (*notes, "" if made else about) if each]
            if said:
                values["note"] = " | ".join(said)
            who = self._names.get(("user", user), user) or self._arrivals.annotator
            created = next((c.get("creationDateTime") for c in codings), None)
            id_ = f"{selection.get('guid') or number} {user}"
            # Several codes on the same words by the same user are one statement in several roles.
            own = {
                "statement": stable_id(self._arrivals.format, heard.article.id, who, id_),
                "annotator": who,
                "created": created or selection.get("creationDateTime"),
            }
            for n, role in enumerate(roles or ["selection"]):
                said_here = values if n == 0 else {}
                claim = Claimed(start, end)
                yield Mark(f"{id_} {role}", role, [claim], at, said_here, made or own)

    def _note_text(self, note: Element) -> str:
        for child in note:
            if tag(child) == "PlainTextContent":
                return child.text or ""
        name = (note.get("plainTextPath") or "").rpartition("://")[2]
        member = f"sources/{name}"
        if name and member in self._archive.names():
            return decoded(self._archive.read(member), f"{self._place}, note {name!r}")
        return note.get("name") or ""


def _places(selection: Element, where: str) -> tuple[int, int]:
    start = whole(selection.get("startPosition"), f"{where} startPosition,")
    return start, whole(selection.get("endPosition"), f"{where} endPosition,")


def _referred(elements: Iterable[Element], name: str) -> list[str]:
    """Return the GUIDs that the references of that name point to."""
    return [_plain_guid(each.get("targetGUID")) for each in elements if tag(each) == name]


def _plain_guid(guid: str | None) -> str:
    return (guid or "").strip("{}").lower()
