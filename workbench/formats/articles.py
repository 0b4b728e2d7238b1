"""Read articles from text files, folders and tables, without changing a character of them."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path

from tqdm import tqdm

from workbench.errors import ArticleError, FormatError, did_you_mean, said_by
from workbench.formats.extracted import page, pdf_file, word_file
from workbench.formats.files import cell, named_cells, parquet_length, parquet_rows, read_bytes
from workbench.model import Article, first_line
from workbench.text import kept_date, wrong_date

_SHOWN = 5
AS_WRITTEN = "published_as_written"
"""The metadata that keeps a date as it was written, where it had to be understood."""
_KNOWN = ("id", "text", "title", "outlet", "published", "url")


def read_articles(path: str | Path) -> list[Article]:
    """Read the articles at ``path``: a ``.txt``, ``.html``, ``.docx`` or ``.pdf`` file, a folder of
    them, or a table in a ``.csv``, ``.jsonl`` or ``.parquet`` file.

    A text file gives one article, its name the id and its first line the title; of a page or a
    document the main text is taken out once, and is the article's exact text from then on. Those
    need the extra ``documents``. Of a folder, hidden files, tables and the folders in it are passed
    over. A table needs the columns ``id`` and ``text``; ``title, outlet, published, url`` are
    understood and every further column is kept as metadata, but for the index that pandas writes
    into CSV. ``published`` is a date of the Gregorian calendar, ``2016-09-05`` or with a time, or
    empty; Jalali and other plain dates are made one, and kept as written in the metadata
    ``published_as_written``. Newlines, ZWNJ and marks stay as they are in the file.
    Raises ArticleError with the file, and the row or byte, of what cannot be read.
    """
    if not isinstance(path, str | PathLike):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArticleError(
            f"read_articles takes one path at a time, and this is a {type(path).__name__}. For "
            f"several, write [*wb.read_articles(a), *wb.read_articles(b)]."
        )
    path = Path(path)
    try:
        path.stat()
    except (OSError, ValueError) as error:
        raise ArticleError(
            f"{str(path)!r} cannot be read: {said_by(error)}. Check the path; it was looked for "
            f"from {str(Path.cwd())!r}."
        ) from error
    if path.is_dir():
        return _folder(path)
    ending = path.suffix.lower()
    if ending in _SINGLE:
        return [_SINGLE[ending](path)]
    if ending in _TABLES:
        return _TABLES[ending](path)
    raise ArticleError(
        f"Articles cannot be read from {str(path)!r}: its ending is none of "
        f"{', '.join((*_SINGLE, *_TABLES))}. Tables are read from {', '.join(_TABLES)}."
    )


def passed_over(path: Path) -> list[str]:
    """Return the names of the tables and folders that `read_articles` passes over in a folder."""
    if not path.is_dir():
        return []
    tables = {*_TABLES}
    return [each.name for each in _there(path) if each.is_dir() or each.suffix.lower() in tables]


def _there(path: Path) -> list[Path]:
    try:
        # Hidden files are an editor's or a system's: macOS lays one beside each file it copies.
        return sorted(each for each in path.iterdir() if not each.name.startswith("."))
    except OSError as error:
        raise ArticleError(f"{str(path)!r} cannot be read: {said_by(error)}.") from error


def _folder(path: Path) -> list[Article]:
    there = _there(path)
    files = [each for each in there if each.suffix.lower() in _SINGLE and not each.is_dir()]
    if not files:
        names = [f"{each.name}/" if each.is_dir() else each.name for each in there]
        shown = f", only {', '.join(map(repr, names[:_SHOWN]))}" if names else ""
        shown += f" and {len(names) - _SHOWN:,} more" if names[_SHOWN:] else ""
        raise ArticleError(
            f"The folder {str(path)!r} holds no file to read, of {', '.join(_SINGLE)}{shown}. "
            f"Tables and folders in it are read when their own path is given."
        )
    return [_SINGLE[file.suffix.lower()](file) for file in files]


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
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        return list(_from_rows(path, _csv_rows(path, filter(None, reader))))
    except csv.Error as error:
        place = f"{str(path)!r}, line {reader.line_num},"
        raise ArticleError(f"{place} is broken: {said_by(error)}.") from error


def _csv_rows(path: Path, rows: Iterator[list[str]]) -> Iterator[Mapping[str, str]]:
    header = next(rows, list[str]())
    for number, row in enumerate(rows):
        if any(row[len(header) :]):
            raise ArticleError(
                f"{str(path)!r}, article {number + 1}, has {len(row)} cells, but the table has "
                f"{len(header)} columns. A comma in a cell needs quotation marks around the cell."
            )
        yield named_cells(header, row, number)


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
            raise ArticleError(
                f"{str(path)!r}, line {number}, is not JSON: {said_by(error)}."
            ) from error
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


_TABLES: dict[str, Callable[[Path], list[Article]]] = {
    ".csv": _csv_file,
    ".jsonl": _jsonl_file,
    ".parquet": _parquet_file,
}
"""The endings of tables of articles, and what reads them."""


def _from_rows(path: Path, rows: Iterable[Mapping[str, object]]) -> Iterator[Article]:
    for number, row in enumerate(rows, start=1):
        where = f"{str(path)!r}, article {number},"
        if row.get("") not in (None, ""):
            raise ArticleError(
                f"{where} has {row['']!r} in a column without a name. Name the column, or take it "
                f"out."
            )
        plain = ((name, cell(held, f"{where} {name!r},")) for name, held in row.items())
        cells = {str(name): "" if held is None else str(held) for name, held in plain}
        for column in ("id", "text"):
            if not cells.get(column):
                raise ArticleError(
                    f"{str(path)!r}, article {number}, has no {column!r}. Every article needs an "
                    f"id and a text.{did_you_mean(column, cells)}"
                )
        published = cells.get("published", "")
        day = kept_date(published)
        if day is None:
            raise ArticleError(
                f"{where} has no date in 'published': {wrong_date(published)} Leave it empty where "
                f"the date is not known."
            )
        if day != published:
            cells.setdefault(AS_WRITTEN, published)
        yield Article(
            id=cells["id"],
            text=cells["text"],
            title=cells.get("title") or first_line(cells["text"]),
            outlet=cells.get("outlet", ""),
            published=day,
            url=cells.get("url", ""),
            metadata={key: held for key, held in cells.items() if key not in _KNOWN and held},
        )
