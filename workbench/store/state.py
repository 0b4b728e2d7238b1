"""What stands after all events: the heads of every statement."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from sys import intern

import msgspec

from workbench.model import DoneMark, Statement
from workbench.store.actors import PREFIX as ACTOR
from workbench.store.actors import canonical_names
from workbench.store.events import (
    Event,
    Gist,
    Named,
    article_of,
    gist_of,
    is_done,
    is_rejection,
    named_of,
    runs,
    split_id,
    statement_json,
    statement_of,
)

DONE = "done:"
# As many can lie in blocks as they were read, whatever becomes of them.
_FEW = 1000
_MAY_REJECT = ("reject", "undo", "redo")


@dataclass(frozen=True, slots=True)
class Head:
    """An event that no other supersedes, and what it leaves of its statement."""

    e: str
    who: str
    at: str
    statement: Statement | None


type _Heads = tuple[Event, ...]


class Standing:
    """What stood at one moment; ``names`` are the names that stay for actors that were merged."""

    def __init__(self, heads: Sequence[_Heads], names: Mapping[str, str]) -> None:
        self.names = names
        # Of every id, in the order in which the ids came.
        self._heads = heads
        # Where those are of which a statement was yielded.
        self._yielded: list[int] = []

    def statements(self) -> Iterator[msgspec.Raw]:
        """Yield the statements that were shown, as the JSON that is in the log, undecoded."""
        self._yielded = []
        for place, heads in enumerate(self._heads):
            if heads and (shown := statement_json(_shown(heads))) is not None:
                self._yielded.append(place)
                yield shown

    def since(self, before: "Standing") -> tuple[list[int], "Standing"]:
        """Return what changed since: the numbers, from 0, of the statements that ``before`` yielded
        and that stand so no longer, and what stands in their place or came beside them."""
        then, now = before._heads, self._heads
        # Whatever comes under an id, its heads are put together anew.
        stays = [old is new for old, new in zip_longest(then, now[: len(then)])]
        gone = [number for number, place in enumerate(before._yielded) if not stays[place]]
        came = [heads for heads, stay in zip(now, stays, strict=False) if not stay]
        return gone, Standing([*came, *now[len(then) :]], self.names)


class State:
    """The heads of every id: its events that no other event names as a parent.

    Events may come in any order, a child before its parent; each event must come once, and those
    of one writer in the order of their numbers.
    """

    def __init__(self) -> None:
        self._heads: dict[str, _Heads] = {}
        self._read: dict[str, int] = {}
        # Parents that were named before they were read: they are superseded on arrival. Those
        # within a run stay here.
        self._superseded: set[str] = set()
        # How many events were taken in that hold the block they were read with.
        self._within_blocks = 0
        # Ids that are no statement's: entries of the actor table, done marks.
        self._others: dict[str, None] = {}

    def apply(self, events: Sequence[Event]) -> None:
        """Take in events of one writer, in the order of their numbers."""
        if not events:
            return
        writer, seq = split_id(events[-1].e)
        self._read[writer] = seq
        heads = self._heads
        superseded = self._superseded
        ends = tuple(runs(events))
        within_block = self._may_hold_block(len(ends), len(events))
        for event, parents in ends:
            id_ = event.id
            standing = heads.get(id_, ())
            if not standing:
                if ":" in id_ and id_.startswith((ACTOR, DONE)):
                    self._others[id_] = None
            elif len(standing) == len(parents) == 1 and standing[0].e == parents[0]:
                # Nearly every run goes on from the only event that stands.
                standing = parents = ()
            if parents:
                standing = self._supersede(standing, parents)
            if superseded and event.e in superseded:
                superseded.discard(event.e)
                heads[id_] = standing
            else:
                heads[id_] = (*standing, event) if standing else (event,)
                _slim(event, within_block)

    def _may_hold_block(self, standing: int, read: int) -> bool:
        """Say whether what stands may hold the block that it was read with: copies take time, and
        a block of which most stands may as well be kept until little of it does."""
        if 2 * standing < read:
            return False
        self._within_blocks += standing
        if self._within_blocks > 2 * len(self._heads) + _FEW:
            for heads in self._heads.values():
                for event in heads:
                    event.data = event.data.copy()
            self._within_blocks = standing
        return True

    def _supersede(self, standing: _Heads, parents: tuple[str, ...]) -> _Heads:
        kept = tuple(event for event in standing if event.e not in parents)
        if len(standing) - len(kept) < len(parents):
            self._superseded.update(e for e in parents if not self.knows(e))
        return kept

    def knows(self, e: str) -> bool:
        """Say whether the event has been read."""
        writer, seq = split_id(e)
        return 0 < seq <= self._read.get(writer, 0)

    @property
    def missing(self) -> frozenset[str]:
        """The events that others name as parents but that are in no log, beyond what was read of
        it."""
        return frozenset(e for e in self._superseded if not self.knows(e))

    def ids(self) -> tuple[str, ...]:
        """Return every id that an event was about."""
        return tuple(self._heads)

    def events(self, id_: str) -> _Heads:
        """Return the events that are heads of ``id_``, latest last."""
        return tuple(sorted(self._heads.get(id_, ()), key=_when))

    def heads(self, id_: str) -> tuple[Head, ...]:
        """Return the heads of ``id_``, latest last."""
        return tuple(
            Head(event.e, event.who, event.at, statement_of(event)) for event in self.events(id_)
        )

    def statements(self, article: str | None = None) -> Iterator[Statement]:
        """Yield what is shown of every statement: of several heads the latest not a deletion."""
        for heads in self._all_heads():
            if article is not None and not any(article_of(head) == article for head in heads):
                continue
            if (shown := statement_of(_shown(heads))) is not None:
                yield shown

    def ids_on(self, article: str) -> list[str]:
        """Return the ids of the statements that stand on an article."""
        shown = map(_shown, self._all_heads())
        return [
            event.id
            for event in shown
            if article_of(event) == article and statement_json(event) is not None
        ]

    def gists(self) -> Iterator[Gist]:
        """Yield the gist of what is shown of every statement."""
        for heads in self._all_heads():
            if (gist := gist_of(_shown(heads))) is not None:
                yield gist

    def standing(self) -> Standing:
        """Return what stands now."""
        return Standing(tuple(self._heads.values()), canonical_names(self.actors()))

    def conflicts(self) -> tuple[str, ...]:
        """Return the ids of statements that stand in several versions."""
        return tuple(
            id_
            for id_, heads in self._heads.items()
            if len(heads) > 1 and statement_of(_shown(heads)) is not None
        )

    def article_of(self, id_: str) -> str | None:
        """Return the article that an id belongs to; None if nothing stands under it."""
        return next((article_of(head) for head in self._heads.get(id_, ())), None)

    def actors(self) -> dict[str, Named]:
        """Return the entries of the actor table by name; of several the latest."""
        entries: dict[str, Named] = {}
        for id_ in self._others:
            if id_.startswith(ACTOR):
                standing = [named for event in self.events(id_) if (named := named_of(event))]
                if standing:
                    entries[id_.removeprefix(ACTOR)] = standing[-1]
        return entries

    def done(self, annotator: str | None) -> frozenset[str]:
        """Return the articles that an annotator, or anybody where none is named, marked as done."""
        marks = self.done_marks()
        return frozenset(each.article for each in marks if annotator in (None, each.annotator))

    def done_marks(self) -> tuple[DoneMark, ...]:
        """Return everybody's done marks, sorted; of several on one article the latest counts."""
        latest = [self.events(id_)[-1] for id_ in self._others if id_.startswith(DONE)]
        return tuple(
            sorted(DoneMark(event.who, article_of(event)) for event in latest if is_done(event))
        )

    def rejections(
        self, article: str | None = None, annotator: str | None = None
    ) -> Iterator[Event]:
        """Yield the events by which suggestions stand rejected by somebody, or by one annotator."""
        for heads in self._heads.values():
            for head in heads:
                if head.op not in _MAY_REJECT or annotator not in (None, head.who):
                    continue
                if is_rejection(head) and (article is None or article_of(head) == article):
                    yield head

    def _all_heads(self) -> Iterator[_Heads]:
        # As they are now: other threads may write while they are gone through.
        return filter(None, tuple(self._heads.values()))


def _shown(heads: _Heads) -> Event:
    """Return the head that is shown: of several the latest that is not a deletion."""
    if len(heads) == 1:
        return heads[0]
    latest = sorted(heads, key=_when, reverse=True)
    return next((event for event in latest if statement_of(event) is not None), latest[0])


def _when(event: Event) -> tuple[str, str]:
    return event.at, event.e


def _slim(event: Event, within_block: bool) -> None:
    """Let what stands, which can be a million events, hold nothing that it does not need: the
    block it was read with, its own copy of words that all share, parents that are dealt with."""
    if not within_block:
        event.data = event.data.copy()
    event.who, event.parents = intern(event.who), ()
