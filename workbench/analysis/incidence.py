"""From a table of statements to sparse counts of who said what about which issue, and how."""

# The types of pandas and scipy leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeArgument=false
# pyright: reportUnknownParameterType=false

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pandas as pd
from scipy import sparse

from workbench.analysis.columns import require_choice, require_columns
from workbench.analysis.windows import periods
from workbench.errors import WorkbenchError
from workbench.text.periods import PERIOD_UNITS, Calendar

type Duplicates = Literal["include", "article", "week", "month", "year", "range"]
"""Which repetitions of one (actor, issue, stance) are counted: all, or one in each article, week,
month or year, or one in the whole table."""

DUPLICATES: tuple[Duplicates, ...] = ("include", "article", "week", "month", "year", "range")
STANCE_SCORES: Mapping[str, float] = {
    "support": 1.0,
    "oppose": -1.0,
    "ambivalent": 0.0,
    "neutral": 0.0,
}
"""The scale of the default codebook's stances."""


@dataclass(frozen=True, slots=True, eq=False)
class Incidence:
    """X_ijk: the number of statements of row i on column j at level k of a scale.

    ``levels[k]`` is the sparse matrix rows × columns of level k, ``scores[k]`` its place q_k on
    the scale and ``scale`` the scale's range R. ``statements`` were counted; ``left_out`` lacked a
    name, or a score where one was needed; ``repeated`` were not counted again.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    levels: tuple[sparse.csr_array, ...]
    scores: tuple[float, ...]
    scale: float
    statements: int
    left_out: int
    repeated: int

    def total(self) -> sparse.csr_array:
        """Return the counts of all levels together."""
        total = self.levels[0]
        for level in self.levels[1:]:
            total = total + level
        return total.tocsr()


def incidence(
    table: pd.DataFrame,
    rows: str,
    columns: str,
    qualifier: str | None,
    *,
    scores: Mapping[Any, float] | None = None,
    scale: float | None = None,
    duplicates: Duplicates = "include",
    calendar: Calendar = "jalali",
) -> Incidence:
    """Count the statements of a table by two columns and, unless None, a qualifier.

    A numeric or boolean qualifier is its own score; words are looked up in ``scores`` (the stances
    of the default codebook if not given) and rows without a score left out. ``scale`` is the
    scale's range R, if not given that of ``scores`` or of the numbers in the table.
    Raises WorkbenchError for a missing column, an unknown rule, or a scale without a range.
    """
    require_choice("rule for duplicates", duplicates, DUPLICATES)
    require_columns(table, rows, columns, *([qualifier] if qualifier else []))
    score, natural_scale = scored(table, qualifier, scores)
    scale = natural_scale if scale is None else scale
    if not scale > 0:
        raise WorkbenchError(
            f"All values of {qualifier!r} are the same place on its scale, so its range is "
            f"{scale!r}. Give the range: scale=2, say, for -1 to 1."
        )
    named = _named(table[rows]) & _named(table[columns]) & score.notna()
    kept = table[named]
    levels = score[named]
    if duplicates != "include":
        alike = [rows, columns, *([qualifier] if qualifier else [])]
        first = ~_repeated(kept, alike, duplicates, calendar)
        kept, levels = kept[first], levels[first]
    row_codes, row_names = _codes(kept[rows])
    column_codes, column_names = _codes(kept[columns])
    places = np.unique(levels.to_numpy(dtype=float)) if len(levels) else np.array([0.0])
    numbers = levels.to_numpy(dtype=float)
    shape = (len(row_names), len(column_names))
    return Incidence(
        rows=row_names,
        columns=column_names,
        levels=tuple(
            _counts(row_codes[numbers == place], column_codes[numbers == place], shape)
            for place in places
        ),
        scores=tuple(float(place) for place in places),
        scale=scale,
        statements=len(kept),
        left_out=int((~named).sum()),
        repeated=int(named.sum()) - len(kept),
    )


def scored(
    table: pd.DataFrame, qualifier: str | None, scores: Mapping[Any, float] | None
) -> tuple[pd.Series, float]:
    """Return each row's place on the qualifier's scale (NaN where it has none) and the range."""
    if qualifier is None:
        return pd.Series(0.0, index=table.index), 1.0
    column = table[qualifier]
    if scores is None and pd.api.types.is_bool_dtype(column):
        return column.astype("Float64").astype(float), 1.0
    if scores is None and pd.api.types.is_numeric_dtype(column):
        numbers = column.astype("Float64").astype(float)
        return numbers, float(numbers.max() - numbers.min()) if numbers.notna().any() else 1.0
    scores = STANCE_SCORES if scores is None else scores
    codes, values = pd.factorize(column)
    # One place more, for the rows without a value: their code is -1.
    by_code = np.array([*(scores.get(value, np.nan) for value in values), np.nan], dtype=float)
    places = [*scores.values()] or [0.0]
    return pd.Series(by_code[codes], index=table.index), float(max(places) - min(places))


def _named(column: pd.Series) -> pd.Series:
    return column.notna() & (column != "")


def _repeated(
    table: pd.DataFrame,
    columns: list[str],
    duplicates: Duplicates,
    calendar: Calendar,
) -> pd.Series:
    same = table[[*dict.fromkeys(columns)]].copy()
    if duplicates == "article":
        require_columns(table, "article")
        same["\0within"] = table["article"]
    elif duplicates in PERIOD_UNITS:
        same["\0within"] = periods(table, duplicates, calendar)
    return same.duplicated()


def _codes(column: pd.Series) -> tuple[np.ndarray, tuple[str, ...]]:
    codes, names = pd.factorize(column, sort=True)
    return codes, tuple(str(name) for name in names)


def _counts(rows: np.ndarray, columns: np.ndarray, shape: tuple[int, int]) -> sparse.csr_array:
    # Building a csr matrix from coordinates sums what stands at the same place.
    return sparse.coo_array((np.ones(len(rows)), (rows, columns)), shape=shape).tocsr()
