"""The editor in the real JupyterLab: 100,000 characters under 5,100 overlapping marks."""

import random
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

import workbench as wb
from tests.browser.notebook import Notebook, write_notebook
from tests.browser.server import CHROMIUM_FLAGS, TOKEN, Lab, find_chromium
from workbench.codebook import default_codebook

ROOT = Path(__file__).parent.parent
CHARACTERS = 100_000
STATEMENTS = 1_700
ROLES = ("speaker", "cue", "claim")
OPENINGS = 5
ACTS = 5
SCROLLING = 2
VOCABULARY = """
رئیس‌جمهوری نماینده سخنگوی وزارت خارجه دولت مجلس مردم گفت افزود تأکید کرد خواستار شد که از به در با
برای گفتگو توافق آتش‌بس کمک‌های انسان‌دوستانه ۲۰۲۴ G20 شهرهای محاصره‌شده باید ادامه یابد
"""


def editor() -> Iterator[tuple[str, str]]:
    """Time opening, marking, saving and scrolling, and count the bytes of an act."""
    with _lab() as (browser, lab):
        _write_project(lab.folder / "project")
        yield "browser", f"Chromium {browser.version}, headless, without GPU"
        openings: list[dict[str, float]] = []
        acts: list[dict[str, float]] = []
        frames: list[float] = []
        for number in range(OPENINGS):
            page = _page(browser)
            # A kernel of its own: a page asks its kernel for all that earlier ones showed as well.
            path = f"project/notebooks/long-{number}.ipynb"
            write_notebook(lab.folder / path, *_cells("long", ".."))
            notebook = Notebook(page, lab.url, TOKEN, path)
            openings.append(_open(notebook, CHARACTERS))
            acts += [_act(notebook) for _ in range(ACTS)]
            frames += page.evaluate("bench.scroll", SCROLLING)
            page.close()
        yield from _opened(openings)
        yield from _acted(acts)
        yield from _scrolled(frames)


def one_statement() -> Iterator[tuple[str, str]]:
    """Count what a person does for one statement with speaker, cue, claim and stance."""
    text = "وزیر خارجه در نشست امروز گفت: «گفتگوها باید ادامه یابد.»"

    def by_hand(notebook: Notebook) -> None:
        notebook.mark("گفتگوها باید ادامه یابد", "c")
        notebook.page.keyboard.press("1")

    def from_a_suggestion(notebook: Notebook) -> None:
        notebook.article.focus()
        notebook.page.keyboard.press("n")
        notebook.page.keyboard.press("1")

    with _lab() as (browser, lab):
        for how, name, do in (
            ("by hand (drag, role, stance)", "hand", by_hand),
            ("from a suggestion (next, stance)", "suggestion", from_a_suggestion),
        ):
            project = _project(lab.folder / name)
            project.add([wb.Article("short", text)])
            write_notebook(lab.folder / name / "short.ipynb", *_cells("short", "."))
            page = _page(browser)
            notebook = Notebook(page, lab.url, TOKEN, f"{name}/short.ipynb")
            notebook.run_all()
            before = page.evaluate("bench.presses")
            do(notebook)
            notebook.expect_saved()
            presses = page.evaluate("bench.presses") - before
            [row] = project.statements()[[*ROLES, "actor", "stance"]].to_dict("records")
            assert all(isinstance(part, str) and part for part in row.values()), row
            yield f"one whole statement {how}: keys and pointer gestures", f"{presses}"
            page.close()


@contextmanager
def _lab() -> Iterator[tuple[Browser, Lab]]:
    # In the working folder, since /tmp may be memory: the saves are to reach a disk.
    folder = Path(tempfile.mkdtemp(dir="."))
    lab = Lab(folder.resolve())
    lab.start()
    try:
        with sync_playwright() as playwright:
            path = find_chromium(playwright)
            browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
            yield browser, lab
            browser.close()
    finally:
        lab.stop()
        shutil.rmtree(folder)


def _page(browser: Browser) -> Page:
    page = browser.new_page(viewport={"width": 1600, "height": 1000})
    page.set_default_timeout(300_000)
    expect.set_options(timeout=300_000)
    page.add_init_script(path=Path(__file__).with_suffix(".js"))
    return page


def _cells(article: str, folder: str) -> tuple[str, str]:
    """Return a notebook that opens a project, then an article."""
    opened = f'project = wb.Project({folder!r}, annotator="sara")'
    return f"import workbench as wb\n{opened}\nprint(project)", f"project.annotate({article!r})"


