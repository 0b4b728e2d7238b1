"""When two statements are one, and how well what is proposed fits what annotators wrote."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model import Statement
from workbench.text import iou, overlap

_SAME = 0.5
_STRETCH = 1000


def same(one: Statement, other: Statement) -> bool:
    """Say whether two statements are the same one: on one article their cues share words and their
    claims more than they do not (intersection over union at least 0.5)."""
    if one.article != other.article:
        return False
    cues = one.spans.get("cue"), other.spans.get("cue")
    return (not all(cues) or _share_cue(one, other)) and _overlap(one, other, "claim") >= _SAME


def fresh(proposals: Iterable[Statement], known: Sequence[Statement]) -> list[Statement]:
    """Return the proposals that are no statement known already, whoever proposed that one."""
    near: defaultdict[tuple[str, int], list[Statement]] = defaultdict(list)
    for other in known:
        for place in _places(other):
            near[place].append(other)
    return [
        each
        for each in proposals
        if not any(same(each, other) for place in _places(each) for other in near.get(place, ()))
    ]


def _places(statement: Statement) -> Iterator[tuple[str, int]]:
    """Yield the stretches of its article that a statement's claim touches: two that are the same
    touch the same one. Comparing each with each takes half a second on a long article."""
    start, end = _hull(statement, "claim") or (-_STRETCH, -_STRETCH)
    for number in range(start // _STRETCH, end // _STRETCH + 1):
        yield statement.article, number


@dataclass(frozen=True, slots=True)
class Score:
    """How many statements were expected and proposed, how many cues and whole statements of them
    fit; scores of several articles are added.

    A cue fits where it shares words; a whole statement where speaker and claim fit as well, each
    with an intersection over union of at least 0.5. What is proposed within an expected claim, as
    somebody reported by the one who speaks, is not counted.
    """

    expected: int = 0
    proposed: int = 0
    cues: int = 0
    whole: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.expected + other.expected,
            self.proposed + other.proposed,
            self.cues + other.cues,
            self.whole + other.whole,
        )

    @property
    def cue_f1(self) -> float:
        """The harmonic mean of precision and recall of cues."""
        return _f1(self.cues, self.expected, self.proposed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of whole statements."""
        return _f1(self.whole, self.expected, self.proposed)


def score(expected: Sequence[Statement], proposed: Sequence[Statement]) -> Score:
    """Compare the statements of one article, one to one: of several proposals on one cue the one
    that fits best counts."""
    left = list(proposed)
    whole = matched = 0
    for statement in expected:
        fitting = [each for each in left if _share_cue(statement, each)]
        if not fitting:
            continue
        best = max(fitting, key=lambda each: (_fits(statement, each), _claims(statement, each)))
        left.remove(best)
        matched += 1
        whole += _fits(statement, best)
    outer = [each for each in left if not any(_within(each, other) for other in expected)]
    return Score(len(expected), matched + len(outer), matched, whole)


def _fits(one: Statement, other: Statement) -> bool:
    return all(_overlap(one, other, role) >= _SAME for role in ("speaker", "claim"))


def _claims(one: Statement, other: Statement) -> float:
    return _overlap(one, other, "claim")


def _share_cue(one: Statement, other: Statement) -> bool:
    return overlap(one.spans.get("cue", ()), other.spans.get("cue", ()))


def _within(proposal: Statement, other: Statement) -> bool:
    cue, claim = _hull(proposal, "cue"), _hull(other, "claim")
    return cue is not None and claim is not None and claim[0] <= cue[0] < claim[1]


def _overlap(one: Statement, other: Statement, role: str) -> float:
    return iou(one.spans.get(role, ()), other.spans.get(role, ()))


def _hull(statement: Statement, role: str) -> tuple[int, int] | None:
    spans = statement.spans.get(role, ())
    if not spans:
        return None
    return min(span.start for span in spans), max(span.end for span in spans)


def _f1(right: int, expected: int, proposed: int) -> float:
    return 2 * right / (expected + proposed) if expected + proposed else 0.0
