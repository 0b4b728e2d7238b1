"""Whatever is done in whatever order, the log gives back what a plain dictionary would."""

import json
import shutil
import tempfile
from collections import Counter
from itertools import permutations
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from workbench.codebook import default_codebook, read_codebook
from workbench.errors import StoreError
from workbench.model import Actor, Span, Statement
from workbench.store import Standing, Store, check

CODEBOOK = read_codebook(default_codebook())
TEXT = "وزیر\u200cها 🇮🇷 گفتند\r\n«می‌رویم» ي\u00a0ك 👩🏽‍⚕️\u2028و رفتند"
IDS = st.sampled_from(["s1", "s2", "s3"])
NAMES = st.sampled_from(["کری", "لاوروف", "اوباما"])
# Any words that JSON and a disk can hold: line separators, ZWNJ and emoji among them.
NOTES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def statement(id_: str, annotator: str, note: str, start: int = 0, end: int = 4) -> Statement:
    spans = {"claim": (Span(start, end, TEXT[start:end]),)}
    return Statement(
        id_,
        "a1",
        annotator,
        spans,
        {"note": note},
        created="2026-11-23T10:00:00Z",
        codebook=CODEBOOK.version,
    )


def text_of(_: str) -> str:
    return TEXT


def undecoded(store: Store) -> list[Statement]:
    return [msgspec.json.decode(each, type=Statement) for each in store.standing().statements()]


def as_json(standing: Standing) -> list[bytes]:
    # As often as one likes.
    assert len(list(standing.statements())) == len(list(standing.statements()))
    return [bytes(each) for each in standing.statements()]


def brought_up_to_date(store: Store, before: Standing, shown: list[bytes]) -> Counter[bytes]:
    """What stood before, without what is gone since, and with what came."""
    gone, came = store.standing().since(before)
    assert set(gone) <= set(range(len(shown)))
    left = [each for number, each in enumerate(shown) if number not in gone]
    return Counter(left + as_json(came))


