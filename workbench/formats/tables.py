"""Statements, spans, articles and actors as CSV or Parquet tables."""

import csv
import io
from abc import ABC, abstractmethod
from pathlib import Path

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
    statement_cells,
    statement_columns,
)
from workbench.formats.base import LossReport, write_file
from workbench.model import Corpus

_TYPES = {str: pa.string(), int: pa.int64(), float: pa.float64()}


class _Tables(ABC):
    """A folder with one table each for statements, spans, articles (with text) and actors; or,
    where the path has the format's own ending, the statement table alone."""

    name: str

    @abstractmethod
    def _encode(self, cells: Cells, columns: Columns) -> bytes:
        """Return one table as the bytes of a file."""

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        articles = {article.id: article for article in corpus.articles}
        columns = statement_columns(corpus.codebook)
        cells = statement_cells(corpus.statements, columns, articles)
        statements = self._encode(cells, columns)
        lost = ["the codebook's labels and definitions"]
        if path.suffix.lower() == f".{self.name}":
            write_file(path, statements)
            lost += ["the single spans of the roles, the target's place, the article texts"]
            return LossReport(self.name, path, {"statements": len(corpus.statements)}, tuple(lost))
        spans = span_cells(corpus.statements)
        actors = actor_cells(corpus.actors)
        write_file(path / f"statements.{self.name}", statements)
        write_file(path / f"spans.{self.name}", self._encode(spans, SPAN_COLUMNS))
        write_file(path / f"articles.{self.name}", self._articles(corpus))
        write_file(path / f"actors.{self.name}", self._encode(actors, ACTOR_COLUMNS))
        counts = {
            "statements": len(corpus.statements),
            "spans": len(spans["start"]),
            "articles": len(corpus.articles),
            "actors": len(corpus.actors),
        }
        return LossReport(self.name, path, counts, tuple(lost))

    def _articles(self, corpus: Corpus) -> bytes:
        columns = article_columns(corpus.articles)
        cells = article_cells(corpus.articles, columns)
        cells["text"] = [article.text for article in corpus.articles]
        return self._encode(cells, {**columns, "text": str})


class Csv(_Tables):
    """CSV that opens right in spreadsheets: UTF-8 with the BOM they need to see Persian."""

    name = "csv"

    def _encode(self, cells: Cells, columns: Columns) -> bytes:
        file = io.StringIO(newline="")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(zip(*(cells[name] for name in columns), strict=True))
        return file.getvalue().encode("utf-8-sig")


class Parquet(_Tables):
    """Parquet with typed columns: words, whole numbers, numbers."""

    name = "parquet"

    def _encode(self, cells: Cells, columns: Columns) -> bytes:
        schema = pa.schema({name: _TYPES[type_] for name, type_ in columns.items()})
        file = io.BytesIO()
        pq.write_table(pa.table(cells, schema), file)  # pyright: ignore[reportUnknownMemberType]
        return file.getvalue()
