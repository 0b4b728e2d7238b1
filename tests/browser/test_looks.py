"""Pictures of the editor in both themes and languages, for the README and for looking at.

They are written to build/screenshots, or to the folder that WORKBENCH_SCREENSHOTS names.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

import workbench as wb
from tests.browser.conftest import ROOT
from tests.browser.notebook import Notebook


@pytest.fixture
def pictures() -> Path:
    folder = Path(os.environ.get("WORKBENCH_SCREENSHOTS", ROOT / "build" / "screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


PAINTED = """() => [...CSS.highlights]
    .some(([name, { size }]) => name.startsWith("wb-claim") && size > 0)"""
CONTRASTS = """editor => {
    const rgb = color => {
        const canvas = new OffscreenCanvas(1, 1).getContext("2d");
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r, g, b]) => [r, g, b]
        .map(part => part / 255)
        .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0);
    const behind = element => {
        for (let at = element; at; at = at.parentElement) {
            const color = rgb(getComputedStyle(at).backgroundColor);
            if (color[3] === 255) return color;
        }
        return [255, 255, 255];
    };
    return [".wb-title", ".wb-paragraph", ".wb-brief-actor", ".wb-brief-claim", ".wb-brief-cue"]
        .map(name => editor.querySelector(name))
        .map(element => {
            const one = light(rgb(getComputedStyle(element).color));
            const two = light(behind(element));
            return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        });
}"""
# How far what is drawn in a color stands out from the ground that it is drawn on.
CONTRAST = """([color, ...grounds]) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const light = () => [...canvas.getImageData(0, 0, 1, 1).data]
        .slice(0, 3)
        .map(part => part / 255)
        .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0);
    const draw = each => {
        canvas.fillStyle = each;
        canvas.fillRect(0, 0, 1, 1);
        return light();
    };
    const ground = grounds.map(draw).at(-1);
    const drawn = draw(color);
    return (Math.max(ground, drawn) + 0.05) / (Math.min(ground, drawn) + 0.05);
}"""


@pytest.mark.parametrize("theme", ["JupyterLab Dark"], indirect=True)
def test_the_signs_of_stances_stand_out_in_the_dark_theme(annotated: Notebook):
    annotated.cards.nth(4).click()
    choices = annotated.active.locator('[data-field="stance"] .wb-choice')
    style = "(each, name) => getComputedStyle(each)[name]"
    for choice in choices.all():
        sign = choice.locator(".wb-sign").evaluate(style, "color")
        for pressed in ("true", "false"):
            choice.evaluate("(each, to) => each.setAttribute('aria-pressed', to)", pressed)
            ground = choice.evaluate(style, "backgroundColor")
            contrast = annotated.page.evaluate(CONTRAST, [sign, ground])
            assert contrast >= 3, (choice.inner_text(), pressed, contrast)


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"], indirect=True)
def test_words_can_be_read_in_both_themes(annotated: Notebook, pictures: Path, theme: str):
    annotated.cards.nth(4).click()
    contrasts = annotated.editor.evaluate(CONTRASTS)
    assert min(contrasts) >= 4.5, contrasts
    annotated.editor.scroll_into_view_if_needed()
    name = "editor.png" if theme.endswith("Light") else "editor-dark.png"
    annotated.editor.screenshot(path=pictures / name)


def test_the_interface_speaks_english_too(annotated: Notebook, pictures: Path):
    annotated.editor.locator(".wb-language").click()
    expect(annotated.editor).to_have_attribute("dir", "ltr")
    expect(annotated.editor.locator(".wb-count")).to_have_text("12 statements")
    expect(annotated.article).to_have_attribute("dir", "rtl")
    annotated.cards.nth(4).click()
    annotated.editor.screenshot(path=pictures / "editor-en.png")


def test_help_shows_keys_and_definitions_and_closes_with_escape(
    annotated: Notebook, pictures: Path
):
    annotated.article.focus()
    annotated.page.keyboard.press("?")
    sheet = annotated.editor.get_by_role("dialog")
    expect(sheet).to_contain_text("گروه اسمی کاملی که سخن به او نسبت داده شده است")
    expect(sheet.locator("h2").first).to_have_text("کلیدها")
    expect(sheet.locator("dt", has_text="↑ ↓").locator("+ dd")).to_contain_text("گفتهٔ قبلی و بعدی")
    annotated.page.screenshot(path=pictures / "help.png")
    annotated.page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)


def test_selected_words_bring_up_the_roles(annotated: Notebook, pictures: Path):
    annotated.select("مذاکرات روسای جمهوری آمریکا و روسیه پس از تبادل نظرهای")
    expect(annotated.editor.locator(".wb-mark")).to_have_count(4)
    annotated.editor.screenshot(path=pictures / "marker.png")


def test_the_chart_is_in_the_notebook(annotated: Notebook, pictures: Path):
    chart = annotated.output(6).locator("img")
    expect(chart).to_be_visible()
    chart.scroll_into_view_if_needed()
    chart.screenshot(path=pictures / "chart.png")


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"], indirect=True)
def test_the_bar_is_one_line_beside_an_open_file_browser(
    theme: str, notebook: Notebook, project_folder: Path, pictures: Path
):
    page, editor = notebook.page, notebook.editor
    articles = [wb.Article(f"a{n}", "متن", title=f"خبر {n}") for n in range(120)]
    wb.Project(project_folder).add(articles)
    page.set_viewport_size({"width": 1440, "height": 900})
    notebook.run_all()
    expect(page.get_by_role("region", name="File Browser Section")).to_be_visible()
    bar, parts = editor.locator(".wb-toolbar"), editor.locator(".wb-toolbar :is(button, select)")
    expect(editor.locator(".wb-suggestions")).to_be_visible()
    for language in ("fa", "en"):
        expect(editor).to_have_attribute("lang", language)
        tops = {box["y"] for part in parts.all() if (box := part.bounding_box())}
        assert max(tops) - min(tops) < 8, language
        # What shows a sign only has a name; nothing is cut.
        assert bar.evaluate("bar => bar.scrollWidth <= bar.clientWidth")
        undo, redo, help_ = (
            ("بازگردانی", "ازنو", "راهنما") if language == "fa" else ("Undo", "Redo", "Help")
        )
        for name in (undo, redo, help_):
            expect(editor.get_by_role("button", name=name)).to_be_visible()
        expect(editor.locator(".wb-annotator")).to_have_attribute("title", re.compile(": sara$"))
        kind = "dark" if theme.endswith("Dark") else "light"
        bar.screenshot(path=pictures / f"bar-{language}-{kind}.png")
        editor.locator(".wb-language").click()


@pytest.mark.parametrize("width", [360, 800])
def test_a_narrow_page_puts_the_cards_below_the_text(
    annotated: Notebook, pictures: Path, width: int
):
    annotated.editor.evaluate("(editor, width) => editor.style.inlineSize = `${width}px`", width)
    text, cards = (
        annotated.editor.locator(name).bounding_box() for name in (".wb-article", ".wb-cards")
    )
    assert text
    assert cards
    assert (cards["y"] >= text["y"] + text["height"]) == (width == 360)
    assert cards["width"] <= width
    annotated.editor.scroll_into_view_if_needed()
    expect(annotated.cards.first).to_contain_text("باراک اوباما")
    annotated.page.wait_for_function(PAINTED)
    annotated.editor.screenshot(path=pictures / f"editor-{width}.png")
