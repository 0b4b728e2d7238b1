"""The statement table made from statements as JSON, without a Python object for each of them.

pyarrow reads the JSON on all cores and has the columns ready for the DataFrame: a million
statements take less than half of the time and memory that objects take.
"""

# pyarrow's stubs know neither nested columns nor what a column of JSON can hold.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections import deque
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import batched
from threading import Lock
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute
import pyarrow.json

from workbench.analysis.tables import BY_PLACE, arrow_schema, pandas_type
from workbench.columns import PLACED_ROLES, statement_columns
from workbench.model import Article, Codebook

pc: Any = pyarrow.compute
type _Column = Any

# Together some megabytes of JSON: enough to share out among the cores.
_BATCH = 20_000
# A statement must fit into a block.
_BLOCK = 2 * 1024 * 1024
_PLAIN = ("id", "article", "annotator", "derived_from", "created", "codebook", "adjudicator")
_MADE = (
    *_PLAIN,
    *(f"{role}{end}" for role in PLACED_ROLES for end in ("", "_start", "_end")),
    "outlet",
    "published",
)
_NEEDED = ("id", "article", "annotator")
_SPANS = pa.list_(
    pa.field(
        "span",
        pa.struct(
            [
                pa.field("start", pa.int64(), nullable=False),
                pa.field("end", pa.int64(), nullable=False),
                pa.field("quote", pa.string(), nullable=False),
            ]
        ),
        nullable=False,
    )
)


class JsonTable:
    """The table that `statements_table` makes, from statements as JSON.

    A thread reads them, so that whoever has them can look for more meanwhile.
    """

    def __init__(self, codebook: Codebook, thread: ThreadPoolExecutor) -> None:
        self._columns = arrow_schema(statement_columns(codebook))
        self._thread = thread
        self._parts: deque[Future[pa.Table]] = deque()
        self._gone: list[int] = []

    def add(self, statements: Iterable[bytes], one_core: bool = False) -> None:
        """Begin to read statements; ``one_core`` leaves the other cores to who is at work there."""
        for batch in batched(statements, _BATCH):
            self._parts.append(self._thread.submit(_read, batch, self._columns, not one_core))

    def leave_out(self, numbers: Iterable[int]) -> None:
        """Leave statements out again, by their numbers from 0 in the order they were added in."""
        self._gone.extend(numbers)

    def data_frame(
        self,
        articles: Mapping[str, Article],
        names: Mapping[str, str],
        annotators: Collection[str] | None,
    ) -> pd.DataFrame:
        """Return the table, sorted by article and place; it is made once.

        ``names`` are the actors that are shown under another name; only the statements of
        ``annotators`` are in the table, if given. Raises pyarrow.ArrowInvalid for what is no
        statement, and for a value that its field of the codebook cannot hold, without saying which
        it was.
        """
        listed = articles.values()
        known = {
            "outlet": _Known({each.id: each.outlet for each in listed if each.outlet}),
            "published": _Known({each.id: each.published for each in listed if each.published}),
            "actor": _Known(names),
        }
        parts = [self._columns.empty_table()]
        # Each is let go of as soon as its columns are there.
        while self._parts:
            parts.append(_flat(self._parts.popleft().result(), self._columns, known))
        table = pa.concat_tables(parts)
        order = pc.sort_indices(table, [(name, "ascending") for name in BY_PLACE])
        order = order.filter(self._shown(table["annotator"], annotators).take(order))
        # A column leaves when it is sorted, so that the table is never there twice.
        left = {name: table.select([name]) for name in self._columns.names}
        del parts, table

        def placed(name: str) -> pd.Series:
            return left.pop(name).take(order).to_pandas(types_mapper=pandas_type)[name]

        with ThreadPoolExecutor(2) as threads:
            series = dict(zip(tuple(left), threads.map(placed, tuple(left)), strict=True))
        return pd.DataFrame(series, copy=False)

    def _shown(self, signed: _Column, annotators: Collection[str] | None) -> _Column:
        """Return for each row whether it is in the table."""
        stays = np.ones(len(signed), dtype=bool)
        stays[self._gone] = False
        if annotators is None:
            return pa.array(stays)
        return pc.and_(pc.is_in(signed, pa.array(annotators, pa.string())), pa.array(stays))


