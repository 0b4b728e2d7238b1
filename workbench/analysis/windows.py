"""Which week, month or year each statement belongs to, and tables cut into time windows."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterator
from datetime import date

import pandas as pd

from workbench.analysis.columns import require_columns
from workbench.errors import WorkbenchError
from workbench.text import gregorian
from workbench.text.periods import Calendar, PeriodUnit, period_start


def periods(
    table: pd.DataFrame,
    unit: PeriodUnit,
    calendar: Calendar = "jalali",
    column: str = "published",
) -> pd.Series:
    """Return the first day (Gregorian) of each row's period, by the dates in ``column``.

    Raises WorkbenchError for rows without a date, and as `gregorian` and `period_start`.
    """
    require_columns(table, column)
    dates = table[column]
    undated = int((dates.isna() | (dates == "")).sum())
    if undated:
        raise WorkbenchError(
            f"{undated} of {len(table)} statements have no date in {column!r}. Give their "
            f"articles a date, or leave them out: table[table[{column!r}].notna()]."
        )
    starts = {when: period_start(gregorian(when), unit, calendar) for when in dates.unique()}
    return dates.map(starts).astype(object)


def time_windows(
    table: pd.DataFrame,
    unit: PeriodUnit,
    size: int = 1,
    calendar: Calendar = "jalali",
    column: str = "published",
) -> Iterator[tuple[date, pd.DataFrame]]:
    """Yield a moving window over the table: its first day and its rows, period by period.

    ``size`` is the number of periods in a window; windows move on by one period, and those that
    would end after the last one are left out. A window without statements is an empty table.
    Raises WorkbenchError for a size below 1, and as `periods`.
    """
    if size < 1:
        raise WorkbenchError(f"A time window of {size!r} periods holds nothing. Ask for 1 or more.")
    if table.empty:
        return
    of_row = periods(table, unit, calendar, column)
    days = pd.date_range(min(of_row), max(of_row), freq="D")
    starts = list(dict.fromkeys(period_start(day.date(), unit, calendar) for day in days))
    for first, last in zip(starts, starts[size - 1 :], strict=False):
        yield first, table[(of_row >= first) & (of_row <= last)]
