"""The way through the articles: next, previous, by title, done."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

import workbench as wb
from tests.browser.notebook import Notebook, statements

ARTICLES = {
    "a1": "گفتگوهای ژنو\r\nوزیر به ژنو می‌رود.",
    "a2": "كمك‌های انسانی\r\nاو فردا می‌آید.",
    "a3": "مذاکرات وین\r\nسخنگو آنجاست.",
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
    expect(notebook.article).to_contain_text("او فردا می‌آید")
    expect(notebook.cards).to_have_count(0)
    expect(place).to_have_text("۲ از ۴")
    notebook.mark("او", "s")
    notebook.expect_saved()
    notebook.article.focus()
    page.keyboard.press("d")
    expect(editor.locator(".wb-done")).to_have_attribute("aria-pressed", "true")
    notebook.expect_saved()
    page.keyboard.press("[")
    expect(notebook.article).to_contain_text("وزیر به ژنو می‌رود")
    expect(notebook.cards).to_have_count(1)
    assert [row["article"] for row in statements(project_folder)] == ["a1", "a2"]
    progress = wb.Project(project_folder).progress()
    assert list(progress[progress["done"]]["article"]) == ["a2"]

    place.click()
    page.keyboard.type("وين")
    expect(editor.locator(".wb-queued")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(notebook.article).to_contain_text("سخنگو آنجاست")

    page.evaluate("document.querySelector('.wb-place').click()")
    expect(editor.locator('.wb-queued[data-article="a2"] .wb-queued-mark')).to_have_text("✓")
    expect(editor.locator('.wb-queued[data-article="a1"] .wb-queued-mark')).to_have_text("◐")
    page.keyboard.press("Escape")
    expect(editor.locator(".wb-queue-panel")).to_be_hidden()


def test_the_list_of_articles_closes_by_a_press_beside_it(open_article: Callable[..., Notebook]):
    notebook = open_article(ARTICLES)
    place = notebook.editor.locator(".wb-place")
    panel = notebook.editor.locator(".wb-queue-panel")
    place.click()
    panel.locator(".wb-order").click()
    expect(panel).to_be_visible()
    notebook.page.locator(".jp-CodeCell .cm-content").first.click()
    expect(panel).to_be_hidden()
    expect(place).to_have_attribute("aria-expanded", "false")
    place.click()
    expect(panel).to_be_visible()
    notebook.editor.locator(".wb-scroller").click()
    expect(panel).to_be_hidden()


def test_without_an_article_the_first_unread_one_is_opened(
    open_article: Callable[..., Notebook], project_folder: Path
):
    wb.Project(project_folder).add([wb.Article(id_, text) for id_, text in ARTICLES.items()])
    project = wb.Project(project_folder, annotator="sara")
    text = ARTICLES["a1"]
    span = wb.Span(0, 4, text[:4])
    project.save(wb.Statement("s1", "a1", "sara", {"claim": (span,)}))
    notebook = open_article({}, article=None)
    expect(notebook.article).to_contain_text("او فردا می‌آید")
    notebook.article.focus()
    for place in "۲۳۴":
        notebook.page.keyboard.press("]")
        expect(notebook.editor.locator(".wb-place")).to_have_text(f"{place} از ۴")
    expect(notebook.article).to_contain_text("وزیر به ژنو می‌رود")


def test_the_queue_can_be_ordered_by_what_teaches_a_suggester_most(
    open_article: Callable[..., Notebook],
):
    clear = "وزیر نیرو گفت که آب کم است."
    unclear = "به گفته شهردار، باران آمد. دبیر انجمن با بیان اینکه راه باز است، رفت."
    notebook = open_article({"a1": "باران آمد.", "a2": clear, "a3": unclear}, article="a1")
    editor, page = notebook.editor, notebook.page
    place, queued = editor.locator(".wb-place"), editor.locator(".wb-queued")
    expect(place).to_have_text("۱ از ۴")
    place.click()
    expect(queued).to_have_count(4)
    before = [each.get_attribute("data-article") for each in queued.all()]
    assert before == ["a1", "a2", "a3", "putin-obama"]
    order = editor.get_by_label("ترتیب خبرها")
    expect(order).to_have_value("unread")
    order.select_option("نخست آموزنده‌ترین‌ها برای پیشنهاددهنده")
    expect(queued.last).to_have_attribute("data-article", "a1")
    expect(place).to_have_text("۴ از ۴")
    after = [each.get_attribute("data-article") for each in queued.all()]
    assert after.index("a3") < after.index("a2") < after.index("a1")
    page.keyboard.press("Escape")
    expect(editor.locator(".wb-queue-panel")).to_be_hidden()
    notebook.article.focus()
    page.keyboard.press("[")
    expect(notebook.article).to_contain_text("وزیر نیرو گفت")
    place.click()
    expect(editor.get_by_label("ترتیب خبرها")).to_have_value("teaching")
    editor.get_by_label("ترتیب خبرها").select_option("unread")
    expect(queued.first).to_have_attribute("data-article", "a1")
    expect(place).to_have_text("۲ از ۴")
