"""The main job in the real JupyterLab: mark, code, correct, lose the page and the kernel."""

import os
import re
import shutil
import signal
from pathlib import Path

from playwright.sync_api import expect

import workbench as wb
from tests.browser.conftest import EMOJI, TOKEN, Lab
from tests.browser.notebook import Notebook, spans, statements, write_notebook

CLAIM = "هنوز چند مساله مهم بین دو کشور برای حصول توافق آتش بس در سوریه لاینحل باقی مانده است"


def test_a_statement_is_marked_coded_corrected_deleted_and_undone(
    notebook: Notebook, project_folder: Path
):
    notebook.run_all()
    editor = notebook.editor
    expect(editor.locator(".wb-empty")).to_be_visible()

    notebook.select(CLAIM)
    editor.locator('.wb-mark[data-role="claim"]').click()
    notebook.mark("کری", "s")
    notebook.mark("گفت،", "q")
    notebook.page.keyboard.press("4")
    card = notebook.active
    card.locator('[data-field="actor"] input').fill("جان کری")
    card.locator('[data-field="actor"] input').press("Tab")
    card.locator('[data-field="issue"] select').select_option("ceasefire")
    notebook.expect_saved()
    expect(notebook.cards).to_have_count(1)
    expect(card.locator('[data-role="claim"] .wb-quote')).to_have_text(CLAIM)

    [row] = statements(project_folder)
    assert (row["claim"], row["claim_start"], row["claim_end"]) == (CLAIM, 1836, 1920)
    assert (row["actor"], row["stance"], row["issue"]) == ("جان کری", "neutral", "ceasefire")
    assert row["annotator"] == "sara"

    card.locator('[data-value="oppose"]').click()
    notebook.expect_saved()
    assert statements(project_folder)[0]["stance"] == "oppose"
    editor.locator(".wb-undo").click()
    notebook.expect_saved()
    assert statements(project_folder)[0]["stance"] == "neutral"
    editor.locator(".wb-redo").click()
    notebook.expect_saved()
    assert statements(project_folder)[0]["stance"] == "oppose"

    card.locator(".wb-delete").click()
    notebook.expect_saved()
    expect(notebook.cards).to_have_count(0)
    assert statements(project_folder) == []
    notebook.article.press("Control+z")
    notebook.expect_saved()
    expect(notebook.cards).to_have_count(1)
    assert statements(project_folder)[0]["stance"] == "oppose"


