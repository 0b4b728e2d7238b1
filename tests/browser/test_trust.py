"""No act is lost, none is done twice: reloads, dead kernels, several pages and notebooks."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.conftest import EMOJI, TOKEN, Lab
from tests.browser.notebook import Notebook, statements, write_notebook

KEPT = "Object.keys(localStorage).filter(key => key.startsWith('workbench-act:')).length"


def events(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.glob("annotations/log/*.jsonl"))


def test_acts_outlive_the_reload_of_a_page_whose_kernel_does_not_answer(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.save()
    kernel = int(notebook.run_cell(2))
    os.kill(kernel, signal.SIGSTOP)
    try:
        notebook.mark("وزیر", "s")
        notebook.mark("گفت", "q")
        save = notebook.editor.locator(".wb-save")
        expect(save).to_have_attribute("data-save-state", "unsaved")
        expect(save).to_contain_text("۲")
        assert notebook.page.evaluate(KEPT) == 2
        assert statements(project_folder) == []
    finally:
        os.kill(kernel, signal.SIGCONT)
        os.kill(kernel, signal.SIGKILL)
    notebook.open()
    notebook.run_all()
    notebook.expect_saved()
    expect(notebook.cards).to_have_count(1)
    [row] = statements(project_folder)
    assert (row["speaker"], row["cue"]) == ("وزیر", "گفت")
    assert events(project_folder) == 2
    assert notebook.page.evaluate(KEPT) == 0


def test_two_pages_on_one_notebook_see_each_others_acts(
    emoji_notebook: Notebook, browser: Browser, lab: Lab, project_folder: Path
):
    one = emoji_notebook
    one.save()
    page = browser.new_context(viewport={"width": 1600, "height": 1000}).new_page()
    two = Notebook(page, lab.url, TOKEN, f"{project_folder.name}/notebooks/own.ipynb", reset=False)
    expect(two.article).to_be_visible()
    one.mark("وزیر", "s")
    expect(two.cards).to_have_count(1)
    two.cards.first.click()
    two.article.focus()
    page.keyboard.press("1")
    expect(one.cards.first).to_contain_text("موافق")
    one.expect_saved()
    two.expect_saved()
    assert statements(project_folder)[0]["stance"] == "support"
    page.context.close()


def test_two_notebooks_on_one_article_see_each_others_acts_and_show_a_conflict(
    emoji_notebook: Notebook, browser: Browser, lab: Lab, project_folder: Path
):
    one = emoji_notebook
    write_notebook(
        project_folder / "notebooks" / "other.ipynb",
        'import workbench as wb\nproject = wb.Project(".", annotator="sara")',
        'project.annotate("emoji")',
        "import os\nprint(os.getpid())",
    )
    page = browser.new_context(viewport={"width": 1600, "height": 1000}).new_page()
    two = Notebook(page, lab.url, TOKEN, f"{project_folder.name}/notebooks/other.ipynb")
    two.run_all()
    one.mark("وزیر", "s")
    expect(two.cards).to_have_count(1)
    kernel = int(two.run_cell(2))
    two.cards.first.click()
    os.kill(kernel, signal.SIGSTOP)
    try:
        two.article.focus()
        page.keyboard.press("2")
        expect(two.editor.locator(".wb-save")).to_have_attribute("data-save-state", "unsaved")
        one.article.focus()
        one.page.keyboard.press("1")
        support = one.active.locator('[data-value="support"]')
        expect(support).to_have_attribute("aria-pressed", "true")
        one.expect_saved()
    finally:
        os.kill(kernel, signal.SIGCONT)
    conflict = one.editor.locator(".wb-conflict")
    expect(conflict.locator(".wb-version")).to_have_count(2)
    expect(two.editor.locator(".wb-conflict .wb-version")).to_have_count(2)
    conflict.locator(".wb-version", has_text="مخالف").get_by_role("button").click()
    expect(conflict).to_have_count(0)
    expect(two.editor.locator(".wb-conflict")).to_have_count(0)
    assert statements(project_folder)[0]["stance"] == "oppose"
    page.context.close()


def test_quick_acts_one_upon_the_other_are_no_conflict(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.select("وزیر")
    for key in "s1234":
        notebook.page.keyboard.press(key)
    notebook.expect_saved()
    expect(notebook.editor.locator(".wb-conflict")).to_have_count(0)
    assert statements(project_folder)[0]["stance"] == "neutral"
    assert events(project_folder) == 5


def test_redo_and_undo_go_over_a_reload(
    open_article: Callable[..., Notebook], project_folder: Path
):
    notebook = open_article({"emoji": EMOJI})
    notebook.mark("وزیر", "s")
    for key in "123":
        notebook.page.keyboard.press(key)
    notebook.page.keyboard.press("Control+z")
    notebook.expect_saved()
    notebook.save()
    notebook.reload()
    expect(notebook.cards).to_have_count(1)
    notebook.article.focus()
    notebook.page.keyboard.press("Control+z")
    notebook.expect_saved()
    assert statements(project_folder)[0]["stance"] == "support"
    for _ in range(2):
        notebook.page.keyboard.press("Control+Shift+z")
    notebook.expect_saved()
    assert statements(project_folder)[0]["stance"] == "ambivalent"
