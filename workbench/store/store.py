"""The store: the annotator's acts go into the log, and what stands comes out of it."""

import uuid
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from threading import RLock
from typing import Concatenate

from workbench.errors import StoreError
from workbench.memory import without_cycle_search
from workbench.model import Actor, Codebook, DoneMark, Rejection, Statement
from workbench.store.actors import PREFIX as ACTOR
from workbench.store.actors import canonical_names, merged, standing_actors
from workbench.store.ahead import gained
from workbench.store.codebooks import KeptCodebooks
from workbench.store.drafts import Draft, done_mark, entry, numbered
from workbench.store.events import (
    Event,
    Named,
    Placed,
    encode_event,
    split_id,
)
from workbench.store.history import About, History
from workbench.store.log import LogReader, LogWriter, log_sizes, mend_tails, slug
from workbench.store.past import Past, again
from workbench.store.state import DONE, Head, Standing, State

type Seen = Mapping[str, Sequence[str]]
"""What the person had on the screen, by statement id: the events, and the acts of their own that
were still on their way."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act changed: the ids of the statements it touched."""

    ids: tuple[str, ...]
    act: str = ""


def _alone[**P, T](
    method: Callable[Concatenate["Store", P], T],
) -> Callable[Concatenate["Store", P], T]:
    """Have no two threads in a store at once: Jupyter answers a page in one and runs cells in
    another, and two acts that number themselves together would spoil the log."""

    @wraps(method)
    def alone(store: "Store", *args: P.args, **kwargs: P.kwargs) -> T:
        with store._lock:  # pyright: ignore[reportPrivateUsage]
            store._read_anew()  # pyright: ignore[reportPrivateUsage]
            return method(store, *args, **kwargs)

    return alone


