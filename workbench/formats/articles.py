"""Read articles from text files, folders and tables, without changing a character of them."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tqdm import tqdm

from workbench.errors import ArticleError, FormatError, did_you_mean
from workbench.formats.extracted import page, pdf_file, word_file
from workbench.formats.files import cell, parquet_length, parquet_rows, read_bytes
from workbench.model import Article, first_line

_KNOWN = ("id", "text", "title", "outlet", "published", "url")


def read_articles(path: str | Path) -> list[Article]:
    """Read the articles at ``path``: a ``.txt``, ``.html``, ``.docx`` or ``.pdf`` file, a folder of
    them, or a table in a ``.csv``, ``.jsonl`` or ``.parquet`` file.

    A text file gives one article, its name the id and its first line the title; of a page or a
    document the main text is taken out once, and is the article's exact text from then on. Those
    need the extra ``documents``. A table needs the
    columns ``id`` and ``text``; ``title, outlet, published, url`` are understood and every further
    column is kept as metadata. Newlines, ZWNJ and marks stay as they are in the file.
    Raises ArticleError with the file, and the row or byte, of what cannot be read.
    """
    path = Path(path)
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in _SINGLE)
        if not files:
            raise ArticleError(
                f"The folder {str(path)!r} holds no file to read, of {', '.join(_SINGLE)}."
            )
        return [_SINGLE[file.suffix.lower()](file) for file in files]
    readers: dict[str, Callable[[Path], list[Article]]] = {
        **{ending: lambda file: [_SINGLE[file.suffix.lower()](file)] for ending in _SINGLE},
        ".csv": _csv_file,
        ".jsonl": _jsonl_file,
        ".parquet": _parquet_file,
    }
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise ArticleError(
            f"Articles cannot be read from {str(path)!r}: its ending is none of "
            f"{', '.join(readers)}.{did_you_mean(path.suffix.lower(), readers)}"
        )
    return reader(path)


def _decoded(path: Path) -> str:
    try:
        raw = read_bytes(path)
    except FormatError as error:
        raise ArticleError(str(error)) from error
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{str(path)!r} is not UTF-8: byte {error.start} is {raw[error.start]:#04x}. "
            f"Convert it to UTF-8 first; Persian files from older systems are often Windows-1256."
        ) from error


def _text_file(path: Path) -> Article:
    text = _decoded(path)
    return Article(id=path.stem, text=text, title=first_line(text))


_SINGLE: dict[str, Callable[[Path], Article]] = {
    ".txt": _text_file,
    ".html": page,
    ".htm": page,
    ".docx": word_file,
    ".pdf": pdf_file,
}
"""The endings of files that are one article each, and what reads them."""


def _csv_file(path: Path) -> list[Article]:
    # A BOM is how spreadsheets mark a UTF-8 table; it is no part of the first column's name.
    text = _decoded(path).removeprefix("\ufeff")
    # Long articles exceed the csv module's default limit of 131,072 characters a cell.
    csv.field_size_limit(2**31 - 1)
    rows = csv.DictReader(io.StringIO(text, newline=""), restkey="")
    try:
        return list(_from_rows(path, rows))
    except csv.Error as error:
        place = f"{str(path)!r}, line {rows.line_num},"
        raise ArticleError(f"{place} is broken: {error}.") from error


def _jsonl_file(path: Path) -> list[Article]:
    return list(_from_rows(path, _json_rows(path)))


def _json_rows(path: Path) -> Iterator[Mapping[str, object]]:
    # Not splitlines(): U+2028 and its like are legal inside a JSON string.
    for number, line in enumerate(_decoded(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as error:
            raise ArticleError(f"{str(path)!r}, line {number}, is not JSON: {error}.") from error
        if not isinstance(row, dict):
            raise ArticleError(f"{str(path)!r}, line {number}, is not a JSON object.")
        yield {str(key): value for key, value in row.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _parquet_file(path: Path) -> list[Article]:
    try:
        many = parquet_length(path)
        bar = tqdm(parquet_rows(path), total=many, desc="articles", unit="", disable=None, delay=1)
        return list(_from_rows(path, bar))
    except FormatError as error:
        raise ArticleError(str(error)) from error


def _from_rows(path: Path, rows: Iterable[Mapping[str, object]]) -> Iterator[Article]:
    for number, row in enumerate(rows, start=1):
        where = f"{str(path)!r}, article {number},"
        if row.get(""):
            raise ArticleError(
                f"{where} has more cells than there are columns, or a column without a name: "
                f"{row['']!r}. A comma in a cell needs quotation marks around the cell."
            )
        plain = ((name, cell(held, f"{where} {name!r},")) for name, held in row.items())
        cells = {str(name): "" if held is None else str(held) for name, held in plain}
        for column in ("id", "text"):
            if not cells.get(column):
                raise ArticleError(
                    f"{str(path)!r}, article {number}, has no {column!r}. Every article needs an "
                    f"id and a text.{did_you_mean(column, cells)}"
                )
        yield Article(
            id=cells["id"],
            text=cells["text"],
            title=cells.get("title") or first_line(cells["text"]),
            outlet=cells.get("outlet", ""),
            published=cells.get("published", ""),
            url=cells.get("url", ""),
            metadata={key: held for key, held in cells.items() if key not in _KNOWN and held},
        )
