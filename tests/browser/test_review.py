"""Settling disagreements in the real JupyterLab by keyboard alone, and what is on disk then."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import workbench as wb
from tests.browser.conftest import ROOT
from tests.browser.notebook import Notebook, write_notebook
from tests.browser.server import TOKEN, Lab
from tests.browser.test_accessibility import AXE, VIOLATIONS
from tests.browser.test_looks import CONTRAST

TEXT = (
    "گفت‌وگوی دو وزیر در مرز\n"
    "وزیر راه گفت: «پل تازه تا پایان سال ساخته می‌شود و راه باز خواهد ماند». "
    "او در پاسخ خبرنگاران از رسانه‌ها گله کرد.\n"
    "سخنگوی شهرداری هشدار داد که هزینهٔ این پل دو برابر برآورد نخست شده است. "
    "شهردار افزود که بودجه‌ای برای آن نمانده و کار باید بایستد.\n"
    "به گفتهٔ یک مهندس، پی پل در سیل پارسال آسیب دیده است.\n"
)
HOSTILE = '<img src=x onerror="window.hurt=1">'


def statement(
    id_: str, annotator: str, values: dict[str, str] | None = None, **roles: str
) -> wb.Statement:
    spans = {}
    for role, words in roles.items():
        start = TEXT.index(words)
        spans[role] = (wb.Span(start, start + len(words), words),)
    return wb.Statement(id_, "bridge", annotator, spans, dict(values or {}))


SPEAKER, CUE = {"speaker": "وزیر راه"}, {"cue": "گفت:"}
CLAIM = "پل تازه تا پایان سال ساخته می‌شود و راه باز خواهد ماند"
COST = "هزینهٔ این پل دو برابر برآورد نخست شده است"
READINGS = {
    "sara": [
        statement("s1", "sara", {"actor": "وزیر راه", "stance": "support"}, claim=CLAIM, **SPEAKER),
        statement("s2", "sara", {"actor": HOSTILE, "note": HOSTILE}, claim=COST),
        statement("s3", "sara", {"stance": "oppose"}, claim="بودجه‌ای برای آن نمانده"),
        statement("s4", "sara", {"stance": "oppose"}, claim="پی پل در سیل پارسال آسیب دیده است"),
    ],
    "omid": [
        statement("o1", "omid", {"actor": "وزیر راه", "stance": "neutral"}, claim=CLAIM, **SPEAKER),
        statement("o2", "omid", {"actor": HOSTILE}, claim="این پل دو برابر برآورد نخست"),
        statement("o4", "omid", {"stance": "oppose"}, claim="پی پل در سیل پارسال آسیب دیده است"),
    ],
}


class ReviewPage(Notebook):
    """A notebook with a review in its second cell."""

    def run(self) -> None:
        self._menu("Run", "Run All Cells")
        expect(self.review).to_have_attribute("data-ready", "true", timeout=90_000)
        self._wait_for_kernel()
        self.review.scroll_into_view_if_needed()

    @property
    def review(self) -> Locator:
        return self.page.locator(".wb-review").first

    @property
    def text(self) -> Locator:
        return self.review.locator(".wb-article")

    @property
    def progress(self) -> Locator:
        return self.review.locator(".wb-rv-progress")

    def cell(self, part: str, reading: int) -> Locator:
        return self.review.locator(f'[data-part="{part}"] [data-reading="{reading}"]')

    def press(self, *keys: str) -> None:
        for key in keys:
            # A key is for what is in sight, and passed over while something else is on its way.
            expect(self.review).to_have_attribute("data-waiting", "false")
            self.page.keyboard.press(key)

    def saved(self) -> None:
        expect(self.review.locator(".wb-save")).to_have_attribute("data-save-state", "saved")


@pytest.fixture
def open_review(page: Page, lab: Lab, project_folder: Path) -> Callable[..., ReviewPage]:
    def open_(call: str = "project.review()", annotator: str = "sara") -> ReviewPage:
        project = wb.Project(project_folder)
        if "bridge" not in set(project.articles["id"]):
            project.add([wb.Article("bridge", TEXT, outlet="پیک سپیدار", published="2025-04-01")])
            for name, statements in READINGS.items():
                wb.Project(project_folder, name).save(*statements)
        write_notebook(
            project_folder / "notebooks" / "review.ipynb",
            f'import workbench as wb\nproject = wb.Project(".", annotator={annotator!r})',
            call,
            "import os\nprint(os.getpid())",
        )
        path = f"{project_folder.name}/notebooks/review.ipynb"
        opened = ReviewPage(page, lab.url, TOKEN, path)
        opened.run()
        return opened

    return open_


@pytest.fixture
def pictures() -> Path:
    folder = Path(os.environ.get("WORKBENCH_SCREENSHOTS", ROOT / "build" / "screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def gold(folder: Path) -> list[dict[str, Any]]:
    table = wb.Project(folder).statements(annotators=["gold"])
    return table.astype(object).where(table.notna(), None).to_dict("records")


def log(folder: Path) -> list[dict[str, Any]]:
    paths = sorted((folder / "annotations/log").glob("gold.*.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"], indirect=True)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_it_can_be_looked_at(
    open_review: Callable[..., ReviewPage], pictures: Path, theme: str, language: str
):
    opened = open_review(f"project.review(language={language!r})")
    page = opened.page
    page.evaluate("document.fonts.ready")
    page.add_script_tag(path=AXE)
    tone = "light" if theme.endswith("Light") else "dark"
    found = {}
    for name, key in {"stance": "", "missing": "n", "words": "n"}.items():
        opened.text.focus()
        if key:
            before = opened.review.get_attribute("data-item")
            opened.press(key)
            expect(opened.review).not_to_have_attribute("data-item", before or "")
        opened.review.screenshot(path=pictures / f"review-{name}-{tone}-{language}.png")
        found[name] = opened.review.evaluate(VIOLATIONS)
    opened.press("?")
    expect(opened.review.get_by_role("dialog")).to_be_visible()
    page.screenshot(path=pictures / f"review-help-{tone}-{language}.png")
    found["help"] = opened.review.evaluate(VIOLATIONS)
    assert {name: each for name, each in found.items() if each} == {}
    assert page.evaluate("window.hurt") is None


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"], indirect=True)
def test_the_track_of_the_progress_can_be_seen_in_both_themes(
    open_review: Callable[..., ReviewPage],
):
    opened = open_review()
    meter = opened.review.locator(".wb-rv-meter")
    track = meter.evaluate("each => getComputedStyle(each).borderTopColor")
    bar = opened.review.locator(".wb-toolbar")
    ground = bar.evaluate("each => getComputedStyle(each).backgroundColor")
    assert opened.page.evaluate(CONTRAST, [track, ground]) >= 3
    assert meter.evaluate("each => parseFloat(getComputedStyle(each).borderTopWidth)") >= 1


def test_every_key_stands_in_one_line_in_the_help(open_review: Callable[..., ReviewPage]):
    opened = open_review()
    opened.text.focus()
    opened.press("?")
    dialog = opened.review.get_by_role("dialog")
    expect(dialog).to_be_visible()
    keys = dialog.locator("kbd")
    # Shift and the digit of a stance are two words, which must not part.
    assert any("⇧" in key for key in keys.all_inner_texts())
    assert len(set(keys.evaluate_all("all => all.map((each) => each.offsetHeight)"))) == 1
    # Nor may they run out of their box, over the name beside it.
    assert keys.evaluate_all("all => all.every((each) => each.scrollWidth <= each.clientWidth)")


def test_one_click_counts_while_words_are_still_in_a_field(
    open_review: Callable[..., ReviewPage], project_folder: Path
):
    opened = open_review()
    note = opened.review.locator('.wb-rv-outcome [data-field="note"] textarea')
    note.focus()
    opened.page.keyboard.type("به متن نگاه شد")
    opened.cell("field:stance", 1).click()
    expect(opened.cell("field:stance", 1)).to_have_attribute("aria-pressed", "true")
    expect(note).to_have_value("به متن نگاه شد")
    opened.text.focus()
    opened.press("Enter")
    expect(opened.progress).to_have_text("۱ از ۳ حل شد")
    opened.saved()
    [row] = gold(project_folder)
    assert (row["stance"], row["note"]) == ("support", "به متن نگاه شد")


def test_every_disagreement_is_settled_by_keyboard_alone(
    open_review: Callable[..., ReviewPage], project_folder: Path
):
    opened = open_review()
    before = opened.cells()
    expect(opened.progress).to_have_text("۰ از ۳ حل شد")
    expect(opened.cell("field:stance", 0)).to_have_text("خنثی")
    expect(opened.cell("field:stance", 1)).to_have_text("موافق")
    opened.text.focus()

    opened.press("2")  # all of sara's
    expect(opened.progress).to_have_text("۱ از ۳ حل شد")
    opened.saved()
    [row] = gold(project_folder)
    assert (row["stance"], row["claim"], row["derived_from"]) == ("support", CLAIM, "s1")
    [event] = log(project_folder)
    assert (event["op"], event["who"], event["data"]["annotator"]) == ("set", "gold", "gold")

    expect(opened.review.locator('[data-part="missing"]')).to_contain_text("نشان نکرده است")
    opened.press("x")
    expect(opened.progress).to_have_text("۲ از ۳ حل شد")
    assert (log(project_folder)[-1]["op"], len(gold(project_folder))) == ("reject", 1)
    assert log(project_folder)[-1]["data"]["derived_from"] == "s3"

    # Merged: the claim from sara, what both say of the actor, and a stance that nobody gave.
    expect(opened.cell("role:claim", 0).locator(".wb-rv-only")).to_have_count(0)
    expect(opened.cell("role:claim", 1).locator(".wb-rv-only")).to_have_count(2)
    opened.press("Enter")
    hint = opened.review.locator(".wb-rv-hint")
    expect(hint).to_have_text("نخست دست‌کم یک بخش را برگزینید.")
    opened.press("ArrowDown", "ArrowLeft")
    expect(opened.cell("role:claim", 1)).to_be_focused()
    opened.press("Space")
    expect(hint).to_be_hidden()
    expect(opened.cell("role:claim", 1)).to_have_attribute("aria-pressed", "true")
    expect(opened.cell("role:claim", 1)).to_be_focused()
    opened.press("Shift+Digit2", "Control+Enter")
    expect(opened.progress).to_have_text("۳ از ۳ حل شد")
    opened.saved()
    merged = gold(project_folder)[-1]
    assert (merged["claim"], merged["stance"], merged["actor"]) == (COST, "oppose", HOSTILE)
    assert (merged["derived_from"], merged["note"]) == ("s2", None)

    # Looked at again, reopened, and written anew from words of the text.
    expect(opened.review.locator(".wb-rv-notice")).to_contain_text("حل شده است")
    opened.press("r")
    expect(opened.progress).to_have_text("۲ از ۳ حل شد")
    expect(opened.review.locator(".wb-rv-notice")).to_have_count(0)
    opened.text.focus()
    opened.press("ArrowLeft", "Shift+ArrowLeft", "c", "Enter")
    expect(opened.progress).to_have_text("۳ از ۳ حل شد")
    opened.saved()
    [third] = [row for row in gold(project_folder) if row["id"] == merged["id"]]
    assert (third["claim"], third["derived_from"]) == ("گفت‌وگوی دو", "o2 s2")

    opened.press("Control+z")
    expect(opened.progress).to_have_text("۲ از ۳ حل شد")
    opened.press("Control+z")
    expect(opened.progress).to_have_text("۳ از ۳ حل شد")
    opened.saved()
    assert {row["claim"] for row in gold(project_folder)} == {CLAIM, COST}
    opened.press("Control+Shift+z", "Control+Shift+z")
    expect(opened.review.locator(".wb-rv-redo")).to_be_disabled()
    opened.saved()
    assert {row["claim"] for row in gold(project_folder)} == {CLAIM, "گفت‌وگوی دو"}

    opened.press("a")
    expect(opened.review.locator(".wb-rv-agree")).to_be_hidden()
    opened.saved()
    [agreed] = [row for row in gold(project_folder) if row["claim"].startswith("پی پل")]
    assert agreed["derived_from"] == "o4 s4"
    assert opened.cells() == before, "no key reached the notebook"
    assert opened.page.evaluate("window.hurt") is None
    assert wb.Project(project_folder).check() == []


def test_a_decision_outlives_the_kernel_and_is_not_called_saved_before_it_is(
    open_review: Callable[..., ReviewPage], project_folder: Path
):
    opened = open_review()
    os.kill(int(re.findall(r"\d+", opened.output(2).inner_text())[-1]), 9)
    opened.text.focus()
    opened.press("1")
    expect(opened.review.locator(".wb-save")).to_have_attribute("data-save-state", "unsaved")
    expect(opened.progress).to_have_text("۰ از ۳ حل شد")
    assert gold(project_folder) == []
    opened.reload()
    opened.run()
    opened.saved()
    expect(opened.progress).to_have_text("۱ از ۳ حل شد")
    assert [row["derived_from"] for row in gold(project_folder)] == ["o1"]


def test_statements_of_an_older_codebook_are_gone_through(
    open_review: Callable[..., ReviewPage], project_folder: Path, pictures: Path
):
    project = wb.Project(project_folder)
    project.add([wb.Article("bridge", TEXT, outlet="پیک سپیدار", published="2025-04-01")])
    wb.Project(project_folder, "sara").save(*READINGS["sara"])
    path = project_folder / "codebook.toml"
    text = path.read_text("utf-8").replace('version = "1"', 'version = "2"')
    new = text.replace(
        "گوینده آن را رد یا محکوم می‌کند یا در برابر آن می‌ایستد.", "گوینده آن را آشکارا رد می‌کند."
    )
    assert new != text
    path.write_text(new, "utf-8")
    opened = open_review("project.recode()")
    expect(opened.progress).to_have_text("۰ از ۲ بازبینی شد")
    change = opened.review.locator(".wb-rv-change")
    expect(change).to_contain_text("در برابر آن می‌ایستد")
    expect(change).to_contain_text("آشکارا رد می‌کند")
    opened.review.screenshot(path=pictures / "recode.png")
    opened.text.focus()
    opened.press("1")
    expect(opened.progress).to_have_text("۱ از ۲ بازبینی شد")
    opened.press("Shift+Digit4", "Enter")
    expect(opened.progress).to_have_text("۲ از ۲ بازبینی شد")
    opened.saved()
    now = {each.id: each for each in wb.Project(project_folder).corpus().statements}
    assert (now["s3"].codebook, now["s3"].values["stance"]) == ("2", "oppose")
    assert (now["s4"].codebook, now["s4"].values["stance"]) == ("2", "neutral")
    assert (now["s2"].codebook, now["s2"].values["actor"]) == ("1", HOSTILE)
