"""Propose statements: who says what, from the wording of an article and what annotators taught."""

from workbench.suggest.evidence import lessons
from workbench.suggest.matching import fresh
from workbench.suggest.rules import ANNOTATOR, Mention, mentions, proposed, suggest
from workbench.suggest.suggester import Rules, Suggester

__all__ = [
    "ANNOTATOR",
    "Mention",
    "Rules",
    "Suggester",
    "fresh",
    "lessons",
    "mentions",
    "proposed",
    "suggest",
]
