"""Agreement on where units lie in a text: Krippendorff's unitizing alpha."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from workbench.analysis.alpha import Measured
from workbench.errors import WorkbenchError

type Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Continuum:
    """A text from ``start`` to ``end`` and the units of each annotator in it, in code points; None
    in the place of an annotator who did not read it."""

    start: int
    end: int
    units: tuple[tuple[Interval, ...] | None, ...]


def unitizing_alpha(categories: Sequence[Sequence[Continuum]]) -> Measured:
    """Return the unitizing alpha of one or several categories over the same continua (articles).

    ``categories[c][a]`` has the units of category c in article a, by annotator; an annotator's
    overlapping units count as one. 1 - Σ_c D_oc / Σ_c D_ec by Krippendorff (2004), Content
    Analysis, 2nd ed., pp. 251-256; every article is a continuum of its own.

    Of more than two annotators the squared differences that are observed and those that are
    expected are summed over all pairs, each in the articles that both read: the formula for more
    than two "turned out to behave not as expected" (Krippendorff, Mathet, Bouvry & Widlöcher 2016,
    Quality & Quantity 50, 2347), and does not say what to do where some read only a part.
    """
    n = max((len(continua) for continua in categories), default=0)
    return unitizing_by_article(categories)(np.ones(n))


def unitizing_by_article(
    categories: Sequence[Sequence[Continuum]],
) -> Callable[[np.ndarray], Measured]:
    """Return the unitizing alpha as a function of how often each article is counted.

    Raises WorkbenchError for units outside their continuum, and for categories of different
    numbers of continua or continua of different numbers of annotators.
    """
    sizes = {len(continua) for continua in categories}
    if len(sizes) > 1:
        raise WorkbenchError(
            f"The categories have {min(sizes)} to {max(sizes)} continua. Give every category all "
            f"articles, with () for whoever marked nothing of it there."
        )
    annotators = _annotators([continuum for continua in categories for continuum in continua])
    pairs = [
        _Pair(continua, one, two)
        for continua in categories
        for one, two in combinations(range(annotators), 2)
    ]
    pairs = [pair for pair in pairs if len(pair.articles)]
    marked = [_marked(continua) for continua in categories]

    def estimate(weights: np.ndarray) -> Measured:
        if annotators < 2:
            return Measured(None, 0, "fewer than two annotators are compared")
        if not any(weights[pair.articles].any() for pair in pairs):
            return Measured(None, 0, "no article was read by both")
        n_units = round(sum(float(weights @ units) for units in marked))
        if not n_units:
            return Measured(None, 0, "no unit was marked")
        parts = [pair.disagreements(weights) for pair in pairs]
        expected = sum(part[1] for part in parts)
        if not expected:
            return Measured(None, n_units, "no other units were possible")
        return Measured(1 - sum(part[0] for part in parts) / expected, n_units)

    return estimate


def _annotators(continua: Sequence[Continuum]) -> int:
    """Return how many annotators there are, two where there is no continuum to tell."""
    sizes = {len(continuum.units) for continuum in continua}
    if len(sizes) > 1:
        raise WorkbenchError(
            f"The continua have {min(sizes)} to {max(sizes)} annotators. Give every annotator a "
            f"place in each: () where they marked nothing, None where they did not read."
        )
    for continuum in continua:
        for start, end in (unit for units in continuum.units for unit in units or ()):
            if not continuum.start <= start < end <= continuum.end:
                raise WorkbenchError(
                    f"A unit goes from {start} to {end} in a continuum from {continuum.start} to "
                    f"{continuum.end}. It has to end after it starts, and lie inside."
                )
    return sizes.pop() if sizes else 2


def _marked(continua: Sequence[Continuum]) -> np.ndarray:
    """Return how many units were marked in each article that more than one annotator read."""
    read = [[units for units in each.units if units is not None] for each in continua]
    return np.array(
        [sum(len(_united(units)) for units in each) if len(each) > 1 else 0 for each in read],
        dtype=float,
    )


class _Pair:
    """Two annotators' units and gaps of one category in the articles that both read: their
    lengths, and the article each is in."""

    def __init__(self, continua: Sequence[Continuum], one: int, two: int) -> None:
        read = [
            (article, _Part(continuum.start, continuum.end, units, others))
            for article, continuum in enumerate(continua)
            if (units := continuum.units[one]) is not None
            and (others := continuum.units[two]) is not None
        ]
        self.articles = np.array([article for article, _ in read], dtype=int)
        parts = [part for _, part in read]
        self.lengths = np.array([part.end - part.start for part in parts], dtype=float)
        self.observed = np.array([part.disagreement() for part in parts], dtype=float)
        self.units, self.units_at = self._lengths([part.units for part in parts])
        gaps, gaps_at = self._lengths([part.gaps for part in parts])
        # By length, longest first, so that the gaps a unit fits into are the first ones.
        order = np.argsort(-gaps, kind="stable")
        self.gaps, self.gaps_at = gaps[order], gaps_at[order]
        self.fitting = np.searchsorted(-self.gaps, -self.units, side="right")

    def disagreements(self, weights: np.ndarray) -> tuple[float, float]:
        """Return the sums of squared differences, observed and expected: D_o and D_e of the source
        before they are divided by the squared length and the number of pairs."""
        length = float(weights[self.articles] @ self.lengths)
        size, weight = self.units, weights[self.units_at]
        among_units = (weight.sum() - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        gap_weight = weights[self.gaps_at]
        n_gaps = np.concatenate([[0.0], np.cumsum(gap_weight)])[self.fitting]
        in_all = np.concatenate([[0.0], np.cumsum(gap_weight * self.gaps)])[self.fitting]
        in_gaps = size**2 * (in_all - n_gaps * (size - 1))
        places = 2 * length
        possible = places * (places - 1) - (weight * size * (size - 1)).sum()
        # A pair that marked nothing has nothing to disagree on; its article may have no length.
        found = float((weight * (among_units + in_gaps)).sum())
        expected = 4 * length * found / possible if found else 0.0
        return float(weights[self.articles] @ self.observed), float(expected)

    def _lengths(self, articles: list[list[list[Interval]]]) -> tuple[np.ndarray, np.ndarray]:
        """Return the length of both annotators' every interval, and the number of its article."""
        found = [
            (end - start, number)
            for number, annotators in zip(self.articles, articles, strict=True)
            for intervals in annotators
            for start, end in intervals
        ]
        lengths = np.array([length for length, _ in found], dtype=float)
        return lengths, np.array([number for _, number in found], dtype=int)


class _Part:
    """One continuum cut into two annotators' units and the gaps between them."""

    def __init__(self, start: int, end: int, *units: Sequence[Interval]) -> None:
        self.start, self.end = start, end
        self.units = [_united(each) for each in units]
        self.gaps = [self._gaps_between(units) for units in self.units]

    def disagreement(self) -> float:
        """Return the squared distances of all units, of the one to the other and back."""
        return 2.0 * self._apart(*self.units, *self.gaps)

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
