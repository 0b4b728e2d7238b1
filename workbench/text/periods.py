"""Weeks, months and years of the Jalali calendar, as stretches of days."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from persiantools.jdatetime import JalaliDate

from workbench.errors import WorkbenchError, did_you_mean

type PeriodLength = Literal["week", "month", "year"]
"""A week from Saturday to Friday, or a month or a year of the Jalali calendar."""

_LENGTHS = ("week", "month", "year")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from ``start`` up to, not including, ``end`` (Gregorian dates)."""

    start: date
    end: date

    def next(self, length: PeriodLength) -> "Period":
        """Return the period that follows."""
        return period(self.end, length)


def period(day: date, length: PeriodLength) -> Period:
    """Return the Jalali week, month or year that ``day`` is in.

    A week goes on over the turn of the year: it is one stretch of seven days, never two.
    Raises WorkbenchError for an unknown length.
    """
    if length not in _LENGTHS:
        raise WorkbenchError(
            f"No period {str(length)!r} to count by.{did_you_mean(str(length), _LENGTHS)}"
        )
    if length == "week":
        # date.weekday() counts from Monday; Saturday is 5.
        start = day - timedelta(days=(day.weekday() - 5) % 7)
        return Period(start, start + timedelta(days=7))
    at = JalaliDate(day)
    year, month = at.year, at.month if length == "month" else 1
    after = (year, month + 1) if length == "month" and month < 12 else (year + 1, 1)
    return Period(JalaliDate(year, month, 1).to_gregorian(), JalaliDate(*after, 1).to_gregorian())
