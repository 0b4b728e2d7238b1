"""Agreement on where units lie in a text: Krippendorff's unitizing alpha."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.analysis.alpha import Measured

type Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Continuum:
    """A text from ``start`` to ``end`` and the units of each annotator in it, in code points."""

    start: int
    end: int
    units: tuple[tuple[Interval, ...], ...]


def unitizing_alpha(
    categories: Sequence[Sequence[Continuum]], weights: Sequence[float] | None = None
) -> Measured:
    """Return the unitizing alpha of one or several categories over the same continua (articles).

    ``categories[c][a]`` has the units of category c in article a, by annotator; an annotator's
    overlapping units count as one. 1 - Σ_c D_oc / Σ_c D_ec by Krippendorff (2004), Content
    Analysis, 2nd ed., pp. 251-256; an article is a continuum of its own, counted ``weights`` times.
    """
    observed = expected = 0.0
    n_units = 0
    for continua in categories:
        each = [1.0] * len(continua) if weights is None else list(weights)
        parts = [(_Part(continuum), w) for continuum, w in zip(continua, each, strict=True) if w]
        if not parts:
            return Measured(None, 0, "no article was read by both")
        length = sum(w * (part.end - part.start) for part, w in parts)
        annotators = len(parts[0][0].units)
        pairs = annotators * (annotators - 1) * length**2
        observed += sum(w * part.disagreement() for part, w in parts) / pairs
        expected += _expected(parts, annotators, length)
        n_units += round(sum(w * len(units) for part, w in parts for units in part.units))
    if not expected:
        return Measured(None, n_units, "no unit was marked")
    return Measured(1 - observed / expected, n_units)


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


def _expected(parts: list[tuple[_Part, float]], annotators: int, length: float) -> float:
    units = _lengths([(each, w) for part, w in parts for each in part.units])
    gaps = _lengths([(each, w) for part, w in parts for each in part.gaps])
    n_units = units[:, 1].sum()
    total = 0.0
    for size, weight in units:
        among_units = (n_units - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        fitting = gaps[gaps[:, 0] >= size]
        in_gaps = size**2 * ((fitting[:, 0] - size + 1) * fitting[:, 1]).sum()
        total += weight * (among_units + in_gaps)
    places = annotators * length
    possible = places * (places - 1) - (units[:, 0] * (units[:, 0] - 1) * units[:, 1]).sum()
    return float(2 / length * total / possible)


def _lengths(weighted: list[tuple[list[Interval], float]]) -> np.ndarray:
    """Return one row of length and weight for every interval."""
    rows = [(end - start, w) for intervals, w in weighted for start, end in intervals]
    return np.array(rows, dtype=float).reshape(-1, 2)
