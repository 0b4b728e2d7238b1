"""The project: one folder of articles, annotations and a codebook, and all one does with it.

What only some of it needs is imported there: pandas, the widgets, the formats and the suggesters
take a second and more to load, and everything starts with opening a project.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from workbench import analysis
from workbench.arguments import article_id, check_names, records
from workbench.codebook import default_codebook, read_codebook
from workbench.errors import WorkbenchError
from workbench.memory import without_cycle_search
from workbench.model import GOLD, Actor, Article, Codebook, Corpus, Statement
from workbench.standing import standing_statements, standing_table
from workbench.store import (
    ArticleFolder,
    Changes,
    Store,
    check,
    write_durably,
    write_tables,
)

if TYPE_CHECKING:
    import pandas as pd

    from workbench.background import OpenEditors, WhenPaused
    from workbench.differences import Differences
    from workbench.editor import AnnotatedArticle, Editor, Explorer, Review
    from workbench.formats import LossReport, RepairReport
    from workbench.suggest.trained import Trained
    from workbench.suggesters import Suggesters


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
        if annotator:
            # Whoever signs is about to annotate: the editor is to open as soon as it is asked for.
            for needed in ("workbench.desk", "workbench.editor", "workbench.suggesters"):
                import_module(needed)

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
        return self._articles.get(article_id(article))

    def add(self, articles: Iterable[Article]) -> tuple[str, ...]:
        """Add articles with their exact text and return their ids; all of them or none.

        Raises ArticleError for an id that is taken, be it in other case, occurs twice or cannot be
        a file name, and for a ``published`` that is no Gregorian date: ``2016-09-05``, or with a
        time, or empty.
        """
        added = records(articles, Article, 'add(wb.read_articles("folder-or-file"))')
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
        from workbench.desk import ArticleDesks
        from workbench.editor import Editor

        annotator = self._signed()
        self._editors.tell()
        desks = ArticleDesks(
            self._store,
            self._articles,
            str(self.folder),
            annotator,
            self._suggesters.suggester(),
            self._write_tables_soon,
        )
        article = desks.first() if article is None else self.article(article).id
        if article is None:
            raise WorkbenchError(
                "There is no article to annotate yet. Add some: "
                'project.add(wb.read_articles("folder-or-file")).'
            )
        with without_cycle_search():
            editor = Editor(desks, article, self.codebook, language)
        self._editors.add(editor)
        return editor

    def disagreements(self, annotators: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per disagreement, those that are open first, what matters most first.

        Whoever has statements on an article, or marked it as done, has read it. ``annotators`` are
        those whose readings count, all where none are named.
        """
        check_names(annotators)
        return analysis.disagreements_table(self._differences().disagreements(annotators))

    def review(self, annotators: Sequence[str] | None = None, language: str = "fa") -> Review:
        """Return the widget in which disagreements are settled, signed ``gold``.

        Whoever opened the project is kept with each decision as its adjudicator.
        Every decision is on disk before it says so. The list is that of the moment it was opened.
        """
        from workbench.editor import Review
        from workbench.reviewing import AdjudicationDesk

        check_names(annotators)
        differences = self._differences()
        desk = AdjudicationDesk(
            self._gold,
            self._articles,
            str(self.folder),
            differences.disagreements(annotators),
            differences.agreed(annotators),
            self._write_tables_soon,
            self.annotator,
        )
        return Review(desk, self.codebook, language)

    def recoding(self) -> pd.DataFrame:
        """One row per statement to look at again, because a definition it uses was changed since.

        Raises CodebookError where a definition was changed without a new version.
        """
        return analysis.recoding_table(self._differences().recodings(None))

    def recode(self, language: str = "fa") -> Review:
        """Return the widget in which the annotator's own statements are looked at again, each
        confirmed as it stands, edited or deleted.

        Raises WorkbenchError without an annotator, CodebookError where a definition was changed
        without a new version.
        """
        from workbench.editor import Review
        from workbench.reviewing import RecodingDesk

        desk = RecodingDesk(
            self._store,
            self._articles,
            str(self.folder),
            self._signed(),
            self._differences().recodings(self._signed()),
            self.codebook,
            self._write_tables_soon,
        )
        return Review(desk, self.codebook, language)

    def suggest(self, *articles: str, by: str | None = None, progress: bool = True) -> pd.DataFrame:
        """Return the statements that are proposed for articles, as a statement table.

        All articles are read where none is named. ``by`` is ``rules`` or ``learned``; without it
        the one that `suggester` names proposes. What the annotator stated or rejected before is
        left out, whoever proposed it then, and what anybody did where the project was opened
        without one; nothing is written, so asking twice adds nothing.
        ``progress`` shows a bar on a terminal or in a notebook when it takes longer than a second.
        Raises ArticleError if there is no such article, WorkbenchError if there is no such
        suggester.
        """
        proposals = analysis.statements_table(
            self.proposals(*articles, by=by, progress=progress),
            self._articles.listed(),
            self.codebook,
        )
        return proposals.sort_values(["article", "claim_start", "id"], ignore_index=True)

    def proposals(
        self, *articles: str, by: str | None = None, progress: bool = True
    ) -> Iterator[Statement]:
        """Yield what `suggest` puts into a table, as plain records."""
        self._store.refresh()
        # An article that is not there is said before anything is proposed for the others.
        ids = [self.article(id_).id for id_ in articles] or self._articles.ids()
        return self._suggesters.proposals(ids, by, self.annotator, progress)

    def learn(self, progress: bool = True) -> Trained:
        """Train a suggester on what the annotators accepted, changed, made and turned down.

        Returns what it was trained on and whether it was any better than the rules on articles held
        back; it says so in words. Where it was not worse, `suggest` and the editor propose what it
        finds from then on; an editor that is open goes on as it began. Takes seconds. Nothing new
        in the log, nothing trained. Raises WorkbenchError, with what there is and what it takes, if
        there is too little to learn from: articles count when somebody marked them as done.
        """
        return self._suggesters.learn(progress)

    @property
    def suggester(self) -> str:
        """Who proposes statements at present, and why."""
        return self._suggesters.said()

    def evaluate(
        self,
        gold: str | Path | None = None,
        articles: str | Path | None = None,
        annotator: str | None = None,
        by: str = "rules",
        progress: bool = True,
    ) -> analysis.Evaluation:
        """Measure what is suggested against gold statements: see `analysis.evaluate`.

        ``gold`` is a file of JSON lines; without it the statements signed in the project count,
        in the articles marked as done if any is. ``annotator`` says whose are gold where several
        have signed; if not given, those signed ``gold``. ``articles`` is where to read the texts,
        as `read_articles` does, and nothing of the project is used; without it the texts and actors
        are the project's, or, if it lacks one of the articles, a folder ``articles`` beside the
        gold file is read. Only articles with a gold statement are read, or marked as done. ``by``
        is the suggester, ``rules`` or ``learned``; on the articles that it learned from, the
        learned one looks better than it is.
        Raises FormatError for a file that cannot be read, WorkbenchError if nothing or nobody is
        gold, ArticleError if a text is missing, SpanError if a statement does not hold its words.
        """
        from tqdm.auto import tqdm

        from workbench.gold import gold_of_file, gold_of_project, texts_beside, texts_of

        if gold is None:
            stated = list(self._statements())
            statements, ids = gold_of_project(stated, annotator, self._store.done)
        else:
            statements, ids = gold_of_file(Path(gold), annotator)
            articles = articles or texts_beside(Path(gold), ids, self._articles.ids())
        if articles is None:
            read, actors = [self.article(id_) for id_ in ids], self._store.actors()
        else:
            read, actors = texts_of(ids, articles), ()
        suggester = self._suggesters.suggester(by)
        bar = tqdm(read, unit=" articles", disable=None if progress else True, delay=1)
        proposals = [each for article in bar for each in suggester.suggest(article, actors)]
        return analysis.evaluate(statements, proposals, read)

    def show(
        self, article: str, annotators: Sequence[str] | None = None, language: str = "fa"
    ) -> AnnotatedArticle:
        """Return an article with its statements to be read, as a page that needs no kernel.

        Raises ArticleError if there is no such article.
        """
        from workbench.editor import AnnotatedArticle

        read = self.article(article)
        statements = [each for each in self._statements(annotators) if each.article == article]
        return AnnotatedArticle(read, tuple(statements), self.codebook, language)

    def explore(
        self,
        articles: Sequence[str] | None = None,
        annotators: Sequence[str] | None = None,
        language: str = "fa",
    ) -> Explorer:
        """Return linked pictures of the statements, only of those articles' and annotators' if
        given: what is clicked in one filters the others and the list of statements.

        ``explorer.expression`` is what is chosen, for ``DataFrame.query``, and
        ``explorer.selected`` the statements. ``language`` is ``fa`` or ``en``. Raises ArticleError
        if there is no such article, WorkbenchError if there are no statements.
        """
        # Its network is laid out as the charts lay theirs out, and they are slow to load.
        from workbench.editor import Reading
        from workbench.exploration import explorer_of

        table = self.statements(annotators)
        if articles is not None:
            wanted = [self.article(article).id for article in articles]
            table = table[table["article"].isin(wanted)].reset_index(drop=True)

        def read(article: str) -> Reading:
            found = [each for each in self._statements(annotators) if each.article == article]
            return Reading(
                self.article(article), tuple(found), lambda: self.annotate(article, language)
            )

        return explorer_of(table, self._articles.listed(), self.codebook, read, language)

    def report(
        self,
        folder: str | Path,
        language: Literal["fa", "en"] = "fa",
        annotators: Sequence[str] | None = None,
        count: Literal["statement", "article"] = "statement",
    ) -> Path:
        """Write methods paragraph, tables and charts into a folder that stands alone, and return
        the page in it, ``index.html``.

        Whoever marked an article as done has read it, also where they found nothing in it. With
        ``count="article"`` each combination of values counts once an article. A report that is in
        the folder already is replaced. Raises WorkbenchError without statements, and for a
        folder that holds anything else.
        """
        table = self.statements(annotators)
        articles = self._articles.all()
        lengths = {id_: len(article.text) for id_, article in articles.items()}
        read: dict[str, list[str]] = {str(who): [] for who in table["annotator"].unique()}
        for mark in self._store.done_marks():
            if mark.article in articles and (annotators is None or mark.annotator in annotators):
                read.setdefault(mark.annotator, []).append(mark.article)
        from workbench.report import write_report

        return write_report(
            Path(folder),
            table,
            self.codebook,
            language=language,
            count=count,
            read=read,
            lengths=lengths,
        )

    def save(self, *statements: Statement) -> Changes:
        """Write statements to the log, durably, as one act; each must be the annotator's own.

        Raises SpanError, CodebookError, ArticleError or StoreError, and then saves none of them.
        """
        made = records(statements, Statement, "save(statement)")
        changes = self._store.set(*made)
        self._write_tables_soon()
        return changes

    def delete(self, *ids: str) -> Changes:
        """Delete statements by id, as one act that can be undone.

        Raises StoreError for an id that no statement of the annotator's has.
        """
        changes = self._store.delete(*records(ids, str, "delete('one id', 'another id')"))
        self._write_tables_soon()
        return changes

    def statements(self, annotators: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per statement, by article and place; only those ``annotators``' if given.

        Offsets are code points. Of a statement with conflicting edits the latest is shown.
        Raises StoreError if a log cannot be read whole: a table that lacks lines would mislead.
        """
        check_names(annotators)
        return standing_table(self._store, self._articles, self.codebook, annotators)

    def conflicts(self) -> tuple[str, ...]:
        """Return the ids of statements whose edits did not see each other: each stands in several
        versions, all of them on its card, until an edit there settles it."""
        self._store.refresh()
        return self._store.conflicts()

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
        listed = self._articles.listed()
        titles = {id_: listed[id_].title if id_ in listed else "" for id_ in self._articles.ids()}
        present = (self.annotator,) if self.annotator else ()
        return analysis.progress_table(titles, self._statements(), self._store.done, present)

    def spans(self, annotators: Sequence[str] | None = None) -> pd.DataFrame:
        """One row per span, by article and place: ``statement, article, annotator, role, n,
        start, end, quote``."""
        table = analysis.spans_table(self._statements(annotators))
        return table.sort_values(["article", "start", "end", "statement"], ignore_index=True)

    def corpus(self, annotators: Sequence[str] | None = None) -> Corpus:
        """Return articles, statements, actors, codebook, rejections and done marks as plain
        records; of what annotators made only those ``annotators``' if given."""
        statements = tuple(self._statements(annotators))
        rejections, done = self._store.rejections(), self._store.done_marks()
        if annotators is not None:
            rejections = tuple(each for each in rejections if each.annotator in annotators)
            done = tuple(each for each in done if each.annotator in annotators)
        return Corpus(
            articles=tuple(self._articles.all().values()),
            statements=statements,
            codebook=self.codebook,
            actors=self._store.actors(),
            rejections=rejections,
            done=done,
        )

    def export(
        self,
        format: str,  # noqa: A002 - the contract's name
        path: str | Path,
        suggestions: bool = False,
    ) -> LossReport:
        """Write all statements in a format to ``path``; returns and prints what was written, and
        what the format could not hold.

        With ``suggestions`` what `suggest` proposes goes along, signed by the suggester: in Label
        Studio as predictions to accept. Nothing is put into the log. Raises FormatError for an
        unknown format, and for a path that cannot be written or that the project keeps its own in.
        """
        from workbench.formats import agreeing, format_named

        target = self.apart(path)
        corpus = self.corpus()
        if suggestions:
            corpus = replace(corpus, statements=(*corpus.statements, *self.proposals()))
        report = format_named(format).write(corpus, target)
        if conflicts := len(self._store.conflicts()):
            said = f"all but the latest version of {conflicts:,} statements with conflicting edits"
            report = replace(report, lost=(*report.lost, agreeing(said)))
        print(report)  # noqa: T201 - what was lost is said, whether or not somebody asks
        return report

    def apart(self, path: str | Path) -> Path:
        """Return a path to write to; raises FormatError if the project keeps its own there."""
        from workbench.formats import keep_apart

        keep_apart(Path(path), (self.folder / "data", self._annotations, self._codebook_path))
        return Path(path)

    def import_(
        self,
        format: str,  # noqa: A002 - the contract's name
        path: str | Path,
        annotator: str | None = None,
    ) -> RepairReport:
        """Bring in what another program wrote, all of it or nothing; returns and prints how many
        statements are new, changed or here already, and what was moved, refused or understood in
        its own way.

        Articles that are not here yet are added. What the file tells of actors fills what is not
        told here, and its names for them become aliases. Statements keep the annotator that the
        file names; ``annotator`` signs those it names none for. Roles, fields and values that the
        codebook lacks are put into ``codebook.toml``. Importing a file again changes nothing.
        Raises FormatError, with the file and the place in it, for what cannot be read, and whatever
        `add` and `save` raise.
        """
        from workbench.importing import Inbox

        inbox = Inbox(self._store, self._articles, self._annotations, self._codebook_path)
        report = inbox.bring_in(format, Path(path), self.codebook, annotator or "")
        # The stores in use check against the codebook as it was; the next ones know the new one.
        for cached in ("codebook", "_store", "_gold"):
            self.__dict__.pop(cached, None)
        self._write_tables_soon()
        print(report)  # noqa: T201 - what was changed is said, whether or not somebody asks
        return report

    def write_tables(self) -> None:
        """Write ``annotations/statements.csv`` and ``spans.csv`` from the log, if they changed.

        The editor does so by itself a moment after each act.
        """
        articles = self._articles.listed()
        write_tables(self._annotations, self._statements(), articles, self.codebook)

    def check(self) -> list[str]:
        """Return every problem of articles, logs and spans as a sentence; an empty list means
        none."""
        from workbench.differences import unsaid_change

        if not (self.folder / "data").exists() and not self._annotations.exists():
            said = f"There is no project in {str(self.folder)!r}: neither 'data' nor 'annotations'"
            return [f"{said} is there. Name the project's folder, or begin one: `workbench add`."]
        problems = check(self._annotations, self._articles.text, self.codebook)
        problems += [
            each for each in self._articles.check() if not any(each in said for said in problems)
        ]
        if unsaid := unsaid_change(self._store, self.codebook):
            problems.append(unsaid)
        return problems

    @property
    def _annotations(self) -> Path:
        return self.folder / "annotations"

    @property
    def _codebook_path(self) -> Path:
        return self.folder / "codebook.toml"

    @cached_property
    def _store(self) -> Store:
        return Store(self._annotations, self.annotator, self._articles.text, self.codebook)

    @cached_property
    def _write_tables_soon(self) -> WhenPaused:
        from workbench.background import WhenPaused

        return WhenPaused(self.write_tables)

    @cached_property
    def _editors(self) -> OpenEditors:
        from workbench.background import OpenEditors

        return OpenEditors(lambda: self._store.news())

    @property
    def _suggesters(self) -> Suggesters:
        from workbench.suggesters import Suggesters

        return Suggesters(self._store, self._articles, self._annotations)

    @cached_property
    def _gold(self) -> Store:
        return Store(self._annotations, GOLD, self._articles.text, self.codebook)

    def _signed(self) -> str:
        if not self.annotator:
            raise WorkbenchError(
                "Nobody is named as the annotator, so nothing could be signed. "
                'Open the project with a name: wb.Project(".", annotator="sara").'
            )
        return self.annotator

    def _differences(self) -> Differences:
        from workbench.differences import Differences

        return Differences(self._store, self.codebook, list(self._statements()))

    def _statements(self, annotators: Sequence[str] | None = None) -> Iterator[Statement]:
        check_names(annotators)
        return standing_statements(self._store, annotators)


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
