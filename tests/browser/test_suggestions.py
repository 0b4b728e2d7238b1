"""What is suggested: told apart, gone through by keys, accepted, edited, rejected, undone."""

import json
import os
import re
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import workbench as wb
from tests.browser.notebook import Notebook, statements
from workbench.suggest import ANNOTATOR

TEXT = (
    "جان کری گفت که گفتگوها دشوار است. "
    "وی افزود: «هنوز به توافق نرسیده‌ایم و باید صبر کنیم.»\n"
    "سخنگوی دولت تأکید کرد که بهای نان بالا نمی‌رود. او گفت که یارانه‌ها پرداخت می‌شود. "
    "بنزین هم گران نخواهد شد.\n"
    "روسیه خواستار پایان جنگ شد."
)
# How many marks of the article's words are painted in each manner.
PAINTED = """() => Object.fromEntries(["proposed", "plain", "active"].map(manner => [
    manner,
    [...CSS.highlights].filter(([name]) => name.startsWith("wb-") && name.endsWith(`-${manner}`))
        .reduce((sum, [, ranges]) => sum + ranges.size, 0),
]))"""
# Counts what the person does from now on: keys, without those held down for others, and presses.
COUNTING = """() => {
    window.actions = 0;
    const held = new Set(["Shift", "Control", "Alt", "Meta"]);
    addEventListener("keydown", event => { if (!held.has(event.key)) window.actions += 1; }, true);
    addEventListener("pointerdown", () => { window.actions += 1; }, true);
}"""


@pytest.fixture
def suggested(open_article: Callable[..., Notebook]) -> Notebook:
    """The editor on a made-up article of five statements, none of them annotated."""
    notebook = open_article({"talks": TEXT})
    expect(notebook.suggestions).to_have_count(5)
    return notebook


def proposals(folder: Path) -> list[dict[str, Any]]:
    """What the suggester proposes for the article, in the order of the text, as a script asks."""
    return wb.Project(folder).suggest("talks", progress=False).to_dict("records")


def events(folder: Path) -> list[dict[str, Any]]:
    """The events of the log, as another program would read them."""
    logs = sorted(folder.glob("annotations/log/*.jsonl"))
    return [json.loads(line) for log in logs for line in log.read_text("utf-8").splitlines()]


def press(notebook: Notebook, *keys: str) -> None:
    notebook.article.focus()
    for key in keys:
        notebook.page.keyboard.press(key)


def counted(page: Page) -> int:
    return page.evaluate("window.actions")


def name_the_actor(notebook: Notebook, name: str) -> None:
    actor = notebook.active.locator('[data-field="actor"] input')
    actor.fill(name)
    actor.press("Enter")
    notebook.expect_saved()


# ------------------------------------------------------------------------ seen and gone through


def test_a_suggestion_is_dashed_and_no_statement_until_it_is_accepted(
    suggested: Notebook, project_folder: Path
):
    editor, page = suggested.editor, suggested.page
    expect(editor.locator(".wb-count")).to_have_text("۰ گفته")
    expect(editor.locator(".wb-empty")).to_contain_text("هنوز گفته‌ای نشان نشده است")
    expect(suggested.cards).to_have_count(0)
    before = page.evaluate(PAINTED)
    assert before["proposed"] >= 15, "speaker, cue and claim of five"
    assert before["plain"] == before["active"] == 0
    dashed = """[...document.querySelectorAll(".wb-editor style")].map(each => each.textContent)
        .join().match(/-proposed\\) {[^}]*/g).every(rule => rule.includes("dashed"))"""
    assert page.evaluate(dashed)
    border = "card => getComputedStyle(card).borderTopStyle"
    assert suggested.suggestions.first.evaluate(border) == "dashed"
    assert statements(project_folder) == []

    press(suggested, "n", "a", "Escape")
    suggested.expect_saved()
    assert suggested.cards.first.evaluate(border) == "solid"
    assert page.evaluate(PAINTED) == {"proposed": before["proposed"] - 3, "plain": 3, "active": 0}
    expect(editor.locator(".wb-count")).to_have_text("۱ گفته")
    expect(editor.locator(".wb-empty")).to_be_hidden()


