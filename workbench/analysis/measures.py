"""The measures of agreement, each as a function of how often every article is counted."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from workbench.analysis.alpha import NO_PAIRS, Measured, Metric, alpha_by_cluster, rating_counts
from workbench.analysis.incidence import STANCE_SCORES
from workbench.analysis.resampling import Estimate, ratio
from workbench.analysis.sharing import Marked, Shared
from workbench.analysis.unitizing import Continuum, unitizing_by_article
from workbench.errors import WorkbenchError

NO_REFERENCE = "no annotator is named as the reference: agreement(…, reference=name)"
NO_CLAIMS = "nothing was marked beside the reference"
NO_REFERENCE_CLAIMS = "the reference marked nothing"
NO_READER_BESIDE = "no article was read by the reference and another"
NO_LENGTHS = "the articles' lengths are not given: agreement(…, lengths={article: characters})"
NO_PAIR = "no matched statements that both have"


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
    shared: Shared,
    fields: Sequence[str],
    lengths: Mapping[str, int] | None,
    scores: Mapping[str, float] | None,
    reference: str | None,
) -> Iterator[Estimator]:
    """Yield all measures of agreement of what annotators share; ``fields`` are those compared.

    Shares (F1, precision, recall, same speaker) of more than two are counted over all pairs, each
    in the articles that both read. Without a ``reference`` precision and recall, which need a
    direction, are not defined.
    """
    number = {article: n for n, article in enumerate(shared.articles)}
    size = len(number)

    def f1(
        measure: str,
        counts: Callable[[Marked], bool],
        agrees: Callable[[Marked, Marked], bool],
    ) -> Estimator:
        marked, hits = np.zeros(size), np.zeros(size)
        for pair in shared.pairs:
            for each in filter(counts, pair.marked):
                marked[number[each.reading.article]] += 1
            for one, two in pair.met:
                if counts(one) and counts(two):
                    hits[number[one.reading.article]] += agrees(one, two)
        return Estimator(measure, "statements compared", ratio(2 * hits, marked, "no statements"))

    # What marks no claim is matched by its cue or speaker, but is nobody's claim.
    yield f1("claim F1, overlap", _claims, lambda _one, _two: True)
    yield f1("claim F1, exact", _claims, _same_place)
    yield from _directed(shared, number, reference)
    yield f1("whole statement F1", lambda _: True, _same_in_all)
    yield Estimator("unitizing alpha of claims", "claims", _unitizing(shared, lengths))
    hits, either = np.zeros(size), np.zeros(size)
    for one, two in (met for pair in shared.pairs for met in pair.met):
        either[number[one.reading.article]] += bool(one.speaker or two.speaker)
        hits[number[one.reading.article]] += _overlap(one.speaker, two.speaker)
    reason = "no matched statements with a speaker"
    yield Estimator("same speaker", "matched pairs", ratio(hits, either, reason))
    for field in fields:
        yield _alpha(f"{field} alpha", field, shared, number, "nominal", None)
    if "stance" in fields:
        places_of = STANCE_SCORES if scores is None else scores
        name = "stance alpha, interval"
        yield _alpha(name, "stance", shared, number, "interval", places_of)


def _directed(
    shared: Shared, number: Mapping[str, int], reference: str | None
) -> Iterator[Estimator]:
    """Yield precision and recall of everybody else's claims, held against the reference's."""
    wanted, given = np.zeros(len(number)), np.zeros(len(number))
    hits = {"overlap": np.zeros(len(number)), "exact": np.zeros(len(number))}
    pairs = [pair for pair in shared.pairs if reference in pair.annotators]
    for pair in pairs:
        for each in filter(_claims, pair.marked):
            side = wanted if each.reading.annotator == reference else given
            side[number[each.reading.article]] += 1
        for one, two in pair.met:
            if one.claims and two.claims:
                hits["overlap"][number[one.reading.article]] += 1
                hits["exact"][number[one.reading.article]] += _same_place(one, two)
    for kind, found in hits.items():
        for name, wholes, of, reason in (
            ("precision", given, "claims held against the reference", NO_CLAIMS),
            ("recall", wanted, "claims of the reference", NO_REFERENCE_CLAIMS),
        ):
            measure = f"claim {name}, {kind}"
            if reference is None:
                yield Estimator(measure, of, lambda _: Measured(None, 0, NO_REFERENCE))
                continue
            if not any(pair.articles for pair in pairs):
                reason = NO_READER_BESIDE
            yield Estimator(measure, of, ratio(found, wholes, reason), reference)


def _claims(marked: Marked) -> bool:
    return marked.claims


def _overlap(one: tuple[int, int] | None, two: tuple[int, int] | None) -> bool:
    return one is not None and two is not None and one[0] < two[1] and two[0] < one[1]


def _same_place(one: Marked, two: Marked) -> bool:
    return (one.reading.start, one.reading.end) == (two.reading.start, two.reading.end)


def _same_in_all(one: Marked, two: Marked) -> bool:
    """Whether two statements that overlap have overlapping speakers, or none, and all values."""
    speakers = (one.speaker is None and two.speaker is None) or _overlap(one.speaker, two.speaker)
    return speakers and one.claims == two.claims and one.values == two.values


def _alpha(
    measure: str,
    field: str,
    shared: Shared,
    number: Mapping[str, int],
    metric: Metric,
    scores: Mapping[str, float] | None,
) -> Estimator:
    """Return alpha over the groups of the same words; whoever has none there, or did not read the
    article, has no value, which neither agrees nor disagrees."""
    place = {who: n for n, who in enumerate(shared.annotators)}
    ratings: list[list[Any]] = [[None] * len(shared.met) for _ in place]
    for unit, group in enumerate(shared.met):
        for each in group:
            value = each.values[field]
            placed = value if scores is None else scores.get(str(value))
            ratings[place[each.reading.annotator]][unit] = placed
    counted = rating_counts(ratings)
    article_of = np.array([number[group[0].reading.article] for group in shared.met], dtype=int)

    alpha = alpha_by_cluster(counted, metric, article_of, len(number))

    def estimate(weights: np.ndarray) -> Measured:
        measured = alpha(weights)
        if measured.reason == NO_PAIRS:
            lacking = f"{field} with a score" if scores is not None else field
            an = "an" if field[0] in "aeiou" else "a"
            return Measured(None, 0, f"{NO_PAIR} {an} {lacking}")
        return measured

    return Estimator(measure, "matched statements", estimate)


def _unitizing(shared: Shared, lengths: Mapping[str, int] | None) -> Estimate:
    if lengths is None or any(article not in lengths for article in shared.articles):
        return lambda _: Measured(None, 0, NO_LENGTHS)
    units: dict[tuple[str, str], list[tuple[int, int]]] = {
        (article, who): []
        for pair in shared.pairs
        for article in pair.articles
        for who in pair.annotators
    }
    for each in filter(_claims, shared.marked):
        reading = each.reading
        if reading.end > lengths[reading.article]:
            raise WorkbenchError(
                f"{reading.annotator!r} has a claim up to {reading.end} in "
                f"{reading.article!r}, which is said to be {lengths[reading.article]} "
                f"characters long. Give the lengths in code points: len(article.text)."
            )
        units[reading.article, reading.annotator].append((reading.start, reading.end))
    return unitizing_by_article(
        [[_continuum(a, lengths[a], shared, units) for a in shared.articles]]
    )


def _continuum(
    article: str,
    length: int,
    shared: Shared,
    units: Mapping[tuple[str, str], Sequence[tuple[int, int]]],
) -> Continuum:
    read = (units.get((article, who)) for who in shared.annotators)
    return Continuum(0, length, tuple(None if each is None else tuple(each) for each in read))
