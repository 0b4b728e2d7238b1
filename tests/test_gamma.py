"""Gamma, where its package is installed, and what is said where it is not."""

import csv
import logging
import random
import re
import sys
from pathlib import Path

import numpy as np
import pytest

from workbench.analysis import gamma
from workbench.errors import WorkbenchError

THREE = Path(__file__).parents[1].parent / "shared/fixtures/AlexPaulSuzan.csv"
TWO = [("omid", 0, 10, "support"), ("sara", 0, 10, "support")]
OTHERWISE = (("omid", 0), ("sara", 2))

# What the package itself warns of when it is imported is not ours to mend.
installed = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def package() -> None:
    pytest.importorskip("pygamma_agreement", reason="pygamma-agreement is not installed")


def test_without_the_package_it_is_said_what_to_install_and_why_it_is_not_there(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setitem(sys.modules, "pygamma_agreement", None)
    with pytest.raises(WorkbenchError, match="uv sync --extra gamma. It brings cvxopt"):
        gamma(TWO)


def test_one_annotator_alone_has_no_gamma():
    measured = gamma(TWO[:1])
    assert (measured.value, measured.n) == (None, 1)
    assert measured.reason == "fewer than two annotators marked anything"


def test_a_unit_that_ends_before_it_starts_is_refused():
    with pytest.raises(WorkbenchError, match=re.escape("'a' of 'omid' goes from 9 to 9")):
        gamma([("omid", 9, 9, "a")])


@installed
@pytest.mark.usefixtures("package")
def test_the_same_units_give_one():
    marked = [(who, s, s + 9, k) for who in ("omid", "sara") for s, k in ((0, "a"), (20, "b"))]
    assert gamma(marked).value == 1.0


@installed
@pytest.mark.usefixtures("package")
def test_other_categories_and_other_places_lower_it():
    pairs = [(start, kind) for start, kind in zip(range(0, 80, 20), "abca", strict=True)]
    omid = [("omid", start, start + 9, kind) for start, kind in pairs]
    same = [("sara", start, start + 9, kind) for start, kind in pairs]
    moved = [("sara", start + 4, start + 13, kind) for start, kind in pairs]
    other = [("sara", start, start + 9, "x") for start, _ in pairs]
    values = [gamma([*omid, *theirs]).value for theirs in (same, moved, other)]
    assert values[0] == 1.0
    assert max(value for value in values[1:] if value is not None) < 1.0


@installed
@pytest.mark.usefixtures("package")
def test_three_annotators_have_the_published_gamma():
    if not THREE.exists():
        pytest.skip("the three annotators' example is not beside the project")
    with THREE.open(newline="") as file:
        units = [(who, int(start), int(end), kind) for who, kind, start, end in csv.reader(file)]
    measured = gamma(units, positional=3.0, categorical=1.0)
    # .44 to .47 is given with the example; what is drawn moves the second decimal.
    assert measured.value == pytest.approx(0.455, abs=0.015)
    assert measured.n == 16


@installed
@pytest.mark.usefixtures("package")
def test_it_leaves_random_numbers_and_the_log_as_they_were(caplog: pytest.LogCaptureFixture):
    units = [(who, n * 20 + by, n * 20 + 9, "a") for n in range(3) for who, by in OTHERWISE]
    np.random.seed(random.randrange(1000))
    before = np.random.get_state()[1].tolist()
    with caplog.at_level(logging.WARNING):
        assert gamma(units) == gamma(units)
    assert np.random.get_state()[1].tolist() == before
    assert caplog.records == []
