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
        "coded by omid (3) and sara (3). 1 article has no date. Each statement counts once. "
        "Versions: codebook 3, "
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
        "یک گفته در یک خبر از یک رسانه، منتشرشده در ۱۲ دی ۱۴۰۴، کدگذاری شده است. "
        "حاشیه‌نویس: omid. هر گفته یک بار شمرده شده است. "
    )
    # Two hours of a day are one day.
    times = table.iloc[:2].assign(published=["2026-01-02T08:00:00Z", "2026-01-02"])
    assert ", published on 2026-01-02, were coded" in methods(times, "3").paragraph()
    assert methods(times, "3").paragraph("fa").startswith("۲ گفته در یک خبر")


def test_outlets_that_are_not_known_are_not_told_and_missing_dates_are(table: pd.DataFrame):
    for unknown in (None, ""):
        found = methods(table.assign(outlet=unknown, published=unknown), "3")
        assert found.undated == 3
        assert found.paragraph().startswith(
            "6 statements in 3 articles were coded by omid (3) and sara (3). No date of "
            "publication is known. Each"
        )
        text = re.sub("[\u2068\u2069]", "", found.paragraph("fa"))
        assert text.startswith("۶ گفته در ۳ خبر کدگذاری شده است. ")
        assert "sara (۳). تاریخ انتشار خبرها دانسته نیست. هر" in text
        some = methods(table.assign(published=["2026-01-02"] * 2 + [unknown] * 4), "3")
        assert "sara (3). 2 articles have no date. Each" in some.paragraph()
        assert "۲ خبر تاریخ ندارد." in some.paragraph("fa")
    known = methods(table.assign(published="2026-01-02"), "3")
    assert known.undated == 0
    assert "date" not in known.paragraph()
    assert "تاریخ" not in known.paragraph("fa")


def test_whoever_read_and_found_nothing_is_an_annotator_without_statements(table: pd.DataFrame):
    found = methods(table, "3", read={"reza": ["a1"], "ali": [], "omid": []})
    assert found.annotators == {"omid": 3, "reza": 0, "sara": 3}
    assert "coded by omid (3), reza (0) and sara (3)." in found.paragraph()


def test_a_single_unit_and_a_value_below_zero_are_written_as_such(table: pd.DataFrame):
    alone = methods(
        table.iloc[:1], "3", agreement(table.iloc[:1], read={"omid": [], "ali": ["a0"]})
    )
    assert "; 1 statement compared)." in alone.paragraph()
    assert "measured in 1 article that more than one annotator read." in alone.paragraph()
    assert "(یک خبر)" in alone.paragraph("fa")
    turned = table.assign(stance=["support", "oppose"] * 3)
    row = agreement(turned)
    # Everybody differs: 3 and 3 of 6, 1 - 1/(18/30).
    assert row.value("stance alpha") == pytest.approx(-2 / 3)
    text = methods(turned, "3", row)
    assert "Krippendorff's nominal alpha of stances is −0.67 (" in text.paragraph()
    assert "آلفای اسمی کریپندورف برای موضع \u2066−۰٫۶۷\u2069 است" in text.paragraph("fa")


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
        "Agreement is measured in 3 articles that more than one annotator read. F1 of claims, "
        "which count as the same when they share words, is 1.00 (no interval: fewer than 5 "
        "articles to draw from; 6 statements compared)."
    ) in text
    assert "F1 of whole statements, with the same speaker and values, is 1.00 (" in text
    reason = "alpha of stances is not defined: all ratings are one and the same value."
    assert reason in text
    assert "bootstrap" not in text


def test_that_every_pair_counts_is_told_where_there_are_several(table: pd.DataFrame):
    more = pd.concat([table, table.assign(annotator="mina")], ignore_index=True)
    said = methods(more, "3", agreement(more)).paragraph()
    assert "read; F1 is counted over all their pairs." in said
    assert "pairs." not in methods(table, "3", agreement(table)).paragraph()


def test_how_intervals_were_drawn_is_told_where_there_is_one(table: pd.DataFrame):
    # In one of six articles the second sees nothing: F1 is 2·5 of 11.
    many = pd.concat(
        table.iloc[:2].assign(article=f"a{n}", stance=stance)
        for n, stance in enumerate(["support", "oppose"] * 3)
    ).iloc[:-1]
    read = {who: [f"a{n}" for n in range(6)] for who in ("omid", "sara")}
    found = methods(many, "3", agreement(many, read=read, resamples=250))
    assert "share words, is 0.91 (95% interval 0." in found.paragraph()
    assert "Intervals come from a bootstrap over articles with 250 resamples." in found.paragraph()
    text = found.paragraph("fa")
    assert "یکی شمرده می‌شوند، ۰٫۹۱ است (بازهٔ ۹۵ درصدی از ۰٫" in text
    assert "بازه‌ها با بوت‌استرپ روی خبرها و ۲۵۰ بازنمونه به دست آمده‌اند." in text
    undrawn = methods(many, "3", agreement(many, read=read, resamples=0)).paragraph()
    assert "bootstrap" not in undrawn


def test_agreement_of_annotators_who_share_no_article_is_told_once_to_be_undefined(
    table: pd.DataFrame,
):
    apart = table.assign(article=[f"b{n}" for n in range(6)])
    found = methods(apart, "3", agreement(apart))
    assert (
        "once. Agreement is not defined: no article was read by more than one of them. Versions"
    ) in found.paragraph()
    assert (
        "شده است. توافق تعریف‌شده نیست: هیچ خبری را بیش از یکی از آنان نخوانده است. نسخه‌ها"
    ) in found.paragraph("fa")


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
        "۶ گفته در ۳ خبر از یک رسانه، منتشرشده از ۱۰ دی ۱۴۰۴ تا ۱۲ دی ۱۴۰۴، کدگذاری شده است. "
        "حاشیه‌نویسان و شمار گفته‌هایشان: omid (۳) و sara (۳). یک خبر تاریخ ندارد. هر گفته یک بار "
        "شمرده شده است. توافق در خبرهایی سنجیده شده است که بیش از یک حاشیه‌نویس خوانده است "
        "(۳ خبر). "
    )
    assert (
        "امتیاز F1 محتوا، که در آن دو محتوا با واژهٔ مشترک یکی شمرده می‌شوند، ۱٫۰۰ است "
        "(بی‌بازه، زیرا کمتر از ۵ خبر هست؛ ۶ گفتهٔ سنجیده)."
    ) in text
    assert "آلفای اسمی کریپندورف برای موضع تعریف‌شده نیست: همهٔ ارزش‌ها یکی است." in text
    assert "نسخه‌ها: کدنامهٔ ۳، persian-news-workbench " in text
    assert "کدنامهٔ \u20683b\u2069، " in methods(table, "3b").paragraph("fa")
    with pytest.raises(WorkbenchError, match="No language 'de'."):
        methods(table, "3").paragraph("de")
