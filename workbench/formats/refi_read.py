"""Taking from a project of REFI-QDA."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from workbench.formats.arrivals import Arrivals, Heard, stable_id
from workbench.formats.base import agreeing
from workbench.formats.files import Archive, decoded, whole
from workbench.formats.marks import Mark, card_from_text, take_marks
from workbench.formats.placing import (
    AS_TWO,
    COUNTINGS,
    UTF16,
    Claimed,
    Counting,
    holding_beginnings,
)
from workbench.formats.refi_codes import Codes
from workbench.model import Article, Codebook

_PASSED_OVER = ("Cases", "Sets", "Graphs", "Links")
_WITH_TEXT = ("TextSource", "Representation", "TextDescription", "Transcript")
_WITHOUT_TEXT = (
    "PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection",
)  # fmt: skip


class Reader:
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
            if _tag(element) in named:
                guid = _plain_guid(element.get("guid"))
                name = element.get("name") or element.get("id") or guid
                self._names[named[_tag(element)], guid] = name
            if _tag(element) == "Note":
                self._notes[_plain_guid(element.get("guid"))] = self._note_text(element)

    def take(self) -> None:
        without = 0
        notes = {id(e) for top in self._root if _tag(top) == "Notes" for e in top.iter()}
        for element in self._root.iter():
            without += _tag(element) in _WITHOUT_TEXT
            if _tag(element) in _WITH_TEXT and id(element) not in notes:
                self._source(element)
        if without:
            said = (
                f"{self._place} has {without:,} selections in pictures, pages or recordings; only "
                f"those in plain text can be brought in."
            )
            self._arrivals.refuse(agreeing(said))

    def _source(self, source: Element) -> None:
        name = source.get("name") or Path(source.get("plainTextPath") or "").stem
        where = f"{self._place}, source {name!r},"
        text = self._text(source, where)
        if text is None or not text.strip():
            return
        known: dict[str, str] = {}
        for child in source:
            if _tag(child) == "VariableValue" and len(child) > 1:
                guid = _plain_guid(child[0].get("targetGUID"))
                known[self._names.get(("variable", guid), guid)] = child[1].text or ""
        fixed = {key: known.pop(key, "") for key in ("title", "outlet", "published", "url")}
        heard = self._arrivals.article(Article(name, text, **fixed, metadata=known), where)
        selections = [each for each in source if _tag(each) == "PlainTextSelection"]
        counting = self._counting(selections, heard, where)
        marks = [
            mark
            for n, each in enumerate(selections, 1)
            for mark in self._marks(each, n, heard, where)
        ]
        take_marks(self._arrivals, heard, marks, (), counting=counting)
        loose = sum(_tag(each) == "Coding" for each in source)
        if loose:
            said = f"{where} is coded as a whole {loose:,} times, not by its words."
            self._arrivals.refuse(agreeing(said))

    def _text(self, source: Element, where: str) -> str | None:
        for child in source:
            if _tag(child) == "PlainTextContent":
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
            self._arrivals.note(
                f"{where} counts in {found.rather_than(Counting())}, as the standard asks."
            )
        return found

    def _marks(self, selection: Element, number: int, heard: Heard, where: str) -> Iterator[Mark]:
        at = f"{where} selection {number},"
        start, end = _places(selection, at)
        about = "".join(child.text or "" for child in selection if _tag(child) == "Description")
        made = card_from_text(about)
        notes = [self._notes.get(guid, "") for guid in _referred(selection.iter(), "NoteRef")]
        by_user: dict[str, list[Element]] = {}
        for child in selection:
            if _tag(child) == "Coding":
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
            if _tag(child) == "PlainTextContent":
                return child.text or ""
        name = (note.get("plainTextPath") or "").rpartition("://")[2]
        member = f"sources/{name}"
        if name and member in self._archive.names():
            return decoded(self._archive.read(member), f"{self._place}, note {name!r}")
        return note.get("name") or ""


def note_unused(
    arrivals: Arrivals, root: Element, codes: Codes, codebook: Codebook, place: str
) -> None:
    """Report what else a project holds: codes without codings, cases, sets, links, graphs."""
    known = {each.name for each in codebook.roles}
    known |= {choice.name for field in codebook.fields for choice in field.values}
    used = set(_referred(root.iter(), "CodeRef"))
    idle = sum(
        each.codes and guid not in used and each.name not in known
        for guid, each in codes.by_guid.items()
    )
    if idle:
        words = f"{place} has {idle:,} codes that nothing is coded with: passed over."
        arrivals.note(agreeing(words))
    for top in root:
        if _tag(top) in _PASSED_OVER and len(top):
            arrivals.note(f"{place} has {_tag(top)}, passed over: {len(top):,} of them.")


def _tag(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def _places(selection: Element, where: str) -> tuple[int, int]:
    start = whole(selection.get("startPosition"), f"{where} startPosition,")
    return start, whole(selection.get("endPosition"), f"{where} endPosition,")


def _referred(elements: Iterable[Element], name: str) -> list[str]:
    """Return the GUIDs that the references of that name point to."""
    return [_plain_guid(each.get("targetGUID")) for each in elements if _tag(each) == name]


def _plain_guid(guid: str | None) -> str:
    return (guid or "").strip("{}").lower()