def test_n_and_p_go_from_suggestion_to_suggestion_and_past_statements(suggested: Notebook):
    def claim() -> str:
        return suggested.active.locator('[data-role="claim"] .wb-quote').inner_text()

    press(suggested, "n")
    assert claim() == "گفتگوها دشوار است"
    press(suggested, "n")
    assert claim().startswith("هنوز به توافق")
    press(suggested, "a")
    expect(suggested.active).to_have_class(re.compile("wb-card-own"))
    press(suggested, "p")
    assert claim() == "گفتگوها دشوار است"
    press(suggested, "n")
    assert claim() == "بهای نان بالا نمی‌رود", "what is accepted is no suggestion any more"
    press(suggested, "Escape", "n", "n")
    assert claim() == "یارانه‌ها پرداخت می‌شود", "from where one was, not from the top"
    press(suggested, "n", "n")
    expect(suggested.editor.locator(".wb-said")).to_have_text("پیشنهاد دیگری نیست.")


# ------------------------------------------------------------------------ accepted


def test_a_whole_statement_takes_two_actions_from_a_suggestion(
    suggested: Notebook, project_folder: Path
):
    first = proposals(project_folder)[0]
    suggested.article.focus()
    suggested.page.evaluate(COUNTING)
    suggested.page.keyboard.press("n")
    suggested.page.keyboard.press("1")
    suggested.expect_saved()
    assert counted(suggested.page) == 2
    [row] = statements(project_folder)
    assert row["stance"] == "support"
    for part in ("speaker", "cue", "claim", "claim_start", "claim_end", "actor", "speech"):
        assert row[part] == first[part], part


def test_accepting_writes_ones_own_statement_that_says_what_it_is_from(
    suggested: Notebook, project_folder: Path
):
    first = proposals(project_folder)[0]
    assert first["annotator"] == ANNOTATOR
    press(suggested, "n", "a", "2")
    suggested.expect_saved()
    accepted, coded = events(project_folder)
    assert {each["who"] for each in (accepted, coded)} == {"sara"}
    assert accepted["id"] == coded["id"] != first["id"]
    for event in (accepted, coded):
        assert event["op"] == "set"
        assert event["data"]["annotator"] == "sara"
        assert event["data"]["derived_from"] == first["id"]
    assert "confidence" not in coded["data"]["values"], "how sure the suggester was is not hers"
    assert first["id"] not in {each["id"] for each in proposals(project_folder)}


def test_a_suggestion_is_accepted_and_edited_in_one_go(suggested: Notebook, project_folder: Path):
    press(suggested, "n", "e")
    actor = suggested.active.locator('[data-field="actor"] input')
    expect(actor).to_be_focused()
    expect(actor).to_have_value("جان کری")
    actor.fill("جان فوربز کری")
    actor.press("Enter")
    suggested.expect_saved()
    [row] = statements(project_folder)
    assert (row["actor"], row["speaker"]) == ("جان فوربز کری", "جان کری")


def test_all_above_a_confidence_that_is_chosen_are_accepted_in_one_act(
    suggested: Notebook, project_folder: Path
):
    sure = {row["claim"] for row in proposals(project_folder) if row["confidence"] >= 0.85}
    assert 0 < len(sure) < 5, "the article has surer suggestions and others"
    button = suggested.editor.locator(".wb-accept-all")
    expect(button).to_have_text("پذیرفتن ۴ پیشنهاد")
    press(suggested, "Shift+A")
    suggested.expect_saved()
    assert {row["claim"] for row in statements(project_folder)} == sure
    expect(suggested.suggestions).to_have_count(1)
    expect(button).to_be_disabled()
    press(suggested, "Shift+A")
    suggested.expect_saved()
    assert len(statements(project_folder)) == 4, "the same key asks for no more than before"
    press(suggested, "Control+z")
    suggested.expect_saved()
    expect(suggested.suggestions).to_have_count(5)
    assert statements(project_folder) == []

    suggested.editor.locator(".wb-above").select_option("0.6")
    expect(button).to_have_text("پذیرفتن ۵ پیشنهاد")
    press(suggested, "Shift+A")
    suggested.expect_saved()
    assert len(statements(project_folder)) == 5
    assert len({event["act"] for event in events(project_folder)[-5:]}) == 1
    expect(suggested.editor.locator(".wb-suggestions")).to_be_hidden()


