"""The way through the articles: next, previous, by title, done."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

import workbench as wb
from tests.browser.notebook import Notebook, statements

ARTICLES = {
    "a1": "گفتگوهای ژنو\r\nوزیر گفت که می‌رود.",
    "a2": "كمك‌های انسانی\r\nاو گفت که می‌آید.",
    "a3": "مذاکرات وین\r\nسخنگو گفت نه.",
}


def test_one_goes_through_the_articles_and_marks_them_done(
    open_article: Callable[..., Notebook], project_folder: Path
):
    notebook = open_article(ARTICLES)
    editor, page = notebook.editor, notebook.page
    place = editor.locator(".wb-place")
    expect(place).to_have_text("۱ از ۴")
    notebook.mark("وزیر", "s")
    notebook.expect_saved()
    notebook.article.focus()
    page.keyboard.press("]")
    expect(notebook.article).to_contain_text("او گفت که می‌آید")
    expect(notebook.cards).to_have_count(0)
    expect(place).to_have_text("۲ از ۴")
    notebook.mark("او", "s")
    notebook.expect_saved()
    notebook.article.focus()
    page.keyboard.press("d")
    expect(editor.locator(".wb-done")).to_have_attribute("aria-pressed", "true")
    notebook.expect_saved()
    page.keyboard.press("[")
    expect(notebook.article).to_contain_text("وزیر گفت که می‌رود")
    expect(notebook.cards).to_have_count(1)
    assert [row["article"] for row in statements(project_folder)] == ["a1", "a2"]
    progress = wb.Project(project_folder).progress()
    assert list(progress[progress["done"]]["article"]) == ["a2"]

    place.click()
    page.keyboard.type("وين")
    expect(editor.locator(".wb-queued")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(notebook.article).to_contain_text("سخنگو گفت نه")

    page.evaluate("document.querySelector('.wb-place').click()")
    expect(editor.locator('.wb-queued[data-article="a2"] .wb-queued-mark')).to_have_text("✓")
    expect(editor.locator('.wb-queued[data-article="a1"] .wb-queued-mark')).to_have_text("◐")
    page.keyboard.press("Escape")
    expect(editor.locator(".wb-queue-panel")).to_be_hidden()


def test_without_an_article_the_first_unread_one_is_opened(
    open_article: Callable[..., Notebook], project_folder: Path
):
    wb.Project(project_folder).add([wb.Article(id_, text) for id_, text in ARTICLES.items()])
    project = wb.Project(project_folder, annotator="sara")
    text = ARTICLES["a1"]
    span = wb.Span(0, 4, text[:4])
    project.save(wb.Statement("s1", "a1", "sara", {"claim": (span,)}))
    notebook = open_article({}, article=None)
    expect(notebook.article).to_contain_text("او گفت که می‌آید")
    notebook.article.focus()
    for _ in range(3):
        notebook.page.keyboard.press("]")
    expect(notebook.editor.locator(".wb-place")).to_have_text("۴ از ۴")
    expect(notebook.article).to_contain_text("وزیر گفت که می‌رود")
