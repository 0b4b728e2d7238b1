"""The annotated article as plain HTML, drawn by a real browser."""

import nbformat
from nbconvert import HTMLExporter
from playwright.sync_api import Browser, Page

import workbench as wb
from tests.browser.conftest import ROOT
from workbench.codebook import read_codebook
from workbench.editor.page import annotated_html

CODEBOOK = read_codebook(ROOT / "codebook.toml")
TEXT = (
    "سلام بر بلال و کتاب‌هایشان، محمّد و الله و ه\u200d\n"
    "شرکت Google Play در سال 2024 گفت: «ما ۱۲٬۳۴۵ تن را می‌شناسیم 👩🏽‍⚕️.»"
)
# Where the right and the left edge of every word are drawn, whatever elements it is in. Letters
# that do not join have other widths than those that do; a ligature's width cannot be told apart.
WORDS = """() => [...document.querySelectorAll(".wb-page-text p")].map(paragraph => {
    const corner = paragraph.getBoundingClientRect();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const places = [];
    for (let node; (node = walker.nextNode()); ) {
        for (let n = 0; n < node.length; n++) places.push([node, n]);
    }
    return [...paragraph.textContent.matchAll(/\\S+/g)].map(word => {
        const range = document.createRange();
        range.setStart(...places[word.index]);
        const [node, n] = places[word.index + word[0].length - 1];
        range.setEnd(node, n + 1);
        const box = range.getBoundingClientRect();
        return [box.left - corner.left, box.right - corner.left, box.top - corner.top];
    });
})"""


def shown(browser: Browser, *statements: wb.Statement) -> Page:
    page = browser.new_page(viewport={"width": 700, "height": 900})
    article = wb.Article("a1", TEXT, "آزمون")
    page.set_content(annotated_html(article, statements, CODEBOOK))
    return page


def marked(number: int, start: int, end: int, role: str = "claim") -> wb.Statement:
    span = wb.Span(start, end, TEXT[start:end])
    return wb.Statement(f"s{number}", "a1", "sara", {role: (span,)})


def apart(page: Page, other: Page) -> float:
    """The pixels that the word which differs most is away from where it was."""
    pairs = zip(page.evaluate(WORDS), other.evaluate(WORDS), strict=True)
    edges = [
        abs(one - two)
        for words in pairs
        for word in zip(*words, strict=True)
        for one, two in zip(*word, strict=True)
    ]
    assert len(edges) > 60
    return max(edges)


def test_marks_within_words_part_no_letters_and_move_no_word(browser: Browser):
    plain = shown(browser)
    roles = ("claim", "speaker", "cue", "target")
    everywhere = [
        marked(start, start, start + 3, roles[start % 4])
        for start in range(0, len(TEXT) - 3, 2)
        if "\n" not in TEXT[start : start + 3]
    ]
    page = shown(browser, *everywhere)
    assert page.locator(".wb-page-text mark").count() > 40
    assert apart(plain, page) < 0.75
    page.add_style_tag(content=".wb-page-text mark { display: inline-block; }")
    assert apart(plain, page) > 3, "letters that part would be seen"
    plain.close()
    page.close()


def test_what_is_copied_is_the_text(browser: Browser):
    page = shown(browser, marked(1, 1, 9), marked(2, 5, 14, "target"))
    assert page.locator(".wb-page-text p").all_text_contents() == TEXT.split("\n")
    page.close()


def test_lines_begin_at_the_right_in_a_notebook_that_was_made_a_page(browser: Browser):
    notebook = nbformat.v4.new_notebook()
    html = annotated_html(wb.Article("a1", TEXT, "آزمون"), (marked(1, 1, 9),), CODEBOOK)
    shown_ = nbformat.v4.new_output("execute_result", {"text/html": html}, execution_count=1)
    notebook.cells = [nbformat.v4.new_code_cell("project.show('a1')", outputs=[shown_])]
    exported, _ = HTMLExporter().from_notebook_node(notebook)
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    # Nothing but the page itself: what it would load from elsewhere says nothing of it.
    page.route("**/*", lambda route: route.abort())
    page.set_content(exported, wait_until="domcontentloaded")
    gaps = page.evaluate("""() => [...document.querySelectorAll(
            ".wb-page-title, .wb-page-text p, .wb-page li p")].map(line => {
        const words = document.createRange();
        words.selectNodeContents(line);
        const ends = [...words.getClientRects()].map(box => box.right);
        return line.getBoundingClientRect().right - Math.max(...ends);
    })""")
    assert len(gaps) >= 3
    assert max(map(abs, gaps)) < 8, gaps
    page.close()
