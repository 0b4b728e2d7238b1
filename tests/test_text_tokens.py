"""Tokens are hazm's, and each lies exactly where it stands in the text."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text import tokens

PIECES = [
    "وزیر", "علي", "كري", "می\u200cگوید", "گفته شده است", "کـــری", "مُحَمَّد", "ه\u200d.ش",
    "۱۳۹۵", "3.5", "U.S.", "info@example.ir", "#صلح", "صلح_پایدار", "«", "»", "“", '"', "(", ")",
    ".", "...", "؟!", "،", " ", "  ", "\u00a0", "\u2009", "\t", "\n", "\r\n", "\u2028", "\x85",
    "\x1c", "\x1f", "\u200f", "\u2067", "\u2069", "\ufeff", "\u00ad", "\u200b", "👍🏽",
    "🇮🇷", "👨\u200d👩\u200d👧", "e\u0301",
    "\ud800", "\uffff", "\U0010ffff", "\x00", "\\", "/", "ﻻ",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=20).map("".join)


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزیر گفت: «نه.»", ["وزیر", "گفت", ":", "«", "نه", ".", "»"]),
        ("نرخ ۳.۵ درصد است.وی رفت", ["نرخ", "۳.۵", "درصد", "است", ".", "وی", "رفت"]),
        ("می\u200cگویند نامه\u200cای", ["می\u200cگویند", "نامه\u200cای"]),
        ("گفته شده است", ["گفته", "شده", "است"]),
        ("وزیر\u00a0امور\u2009خارجه", ["وزیر", "امور", "خارجه"]),
        ("سطر نخست\r\nسطر دوم\u2028سوم", ["سطر", "نخست", "سطر", "دوم", "سوم"]),
        ("كري و علي", ["كري", "و", "علي"]),
        ("چرا؟! (نه)", ["چرا", "؟!", "(", "نه", ")"]),
        ("", []),
        (" \r\n\u00a0", []),
    ],
)
def test_words_and_marks_are_cut_apart_and_never_rewritten(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_the_tokens_of_the_article_are_those_of_hazm(article_text: str) -> None:
    from hazm import WordTokenizer

    assert words(article_text) == WordTokenizer(join_verb_parts=False).tokenize(article_text)


@settings(deadline=None)
@given(texts)
def test_tokens_hold_every_character_but_white_space_exactly_once(text: str) -> None:
    position = 0
    for start, end in tokens(text):
        assert position <= start < end
        assert text[position:start].strip() == ""
        assert not any(map(str.isspace, text[start:end]))
        position = end
    assert text[position:].strip() == ""


def test_a_stretch_that_hazm_rewrites_is_one_token(monkeypatch: pytest.MonkeyPatch) -> None:
    import hazm

    class RewritingNumbers(hazm.WordTokenizer):
        def __init__(self, **options: bool) -> None:
            super().__init__(**options, replace_numbers=True)

    from workbench.text.tokens import _hazm

    monkeypatch.setattr(hazm, "WordTokenizer", RewritingNumbers)
    _hazm.cache_clear()
    try:
        assert words("سال «۱۳۹۵» گذشت.") == ["سال", "«۱۳۹۵»", "گذشت", "."]
    finally:
        _hazm.cache_clear()


def test_hazm_is_not_imported_before_it_is_needed() -> None:
    script = (
        "import sys, workbench.text; assert 'hazm' not in sys.modules; "
        "workbench.text.tokens('نه'); assert 'hazm' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
