"""Cutting a text into tokens so that every span begins and ends where a token does."""

import itertools
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model import Span
from workbench.text import tokens


@dataclass(frozen=True, slots=True)
class Token:
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
    bounds = sorted({each for span in marked for each in (span.start, span.end)})
    opening = {span.start for span in marked}
    closing = {span.end for span in marked}
    made: list[Token] = []
    halved = end = 0
    for start, stop in (*tokens(text), (len(text), len(text))):
        _gap(made, text, end, start, bounds, opening, closing)
        pieces = _pieces(start, stop, bounds)
        halved += len(pieces) > 1
        made += [Token(*piece) for piece in pieces]
        end = stop
    return Cut(tuple(made), tuple(token.start for token in made), halved)


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


def trimmed(span: Span) -> Span:
    """Return a span without the white space at its ends."""
    start = span.start + len(span.quote) - len(span.quote.lstrip())
    quote = span.quote.strip()
    return Span(start, start + len(quote), quote)


def _gap(
    made: list[Token],
    text: str,
    start: int,
    end: int,
    bounds: list[int],
    opening: set[int],
    closing: set[int],
) -> None:
    """Add the white space between two words: one plain space to the word before, unless a span
    begins with it or ends after it; the rest as tokens."""
    if start == end:
        return
    if made and text[start] == " " and start not in opening and start + 1 not in closing:
        made[-1] = Token(made[-1].start, made[-1].end, space=True)
        start += 1
    made += [Token(*piece) for piece in _pieces(start, end, bounds)]


def _pieces(start: int, end: int, bounds: list[int]) -> list[tuple[int, int]]:
    if start == end:
        return []
    inside = bounds[bisect_left(bounds, start + 1) : bisect_left(bounds, end)]
    edges = [start, *inside, end]
    return list(itertools.pairwise(edges))
