import pandas as pd
import pytest

from tests.charts_samples import meeting_words, patches, words
from workbench.charts import timeline
from workbench.errors import WorkbenchError

# Friday and Saturday, the turn of a week; then two weeks with nothing; then after Nowruz 1403.
DAYS = ["2024-02-23", "2024-02-24T09:00:00Z", "2024-02-24", "2024-03-19", "2024-03-20"]
TABLE = pd.DataFrame(
    {
        "published": DAYS,
        "stance": ["support", "oppose", "oppose", "neutral", "support"],
        "article": ["a", "b", "b", "c", "d"],
    }
)


def bars(by: str, gid: str, table: pd.DataFrame = TABLE) -> list[tuple[int, float]]:
    """Return (period from the first, height) of the bars of a stance."""
    drawn = patches(timeline(table, by=by), gid)  # pyright: ignore[reportArgumentType]
    return [(round(bar.get_x() + bar.get_width() / 2), bar.get_height()) for bar in drawn]


def test_weeks_begin_on_saturday_and_empty_ones_keep_their_place():
    assert bars("week", "support") == [(0, 1), (4, 1)]
    assert bars("week", "oppose") == [(1, -2)]
    assert bars("week", "neutral") == [(4, 1)]


def test_months_and_years_turn_with_the_jalali_calendar():
    assert bars("month", "support") == [(0, 1), (1, 1)]
    assert bars("month", "neutral") == [(0, 1)]
    assert bars("year", "support") == [(0, 1), (1, 1)]
    said = words(timeline(TABLE, by="month"))
    assert {"اسفند", "فروردین", "۱۴۰۲", "۱۴۰۳"} <= set(said)
    assert {"Esfand", "Farvardin", "1402"} <= set(words(timeline(TABLE, language="en")))


def test_few_weeks_are_named_by_their_first_day_and_many_by_their_months():
    said = words(timeline(TABLE.iloc[:3], by="week"))
    # Saturday 17 February 2024 is 28 Bahman 1402.
    assert {"۲۸ بهمن", "۵ اسفند", "۱۴۰۲"} <= set(said)
    assert {"17 February", "24 February", "2024"} <= set(
        words(timeline(TABLE.iloc[:3], by="week", language="en"))
    )
    far = TABLE.assign(published=["2023-04-01", *DAYS[1:]])
    assert "اسفند" in words(timeline(far, by="week"))


def test_a_unit_is_as_high_in_both_panels():
    chart = timeline(TABLE)
    high = [
        abs(axes.get_ylim()[1] - axes.get_ylim()[0]) / axes.get_position().height
        for axes in chart.axes
    ]
    assert high[0] == pytest.approx(high[1])


def test_time_goes_to_the_right_in_both_languages_and_the_persian_chart_says_so():
    for language in ("fa", "en"):
        low, high = timeline(TABLE, language=language).axes[0].get_xlim()
        assert low < high
    said = " ".join(words(timeline(TABLE)))
    assert "زمان از چپ به راست، ۴ اسفند ۱۴۰۲ تا ۱ فروردین ۱۴۰۳" in said


def test_an_article_counts_once_for_each_stance_where_so_asked():
    drawn = patches(timeline(TABLE, count="article", by="week"), "oppose")
    assert [bar.get_height() for bar in drawn] == [-1]


def test_statements_without_a_date_are_left_out_and_told():
    undated = pd.concat([TABLE, TABLE.iloc[:2].assign(published=None)])
    said = " ".join(words(timeline(undated)))
    assert "۲ گفتهٔ بی‌تاریخ نیامده" in said
    assert "(۵ گفته در ۴ خبر)" in said


def test_events_stand_at_their_day_and_their_words_keep_apart():
    days = [f"2024-03-{day:02}" for day in range(5, 12)]
    chart = timeline(TABLE, by="week", events=dict.fromkeys(days, "رویدادی با نامی بلند"))
    lines = [line for line in chart.axes[0].lines if line.get_gid() == "event"]
    places = [line.get_xdata()[0] for line in lines]
    # 9 March is a Saturday, the first day of the fourth bar, whose left edge is 2.5.
    assert places[4] == pytest.approx(2.5)
    assert places[5] - places[4] == pytest.approx(1 / 7)
    assert not meeting_words(chart)
    assert "۱۵ اسفند" in words(chart)


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        (
            lambda t: t.drop(columns="published"),
            {},
            "The table has no column 'published' to count by.",
        ),
        (lambda t: t.assign(published=None), {}, "No statement has a date in 'published'"),
        (lambda t: t.assign(published="yesterday"), {}, "'yesterday' is no date. Write it like"),
        (lambda t: t, {"by": "weak"}, "No period 'weak' to count by. Did you mean 'week'?"),
        (
            lambda t: t.assign(published=["1950-01-01", *DAYS[1:]]),
            {"by": "week"},
            "more than 600 weeks, too many to draw. Choose a longer period with by=",
        ),
        (
            lambda t: t,
            {"events": {"2020-01-01": "جشن"}},
            "The event 'جشن' on 2020-01-01 is outside the chart",
        ),
    ],
)
def test_what_cannot_be_drawn_is_said(change, options, message):
    with pytest.raises(WorkbenchError) as caught:
        timeline(change(TABLE), **options)
    assert message in str(caught.value)


def test_the_month_that_the_weeks_begin_in_is_named_where_there_is_room():
    # The second of Farvardin 1404 is the Saturday after Nowruz: no week shows the first.
    days = [f"2025-{month:02}-24" for month in range(3, 13)]
    year = pd.DataFrame({"published": days, "stance": "support", "article": days})
    said = words(timeline(year, by="week", language="en"))
    assert said.index("Farvardin") < said.index("1404") < said.index("Khordad")
    # From 26 Ordibehesht on there is no room for its name before Khordad's.
    later = year.assign(published=["2025-05-17", *days[3:], "2025-12-24", "2025-12-24"])
    assert "اردیبهشت" not in words(timeline(later, by="week"))


def test_what_stands_aside_is_never_higher_than_the_rest_could_be():
    days = pd.date_range("2024-03-21", periods=60).strftime("%Y-%m-%d")
    uncoded = pd.DataFrame({"published": days, "stance": "neutral", "article": days})
    chart = timeline(pd.concat([TABLE, uncoded]))
    high = chart.get_size_inches()[1]
    assert max(axes.get_position().height * high for axes in chart.axes) < 3.2
    numbers = [word for word in words(chart) if word in ("۱۰", "۲۰", "۱", "۲")]
    assert "۱۰" in numbers
    assert not meeting_words(chart)


def test_a_bar_of_one_has_its_number_as_soon_as_it_is_high_enough():
    eleven = [f"2024-04-{day:02}" for day in range(1, 12)]
    table = pd.DataFrame(
        {
            "published": [*eleven, *eleven[:9], "2024-05-01"],
            "stance": ["support"] * 11 + ["oppose"] * 9 + ["support"],
            "article": "a",
        }
    )
    chart = timeline(table)
    # Of 20 statements one is 0.155 inches high; digits of 9.5 points need 0.09.
    inside = [text.get_text().strip("\u200f") for text in chart.axes[0].texts]
    assert sorted(inside) == sorted(["۱۱", "۹", "۱"])
