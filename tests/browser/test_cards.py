"""Finding, comparing and tidying statements: filter, search, overlaps, occurrences, actors."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

import workbench as wb
from tests.browser.notebook import Notebook, statements

TEXT = (
    "اوباما گفت آتش‌بس لازم است. پوتين گفت مذاکرات دشوار است.\r\n"
    "اوباما افزود که كمك‌ها می‌رسد و پوتین آن را رد کرد. اوباما رفت."
)


def span(words: str, nth: int = 0) -> tuple[wb.Span, ...]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return (wb.Span(start, start + len(words), words),)


def statement(id_: str, claim: str, annotator: str = "sara", **values: str) -> wb.Statement:
    return wb.Statement(id_, "talks", annotator, {"claim": span(claim)}, values)


def prepared(folder: Path, *saved: wb.Statement) -> None:
    """Write statements before the editor opens, each signed by its own annotator."""
    wb.Project(folder).add([wb.Article("talks", TEXT)])
    for each in saved:
        wb.Project(folder, annotator=each.annotator).save(each)


def test_statements_are_found_by_words_and_by_what_was_coded(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        statement("s1", "آتش‌بس لازم است", actor="اوباما", stance="support"),
        statement("s2", "مذاکرات دشوار است", actor="پوتین", stance="oppose"),
        statement("s3", "كمك‌ها می‌رسد", actor="اوباما", note="یادداشتی دربارهٔ ارقام ۲۰"),
    )
    notebook = open_article({})
    editor, page = notebook.editor, notebook.page
    expect(notebook.cards).to_have_count(3)
    before = notebook.article.inner_text()
    notebook.article.focus()
    page.keyboard.press("f")
    page.keyboard.type("کمکها")
    expect(notebook.cards).to_have_count(1)
    expect(notebook.cards).to_contain_text("كمك‌ها می‌رسد")
    expect(editor.locator(".wb-found")).to_have_text("۱ جا")
    found = """[...CSS.highlights.get("wb-found")].map(
        ({ startContainer, startOffset, endOffset }) =>
            startContainer.data.slice(startOffset, endOffset))"""
    assert page.evaluate(found) == ["كمك‌ها"]
    assert notebook.article.inner_text() == before
    editor.locator(".wb-search").fill("ارقام 20")
    expect(notebook.cards).to_have_count(1)
    editor.locator(".wb-search").fill("")
    expect(notebook.cards).to_have_count(3)

    editor.locator(".wb-filter-more summary").click()
    editor.locator('[data-filter="filter-actor"] select').select_option("اوباما")
    expect(notebook.cards).to_have_count(2)
    editor.locator('[data-filter="filter-stance"] select').select_option("support")
    expect(notebook.cards).to_have_count(1)
    expect(notebook.cards).to_contain_text("آتش‌بس")


def test_escape_in_the_search_box_ends_the_search(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        statement("s1", "آتش‌بس لازم است", actor="اوباما"),
        statement("s2", "مذاکرات دشوار است", actor="پوتین"),
    )
    notebook = open_article({})
    editor, page = notebook.editor, notebook.page
    notebook.article.focus()
    page.keyboard.press("f")
    page.keyboard.type("دشوار")
    expect(editor.locator(".wb-found")).to_have_text("۱ جا")
    expect(notebook.cards).to_have_count(1)
    page.keyboard.press("Escape")
    expect(editor.locator(".wb-search")).to_have_value("")
    expect(editor.locator(".wb-found")).to_be_hidden()
    expect(notebook.cards).to_have_count(2)
    assert page.evaluate("CSS.highlights.get('wb-found')?.size ?? 0") == 0
    expect(notebook.article).to_be_focused()


def test_when_nothing_matches_it_says_so_and_shows_all_again(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        statement("s1", "آتش‌بس لازم است", actor="اوباما"),
        statement("s2", "مذاکرات دشوار است", actor="پوتین", stance="oppose"),
        statement("o1", "مذاکرات دشوار است", annotator="omid", actor="پوتین"),
    )
    notebook = open_article({})
    editor, empty = notebook.editor, notebook.editor.locator(".wb-empty")
    summary, all_again = editor.locator(".wb-filter-more summary"), editor.locator(".wb-filter-all")
    editor.locator(".wb-search").fill("واژه‌ای که نیست")
    expect(notebook.cards).to_have_count(0)
    expect(empty).to_contain_text("هیچ گفته‌ای با این جستجو و پالایش جور نیست.")
    empty.get_by_role("button", name="نمایش همه").click()
    expect(notebook.cards).to_have_count(2)
    expect(empty).to_be_hidden()
    expect(editor.locator(".wb-search")).to_have_value("")
    expect(notebook.article).to_be_focused()

    summary.click()
    expect(all_again).to_be_hidden()
    stance = editor.locator('[data-filter="filter-stance"] select')
    stance.select_option("support")
    expect(empty).to_contain_text("جور نیست")
    beside = editor.locator('[data-filter="filter-beside"] select')
    expect(beside.locator("option")).to_have_text(["هیچ‌کس", "omid"])
    beside.select_option("omid")
    all_again.click()
    expect(notebook.cards).to_have_count(3)
    expect(stance).to_have_value("")
    expect(beside).to_have_value("omid")
    expect(summary).to_have_text("پالایش")
    expect(summary).to_be_focused()


def test_the_filter_closes_by_escape_and_by_a_press_beside_it(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(project_folder, statement("s1", "آتش‌بس لازم است", stance="support"))
    notebook = open_article({})
    editor, page = notebook.editor, notebook.page
    summary, fields = editor.locator(".wb-filter-more summary"), editor.locator(".wb-filter-fields")
    stance = editor.locator('[data-filter="filter-stance"] select')
    notebook.cards.first.click()
    summary.click()
    stance.select_option("support")
    expect(fields).to_be_visible()
    stance.focus()
    page.keyboard.press("Escape")
    expect(fields).to_be_hidden()
    expect(summary).to_be_focused()
    expect(notebook.active).to_have_count(1)
    page.keyboard.press("Enter")
    expect(fields).to_be_visible()
    notebook.click_words("مذاکرات")
    expect(fields).to_be_hidden()
    expect(summary).to_have_text("پالایش (۱)")


def test_a_line_goes_from_speaker_to_claim_only_while_their_statement_is_pointed_at(
    open_article: Callable[..., Notebook], project_folder: Path
):
    spoken = wb.Statement(
        "s1", "talks", "sara", {"speaker": span("پوتين"), "claim": span("مذاکرات دشوار است")}
    )
    prepared(project_folder, spoken, statement("s2", "آتش‌بس لازم است"))
    notebook = open_article({})
    line = notebook.editor.locator(".wb-connector")
    expect(line).to_be_hidden()
    notebook.cards.filter(has_text="دشوار").hover()
    expect(line).to_be_visible()
    ends = """path => {
        const at = length => path.getPointAtLength(length).matrixTransform(path.getScreenCTM());
        const [one, other] = [at(0), at(path.getTotalLength())];
        return [[one.x, one.y], [other.x, other.y]];
    }"""
    (x1, y1), (x2, y2) = line.locator("path").evaluate(ends)
    first, last = notebook.places("پوتين", scroll=False)
    assert last["left"] < x1 < first["right"]
    assert abs(y1 - first["y"]) < 40
    claim, _ = notebook.places("مذاکرات دشوار است", scroll=False)
    assert claim["left"] - 3 < x2 < claim["right"] + 3
    assert abs(y2 - claim["y"]) < 40
    notebook.cards.filter(has_text="لازم").hover()
    expect(line).to_be_hidden()


def test_statements_over_each_other_can_all_be_reached(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        statement("s1", "آتش‌بس لازم است"),
        statement("s2", "لازم"),
        statement("s3", "لازم است. پوتين گفت"),
    )
    notebook = open_article({})
    seen: list[str] = []
    for _ in range(4):
        notebook.click_words("لازم")
        expect(notebook.active).to_have_count(1)
        if seen:
            expect(notebook.active).not_to_have_attribute("data-statement-id", seen[-1])
        seen.append(notebook.active.get_attribute("data-statement-id") or "")
        notebook.page.wait_for_timeout(600)  # else the browser takes three clicks for one gesture
    assert sorted(seen[:3]) == ["s1", "s2", "s3"]
    assert seen[3] == seen[0]
    notebook.article.focus()
    notebook.page.keyboard.press("l")
    items = notebook.editor.get_by_role("menuitem")
    expect(items).to_have_count(3 if seen[3] == "s2" else 1)
    notebook.page.keyboard.press("ArrowDown")
    notebook.page.keyboard.press("Enter")
    expect(notebook.editor.locator(".wb-overlaps")).to_be_hidden()


def test_every_further_occurrence_is_marked_in_one_act(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(project_folder)
    notebook = open_article({})
    notebook.mark("اوباما", "s")
    actor = notebook.active.locator('[data-field="actor"] input')
    actor.fill("باراک اوباما")
    actor.press("Enter")
    notebook.article.focus()
    notebook.page.keyboard.press("o")
    expect(notebook.cards).to_have_count(3)
    notebook.expect_saved()
    rows = statements(project_folder)
    assert [row["speaker_start"] for row in rows] == [
        TEXT.index("اوباما"),
        TEXT.index("اوباما افزود"),
        TEXT.index("اوباما رفت"),
    ]
    assert {row["actor"] for row in rows} == {"باراک اوباما"}
    notebook.page.keyboard.press("Control+z")
    expect(notebook.cards).to_have_count(1)


def test_two_names_of_one_actor_are_made_one_and_parted_again(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        statement("s1", "آتش‌بس لازم است", actor="ولاديمير پوتين"),
        statement("s2", "مذاکرات دشوار است", actor="ولادیمیر پوتین"),
    )
    notebook = open_article({})
    notebook.cards.nth(1).click()
    namesake = notebook.active.locator(".wb-namesake")
    expect(namesake).to_contain_text("ولاديمير پوتين")
    namesake.get_by_role("button").click()
    notebook.expect_saved()
    expect(namesake).to_have_count(0)
    assert {row["actor"] for row in statements(project_folder)} == {"ولادیمیر پوتین"}
    notebook.article.press("Control+z")
    notebook.expect_saved()
    assert len({row["actor"] for row in statements(project_folder)}) == 2


def test_a_name_is_completed_however_it_is_typed(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(project_folder, statement("s1", "آتش‌بس لازم است", actor="ولادیمیر پوتین"))
    notebook = open_article({})
    notebook.mark("اوباما", "s")
    notebook.page.keyboard.press("Enter")
    notebook.page.keyboard.type("پوتي")
    expect(notebook.editor.locator(".wb-option:not(.wb-option-new)")).to_have_count(1)
    notebook.page.keyboard.press("Enter")
    notebook.expect_saved()
    assert [row["actor"] for row in statements(project_folder)].count("ولادیمیر پوتین") == 2
    expect(notebook.article).to_be_focused()


def test_enter_takes_the_only_actor_that_the_words_begin_and_a_new_one_is_in_the_list(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(project_folder, statement("s1", "آتش‌بس لازم است", actor="ولادیمیر پوتین"))
    notebook = open_article({})
    editor, press, type_ = (
        notebook.editor,
        notebook.page.keyboard.press,
        notebook.page.keyboard.type,
    )
    option, pointed = (
        editor.locator(".wb-option"),
        editor.locator('.wb-option[aria-selected="true"]'),
    )
    box = notebook.active.get_by_role("combobox", name="کنشگر")

    def begin(words: str, key: str = "s") -> None:
        press("Escape")
        press("Escape")
        notebook.mark(words, key)
        press("Enter")
        expect(box).to_be_focused()

    def actors() -> list[str]:
        notebook.expect_saved()
        return [row["actor"] for row in statements(project_folder)][1:]

    begin("اوباما")
    type_("ولا")
    expect(pointed).to_have_text("ولادیمیر پوتین")
    active = box.get_attribute("aria-activedescendant")
    expect(pointed).to_have_attribute("id", active or "")
    expect(option).to_have_text(["ولادیمیر پوتین", "کنشگر تازه: ولا"])
    press("Enter")
    expect(notebook.article).to_be_focused()
    assert "ولادیمیر پوتین" in actors()

    # The words as they are written: by arrow and Enter.
    begin("كمك‌ها")
    type_("پوت")
    expect(pointed).to_have_text("ولادیمیر پوتین")
    press("ArrowDown")
    expect(pointed).to_have_text("کنشگر تازه: پوت")
    press("Enter")
    assert "پوت" in actors()

    # Two are offered now: nothing is pointed out, and Enter takes what is written.
    begin("مذاکرات")
    type_("پو")
    expect(option).to_have_text(["پوت", "ولادیمیر پوتین", "کنشگر تازه: پو"])
    expect(pointed).to_have_count(0)
    expect(box).not_to_have_attribute("aria-activedescendant", re.compile(".*"))
    press("Enter")
    assert "پو" in actors()

    # A name is corrected, though what it was is the only one that is like it.
    begin("دشوار")
    type_("کریی")
    press("Enter")
    press("Enter")
    press("End")
    press("Backspace")
    expect(option).to_have_text(["کریی", "کنشگر تازه: کری"])
    press("Enter")
    assert "کری" in actors()
    assert "کریی" not in actors()


def test_an_actor_that_is_not_written_looks_empty_and_is_taken_from_the_speaker_in_one_act(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        wb.Statement("s1", "talks", "sara", {"speaker": span("اوباما")}),
        wb.Statement("s2", "talks", "sara", {"speaker": span("پوتين")}),
    )
    notebook = open_article({})
    page = notebook.page
    for place, name in enumerate(["اوباما", "پوتين"]):
        notebook.cards.nth(place).click()
        field = notebook.active.locator('[data-field="actor"]')
        box, offer = field.locator("input"), field.locator(".wb-offer")
        expect(box).to_have_value("")
        expect(box).to_have_attribute("placeholder", "هنوز نوشته نشده")
        expect(offer).to_contain_text(f"گوینده: {name}")
        if place:
            box.press("Enter")
        else:
            box.focus()
            page.keyboard.type("ا")
            offer.click()
        expect(box).to_have_value(name)
        expect(offer).to_have_count(0)
        expect(notebook.article).to_be_focused()
        notebook.expect_saved()
    assert [row["actor"] for row in statements(project_folder)] == ["اوباما", "پوتين"]


def test_others_statements_stand_beside_ones_own_and_can_be_taken_over(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(
        project_folder,
        statement("s1", "آتش‌بس لازم است", stance="support"),
        statement("o1", "آتش‌بس لازم", "omid", stance="oppose"),
        statement("o2", "مذاکرات دشوار است", "omid"),
    )
    notebook = open_article({})
    expect(notebook.cards).to_have_count(1)
    notebook.editor.locator(".wb-filter-more summary").click()
    notebook.editor.locator('[data-filter="filter-beside"] select').select_option("omid")
    expect(notebook.cards).to_have_count(3)
    own, other = (notebook.editor.locator(f'[data-statement-id="{id_}"]') for id_ in ("s1", "o1"))
    one, two = own.bounding_box(), other.bounding_box()
    assert one
    assert two
    assert one["y"] == two["y"]
    assert one["x"] > two["x"] + two["width"]
    notebook.editor.locator(".wb-filter-more summary").click()
    other.click()
    expect(other.locator("input, select, textarea")).to_have_count(0)
    notebook.article.focus()
    notebook.page.keyboard.press("Delete")
    notebook.editor.locator('[data-statement-id="o2"]').click()
    notebook.article.focus()
    notebook.page.keyboard.press("a")
    notebook.expect_saved()
    rows = {row["id"]: row for row in statements(project_folder)}
    assert set(rows) >= {"s1", "o1", "o2"}, "nobody deletes what somebody else signed"
    [taken] = [row for row in rows.values() if row["derived_from"] == "o2"]
    assert (taken["annotator"], taken["claim"]) == ("sara", "مذاکرات دشوار است")


def test_a_note_has_lines_and_a_direction_of_its_own(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(project_folder, statement("s1", "آتش‌بس لازم است"))
    notebook = open_article({})
    notebook.cards.first.click()
    note = notebook.active.locator('[data-field="note"] textarea')
    note.click()
    notebook.page.keyboard.type("See p. 4")
    notebook.page.keyboard.press("Shift+Enter")
    notebook.page.keyboard.type("و صفحهٔ ۵")
    notebook.page.keyboard.press("Enter")
    notebook.expect_saved()
    assert statements(project_folder)[0]["note"] == "See p. 4\nو صفحهٔ ۵"
    assert note.evaluate("box => getComputedStyle(box).direction") == "ltr"


def test_what_is_no_number_is_not_taken_and_the_field_says_why(
    open_article: Callable[..., Notebook], project_folder: Path
):
    prepared(project_folder, statement("s1", "آتش‌بس لازم است"))
    notebook = open_article({})
    notebook.cards.first.click()
    field = notebook.active.locator('[data-field="confidence"]')
    box, reason = field.locator("input"), field.get_by_role("alert")
    expect(reason).to_be_hidden()
    for words in ("زیاد", "۸۰٪"):
        box.fill(words)
        box.press("Tab")
        expect(reason).to_have_text("ثبت نشد: عدد لازم است، برای نمونه ۰٫۸.")
        expect(box).to_have_value(words)
    box.fill("0.8")
    box.press("Tab")
    expect(reason).to_be_hidden()
    expect(box).to_have_value("۰٫۸")
    notebook.expect_saved()
    assert statements(project_folder)[0]["confidence"] == 0.8
    notebook.editor.locator(".wb-language").click()
    expect(box).to_have_value("0.8")


def test_a_card_brings_its_words_into_sight_however_long_the_article_is(
    open_article: Callable[..., Notebook], project_folder: Path, page: Page
):
    # Paragraphs of one to thirty lines, most of them never drawn on the way.
    paragraphs = [f"بند {n} آغاز شد. " + "مذاکرات ادامه دارد. " * (n * 7 % 90) for n in range(200)]
    text = "\n".join(paragraphs)
    assert len(text) > 100_000
    claims = {n: text.index(f"بند {n} آغاز") for n in (3, 120, 190)}
    wb.Project(project_folder).add([wb.Article("talks", text)])
    for n, start in claims.items():
        words = f"بند {n} آغاز"
        marked = {"claim": (wb.Span(start, start + len(words), words),)}
        wb.Project(project_folder, annotator="sara").save(
            wb.Statement(f"s{n}", "talks", "sara", marked)
        )
    notebook = open_article({})
    in_sight = """words => {
        const article = document.querySelector(".wb-article");
        const { top, bottom } = article.getBoundingClientRect();
        const [paragraph] = [...article.querySelectorAll(".wb-paragraph")]
            .filter(each => each.textContent.startsWith(words + " "));
        const range = document.createRange();
        range.setStart(paragraph.firstChild, 0);
        range.setEnd(paragraph.firstChild, words.length);
        const box = range.getBoundingClientRect();
        return box.height > 0 && box.top >= top && box.bottom <= bottom;
    }"""
    for n in (190, 3, 120):
        words = f"بند {n} آغاز"
        assert not page.evaluate(in_sight, words)
        notebook.cards.filter(has_text=words).click()
        page.wait_for_function(in_sight, arg=words)


def test_cards_are_filled_as_they_come_near_the_sight_and_no_sooner(
    open_article: Callable[..., Notebook], project_folder: Path, page: Page
):
    claims = [f"سخن شمارهٔ {n} این بود." for n in range(120)]
    text = "\n".join(claims)
    wb.Project(project_folder).add([wb.Article("talks", text)])
    starts = [text.index(claim) for claim in claims]
    wb.Project(project_folder, annotator="sara").save(
        *(
            wb.Statement(
                f"s{n:03}",
                "talks",
                "sara",
                {"claim": (wb.Span(start, start + len(claim), claim),)},
            )
            for n, (start, claim) in enumerate(zip(starts, claims, strict=True))
        )
    )
    notebook = open_article({})
    first, last = notebook.cards.first, notebook.cards.last
    expect(first).to_contain_text(claims[0])
    expect(last).to_be_empty()
    scroller = notebook.editor.locator(".wb-scroller")
    scroller.evaluate("list => { list.scrollTop = list.scrollHeight / 2; }")
    # Whatever is in sight has words, also after those above grew by being filled.
    page.wait_for_function(
        """() => {
            const list = document.querySelector(".wb-scroller").getBoundingClientRect();
            const seen = [...document.querySelectorAll(".wb-card")].filter((card) => {
                const { top, bottom } = card.getBoundingClientRect();
                return bottom > list.top && top < list.bottom;
            });
            return seen.length > 2 && seen.every((card) => card.textContent);
        }"""
    )
    # Fewer cards make room: those that come up are filled without any scrolling.
    scroller.evaluate("list => { list.scrollTop = 0; }")
    expect(last).to_be_empty()
    notebook.editor.locator(".wb-search").fill(claims[-1])
    expect(notebook.cards).to_have_count(1)
    expect(notebook.cards).to_contain_text(claims[-1])
