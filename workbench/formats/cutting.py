"""Cutting a text into tokens so that every span begins and ends where a token does."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from workbench.formats.base import agreeing
from workbench.model import Span
from workbench.text import tokens


class Token(NamedTuple):
    """The code points from ``start`` to ``end``; ``space`` tells that one plain space follows that
    belongs to no other token. White space beyond that is a token of its own, so that tokens and
    spaces together are the text."""

    start: int
    end: int
    space: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """The tokens of a text and where they start; ``halved`` counts those that were cut because a
    span ends inside."""

    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    halved: int

    def within(self, span: Span) -> range:
        """Return the numbers of the tokens that make up a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


def cut(text: str, spans: Iterable[Span]) -> Cut:
    """Return the tokens of ``text`` (`text.tokens`), cut further at the ends of the spans."""
    marked = list(spans)
    opening = {span.start for span in marked}
    closing = {span.end for span in marked}
    # Taken from the end as they are passed; the last one is beyond every token.
    bounds = [len(text) + 1, *sorted(opening | closing, reverse=True)]
    made: list[Token] = []
    halved = 0
    words = _words(text)
    after = [start for start, _ in words[1:]] + [len(text)]
    _add(made, 0, words[0][0] if words else len(text), bounds)
    for (start, stop), end in zip(words, after, strict=True):
        space = stop < end and text[stop] == " " and stop not in opening and stop + 1 not in closing
        while bounds[-1] <= start:
            bounds.pop()
        if bounds[-1] >= stop:
            made.append(Token(start, stop, space))
        else:
            halved += 1
            _add(made, start, stop, bounds)
            made[-1] = made[-1]._replace(space=space)
        if stop + space < end:
            _add(made, stop + space, end, bounds)
    return Cut(tuple(made), tuple(token.start for token in made), halved)


def _add(made: list[Token], start: int, end: int, bounds: list[int]) -> None:
    """Add a stretch as a token, or as several where bounds lie inside it."""
    while bounds[-1] <= start:
        bounds.pop()
    while bounds[-1] < end:
        made.append(Token(start, bounds[-1]))
        start = bounds.pop()
    if start < end:
        made.append(Token(start, end))


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[tuple[int, int], ...]:
    """Return the tokens of a text, which is often cut for one layer after the other."""
    return tuple(tokens(text))


def tagged(pieces: Cut, marked: Iterable[Span], name: str) -> tuple[list[str], list[Span]]:
    """Return a tag for every token after the scheme IOB2, and the spans that had no room because
    they overlap one that came before."""
    tags = ["O"] * len(pieces.tokens)
    refused: list[Span] = []
    for span in sorted(marked, key=lambda each: (each.start, -each.end)):
        within = pieces.within(span)
        if not within or any(tags[n] != "O" for n in within):
            refused.append(span)
            continue
        for n in within:
            tags[n] = f"{'B' if n == within.start else 'I'}-{name}"
    return tags, refused


def halved_words(count: int) -> tuple[str, ...]:
    """Return how a format says that it has words in pieces, if it has any."""
    said = f"{count:,} words whole: they were cut where a span begins or ends inside"
    return (agreeing(said),) if count else ()


def trimmed(span: Span) -> Span:
    """Return a span without the white space at its ends."""
    start = span.start + len(span.quote) - len(span.quote.lstrip())
    quote = span.quote.strip()
    return Span(start, start + len(quote), quote)
