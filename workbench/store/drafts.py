"""What is to be written: events before they have a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.store.actors import PREFIX as ACTOR
from workbench.store.events import (
    VERSION,
    Event,
    Marked,
    Named,
    Operation,
    encode_data,
    is_rejection,
)
from workbench.store.log import LogWriter
from workbench.store.state import DONE, State


@dataclass(frozen=True, slots=True)
class Draft:
    """An event to be: ``parents`` are those that the person saw, ids of events or of acts, or all
    that stand if not given; ``who`` signs it, or the annotator if nobody does."""

    op: Operation
    id: str
    data: Any
    parents: Sequence[str] | None = None
    who: str = ""


def entry(named: Named) -> Draft:
    """Return what writes an entry of the actor table."""
    return Draft("actor", f"{ACTOR}{named.actor.name}", named)


def done_mark(annotator: str, article: str, done: bool) -> Draft:
    """Return what marks an article as one that an annotator is done with, or takes that back."""
    return Draft("done", f"{DONE}{annotator}:{article}", Marked(article, done), who=annotator)


def numbered(
    drafts: Sequence[Draft], state: State, writer: LogWriter, annotator: str, at: str, act: str
) -> list[Event]:
    """Return the events of one act, as they follow what the writer wrote before; a second one on
    the same id by the same annotator supersedes the first."""
    latest: dict[tuple[str, str], str] = {}
    events: list[Event] = []
    for seq, draft in enumerate(drafts, start=writer.seq + 1):
        if (draft.id, draft.who) in latest:
            parents = [latest[draft.id, draft.who]]
        else:
            parents = _parents(draft, state, annotator)
        event = Event(
            v=VERSION,
            e=f"{writer.name}:{seq}",
            op=draft.op,
            id=draft.id,
            parents=tuple(parents),
            who=draft.who or annotator,
            at=at,
            data=encode_data(draft.data),
            act=act,
        )
        latest[draft.id, draft.who] = event.e
        events.append(event)
    return events


def _parents(draft: Draft, state: State, annotator: str) -> list[str]:
    heads = state.events(draft.id)
    if draft.parents is None:
        # Everybody rejects for themselves.
        return [head.e for head in heads if head.who == annotator or not is_rejection(head)]
    seen = [e for e in draft.parents if state.knows(e)]
    return seen + [head.e for head in heads if head.act in draft.parents]
