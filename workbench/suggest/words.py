"""Words and marks of a text by their place in it, quickly: for looking up, not for counting."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import NamedTuple

from workbench.text import fold, sentences

# A word, what stands between, a number (a word may be written to it: «2012اشاره»), or a mark.
_PIECE = re.compile(r"[^\W\d_][\w\u200c]*|[\s\u200c]+|\d+|[^\w\s\u200c]|_")
_GAPS = frozenset(filter(re.compile(r"[\s\u200c]").match, map(chr, range(0x3100))))
COMMAS = ("،", ",")
# No sentence of a newspaper has so many words; a text without full stops is read in pieces of it,
# so that reading takes time linear in its length.
LONGEST_SENTENCE = 200
_QUOTES = {"«": "»", '"': '"', "“": "”"}
_UNSEEN = "\u200b\u200c\u200e\u200f\u2060\ufeff"
_LINE_ENDS = "\n\r\u2028\u2029"
_QUOTE_MARKS = re.compile(f'[«»"“”{_LINE_ENDS}]')


class Word(NamedTuple):
    """A word or a mark: its code points, and the key it is looked up by."""

    start: int
    end: int
    key: str

    @property
    def is_mark(self) -> bool:
        return not (self.key[0].isalnum())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its words; ``line`` counts the lines that hold words."""

    start: int
    end: int
    words: tuple[Word, ...]
    line: int


def read(text: str) -> list[Sentence]:
    """Return the sentences of a text with their words; takes time linear in its length."""
    folded = fold(text)
    words = _words(text, folded)
    starts = [word.start for word in words]
    read_: list[Sentence] = []
    line, upto, last = 0, 0, 0
    for start, end in sentences(folded):
        if any(mark in text[upto:start] for mark in "\n\r\u2028\u2029"):
            line += 1
        upto = end
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first)
        for n in range(first, last, LONGEST_SENTENCE):
            part = tuple(words[n : min(n + LONGEST_SENTENCE, last)])
            whole = len(part) == last - first
            begin, stop = (start, end) if whole else (part[0].start, part[-1].end)
            read_.append(Sentence(begin, stop, part, line))
    return read_


def _words(text: str, folded: str) -> list[Word]:
    """Return the words and marks of a text; all of it passes here, so little is done for each."""
    pieces = _PIECE.findall(folded)
    ends = list(accumulate(map(len, pieces)))
    return [
        Word(start, end, piece) if "\u200c" not in piece else _joined(text, start, end, piece)
        for start, end, piece in zip(chain((0,), ends), ends, pieces, strict=False)
        if piece[0] not in _GAPS
    ]


def _joined(text: str, start: int, end: int, piece: str) -> Word:
    # A vowel sign at its end belongs to a word, what has no width does not.
    while text[end - 1] in _UNSEEN:
        end -= 1
    return Word(start, end, piece.replace("\u200c", ""))


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the quotations of a text without their marks, in order; none crosses a line.

    A mark that is never closed opens nothing.
    """
    found: list[tuple[int, int]] = []
    closing, start, inner = "", 0, 0
    for mark in _QUOTE_MARKS.finditer(text):
        character = mark.group()
        if character in _LINE_ENDS:
            closing = ""
        elif not closing:
            closing, start, inner = _QUOTES.get(character, ""), mark.end(), 0
        elif character == closing:
            if inner:
                inner -= 1
            else:
                found.append((start, mark.start()))
                closing = ""
        elif _QUOTES.get(character) == closing:
            inner += 1
    return found


def within(start: int, end: int, spans: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Return those of some spans, in order and apart from one another, that share code points
    with the stretch from ``start`` up to ``end``."""
    first = bisect_right(spans, start, key=lambda span: span[1])
    return spans[first : bisect_left(spans, end, key=lambda span: span[0])]
