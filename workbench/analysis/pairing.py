"""Which proposed statement is which gold one: by their cues, one to one, the best way there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from workbench.model import Span, Statement
from workbench.text import iou, overlap, united


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold statement and the proposed one that was found for it; one of them may be missing."""

    gold: Statement | None
    proposed: Statement | None

    @property
    def either(self) -> Statement:
        """The gold statement or, of a false find, the proposed one."""
        either = self.gold or self.proposed
        assert either is not None
        return either


@dataclass(frozen=True, slots=True)
class Pairing:
    """All pairs of one article in the order of its text, and the proposals that do not count."""

    pairs: tuple[Pair, ...]
    ignored: tuple[Statement, ...]


def paired(
    gold: Iterable[Statement], aside: Sequence[Statement], proposed: Iterable[Statement]
) -> Pairing:
    """Pair the gold and the proposed statements of one article whose cues share a code point.

    Of all ways to do so, one with the most pairs is taken, and among these the one whose cues,
    speakers and claims have the largest IoU together (an assignment problem: Crouse 2016, IEEE
    Trans. Aerospace and Electronic Systems 52, 1679); it does not depend on the order given.

    ``aside`` are gold statements that are not scored. A proposal without a partner is ignored if
    it lies on one of them, or if its cue is inside the claim of another gold statement.
    """
    wanted, given = sorted(gold, key=_order), sorted(proposed, key=_order)
    partner = _partners(wanted, given)
    found = set(partner.values())
    pairs = [
        Pair(each, given[partner[n]] if n in partner else None) for n, each in enumerate(wanted)
    ]
    ignored: list[Statement] = []
    for n, each in enumerate(given):
        if n in found:
            continue
        if any(_lies_on(each, one) for one in aside) or any(
            _inside_claim(each, one) for one in (*wanted, *aside)
        ):
            ignored.append(each)
        else:
            pairs.append(Pair(None, each))
    pairs.sort(key=lambda pair: _order(pair.either))
    return Pairing(tuple(pairs), tuple(ignored))


def _partners(gold: Sequence[Statement], proposed: Sequence[Statement]) -> dict[int, int]:
    """Return the number of the proposal by the number of the gold statement."""
    at: dict[int, list[int]] = {}
    for n, each in enumerate(gold):
        for start, end in united(_cue(each)):
            for place in range(start, end):
                at.setdefault(place, []).append(n)
    gain = np.zeros((len(gold), len(proposed)))
    # One pair more has to be worth more than all IoUs, of which there are three a pair.
    most = 3.0 * min(len(gold), len(proposed)) + 1
    for m, each in enumerate(proposed):
        places = (place for start, end in united(_cue(each)) for place in range(start, end))
        for n in {n for place in places for n in at.get(place, ())}:
            gain[n, m] = most + _closeness(gold[n], each)
    rows, columns = linear_sum_assignment(gain, maximize=True)
    return {int(n): int(m) for n, m in zip(rows, columns, strict=True) if gain[n, m]}


def _closeness(one: Statement, two: Statement) -> float:
    return sum(
        iou(one.spans.get(role, ()), two.spans.get(role, ()))
        for role in ("cue", "speaker", "claim")
    )


def _lies_on(proposed: Statement, aside: Statement) -> bool:
    role = "cue" if _cue(aside) else "claim"
    return overlap(proposed.spans.get(role, ()), aside.spans.get(role, ()))


def _inside_claim(proposed: Statement, gold: Statement) -> bool:
    cue, claim = united(_cue(proposed)), united(gold.spans.get("claim", ()))
    inside = all(any(a <= start and end <= b for a, b in claim) for start, end in cue)
    # A second proposal for a cue that its own claim runs across is a false find all the same.
    return bool(cue) and inside and not overlap(_cue(proposed), _cue(gold))


def _cue(statement: Statement) -> Sequence[Span]:
    return statement.spans.get("cue", ())


def _order(statement: Statement) -> tuple[int, list[tuple[str, int, int]], str]:
    places = sorted((role, span.start, span.end) for role, span in statement.placed_spans())
    first = min((span.start for span in _cue(statement)), default=places[0][1] if places else 0)
    return first, places, statement.id
