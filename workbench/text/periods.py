"""Weeks, months and years, as stretches of days."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from persiantools.jdatetime import JalaliDate

from workbench.errors import WorkbenchError, did_you_mean

type PeriodUnit = Literal["week", "month", "year"]
type Calendar = Literal["jalali", "iso"]
"""Whose weeks, months and years: Jalali weeks start on Saturday, ISO 8601 weeks on Monday."""

PERIOD_UNITS: tuple[PeriodUnit, ...] = ("week", "month", "year")
CALENDARS: tuple[Calendar, ...] = ("jalali", "iso")

# So many days after its first day, every period is over and the next one is not.
_INTO_THE_NEXT = {"week": 7, "month": 32, "year": 367}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from ``start`` up to, not including, ``end`` (Gregorian dates)."""

    start: date
    end: date

    def next(self, unit: PeriodUnit) -> "Period":
        """Return the period of the Jalali calendar that follows."""
        return period(self.end, unit)


def period(day: date, unit: PeriodUnit) -> Period:
    """Return the Jalali week, month or year that ``day`` is in.

    A week goes on over the turn of the year: it is one stretch of seven days, never two.
    Raises WorkbenchError for an unknown unit.
    """
    start = period_start(day, unit)
    return Period(start, period_start(start + timedelta(days=_INTO_THE_NEXT[unit]), unit))


def period_start(day: date, unit: PeriodUnit, calendar: Calendar = "jalali") -> date:
    """Return the first day, Gregorian, of the week, month or year that ``day`` lies in.

    A first day tells years apart, also for the week that lies in two of them. Raises
    WorkbenchError for an unknown unit or calendar.
    """
    if unit not in PERIOD_UNITS:
        raise WorkbenchError(
            f"No period {str(unit)!r} to count by.{did_you_mean(str(unit), PERIOD_UNITS)}"
        )
    if calendar not in CALENDARS:
        raise WorkbenchError(
            f"No calendar {str(calendar)!r}.{did_you_mean(str(calendar), CALENDARS)}"
        )
    if unit == "week":
        # date.weekday() counts from Monday; Saturday is its 5.
        since = day.weekday() if calendar == "iso" else (day.weekday() + 2) % 7
        return day - timedelta(days=since)
    if calendar == "iso":
        return day.replace(day=1, month=day.month if unit == "month" else 1)
    there = JalaliDate(day)
    first = JalaliDate(there.year, there.month if unit == "month" else 1, 1)
    return first.to_gregorian()
