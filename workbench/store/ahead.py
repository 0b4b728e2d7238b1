"""Reading long logs on several cores: further processes read the later parts meanwhile.

What they hand back is only ever a help. It counts where it goes on exactly from what was read
before; what is missing, was broken or never begun is read here.
"""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import IO

import msgspec

from workbench.errors import StoreError
from workbench.store.events import (
    Event,
    decode_event,
    decode_events,
    encode_event,
    runs,
    split_id,
)
from workbench.store.log import LogReader

# Starting a process takes about as long as reading this many bytes.
WORTH = 32 * 1024 * 1024
# Seconds that a process gets for each of these; most read a hundred times as fast.
PATIENCE = 10.0
_MOST = 4
_HELP = "from workbench.store.ahead import help_reading; help_reading()"


class _Share(msgspec.Struct):
    """A stretch of a log that a process is to read: from the byte where a line begins to where
    one ends. ``log`` is its place among the logs; the event before it has the number ``seq``."""

    log: int
    path: str
    start: int
    seq: int
    end: int


class _Read(msgspec.Struct):
    """What a process read of a log: ``size`` bytes of events follow. ``before`` and ``after`` are
    the places in it, each a byte and the number of the event before it."""

    log: int
    before: tuple[int, int]
    after: tuple[int, int]
    size: int


def gained(
    grown: Sequence[tuple[LogReader, int]], meanwhile: Callable[[], object] | None = None
) -> Generator[list[Event]]:
    """Yield the events that logs gained, given the size of each in bytes, those of one log in the
    order of their numbers; of a run (see `workbench.store.events.runs`) perhaps only the last, with
    what all of it supersedes.

    Where others read, ``meanwhile`` is called before they are waited for. Raises StoreError as
    `LogReader.read_new` does. Closing it ends its processes.
    """
    readers = [reader for reader, _ in grown]
    own, *others = _shares(grown)
    with ExitStack() as processes:
        helpers = [processes.enter_context(_helper(shares)) for shares in others]
        for share in own if helpers else ():
            yield from readers[share.log].read_to(share.end)
        if helpers and meanwhile:
            meanwhile()
        for helper in helpers:
            for read, events in helper:
                known = 0 <= read.log < len(readers)
                if known and readers[read.log].go_on(read.before, read.after, events):
                    yield events
        # What nobody read yet: without long logs all of it, else at most an unfinished last line.
        for reader in readers:
            yield from reader.read_new()


def help_reading() -> None:
    """Read the shares that standard input names, and write to standard output what each run of
    events leaves."""
    gc.disable()
    # Kept until all is read: the other process is busy reading and would let this one wait.
    output: list[bytes] = []
    with suppress(StoreError):
        for share in msgspec.json.decode(sys.stdin.buffer.read(), type=list[_Share]):
            reader = LogReader(Path(share.path), share.start, share.seq)
            before = share.start, share.seq
            for events in reader.read_to(share.end):
                lines: list[bytes] = []
                for event, superseded in runs(events):
                    event.parents = superseded
                    lines.append(encode_event(event))
                left = b"".join(lines)
                after = reader.offset, reader.seq
                read = _Read(share.log, before, after, len(left))
                output += (msgspec.json.encode(read), b"\n", left)
                before = after
    sys.stdout.buffer.writelines(output)


@contextmanager
def _helper(shares: Sequence[_Share]) -> Generator[Iterator[tuple[_Read, list[Event]]]]:
    """Have a process read shares of logs, and give what it read, as far as it came."""
    python = _python()
    try:
        if python is None:
            raise OSError
        asked = msgspec.json.encode(shares)
        process = subprocess.Popen(
            # It is to know the very modules that are known here.
            [python, "-c", f"import sys; sys.path[:] = {sys.path!r}; {_HELP}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Else a window would open on Windows.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, UnicodeEncodeError):
        # None can be started, or none be told the name of a folder that is no Unicode.
        yield iter(())
        return
    size = sum(share.end - share.start for share in shares)
    too_long = Timer(PATIENCE * max(1, size / WORTH), process.kill)
    with process:
        too_long.start()
        try:
            assert process.stdin
            assert process.stdout
            with suppress(OSError), process.stdin as stdin:
                stdin.write(asked)
            yield _what_was_read(process.stdout)
        finally:
            too_long.cancel()
            process.kill()


def _python() -> str | None:
    """Return the Python that runs this, if it can be started as one: an application that brings
    its own would start itself."""
    program = Path(sys.executable or "").name.lower()
    return sys.executable if program.startswith(("python", "pypy")) else None


def _what_was_read(output: IO[bytes]) -> Iterator[tuple[_Read, list[Event]]]:
    try:
        while header := output.readline():
            read = msgspec.json.decode(header, type=_Read)
            lines = output.read(read.size)
            if len(lines) < read.size:
                return
            yield read, decode_events(lines)
    except Exception:
        # It was ended while it wrote, or is something else. Whatever it was, all is read here.
        return


def _shares(grown: Sequence[tuple[LogReader, int]]) -> list[list[_Share]]:
    """Return who reads what, this process first: the others start meanwhile, but what they read
    has to be taken in here."""
    total = sum(size - reader.offset for reader, size in grown)
    count = max(1, min(_cores(), _MOST, total // WORTH))
    length = room = total // count + 1
    everybody: list[list[_Share]] = [[]]
    for log, (reader, size) in enumerate(grown):
        share = _Share(log, str(reader.path), reader.offset, reader.seq, size)
        while len(everybody) < count and share.end - share.start > room:
            cut = _line_from(reader.path, share.start + room)
            if cut is None or cut[0] >= share.end:
                break
            everybody[-1].append(_Share(log, share.path, share.start, share.seq, cut[0]))
            everybody.append([])
            share, room = _Share(log, share.path, *cut, share.end), length
        everybody[-1].append(share)
        room -= share.end - share.start
        if room <= 0 and len(everybody) < count:
            everybody.append([])
            room = length
    return [shares for shares in everybody if shares] or [[]]


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _line_from(path: Path, place: int) -> tuple[int, int] | None:
    """Return where the first line after a byte begins, and the number of the event before it;
    None where no line can be read there."""
    try:
        with path.open("rb") as file:
            file.seek(place)
            file.readline()
            start = file.tell()
            event = decode_event(file.readline(), "")
            return start, split_id(event.e)[1] - 1
    except (OSError, StoreError, ValueError):
        return None
