"""Who says what in Persian news, about whom, for or against it.

The public names are loaded when first used: pandas and the widget machinery take most of a
second, which somebody who only wants `workbench.text` should not wait for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.errors import WorkbenchError
    from workbench.formats import read_articles
    from workbench.model import Actor, Article, Codebook, Corpus, Span, Statement
    from workbench.project import Project
    from workbench.reading import readable

    __version__: str

_HOMES = {
    "Actor": "workbench.model",
    "Article": "workbench.model",
    "Codebook": "workbench.model",
    "Corpus": "workbench.model",
    "Project": "workbench.project",
    "Span": "workbench.model",
    "Statement": "workbench.model",
    "WorkbenchError": "workbench.errors",
    "read_articles": "workbench.formats",
    "readable": "workbench.reading",
}

__all__ = [
    "Actor",
    "Article",
    "Codebook",
    "Corpus",
    "Project",
    "Span",
    "Statement",
    "WorkbenchError",
    "__version__",
    "read_articles",
    "readable",
]


def __getattr__(name: str) -> object:
    if name == "__version__":
        # Only the installed package knows it, and asking takes longer than all of this import.
        return import_module("importlib.metadata").version("persian-news-workbench")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
