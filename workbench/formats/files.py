"""Reading files that anybody may have made: bounded, decoded strictly, named when refused."""

import io
import json
import os
import zipfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import isfinite, nan
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import msgspec
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from workbench.errors import FormatError, said_by

LARGEST = 1 << 30
_LARGEST_MEMBER = 256 << 20
_BOMB_SIZE, _BOMB_RATIO = 16 << 20, 100
_DEEPEST = 200
_SHOWN = 100


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """Return a file's bytes; raises FormatError if it cannot be read or is larger than
    ``largest`` bytes."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > largest:
                raise FormatError(
                    f"{str(path)!r} has {size:,} bytes; at most {largest:,} are read at once. "
                    f"Split it."
                )
            return file.read()
    except IsADirectoryError as error:
        raise FormatError(f"{str(path)!r} is a folder. Give the file in it.") from error
    except OSError as error:
        raise FormatError(f"{str(path)!r} cannot be read: {said_by(error)}.") from error


def decoded(raw: bytes, place: str) -> str:
    """Return UTF-8 bytes as text, a BOM at the start taken off; raises FormatError with the
    byte that is none."""
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise FormatError(
            f"{place} is not UTF-8: byte {error.start} is {raw[error.start]:#04x}. Convert it to "
            f"UTF-8 first; Persian files from older systems are often Windows-1256."
        ) from error


def read_json(path: Path) -> Any:
    """Return what a JSON file holds; raises FormatError with the byte where it ceases to be."""
    return from_json(decoded(read_bytes(path), repr(str(path))), repr(str(path)))


def from_json(text: str, place: str) -> Any:
    """Return what JSON text holds; raises FormatError with the place."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise FormatError(f"{place} is not JSON: {said_by(error)}.") from error
    except RecursionError as error:
        raise FormatError(f"{place} is JSON nested too deep to be read.") from error


def parquet_length(path: Path) -> int:
    """Return how many rows a Parquet file has; raises FormatError like `parquet_rows`."""
    with _parquet(path) as file:
        return file.metadata.num_rows


def parquet_rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the rows of a Parquet file; raises FormatError for one that is none, holds more than
    1 GiB or has two columns of one name."""
    with _parquet(path) as file:
        for batch in file.iter_batches(batch_size=1_000):
            yield from batch.to_pylist()


@contextmanager
def _parquet(path: Path) -> Generator[Any]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    place = repr(str(path))
    if not path.is_file():
        raise FormatError(f"{place} cannot be read as Parquet: there is no such file.")
    try:
        with pq.ParquetFile(path) as file:
            groups = range(file.metadata.num_row_groups)
            size = sum(file.metadata.row_group(n).total_byte_size for n in groups)
            if size > LARGEST:
                raise FormatError(
                    f"{place} says it holds {size:,} bytes; at most {LARGEST:,} are read at once. "
                    f"Split it."
                )
            names = file.schema_arrow.names
            if len(set(names)) < len(names):
                raise FormatError(f"{place} has two columns of one name: {names!r}.")
            yield file
    except (OSError, ValueError, OverflowError, pa.ArrowException) as error:
        raise FormatError(f"{place} cannot be read as Parquet: {said_by(error)}.") from error


def json_lines(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each JSON object of a file of lines, with its place; blank lines are passed over.

    A file that is one JSON array of objects is read alike.
    """
    yield from json_rows(read_bytes(path), repr(str(path)))


