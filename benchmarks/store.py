"""The event log: appending with fsync, writers that are killed, a million events to a table."""

import json
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.peak import peak_bytes_together
from workbench.codebook import default_codebook, read_codebook
from workbench.model import Span, Statement
from workbench.store import Store

CODEBOOK = read_codebook(default_codebook())
SENTENCE = "رئیس‌جمهوری در این نشست تأکید کرد که «گفتگوها باید ادامه یابد» و به نتیجه برسد. "
TEXT = SENTENCE * 60
APPENDS = 2000
LOGS = 200
WRITERS = 8
KILLED = 4
EVENTS = 1_000_000

# What each of the competing processes does until it is stopped: save, and only then say so.
WRITER = """
import itertools
import sys
from dataclasses import replace
from benchmarks.store import *

name, folder = sys.argv[1:]
store = Store(Path(folder), name, lambda _: TEXT, CODEBOOK)
for number in itertools.count():
    if Path(folder, "stop").exists():
        break
    id_ = f"{name}-{number}"
    store.set(replace(statement(number, name), id=id_))
    print(id_, flush=True)
"""


def statement(number: int, annotator: str, **values: str) -> Statement:
    """Return a statement with spans and words as long as in real articles."""
    start = number % 50 * len(SENTENCE)

    def span(words: str) -> tuple[Span, ...]:
        at = TEXT.index(words, start)
        return (Span(at, at + len(words), words),)

    spans = {
        "speaker": span("رئیس‌جمهوری"),
        "cue": span("تأکید کرد"),
        "claim": span("گفتگوها باید ادامه یابد» و به نتیجه برسد"),
    }
    values = {"actor": f"کنشگر {number % 300}", **values}
    return Statement(f"{number:032x}", "a1", annotator, spans, values)


def append() -> Iterator[tuple[str, str]]:
    """Time single acts, each on disk before the next."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        store = Store(Path(folder), "sara", lambda _: TEXT, CODEBOOK)
        taken: list[float] = []
        for number in range(APPENDS):
            start = time.perf_counter()
            store.set(statement(number, "sara"))
            taken.append((time.perf_counter() - start) * 1000)
        store.close()
    cuts = statistics.quantiles(taken, n=100)
    yield f"one act, fsynced, of {APPENDS:,}", f"p50 {cuts[49]:.2f} ms, p99 {cuts[98]:.2f} ms"


def refresh() -> Iterator[tuple[str, str]]:
    """Time looking for what other sessions wrote where they wrote nothing."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        for number in range(LOGS):
            store = Store(Path(folder), "sara", lambda _: TEXT, CODEBOOK)
            store.set(statement(number, "sara"))
            store.close()
        store = Store(Path(folder), None, lambda _: TEXT, CODEBOOK)
        store.refresh()
        assert len(list(store.statements())) == LOGS
        taken: list[float] = []
        for _ in range(500):
            start = time.perf_counter()
            store.refresh()
            taken.append((time.perf_counter() - start) * 1000)
    cuts = statistics.quantiles(taken, n=100)
    yield f"looking for news in {LOGS} logs", f"p50 {cuts[49]:.2f} ms, p99 {cuts[98]:.2f} ms"


