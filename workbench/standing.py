"""The statements that stand, as everybody is shown them: one by one, or as a table at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench import analysis
from workbench.errors import StoreError
from workbench.memory import without_cycle_search
from workbench.model import Codebook, Statement
from workbench.store import ArticleFolder, Standing, Store

if TYPE_CHECKING:
    import pandas as pd

    from workbench.analysis.json_table import JsonTable


def with_actor(statement: Statement, names: Mapping[str, str]) -> Statement:
    """Return the statement with the name that its actor has after all merges."""
    name = names.get(str(statement.values.get("actor")))
    return replace(statement, values={**statement.values, "actor": name}) if name else statement


def standing_statements(store: Store, annotators: Sequence[str] | None) -> Iterator[Statement]:
    """Yield the statements, only those ``annotators``' if given, with the names that stay."""
    store.refresh()
    names = store.canonical()
    for statement in store.statements():
        if annotators is None or statement.annotator in annotators:
            yield with_actor(statement, names)


def standing_table(
    store: Store, articles: ArticleFolder, codebook: Codebook, annotators: Sequence[str] | None
) -> pd.DataFrame:
    """Return the same statements as a table, by article and place; see `Project.statements`."""
    with without_cycle_search():
        # What stood for a while need not be sound where something later took its place.
        for early in (True, False):
            table = _table_at_once(store, articles, codebook, annotators, early)
            if table is not None:
                return table
        # Something in the log is no statement: one at a time says which, or takes it.
        statements = standing_statements(store, annotators)
        table = analysis.statements_table(statements, articles.listed(), codebook)
        return table.sort_values(list(analysis.BY_PLACE), ignore_index=True)


def _table_at_once(
    store: Store,
    articles: ArticleFolder,
    codebook: Codebook,
    annotators: Sequence[str] | None,
    early: bool,
) -> pd.DataFrame | None:
    """Return the table; None if something that was read is no statement.

    With ``early`` it is begun while further processes read the later parts of long logs: pandas is
    loaded then, and what stands so far is read.
    """
    with ExitStack() as making:
        begun: list[tuple[JsonTable, Standing]] = []

        def begin(one_core: bool = False) -> None:
            table = making.enter_context(analysis.table_of_json(codebook))
            standing = store.standing()
            table.add(standing.statements(), one_core)
            begun.append((table, standing))

        def meanwhile() -> None:
            with suppress(StoreError):
                begin(one_core=True)

        store.refresh(meanwhile if early else None)
        if not begun:
            begin()
        table, before = begun.pop()
        now = store.standing()
        gone, came = now.since(before)
        names = now.names
        table.leave_out(gone)
        table.add(came.statements())
        # They hold what stood before and what stands now, which the table does not need any more.
        del before, now, came

        from pyarrow import ArrowInvalid

        try:
            return table.data_frame(articles.listed(), names, annotators)
        except ArrowInvalid:
            return None
