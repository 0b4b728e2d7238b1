import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.errors import ArticleError, CodebookError, SpanError, StoreError
from workbench.model import Codebook, Rejection, Span, Statement
from workbench.store import Store, check

TEXT = "وزیر گفت: «می‌رویم» 🇮🇷 و رفت"


def text_of(article: str) -> str:
    if article != "a1":
        raise ArticleError(f"There is no article {article!r}.")
    return TEXT


def statement(id_: str = "s1", annotator: str = "sara", **values: str) -> Statement:
    return Statement(id_, "a1", annotator, {"speaker": (Span(0, 4, "وزیر"),)}, dict(values))


@pytest.fixture
def open_store(tmp_path: Path, codebook: Codebook) -> Iterator[Callable[..., Store]]:
    opened: list[Store] = []

    def open_(annotator: str | None = "sara") -> Store:
        store = Store(tmp_path / "annotations", annotator, text_of, codebook)
        store.refresh()
        opened.append(store)
        return store

    yield open_
    for store in opened:
        store.close()


def shown(store: Store) -> dict[str, Statement]:
    return {each.id: each for each in store.statements()}


def logs(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "annotations/log").glob("*.jsonl"))


def test_a_statement_is_on_disk_and_found_again_by_another_session(open_store, tmp_path: Path):
    written = statement(stance="support", note="سطر\u2028دوم\r\nو سوم")
    open_store().set(written)
    found = shown(open_store())["s1"]
    assert (found.spans, found.values) == (written.spans, written.values)
    assert found.created
    assert found.created.endswith("Z")
    [log] = logs(tmp_path)
    assert log.name.startswith("sara.")
    event = json.loads(log.read_bytes())
    assert {"v", "e", "op", "id", "parents", "who", "at", "data"} <= set(event)
    assert (event["v"], event["op"], event["e"]) == (1, "set", f"{log.stem}:1")
    assert event["data"]["spans"]["speaker"] == [{"start": 0, "end": 4, "quote": "وزیر"}]


def test_an_edit_supersedes_and_a_deletion_removes(open_store):
    store = open_store()
    store.set(statement(stance="support"))
    store.set(statement(stance="oppose"), statement("s2"))
    assert shown(store)["s1"].values == {"stance": "oppose"}
    store.delete("s1")
    assert set(shown(store)) == set(shown(open_store())) == {"s2"}


def test_statements_are_told_apart_by_article(open_store):
    store = open_store()
    store.set(statement())
    assert [each.id for each in store.statements("a1")] == ["s1"]
    assert list(store.statements("a2")) == []


def test_statements_are_counted_for_each_annotator_and_listed_for_each_article(open_store):
    sara, omid = open_store(), open_store("omid")
    sara.set(statement(), statement("s2"), statement("s3"))
    sara.delete("s3")
    sara.undo("a1")
    sara.delete("s2")
    omid.set(statement("s4", "omid"))
    read = open_store(None)
    assert dict(read.counts("sara")) == {"a1": 2}
    assert dict(read.counts("omid")) == {"a1": 1}
    assert read.counts("nima").get("a1", 0) == 0
    assert sorted(read.ids_on("a1")) == ["s1", "s3", "s4"]
    assert read.ids_on("a2") == []


@pytest.mark.parametrize("wrong", ['"sara"', '{"article":"a1"}', '{"id":"s1","article":7}'])
def test_an_event_whose_data_is_no_statement_is_named_whoever_reads_it(
    open_store, tmp_path: Path, wrong: str
):
    open_store().set(statement())
    [log] = logs(tmp_path)
    event = json.loads(log.read_bytes())
    log.write_text(json.dumps(event | {"data": json.loads(wrong)}) + "\n", "utf-8")
    store = open_store(None)
    for read in (store.actors, lambda: store.counts("sara"), lambda: list(store.statements())):
        with pytest.raises(StoreError, match=rf"Event '{log.stem}:1' cannot be read: "):
            read()


def test_null_for_what_was_not_coded_is_read_as_nothing_by_everybody(
    open_store, tmp_path: Path, codebook: Codebook
):
    open_store().set(statement("s1", stance="support", note="یادداشت"))
    [log] = logs(tmp_path)
    log.write_bytes(log.read_bytes().replace(b'"stance":"support"', b'"stance":null'))
    store = open_store(None)
    assert shown(store)["s1"].values == {"note": "یادداشت"}
    assert check(tmp_path / "annotations", text_of, codebook) == []


