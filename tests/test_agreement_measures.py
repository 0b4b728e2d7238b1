"""Agreement coefficients against published values, and what is not defined."""

import re
from pathlib import Path

import pandas as pd
import pytest

from workbench.analysis import (
    Continuum,
    cohen_kappa,
    exact_spans,
    fleiss_kappa,
    krippendorff_alpha,
    overlapping_spans,
    unitizing_alpha,
)
from workbench.errors import WorkbenchError

IOB2 = Path(__file__).parents[1].parent / "shared/fixtures/iob2"


def ratings(*rows: str) -> list[list[int | None]]:
    return [[None if cell == "." else int(cell) for cell in row.split()] for row in rows]


# Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability": 4 annotators, 12 units.
KRIPPENDORFF_2011 = ratings(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
# Wikipedia, "Krippendorff's alpha": 3 annotators, 15 units.
WIKIPEDIA_ALPHA = ratings(
    ". . . . . 3 4 1 2 1 1 3 3 . 3",
    "1 . 2 1 3 3 4 3 . . . . . . .",
    ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
)
# Wikipedia, "Fleiss' kappa": 10 units, 14 annotators, 5 categories.
WIKIPEDIA_FLEISS = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
]  # fmt: skip
# Fleiss (1971), table 1: 30 patients, 6 psychiatrists, 5 diagnoses.
FLEISS_1971 = [
    [int(cell) for cell in row]
    for row in re.findall(
        r"\d{5}",
        """00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
    10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
    00006 01050 02013 20040 10041 05010 40002 02040 10500 00006""",
    )
]


