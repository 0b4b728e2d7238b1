"""The editor: a widget to read an article and mark its statements."""

from workbench.editor.page import AnnotatedArticle
from workbench.editor.protocol import Changes, Desk, Desks, Entry, Place, Queued
from workbench.editor.requests import Act
from workbench.editor.widget import Editor

__all__ = [
    "Act",
    "AnnotatedArticle",
    "Changes",
    "Desk",
    "Desks",
    "Editor",
    "Entry",
    "Place",
    "Queued",
]
