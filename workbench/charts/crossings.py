"""In which order two rows of nodes stand so that few of the lines between them cross."""

# The types of numpy leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Sequence
from typing import Any

import numpy as np

from workbench.text import alphabetical

type _Weights = "np.ndarray[Any, Any]"

_ROUNDS = 12


def fewest_crossings(
    weights: _Weights, rows: Sequence[str], columns: Sequence[str]
) -> tuple[list[int], list[int]]:
    """Return the order of rows and columns that makes the fewest lines cross, weighted.

    Each side in turn is sorted by the mean place of its neighbours (the barycentre heuristic of
    Sugiyama, Tagawa and Toda 1981), equals by their names; the best of all rounds is kept.
    """
    down, across = list(range(weights.shape[0])), list(range(weights.shape[1]))
    if not weights.size:
        return down, across
    best = (_crossings(weights), down, across)
    for _ in range(_ROUNDS):
        down = _by_neighbours(weights[:, across], rows, down)
        across = _by_neighbours(weights[down].T, columns, across)
        found = _crossings(weights[np.ix_(down, across)])
        if found < best[0]:
            best = (found, down, across)
    return best[1], best[2]


def _by_neighbours(weights: _Weights, names: Sequence[str], before: list[int]) -> list[int]:
    places = np.arange(weights.shape[1])
    totals = weights.sum(axis=1)
    kept = {n: place / len(before) * weights.shape[1] for place, n in enumerate(before)}

    def key(n: int) -> Any:
        mean = float(weights[n] @ places / totals[n]) if totals[n] else kept[n]
        return round(mean, 9), alphabetical(names[n])

    return sorted(before, key=key)


def _crossings(weights: _Weights) -> float:
    """Return the sum over crossing pairs of lines of the product of their weights."""
    below = np.cumsum(weights[::-1], axis=0)[::-1]
    crossed = 0.0
    for row in range(weights.shape[0] - 1):
        before = np.concatenate(([0.0], np.cumsum(below[row + 1])[:-1]))
        crossed += float(weights[row] @ before)
    return crossed
