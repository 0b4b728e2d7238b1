"""The learned suggester: what annotators taught, put upon what the rules say.

A conditional random field (CRFsuite) reads the words about every cue and says whether somebody
states something there, and which words are speaker and claim. The rules' answer is among what it
sees, and it departs from their spans only where it is far surer of other ones.
"""

# CRFsuite's Python package carries no types.
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Any

import pycrfsuite

from workbench.model import Actor, Article, Span, Statement, Value
from workbench.suggest.features import CUE, NOTHING, Features, labels
from workbench.suggest.lexicon import lexicon
from workbench.suggest.places import Place, Reading, taught
from workbench.suggest.proposal import proposal_id, speech, with_actors
from workbench.suggest.rules import Mention
from workbench.suggest.suggester import per_reading
from workbench.suggest.trained import Trained

# How many times likelier than the rules' spans other ones have to be. Learned from a hundred
# statements, spans that were less sure than this made more wrong than right.
_FAR_SURER = 20
_LIKELY = 0.5

_LEARNED = ("speaker", "cue", "claim")

type _Runs = tuple[tuple[int, int], ...]
"""Stretches of words by their numbers in the article, half-open."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is proposed of a place, and how likely it is that this is wrong."""

    doubt: float
    statement: Statement | None = None


class Learned:
    """Proposes statements with a trained model; the same article, actors and model give the same
    statements with the same ids."""

    def __init__(self, trained: Trained) -> None:
        self.annotator = trained.annotator
        # CRFsuite reads the weights where they are.
        self._weights = trained.weights
        self._forms = taught(trained.cues, lexicon())
        self._tagger: Any = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._weights)
        self._labels: frozenset[str] = frozenset(self._tagger.labels())

    def suggest(self, article: Article, actors: Sequence[Actor] = ()) -> tuple[Statement, ...]:
        """Return the statements it proposes, in the order of the text; ``confidence`` is the
        probability that there is a statement with just these spans."""
        return self.proposed(article, actors)[0]

    def proposed(
        self, article: Article, actors: Sequence[Actor] = ()
    ) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        """Return the statements it proposes, and who is named."""
        reading = Reading(article, actors)
        found = [each.statement for each in self._answers(reading) if each.statement]
        return with_actors(found, reading.people), reading.mentions

    def uncertainty(self, article: Article) -> float:
        """Return how unsure the model is of what it proposes and of what it does not."""
        return per_reading((each.doubt for each in self._answers(Reading(article))), article)

    def _answers(self, reading: Reading) -> Iterator[_Answer]:
        features = Features(reading)
        for place in reading.places(self._forms):
            yield self._answer(reading, place, features)

    def _answer(self, reading: Reading, place: Place, features: Features) -> _Answer:
        # The best labels come first: finding them overwrites what marginals are computed from,
        # and the probability asked for next computes it again.
        found: list[str] = self._tagger.tag(features.of(place))
        likely = 1 - self._probability([NOTHING] * len(found))
        if likely < _LIKELY:
            return _Answer(likely)
        if place.rule:
            ruled = labels(reading, place, place.rule)
            sure = self._probability(found) >= _FAR_SURER * self._probability(ruled)
            if not sure or not _runs(found, "C", 0):
                found = ruled
        if not _runs(found, "C", 0):
            return _Answer(likely)
        confidence = likely * self._sureness(found)
        made = self._made(reading, place, found, round(confidence, 2))
        return _Answer(1 - confidence, made)

    def _probability(self, found: Sequence[str]) -> float:
        """Return how likely labels are; what no annotator ever showed it cannot be."""
        return float(self._tagger.probability(found)) if self._labels.issuperset(found) else 0.0

    def _sureness(self, found: Sequence[str]) -> float:
        """Return the geometric mean of the probabilities of the words at which speaker and claim
        begin and end."""
        edges = [
            n
            for n, label in enumerate(found)
            if label[1:2] == "-"
            and (label[0] == "B" or n + 1 == len(found) or found[n + 1] != label)
        ]
        known = [n for n in edges if found[n] in self._labels]
        sure = [max(float(self._tagger.marginal(found[n], n)), 1e-9) for n in known]
        return exp(sum(map(log, sure)) / max(len(sure), 1))

    def _made(
        self, reading: Reading, place: Place, found: Sequence[str], confidence: float
    ) -> Statement:
        spans = dict(_spans(reading, place, found))
        [claim] = spans["claim"]
        text = reading.article.text
        values: dict[str, Value] = {
            "speech": speech(text, claim.start, claim.end, reading.quoted),
            "confidence": confidence,
        }
        rule = place.rule
        if rule and spans["claim"] == rule.spans["claim"]:
            # Of the same claim the rest of what the rules say holds, too.
            rest = {role: rule.spans[role] for role in rule.spans if role not in _LEARNED}
            spans.update(rest)
            values = {**rule.values, **values}
            values.pop("actor", None)
        id_ = proposal_id(reading.article.id, spans["cue"][0], claim)
        return Statement(id_, reading.article.id, self.annotator, spans, values)


def _spans(
    reading: Reading, place: Place, found: Sequence[str]
) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Yield the spans by role; where the words are those of the rules, their very characters."""
    ruled = labels(reading, place, place.rule) if place.rule else [""] * len(found)
    for role, read in (("speaker", _speaker), ("cue", _cue), ("claim", _claim)):
        runs = read(found, place)
        if runs and place.rule and runs == read(ruled, place):
            yield role, place.rule.spans[role]
        elif runs:
            yield role, tuple(reading.span(*run) for run in runs)


def _speaker(found: Sequence[str], place: Place) -> _Runs:
    """The longest stretch of speaker: a second one has always been a slip."""
    runs = _runs(found, "S", place.first)
    return (max(runs, key=lambda run: run[1] - run[0]),) if runs else ()


def _claim(found: Sequence[str], place: Place) -> _Runs:
    """From the first to the last word of the claim: it may run on behind the verb."""
    runs = _runs(found, "C", place.first)
    return ((runs[0][0], runs[-1][1]),)


def _cue(found: Sequence[str], place: Place) -> _Runs:
    runs = _runs(found, CUE, place.first)
    words = {n for run in runs for n in range(*run)}
    if words.isdisjoint(place.cue):
        at = [CUE if n in place.cue else "" for n in range(place.first, place.last)]
        return _runs(at, CUE, place.first)
    return runs


def _runs(found: Sequence[str], name: str, first: int) -> _Runs:
    runs: list[list[int]] = []
    for n, label in enumerate(found, start=first):
        if label[-1:] != name:
            continue
        if runs and runs[-1][1] == n and label[0] != "B":
            runs[-1][1] = n + 1
        else:
            runs.append([n, n + 1])
    return tuple((start, end) for start, end in runs)
