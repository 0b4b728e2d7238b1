"""From a table of statements to counts by stance; no drawing."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Sequence
from numbers import Integral
from typing import Any, Literal
from unicodedata import category

import pandas as pd

from workbench.errors import CodebookError, WorkbenchError, did_you_mean
from workbench.model import Choice, Codebook
from workbench.text import alphabetical

STANCES = ("support", "oppose", "ambivalent", "neutral")
UNCODED = "uncoded"
UNNAMED = ""

type CountingRule = Literal["statement", "article"]


def stances_in(codebook: Codebook | None) -> tuple[str, ...]:
    """Return the names of the codebook's stances; the common four without one."""
    return tuple(choice.name for choice in choices_of(codebook, "stance")) or STANCES


def stance_scores(codebook: Codebook | None) -> dict[str, float]:
    """Return the score of each stance that has one, from -1 to 1: what the functions of `analysis`
    take as ``scores=`` where a codebook has stances of its own.

    The codebook's scores are divided by the largest of them; a stance without one has 1 if it is
    called ``support``, -1 if ``oppose``, 0 if ``ambivalent`` or ``neutral``. Where these are all
    one and the same, no scale is in them, and the scores are those of the common four.
    """
    common = dict.fromkeys(STANCES, 0.0) | {"support": 1.0, "oppose": -1.0}
    choices = choices_of(codebook, "stance")
    if not choices:
        return common
    given = {choice.name: choice.score for choice in choices if choice.score is not None}
    most = max(map(abs, given.values()), default=0.0) or 1.0
    scores = {name: score / most for name, score in given.items()}
    names = [choice.name for choice in choices]
    scores = {name: common[name] for name in names if name in common} | scores
    return scores if len({*scores.values()}) > 1 else common


def choices_of(codebook: Codebook | None, field: str) -> tuple[Choice, ...]:
    """Return the values that a codebook has for a field; none without the one or the other.

    Raises WorkbenchError for what is no codebook.
    """
    if codebook is None:
        return ()
    if not isinstance(codebook, Codebook):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkbenchError(
            f"A chart takes the codebook itself, not {codebook!r}: codebook=project.codebook."
        )
    try:
        return codebook.field(field).values
    except CodebookError:
        return ()


def coded(
    table: pd.DataFrame,
    columns: Iterable[str],
    count: CountingRule,
    stances: Sequence[str] = STANCES,
) -> pd.DataFrame:
    """Return ``article``, ``stance`` and the asked ``columns`` as words, one row for each that
    counts.

    ``count`` is ``statement`` (each one) or ``article`` (each combination once an article);
    ``stances`` are those that can be drawn. What has no stance is `UNCODED`; any other missing
    word is `UNNAMED`.
    Raises WorkbenchError for a missing column, an empty table, an unknown stance or rule.
    """
    if count not in ("statement", "article"):
        raise WorkbenchError(
            f"Statements are counted by 'statement' or by 'article', not by {count!r}."
            f"{did_you_mean(count, ('statement', 'article'))}"
        )
    wanted = [*columns, "stance", "article"]
    need_columns(table, wanted)
    if table.empty:
        raise WorkbenchError("The table has no statements, so there is nothing to count.")
    words = pd.DataFrame(
        {name: _words(table[name], UNCODED if name == "stance" else UNNAMED) for name in wanted}
    )
    for stance in words["stance"].unique():
        if stance not in (*stances, UNCODED):
            raise WorkbenchError(
                f"No stance {stance!r} can be drawn.{did_you_mean(stance, stances)} "
                f"A codebook that has it can be given with codebook=."
            )
    return words.drop_duplicates() if count == "article" else words


def need_columns(table: pd.DataFrame, columns: Iterable[str]) -> None:
    """Raise WorkbenchError, with the nearest column, unless the table is one and has all
    ``columns``."""
    if not isinstance(table, pd.DataFrame):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkbenchError(
            f"A chart draws a table of statements, not a {type(table).__name__}: give it "
            f"project.statements()."
        )
    for column in columns:
        if column not in table.columns:
            raise WorkbenchError(
                f"The table has no column {column!r} to count by."
                f"{did_you_mean(column, map(str, table.columns))}"
            )


def counts_by(words: pd.DataFrame, column: str, stances: Sequence[str] = STANCES) -> pd.DataFrame:
    """Return one row per value of ``column``, one column per stance and ``uncoded``.

    The most counted come first; equals are in the order of the Persian alphabet.
    """
    counts = pd.crosstab(words[column], words["stance"])
    counts = counts.reindex(columns=[*stances, UNCODED], fill_value=0)
    return counts.loc[most_first(counts.sum(axis=1))]


def most_first(totals: "pd.Series[int]") -> list[str]:
    """Return the names of a series of totals, the largest first, equals by the alphabet."""
    names = [str(name) for name in totals.index]
    return sorted(names, key=lambda name: (-int(totals[name]), alphabetical(name)))


def check_top(top: int, what: str) -> None:
    """Raise WorkbenchError unless a whole number of ``what``, one at least, is asked for."""
    if not isinstance(top, Integral):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkbenchError(
            f"A chart of the top {top!r} {what} cannot be drawn. Give a whole number, such as 20."
        )
    if top < 1:
        raise WorkbenchError(f"A chart of the top {top} {what} would be empty. Ask for at least 1.")


def top_rows(
    counts: pd.DataFrame, top: int, what: str
) -> tuple[pd.DataFrame, "pd.Series[int] | None", int]:
    """Return the first ``top`` rows, the sum of all others (None if there are none) and how many
    of ``what`` (in the plural) that sum stands for."""
    check_top(top, what)
    rest = counts.iloc[top:]
    return counts.iloc[:top], (rest.sum() if len(rest) else None), len(rest)


def named(name: Any) -> str:
    """Return a name as words: `UNNAMED` where it is missing or has nothing that can be seen."""
    if pd.isna(name) or all(each.isspace() or category(each) == "Cf" for each in str(name)):
        return UNNAMED
    return str(name)


def _words(column: pd.Series, missing: str) -> pd.Series:
    column = column.astype(object)
    blank = [each for each in column.dropna().unique() if not named(each)]
    return column.where(column.notna() & ~column.isin(blank), missing).astype(str)
