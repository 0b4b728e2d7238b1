"""From a table of statements to sparse counts of who said what about which issue, and how."""

# The types of pandas and scipy leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeArgument=false
# pyright: reportUnknownParameterType=false

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd
from scipy import sparse

from workbench.analysis.columns import require_columns
from workbench.analysis.selecting import Duplicates, Values, excluded, repeated
from workbench.analysis.windows import within
from workbench.errors import WorkbenchError
from workbench.text.periods import Calendar

type Levels = Literal["none", "scores", "values"]
"""What tells statements of one row and column apart: nothing, the score or the value of the
qualifier."""

STANCE_SCORES: Mapping[str, float] = {
    "support": 1.0,
    "oppose": -1.0,
    "ambivalent": 0.0,
    "neutral": 0.0,
}
"""The scale of the default codebook's stances."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Which statements count; see `event_list` and `two_mode`."""

    duplicates: Duplicates = "include"
    calendar: Calendar = "jalali"
    start: str | date | None = None
    stop: str | date | None = None
    exclude_values: Values | None = None
    invert_values: bool = False
    isolates: bool = False
    whole: pd.DataFrame | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Incidence:
    """X_ijk: the number of statements of row i on column j at level k.

    ``levels[k]`` is the sparse matrix rows × columns of level k, ``values[k]`` its place q_k on the
    scale, or the qualifier's value, and ``scale`` the scale's range R.
    ``statements`` were counted; ``left_out`` lacked a name, or a score where one was needed;
    ``repeated`` were not counted again, having the same as another in all columns of ``alike``;
    ``excluded`` were not asked for.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    levels: tuple[sparse.csr_array, ...]
    values: tuple[Any, ...]
    scale: float
    statements: int
    left_out: int
    repeated: int
    excluded: int
    alike: tuple[str, ...]

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
    levels: Levels,
    rules: Rules,
    *,
    tell_apart: bool = True,
    scores: Mapping[Any, float] | None = None,
    scale: float | None = None,
) -> Incidence:
    """Count the statements of a table by two columns and the levels of a qualifier.

    With levels of ``scores`` a numeric or boolean qualifier is its own score; words are looked up
    in ``scores`` (the stances of the default codebook if not given) and rows without a score left
    out. ``scale`` is the scale's range R, if not given that of ``scores``, or of the numbers of
    the time asked for, also of excluded statements. Levels of ``values`` are all values of that
    time in their order. Range and values are those of the ``whole`` table where one is given.
    Unless ``tell_apart`` the qualifier does not matter to what is left out or repeated; statements
    without a value then have the level "".
    Raises WorkbenchError for a missing column, an unknown rule, or a scale without a range.
    """
    require_columns(table, rows, columns, *([qualifier] if qualifier else []))
    inside = within(table, rules.start, rules.stop)
    whole = inside if rules.whole is None else rules.whole
    places, values, natural_scale = _levels(inside, whole, qualifier, levels, scores)
    scale = natural_scale if scale is None else scale
    if not scale > 0:
        raise WorkbenchError(
            f"All values of {qualifier!r} are the same place on its scale, so its range is "
            f"{scale!r}. Give the range: scale=2, say, for -1 to 1."
        )
    wanted = ~excluded(inside, rules.exclude_values, rules.invert_values)
    named = wanted & _named(inside[rows]) & _named(inside[columns])
    if tell_apart:
        named &= places >= 0
    kept, places = inside[named], places[named.to_numpy()]
    alike = qualifier if tell_apart else None
    again = repeated(kept, rows, columns, alike, rules.duplicates, rules.calendar)
    kept, places = kept[~again], places[~again.to_numpy()]
    if (places < 0).any():
        places, values = np.where(places < 0, len(values), places), (*values, "")
    nodes_of = whole if rules.isolates else kept
    row_codes, row_names = _codes(kept, rows, nodes_of)
    column_codes, column_names = _codes(kept, columns, nodes_of)
    shape = (len(row_names), len(column_names))
    return Incidence(
        rows=row_names,
        columns=column_names,
        levels=tuple(
            _counts(row_codes[places == level], column_codes[places == level], shape)
            for level in range(len(values))
        ),
        values=values,
        scale=scale,
        statements=len(kept),
        left_out=int((wanted & ~named).sum()),
        repeated=int(again.sum()),
        excluded=len(table) - int(wanted.sum()),
        alike=tuple(dict.fromkeys((rows, columns, *([alike] if alike else [])))),
    )


def _levels(
    table: pd.DataFrame,
    whole: pd.DataFrame,
    qualifier: str | None,
    levels: Levels,
    scores: Mapping[Any, float] | None,
) -> tuple[np.ndarray, tuple[Any, ...], float]:
    """Return each row's level, -1 for none, the levels in their order, and the scale's range.

    The whole table has what the levels, or the range of numbers, are taken from.
    """
    if levels == "values" and qualifier is not None:
        require_columns(whole, qualifier)
        column, others = _typed(table[qualifier]), _typed(whole[qualifier])
        # Both are levels, also where only one of them was said.
        found = [0, 1] if is_yes_or_no(others) else sorted(others[_named(others)].unique())
        return pd.Index(found).get_indexer(pd.Index(column)), tuple(found), 1.0
    qualifier = qualifier if levels == "scores" else None
    score, scale = scored(table, qualifier, scores)
    if whole is not table:
        scale = scored(whole, qualifier, scores)[1]
    codes, found = pd.factorize(score, sort=True)
    return codes, tuple(float(place) for place in found) or (0.0,), scale


def _typed(column: pd.Series) -> pd.Series:
    """Return a column of Python objects, which is what yes, no and nothing make, by its values."""
    return column.convert_dtypes() if column.dtype == object else column


def is_yes_or_no(column: pd.Series) -> bool:
    """Return whether a qualifier has no other values than 0 and 1, or false and true."""
    return pd.api.types.is_numeric_dtype(column) and bool(column.dropna().isin([0, 1]).all())


def scored(
    table: pd.DataFrame, qualifier: str | None, scores: Mapping[Any, float] | None
) -> tuple[pd.Series, float]:
    """Return each row's place on the qualifier's scale (NaN where it has none) and the range."""
    if qualifier is None:
        return pd.Series(0.0, index=table.index), 1.0
    column = _typed(table[qualifier])
    if scores is None and pd.api.types.is_numeric_dtype(column):
        numbers = column.astype("Float64").astype(float)
        if is_yes_or_no(column):
            return numbers, 1.0
        return numbers, float(numbers.max() - numbers.min())
    scores = STANCE_SCORES if scores is None else scores
    codes, values = pd.factorize(column)
    # One place more, for the rows without a value: their code is -1.
    by_code = np.array([*(scores.get(value, np.nan) for value in values), np.nan], dtype=float)
    places = [*scores.values()] or [0.0]
    return pd.Series(by_code[codes], index=table.index), float(max(places) - min(places))


def _named(column: pd.Series) -> pd.Series:
    return column.notna() & (column != "")


def _codes(
    kept: pd.DataFrame, column: str, whole: pd.DataFrame
) -> tuple[np.ndarray, tuple[str, ...]]:
    names = kept[column]
    if whole is not kept:
        require_columns(whole, column)
        others = whole[column]
        names = pd.concat([names, others[_named(others)].drop_duplicates()])
    codes, found = pd.factorize(names, sort=True)
    return codes[: len(kept)], tuple(str(name) for name in found)


def _counts(rows: np.ndarray, columns: np.ndarray, shape: tuple[int, int]) -> sparse.csr_array:
    # Building a csr matrix from coordinates sums what stands at the same place.
    return sparse.coo_array((np.ones(len(rows)), (rows, columns)), shape=shape).tocsr()
