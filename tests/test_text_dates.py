"""Numbers and dates as a Persian reader expects them."""

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from workbench.errors import WorkbenchError
from workbench.text import (
    gregorian,
    jalali,
    kept_date,
    likely_date,
    persian_digits,
    wrong_date,
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "۰"),
        (1234, "۱۲۳۴"),
        (-7, "-۷"),
        (3.5, "۳٫۵"),
        (2.0, "۲"),
        (1e20, "۱۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰"),
        (0.000001, "۰٫۰۰۰۰۰۱"),
        (10**40 + 1, "۱" + "۰" * 39 + "۱"),
    ],
)
def test_a_number_is_written_in_persian_digits(value: float, shown: str) -> None:
    assert persian_digits(value) == shown


def test_thousands_are_grouped_only_when_asked() -> None:
    assert persian_digits(1234567) == "۱۲۳۴۵۶۷"
    assert persian_digits(1234567, grouped=True) == "۱٬۲۳۴٬۵۶۷"
    assert persian_digits(1234.5, grouped=True) == "۱٬۲۳۴٫۵"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("0.70", "۰٫۷۰"),
        ("45.2%", "۴۵٫۲٪"),
        ("1,234", "۱٬۲۳۴"),
        ("٤٥٦", "۴۵۶"),
    ],
)
def test_text_that_is_a_number_gets_persian_marks(text: str, shown: str) -> None:
    assert persian_digits(text) == shown


def test_in_other_text_only_the_digits_change() -> None:
    assert persian_digits("12.04.1395, ردیف 3.") == "۱۲.۰۴.۱۳۹۵, ردیف ۳."
    assert persian_digits("") == ""


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused(value: float) -> None:
    message = f"{value!r} cannot be written in digits. Leave out missing values first."
    with pytest.raises(WorkbenchError, match=re.escape(message)):
        persian_digits(value)


@pytest.mark.parametrize(
    "when",
    [
        date(2016, 9, 5),
        datetime(2016, 9, 5, 23, 59, tzinfo=UTC),
        "2016-09-05",
        "2016-09-05T10:00:00Z",
        "2016-09-05T10:00:00+04:30",
        " 2016-09-05 10:00 ",
    ],
)
def test_a_date_is_written_in_the_jalali_calendar(when: str | date) -> None:
    # The article in data/ dates this very Monday in September 2016.
    assert jalali(when) == "۱۵ شهریور ۱۳۹۵"


def test_a_date_can_be_written_as_month_or_year() -> None:
    assert jalali("2016-09-05", style="month") == "شهریور ۱۳۹۵"
    assert jalali("2016-09-05", style="year") == "۱۳۹۵"


def test_the_new_year_and_the_leap_day_fall_where_the_calendar_has_them() -> None:
    assert jalali("2025-03-20") == "۳۰ اسفند ۱۴۰۳"
    assert jalali("2025-03-21") == "۱ فروردین ۱۴۰۴"


def test_text_that_is_no_date_is_refused_with_an_example() -> None:
    message = "'دیروز' is no date. Write it like '2016-09-05' or '2016-09-05T10:00:00Z'."
    with pytest.raises(WorkbenchError, match=f"^{re.escape(message)}$"):
        jalali("دیروز")


def test_a_jalali_date_in_a_gregorian_place_is_refused_with_the_date_that_was_meant() -> None:
    message = (
        "'1395-06-15' is before 1700 in the Gregorian calendar, in which dates are kept here. "
        "Did you mean '2016-09-05'?"
    )
    with pytest.raises(WorkbenchError, match=f"^{re.escape(message)}$"):
        jalali("1395-06-15")


@pytest.mark.parametrize(
    "written",
    [
        "۱۳۹۵/۰۶/۱۵",
        "١٣٩٥-٦-١٥",
        "1395.6.15",
        "2016/09/05 10:00",
        "دوشنبه ۱۵ شهریور ۱۳۹۵ ساعت ۱۰",
        "15 شهريور‌ماه 1395",
    ],
)
def test_a_date_that_is_written_otherwise_is_refused_with_how_to_write_it(written: str) -> None:
    with pytest.raises(WorkbenchError) as caught:
        gregorian(written)
    assert str(caught.value) == f"{written!r} is no date. Write it as '2016-09-05'."


@pytest.mark.parametrize(
    "written", ["", "دیروز", "05/09/2016", "1395/13/01", "1395/06-15", "11395/6/15", "0400/1/1"]
)
def test_what_is_like_no_date_is_not_guessed_at(written: str) -> None:
    assert likely_date(written) is None


# The years that the calendar of persiantools knows and that are not taken for Jalali ones.
DAYS = st.dates(date(1800, 1, 1), date(2200, 1, 1))


@given(DAYS)
def test_a_day_is_understood_in_either_calendar_however_it_is_written(day: date) -> None:
    there = JalaliDate(day)
    numbers = f"{there.year}/{there.month}/{there.day}"
    for written in (numbers, persian_digits(numbers), jalali(day), f"{day:%Y/%m/%d}"):
        assert likely_date(written) == day
    assert wrong_date(day.isoformat()) is None
    assert wrong_date(f"{there.year}-{there.month:02}-{there.day:02}")


@given(st.text())
def test_whatever_is_written_is_a_date_or_is_told_why_not(written: str) -> None:
    wrong = wrong_date(written)
    if written and wrong is None:
        assert gregorian(written).year >= 1700
    meant = likely_date(written)
    assert meant is None or wrong_date(meant.isoformat()) is None


def test_an_early_date_that_no_jalali_month_has_is_refused_without_a_guess() -> None:
    message = "'1395-08-31' is before 1700 in the Gregorian calendar, in which dates are kept here."
    with pytest.raises(WorkbenchError, match=f"^{re.escape(message)}$"):
        jalali("1395-08-31")


def test_an_unknown_date_style_is_refused_with_the_nearest_one() -> None:
    message = "No date style 'months'. Did you mean 'month'?"
    with pytest.raises(WorkbenchError, match=f"^{re.escape(message)}$"):
        jalali("2016-09-05", style="months")  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("", ""),
        ("2016-09-05T10:00:00Z", "2016-09-05T10:00:00Z"),
        ("۱۵ شهریور ۱۳۹۵", "2016-09-05"),
        ("1395-06-15", "2016-09-05"),
        ("دیروز", None),
    ],
)
def test_a_date_is_kept_as_it_is_written_where_that_is_one(written: str, kept: str | None):
    assert kept_date(written) == kept
