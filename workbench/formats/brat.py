"""brat standoff: a folder with a ``.txt`` and an ``.ann`` file for each article.

After brat's page on its annotation data format. Offsets are code points; words that brat wraps over
lines are written with spaces for the line ends.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals
from workbench.formats.base import (
    LossReport,
    RepairReport,
    counts,
    left_over,
    losses,
    write_file,
)
from workbench.formats.files import decoded, read_bytes
from workbench.formats.marks import Link, Mark, by_article, card, card_from_text, take_marks
from workbench.formats.placing import Claimed
from workbench.model import Article, Codebook, Corpus, Span, Statement

_NAME = re.compile(r"[^\w\-\u200c]+")


class Brat:
    """Each statement an event: a T line for each role, with a fragment for each span, the first
    one the trigger; A lines for values of choice fields; a note with everything else."""

    name = "brat"
    loses = ("titles", "metadata", "actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        articles = {article.id: article for article in corpus.articles}
        choices = {field.name for field in corpus.codebook.fields if field.kind == "choice"}
        for id_, statements in by_article(corpus):
            text = articles[id_].text
            lines = _Lines(choices)
            for statement in statements:
                lines.add(statement)
            write_file(path / f"{id_}.txt", text.encode("utf-8"))
            write_file(path / f"{id_}.ann", "".join(lines.lines).encode("utf-8"))
        write_file(path / "annotation.conf", _configuration(corpus.codebook).encode("utf-8"))
        written = [path / f"{article.id}.ann" for article in corpus.articles]
        notes = left_over(path, "*.ann", written)
        lost = losses(corpus, self.loses)
        return LossReport(self.name, path, counts(corpus), lost, notes=notes)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        files = sorted(path.rglob("*.ann")) if path.is_dir() else [path.with_suffix(".ann")]
        if not path.is_dir() and not files[0].exists():
            raise FormatError(f"There is neither a folder nor an .ann file at {str(path)!r}.")
        if not files:
            raise FormatError(f"{str(path)!r} holds no .ann file.")
        for file in files:
            _File(arrivals, file).take()
        return arrivals.done()


def _name(words: str) -> str:
    """Return a name as brat allows it: no white space or marks."""
    return _NAME.sub("_", words) or "_"


class _Lines:
    """The lines of one ``.ann`` file, numbered by kind."""

    def __init__(self, choices: set[str]) -> None:
        self.lines: list[str] = []
        self._choices = choices
        self._numbers: dict[str, int] = {}

    def add(self, statement: Statement) -> None:
        arguments: list[str] = []
        for role, spans in statement.spans.items():
            for number, fragments in enumerate(_apart(spans), start=1):
                places = ";".join(f"{span.start} {span.end}" for span in fragments)
                shown = " ".join(re.sub(r"[\r\n\t]", " ", span.quote) for span in fragments)
                id_ = self._line("T", f"{_name(role)} {places}\t{shown}")
                arguments.append(f"{_name(role)}{number if number > 1 else ''}:{id_}")
        if not arguments:
            return
        event = self._line("E", " ".join(arguments))
        said = {k: str(v) for k, v in statement.values.items() if k in self._choices}
        for name, value in said.items():
            self._line("A", f"{_name(name)} {event} {_name(value)}")
        made = card(statement)
        made["roles"] = list(statement.spans)
        self._line("#", f"AnnotatorNotes {event}\t{json.dumps(made, ensure_ascii=False)}")

    def _line(self, kind: str, rest: str) -> str:
        self._numbers[kind] = self._numbers.get(kind, 0) + 1
        id_ = f"{kind}{self._numbers[kind]}"
        self.lines.append(f"{id_}\t{rest}\n")
        return id_


def _apart(spans: Iterable[Span]) -> list[list[Span]]:
    """Return the spans as groups of fragments; those that overlap are groups of their own."""
    groups: list[list[Span]] = []
    for span in spans:
        for group in groups:
            if group[-1].end < span.start:
                group.append(span)
                break
        else:
            groups.append([span])
    return groups


def _configuration(codebook: Codebook) -> str:
    roles = [_name(role.name) for role in codebook.roles]
    lines = ["[entities]", "", "[relations]", "", "[events]"]
    lines += [
        f"{role}\t" + ", ".join(f"{other}*:<EVENT>|<ENTITY>" for other in roles) for role in roles
    ]
    lines += ["", "[attributes]"]
    for field in codebook.fields:
        if field.kind == "choice":
            values = "|".join(_name(choice.name) for choice in field.values)
            lines.append(f"{_name(field.name)}\tArg:<EVENT>, Value:{values}")
    return "\n".join(lines) + "\n"


class _File:
    """One ``.ann`` file with the text beside it."""

    def __init__(self, arrivals: Arrivals, path: Path) -> None:
        self._arrivals = arrivals
        self._path = path
        self._marks: dict[str, Mark] = {}
        self._events: dict[str, tuple[str, dict[str, list[str]], str]] = {}
        self._of_events: dict[str, str] = {}
        self._links: list[Link] = []
        self._said: list[tuple[str, str, str, str]] = []
        self._notes: list[tuple[str, str, str, str]] = []

    def take(self) -> None:
        text_file = self._path.with_suffix(".txt")
        raw = read_bytes(text_file)
        text = decoded(raw, repr(str(text_file)))
        if raw.startswith(b"\xef\xbb\xbf"):
            text = f"\ufeff{text}"
        lines = decoded(read_bytes(self._path), repr(str(self._path))).split("\n")
        if text.strip():
            heard = self._arrivals.article(Article(self._path.stem, text), repr(str(text_file)))
        else:
            self._arrivals.refuse(f"{str(text_file)!r} has no text.")
            return
        for number, line in enumerate(lines, start=1):
            if line.strip():
                self._line(line.rstrip("\r"), f"{str(self._path)!r}, line {number},")
        self._mark_events()
        self._values()
        marks = self._with_events()
        take_marks(self._arrivals, heard, marks, self._links)

    def _line(self, line: str, where: str) -> None:
        id_, *rest = line.split("\t")
        kind = id_[:1]
        fields = rest[0].split(" ") if rest else []
        tail = "\t".join(rest[1:]).strip()
        if not rest or not fields[0]:
            raise FormatError(f"{where} has no annotation after {id_!r}: {line[:80]!r}.")
        match kind:
            case "T":
                self._marks[id_] = Mark(id_, fields[0], _claims(rest, where), where)
            case "E":
                self._event(id_, fields, where)
            case "R":
                ends = [each.partition(":")[2] for each in fields[1:] if ":" in each]
                self._relation(fields[0], ends, where)
            case "*":
                self._relation(fields[0], fields[1:], where)
            case "A" | "M":
                value = " ".join(fields[2:]) or "true"
                self._said.append((_second(fields, where), fields[0], value, where))
            case "N":
                value = " ".join((*fields[2:], *rest[1:])).rstrip()
                self._said.append((_second(fields, where), fields[0], value, where))
            case "#":
                self._notes.append((_second(fields, where), fields[0], tail, where))
            case _:
                self._arrivals.refuse(f"{where} is of a kind that brat does not describe: {id_!r}.")

    def _event(self, id_: str, fields: list[str], where: str) -> None:
        kind, _, trigger = fields[0].partition(":")
        arguments: dict[str, list[str]] = {}
        for each in fields[1:]:
            name, _, target = each.partition(":")
            if target:
                arguments.setdefault(name, []).append(target)
        self._events[id_] = (trigger, arguments, where)
        if not trigger:
            raise FormatError(f"{where} has the event {kind!r} without a trigger.")

    def _relation(self, name: str, ends: list[str], where: str) -> None:
        if len(ends) < 2:
            raise FormatError(f"{where} has a relation {name!r} with fewer than two ends.")
        self._links += [Link(name, ends[0], end, where) for end in ends[1:]]

    def _values(self) -> None:
        """Give the attributes, normalisations and notes to what they are about."""
        for target, name, value, where in [*self._said, *self._notes]:
            made = card_from_text(value) if name == "AnnotatorNotes" else None
            owner = self._of_events.get(target, target)
            if owner not in self._marks:
                self._arrivals.refuse(f"{where} is about {target!r}, which cannot hold {name!r}.")
            elif made and target in self._events:
                self._own(target, made)
            else:
                key = "note" if name == "AnnotatorNotes" else name
                values = self._marks[owner].values
                values[key] = f"{values[key]} | {value}" if key in values else value

    def _own(self, event: str, made: Mapping[str, Any]) -> None:
        """Make an event's marks the statement that its note says they are."""
        trigger, arguments, _ = self._events.pop(event)
        named = {_name(str(role)): str(role) for role in made.get("roles") or ()}
        carried: Any = made.get("values")
        values: dict[str, Any] = dict(carried) if isinstance(carried, dict) else {}  # pyright: ignore[reportUnknownArgumentType]
        by_name = {_name(name): name for name in values}
        first = self._marks.get(trigger)
        if first:
            # Only what was changed in brat since it was written is still said by its attributes.
            first.values = {
                by_name.get(name, name): value
                for name, value in first.values.items()
                if _name(str(values.get(by_name.get(name, name), ""))) != value
            }
        for id_ in (trigger, *(each for targets in arguments.values() for each in targets)):
            if id_ in self._marks:
                self._marks[id_].card = made
                self._marks[id_].role = named.get(self._marks[id_].role, self._marks[id_].role)

    def _with_events(self) -> list[Mark]:
        """Return the marks; the roles of an event that is no statement of ours become relations
        that start at its mark."""
        for id_, (_, arguments, where) in self._events.items():
            for name, targets in arguments.items():
                for target in targets:
                    self._links.append(Link(name, id_, target, f"{where} {id_}"))
        of = self._of_events
        self._links = [
            replace(each, start=of.get(each.start, each.start), end=of.get(each.end, each.end))
            for each in self._links
        ]
        return list(self._marks.values())

    def _mark_events(self) -> None:
        """Find the mark of each event: its trigger, or a copy where another event has that one."""
        taken: set[str] = set()
        for id_, (trigger, _, where) in self._events.items():
            self._of_events[id_] = id_ if trigger in taken else trigger
            if trigger in taken:
                self._marks[id_] = replace(self._marks[trigger], id=id_, where=where, values={})
            elif trigger in self._marks:
                taken.add(trigger)
            else:
                self._arrivals.refuse(f"{where} has the trigger {trigger!r}, which is not there.")


def _second(fields: list[str], where: str) -> str:
    if len(fields) < 2:
        raise FormatError(f"{where} does not say what {fields[0]!r} is about.")
    return fields[1]


def _claims(rest: list[str], where: str) -> list[Claimed]:
    places = rest[0].split(" ", 1)[1:] or [""]
    pairs = [fragment.split() for fragment in places[0].split(";")]
    if not all(len(pair) == 2 and all(n.isdecimal() for n in pair) for pair in pairs):
        raise FormatError(f"{where} has the place {places[0]!r}; due is 'START END'.")
    bounds = [(int(start[:18]), int(end[:18])) for start, end in pairs]
    shown = rest[1] if len(rest) > 1 else ""
    claims: list[Claimed] = []
    at = 0
    fits = sum(end - start for start, end in bounds) + len(bounds) - 1 == len(shown)
    for start, end in bounds:
        whole = shown if len(bounds) == 1 else (shown[at : at + end - start] if fits else "")
        claims.append(Claimed(start, end, whole or None))
        at += end - start + 1
    return claims
