"""What the tests do in a notebook: run it, select words in the editor, ask the kernel."""

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import nbformat
from playwright.sync_api import Locator, Page, expect

import workbench as wb
from tests.browser.server import Application

# Where the first and the last character of some words are on the screen, the words being found
# in one paragraph of the article; `from` and `to` are where a reader's drag over one goes.
_PLACES = """([article, words, scroll]) => {
    for (const paragraph of article.querySelectorAll(".wb-paragraph")) {
        const node = paragraph.firstChild;
        const start = node.data.indexOf(words);
        if (start < 0) continue;
        const rect = (from, to, which) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return [...range.getClientRects()].at(which);
        };
        // Persian runs to the left; digits, Latin words and flags among it to the right.
        const forwards = (text) =>
            /[\\p{Script=Latin}\\p{Nd}\\p{Regional_Indicator}٫٬]/u.test(text);
        if (scroll) {
            paragraph.scrollIntoView({ block: "nearest" });
            const pane = article.getBoundingClientRect();
            article.scrollTop += rect(start, start + 1, 0).top - pane.top - pane.height / 2;
        }
        const letters = words.replace(/[٫٬\\p{Nd}]/gu, "");
        const mixed = forwards(words) && /\\p{Script=Arabic}/u.test(letters);
        const beside = (at, step) => {
            while (node.data[at] && rect(at, at + 1, 0).width === 0) at += step;
            return node.data[at] && !forwards(node.data[at]) && rect(at, at + 1, 0);
        };
        const characters = [...new Intl.Segmenter("fa").segment(words)];
        return [characters[0], characters.at(-1)].map(({ index, segment }, last) => {
            const at = start + index;
            const { left, right, top, height } = rect(at, at + segment.length, last ? -1 : 0);
            const place = { left, right, y: top + height / 2 };
            if (!forwards(segment)) return { ...place, from: right - 0.5, to: left + 0.5 };
            // Over both, the drag begins before and ends behind the Latin word, as Persian runs.
            const before = mixed && beside(at - 1, -1);
            const behind = mixed && beside(at + segment.length, 1);
            return {
                ...place,
                from: before ? before.left + before.width / 4 : left + 0.5,
                to: behind ? behind.right - behind.width / 4 : right - 0.5,
            };
        });
    }
    throw new Error(`no paragraph holds ${words}`);
}"""


def statements(folder: Path) -> list[dict[str, Any]]:
    """Read the statements that are on disk, as another program would."""
    table = wb.Project(folder).statements()
    return table.astype(object).where(table.notna(), None).to_dict("records")


def spans(folder: Path) -> set[tuple[str, int, int, str]]:
    """Read the spans that are on disk: role, start, end, quote."""
    table = wb.Project(folder).spans()
    return set(table[["role", "start", "end", "quote"]].itertuples(index=False, name=None))


