"""Logs so long that further processes help to read them."""

import json
import os
import shutil
import sys
import tracemalloc
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import pandas as pd
import pytest

import workbench as wb
from workbench.codebook import default_codebook, read_codebook
from workbench.errors import StoreError
from workbench.model import Actor, Span, Statement
from workbench.store import Standing, Store, check
from workbench.store.events import Event
from workbench.store.state import State

CODEBOOK = read_codebook(default_codebook())
TEXT = "وزیر گفت"
NOTE = "یادداشت " * 100
STATEMENTS = 1501


def told(log: int, size: int) -> str:
    said = {"log": log, "before": (0, 0), "after": (9, 9), "size": size}
    return json.dumps(said).replace("{", "{{").replace("}", "}}")


HELPERS = {
    "that reads all of its part": 'exec "{python}" "$@"',
    "that is ended within a line": '"{python}" "$@" | head -c 1000000',
    "that is ended after a line": '"{python}" "$@" | head -n 501',
    "that says what is no text": r"printf 'a\377\n'",
    "that names a log that is none": f"echo '{told(9, 0)}'",
    "that says too much": f"echo '{told(0, 10**13)}'",
    "that says nothing": "exit 1",
    "that says something else": "cat; echo",
}


SLEEPS = """exec "{python}" -c 'if True:
    import time
    time.sleep(20)
    print("ended", file=open("{started}", "a"))'"""


class Session:
    """Lines of a log as a session would write them, without a disk between them."""

    def __init__(self, name: str) -> None:
        self.name = f"sara.{name}"
        self.lines: list[bytes] = []
        self._numbers = count(1)

    def set(self, number: int, *parents: str) -> str:
        span = {"start": 0, "end": 4, "quote": "وزیر"}
        statement = {
            "id": f"s{number}",
            "article": "a1",
            "annotator": "sara",
            "spans": {"claim": [span]},
            "values": {"note": f"{len(self.lines)} {NOTE}"},
            "created": "2026-11-23T10:00:00Z",
        }
        return self.add("set", f"s{number}", statement, *parents)

    def add(self, op: str, id_: str, data: object, *parents: str) -> str:
        e = f"{self.name}:{next(self._numbers)}"
        event = {"v": 1, "e": e, "op": op, "id": id_, "parents": parents, "who": "sara"}
        event |= {"at": f"2026-11-23T10:00:00.{len(self.lines):06d}Z", "data": data}
        self.lines.append(json.dumps(event, ensure_ascii=False).encode())
        return e


def sessions() -> list[Session]:
    """Two sessions that work on the same statements, not always having seen each other."""
    one, two = Session("1"), Session("2")
    for number in range(STATEMENTS):
        first = one.set(number)
        second = one.set(number, first)
        third = one.set(number, second)
        # In the middle of what the other one did.
        other = two.set(number, second if number % 3 == 0 else third)
        if number % 4 == 0:
            one.set(number, one.set(number, third, other))
        if number % 5 == 0:
            two.set(number, two.set(number, other))
        if number % 7 == 0:
            one.add("delete", f"s{number}", {"article": "a1"}, third)
    # Whatever it names, it is about a statement of its own.
    one.set(STATEMENTS, f"{one.name}:{len(one.lines)}")
    two.add("done", "done:sara:a1", {"article": "a1", "done": True})
    return [one, two]


def heads(sessions: list[Session]) -> dict[str, set[str]]:
    """The heads as the log defines them: what no other event of a statement names as a parent."""
    events = [json.loads(line) for each in sessions for line in each.lines]
    named = {(event["id"], parent) for event in events for parent in event["parents"]}
    found: dict[str, set[str]] = {}
    for event in events:
        if (event["id"], event["e"]) not in named:
            found.setdefault(event["id"], set()).add(event["e"])
    return found


def open_store(folder: Path) -> Store:
    return Store(folder, None, lambda _: TEXT, CODEBOOK)


def shown(folder: Path) -> list[Statement]:
    store = open_store(folder)
    store.refresh()
    return list(store.statements())


def heads_in(store: Store) -> dict[str, set[str]]:
    store.refresh()
    ids = [*(f"s{number}" for number in range(STATEMENTS + 1)), "done:sara:a1"]
    return {id_: {head.e for head in store.heads(id_)} for id_ in ids}