@contextmanager
def table_of_json(codebook: Codebook) -> Generator[JsonTable]:
    """Give a table to be made of statements as JSON; at the end no more of them are read."""
    with _plain_memory.used(), ThreadPoolExecutor(1) as thread:
        try:
            yield JsonTable(codebook, thread)
        finally:
            thread.shutdown(cancel_futures=True)


class _PlainMemory:
    """Has pyarrow take memory as everybody does while tables are made: its own pool gives huge
    pages back and asks for them anew, and clearing them takes as long as half of the reading."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._tables = 0

    @contextmanager
    def used(self) -> Generator[None]:
        with self._lock:
            # Several threads can make tables: the first finds pyarrow as it was, the last leaves
            # it so.
            if not self._tables:
                self._before = pa.default_memory_pool()
                pa.set_memory_pool(pa.system_memory_pool())
            self._tables += 1
        try:
            yield
        finally:
            with self._lock:
                self._tables -= 1
                if not self._tables:
                    pa.set_memory_pool(self._before)


_plain_memory = _PlainMemory()


class _Known:
    """What is known of some words: looked up for a whole column at once."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._keys = pa.array(words.keys(), pa.string())
        self._words = pa.array(words.values(), pa.string())

    def of(self, column: _Column) -> _Column:
        """Return what is known of each cell; nothing where nothing is."""
        return self._words.take(pc.index_in(column, self._keys))


def _read(statements: Sequence[bytes], columns: pa.Schema, threads: bool) -> pa.Table:
    """Return the statements with all that the table needs, nested as they are in JSON."""
    roles = [pa.field(role, _SPANS) for role in (*PLACED_ROLES, "target")]
    values = [field for field in columns if field.name not in _MADE]
    schema = pa.schema(
        [
            *(pa.field(name, pa.string(), nullable=name not in _NEEDED) for name in _PLAIN),
            pa.field("spans", pa.struct(roles), nullable=False),
            pa.field("values", pa.struct(values)),
        ]
    )
    read = pyarrow.json.read_json(
        # The stubs do not know pyarrow's own files, which need no Python while they are read.
        pa.BufferReader(b"\n".join(statements)),  # pyright: ignore[reportArgumentType]
        pyarrow.json.ReadOptions(threads, _BLOCK),
        pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
    )
    # The reader itself takes bytes that are no UTF-8.
    read.validate(full=True)
    return read.combine_chunks()


def _flat(read: pa.Table, columns: pa.Schema, known: Mapping[str, _Known]) -> pa.Table:
    """Return the columns of the table."""
    cells = _cells(read)
    cells["actor"] = pc.coalesce(known["actor"].of(cells["actor"]), cells["actor"])
    for name in ("outlet", "published"):
        cells[name] = known[name].of(cells["article"])
    return pa.table({name: cells[name] for name in columns.names}, columns)


def _cells(read: pa.Table) -> dict[str, _Column]:
    """Return the columns of the table that follow from the statements alone: see
    `workbench.columns.statement_cells`."""
    plain = {name: read[name].combine_chunks() for name in _PLAIN}
    spans, values = (read[name].combine_chunks() for name in ("spans", "values"))
    cells = {field.name: pc.struct_field(values, field.name) for field in values.type}
    words = _words(pc.struct_field(spans, "target"))
    cells["target"] = pc.coalesce(_if_any(cells["target"]), _if_any(words))
    for role in PLACED_ROLES:
        each = pc.struct_field(spans, role)
        marked = pc.greater(pc.list_value_length(each), 0)
        first = pc.if_else(marked, each.offsets[:-1], None)
        last = pc.if_else(marked, pc.subtract(each.offsets[1:], 1), None)
        cells[role] = _words(each)
        cells[f"{role}_start"] = pc.struct_field(each.values, "start").take(first)
        cells[f"{role}_end"] = pc.struct_field(each.values, "end").take(last)
    return cells | plain


def _words(spans: _Column) -> _Column:
    """Return the words of a role, several spans joined by an ellipsis; missing if unmarked."""
    quotes = pa.ListArray.from_arrays(spans.offsets, pc.struct_field(spans.values, "quote"))
    marked = pc.greater(pc.list_value_length(spans), 0)
    return pc.if_else(marked, pc.binary_join(quotes, " … "), None)


def _if_any(words: _Column) -> _Column:
    return pc.if_else(pc.equal(words, ""), None, words)
