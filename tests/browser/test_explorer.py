"""The explorer in the real JupyterLab: linked pictures, the statements, and the way to the text."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

import workbench as wb
from tests.browser.conftest import ROOT
from tests.browser.notebook import Notebook, write_notebook
from tests.browser.server import TOKEN, Lab
from tests.browser.test_accessibility import AXE, VIOLATIONS
from workbench import formats
from workbench.codebook import codebook_text
from workbench.demonstration import demonstration
from workbench.model import Choice, Corpus
from workbench.text import persian_digits

HOSTILE = "<img src=x onerror='window.hacked=1'>\"\\"

# The articles and statements of the made-up corpus that a query gives, as pandas has them.
SELECTED = (
    "import json\n"
    "print(json.dumps([explorer.expression, list(explorer.selected['id']), explorer.opened]))"
)


class ExplorerInLab:
    def __init__(self, page: Page, lab: Lab, folder: Path, language: str) -> None:
        write_notebook(
            folder / "notebooks" / "explore.ipynb",
            'import workbench as wb\nproject = wb.Project(".", annotator="sara")',
            f'explorer = project.explore(language="{language}")\nexplorer',
            SELECTED,
            "if explorer.expression:\n"
            "    same = project.statements().query(explorer.expression)\n"
            "    assert same['id'].tolist() == explorer.selected['id'].tolist()\n"
            "    print('the same')",
        )
        path = f"{folder.name}/notebooks/explore.ipynb"
        self.page = page
        self.notebook = Notebook(page, lab.url, TOKEN, path)
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells").first.click()
        self.root = page.locator(".wb-explorer").first
        expect(self.root).to_be_visible(timeout=90_000)
        last = page.locator(".jp-CodeCell").nth(3).locator(".jp-InputArea-prompt")
        expect(last).to_have_text("[4]:")
        page.evaluate("document.fonts.ready")

    def view(self, name: str) -> Locator:
        return self.root.locator(f'[data-view="{name}"]')

    def button(self, name: str) -> Locator:
        return self.root.get_by_role("button", name=name, exact=True)

    @property
    def items(self) -> Locator:
        return self.root.locator(".wbx-statement")

    @property
    def ids(self) -> list[str]:
        return self.items.evaluate_all("items => items.map(item => item.dataset.statement)")

    def selected(self) -> tuple[str, list[str], str]:
        return tuple(json.loads(self.notebook.run_cell(2)))


@pytest.fixture
def explore(page: Page, lab: Lab, project_folder: Path) -> Callable[..., ExplorerInLab]:
    """Return a way to open the explorer on the article's statements or on a corpus."""

    def open_(corpus: Corpus | None = None, language: str = "fa") -> ExplorerInLab:
        if corpus is None:
            shutil.copytree(ROOT / "annotations", project_folder / "annotations")
        else:
            file = project_folder / "corpus.jsonl"
            formats.format_named("jsonl").write(corpus, file)
            wb.Project(project_folder).import_("jsonl", file)
        return ExplorerInLab(page, lab, project_folder, language)

    return open_


