"""Agreement on where units lie in a text: Krippendorff's unitizing alpha."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from workbench.analysis.alpha import Measured
from workbench.errors import WorkbenchError

type Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Continuum:
    """A text from ``start`` to ``end`` and the units of each annotator in it, in code points."""

    start: int
    end: int
    units: tuple[tuple[Interval, ...], ...]


def unitizing_alpha(categories: Sequence[Sequence[Continuum]]) -> Measured:
    """Return the unitizing alpha of one or several categories over the same continua (articles).

    ``categories[c][a]`` has the units of category c in article a, by annotator; an annotator's
    overlapping units count as one. 1 - Σ_c D_oc / Σ_c D_ec by Krippendorff (2004), Content
    Analysis, 2nd ed., pp. 251-256; every article is a continuum of its own.
    """
    n = max((len(continua) for continua in categories), default=0)
    return unitizing_by_article(categories)(np.ones(n))


def unitizing_by_article(
    categories: Sequence[Sequence[Continuum]],
) -> Callable[[np.ndarray], Measured]:
    """Return the unitizing alpha as a function of how often each article is counted.

    Raises WorkbenchError for units outside their continuum, and for continua of different numbers
    of annotators.
    """
    _check([continuum for continua in categories for continuum in continua])
    prepared = [_Category(continua) for continua in categories]

    def estimate(weights: np.ndarray) -> Measured:
        if not weights.sum():
            return Measured(None, 0, "no article was read by both")
        if min(category.annotators for category in prepared) < 2:
            return Measured(None, 0, "fewer than two annotators are compared")
        n_units = round(sum(float(weights[category.units_at].sum()) for category in prepared))
        if not n_units:
            return Measured(None, 0, "no unit was marked")
        parts = [category.disagreements(weights) for category in prepared]
        expected = sum(part[1] for part in parts)
        if not expected:
            return Measured(None, n_units, "no other units were possible")
        return Measured(1 - sum(part[0] for part in parts) / expected, n_units)

    return estimate


def _check(continua: Sequence[Continuum]) -> None:
    sizes = {len(continuum.units) for continuum in continua}
    if len(sizes) > 1:
        raise WorkbenchError(
            f"The continua have {min(sizes)} to {max(sizes)} annotators. Give every annotator a "
            f"place in each, () where they marked nothing."
        )
    for continuum in continua:
        for start, end in (unit for units in continuum.units for unit in units):
            if not continuum.start <= start < end <= continuum.end:
                raise WorkbenchError(
                    f"A unit goes from {start} to {end} in a continuum from {continuum.start} to "
                    f"{continuum.end}. It has to end after it starts, and lie inside."
                )


class _Category:
    """The units and gaps of one category: their lengths, and the article each is in."""

    def __init__(self, continua: Sequence[Continuum]) -> None:
        parts = [_Part(continuum) for continuum in continua]
        self.annotators = len(parts[0].units) if parts else 2
        self.lengths = np.array([part.end - part.start for part in parts], dtype=float)
        self.observed = np.array([part.disagreement() for part in parts], dtype=float)
        self.units, self.units_at = _lengths([part.units for part in parts])
        gaps, gaps_at = _lengths([part.gaps for part in parts])
        # By length, longest first, so that the gaps a unit fits into are the first ones.
        order = np.argsort(-gaps, kind="stable")
        self.gaps, self.gaps_at = gaps[order], gaps_at[order]
        self.fitting = np.searchsorted(-self.gaps, -self.units, side="right")

    def disagreements(self, weights: np.ndarray) -> tuple[float, float]:
        """Return the observed and the expected disagreement."""
        length = float(weights @ self.lengths)
        pairs = self.annotators * (self.annotators - 1) * length**2
        size, weight = self.units, weights[self.units_at]
        among_units = (weight.sum() - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        gap_weight = weights[self.gaps_at]
        n_gaps = np.concatenate([[0.0], np.cumsum(gap_weight)])[self.fitting]
        in_all = np.concatenate([[0.0], np.cumsum(gap_weight * self.gaps)])[self.fitting]
        in_gaps = size**2 * (in_all - n_gaps * (size - 1))
        places = self.annotators * length
        possible = places * (places - 1) - (weight * size * (size - 1)).sum()
        expected = 2 / length * (weight * (among_units + in_gaps)).sum() / possible
        return float(weights @ self.observed) / pairs, float(expected)


class _Part:
    """One continuum cut into every annotator's units and the gaps between them."""

    def __init__(self, continuum: Continuum) -> None:
        self.start, self.end = continuum.start, continuum.end
        self.units = [_united(units) for units in continuum.units]
        self.gaps = [self._gaps_between(units) for units in self.units]

    def disagreement(self) -> float:
        """Return the squared distances of all units, over all ordered pairs of annotators."""
        total = 0.0
        for i, units in enumerate(self.units):
            for j, others in enumerate(self.units):
                if i != j:
                    total += self._apart(units, others, self.gaps[i], self.gaps[j])
        return total

    @staticmethod
    def _apart(
        units: list[Interval],
        others: list[Interval],
        gaps: list[Interval],
        other_gaps: list[Interval],
    ) -> float:
        overlapping = sum(
            (start - other_start) ** 2 + (end - other_end) ** 2
            for start, end in units
            for other_start, other_end in others
            if start < other_end and other_start < end
        )
        unmatched = sum(
            (end - start) ** 2
            for mine, theirs in ((units, other_gaps), (others, gaps))
            for start, end in mine
            if any(gap_start <= start and end <= gap_end for gap_start, gap_end in theirs)
        )
        return overlapping + unmatched

    def _gaps_between(self, units: list[Interval]) -> list[Interval]:
        starts = [self.start, *(end for _, end in units)]
        ends = [*(start for start, _ in units), self.end]
        return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _united(units: Sequence[Interval]) -> list[Interval]:
    united: list[Interval] = []
    for start, end in sorted(units):
        if united and start < united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united


def _lengths(articles: list[list[list[Interval]]]) -> tuple[np.ndarray, np.ndarray]:
    """Return the length of every annotator's every interval, and the number of its article."""
    found = [
        (end - start, number)
        for number, annotators in enumerate(articles)
        for intervals in annotators
        for start, end in intervals
    ]
    lengths = np.array([length for length, _ in found], dtype=float)
    return lengths, np.array([number for _, number in found], dtype=int)
