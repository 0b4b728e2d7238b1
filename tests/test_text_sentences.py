"""Sentences at their exact place, in Persian as news sites really write it."""

import re
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text import fold, sentences

PIECES = [
    "وزیر", "گفت", "نامه‌اي", "و", "را", "ق", "سی", "BBC", "U", "۱۲", "3", "می\u200cرود", "ه\u200d",
    ".", "..", "…", "!", "؟", "؟!", "،", "؛", ":", "«", "»", '"', "'", "“", "”", "(", ")", "[", "]",
    " ", "  ", "\u00a0", "\t", "\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f",
    "\u200f", "\u2067", "\ufeff", "مُ", "👍🏽", "🇮🇷", "\ud800", "/", "@", "%",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join)

ONE_SENTENCE = [
    "نرخ تورم به ۳.۵ درصد و سپس به 3.5 درصد رسید.",
    "نامه در تاریخ ۱۲.۰۴.۱۳۹۵ نوشته شد.",
    "خبر را bbc.co.uk و www.example.org/a?b=1!c منتشر کردند.",
    "نشانی دفتر info@example.ir است.",
    "نویسنده در U.S. Army خدمت کرد و J. Smith نام داشت.",
    "نگاه کنید به ص. ۱۲ و ج. ۳ همان کتاب.",
    "این شهر در ۳۲۰ ق.م. ساخته شد و در ۴۱ ه\u200d.ش. ویران.",
    "برای شرح آن رک. فصل دوم کتاب.",
    "دیپلمات‌ها با سی.ان.ان و بی.بی.سی گفت‌وگو کردند.",
    "سخنگوی پ.ک.ک خبر را رد کرد.",
    "بهای نفت، گاز و... بالا رفت.",
    "بهای «نفت، گاز و …» بالا رفت.",
    "من...نمی‌دانم چه بگویم.",
    "او رفت... که بازنگردد.",
    "این پیروزی (!) را جشن گرفتند.",
    "بخشی از متن [...] افتاده است.",
    "او «بله!» را تکرار کرد.",
    "«نمی‌آیم.»، وزیر این را گفت.",
    "نخست آب؛ سپس نان.",
    "۱. گزارش نخست",
    "الف. گزارش نخست",
    "... و این پایان کار بود.",
    "در محیط .NET نوشته شده است.",
]

TWO_SENTENCES = [
    "باران آمد.| سیل هم آمد.",
    "باران آمد!| سیل هم آمد.",
    "باران آمد؟| سیل هم آمد.",
    "باران آمد؟!| سیل هم آمد.",
    "باران آمد…| سیل هم آمد.",
    "باران آمد...| سیل هم آمد.",
    "باران آمد.|وی این را گفت.",
    "باران آمد .|وی این را گفت.",
    "باران در سال ۱۳۹۵.|وی این را گفت.",
    "باران آمد.\u200c|وی این را گفت.",
    "باران آمد؟|وی این را گفت.",
    "«باران آمد.»| وی این را گفت.",
    "«باران آمد.»|وی این را گفت.",
    "«باران آمد».|وی این را گفت.",
    "«باران آمد. »| وی این را گفت.",
    "«باران آمد.».| وی این را گفت.",
    "(باران آمد.)| وی این را گفت.",
    "«او گفت (باران آمد.)»| وی این را گفت.",
    '"باران آمد."| وی این را گفت.',
    '"باران آمد."|وی این را گفت.',
    '"باران آمد. "| وی این را گفت.',
    "“باران آمد.”| وی این را گفت.",
    "'باران آمد.'|وی این را گفت.",
    'باران آمد.| "وی این را گفت."',
    'باران آمد.|"وی این را گفت."',
    "باران آمد.|«وی این را گفت.»",
    "باران آمد.\u200f| وی این را گفت.",
    "سخن با او بود.|وی این را گفت.",
    "گفت‌وگو با او.|وی این را گفت.",
    "خبر از isna.ir.| وی این را گفت.",
    "او گفت: «باران آمد.| سیل هم آمد.»",
    "باران آمد.|\u00a0سیل هم آمد.",
]


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_a_mark_within_a_sentence_does_not_end_it(text: str) -> None:
    assert words(text) == [text]


