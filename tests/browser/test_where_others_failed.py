"""What broke in other annotation tools, tried on the screen of this one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

import workbench as wb
from tests.browser.notebook import Notebook, write_notebook
from tests.browser.server import TOKEN, Lab

ZWNJ, ZWJ, ZWSP, LRM, RLM = "\u200c", "\u200d", "\u200b", "\u200e", "\u200f"
LRE, RLE, PDF, LRI, FSI, PDI, BOM = (
    "\u202a",
    "\u202b",
    "\u202c",
    "\u2066",
    "\u2068",
    "\u2069",
    "\ufeff",
)

EMOJI = (
    "پرچم 🇮🇷🇩🇪 و پزشک 👩🏽‍⚕️ و خانوادهٔ 👨‍👩‍👧‍👦 و انگشت 👍🏿 و کلید 1️⃣ و پرچم 🏴󠁧󠁢󠁥󠁮󠁧󠁿 پیش از این آمدند."
)
SPACES = "یک  فاصلهٔ   دوتایی\tو تب"
MIXED = (
    "شرکت Google Play در نشست G20 گفت که iPhone 15 Pro را به ۱۲٬۳۴۵ ایرانی (و not more) می‌فروشد."
)
NUMBERS = "سال 2024 با 1,234,567 تن و ۲۰۲۵ با ۹۸٬۷۶۵ تن و کد AB12CD34 و ۳٫۱۴ درصد"
QUOTES = 'سخنگو گفت: «صلح می‌آید» و “جنگ” و "آتش" و ‹توافق› و «او گفت: «نه»» و (شاید).'
JOINING = f"کتاب{ZWNJ}هایشان را می{ZWNJ}خواندند و ه{ZWJ} پس از هـ آمد"
MARKS = (
    f"آغاز{ZWSP}بی{ZWSP}فاصله، {RLM}راست{RLM} و {LRM}چپ{LRM}، {LRE}Reuters{PDF} و {RLE}ایسنا{PDF}، "
    f"{LRI}AFP{PDI} و {FSI}مهر{PDI} و میان{BOM}واژه و اَعراب‌دار"
)
LAST = "این پایانِ متن است و پس از آن هیچ نیست"
# CRLF, blank lines, an LF, and no line end after the last word.
TEXT = f"{EMOJI}\r\n{SPACES}\r\n\r\n{MIXED}\r\n{NUMBERS}\n{QUOTES}\r\n"
TEXT += f"{JOINING}\r\n{MARKS}\r\n \r\n{LAST}"

# Where each UTF-16 unit of some paragraphs is drawn, from the paragraph's own corner.
GLYPHS = """article => [...article.querySelectorAll(".wb-paragraph")].map(paragraph => {
    const corner = paragraph.getBoundingClientRect();
    const node = paragraph.firstChild;
    const range = document.createRange();
    const step = Math.ceil(node.length / 4000);
    const glyphs = [];
    for (let n = 0; n < node.length; n += step) {
        range.setStart(node, n);
        range.setEnd(node, n + 1);
        const box = range.getBoundingClientRect();
        glyphs.push([box.left - corner.left, box.top - corner.top, box.width, box.height]
            .map(each => Math.round(each * 100) / 100).join(" "));
    }
    return glyphs;
})"""
# The same paragraphs as a page shows them that marks nothing: copies beside the originals, which
# take their place for as long as they are looked at.
UNTOUCHED = f"""article => {{
    const copy = article.cloneNode(true);
    article.after(copy);
    article.style.display = "none";
    const glyphs = ({GLYPHS})(copy);
    copy.remove();
    article.style.display = "";
    return glyphs;
}}"""
# The words that are painted as statements', not as suggestions.
PAINTED = """() => [...CSS.highlights]
    .filter(([name]) => name.startsWith("wb-") && !name.endsWith("-proposed"))
    .flatMap(([, highlight]) => [...highlight])
    .map(range => range.startContainer.data.slice(range.startOffset, range.endOffset))"""


@pytest.fixture(scope="module")
def folder(lab: Lab) -> Path:
    return lab.folder / "traps"


@pytest.fixture(scope="module")
def traps(browser: Browser, lab: Lab, folder: Path) -> Iterator[Notebook]:
    """One article full of traps, open for all tests of this module."""
    yield from _opened(browser, lab, folder, [], TEXT)


def _opened(
    browser: Browser, lab: Lab, folder: Path, statements: list[wb.Statement], text: str
) -> Iterator[Notebook]:
    folder.mkdir()
    name = folder.name
    project = wb.Project(folder, annotator="sara")
    project.add([wb.Article(name, text, title="آزمون")])
    if statements:
        project.save(*statements)
    write_notebook(
        folder / "n.ipynb",
        f'import workbench as wb\nwb.Project(".", annotator="sara").annotate({name!r})',
    )
    context = browser.new_context(viewport={"width": 2000, "height": 1000}, locale="en-US")
    notebook = Notebook(context.new_page(), lab.url, TOKEN, f"{name}/n.ipynb")
    notebook.run_all()
    notebook.page.evaluate("document.fonts.ready")
    yield notebook
    context.close()


def mark(
    notebook: Notebook, folder: Path, words: str, *, upto: str = "", exact: bool = False
) -> tuple[int, int, str]:
    """Make words the target of a new statement and read back from disk what was marked."""
    before = targets(folder)
    notebook.article.press("Escape")
    notebook.select(words, upto=upto, exact=exact)
    notebook.page.keyboard.press("t")
    notebook.expect_saved()
    [added] = targets(folder).items() - before.items()
    return added[1]


def targets(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Read the marked words and their code points from disk, as another program would."""
    spans = wb.Project(folder).spans()
    spans = spans[spans["role"] == "target"]
    columns = spans[["statement", "start", "end", "quote"]]
    return {
        statement: (int(start), int(end), quote)
        for statement, start, end, quote in columns.itertuples(index=False)
    }


