"""Agreement of annotators on statements: what is matched, compared, defined and refused."""

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.analysis import agreement
from workbench.errors import WorkbenchError

COLUMNS = ["article", "annotator", "claim_start", "claim_end", "speaker_start", "speaker_end"]


def marks(*rows: tuple[str, str, int, int, str]) -> pd.DataFrame:
    """Make a table from article, annotator, claim start, claim end and stance."""
    table = pd.DataFrame(
        [(article, who, start, end, 0, 4, stance) for article, who, start, end, stance in rows],
        columns=[*COLUMNS, "stance"],
    )
    return table.assign(actor="وزیر")


def test_overlapping_claims_are_matched_one_to_one_and_exact_ones_counted_apart():
    table = marks(
        ("a1", "omid", 10, 20, "support"),
        ("a1", "sara", 10, 20, "support"),
        ("a1", "omid", 30, 40, "oppose"),
        ("a1", "sara", 35, 50, "support"),
        ("a1", "sara", 60, 70, "support"),
    )
    result = agreement(table)
    # 2 of omid's 2 and sara's 3 meet; one of them exactly, and one is the same in all.
    assert result.value("claim F1, overlap") == pytest.approx(4 / 5)
    assert result.value("claim F1, exact") == pytest.approx(2 / 5)
    assert result.value("whole statement F1") == pytest.approx(2 / 5)
    assert result.value("same speaker") == 1.0


def test_a_claim_is_matched_with_the_one_it_shares_most_with():
    table = marks(
        ("a1", "omid", 0, 100, "support"),
        ("a1", "sara", 0, 20, "oppose"),
        ("a1", "sara", 20, 100, "support"),
        ("a1", "omid", 200, 210, "oppose"),
        ("a1", "sara", 200, 210, "oppose"),
    )
    assert agreement(table).value("stance alpha") == 1.0


def test_stance_alpha_is_that_of_the_matched_statements():
    stances = [("support", "support"), ("support", "oppose"), ("oppose", "oppose")]
    rows = [
        (f"a{n}", who, 0, 10, stance)
        for n, pair in enumerate(stances)
        for who, stance in zip(("omid", "sara"), pair, strict=True)
    ]
    result = agreement(marks(*rows))
    # Values 3 and 3 of 6; observed disagreement 2/6, expected 2·3·3/(6·5): 1 - (1/3)/(3/5).
    assert result.value("stance alpha") == pytest.approx(1 - (1 / 3) / (3 / 5))
    # Two stances only, so their distance cancels out.
    assert result.value("stance alpha, interval") == pytest.approx(1 - (1 / 3) / (3 / 5))


def test_annotators_who_read_different_articles_have_no_agreement_at_all():
    table = marks(("a1", "omid", 0, 9, "support"), ("a2", "sara", 0, 9, "support"))
    result = agreement(table, lengths={"a1": 50, "a2": 50}).table
    assert set(result["value"]) == {None}
    assert set(result["reason"]) == {
        "no article was read by both of them",
        "no article was read by more than one of them",
    }


# omid and sara read a1 and a2, sara and ali a3.
IN_PAIRS = (
    ("a1", "omid", 0, 10, "support"),
    ("a1", "sara", 0, 10, "support"),
    ("a2", "omid", 0, 10, "oppose"),
    ("a2", "sara", 0, 10, "oppose"),
    ("a3", "ali", 0, 10, "oppose"),
    ("a3", "sara", 5, 10, "support"),
    ("a3", "sara", 20, 30, "support"),
)


def test_annotators_who_overlap_only_in_pairs_are_compared_all_together():
    rows = agreement(marks(*IN_PAIRS)).overall().set_index("measure")
    # 3 of each and 3 of support and oppose; 2 of 6 ordered pairs differ, by chance 2·3·3/(6·5).
    assert rows.loc["stance alpha", "value"] == pytest.approx(1 - (2 / 6) / (18 / 30))
    assert rows.loc["stance alpha", ["n", "articles"]].tolist() == [3, 3]
    # Three pairs of claims meet, of 4 claims in a1 and a2 and of 3 in a3.
    assert rows.loc["claim F1, overlap", "value"] == pytest.approx(6 / 7)
    assert rows.loc["claim F1, exact", "value"] == pytest.approx(4 / 7)


def test_what_only_one_annotator_read_changes_nothing():
    lengths = {f"a{n}": 50 for n in range(1, 5)}
    unread = [("a4", "ali", n, n + 4, "neutral") for n in (0, 10, 20)]
    one, two = (agreement(marks(*IN_PAIRS, *more), lengths=lengths).table for more in ((), unread))
    pd.testing.assert_frame_equal(one, two)