def write_notebook(path: Path, *cells: str) -> None:
    """Write a notebook with code cells."""
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    notebook.metadata["kernelspec"] = {
        "name": "python3",
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


class Notebook:
    """A notebook open in JupyterLab or Notebook 7, and the editor in it."""

    def __init__(
        self,
        page: Page,
        url: str,
        token: str,
        path: str,
        application: Application = "jupyterlab",
        *,
        reset: bool = True,
    ) -> None:
        self.page = page
        self._pages = "lab/tree" if application == "jupyterlab" else "notebooks"
        self._url = url
        self._token = token
        self._path = path
        if reset:
            self.open()
        else:
            self.reload()

    def open(self) -> None:
        self.page.goto(f"{self._url}/{self._pages}/{self._path}?reset&token={self._token}")
        self._wait_for_kernel()

    def reload(self) -> None:
        """Load the page again; the kernel lives on."""
        self.page.goto(f"{self._url}/{self._pages}/{self._path}?token={self._token}")
        self._wait_for_kernel()

    def run_all(self) -> None:
        self._menu("Run", "Run All Cells")
        expect(self.editor.locator(".wb-paragraph").first).to_be_visible(timeout=90_000)
        self._wait_for_kernel()

    def save(self) -> None:
        """Save the notebook, and wait until it is on disk."""
        with self.page.expect_response(
            lambda answer: answer.request.method == "PUT" and "/api/contents/" in answer.url
        ):
            self._menu("File", "Save Notebook")

    def _menu(self, menu: str, item: str) -> None:
        self.page.get_by_role("menuitem", name=menu, exact=True).click()
        self.page.get_by_role("menuitem", name=item).first.click()

    # ------------------------------------------------------------------------ the kernel

    def kernel(self) -> str:
        """Return the id of the notebook's kernel."""
        sessions = self._api("sessions")
        return next(each["kernel"]["id"] for each in sessions if each["path"] == self._path)

    def output(self, cell: int) -> Locator:
        """Return the output of a code cell, counted from 0."""
        return self.page.locator(".jp-CodeCell").nth(cell).locator(".jp-OutputArea-output")

    def run_cell(self, cell: int) -> str:
        """Run a code cell and return the words it printed."""
        code = self.page.locator(".jp-CodeCell").nth(cell)
        prompt = code.locator(".jp-InputArea-prompt")
        before = prompt.text_content()
        code.locator(".cm-content").click()
        self.page.keyboard.press("Shift+Enter")
        expect(prompt).not_to_have_text(before or "")
        expect(prompt).to_have_text(re.compile(r"\[\d+\]:"))
        return self.output(cell).inner_text()

    def cells(self) -> list[tuple[str, str]]:
        """Return the kind and the words of every cell as JupyterLab shows them."""
        shown: list[tuple[str, str]] = []
        for cell in self.page.locator(".jp-Notebook .jp-Cell").all():
            kind = cell.get_attribute("class") or ""
            text = cell.locator(".jp-InputArea, .jp-MarkdownOutput").first.inner_text()
            shown.append(("code" if "jp-CodeCell" in kind else "other", text))
        return shown

    def _wait_for_kernel(self) -> None:
        if self._pages == "lab/tree":
            idle = self.page.get_by_role("button", name=re.compile(r"Python 3 .*\| Idle"))
        else:
            # The circle is that of an idle kernel before there is any.
            while not any(each["kernel"]["connections"] for each in self._api("sessions")):
                self.page.wait_for_timeout(200)
            idle = self.page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]')
        expect(idle).to_be_visible(timeout=90_000)

    def _api(self, path: str) -> Any:
        request = urllib.request.Request(f"{self._url}/api/{path}")
        request.add_header("Authorization", f"token {self._token}")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())

    # ------------------------------------------------------------------------ the editor

    @property
    def editor(self) -> Locator:
        return self.page.locator(".wb-editor").first

    @property
    def article(self) -> Locator:
        return self.editor.locator(".wb-article")

    @property
    def cards(self) -> Locator:
        """The statements' cards; what is only suggested has its own."""
        return self.editor.locator(".wb-card:not(.wb-card-suggestion)")

    @property
    def suggestions(self) -> Locator:
        return self.editor.locator(".wb-card-suggestion")

    @property
    def active(self) -> Locator:
        return self.editor.locator(".wb-card.wb-active")

    def places(self, words: str, *, scroll: bool = True) -> list[dict[str, float]]:
        """Return where the first and the last character of some words are on the screen."""
        return self.page.evaluate(_PLACES, [self.article.element_handle(), words, scroll])

    def select(self, words: str, *, upto: str = "", exact: bool = False) -> None:
        """Drag over words from the first to the last, as a reader does.

        ``upto`` are words further on, maybe in another paragraph, at which the drag ends instead.
        """
        self.editor.scroll_into_view_if_needed()
        self.places(words)  # brings them into sight
        first, last = self.places(words, scroll=False)
        if upto:
            _, last = self.places(upto, scroll=False)
        mouse = self.page.mouse
        mouse.move(first["from"], first["y"])
        mouse.down()
        mouse.move((first["from"] + last["to"]) / 2, (first["y"] + last["y"]) / 2, steps=4)
        mouse.move(last["to"], last["y"], steps=4)
        if exact:
            self.page.keyboard.down("Alt")
        mouse.up()
        if exact:
            self.page.keyboard.up("Alt")
        expect(self.editor.locator(".wb-marker")).to_be_visible()

    def mark(self, words: str, key: str) -> None:
        """Drag over words and press a hot-key."""
        self.select(words)
        self.page.keyboard.press(key)
        expect(self.editor.locator(".wb-marker")).to_be_hidden()

    def click_words(self, words: str) -> None:
        first, _ = self.places(words)
        self.page.mouse.click((first["left"] + first["right"]) / 2, first["y"])

    def expect_saved(self) -> None:
        expect(self.editor.locator(".wb-save")).to_have_attribute("data-save-state", "saved")
