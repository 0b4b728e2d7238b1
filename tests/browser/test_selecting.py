"""Selecting words without a mouse, with two or three clicks, and with a finger."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import EMOJI
from tests.browser.notebook import Notebook, spans

TWO_SENTENCES = "وزیر خارجه گفت: «ما می‌رویم». سپس او به تهران رفت.\nروز بعد بازگشت."


def selected(notebook: Notebook) -> str:
    return notebook.page.evaluate("document.getSelection().toString()")


def press(notebook: Notebook, *keys: str) -> None:
    for key in keys:
        notebook.page.keyboard.press(key)


def test_words_are_selected_and_marked_with_the_arrow_keys_alone(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.article.focus()
    press(notebook, "ArrowLeft")
    assert selected(notebook) == "وزیر"
    expect(notebook.editor.locator(".wb-caret")).to_be_visible()
    press(notebook, "s", "ArrowLeft", "ArrowLeft")
    assert selected(notebook) == "گفت"
    press(notebook, "q", "ArrowLeft", "ArrowLeft", "ArrowLeft")
    assert selected(notebook) == "ما"
    press(notebook, "Shift+ArrowLeft", "Shift+ArrowLeft")
    assert selected(notebook) == "ما می‌رویم و"
    press(notebook, "Shift+ArrowRight", "c")
    notebook.expect_saved()
    marked = {("speaker", 9, 13), ("cue", 14, 17), ("claim", 20, 30)}
    assert spans(project_folder) == {(role, a, b, EMOJI[a:b]) for role, a, b in marked}
    expect(notebook.cards).to_have_count(1)


def test_the_caret_goes_over_paragraphs_and_by_lines(open_article: Callable[..., Notebook]):
    words = [f"واژه{n}" for n in range(200)]
    notebook = open_article({"long": " ".join(words) + "\r\nپایان"})
    notebook.article.focus()
    press(notebook, "ArrowLeft", "End")
    assert selected(notebook) == "واژه199"
    press(notebook, "ArrowLeft")
    assert selected(notebook) == "پایان"
    press(notebook, "ArrowRight", "Home")
    assert selected(notebook) == "واژه0"
    press(notebook, "ArrowDown")
    below = words.index(selected(notebook))
    assert 5 < below < 40, "the word below, not the next one"
    press(notebook, "ArrowDown", "ArrowUp")
    assert abs(words.index(selected(notebook)) - below) <= 1
    press(notebook, "Escape")
    expect(notebook.editor.locator(".wb-caret")).to_be_hidden()


def test_a_part_of_a_word_is_selected_letter_by_letter(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.article.focus()
    at = EMOJI.index("كتاب")
    press(notebook, "ArrowLeft")
    while selected(notebook) != "كتاب‌ها":
        press(notebook, "ArrowLeft")
    press(notebook, "Alt+ArrowRight", "Alt+ArrowRight", "t")
    notebook.expect_saved()
    assert spans(project_folder) == {("target", at, at + 4, "كتاب")}, "without the joiner"


def test_the_selection_grows_to_quotation_sentence_and_paragraph(
    open_article: Callable[..., Notebook],
):
    notebook = open_article({"two": TWO_SENTENCES})
    notebook.click_words("می‌رویم")
    notebook.select("می‌رویم")
    grown = []
    for _ in range(4):
        press(notebook, "g")
        grown.append(selected(notebook))
    assert grown == [
        "ما می‌رویم",
        "«ما می‌رویم»",
        "وزیر خارجه گفت: «ما می‌رویم».",
        "وزیر خارجه گفت: «ما می‌رویم». سپس او به تهران رفت.",
    ]


def test_two_clicks_select_a_word_and_three_a_sentence(open_article: Callable[..., Notebook]):
    notebook = open_article({"two": TWO_SENTENCES})
    first, _ = notebook.places("تهران")
    x, y = (first["left"] + first["right"]) / 2, first["y"]
    notebook.page.mouse.dblclick(x, y)
    expect(notebook.editor.locator(".wb-marker")).to_be_visible()
    assert selected(notebook) == "تهران"
    notebook.page.mouse.click(x, y, click_count=3)
    notebook.page.wait_for_function("document.getSelection().toString().startsWith('سپس')")
    assert selected(notebook) == "سپس او به تهران رفت."


def test_a_finger_selects_and_the_words_grow_when_they_are_marked(
    emoji_notebook: Notebook, project_folder: Path
):
    """A long press selects in the browser's own way: here its selection is made by script, since
    headless Chromium shows no handles; the events are those that a finger sends."""
    notebook = emoji_notebook
    notebook.article.evaluate(
        """article => {
            const finger = { pointerType: "touch", bubbles: true };
            article.dispatchEvent(new PointerEvent("pointerdown", finger));
            const node = article.querySelector(".wb-paragraph").firstChild;
            const at = node.data.indexOf("تاب");
            document.getSelection().setBaseAndExtent(node, at, node, at + 3);
        }"""
    )
    marker = notebook.editor.locator(".wb-marker")
    expect(marker).to_be_visible()
    assert selected(notebook).rstrip("\u200c") == "تاب", "the finger still holds the ends"
    marker.locator('[data-role="claim"]').click()
    notebook.expect_saved()
    start = EMOJI.index("كتاب")
    assert spans(project_folder) == {("claim", start, start + 7, "كتاب‌ها")}


@pytest.mark.parametrize("words", ["می‌رویم", "۲۰۲۴"])
def test_a_word_with_zwnj_or_digits_is_one_word(emoji_notebook: Notebook, words: str):
    first, _ = emoji_notebook.places(words)
    emoji_notebook.page.mouse.dblclick((first["left"] + first["right"]) / 2, first["y"])
    expect(emoji_notebook.editor.locator(".wb-marker")).to_be_visible()
    assert selected(emoji_notebook) == words
