"""Which statements of a table count: those of a time, with some values, and not repeated.

The rules are those of the Discourse Network Analyzer, in its order: first the time, then excluded
values, then repetitions, of which the earliest counts.
"""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd

from workbench.analysis.columns import require_choice, require_columns
from workbench.analysis.windows import periods, within
from workbench.text import gregorian
from workbench.text.periods import PERIOD_UNITS, Calendar

type Duplicates = Literal["include", "article", "week", "month", "year", "range"]
"""Which repetitions of one (actor, issue, stance) are counted: all, or one in each article, week,
month or year, or one in the whole table."""

DUPLICATES: tuple[Duplicates, ...] = ("include", "article", "week", "month", "year", "range")

type Values = Mapping[str, Iterable[Any]]
"""Values by the column of the table in which they stand."""


def event_list(
    table: pd.DataFrame,
    rows: str = "actor",
    columns: str = "issue",
    qualifier: str | None = "stance",
    *,
    duplicates: Duplicates = "include",
    calendar: Calendar = "jalali",
    start: str | date | None = None,
    stop: str | date | None = None,
    exclude_values: Values | None = None,
    invert_values: bool = False,
) -> pd.DataFrame:
    """Return the statements that count, with all their columns, in the order of publication.

    Those published from ``start`` to ``stop``, both days included, without those that have one of
    the ``exclude_values`` ({column: values}); with ``invert_values`` only those that have, in every
    column that is named, one of its values. Of what repeats the same ``rows``, ``columns`` and,
    unless None, ``qualifier``, the earliest counts (``duplicates``). Statements of one day keep
    the order of the table, and those without a date come last.
    Raises WorkbenchError for a missing column or date, an unknown rule or a stop before the start.
    """
    require_columns(table, rows, columns, *([qualifier] if qualifier else []))
    kept = within(table, start, stop)
    kept = kept[~excluded(kept, exclude_values, invert_values)]
    kept = kept.iloc[_in_time(kept)]
    return kept[~repeated(kept, rows, columns, qualifier, duplicates, calendar)]


def excluded(table: pd.DataFrame, values: Values | None, invert: bool) -> pd.Series:
    """Return which statements have one of the values; if inverted, which lack one in a column."""
    out = pd.Series(False, index=table.index)
    for column, unwanted in (values or {}).items():
        require_columns(table, column)
        has = table[column].isin([unwanted] if isinstance(unwanted, str) else [*unwanted])
        out |= ~has if invert else has
    return out


def repeated(
    table: pd.DataFrame,
    rows: str,
    columns: str,
    qualifier: str | None,
    duplicates: Duplicates,
    calendar: Calendar,
) -> pd.Series:
    """Return which statements repeat an earlier one and do not count again."""
    require_choice("rule for duplicates", duplicates, DUPLICATES)
    if duplicates == "include":
        return pd.Series(False, index=table.index)
    alike = dict.fromkeys((rows, columns, *([qualifier] if qualifier else [])))
    same = table[[*alike]].copy()
    if duplicates == "article":
        require_columns(table, "article")
        same["\0within"] = table["article"]
    elif duplicates in PERIOD_UNITS:
        same["\0within"] = periods(table, duplicates, calendar)
    order = _in_time(table)
    again = np.empty(len(table), dtype=bool)
    again[order] = same.iloc[order].duplicated().to_numpy()
    return pd.Series(again, index=table.index)


def _in_time(table: pd.DataFrame) -> np.ndarray:
    """Return the places of the rows, the earliest first; those without a date come last."""
    if "published" not in table.columns:
        return np.arange(len(table))
    dates = table["published"]
    day_of = {
        when: date.max if pd.isna(when) or when == "" else gregorian(when)
        for when in dates.unique()
    }
    return np.argsort(dates.map(day_of).to_numpy(), kind="stable")
