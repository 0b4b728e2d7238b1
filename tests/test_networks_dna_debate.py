"""Networks beside those of the original, the Discourse Network Analyzer, on a debate of our own.

Every figure here was computed by its version 3.0.11.5 (commit 2adbf78 of leifeld/dna), called as
rDNA calls it, on the debate below, put into a database of its own. What differs on purpose is said
in the tests on its sample.
"""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.networks_dna import NODES, figures
from workbench.analysis import event_list, one_mode, time_windows, two_mode

# An article a line: who (a to f) said what on which concept (v to z), from -2 to 2; - is nobody.
DEBATE = """
2020-01-06: bv+0 bv+0 bv+0
2020-01-07: az+1 cx+2 fx+0 fx+0
2020-01-09: fx+1 dw-1 cx-1 cx-1
2020-01-10: fx-2 fx-2 fx-2 bz-1
2020-01-14: bv-1 bv+1 bv-1 dy+0
2020-01-15: bv+0 -v-2 ev+2 ev+2
2020-01-21: dv-1 fy-1 bx-1 ew-1
2020-01-28: bw-1 cv+1 cv+1
2020-02-02: bz+1 f--2 fv-2
2020-02-08: dx-1 dx+1 dx-1 dx-1
2020-02-09: cw+2 dz-1 dz+1
2020-02-16: ex-2 ex-2 ev+0
2020-02-25: dz-1 ew-1 ew-1
2020-03-04: cw+1 ay+1
2020-03-12: ex+0 av+1 av+1
2020-03-17: aw+1 cw+1
"""


@pytest.fixture(scope="module")
def debate() -> pd.DataFrame:
    rows = [
        (day, day, said[0].strip("-"), said[1].strip("-"), int(said[2:]))
        for day, said_that_day in (line.split(": ") for line in DEBATE.split("\n") if line)
        for said in said_that_day.split()
    ]
    return pd.DataFrame(rows, columns=["article", "published", *NODES])


PAIRS = [12, 6.75, 4.25, 6, 1, 13.5, 14.5, 18, 8, 10.75, 13.25, 10.75, 12.25, 17.5, 13.25]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, PAIRS),
        (
            {"weights": "conflict", "normalise": "average"},
            [
                0.625, 0.03846154, 0.36666667, 0.42857143, 0.30769231, 0.68421053, 0.33333333, 0.9,
                0.52631579, 0.69444444, 1.26470588, 1.15625, 0.60526316, 0.94444444, 0.91176471,
            ],
        ),
        (
            {"weights": "subtract", "normalise": "jaccard"},
            [
                0.5, 0.54166667, 0.10714286, 0.21428571, -0.07692308, 0.41176471, 0.6875, 0.5,
                0.15789474, 0.23684211, 0.14705882, 0.09375, 0.36111111, 0.52941176, 0.32352941,
            ],
        ),
        (
            {"weights": "ignore", "normalise": "jaccard", "duplicates": "month"},
            [
                0.5, 0.5, 0.44444444, 0.4, 0.28571429, 0.44444444, 0.71428571, 0.66666667, 0.25,
                0.44444444, 0.8, 0.28571429, 0.6, 0.375, 0.5,
            ],
        ),
        (
            {"normalise": "average", "duplicates": "month"},
            [
                0.77272727, 0.61111111, 0.59090909, 0.5, 0.16666667, 0.70833333, 1.10714286,
                1.15384615, 0.58333333, 0.625, 0.90909091, 0.7, 0.84615385, 0.91666667, 0.81818182,
            ],
        ),
        (
            {"exclude_values": {"agreement": [2, -2]}},
            [12, 6, 4.25, 3, 0.5, 13, 14.5, 10, 2, 9, 6, 4, 6.75, 9.25, 2.75],
        ),
    ],
)  # fmt: skip
def test_every_pair_of_a_debate_on_a_scale_of_five_is_weighed_as_in_the_original(
    debate: pd.DataFrame, settings: dict[str, Any], expected: list[float]
):
    matrix = one_mode(debate, *NODES, calendar="iso", **settings).frame()
    assert [*matrix.index] == [*"abcdef"]
    pairs = matrix.to_numpy()[np.triu_indices(6, 1)]
    assert pairs.tolist() == pytest.approx(expected, abs=5e-9)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            {"weights": "combine"},
            "2 2 0 2 2, 14 8 8 0 10, 2 3 9 0 0, 8 8 10 4 10, 5 8 20 0 0, 16 0 22 8 0",
        ),
        (
            {"weights": "subtract", "normalise": "prominence", "duplicates": "week"},
            (
                "0.1 0.125 0 0.33333333 0.16666667, 0 -0.125 -0.1 0 0, 0.1 0.5 0.1 0 0, "
                "-0.1 -0.125 0 0 -0.16666667, 0.2 -0.25 -0.2 0 0, -0.2 0 -0.1 -0.33333333 0"
            ),
        ),
        (
            {"weights": "subtract", "normalise": "activity"},
            (
                "0.4 0.2 0 0.2 0.2, -0.09090909 -0.09090909 -0.09090909 0 0, 0.25 0.5 0 0 0, "
                "-0.1 -0.1 -0.2 0 -0.1, 0.44444444 -0.33333333 -0.44444444 0 0, "
                "-0.25 0 -0.625 -0.125 0"
            ),
        ),
    ],
)
def test_every_cell_of_a_debates_two_mode_network_is_that_of_the_original(
    debate: pd.DataFrame, settings: dict[str, Any], expected: str
):
    matrix = two_mode(debate, *NODES, calendar="iso", **settings).frame()
    assert ([*matrix.index], [*matrix.columns]) == ([*"abcdef"], [*"vwxyz"])
    cells = [[float(cell) for cell in row.split()] for row in expected.split(", ")]
    assert np.allclose(matrix.to_numpy(), cells, atol=5e-9)


