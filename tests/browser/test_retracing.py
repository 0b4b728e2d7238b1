"""Undo and redo lead to what they changed, and say what it was."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

import workbench as wb
from tests.browser.notebook import Notebook, statements

FIRST = "اوباما گفت آتش‌بس لازم است."
LAST = "پوتین گفت مذاکرات دشوار است."
TEXT = "\n".join([FIRST, *(f"بند {n} از گفتگوها." for n in range(60)), LAST])

# Whether some words of the article, and the card at work, can be seen whole.
IN_SIGHT = """words => {
    const [article, list] = [".wb-article", ".wb-scroller"].map(
        (name) => document.querySelector(name).getBoundingClientRect());
    const [paragraph] = [...document.querySelectorAll(".wb-paragraph")]
        .filter(each => each.textContent.includes(words));
    const range = document.createRange();
    const start = paragraph.textContent.indexOf(words);
    range.setStart(paragraph.firstChild, start);
    range.setEnd(paragraph.firstChild, start + words.length);
    const inside = (box, pane) => box.top >= pane.top && box.bottom <= pane.bottom;
    const card = document.querySelector(".wb-card.wb-active").getBoundingClientRect();
    return inside(range.getBoundingClientRect(), article) && inside(card, list);
}"""


def said(notebook: Notebook, words: str) -> None:
    expect(notebook.editor.locator(".wb-said")).to_have_text(words)


def leave(notebook: Notebook) -> None:
    """Let go of the statement at work and go to the other end of the text."""
    notebook.article.press("Escape")
    expect(notebook.active).to_have_count(0)
    notebook.article.evaluate("""article => {
        article.scrollTo({ top: article.scrollTop ? 0 : article.scrollHeight, behavior: "instant" })
    }""")


def claim(id_: str, words: str, **values: str) -> wb.Statement:
    start = TEXT.index(words)
    return wb.Statement(
        id_, "talks", "sara", {"claim": (wb.Span(start, start + len(words), words),)}, values
    )


def test_undo_and_redo_select_what_they_changed_and_bring_it_into_sight(
    open_article: Callable[..., Notebook], project_folder: Path
):
    notebook = open_article({"talks": TEXT})
    page, undo, redo = notebook.page, "Control+z", "Control+Shift+z"
    notebook.mark("مذاکرات دشوار است", "c")
    page.keyboard.press("x")
    page.keyboard.press("2")
    notebook.expect_saved()
    leave(notebook)

    page.keyboard.press(undo)
    said(notebook, "بازگردانده شد: تغییر موضع")
    expect(notebook.active).to_contain_text("مذاکرات دشوار است")
    page.wait_for_function(IN_SIGHT, arg="مذاکرات دشوار است")
    assert statements(project_folder)[0]["stance"] is None
    leave(notebook)
    notebook.editor.locator(".wb-redo").click()
    said(notebook, "از نو انجام شد: تغییر موضع")
    page.wait_for_function(IN_SIGHT, arg="مذاکرات دشوار است")

    notebook.article.press(undo)
    page.keyboard.press(undo)
    said(notebook, "بازگردانده شد: ساخت گفته")
    expect(notebook.cards).to_have_count(0)
    page.keyboard.press(undo)
    said(notebook, "کاری برای بازگرداندن نمانده است.")
    page.keyboard.press(redo)
    said(notebook, "از نو انجام شد: ساخت گفته")
    page.wait_for_function(IN_SIGHT, arg="مذاکرات دشوار است")

    page.keyboard.press("Delete")
    said(notebook, "گفته حذف شد")
    leave(notebook)
    notebook.editor.locator(".wb-language").click()
    page.keyboard.press(undo)
    said(notebook, "Undone: deleting a statement")
    page.wait_for_function(IN_SIGHT, arg="مذاکرات دشوار است")


def test_what_is_suggested_again_after_an_undo_is_selected(open_article: Callable[..., Notebook]):
    notebook = open_article({"talks": TEXT})
    page = notebook.page
    notebook.article.focus()
    page.keyboard.press("n")
    suggested = notebook.active.get_attribute("data-statement-id")
    assert suggested
    page.keyboard.press("a")
    expect(notebook.cards).to_have_count(1)
    page.keyboard.press("Control+z")
    said(notebook, "بازگردانده شد: پذیرفتن پیشنهاد")
    expect(notebook.active).to_have_attribute("data-statement-id", suggested)

    page.keyboard.press("x")
    said(notebook, "پیشنهاد رد شد")
    leave(notebook)
    page.keyboard.press("Control+z")
    said(notebook, "بازگردانده شد: رد پیشنهاد")
    expect(notebook.active).to_have_attribute("data-statement-id", suggested)
    page.wait_for_function(IN_SIGHT, arg="آتش‌بس لازم است")
    page.keyboard.press("Control+Shift+z")
    said(notebook, "از نو انجام شد: رد پیشنهاد")
    expect(notebook.active).to_have_count(0)


def test_two_actors_parted_again_are_said_and_shown(
    open_article: Callable[..., Notebook], project_folder: Path
):
    project = wb.Project(project_folder, annotator="sara")
    project.add([wb.Article("talks", TEXT)])
    project.save(
        claim("s1", "آتش‌بس لازم است", actor="ولاديمير پوتين"),
        claim("s2", "مذاکرات دشوار است", actor="ولادیمیر پوتین"),
    )
    notebook = open_article({})
    notebook.cards.nth(1).click()
    notebook.active.locator(".wb-namesake button").click()
    said(notebook, "دو کنشگر یکی شدند")
    leave(notebook)
    notebook.page.keyboard.press("Control+z")
    said(notebook, "بازگردانده شد: یکی کردن دو کنشگر")
    expect(notebook.active).to_have_attribute("data-statement-id", "s1")
    notebook.page.wait_for_function(IN_SIGHT, arg="آتش‌بس لازم است")


def test_whoever_has_gone_on_to_write_is_not_led_away(
    open_article: Callable[..., Notebook], project_folder: Path
):
    project = wb.Project(project_folder, annotator="sara")
    project.add([wb.Article("talks", TEXT)])
    project.save(claim("s1", "آتش‌بس لازم است"), claim("s2", "مذاکرات دشوار است"))
    notebook = open_article({})
    page = notebook.page
    notebook.cards.nth(1).click()
    page.keyboard.press("1")
    notebook.expect_saved()
    note = notebook.cards.first.locator('[data-field="note"] textarea')
    notebook.cards.first.click()
    note.click()
    page.keyboard.type("ناتمام")
    # As if the answer to an undo before the writing came only now.
    notebook.article.evaluate("""article => article.dispatchEvent(
        new KeyboardEvent("keydown", { code: "KeyZ", key: "z", ctrlKey: true, bubbles: true }))""")
    said(notebook, "بازگردانده شد: تغییر موضع")
    expect(note).to_be_focused()
    expect(note).to_have_value("ناتمام")
    expect(notebook.active).to_have_attribute("data-statement-id", "s1")
