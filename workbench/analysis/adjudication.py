"""Where annotators of the same article read it differently, and what was settled since."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations

from workbench.analysis.matching import Reading, match
from workbench.model import GOLD, Statement, Value, is_suggester

_GOLD_ID = re.compile(rf"{GOLD}-[0-9a-f]{{24}}")

# What changes a published figure most comes first: a stance that was turned round, what is counted
# under whom and what, a statement that only some saw, and last where exactly its words end.
_WEIGHTS: Mapping[str, float] = {
    "stance": 8,
    "actor": 6,
    "issue": 6,
    "missing": 5,
    "target": 3,
    "speaker": 2,
    "claim": 1,
    "cue": 0.5,
}
_OTHER_FIELD = 1.0
OWN_FIELDS = frozenset({"note", "confidence"})
"""A remark and how sure one was are the annotator's own, not a reading of the text."""
_PLACE_ROLES = ("claim", "cue", "speaker")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that readings differ in: a field, a role, or ``missing``.

    ``readings`` has what each annotator gave: a value, the words of a role, or None for nothing.
    """

    what: str
    readings: Mapping[str, Value | None]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Readings of the same words that differ.

    ``statements`` has one statement of each annotator who marked these words, ``missing`` the
    annotators who read the article and did not. ``differences`` come by what matters most and
    ``weight`` is their sum. ``start`` and ``end`` are the place in the article, in code points.
    ``settled`` is the gold statement that decides it, or None; ``dropped`` says that it was
    decided that none of the readings is a statement.
    """

    article: str
    start: int
    end: int
    statements: tuple[Statement, ...]
    missing: tuple[str, ...]
    differences: tuple[Difference, ...]
    weight: float
    settled: Statement | None = None
    dropped: bool = False

    @property
    def id(self) -> str:
        """An id that stays as long as the same statements disagree."""
        return "+".join(sorted(statement.id for statement in self.statements))

    @property
    def open(self) -> bool:
        """Whether nothing was decided yet."""
        return self.settled is None and not self.dropped

    @property
    def what(self) -> tuple[str, ...]:
        """The names of what differs, what matters most first."""
        return tuple(difference.what for difference in self.differences)


def gold_id(statements: Iterable[Statement]) -> str:
    """Return the id of the gold statement that settles some readings: whoever settles the same
    ones writes the same statement, so that two who do so at once are seen to differ."""
    ids = "\n".join(sorted(statement.id for statement in statements))
    return f"{GOLD}-{blake2b(ids.encode(), digest_size=12).hexdigest()}"


def disagreements(
    statements: Iterable[Statement],
    *,
    read: Mapping[str, Iterable[str]] | None = None,
    scores: Mapping[str, float] | None = None,
    rejected: Collection[str] = frozenset(),
) -> list[Disagreement]:
    """Return all disagreements, those that are open first, by what matters, then by place.

    ``statements`` are all annotators', with those signed `GOLD`; an article with one annotator
    has none. ``read`` names the articles each annotator has read; if not given, those in which
    they have a statement. With ``scores``, a difference of stance weighs more the further apart.

    One is settled by a gold statement that has its `gold_id`, is derived from one of its
    statements, or is derived from none and overlaps its place; it is dropped when ``rejected``
    holds its `gold_id`. Left out are suggestions (signed ``suggest:…``) and statements that mark no
    claim, cue or speaker, which cannot be matched.
    """
    found = [one for one in _compared(statements, read, scores, rejected) if one.differences]
    found.sort(key=lambda one: (not one.open, -one.weight, one.article, one.start))
    return found


def unanimous(
    statements: Iterable[Statement],
    *,
    read: Mapping[str, Iterable[str]] | None = None,
    rejected: Collection[str] = frozenset(),
) -> list[tuple[Statement, ...]]:
    """Return the readings that all readers of an article share and nothing is decided about yet,
    by article and place; each holds one statement of every reader."""
    found = [
        one
        for one in _compared(statements, read, None, rejected)
        if one.open and not one.differences
    ]
    found.sort(key=lambda one: (one.article, one.start))
    return [one.statements for one in found]


