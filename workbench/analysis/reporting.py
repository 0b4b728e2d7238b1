"""What a methods paragraph has to say: how much was coded, by whom, how it was counted."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

import pandas as pd

from workbench.analysis.columns import require_choice, require_columns
from workbench.analysis.counts import Count
from workbench.analysis.reliability import Agreement
from workbench.errors import WorkbenchError

REPORTED = ("claim F1, overlap", "stance alpha", "whole statement F1")
"""The measures of agreement in the paragraph."""

_PACKAGES = ("persian-news-workbench", "pandas", "scipy", "networkx")


@dataclass(frozen=True, slots=True)
class Methods:
    """The figures of a methods paragraph.

    ``first`` and ``last`` are the first and last date of publication, ISO 8601, empty if none is
    known; ``agreement`` has a row of `Agreement.table` for each of `REPORTED`, none if it was not
    measured; ``versions`` are those of the codebook and of the software.
    """

    statements: int
    articles: int
    outlets: int
    first: str
    last: str
    annotators: Mapping[str, int]
    count: Count
    agreement: Sequence[Mapping[str, object]]
    versions: Mapping[str, str]

    def paragraph(self) -> str:
        """Return the figures as English sentences."""
        period = f", published from {self.first[:10]} to {self.last[:10]}," if self.first else ""
        by = ", ".join(f"{who} ({n})" for who, n in self.annotators.items())
        rule = {
            "statement": "Every statement counts.",
            "article": "Each combination of values counts once an article.",
        }[self.count]
        material = (
            f"{_number(self.statements, 'statement')} in {_number(self.articles, 'article')} of "
            f"{_number(self.outlets, 'outlet')}{period} were coded by {by}."
        )
        sentences = [
            material,
            rule,
            *(_agreement_sentence(row) for row in self.agreement),
            "Versions: " + ", ".join(f"{name} {v}" for name, v in self.versions.items()) + ".",
        ]
        return " ".join(sentences)


def methods(
    table: pd.DataFrame,
    codebook_version: str,
    agreement: Agreement | None = None,
    count: Count = "statement",
) -> Methods:
    """Return the figures of a methods paragraph about a table of statements.

    Raises WorkbenchError for a missing column, an empty table or an unknown counting rule.
    """
    require_choice("counting rule", count, ("statement", "article"))
    require_columns(table, "article", "annotator", "outlet", "published")
    if table.empty:
        raise WorkbenchError("The table has no statements, so there is nothing to report.")
    dates = sorted(str(when) for when in table["published"].dropna().unique() if when)
    by = table["annotator"].value_counts(sort=False).sort_index()
    rows: list[Mapping[str, object]] = []
    if agreement is not None:
        overall = agreement.overall()
        kept = overall[overall["measure"].isin(REPORTED)]
        rows = [{str(key): cell for key, cell in row.items()} for row in kept.to_dict("records")]
    return Methods(
        statements=len(table),
        articles=table["article"].nunique(),
        outlets=table["outlet"].nunique(),
        first=dates[0] if dates else "",
        last=dates[-1] if dates else "",
        annotators={str(who): int(n) for who, n in by.items()},
        count=count,
        agreement=tuple(rows),
        versions={"codebook": codebook_version, **{name: version(name) for name in _PACKAGES}},
    )


def _agreement_sentence(row: Mapping[str, object]) -> str:
    measure, n, of, articles = row["measure"], row["n"], row["of"], row["articles"]
    if row["value"] is None:
        return f"Agreement ({measure}) is not defined: {row['reason']}."
    interval = row["reason"]
    if row["low"] is not None:
        interval = f"95 % interval {row['low']:.2f} to {row['high']:.2f}"
    return (
        f"Agreement ({measure}) is {row['value']:.2f} ({interval}; {n} {of} in {articles} "
        f"articles that all annotators read)."
    )


def _number(n: int, what: str) -> str:
    return f"{n:,} {what}{'' if n == 1 else 's'}"
