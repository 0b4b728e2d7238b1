"""A real JupyterLab on a copy of the project, driven in a real Chromium."""

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

import workbench as wb
from tests.browser.notebook import Notebook, write_notebook
from tests.browser.server import CHROMIUM_FLAGS, TOKEN, Lab, find_chromium

ROOT = Path(__file__).parent.parent.parent
EMOJI = "🇮🇷👩🏽‍⚕️😀 وزیر گفت: «ما می‌رویم و كتاب‌ها را می‌آوریم.» سال ۲۰۲۴ بود.\r\nاو افزود  که نه."

expect.set_options(timeout=30_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def drives_a_browser(item: pytest.Item) -> bool:
        return Path(__file__).parent in item.path.parents

    for item in filter(drives_a_browser, items):
        item.add_marker(pytest.mark.browser)
    # Last: Playwright keeps an event loop running in the main thread until the session's end.
    items.sort(key=drives_a_browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = find_chromium(playwright)
        if path is None:
            message = "No Chromium on this machine; `make test` installs one."
            if os.environ.get("CI") == "true":
                pytest.fail(message)
            pytest.skip(message)
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    folder = tmp_path_factory.mktemp("lab")
    server = Lab(folder)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def project_folder(lab: Lab, request: pytest.FixtureRequest) -> Path:
    """A fresh copy of the project inside the folder that JupyterLab serves, nothing annotated."""
    name = re.sub(r"\W+", "-", request.node.name)[:60]
    # Tests of two modules may bear one name, and long names may begin alike.
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=lab.folder))
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copy(ROOT / "codebook.toml", folder)
    shutil.copytree(
        ROOT / "notebooks",
        folder / "notebooks",
        ignore=shutil.ignore_patterns(".ipynb_checkpoints"),
    )
    return folder


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1600, "height": 1000}, locale="en-US")
    page = context.new_page()
    yield page
    context.close()


@pytest.fixture
def notebook(page: Page, lab: Lab, project_folder: Path) -> Notebook:
    """The first notebook, open in JupyterLab on a fresh project, no cell run yet."""
    path = f"{project_folder.name}/notebooks/01-annotate.ipynb"
    return Notebook(page, lab.url, TOKEN, path)


@pytest.fixture
def annotated(theme: str, notebook: Notebook, project_folder: Path) -> Notebook:
    """The first notebook on the article as it is annotated in the project."""
    expect(notebook.page.locator("body")).to_have_attribute("data-jp-theme-name", theme)
    shutil.copytree(ROOT / "annotations", project_folder / "annotations")
    notebook.run_all()
    expect(notebook.cards).to_have_count(12)
    notebook.page.evaluate("document.fonts.ready")
    return notebook


@pytest.fixture
def theme(lab: Lab, request: pytest.FixtureRequest) -> Iterator[str]:
    """The theme that JupyterLab opens with, the light one unless a test asks for another."""
    name = getattr(request, "param", "JupyterLab Light")
    lab.use_theme(name)
    yield name
    lab.use_theme("JupyterLab Light")


@pytest.fixture
def open_article(page: Page, lab: Lab, project_folder: Path) -> Callable[..., Notebook]:
    """Return a way to open the editor on articles of one's own, each ``{id: text}`` or made before,
    the first one in sight; the kernel's process id and its spans are in the cells that follow."""

    def open_(articles: dict[str, str], article: str | None = "") -> Notebook:
        project = wb.Project(project_folder)
        project.add([wb.Article(id_, text) for id_, text in articles.items()])
        if article == "":
            article = next(iter(articles), "talks")
        write_notebook(
            project_folder / "notebooks" / "own.ipynb",
            'import workbench as wb\nproject = wb.Project(".", annotator="sara")',
            f"project.annotate({article!r})",
            "import os\nprint(os.getpid())",
            'print(project.spans()[["role", "start", "end"]].to_csv(index=False))',
        )
        notebook = Notebook(page, lab.url, TOKEN, f"{project_folder.name}/notebooks/own.ipynb")
        notebook.run_all()
        return notebook

    return open_


@pytest.fixture
def emoji_notebook(open_article: Callable[..., Notebook]) -> Notebook:
    """The editor open on a short article with emoji, CRLF and two kinds of letters."""
    return open_article({"emoji": EMOJI})
