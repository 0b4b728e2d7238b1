"""The editor's Python side, spoken to as the browser does, without a browser."""

import json
from pathlib import Path
from typing import Any

import pytest

import workbench as wb
from workbench.editor import Editor


@pytest.fixture
def editor(folder: Path) -> Editor:
    return wb.Project(folder, annotator="sara").annotate("putin-obama")


def ask(editor: Editor, **message: Any) -> dict[str, Any]:
    """Send the editor a message and return its answer."""
    answers: list[dict[str, Any]] = []
    editor.send = lambda content, buffers=None: answers.append(content)  # noqa: ARG005
    editor._handle_custom_msg({"type": "act", "request": "r1", **message}, [])
    [answer] = answers
    return answer


def opening(editor: Editor) -> dict[str, Any]:
    """Return the article and what stands in it, as a page gets it that opens."""
    return json.loads(editor.get_state()["opening"])


def statement(**changes: Any) -> dict[str, Any]:
    spans = {"cue": [{"start": 360, "end": 363, "quote": "گفت"}]}
    return {"id": "s1", "spans": spans, "values": {"stance": "support"}, **changes}


def stored(folder: Path) -> list[dict[str, Any]]:
    return wb.Project(folder).statements().to_dict("records")


def test_a_page_that_opens_gets_the_article_the_codebook_and_what_stands(editor: Editor):
    ask(editor, op="set", statements=[statement()])
    state, page = editor.get_state(), opening(editor)
    assert page["article"]["text"].startswith("جزییات دیدار")
    assert state["codebook"]["roles"][0]["name"] == "claim"
    [entry] = page["statements"]
    assert entry["heads"][0]["statement"]["values"] == {"stance": "support"}
    assert (state["annotator"], page["history"]) == ("sara", {"undo": True, "redo": False})


def test_an_act_is_on_disk_when_it_is_answered_and_the_answer_is_small(
    editor: Editor, folder: Path
):
    answer = ask(editor, op="set", statements=[statement()])
    assert (answer["type"], answer["request"]) == ("done", "r1")
    assert [entry["id"] for entry in answer["changed"]] == ["s1"]
    assert set(answer) == {"type", "request", "article", "changed", "removed", "history"}
    [row] = stored(folder)
    assert (row["cue"], row["annotator"], row["article"]) == ("گفت", "sara", "putin-obama")


def test_the_browser_cannot_sign_for_somebody_else_or_another_article(editor: Editor, folder: Path):
    ask(editor, op="set", statements=[statement(annotator="omid", article="other")])
    [row] = stored(folder)
    assert (row["annotator"], row["article"]) == ("sara", "putin-obama")


def test_deleting_undoing_and_redoing_say_what_is_gone_and_what_is_back(editor: Editor):
    ask(editor, op="set", statements=[statement()])
    answer = ask(editor, op="delete", ids=["s1"], request="r2")
    assert (answer["changed"], answer["removed"]) == ([], ["s1"])
    answer = ask(editor, op="undo", request="r3")
    assert [entry["id"] for entry in answer["changed"]] == ["s1"]
    assert answer["history"] == {"undo": True, "redo": True}
    assert ask(editor, op="redo", request="r4")["removed"] == ["s1"]


def test_an_act_sent_twice_is_done_once(editor: Editor, folder: Path):
    ask(editor, op="set", statements=[statement()])
    ask(editor, op="undo", request="r2")
    again = ask(editor, op="set", statements=[statement()])
    assert again["type"] == "done"
    assert stored(folder) == []


def test_empty_values_and_roles_are_not_kept(editor: Editor):
    values = {"stance": "", "note": None, "actor": "کری"}
    spans = {**statement()["spans"], "claim": []}
    answer = ask(editor, op="set", statements=[statement(values=values, spans=spans)])
    kept = answer["changed"][0]["heads"][0]["statement"]
    assert (kept["values"], set(kept["spans"])) == ({"actor": "کری"}, {"cue"})