def test_undoing_an_acceptance_brings_the_suggestion_back(
    suggested: Notebook, project_folder: Path
):
    press(suggested, "n", "n", "a")
    suggested.expect_saved()
    expect(suggested.suggestions).to_have_count(4)
    press(suggested, "Control+z")
    suggested.expect_saved()
    expect(suggested.suggestions).to_have_count(5)
    expect(suggested.cards).to_have_count(0)
    assert statements(project_folder) == []
    claim = suggested.active.locator('[data-role="claim"] .wb-quote')
    expect(claim).to_contain_text("هنوز به توافق")
    press(suggested, "Control+Shift+z")
    suggested.expect_saved()
    expect(suggested.suggestions).to_have_count(4)
    assert len(statements(project_folder)) == 1


# ------------------------------------------------------------------------ rejected


def test_a_rejected_suggestion_stays_away_after_the_cell_and_the_kernel_began_anew(
    suggested: Notebook, project_folder: Path
):
    rejected = proposals(project_folder)[0]["id"]
    card = suggested.editor.locator(f'[data-statement-id="{rejected}"]')
    press(suggested, "n", "x")
    suggested.expect_saved()
    expect(card).to_have_count(0)
    claim = suggested.active.locator('[data-role="claim"] .wb-quote')
    expect(claim).to_contain_text("هنوز به توافق")
    suggested.run_cell(1)
    expect(suggested.suggestions).to_have_count(4)
    expect(card).to_have_count(0)

    os.kill(int(suggested.run_cell(2)), signal.SIGKILL)
    suggested.open()
    suggested.run_all()
    expect(suggested.suggestions).to_have_count(4)
    expect(card).to_have_count(0)
    assert rejected not in {each["id"] for each in proposals(project_folder)}
    press(suggested, "Control+z")
    expect(card).to_have_count(1)


def test_what_somebody_else_accepted_or_rejected_is_still_suggested(
    open_article: Callable[..., Notebook], project_folder: Path
):
    wb.Project(project_folder).add([wb.Article("talks", TEXT)])
    omid = wb.Project(project_folder, annotator="omid")
    first = next(omid.proposals("talks", progress=False))
    values = {name: value for name, value in first.values.items() if name != "confidence"}
    omid.save(wb.Statement("o1", "talks", "omid", first.spans, values, derived_from=first.id))
    notebook = open_article({})
    expect(notebook.suggestions).to_have_count(5)


def test_what_was_marked_by_hand_is_not_suggested_again(
    open_article: Callable[..., Notebook], project_folder: Path
):
    wb.Project(project_folder).add([wb.Article("talks", TEXT)])
    sara = wb.Project(project_folder, annotator="sara")

    def span(words: str) -> tuple[wb.Span, ...]:
        start = TEXT.index(words)
        return (wb.Span(start, start + len(words), words),)

    sara.save(
        wb.Statement("s1", "talks", "sara", {"claim": span("که گفتگوها دشوار است")}),
        wb.Statement("s2", "talks", "sara", {"cue": span("افزود"), "claim": span("باید صبر")}),
        wb.Statement("s3", "talks", "sara", {"claim": span("نان")}),
    )
    notebook = open_article({})
    expect(notebook.cards).to_have_count(3)
    expect(notebook.suggestions).to_have_count(3)
    shown = notebook.suggestions.all_inner_texts()
    assert ["نان" in shown[0], "یارانه" in shown[1], "جنگ" in shown[2]] == [True] * 3


def test_n_after_a_rejection_skips_none_as_after_an_acceptance(
    suggested: Notebook, project_folder: Path
):
    claims = [row["claim"] for row in proposals(project_folder)]
    claim = suggested.active.locator('[data-role="claim"] .wb-quote')
    press(suggested, "n", "x")
    expect(claim).to_have_text(claims[1])
    press(suggested, "n")
    expect(claim).to_have_text(claims[1])
    press(suggested, "x", "x")
    expect(claim).to_have_text(claims[3])
    press(suggested, "n", "n")
    expect(claim).to_have_text(claims[4])


# ------------------------------------------------------------------------ by hand, helped


