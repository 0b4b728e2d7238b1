import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.formats.placing import (
    AS_ONE,
    AS_THEY_STAND,
    AS_TWO,
    BYTES,
    CODE_POINTS,
    UTF16,
    Claimed,
    Counting,
    Placed,
    Refused,
    place,
)

PIECES = ["وزیر", "می\u200cشود", " ", "\r\n", "\n", "🇮🇷", "👩🏽‍⚕️", "«", "»", "abc", "ً", "\u00a0"]
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join)
COUNTED = {
    CODE_POINTS: len,
    UTF16: lambda text: len(text.encode("utf-16-le")) // 2,
    BYTES: lambda text: len(text.encode("utf-8")),
}
LINE_ENDS = {
    AS_THEY_STAND: lambda text: text,
    AS_ONE: lambda text: text.replace("\r\n", "\n"),
    AS_TWO: lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
}


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    text = draw(texts)
    bounds = [n for n in range(len(text) + 1) if text[n - 1 : n + 1] != "\r\n"]
    pairs = st.tuples(st.sampled_from(bounds), st.sampled_from(bounds))
    spans = draw(st.lists(pairs.map(sorted).map(tuple), min_size=1, max_size=5))
    assume(all(start < end for start, end in spans))
    return text, spans


@given(
    drawn=texts_with_spans(),
    unit=st.sampled_from(sorted(COUNTED)),
    line_ends=st.sampled_from(sorted(LINE_ENDS)),
)
def test_a_span_is_found_exactly_when_its_format_says_how_it_counts(drawn, unit, line_ends):
    text, spans = drawn

    def counted(upto: int) -> int:
        return COUNTED[unit](LINE_ENDS[line_ends](text[:upto]))

    claims = [Claimed(counted(s), counted(e), text[s:e]) for s, e in spans]
    placed = place(text, claims, Counting(unit, line_ends))
    for answer, (start, end) in zip(placed, spans, strict=True):
        assert isinstance(answer, Placed)
        assert (answer.span.start, answer.span.end, answer.repair) == (start, end, "")
        assert answer.span.quote == text[start:end]


@given(text=texts, start=st.integers(-5, 90), end=st.integers(-5, 90), quote=texts)
def test_whatever_is_placed_holds_its_words_and_whatever_is_not_has_a_reason(
    text: str, start: int, end: int, quote: str
):
    [answer] = place(text, [Claimed(start, end, quote)], Counting(UTF16))
    if isinstance(answer, Refused):
        assert answer.reason
    else:
        span = answer.span
        assert text[span.start : span.end] == span.quote
        assert not quote.strip() or " ".join(span.quote.split()) == " ".join(quote.split())


def test_the_unit_is_settled_for_the_article_so_that_repeated_words_do_not_slip():
    text = "👩👩 و و و و و و"
    spans = [(3, 4), (5, 6), (7, 8), (13, 14)]
    claims = [Claimed(s + 2, e + 2, text[s:e]) for s, e in spans]
    placed = place(text, claims, Counting(CODE_POINTS))
    assert [(p.span.start, p.span.end) for p in placed if isinstance(p, Placed)] == spans
    assert {p.repair for p in placed if isinstance(p, Placed)} == {
        "counted in UTF-16 units, not code points"
    }


def test_windows_line_ends_counted_as_two_are_found_in_a_text_that_has_one():
    text = "سطر یک\nسطر دو\nوزیر گفت"
    [answer] = place(text, [Claimed(16, 20, "وزیر")], Counting(UTF16))
    assert isinstance(answer, Placed)
    assert (answer.span.start, answer.span.end) == (14, 18)
    assert answer.repair == "counted in UTF-16 units, line ends as two, not as they stand"


def test_without_words_the_unit_of_the_others_counts():
    text = "👻 الف ب پ"
    answers = place(text, [Claimed(3, 6, "الف"), Claimed(7, 8)], Counting(CODE_POINTS))
    assert [a.span.quote for a in answers if isinstance(a, Placed)] == ["الف", "ب"]


def test_words_that_slipped_are_found_where_they_stand_once():
    text = "پیش از این وزیر خارجه گفت"
    [answer] = place(text, [Claimed(0, 10, "وزیر خارجه")])
    assert answer == Placed(
        answer.span if isinstance(answer, Placed) else None,  # pyright: ignore[reportArgumentType]
        "found by its words, not at 0:10",
    )
    assert isinstance(answer, Placed)
    assert (answer.span.start, answer.span.end) == (11, 21)


def test_words_with_arabic_letters_are_found_in_a_persian_text_and_keep_its_letters():
    [answer] = place("این کتاب ماست", [Claimed(0, 4, "كتاب")])
    assert isinstance(answer, Placed)
    assert answer.span.quote == "کتاب"


def test_words_in_several_places_are_told_apart_by_what_stands_around_them():
    text = "او گفت بله. وی گفت نه."
    claim = Claimed(0, 3, "گفت", before="وی ", after=" نه")
    [answer] = place(text, [claim])
    assert isinstance(answer, Placed)
    assert answer.span.start == 15


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        (Claimed(90, 95), "90:95 lies beyond the text, which ends at 13"),
        (Claimed(5, 5), "5:5 is no stretch of text: it needs 0 <= start < end"),
        (Claimed(-2, 5), "-2:5 is no stretch of text: it needs 0 <= start < end"),
        (Claimed(90, 95, "هیچ"), "its words 'هیچ' are not in the text (90:95)"),
        (Claimed(1, 4, "گفت"), "its words 'گفت' are not at 1:4, and stand in 2 places"),
    ],
)
def test_what_cannot_be_placed_is_refused_with_the_reason(claim: Claimed, reason: str):
    [answer] = place("گفت: او گفت و", [claim])
    assert isinstance(answer, Refused)
    assert answer.reason == reason


def test_words_in_other_letters_than_the_texts_are_told_wherever_they_are_found():
    text = "گفت: ما مخالفیم و بس"
    here, slipped, spaced = place(
        text,
        [Claimed(5, 15, "ما مخالفيم"), Claimed(0, 10, "ما مخالفيم"), Claimed(5, 15, "ما\nمخالفیم")],
    )
    assert isinstance(here, Placed)
    assert (here.repair, here.written) == ("", "ما مخالفيم")
    assert isinstance(slipped, Placed)
    assert (slipped.repair, slipped.written) == (
        "found by its words, not at 0:10",
        "ما مخالفيم",
    )
    assert isinstance(spaced, Placed)
    assert (spaced.repair, spaced.written) == ("", "")


def test_a_repair_names_only_what_was_counted_otherwise():
    text = "سطر یک\r\nسطر دو\r\nوزیر گفت"
    [answer] = place(text, [Claimed(14, 18, "وزیر")])
    assert isinstance(answer, Placed)
    assert answer.span.start == 16
    assert answer.repair == "counted in code points, line ends as one, not as they stand"