def test_an_operation_that_is_not_known_stops_reading(open_store, tmp_path: Path):
    open_store().set(statement("s1"))
    [log] = logs(tmp_path)
    log.write_bytes(log.read_bytes().replace(b'"op":"set"', b'"op":"sett"'))
    with pytest.raises(StoreError, match="line 1, cannot be read: .*'sett'"):
        open_store(None)


def test_statements_that_other_programs_wrote_without_values_are_listed(open_store, tmp_path: Path):
    open_store().set(statement(), statement("s2", actor="کری"))
    [log] = logs(tmp_path)
    written = log.read_text("utf-8")
    assert written.count(',"values":{}') == 1
    log.write_text(written.replace(',"values":{}', ""), "utf-8")
    store = open_store(None)
    assert [actor.name for actor in store.actors()] == ["کری"]
    assert dict(store.counts("sara")) == {"a1": 2}
    assert shown(store)["s1"].values == {}


def test_annotators_whose_names_are_no_file_names_sign_with_their_exact_names(
    open_store, tmp_path: Path
):
    name = "سارا کریمی/۱"
    open_store(name).set(statement(annotator=name))
    [log] = logs(tmp_path)
    assert log.name.startswith("سارا_کریمی_۱.")
    assert json.loads(log.read_bytes())["who"] == name
    assert shown(open_store())["s1"].annotator == name


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        (statement(annotator="omid"), StoreError, "is signed 'omid', but the annotator here is"),
        (statement(stance="suport"), CodebookError, "Did you mean 'support'?"),
        (
            Statement("s1", "a1", "sara", {"speaker": (Span(1, 5, "وزیر"),)}),
            SpanError,
            "marks 'وزیر' at 1:5 of 'a1', but the text there is 'زیر '",
        ),
        (
            Statement("s1", "a2", "sara", {"speaker": (Span(0, 4, "وزیر"),)}),
            ArticleError,
            "There is no article 'a2'.",
        ),
        (statement(note="half \ud83c"), StoreError, "is half of a character"),
    ],
)
def test_a_wrong_statement_is_refused_and_nothing_of_its_act_is_written(
    open_store, tmp_path: Path, wrong: Statement, error: type[Exception], message: str
):
    store = open_store()
    with pytest.raises(error) as caught:
        store.set(statement("s0"), wrong)
    assert message in str(caught.value)
    assert shown(store) == {}
    assert all(log.read_bytes() == b"" for log in logs(tmp_path))


def test_without_an_annotator_nothing_can_be_written(open_store):
    with pytest.raises(StoreError, match=r'wb\.Project\(".", annotator="sara"\)'):
        open_store(None).set(statement(annotator=""))


def test_what_another_signed_can_be_neither_changed_nor_deleted(open_store):
    open_store("omid").set(statement(annotator="omid"))
    sara = open_store("sara")
    with pytest.raises(
        StoreError, match="Statement s1 is signed 'omid', but the annotator here is 'sara'"
    ):
        sara.set(statement())
    with pytest.raises(StoreError, match="Make a copy with derived_from"):
        sara.delete("s1")


def test_deleting_what_is_not_there_is_said(open_store):
    with pytest.raises(StoreError, match="There is no statement 's9' to delete"):
        open_store().delete("s9")


def test_two_sessions_see_each_other_after_refreshing(open_store):
    one, two = open_store(), open_store("omid")
    one.set(statement("s1"))
    two.set(statement("s2", "omid"))
    one.refresh()
    two.refresh()
    assert set(shown(one)) == set(shown(two)) == {"s1", "s2"}


def test_news_is_what_others_wrote_since_it_was_asked_for_last(open_store):
    one, two = open_store(), open_store("omid")
    two.set(statement("s1", "omid"))
    assert one.news() == (), "what was there before is no news"
    one.set(statement("s2"))
    two.set(statement("s3", "omid"))
    assert one.news() == ("s3",)
    assert one.news() == ()


def test_no_news_is_lost_to_who_reads_the_logs_in_between(open_store):
    one, two = open_store(), open_store("omid")
    one.news()
    two.set(statement("s1", "omid"))
    one.refresh()
    one.undo("a1")
    assert one.news() == ("s1",)


