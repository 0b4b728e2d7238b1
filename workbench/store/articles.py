"""The project's articles on disk: exact texts, and a table of what is known of them."""

import csv
import io
import re
from collections.abc import Container, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from workbench.errors import ArticleError, did_you_mean, said_by
from workbench.model import Article, first_line
from workbench.store.durable import write_durably, write_many_durably

_COLUMNS = ("id", "title", "outlet", "published", "url")
# An id is a file's name everywhere, and never a way out of the folder.
_FILE_NAME = re.compile(r"\w(?:[\w.\-\u200c]{0,98}[\w\-])?")


class ArticleFolder:
    """``articles.csv`` and ``articles/<id>.txt`` in a project's data folder.

    A text is what its file's bytes decode to. A text without a row in the table is an article
    all the same, its first line its title.
    """

    def __init__(self, folder: Path) -> None:
        self._table = folder / "articles.csv"
        self._folder = folder / "articles"
        self._texts: dict[str, str] = {}

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all articles, sorted; raises ArticleError if a text is missing."""
        files = {path.stem for path in self._folder.glob("*.txt")}
        for id_ in self._rows():
            if id_ not in files:
                raise ArticleError(
                    f"{str(self._table)!r} lists {id_!r}, but {str(self._path(id_))!r} is not "
                    f"there. Put the text back, or take the row out."
                )
        return tuple(sorted(files))

    def check(self) -> list[str]:
        """Return every article that cannot be read, whose date is none or whose id differs from
        another's only in case, as a sentence."""
        problems: list[str] = []
        alike: dict[str, list[str]] = {}
        rows = self._rows()
        ids = {path.stem for path in self._folder.glob("*.txt")} | set(rows)
        for id_ in sorted(ids):
            try:
                self._read(id_)
                alike.setdefault(id_.casefold(), []).append(id_)
            except ArticleError as error:
                problems.append(str(error))
            if wrong := _wrong_date(rows.get(id_, {}).get("published", "")):
                problems.append(
                    f"The article {id_!r} has no date in 'published': {wrong} It stands in "
                    f"{str(self._table)!r}; where the date is not known, leave the cell empty."
                )
        return problems + [
            f"The articles {' and '.join(map(repr, ids))} differ only in upper and lower case, and "
            f"are one file on many disks. Rename the text and the row of one without statements; "
            f"if all have some, export to 'jsonl', change an id there, and import that into a new "
            f"project."
            for ids in alike.values()
            if ids[1:]
        ]

    def get(self, id_: str) -> Article:
        """Return an article; raises ArticleError with the nearest id if there is none."""
        return self._article(id_, self._rows().get(id_, {}))

    def listed(self) -> dict[str, Article]:
        """Return what the table says of its articles, by id, without reading their texts."""
        return {id_: _without_text(id_, row) for id_, row in self._rows().items()}

    def all(self) -> dict[str, Article]:
        """Return all articles by id, in the order of the ids."""
        rows = self._rows()
        return {id_: self._article(id_, rows.get(id_, {})) for id_ in self.ids()}

    def text(self, id_: str) -> str:
        """Return the exact text of an article; raises ArticleError if it cannot be read."""
        if id_ not in self._texts:
            self._texts[id_] = self._read(id_)
        return self._texts[id_]

    def add(self, articles: Iterable[Article]) -> None:
        """Add articles durably, all of them or none.

        Raises ArticleError for an empty text, for a date that is none and for an id that is there
        already, occurs twice, differs from another only in case or cannot be a file name;
        StoreError if the folder cannot be written.
        """
        added = list(articles)
        rows = self._rows()
        there = {path.stem for path in self._folder.glob("*.txt")} | set(rows)
        alike = {id_.casefold(): id_ for id_ in there}
        new: set[str] = set()
        for article in added:
            self._check_new(article, there, new)
            other = alike.setdefault(article.id.casefold(), article.id)
            if other != article.id:
                raise ArticleError(
                    f"The articles {other!r} and {article.id!r} differ only in upper and lower "
                    f"case, and would be one file on many disks. Give the second another id; none "
                    f"was added."
                )
            new.add(article.id)
        # The table comes last: a text without a row is an article, a row without a text is not.
        written: list[Path] = []
        contents = ((self._path(each.id), each.text.encode("utf-8")) for each in added)
        try:
            for path in write_many_durably(contents, self._folder, len(added)):
                written.append(path)  # noqa: PERF402 - what is written when it fails counts
            rows |= {article.id: _row(article) for article in added}
            write_durably(self._table, _encode(rows.values()))
        except BaseException:
            for path in written:
                # A name that was too long to be written is too long to be unlinked, too.
                with suppress(OSError):
                    path.unlink()
            raise

    def remove(self, ids: Iterable[str]) -> None:
        """Take articles out again that were just added, and the table with the last of them;
        unknown ids are passed over."""
        gone = set(ids)
        rows = [row for id_, row in self._rows().items() if id_ not in gone]
        if rows:
            write_durably(self._table, _encode(rows))
        else:
            self._table.unlink(missing_ok=True)
        for id_ in gone:
            self._path(id_).unlink(missing_ok=True)
            self._texts.pop(id_, None)

    def _check_new(self, article: Article, there: Container[str], new: Container[str]) -> None:
        if article.id in there:
            raise ArticleError(
                f"The article {article.id!r} is already in the project. Give the new one another "
                f"id, or leave it out; none was added."
            )
        if article.id in new:
            raise ArticleError(
                f"There are two articles {article.id!r}. Give each its own id; none was added."
            )
        if not _FILE_NAME.fullmatch(article.id):
            raise ArticleError(
                f"The article id {article.id!r} cannot be a file name. Use letters, digits, "
                f"'-', '_' and '.', at most 100; none was added."
            )
        if wrong := _wrong_date(article.published):
            raise ArticleError(
                f"The article {article.id!r} has no date in 'published': {wrong} Leave it empty "
                f"where the date is not known; none was added."
            )
        if not article.text.strip():
            raise ArticleError(f"The article {article.id!r} has no text. None was added.")
        try:
            article.text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise ArticleError(
                f"The article {article.id!r} holds half of a character (a lone surrogate) at code "
                f"point {error.start}. Decode its file again; none was added."
            ) from error

    def _path(self, id_: str) -> Path:
        return self._folder / f"{id_}.txt"

    def _article(self, id_: str, row: Mapping[str, str]) -> Article:
        text = self.text(id_)
        listed = _without_text(id_, row)
        return replace(listed, text=text, title=listed.title or first_line(text))

    def _read(self, id_: str) -> str:
        path = self._path(id_)
        if not _FILE_NAME.fullmatch(id_) or not path.exists():
            known = (each.stem for each in self._folder.glob("*.txt"))
            raise ArticleError(f"There is no article {id_!r}.{did_you_mean(id_, known)}")
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise ArticleError(
                f"The article {str(path)!r} cannot be read: {said_by(error)}."
            ) from error
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ArticleError(
                f"The article {str(path)!r} is not UTF-8: byte {error.start} is "
                f"{raw[error.start]:#04x}. Convert the file to UTF-8."
            ) from error

    def _rows(self) -> dict[str, dict[str, str]]:
        try:
            content = self._table.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            raise ArticleError(f"{str(self._table)!r} cannot be read: {said_by(error)}.") from error
        reader = csv.DictReader(io.StringIO(content, newline=""), restval="")
        if "id" not in (reader.fieldnames or ()):
            raise ArticleError(
                f"{str(self._table)!r} has no column 'id'."
                f"{did_you_mean('id', reader.fieldnames or ())}"
            )
        rows: dict[str, dict[str, str]] = {}
        for row in reader:
            if row["id"] in rows:
                raise ArticleError(
                    f"{str(self._table)!r}, line {reader.line_num}, lists {row['id']!r} again. "
                    f"Keep one row for each article."
                )
            # Cells beyond the header stand under the key None; there is no name to keep them by.
            rows[row["id"]] = {key: cell for key, cell in row.items() if isinstance(key, str)}  # pyright: ignore[reportUnnecessaryIsInstance]
        return rows


def _wrong_date(published: str) -> str | None:
    # Opening a project needs no calendar.
    from workbench.text import wrong_date

    return wrong_date(published)


def _without_text(id_: str, row: Mapping[str, str]) -> Article:
    return Article(
        id=id_,
        text="",
        title=row.get("title", ""),
        outlet=row.get("outlet", ""),
        published=row.get("published", ""),
        url=row.get("url", ""),
        metadata={key: cell for key, cell in row.items() if key not in _COLUMNS and cell},
    )


def _row(article: Article) -> dict[str, str]:
    return {
        **article.metadata,
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published,
        "url": article.url,
    }


def _encode(rows: Iterable[Mapping[str, str]]) -> bytes:
    ordered = sorted(rows, key=lambda row: row["id"])
    more = sorted({name for row in ordered for name in row} - set(_COLUMNS))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, [*_COLUMNS, *more], restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(ordered)
    return file.getvalue().encode("utf-8")
