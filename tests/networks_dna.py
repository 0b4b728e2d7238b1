"""What the tests beside the Discourse Network Analyzer share: its columns, figures of networks."""

import pytest

from workbench.analysis import Network

NODES = ("organization", "concept", "agreement")

type Figures = tuple[tuple[int, int], float, int, float]


def figures(network: Network) -> Figures:
    """Return shape, sum, number of cells other than 0 and the largest cell."""
    cells = network.full.toarray()
    return cells.shape, cells.sum(), int((cells != 0).sum()), cells.max(initial=0.0)


def alike(expected: Figures) -> Figures:
    shape, total, cells, largest = expected
    return shape, pytest.approx(total, abs=5e-8), cells, pytest.approx(largest, abs=5e-8)
