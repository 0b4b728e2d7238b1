"""Intervals against published values and by hand; counts over issues and time."""

import re
from datetime import date

import pandas as pd
import pytest

from workbench.analysis import cross_table, net_stance, shares, timeline, wilson
from workbench.errors import WorkbenchError


def said(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """Make a table from article, actor and stance."""
    table = pd.DataFrame([*rows], columns=["article", "actor", "stance"])
    return table.assign(issue="ceasefire", published="2026-11-23")


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    # Newcombe (1998), Statistics in Medicine 17, 857, table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_has_the_published_intervals(hits: int, n: int, low: float, high: float):
    assert wilson(hits / n, n) == pytest.approx((low, high), abs=5e-5)


def test_an_actor_of_one_mind_has_an_interval_as_wide_as_its_articles_are_few():
    rows = [(f"a{n % 4}", "وزیر", "support") for n in range(20)]
    row = net_stance(said(*rows)).iloc[0]
    # 20 statements in 4 articles count as 4: Wilson at 4 of 4, on the scale from -1 to 1.
    assert row["net"] == row["high"] == 1.0
    assert row["low"] == pytest.approx(2 * wilson(1.0, 4)[0] - 1)
    assert row["design_effect"] == 5.0


def test_articles_that_speak_with_one_voice_widen_the_interval():
    clustered = [(f"a{n}", "x", "support" if n < 5 else "oppose") for n in range(10) for _ in "123"]
    spread = [(f"a{n}", "x", stance) for n in range(15) for stance in ("support", "oppose")]
    one, two = (net_stance(said(*rows)).iloc[0] for rows in (clustered, spread))
    assert one["net"] == two["net"] == 0.0
    # v = 10/9 · 10 · 1.5² / 30² = 1/36, so n_eff = (1/4) / (1/36) = 9.
    assert one["design_effect"] == pytest.approx(30 / 9)
    assert one["high"] == pytest.approx(2 * wilson(0.5, 9)[1] - 1)
    assert one["high"] > two["high"]


def test_shares_of_a_group_sum_to_one_and_lie_in_their_intervals():
    rows = [("a1", "x", "support"), ("a2", "x", "oppose"), ("a3", "x", "support"), ("a3", "y", "")]
    table = shares(said(*rows))
    assert table["share"].tolist() == pytest.approx([1 / 3, 2 / 3])
    assert (table["low"] < table["share"]).all()
    assert (table["share"] < table["high"]).all()


def test_the_cross_table_counts_statements_or_once_an_article():
    table = said(("a1", "x", "support"), ("a1", "x", "support"), ("a1", "x", "oppose"))
    assert cross_table(table).to_numpy().tolist() == [["x", "ceasefire", 3, pytest.approx(1 / 3)]]
    assert cross_table(table, count="article").to_numpy().tolist() == [["x", "ceasefire", 2, 0.0]]


def test_the_timeline_has_saturday_weeks_and_keeps_empty_ones():
    table = said(*[("a1", "x", "support")] * 3)
    # Friday, the Saturday after it, and a day two weeks later.
    table["published"] = ["2026-11-20", "2026-11-21", "2026-12-07"]
    counts = timeline(table, "week")
    assert counts["support"].to_dict() == {
        date(2026, 11, 14): 1,
        date(2026, 11, 21): 1,
        date(2026, 11, 28): 0,
        date(2026, 12, 5): 1,
    }


def test_the_timeline_counts_a_value_once_an_article_if_asked():
    table = said(("a1", "x", "support"), ("a1", "y", "support"), ("a2", "x", None))
    assert timeline(table, "year").iloc[0].to_dict() == {"": 1, "support": 2}
    assert timeline(table, "year", count="article").iloc[0].to_dict() == {"": 1, "support": 1}


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda _: wilson(1.5, 3), "A share lies between 0 and 1, not at 1.5."),
        (lambda _: wilson(0.5, 0), "An interval needs cases; here n is 0."),
        (lambda _: wilson(0.5, 9, 95), "The confidence is 95; write 95% as 0.95."),
        (lambda t: net_stance(t, scores={"support": 1}), "The scores are one and the same number."),
        (lambda t: net_stance(t, "acto"), "no column 'acto'. Did you mean 'actor'?"),
        (lambda t: cross_table(t, count="articles"), "No counting rule 'articles'. Did you mean"),
        (lambda t: timeline(t, count="articles"), "No counting rule 'articles'. Did you mean"),
    ],
)
def test_what_cannot_be_counted_is_refused(call, message: str):
    with pytest.raises(WorkbenchError, match=re.escape(message)):
        call(said(("a1", "x", "support")))
