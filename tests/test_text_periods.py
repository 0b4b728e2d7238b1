from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.text import gregorian, period

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