@pytest.fixture(scope="module")
def written() -> list[Session]:
    return sessions()


@pytest.fixture(scope="module")
def folder(written: list[Session], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long")
    (folder / "log").mkdir()
    for each in written:
        lines = b"\n".join([*each.lines, b'{"v":1,"e":"a line that was cut'])
        (folder / "log" / f"{each.name}.jsonl").write_bytes(lines)
    return folder


@pytest.fixture(autouse=True)
def two_further_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    use_cores(3, monkeypatch)
    monkeypatch.setattr("workbench.store.ahead.WORTH", 2_000_000)


def use_cores(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(count)), raising=False)


@pytest.fixture
def help_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Have another program run in place of a further Python; it notes that it was started."""

    def help_by(script: str) -> Path:
        program = tmp_path / "python"
        started = tmp_path / "started"
        filled = script.format(python=sys.executable, started=started)
        lines = ("#!/bin/sh", f'echo started >>"{started}"', filled)
        program.write_text("\n".join(lines), encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(program))
        return started

    return help_by


@pytest.mark.parametrize("script", HELPERS.values(), ids=HELPERS)
def test_long_logs_are_read_whole_with_a_process(
    script: str, folder: Path, written: list[Session], help_by: Callable[[str], Path]
):
    started = help_by(script)
    assert heads_in(open_store(folder)) == heads(written)
    assert started.read_text().split() == ["started", "started"]


def test_an_application_that_brings_its_own_python_is_not_started_again(
    folder: Path,
    written: list[Session],
    help_by: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
):
    started = help_by("exit 1")
    application = Path(sys.executable).rename(started.with_name("application"))
    monkeypatch.setattr(sys, "executable", str(application))
    assert heads_in(open_store(folder)) == heads(written)
    assert not started.exists()


@pytest.mark.parametrize("program", ["", None, "python-that-is-not-there"])
def test_long_logs_are_read_whole_where_no_process_can_be_started(
    program: str | None, folder: Path, written: list[Session], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "executable", program)
    assert heads_in(open_store(folder)) == heads(written)


def test_processes_read_a_good_part_of_long_logs(folder: Path, help_by: Callable[[str], Path]):
    help_by("""\"{python}\" "$@" | sed 's/"who":"sara"/"who":"help"/g'""")
    store = open_store(folder)
    store.refresh()
    helped = [head.who for number in range(STATEMENTS) for head in store.heads(f"s{number}")]
    assert helped.count("help") > len(helped) / 3


def test_a_process_that_never_ends_is_not_waited_for(
    folder: Path,
    written: list[Session],
    help_by: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
):
    started = help_by(SLEEPS)
    monkeypatch.setattr("workbench.store.ahead.PATIENCE", 0.2)
    assert heads_in(open_store(folder)) == heads(written)
    assert "ended" not in started.read_text()


def test_an_error_in_what_is_read_here_waits_for_no_process(
    written: list[Session], tmp_path: Path, help_by: Callable[[str], Path]
):
    started = help_by(SLEEPS)
    (tmp_path / "log").mkdir()
    for each in written:
        lines = b"\n".join([b"{}", *each.lines[1:]])
        (tmp_path / "log" / f"{each.name}.jsonl").write_bytes(lines)
    with pytest.raises(StoreError, match="line 1,"):
        open_store(tmp_path).refresh()
    assert not started.exists() or "ended" not in started.read_text()


def test_a_folder_whose_name_is_no_unicode_can_hold_long_logs(
    written: list[Session], tmp_path: Path
):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9"))
    try:
        (folder / "log").mkdir(parents=True)
    except OSError:
        pytest.skip("this disk takes only names that are Unicode")
    for each in written:
        (folder / "log" / f"{each.name}.jsonl").write_bytes(b"\n".join(each.lines))
    assert heads_in(open_store(folder)) == heads(written)


