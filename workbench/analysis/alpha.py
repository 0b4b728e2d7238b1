"""Chance-corrected agreement on values: Krippendorff's alpha, Cohen's and Fleiss' kappa."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from workbench.analysis.columns import require_choice
from workbench.errors import WorkbenchError

type Metric = Literal["nominal", "ordinal", "interval", "ratio"]

NO_PAIRS = "no unit was rated by two annotators"

_METRICS = ("nominal", "ordinal", "interval", "ratio")


@dataclass(frozen=True, slots=True)
class Measured:
    """A coefficient over ``n`` units, or None with the reason why it is not defined."""

    value: float | None
    n: int
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class RatingCounts:
    """How often each unit (row) was given each value (column)."""

    counts: np.ndarray
    values: tuple[Hashable, ...]


def rating_counts(ratings: Sequence[Sequence[Hashable | None]]) -> RatingCounts:
    """Count ratings given by annotator and unit: ``ratings[annotator][unit]``, None if missing."""
    if len({len(row) for row in ratings}) > 1:
        raise WorkbenchError(
            f"The annotators have different numbers of units: {[len(row) for row in ratings]}. "
            f"Put None where an annotator rated nothing."
        )
    given = [
        (unit, value) for row in ratings for unit, value in enumerate(row) if not _missing(value)
    ]
    # Sorted where values have an order; the order matters to ordinal ratings.
    codes, values = pd.factorize(pd.Series([value for _, value in given], dtype=object), sort=True)
    counts = np.zeros((len(ratings[0]) if ratings else 0, len(values)))
    np.add.at(counts, (np.array([unit for unit, _ in given], dtype=int), codes), 1)
    return RatingCounts(counts, tuple(values))


def _missing(value: Hashable | None) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or bool(value != value)


def krippendorff_alpha(
    ratings: Sequence[Sequence[Hashable | None]], metric: Metric = "nominal"
) -> Measured:
    """Return Krippendorff's alpha of ``ratings[annotator][unit]``, None where one is missing.

    Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania;
    ``metric`` is the distance of values; ordinal, interval and ratio want numbers.
    """
    require_choice("metric", metric, _METRICS)
    counted = rating_counts(ratings)
    one_cluster = np.zeros(len(counted.counts), dtype=int)
    return alpha_by_cluster(counted, metric, one_cluster, 1)(np.ones(1))


def alpha_by_cluster(
    ratings: RatingCounts, metric: Metric, clusters: np.ndarray, n_clusters: int
) -> Callable[[np.ndarray], Measured]:
    """Return alpha as a function of how often each cluster of units (article) is counted.

    ``clusters`` numbers the cluster of every unit. For the metrics whose distances do not depend on
    the ratings, that is all but ``ordinal``, drawing clusters anew takes one product of matrices.
    """
    pairable = ratings.counts.sum(axis=1) > 1
    counts, clusters = ratings.counts[pairable], clusters[pairable]
    totals = np.zeros((n_clusters, len(ratings.values)))
    np.add.at(totals, clusters, counts)
    distances = _distances(ratings.values, totals.sum(axis=0), metric)
    # Coincidences within a unit; a rating never meets itself, at distance 0.
    apart = ((counts @ distances) * counts).sum(axis=1) / (counts.sum(axis=1) - 1)
    disagreement = np.bincount(clusters, weights=apart, minlength=n_clusters)
    units = np.bincount(clusters, minlength=n_clusters)

    def estimate(weights: np.ndarray) -> Measured:
        n_units = round(float(weights @ units))
        if not n_units:
            return Measured(None, 0, NO_PAIRS)
        values = weights @ totals
        expected = float(values @ distances @ values)
        if expected < 1e-9:
            return Measured(None, n_units, "all ratings are one and the same value")
        observed = float(weights @ disagreement) * (float(values.sum()) - 1)
        return Measured(1 - observed / expected, n_units)

    return estimate


def cohen_kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> Measured:
    """Return Cohen's kappa of two annotators' values, unit by unit.

    Cohen (1960), Educational and Psychological Measurement 20, 37.
    Raises WorkbenchError unless both have the same number of units and a value for each.
    """
    if len(first) != len(second):
        raise WorkbenchError(
            f"Cohen's kappa compares unit by unit, but there are {len(first)} and {len(second)}."
        )
    gaps = sum(_missing(one) or _missing(two) for one, two in zip(first, second, strict=True))
    if gaps:
        raise WorkbenchError(
            f"{gaps} of {len(first)} units lack a value, but Cohen's kappa wants two for each. "
            f"Leave these units out; Krippendorff's alpha takes gaps."
        )
    if not len(first):
        return Measured(None, 0, "there are no units that both rated")
    codes, values = pd.factorize(pd.Series([*first, *second], dtype=object))
    one, two = codes[: len(first)], codes[len(first) :]
    shares = [np.bincount(side, minlength=len(values)) / len(first) for side in (one, two)]
    return _beyond_chance(float((one == two).mean()), float(shares[0] @ shares[1]), len(first))


def fleiss_kappa(counts: Sequence[Sequence[int]]) -> Measured:
    """Return Fleiss' kappa of ``counts[unit][category]``, how many annotators chose it.

    Fleiss (1971), Psychological Bulletin 76, 378.
    Raises WorkbenchError unless every unit has the same categories and the same number, at least
    two, of ratings.
    """
    if not len(counts):
        return Measured(None, 0, "there are no units")
    widths = {len(row) for row in counts}
    if len(widths) > 1 or min(min(row, default=0) for row in counts) < 0:
        raise WorkbenchError(
            f"Fleiss' kappa wants a count, 0 or more, for every category of every unit; here are "
            f"{min(widths)} to {max(widths)} categories, and the smallest count is "
            f"{min(min(row, default=0) for row in counts)}."
        )
    table = np.array(counts, dtype=float)
    sizes = table.sum(axis=1)
    raters = float(sizes[0])
    if raters < 2 or (sizes != raters).any():
        raise WorkbenchError(
            f"Fleiss' kappa wants the same number of ratings, 2 or more, for every unit; here are "
            f"{int(sizes.min())} to {int(sizes.max())}. Krippendorff's alpha takes gaps."
        )
    observed = (((table**2).sum(axis=1) - raters) / (raters * (raters - 1))).mean()
    shares = table.sum(axis=0) / table.sum()
    return _beyond_chance(float(observed), float((shares**2).sum()), len(table))


def _beyond_chance(observed: float, expected: float, n: int) -> Measured:
    if expected >= 1:
        return Measured(None, n, "all ratings are one and the same value")
    return Measured((observed - expected) / (1 - expected), n)


def _distances(values: tuple[Hashable, ...], totals: np.ndarray, metric: Metric) -> np.ndarray:
    if metric == "nominal":
        return 1 - np.eye(len(values))
    try:
        numbers = np.array(values, dtype=float)
    except (TypeError, ValueError):
        raise WorkbenchError(
            f"The {metric!r} metric compares numbers, but there are values like {values[0]!r}. "
            f"Give each value its score, or use 'nominal'."
        ) from None
    if not np.isfinite(numbers).all():
        raise WorkbenchError(
            f"The {metric!r} metric compares finite numbers, but there is "
            f"{numbers[~np.isfinite(numbers)][0]}. Give it a score, or None where it is missing."
        )
    if metric == "ordinal":
        # Half of both ends and all that lies between them.
        upto = np.cumsum(totals) - totals / 2
        return (upto[:, None] - upto[None, :]) ** 2
    apart = numbers[:, None] - numbers[None, :]
    if metric == "ratio":
        sums = numbers[:, None] + numbers[None, :]
        apart = np.divide(apart, sums, out=np.zeros_like(apart), where=sums != 0)
    return apart**2
