"""What annotators taught: the statements they wrote, the proposals they turned down, and the
articles they are done with."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from workbench.errors import WorkbenchError
from workbench.model import GOLD, Article, Statement, is_suggester
from workbench.suggest.matching import fresh

LEAST_ARTICLES = 3
LEAST_STATEMENTS = 20


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one article teaches.

    Where it is ``done``, what is not stated is not there; else nothing is known of it save what
    was ``rejected``.
    """

    article: Article
    stated: tuple[Statement, ...]
    rejected: tuple[Statement, ...]
    done: bool


def lessons(
    articles: Iterable[Article],
    statements: Iterable[Statement],
    rejected: Iterable[Statement],
    done: Iterable[str],
) -> tuple[Lesson, ...]:
    """Return what the articles teach, by id; those that teach nothing are left out.

    Only statements of persons count, and of those that several persons wrote one. A proposal that
    one turned down and another took is taken.
    """
    by_article: dict[str, list[Statement]] = {}
    for each in statements:
        if not is_suggester(each.annotator) and each.spans.get("cue"):
            by_article.setdefault(each.article, []).append(each)
    turned_down: dict[str, list[Statement]] = {}
    for each in rejected:
        turned_down.setdefault(each.article, []).append(each)
    finished = frozenset(done)
    found: list[Lesson] = []
    for article in sorted(articles, key=lambda each: each.id):
        stated = tuple(_distinct(by_article.get(article.id, ())))
        against = tuple(sorted(fresh(turned_down.get(article.id, ()), stated), key=_place))
        if stated or against or article.id in finished:
            found.append(Lesson(article, stated, against, article.id in finished))
    return tuple(found)


def check_enough(given: Iterable[Lesson]) -> None:
    """Raise WorkbenchError, with how much there is and how much it takes, if too little is known
    to learn from it and to see whether it helped."""
    finished = [each for each in given if each.done]
    statements = sum(len(each.stated) for each in finished)
    if len(finished) < LEAST_ARTICLES or statements < LEAST_STATEMENTS:
        raise WorkbenchError(
            f"There is too little to learn from: articles marked as done: {len(finished)} of at "
            f"least {LEAST_ARTICLES}; statements with a cue in them: {statements} of at least "
            f"{LEAST_STATEMENTS}. Annotate further, and mark each article as done when it is."
        )


def digest(given: Iterable[Lesson]) -> str:
    """Return a short text that is the same for the same lessons, in whatever order they came."""
    told = blake2b(digest_size=16)
    for each in given:
        marks = [
            [
                sorted((role, span.start, span.end) for role, span in statement.placed_spans())
                for statement in statements
            ]
            for statements in (each.stated, each.rejected)
        ]
        told.update(json.dumps([each.article.id, each.article.text, each.done, marks]).encode())
    return told.hexdigest()


def _distinct(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield the statements of one article, of the same one that several wrote only the first; of
    one that was settled only what was."""
    ordered = sorted(statements, key=lambda each: (each.annotator, *_place(each)))
    settled = [each for each in ordered if each.annotator == GOLD]
    kept: list[Statement] = []
    for each in settled or ordered:
        if fresh([each], kept):
            kept.append(each)
    yield from sorted(kept, key=_place)


def _place(statement: Statement) -> tuple[int, str]:
    return min(span.start for _, span in statement.placed_spans()), statement.id
