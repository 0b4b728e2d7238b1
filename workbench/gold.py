"""Which statements are gold, and the articles that they are about."""

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from workbench import analysis
from workbench.errors import ArticleError, did_you_mean
from workbench.formats import read_articles, read_statements
from workbench.model import Article, Statement

type Gold = tuple[list[Statement], list[str]]


def gold_of_file(path: Path, annotator: str | None) -> Gold:
    """Return the gold statements of a file of JSON lines, and the ids of the articles that count:
    those with one of them. ``annotator`` says whose are gold where several have signed.

    Raises FormatError for a file that cannot be read, WorkbenchError if nobody is gold.
    """
    statements = read_statements(path)
    return _signed(statements, analysis.gold_annotator(statements, annotator, repr(str(path))))


def gold_of_project(
    statements: Sequence[Statement],
    annotator: str | None,
    done: Callable[[str], Collection[str]],
) -> Gold:
    """Return the gold among a project's statements, and the ids of the articles that count: those
    that who is gold marked as done, if any, else those with a gold statement.

    Raises WorkbenchError if nobody is gold.
    """
    whose = analysis.gold_annotator(statements, annotator, "the project")
    found, ids = _signed(statements, whose)
    if finished := sorted(done(whose)):
        return [each for each in found if each.article in finished], finished
    return found, ids


def texts_of(ids: Iterable[str], articles: str | Path) -> list[Article]:
    """Return the articles of those ids, read from ``articles`` as `read_articles` does.

    Raises ArticleError if one is missing there, with the nearest id.
    """
    texts = {each.id: each for each in read_articles(articles)}
    wanted = list(ids)
    if missing := [id_ for id_ in wanted if id_ not in texts]:
        raise ArticleError(
            f"Gold is about the article {missing[0]!r}, which is not in "
            f"{str(articles)!r}.{did_you_mean(missing[0], texts)}"
        )
    return [texts[id_] for id_ in wanted]


def texts_beside(gold: Path, ids: Iterable[str], known: Collection[str]) -> Path | None:
    """Return the folder ``articles`` beside a gold file if it is about an article that is not
    among the known ones; None if all of them are known.

    Raises ArticleError if one is not known and there is no such folder.
    """
    unknown = next((id_ for id_ in ids if id_ not in known), None)
    if unknown is None:
        return None
    beside = gold.parent / "articles"
    if not beside.is_dir():
        raise ArticleError(
            f"Gold is about the article {unknown!r}, which is not in the project."
            f"{did_you_mean(unknown, known)} Say where the texts are: `--articles DIR`, in Python "
            f"evaluate(…, articles=…)."
        )
    return beside


def _signed(statements: Iterable[Statement], whose: str) -> Gold:
    found = [each for each in statements if each.annotator == whose]
    return found, list(dict.fromkeys(each.article for each in found))
