"""The statements that stand, as everybody is shown them: one by one, or as a table at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench import analysis
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
    with without_cycle_search(), ExitStack() as making:
        begun: list[tuple[JsonTable, Standing]] = []

        def begin(one_core: bool) -> None:
            table = making.enter_context(analysis.table_of_json(codebook))
            standing = store.standing()
            table.add(standing.statements(), one_core)
            begun.append((table, standing))

        # While further processes read the rest of long logs, pandas is loaded, and the table made
        # of what stands so far.
        store.refresh(meanwhile=lambda: begin(one_core=True))
        if not begun:
            begin(one_core=False)
        [(table, before)] = begun
        gone, came = store.standing().since(before)
        table.leave_out(gone)
        table.add(came.statements())

        from pyarrow import ArrowInvalid

        try:
            return table.data_frame(articles.listed(), store.canonical(), annotators)
        except ArrowInvalid:
            # Something in the log is no statement: one at a time says which, or takes it.
            statements = standing_statements(store, annotators)
            one_by_one = analysis.statements_table(statements, articles.listed(), codebook)
            return one_by_one.sort_values(list(analysis.BY_PLACE), ignore_index=True)
