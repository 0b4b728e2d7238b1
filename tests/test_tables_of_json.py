"""The table made from the log's JSON at once is the one made of statements one by one."""

import json
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import workbench as wb
from workbench import analysis
from workbench.codebook import default_codebook, read_codebook
from workbench.errors import StoreError
from workbench.model import Article, Field, Span, Statement
from workbench.store import Store

_DEFAULT = read_codebook(default_codebook())
CODEBOOK = replace(_DEFAULT, fields=(*_DEFAULT.fields, Field("tone", "number", {}, {})))
ARTICLES = {
    "a1": Article("a1", "", outlet="روزنامه", published="2026-11-23"),
    "a2": Article("a2", ""),
}
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NAMES = st.sampled_from(["کری", "جان کری", "لاوروف", ""])
SPANS = st.lists(st.builds(Span, st.integers(0, 9), st.integers(10, 2**40), WORDS), max_size=3).map(
    tuple
)
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "actor": NAMES,
        "stance": st.sampled_from(["support", "oppose"]),
        "target": NAMES,
        "note": WORDS,
        "tone": st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
        "not in the codebook": WORDS | st.booleans() | st.integers(),
    },
)
STATEMENTS = st.lists(
    st.builds(
        Statement,
        WORDS,
        st.sampled_from(["a1", "a2", "not listed"]),
        st.sampled_from(["sara", "omid", "gold"]),
        st.dictionaries(st.sampled_from(["claim", "speaker", "cue", "target", "aside"]), SPANS),
        VALUES,
        st.none() | WORDS,
        st.none() | st.just("2026-11-23T10:00:00Z"),
        # To be empty is to be left out for these two.
        st.none() | st.just("2"),
        st.none() | st.just("omid"),
    ),
    max_size=6,
    unique_by=lambda each: each.id,
)


def as_json(*statements: Statement, escaped: bool = False) -> list[bytes]:
    return [json.dumps(each.to_json(), ensure_ascii=escaped).encode() for each in statements]


def table_of(
    lines: list[bytes], names: dict[str, str] | None = None, annotators: list[str] | None = None
) -> pd.DataFrame:
    with analysis.table_of_json(CODEBOOK) as table:
        table.add(lines)
        return table.data_frame(ARTICLES, names or {}, annotators)


def one_by_one(
    statements: list[Statement], names: dict[str, str], annotators: list[str] | None
) -> pd.DataFrame:
    shown = [
        replace(each, values={**each.values, "actor": names[each.values["actor"]]})
        if each.values.get("actor") in names
        else each
        for each in statements
        if annotators is None or each.annotator in annotators
    ]
    table = analysis.statements_table(shown, ARTICLES, CODEBOOK)
    return table.sort_values(list(analysis.BY_PLACE), ignore_index=True)


@settings(deadline=None)
@given(
    STATEMENTS,
    st.sampled_from([{}, {"کری": "جان کری"}]),
    st.none() | st.lists(st.sampled_from(["sara", "omid", "nobody"]), unique=True),
    st.booleans(),
)
def test_both_ways_make_the_same_table(statements, names, annotators, escaped):
    lines = as_json(*statements, escaped=escaped)
    table = table_of(lines, names, annotators)
    pd.testing.assert_frame_equal(table, one_by_one(statements, names, annotators))


def test_tables_that_are_read_in_many_pieces_are_whole_and_in_order():
    # More than are read at once.
    statements = [
        Statement(f"{n:05}", "a1", "sara", {"claim": (Span(n, n + 3, "سخن"),)})
        for n in range(25_000)
    ]
    shuffled = [statements[n * 7919 % 25_000] for n in range(25_000)]
    table = table_of(as_json(*shuffled))
    assert list(table["id"]) == [each.id for each in statements]
    assert list(table["claim_end"]) == [n + 3 for n in range(25_000)]


@settings(deadline=None)
@given(STATEMENTS, STATEMENTS, st.data(), st.none() | st.just(["sara"]))
def test_statements_can_be_left_out_again_and_others_come_later(first, later, data, annotators):
    later = [replace(each, id=f"later {each.id}") for each in later]
    gone = data.draw(st.sets(st.sampled_from(range(len(first))))) if first else set()
    with analysis.table_of_json(CODEBOOK) as table:
        table.add(as_json(*first), one_core=True)
        table.leave_out(gone)
        table.add(as_json(*later))
        made = table.data_frame(ARTICLES, {}, annotators)
    left = [each for number, each in enumerate(first) if number not in gone]
    pd.testing.assert_frame_equal(made, one_by_one([*left, *later], {}, annotators))