def test_words_after_emoji_have_exact_code_points_and_outlive_page_and_kernel(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.mark("ما می‌رویم و كتاب‌ها را می‌آوریم.", "c")
    notebook.mark("وزیر", "s")
    notebook.mark("گفت", "q")
    notebook.page.keyboard.press("1")
    notebook.expect_saved()
    marked = {("claim", 20, 53), ("speaker", 9, 13), ("cue", 14, 17)}
    expected = {(role, start, end, EMOJI[start:end]) for role, start, end in marked}
    assert spans(project_folder) == expected
    printed = notebook.run_cell(3)
    in_kernel = re.findall(r"(\w+),(\d+),(\d+)", printed)
    assert {(role, int(start), int(end)) for role, start, end in in_kernel} == marked

    notebook.save()
    notebook.reload()
    expect(notebook.cards).to_have_count(1)
    expect(notebook.cards.locator(".wb-badge").first).to_contain_text("موافق")

    os.kill(int(notebook.run_cell(2)), signal.SIGKILL)
    notebook.open()
    notebook.run_all()
    expect(notebook.cards).to_have_count(1)
    notebook.cards.first.click()
    expect(notebook.active.locator('[data-role="speaker"] .wb-quote')).to_have_text("وزیر")
    assert spans(project_folder) == expected
    notebook.editor.locator(".wb-undo").click()
    notebook.expect_saved()
    assert statements(project_folder)[0]["stance"] is None, "undo reaches over the killed kernel"


def test_a_selection_grows_to_whole_words_unless_alt_is_held(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.mark("تاب‌ها را می‌آو", "c")
    notebook.expect_saved()
    assert {quote for *_, quote in spans(project_folder)} == {"كتاب‌ها را می‌آوریم"}
    notebook.page.keyboard.press("Escape")
    notebook.select("۰۲", exact=True)
    notebook.page.keyboard.press("t")
    notebook.expect_saved()
    start = EMOJI.index("۰۲")
    assert ("target", start, start + 2, "۰۲") in spans(project_folder)


def test_a_drag_that_slips_into_the_cards_takes_no_more_than_was_dragged_over(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    notebook.editor.scroll_into_view_if_needed()
    first, _ = notebook.places("وزیر")
    _, last = notebook.places("بود.")
    mouse = notebook.page.mouse
    cards = notebook.editor.locator(".wb-cards").bounding_box()
    assert cards
    mouse.move(first["right"] - 0.5, first["y"])
    mouse.down()
    mouse.move(last["left"], last["y"], steps=5)
    mouse.move(cards["x"] + cards["width"] / 2, last["y"], steps=5)
    mouse.up()
    expect(notebook.editor.locator(".wb-marker")).to_be_visible()
    notebook.page.keyboard.press("c")
    expect(notebook.cards).to_have_count(1)
    notebook.expect_saved()
    start, end = EMOJI.index("وزیر"), EMOJI.index("بود.") + 4
    assert spans(project_folder) == {("claim", start, end, EMOJI[start:end])}


def test_a_role_can_have_several_stretches_of_words(emoji_notebook: Notebook, project_folder: Path):
    notebook = emoji_notebook
    notebook.mark("وزیر", "q")
    notebook.mark("گفت", "Shift+Q")
    notebook.expect_saved()
    assert statements(project_folder)[0]["cue"] == "وزیر … گفت"
    notebook.active.locator('[data-role="cue"] .wb-remove').first.click()
    notebook.expect_saved()
    assert statements(project_folder)[0]["cue"] == "گفت"


def test_a_claims_boundary_is_set_anew_in_one_act_and_its_other_stretches_stay(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    editor, page = notebook.editor, notebook.page
    replace = editor.locator("[data-replace]")
    claims = notebook.active.locator('[data-role="claim"] .wb-quote')
    notebook.select("ما می‌رویم")
    expect(replace).to_have_count(0)
    page.keyboard.press("c")
    page.keyboard.press("1")
    notebook.mark("سال", "Shift+C")
    expect(claims).to_have_text(["ما می‌رویم", "سال"])

    notebook.select("می‌رویم و كتاب‌ها را می‌آوریم")
    expect(replace).to_have_text("به جای محتوا⇧ C")
    expect(replace).to_have_attribute("title", "در این گفته، این واژه‌ها جای محتوا را می‌گیرند")
    replace.click()
    expect(editor.locator(".wb-said")).to_have_text("محتوا از نو نشان شد")
    expect(claims).to_have_text(["می‌رویم و كتاب‌ها را می‌آوریم", "سال"])
    notebook.mark("سال ۲۰۲۴", "Shift+C")
    expect(claims).to_have_text(["می‌رویم و كتاب‌ها را می‌آوریم", "سال ۲۰۲۴"])
    expect(notebook.cards).to_have_count(1)
    notebook.expect_saved()
    [row] = statements(project_folder)
    assert row["claim"] == "می‌رویم و كتاب‌ها را می‌آوریم … سال ۲۰۲۴"
    assert row["stance"] == "support"

    page.keyboard.press("Control+z")
    expect(claims).to_have_text(["می‌رویم و كتاب‌ها را می‌آوریم", "سال"])
    page.keyboard.press("Control+z")
    expect(claims).to_have_text(["ما می‌رویم", "سال"])
    notebook.expect_saved()

    # The role's own key means what it did: a claim in a claim is another statement.
    notebook.mark("می‌رویم", "c")
    expect(notebook.cards).to_have_count(2)
    notebook.select("افزود")
    expect(replace).to_have_count(0)


def test_marked_words_and_cards_lead_to_each_other(emoji_notebook: Notebook):
    notebook = emoji_notebook
    notebook.mark("وزیر", "s")
    notebook.page.keyboard.press("Escape")
    notebook.mark("او", "s")
    notebook.page.keyboard.press("Escape")
    expect(notebook.active).to_have_count(0)
    notebook.click_words("وزیر")
    expect(notebook.active.locator(".wb-quote")).to_have_text("وزیر")
    notebook.page.keyboard.press("ArrowDown")
    expect(notebook.active).to_contain_text("پیشنهاد")
    notebook.page.keyboard.press("ArrowDown")
    expect(notebook.active.locator(".wb-quote")).to_have_text("او")
    notebook.page.keyboard.press("ArrowUp")
    notebook.page.keyboard.press("ArrowUp")
    expect(notebook.active.locator(".wb-quote")).to_have_text("وزیر")


def test_no_hot_key_reaches_the_notebook(notebook: Notebook):
    notebook.run_all()
    notebook.mark(CLAIM, "c")
    before = notebook.cells()
    keys = [*"abcdefghijklmnopqrstuvwxyz0123456789", "d", "d", "Enter", "Escape", "Shift+Enter"]
    keys += ["Control+Enter", "Alt+Enter", "Shift+M", "Shift+L", "Shift+V", "Shift+ArrowDown"]
    keys += ["Control+z", "Control+y", "Backspace", "Delete", "ArrowUp", "ArrowDown", "Space"]
    for key in keys:
        notebook.article.focus()
        notebook.page.keyboard.press(key)
    assert notebook.cells() == before
    expect(notebook.page.locator(".jp-Dialog")).to_have_count(0)


def test_marking_moves_no_letter(notebook: Notebook):
    notebook.run_all()
    places = """article => [...article.querySelectorAll(".wb-paragraph")].flatMap(paragraph => {
        const range = document.createRange();
        return [...paragraph.firstChild.data].map((_, n) => {
            range.setStart(paragraph.firstChild, n);
            range.setEnd(paragraph.firstChild, n + 1);
            const box = range.getBoundingClientRect();
            const pane = article.getBoundingClientRect();
            const top = box.top - pane.top + article.scrollTop;
            return [box.left - pane.left, top, box.width].map(Math.round).join();
        });
    })"""
    before = notebook.article.evaluate(places)
    for words, key in [("باراک اوباما و ولادیمیر پوتین", "s"), ("خواسته اند", "q"), ("دیمیر", "t")]:
        notebook.mark(words, key)
    notebook.expect_saved()
    after = notebook.article.evaluate(places)
    assert len(before) > 2000
    assert after == before


def test_hostile_words_are_shown_as_words(page, lab: Lab, project_folder: Path):
    hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> وزیر گفت'
    wb.Project(project_folder).add([wb.Article("h", hostile, title=hostile, outlet=hostile)])
    write_notebook(
        project_folder / "notebooks" / "h.ipynb",
        f'import workbench as wb\nwb.Project(".", annotator={hostile!r}).annotate("h")',
    )
    notebook = Notebook(page, lab.url, TOKEN, f"{project_folder.name}/notebooks/h.ipynb")
    notebook.run_all()
    notebook.mark("وزیر", "s")
    notebook.active.locator('[data-field="actor"] input').fill(hostile)
    notebook.active.locator('[data-field="note"] textarea').fill(hostile)
    notebook.page.keyboard.press("Tab")
    notebook.expect_saved()
    notebook.page.keyboard.press("Escape")
    expect(notebook.cards.first).to_contain_text("<img src=x")
    expect(notebook.editor.locator("img, script")).to_have_count(0)
    assert page.evaluate("window.hacked") is None
    assert statements(project_folder)[0]["actor"] == hostile


# ------------------------------------------------------------------ when something is wrong


def test_an_act_that_cannot_be_saved_is_said_in_full_and_can_be_tried_again(
    notebook: Notebook, project_folder: Path
):
    (project_folder / "annotations").write_text("in the way")
    notebook.run_all()
    notebook.mark(CLAIM, "c")
    save = notebook.editor.locator(".wb-save")
    expect(save).to_have_attribute("data-save-state", "failed")
    alert = notebook.editor.get_by_role("alert")
    expect(alert).to_contain_text("a file stands where a folder is needed. Move it away")
    expect(notebook.cards).to_have_count(0)
    (project_folder / "annotations").unlink()
    alert.get_by_role("button", name="دوباره").click()
    notebook.expect_saved()
    expect(alert).to_be_empty()
    assert statements(project_folder)[0]["claim"] == CLAIM


def test_nothing_is_called_saved_while_the_kernel_does_not_answer(
    emoji_notebook: Notebook, project_folder: Path
):
    notebook = emoji_notebook
    kernel = int(notebook.run_cell(2))
    os.kill(kernel, signal.SIGSTOP)
    try:
        notebook.mark("وزیر", "s")
        save = notebook.editor.locator(".wb-save")
        expect(save).to_have_attribute("data-save-state", "unsaved")
        expect(save).to_contain_text("آن را راه بیندازید و خانه‌ها را دوباره اجرا کنید")
        expect(notebook.cards.first).to_have_attribute("data-saved", "false")
        assert statements(project_folder) == []
    finally:
        os.kill(kernel, signal.SIGCONT)
    notebook.expect_saved()
    assert len(statements(project_folder)) == 1, "sent more than once, done once"
    log = b"".join(path.read_bytes() for path in project_folder.glob("annotations/log/*.jsonl"))
    assert log.count(b"\n") == 1


def test_a_statement_whose_words_moved_is_shown_with_the_reason_and_not_painted(
    notebook: Notebook, project_folder: Path
):
    notebook.run_all()
    notebook.mark(CLAIM, "c")
    notebook.expect_saved()
    text = project_folder / "data" / "articles" / "putin-obama.txt"
    text.write_bytes("یک واژه ".encode() + text.read_bytes())
    shutil.rmtree(project_folder / "notebooks" / ".ipynb_checkpoints", ignore_errors=True)
    notebook.page.get_by_role("menuitem", name="Kernel", exact=True).click()
    notebook.page.get_by_role("menuitem", name="Restart Kernel and Run All Cells").click()
    notebook.page.locator(".jp-Dialog").get_by_role("button", name="Confirm").click()
    expect(notebook.editor.locator(".wb-problem")).to_contain_text("but the text there is")