class Store:
    """The annotations of a project: ``folder`` holds ``log/*.jsonl``.

    ``text_of`` returns the text of an article and raises ArticleError if there is none.
    Without an annotator the store can only be read. Nothing returns from a write before it is on
    disk; a write that fails raises and leaves everything as it was. Several threads can share one.
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
        self._forget()
        self._writer: LogWriter | None = None
        self._last_at = ""
        self._opened = self._interrupted = False
        # Not kept until somebody asks: a first reading is no news.
        self._news: dict[str, None] | None = None
        self._lock = RLock()
        self._past = Past(self._log)
        self._codebooks = KeptCodebooks(folder)
        self._codebook_kept = False

    @_alone
    def refresh(self, meanwhile: Callable[[], object] | None = None) -> None:
        """Read what any log gained; raises StoreError if one cannot be read.

        Where nothing was gained only the sizes of the files are looked at: it can be called often.
        The first time, what the annotator's killed sessions left unfinished is cut. ``meanwhile``
        is called where further processes read long logs and would otherwise only be waited for.
        """
        if self._annotator and not self._opened:
            mend_tails(self._log, self._annotator)
        self._opened = True
        with without_cycle_search():
            grown: list[tuple[LogReader, int]] = []
            for writer, size in log_sizes(self._log):
                reader = self._readers.get(writer)
                if reader is None:
                    reader = self._readers[writer] = LogReader(self._log / f"{writer}.jsonl")
                if size != reader.offset:
                    grown.append((reader, size))
            try:
                with closing(self._gained(grown, meanwhile)) as parts:
                    for events in parts:
                        self._take(events)
                        if self._news is not None:
                            self._news.update((event.id, None) for event in events)
            except StoreError:
                raise
            except BaseException:
                # Nobody knows what was taken in of the events that were read last.
                self._forget()
                self._interrupted = True
                raise

    def _forget(self) -> None:
        self._readers: dict[str, LogReader] = {}
        self._state = State()
        self._history: History | None = None

    def _read_anew(self) -> None:
        """Read the logs again after a reading that was interrupted."""
        if self._interrupted:
            self._interrupted = False
            self.refresh()

    def _gained(
        self, grown: Sequence[tuple[LogReader, int]], meanwhile: Callable[[], object] | None
    ) -> Generator[list[Event]]:
        if self._history is None:
            yield from gained(grown, meanwhile)
        else:
            # The history needs every event.
            for reader, _ in grown:
                yield from reader.read_new()

    @_alone
    def news(self) -> tuple[str, ...]:
        """Return the ids that other sessions wrote about since this was last asked; none at first.

        Whoever reads the logs in between, for a table or an undo, takes nothing away from it.
        """
        self.refresh()
        news, self._news = self._news, {}
        return tuple(news or ())

    def statements(self, article: str | None = None) -> Iterator[Statement]:
        """Yield the statements as they stand; of one with conflicting edits the latest."""
        return self._state.statements(article)

    @_alone
    def standing(self) -> Standing:
        """Return what stands at this moment, for the JSON of the same statements."""
        return self._state.standing()

    @_alone
    def ids_on(self, article: str) -> list[str]:
        """Return the ids of the statements that stand on an article."""
        return self._state.ids_on(article)

    @_alone
    def counts(self, annotator: str) -> Mapping[str, int]:
        """Return how many statements of an annotator stand on each article that has any."""
        return Counter(each.article for each in self._state.gists() if each.annotator == annotator)

    @_alone
    def heads(self, id_: str) -> tuple[Head, ...]:
        """Return every standing version of a statement, latest last."""
        return self._state.heads(id_)

    @_alone
    def conflicts(self) -> tuple[str, ...]:
        """Return the ids of the statements that stand in several versions."""
        return self._state.conflicts()

    @_alone
    def rejected(self, article: str | None = None, annotator: str | None = None) -> frozenset[str]:
        """Return the ids of the suggestions that somebody, or one annotator, rejected."""
        return frozenset(event.id for event in self._state.rejections(article, annotator))

    @_alone
    def turned_down(
        self, article: str | None = None, annotator: str | None = None
    ) -> tuple[Statement, ...]:
        """Return the suggestions that somebody, or one annotator, rejected, as they were
        proposed."""
        events = self._state.rejections(article, annotator)
        return tuple(map(self._past.turned_down_by, events))

    @_alone
    def rejections(self) -> tuple[Rejection, ...]:
        """Return every suggestion that stands rejected, once for each who rejected it, by id."""
        events = {(event.id, event.who): event for event in self._state.rejections()}
        return tuple(
            Rejection(events[key].who, self._past.turned_down_by(events[key]))
            for key in sorted(events)
        )

    @_alone
    def set(
        self, *statements: Statement, seen: Seen | None = None, act: str | None = None
    ) -> Changes:
        """Write statements as they now are, as one act.

        Every statement must be the annotator's own, hold its quotes and keep to the codebook;
        raises StoreError, SpanError, CodebookError or ArticleError, and then writes none.
        """
        self._named()
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        drafts: list[Draft] = []
        for statement in statements:
            created = statement.created or now
            statement = replace(statement, created=created, codebook=self._codebook.version)
            self._check(statement)
            drafts.append(Draft("set", statement.id, statement, (seen or {}).get(statement.id)))
        self._keep_codebook()
        return self._write(drafts, act)

    @_alone
    def bring(
        self,
        *statements: Statement,
        actors: Sequence[Actor] = (),
        rejections: Sequence[Rejection] = (),
        done: Sequence[DoneMark] = (),
    ) -> Changes:
        """Write statements, rejections and done marks that others signed, and entries of the actor
        table, as one act in one write; for imports.

        Each event says who signed it, in the log file of this store's annotator; so all of them are
        on disk or none. A statement that stands signed by somebody else raises StoreError, a
        slipped span SpanError, a value outside the codebook CodebookError.
        """
        drafts: list[Draft] = []
        for statement in statements:
            for head in self.heads(statement.id):
                if head.statement and head.statement.annotator != statement.annotator:
                    raise StoreError(
                        f"Statement {statement.id} is signed {statement.annotator!r}, but stands "
                        f"here signed {head.statement.annotator!r}. Bring it under another id."
                    )
            statement.check_quotes(self._text_of(statement.article))
            self._codebook.check(statement)
            drafts.append(Draft("set", statement.id, statement, who=statement.annotator))
        drafts += (entry(Named("", actor)) for actor in actors)
        for each in rejections:
            suggestion = each.suggestion
            suggestion.check_quotes(self._text_of(suggestion.article))
            drafts.append(Draft("reject", suggestion.id, suggestion, (), each.annotator))
        drafts += (done_mark(each.annotator, each.article, True) for each in done)
        return self._write(drafts, None)

    @_alone
    def delete(self, *ids: str, seen: Seen | None = None, act: str | None = None) -> Changes:
        """Delete the annotator's own statements, as one act; a missing one raises StoreError."""
        done = self._done_before(act)
        if done:
            return done
        drafts: list[Draft] = []
        for id_ in ids:
            standing = [head.statement for head in self.heads(id_) if head.statement]
            if not standing:
                raise StoreError(
                    f"There is no statement {id_!r} to delete. It may be gone already."
                )
            for statement in standing:
                self._check_own(statement)
            data = Placed(standing[-1].article)
            drafts.append(Draft("delete", id_, data, (seen or {}).get(id_)))
        return self._write(drafts, act)

    @_alone
    def reject(
        self, *suggestions: Statement, seen: Seen | None = None, act: str | None = None
    ) -> Changes:
        """Note that the annotator turned suggestions down, so that they are not made again."""
        drafts = [Draft("reject", each.id, each, (seen or {}).get(each.id)) for each in suggestions]
        return self._write(drafts, act)

    @_alone
    def clear(self, *ids: str, seen: Seen | None = None, act: str | None = None) -> Changes:
        """Take away what stands under ids, be it the annotator's own statement or a rejection."""
        drafts: list[Draft] = []
        for id_ in ids:
            for head in self.heads(id_):
                self._check_own(head.statement)
            if article := self.article_of(id_):
                drafts.append(Draft("delete", id_, Placed(article), (seen or {}).get(id_)))
        return self._write(drafts, act)

    @_alone
    def set_actor(self, actor: Actor, article: str = "", act: str | None = None) -> Changes:
        """Write what is known of an actor; ``article`` is where an undo takes it back."""
        return self._write([entry(Named(article, actor))], act)

    @_alone
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
        return self._write(list(map(entry, merged(name, into, self.actors(), article))), act)

    @_alone
    def actors(self) -> tuple[Actor, ...]:
        """Return the actors by name: those of the actor table and those that statements name."""
        named = (str(each.values.actor) for each in self._state.gists())
        return standing_actors(self._state.actors(), named)

    @_alone
    def canonical(self) -> Mapping[str, str]:
        """Return the name that stays for every actor that was merged into another one."""
        return canonical_names(self._state.actors())

    @_alone
    def mark_done(self, article: str, done: bool = True, act: str | None = None) -> Changes:
        """Mark an article as one that the annotator is done with, or take the mark back."""
        self._text_of(article)
        return self._write([done_mark(self._named(), article, done)], act)

    @_alone
    def done(self, annotator: str | None = None) -> frozenset[str]:
        """Return the ids of the articles that an annotator, or anybody, is done with."""
        return self._state.done(annotator)

    @_alone
    def done_marks(self) -> tuple[DoneMark, ...]:
        """Return everybody's done marks, sorted."""
        return self._state.done_marks()

    @_alone
    def article_of(self, id_: str) -> str | None:
        """Return the article that a statement is, or was, on; None if there was no such one."""
        return self._state.article_of(id_)

    @_alone
    def undo(self, about: About, act: str | None = None) -> Changes | None:
        """Take back the annotator's last act on an article, or on any of some statements and then
        on all the articles that it was about; None if there is nothing to undo."""
        done = self._done_before(act)
        if done:
            return done
        events = self._past.events(reversed(self._own_history().to_undo(about)))
        before = self._past.before(events)
        drafts = [Draft("undo", e.id, left) for e, left in zip(events, before, strict=True)]
        return self._write(drafts, act) if drafts else None

    @_alone
    def redo(self, about: About, act: str | None = None) -> Changes | None:
        """Do again what was undone last on an article, or of some statements; None if there is
        nothing to do again."""
        done = self._done_before(act)
        if done:
            return done
        events = self._past.events(self._own_history().to_redo(about))
        drafts = [Draft("redo", event.id, again(event)) for event in events]
        return self._write(drafts, act) if drafts else None

    @_alone
    def can_undo(self, about: About) -> bool:
        """Say whether the annotator did anything that is not undone."""
        return bool(self._annotator and self._own_history().to_undo(about))

    @_alone
    def can_redo(self, about: About) -> bool:
        """Say whether something that was undone can be done again."""
        return bool(self._annotator and self._own_history().to_redo(about))

    @_alone
    def close(self) -> None:
        """Let go of the log file; a later write opens a new one."""
        if self._writer:
            self._writer.close()
            self._writer = None

    def codebooks(self) -> Mapping[str, Codebook]:
        """Return the codebooks that statements were made under, by version."""
        return self._codebooks.all()

    def _keep_codebook(self) -> None:
        """Have the codebook on disk before the first statement that names its version."""
        if not self._codebook_kept:
            self._codebooks.keep(self._codebook)
            self._codebook_kept = True

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

    def _write(self, drafts: Sequence[Draft], act: str | None) -> Changes:
        done = self._done_before(act)
        if done:
            return done
        if not drafts:
            return Changes(())
        act = act or uuid.uuid4().hex
        writer = self._open_writer()
        self._last_at = max(self._last_at, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
        events = numbered(drafts, self._state, writer, self._named(), self._last_at, act)
        lines = b"".join(map(encode_event, events))
        writer.append(lines, len(events))
        reader = self._readers.setdefault(writer.name, LogReader(writer.path))
        reader.skip(len(lines), len(events))
        self._take(events)
        return Changes(tuple(dict.fromkeys(event.id for event in events)), act)

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