@pytest.mark.parametrize(
    ("size", "isolates", "windows", "shape", "statements", "total", "largest"),
    [
        (3, False, 70, (4, 4), 139, 20.5, 1.91666667),
        (3, True, 70, (6, 6), 139, 20.5, 1.91666667),
        (7, True, 66, (6, 6), 284, 35.81111111, 2.27777778),
    ],
)
def test_windows_of_days_give_the_networks_of_the_original(
    debate: pd.DataFrame,
    size: int,
    isolates: bool,
    windows: int,
    shape: tuple[int, int],
    statements: int,
    total: float,
    largest: float,
):
    networks = [
        one_mode(rows, *NODES, normalise="average", isolates=isolates, whole=debate)
        for _, rows in time_windows(debate, "day", size)
    ]
    assert (len(networks), networks[0].full.shape) == (windows, shape)
    assert sum(network.statements for network in networks) == statements
    assert sum(network.full.sum() for network in networks) == pytest.approx(total)
    assert max(figures(network)[3] for network in networks) == pytest.approx(largest)


@pytest.mark.parametrize(
    ("settings", "size", "duplicates", "windows", "total", "largest"),
    [
        ({"weights": "congruence"}, 9, "include", 43, 310.5, 8.75),
        ({"weights": "conflict", "normalise": "jaccard"}, 5, "month", 29, 10.41666667, 0.375),
        ({"weights": "subtract", "normalise": "average"}, 9, "month", 25, 17.46666667, 0.66666667),
        ({"weights": "combine"}, 9, "month", 25, 1375, 22),
    ],
)
def test_windows_of_events_give_the_networks_of_the_original(
    debate: pd.DataFrame,
    settings: dict[str, Any],
    size: int,
    duplicates: Any,
    windows: int,
    total: float,
    largest: float,
):
    # Each statement on a day of its own, so that nothing is drawn by lot in the original.
    days = [(date(2020, 1, 6) + timedelta(days=n)).isoformat() for n in range(len(debate))]
    spread = debate.assign(published=days)
    # Those without a name are in no network, so they are no events.
    named = spread[(spread["organization"] != "") & (spread["concept"] != "")]
    compute = two_mode if settings["weights"] == "combine" else one_mode
    networks = [
        compute(rows, *NODES, **settings, whole=spread)
        for _, rows in time_windows(
            event_list(named, *NODES, duplicates=duplicates, calendar="iso"), "event", size
        )
    ]
    assert (len(networks), {network.statements for network in networks}) == (windows, {size})
    assert sum(network.full.sum() for network in networks) == pytest.approx(total)
    assert max(figures(network)[3] for network in networks) == pytest.approx(largest)
