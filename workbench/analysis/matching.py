"""Which statements of different annotators are readings of the same words."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import pandas as pd

from workbench.analysis.columns import require_columns

_PLACES = (("claim_start", "claim_end"), ("cue_start", "cue_end"), ("speaker_start", "speaker_end"))


@dataclass(frozen=True, slots=True)
class Reading:
    """One annotator's marked place in one article: code points ``start`` up to ``end``."""

    article: str
    annotator: str
    start: int
    end: int


def places(table: pd.DataFrame) -> pd.DataFrame:
    """Return ``start`` and ``end`` of each statement: of its claim, else cue, else speaker.

    Rows that mark none of the three, which cannot be matched, are missing from the result.
    """
    require_columns(table, "claim_start", "claim_end")
    place = pd.DataFrame(index=table.index, columns=["start", "end"], dtype="Float64")
    for start, end in _PLACES:
        if start in table.columns and end in table.columns:
            place["start"] = place["start"].fillna(table[start].astype("Float64"))
            place["end"] = place["end"].fillna(table[end].astype("Float64"))
    return place.dropna().astype(int)


def match[K: Hashable](readings: dict[K, Reading]) -> list[list[K]]:
    """Return groups of readings of the same words: one or none of each annotator in a group.

    Pairs that overlap are joined in the order of intersection over union, the largest first, then
    in the order given; a reading that overlaps nobody else's is a group of its own.
    """
    keys = sorted(readings, key=lambda key: (readings[key].article, readings[key].start))
    group_of: dict[K, list[K]] = {key: [key] for key in keys}
    for one, two in _overlapping(keys, readings):
        first, second = group_of[one], group_of[two]
        who = {readings[key].annotator for key in first}
        if first is second or who & {readings[key].annotator for key in second}:
            continue
        first.extend(second)
        for key in second:
            group_of[key] = first
    return list({id(group): group for group in group_of.values()}.values())


def _overlapping[K: Hashable](keys: Sequence[K], readings: dict[K, Reading]) -> list[tuple[K, K]]:
    pairs: list[tuple[float, int, K, K]] = []
    open_: list[K] = []
    for key in keys:
        here = readings[key]
        open_ = [
            other
            for other in open_
            if readings[other].article == here.article and readings[other].end > here.start
        ]
        for other in open_:
            there = readings[other]
            if there.annotator != here.annotator:
                shared = min(here.end, there.end) - here.start
                union = max(here.end, there.end) - there.start
                pairs.append((-shared / union, len(pairs), other, key))
        open_.append(key)
    return [(one, two) for _, _, one, two in sorted(pairs, key=lambda pair: pair[:2])]