def killed_writers() -> Iterator[tuple[str, str]]:
    """Kill half of the writers while all of them write and look for what they were told."""
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name)
        # What they say goes into files: a full pipe would hold a writer up between two acts.
        said = [folder / f"{n}.said" for n in range(WRITERS)]
        processes: list[subprocess.Popen[bytes]] = []
        for n, path in enumerate(said):
            command = [sys.executable, "-c", WRITER, f"writer{n}", name]
            with path.open("wb") as output:
                processes.append(subprocess.Popen(command, stdout=output))
        while any(path.read_bytes().count(b"\n") < 20 for path in said):
            time.sleep(0.05)
        for process in random.sample(processes, KILLED):
            time.sleep(random.uniform(0.1, 1.0))
            process.send_signal(signal.SIGKILL)
        (folder / "stop").touch()
        killed = sum(process.wait() == -signal.SIGKILL for process in processes)
        assert killed == KILLED
        # A line that was cut in half by the kill was not said.
        told = [line for path in said for line in path.read_text().split("\n")[:-1]]
        store = Store(folder, None, lambda _: TEXT, CODEBOOK)
        store.refresh()
        found = {each.id for each in store.statements()}
        lines = [line for log in (folder / "log").iterdir() for line in log.open()]
    lost = len(set(told) - found)
    # Every act makes a statement of its own, so that its id must be in one line of the log.
    written = [json.loads(line)["id"] for line in lines if line.endswith("\n")]
    twice = len(written) - len(set(written))
    yield (
        f"{WRITERS} writers, {killed} of them killed while they write",
        f"{len(told):,} acts acknowledged, {lost} lost, {twice} duplicated",
    )


def million_events() -> Iterator[tuple[str, str]]:
    """Read a long log into a DataFrame, in fresh processes, as `project.statements()` does; what
    is imported for it counts, and the memory of processes that help."""
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name)
        (folder / "data/articles").mkdir(parents=True)
        (folder / "data/articles/a1.txt").write_bytes(TEXT.encode())
        size, statements = _write_events(folder / "annotations/log", EVENTS)
        code = (
            "import json, sys, time\n"
            "start = time.perf_counter()\n"
            "import workbench\n"
            "rows = len(workbench.Project(sys.argv[1]).statements())\n"
            "print(json.dumps([rows, time.perf_counter() - start]))\n"
        )
        command = [sys.executable, "-c", code, name]
        runs: list[list[float]] = []
        for _ in range(5):
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            runs.append(json.loads(done.stdout))
        assert runs[0][0] == statements
        peak = peak_bytes_together(command)
    seconds = statistics.median(run[1] for run in runs)
    yield (
        f"{EVENTS:,} events ({size / 1e6:.0f} MB, {statements:,} statements) to DataFrame, of 5",
        f"{seconds:.2f} s, peak memory {peak / 1e9:.2f} GB",
    )


def _write_events(folder: Path, count: int) -> tuple[int, int]:
    """Write a log as four annotators would: each statement made, edited three times, one in
    twenty deleted. Returns its size in bytes and the number of statements that stand."""
    folder.mkdir(parents=True)
    names = ("sara", "omid", "nima", "gold")
    size = standing = 0
    number = 0
    for name in names:
        writer = f"{name}.{number:08x}"
        lines: list[str] = []
        seq = 0
        while seq < count // len(names):
            number += 1
            parents: list[str] = []
            edits = (
                {},
                {"stance": "support"},
                {"stance": "support", "issue": "negotiations"},
                {"stance": "oppose", "issue": "negotiations", "speech": "indirect"},
            )
            for values in edits:
                seq += 1
                made = statement(number, name, **values).to_json()
                lines.append(_line(writer, seq, "set", made["id"], parents, name, made))
                parents = [f"{writer}:{seq}"]
            standing += 1
            if number % 20 == 0:
                seq += 1
                data = {"article": "a1"}
                lines.append(_line(writer, seq, "delete", f"{number:032x}", parents, name, data))
                standing -= 1
        content = "".join(lines).encode()
        (folder / f"{writer}.jsonl").write_bytes(content)
        size += len(content)
    return size, standing


def _line(
    writer: str, seq: int, op: str, id_: str, parents: list[str], who: str, data: object
) -> str:
    event = {
        "v": 1,
        "e": f"{writer}:{seq}",
        "op": op,
        "id": id_,
        "parents": parents,
        "who": who,
        "at": f"2026-11-23T10:00:00.{seq:06d}Z",
        "act": f"{seq:032x}",
        "data": data,
    }
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n"


MEASURES = (append, refresh, killed_writers, million_events)
