"""What annotators marked in the articles that they share, and which of it is the same words."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pandas as pd

from workbench.analysis.matching import Reading, match, places

FIELDS = ("actor", "stance", "issue", "target", "speech")


@dataclass(frozen=True, slots=True)
class Marked:
    """A statement as it is compared: its place, whether a claim is marked there, the speaker's
    place if any, and the values of the table's `FIELDS`, None where there is none."""

    reading: Reading
    claims: bool
    speaker: tuple[int, int] | None
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shared:
    """What some annotators marked in the articles that more than one of them read.

    ``met`` has the groups of the same words, two or more in a group and one of each annotator at
    most; ``pairs`` is the same for each two of them in the articles that both read.
    """

    annotators: tuple[str, ...]
    articles: tuple[str, ...]
    marked: tuple[Marked, ...]
    met: tuple[tuple[Marked, ...], ...]
    parts: tuple["Shared", ...] = ()

    @property
    def pairs(self) -> tuple["Shared", ...]:
        """Each two of the annotators, who may be two."""
        return (self,) if len(self.annotators) == 2 else self.parts


def shared_by(table: pd.DataFrame, read: Mapping[str, Iterable[str]]) -> Shared:
    """Return what the annotators of a table share; ``read`` has everybody's articles."""
    annotators = sorted(read)
    by: dict[str, list[Marked]] = {who: [] for who in annotators}
    for each in _marked(table):
        if each.reading.annotator in by:
            by[each.reading.annotator].append(each)
    pairs = tuple(
        _shared((one, two), {*read[one]} & {*read[two]}, by)
        for one, two in combinations(annotators, 2)
    )
    together = {article for pair in pairs for article in pair.articles}
    return pairs[0] if len(pairs) == 1 else _shared(tuple(annotators), together, by, pairs)


def _shared(
    annotators: tuple[str, ...],
    articles: Set[str],
    by: Mapping[str, Sequence[Marked]],
    parts: tuple[Shared, ...] = (),
) -> Shared:
    marked = tuple(
        each for who in annotators for each in by[who] if each.reading.article in articles
    )
    groups = match({n: each.reading for n, each in enumerate(marked)})
    met = tuple(tuple(marked[n] for n in group) for group in groups if len(group) > 1)
    return Shared(annotators, tuple(sorted(articles)), marked, met, parts)


def _marked(table: pd.DataFrame) -> Iterator[Marked]:
    place = places(table)
    fields = [field for field in FIELDS if field in table.columns]
    has_speaker = {"speaker_start", "speaker_end"} <= set(table.columns)
    for cells, (start, end) in zip(
        table.loc[place.index].to_dict("records"), place.itertuples(index=False), strict=True
    ):
        reading = Reading(str(cells["article"]), str(cells["annotator"]), int(start), int(end))
        speaker = None
        if has_speaker and not pd.isna(cells["speaker_start"]):
            speaker = (int(cells["speaker_start"]), int(cells["speaker_end"]))
        values = {
            str(field): None if pd.isna(cells[field]) or cells[field] == "" else cells[field]
            for field in fields
        }
        yield Marked(reading, not pd.isna(cells["claim_start"]), speaker, values)
