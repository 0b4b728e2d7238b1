"""Look-alikes made alike without moving a letter, so that a match on the fold is an offset."""

import re
import unicodedata
from collections.abc import Iterator

_ZWNJ = "\u200c"

_LETTERS = {"ي": "ی", "ى": "ی", "ك": "ک"}
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
_PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
_DOUBLE_QUOTES = "“”„‟"
_SINGLE_QUOTES = "‘’‚‛"
_TATWEEL = "ـ"

_ARABIC = (range(0x0600, 0x0700), range(0x08A0, 0x0900))
_LETTER_FORMS = (range(0xFB50, 0xFE00), range(0xFE80, 0xFEFD))
_DIACRITIC_FORMS = range(0xFE70, 0xFE80)
_SPACES = (range(0x100), range(0x1680, 0x1681), range(0x2000, 0x2070), range(0x3000, 0x3001))
_INVISIBLE = (
    range(0x00AD, 0x00AE),  # soft hyphen
    range(0x061C, 0x061D),  # Arabic letter mark
    range(0x200B, 0x2010),  # zero-width space, ZWNJ, ZWJ and the two direction marks
    range(0x202A, 0x202F),  # embeddings and overrides
    range(0x2060, 0x2065),  # word joiner and invisible operators
    range(0x2066, 0x2070),  # isolates and the older shaping controls
    range(0xFEFF, 0xFF00),  # byte order mark
)


def _characters(*blocks: range) -> Iterator[str]:
    for block in blocks:
        yield from map(chr, block)


def _is_space_within_a_line(character: str) -> bool:
    return character.isspace() and len(f"|{character}|".splitlines()) == 1


def _single_letter(form: str) -> str:
    """Return the one letter that a presentation form shows, or nothing for a ligature."""
    _, *letters = unicodedata.decomposition(form).split() or [""]
    return chr(int(letters[0], 16)) if len(letters) == 1 else ""


def _make_table() -> dict[str, str]:
    table = dict(_LETTERS)
    table |= {
        digit: str(value)
        for digits in (_ARABIC_DIGITS, _PERSIAN_DIGITS)
        for value, digit in enumerate(digits)
    }
    table |= dict.fromkeys(_DOUBLE_QUOTES, '"') | dict.fromkeys(_SINGLE_QUOTES, "'")
    table |= dict.fromkeys(filter(_is_space_within_a_line, _characters(*_SPACES)), " ")
    table |= dict.fromkeys(_characters(_DIACRITIC_FORMS, *_INVISIBLE), _ZWNJ)
    table |= {mark: _ZWNJ for mark in _characters(*_ARABIC) if unicodedata.category(mark) == "Mn"}
    table[_TATWEEL] = _ZWNJ
    for form in _characters(*_LETTER_FORMS):
        if letter := _single_letter(form):
            table[form] = _LETTERS.get(letter, letter)
    return {character: alike for character, alike in table.items() if character != alike}


_TABLE = _make_table()
# Most characters stay: looking for those that do not is faster than translating every one.
_CHANGING = re.compile(f"[{re.escape(''.join(_TABLE))}]")


def fold(text: str) -> str:
    """Return the text with look-alikes made alike, one code point for one code point.

    Arabic ي, ى and ك become Persian, presentation forms their letter, Arabic and Persian digits
    ASCII, every space within a line a plain space, curly quotes straight ones. What is not seen as
    a letter of its own (diacritics, tatweel, joiners, direction marks, soft hyphen, BOM) becomes
    ZWNJ. Newlines, « » and ligatures such as ﻻ stay. ``len(fold(text)) == len(text)`` and
    ``fold(fold(text)) == fold(text)``: an offset into the fold is an offset into the text.
    """
    return _CHANGING.sub(lambda found: _TABLE[found.group()], text)
