"""The CSV tables beside the log: made from it, sorted, for reading and for git."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from workbench.columns import (
    SPAN_COLUMNS,
    Cells,
    Columns,
    span_cells,
    statement_cells,
    statement_columns,
)
from workbench.model import Article, Codebook, Statement
from workbench.store.durable import write_durably


def write_tables(
    folder: Path,
    statements: Iterable[Statement],
    articles: Mapping[str, Article],
    codebook: Codebook,
) -> None:
    """Write ``statements.csv`` and ``spans.csv`` into ``folder``, unless they are so already.

    Rows are sorted by article, place in the text, annotator and id; a missing cell is empty.
    Raises StoreError if the folder cannot be written.
    """
    rows = sorted(statements, key=_place)
    columns = statement_columns(codebook)
    _write(folder / "statements.csv", statement_cells(rows, columns, articles), columns)
    _write(folder / "spans.csv", span_cells(rows), SPAN_COLUMNS)


def _place(statement: Statement) -> tuple[str, int, str, str]:
    first = min((span.start for _, span in statement.placed_spans()), default=0)
    claim = statement.spans.get("claim")
    return statement.article, claim[0].start if claim else first, statement.annotator, statement.id


def _write(path: Path, cells: Cells, columns: Columns) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*(cells[name] for name in columns), strict=True))
    content = file.getvalue().encode("utf-8")
    if not path.exists() or path.read_bytes() != content:
        write_durably(path, content)
