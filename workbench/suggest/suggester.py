"""Whoever proposes statements: the rules, or what was learned from the annotators."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from workbench.model import Actor, Article, Statement
from workbench.suggest.rules import ANNOTATOR, Mention, proposed, suggest

# What opening an article costs, in code points of reading.
_OPENING = 1000


class Suggester(Protocol):
    """Proposes the statements of an article; the same input gives the same ids."""

    @property
    def annotator(self) -> str:
        """Who signs the proposals."""
        ...

    def suggest(self, article: Article, actors: Sequence[Actor] = ()) -> tuple[Statement, ...]:
        """Return the statements that are proposed, in the order of the text."""
        ...

    def proposed(
        self, article: Article, actors: Sequence[Actor] = ()
    ) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        """Return the statements, and the words that name an actor, of an article read once."""
        ...

    def uncertainty(self, article: Article) -> float:
        """Return how many answers are expected to be wrong in a thousand code points of reading."""
        ...


class Rules:
    """The rule engine as a suggester."""

    annotator = ANNOTATOR

    def suggest(self, article: Article, actors: Sequence[Actor] = ()) -> tuple[Statement, ...]:
        """Return what the wording proposes."""
        return suggest(article, actors)

    def proposed(
        self, article: Article, actors: Sequence[Actor] = ()
    ) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        """Return what the wording proposes, and who is named."""
        return proposed(article, actors)

    def uncertainty(self, article: Article) -> float:
        """Return how unsure the rules are of what they propose."""
        return per_reading((1 - float(s.values["confidence"]) for s in suggest(article)), article)


def per_reading(doubts: Iterable[float], article: Article) -> float:
    """Return the sum of the chances to be wrong, in a thousand code points of reading.

    Each is one minus the probability of the likeliest answer (least confidence, Culotta and
    McCallum 2005); opening an article counts as reading, so that the shortest do not come first.
    """
    return 1000 * sum(doubts) / (len(article.text) + _OPENING)
