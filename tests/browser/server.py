"""What the browser tests and the benchmarks open the editor in: Jupyter and Chromium."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Literal

from playwright.sync_api import Playwright

type Application = Literal["jupyterlab", "notebook"]

TOKEN = "browser-tests"
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


def find_chromium(playwright: Playwright) -> str | None:
    """Return the path of a Chromium on this machine, or None."""
    own = playwright.chromium.executable_path
    names = ("chromium", "chromium-browser", "google-chrome")
    found = (path for name in names if (path := shutil.which(name)))
    return next(found, own if Path(own).exists() else None)


class Lab:
    """A server with the pages of JupyterLab, or of Notebook 7, on a port of its own choice."""

    def __init__(self, folder: Path, application: Application = "jupyterlab") -> None:
        self.folder = folder
        self.application: Application = application
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
        command = [sys.executable, "-m", self.application, "--no-browser", "--allow-root"]
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
        try:
            self.url = self._wait_for_url()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()

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
        written = ""
        while time.monotonic() < deadline:
            written = (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")
            if self._process and self._process.poll() is not None:
                raise RuntimeError(f"Jupyter ended at once:\n{written}")
            # Extensions write addresses of their own before the server listens; where no port
            # was free at first, more than one is written: the last one that answers is it.
            for url in reversed(re.findall(r"http://127\.0\.0\.1:\d+(?=/)", written)):
                if _answers(f"{url}/api?token={TOKEN}"):
                    return url
            time.sleep(0.1)
        raise RuntimeError(f"Jupyter did not answer within two minutes:\n{written}")


def _answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=30).close()
    except OSError:
        return False
    return True
