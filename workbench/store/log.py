"""One log file: reading what it gained, and appending to it so that it is on disk."""

import os
import secrets
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from workbench.errors import StoreError
from workbench.store.durable import make_folder, sync_folder, write_error
from workbench.store.events import (
    VERSION,
    Event,
    broken_line,
    decode_event,
    decode_events,
    newer_line,
)

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

_ENDING = ".jsonl"
# Small enough for what is made of it to stay in the processor's cache; larger ones take longer.
_BLOCK = 256 * 1024


def slug(annotator: str) -> str:
    """Return the annotator's name as it can stand in a file name: letters of any script, digits,
    ``-`` and ``_`` stay, anything else becomes ``_``."""
    return "".join(char if char.isalnum() or char in "-_" else "_" for char in annotator)[:60]


def log_sizes(folder: Path) -> list[tuple[str, int]]:
    """Return the writers of the logs in a folder, sorted, and the logs' sizes in bytes.

    Raises StoreError if the folder cannot be read.
    """
    try:
        with os.scandir(folder) as files:
            logs = [file for file in files if file.name.endswith(_ENDING)]
            return sorted((log.name.removesuffix(_ENDING), log.stat().st_size) for log in logs)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise StoreError(
            f"The logs in {str(folder)!r} cannot be read: {error.strerror}. Nothing was changed."
        ) from error


class LogReader:
    """Reads one log file from where it was last read to: its ``offset`` in bytes, after the event
    with the number ``seq``."""

    def __init__(self, path: Path, offset: int = 0, seq: int = 0) -> None:
        self.path = path
        self.writer = path.stem
        self.seq = seq
        self.offset = offset

    def read_new(self) -> Iterator[list[Event]]:
        """Yield the events that the file gained, some thousand at a time.

        An unterminated last line counts if it is a whole event; else it was never acknowledged
        and is passed over. Raises StoreError, with file and line, for a line that is broken or
        does not continue the numbering.
        """
        if rest := (yield from self._read(None)):
            yield self._tail(rest)

    def read_to(self, end: int) -> Iterator[list[Event]]:
        """Yield the events of the whole lines up to a byte where one ends, as `read_new` does."""
        yield from self._read(end)

    def go_on(
        self, before: tuple[int, int], after: tuple[int, int], events: Sequence[Event]
    ) -> bool:
        """Count as read what somebody else read from one place to another, each an ``offset`` and
        a ``seq``; False if it is not what comes next, or does not end with the event it should."""
        last = events[-1].e if events else f"{self.writer}:{self.seq}"
        if before != (self.offset, self.seq) or last != f"{self.writer}:{after[1]}":
            return False
        self.offset, self.seq = after
        return True

    def skip(self, length: int, events: int) -> None:
        """Count ``events`` of ``length`` bytes as read: they were written by this very process."""
        self.offset += length
        self.seq += events

    def _read(self, end: int | None) -> Generator[list[Event], None, bytes]:
        """Yield the events of whole lines; return what follows the last of them."""
        try:
            with self.path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                if size < self.offset:
                    raise StoreError(
                        f"{str(self.path)!r} became shorter since it was read: somebody changed "
                        f"it, and a log only ever grows. Restore it, or open the project anew."
                    )
                length = _BLOCK
                while True:
                    # From the last line's end, so that no block has to be put together from two.
                    file.seek(self.offset)
                    block = file.read(length if end is None else min(length, end - self.offset))
                    if lines := memoryview(block)[: block.rfind(b"\n") + 1]:
                        yield self._whole_lines(lines)
                        length = _BLOCK
                    elif len(block) < length:
                        return block
                    else:
                        length *= 2
        except OSError as error:
            raise StoreError(
                f"{str(self.path)!r} cannot be read: {error.strerror}. Nothing was changed."
            ) from error

    def _whole_lines(self, block: memoryview) -> list[Event]:
        try:
            events = decode_events(block)
        except Exception:
            # Whatever it was, the same line says it again, with its number.
            lines = [line for line in bytes(block).split(b"\n") if line.strip()]
            places = (self._place(self.seq + n) for n in range(1, len(lines) + 1))
            events = [decode_event(line, place) for line, place in zip(lines, places, strict=True)]
        due = [f"{self.writer}:{n}" for n in range(self.seq + 1, self.seq + len(events) + 1)]
        if [event.e for event in events] != due or {event.v for event in events} != {VERSION}:
            self._refuse_first_wrong(events)
        self.skip(len(block), len(events))
        return events

    def _tail(self, rest: bytes) -> list[Event]:
        try:
            event = decode_event(rest, "")
        except StoreError:
            return []
        if event.e != f"{self.writer}:{self.seq + 1}":
            return []
        self.skip(len(rest), 1)
        return [event]

    def _place(self, line: int) -> str:
        return f"{str(self.path)!r}, line {line},"

    def _refuse_first_wrong(self, events: list[Event]) -> None:
        for seq, event in enumerate(events, start=self.seq + 1):
            due = f"{self.writer}:{seq}"
            if event.v != VERSION:
                raise newer_line(self._place(seq), event.v)
            if event.e != due:
                raise broken_line(
                    self._place(seq),
                    f"it is event {event.e!r} where {due!r} must come, so lines were lost, "
                    f"repeated or moved here",
                )