def test_a_reading_that_was_interrupted_is_done_again(
    folder: Path, written: list[Session], monkeypatch: pytest.MonkeyPatch
):
    store = open_store(folder)
    apply, calls = State.apply, count(1)

    def interrupted(state: State, events: Sequence[Event]) -> None:
        # As when somebody presses stop between the reading of events and the taking in.
        if next(calls) == 3:
            raise KeyboardInterrupt
        apply(state, events)

    monkeypatch.setattr(State, "apply", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store.refresh()
    assert store.conflicts()
    assert heads_in(store) == heads(written)


def test_acts_of_a_long_log_that_came_later_can_be_undone_one_by_one(
    folder: Path, written: list[Session], tmp_path: Path
):
    store = Store(tmp_path, "sara", lambda _: TEXT, CODEBOOK)
    own = Statement("own", "a1", "sara", {"claim": (Span(0, 4, "وزیر"),)})
    store.set(own)
    assert store.can_undo("a1")
    for each in written:
        shutil.copy(folder / "log" / f"{each.name}.jsonl", tmp_path / "log")
    assert heads_in(store) == heads(written)
    undone: list[str] = []
    for _ in range(4):
        changes = store.undo("a1")
        assert changes
        undone += changes.ids
    assert undone == ["s1500", "s1500", "s1500", "s1499"]


def test_short_logs_are_read_without_a_process(tmp_path: Path, help_by: Callable[[str], Path]):
    started = help_by("exit 1")
    session = Session("1")
    head = session.set(1)
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / f"{session.name}.jsonl").write_bytes(session.lines[0] + b"\n")
    assert heads_in(open_store(tmp_path))["s1"] == {head}
    assert not started.exists()


def test_what_processes_read_is_what_stands(folder: Path, monkeypatch: pytest.MonkeyPatch):
    helped, alone = open_store(folder), open_store(folder)
    helped.refresh()
    use_cores(1, monkeypatch)
    alone.refresh()
    by_id = {each.id: each for each in alone.statements()}
    assert {each.id: each for each in helped.statements()} == by_id
    assert len(by_id) == STATEMENTS + 1
    assert set(helped.conflicts()) == set(alone.conflicts())
    assert helped.done_marks() == alone.done_marks()


def test_others_are_waited_for_with_something_to_do(
    folder: Path, written: list[Session], monkeypatch: pytest.MonkeyPatch
):
    store = open_store(folder)
    standing: list[int] = []

    def meanwhile() -> None:
        standing.append(len(list(store.standing().statements())))

    store.refresh(meanwhile)
    assert len(standing) == 1
    assert 0 < standing[0] < STATEMENTS
    assert heads_in(store) == heads(written)
    use_cores(1, monkeypatch)
    open_store(folder).refresh(meanwhile)
    assert len(standing) == 1


def test_the_table_of_long_logs_is_the_one_of_all_that_was_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shutil.copytree(folder, tmp_path / "annotations")
    helped = wb.Project(tmp_path).statements()
    use_cores(1, monkeypatch)
    pd.testing.assert_frame_equal(helped, wb.Project(tmp_path).statements())
    latest = {each.id: each.values["note"] for each in shown(tmp_path / "annotations")}
    assert dict(zip(helped["id"], helped["note"], strict=True)) == latest