def test_two_edits_of_one_statement_are_a_conflict_until_an_edit_names_both(open_store):
    one, two = open_store(), open_store()
    one.set(statement())
    two.refresh()
    one.set(statement(stance="support"))
    two.set(statement(stance="oppose"))
    one.refresh()
    assert one.conflicts() == ("s1",)
    heads = one.heads("s1")
    stances = [head.statement.values["stance"] for head in heads if head.statement]
    assert stances == ["support", "oppose"]
    assert shown(one)["s1"].values["stance"] == "oppose", "the latest is shown in tables"
    one.set(statement(stance="ambivalent"), seen={"s1": [head.e for head in heads]})
    two.refresh()
    assert one.conflicts() == two.conflicts() == ()
    assert shown(two)["s1"].values["stance"] == "ambivalent"


def test_an_edit_beats_a_deletion_that_did_not_see_it(open_store):
    one, two = open_store(), open_store()
    one.set(statement())
    two.refresh()
    one.set(statement(stance="support"))
    two.delete("s1")
    one.refresh()
    assert shown(one)["s1"].values["stance"] == "support"
    assert one.conflicts() == ("s1",)


def write_by_hand(tmp_path: Path, parents: list[str], **more: object) -> Path:
    """Write a log of one deletion as another program may."""
    path = tmp_path / "annotations/log/sara.0000000f.jsonl"
    event = {"v": 1, "e": f"{path.stem}:1", "op": "delete", "id": "s1", "parents": parents}
    event |= {"who": "sara", "at": "2999-01-01T00:00:00Z", **more}
    path.write_text(json.dumps(event) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("data", [{}, {"data": None}, {"data": {}}, {"data": {"article": None}}])
def test_a_deletion_by_another_program_need_not_say_its_article(
    data: dict[str, object], open_store, tmp_path: Path, codebook: Codebook
):
    first = open_store()
    first.set(statement("s1"), statement("s2"))
    [head] = first.heads("s1")
    first.close()
    write_by_hand(tmp_path, [head.e], **data)
    store = open_store()
    assert set(shown(store)) == {"s2"}
    assert [each.id for each in store.statements("a1")] == store.ids_on("a1") == ["s2"]
    assert check(tmp_path / "annotations", text_of, codebook) == []
    store.undo("a1")
    assert set(shown(open_store())) == {"s1", "s2"}
    store.redo("a1")
    assert set(shown(open_store())) == {"s2"}


def test_only_a_deletion_may_lack_its_data(open_store, tmp_path: Path):
    open_store().set(statement("s1"))
    path = write_by_hand(tmp_path, [], op="set")
    said = f"{str(path)!r}, line 1, cannot be read: Object missing required field `data`."
    with pytest.raises(StoreError, match=re.escape(said)):
        open_store()
    path = write_by_hand(tmp_path, [], data="s1")
    with pytest.raises(StoreError, match=rf"Event '{path.stem}:1' cannot be read: Expected `obj"):
        list(open_store().statements("a1"))


def test_an_edit_made_on_an_old_screen_is_a_conflict_and_no_overwriting(open_store):
    store = open_store()
    store.set(statement())
    [old] = store.heads("s1")
    store.set(statement(stance="support"))
    store.set(statement(stance="oppose"), seen={"s1": [old.e]})
    assert store.conflicts() == ("s1",)


def test_undo_and_redo_go_back_and_forth_without_limit_and_across_sessions(open_store):
    store = open_store()
    for stance in ("support", "oppose", "neutral"):
        store.set(statement(stance=stance))
    store.delete("s1")
    seen = []
    for _ in range(4):
        store = open_store()
        assert store.can_undo("a1")
        assert store.undo("a1")
        seen.append(each.values["stance"] if (each := shown(store).get("s1")) else None)
    assert seen == ["neutral", "oppose", "support", None]
    assert not store.can_undo("a1")
    assert store.undo("a1") is None
    for expected in ("support", "oppose", "neutral"):
        store = open_store()
        store.redo("a1")
        assert shown(store)["s1"].values["stance"] == expected
    store.redo("a1")
    assert shown(store) == {}
    assert store.redo("a1") is None
    assert not store.can_redo("a1")


def test_an_undo_of_what_followed_an_event_that_is_lost_is_said_and_changes_nothing(
    open_store, tmp_path: Path
):
    open_store().set(statement(stance="support"))
    [first] = logs(tmp_path)
    open_store().set(statement(stance="oppose"))
    first.write_bytes(b"")
    store = open_store()
    with pytest.raises(
        StoreError, match=rf"Event '{first.stem}:1' is in no log\. Restore the file"
    ):
        store.undo("a1")
    assert shown(open_store())["s1"].values == {"stance": "oppose"}


def test_an_act_of_several_statements_is_undone_as_one(open_store):
    store = open_store()
    store.set(statement("s1"), statement("s2"), act="both")
    store.undo("a1")
    assert shown(store) == {}
    store.redo("a1")
    assert set(shown(store)) == {"s1", "s2"}


def test_a_new_act_clears_what_could_be_done_again(open_store):
    store = open_store()
    store.set(statement("s1"))
    store.undo("a1")
    store.set(statement("s2"))
    assert not store.can_redo("a1")
    store.undo("a1")
    assert shown(store) == {}


def test_undo_touches_neither_other_articles_nor_other_annotators(open_store):
    sara, omid = open_store("sara"), open_store("omid")
    sara.set(statement("s1"))
    omid.set(statement("s2", "omid"))
    omid.refresh()
    assert omid.undo("a2") is None
    omid.undo("a1")
    assert set(shown(omid)) == {"s1"}
    assert omid.undo("a1") is None


def test_an_act_that_is_sent_twice_is_done_once_even_after_a_restart(open_store, tmp_path: Path):
    first = open_store().set(statement(), act="act-1")
    again = open_store().set(statement(), act="act-1")
    assert first == again
    store = open_store()
    store.delete("s1", act="act-2")
    assert store.delete("s1", act="act-2").ids == ("s1",)
    store.undo("a1", act="act-3")
    assert store.undo("a1", act="act-3").ids == ("s1",)
    assert set(shown(store)) == {"s1"}
    lines = b"".join(log.read_bytes() for log in logs(tmp_path)).splitlines()
    assert len(lines) == 3


def test_rejected_suggestions_are_remembered_until_that_is_undone(open_store):
    store = open_store()
    store.reject(statement("p1", "suggest:rules@1"))
    assert open_store().rejected() == open_store().rejected("a1") == {"p1"}
    assert shown(store) == {}
    store.undo("a1")
    assert store.rejected() == frozenset()
    assert list(store.turned_down()) == []
    store.redo("a1")
    assert open_store().rejected() == {"p1"}
    assert list(open_store().turned_down("a1")) == [statement("p1", "suggest:rules@1")]
    assert list(open_store().turned_down("a2")) == []


def test_everybody_rejects_suggestions_for_themselves(open_store):
    sara, omid = open_store(), open_store("omid")
    sara.reject(statement("p1", "suggest:rules@1"))
    omid.refresh()
    assert omid.rejected("a1", "omid") == frozenset()
    omid.reject(statement("p1", "suggest:rules@1"))
    omid.undo("a1")
    reader = open_store(None)
    assert reader.rejected("a1", "sara") == {"p1"}
    assert reader.rejected("a1", "omid") == frozenset()
    omid.redo("a1")
    reader.refresh()
    assert reader.rejected(annotator="omid") == {"p1"}


def test_a_store_whose_log_folder_is_missing_is_empty(open_store):
    assert shown(open_store(None)) == {}


def test_threads_that_share_a_store_write_one_log_without_gaps(open_store):
    store = open_store()
    store.news()

    def write(thread: int) -> None:
        for number in range(12):
            store.set(statement(f"s{thread}-{number}"), act=f"{thread}-{number}")

    def read() -> None:
        while not finished.is_set():
            store.refresh()
            list(store.statements())

    finished = threading.Event()
    writers = [threading.Thread(target=write, args=(thread,)) for thread in range(4)]
    reader = threading.Thread(target=read)
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    finished.set()
    reader.join()
    expected = {f"s{thread}-{number}" for thread in range(4) for number in range(12)}
    assert set(shown(store)) == set(shown(open_store())) == expected
    assert store.news() == ()


# ------------------------------------------------------------------------ torn and broken files


def test_a_last_line_torn_at_any_byte_loses_only_itself(open_store, tmp_path: Path):
    store = open_store()
    store.set(statement("s1", note="🇮🇷"))
    store.set(statement("s2", note="‌نیم‌فاصله"))
    store.close()
    [log] = logs(tmp_path)
    whole = log.read_bytes()
    first = whole.index(b"\n") + 1
    for end in range(first, len(whole) - 1):
        log.write_bytes(whole[:end])
        assert set(shown(open_store(None))) == {"s1"}, end
    log.write_bytes(whole[:-1])
    assert set(shown(open_store(None))) == {"s1", "s2"}, "only the newline is missing"


def test_a_torn_last_line_is_cut_when_its_annotator_opens_the_store_next(
    open_store, tmp_path: Path
):
    store = open_store()
    store.set(statement("s1"))
    store.close()
    [log] = logs(tmp_path)
    whole = log.read_bytes()
    log.write_bytes(whole + whole[: len(whole) // 2])
    open_store("omid").set(statement("s2", "omid"))
    open_store(None)
    assert log.read_bytes() != whole, "only its own annotator cuts it"
    open_store("sara")
    assert log.read_bytes() == whole


def test_a_last_event_that_lacks_its_newline_is_given_one(open_store, tmp_path: Path):
    store = open_store()
    store.set(statement("s1"))
    store.close()
    [log] = logs(tmp_path)
    whole = log.read_bytes()
    log.write_bytes(whole[:-1])
    reader, writer = open_store(), open_store()
    writer.set(statement("s2"))
    assert log.read_bytes() == whole
    reader.refresh()
    assert set(shown(reader)) == {"s1", "s2"}


def test_what_comes_after_an_event_without_its_newline_is_read(open_store, tmp_path: Path):
    store = open_store()
    for id_ in ("s1", "s2", "s3"):
        store.set(statement(id_))
    store.close()
    [log] = logs(tmp_path)
    whole = log.read_bytes()
    end = whole.index(b"\n")
    log.write_bytes(whole[:end])
    reader = open_store(None)
    for more, found in ((end + 1, {"s1"}), (end + 9, {"s1"}), (len(whole), {"s1", "s2", "s3"})):
        log.write_bytes(whole[:more])
        reader.refresh()
        assert set(shown(reader)) == found


def test_lines_of_any_length_are_read_whole(open_store, tmp_path: Path):
    notes = ["", "ب" * 200_000, "پ", "🇮🇷" * 1_000_000, "ت" * 400_000]
    store = open_store()
    for number, note in enumerate(notes):
        store.set(statement(f"s{number}", note=note))
    store.close()
    found = shown(open_store(None))
    assert [found[f"s{number}"].values["note"] for number in range(5)] == notes
    [log] = logs(tmp_path)
    whole = log.read_bytes()
    log.write_bytes(whole[:-1])
    assert set(shown(open_store(None))) == {"s0", "s1", "s2", "s3", "s4"}
    log.write_bytes(whole[:-100_000])
    assert set(shown(open_store(None))) == {"s0", "s1", "s2", "s3"}


def test_the_log_of_a_session_that_still_lives_is_left_alone(open_store, tmp_path: Path):
    living = open_store()
    living.set(statement("s1"))
    [log] = logs(tmp_path)
    with log.open("ab") as file:
        file.write(b'{"half')
    torn = log.read_bytes()
    open_store().set(statement("s2"))
    assert log.read_bytes() == torn


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda lines: [lines[0][:40] + b"\n", *lines[1:]], "line 1, cannot be read: "),
        (lambda lines: [lines[0], lines[2]], "is event .*:3' where .*:2' must come"),
        (lambda lines: [lines[0], lines[0], *lines[1:]], "lines were lost, repeated or moved"),
        (lambda lines: [*lines[:2], lines[2].replace(b'"v":1', b'"v":2')], "newer workbench"),
        (lambda lines: [lines[0], lines[1].replace(b'"op"', b'"po"'), lines[2]], "line 2, .*`op`"),
        (
            lambda lines: [lines[0], lines[1].replace(b'"data"', b'"d"'), lines[2]],
            "line 2, .*`data`",
        ),
    ],
)
def test_a_broken_line_stops_reading_and_names_file_line_and_cure(
    open_store, tmp_path: Path, change: Callable[[list[bytes]], list[bytes]], message: str
):
    store = open_store()
    for id_ in ("s1", "s2", "s3"):
        store.set(statement(id_))
    [log] = logs(tmp_path)
    changed = b"".join(change(log.read_bytes().splitlines(keepends=True)))
    log.write_bytes(changed)
    with pytest.raises(StoreError, match=message) as caught:
        open_store(None)
    assert repr(str(log)) in str(caught.value)
    assert "Restore the file from version control or a backup" in str(caught.value)
    assert log.read_bytes() == changed, "nothing is rewritten"


