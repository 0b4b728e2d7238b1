"""Statements, spans, articles, actors and the codebook as tables: CSV, Excel, Parquet."""

import csv
import io
import json
import re
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

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
from workbench.errors import FormatError, said_by
from workbench.formats.base import (
    LossReport,
    RepairReport,
    agreeing,
    losses,
    needs_extra,
    write_file,
)
from workbench.formats.codebook_table import CODEBOOK_COLUMNS, codebook_cells
from workbench.formats.files import cell, decoded, named_cells, parquet_rows, read_bytes
from workbench.formats.packing import NOT_IN_XML, packed
from workbench.formats.read_tables import Row, read_tables
from workbench.model import Article, Codebook, Corpus

_TYPES = {str: pa.string(), int: pa.int64(), float: pa.float64()}
_SCHEMA_TYPES = {str: "string", int: "integer", float: "number"}
_LONGEST_CELL = 32_767
_NOT_IN_STATEMENTS = ("texts", "titles", "addresses", "actors", "codebook")

type Tables = dict[str, tuple[Cells, Columns]]
"""Every table of a corpus by name."""


def tables_of(corpus: Corpus) -> Tables:
    """Return the tables of a corpus: statements, spans, articles with texts, actors, codebook."""
    articles = {article.id: article for article in corpus.articles}
    columns = statement_columns(corpus.codebook)
    of_articles = article_columns(corpus.articles)
    texts = article_cells(corpus.articles, of_articles)
    texts["text"] = [article.text for article in corpus.articles]
    return {
        "statements": (
            typed_statement_cells(corpus.statements, articles, corpus.codebook),
            columns,
        ),
        "spans": (span_cells(corpus.statements), SPAN_COLUMNS),
        "articles": (texts, {**of_articles, "text": str}),
        "actors": (actor_cells(corpus.actors), ACTOR_COLUMNS),
        "codebook": (codebook_cells(corpus.codebook), CODEBOOK_COLUMNS),
    }


def _rows(cells: Cells, columns: Columns) -> Iterator[tuple[Any, ...]]:
    return zip(*(cells[name] for name in columns), strict=True)


def _counted(tables: Tables) -> dict[str, int]:
    said = {"codebook": "codebook entries"}
    return {
        said.get(name, name): len(next(iter(cells.values()))) for name, (cells, _) in tables.items()
    }


class _Tables(ABC):
    """A folder with one table each for statements, spans, articles (with text), actors and the
    codebook, and a ``datapackage.json`` that describes them; or, where the path has the format's
    own ending, the statement table alone.

    An empty value of a field and none at all look the same in a table.
    """

    name: str
    loses: tuple[str, ...] = ("rejections", "done")

    @abstractmethod
    def _encode(self, cells: Cells, columns: Columns) -> bytes:
        """Return one table as the bytes of a file."""

    @abstractmethod
    def _decode(self, path: Path) -> Iterator[Row]:
        """Yield the rows of one table's file, with their places."""

    def _changed(self, tables: Tables) -> tuple[str, ...]:
        """Return what is written otherwise than it stands, in words."""
        del tables
        return ()

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        tables = tables_of(corpus)
        if path.suffix.lower() == f".{self.name}":
            alone = {"statements": tables["statements"]}
            write_file(path, self._encode(*tables["statements"]))
            lost = ("the single spans of the roles, the target's place",)
            further = losses(corpus, (*_NOT_IN_STATEMENTS, *self.loses))
            lost += (*further, *self._changed(alone))
            return LossReport(self.name, path, _counted(alone), lost)
        for name, (cells, columns) in tables.items():
            write_file(path / f"{name}.{self.name}", self._encode(cells, columns))
        write_file(path / "datapackage.json", _package(tables, self.name))
        lost = (*losses(corpus, self.loses), *self._changed(tables))
        return LossReport(self.name, path, _counted(tables), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        return read_tables(self.name, path, self._decode, articles, codebook, annotator)


_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r]")


class Csv(_Tables):
    """CSV that opens right in spreadsheets: UTF-8 with the BOM they need to see Persian.

    Text that a spreadsheet would take for a formula, because it begins with ``= + - @``, tab or
    return, gets an apostrophe before it, which reading takes off again.
    """

    name = "csv"

    def _encode(self, cells: Cells, columns: Columns) -> bytes:
        file = io.StringIO(newline="")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(map(_defused, columns))
        writer.writerows(map(_defused, row) for row in _rows(cells, columns))
        return file.getvalue().encode("utf-8-sig")

    def _decode(self, path: Path) -> Iterator[Row]:
        text = decoded(read_bytes(path), repr(str(path)))
        # Long articles exceed the csv module's default limit of 131,072 characters a cell.
        csv.field_size_limit(2**31 - 1)
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        try:
            header = [_as_was(name) for name in next(reader, list[str]())]
            if len(set(header)) < len(header):
                raise FormatError(f"{str(path)!r} has two columns of one name: {header!r}.")
            for number, row in enumerate(reader):
                place = f"{str(path)!r}, line {reader.line_num},"
                if any(row[len(header) :]):
                    raise FormatError(
                        f"{place} has {len(row)} cells, but the table has {len(header)} columns. "
                        f"A comma in a cell needs quotation marks around the cell."
                    )
                yield place, named_cells(header, [*map(_as_was, row)], number)
        except csv.Error as error:
            place = f"{str(path)!r}, line {reader.line_num},"
            raise FormatError(f"{place} is broken: {said_by(error)}.") from error

    def _changed(self, tables: Tables) -> tuple[str, ...]:
        defused = sum(
            isinstance(cell, str) and bool(_DANGEROUS.match(cell))
            for cells, columns in tables.values()
            for name in columns
            for cell in cells[name]
        )
        if not defused:
            return ()
        said = f"{defused:,} cells as they stand: an apostrophe keeps them from being formulas"
        return (agreeing(said),)


