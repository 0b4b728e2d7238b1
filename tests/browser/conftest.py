"""A real JupyterLab on a copy of the project, driven in a real Chromium."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

import workbench as wb
from tests.browser.notebook import Notebook, write_notebook

ROOT = Path(__file__).parent.parent.parent
TOKEN = "browser-tests"
EMOJI = "🇮🇷👩🏽‍⚕️😀 وزیر گفت: «ما می‌رویم و كتاب‌ها را می‌آوریم.» سال ۲۰۲۴ بود.\r\nاو افزود  که نه."
# Everything that Chromium would fetch for itself is switched off: the tests need no network.
CHROMIUM_FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
]

expect.set_options(timeout=30_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def drives_a_browser(item: pytest.Item) -> bool:
        return Path(__file__).parent in item.path.parents

    for item in filter(drives_a_browser, items):
        item.add_marker(pytest.mark.browser)
    # Last: Playwright keeps an event loop running in the main thread until the session's end.
    items.sort(key=drives_a_browser)


def _chromium(playwright: Playwright) -> str | None:
    """Return the path of a Chromium on this machine, or None."""
    own = playwright.chromium.executable_path
    names = ("chromium", "chromium-browser", "google-chrome")
    found = (path for name in names if (path := shutil.which(name)))
    return next(found, own if Path(own).exists() else None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = _chromium(playwright)
        if path is None:
            message = "No Chromium on this machine; `make test` installs one."
            if os.environ.get("CI") == "true":
                pytest.fail(message)
            pytest.skip(message)
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Lab"]:
    folder = tmp_path_factory.mktemp("lab")
    server = Lab(folder)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def project_folder(lab: "Lab", request: pytest.FixtureRequest) -> Path:
    """A fresh copy of the project inside the folder that JupyterLab serves, nothing annotated."""
    name = re.sub(r"\W+", "-", request.node.name)[:60]
    folder = lab.folder / name
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
def notebook(page: Page, lab: "Lab", project_folder: Path) -> Notebook:
    """The first notebook, open in JupyterLab on a fresh project, no cell run yet."""
    path = f"{project_folder.name}/notebooks/01-annotate.ipynb"
    return Notebook(page, lab.url, TOKEN, path)


@pytest.fixture
def open_article(page: Page, lab: "Lab", project_folder: Path) -> Callable[..., Notebook]:
    """Return a way to open the editor on articles of one's own, each ``{id: text}``, the first one
    in sight; the kernel's process id and its table of spans are in the cells that follow."""

    def open_(articles: dict[str, str], annotator: str = "sara") -> Notebook:
        project = wb.Project(project_folder)
        project.add([wb.Article(id_, text) for id_, text in articles.items()])
        write_notebook(
            project_folder / "notebooks" / "own.ipynb",
            f'import workbench as wb\nproject = wb.Project(".", annotator={annotator!r})',
            f"project.annotate({next(iter(articles))!r})",
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


class Lab:
    """A JupyterLab server on a folder, on a port of its own choice."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = ""
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        # No question about news over the page.
        settings = self.folder / ".config" / "labconfig" / "page_config.json"
        settings.parent.mkdir(parents=True)
        news = "@jupyterlab/apputils-extension:announcements"
        settings.write_text(json.dumps({"disabledExtensions": {news: True}}), encoding="utf-8")
        environment = {
            **os.environ,
            "JUPYTER_CONFIG_DIR": str(self.folder / ".config"),
            "JUPYTER_DATA_DIR": str(self.folder / ".data"),
            "JUPYTER_RUNTIME_DIR": str(self.folder / ".runtime"),
        }
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
        command += ["--port=0", "--ip=127.0.0.1", f"--notebook-dir={self.folder}"]
        command += [f"--IdentityProvider.token={TOKEN}", "--ServerApp.port_retries=50"]
        with (self.folder / "server.log").open("wb") as log:
            self._process = subprocess.Popen(
                command,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.url = self._wait_for_url()

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)

    def use_theme(self, name: str) -> None:
        """Have pages that open from now on use a theme."""
        plugin = "@jupyterlab/apputils-extension:themes"
        body = json.dumps({"raw": json.dumps({"theme": name})}).encode()
        url = f"{self.url}/lab/api/settings/{plugin}?token={TOKEN}"
        urllib.request.urlopen(
            urllib.request.Request(url, data=body, method="PUT"), timeout=30
        ).close()

    def _wait_for_url(self) -> str:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            written = (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")
            if self._process and self._process.poll() is not None:
                raise RuntimeError(f"JupyterLab ended at once:\n{written}")
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/", written):
                url = found[0].rstrip("/")
                urllib.request.urlopen(f"{url}/api?token={TOKEN}", timeout=30).close()
                return url
            time.sleep(0.1)
        raise RuntimeError("JupyterLab did not say where it listens within two minutes.")
