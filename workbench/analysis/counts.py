"""How many statements, by two columns or over time; each one, or once per article."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from typing import Any, Literal

import pandas as pd

from workbench.analysis.columns import require_choice, require_columns
from workbench.analysis.incidence import scored
from workbench.analysis.windows import periods
from workbench.text.periods import Calendar, PeriodUnit, period_start

type Count = Literal["statement", "article"]


def cross_table(
    table: pd.DataFrame,
    rows: str = "actor",
    columns: str = "issue",
    count: Count = "statement",
    qualifier: str = "stance",
    scores: Mapping[Any, float] | None = None,
) -> pd.DataFrame:
    """Return one row per pair of values that occurs: ``rows, columns, n, net``, most counted first.

    ``net`` is the mean score of the qualifier in what was counted, missing where nothing has a
    score; numbers are their own scores. With ``article`` each pair and qualifier counts once an
    article.
    Raises WorkbenchError for a missing column or an unknown counting rule.
    """
    require_choice("counting rule", count, ("statement", "article"))
    require_columns(table, rows, columns, qualifier, "article")
    kept = table[_there(table[rows]) & _there(table[columns])]
    kept = kept[[*dict.fromkeys((rows, columns, qualifier, "article"))]]
    if count == "article":
        kept = kept.drop_duplicates()
    score, _ = scored(kept, qualifier, scores)
    pairs = kept.assign(score=score).groupby([rows, columns], sort=True)["score"]
    result = pd.DataFrame({"n": pairs.size(), "net": pairs.mean().astype("Float64")}).reset_index()
    return result.sort_values("n", ascending=False, kind="stable", ignore_index=True)


def timeline(
    table: pd.DataFrame,
    unit: PeriodUnit = "month",
    by: str = "stance",
    calendar: Calendar = "jalali",
    count: Count = "statement",
) -> pd.DataFrame:
    """Return how many statements each week, month or year has, one column per value of ``by``.

    The index is the first day (Gregorian) of every period from the first to the last, also those
    without statements; Jalali weeks start on Saturday. Statements without a value of ``by`` stand
    under an empty name. With ``article`` each value counts once an article and period.
    Raises WorkbenchError for a missing column or date, an unknown unit, calendar or rule.
    """
    require_choice("counting rule", count, ("statement", "article"))
    require_columns(table, by, "article")
    starts = periods(table, unit, calendar)
    values = table[by].astype(object).where(_there(table[by]), "").astype(str)
    kept = pd.DataFrame({"period": starts, by: values, "article": table["article"]})
    if count == "article":
        kept = kept.drop_duplicates()
    counts = pd.crosstab(kept["period"], kept[by])
    if counts.empty:
        return counts
    days = pd.date_range(counts.index.min(), counts.index.max(), freq="D")
    every = list(dict.fromkeys(period_start(day.date(), unit, calendar) for day in days))
    return counts.reindex(pd.Index(every, name="period"), fill_value=0)


def _there(column: pd.Series) -> pd.Series:
    return column.notna() & (column != "")
