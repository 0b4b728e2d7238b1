"""Dates as a Persian reader expects them."""

from contextlib import suppress
from datetime import date, datetime
from typing import Literal

from persiantools.jdatetime import JalaliDate

from workbench.errors import WorkbenchError, did_you_mean
from workbench.text.digits import persian_digits

type DateStyle = Literal["day", "month", "year"]
"""How much of a date is written: ``۱۵ شهریور ۱۳۹۵``, ``شهریور ۱۳۹۵`` or ``۱۳۹۵``."""

_STYLES = {"day": "{day} {month} {year}", "month": "{month} {year}", "year": "{year}"}
_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip

# No Persian newspaper is older, and Jalali years stay below for three centuries more.
_FIRST_YEAR = 1700


def jalali(when: str | date | datetime, *, style: DateStyle = "day") -> str:
    """Return a Gregorian date in the Jalali calendar and Persian words: ``۱۵ شهریور ۱۳۹۵``.

    ``when`` is a date, a date-time or either in ISO 8601; the day is the one written there, no time
    zone is applied. ``style`` is ``"day"``, ``"month"`` or ``"year"``. Raises WorkbenchError for
    an unknown style, for text that is no date, and for a date before 1700, which is nearly always
    a Jalali date in a Gregorian place.
    """
    if style not in _STYLES:
        raise WorkbenchError(f"No date style {style!r}.{did_you_mean(style, _STYLES)}")
    day = JalaliDate(gregorian(when))
    return _STYLES[style].format(
        day=persian_digits(day.day),
        month=_MONTHS[day.month - 1],
        year=persian_digits(day.year),
    )


def gregorian(when: str | date) -> date:
    """Return the day of a date, a date-time or either in ISO 8601, as `jalali` reads it.

    Raises WorkbenchError for text that is no date, and for a date before 1700.
    """
    day = _read(when) if isinstance(when, str) else when
    if isinstance(day, datetime):
        day = day.date()
    if day.year < _FIRST_YEAR:
        near = ""
        with suppress(ValueError):
            meant = JalaliDate(day.year, day.month, day.day).to_gregorian()
            near = f" Did you mean {meant.isoformat()!r}?"
        raise WorkbenchError(
            f"{day.isoformat()!r} is before {_FIRST_YEAR} in the Gregorian calendar, "
            f"in which dates are kept here.{near}"
        )
    return day


def _read(text: str) -> date:
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        raise WorkbenchError(
            f"{text!r} is no date. Write it like '2016-09-05' or '2016-09-05T10:00:00Z'."
        ) from None
