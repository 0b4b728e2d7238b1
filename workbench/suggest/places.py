"""Where in an article a statement may be made: every cue, known or learned, and the words about it.

The words of an article are counted through; a place is where one of its cues stands.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model import Actor, Article, Span, Statement
from workbench.suggest.cues import cues
from workbench.suggest.forms import active
from workbench.suggest.lexicon import Lexicon, lexicon
from workbench.suggest.people import People
from workbench.suggest.rules import proposed
from workbench.suggest.wholes import sentences
from workbench.suggest.words import Sentence, Word, quotations

# What is longer is no sentence; there the rules speak alone, so that reading stays linear.
_LONGEST_SENTENCE = 200
_MOST_PLACES = 12
_LONGEST_WINDOW = 160
_LONGEST_FORM = 5
_PAST_ENDINGS = ("د", "ت")


@dataclass(frozen=True, slots=True)
class Place:
    """A cue by the numbers of its words, and the words that may belong to its statement, from
    ``first`` up to, not including, ``last``; ``rule`` is what the rules say of the cue."""

    cue: tuple[int, ...]
    first: int
    last: int
    rule: Statement | None
    known: bool


class Reading:
    """An article's words with what the rules say of them."""

    def __init__(self, article: Article, actors: Sequence[Actor] = ()) -> None:
        text = article.text
        self.article = article
        self.lexicon: Lexicon = lexicon()
        self.quoted = quotations(text)
        self.sentences = sentences(text, self.lexicon)
        self.people = People(self.lexicon, text, self.sentences)
        self.people.know(actors)
        self.words: list[Word] = [word for each in self.sentences for word in each.words]
        self.rules, self.mentions = proposed(article, actors)
        self._starts = [word.start for word in self.words]
        self._ends = [word.end for word in self.words]
        self._bounds = list(_bounds(self.sentences))

    def covered(self, start: int, end: int) -> range:
        """Return the numbers of the words that share code points with a stretch."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def numbers(self, spans: Iterable[Span]) -> tuple[int, ...]:
        """Return the numbers of the words that spans cover, in order."""
        covered = {n for span in spans for n in self.covered(span.start, span.end)}
        return tuple(sorted(covered))

    def span(self, first: int, last: int) -> Span:
        """Return the span of the words from ``first`` up to, not including, ``last``."""
        start, end = self.words[first].start, self.words[last - 1].end
        return Span(start, end, self.article.text[start:end])

    def places(self, forms: frozenset[str]) -> list[Place]:
        """Return where a statement may be made, in order: cues that the rules took, then cues of
        the lexicon that they did not take, then ``forms``, those that annotators taught."""
        rules: dict[int, list[tuple[tuple[int, ...], Statement]]] = {}
        for statement in self.rules:
            if cue := self.numbers(statement.spans.get("cue", ())):
                rules.setdefault(self._sentence(cue[0]), []).append((cue, statement))
        found: list[tuple[int, tuple[int, ...], Statement | None, bool]] = []
        for n in range(len(self.sentences)):
            taken: set[int] = set()
            for cue, rule, known in self._cues(n, rules.get(n, ()), forms):
                if taken.isdisjoint(cue):
                    taken.update(cue)
                    found.append((n, cue, rule, known))
        busy = {n for n, *_ in found}
        found.sort(key=lambda each: each[1])
        return [self._place(n, cue, rule, known, busy) for n, cue, rule, known in found]

    def place(self, cue: Iterable[Span]) -> Place | None:
        """Return the place of a cue that an annotator marked; None if it holds no word."""
        numbers = self.numbers(cue)
        if not numbers:
            return None
        return self._place(self._sentence(numbers[0]), numbers, None, False, frozenset())

    def _cues(
        self, n: int, rules: Sequence[tuple[tuple[int, ...], Statement]], forms: frozenset[str]
    ) -> Iterator[tuple[tuple[int, ...], Statement | None, bool]]:
        for cue, statement in rules:
            yield cue, statement, True
        first, last = self._bounds[n]
        if last - first > _LONGEST_SENTENCE:
            return
        found = cues(self.sentences[n], self.quoted, self.lexicon)
        for cue in found[:_MOST_PLACES]:
            light = range(cue.light[0], sum(cue.light)) if cue.light else ()
            yield tuple(first + k for k in (*range(cue.first, cue.last), *light)), None, True
        if forms:
            for at in [at for at in range(first, last) if not self.is_quoted(at)]:
                if form := self._form(at, last, forms):
                    yield form, None, False

    def _form(self, at: int, last: int, forms: frozenset[str]) -> tuple[int, ...] | None:
        joined, best = "", None
        for upto in range(at, min(last, at + _LONGEST_FORM)):
            if self.words[upto].is_mark:
                break
            joined += self.words[upto].key
            if joined in forms:
                best = tuple(range(at, upto + 1))
        return best

    def is_quoted(self, n: int) -> bool:
        """Say whether a word stands within quotation marks."""
        start = self.words[n].start
        at = bisect_right(self.quoted, start, key=lambda span: span[0]) - 1
        return at >= 0 and start < self.quoted[at][1]

    def _sentence(self, n: int) -> int:
        return bisect_right(self._bounds, n, key=lambda bounds: bounds[0]) - 1

    def _place(
        self,
        n: int,
        cue: tuple[int, ...],
        rule: Statement | None,
        known: bool,
        busy: Iterable[int],
    ) -> Place:
        first, last = self._bounds[n]
        words = self.words
        colon = cue[-1] + 1 < last and words[cue[-1] + 1].key == ":"
        upto = max((s.end for s in rule.spans.get("claim", ())), default=0) if rule else 0
        for m in range(n + 1, len(self.sentences)):
            end = words[last - 1].end
            open_ = any(a <= end < b for a, b in self._around(end))
            same_line = self.sentences[m].line == self.sentences[n].line
            if not same_line or not (colon or open_ or upto > end) or (m in busy and upto <= end):
                break
            last = self._bounds[m][1]
            if last - first > _LONGEST_WINDOW:
                break
        first = max(first, cue[0] - _LONGEST_WINDOW)
        return Place(cue, first, min(last, cue[-1] + _LONGEST_WINDOW), rule, known)

    def _around(self, place: int) -> Sequence[tuple[int, int]]:
        at = bisect_right(self.quoted, place, key=lambda span: span[0])
        return self.quoted[max(0, at - 1) : at]


def taught(cues_: Iterable[Sequence[str]], known: Lexicon) -> frozenset[str]:
    """Return the forms of cues that annotators marked, each given by the keys of its words: the
    words themselves, and how their verb is inflected."""
    forms: set[str] = set()
    for keys in cues_:
        joined = "".join(keys)
        if not joined or len(keys) > _LONGEST_FORM or not joined.isalpha():
            continue
        forms.add(joined)
        before = "".join(keys[:-1])
        if keys[-1] in known.finite and before:
            forms.update(before + form for form in known.finite)
        elif keys[-1].endswith(_PAST_ENDINGS):
            forms.update(before + form for form in active(keys[-1], ()))
    return frozenset(forms)


def _bounds(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    first = 0
    for sentence in sentences:
        yield first, first + len(sentence.words)
        first += len(sentence.words)