@pytest.fixture
def pictures() -> Path:
    folder = Path(os.environ.get("WORKBENCH_SCREENSHOTS", ROOT / "build" / "screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_a_bar_a_cell_and_a_node_filter_the_list_and_pandas_agrees(
    explore: Callable[..., ExplorerInLab],
):
    explorer = explore()
    expect(explorer.items).to_have_count(12)
    explorer.button("باراک اوباما، مخالف: ۱").click()
    expect(explorer.items).to_have_count(1)
    expect(explorer.items).to_contain_text("عدم اعتماد متقابلی")
    expect(explorer.root.get_by_role("status")).to_have_text("۱ از ۱۲ گفته")
    expect(explorer.root.locator(".wbx-code")).to_have_text(
        "actor == 'باراک اوباما' and stance == 'oppose'"
    )
    expression, ids, _ = explorer.selected()
    assert expression == "actor == 'باراک اوباما' and stance == 'oppose'"
    assert ids == explorer.ids
    assert explorer.notebook.run_cell(3).strip() == "the same"

    explorer.button("باراک اوباما، مخالف: ۱").click()
    expect(explorer.items).to_have_count(12)
    explorer.view("cells").get_by_role("button", name="جان کری، مذاکرات: ۲ گفته").click()
    expect(explorer.items).to_have_count(2)
    # Any of a field's values: the other node of the same field adds to the first.
    explorer.view("network").get_by_role("button", name="کنشگر روسیه").click()
    explorer.view("network").get_by_role("button", name="موضوع آیندهٔ اسد").click()
    expect(explorer.items).to_have_count(3)
    expression, ids, _ = explorer.selected()
    assert expression == (
        "actor in ['جان کری', 'روسیه'] and issue in ['negotiations', 'assad-future']"
    )
    assert ids == explorer.ids
    explorer.button("برداشتن کنشگر: جان کری").click()
    expect(explorer.items).to_have_count(1)
    explorer.button("پاک کردن همه").click()
    expect(explorer.items).to_have_count(12)
    assert explorer.selected()[0] == ""


SCALE = {
    "support": ("for", "به‌شدت موافق", "#0B3D2E", 2.0),
    "ambivalent": ("rather-for", "کمی موافق", "#5AA17F", 1.0),
    "neutral": ("rather-against", "کمی مخالف", "#E08A4F", -1.0),
    "oppose": ("against", "به‌شدت مخالف", "#7A2E00", -2.0),
}


def test_stances_of_another_codebook_stand_on_their_sides_in_their_colours(
    explore: Callable[..., ExplorerInLab], project_folder: Path, pictures: Path
):
    made_up = demonstration()
    values = tuple(
        Choice(name, {"fa": label, "en": name}, {"fa": label, "en": name}, color, "", score)
        for name, label, color, score in SCALE.values()
    )
    fields = tuple(
        replace(field, values=values) if field.name == "stance" else field
        for field in made_up.codebook.fields
    )
    codebook = replace(made_up.codebook, fields=fields)
    (project_folder / "codebook.toml").write_text(codebook_text(codebook), encoding="utf-8")
    statements = tuple(
        replace(each, values={**each.values, "stance": SCALE[str(each.values["stance"])][0]})
        for each in made_up.statements
    )
    explorer = explore(replace(made_up, codebook=codebook, statements=statements))
    row = explorer.view("bars").locator(".wbx-bar-row").nth(1)
    places = {}
    for name, _, color, _ in SCALE.values():
        bar = row.locator(f'[data-stance="{name}"]')
        expect(bar).to_have_css("--wbx-color", color)
        box = bar.bounding_box()
        assert box
        places[name] = box["x"]
    # Reading from the right: opposed, the strongest outside, then in support.
    assert sorted(places, key=lambda name: -places[name]) == [
        "against", "rather-against", "rather-for", "for",
    ]  # fmt: skip
    part = explorer.root.locator('.wbx-period [data-stance="for"]').first
    expect(part).to_have_css("--wbx-color", "#0B3D2E")
    explorer.root.screenshot(path=pictures / "explorer-scale.png")
    n = sum(each.values["stance"] == "rather-for" for each in statements)
    explorer.button(f"کمی موافق: {persian_digits(n)}").click()
    assert explorer.selected()[0] == "stance == 'rather-for'"


def test_a_range_of_time_is_dragged_and_widened_by_keyboard(
    explore: Callable[..., ExplorerInLab],
):
    explorer = explore(demonstration())
    expect(explorer.root.get_by_role("status")).to_have_text("۴۴۹ گفته")
    periods = explorer.root.locator(".wbx-period")
    plot = explorer.root.locator(".wbx-time")
    plot.scroll_into_view_if_needed()
    boxes = [periods.nth(n).bounding_box() for n in (2, 4)]
    assert boxes[0]
    assert boxes[1]
    # Time runs from left to right, in Persian too.
    assert boxes[0]["x"] < boxes[1]["x"]
    mouse = explorer.page.mouse
    mouse.move(boxes[0]["x"] + 5, boxes[0]["y"] + 40)
    mouse.down()
    mouse.move(boxes[1]["x"] + 5, boxes[1]["y"] + 30, steps=6)
    mouse.up()
    # Khordad to Mordad 1404.
    expect(explorer.root.locator(".wbx-code")).to_have_text(
        "published >= '2025-05-22' and published < '2025-08-23'"
    )
    expression, ids, _ = explorer.selected()
    assert expression == "published >= '2025-05-22' and published < '2025-08-23'"
    assert 0 < len(ids) < 200
    assert ids == explorer.ids

    periods.nth(4).focus()
    explorer.page.keyboard.press("ArrowRight")
    explorer.page.keyboard.press("Shift+ArrowRight")
    expect(explorer.root.locator(".wbx-code")).to_have_text(
        "published >= '2025-08-23' and published < '2025-10-23'"
    )
    expect(periods.nth(6)).to_be_focused()
    expect(periods.nth(6)).to_have_attribute("aria-pressed", "true")
    explorer.page.keyboard.press("Escape")
    expect(explorer.root.get_by_role("status")).to_have_text("۴۴۹ گفته")


def test_a_statement_is_opened_in_its_article_and_edited_there(
    explore: Callable[..., ExplorerInLab],
):
    explorer = explore()
    item = explorer.items.filter(has_text="می توان گفت پس از بررسی ها")
    item.scroll_into_view_if_needed()
    item.click()
    article = explorer.root.locator(".wb-article")
    expect(article).to_be_visible()
    expect(item).to_have_attribute("aria-current", "true")
    in_sight = """article => {
        const paragraph = [...article.querySelectorAll("p")].find(
            each => each.textContent.includes("می توان گفت پس از بررسی ها"));
        const [pane, box] = [article, paragraph].map(each => each.getBoundingClientRect());
        return box.top >= pane.top - 1 && box.top < pane.bottom;
    }"""
    explorer.page.wait_for_function(in_sight, arg=article.element_handle())
    painted = explorer.page.evaluate(
        """() => [...CSS.highlights].filter(([name]) => /^wb-claim-.*-active$/.test(name))
            .flatMap(([, ranges]) => [...ranges].map(range =>
                range.startContainer.data.slice(range.startOffset, range.endOffset)))"""
    )
    assert len(painted) == 1
    assert painted[0].startswith("می توان گفت پس از بررسی ها")
    opened = explorer.selected()[2]
    assert opened == "22fe92d926f54d7faef009f294b210dd"

    explorer.root.locator(".wbx-edit").click()
    editor = explorer.page.locator(".wb-editor")
    expect(editor.locator(".wb-article")).to_contain_text("می توان گفت پس از بررسی ها")
    expect(editor.locator(".wb-save")).to_have_attribute("data-save-state", "saved")
    article.focus()
    explorer.page.keyboard.press("Escape")
    expect(article).to_have_count(0)
    expect(editor).to_have_count(0)
    expect(item).to_be_focused()


def test_all_of_it_works_by_keyboard_and_no_shortcut_of_jupyterlab_fires(
    explore: Callable[..., ExplorerInLab],
):
    explorer = explore()
    page = explorer.page
    before = explorer.notebook.cells()
    name = explorer.view("bars").locator(".wbx-name").first
    name.focus()
    page.keyboard.press("ArrowDown")
    expect(explorer.view("bars").locator(".wbx-name").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    # Persian runs to the left: the first bar is left of the name.
    page.keyboard.press("ArrowLeft")
    expect(explorer.button("باراک اوباما، مخالف: ۱")).to_be_focused()
    for key in "abcdmxvyz":
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    expect(explorer.items).to_have_count(1)
    expect(explorer.button("باراک اوباما، مخالف: ۱")).to_be_focused()
    explorer.items.first.focus()
    for key in "abdx":
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    expect(explorer.root.locator(".wb-article")).to_be_visible()
    explorer.root.locator(".wb-article").focus()
    for key in "abdx":
        page.keyboard.press(key)
    assert explorer.notebook.cells() == before
    stops = explorer.root.evaluate(
        """root => ["bars", "cells", "timeline", "network", "list"].map(view =>
            [...root.querySelectorAll(`[data-view=${view}] [role=group] button,
                [data-view=${view}] ol button`)].filter(each => each.tabIndex === 0).length)"""
    )
    assert stops == [1, 1, 1, 1, 1]


def test_hostile_names_are_words_and_many_statements_are_shown_in_parts(
    explore: Callable[..., ExplorerInLab],
):
    made = demonstration()
    first = made.statements[0]
    many = tuple(
        wb.Statement(
            f"s{n}",
            first.article,
            first.annotator,
            first.spans,
            {**first.values, "actor": HOSTILE if n < 3 else f"کنشگر {n % 700}"},
            created=first.created,
        )
        for n in range(10_000)
    )
    articles = tuple(each for each in made.articles if each.id == first.article)
    explorer = explore(Corpus(articles, many, made.codebook))
    expect(explorer.items).to_have_count(200)
    expect(explorer.root.locator(".wbx-shown")).to_have_text("۲۰۰ از ۱۰٬۰۰۰")
    explorer.button("۲۰۰ گفتهٔ دیگر").click()
    expect(explorer.items).to_have_count(400)
    explorer.button("همهٔ ۷۰۱ کنشگر").click()
    explorer.page.evaluate("window.hacked = 0")
    explorer.notebook.run_cell(2)
    write = "explorer.choose(actor=[name for name in explorer.statements.actor if '<' in name][:1])"
    explorer.page.locator(".jp-CodeCell").nth(2).locator(".cm-content").click()
    explorer.page.keyboard.press("ControlOrMeta+A")
    explorer.page.keyboard.insert_text(f"{write}\n{SELECTED}")
    expression, ids, _ = explorer.selected()
    expect(explorer.items).to_have_count(3)
    assert ids == ["s0", "s1", "s2"] == explorer.ids
    assert expression.startswith("actor == '<img src=x")
    expect(explorer.root.locator(".wbx-chip")).to_contain_text(HOSTILE)
    assert explorer.root.locator("img").count() == 0
    assert explorer.page.evaluate("window.hacked") == 0


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"], indirect=True)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_axe_on_the_explorer(
    theme: str, explore: Callable[..., ExplorerInLab], language: str, pictures: Path
):
    if not AXE.exists():
        pytest.skip("axe-core is not installed; `make test` installs it")
    explorer = explore(demonstration())
    page, root = explorer.page, explorer.root
    page.set_viewport_size({"width": 1600, "height": 1700})
    if language == "en":
        root.locator(".wbx-language").click()
    expect(root).to_have_attribute("lang", language)
    page.add_script_tag(path=AXE)
    shade = "light" if theme.endswith("Light") else "dark"
    root.scroll_into_view_if_needed()
    root.screenshot(path=pictures / f"explorer-{language}-{shade}.png")
    found = {"at first": root.evaluate(VIOLATIONS)}
    root.locator(".wbx-bar:visible").first.click()
    root.locator(".wbx-square:visible").nth(2).click()
    found["with something chosen"] = root.evaluate(VIOLATIONS)
    explorer.items.first.click()
    expect(root.locator(".wb-article")).to_be_visible()
    found["with an article open"] = root.evaluate(VIOLATIONS)
    root.screenshot(path=pictures / f"explorer-open-{language}-{shade}.png")
    assert {when: each for when, each in found.items() if each} == {}
