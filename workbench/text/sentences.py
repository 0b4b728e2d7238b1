"""Sentences at their exact place in the text.

A sentence never crosses a line. Within a line it ends at ``. ! ? ؟ …`` together with the closing
quotes and brackets behind the mark, whether a space follows or the next Persian word is glued on.
It goes on

* in numbers, addresses and other Latin words: ``3.5``, ``bbc.co.uk``, ``U.S.``;
* after a single letter, a few abbreviations and numbers that count a list: ``ق.م.``, ``ر.ک.``;
* where a comma, semicolon, colon or «را» follows: ``«نمی‌آیم.»، او گفت``;
* in a mark that brackets hold alone, as in ``(!)`` and ``[...]``;
* at an ellipsis after «و» or «یا», before a word that opens no sentence, or glued to the next word.

A semicolon does not end a sentence, and an open quotation does not keep one together.
"""

import re
from collections.abc import Iterator

from workbench.text.fold import fold

_ZWNJ = "\u200c"
_MARKS = re.compile(r"[.!?؟…]+")
_ASKING = re.compile(r"[!?؟]")
_OPENING = "«([{‹"
_CLOSING = "»)]}›"
_STRAIGHT = "\"'"
_GOING_ON = "،؛,;:"
_WITHIN_ADDRESSES = "/\\_@=&#%~+*"

_LAST_WORD = re.compile(r"[\w\u200c]*\Z")
_NEXT_WORD = re.compile(r"[\u200c »)\]}›\"']*(\w*)")
_LIST_NUMBER = re.compile(r"[(\[]?(\d{1,2}|الف)\u200c?")

# Longer than any abbreviation or list number below, with room for joiners.
_NEAR = 12

_ABBREVIATIONS = frozenset({"رک", "نک", "قس", "صص", "mr", "mrs", "ms", "dr", "prof", "st", "vs"})
# How Persian spells Latin initials: سی.ان.ان، اف.بی.آی. «او» is left out, far more often "he".
_LETTER_NAMES = frozenset(
    (
        "آی", "آر", "اچ", "اس", "اف", "ال", "ام", "ان", "ای", "ایکس", "بی", "پی",
        "تی", "جی", "دبلیو", "دی", "زد", "سی", "کی", "کیو", "وای", "وی", "یو",
    )
)  # fmt: skip
_NEVER_FIRST = "را"
_JOINING_BEFORE_ELLIPSIS = frozenset({"و", "یا"})
_JOINING_AFTER_ELLIPSIS = frozenset({"و", "یا", "که", "تا", _NEVER_FIRST})


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the half-open code point spans of the sentences of a text, in order.

    No span crosses a line, overlaps another, or starts or ends with white space. Together they hold
    everything else, save lines of nothing but direction marks and their like. Takes time linear in
    the length of the text.
    """
    spans: list[tuple[int, int]] = []
    offset = 0
    for line in fold(text).splitlines(keepends=True):
        for start, end in _cut(line.rstrip()):
            if line[start:end].strip(_ZWNJ):
                spans.append((offset + start, offset + end))
        offset += len(line)
    return spans


class _StraightQuotes:
    """Which straight quotes of a line are open; asked from left to right, so counted once."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._counted = dict.fromkeys(_STRAIGHT, 0)
        self._open = dict.fromkeys(_STRAIGHT, False)

    def close_at(self, at: int, *, spaced: bool) -> bool:
        """Tell whether the quote at ``at``, behind an end mark, closes rather than opens."""
        quote = self._line[at]
        if self._line.count(quote, self._counted[quote], at) % 2:
            self._open[quote] = not self._open[quote]
        self._counted[quote] = at
        after = self._line[at + 1 : at + 2]
        if not after:
            return True
        loose = after in f" {_ZWNJ}{_CLOSING}{_STRAIGHT}{_GOING_ON}.!?؟…"
        return loose and self._open[quote] if spaced else loose or self._open[quote]


def _cut(line: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one folded line without white space at its end."""
    quotes = _StraightQuotes(line)
    start = judged = _after_spaces(line, 0)
    for mark in _MARKS.finditer(line):
        if mark.start() < judged or _goes_on(line, start, mark):
            continue
        end = judged = _behind_closing(line, mark.end(), quotes)
        following = _after_spaces(line, end)
        if following < len(line) and line[following] in _GOING_ON:
            continue
        if _next_word(line, following) == _NEVER_FIRST:
            continue
        yield start, end
        start = judged = following
    if start < len(line):
        yield start, len(line)


def _after_spaces(line: str, at: int) -> int:
    while at < len(line) and line[at] == " ":
        at += 1
    return at


def _behind_closing(line: str, end: int, quotes: _StraightQuotes) -> int:
    """Return where the quotes, brackets and further marks that belong to an end mark stop."""
    while True:
        at = _after_spaces(line, end)
        character = line[at : at + 1]
        if marks := _MARKS.match(line, at):
            # A spaced mark with a word glued on is the start of that word: .NET
            if at > end and line[marks.end() : marks.end() + 1].isalnum():
                return end
            end = marks.end()
        elif (
            (character and character in _CLOSING)
            or (character == _ZWNJ and at == end)
            or (character and character in _STRAIGHT and quotes.close_at(at, spaced=at > end))
        ):
            end = at + 1
        else:
            return end


def _goes_on(line: str, start: int, mark: re.Match[str]) -> bool:
    """Tell whether the sentence from ``start`` goes on behind a mark, by the nearest words."""
    at = mark.start()
    if at == start or line[at - 1] in _OPENING:
        return True
    after = line[mark.end() : mark.end() + 1]
    if after and (after in _WITHIN_ADDRESSES or (after.isalnum() and not _is_persian(after))):
        return True
    if _ASKING.search(mark.group()):
        return False
    near = line[max(start, at - _NEAR) : at]
    if mark.group() != ".":
        return _ellipsis_goes_on(line, mark.end(), _last_word(near.rstrip()))
    word = _last_word(near)
    glued = _next_word(line, mark.end()) if after.isalpha() else ""
    return (
        (len(word) == 1 and word.isalpha())
        or word.lower() in _ABBREVIATIONS
        or (at - start <= _NEAR and _LIST_NUMBER.fullmatch(line, start, at) is not None)
        or (word in _LETTER_NAMES and glued in _LETTER_NAMES)
    )


def _ellipsis_goes_on(line: str, end: int, word: str) -> bool:
    if word in _JOINING_BEFORE_ELLIPSIS:
        return True
    glued = line[end : end + 1].isalpha()
    return glued or _next_word(line, end) in _JOINING_AFTER_ELLIPSIS


def _last_word(near: str) -> str:
    found = _LAST_WORD.search(near)
    return found.group().replace(_ZWNJ, "") if found else ""


def _next_word(line: str, at: int) -> str:
    found = _NEXT_WORD.match(line, at)
    return found.group(1) if found else ""


def _is_persian(character: str) -> bool:
    return character.isalpha() and "\u0600" <= character <= "\u08ff"