def test_of_three_readers_the_one_who_is_missing_neither_agrees_nor_disagrees():
    # ali read a1 only and says there what both others say.
    rows = [(f"a{n}", who, 0, 9, stance) for n, who, stance in [
        (1, "omid", "support"), (1, "sara", "support"), (1, "ali", "support"),
        (2, "omid", "support"), (2, "sara", "oppose"), (3, "omid", "oppose"), (3, "sara", "oppose"),
    ]]  # fmt: skip
    # By Krippendorff's coincidences: 4 support, 3 oppose; a2 alone differs, twice.
    expected = 1 - (7 - 1) * 2 / (2 * 4 * 3)
    assert agreement(marks(*rows)).value("stance alpha") == pytest.approx(expected)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a1", "a2", "a3", "a4"]),
            st.sampled_from(["ali", "omid", "sara"]),
            st.integers(0, 30),
            st.integers(1, 9),
            st.sampled_from(["support", "oppose"]),
        ),
        min_size=1,
        max_size=16,
    ),
    st.lists(st.sampled_from(["a1", "a2", "a3", "a4"]), max_size=3),
)
@settings(deadline=None, max_examples=40)
def test_shares_of_all_together_are_the_means_of_the_pairs_weighted_by_what_they_compare(
    rows, silent
):
    table = marks(*((a, who, s, s + n, stance) for a, who, s, n, stance in rows))
    read = {"ali": silent, "omid": [], "sara": ["a4"], "reza": ["a1"]}
    result = agreement(table, read=read, reference="sara", resamples=1)
    for measure in (
        "claim F1, overlap", "claim F1, exact", "whole statement F1", "same speaker",
        "claim precision, overlap", "claim recall, exact",
    ):  # fmt: skip
        pairs = result.pairs()
        pairs = pairs[(pairs["measure"] == measure) & pairs["value"].notna()]
        if "precision" in measure or "recall" in measure:
            pairs = pairs[pairs["reference"] == "sara"]
        n = pairs["n"].sum()
        mean = (pairs["value"] * pairs["n"]).sum() / n if n else None
        assert result.value(measure) == (None if mean is None else pytest.approx(mean))


def test_intervals_are_drawn_from_the_articles_that_more_than_one_read():
    pairs = [("ali", "omid"), ("omid", "sara"), ("ali", "sara")]
    rows = [
        (f"a{n}", who, 0, 10 - (n % 4 == 0) * (who == pair[0]), "support" if n % 3 else "oppose")
        for n in range(18)
        for pair in [pairs[n % 3]]
        for who in pair
    ]
    table = marks(*rows, ("b1", "ali", 0, 9, "support"))
    lengths = dict.fromkeys(table["article"], 40)
    found = agreement(table, lengths=lengths).overall().set_index("measure")
    for measure in ("claim F1, exact", "unitizing alpha of claims"):
        row = found.loc[measure]
        assert row["low"] < row["value"] < row["high"]
        assert row["articles"] == 18


def test_statements_of_no_article_are_not_of_the_same_article():
    table = marks(*[(None, who, 0, 9, "support") for who in ("omid", "sara")])  # pyright: ignore[reportArgumentType]
    with pytest.raises(WorkbenchError, match=re.escape("this table has []")):
        agreement(table)
    both = pd.concat(
        [table, marks(("a1", "omid", 0, 9, "support"), ("a2", "sara", 0, 9, "oppose"))]
    )
    assert set(agreement(both).table["value"]) == {None}


def test_without_draws_there_are_values_and_no_intervals():
    rows = [(f"a{n}", who, 0, 9 + n, "support") for n in range(6) for who in ("omid", "sara")]
    table = agreement(marks(*rows), resamples=0).overall().set_index("measure")
    row = table.loc["claim F1, exact"]
    assert (row["value"], row["low"], row["high"]) == (1.0, None, None)
    assert row["reason"] == "no interval: no draws of articles were asked for"


def test_a_reference_that_shares_no_article_is_said():
    table = marks(*IN_PAIRS, ("a9", "gold", 0, 9, "support"))
    row = agreement(table).overall().set_index("measure").loc["claim recall, overlap"]
    assert (row["value"], row["reference"]) == (None, "gold")
    assert row["reason"] == "no article was read by the reference and another"