@pytest.mark.parametrize(
    ("op", "data"),
    [
        ("undo", {"article": "a1", "of": "sara.1:1"}),
        ("set", {"article": "a1"}),
        ("set", {"id": "s0", "article": 7, "annotator": "sara", "spans": {}, "values": {}}),
    ],
)
def test_what_is_no_statement_keeps_no_table_from_being_made_where_it_stands_no_more(
    op: str, data: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    session = Session("1")
    first = session.set(0)
    wrong = session.add(op, "s0", data, first)
    for number in range(1, 2 * STATEMENTS):
        session.set(number)
    session.set(0, wrong)
    log = tmp_path / "annotations" / "log"
    log.mkdir(parents=True)
    (log / f"{session.name}.jsonl").write_bytes(b"\n".join(session.lines) + b"\n")
    helped = wb.Project(tmp_path).statements()
    use_cores(1, monkeypatch)
    pd.testing.assert_frame_equal(helped, wb.Project(tmp_path).statements())
    assert len(helped) == 2 * STATEMENTS


def test_what_another_thread_does_while_a_table_is_begun_is_in_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shutil.copytree(folder, tmp_path / "annotations")
    (tmp_path / "data" / "articles").mkdir(parents=True)
    (tmp_path / "data" / "articles" / "a1.txt").write_text(TEXT)
    use_cores(1, monkeypatch)
    project = wb.Project(tmp_path, annotator="sara")
    span = {"claim": (Span(0, 4, "وزیر"),)}
    standing, calls = Store.standing, count(1)

    def standing_and_on(store: Store) -> Standing:
        # As when a widget's thread gets in between.
        found = standing(store)
        call = next(calls)
        if call == 1:
            store.delete("s1")
            store.set(
                Statement("s2", "a1", "sara", span, {"actor": "کری"}),
                Statement("new", "a1", "sara", span, {"actor": "کری"}),
            )
        if call == 2:
            store.merge_actors("کری", "جان کری")
            store.set(Statement("s2", "a1", "sara", span, {"actor": "لاوروف"}))
        return found

    store = Store(tmp_path / "annotations", "sara", lambda _: TEXT, CODEBOOK)
    store.refresh()
    store.set_actor(Actor("جان کری"))
    monkeypatch.setattr(Store, "standing", standing_and_on)
    table = project.statements().set_index("id")
    assert next(calls) > 2
    assert "s1" not in table.index
    assert list(table.loc[["s2", "new"], "actor"]) == ["کری", "کری"]
    assert table.index.is_unique
    assert len(table) == STATEMENTS + 1


def in_rounds(session: Session) -> None:
    """One in a hundred acts is not superseded, so that something stands of nearly every block."""
    heads = {number: session.set(number) for number in range(300)}
    for later in range(60):
        for number in heads:
            heads[number] = session.set(number, heads[number])
            if number % 100 == 0:
                session.set(1000 * (later + 1) + number)


def in_runs(session: Session) -> None:
    for number in range(STATEMENTS):
        head = session.set(number)
        for _ in range(7):
            head = session.set(number, head)


@pytest.mark.parametrize("written", [in_rounds, in_runs])
def test_logs_are_not_kept_in_memory_for_the_little_that_stands_of_them(
    written: Callable[[Session], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    use_cores(1, monkeypatch)
    session = Session("1")
    written(session)
    (tmp_path / "log").mkdir()
    log = b"\n".join(session.lines) + b"\n"
    (tmp_path / "log" / f"{session.name}.jsonl").write_bytes(log)
    store = open_store(tmp_path)
    tracemalloc.start()
    try:
        store.refresh()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < len(log) / 4


def test_a_broken_line_that_others_would_have_read_makes_no_table(
    written: list[Session], tmp_path: Path
):
    log = tmp_path / "annotations" / "log"
    log.mkdir(parents=True)
    for each in written:
        lines = b"\n".join([*each.lines[:-1], b"{}", b""])
        (log / f"{each.name}.jsonl").write_bytes(lines)
    with pytest.raises(StoreError, match="line "):
        wb.Project(tmp_path).statements()


def test_a_log_read_with_help_goes_on_where_it_was_read_to(written: list[Session], tmp_path: Path):
    (tmp_path / "log").mkdir()
    store = open_store(tmp_path)
    for part in (0.01, 0.99, 1):
        for each in written:
            lines = each.lines[: int(part * len(each.lines))]
            # The newline comes with what is written next.
            (tmp_path / "log" / f"{each.name}.jsonl").write_bytes(b"\n".join(lines))
        store.refresh()
    assert heads_in(store) == heads(written)


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_a_broken_line_is_named_wherever_it_is(
    place: float, written: list[Session], tmp_path: Path
):
    (tmp_path / "log").mkdir()
    for each in written:
        lines = list(each.lines)
        at = int(place * len(lines))
        lines[at] = lines[at].replace(b'"parents"', b'"parent"')
        (tmp_path / "log" / f"{each.name}.jsonl").write_bytes(b"\n".join(lines))
    first = tmp_path / "log" / f"{written[0].name}.jsonl"
    line = int(place * len(written[0].lines)) + 1
    store = open_store(tmp_path)
    for _ in range(2):
        with pytest.raises(StoreError, match="missing required field `parents`") as caught:
            store.refresh()
        assert f"{str(first)!r}, line {line}," in str(caught.value)


def test_parents_in_the_middle_of_what_somebody_did_are_not_missed(folder: Path):
    problems = check(folder, lambda _: TEXT, CODEBOOK)
    assert [each for each in problems if "cut in half" not in each] == []
