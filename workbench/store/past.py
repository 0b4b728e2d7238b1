"""What superseded events left: read from the log again where an undo or a rejection needs it."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from workbench.errors import StoreError
from workbench.model import Statement
from workbench.store.actors import PREFIX as ACTOR
from workbench.store.events import (
    Event,
    Restored,
    article_of,
    is_rejection,
    named_of,
    of,
    split_id,
    statement_of,
    suggestion_of,
)
from workbench.store.log import LogReader
from workbench.store.state import State


class Past:
    """The events of the logs in a folder, superseded or not."""

    def __init__(self, log: Path) -> None:
        self._log = log

    def events(self, ids: Iterable[str]) -> list[Event]:
        """Return events in the order asked for, each log read once; raises StoreError if one is in
        no log."""
        asked = list(ids)
        wanted: defaultdict[str, set[int]] = defaultdict(set)
        for writer, seq in map(split_id, asked):
            wanted[writer].add(seq)
        found: dict[str, Event] = {}
        for writer, numbers in wanted.items():
            reader = LogReader(self._log / f"{writer}.jsonl")
            for events in reader.read_new():
                first = reader.seq - len(events) + 1
                due = [events[seq - first] for seq in numbers if first <= seq <= reader.seq]
                found.update((event.e, event) for event in due)
                if max(numbers) <= reader.seq:
                    break
        if lost := [e for e in asked if e not in found]:
            raise StoreError(
                f"Event {lost[0]!r} is in no log. Restore the file from version control."
            )
        return [found[e] for e in asked]

    def turned_down_by(self, event: Event) -> Statement:
        """Return the suggestion that an event leaves rejected: a redo does a rejection again, an
        undo brings back one that stood before the act it takes back."""
        while event.op != "reject":
            [other] = self.events([of(event)])
            if event.op == "redo":
                event = other
            else:
                event = next(filter(is_rejection, self.events(other.parents)))
        return suggestion_of(event)

    def before(self, events: Iterable[Event]) -> list[Restored]:
        """Return what stood before each of the events."""
        after = list(events)
        parents = self.events(e for event in after for e in event.parents)
        by_id = {each.e: each for each in parents}
        return [_before(event, map(by_id.__getitem__, event.parents)) for event in after]


def _before(event: Event, parents: Iterable[Event]) -> Restored:
    state = State()
    for parent in parents:
        state.apply([parent])
    named = state.actors().get(event.id.removeprefix(ACTOR))
    rejected = any(each.id == event.id for each in state.rejections())
    statement = next(state.statements(), None)
    article = article_of(event) or (statement.article if statement else "")
    return Restored(article, event.e, statement, rejected, named)


def again(event: Event) -> Restored:
    """Return what an event left, for doing it again."""
    rejected, named = is_rejection(event), named_of(event)
    return Restored(article_of(event), event.e, statement_of(event), rejected, named)
