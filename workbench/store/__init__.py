"""Annotations on disk: an append-only log, what stands after it, and the articles themselves."""

from workbench.store.actors import brought
from workbench.store.articles import ArticleFolder
from workbench.store.check import check
from workbench.store.durable import write_durably
from workbench.store.state import Head, Standing
from workbench.store.store import Changes, Store
from workbench.store.tables import write_tables

__all__ = [
    "ArticleFolder",
    "Changes",
    "Head",
    "Standing",
    "Store",
    "brought",
    "check",
    "write_durably",
    "write_tables",
]
