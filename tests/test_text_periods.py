from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.text import gregorian, period
from workbench.text.periods import period_start

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def test_a_week_begins_on_saturday_and_ends_on_friday():
    # 5 September 2016 was a Monday.
    week = period(date(2016, 9, 5), "week")
    assert (week.start, week.end) == (date(2016, 9, 3), date(2016, 9, 10))
    assert week.start.strftime("%A") == "Saturday"


def test_a_week_over_nowruz_is_one_week():
    # Nowruz 1403 was Wednesday 20 March 2024.
    assert period(date(2024, 3, 19), "week") == period(date(2024, 3, 20), "week")


def test_months_and_years_are_those_of_the_jalali_calendar():
    shahrivar = period(date(2016, 9, 5), "month")
    assert (shahrivar.start, shahrivar.end) == (date(2016, 8, 22), date(2016, 9, 22))
    # 1395 was a leap year: it ran to 20 March 2017.
    year = period(date(2017, 3, 20), "year")
    assert (year.start, year.end) == (date(2016, 3, 20), date(2017, 3, 21))


@given(DAYS, st.sampled_from(["week", "month", "year"]))
def test_periods_hold_their_day_and_follow_each_other_without_a_gap(day, length):
    at = period(day, length)
    assert at.start <= day < at.end
    assert at.next(length).start == at.end
    assert period(at.end - timedelta(days=1), length) == at


def test_an_unknown_length_is_refused_with_the_nearest():
    with pytest.raises(WorkbenchError) as caught:
        period(date(2020, 1, 1), "weak")  # pyright: ignore[reportArgumentType]
    assert str(caught.value) == "No period 'weak' to count by. Did you mean 'week'?"


def test_the_day_of_a_time_is_the_one_written_there():
    assert gregorian("2016-09-05T23:59:00Z") == date(2016, 9, 5)


@pytest.mark.parametrize(
    ("when", "unit", "calendar", "first"),
    [
        # 23 November 2026 is a Monday and 2 Azar 1405; 1 Azar 1405 is the day before.
        ("2026-11-23", "week", "iso", date(2026, 11, 23)),
        ("2026-11-23", "week", "jalali", date(2026, 11, 21)),
        ("2026-11-23T10:00:00Z", "month", "jalali", date(2026, 11, 22)),
        ("2026-11-23", "month", "iso", date(2026, 11, 1)),
        ("2026-11-23", "year", "jalali", date(2026, 3, 21)),
        ("2026-11-23", "year", "iso", date(2026, 1, 1)),
        ("2027-01-01", "week", "iso", date(2026, 12, 28)),
        ("2025-03-20", "year", "jalali", date(2024, 3, 20)),
    ],
)
def test_a_period_starts_where_its_calendar_says(when, unit, calendar, first) -> None:
    assert period_start(gregorian(when), unit, calendar) == first


def test_an_unknown_period_or_calendar_is_refused() -> None:
    with pytest.raises(WorkbenchError, match="No period 'weeks' to count by. Did you mean 'week'"):
        period_start(date(2026, 11, 23), "weeks")  # pyright: ignore[reportArgumentType]
    with pytest.raises(WorkbenchError, match="No calendar 'jalaly'. Did you mean 'jalali'"):
        period_start(date(2026, 11, 23), "week", "jalaly")  # pyright: ignore[reportArgumentType]
