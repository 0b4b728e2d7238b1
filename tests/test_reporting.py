"""The figures and sentences of a methods paragraph."""

import re

import pandas as pd
import pytest

from workbench.analysis import agreement, methods
from workbench.errors import WorkbenchError


@pytest.fixture
def table() -> pd.DataFrame:
    rows = [(f"a{n}", who, 0, 10 + n, "support") for n in range(3) for who in ("omid", "sara")]
    columns = ["article", "annotator", "claim_start", "claim_end", "stance"]
    dates = ["2026-01-02", "2026-01-02", "2025-12-31", "2025-12-31", None, None]
    return pd.DataFrame(rows, columns=columns).assign(outlet="پیک", published=dates)


def test_the_paragraph_says_how_much_by_whom_when_and_how_it_was_counted(table: pd.DataFrame):
    found = methods(table, "3")
    assert (found.statements, found.articles, found.outlets) == (6, 3, 1)
    assert found.paragraph().startswith(
        "6 statements in 3 articles of 1 outlet, published from 2025-12-31 to 2026-01-02, were "
        "coded by omid (3), sara (3). Every statement counts. Versions: codebook 3, "
    )
    assert "once an article" in methods(table, "3", count="article").paragraph()


def test_agreement_stands_there_with_its_interval_or_the_reason_why_not(table: pd.DataFrame):
    text = methods(table, "3", agreement(table)).paragraph()
    assert (
        "Agreement (claim F1, overlap) is 1.00 (no interval: fewer than 5 articles to draw from; "
        "6 statements compared in 3 articles that all annotators read)."
    ) in text
    reason = "Agreement (stance alpha) is not defined: all ratings are one and the same value."
    assert reason in text


def test_an_empty_table_or_an_unknown_rule_is_refused(table: pd.DataFrame):
    with pytest.raises(WorkbenchError, match="there is nothing to report"):
        methods(table.iloc[:0], "3")
    with pytest.raises(WorkbenchError, match=re.escape("Did you mean 'article'?")):
        methods(table, "3", count="articles")  # pyright: ignore[reportArgumentType]