def place(words: str) -> tuple[int, int, str]:
    """Where words are in the article, counted by Python."""
    start = TEXT.index(words)
    return start, start + len(words), words


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("🇮🇷", id="a flag"),
        pytest.param("🇮🇷🇩🇪 و پزشک 👩🏽‍⚕️", id="a skin tone and a profession"),
        pytest.param("خانوادهٔ 👨‍👩‍👧‍👦", id="a family"),
        pytest.param("👍🏿 و کلید", id="a dark thumb"),
        pytest.param("پرچم 🏴󠁧󠁢󠁥󠁮󠁧󠁿 پیش", id="a flag of tags"),
        pytest.param("پیش از این آمدند", id="words after them"),
        pytest.param("یک  فاصلهٔ   دوتایی", id="repeated spaces"),
        pytest.param("دوتایی\tو تب", id="a tab"),
        pytest.param("شرکت Google Play", id="from Persian into Latin"),
        pytest.param("Play در نشست", id="from Latin into Persian"),
        pytest.param("G20 گفت که iPhone 15", id="from Latin to Latin over Persian"),
        pytest.param("۱۲٬۳۴۵ ایرانی", id="a Persian number"),
        pytest.param("(و not more)", id="brackets around both"),
        pytest.param("«صلح می‌آید»", id="guillemets at both ends"),
        pytest.param("“جنگ”", id="curly quotation marks"),
        pytest.param('"آتش"', id="straight quotation marks"),
        pytest.param("‹توافق›", id="single guillemets"),
        pytest.param("«او گفت: «نه»»", id="guillemets within guillemets"),
        pytest.param(f"کتاب{ZWNJ}هایشان", id="ZWNJ"),
        pytest.param(f"ه{ZWJ} پس از هـ", id="ZWJ and tatweel"),
        pytest.param(f"آغاز{ZWSP}بی{ZWSP}فاصله", id="zero-width spaces"),
        pytest.param(f"میان{BOM}واژه", id="a BOM inside a word"),
        pytest.param("و اَعراب‌دار", id="vowel signs"),
        pytest.param("آن هیچ نیست", id="the end of the text"),
    ],
)
def test_dragged_words_have_their_exact_code_points_on_disk(
    traps: Notebook, folder: Path, words: str
):
    assert mark(traps, folder, words) == place(words)
    assert words in traps.page.evaluate(PAINTED)
    assert (folder / "data/articles/traps.txt").read_bytes() == TEXT.encode()


@pytest.mark.parametrize(
    "words",
    ["202", "23", "4,5", "۰۲", "۷۶", "B12C", "۳٫", "صلح", "ایشان", "oogl", "oogle Pla"],
)
def test_part_of_a_word_or_number_can_be_marked(traps: Notebook, folder: Path, words: str):
    assert mark(traps, folder, words, exact=True) == place(words)


@pytest.mark.parametrize(
    ("words", "exact"),
    [
        pytest.param(f"راست{RLM} و {LRM}چپ", False, id="direction marks"),
        pytest.param(f"Reuters{PDF} و {RLE}ایسنا", False, id="embeddings"),
        pytest.param(f"AFP{PDI} و {FSI}مهر", False, id="isolates"),
        pytest.param("تاب", True, id="ZWNJ"),
    ],
)
def test_a_span_neither_begins_nor_ends_with_what_nobody_can_see(
    traps: Notebook, folder: Path, words: str, exact: bool
):
    assert mark(traps, folder, words, exact=exact) == place(words)


def test_words_within_quotation_marks_come_without_them(traps: Notebook, folder: Path):
    for words in ("صلح می‌آید", "جنگ", "آتش", "توافق", "نه"):
        assert mark(traps, folder, words) == place(words)


