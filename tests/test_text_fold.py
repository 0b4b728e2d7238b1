"""The fold makes look-alikes alike and moves nothing."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text import fold

ZWNJ = "\u200c"

PIECES = [
    "علي", "علی", "كري", "کری", "موسى", "می\u200cگوید", "مُحَمَّد", "کـــری", "ﻋﻠﯽ", "ﻻ",
    "۱۳۹۵", "١٣٩٥", "1395", "\u00a0", "\u2009", "\u202f", " ", "\t", "\n", "\r\n", "\u2028",
    "\u200e", "\u200f", "\u2067", "\u2069", "\u061c", "\ufeff", "\u00ad", "«", "»", "“", "”", "’",
    "👍🏽",
    "🇮🇷", "👨\u200d👩\u200d👧", "e\u0301", "\ud800", "\uffff", "\U0010ffff", "\x00", "\x85", ".",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("كري", "کری"),
        ("موسى", "موسی"),
        ("١٣٩٥ و ۱۳۹۵", "1395 و 1395"),
        ("وزیر\u00a0امور\u202fخارجه\u2009و\u3000او\t.", "وزیر امور خارجه و او ."),
        ("مُلّا", f"م{ZWNJ}ل{ZWNJ}ا"),
        ("کـری", f"ک{ZWNJ}ری"),
        ("\u200f\u2067کری\u2069\u200e", f"{ZWNJ}{ZWNJ}کری{ZWNJ}{ZWNJ}"),
        ("\ufeffه\u200d.ش\u00ad", f"{ZWNJ}ه{ZWNJ}.ش{ZWNJ}"),
        ("“صلح” „صلح‟", '"صلح" "صلح"'),
        ("‘صلح’ ‚صلح‛", "'صلح' 'صلح'"),
        ("ﮐﺮﻱ", "کری"),
        ("ﹶ", ZWNJ),
    ],
)
def test_look_alikes_fold_to_one_writing(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    "kept",
    [
        "«صلح»", "\n", "\r\n", "\u2028", "\u2029", "\x85", "\v", "\f", "می\u200cرود",
        "آأؤئةژ", "ﻻ", "ﷲ", "ABC abc é", "👍🏽", "🇮🇷", "\ud800", "\U0010ffff",
    ],
)  # fmt: skip
def test_what_has_no_look_alike_stays(kept: str) -> None:
    assert fold(kept) == kept


def test_no_code_point_changes_the_length_or_folds_twice() -> None:
    everything = "".join(map(chr, range(0x110000)))
    once = fold(everything)
    assert len(once) == len(everything)
    assert fold(once) == once


def test_every_space_folds_to_a_space_except_those_that_end_a_line() -> None:
    for space in filter(str.isspace, map(chr, range(0x110000))):
        ends_a_line = len(f"|{space}|".splitlines()) == 2
        assert fold(space) == (space if ends_a_line else " "), hex(ord(space))


def test_every_diacritic_of_the_arabic_block_folds_to_a_zwnj() -> None:
    marks = [chr(c) for c in range(0x600, 0x700) if unicodedata.category(chr(c)) == "Mn"]
    assert fold("".join(marks)) == ZWNJ * len(marks)


@settings(deadline=None)
@given(texts)
def test_the_fold_keeps_the_length_and_is_stable(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(texts, texts, texts)
def test_a_match_on_the_fold_is_an_offset_into_the_text(
    before: str, needle: str, after: str
) -> None:
    text = before + needle + after
    at = fold(text).find(fold(needle))
    assert at >= 0
    assert fold(text[at : at + len(needle)]) == fold(needle)
    assert fold(text) == fold(before) + fold(needle) + fold(after)