def test_blank_lines_are_nothing(open_store, tmp_path: Path):
    store = open_store()
    store.set(statement("s1"))
    store.set(statement("s2"))
    [log] = logs(tmp_path)
    log.write_bytes(log.read_bytes().replace(b"\n", b"\n\n"))
    assert set(shown(open_store())) == {"s1", "s2"}


def test_a_log_that_became_shorter_while_it_was_open_is_noticed(open_store, tmp_path: Path):
    store = open_store()
    store.set(statement())
    other = open_store(None)
    [log] = logs(tmp_path)
    log.write_bytes(log.read_bytes()[:20])
    with pytest.raises(StoreError, match="became shorter since it was read"):
        other.refresh()


def test_a_log_folder_that_cannot_be_read_is_said(open_store, tmp_path: Path):
    (tmp_path / "annotations").mkdir()
    (tmp_path / "annotations/log").symlink_to(tmp_path / "annotations/log")
    with pytest.raises(StoreError, match="The logs in '.*log' cannot be read: .* Nothing was"):
        open_store(None)


# ----------------------------------------------------------------- disks that do not take it all


PROLOGUE = """
import resource
from tests.test_store import *
from workbench.codebook import *

codebook = read_codebook(default_codebook())
store = Store(Path(sys.argv[1]), "sara", text_of, codebook)
"""