def json_rows(raw: bytes, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each JSON object of the bytes of such a file."""
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        yield from objects(from_json(decoded(raw, place), place), place)
        return
    for number, line in enumerate(raw.split(b"\n"), start=1):
        if not line.strip(b" \t\r\xef\xbb\xbf"):
            continue
        at = f"{place}, line {number},"
        yield at, json_object(from_json(decoded(line, at), at), at)


def objects(value: Any, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each object of a JSON array, with its place."""
    for number, item in enumerate(array(value, place), start=1):
        where = f"{place.removesuffix(',')}, entry {number},"
        yield where, json_object(item, where)


def json_object(value: Any, place: str) -> Mapping[str, Any]:
    """Return a value that must be a JSON object; raises FormatError if it is not."""
    if not isinstance(value, dict):
        raise FormatError(f"{place} has {_short(value)} where a JSON object is due.")
    return value  # pyright: ignore[reportUnknownVariableType]


def mapping(value: Any) -> Mapping[str, Any] | None:
    """Return a value if it is a JSON object, else None."""
    return value if isinstance(value, dict) else None  # pyright: ignore[reportUnknownVariableType]


def listed(value: Any) -> list[Any]:
    """Return a value if it is a JSON array; nothing for none; else the value alone in a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]


def array(value: Any, place: str) -> list[Any]:
    """Return a value that must be a JSON array, or nothing; raises FormatError if it is not."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise FormatError(f"{place} has {_short(value)} where a JSON array is due.")
    return value  # pyright: ignore[reportUnknownVariableType]


def whole(value: Any, place: str) -> int:
    """Return a value that must be a whole number, written as a number or as digits."""
    if isinstance(value, str) and value.strip().removeprefix("-").isdecimal() and len(value) < 20:
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise FormatError(f"{place} has {_short(value)} where a whole number is due.")
    return value


def score(value: Any, place: str) -> float | None:
    """Return a value that must be a number, written as a number or as digits, or nothing."""
    if value in (None, ""):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = nan
    if not isfinite(number):
        raise FormatError(f"{place} has {_short(value)} where a number is due.")
    return number


def named_cells(header: Sequence[str], row: Sequence[str], number: int) -> dict[str, str]:
    """Return the cells of a CSV table's row by column, rows numbered from 0.

    The index that pandas writes is left out: a first column without a name that counts the rows.
    So are empty cells of columns without a name, which spreadsheets leave at the end.
    """
    counts = header[:1] == [""] and row[:1] == [str(number)]
    cells = zip(header[counts:], row[counts:], strict=False)
    return {name: held for name, held in cells if name or held}


def cell(value: Any, place: str) -> Any:
    """Return a cell of a typed table as a plain one: bytes as the text they are, lists and records
    as JSON, NaN, which is how programs write that there is no number, as nothing."""
    if isinstance(value, bytes):
        return decoded(value, place)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return None if value != value else value


def as_words(value: Any) -> str:
    """Return any JSON value as text: text as it is, nothing as none, all else as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def words(value: Any, place: str) -> str:
    """Return a value that must be text; raises FormatError if it is not."""
    if not isinstance(value, str):
        raise FormatError(f"{place} has {_short(value)} where text is due.")
    return value


def _short(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


def read_xml(raw: bytes, place: str) -> Element:
    """Return the root of an XML file; raises FormatError for one that is broken, declares
    entities or is nested deeper than 200."""
    try:
        root = fromstring(raw)
    except DefusedXmlException as error:
        raise FormatError(
            f"{place} declares XML entities, which can be made to grow without bound or to read "
            f"other files. Nothing was read."
        ) from error
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise FormatError(f"{place} is not XML: {said_by(error)}.") from error
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > _DEEPEST:
            raise FormatError(f"{place} is XML nested deeper than {_DEEPEST}.")
        level = [child for element in level for child in element]
    return root


class Archive:
    """A zip file that somebody sent: checked when opened, read member by member, never unpacked.

    At most 1 GiB is read of it and the zip files in it together. Raises FormatError for a file
    that is none, or has members that climb out of its folder.
    """

    def __init__(self, path: Path | io.BytesIO, place: str = "") -> None:
        self._place = place or repr(str(path))
        self._left = [LARGEST]
        try:
            self._zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise FormatError(
                f"{self._place} cannot be read as a zip file: {said_by(error)}."
            ) from error
        for name in self._zip.namelist():
            parts = PurePosixPath(name.replace("\\", "/"))
            if parts.is_absolute() or ".." in parts.parts or ":" in name.split("/")[0]:
                self._zip.close()
                raise FormatError(
                    f"{self._place} has a member {name!r} that climbs out of its folder. "
                    f"Nothing was read."
                )

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def check_sizes(self) -> None:
        """Raise FormatError if the members claim more than may be read, one alone or all of them;
        for a library that reads them by itself."""
        claimed = 0
        for info in self._zip.infolist():
            self._allowed(info)
            claimed += info.file_size
        if claimed > _LARGEST_MEMBER:
            raise FormatError(
                f"{self._place} says it holds {claimed:,} bytes; at most "
                f"{_LARGEST_MEMBER:,} are read. Nothing was read."
            )

    def inside(self, name: str) -> "Archive":
        """Open a member that is a zip file itself."""
        place = f"{self._place}, member {name!r},"
        inner = Archive(io.BytesIO(self.read(name)), place)
        inner._left = self._left
        return inner

    def names(self) -> list[str]:
        """Return the members' names."""
        return self._zip.namelist()

    def read(self, name: str) -> bytes:
        """Return a member's bytes; raises FormatError if it is missing, damaged, locked or grows
        out of proportion."""
        place = f"{self._place}, member {name!r},"
        try:
            info = self._zip.getinfo(name)
        except KeyError as error:
            raise FormatError(f"{self._place} has no member {name!r}.") from error
        allowed = self._allowed(info)
        try:
            with self._zip.open(info) as file:
                content = file.read(allowed + 1)
        except (OSError, RuntimeError, NotImplementedError, EOFError, zipfile.BadZipFile) as error:
            raise FormatError(f"{place} cannot be read: {said_by(error)}.") from error
        except Exception as error:  # zlib and lzma raise errors of their own
            raise FormatError(f"{place} is damaged: {said_by(error)}.") from error
        if len(content) > allowed:
            raise FormatError(f"{place} grows beyond {allowed:,} bytes. Nothing was read.")
        self._left[0] -= len(content)
        if self._left[0] < 0:
            raise FormatError(
                f"{place} is one too many: more than {LARGEST:,} bytes are in the file. "
                f"Nothing was read."
            )
        return content

    def _allowed(self, info: zipfile.ZipInfo) -> int:
        """Return how many bytes of a member are read; raises FormatError if it claims more."""
        allowed = _LARGEST_MEMBER
        if info.file_size > _BOMB_SIZE:
            allowed = min(allowed, max(_BOMB_SIZE, info.compress_size * _BOMB_RATIO))
        if info.file_size > allowed:
            raise FormatError(
                f"{self._place}, member {info.filename!r}, says it holds "
                f"{info.file_size:,} bytes in {info.compress_size:,}; at most {allowed:,} are "
                f"read. Nothing was read."
            )
        return allowed
