"""The measures of agreement, each as a function of how often every article is counted."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from workbench.analysis.alpha import NO_PAIRS, Measured, Metric, alpha_by_cluster, rating_counts
from workbench.analysis.incidence import STANCE_SCORES
from workbench.analysis.matching import Reading, match, places
from workbench.analysis.resampling import Estimate, ratio
from workbench.analysis.unitizing import Continuum, unitizing_by_article
from workbench.errors import WorkbenchError

NO_REFERENCE = "no annotator is named as the reference: agreement(…, reference=name)"
NO_CLAIMS = "nothing was marked beside the reference"
NO_REFERENCE_CLAIMS = "the reference marked nothing"

NO_PAIR = "no matched statements that both have"

FIELDS = ("actor", "stance", "issue", "target", "speech")


@dataclass(frozen=True, slots=True)
class Estimator:
    """One measure over units of what ``of`` says; `estimate` takes a weight for each article.

    ``reference`` is the annotator the others are held against, where the measure has a direction.
    """

    measure: str
    of: str
    estimate: Estimate
    reference: str = ""


def measures_of(
    table: pd.DataFrame,
    annotators: Sequence[str],
    articles: Sequence[str],
    lengths: Mapping[str, int] | None,
    scores: Mapping[str, float] | None,
    reference: str | None,
) -> Iterator[Estimator]:
    """Yield all measures of agreement of a table that holds only these annotators and articles.

    Without a ``reference`` precision and recall, which need a direction, are not defined.
    """
    number = {article: n for n, article in enumerate(articles)}
    rows = _rows(table)
    groups = match({key: row.reading for key, row in rows.items()})
    met = [[rows[key] for key in group] for group in groups]
    pairs = [
        (number[one.reading.article], one, two)
        for group in met
        for one, two in combinations(group, 2)
    ]
    # What marks no claim is matched by its cue or speaker, but is nobody's claim.
    claims = [row for row in rows.values() if row.claims]
    claimed = [(article, one, two) for article, one, two in pairs if one.claims and two.claims]
    size = len(articles)

    def f1(
        measure: str,
        of: Iterable[_Row],
        met: Iterable[tuple[int, _Row, _Row]],
        agrees: Callable[[_Row, _Row], bool],
    ) -> Estimator:
        marked, hits = np.zeros(size), np.zeros(size)
        for row in of:
            # Each statement stands against those of every other annotator.
            marked[number[row.reading.article]] += len(annotators) - 1
        for article, one, two in met:
            hits[article] += agrees(one, two)
        return Estimator(measure, "statements compared", ratio(2 * hits, marked, "no statements"))

    yield f1("claim F1, overlap", claims, claimed, lambda _one, _two: True)
    yield f1("claim F1, exact", claims, claimed, _same_place)
    yield from _directed(claims, claimed, annotators, number, reference)
    yield f1("whole statement F1", rows.values(), pairs, _same_in_all)
    yield Estimator(
        "unitizing alpha of claims", "claims", _unitizing(claims, annotators, articles, lengths)
    )
    hits, either = np.zeros(size), np.zeros(size)
    for article, one, two in pairs:
        either[article] += bool(one.speaker or two.speaker)
        hits[article] += _overlap(one.speaker, two.speaker)
    reason = "no matched statements with a speaker"
    yield Estimator("same speaker", "matched pairs", ratio(hits, either, reason))
    for field in FIELDS:
        if field in table.columns:
            yield _alpha(f"{field} alpha", field, met, number, "nominal", None)
    if "stance" in table.columns:
        places_of = STANCE_SCORES if scores is None else scores
        yield _alpha("stance alpha, interval", "stance", met, number, "interval", places_of)


def _directed(
    rows: Iterable["_Row"],
    pairs: Iterable[tuple[int, "_Row", "_Row"]],
    annotators: Sequence[str],
    number: Mapping[str, int],
    reference: str | None,
) -> Iterator[Estimator]:
    """Yield precision and recall of everybody else's claims, held against the reference's."""
    wanted, given = np.zeros(len(number)), np.zeros(len(number))
    for row in rows:
        if row.reading.annotator == reference:
            # Each of the others could have found it.
            wanted[number[row.reading.article]] += len(annotators) - 1
        else:
            given[number[row.reading.article]] += 1
    met = [
        (article, _same_place(one, two))
        for article, one, two in pairs
        if reference in (one.reading.annotator, two.reading.annotator)
    ]
    for kind, counted in (("overlap", met), ("exact", [pair for pair in met if pair[1]])):
        hits = np.zeros(len(number))
        for article, _ in counted:
            hits[article] += 1
        for name, wholes, of, reason in (
            ("precision", given, "claims held against the reference", NO_CLAIMS),
            ("recall", wanted, "claims of the reference", NO_REFERENCE_CLAIMS),
        ):
            measure = f"claim {name}, {kind}"
            if reference is None:
                yield Estimator(measure, of, lambda _: Measured(None, 0, NO_REFERENCE))
            else:
                yield Estimator(measure, of, ratio(hits, wholes, reason), reference)


@dataclass(frozen=True, slots=True)
class _Row:
    reading: Reading
    claims: bool
    speaker: tuple[int, int] | None
    values: Mapping[str, Any]


def _rows(table: pd.DataFrame) -> dict[int, _Row]:
    place = places(table)
    kept = table.loc[place.index]
    fields = [field for field in FIELDS if field in table.columns]
    has_speaker = {"speaker_start", "speaker_end"} <= set(table.columns)
    rows: dict[int, _Row] = {}
    for n, (cells, (start, end)) in enumerate(
        zip(kept.to_dict("records"), place.itertuples(index=False), strict=True)
    ):
        reading = Reading(str(cells["article"]), str(cells["annotator"]), int(start), int(end))
        speaker = None
        if has_speaker and not pd.isna(cells["speaker_start"]):
            speaker = (int(cells["speaker_start"]), int(cells["speaker_end"]))
        values = {
            str(field): None if pd.isna(cells[field]) or cells[field] == "" else cells[field]
            for field in fields
        }
        rows[n] = _Row(reading, not pd.isna(cells["claim_start"]), speaker, values)
    return rows


def _overlap(one: tuple[int, int] | None, two: tuple[int, int] | None) -> bool:
    return one is not None and two is not None and one[0] < two[1] and two[0] < one[1]


def _same_place(one: _Row, two: _Row) -> bool:
    return (one.reading.start, one.reading.end) == (two.reading.start, two.reading.end)


def _same_in_all(one: _Row, two: _Row) -> bool:
    """Whether two statements that overlap have overlapping speakers, or none, and all values."""
    speakers = (one.speaker is None and two.speaker is None) or _overlap(one.speaker, two.speaker)
    return speakers and one.claims == two.claims and one.values == two.values


def _alpha(
    measure: str,
    field: str,
    met: list[list[_Row]],
    number: Mapping[str, int],
    metric: Metric,
    scores: Mapping[str, float] | None,
) -> Estimator:
    annotators = sorted({row.reading.annotator for group in met for row in group})
    ratings: list[list[Any]] = [[None] * len(met) for _ in annotators]
    for unit, group in enumerate(met):
        for row in group:
            value = row.values[field]
            placed = value if scores is None else scores.get(str(value))
            ratings[annotators.index(row.reading.annotator)][unit] = placed
    counted = rating_counts(ratings)
    article_of = np.array([number[group[0].reading.article] for group in met], dtype=int)

    alpha = alpha_by_cluster(counted, metric, article_of, len(number))

    def estimate(weights: np.ndarray) -> Measured:
        measured = alpha(weights)
        if measured.reason == NO_PAIRS:
            lacking = f"{field} with a score" if scores is not None else field
            an = "an" if field[0] in "aeiou" else "a"
            return Measured(None, 0, f"{NO_PAIR} {an} {lacking}")
        return measured

    return Estimator(measure, "matched statements", estimate)


def _unitizing(
    claims: Iterable[_Row],
    annotators: Sequence[str],
    articles: Sequence[str],
    lengths: Mapping[str, int] | None,
) -> Callable[[np.ndarray], Measured]:
    if lengths is None or any(article not in lengths for article in articles):
        reason = "the articles' lengths are not given: agreement(…, lengths={article: characters})"
        return lambda _: Measured(None, 0, reason)
    units: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for row in claims:
        at = (row.reading.article, row.reading.annotator)
        if row.reading.end > lengths[row.reading.article]:
            raise WorkbenchError(
                f"{row.reading.annotator!r} has a claim up to {row.reading.end} in "
                f"{row.reading.article!r}, which is said to be {lengths[row.reading.article]} "
                f"characters long. Give the lengths in code points: len(article.text)."
            )
        units.setdefault(at, []).append((row.reading.start, row.reading.end))
    continua = [
        Continuum(0, lengths[a], tuple(tuple(units.get((a, who), ())) for who in annotators))
        for a in articles
    ]
    return unitizing_by_article([continua])
