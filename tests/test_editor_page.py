"""The annotated article as HTML, read back with a parser as a browser reads it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbconvert import HTMLExporter

from workbench.editor.page import annotated_html
from workbench.model import Article, Codebook, Span, Statement

TEXT = "گزارش\r\nوزیر خارجه گفت: «کتاب‌ها را می‌آوریم.»\n\nاو  افزود که نه."
ARTICLE = Article("a1", TEXT, "گزارش", "روزنامه", "2016-09-05")
HOSTILE = (
    """</style></p><script>window.hacked=1</script><img src=x onerror="window.hacked=1">&amp;'"""
)


class Read(HTMLParser):
    """What stands in a page: every element, the words in the paragraphs and in the marks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.marks: list[tuple[str, str, str]] = []
        self.paragraphs: list[str] = []
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "p" in self._open:
            self.paragraphs[-1] += data
        of = self.elements[-1][1]
        if self._open and self._open[-1] == "mark" and "data-statements" in of:
            self.marks.append((data, str(of["data-roles"]), str(of["data-statements"])))


def said(id_: str, values: dict[str, str | float] | None = None, **words: str) -> Statement:
    spans = {}
    for role, quote in words.items():
        start = TEXT.index(quote)
        spans[role] = (Span(start, start + len(quote), quote),)
    return Statement(id_, "a1", "sara", spans, values or {})


def page(codebook: Codebook, *statements: Statement, language: str = "fa") -> Read:
    return Read(annotated_html(ARTICLE, statements, codebook, language))


def joined(paragraphs: Sequence[str]) -> str:
    return "|".join(paragraphs)


def test_the_text_is_whole_and_every_mark_lies_on_its_words(codebook: Codebook):
    shown = page(codebook, said("s1", speaker="وزیر خارجه", cue="گفت", claim="کتاب‌ها را می‌آوریم."))
    assert "گزارش|وزیر خارجه گفت: «کتاب‌ها را می‌آوریم.»|او  افزود که نه." in joined(shown.paragraphs)
    assert shown.marks == [
        ("وزیر خارجه", "speaker", "1"),
        ("گفت", "cue", "1"),
        ("کتاب‌ها را می‌آوریم.", "claim", "1"),
    ]


def test_overlapping_spans_become_segments_that_carry_all_their_roles(codebook: Codebook):
    one = said("s1", claim="کتاب‌ها را می‌آوریم", target="ها را")
    other = said("s2", claim="را می‌آوریم.»")
    shown = page(codebook, one, other)
    assert shown.marks == [
        ("کتاب‌", "claim", "1"),
        ("ها ", "claim target", "1"),
        ("را", "claim target", "1 2"),
        (" می‌آوریم", "claim", "1 2"),
        (".»", "claim", "2"),
    ]


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(TEXT) - 1),
            st.integers(1, 12),
            st.sampled_from(["claim", "speaker", "target"]),
            st.integers(1, 3),
        ),
        max_size=8,
    )
)
def test_every_character_carries_exactly_the_roles_that_lie_on_it(
    codebook: Codebook, placed: list[tuple[int, int, str, int]]
):
    spans: dict[int, dict[str, list[Span]]] = {}
    lying: list[set[str]] = [set() for _ in TEXT]
    for start, length, role, number in placed:
        end = min(start + length, len(TEXT))
        spans.setdefault(number, {}).setdefault(role, []).append(Span(start, end, TEXT[start:end]))
        for at in range(start, end):
            lying[at].add(role)
    statements = [
        Statement(f"s{number}", "a1", "sara", {role: tuple(each) for role, each in roles.items()})
        for number, roles in spans.items()
    ]
    names = [role.name for role in codebook.roles]
    expected = [
        (character, " ".join(sorted(roles, key=names.index)))
        for character, roles in zip(TEXT, lying, strict=True)
        if roles and character not in "\r\n"
    ]
    marks = page(codebook, *statements).marks
    assert [(each, roles) for words, roles, _ in marks for each in words] == expected


def test_a_span_over_a_line_end_is_marked_in_both_paragraphs(codebook: Codebook):
    shown = page(codebook, said("s1", claim="می‌آوریم.»\n\nاو  افزود"))
    assert [words for words, *_ in shown.marks] == ["می‌آوریم.»", "او  افزود"]


def test_statements_are_numbered_in_text_order_and_lead_to_their_marks(codebook: Codebook):
    shown = page(codebook, said("s1", claim="افزود"), said("s2", claim="گفت"))
    links = [of["href"] for tag, of in shown.elements if tag == "a"]
    ids = [of["id"] for tag, of in shown.elements if tag == "mark" and "id" in of]
    assert links == [f"#{id_}" for id_ in ids]
    assert "۲ گفته" in shown.paragraphs
    assert (
        "2 statements"
        in page(
            codebook, said("s1", claim="افزود"), said("s2", claim="گفت"), language="en"
        ).paragraphs
    )


def test_values_dates_and_numbers_are_written_in_the_readers_language(codebook: Codebook):
    values: dict[str, str | float] = {"actor": "وزیر", "stance": "oppose", "confidence": 0.75}
    persian = joined(page(codebook, said("s1", values, claim="گفت")).paragraphs)
    english = joined(page(codebook, said("s1", values, claim="گفت"), language="en").paragraphs)
    for words in ("روزنامه · ۱۵ شهریور ۱۳۹۵", "مخالف", "اطمینان: ۰٫۷۵"):
        assert words in persian
    for words in ("روزنامه · 2016-09-05", "oppose", "confidence: 0.75"):
        assert words in english


def test_a_date_that_cannot_be_read_is_shown_as_it_is(codebook: Codebook):
    html = annotated_html(replace(ARTICLE, published="دیروز"), [], codebook)
    assert "روزنامه · دیروز" in Read(html).paragraphs
    assert "هنوز گفته‌ای نشان نشده است." in Read(html).paragraphs


def test_a_statement_whose_words_moved_is_listed_with_the_reason_and_not_marked(
    codebook: Codebook,
):
    moved = Statement("s1", "a1", "sara", {"claim": (Span(0, 3, "گفت"),)})
    shown = page(codebook, moved, said("s2", claim="گفت"))
    assert shown.marks == [("گفت", "claim", "2")]
    assert "but the text there is" in joined(shown.paragraphs)


def test_hostile_words_stay_words_wherever_they_come_from(codebook: Codebook):
    article = Article("<a1>", f"{HOSTILE} گفت", HOSTILE, HOSTILE, HOSTILE)
    span = Span(3, 12, article.text[3:12])
    role = replace(codebook.roles[0], name=HOSTILE, label={"fa": HOSTILE}, color=HOSTILE)
    evil = replace(codebook, roles=(role,))
    values = {"actor": HOSTILE, "note": HOSTILE, "stance": HOSTILE}
    statement = Statement("s1", "<a1>", HOSTILE, {HOSTILE: (span,)}, values)
    shown = Read(annotated_html(article, [statement], evil))
    assert {tag for tag, _ in shown.elements} <= {
        "section", "style", "p", "mark", "div", "ol", "li", "a", "bdi", "b", "span"
    }  # fmt: skip
    assert not any(name.startswith("on") for _, of in shown.elements for name in of)
    assert f"{HOSTILE} گفت" in shown.paragraphs
    style = re.search(r"<style>(.*?)</style>", annotated_html(article, [statement], evil), re.S)
    assert style
    assert "hacked" not in style[1]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_exported_notebook_shows_the_page_where_no_widget_state_was_kept(
    codebook: Codebook, language: str
):
    html = annotated_html(ARTICLE, [said("s1", claim="افزود")], codebook, language)
    view = {"version_major": 2, "version_minor": 1, "model_id": "gone"}
    data = {
        "text/plain": "Editor()",
        "text/html": html,
        "application/vnd.jupyter.widget-view+json": view,
    }
    notebook = nbformat.v4.new_notebook()
    cell = nbformat.v4.new_code_cell("project.annotate('a1')", execution_count=1)
    cell.outputs = [nbformat.v4.new_output("execute_result", data, execution_count=1)]
    notebook.cells = [cell]
    exported, _ = HTMLExporter().from_notebook_node(notebook)
    assert '<section class="wb-page"' in exported
    assert ">افزود</mark>" in exported
    assert "Editor()" not in exported
