"""What an annotator can undo and do again, as it follows from the log."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.store.events import Event, article_of, of


@dataclass(slots=True)
class _Stacks:
    """The acts on one article: each the ids of its events, in the order they were done."""

    undo: list[list[str]] = field(default_factory=list[list[str]])
    redo: list[list[str]] = field(default_factory=list[list[str]])


class History:
    """One annotator's acts, by article; takes in that annotator's events in order."""

    def __init__(self) -> None:
        self._articles: defaultdict[str, _Stacks] = defaultdict(_Stacks)
        self._ids: defaultdict[str, list[str]] = defaultdict(list)
        self._last: tuple[str, str | None] | None = None

    def feed(self, events: Iterable[Event]) -> None:
        """Take in events of the annotator."""
        for event in events:
            article = article_of(event)
            stacks = self._articles[article]
            if event.act and event.id not in self._ids[event.act]:
                self._ids[event.act].append(event.id)
            if event.op == "undo":
                _move(of(event), stacks.undo, stacks.redo)
            elif event.op == "redo":
                _move(of(event), stacks.redo, stacks.undo)
            elif event.op == "done":
                # A mark says how far one is; it is taken back by its own button.
                continue
            else:
                if event.act and self._last == (article, event.act) and stacks.undo:
                    stacks.undo[-1].append(event.e)
                else:
                    stacks.undo.append([event.e])
                stacks.redo.clear()
            self._last = (article, event.act)

    def touched_by(self, act: str) -> tuple[str, ...] | None:
        """Return the ids that an act touched; None if there was no such act."""
        return tuple(self._ids[act]) if act in self._ids else None

    def to_undo(self, article: str) -> tuple[str, ...]:
        """Return the events of the act that an undo would take back, in the order done."""
        stack = self._articles[article].undo
        return tuple(stack[-1]) if stack else ()

    def to_redo(self, article: str) -> tuple[str, ...]:
        """Return the events of the act that a redo would do again, in the order done."""
        stack = self._articles[article].redo
        return tuple(stack[-1]) if stack else ()


def _move(e: str, from_: list[list[str]], to: list[list[str]]) -> None:
    """Move the act that ``e`` belongs to from one stack to the other, if it is still there: the
    first event of an undo moves the whole act."""
    for place in range(len(from_) - 1, -1, -1):
        if e in from_[place]:
            to.append(from_.pop(place))
            return
