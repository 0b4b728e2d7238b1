"""The editor: a widget to read an article and mark its statements."""

from workbench.editor.requests import Act
from workbench.editor.widget import Desk, Editor, Entry

__all__ = ["Act", "Desk", "Editor", "Entry"]
