"""Which week, month or year each statement belongs to, and tables cut into time windows."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterator
from datetime import date
from typing import Literal

import numpy as np
import pandas as pd

from workbench.analysis.columns import require_choice, require_columns
from workbench.errors import WorkbenchError
from workbench.text import gregorian
from workbench.text.periods import PERIOD_UNITS, Calendar, PeriodUnit, period_start

type WindowUnit = Literal["event", "day", "week", "month", "year"]
"""What a time window is measured in; an event is one statement."""

WINDOW_UNITS: tuple[WindowUnit, ...] = ("event", "day", *PERIOD_UNITS)


def days(table: pd.DataFrame, column: str = "published") -> pd.Series:
    """Return each row's day (Gregorian), by the dates in ``column``.

    Raises WorkbenchError for a missing column and for rows without a date, and as `gregorian`.
    """
    require_columns(table, column)
    dates = table[column]
    undated = int((dates.isna() | (dates == "")).sum())
    if undated:
        raise WorkbenchError(
            f"{undated} of {len(table)} statements have no date in {column!r}. Give their "
            f"articles a date, or leave them out: table[table[{column!r}].notna()]."
        )
    return dates.map({when: gregorian(when) for when in dates.unique()}).astype(object)


def within(
    table: pd.DataFrame,
    start: str | date | None,
    stop: str | date | None,
    column: str = "published",
) -> pd.DataFrame:
    """Return the statements published from ``start`` to ``stop``, both days included.

    Raises WorkbenchError for statements without a date and for a stop before the start.
    """
    if start is None and stop is None:
        return table
    first = None if start is None else gregorian(start)
    last = None if stop is None else gregorian(stop)
    if first and last and last < first:
        raise WorkbenchError(f"The time from {start!r} to {stop!r} ends before it begins.")
    of_row = days(table, column)
    inside = pd.Series(True, index=table.index)
    if first:
        inside &= of_row >= first
    if last:
        inside &= of_row <= last
    return table[inside]


def periods(
    table: pd.DataFrame,
    unit: PeriodUnit,
    calendar: Calendar = "jalali",
    column: str = "published",
) -> pd.Series:
    """Return the first day (Gregorian) of each row's period, by the dates in ``column``.

    Raises WorkbenchError as `days` and `period_start`.
    """
    of_row = days(table, column)
    starts = {day: period_start(day, unit, calendar) for day in of_row.unique()}
    return of_row.map(starts).astype(object)


def time_windows(
    table: pd.DataFrame,
    unit: WindowUnit,
    size: int = 1,
    calendar: Calendar = "jalali",
    column: str = "published",
    start: str | date | None = None,
    stop: str | date | None = None,
) -> Iterator[tuple[date, pd.DataFrame]]:
    """Yield a moving window over the table: its first day and its rows, unit by unit.

    ``size`` is the number of days, calendar weeks, months or years, or of statements (``event``)
    in a window. Windows move on by one unit, from the day of the first statement or ``start`` to
    that of the last or ``stop``; those that would end later are left out. A window without
    statements is an empty table. Statements of one day stand in the order of the table, also where
    a window of events begins or ends among them.

    Give the network of each window ``whole=table``, so that all have one scale, and with
    ``isolates=True`` the same nodes. A window is a table of its own: to leave out repetitions over
    the whole time, not in each window, cut an `event_list`.
    Raises WorkbenchError for an unknown unit, a size below 1, and as `periods`.
    """
    require_choice("unit of a time window", unit, WINDOW_UNITS)
    if size < 1:
        raise WorkbenchError(f"A time window of {size!r} {unit}s holds nothing. Ask for 1 or more.")
    table = within(table, start, stop, column)
    if table.empty and (unit == "event" or start is None or stop is None):
        return
    of_row = days(table, column)
    if unit == "event":
        order = np.argsort(of_row.to_numpy(), kind="stable")
        rows = table.iloc[order]
        for first in range(len(rows) - size + 1):
            yield of_row.iloc[order[first]], rows.iloc[first : first + size]
        return
    first_day = min(of_row) if start is None else gregorian(start)
    last_day = max(of_row) if stop is None else gregorian(stop)
    every = [day.date() for day in pd.date_range(first_day, last_day, freq="D")]
    if unit != "day":
        of_row = periods(table, unit, calendar, column)
        every = list(dict.fromkeys(period_start(day, unit, calendar) for day in every))
    for first, last in zip(every, every[size - 1 :], strict=False):
        yield first, table[(of_row >= first) & (of_row <= last)]