def test_a_span_runs_on_over_line_ends_of_any_kind(traps: Notebook, folder: Path):
    for first, last in (("و تب", "شرکت"), ("درصد", "سخنگو گفت"), ("و اَعراب‌دار", "این پایانِ")):
        start, (_, end, _) = TEXT.index(first), place(last)
        assert mark(traps, folder, first, upto=last) == (start, end, TEXT[start:end])


def test_a_drag_past_the_end_ends_with_the_text(traps: Notebook, folder: Path):
    traps.article.press("Escape")
    traps.places(LAST)
    first, _ = traps.places("هیچ نیست", scroll=False)
    pane = traps.article.bounding_box()
    assert pane
    mouse = traps.page.mouse
    mouse.move(first["from"], first["y"])
    mouse.down()
    mouse.move(pane["x"] + 40, pane["y"] + pane["height"] - 8, steps=5)
    mouse.up()
    expect(traps.editor.locator(".wb-marker")).to_be_visible()
    traps.page.keyboard.press("t")
    traps.expect_saved()
    assert (len(TEXT) - len("هیچ نیست"), len(TEXT), "هیچ نیست") in targets(folder).values()


@pytest.mark.parametrize("width", [360, 800, 1600])
def test_marking_moves_no_glyph_at_any_width(traps: Notebook, folder: Path, width: int):
    traps.editor.evaluate("(editor, width) => editor.style.inlineSize = `${width}px`", width)
    before = traps.article.evaluate(GLYPHS)
    assert before == traps.article.evaluate(UNTOUCHED)
    words = {360: "نشست G20 گفت که iP", 800: "با ۹۸٬", 1600: "گفت: «صل"}[width]
    assert mark(traps, folder, words, exact=True) == place(words)
    assert traps.article.evaluate(GLYPHS) == before
    assert traps.article.evaluate(UNTOUCHED) == before
    for box in (traps.article, traps.editor):
        assert box.evaluate("box => box.scrollWidth <= box.clientWidth")
    traps.editor.evaluate("editor => editor.style.inlineSize = ''")


def test_a_surrounding_direction_toggled_twenty_times_moves_nothing(traps: Notebook, folder: Path):
    around = traps.editor.locator("xpath=..")
    glyphs = traps.article.evaluate(GLYPHS)
    painted = sorted(traps.page.evaluate(PAINTED))
    for n in range(20):
        around.evaluate("(around, dir) => around.dir = dir", ("ltr", "rtl")[n % 2])
        assert traps.article.evaluate("article => getComputedStyle(article).direction") == "rtl"
        assert traps.article.evaluate(GLYPHS) == glyphs
    assert sorted(traps.page.evaluate(PAINTED)) == painted
    assert mark(traps, folder, "پزشک 👩🏽‍⚕️ و") == place("پزشک 👩🏽‍⚕️ و")


def test_everything_marked_is_there_again_in_a_fresh_kernel(traps: Notebook, folder: Path):
    on_disk = targets(folder)
    on_screen = set(traps.page.evaluate(PAINTED))
    assert len(on_disk) > 1
    traps.save()
    traps.open()
    traps.run_all()
    assert set(traps.page.evaluate(PAINTED)) == on_screen
    assert targets(folder) == on_disk
    assert wb.Project(folder).check() == []


# ------------------------------------------------------------- one very long paragraph

CYCLE = "دولت مجلس Reuters گفت ۲۰۲۴ که کتاب‌ها را «می‌آورد» و 😀 پس از G20 خواهد رفت "
LONG = " ".join((CYCLE * 320).split()[:5000])


def _overlapping() -> list[wb.Statement]:
    """Two hundred statements, each of whose claims reaches over the next two."""
    starts = [0]
    for word in LONG.split(" "):
        starts.append(starts[-1] + len(word) + 1)
    statements: list[wb.Statement] = []
    for n in range(200):
        start, end = starts[n * 24], starts[n * 24 + 60] - 1
        span = wb.Span(start, end, LONG[start:end])
        statements.append(wb.Statement(f"s{n}", "long", "sara", {"claim": (span,)}))
    return statements


def test_a_paragraph_of_5000_words_with_200_overlapping_spans_can_be_marked(
    browser: Browser, lab: Lab
):
    statements = _overlapping()
    folder = lab.folder / "long"
    for notebook in _opened(browser, lab, folder, statements, LONG):
        painted = notebook.page.evaluate(PAINTED)
        marked = [span.quote for each in statements for _, span in each.placed_spans()]
        assert sorted(painted) == sorted(marked)
        before = notebook.article.evaluate(GLYPHS)
        assert before == notebook.article.evaluate(UNTOUCHED)
        assert len(before[0]) > 3000
        words = LONG[: LONG.index(" ", 40)]
        assert mark(notebook, folder, words) == (0, len(words), words)
        assert notebook.article.evaluate(GLYPHS) == before
        assert len(notebook.page.evaluate(PAINTED)) == 201
