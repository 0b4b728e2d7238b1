"""The figures and sentences of a methods paragraph."""

import re

import pandas as pd
import pytest

from workbench.analysis import agreement, methods
from workbench.analysis.reporting import persian_words
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


def test_who_adjudicated_is_told_only_where_something_is_gold(table: pd.DataFrame):
    assert "adjudicated" not in methods(table, "3").paragraph()
    table.loc[:1, "annotator"] = "gold"
    # A table made elsewhere need not say who it was.
    assert methods(table, "3").adjudicators == {"": 2}
    named = table.assign(adjudicator=["mina", None, *["reza"] * 4])
    assert methods(named, "3").adjudicators == {"": 1, "mina": 1}


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


def test_a_reason_is_told_in_persian_with_the_field_it_is_about(table: pd.DataFrame):
    lacking = agreement(table.assign(actor=None, stance="odd")).table
    words = {persian_words(reason) for reason in lacking["reason"]}
    assert "گفتهٔ برابری نیست که هر دو کنشگر داشته باشند" in words
    assert "گفتهٔ برابری نیست که هر دو موضع با امتیاز داشته باشند" in words
    many = pd.concat(table.assign(article=table["article"] + str(n)) for n in range(3))
    words = {persian_words(reason) for reason in agreement(many).table["reason"]}
    assert "بی‌بازه، زیرا همهٔ نمونه‌های خبر همین را می‌دهند" in words


def test_the_paragraph_is_told_in_persian_with_persian_digits_and_jalali_dates(
    table: pd.DataFrame,
):
    text = methods(table, "3", agreement(table)).paragraph("fa")
    # Names stand between marks that keep their direction.
    assert "\u2068omid\u2069 (۳)، \u2068sara\u2069 (۳)" in text
    text = re.sub("[\u2068\u2069]", "", text)
    # 31 December 2025 was the 10th of Dey 1404, 2 January 2026 the 12th.
    assert text.startswith(
        "۶ گفته در ۳ خبر از ۱ رسانه که از ۱۰ دی ۱۴۰۴ تا ۱۲ دی ۱۴۰۴ منتشر شده‌اند کدگذاری شده است. "
        "حاشیه‌نویسان و شمار گفته‌هایشان: omid (۳)، sara (۳). هر گفته یک بار شمرده شده است. "
    )
    assert (
        "توافق (امتیاز F1 محتوا با هم‌پوشانی) ۱٫۰۰ است (بی‌بازه، زیرا کمتر از ۵ خبر هست؛ "
        "۶ گفتهٔ سنجیده در ۳ خبر که همهٔ حاشیه‌نویسان خوانده‌اند)."
    ) in text
    assert "توافق (آلفای موضع) تعریف‌شده نیست: همهٔ ارزش‌ها یکی است." in text
    with pytest.raises(WorkbenchError, match="No language 'de'."):
        methods(table, "3").paragraph("de")
