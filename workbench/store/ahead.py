"""Reading long logs on all cores: further processes read the later parts meanwhile.

What they hand back is only ever a help. A part counts where it goes on exactly from what was read
before it; what is missing, was broken or never begun is read here.
"""

import gc
import os
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
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
_WORTH = 32 * 1024 * 1024
_MOST = 4
# As much as Linux lets a pipe hold; elsewhere it stays as it is.
_PIPE = 1024 * 1024
_HELPER = "from workbench.store.ahead import help_reading; help_reading()"


class _Piece(msgspec.Struct):
    """A part of a log: from the byte where a line begins to where one ends. ``seq`` is the number
    of the event before it."""

    path: str
    start: int
    seq: int
    end: int


class _Part(msgspec.Struct):
    """What a process read: ``size`` bytes of events follow. ``before`` and ``after`` are the
    places in the log, each a byte and the number of the event before it."""

    path: str
    before: tuple[int, int]
    after: tuple[int, int]
    size: int


def gained(grown: Sequence[tuple[LogReader, int]]) -> Generator[list[Event]]:
    """Yield the events that logs gained, given the size of each in bytes, those of one log in the
    order of their numbers; of a run (see `workbench.store.events.runs`) perhaps only the last, with
    what all of it supersedes.

    Raises StoreError as `LogReader.read_new` does. Closing it ends its processes.
    """
    readers = {str(reader.path): reader for reader, _ in grown}
    own, *others = _shares(grown)
    with ExitStack() as processes:
        helpers = [processes.enter_context(_helper(share)) for share in others]
        for piece in own if helpers else ():
            yield from readers[piece.path].read_to(piece.end)
        for helper in helpers:
            for part, events in helper:
                if readers[part.path].go_on(part.before, part.after):
                    yield events
        # What nobody read yet: without long logs all of it, else at most an unfinished last line.
        for reader in readers.values():
            yield from reader.read_new()


def help_reading() -> None:
    """Read the pieces that standard input names, and write what they hold to standard output."""
    gc.disable()
    # Kept until all is read: the other process is busy reading and would let this one wait.
    output: list[bytes] = []
    with suppress(StoreError):
        for piece in msgspec.json.decode(sys.stdin.buffer.read(), type=list[_Piece]):
            reader = LogReader(Path(piece.path), piece.start, piece.seq)
            before = piece.start, piece.seq
            for events in reader.read_to(piece.end):
                lines: list[bytes] = []
                for event, superseded in runs(events):
                    event.parents = superseded
                    lines.append(encode_event(event))
                after = reader.offset, reader.seq
                part = _Part(piece.path, before, after, sum(map(len, lines)))
                output += (msgspec.json.encode(part), b"\n", *lines)
                before = after
    sys.stdout.buffer.writelines(output)


@contextmanager
def _helper(pieces: Sequence[_Piece]) -> Generator[Iterator[tuple[_Part, list[Event]]]]:
    """Have a process read pieces of logs, and give what it read, as far as it came."""
    try:
        process = subprocess.Popen(
            # A file of the user's beside the notebook must not stand in for a module (-P).
            [sys.executable, "-P", "-c", _HELPER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pipesize=_PIPE,
            # Else a window would open on Windows.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        # None can be started here, as in a browser's Python.
        yield iter(())
        return
    with process:
        try:
            assert process.stdin
            assert process.stdout
            with suppress(OSError), process.stdin as stdin:
                stdin.write(msgspec.json.encode(pieces))
            yield _parts(process.stdout)
        finally:
            process.kill()


def _parts(output: IO[bytes]) -> Iterator[tuple[_Part, list[Event]]]:
    try:
        while header := output.readline():
            part = msgspec.json.decode(header, type=_Part)
            lines = output.read(part.size)
            if len(lines) < part.size:
                return
            yield part, decode_events(lines)
    except msgspec.DecodeError:
        # The process was ended while it wrote.
        return


def _shares(grown: Sequence[tuple[LogReader, int]]) -> list[list[_Piece]]:
    """Return who reads which pieces, this process first; it reads while the others start."""
    total = sum(size - reader.offset for reader, size in grown)
    count = max(1, min(os.cpu_count() or 1, _MOST, total // _WORTH))
    share = (total - _WORTH) // count + 1
    room = share + _WORTH
    shares: list[list[_Piece]] = [[]]
    for reader, size in grown:
        piece = _Piece(str(reader.path), reader.offset, reader.seq, size)
        while len(shares) < count and piece.end - piece.start > room:
            cut = _line_from(reader.path, piece.start + room)
            if cut is None or cut[0] >= piece.end:
                break
            shares[-1].append(_Piece(piece.path, piece.start, piece.seq, cut[0]))
            shares.append([])
            piece, room = _Piece(piece.path, *cut, piece.end), share
        shares[-1].append(piece)
        room -= piece.end - piece.start
        if room <= 0 and len(shares) < count:
            shares.append([])
            room = share
    return [share for share in shares if share] or [[]]


def _line_from(path: Path, place: int) -> tuple[int, int] | None:
    """Return where the first line after a byte begins, and the number of the event before it;
    None where no line can be read there."""
    try:
        with path.open("rb") as file:
            file.seek(place)
            file.readline()
            start = file.tell()
            event = decode_event(file.readline(), "")
    except (OSError, StoreError):
        return None
    return start, split_id(event.e)[1] - 1
