"""axe-core looks for what would keep people with other eyes and hands out of the editor."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import ROOT
from tests.browser.notebook import Notebook

AXE = ROOT / "workbench/editor/frontend/node_modules/axe-core/axe.min.js"

# The rule, what is wrong, and the elements, of whatever axe calls serious or critical.
VIOLATIONS = """async editor => {
    const { violations } = await axe.run(editor, { resultTypes: ["violations"] });
    return violations
        .filter(each => ["serious", "critical"].includes(each.impact))
        .map(({ id, help, nodes }) => [id, help, ...nodes.map(node => node.html.slice(0, 200))]);
}"""


def violations(notebook: Notebook) -> list[list[str]]:
    return notebook.editor.evaluate(VIOLATIONS)


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"], indirect=True)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_axe_finds_nothing_serious(annotated: Notebook, language: str):
    if not AXE.exists():
        pytest.skip("axe-core is not installed; `make test` installs it")
    annotated.page.add_script_tag(path=AXE)
    if language == "en":
        annotated.editor.locator(".wb-language").click()
    expect(annotated.editor).to_have_attribute("lang", language)
    found = {"at first": violations(annotated)}
    annotated.cards.nth(4).click()
    expect(annotated.active).to_have_count(1)
    found["with a card at work"] = violations(annotated)
    box = annotated.active.locator('[data-field="actor"] input')
    box.fill("کر")
    expect(annotated.active.locator('[role="option"]').last).to_be_visible()
    found["with actors to choose from"] = violations(annotated)
    box.fill(box.get_attribute("data-shown") or "")
    annotated.select("مذاکرات روسای جمهوری آمریکا و روسیه پس از تبادل نظرهای")
    found["with words selected"] = violations(annotated)
    annotated.article.press("Escape")
    annotated.article.press("?")
    expect(annotated.editor.get_by_role("dialog")).to_be_visible()
    found["with the help open"] = violations(annotated)
    assert {when: each for when, each in found.items() if each} == {}
