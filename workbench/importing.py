"""Bringing in what another program wrote: articles, codebook and statements, all or nothing."""

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from workbench import formats
from workbench.codebook import default_codebook, read_codebook, widened_text
from workbench.errors import CodebookError, FormatError
from workbench.formats import AS_WRITTEN, RepairReport
from workbench.model import Article, Codebook, Corpus, Statement
from workbench.store import ArticleFolder, Store, brought, write_durably
from workbench.text import kept_date


@dataclass(frozen=True, slots=True)
class Inbox:
    """The parts of a project that an import adds to."""

    store: Store
    articles: ArticleFolder
    annotations: Path
    codebook_path: Path

    def bring_in(
        self, format_name: str, path: Path, codebook: Codebook, annotator: str
    ) -> RepairReport:
        """Read a file and add what is new in it; raises FormatError for what cannot be read. The
        project is then as it was before."""
        here = self.articles.all()
        reader = formats.readable_format(format_name)
        corpus, report = reader.read(path, here, codebook, annotator)
        statements, changed = self._new_statements(corpus.statements)
        dated = [_dated(article) for article in corpus.articles if article.id not in here]
        new = [article for article, _ in dated]
        before = self.codebook_path.read_bytes() if self.codebook_path.exists() else None
        with ExitStack() as taken_back:
            taken_back.callback(self._restore_codebook, before)
            try:
                wider = self._widened(corpus.codebook, codebook, before)
            except CodebookError as error:
                raise FormatError(
                    f"{str(path)!r} has a codebook that cannot be brought in: {error} "
                    f"Nothing was changed."
                ) from error
            self.articles.add(new)
            taken_back.callback(self.articles.remove, [article.id for article in new])
            added = self._write(corpus, statements, wider)
            taken_back.pop_all()
        stand = {
            "new": len(statements) - changed,
            "changed": changed,
            "unchanged": len(corpus.statements) - len(statements),
        }
        names = _names(wider) - _names(codebook)
        added = {"articles": len(new), **added, "names in the codebook": names}
        return replace(
            report,
            statements={**stand, **report.statements},
            added={what: count for what, count in added.items() if count},
            notes=(*report.notes, *(note for _, note in dated if note)),
        )

    def _restore_codebook(self, before: bytes | None) -> None:
        if before is None:
            self.codebook_path.unlink(missing_ok=True)
        else:
            write_durably(self.codebook_path, before)

    def _widened(self, wanted: Codebook, codebook: Codebook, before: bytes | None) -> Codebook:
        """Write the codebook if it gains anything, and return it as it reads."""
        if wanted != codebook or before is None:
            text = (before or default_codebook().read_bytes()).decode("utf-8")
            write_durably(self.codebook_path, widened_text(text, wanted).encode("utf-8"))
        return read_codebook(self.codebook_path)

    def _write(
        self, corpus: Corpus, statements: Iterable[Statement], wider: Codebook
    ) -> dict[str, int]:
        """Write what is new to the log; return how much of it is none of the statements."""
        store = Store(self.annotations, "import", self.articles.text, wider)
        store.refresh()
        rejected = {(each.annotator, each.suggestion.id) for each in store.rejections()}
        actors = brought(corpus.actors, store.actors())
        rejections = [
            each
            for each in corpus.rejections
            if (each.annotator, each.suggestion.id) not in rejected
        ]
        done = sorted({*corpus.done} - {*store.done_marks()})
        store.bring(*statements, actors=actors, rejections=rejections, done=done)
        store.close()
        return {
            "actors": len(actors),
            "rejections": len(rejections),
            "marks that an article is done": len(done),
        }

    def _new_statements(self, statements: Iterable[Statement]) -> tuple[list[Statement], int]:
        """Return the statements that do not stand here just so already, and how many of them stand
        here otherwise.

        An id that stands signed by somebody else is not taken over: the statement gets one of its
        own, and says what it was derived from.
        """
        self.store.refresh()
        signed: dict[str, str] = {}
        new: list[Statement] = []
        changed = 0
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for statement in statements:
            standing = [h.statement for h in self.store.heads(statement.id) if h.statement]
            first = signed.setdefault(statement.id, statement.annotator)
            if any(each.annotator != statement.annotator for each in standing) or (
                first != statement.annotator
            ):
                own = formats.stable_id(statement.id, statement.annotator)
                statement = replace(statement, id=own, derived_from=statement.id)
                standing = [h.statement for h in self.store.heads(own) if h.statement]
            if statement.created is None:
                made = standing[0].created if standing else now
                statement = replace(statement, created=made)
            if statement not in standing:
                new.append(statement)
                changed += bool(standing)
        return new, changed


def _dated(article: Article) -> tuple[Article, str]:
    """Return an article with a date that is one, and a note of how the file's was understood where
    that is none: it keeps nobody from the rest of the file, and is kept as it was written."""
    day = kept_date(article.published)
    if day == article.published:
        return article, ""
    said = f"is taken for {day!r}" if day else "is no date, and left out"
    note = (
        f"The date {article.published!r} of the article {article.id!r} {said}; it is kept as "
        f"written in {AS_WRITTEN!r}."
    )
    metadata = {**article.metadata, AS_WRITTEN: article.published}
    return replace(article, published=day or "", metadata=metadata), note


def _names(codebook: Codebook) -> int:
    """Return how many roles, fields and values a codebook has; an import only ever adds some."""
    fields = codebook.fields
    return len(codebook.roles) + len(fields) + sum(len(each.values) for each in fields)