def in_a_process(script: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROLOGUE + script, str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_short_write_is_taken_back_said_and_can_be_tried_again(open_store, tmp_path: Path):
    script = """
store.set(statement("s1"))
size = next(Path(sys.argv[1], "log").glob("*")).stat().st_size
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, hard))
try:
    store.set(statement("s2", note="x" * 500))
except StoreError as error:
    print(error)
assert next(Path(sys.argv[1], "log").glob("*")).stat().st_size == size
assert set(shown(store)) == {"s1"}
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
store.set(statement("s3"))
"""
    done = in_a_process(script, tmp_path / "annotations")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Nothing was saved: ")
    assert "would grow beyond what this system allows. Raise the limit, then try" in done.stdout
    assert set(shown(open_store())) == {"s1", "s3"}
    assert len(logs(tmp_path)) == 1


def test_a_full_disk_is_said_and_costs_nothing_that_was_saved(tmp_path: Path):
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("this system lets nobody mount a small disk")
    script = """
saved = 0
try:
    while True:
        store.set(statement(f"s{saved}", note="x" * 3000))
        saved += 1
except StoreError as error:
    print(error)
again = Store(Path(sys.argv[1]), 'sara', text_of, codebook)
again.refresh()
assert len(shown(again)) == saved > 5
"""
    try:
        done = in_a_process(script, disk / "annotations")
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    assert done.returncode == 0, done.stderr
    assert "the disk is full. Free some space, then try again. All that was saved" in done.stdout


def test_a_folder_that_cannot_be_made_is_said(open_store, tmp_path: Path):
    (tmp_path / "annotations").write_text("in the way")
    with pytest.raises(StoreError, match="a file stands where a folder is needed. Move it away"):
        open_store().set(statement())


def test_a_folder_that_may_not_be_written_to_is_said():
    script = """
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    store.set(statement())
except StoreError as error:
    print(error)
"""
    # Not tmp_path: the folders above it are closed to the other person that root becomes here.
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o555)
        done = in_a_process(script, Path(folder))
    assert "may not be written to. Change its permissions, then try again" in done.stdout, done