def test_an_edit_of_an_old_screen_shows_both_versions(editor: Editor):
    first = ask(editor, op="set", statements=[statement()])
    seen = {"s1": [first["changed"][0]["heads"][0]["e"]]}
    for request, stance in (("r2", "oppose"), ("r3", "neutral")):
        values = {"stance": stance}
        answer = ask(
            editor, op="set", statements=[statement(values=values)], seen=seen, request=request
        )
    heads = answer["changed"][0]["heads"]
    assert [head["statement"]["values"]["stance"] for head in heads] == ["oppose", "neutral"]


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"op": "set", "statements": [statement(values={"stance": "suport"})]}, "Did you mean"),
        ({"op": "set", "statements": [{"id": "s1"}]}, "The act 'set' is not as agreed: KeyError"),
        ({"op": "set", "statements": [statement(id="../x")]}, "statement id '../x'"),
        ({"op": "delete", "ids": ["s9"]}, "There is no statement 's9' to delete"),
        ({"op": "burn"}, "The editor cannot do 'burn'."),
        ({"op": "undo", "request": ""}, "came without an id of its own"),
        (
            {
                "op": "set",
                "statements": [statement(spans={"cue": [{"start": 0, "end": 3, "quote": "گفت"}]})],
            },
            "but the text there is 'جزی'",
        ),
    ],
)
def test_what_cannot_be_done_is_answered_with_the_reason(
    editor: Editor, folder: Path, message: dict[str, Any], words: str
):
    answer = ask(editor, **message)
    assert answer["type"] == "failed"
    assert words in answer["message"]
    assert stored(folder) == []


def test_names_known_in_the_project_are_there_to_complete_from(folder: Path, marked):
    project = wb.Project(folder, annotator="omid")
    project.save(marked("s1", annotator="omid", cue="گفت", actor="جان کری"))
    editor = wb.Project(folder, annotator="sara").annotate("putin-obama", language="en")
    page = opening(editor)
    assert [actor["name"] for actor in page["actors"]] == ["جان کری"]
    [entry] = page["statements"]
    assert entry["heads"][0]["who"] == "omid"
    assert editor.get_state("language") == {"language": "en"}


def test_the_queue_can_be_ordered_by_what_a_suggester_would_learn_most_from(tmp_path: Path):
    project = wb.Project(tmp_path, annotator="sara")
    clear = "وزیر نیرو گفت که آب کم است."
    unclear = "به گفته شهردار، باران آمد. دبیر انجمن با بیان اینکه راه باز است، رفت."
    project.add([wb.Article("a1", "باران آمد."), wb.Article("a2", clear)])
    project.add([wb.Article("a3", unclear), wb.Article("a4", unclear * 9)])
    editor = project.annotate("a4")
    ask(editor, op="done", done=True)
    found = ask(editor, type="find", words="")
    assert [each["id"] for each in found["items"]] == ["a1", "a2", "a3", "a4"]
    ordered = ask(editor, type="arrange", order="teaching", words="")
    assert [each["id"] for each in ordered["items"]] == ["a3", "a2", "a1", "a4"]
    assert ordered["place"] == {"position": 4, "total": 4, "done": 1, "order": "teaching"}
    back = ask(editor, type="arrange", order="unread", words="وزیر")
    assert [each["id"] for each in back["items"]] == ["a2"]
    assert back["place"]["order"] == "unread"
    refused = ask(editor, type="arrange", order="size")
    assert refused["message"] == "The articles cannot be ordered by 'size'."


def test_of_very_many_articles_the_first_are_weighed_and_the_others_follow(tmp_path: Path):
    project = wb.Project(tmp_path, annotator="sara")
    short = [wb.Article(f"a{n:03}", "باران آمد.") for n in range(300)]
    telling = "وزیر نیرو گفت که آب کم است."
    project.add([*short, wb.Article("b1", telling)])
    editor = project.annotate("b1")
    assert ask(editor, type="arrange", order="teaching")["place"]["position"] == 301
