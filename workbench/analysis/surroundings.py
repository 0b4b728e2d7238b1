"""The sentences that a case of an evaluation lies in."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from workbench.analysis.comparing import Case
from workbench.model import Article
from workbench.text import sentences


class Surroundings:
    """Finds the sentences around what gold or a proposal marks in articles."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._sentences: dict[str, list[tuple[int, int]]] = {}

    def ends(self, case: Case) -> tuple[int, int]:
        """Return from where to where the sentences go that hold anything marked, in code points."""
        both = (each for each in (case.gold, case.proposed) if each)
        spans = [span for statement in both for _, span in statement.placed_spans()]
        first, last = min(span.start for span in spans), max(span.end for span in spans)
        if case.article not in self._sentences:
            self._sentences[case.article] = sentences(self._articles[case.article].text)
        known = self._sentences[case.article]
        begin = bisect_right(known, first, key=lambda each: each[1])
        held = known[begin : bisect_left(known, last, key=lambda each: each[0])]
        if not held:
            return first, last
        return min(first, held[0][0]), max(last, held[-1][1])

    def sentences(self, case: Case) -> str:
        """Return these sentences."""
        return self.words(case, *self.ends(case))

    def words(self, case: Case, start: int, end: int) -> str:
        """Return the words of the case's article from ``start`` up to ``end``."""
        return self._articles[case.article].text[start:end]