def test_pyarrow_is_left_as_it_was_found_also_by_tables_made_at_once():
    pool = pa.default_memory_pool().backend_name
    first, second = analysis.table_of_json(CODEBOOK), analysis.table_of_json(CODEBOOK)
    with first:
        second.__enter__()
        assert pa.default_memory_pool().backend_name == "system"
    assert pa.default_memory_pool().backend_name == "system"
    second.__exit__(None, None, None)
    assert pa.default_memory_pool().backend_name == pool != "system"


WHOLE = {"id": "s1", "article": "a1", "annotator": "sara", "spans": {"cue": []}, "values": {}}
SPAN = {"start": 0, "end": 3, "quote": "گفت"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": None},
        {"article": 7},
        {"spans": []},
        {"spans": {"cue": [{**SPAN, "start": 0.5}]}},
        {"spans": {"cue": [{**SPAN, "quote": None}]}},
        {"spans": {"cue": [{"start": 0, "end": 3}]}},
        {"spans": {"cue": [None]}},
        {"values": {"note": 7}},
        {"values": {"tone": "loud"}},
        {"values": ["support"]},
    ],
)
def test_what_is_no_statement_makes_no_table(wrong: dict[str, object]):
    lines = [json.dumps(each).encode() for each in (WHOLE, WHOLE | wrong)]
    with pytest.raises(pa.ArrowInvalid):
        table_of(lines)
    without = [json.dumps({k: v for k, v in WHOLE.items() if k not in wrong}).encode()]
    if "values" not in wrong:
        with pytest.raises(pa.ArrowInvalid):
            table_of(without)


def test_halves_of_characters_and_bytes_that_are_no_text_make_no_table():
    [line] = as_json(Statement("s1", "a1", "sara", {}, {"note": "here"}))
    for wrong in (b"\\ud83c", b"\xff"):
        with pytest.raises(pa.ArrowInvalid):
            table_of([line.replace(b"here", wrong)])


def spoil(folder: Path, old: bytes, new: bytes) -> None:
    [log] = (folder / "annotations" / "log").glob("*.jsonl")
    assert log.read_bytes().count(old) == 1
    log.write_bytes(log.read_bytes().replace(old, new))


def test_an_event_whose_data_is_no_statement_is_named(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", cue="گفت"), marked("s2", cue="افزود"))
    spoil(folder, '"quote":"گفت"'.encode(), b'"quote":null')
    with pytest.raises(StoreError, match=r"Event 'sara\.[0-9a-f]{8}:1' cannot be read: Expected"):
        wb.Project(folder).statements()


def test_what_only_one_by_one_can_be_read_is_in_the_table(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", cue="گفت"), marked("s2", cue="افزود", note="نخست"))
    # A key twice: JSON leaves open what that means, and the log takes the last.
    spoil(folder, '"note":"نخست"'.encode(), '"note":"نخست","note":"دوم"'.encode())
    table = wb.Project(folder).statements()
    assert dict(zip(table["id"], table["note"].fillna(""), strict=True)) == {"s1": "", "s2": "دوم"}


def test_a_project_shows_what_stands_after_merges_conflicts_and_undone_acts(folder: Path, marked):
    sara, other = wb.Project(folder, annotator="sara"), wb.Project(folder, annotator="sara")
    sara.save(marked("s1", speaker="کری", actor="کری"), marked("s2", cue="گفت", actor="جان کری"))
    other.statements()
    sara.merge_actors("کری", "جان کری")
    sara.save(marked("s1", speaker="کری", actor="کری", stance="support"))
    other.save(marked("s1", speaker="کری", actor="کری", stance="oppose"))
    store = Store(folder / "annotations", "sara", lambda _: "", sara.codebook)
    store.refresh()
    store.delete("s2")
    assert list(wb.Project(folder).statements()["id"]) == ["s1"]
    store.undo("putin-obama")
    table = wb.Project(folder).statements().set_index("id")
    assert set(table.index) == {"s1", "s2"}
    assert set(table["actor"]) == {"جان کری"}
    assert table.loc["s1", "stance"] == "oppose"
    assert wb.Project(folder).statements(annotators=["omid"]).empty