def test_a_whole_statement_takes_three_actions_by_hand(suggested: Notebook, project_folder: Path):
    suggested.places("گفتگوها دشوار است")
    suggested.page.evaluate(COUNTING)
    suggested.mark("گفتگوها دشوار است", "c")
    card = suggested.active
    proposed = card.locator(".wb-role[data-proposed] .wb-quote")
    expect(proposed).to_have_text(["جان کری", "گفت"])
    expect(card.locator('[data-field="actor"][data-proposed] input')).to_have_value("جان کری")
    suggested.expect_saved()
    assert statements(project_folder)[0]["speaker"] is None, "provisional until it is confirmed"
    suggested.page.keyboard.press("4")
    suggested.expect_saved()
    assert counted(suggested.page) == 3
    expect(card.locator("[data-proposed]")).to_have_count(0)
    [row] = statements(project_folder)
    shown = tuple(row[part] for part in ("speaker", "cue", "claim", "actor", "stance"))
    assert shown == ("جان کری", "گفت", "گفتگوها دشوار است", "جان کری", "neutral")


def test_a_claim_without_a_cue_gets_the_nearest_earlier_speaker(
    suggested: Notebook, project_folder: Path
):
    suggested.mark("بنزین هم گران نخواهد شد", "c")
    expect(suggested.active.locator(".wb-role[data-proposed] .wb-quote")).to_have_text(["او"])
    press(suggested, "Enter")
    suggested.expect_saved()
    [row] = statements(project_folder)
    assert (row["speaker"], row["actor"]) == ("او", "سخنگوی دولت")


def test_a_card_says_just_what_is_proposed(suggested: Notebook):
    proposed = suggested.editor.locator(".wb-confirmation")
    suggested.mark("گفتگوها دشوار است", "c")
    said = proposed.locator("span").first
    expect(said).to_have_text("پیشنهادی: گوینده، نشانهٔ نقل، کنشگر، گونهٔ نقل")
    press(suggested, "Escape")
    suggested.mark("بنزین هم گران نخواهد شد", "c")
    expect(said).to_have_text("پیشنهادی: گوینده، کنشگر")
    suggested.mark("یارانه‌ها", "s")
    expect(proposed).to_have_count(0)


def test_a_pronoun_is_whoever_the_annotator_says_spoke_before(
    suggested: Notebook, project_folder: Path
):
    press(suggested, "n", "n", "n", "e")
    name_the_actor(suggested, "علی ربیعی")
    press(suggested, "n")
    expect(suggested.active).to_contain_text("علی ربیعی")
    press(suggested, "1")
    suggested.mark("بنزین هم گران نخواهد شد", "c")
    press(suggested, "1")
    suggested.expect_saved()
    rows = statements(project_folder)
    assert [row["speaker"] for row in rows] == ["سخنگوی دولت", "او", "او"]
    assert {row["actor"] for row in rows} == {"علی ربیعی"}


def test_what_is_proposed_by_mistake_is_turned_down_and_the_claim_stays(
    suggested: Notebook, project_folder: Path
):
    suggested.mark("گفتگوها دشوار است", "c")
    press(suggested, "x")
    expect(suggested.active.locator("[data-proposed]")).to_have_count(0)
    press(suggested, "1")
    suggested.expect_saved()
    [row] = statements(project_folder)
    assert (row["claim"], row["speaker"]) == ("گفتگوها دشوار است", None)


# ------------------------------------------------------------------------ the real article


def test_the_projects_own_article_is_annotated_from_its_suggestions(
    notebook: Notebook, project_folder: Path
):
    project = wb.Project(project_folder)
    proposed = project.suggest("putin-obama", progress=False)
    assert len(proposed) >= 8
    notebook.run_all()
    expect(notebook.suggestions).to_have_count(len(proposed))
    press(notebook, *["n", "4"] * len(proposed))
    notebook.expect_saved()
    expect(notebook.suggestions).to_have_count(0)
    rows = statements(project_folder)
    assert [row["claim"] for row in rows] == proposed["claim"].tolist()
    assert [row["derived_from"] for row in rows] == proposed["id"].tolist()
    assert {row["stance"] for row in rows} == {"neutral"}
    assert project.check() == []
