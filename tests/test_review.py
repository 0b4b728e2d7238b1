"""The review's Python side, spoken to as the browser does, without a browser."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import workbench as wb
from workbench.editor import Review
from workbench.errors import CodebookError, WorkbenchError

CLAIM = "ملاقات این دو رهبر بیش از آنچه انتظار می رفت طول کشید"


def ask(review: Review, **message: Any) -> dict[str, Any]:
    """Send the review a message and return its answer."""
    answers: list[dict[str, Any]] = []
    review.send = lambda content, buffers=None: answers.append(content)  # noqa: ARG005
    review._handle_custom_msg({"type": "act", "request": "r1", **message}, [])
    [answer] = answers
    return answer


@pytest.fixture
def disputed(folder: Path, marked) -> wb.Project:
    """A stance, a claim's end and a whole statement that sara and omid read otherwise, and one
    statement that both read alike."""
    readings = {
        "sara": [
            marked("s1", cue="گفت", claim=CLAIM, stance="support", note="؟"),
            marked("s2", claim="به مذاکرات برای رسیدن به یک توافق دائمی صلح"),
            marked("s3", claim="جزییات دیدار", stance="neutral"),
            marked("s4", claim="اعلام شد", stance="neutral", confidence=0.5),
        ],
        "omid": [
            marked("o1", "omid", cue="گفت", claim=CLAIM, stance="oppose"),
            marked("o2", "omid", claim="به مذاکرات برای رسیدن"),
            marked("o4", "omid", claim="اعلام شد", stance="neutral"),
        ],
    }
    for annotator, statements in readings.items():
        wb.Project(folder, annotator).save(*statements)
    return wb.Project(folder)


def items(review: Review) -> list[dict[str, Any]]:
    return review.get_state()["items"]


def gold(folder: Path) -> list[dict[str, Any]]:
    table = wb.Project(folder).statements(annotators=["gold"])
    return table.astype(object).where(table.notna(), None).to_dict("records")


def reading(review: Review, item: int, n: int) -> dict[str, Any]:
    opened = ask(review, type="open", item=items(review)[item]["id"])["item"]
    return {"item": opened["id"], "seen": opened["heads"], **opened["readings"][n]}


def taken(review: Review, item: int = 0, n: int = 0, **changes: Any) -> dict[str, Any]:
    """Return the message that settles an item with one of its readings."""
    one = reading(review, item, n)
    marks = {name: one[name] for name in ("item", "seen", "spans", "values")}
    return {"op": "settle", "origins": [one["id"]], **marks, **changes}


def test_what_matters_most_comes_first(disputed: wb.Project):
    table = disputed.disagreements()
    assert list(table["what"]) == ["stance", "missing", "claim words"]
    assert list(table["readings"])[:2] == ["omid: oppose\nsara: support", "sara: +\nomid: -"]
    assert list(table["outcome"]) == ["open"] * 3
    assert [each["what"] for each in items(disputed.review())] == [
        ["stance"],
        ["missing"],
        ["claim words"],
    ]


def test_whoever_marked_an_article_as_done_has_read_it(folder: Path, marked):
    wb.Project(folder, "sara").save(marked("s1", claim=CLAIM))
    assert len(wb.Project(folder).disagreements()) == 0
    omid = wb.Project(folder, "omid")
    omid._store.mark_done("putin-obama")
    [row] = wb.Project(folder).disagreements(annotators=["sara", "omid"]).to_dict("records")
    assert (row["what"], row["missing"]) == ("missing", "omid")


def test_a_reading_taken_is_signed_gold_and_names_what_it_was_made_from(
    disputed: wb.Project, folder: Path
):
    review = disputed.review()
    answer = ask(review, **taken(review, n=1))
    assert (answer["type"], answer["history"]) == ("done", {"undo": True, "redo": False})
    assert [each["outcome"] for each in answer["items"]] == ["settled"]
    [row] = gold(folder)
    assert (row["annotator"], row["derived_from"]) == ("gold", "s1")
    assert (row["stance"], row["claim"]) == ("support", CLAIM)
    assert list(wb.Project(folder).disagreements()["outcome"]) == ["open", "open", "settled"]
    assert wb.Project(folder).check() == []


def test_who_adjudicated_is_kept_with_every_decision_and_comes_back_from_an_export(
    disputed: wb.Project, folder: Path, tmp_path: Path
):
    ask(wb.Project(folder, "mina").review(), **taken(disputed.review()))
    ask(wb.Project(folder, "reza").review(), op="agree", request="r2")
    ask(wb.Project(folder).review(), **taken(disputed.review(), 1, request="r3"))
    by = {row["derived_from"]: row["adjudicator"] for row in gold(folder)}
    assert by == {"o1": "mina", "o4 s4": "reza", "o2": None}
    # Readings have no adjudicator, only what was settled.
    assert disputed.statements(annotators=["sara", "omid"])["adjudicator"].isna().all()
    disputed.export("jsonl", tmp_path / "out" / "talks.jsonl")
    other = wb.Project(tmp_path / "out")
    other.import_("jsonl", tmp_path / "out" / "talks.jsonl")
    back = other.statements(annotators=["gold"]).set_index("derived_from")["adjudicator"]
    assert back.dropna().to_dict() == {"o1": "mina", "o4 s4": "reza"}


def test_whoever_decides_anew_is_the_adjudicator_and_an_undo_brings_the_former_one_back(
    disputed: wb.Project, folder: Path
):
    ask(wb.Project(folder, "mina").review(), **taken(disputed.review()))
    again = wb.Project(folder, "reza").review()
    one = ask(again, type="open", item=items(again)[-1]["id"])["item"]
    marks = {name: one["readings"][0][name] for name in ("spans", "values")}
    change = {"op": "settle", "item": one["id"], "seen": one["heads"], "origins": ["s1"], **marks}
    ask(again, **change, request="r2")
    assert [row["adjudicator"] for row in gold(folder)] == ["reza"]
    ask(again, op="undo", request="r3")
    assert [row["adjudicator"] for row in gold(folder)] == ["mina"]


def test_the_report_names_who_adjudicated(disputed: wb.Project, folder: Path):
    ask(wb.Project(folder, "mina").review(), **taken(disputed.review()))
    ask(wb.Project(folder).review(), **taken(disputed.review(), 1, request="r2"))
    english = disputed.report(folder / "en", language="en").read_text("utf-8")
    assert "What is signed gold was adjudicated by somebody not named (1) and mina (1)." in english
    persian = disputed.report(folder / "fa").read_text("utf-8")
    assert "شمارشان: کسی بی‌نام (۱) و \u2068mina\u2069 (۱)." in persian


def test_what_was_merged_names_every_reading_that_it_was_made_from(
    disputed: wb.Project, folder: Path
):
    review = disputed.review()
    ask(review, **taken(review, origins=["s1", "o1"], values={"stance": "ambivalent"}))
    [row] = gold(folder)
    assert (row["derived_from"], row["stance"]) == ("s1 o1", "ambivalent")


def test_what_is_no_statement_is_dropped_and_can_be_put_up_again(
    disputed: wb.Project, folder: Path
):
    review = disputed.review()
    item = items(review)[1]["id"]
    assert ask(review, op="drop", item=item)["items"][0]["outcome"] == "dropped"
    assert list(wb.Project(folder).disagreements()["outcome"]) == ["open", "open", "dropped"]
    assert ask(review, op="reopen", item=item, request="r2")["items"][0]["outcome"] == "open"
    assert ask(review, op="undo", request="r3")["items"][0]["outcome"] == "dropped"
    assert gold(folder) == []


def test_a_settled_one_is_settled_otherwise_under_the_same_id(disputed: wb.Project, folder: Path):
    review = disputed.review()
    ask(review, **taken(review, n=0))
    again = wb.Project(folder).review()
    last = len(items(again)) - 1
    ask(again, **taken(again, last, 1, request="r2"))
    [row] = gold(folder)
    assert row["stance"] == "support"
    ask(again, op="drop", item=row["id"], request="r3")
    assert gold(folder) == []
    ask(again, op="undo", request="r4")
    assert [each["stance"] for each in gold(folder)] == ["support"]


def test_all_that_is_read_alike_is_accepted_in_one_act(disputed: wb.Project, folder: Path):
    review = disputed.review()
    assert review.get_state()["agreed"] == 1
    answer = ask(review, op="agree")
    assert (answer["agreed"], answer["history"]["undo"]) == (0, True)
    [row] = gold(folder)
    assert set(row["derived_from"].split()) == {"s4", "o4"}
    assert (row["claim"], row["confidence"]) == ("اعلام شد", None)
    assert ask(review, op="undo", request="r2")["agreed"] == 1
    assert gold(folder) == []


def test_undo_and_redo_go_through_the_decisions_across_sessions(disputed: wb.Project, folder: Path):
    review = disputed.review()
    ask(review, **taken(review, 0, request="a"))
    ask(review, **taken(review, 1, request="b"))
    later = wb.Project(folder).review()
    ask(later, op="undo", request="c")
    ask(later, op="undo", request="d")
    assert gold(folder) == []
    answer = ask(later, op="redo", request="e")
    assert answer["history"] == {"undo": True, "redo": True}
    assert [row["derived_from"] for row in gold(folder)] == ["o1"]


def test_a_decision_sent_twice_is_done_once(disputed: wb.Project, folder: Path):
    review = disputed.review()
    message = taken(review)
    ask(review, **message)
    ask(review, op="undo", request="r2")
    assert ask(review, **message)["type"] == "done"
    assert gold(folder) == []


def test_two_who_settle_the_same_at_once_are_seen_to_differ(disputed: wb.Project, folder: Path):
    one, two = disputed.review(), wb.Project(folder).review()
    first, second = taken(one, n=0), taken(two, n=1, request="r2")
    ask(one, **first)
    ask(two, **second)
    opened = ask(two, type="open", item=first["item"])["item"]
    assert len(opened["heads"]) == 2
    ask(two, **taken(two, n=1, request="r3"))
    assert len(ask(two, type="open", item=first["item"])["item"]["heads"]) == 1


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"op": "settle", "origins": ["s9"]}, "'s9' is none of the readings"),
        ({"op": "settle", "values": {"stance": "suport"}}, "Did you mean 'support'?"),
        ({"op": "settle", "spans": {}}, "marks no words"),
        ({"op": "settle", "item": "x"}, "There is nothing 'x' to decide. Open the review again"),
        ({"op": "burn"}, "The review cannot do 'burn'."),
        ({"op": "settle", "spans": {"cue": [{}]}}, "The decision 'settle' is not as agreed"),
        ({"op": "settle", "request": ""}, "The decision 'settle' came without an id of its own."),
        ({"type": "sing"}, "The review does not understand 'sing'."),
    ],
)
def test_what_cannot_be_done_is_answered_with_the_reason(
    disputed: wb.Project, folder: Path, message: dict[str, Any], words: str
):
    review = disputed.review()
    answer = ask(review, **{**taken(review), **message})
    assert answer["type"] == "failed"
    assert words in answer["message"]
    assert gold(folder) == []


# ------------------------------------------------------------------ a codebook that changes


@pytest.fixture
def redefined(folder: Path, marked) -> Callable[..., Path]:
    """Make two statements, then give «support» another definition, under a version of its own."""
    wb.Project(folder, "sara").save(
        marked("s1", claim=CLAIM, stance="support"), marked("s2", cue="گفت", stance="oppose")
    )

    def change(version: str = "2") -> Path:
        path = folder / "codebook.toml"
        text = path.read_text("utf-8").replace('version = "1"', f'version = "{version}"')
        path.write_text(text.replace("The speaker backs it, praises", "Backs"), "utf-8")
        return folder

    return change


def test_statements_are_put_up_again_when_a_definition_they_use_was_changed(
    redefined: Callable[..., Path],
):
    project = wb.Project(redefined(), "sara")
    [row] = project.recoding().to_dict("records")
    assert (row["statement"], row["codebook"], row["changed"]) == ("s1", "1", "stance=support")
    review = project.recode()
    state = review.get_state()
    assert (state["kind"], state["annotator"]) == ("recode", "sara")
    [change] = state["item"]["changes"]
    assert change["then"]["en"].startswith("The speaker backs it, praises")
    assert change["now"]["en"].startswith("Backs")


def test_a_coding_that_is_confirmed_carries_the_new_version(redefined: Callable[..., Path]):
    project = wb.Project(redefined(), "sara")
    review = project.recode()
    assert ask(review, **taken(review))["items"][0]["outcome"] == "settled"
    assert len(project.recoding()) == 0
    [statement] = [each for each in project.corpus().statements if each.id == "s1"]
    assert (statement.codebook, statement.values["stance"]) == ("2", "support")
    assert ask(review, op="undo", request="r2")["items"][0]["outcome"] == "open"
    assert len(project.recoding()) == 1


def test_a_coding_can_be_changed_or_deleted(redefined: Callable[..., Path]):
    project = wb.Project(redefined(), "sara")
    review = project.recode()
    ask(review, **taken(review, values={"stance": "neutral"}))
    assert project.statements().set_index("id")["stance"]["s1"] == "neutral"
    assert ask(review, op="drop", item="s1", request="r2")["items"][0]["outcome"] == "dropped"
    assert list(project.statements()["id"]) == ["s2"]
    answer = ask(review, op="reopen", item="s1", request="r3")
    assert "is put back by undoing it" in answer["message"]


def test_others_statements_are_listed_and_only_ones_own_gone_through(
    redefined: Callable[..., Path],
):
    omid = wb.Project(redefined(), "omid")
    assert list(omid.recoding()["annotator"]) == ["sara"]
    assert items(omid.recode()) == []
    with pytest.raises(WorkbenchError, match="Nobody is named as the annotator"):
        wb.Project(omid.folder).recode()


def test_a_definition_changed_under_the_same_version_is_said(redefined: Callable[..., Path]):
    project = wb.Project(redefined("1"), "sara")
    message = "The definition of 'support' was changed in 'codebook.toml', but the version is still"
    with pytest.raises(CodebookError, match=message):
        project.recoding()
    assert any(message in problem for problem in project.check())
