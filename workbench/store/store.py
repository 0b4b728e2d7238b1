"""The store: the annotator's acts go into the log, and what stands comes out of it."""

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.errors import StoreError
from workbench.memory import without_cycle_search
from workbench.model import Actor, Codebook, Statement
from workbench.store.actors import PREFIX as ACTOR
from workbench.store.actors import canonical_names, merged, standing_actors
from workbench.store.events import (
    VERSION,
    Event,
    Marked,
    Named,
    Placed,
    Restored,
    encode_data,
    encode_event,
    is_rejection,
    named_of,
    split_id,
    statement_of,
)
from workbench.store.history import History
from workbench.store.log import LogReader, LogWriter, log_sizes, slug
from workbench.store.state import DONE, Head, State

type Seen = Mapping[str, Sequence[str]]
"""What the person had on the screen, by statement id: the events, and the acts of their own that
were still on their way."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act changed: the ids of the statements it touched."""

    ids: tuple[str, ...]
    act: str = ""


@dataclass(frozen=True, slots=True)
class _Draft:
    """An event before it has a number."""

    op: str
    id: str
    data: Any
    parents: Sequence[str] | None = None
    who: str = ""


class Store:
    """The annotations of a project: ``folder`` holds ``log/*.jsonl``.

    ``text_of`` returns the text of an article and raises ArticleError if there is none.
    Without an annotator the store can only be read. Nothing returns from a write before it is on
    disk; a write that fails raises and leaves everything as it was.
    """

    def __init__(
        self,
        folder: Path,
        annotator: str | None,
        text_of: Callable[[str], str],
        codebook: Codebook,
    ) -> None:
        self._log = folder / "log"
        self._annotator = annotator
        self._text_of = text_of
        self._codebook = codebook
        self._readers: dict[str, LogReader] = {}
        self._state = State()
        self._writer: LogWriter | None = None
        self._history: History | None = None
        self._last_at = ""

    def refresh(self) -> Changes:
        """Read what any log gained; raises StoreError if one cannot be read.

        Where nothing was gained only the sizes of the files are looked at: it can be called often.
        """
        touched: dict[str, None] = {}
        with without_cycle_search():
            for writer, size in log_sizes(self._log):
                reader = self._readers.get(writer)
                if reader is None:
                    reader = self._readers[writer] = LogReader(self._log / f"{writer}.jsonl")
                for events in reader.read_new() if size != reader.offset else ():
                    self._take(events)
                    touched.update((event.id, None) for event in events)
        return Changes(tuple(touched))

    def statements(self, article: str | None = None) -> Iterator[Statement]:
        """Yield the statements as they stand; of one with conflicting edits the latest."""
        return self._state.statements(article)

    def heads(self, id_: str) -> tuple[Head, ...]:
        """Return every standing version of a statement, latest last."""
        return self._state.heads(id_)

    def conflicts(self, article: str | None = None) -> tuple[str, ...]:
        """Return the ids of the statements that stand in several versions."""
        return self._state.conflicts(article)

    def rejected(self, article: str | None = None) -> frozenset[str]:
        """Return the ids of the suggestions that somebody rejected."""
        return self._state.rejected(article)

    def set(
        self, *statements: Statement, seen: Seen | None = None, act: str | None = None
    ) -> Changes:
        """Write statements as they now are, as one act.

        Every statement must be the annotator's own, hold its quotes and keep to the codebook;
        raises StoreError, SpanError, CodebookError or ArticleError, and then writes none.
        """
        self._named()
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        drafts: list[_Draft] = []
        for statement in statements:
            created = statement.created or now
            statement = replace(statement, created=created, codebook=self._codebook.version)
            self._check(statement)
            drafts.append(_Draft("set", statement.id, statement, (seen or {}).get(statement.id)))
        return self._write(drafts, act)

    def bring(self, *statements: Statement) -> Changes:
        """Write statements that others signed, as one act in one write; for imports.

        Each event says who signed its statement, in the log file of this store's annotator; so all
        of them are on disk or none. A statement that stands signed by somebody else raises
        StoreError, a slipped span SpanError, a value outside the codebook CodebookError.
        """
        drafts: list[_Draft] = []
        for statement in statements:
            for head in self.heads(statement.id):
                if head.statement and head.statement.annotator != statement.annotator:
                    raise StoreError(
                        f"Statement {statement.id} is signed {statement.annotator!r}, but stands "
                        f"here signed {head.statement.annotator!r}. Bring it under another id."
                    )
            statement.check_quotes(self._text_of(statement.article))
            self._codebook.check(statement)
            drafts.append(_Draft("set", statement.id, statement, who=statement.annotator))
        return self._write(drafts, None)

    def delete(self, *ids: str, seen: Seen | None = None, act: str | None = None) -> Changes:
        """Delete the annotator's own statements, as one act; a missing one raises StoreError."""
        done = self._done_before(act)
        if done:
            return done
        drafts: list[_Draft] = []
        for id_ in ids:
            standing = [head.statement for head in self.heads(id_) if head.statement]
            if not standing:
                raise StoreError(
                    f"There is no statement {id_!r} to delete. It may be gone already."
                )
            for statement in standing:
                self._check_own(statement)
            data = Placed(standing[-1].article)
            drafts.append(_Draft("delete", id_, data, (seen or {}).get(id_)))
        return self._write(drafts, act)

    def reject(self, *suggestions: Statement, act: str | None = None) -> Changes:
        """Note that suggestions were turned down, so that they are not made again."""
        return self._write([_Draft("reject", each.id, each) for each in suggestions], act)

    def set_actor(self, actor: Actor, article: str = "", act: str | None = None) -> Changes:
        """Write what is known of an actor; ``article`` is where an undo takes it back."""
        return self._write([_entry(Named(article, actor))], act)

    def merge_actors(
        self, name: str, into: str, article: str = "", act: str | None = None
    ) -> Changes:
        """Make one actor of two, as one act that can be undone on ``article``.

        Statements keep the name they were written with; whoever reads them is shown the name that
        stays. Raises StoreError for an unknown name and for an actor merged into itself.
        """
        done = self._done_before(act)
        if done:
            return done
        return self._write(list(map(_entry, merged(name, into, self.actors(), article))), act)

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors by name: those of the actor table and those that statements name."""
        return standing_actors(self._state.actors(), self._state.statements())

    def canonical(self) -> Mapping[str, str]:
        """Return the name that stays for every actor that was merged into another one."""
        return canonical_names(self._state.actors())

    def mark_done(self, article: str, done: bool = True, act: str | None = None) -> Changes:
        """Mark an article as one that the annotator is done with, or take the mark back."""
        self._text_of(article)
        id_ = f"{DONE}{self._named()}:{article}"
        return self._write([_Draft("done", id_, Marked(article, done))], act)

    def done(self, annotator: str) -> frozenset[str]:
        """Return the ids of the articles that an annotator is done with."""
        return self._state.done(annotator)

    def article_of(self, id_: str) -> str | None:
        """Return the article that a statement is, or was, on; None if there was no such one."""
        return self._state.article_of(id_)

    def undo(self, article: str, act: str | None = None) -> Changes | None:
        """Take back the annotator's last act on an article; None if there is nothing to undo."""
        done = self._done_before(act)
        if done:
            return done
        events = [self._event(e) for e in self._own_history().to_undo(article)]
        drafts = [
            _Draft("undo", event.id, self._before(article, event)) for event in reversed(events)
        ]
        return self._write(drafts, act) if drafts else None

    def redo(self, article: str, act: str | None = None) -> Changes | None:
        """Do again what was undone last on an article; None if there is nothing to do again."""
        done = self._done_before(act)
        if done:
            return done
        events = [self._event(e) for e in self._own_history().to_redo(article)]
        drafts = [_Draft("redo", event.id, _again(article, event)) for event in events]
        return self._write(drafts, act) if drafts else None

    def can_undo(self, article: str) -> bool:
        """Say whether the annotator did anything on the article that is not undone."""
        return bool(self._annotator and self._own_history().to_undo(article))

    def can_redo(self, article: str) -> bool:
        """Say whether something undone on the article can be done again."""
        return bool(self._annotator and self._own_history().to_redo(article))

    def close(self) -> None:
        """Let go of the log file; a later write opens a new one."""
        if self._writer:
            self._writer.close()
            self._writer = None

    def _check(self, statement: Statement) -> None:
        if statement.id.startswith((ACTOR, DONE)):
            raise StoreError(
                f"A statement cannot have the id {statement.id!r}: the log keeps ids that begin "
                f"so for actors and done marks. Give it another id."
            )
        self._check_own(statement)
        for head in self.heads(statement.id):
            self._check_own(head.statement)
        statement.check_quotes(self._text_of(statement.article))
        self._codebook.check(statement)

    def _check_own(self, statement: Statement | None) -> None:
        if statement and statement.annotator != self._annotator:
            raise StoreError(
                f"Statement {statement.id} is signed {statement.annotator!r}, but the annotator "
                f"here is {self._annotator!r}. Make a copy with derived_from instead."
            )

    def _done_before(self, act: str | None) -> Changes | None:
        """Return what an act changed if it was done already: it was sent twice."""
        if act is None:
            return None
        touched = self._own_history().touched_by(act)
        return None if touched is None else Changes(touched, act)

    def _write(self, drafts: Sequence[_Draft], act: str | None) -> Changes:
        done = self._done_before(act)
        if done:
            return done
        if not drafts:
            return Changes(())
        act = act or uuid.uuid4().hex
        writer = self._open_writer()
        events = self._numbered(drafts, writer, act)
        lines = b"".join(map(encode_event, events))
        writer.append(lines, len(events))
        reader = self._readers.setdefault(writer.name, LogReader(writer.path))
        reader.skip(len(lines), len(events))
        self._take(events)
        return Changes(tuple(dict.fromkeys(event.id for event in events)), act)

    def _numbered(self, drafts: Sequence[_Draft], writer: LogWriter, act: str) -> list[Event]:
        """Turn drafts into events; a second one on the same id supersedes the first."""
        self._last_at = max(self._last_at, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
        latest: dict[str, str] = {}
        events: list[Event] = []
        for seq, draft in enumerate(drafts, start=writer.seq + 1):
            if draft.id in latest:
                parents: Sequence[str] = [latest[draft.id]]
            elif draft.parents is None:
                parents = [event.e for event in self._state.events(draft.id)]
            else:
                heads = self._state.events(draft.id)
                parents = [e for e in draft.parents if self._state.knows(e)]
                parents += [head.e for head in heads if head.act in draft.parents]
            event = Event(
                v=VERSION,
                e=f"{writer.name}:{seq}",
                op=draft.op,
                id=draft.id,
                parents=tuple(parents),
                who=draft.who or self._named(),
                at=self._last_at,
                data=encode_data(draft.data),
                act=act,
            )
            latest[draft.id] = event.e
            events.append(event)
        return events

    def _named(self) -> str:
        """Return who signs; raises StoreError if nobody does."""
        if not self._annotator:
            raise StoreError(
                "Nobody is named as the annotator, so nothing can be signed and saved. "
                'Open the project with a name: wb.Project(".", annotator="sara").'
            )
        return self._annotator

    def _open_writer(self) -> LogWriter:
        if self._writer is None or self._writer.abandoned:
            self._writer = LogWriter(self._log, self._named())
        return self._writer

    def _take(self, events: Sequence[Event]) -> None:
        self._state.apply(events)
        if self._history is not None:
            self._history.feed(event for event in events if event.who == self._annotator)

    def _own_history(self) -> History:
        """Return the annotator's history, read from the log when first asked for."""
        if self._history is None:
            self.refresh()
            own = [
                event
                for path in self._log.glob(f"{slug(self._annotator or '')}.*.jsonl")
                for events in LogReader(path).read_new()
                for event in events
                if event.who == self._annotator and self._state.knows(event.e)
            ]
            own.sort(key=lambda event: (event.at, *split_id(event.e)))
            self._history = History()
            self._history.feed(own)
        return self._history

    def _event(self, e: str) -> Event:
        """Return an event of the log, superseded or not."""
        writer, seq = split_id(e)
        reader = LogReader(self._log / f"{writer}.jsonl")
        for events in reader.read_new():
            if seq <= reader.seq:
                return events[seq - reader.seq - 1]
        raise StoreError(f"Event {e!r} is in no log. Restore the file from version control.")

    def _before(self, article: str, event: Event) -> Restored:
        """Return what stood before an event."""
        state = State()
        for parent in event.parents:
            state.apply([self._event(parent)])
        named = state.actors().get(event.id.removeprefix(ACTOR))
        return Restored(article, event.e, next(state.statements(), None), named=named)


def _entry(named: Named) -> _Draft:
    return _Draft("actor", f"{ACTOR}{named.actor.name}", named)


def _again(article: str, event: Event) -> Restored:
    return Restored(
        article, event.e, statement_of(event), is_rejection(event), named=named_of(event)
    )
