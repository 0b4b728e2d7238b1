"""What superseded events left: read from the log again where an undo or a rejection needs it."""

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

    def event(self, e: str) -> Event:
        """Return an event; raises StoreError if it is in no log."""
        writer, seq = split_id(e)
        reader = LogReader(self._log / f"{writer}.jsonl")
        for events in reader.read_new():
            if seq <= reader.seq:
                return events[seq - reader.seq - 1]
        raise StoreError(f"Event {e!r} is in no log. Restore the file from version control.")

    def turned_down_by(self, event: Event) -> Statement:
        """Return the suggestion that an event leaves rejected: a redo does a rejection again, an
        undo brings back one that stood before the act it takes back."""
        while event.op != "reject":
            other = self.event(of(event))
            if event.op == "redo":
                event = other
            else:
                event = next(filter(is_rejection, map(self.event, other.parents)))
        return suggestion_of(event)

    def before(self, event: Event) -> Restored:
        """Return what stood before an event."""
        state = State()
        for parent in event.parents:
            state.apply([self.event(parent)])
        named = state.actors().get(event.id.removeprefix(ACTOR))
        rejected = any(each.id == event.id for each in state.rejections())
        statement = next(state.statements(), None)
        return Restored(article_of(event), event.e, statement, rejected, named)


def again(event: Event) -> Restored:
    """Return what an event left, for doing it again."""
    rejected, named = is_rejection(event), named_of(event)
    return Restored(article_of(event), event.e, statement_of(event), rejected, named)
