"""Small projects that the tests can write to, made from the project's own article."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from workbench.codebook import read_codebook
from workbench.model import Codebook, Span, Statement

ROOT = Path(__file__).parent.parent

# A slow machine fails no test: how long a thing takes is the benchmarks' business.
settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no clock")


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return read_codebook(ROOT / "codebook.toml")


@pytest.fixture(scope="session")
def article_text() -> str:
    return (ROOT / "data/articles/putin-obama.txt").read_bytes().decode("utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project folder with the article and the codebook, and nothing annotated yet."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copy(ROOT / "codebook.toml", tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def marked(article_text: str):
    """Make a statement on the article by its words: ``marked("s1", claim="…", actor="…")``."""

    def make(id_: str, annotator: str = "sara", **parts: str) -> Statement:
        spans: dict[str, tuple[Span, ...]] = {}
        for role in ("speaker", "cue", "claim"):
            if words := parts.pop(role, ""):
                start = article_text.index(words)
                spans[role] = (Span(start, start + len(words), words),)
        return Statement(id_, "putin-obama", annotator, spans, dict(parts))

    return make
