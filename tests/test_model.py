import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import CodebookError, SpanError
from workbench.model import Span, Statement

TEXT = "🌍 وزیر گفت: «می‌رویم»"


def statement(**spans: Span) -> Statement:
    return Statement("s1", "a1", "sara", {role: (span,) for role, span in spans.items()})


def test_spans_that_hold_their_quotes_pass():
    statement(speaker=Span(2, 6, "وزیر"), claim=Span(13, 20, "می‌رویم")).check_quotes(TEXT)


def test_a_span_that_holds_other_words_is_refused_with_both():
    with pytest.raises(SpanError) as caught:
        statement(speaker=Span(3, 7, "وزیر")).check_quotes(TEXT)
    assert str(caught.value) == (
        "Statement s1 marks 'وزیر' at 3:7 of 'a1', but the text there is 'زیر '. "
        "The article changed after it was annotated."
    )


def test_a_span_beyond_the_text_is_refused_and_names_the_unit():
    with pytest.raises(SpanError, match=r"ends after 21 code points.*not UTF-16 units or bytes"):
        statement(claim=Span(13, 40, "می‌رویم")).check_quotes(TEXT)


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 2), (-4, 2)])
def test_an_empty_or_reversed_span_is_refused(start: int, end: int):
    with pytest.raises(SpanError, match=r"an empty or reversed claim at .* 0 <= start < end"):
        statement(claim=Span(start, end, "")).check_quotes(TEXT)


@pytest.mark.parametrize("spans", [{}, {"claim": ()}])
def test_a_statement_without_words_is_refused(spans: dict[str, tuple[Span, ...]]):
    with pytest.raises(SpanError, match="marks no words of 'a1'. Mark at least one span"):
        Statement("s1", "a1", "sara", spans).check_quotes(TEXT)


@given(st.text(min_size=1), st.data())
def test_every_slice_of_any_text_is_a_span_that_holds_its_quote(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    statement(claim=Span(start, end, text[start:end])).check_quotes(text)


def test_the_words_of_a_discontinuous_role_are_joined_by_an_ellipsis():
    parts = (Span(0, 7, "خواستار"), Span(20, 23, "شد"))
    assert Statement("s1", "a1", "sara", {"cue": parts}).words("cue") == "خواستار … شد"
    assert Statement("s1", "a1", "sara", {"cue": parts}).words("claim") == ""


def test_a_role_field_or_value_outside_the_codebook_is_refused_with_the_nearest(codebook):
    def coded(role: str = "claim", **values: str | float) -> Statement:
        return Statement("s1", "a1", "sara", {role: (Span(0, 1, "🌍"),)}, values)

    codebook.check(coded(stance="support", confidence=0.5, note="!"))
    for statement_, message in [
        (coded("clam"), "No role 'clam' in the codebook. Did you mean 'claim'?"),
        (coded(stnce="x"), "No field 'stnce' in the codebook. Did you mean 'stance'?"),
        (coded(stance="suport"), "No stance 'suport' in the codebook. Did you mean 'support'?"),
        (coded(confidence="high"), "The field 'confidence' holds a number, not 'high'."),
        (coded(confidence=True), "The field 'confidence' holds a number, not True."),
        (coded(note=3), "The field 'note' holds words, not 3."),
    ]:
        with pytest.raises(CodebookError) as caught:
            codebook.check(statement_)
        assert str(caught.value) == message
