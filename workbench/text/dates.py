"""Dates as a Persian reader expects them."""

import re
from datetime import date, datetime
from typing import Literal

from persiantools.jdatetime import JalaliDate

from workbench.errors import WorkbenchError, did_you_mean
from workbench.text.digits import persian_digits
from workbench.text.fold import fold

type DateStyle = Literal["day", "month", "year"]
"""How much of a date is written: ``۱۵ شهریور ۱۳۹۵``, ``شهریور ۱۳۹۵`` or ``۱۳۹۵``."""

_STYLES = {"day": "{day} {month} {year}", "month": "{month} {year}", "year": "{year}"}
_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip

# No Persian newspaper is older, and Jalali years stay below for three centuries more.
_FIRST_YEAR = 1700
_IN_NUMBERS = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)")
_IN_WORDS = re.compile(
    r"(?<!\d)(?P<day>\d{1,2}) "
    rf"(?P<month>{'|'.join(_MONTHS)})(?:[ \u200c]?ماه)? "
    r"(?P<year>\d{4})(?!\d)"
)


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
        meant = _of_either_calendar(day.year, day.month, day.day)
        near = f" Did you mean {meant.isoformat()!r}?" if meant else ""
        raise WorkbenchError(
            f"{day.isoformat()!r} is before {_FIRST_YEAR} in the Gregorian calendar, "
            f"in which dates are kept here.{near}"
        )
    return day


def wrong_date(published: str) -> str | None:
    """Return, as a sentence, why what is written for an article's date is none, and what to write;
    None if it is one, or empty."""
    try:
        if published:
            gregorian(published)
    except WorkbenchError as error:
        return str(error)
    return None


def kept_date(published: str) -> str | None:
    """Return an article's date as it is kept: as it is written if that is a date or empty, else the
    Gregorian one that it most likely means; None if it is like no date."""
    if wrong_date(published) is None:
        return published
    meant = likely_date(published)
    return meant.isoformat() if meant else None


def likely_date(text: str) -> date | None:
    """Return the day that a text which `gregorian` refuses most likely means; None if it is like no
    date.

    ``۱۳۹۵/۶/۱۵``, ``۱۵ شهریور ۱۳۹۵`` and ``2016/9/5`` are all 2016-09-05: years before 1700 are
    those of the Jalali calendar.
    """
    plain = " ".join(fold(text).split())
    if found := _IN_NUMBERS.match(plain):
        return _of_either_calendar(*(int(found[part]) for part in ("year", "month", "day")))
    if found := _IN_WORDS.search(plain):
        month = _MONTHS.index(found["month"]) + 1
        return _of_either_calendar(int(found["year"]), month, int(found["day"]))
    return None


def _of_either_calendar(year: int, month: int, day: int) -> date | None:
    try:
        if year >= _FIRST_YEAR:
            return date(year, month, day)
        meant = JalaliDate(year, month, day).to_gregorian()
    except ValueError:
        return None
    return meant if meant.year >= _FIRST_YEAR else None


def _read(text: str) -> date:
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        meant = likely_date(text)
        like = (
            f"as {meant.isoformat()!r}" if meant else "like '2016-09-05' or '2016-09-05T10:00:00Z'"
        )
        raise WorkbenchError(f"{text!r} is no date. Write it {like}.") from None
