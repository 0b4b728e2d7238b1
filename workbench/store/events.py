"""The log's events: one JSON object a line, and the words for a line that is none."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, Literal

import msgspec

from workbench.errors import StoreError, said_by
from workbench.model import Actor, Statement, Value

VERSION = 1

Operation = Literal["set", "delete", "reject", "actor", "done", "undo", "redo"]


class Event(msgspec.Struct, gc=False, omit_defaults=True):
    """One entry of the log.

    ``e`` is its own id, ``<writer>:<seq>``; ``id`` is what it is about; ``parents`` are the events
    it supersedes; ``act`` joins the events of one act of the person. ``data`` stays undecoded
    until somebody needs it.
    """

    v: int
    e: str
    op: Operation
    id: str
    parents: tuple[str, ...]
    who: str
    at: str
    data: msgspec.Raw
    act: str | None = None


class _Bare(msgspec.Struct):
    """A deletion without data, as a program may write it that knows no need to say the article."""

    v: int
    e: str
    op: Literal["delete"]
    id: str
    parents: tuple[str, ...]
    who: str
    at: str
    data: None = None
    act: str | None = None


class Named(msgspec.Struct, frozen=True, omit_defaults=True):
    """The data of an act on the actor table: what is known of an actor, and into which other one
    it was merged. ``article`` is where the act was done, so that it can be undone there."""

    article: str
    actor: Actor
    merged_into: str | None = None


class Marked(msgspec.Struct, frozen=True):
    """The data of a done mark: whether its annotator is done with the article."""

    article: str
    done: bool


class Restored(msgspec.Struct, frozen=True, omit_defaults=True):
    """The data of an undo or a redo: which event it takes back or does again, and what stands
    after it: a statement, a rejection, an entry of the actor table, or nothing."""

    article: str
    of: str
    statement: Statement | None
    rejected: bool = False
    named: Named | None = None


class _Standing(msgspec.Struct):
    """The part of an undo's or a redo's data that is what stands after it, undecoded."""

    statement: msgspec.Raw


class _Told(msgspec.Struct, frozen=True):
    actor: Value = ""


class Gist(msgspec.Struct, frozen=True):
    """The part of a statement that lists and counts need: reading a whole one takes ten times as
    long."""

    article: str
    annotator: str
    values: _Told = _Told()


class Placed(msgspec.Struct, frozen=True):
    """The part of any event's data that says which article it is about."""

    article: str


class _PerhapsPlaced(msgspec.Struct, frozen=True):
    article: str | None = None


_decoder = msgspec.json.Decoder(Event)
_bare = msgspec.json.Decoder(_Bare)
_statements = msgspec.json.Decoder(Statement)
_restored = msgspec.json.Decoder(Restored)
_named = msgspec.json.Decoder(Named)
_marked = msgspec.json.Decoder(Marked)
_placed = msgspec.json.Decoder(Placed)
_perhaps_placed = msgspec.json.Decoder(_PerhapsPlaced | None)
_gist = msgspec.json.Decoder(Gist)
_standing = msgspec.json.Decoder(_Standing)
_encoder = msgspec.json.Encoder()


def encode_event(event: Event) -> bytes:
    """Return the event as one line with its newline."""
    return _encoder.encode(event) + b"\n"


def encode_data(data: Any) -> msgspec.Raw:
    """Return an event's data as JSON; raises StoreError for words that are no Unicode text."""
    if isinstance(data, Statement):
        data = data.to_json()
    try:
        return msgspec.Raw(_encoder.encode(data))
    except UnicodeEncodeError as error:
        raise StoreError(
            f"Nothing was saved: {error.object[error.start : error.end]!r} is half of a character "
            f"(a lone surrogate), which no file can hold. Type the words again."
        ) from error


def decode_events(block: bytes | memoryview) -> list[Event]:
    """Decode whole lines; raises msgspec.DecodeError without saying which line it was."""
    return _decoder.decode_lines(block)


def decode_event(line: bytes, place: str) -> Event:
    """Decode one line; raises StoreError that names the place and what is wrong with it."""
    try:
        event = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        event = _bare_deletion(line)
        if event is None:
            raise broken_line(place, said_by(error)) from error
    if event.v > VERSION:
        raise newer_line(place, event.v)
    return event


def _bare_deletion(line: bytes) -> Event | None:
    """Return the deletion that a line is but for its data; only lines that nothing else is read
    from are looked at twice."""
    try:
        bare = _bare.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return Event(
        v=bare.v,
        e=bare.e,
        op=bare.op,
        id=bare.id,
        parents=bare.parents,
        who=bare.who,
        at=bare.at,
        data=msgspec.Raw(b"{}"),
        act=bare.act,
    )