class StoreBesideDictionary(RuleBasedStateMachine):
    """One annotator's acts, undo and redo, through sessions that come and go."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.now: dict[str, Statement] = {}
        self.actors: dict[str, str | None] = {}
        self.done = False
        self.past: list[tuple[dict[str, Statement], dict[str, str | None]]] = []
        self.future: list[tuple[dict[str, Statement], dict[str, str | None]]] = []
        self.open()

    def open(self) -> None:
        self.store = Store(Path(self.folder.name), "sara", text_of, CODEBOOK)
        self.look()
        self.store.refresh()

    def look(self) -> list[bytes]:
        self.before = self.store.standing()
        self.shown = as_json(self.before)
        return self.shown

    def remember(self) -> None:
        self.past.append((dict(self.now), dict(self.actors)))
        self.future.clear()

    @rule(id_=IDS, note=NOTES, start=st.integers(0, 10), length=st.integers(1, 20))
    def set(self, id_: str, note: str, start: int, length: int) -> None:
        self.remember()
        self.now[id_] = statement(id_, "sara", note, start, start + length)
        self.store.set(self.now[id_])

    @rule(ids=st.lists(IDS, min_size=1, unique=True), note=NOTES)
    def set_several_at_once(self, ids: list[str], note: str) -> None:
        self.remember()
        self.now |= {id_: statement(id_, "sara", note) for id_ in ids}
        self.store.set(*(self.now[id_] for id_ in ids))

    @rule(id_=IDS)
    def delete(self, id_: str) -> None:
        if id_ in self.now:
            self.remember()
            del self.now[id_]
            self.store.delete(id_)

    @rule(name=NAMES)
    def name_actor(self, name: str) -> None:
        self.remember()
        self.actors[name] = None
        self.store.set_actor(Actor(name), "a1")

    @rule(name=NAMES, into=NAMES)
    def merge_actors(self, name: str, into: str) -> None:
        standing = {each for each, merged in self.actors.items() if merged is None}
        if name == into or not {name, into} <= standing:
            with pytest.raises(StoreError):
                self.store.merge_actors(name, into, "a1")
            return
        self.remember()
        self.actors[name] = into
        self.store.merge_actors(name, into, "a1")

    @rule(done=st.booleans())
    def mark_done(self, done: bool) -> None:
        self.done = done
        self.store.mark_done("a1", done)

    @rule()
    def undo(self) -> None:
        changes = self.store.undo("a1")
        assert (changes is None) == (not self.past)
        if self.past:
            self.future.append((self.now, self.actors))
            self.now, self.actors = self.past.pop()

    @rule()
    def redo(self) -> None:
        changes = self.store.redo("a1")
        assert (changes is None) == (not self.future)
        if self.future:
            self.past.append((self.now, self.actors))
            self.now, self.actors = self.future.pop()

    @rule()
    def another_session(self) -> None:
        self.store.close()
        self.open()

    def final(self, name: str) -> str:
        into = self.actors[name]
        return name if into is None else self.final(into)

    @invariant()
    def shows_the_same(self) -> None:
        if hasattr(self, "store"):
            assert {each.id: each for each in self.store.statements()} == self.now
            assert undecoded(self.store) == list(self.store.statements())
            standing = brought_up_to_date(self.store, self.before, self.shown)
            assert standing == Counter(self.look())
            merged = {name for name, into in self.actors.items() if into is not None}
            assert self.store.canonical() == {name: self.final(name) for name in merged}
            assert {actor.name for actor in self.store.actors()} == set(self.actors) - merged
            assert self.store.done("sara") == ({"a1"} if self.done else set())
            assert self.store.conflicts() == ()
            assert self.store.can_undo("a1") == bool(self.past)
            assert self.store.can_redo("a1") == bool(self.future)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


TestStoreBesideDictionary = StoreBesideDictionary.TestCase
TestStoreBesideDictionary.settings = settings(
    max_examples=30, stateful_step_count=20, deadline=None
)

ACTS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["set", "delete", "refresh", "undo"]), IDS, NOTES),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(ACTS)
def test_three_sessions_agree_in_whatever_order_their_files_are_read(acts):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stores = [Store(folder, "sara", text_of, CODEBOOK) for _ in range(3)]
        for who, act, id_, note in acts:
            store = stores[who]
            if act == "set":
                store.set(statement(id_, "sara", note))
            elif act == "delete" and any(each.id == id_ for each in store.statements()):
                store.delete(id_)
            elif act == "undo":
                store.undo("a1")
            else:
                store.refresh()
        for store in stores:
            store.close()
        logs = sorted((folder / "log").glob("*.jsonl"))
        contents = {log.name: log.read_bytes() for log in logs}
        seen = []
        for order in permutations(contents):
            later = Store(folder, None, text_of, CODEBOOK)
            for log in logs:
                log.unlink()
            # Each refresh reads one file more: a child may come before its parent.
            for file in order:
                (folder / "log" / file).write_bytes(contents[file])
                before = later.standing()
                shown = as_json(before)
                later.refresh()
                now = Counter(as_json(later.standing()))
                assert brought_up_to_date(later, before, shown) == now
            heads = {id_: later.heads(id_) for id_ in ("s1", "s2", "s3")}
            assert undecoded(later) == list(later.statements())
            seen.append((heads, {each.id: each for each in later.statements()}))
        assert all(each == seen[0] for each in seen)


def without_data(line: bytes) -> bytes:
    event = json.loads(line)
    if event["op"] == "delete":
        del event["data"]
    return json.dumps(event).encode() + b"\n"


def back_and_forth(store: Store) -> list[dict[str, Statement]]:
    """What stands, what every undo leaves of it, and then every redo."""
    store.refresh()
    seen = [{each.id: each for each in store.statements()}]
    for act in (store.undo, store.redo):
        while act("a1"):
            seen.append({each.id: each for each in store.statements("a1")})
    return seen


@settings(max_examples=40, deadline=None)
@given(ACTS)
def test_deletions_that_do_not_say_their_article_delete_and_are_undone_like_others(acts):
    with tempfile.TemporaryDirectory() as name:
        said, bare = Path(name) / "said", Path(name) / "bare"
        stores = [Store(said, "sara", text_of, CODEBOOK) for _ in range(3)]
        for who, act, id_, note in acts:
            store = stores[who]
            if act == "set":
                store.set(statement(id_, "sara", note))
            elif act == "delete" and any(each.id == id_ for each in store.statements()):
                store.delete(id_)
            elif act == "undo":
                store.undo("a1")
            else:
                store.refresh()
        for store in stores:
            store.close()
        if not said.exists():
            return
        shutil.copytree(said, bare)
        for log in (bare / "log").glob("*.jsonl"):
            log.write_bytes(b"".join(map(without_data, log.read_bytes().splitlines())))
        assert check(bare, text_of, CODEBOOK) == check(said, text_of, CODEBOOK)
        one, other = (Store(folder, "sara", text_of, CODEBOOK) for folder in (said, bare))
        assert back_and_forth(one) == back_and_forth(other)
        assert one.conflicts() == other.conflicts()
        assert one.ids_on("a1") == other.ids_on("a1")
        one.close()
        other.close()


@settings(deadline=None)
@given(st.lists(NOTES, min_size=1, max_size=5), st.data())
def test_a_log_cut_anywhere_gives_the_statements_whose_lines_are_whole(notes, data):
    with tempfile.TemporaryDirectory() as name:
        store = Store(Path(name), "sara", text_of, CODEBOOK)
        for n, note in enumerate(notes):
            store.set(statement(f"s{n}", "sara", note))
        store.close()
        [log] = (Path(name) / "log").glob("*.jsonl")
        whole = log.read_bytes()
        end = data.draw(st.integers(0, len(whole)))
        log.write_bytes(whole[:end])
        later = Store(Path(name), None, text_of, CODEBOOK)
        later.refresh()
        found = {each.id: each.values["note"] for each in later.statements()}
        # A line that lacks nothing but its newline is whole.
        lines = whole[:end].count(b"\n") + (whole[end : end + 1] == b"\n")
        assert found == {f"s{n}": note for n, note in enumerate(notes[:lines])}
