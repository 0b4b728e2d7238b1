"""Precision, recall and F1 of one annotator's spans against another's."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

import networkx as nx


@dataclass(frozen=True, slots=True)
class Found:
    """How many of ``given`` spans are among the ``wanted`` ones: ``hits``."""

    hits: int
    given: int
    wanted: int

    @property
    def precision(self) -> float | None:
        """Hits among what was given; None if nothing was."""
        return self.hits / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """Hits among what was wanted; None if nothing was."""
        return self.hits / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, 2·hits / (given + wanted); None if there are no spans."""
        both = self.given + self.wanted
        return 2 * self.hits / both if both else None


type TypedSpan = tuple[int, int, Hashable]
"""Start, end and what kind of span it is."""


def exact_spans(given: Iterable[TypedSpan], wanted: Iterable[TypedSpan]) -> Found:
    """Compare spans that count as found only with the same start, end and kind."""
    given, wanted = set(given), set(wanted)
    return Found(len(given & wanted), len(given), len(wanted))


def overlapping_spans(given: Iterable[TypedSpan], wanted: Iterable[TypedSpan]) -> Found:
    """Compare spans that count as found if they share a code point and the kind.

    Each span can be found once: the hits are the largest number of pairs (maximum matching).
    """
    given, wanted = set(given), set(wanted)
    graph: nx.Graph[tuple[int, TypedSpan]] = nx.Graph()
    top = [(0, span) for span in given]
    graph.add_nodes_from(top)
    graph.add_edges_from(
        ((0, one), (1, two))
        for one in given
        for two in wanted
        if one[2] == two[2] and one[0] < two[1] and two[0] < one[1]
    )
    pairs = nx.bipartite.hopcroft_karp_matching(graph, top)
    return Found(len(pairs) // 2, len(given), len(wanted))