class LogWriter:
    """Appends to a log file of its own, made with the first event.

    Its file is locked while it lives, where the disk knows locks, so that nobody takes a write
    in progress for a torn one.
    """

    def __init__(self, folder: Path, annotator: str) -> None:
        self.path = folder / f"{slug(annotator)}.{secrets.token_hex(4)}.jsonl"
        self.name = self.path.stem
        self.seq = 0
        self.abandoned = False
        self._descriptor: int | None = None
        self._size = 0

    def append(self, lines: bytes, events: int) -> None:
        """Write whole lines and have them on disk before returning.

        Raises StoreError when they could not be written; the file is then as it was before.
        """
        descriptor = self._opened()
        try:
            rest = memoryview(lines)
            while rest:
                # A short write is gone on with: the next one says what is wrong, if anything.
                rest = rest[os.write(descriptor, rest) :]
        except OSError as error:
            os.ftruncate(descriptor, self._size)
            raise write_error(self.path, error) from error
        try:
            os.fsync(descriptor)
        except OSError as error:
            # After a failed fsync nobody knows what is on disk: this file is not written again.
            os.ftruncate(descriptor, self._size)
            self.close()
            self.abandoned = True
            raise write_error(self.path, error) from error
        self._size += len(lines)
        self.seq += events

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _opened(self) -> int:
        if self._descriptor is None:
            make_folder(self.path.parent)
            try:
                flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL
                self._descriptor = os.open(self.path, flags, 0o644)
                _lock(self._descriptor)
                sync_folder(self.path.parent)
            except OSError as error:
                self.close()
                raise write_error(self.path, error) from error
        return self._descriptor


def mend_tails(folder: Path, annotator: str) -> None:
    """Cut the unterminated last lines that the annotator's earlier, killed sessions left.

    Such a line was never acknowledged. If it is a whole event it gets its newline instead. A file
    whose writer still lives is locked, and left alone.
    """
    for path in folder.glob(f"{slug(annotator)}.*.jsonl"):
        # What cannot be mended can stay: reading passes over it.
        with suppress(OSError):
            _mend_tail(path)


def _mend_tail(path: Path) -> None:
    with path.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 1))
        if file.read() in (b"", b"\n") or not _lock(file.fileno()):
            return
        file.seek(0)
        content = file.read()
        end = content.rfind(b"\n") + 1
        try:
            decode_event(content[end:], "")
            file.write(b"\n")
        except StoreError:
            file.truncate(end)
        file.flush()
        os.fsync(file.fileno())


def _lock(descriptor: int) -> bool:
    """Take the file's lock; False where somebody has it or the system knows none."""
    if fcntl is None:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