def test_an_article_in_which_one_found_nothing_counts_when_it_is_known_to_be_read():
    table = marks(("a1", "omid", 0, 9, "support"), ("a2", "sara", 0, 9, "support"))
    result = agreement(table, read={"omid": ["a2"], "sara": []})
    assert result.value("claim F1, overlap") == 0.0
    with pytest.raises(WorkbenchError, match="does not say which articles 'sara' has read"):
        agreement(table, read={"omid": ["a2"]})


def test_whoever_read_an_article_and_found_nothing_at_all_is_compared_too():
    table = marks(("a1", "sara", 0, 9, "support"), ("a1", "ali", 0, 9, "support"))
    read = {"sara": ["a1"], "ali": ["a1"], "omid": ["a1"], "reza": []}
    result = agreement(table, read=read, lengths={"a1": 50})
    # One claim of each of two meets, and each is missed by the third: 2·1 of 2·2.
    assert result.value("claim F1, overlap") == 0.5
    assert result.value("claim F1, overlap", "ali – omid") == 0.0
    assert "reza" not in " ".join(result.table["annotators"])
    alone = agreement(table.iloc[:1], read={"sara": ["a1"], "omid": ["a1"]})
    assert alone.value("claim F1, overlap") == 0.0


def test_an_empty_table_of_articles_that_were_read_leaves_all_undefined_with_reasons():
    table = marks(("a1", "sara", 0, 9, "support")).iloc[:0]
    read = {"sara": ["a1"], "omid": ["a1"]}
    for lengths in ({"a1": 50}, {"a1": 0}):
        result = agreement(table, read=read, lengths=lengths).table
        assert set(result["value"]) == {None}
        assert (result["reason"] != "").all()


def test_a_statement_without_a_claim_is_no_claim_but_is_compared_as_a_statement():
    table = marks(("a1", "omid", 0, 9, "support"), ("a1", "sara", 0, 9, "support"))
    table = pd.concat([table, table.assign(claim_start=None, claim_end=None, article="a2")])
    result = agreement(table, lengths={"a1": 50, "a2": 50})
    rows = result.overall().set_index("measure")
    assert rows["n"]["claim F1, overlap"] == rows["n"]["unitizing alpha of claims"] == 2
    assert rows["n"]["whole statement F1"] == 4
    assert rows["value"]["whole statement F1"] == 1.0
    # Against a claim at the same words it is another reading of them.
    table.loc[(table["article"] == "a2") & (table["annotator"] == "sara"), "claim_end"] = 9.0
    table.loc[(table["article"] == "a2") & (table["annotator"] == "sara"), "claim_start"] = 0.0
    other = agreement(table)
    assert other.value("claim F1, overlap") == pytest.approx(2 / 3)
    assert other.value("whole statement F1") == 0.5


def test_an_interval_of_no_width_is_not_given():
    rows = [(f"a{n}", who, 0, 9, "support") for n in range(8) for who in ("omid", "sara")]
    row = agreement(marks(*rows)).overall().set_index("measure").loc["claim F1, overlap"]
    assert (row["value"], row["low"], row["high"]) == (1.0, None, None)
    assert row["reason"] == "no interval: all draws of articles give the same value"


def test_tables_one_below_the_other_are_compared():
    tables = [marks(("a1", who, 0, 9, "support")) for who in ("omid", "sara")]
    assert agreement(pd.concat(tables)).value("claim F1, exact") == 1.0


@pytest.mark.parametrize(
    ("stance", "measure", "reason"),
    [
        (None, "stance alpha", "no matched statements that both have a stance"),
        ("odd", "stance alpha, interval", "no matched statements that both have a stance with a"),
    ],
)
def test_stances_that_are_missing_or_have_no_score_are_said(stance, measure: str, reason: str):
    rows = [("a1", who, 0, 9, stance) for who in ("omid", "sara")]
    table = agreement(marks(*rows).assign(actor="")).overall().set_index("measure")
    assert table.loc[measure, "reason"].startswith(reason)
    reason = "no matched statements that both have an actor"
    assert table.loc["actor alpha", "reason"] == reason


def test_nothing_in_the_table_is_nan_and_what_is_undefined_has_a_reason():
    result = agreement(marks(("a1", "omid", 0, 9, "support"), ("a1", "sara", 0, 9, "support")))
    cells = [cell for cell in result.table.to_numpy().ravel() if isinstance(cell, float)]
    assert all(cell == cell for cell in cells)
    undefined = result.table[[value is None for value in result.table["value"]]]
    assert (undefined["reason"] != "").all()
    [reason] = undefined.loc[undefined["measure"] == "stance alpha", "reason"].unique()
    assert reason == "all ratings are one and the same value"


