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
        "coded by omid (3) and sara (3). Each statement counts once. Versions: codebook 3, "
    )
    assert "once an article" in methods(table, "3", count="article").paragraph()


def test_one_of_each_stands_in_the_singular_and_one_day_is_no_period(table: pd.DataFrame):
    one = table.iloc[:1]
    assert (
        methods(one, "3")
        .paragraph()
        .startswith(
            "1 statement in 1 article of 1 outlet, published on 2026-01-02, was coded by omid. "
        )
    )
    text = re.sub("[\u2068\u2069]", "", methods(one, "3").paragraph("fa"))
    assert text.startswith(
        "یک گفته در یک خبر از یک رسانه که در ۱۲ دی ۱۴۰۴ منتشر شده، کدگذاری شده است. "
        "حاشیه‌نویس: omid. هر گفته یک بار شمرده شده است. "
    )
    # Two hours of a day are one day.
    times = table.iloc[:2].assign(published=["2026-01-02T08:00:00Z", "2026-01-02"])
    assert ", published on 2026-01-02, were coded" in methods(times, "3").paragraph()
    assert methods(times, "3").paragraph("fa").startswith("۲ گفته در یک خبر")


def test_what_is_not_known_of_outlets_and_dates_is_not_told(table: pd.DataFrame):
    for unknown in (None, ""):
        text = methods(table.assign(outlet=unknown, published=unknown), "3")
        assert text.paragraph().startswith("6 statements in 3 articles were coded by ")
        assert text.paragraph("fa").startswith("۶ گفته در ۳ خبر کدگذاری شده است. ")


def test_whoever_read_and_found_nothing_is_an_annotator_without_statements(table: pd.DataFrame):
    found = methods(table, "3", read={"reza": ["a1"], "ali": [], "omid": []})
    assert found.annotators == {"omid": 3, "reza": 0, "sara": 3}
    assert "coded by omid (3), reza (0) and sara (3)." in found.paragraph()


def test_a_single_unit_and_a_value_below_zero_are_written_as_such(table: pd.DataFrame):
    alone = methods(
        table.iloc[:1], "3", agreement(table.iloc[:1], read={"omid": [], "ali": ["a0"]})
    )
    assert "; 1 statement compared in 1 article that more" in alone.paragraph()
    turned = table.assign(stance=["support", "oppose"] * 3)
    row = agreement(turned)
    # Everybody differs: 3 and 3 of 6, 1 - 1/(18/30).
    assert row.value("stance alpha") == pytest.approx(-2 / 3)
    assert "Agreement (stance alpha) is −0.67 (" in methods(turned, "3", row).paragraph()
    assert "(آلفای موضع) \u2066−۰٫۶۷\u2069 است" in methods(turned, "3", row).paragraph("fa")


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
        "6 statements compared in 3 articles that more than one annotator read)."
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
    apart = table.assign(article=[f"b{n}" for n in range(6)])
    beside = agreement(
        pd.concat([apart, many.iloc[:2]]), read={"omid": [], "sara": [], "gold": ["x"]}
    )
    for found in (agreement(many), agreement(apart), agreement(table, lengths={}), beside):
        reasons = {persian_words(reason) for reason in found.table["reason"]}
        assert not any(re.search("[a-z]", reason) for reason in reasons)
    assert "بی‌بازه، زیرا همهٔ نمونه‌های خبر همین را می‌دهند" in words


def test_the_paragraph_is_told_in_persian_with_persian_digits_and_jalali_dates(
    table: pd.DataFrame,
):
    text = methods(table, "3", agreement(table)).paragraph("fa")
    # Names stand between marks that keep their direction.
    assert "\u2068omid\u2069 (۳) و \u2068sara\u2069 (۳)" in text
    text = re.sub("[\u2068\u2069]", "", text)
    # 31 December 2025 was the 10th of Dey 1404, 2 January 2026 the 12th.
    assert text.startswith(
        "۶ گفته در ۳ خبر از یک رسانه که از ۱۰ دی ۱۴۰۴ تا ۱۲ دی ۱۴۰۴ منتشر شده‌اند، کدگذاری شده "
        "است. حاشیه‌نویسان و شمار گفته‌هایشان: omid (۳) و sara (۳). هر گفته یک بار شمرده شده است. "
    )
    assert (
        "توافق (امتیاز F1 محتوا با هم‌پوشانی) ۱٫۰۰ است (بی‌بازه، زیرا کمتر از ۵ خبر هست؛ "
        "۶ گفتهٔ سنجیده در ۳ خبر که بیش از یک حاشیه‌نویس خوانده است)."
    ) in text
    assert "توافق (آلفای موضع) تعریف‌شده نیست: همهٔ ارزش‌ها یکی است." in text
    with pytest.raises(WorkbenchError, match="No language 'de'."):
        methods(table, "3").paragraph("de")
