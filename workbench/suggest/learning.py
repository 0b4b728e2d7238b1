"""Training: from what annotators taught to a model, and whether it is any better than the rules."""

# CRFsuite's Python package carries no types.
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pycrfsuite
from tqdm.auto import tqdm

from workbench.model import Statement
from workbench.suggest.evidence import Lesson, check_enough, digest
from workbench.suggest.features import Features, labels
from workbench.suggest.learned import Learned
from workbench.suggest.lexicon import lexicon
from workbench.suggest.matching import Score, score
from workbench.suggest.places import Place, Reading, taught
from workbench.suggest.rules import suggest
from workbench.suggest.trained import Trained

_MOST_FOLDS = 5
# Weights are held small by their squares (c2) alone: with more of it a dozen rejections of one cue
# did not suffice, with less of it spans grew worse.
_SETTINGS = {
    "c1": 0.0,
    "c2": 0.3,
    "max_iterations": 100,
    "feature.possible_transitions": True,
}

type _Example = tuple[list[list[str]], list[str]]
"""The features and the label of every word of one place."""


def learn(given: Sequence[Lesson], version: int, progress: bool = True) -> Trained:
    """Train a model, and compare it with the rules on articles that are held back in turn.

    The same lessons give the same model. Only articles that somebody is done with are held back:
    elsewhere nobody knows what is missing. ``progress`` shows a bar when it takes longer than a
    second. Raises WorkbenchError if there is too little to learn from.
    """
    check_enough(given)
    finished = [each for each in given if each.done]
    folds = min(len(finished), _MOST_FOLDS)
    rules = learned = Score()
    for n in tqdm(range(folds), "held back", disable=None if progress else True, delay=1):
        held = finished[n::folds]
        ids = {each.article.id for each in held}
        rest = [each for each in given if each.article.id not in ids]
        model = Learned(_trained(rest, 0, Score(), Score()))
        for each in held:
            rules += score(each.stated, suggest(each.article))
            learned += score(each.stated, model.suggest(each.article))
    return _trained(given, version, rules, learned)


def _trained(given: Sequence[Lesson], version: int, rules: Score, learned: Score) -> Trained:
    cues = tuple(sorted({keys for each in given for keys in _cues(each)}))
    return Trained(
        version=version,
        evidence=digest(given),
        articles=len(given),
        statements=sum(len(each.stated) for each in given),
        rejections=sum(len(each.rejected) for each in given),
        rules=rules,
        learned=learned,
        cues=cues,
        weights=_weights(given, taught(cues, lexicon())),
    )


def _weights(given: Sequence[Lesson], forms: frozenset[str]) -> bytes:
    trainer: Any = pycrfsuite.Trainer(algorithm="lbfgs", params=_SETTINGS, verbose=False)
    for each in given:
        for features, wanted in _examples(each, forms):
            trainer.append(features, wanted)
    with TemporaryDirectory() as folder:
        # CRFsuite writes its model to a file only.
        path = Path(folder) / "weights"
        trainer.train(str(path))
        return path.read_bytes()


def _cues(lesson: Lesson) -> Iterator[tuple[str, ...]]:
    reading = Reading(lesson.article)
    for statement in lesson.stated:
        yield tuple(reading.words[n].key for n in reading.numbers(statement.spans["cue"]))


def _examples(lesson: Lesson, forms: frozenset[str]) -> Iterator[_Example]:
    """Yield what an article teaches: its statements; and that nothing is stated at a cue, where a
    proposal was turned down or the article is done."""
    reading = Reading(lesson.article)
    features = Features(reading)
    places = reading.places(forms)
    for statement, place in _placed(reading, places, lesson.stated):
        yield features.of(place), labels(reading, place, statement)
        if place in places:
            places.remove(place)
    against = {n for each in lesson.rejected for n in reading.numbers(each.spans.get("cue", ()))}
    for place in places:
        if lesson.done or not against.isdisjoint(place.cue):
            yield features.of(place), labels(reading, place, None)


def _placed(
    reading: Reading, places: Sequence[Place], stated: Sequence[Statement]
) -> Iterator[tuple[Statement, Place]]:
    """Yield every statement with its place: one that would be looked at anyway, else its own."""
    left = list(places)
    for statement in stated:
        words = set(reading.numbers(statement.spans["cue"]))
        place = next((each for each in left if not words.isdisjoint(each.cue)), None)
        if place:
            left.remove(place)
        place = place or reading.place(statement.spans["cue"])
        if place:
            yield statement, place