def broken_line(place: str, what: str) -> StoreError:
    """Return the error for a line of a log that cannot be read."""
    return StoreError(
        f"{place} cannot be read: {what}. Restore the file from version control or a backup; "
        f"`workbench check` lists every such place."
    )


def newer_line(place: str, version: int) -> StoreError:
    """Return the error for a line in a format that this workbench does not know yet."""
    return broken_line(
        place, f"it was written by a newer workbench (format {version}); update this one"
    )


def statement_of(event: Event) -> Statement | None:
    """Return what stands after the event; None if it leaves nothing, or is no statement's."""
    if event.op == "set":
        return _decoded(event, _statement)
    return _decoded(event, _restored.decode).statement if _takes_back(event) else None


def statement_json(event: Event) -> msgspec.Raw | None:
    """Return what stands after the event as it is in the log, undecoded; None if nothing."""
    if event.op == "set":
        return event.data
    if not _takes_back(event):
        return None
    statement = _decoded(event, _standing.decode).statement
    return None if bytes(statement) == b"null" else statement


def gist_of(event: Event) -> Gist | None:
    """Return the gist of what stands after the event; None if nothing."""
    statement = statement_json(event)
    return None if statement is None else _decoded(event, _gist.decode, statement)


def named_of(event: Event) -> Named | None:
    """Return what the event leaves of an entry of the actor table; None if nothing."""
    if event.op == "actor":
        return _decoded(event, _named.decode)
    return _decoded(event, _restored.decode).named if _takes_back(event) else None


def is_done(event: Event) -> bool:
    """Say whether the event leaves its article marked as done."""
    return event.op == "done" and _decoded(event, _marked.decode).done


def is_rejection(event: Event) -> bool:
    """Say whether the event leaves a suggestion rejected."""
    return (
        _decoded(event, _restored.decode).rejected if _takes_back(event) else event.op == "reject"
    )


def suggestion_of(event: Event) -> Statement:
    """Return the suggestion that a rejection turned down."""
    return _decoded(event, _statements.decode)


def of(event: Event) -> str:
    """Return the id of the event that an undo takes back or a redo does again."""
    return _decoded(event, _restored.decode).of


def article_of(event: Event) -> str:
    """Return the id of the article that the event is about; empty for a deletion that does not
    say it: what is deleted is known without."""
    if event.op == "delete":
        placed = _decoded(event, _perhaps_placed.decode)
        return (placed and placed.article) or ""
    return _decoded(event, _placed.decode).article


def _takes_back(event: Event) -> bool:
    return event.op in ("undo", "redo")


def _decoded[T](
    event: Event, decode: Callable[[msgspec.Raw], T], part: msgspec.Raw | None = None
) -> T:
    """Decode an event's data, or a part of it; raises StoreError that names the event."""
    try:
        return decode(event.data if part is None else part)
    except (msgspec.DecodeError, RecursionError) as error:
        raise broken_line(f"Event {event.e!r}", said_by(error)) from error


def _statement(data: msgspec.Raw) -> Statement:
    try:
        return _statements.decode(data)
    except msgspec.ValidationError:
        # Other programs write null for what was not coded.
        parts = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        values = msgspec.json.decode(parts.get("values", b"{}"), type=dict[str, Value | None])
        coded = {name: each for name, each in values.items() if each is not None}
        parts["values"] = msgspec.Raw(_encoder.encode(coded))
        return _statements.decode(_encoder.encode(parts))


def runs(events: Sequence[Event]) -> Iterator[tuple[Event, tuple[str, ...]]]:
    """Yield the last event of every run, and what the whole run supersedes.

    In a run each event supersedes the one right before it and nothing else, as the acts of
    somebody who works on one statement do: most events of a log stand within one.
    """
    if not events:
        return
    last = events[0]
    e, id_, superseded = last.e, last.id, last.parents
    for event in islice(events, 1, None):
        parents = event.parents
        if len(parents) == 1 and parents[0] == e and event.id == id_:
            last, e = event, event.e
            continue
        yield last, superseded
        last = event
        e, id_, superseded = event.e, event.id, parents
    yield last, superseded


def split_id(e: str) -> tuple[str, int]:
    """Return the writer and the number of an event id; the number is 0 where there is none."""
    writer, _, number = e.rpartition(":")
    return writer, int(number) if number.isascii() and number.isdigit() else 0