def _open(notebook: Notebook, characters: int) -> dict[str, float]:
    """Run the cells and click in the text as soon as all is shown."""
    page = notebook.page
    notebook.run_cell(0)
    cell = page.locator(".jp-CodeCell").nth(1)
    cell.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    # Line ends and blank lines are not shown.
    measured = page.evaluate("bench.shown", characters * 0.98)
    notebook.editor.scroll_into_view_if_needed()
    page.evaluate("bench.awaitClick()")
    box = notebook.article.locator(".wb-paragraph").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] - 40, box["y"] + 20)
    measured["click"] = page.evaluate("bench.clicked")
    return measured


def _act(notebook: Notebook) -> dict[str, float]:
    """Mark words of the text as a new statement's claim."""
    page = notebook.page
    notebook.article.press("Escape")
    paragraph = notebook.article.locator(".wb-paragraph").nth(1)
    paragraph.scroll_into_view_if_needed()
    start = random.randrange(0, 300)
    paragraph.evaluate(
        """(paragraph, start) => {
            const text = paragraph.firstChild;
            document.getSelection().setBaseAndExtent(text, start, text, start + 60);
        }""",
        start,
    )
    page.evaluate("bench.awaitAct()")
    page.keyboard.press("c")
    return page.evaluate("bench.act()")


def _opened(runs: list[dict[str, float]]) -> Iterator[tuple[str, str]]:
    size = f"{CHARACTERS:,} characters, {STATEMENTS * len(ROLES):,} spans"
    usable = statistics.median(run["seconds"] + run["click"] / 1000 for run in runs)
    page = statistics.median(run["page"] for run in runs)
    click = statistics.median(run["click"] for run in runs)
    yield (
        f"{size}: from running the cell to a click answered, median of {len(runs)}",
        f"{usable:.2f} s, of it drawing {page:.2f} s, the click {click:.0f} ms",
    )
    yield "bytes sent to the page for that", f"{runs[-1]['bytes']:,.0f}"


def _acted(runs: list[dict[str, float]]) -> Iterator[tuple[str, str]]:
    for what, name in (
        ("from key press to the new mark's second frame", "painted"),
        ("from key press to saved, through kernel and fsync", "saved"),
    ):
        taken = sorted(run[name] for run in runs)
        yield (
            f"{what}, median of {len(runs)}",
            f"{statistics.median(taken):.0f} ms, slowest {taken[-1]:.0f} ms",
        )
    sent, received = (max(run[way] for run in runs) for way in ("sent", "received"))
    yield "bytes for one act, Jupyter's envelope included", f"{sent:,} up, {received:,} down"


def _scrolled(taken: list[float]) -> Iterator[tuple[str, str]]:
    cuts = statistics.quantiles(taken, n=20)
    rate = 1000 * len(taken) / sum(taken)
    longest = f"p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms, longest {max(taken):.0f} ms"
    yield f"scrolling for {SCROLLING} s, {OPENINGS} times", f"{rate:.0f} frames a second, {longest}"


def _project(folder: Path) -> wb.Project:
    """Make a project; with a codebook of its own it is not taken for a folder of this one."""
    folder.mkdir(exist_ok=True)
    shutil.copy(default_codebook(), folder / "codebook.toml")
    return wb.Project(folder, annotator="sara")


def _write_project(folder: Path) -> None:
    """Write an article, and statements all over it."""
    chance = random.Random(3)
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) + len(paragraphs) < CHARACTERS:
        paragraphs.append(" ".join(chance.choices(VOCABULARY.split(), k=110)) + ".")
    text = "\n".join(paragraphs)[:CHARACTERS]
    project = _project(folder)
    project.add([wb.Article("long", text)])
    project.save(*_statements(text))


def _statements(text: str) -> Iterator[wb.Statement]:
    """Yield statements whose claims reach over the next ones' words."""
    words: list[tuple[int, int]] = []
    at = 0
    for word in text.split(" "):
        words.append((at, at + len(word)))
        at += len(word) + 1
    for number in range(STATEMENTS):
        first = number * (len(words) - 24) // STATEMENTS
        parts = {"speaker": (0, 1), "cue": (2, 2), "claim": (3, 22)}
        spans: dict[str, tuple[wb.Span, ...]] = {}
        for role, (begin, last) in parts.items():
            start, end = words[first + begin][0], words[first + last][1]
            spans[role] = (wb.Span(start, end, text[start:end]),)
        values: dict[str, Any] = {"actor": f"کنشگر {number % 40}", "stance": "support"}
        yield wb.Statement(f"{number:032x}", "long", "sara", spans, values)


MEASURES: tuple[Any, ...] = (editor, one_statement)