@pytest.mark.parametrize("marked", TWO_SENTENCES)
def test_a_sentence_ends_behind_its_mark_and_closing_quotes(marked: str) -> None:
    first, second = marked.split("|")
    assert words(first + second) == [first, second.strip()]


@pytest.mark.parametrize(
    "newline", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f", "\n\n", " \r\n\t"]
)
def test_no_sentence_crosses_a_line(newline: str) -> None:
    text = f"سفر وزیر{newline}وزیر رفت. او بازگشت"
    assert words(text) == ["سفر وزیر", "وزیر رفت.", "او بازگشت"]


def test_a_closing_quote_at_the_end_of_a_line_is_not_left_alone() -> None:
    assert words('باران آمد. "\nسیل هم آمد.') == ['باران آمد. "', "سیل هم آمد."]


def test_a_spaced_mark_glued_to_a_word_starts_the_next_sentence() -> None:
    assert words("باران آمد. .NET چیست؟") == ["باران آمد.", ".NET چیست؟"]


def test_a_line_of_nothing_but_invisible_marks_is_no_sentence() -> None:
    assert sentences("\ufeff\u200f\n \n") == []
    assert sentences("") == []


def test_a_byte_order_mark_stays_with_the_first_sentence() -> None:
    assert words("\ufeffباران آمد. سیل آمد.") == ["\ufeffباران آمد.", "سیل آمد."]


def test_the_sentences_of_the_article_are_those_a_reader_counts(article_text: str) -> None:
    found = words(article_text)
    # Counted by hand: a title, seventeen sentences and the words under the article.
    assert len(found) == 19
    assert found[0] == "جزییات دیدار محرمانه پوتین و اوباما"
    assert found[6] == "اما به تا توجه به عدم اعتماد متقابلی که وجود دارد، مذاکرات دشوار است."
    assert found[7] == 'ما هنوز اختلاف هایی که وجود دارد را از بین نبرده ایم."'
    assert found[-1] == "ارسال نظر"


@settings(deadline=None)
@given(texts)
def test_sentences_are_in_order_within_lines_and_hold_everything_else(text: str) -> None:
    spans = sentences(text)
    position = 0
    for start, end in spans:
        assert position <= start < end <= len(text)
        assert not fold(text[position:start]).strip("\u200c \r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        inside = text[start:end]
        assert inside == inside.strip()
        assert len(inside.splitlines()) == 1
        position = end
    assert not fold(text[position:]).strip("\u200c \r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")


@settings(deadline=None)
@given(texts)
def test_no_sentence_starts_with_a_closing_quote_behind_another_on_its_line(text: str) -> None:
    spans = sentences(text)
    for (_, end), (start, _) in pairwise(spans):
        if len(f"|{text[end:start]}|".splitlines()) == 1:
            assert text[start] not in "»)]}›"


@settings(deadline=None)
@given(texts)
def test_look_alikes_do_not_change_where_sentences_end(text: str) -> None:
    assert sentences(text) == sentences(fold(text))


HARD = {
    "no end": "وزیر گفت ",
    "dots": ".",
    "spaced dots": ". ",
    "quotes": '"',
    "a dot and quotes": '."',
    "dots in brackets": "(. ",
    "dots before commas": "او. . ، ",
    "spaces": " ",
    "ellipses": "و… ",
    "joiners": "\u200c",
    "spaced quotes": '. " ',
    "newlines": "\n",
}


@pytest.mark.parametrize("piece", HARD.values(), ids=HARD.keys())
def test_a_hard_text_of_a_megabyte_does_not_hang(piece: str) -> None:
    # A quadratic scan takes hours here; the limit only keeps the test run from hanging with it.
    script = (
        "import sys; from workbench.text import sentences; "
        f"text = 'x' + {piece!r} * (1_000_000 // {len(piece)}); sentences(text)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_every_sentence_of_many_is_found() -> None:
    text = "باران آمد. " * 10_000
    found = sentences(text)
    assert len(found) == 10_000
    assert found == [match.span() for match in re.finditer(r"باران آمد\.", text)]