def test_what_was_acknowledged_survives_being_killed_at_any_moment(open_store, tmp_path: Path):
    script = """
import itertools
for n in itertools.count():
    store.set(statement(f"{sys.argv[2]}-{n}"))
    print(n, flush=True)
"""
    folder = tmp_path / "annotations"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", PROLOGUE + script, str(folder), str(name)],
            stdout=subprocess.PIPE,
        )
        for name in range(4)
    ]
    acknowledged: set[str] = set()
    for name, writer in enumerate(writers):
        assert writer.stdout
        for n in range(20 + 7 * name):
            assert int(writer.stdout.readline()) == n
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        last = 20 + 7 * name + rest.count(b"\n")
        acknowledged |= {f"{name}-{n}" for n in range(last)}
    found = [each.id for each in open_store().statements()]
    assert acknowledged <= set(found)
    assert len(found) == len(set(found))
    assert len(found) - len(acknowledged) <= len(writers), "at most the one act in flight each"


def test_a_statement_is_not_brought_over_one_that_somebody_else_signed(
    tmp_path: Path, codebook: Codebook, article_text: str, marked
):
    store = Store(tmp_path, "import", lambda _: article_text, codebook)
    store.bring(marked("s1", cue="گفت"), marked("s2", annotator="omid", cue="گفت"))
    assert [each.annotator for each in store.statements()] == ["sara", "omid"]
    with pytest.raises(StoreError, match="is signed 'nima', but stands here signed 'sara'"):
        store.bring(marked("s3", cue="گفت"), marked("s1", annotator="nima", cue="گفت"))
    assert [each.id for each in store.statements()] == ["s1", "s2"]


