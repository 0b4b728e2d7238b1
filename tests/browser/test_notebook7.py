"""The editor in Notebook 7, whose pages are others than JupyterLab's."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

import workbench as wb
from tests.browser.notebook import Notebook, write_notebook
from tests.browser.server import TOKEN, Lab

TEXT = "وزیر خارجه در نشست گفت: «گفتگوها ادامه می‌یابد.» او افزود که نه."


@pytest.fixture(scope="module")
def notebook7(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    server = Lab(tmp_path_factory.mktemp("notebook7"), "notebook")
    server.start()
    yield server
    server.stop()


def test_words_are_marked_coded_and_found_again_and_no_key_reaches_the_notebook(
    page: Page, notebook7: Lab
):
    folder = notebook7.folder
    wb.Project(folder).add([wb.Article("a1", TEXT)])
    write_notebook(
        folder / "n.ipynb",
        'import workbench as wb\nwb.Project(".", annotator="sara").annotate("a1")',
    )
    notebook = Notebook(page, notebook7.url, TOKEN, "n.ipynb", "notebook")
    notebook.run_all()
    notebook.mark("گفتگوها ادامه می‌یابد", "c")
    notebook.mark("وزیر خارجه", "s")
    notebook.mark("گفت", "q")
    page.keyboard.press("1")
    notebook.expect_saved()
    [row] = wb.Project(folder).statements().to_dict("records")
    assert (row["claim"], row["claim_start"]) == ("گفتگوها ادامه می‌یابد", TEXT.index("گفتگوها"))
    assert (row["speaker"], row["cue"], row["stance"]) == ("وزیر خارجه", "گفت", "support")

    before = notebook.cells()
    for key in [*"abdhlmorvxyz0", "d", "d", "Shift+M", "Shift+Enter", "Control+Enter", "Alt+Enter"]:
        notebook.article.focus()
        page.keyboard.press(key)
    assert notebook.cells() == before
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    notebook.expect_saved()

    notebook.save()
    on_disk = wb.Project(folder).spans()
    notebook.reload()
    expect(notebook.cards).to_have_count(1)
    expect(notebook.cards).to_contain_text(re.compile("گفتگوها ادامه می‌یابد"))
    assert wb.Project(folder).spans().equals(on_disk)
