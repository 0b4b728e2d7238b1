"""How far annotators who read the same articles agree: in pairs and all together."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

import numpy as np
import pandas as pd

from workbench.analysis.columns import require_columns
from workbench.analysis.measures import Estimator, measures_of
from workbench.analysis.resampling import RESAMPLES, article_interval
from workbench.analysis.sharing import FIELDS, shared_by
from workbench.errors import WorkbenchError, did_you_mean
from workbench.model import GOLD

ALL = "all"
NOT_READ_BY_BOTH = "no article was read by both of them"
NOBODY_READ_TOGETHER = "no article was read by more than one of them"
_COLUMNS = (
    "measure", "annotators", "reference", "value", "low", "high", "n", "of", "articles", "reason",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """Agreement as a table: one row per measure and pair of annotators, and for all of them.

    ``table`` has ``measure, annotators, reference, value, low, high, n, of, articles, reason``: the
    value with its 95% interval, over ``n`` units of what ``of`` says; where value or interval is
    not defined it is None and ``reason`` says why. ``annotators`` is ``all`` or two names,
    ``articles`` how many of them both, or more than one, have read.
    Precision is the share of the others' claims that the ``reference`` has, recall the share of
    the reference's that the others have; where a measure has no direction it is empty.
    Intervals come from ``resamples`` draws of articles.
    """

    table: pd.DataFrame
    resamples: int = RESAMPLES

    def overall(self) -> pd.DataFrame:
        """Return the rows of all annotators together."""
        return self.table[self.table["annotators"] == ALL].reset_index(drop=True)

    def pairs(self) -> pd.DataFrame:
        """Return the rows of each pair of annotators."""
        return self.table[self.table["annotators"] != ALL].reset_index(drop=True)

    def value(self, measure: str, annotators: str = ALL) -> float | None:
        """Return one value, or None where it is not defined; raises WorkbenchError if unknown."""
        rows = self.table[
            (self.table["measure"] == measure) & (self.table["annotators"] == annotators)
        ]
        if annotators not in {*self.table["annotators"]}:
            near = did_you_mean(annotators, map(str, self.table["annotators"].unique()))
            raise WorkbenchError(f"No annotators {annotators!r} in this table.{near}")
        if rows.empty:
            known = ", ".join(repr(name) for name in self.table["measure"].unique())
            raise WorkbenchError(f"No measure {measure!r} of {annotators!r}. Measures: {known}.")
        return rows["value"].iloc[0]

    def __repr__(self) -> str:
        return self._shown().to_string(index=False)

    def _repr_html_(self) -> str:
        shown = self._shown().astype(str).map(escape)
        compared = "They are compared in the articles that both have read."
        if not self._is_one_pair:
            compared = (
                "Two are compared in the articles that both have read, all together in those that "
                "more than one has read."
            )
        note = f"{compared} Precision and recall take the reference as right."
        if self.resamples:
            note += f" Intervals: 95%, by drawing articles {self.resamples:,} times."
        return shown.to_html(index=False, escape=False) + f"<p>{note}</p>"

    @property
    def _is_one_pair(self) -> bool:
        return self.pairs()["annotators"].nunique() == 1

    def _shown(self) -> pd.DataFrame:
        # Of two, all together are the pair, whose rows say who they are.
        shown = self.pairs() if self._is_one_pair else self.table.copy()
        for column in ("value", "low", "high"):
            shown[column] = [
                "undefined" if cell is None and column == "value" else _three(cell)
                for cell in shown[column]
            ]
        shown["n"] = shown["n"].astype(str) + " " + shown.pop("of")
        return shown


def agreement(
    table: pd.DataFrame,
    *,
    read: Mapping[str, Iterable[str]] | None = None,
    lengths: Mapping[str, int] | None = None,
    scores: Mapping[str, float] | None = None,
    reference: str | None = None,
    resamples: int = RESAMPLES,
) -> Agreement:
    """Compare the annotators of a table of statements on the articles that they share.

    Two are compared in the articles that both read. All together are compared in the articles that
    more than one read, whoever that was. F1, precision, recall and same speaker are then counted
    over all pairs: the mean of the pairs' values, weighted by the ``n`` of each. Alphas are
    Krippendorff's for missing values: whoever did not read an article, or has no statement on the
    same words, has no value there. For unitizing alpha see `unitizing_alpha`.

    ``read`` names the articles each annotator has read, also annotators who found nothing at all
    there; if not given, those in which they have a statement, so an article in which one found
    nothing does not count. ``lengths`` gives articles' lengths in code points, without which
    unitizing alpha is not defined. ``scores`` places stances on a scale for the interval alpha.
    Intervals are those of `article_interval`.

    ``reference`` is the annotator whom precision and recall take as right: if not given, `GOLD`
    where the table has it. A pair without it takes its first name, with which the other way round
    is the same two figures exchanged. All together have precision and recall only with a reference,
    or as one pair: over every pair both ways round, both would be the F1.
    Statements without an article or an annotator are left out, and with ``resamples=0`` intervals.
    Raises WorkbenchError for a missing column, fewer than two annotators, an annotator missing from
    ``read``, an unknown reference and a length that a claim passes.
    """
    require_columns(table, "article", "annotator", "claim_start", "claim_end")
    # What is in an article that nobody names is in no article that two have read. Tables put one
    # below the other have the same index twice.
    table = table.dropna(subset=["article", "annotator"]).reset_index(drop=True)
    read = None if read is None else {who: {*articles} for who, articles in read.items()}
    annotators = annotators_of(table, read)
    if len(annotators) < 2:
        raise WorkbenchError(
            f"Agreement needs two annotators or more; this table has {annotators!r}. Have a second "
            f"one read the same articles; whoever found nothing there is named in `read`."
        )
    if reference is not None and reference not in annotators:
        raise WorkbenchError(
            f"No annotator {reference!r} to take as the reference."
            f"{did_you_mean(reference, annotators)}"
        )
    if reference is None and GOLD in annotators:
        reference = GOLD
    everybody = shared_by(table, _read(table, annotators, read))
    fields = [field for field in FIELDS if field in table.columns]
    groups = [(ALL, everybody), *((" – ".join(each.annotators), each) for each in everybody.pairs)]
    rows: list[dict[str, object]] = []
    for name, shared in groups:
        who = shared.annotators
        against = reference if reference in who else who[0] if len(who) == 2 else None
        estimators = measures_of(shared, fields, lengths, scores, against)
        rows += [_row(estimator, name, len(shared.articles), resamples) for estimator in estimators]
    return Agreement(pd.DataFrame(rows, columns=[*_COLUMNS], dtype=object), resamples)


def annotators_of(table: pd.DataFrame, read: Mapping[str, Iterable[str]] | None) -> list[str]:
    """Return who has a statement in the table, or an article in ``read``."""
    marked = {str(name) for name in table["annotator"].dropna().unique()}
    return sorted(marked | {who for who, articles in (read or {}).items() if {*articles}})


def _read(
    table: pd.DataFrame, annotators: list[str], read: Mapping[str, Iterable[str]] | None
) -> dict[str, set[str]]:
    marked = table.groupby("annotator")["article"].unique()
    if read is None:
        return {who: {str(article) for article in marked[who]} for who in annotators}
    missing = [who for who in annotators if who not in read]
    if missing:
        raise WorkbenchError(
            f"`read` does not say which articles {missing[0]!r} has read. Name them for every "
            f"annotator of the table, or leave `read` out."
        )
    return {who: {*read[who], *map(str, marked.get(who, ()))} for who in annotators}


def _row(estimator: Estimator, annotators: str, articles: int, resamples: int) -> dict[str, object]:
    row: dict[str, object] = {
        "measure": estimator.measure,
        "annotators": annotators,
        "reference": estimator.reference,
        "value": None,
        "low": None,
        "high": None,
        "n": 0,
        "of": estimator.of,
        "articles": articles,
        "reason": NOBODY_READ_TOGETHER if annotators == ALL else NOT_READ_BY_BOTH,
    }
    if not articles:
        return row
    measured = estimator.estimate(np.ones(articles))
    row |= {"value": measured.value, "n": measured.n, "reason": measured.reason}
    if measured.value is not None:
        row["low"], row["high"], row["reason"] = article_interval(
            estimator.estimate, articles, resamples
        )
    return row


def _three(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
