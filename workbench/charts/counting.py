"""From a table of statements to counts by actor and stance; no drawing."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Literal

import pandas as pd

from workbench.errors import WorkbenchError, did_you_mean

STANCES = ("support", "oppose", "ambivalent", "neutral")
UNCODED = "uncoded"
UNNAMED = ""

type CountingRule = Literal["statement", "article"]


def counts_by_actor(table: pd.DataFrame, count: CountingRule) -> pd.DataFrame:
    """Return one row per actor, one column per stance and ``uncoded``, most counted first.

    ``count`` is ``statement`` (each one) or ``article`` (each actor and stance once an article).
    Statements without an actor stand under `UNNAMED`.
    Raises WorkbenchError for a missing column, an empty table, an unknown stance or rule.
    """
    if count not in ("statement", "article"):
        raise WorkbenchError(
            f"Statements are counted by 'statement' or by 'article', not by {count!r}."
            f"{did_you_mean(count, ('statement', 'article'))}"
        )
    for column in ("actor", "stance", "article"):
        if column not in table.columns:
            raise WorkbenchError(
                f"The table has no column {column!r} to count by."
                f"{did_you_mean(column, map(str, table.columns))}"
            )
    if table.empty:
        raise WorkbenchError("The table has no statements, so there is nothing to count.")
    coded = pd.DataFrame(
        {
            "article": table["article"],
            "actor": _words(table["actor"], UNNAMED),
            "stance": _words(table["stance"], UNCODED),
        }
    )
    for stance in coded["stance"].unique():
        if stance not in (*STANCES, UNCODED):
            raise WorkbenchError(
                f"No stance {stance!r} can be drawn.{did_you_mean(stance, STANCES)}"
            )
    if count == "article":
        coded = coded.drop_duplicates()
    counts = pd.crosstab(coded["actor"], coded["stance"])
    counts = counts.reindex(columns=[*STANCES, UNCODED], fill_value=0)
    # crosstab has the actors in the order of their names; a stable sort keeps it among equals.
    return counts.loc[counts.sum(axis=1).sort_values(ascending=False, kind="stable").index]


def top_actors(counts: pd.DataFrame, top: int) -> tuple[pd.DataFrame, pd.Series | None, int]:
    """Return the first ``top`` rows, the sum of all others (None if there are none) and how many
    actors that sum stands for."""
    if top < 1:
        raise WorkbenchError(f"A chart of the top {top} actors would be empty. Ask for at least 1.")
    rest = counts.iloc[top:]
    return counts.iloc[:top], (rest.sum() if len(rest) else None), len(rest)


def _words(column: pd.Series, missing: str) -> pd.Series:
    return column.astype(object).where(column.notna() & (column != ""), missing).astype(str)
