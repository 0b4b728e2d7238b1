"""Statements, spans and articles as DataFrames."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import batched

import pandas as pd
import pyarrow as pa

from workbench.columns import (
    ACTOR_COLUMNS,
    SPAN_COLUMNS,
    Cells,
    Columns,
    actor_cells,
    article_cells,
    article_columns,
    span_cells,
    statement_columns,
    typed_statement_cells,
)
from workbench.memory import without_cycle_search
from workbench.model import Actor, Article, Codebook, Statement

_TYPES: Mapping[type, pa.DataType] = {str: pa.string(), int: pa.int64(), float: pa.float64()}
# Rows are packed into compact columns this many at a time, so that a million statements never
# stand in memory as Python objects.
_BATCH = 50_000

BY_PLACE = ("article", "claim_start", "speaker_start", "cue_start", "id")
"""The columns by which statements stand in the order of their articles and of the text."""


def statements_table(
    statements: Iterable[Statement], articles: Mapping[str, Article], codebook: Codebook
) -> pd.DataFrame:
    """Return one row per statement, in the order given; what was not coded is missing.

    The columns are those of `workbench.columns.statement_columns`; offsets are code points. A
    number in a field of words stands as it is written. Raises CodebookError for words in a field of
    numbers: the codebook was changed since they were coded.
    """
    columns = statement_columns(codebook)
    parts = (
        typed_statement_cells(batch, articles, codebook) for batch in batched(statements, _BATCH)
    )
    return _data_frame(parts, columns)


def spans_table(statements: Iterable[Statement]) -> pd.DataFrame:
    """Return one row per span: ``statement, article, annotator, role, n, start, end, quote``.

    ``n`` counts the spans of one role in one statement from 1; offsets are code points.
    """
    return _data_frame((span_cells(batch) for batch in batched(statements, _BATCH)), SPAN_COLUMNS)


def articles_table(articles: Iterable[Article]) -> pd.DataFrame:
    """Return one row per article: ``id, title, outlet, published, url, characters``, metadata.

    ``characters`` is the length of the text in code points.
    """
    rows = list(articles)
    columns = article_columns(rows)
    return _data_frame([article_cells(rows, columns)], columns)


def actors_table(actors: Iterable[Actor]) -> pd.DataFrame:
    """Return one row per actor: ``name, kind, affiliation, aliases``; aliases are joined by
    `` | ``."""
    return _data_frame([actor_cells(list(actors))], ACTOR_COLUMNS)


def progress_table(
    titles: Mapping[str, str],
    statements: Iterable[Statement],
    done: Callable[[str], Collection[str]],
    annotators: Iterable[str] = (),
) -> pd.DataFrame:
    """Return one row per article and annotator: ``article, title, annotator, statements, done``.

    ``titles`` are those of the articles by id, ``annotators`` those who are to have rows even
    without a statement; ``done`` returns the ids of the articles that somebody marked as done.
    """
    counts = Counter((each.article, each.annotator) for each in statements)
    everybody = sorted({who for _, who in counts} | {*annotators})
    finished = {who: done(who) for who in everybody}
    rows = [
        (id_, title, who, counts[id_, who], id_ in read)
        for id_, title in titles.items()
        for who, read in finished.items()
    ]
    return pd.DataFrame(rows, columns=["article", "title", "annotator", "statements", "done"])


def arrow_schema(columns: Columns) -> pa.Schema:
    """Return what pyarrow is to make of a table's columns."""
    return pa.schema({name: _TYPES[type_] for name, type_ in columns.items()})


def pandas_type(type_: pa.DataType) -> pd.Int64Dtype | None:
    """Return what pandas is to make of a column; None for what it makes by itself."""
    # Plain int64 turns to floats where a role is missing; offsets must stay whole numbers.
    return pd.Int64Dtype() if type_ == pa.int64() else None


def _data_frame(parts: Iterable[Cells], columns: Columns) -> pd.DataFrame:
    schema = arrow_schema(columns)
    with without_cycle_search():
        tables = [pa.table(part, schema) for part in parts]
    table = pa.concat_tables([schema.empty_table(), *tables])
    return table.to_pandas(types_mapper=pandas_type)  # pyright: ignore[reportUnknownMemberType]
