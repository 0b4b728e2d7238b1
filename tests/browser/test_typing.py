"""What is typed on a card: it leads on by Tab and click, and stays whatever comes in meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import expect

import workbench as wb
from tests.browser.notebook import Notebook, statements


def test_tab_leads_on_from_every_field_that_was_filled(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook, page = emoji_notebook, emoji_notebook.page
    notebook.mark("وزیر", "s")
    notebook.expect_saved()
    card = notebook.active
    card.locator('[data-field="actor"] input').focus()
    page.keyboard.type("وزیر خارجه")
    page.keyboard.press("Tab")
    expect(card.locator('[data-field="stance"] button').first).to_be_focused()
    page.keyboard.press("Space")
    expect(card.locator('[data-value="support"]')).to_have_attribute("aria-pressed", "true")
    expect(card.locator('[data-value="support"]')).to_be_focused()
    card.locator('[data-field="note"] textarea').focus()
    page.keyboard.type("یادداشت")
    page.keyboard.press("Tab")
    expect(card.locator(".wb-delete")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(card.locator('[data-field="note"] textarea')).to_be_focused()
    page.keyboard.type("ی دیگر")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(notebook.active).to_have_count(0)
    notebook.expect_saved()
    [row] = statements(project_folder)
    assert (row["actor"], row["stance"], row["note"]) == ("وزیر خارجه", "support", "یادداشتی دیگر")
    notebook.cards.first.click()
    card.locator(".wb-delete").focus()
    page.keyboard.press("Escape")
    expect(notebook.active).to_have_count(0)
    expect(notebook.article).to_be_focused()


def test_one_click_counts_while_words_are_still_in_a_field(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook, page = emoji_notebook, emoji_notebook.page
    notebook.mark("وزیر", "s")
    notebook.expect_saved()
    notebook.active.locator('[data-field="note"] textarea').focus()
    page.keyboard.type("یادداشت")
    notebook.active.locator('[data-value="oppose"]').click()
    expect(notebook.active.locator('[data-value="oppose"]')).to_have_attribute(
        "aria-pressed", "true"
    )
    notebook.article.focus()
    notebook.expect_saved()
    [row] = statements(project_folder)
    assert (row["stance"], row["note"]) == ("oppose", "یادداشت")


def test_what_is_being_typed_stays_when_others_act(
    open_article: Callable[..., Notebook], project_folder: Path
):
    text = "وزیر خارجه گفت: «گفتگوها ادامه می‌یابد.» او افزود که نه."
    notebook = open_article({"talks": text})
    page = notebook.page
    notebook.mark("وزیر خارجه", "s")
    notebook.expect_saved()
    note = notebook.active.locator('[data-field="note"] textarea')
    note.focus()
    page.keyboard.type("نیمه")
    # The same annotator in another program: it has the stance, and an actor that is new here.
    elsewhere = wb.Project(project_folder, annotator="sara")
    [statement] = elsewhere.corpus().statements
    elsewhere.save(
        replace(statement, values={**statement.values, "stance": "oppose", "actor": "سخنگو"})
    )
    expect(notebook.active.locator('[data-value="oppose"]')).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(note).to_be_focused()
    page.keyboard.type("‌کاره")
    expect(note).to_have_value("نیمه‌کاره")
    page.keyboard.press("Escape")
    notebook.expect_saved()
    [row] = statements(project_folder)
    assert (row["note"], row["stance"], row["actor"]) == ("نیمه‌کاره", "oppose", "سخنگو")
