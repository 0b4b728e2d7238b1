"""What an annotator can undo and do again, as it follows from the log."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field

from workbench.store.events import Event, article_of, of

type About = str | Set[str]
"""What an undo is about: an article, or some statements, each by id."""


@dataclass(slots=True)
class _Done:
    """What one act did on one article: its events in order, and when it came onto its stack."""

    events: list[str]
    act: str | None
    when: int


@dataclass(slots=True)
class _Stacks:
    """The acts on one article, in the order they were done."""

    undo: list[_Done] = field(default_factory=list[_Done])
    redo: list[_Done] = field(default_factory=list[_Done])


class History:
    """One annotator's acts, by article; takes in that annotator's events in order."""

    def __init__(self) -> None:
        self._articles: defaultdict[str, _Stacks] = defaultdict(_Stacks)
        self._ids: defaultdict[str, dict[str, None]] = defaultdict(dict)
        # Of statements and suggestions by id: what deletes them need not say the article.
        self._places: dict[str, str] = {}
        self._last: tuple[str, str | None] | None = None
        self._fed = 0

    def feed(self, events: Iterable[Event]) -> None:
        """Take in events of the annotator."""
        for event in events:
            self._fed += 1
            article = article_of(event) or self._places.get(event.id, "")
            if event.op in ("set", "reject"):
                self._places[event.id] = article
            stacks = self._articles[article]
            if event.act:
                self._ids[event.act][event.id] = None
            if event.op == "undo":
                self._move(of(event), stacks.undo, stacks.redo)
            elif event.op == "redo":
                self._move(of(event), stacks.redo, stacks.undo)
            elif event.op == "done":
                # A mark says how far one is; it is taken back by its own button.
                continue
            else:
                if event.act and self._last == (article, event.act) and stacks.undo:
                    stacks.undo[-1].events.append(event.e)
                else:
                    stacks.undo.append(_Done([event.e], event.act, self._fed))
                stacks.redo.clear()
            self._last = (article, event.act)

    def touched_by(self, act: str) -> tuple[str, ...] | None:
        """Return the ids that an act touched; None if there was no such act."""
        return tuple(self._ids[act]) if act in self._ids else None

    def to_undo(self, about: About) -> tuple[str, ...]:
        """Return the events of the act that an undo would take back, in the order done; of the
        last act on any of some statements, whichever articles it was on."""
        if isinstance(about, str):
            return _last(self._articles[about].undo)
        return self._whole(about, [each.undo[-1] for each in self._articles.values() if each.undo])

    def to_redo(self, about: About) -> tuple[str, ...]:
        """Return the events of the act that a redo would do again, in the order done."""
        if isinstance(about, str):
            return _last(self._articles[about].redo)
        return self._whole(about, [each.redo[-1] for each in self._articles.values() if each.redo])

    def _whole(self, ids: Set[str], tops: list[_Done]) -> tuple[str, ...]:
        about = [each for each in tops if self._is_about(each, ids)]
        last = max(about, key=lambda each: each.when, default=None)
        if last is None:
            return ()
        parts: Iterator[_Done] = (
            each for each in tops if each is last or (each.act and each.act == last.act)
        )
        return tuple(e for each in parts for e in each.events)

    def _is_about(self, done: _Done, ids: Set[str]) -> bool:
        return bool(done.act) and any(id_ in ids for id_ in self._ids[done.act])

    def _move(self, e: str, from_: list[_Done], to: list[_Done]) -> None:
        """Move the act that ``e`` belongs to from one stack to the other, if it is still there:
        the first event of an undo moves the whole act."""
        for place in range(len(from_) - 1, -1, -1):
            if e in from_[place].events:
                moved = from_.pop(place)
                moved.when = self._fed
                to.append(moved)
                return


def _last(stack: list[_Done]) -> tuple[str, ...]:
    return tuple(stack[-1].events) if stack else ()