def _compared(
    statements: Iterable[Statement],
    read: Mapping[str, Iterable[str]] | None,
    scores: Mapping[str, float] | None,
    rejected: Collection[str],
) -> Iterator[Disagreement]:
    """Yield the readings of the same words, whether they differ or not."""
    placed = [
        (one, place)
        for one in statements
        if not is_suggester(one.annotator) and (place := _place(one))
    ]
    settled = _Settled([(one, place) for one, place in placed if one.annotator == GOLD])
    plain = {one.id: one for one, _ in placed if one.annotator != GOLD}
    readers = _readers(plain.values(), read)
    readings = {
        one.id: Reading(one.article, one.annotator, *place)
        for one, place in placed
        if one.annotator != GOLD and len(readers[one.article]) > 1
    }
    for group in match(readings):
        met = tuple(sorted((plain[id_] for id_ in group), key=lambda one: one.annotator))
        there = {statement.annotator for statement in met}
        missing = tuple(sorted(readers[met[0].article] - there))
        start = min(readings[id_].start for id_ in group)
        end = max(readings[id_].end for id_ in group)
        differences = _differences(met, missing)
        by = settled.of(met, start, end)
        yield Disagreement(
            article=met[0].article,
            start=start,
            end=end,
            statements=met,
            missing=missing,
            differences=differences,
            weight=sum(_weight(difference, scores) for difference in differences),
            settled=by,
            dropped=by is None and gold_id(met) in rejected,
        )


def _place(statement: Statement) -> tuple[int, int] | None:
    for role in _PLACE_ROLES:
        if spans := statement.spans.get(role):
            return spans[0].start, spans[-1].end
    return None


def _readers(
    statements: Iterable[Statement], read: Mapping[str, Iterable[str]] | None
) -> dict[str, set[str]]:
    readers: dict[str, set[str]] = {}
    for statement in statements:
        readers.setdefault(statement.article, set()).add(statement.annotator)
    for annotator, articles in (read or {}).items():
        for article in articles:
            if annotator != GOLD and article in readers:
                readers[article].add(annotator)
    return readers


def _differences(met: Sequence[Statement], missing: Sequence[str]) -> tuple[Difference, ...]:
    differences: list[Difference] = []
    if missing:
        marked: dict[str, Value | None] = {one.annotator: one.words("claim") for one in met}
        differences.append(Difference("missing", {**marked, **dict.fromkeys(missing)}))
    fields = dict.fromkeys(field for one in met for field in one.values)
    for field in fields:
        given = {one.annotator: one.values.get(field) for one in met}
        if field not in OWN_FIELDS and len(set(given.values())) > 1:
            differences.append(Difference(field, given))
    for role in dict.fromkeys(role for one in met for role in one.spans):
        words: dict[str, Value | None] = {one.annotator: one.words(role) or None for one in met}
        if any(
            one.spans.get(role, ()) != two.spans.get(role, ()) for one, two in combinations(met, 2)
        ):
            differences.append(Difference(f"{role} words", words))
    differences.sort(key=lambda one: -_weight(one, None))
    return tuple(differences)


def _weight(difference: Difference, scores: Mapping[str, float] | None) -> float:
    weight = _WEIGHTS.get(difference.what.removesuffix(" words"), _OTHER_FIELD)
    if difference.what == "stance" and scores:
        places = [scores[str(v)] for v in difference.readings.values() if str(v) in scores]
        scale = max(scores.values()) - min(scores.values())
        if len(places) > 1 and scale:
            # Support against oppose weighs the whole, support against neutral three quarters.
            return weight * (0.5 + (max(places) - min(places)) / scale / 2)
    return weight


class _Settled:
    """Finds the gold statement that decides about given statements."""

    def __init__(self, gold: Sequence[tuple[Statement, tuple[int, int]]]) -> None:
        self._by_id = {one.id: one for one, _ in gold}
        # An id that came from elsewhere may hold a space itself, so the whole counts as well.
        self._derived = {
            origin: one for one, _ in gold for origin in (*one.origins, one.derived_from) if origin
        }
        self._written: dict[str, list[tuple[Statement, tuple[int, int]]]] = {}
        for one, place in gold:
            if not one.derived_from and not _GOLD_ID.fullmatch(one.id):
                self._written.setdefault(one.article, []).append((one, place))

    def of(self, met: Sequence[Statement], start: int, end: int) -> Statement | None:
        if by := self._by_id.get(gold_id(met)):
            return by
        for statement in met:
            if by := self._derived.get(statement.id):
                return by
        for by, (by_start, by_end) in self._written.get(met[0].article, ()):
            if by_start < end and start < by_end:
                return by
        return None