def test_an_undo_of_some_statements_takes_the_last_act_on_them_on_all_its_articles(
    tmp_path: Path, codebook: Codebook
):
    store = Store(tmp_path / "annotations", "gold", lambda _: TEXT, codebook)
    one = statement("g1", "gold")
    two = replace(statement("g2", "gold"), article="a2")
    store.set(one, two, act="both")
    store.set(replace(statement("other", "gold"), article="a3"))
    known = {"g1", "g2"}
    assert store.can_undo(known)
    store.undo(known, act="undo")
    store.undo(known, act="undo")
    assert set(shown(store)) == {"other"}
    assert (store.can_undo(known), store.can_redo(known)) == (False, True)
    assert store.undo(known) is None
    again = Store(tmp_path / "annotations", "gold", lambda _: TEXT, codebook)
    again.redo(known)
    assert set(shown(again)) == {"g1", "g2", "other"}
    assert again.redo(known) is None
    again.close()
    store.close()


def test_a_rejection_can_be_taken_back_and_an_undo_brings_it_back(open_store):
    store = open_store()
    store.reject(statement("g1"))
    store.clear("g1")
    assert store.rejected() == frozenset()
    store.undo("a1")
    assert store.rejected() == {"g1"}
    assert store.turned_down() == (statement("g1"),)
    store.set(statement("g1", note="دیگر"))
    assert (store.rejected(), set(shown(store))) == (frozenset(), {"g1"})
    store.undo("a1")
    assert (store.rejected(), set(shown(store))) == ({"g1"}, set())
    assert open_store().rejected() == {"g1"}
    assert open_store().rejections() == (Rejection("sara", statement("g1")),)


def test_nobody_clears_what_somebody_else_signed(open_store):
    open_store().set(statement())
    with pytest.raises(StoreError, match="is signed 'sara', but the annotator here is 'omid'"):
        open_store("omid").clear("s1")


def test_each_codebook_that_statements_were_made_under_is_kept(
    open_store, tmp_path: Path, codebook: Codebook
):
    store = open_store()
    assert store.codebooks() == {}
    store.set(statement())
    assert store.codebooks() == {"1": codebook}
    names = replace(codebook, version="../2 <b>")
    other = Store(tmp_path / "annotations", "omid", text_of, names)
    other.set(statement("s2", "omid"))
    other.close()
    assert store.codebooks() == {"1": codebook, "../2 <b>": names}
    assert len(list((tmp_path / "annotations/codebooks").iterdir())) == 2


def test_a_kept_codebook_is_replaced_by_a_wider_one_and_by_no_other(
    tmp_path: Path, codebook: Codebook
):
    def written_under(used: Codebook) -> Codebook:
        store = Store(tmp_path / "annotations", "sara", text_of, used)
        store.set(statement())
        store.close()
        return store.codebooks()["1"]

    narrow = replace(codebook, roles=codebook.roles[:-1])
    assert written_under(narrow) == narrow
    assert written_under(codebook) == codebook
    role = replace(codebook.roles[0], definition={"fa": "نو", "en": "new"})
    assert written_under(replace(codebook, roles=(role, *codebook.roles[1:]))) == codebook