def test_pairs_and_all_stand_in_one_table():
    rows = [("a1", who, 0, 9, "support") for who in ("ali", "omid", "sara")]
    result = agreement(marks(*rows))
    names = {"ali – omid", "ali – sara", "omid – sara"}
    assert set(result.pairs()["annotators"]) == names
    assert set(result.overall()["annotators"]) == {"all"}
    assert result.value("claim F1, exact", "ali – sara") == 1.0


def test_intervals_come_from_drawing_articles_and_hold_the_value():
    rows = [
        (f"a{n}", who, 0, 10, "support" if n % 2 or (who == "sara" and n % 5 == 0) else "oppose")
        for n in range(20)
        for who in ("omid", "sara")
    ]
    table = agreement(marks(*rows)).overall().set_index("measure")
    row = table.loc["stance alpha"]
    assert row["low"] < row["value"] < row["high"] <= 1
    assert row["articles"] == 20


def test_a_few_articles_give_a_value_but_no_interval():
    rows = [("a1", who, 0, 9, "support") for who in ("omid", "sara")]
    row = agreement(marks(*rows)).overall().set_index("measure").loc["claim F1, overlap"]
    assert (row["value"], row["low"], row["high"]) == (1.0, None, None)
    assert row["reason"] == "no interval: fewer than 5 articles to draw from"


def test_unitizing_alpha_wants_the_lengths_of_the_articles():
    rows = [("a1", who, 5, 9, "support") for who in ("omid", "sara")]
    name = "unitizing alpha of claims"
    table = agreement(marks(*rows)).overall().set_index("measure")
    assert table.loc[name, "reason"].startswith("the articles' lengths are not given")
    assert agreement(marks(*rows), lengths={"a1": 100}).value(name) == 1.0


def test_the_result_reads_well_in_a_notebook():
    rows = [("a1", who, 5, 9, "support") for who in ("omid", "<b>")]
    html = agreement(marks(*rows))._repr_html_()
    assert "&lt;b&gt; – omid" in html
    assert "undefined" in html
    assert "NaN" not in html
    assert "Intervals: 95%, by drawing articles 1,000 times." in html
    assert "drawing articles 40 times" in agreement(marks(*rows), resamples=40)._repr_html_()
    assert "drawing" not in agreement(marks(*rows), resamples=0)._repr_html_().split("<p>")[1]