@pytest.mark.parametrize(
    ("metric", "alpha"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_alpha_has_the_values_krippendorff_published(metric, alpha: float):
    assert krippendorff_alpha(KRIPPENDORFF_2011, metric).value == pytest.approx(alpha, abs=5e-4)


def test_alpha_counts_only_units_that_two_annotators_rated():
    measured = krippendorff_alpha(WIKIPEDIA_ALPHA)
    assert measured.value == pytest.approx(0.691, abs=5e-4)
    assert measured.n == 12


def test_fleiss_kappa_has_the_published_values():
    assert fleiss_kappa(WIKIPEDIA_FLEISS).value == pytest.approx(0.2099, abs=5e-5)
    assert fleiss_kappa(FLEISS_1971).value == pytest.approx(0.430, abs=5e-4)


def test_cohen_kappa_has_the_value_of_1960():
    # Cohen (1960), table 1: 200 units, given as proportions; here as counts.
    table = {"aa": 88, "ab": 14, "ac": 18, "ba": 10, "bb": 40, "bc": 10, "ca": 2, "cb": 6, "cc": 12}
    pairs = [pair for pair, n in table.items() for _ in range(n)]
    kappa = cohen_kappa([pair[0] for pair in pairs], [pair[1] for pair in pairs])
    assert kappa.value == pytest.approx(0.492, abs=5e-4)


def test_unitizing_alpha_has_the_value_krippendorff_published():
    # Krippendorff (2004), Content Analysis, 2nd ed., p. 254: two observers, categories c and k.
    c = Continuum(150, 450, (((225, 295), (370, 400)), ((220, 300), (355, 375), (400, 420))))
    k = Continuum(150, 450, (((180, 240), (300, 350)), ((180, 240), (300, 350))))
    assert unitizing_alpha([[c], [k]]).value == pytest.approx(0.8591, abs=5e-4)
    assert unitizing_alpha([[c]]).value == pytest.approx(0.7286, abs=5e-4)
    assert unitizing_alpha([[k]]).value == pytest.approx(1)


def test_unitizing_alpha_of_readers_in_pairs_counts_each_pair_where_both_have_read():
    # The published example, read by two observers in one article and by two others in the next.
    read = ((225, 295), (370, 400)), ((220, 300), (355, 375), (400, 420))
    first, second = Continuum(150, 450, (*read, None)), Continuum(150, 450, (None, *read))
    unread = Continuum(150, 450, (None, ((160, 170),), None))
    measured = unitizing_alpha([[first, second, unread]])
    assert measured.value == pytest.approx(0.7286, abs=5e-4)
    assert measured.n == 10
    # Whoever marked nothing has read, and differs.
    blank = Continuum(150, 450, (*read, ()))
    value = unitizing_alpha([[blank]]).value
    assert value is not None
    assert value < 0.7286


def iob2_file(name: str) -> list[list[str]]:
    path = IOB2 / name
    if not path.exists():
        pytest.skip("the pair of annotators is not beside the project")
    blocks = path.read_text("utf-8").strip("\n").split("\n\n")
    return [[line.split("\t")[1] for line in block.split("\n") if line.strip()] for block in blocks]


def iob2_spans(sentences: list[list[str]]) -> set[tuple[int, int, str]]:
    """Read spans as seqeval does by default: an I after another kind, or after O, starts one."""
    spans: set[tuple[int, int, str]] = set()
    offset = 0
    for marks in sentences:
        start, kind = 0, ""
        for at, mark in enumerate([*marks, "O"]):
            prefix, _, here = mark.partition("-")
            if kind and (prefix != "I" or here != kind):
                spans.add((offset + start, offset + at, kind))
                kind = ""
            if prefix != "O" and not kind:
                start, kind = at, here
        offset += len(marks) + 1
    return spans


def test_two_annotators_of_persian_tweets_have_the_published_kappa_and_f1():
    one, two = (iob2_file(f"fa_test_data{n}.iob2.txt") for n in ("1", "12"))
    # The published kappa leaves the last tweet out; the published F1 does not.
    kappa = cohen_kappa([m for s in one[:-1] for m in s], [m for s in two[:-1] for m in s])
    assert kappa.n == 9674
    assert kappa.value == pytest.approx(0.9577135146, abs=5e-11)
    assert exact_spans(iob2_spans(two), iob2_spans(one)).f1 == pytest.approx(0.95203, abs=5e-6)


def test_spans_are_found_exactly_or_by_overlap_and_each_only_once():
    wanted = [(0, 10, "claim"), (20, 30, "claim")]
    given = [(0, 10, "claim"), (19, 24, "claim"), (25, 30, "claim"), (0, 10, "cue")]
    exact = exact_spans(given, wanted)
    assert (exact.precision, exact.recall, exact.f1) == (1 / 4, 1 / 2, pytest.approx(1 / 3))
    assert overlapping_spans(given, wanted).hits == 2


def test_without_spans_precision_recall_and_f1_are_not_defined():
    nothing = exact_spans([], [])
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)


@pytest.mark.parametrize(
    ("measured", "reason"),
    [
        (krippendorff_alpha([[1, None], [None, 2]]), "no unit was rated by two annotators"),
        (krippendorff_alpha([[1, 1], [1, 1]]), "all ratings are one and the same value"),
        (cohen_kappa([], []), "there are no units that both rated"),
        (cohen_kappa("aa", "aa"), "all ratings are one and the same value"),
        (fleiss_kappa([]), "there are no units"),
        (unitizing_alpha([[]]), "no article was read by both"),
        (unitizing_alpha([[Continuum(0, 9, ((), ()))]]), "no unit was marked"),
        (unitizing_alpha([[Continuum(0, 0, ((), ()))]]), "no unit was marked"),
        (unitizing_alpha([[Continuum(0, 1, (((0, 1),),) * 2)]]), "no other units were possible"),
        (unitizing_alpha([[Continuum(0, 9, (((1, 3),),))]]), "fewer than two annotators"),
        (unitizing_alpha([[Continuum(0, 9, (((1, 3),), None))]]), "no article was read by both"),
        (krippendorff_alpha([[1, pd.NA], [1, 2]]), "all ratings are one and the same value"),
    ],
)
def test_what_is_not_defined_says_why(measured, reason: str):
    assert measured.value is None
    assert measured.reason.startswith(reason)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: krippendorff_alpha([[1], [1, 2]]), "different numbers of units: [1, 2]"),
        (lambda: krippendorff_alpha([[1], [1]], "ordinals"), "Did you mean 'ordinal'?"),
        (lambda: krippendorff_alpha(["ab", "ba"], "interval"), "compares numbers, but there are"),
        (
            lambda: krippendorff_alpha([["low", "high"], ["low", "medium"]], "ordinal"),
            "The 'ordinal' metric compares numbers, but there are values like 'high'",
        ),
        (
            lambda: krippendorff_alpha([[1, float("inf")], [1, 2]], "ratio"),
            "The 'ratio' metric compares finite numbers, but there is inf. Give it a score,",
        ),
        (
            lambda: unitizing_alpha([[Continuum(0, 9, ((), ()))], []]),
            "The categories have 0 to 1 continua. Give every category all articles",
        ),
        (lambda: cohen_kappa("a", "ab"), "there are 1 and 2"),
        (lambda: cohen_kappa(["a", None, "b"], ["a", "b", float("nan")]), "2 of 3 units lack"),
        (lambda: fleiss_kappa([[1, 1], [2]]), "here are 1 to 2 categories"),
        (lambda: fleiss_kappa([[3, -1], [1, 1]]), "the smallest count is -1"),
        (
            lambda: unitizing_alpha([[Continuum(0, 9, (((1, 30),), ()))]]),
            "A unit goes from 1 to 30 in a continuum from 0 to 9.",
        ),
        (
            lambda: unitizing_alpha([[Continuum(0, 9, ((), ())), Continuum(0, 9, ((), (), ()))]]),
            "The continua have 2 to 3 annotators.",
        ),
        (
            lambda: fleiss_kappa([[2, 0], [1, 2]]),
            "here are 2 to 3. Krippendorff's alpha takes gaps",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(call, message: str):
    with pytest.raises(WorkbenchError, match=re.escape(message)):
        call()
