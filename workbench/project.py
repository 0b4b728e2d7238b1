"""The project: one folder of articles, annotations and a codebook, and all one does with it."""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from weakref import WeakSet

import pandas as pd

from workbench import analysis, formats
from workbench.codebook import default_codebook, read_codebook, widened_text
from workbench.desk import ArticleDesks, nothing_suggested, with_actor
from workbench.editor import AnnotatedArticle, Editor
from workbench.errors import StoreError, WorkbenchError
from workbench.formats import LossReport, RepairReport
from workbench.model import Actor, Article, Codebook, Corpus, Statement
from workbench.store import ArticleFolder, Changes, Store, check, write_durably, write_tables

_TABLES_AFTER_SECONDS = 1.0
_WATCH_SECONDS = 1.0


class Project:
    """A folder with ``data/``, ``annotations/`` and ``codebook.toml``.

    ``folder`` is the project's folder or one inside it, such as ``notebooks/``. A folder without
    a codebook of its own uses the default one, and is given a copy to edit with its first
    article. Without ``annotator`` the project is for reading only.
    Raises WorkbenchError if there is no such folder, CodebookError if the codebook cannot be used.
    """

    def __init__(self, folder: str | Path = ".", annotator: str | None = None) -> None:
        self.folder = _project_folder(Path(folder))
        self.annotator = annotator
        self._articles = ArticleFolder(self.folder / "data")
        self._tables_due: asyncio.TimerHandle | None = None
        self._editors: WeakSet[Editor] = WeakSet()
        self._watching: asyncio.Task[None] | None = None

    def __repr__(self) -> str:
        return f"Project({str(self.folder)!r}, annotator={self.annotator!r})"

    @cached_property
    def codebook(self) -> Codebook:
        """The codebook that statements are checked against."""
        own = self._codebook_path
        return read_codebook(own if own.exists() else default_codebook())

    @property
    def articles(self) -> pd.DataFrame:
        """One row per article: ``id, title, outlet, published, url, characters``, metadata."""
        return analysis.articles_table(self._articles.all().values())

    def article(self, article: str) -> Article:
        """Return the article of that id; raises ArticleError with the nearest id."""
        return self._articles.get(article)

    def add(self, articles: Iterable[Article]) -> tuple[str, ...]:
        """Add articles with their exact text and return their ids; all of them or none.

        Raises ArticleError for an id that is taken, occurs twice or cannot be a file name.
        """
        added = list(articles)
        self._articles.add(added)
        if not self._codebook_path.exists():
            write_durably(self._codebook_path, default_codebook().read_bytes())
        return tuple(article.id for article in added)

    def annotate(self, article: str | None = None, language: str = "fa") -> Editor:
        """Return the editor of an article; every act in it is on disk before it says so.

        Without an article it opens the first one that is not read yet; from there the others can
        be reached. ``language`` is the interface's, ``fa`` or ``en``; it can be switched in the
        editor. Raises WorkbenchError without an annotator or without any article, ArticleError if
        there is no such article.
        """
        if not self.annotator:
            raise WorkbenchError(
                "Nobody is named as the annotator, so nothing could be signed. "
                'Open the project with a name: wb.Project(".", annotator="sara").'
            )
        self._store.refresh()
        desks = ArticleDesks(
            self._store,
            self._articles,
            str(self.folder),
            self.annotator,
            nothing_suggested,
            self._write_tables_soon,
        )
        article = article or desks.first()
        if article is None:
            raise WorkbenchError(
                "There is no article to annotate yet. Add some: "
                'project.add(wb.read_articles("folder-or-file")).'
            )
        editor = Editor(desks, article, self.codebook, language)
        self._watch(editor)
        return editor

    def show(
        self, article: str, annotators: Sequence[str] | None = None, language: str = "fa"
    ) -> AnnotatedArticle:
        """Return an article with its statements to be read, as a page that needs no kernel.

        Raises ArticleError if there is no such article.
        """
        read = self.article(article)
        statements = [each for each in self._statements(annotators) if each.article == article]
        return AnnotatedArticle(read, tuple(statements), self.codebook, language)

    def save(self, *statements: Statement) -> Changes:
        """Write statements to the log, durably, as one act; each must be the annotator's own.

        Raises SpanError, CodebookError, ArticleError or StoreError, and then saves none of them.
        """
        changes = self._store.set(*statements)
        self._write_tables_soon()
        return changes

    def delete(self, *ids: str) -> Changes:
        """Delete statements by id, as one act that can be undone."""
        changes = self._store.delete(*ids)
        self._write_tables_soon()
        return changes

    def statements(self, annotators: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per statement, by article and place; only those ``annotators``' if given.

        Offsets are code points. Of a statement with conflicting edits the latest is shown.
        Raises StoreError if a log cannot be read whole: a table that lacks lines would mislead.
        """
        table = analysis.statements_table(
            self._statements(annotators), self._articles.listed(), self.codebook
        )
        order = ["article", "claim_start", "speaker_start", "cue_start", "id"]
        return table.sort_values(order, ignore_index=True)

    @property
    def actors(self) -> pd.DataFrame:
        """One row per actor: ``name, kind, affiliation, aliases``."""
        self._store.refresh()
        return analysis.actors_table(self._store.actors())

    def set_actor(self, actor: Actor) -> Changes:
        """Write what is known of an actor: kind, affiliation, further names."""
        return self._store.set_actor(actor)

    def merge_actors(self, name: str, into: str) -> Changes:
        """Make one actor of two; every table then shows the name ``into``.

        Raises StoreError with the nearest name if there is no such actor.
        """
        self._store.refresh()
        changes = self._store.merge_actors(name, into)
        self._write_tables_soon()
        return changes

    def progress(self) -> pd.DataFrame:
        """One row per article and annotator: ``article, title, annotator, statements, done``."""
        counts = Counter((each.article, each.annotator) for each in self._statements(None))
        annotators = sorted({annotator for _, annotator in counts} | {self.annotator or ""} - {""})
        done = {annotator: self._store.done(annotator) for annotator in annotators}
        titles = self._articles.listed()
        return pd.DataFrame(
            [
                (
                    id_,
                    titles[id_].title if id_ in titles else "",
                    annotator,
                    counts[id_, annotator],
                    id_ in done[annotator],
                )
                for id_ in self._articles.ids()
                for annotator in annotators
            ],
            columns=["article", "title", "annotator", "statements", "done"],
        )

    def spans(self, annotators: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per span, by article and place: ``statement, article, annotator, role, n,
        start, end, quote``."""
        table = analysis.spans_table(self._statements(annotators))
        return table.sort_values(["article", "start", "end", "statement"], ignore_index=True)

    def corpus(self, annotators: Sequence[str] | None = None) -> Corpus:
        """Return articles, statements, actors and codebook as plain records."""
        statements = tuple(self._statements(annotators))
        return Corpus(
            articles=tuple(self._articles.all().values()),
            statements=statements,
            codebook=self.codebook,
            actors=self._store.actors(),
        )

    def export(self, format: str, path: str | Path) -> LossReport:  # noqa: A002 - the contract's name
        """Write all statements in a format to ``path``; returns what was written and what lost.

        Raises FormatError for an unknown format or a path that cannot be written.
        """
        return formats.format_named(format).write(self.corpus(), Path(path))

    def import_(
        self,
        format: str,  # noqa: A002 - the contract's name
        path: str | Path,
        annotator: str | None = None,
    ) -> RepairReport:
        """Bring in what another program wrote, all of it or nothing; returns what was moved,
        refused or understood in its own way.

        Articles that are not here yet are added. Statements keep the annotator that the file names;
        ``annotator`` signs those it names none for. Roles, fields and values that the codebook
        lacks are put into ``codebook.toml``. Importing the same file again changes nothing.
        Raises FormatError, with the file and the place in it, for what cannot be read, and whatever
        `add` and `save` raise.
        """
        reader = formats.readable_format(format)
        here = self._articles.all()
        corpus, report = reader.read(Path(path), here, self.codebook, annotator or "")
        statements = list(self._new_statements(corpus.statements))
        new = [article for article in corpus.articles if article.id not in here]
        before = self._codebook_path.read_bytes() if self._codebook_path.exists() else None
        self._articles.add(new)
        try:
            if corpus.codebook != self.codebook or before is None:
                text = (before or default_codebook().read_bytes()).decode("utf-8")
                write_durably(
                    self._codebook_path, widened_text(text, corpus.codebook).encode("utf-8")
                )
            self.__dict__.pop("codebook", None)
            store = Store(self._annotations, "import", self._articles.text, self.codebook)
            store.refresh()
            store.bring(*statements)
            store.close()
        except BaseException:
            self._articles.remove(article.id for article in new)
            if before is None:
                self._codebook_path.unlink(missing_ok=True)
            else:
                write_durably(self._codebook_path, before)
            self.__dict__.pop("codebook", None)
            raise
        # The store in use checks against the codebook as it was; the next one knows the new one.
        self.__dict__.pop("_store", None)
        self._write_tables_soon()
        return report

    def _new_statements(self, statements: Iterable[Statement]) -> Iterator[Statement]:
        """Yield the statements that do not stand here just so already.

        An id that stands signed by somebody else is not taken over: the statement gets one of its
        own, and says what it was derived from.
        """
        self._store.refresh()
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for statement in statements:
            standing = [h.statement for h in self._store.heads(statement.id) if h.statement]
            if any(each.annotator != statement.annotator for each in standing):
                own = formats.stable_id(statement.id, statement.annotator)
                statement = replace(statement, id=own, derived_from=statement.id)
                standing = [h.statement for h in self._store.heads(own) if h.statement]
            if statement.created is None:
                made = standing[0].created if standing else now
                statement = replace(statement, created=made)
            if statement not in standing:
                yield statement

    def write_tables(self) -> None:
        """Write ``annotations/statements.csv`` and ``spans.csv`` from the log, if they changed.

        The editor does so by itself a moment after each act.
        """
        self._tables_due = None
        articles = self._articles.listed()
        write_tables(self._annotations, self._statements(None), articles, self.codebook)

    def check(self) -> list[str]:
        """Return every problem of logs and spans as a sentence; an empty list means none."""
        return check(self._annotations, self._articles.text, self.codebook)

    @property
    def _annotations(self) -> Path:
        return self.folder / "annotations"

    @property
    def _codebook_path(self) -> Path:
        return self.folder / "codebook.toml"

    @cached_property
    def _store(self) -> Store:
        return Store(self._annotations, self.annotator, self._articles.text, self.codebook)

    def _statements(self, annotators: Sequence[str] | None) -> Iterator[Statement]:
        self._store.refresh()
        names = self._store.canonical()
        for statement in self._store.statements():
            if annotators is None or statement.annotator in annotators:
                yield with_actor(statement, names) if names else statement

    def _watch(self, editor: Editor) -> None:
        """Show an editor what other sessions do, as long as it and an event loop live."""
        self._editors.add(editor)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        if self._watching is None or self._watching.done():
            self._watching = loop.create_task(self._watch_others())

    async def _watch_others(self) -> None:
        while self._editors:
            await asyncio.sleep(_WATCH_SECONDS)
            try:
                ids = self._store.refresh().ids
            except StoreError as error:
                # Said once in the kernel's log; the next act or table says it to the person.
                logging.getLogger(__name__).warning("%s", error)
                return
            for editor in list(self._editors) if ids else ():
                editor.changed(ids)

    def _write_tables_soon(self) -> None:
        """Write the tables when the person pauses, or at once where no event loop runs."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.write_tables()
            return
        if self._tables_due is None:
            self._tables_due = loop.call_later(_TABLES_AFTER_SECONDS, self._write_tables_or_log)

    def _write_tables_or_log(self) -> None:
        try:
            self.write_tables()
        except StoreError as error:
            # The log has everything; the tables are made again after the next act.
            logging.getLogger(__name__).warning("%s", error)


def _project_folder(start: Path) -> Path:
    """Return the folder that is a project: the one given, else the nearest above it."""
    start = start.resolve()
    if not start.is_dir():
        raise WorkbenchError(
            f"There is no folder {str(start)!r}. Make it first, or name another project folder."
        )
    if any((start / name).exists() for name in ("codebook.toml", "data", "annotations")):
        return start
    for above in start.parents:
        if (above / "codebook.toml").is_file() and (above / "data").is_dir():
            return above
    return start