def test_of_two_annotators_every_measure_is_shown_once_and_of_three_all_and_each_pair():
    rows = [("a1", who, 5, 9, "support") for who in ("ali", "omid", "sara")]
    two = agreement(marks(*rows[:2]))
    assert set(two.overall()["measure"]) == set(two.pairs()["measure"])
    assert len(two.table) == 2 * len(two.pairs())
    for shown in (repr(two), two._repr_html_()):
        assert shown.count("claim F1, overlap") == 1
        assert "ali – omid" in shown
    assert "all together" not in two._repr_html_()
    three = agreement(marks(*rows))
    for shown in (repr(three), three._repr_html_()):
        assert shown.count("claim F1, overlap") == 4
    assert "all together" in three._repr_html_()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda t: agreement(t[t["annotator"] == "omid"]), "this table has ['omid']"),
        (lambda t: agreement(t.drop(columns="annotator")), "no column 'annotator'"),
        (
            lambda t: agreement(t, reference="sarah"),
            "No annotator 'sarah' to take as the reference.",
        ),
        (
            lambda t: agreement(t, lengths={"a1": 5}),
            "'omid' has a claim up to 9 in 'a1', which is said to be 5 characters long.",
        ),
        (lambda t: agreement(t).value("alfa"), "No measure 'alfa' of 'all'. Measures: 'claim F1"),
        (
            lambda t: agreement(t).value("stance alpha", "sara – omid"),
            "No annotators 'sara – omid' in this table. Known: 'all', 'omid – sara'.",
        ),
        (
            lambda t: agreement(t.assign(stance="support"), scores={"support": float("inf")}),
            "The 'interval' metric compares finite numbers, but there is inf.",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(call, message: str):
    table = marks(("a1", "omid", 0, 9, "support"), ("a1", "sara", 0, 9, "support"))
    with pytest.raises(WorkbenchError, match=re.escape(message)):
        call(table)


def test_precision_and_recall_of_a_pair_hold_the_second_against_the_first():
    table = marks(
        ("a1", "omid", 10, 20, "support"),
        ("a1", "omid", 30, 40, "oppose"),
        ("a1", "sara", 10, 20, "support"),
        ("a1", "sara", 35, 50, "support"),
        ("a1", "sara", 60, 70, "support"),
    )
    result = agreement(table)
    pair = result.pairs().set_index("measure")
    assert pair.loc["claim precision, overlap", "reference"] == "omid"
    assert pair.loc["claim F1, overlap", "reference"] == ""
    # Of sara's 3 claims 2 meet one of omid's, of omid's 2 both are met; one of them exactly.
    figures = {"precision, overlap": 2 / 3, "recall, overlap": 1, "precision, exact": 1 / 3}
    for name, value in {**figures, "recall, exact": 1 / 2}.items():
        assert pair.loc[f"claim {name}", "value"] == pytest.approx(value)
        # Two annotators are one pair, so all together is the same.
        assert result.value(f"claim {name}") == pytest.approx(value)
    other = agreement(table, reference="sara")
    assert other.value("claim precision, exact", "omid – sara") == pytest.approx(1 / 2)
    assert other.value("claim recall, exact", "omid – sara") == pytest.approx(1 / 3)


def test_everybody_is_held_against_gold_where_there_is_gold():
    table = marks(
        ("a1", "gold", 0, 9, "support"),
        ("a1", "gold", 20, 29, "support"),
        ("a1", "ali", 0, 9, "support"),
        ("a1", "sara", 0, 9, "support"),
        ("a1", "sara", 40, 49, "support"),
    )
    result = agreement(table)
    rows = result.overall().set_index("measure").loc["claim precision, overlap"]
    # 2 of the 3 claims of ali and sara are gold ones; of the 2 gold ones each could find 2.
    assert (rows["reference"], rows["value"], rows["n"]) == ("gold", pytest.approx(2 / 3), 3)
    assert result.value("claim recall, overlap") == pytest.approx(2 / 4)
    pairs = result.pairs()
    of = pairs[pairs["measure"] == "claim recall, exact"].set_index("annotators")["reference"]
    assert of.to_dict() == {"ali – gold": "gold", "ali – sara": "ali", "gold – sara": "gold"}


def test_all_together_have_no_precision_without_a_reference():
    table = marks(*[("a1", who, 0, 9, "support") for who in ("ali", "omid", "sara")])
    row = agreement(table).overall().set_index("measure").loc["claim recall, exact"]
    assert row["value"] is None
    assert row["reason"].startswith("no annotator is named as the reference")
    assert agreement(table, reference="omid").value("claim recall, exact") == 1.0


@pytest.mark.parametrize(
    ("marked_by", "measure", "reason"),
    [
        ("omid", "claim precision, exact", "nothing was marked beside the reference"),
        ("sara", "claim recall, exact", "the reference marked nothing"),
    ],
)
def test_nothing_marked_leaves_precision_or_recall_undefined_with_the_reason(
    marked_by: str, measure: str, reason: str
):
    empty = {"omid": "sara", "sara": "omid"}[marked_by]
    # Whoever marked nothing in the article they share marked something in another one.
    table = marks(("a1", marked_by, 0, 9, "support"), ("a2", empty, 0, 9, "support"))
    result = agreement(table, read={"omid": ["a1"], "sara": ["a1"]}).overall().set_index("measure")
    assert result.loc[measure, "reason"] == reason


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a1", "a2"]),
            st.sampled_from(["omid", "sara"]),
            st.integers(0, 30),
            st.integers(1, 9),
        ),
        max_size=14,
    )
)
@settings(deadline=None, max_examples=40)
def test_f1_is_the_harmonic_mean_of_precision_and_recall_and_exact_ones_are_no_more(rows):
    both = [(a, who, 100, 101, "support") for a in ("a1", "a2") for who in ("omid", "sara")]
    table = marks(*both, *((a, who, s, s + n, "support") for a, who, s, n in rows))
    result = agreement(table, resamples=1)
    for kind in ("overlap", "exact"):
        f1, precision, recall = (
            result.value(f"claim {name}, {kind}") for name in ("F1", "precision", "recall")
        )
        assert f1 == pytest.approx(2 * precision * recall / (precision + recall))
    for name in ("precision", "recall"):
        assert result.value(f"claim {name}, exact") <= result.value(f"claim {name}, overlap")


def test_precision_and_recall_have_intervals_over_the_articles():
    rows = [
        (f"a{n}", who, 0, 10, "support")
        for n in range(20)
        for who in ("omid", "sara")
        if who == "sara" or n % 4
    ]
    table = agreement(marks(*rows), read={"omid": {r[0] for r in rows}, "sara": []}).overall()
    row = table.set_index("measure").loc["claim precision, overlap"]
    assert 0 < row["low"] < row["value"] == pytest.approx(15 / 20)
    assert row["value"] < row["high"] < 1
