"""The widgets: one to read an article and mark its statements, one to explore them."""

from workbench.editor.explorer import Explorer, Reading
from workbench.editor.page import AnnotatedArticle
from workbench.editor.protocol import Changes, Desk, Desks, Entry, Place, Queued
from workbench.editor.requests import Act, Order
from workbench.editor.review import Act as Decision
from workbench.editor.review import Item, OpenItem, Outcome, Review, ReviewDesk
from workbench.editor.widget import Editor

__all__ = [
    "Act",
    "AnnotatedArticle",
    "Changes",
    "Decision",
    "Desk",
    "Desks",
    "Editor",
    "Entry",
    "Explorer",
    "Item",
    "OpenItem",
    "Order",
    "Outcome",
    "Place",
    "Queued",
    "Reading",
    "Review",
    "ReviewDesk",
]
