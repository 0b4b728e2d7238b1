"""How sure a figure is, by drawing articles again: the bootstrap of everything measured here."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from workbench.analysis.alpha import Measured

RESAMPLES = 1000
NOT_ASKED = "no interval: no draws of articles were asked for"
# Fewer articles than this say too little about how articles differ.
_FEWEST_ARTICLES = 5

type Estimate = Callable[[np.ndarray], Measured]
"""A figure as a function of how often each article is counted."""


def ratio(parts: np.ndarray, wholes: np.ndarray, reason: str) -> Estimate:
    """Return the estimate of parts over wholes, both counted by article; where there is no whole
    it is not defined, for ``reason``."""

    def estimate(weights: np.ndarray) -> Measured:
        whole = float(weights @ wholes)
        if not whole:
            return Measured(None, 0, reason)
        return Measured(float(weights @ parts) / whole, round(whole))

    return estimate


def article_interval(
    estimate: Estimate, articles: int, resamples: int = RESAMPLES
) -> tuple[float | None, float | None, str]:
    """Return the ends of the 95% interval of an estimate, or None twice and the reason.

    Percentiles over ``resamples`` draws of articles with replacement (Efron & Tibshirani 1993, An
    Introduction to the Bootstrap, ch. 13), from a fixed seed. Below five articles, where the
    figure is not defined in more than one draw of twenty, where all draws give the same value,
    which says nothing of other articles, or where no draw is asked for, there is none.
    """
    if resamples < 1:
        return None, None, NOT_ASKED
    if articles < _FEWEST_ARTICLES:
        return None, None, f"no interval: fewer than {_FEWEST_ARTICLES} articles to draw from"
    drawn = (estimate(each.astype(float)).value for each in _draws(articles, resamples))
    values = [value for value in drawn if value is not None]
    if len(values) < 0.95 * resamples:
        return None, None, "no interval: in many draws of articles it is not defined"
    if max(values) - min(values) < 1e-12:
        return None, None, "no interval: all draws of articles give the same value"
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high), ""


# All figures of a table are drawn alike, and drawing costs more than most of them.
@lru_cache(maxsize=1)
def _draws(articles: int, resamples: int) -> np.ndarray:
    """Return how often each article (column) is drawn each time (row)."""
    random = np.random.default_rng(0)
    counts = random.multinomial(articles, np.full(articles, 1 / articles), size=resamples)
    return counts.astype(np.uint32)