def _defused(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and _DANGEROUS.match(cell) else cell


def _as_was(cell: str) -> str:
    return cell[1:] if _DEFUSED.match(cell) else cell


class Parquet(_Tables):
    """Parquet with typed columns: words, whole numbers, numbers."""

    name = "parquet"

    def _encode(self, cells: Cells, columns: Columns) -> bytes:
        whole = [_nullable(name) for name, type_ in columns.items() if type_ is int]
        known = {"index_columns": [], "column_indexes": [], "columns": whole}
        schema = pa.schema(
            {name: _TYPES[type_] for name, type_ in columns.items()},
            metadata={"pandas": json.dumps({**known, "pandas_version": "2.0.0"})},
        )
        file = io.BytesIO()
        pq.write_table(pa.table(cells, schema), file)  # pyright: ignore[reportUnknownMemberType]
        return file.getvalue()

    def _decode(self, path: Path) -> Iterator[Row]:
        for number, row in enumerate(parquet_rows(path), start=1):
            where = f"{str(path)!r}, row {number},"
            yield where, {name: cell(each, f"{where} {name!r},") for name, each in row.items()}


def _nullable(name: str) -> dict[str, Any]:
    """Return what makes pandas, and all that read with it, keep whole numbers whole in a column
    with gaps, after Arrow's description of its metadata for pandas."""
    kind = {"pandas_type": "int64", "numpy_type": "Int64", "metadata": None}
    return {"name": name, "field_name": name, **kind}


class Excel:
    """One workbook with a sheet for each table, right-to-left; text cells are never formulas.

    Excel holds 32,767 characters in a cell, so of longer texts it gets the beginning.
    """

    name = "xlsx"
    loses: tuple[str, ...] = ("rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        try:
            from openpyxl import Workbook
            from openpyxl.cell import WriteOnlyCell
        except ImportError as error:
            raise needs_extra("excel", "Writing Excel files") from error
        tables = tables_of(corpus)
        cut = stripped = 0
        book = Workbook(write_only=True)

        def made_cell(sheet: Any, value: Any) -> Any:
            nonlocal cut, stripped
            if not isinstance(value, str):
                return value
            kept = NOT_IN_XML.sub("", value)
            stripped += kept != value
            cut += len(kept) > _LONGEST_CELL
            kept = kept[:_LONGEST_CELL]
            if not _DANGEROUS.match(kept):
                return kept
            made = WriteOnlyCell(sheet, kept)
            made.data_type = "s"
            made.quotePrefix = True
            return made

        for name, (cells, columns) in tables.items():
            sheet = book.create_sheet(name)
            sheet.sheet_view.rightToLeft = True
            sheet.freeze_panes = "A2"
            sheet.append(list(columns))
            for row in _rows(cells, columns):
                sheet.append([made_cell(sheet, value) for value in row])
        write_file(path, _undated(book))
        lost = list(losses(corpus, self.loses))
        said = f"the ends of {cut:,} cells longer than {_LONGEST_CELL:,} characters"
        lost += [agreeing(said)] * bool(cut)
        lost += [agreeing(f"control characters in {stripped:,} cells")] * bool(stripped)
        return LossReport(self.name, path, _counted(tables), tuple(lost))


def _undated(book: Any) -> bytes:
    """Return a workbook as a file that does not say when it was made, so that the same tables are
    the same file."""
    file = io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as made:
        members = {name: made.read(name) for name in made.namelist()}
    members[_PROPERTIES] = _MADE.sub(b"1980-01-01T00:00:00Z", members[_PROPERTIES])
    return packed(members)


_PROPERTIES = "docProps/core.xml"
_MADE = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def _package(tables: Tables, ending: str) -> bytes:
    """Return the description of the tables after the Frictionless Data Package standard, v1."""
    keys = {"statements": ["id", "annotator"], "articles": ["id"], "actors": ["name"]}
    points = {
        "statements": [
            {"fields": "article", "reference": {"resource": "articles", "fields": "id"}}
        ],
        "spans": [{"fields": "article", "reference": {"resource": "articles", "fields": "id"}}],
    }
    resources: list[dict[str, Any]] = []
    for name, (_, columns) in tables.items():
        schema: dict[str, Any] = {
            "fields": [{"name": each, "type": _SCHEMA_TYPES[columns[each]]} for each in columns]
        }
        if name in keys:
            schema["primaryKey"] = keys[name]
        if name in points:
            schema["foreignKeys"] = points[name]
        resources.append(
            {
                "name": name,
                "path": f"{name}.{ending}",
                "profile": "tabular-data-resource",
                "format": ending,
                "encoding": "utf-8",
                "schema": schema,
            }
        )
    package = {"profile": "tabular-data-package", "name": "statements", "resources": resources}
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
