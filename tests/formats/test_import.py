import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

import workbench as wb
from workbench.cli import app
from workbench.codebook import default_codebook, read_codebook
from workbench.errors import FormatError, StoreError, WorkbenchError
from workbench.formats import FORMATS, ReadableFormat
from workbench.model import DoneMark, Rejection
from workbench.store import ArticleFolder, Store

ARTICLE = "putin-obama"
CODEBOOK = read_codebook(default_codebook())
READABLE = sorted(name for name, each in FORMATS.items() if isinstance(each, ReadableFormat))
WHOLE = [name for name in READABLE if "spans" not in FORMATS[name].loses]


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder outside of the project."""
    return tmp_path_factory.mktemp("inbox")


def doccano(folder: Path, *rows: dict[str, object]) -> Path:
    path = folder / "export.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


ROW = {
    "id": 7,
    "text": "👩 وزیر خارجه گفت",
    "entities": [{"id": 1, "label": "PER", "start_offset": 3, "end_offset": 13}],
}


def test_an_import_adds_articles_statements_and_what_the_codebook_lacks(inbox: Path):
    (inbox / "project").mkdir()
    project = wb.Project(inbox / "project")
    report = project.import_("doccano", doccano(inbox, ROW))
    assert report.counts == {"statements": 1, "spans": 1, "articles": 1}
    assert report.notes == ("The codebook gains the role 'PER'.",)
    [span] = project.spans().to_dict("records")
    assert (span["quote"], span["start"], span["role"]) == ("وزیر خارجه", 2, "PER")
    assert span["annotator"] == "import:doccano"
    assert project.article("doccano-7").text == ROW["text"]
    assert project.check() == []
    assert "# The codebook" in (inbox / "project/codebook.toml").read_text(encoding="utf-8")
    assert wb.Project(inbox / "project").codebook.role("PER").key == ""


def test_an_import_that_fails_at_its_last_step_leaves_nothing_behind(inbox: Path):
    (inbox / "project").mkdir()
    (inbox / "project" / "annotations").write_text("in the way", encoding="utf-8")
    before = everything(inbox / "project")
    with pytest.raises(StoreError, match="a file stands where a folder is needed"):
        wb.Project(inbox / "project").import_("doccano", doccano(inbox, ROW))
    assert everything(inbox / "project") == before


def test_importing_the_same_file_again_changes_nothing(inbox: Path, folder: Path):
    path = doccano(inbox, ROW)
    wb.Project(folder).import_("doccano", path)
    before = everything(folder)
    wb.Project(folder).import_("doccano", path)
    assert everything(folder) == before


def test_an_import_says_how_many_statements_are_new_changed_unchanged_and_refused(
    inbox: Path, folder: Path, marked, capsys: pytest.CaptureFixture[str]
):
    first, second, third = (
        marked(f"s{n}", cue=w).to_json() for n, w in enumerate(("گفت", "افزود", "کری"))
    )
    elsewhere = {**first, "id": "s9", "article": "nowhere"}
    project = wb.Project(folder)
    report = project.import_("jsonl", lines(inbox / "a.jsonl", first, second))
    assert report.statements == {"new": 2, "changed": 0, "unchanged": 0, "refused": 0}
    assert (report.added, report.all_refused) == ({}, False)
    changed = {**second, "values": {"note": "یک", "sure": 3}}
    report = project.import_("jsonl", lines(inbox / "b.jsonl", first, changed, third, elsewhere))
    assert report.statements == {"new": 1, "changed": 1, "unchanged": 1, "refused": 1}
    assert report.added == {"names in the codebook": 1}
    said = capsys.readouterr().out.splitlines()
    assert said[1] == "Statements: 2 new, 0 changed, 0 unchanged, 0 refused."
    assert said[3:5] == [
        "Statements: 1 new, 1 changed, 1 unchanged, 1 refused.",
        "Added: 1 name in the codebook.",
    ]
    assert project.statements()["note"].dropna().to_list() == ["یک"]


@pytest.mark.parametrize("name", READABLE)
def test_a_second_import_of_the_same_file_says_that_nothing_is_new(
    name: str, folder: Path, inbox: Path, marked, capsys: pytest.CaptureFixture[str]
):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("a" * 32, speaker="کری", cue="گفت", stance="support", actor="جان کری"))
    project.set_actor(wb.Actor("جان کری", "person", "آمریکا", ("کری",)))
    project.export(name, inbox / "export")
    (inbox / "new").mkdir()
    new = wb.Project(inbox / "new")
    if "texts" in FORMATS[name].loses:
        new.add([project.article(ARTICLE)])
    first = new.import_(name, inbox / "export")
    read = first.counts["statements"]
    assert first.statements == {"new": read, "changed": 0, "unchanged": 0, "refused": 0}
    before = everything(inbox / "new")
    capsys.readouterr()
    again = new.import_(name, inbox / "export")
    assert again.statements == {"new": 0, "changed": 0, "unchanged": read, "refused": 0}
    assert again.added == {}
    assert capsys.readouterr().out.splitlines()[1:3] == [
        f"Statements: 0 new, 0 changed, {read} unchanged, 0 refused.",
        "Nothing in it is new here: the project is as it was.",
    ]
    assert everything(inbox / "new") == before


def test_an_import_says_what_it_adds_beside_statements(read_twice: wb.Project, inbox: Path):
    wb.Project(read_twice.folder, "sara").set_actor(wb.Actor("جان کری", "person"))
    read_twice.export("jsonl", inbox / "export")
    (inbox / "new").mkdir()
    report = wb.Project(inbox / "new").import_("jsonl", inbox / "export")
    assert report.added == {
        "articles": 1,
        "actors": 1,
        "rejections": 3,
        "marks that an article is done": 2,
    }
    assert str(report).splitlines()[2] == (
        "Added: 1 article, 1 actor, 3 rejections, 2 marks that an article is done."
    )


def test_a_statement_of_several_marks_on_an_unknown_article_counts_as_refused_once(
    folder: Path, inbox: Path, marked
):
    wb.Project(folder, annotator="sara").save(marked("a" * 32, speaker="کری", cue="گفت"))
    wb.Project(folder).export("w3c", inbox / "export")
    (inbox / "new").mkdir()
    report = wb.Project(inbox / "new").import_("w3c", inbox / "export")
    assert len(report.refused) == 2
    assert report.statements == {"new": 0, "changed": 0, "unchanged": 0, "refused": 1}
    assert report.all_refused


def test_a_statement_of_which_no_words_are_found_counts_as_refused(
    folder: Path, inbox: Path, marked
):
    lost = marked("s1", speaker="کری", cue="گفت").to_json()
    for spans in lost["spans"].values():
        spans[0] |= {"quote": "هیچ‌جا"}
    half = marked("s2", speaker="کری", cue="گفت").to_json()
    half["spans"]["cue"][0]["quote"] = "هیچ‌جا"
    none = {**lost, "id": "s3", "spans": {}}
    project = wb.Project(folder)
    report = project.import_("jsonl", lines(inbox / "a.jsonl", lost, half, none))
    assert report.statements == {"new": 1, "changed": 0, "unchanged": 0, "refused": 2}
    assert list(project.statements()["id"]) == ["s2"]


def test_a_date_of_a_file_that_is_none_is_understood_or_left_out_and_kept_as_written(
    inbox: Path, folder: Path
):
    days = {"a1": "۱۳۹۵/۶/۱۵", "a2": "دیروز", "a3": "2016-09-05T10:00:00Z"}
    rows = (
        {**ROW, "text": f"{id_} گفت", "article": id_, "published": d} for id_, d in days.items()
    )
    path = doccano(inbox, *({**row, "entities": []} for row in rows))
    project = wb.Project(folder)
    report = project.import_("doccano", path)
    assert report.notes == (
        (
            "The date '۱۳۹۵/۶/۱۵' of the article 'a1' is taken for '2016-09-05'; it is kept as "
            "written in 'published_as_written'."
        ),
        (
            "The date 'دیروز' of the article 'a2' is no date, and left out; it is kept as written "
            "in 'published_as_written'."
        ),
    )
    assert [project.article(id_).published for id_ in days] == ["2016-09-05", "", days["a3"]]
    kept = [project.article(id_).metadata.get("published_as_written") for id_ in days]
    assert kept == [days["a1"], days["a2"], None]
    assert project.check() == []
    assert project.import_("doccano", path).notes == ()


def test_an_article_whose_id_differs_from_anothers_only_in_case_gets_an_id_of_its_own(
    inbox: Path, folder: Path
):
    project = wb.Project(folder)
    project.add([wb.Article("News", "وزیر رفت")])
    entity = {"label": "cue", "start_offset": 5, "end_offset": 8}
    texts = {"NEWS": "وزیر گفت", "news": "وزیر رفت", "Talks": "وزیر آمد", "talks": "وزیر نشست"}
    path = doccano(
        inbox,
        *({"article": id_, "text": text, "entities": [entity]} for id_, text in texts.items()),
    )
    report = project.import_("doccano", path)
    [news] = [id_ for id_ in project.articles["id"] if id_.startswith("NEWS-")]
    [talks] = [id_ for id_ in project.articles["id"] if id_.startswith("talks-")]
    assert report.notes == (
        f"The article 'NEWS' is here called {news!r}.",
        f"The article 'talks' is here called {talks!r}.",
    )
    # What has the same text under such an id is the same article.
    assert set(project.articles["id"]) == {ARTICLE, "News", news, "Talks", talks}
    assert {id_: project.article(id_).text for id_ in (news, "News", "Talks", talks)} == dict(
        zip((news, "News", "Talks", talks), texts.values(), strict=True)
    )
    assert sorted(project.spans()["article"]) == sorted(["News", news, "Talks", talks])
    assert project.check() == []
    before = everything(folder)
    assert project.import_("doccano", path).statements["unchanged"] == 4
    assert everything(folder) == before


def test_statements_of_one_id_are_told_apart_and_none_is_lost(inbox: Path, folder: Path):
    first = {"text": ROW["text"], "label": [[3, 7, "PER"]]}
    other = {"text": ROW["text"], "label": [[3, 13, "PER"]]}
    project = wb.Project(folder)
    report = project.import_("doccano", doccano(inbox, first, other, first))
    assert report.counts == {"statements": 2, "spans": 2, "articles": 1}
    assert "1 statement, repeated in the file: taken once." in report.notes
    assert "2 statements share ids with others: each is told apart here." in report.notes
    assert sorted(project.spans()["quote"]) == ["وزیر", "وزیر خارجه"]
    before = everything(folder)
    project.import_("doccano", doccano(inbox, first, other, first))
    assert everything(folder) == before


def test_a_document_that_goes_on_under_the_same_id_is_placed_the_same_way_again(
    inbox: Path, folder: Path
):
    path = inbox / "x.conll"
    whole, part = "وزیر\tB-PER\nگفت\tO\n\n", "وزیر\tB-ORG\n\n"
    path.write_text(f"# newdoc id = d\n{whole}# newdoc id = d\n{part}", encoding="utf-8")
    project = wb.Project(folder)
    project.import_("iob2", path)
    before = everything(folder)
    assert sorted(project.spans()["article"]) == ["d", "d"]
    project.import_("iob2", path)
    assert everything(folder) == before


def test_statements_keep_the_annotator_that_the_file_names(inbox: Path, folder: Path):
    path = inbox / "tasks.json"
    region = {
        "id": "r1",
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": 0, "end": 4, "text": "وزیر", "labels": ["speaker"]},
    }
    tasks = [
        {
            "id": 1,
            "data": {"text": "وزیر گفت"},
            "annotations": [
                {"completed_by": {"email": "sara@example.org"}, "result": [region]},
                {"completed_by": 12, "result": [region]},
            ],
            "predictions": [{"model_version": "m1", "result": [region]}],
        }
    ]
    path.write_text(json.dumps(tasks), encoding="utf-8")
    project = wb.Project(folder, annotator="omid")
    project.import_("labelstudio", path)
    assert sorted(project.statements()["annotator"]) == [
        "labelstudio:12",
        "sara@example.org",
        "suggest:m1",
    ]
    assert project.check() == []


def test_whoever_is_named_signs_what_the_file_leaves_unsigned(inbox: Path, folder: Path):
    project = wb.Project(folder)
    project.import_("doccano", doccano(inbox, ROW), annotator="sara")
    assert list(project.statements()["annotator"]) == ["sara"]


@pytest.mark.parametrize("name", WHOLE)
def test_what_was_exported_from_a_project_is_imported_into_an_empty_one(
    name: str, folder: Path, inbox: Path, marked
):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("a" * 32, speaker="کری", cue="گفت", stance="support", actor="جان کری"))
    report = project.export(name, inbox / "export")
    (inbox / "new").mkdir()
    new = wb.Project(inbox / "new")
    if "texts" in FORMATS[name].loses:
        new.add([project.article("putin-obama")])
    new.import_(name, inbox / "export")
    columns = ["article", "role", "start", "end", "quote", "annotator"]
    assert new.spans()[columns].equals(project.spans()[columns]), report
    if "values" not in FORMATS[name].loses:
        columns = ["id", "annotator", "actor", "stance", "created"]
        assert new.statements()[columns].equals(project.statements()[columns])
    assert new.check() == []


def test_an_id_that_somebody_else_signed_is_left_to_them(folder: Path, inbox: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", cue="گفت"))
    statement = {**marked("s1", cue="افزود").to_json(), "annotator": "omid"}
    path = inbox / "others.jsonl"
    path.write_text(json.dumps(statement) + "\n", encoding="utf-8")
    project.import_("jsonl", path)
    table = project.statements().set_index("annotator")
    assert table.loc["sara", "id"] == "s1"
    assert table.loc["omid", "derived_from"] == "s1"
    assert project.check() == []


def test_an_import_whose_log_cannot_be_written_leaves_everything_as_it_was(
    folder: Path, inbox: Path
):
    before = everything(folder)
    (folder / "annotations").write_text("a file where the folder is due")
    with pytest.raises(StoreError, match="Nothing was saved"):
        wb.Project(folder).import_("doccano", doccano(inbox, ROW))
    (folder / "annotations").unlink()
    assert everything(folder) == before


def test_an_import_stopped_in_the_middle_leaves_everything_as_it_was(
    folder: Path, inbox: Path, monkeypatch: pytest.MonkeyPatch
):
    before = everything(folder)

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Store, "bring", stop)
    with pytest.raises(KeyboardInterrupt):
        wb.Project(folder).import_("doccano", doccano(inbox, ROW))
    assert everything(folder) == before


def test_the_command_prints_what_was_moved_and_what_was_refused(folder: Path, inbox: Path):
    late = {**ROW, "entities": [], "label": [[2, 6, "PER"]], "Comments": ["خوب"]}
    path = doccano(inbox, late)
    command = [sys.executable, "-c", "from workbench.cli import main; main()", "import", "doccano"]
    done = subprocess.run(
        [*command, str(path), "--project", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("doccano: ")
    assert "Refused: " in done.stdout
    assert "the comment 'خوب', which belongs to no span" in done.stdout


GUESSED = {"id": 8, "text": "وزیر گفت که وزیر رفت"}
LOST = {"type": "labels", "value": {"start": 1, "end": 3, "text": "هیچ", "labels": ["cue"]}}
UNPLACED = [{"data": {"text": "وزیر رفت"}, "annotations": [{"result": [LOST]}]}]


@pytest.mark.parametrize(
    ("name", "rows", "code"),
    [
        ("jsonl", ["elsewhere"], 1),
        ("jsonl", ["elsewhere", "here"], 0),
        ("jsonl", [], 0),
        # The articles of such a file are kept, its annotations are not.
        ("labelstudio", UNPLACED, 1),
        # No article has a text, so nothing at all came in.
        ("doccano", [{"id": 7, "text": " "}], 1),
        # An article came in; the comment was of no statement.
        ("doccano", [{**GUESSED, "Comments": ["خوب"]}], 0),
        ("doccano", [GUESSED, {"id": 7, "text": " "}], 0),
    ],
)
def test_the_command_exits_with_1_where_all_that_is_annotated_is_refused(
    name: str, rows: list[object], code: int, folder: Path, inbox: Path, marked
):
    here = marked("s1", cue="گفت").to_json()
    known: dict[object, object] = {"here": here, "elsewhere": {**here, "article": "nowhere"}}
    path = inbox / "x.jsonl"
    lines(path, *(known.get(each, each) if isinstance(each, str) else each for each in rows))
    # The same file has the same outcome whenever it comes.
    for _ in range(2):
        done = CliRunner().invoke(app, ["import", name, str(path), "--project", str(folder)])
        assert done.exit_code == code, done.output
        assert done.stderr == code * (
            f"Nothing that is annotated in {str(path)!r} was brought in: all of it was refused, "
            f"for the reasons above.\n"
        )
    assert wb.Project(folder).check() == []


def test_an_import_of_rejections_that_are_all_refused_exits_with_1(
    folder: Path, inbox: Path, marked
):
    suggestion = {**marked("b" * 32, cue="گفت").to_json(), "article": "nowhere"}
    lines(inbox / "statements.jsonl")
    lines(inbox / "rejections.jsonl", {"annotator": "sara", "suggestion": suggestion})
    assert wb.Project(folder).import_("jsonl", inbox).all_refused
    lines(inbox / "done.jsonl", {"annotator": "sara", "article": ARTICLE})
    assert not wb.Project(folder).import_("jsonl", inbox).all_refused


def test_a_format_that_is_only_written_and_one_that_is_unknown_are_named(folder: Path):
    project = wb.Project(folder)
    with pytest.raises(FormatError, match=r"The format 'xlsx' can only be written. Readable: "):
        project.import_("xlsx", "x.xlsx")
    with pytest.raises(WorkbenchError, match=r"No format 'docano'. Did you mean 'doccano'\?"):
        project.import_("docano", "x.jsonl")


@pytest.mark.parametrize("name", [name for name in WHOLE if "actors" not in FORMATS[name].loses])
def test_what_is_known_of_actors_comes_along(name: str, folder: Path, inbox: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("a" * 32, speaker="کری", cue="گفت", stance="support", actor="جان کری"))
    project.set_actor(wb.Actor("جان کری", "person", "آمریکا", ("کری",)))
    project.export(name, inbox / "export")
    (inbox / "new").mkdir()
    new = wb.Project(inbox / "new")
    new.import_(name, inbox / "export")
    assert new.actors.equals(project.actors)
    new.import_(name, inbox / "export")
    assert new.actors.equals(project.actors)
    assert new.check() == []


def test_what_is_said_of_an_actor_here_stays_and_the_files_names_become_aliases(
    folder: Path, inbox: Path, marked
):
    project = wb.Project(folder, annotator="sara")
    project.set_actor(wb.Actor("جان کری", "person", aliases=("کری",)))
    row = {"name": "کری", "kind": "group", "affiliation": "آمریکا", "aliases": ["وزیر کری"]}
    path = inbox / "others.jsonl"
    path.write_text(json.dumps(marked("s1", cue="گفت").to_json()) + "\n", encoding="utf-8")
    path.with_name("others.actors.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    project.import_("jsonl", path)
    [actor] = project.actors.to_dict("records")
    assert (actor["name"], actor["kind"], actor["affiliation"]) == ("جان کری", "person", "آمریکا")
    assert actor["aliases"] == "کری | وزیر کری"


@pytest.fixture
def read_twice(folder: Path, marked) -> wb.Project:
    """A project whose article two annotators are done with, each having rejected suggestions."""
    for annotator, ids in (("sara", ("b" * 32, "c" * 32)), ("omid", ("b" * 32,))):
        text_of = ArticleFolder(folder / "data").text
        store = Store(folder / "annotations", annotator, text_of, CODEBOOK)
        store.reject(*(marked(id_, annotator="suggest:rules@1", cue="گفت") for id_ in ids))
        store.mark_done(ARTICLE)
        store.close()
    return wb.Project(folder)


def test_rejections_and_done_marks_of_each_annotator_go_with_the_projects_own_lines(
    read_twice: wb.Project, inbox: Path, marked
):
    report = read_twice.export("jsonl", inbox / "export")
    assert (report.counts["rejections"], report.counts["marks that an article is done"]) == (3, 2)
    assert report.lost == ()
    (inbox / "new").mkdir()
    new = wb.Project(inbox / "new")
    assert new.import_("jsonl", inbox / "export").counts["rejections"] == 3
    suggestion = marked("b" * 32, annotator="suggest:rules@1", cue="گفت")
    assert new.corpus().rejections == (
        Rejection("omid", suggestion),
        Rejection("sara", suggestion),
        Rejection("sara", replace(suggestion, id="c" * 32)),
    )
    assert new.corpus().done == (DoneMark("omid", ARTICLE), DoneMark("sara", ARTICLE))
    assert new.corpus(["omid"]).rejections == (Rejection("omid", suggestion),)
    assert new.corpus(["omid"]).done == (DoneMark("omid", ARTICLE),)
    assert new.check() == []
    before = everything(inbox / "new")
    new.import_("jsonl", inbox / "export")
    assert everything(inbox / "new") == before
    new.export("jsonl", inbox / "again")
    assert everything(inbox / "again") == everything(inbox / "export")


def test_a_rejection_that_is_imported_keeps_being_that_annotators_own(
    read_twice: wb.Project, inbox: Path
):
    read_twice.export("jsonl", inbox / "export")
    (inbox / "new").mkdir()
    wb.Project(inbox / "new").import_("jsonl", inbox / "export")
    text_of = ArticleFolder(inbox / "new/data").text
    store = Store(inbox / "new/annotations", "sara", text_of, CODEBOOK)
    store.refresh()
    store.clear("b" * 32)
    store.mark_done(ARTICLE, False)
    store.close()
    corpus = wb.Project(inbox / "new").corpus()
    assert [each.annotator for each in corpus.done] == ["omid"]
    left = [(each.annotator, each.suggestion.id) for each in corpus.rejections]
    assert left == [("omid", "b" * 32), ("sara", "c" * 32)]


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"jsonl"}))
def test_a_format_that_cannot_hold_rejections_and_done_marks_says_how_many_there_are(
    name: str, read_twice: wb.Project, folder: Path, inbox: Path
):
    lost = read_twice.export(name, inbox / "export").lost
    assert "3 rejections of suggestions" in lost
    assert "2 marks of annotators on articles that they are done with" in lost
    shutil.rmtree(folder / "annotations")
    lost = wb.Project(folder).export(name, inbox / "export").lost
    assert not any("rejections" in each or "marks of" in each for each in lost)


def test_a_rejection_without_a_place_and_a_mark_on_an_unknown_article_are_refused(
    folder: Path, inbox: Path, marked
):
    suggestion = marked("b" * 32, cue="گفت").to_json()
    suggestion["spans"]["cue"][0]["quote"] = "هیچ"
    lines(inbox / "statements.jsonl")
    lines(inbox / "rejections.jsonl", {"annotator": "sara", "suggestion": suggestion})
    lines(inbox / "done.jsonl", {"annotator": "sara", "article": "nowhere"})
    report = wb.Project(folder).import_("jsonl", inbox)
    slipped, unknown = report.refused
    assert "rejections.jsonl', line 1, rejects a suggestion that has no place. " in slipped
    assert "done.jsonl', line 1, is about 'nowhere', which is not at hand" in unknown


@pytest.mark.parametrize(
    ("what", "message"), [("rejections", "is no rejection"), ("done", "is no done mark")]
)
def test_a_line_that_is_no_rejection_or_done_mark_is_named(
    what: str, message: str, folder: Path, inbox: Path
):
    lines(inbox / "statements.jsonl")
    lines(inbox / f"{what}.jsonl", {"a": 1})
    with pytest.raises(FormatError, match=rf"{what}.jsonl', line 1, {message}: "):
        wb.Project(folder).import_("jsonl", inbox)


def test_one_id_signed_by_two_in_a_file_becomes_two_statements(folder: Path, inbox: Path, marked):
    project = wb.Project(folder)
    both = [marked("s1", who, cue="گفت").to_json() for who in ("sara", "omid")]
    path = lines(inbox / "both.jsonl", *both)
    project.import_("jsonl", path)
    table = project.statements().set_index("annotator")
    assert table.loc["sara", "id"] == "s1"
    assert table.loc["omid", "derived_from"] == "s1"
    project.import_("jsonl", path)
    assert len(project.statements()) == 2


def test_an_export_says_how_many_conflicting_versions_it_leaves_out(
    folder: Path, inbox: Path, marked
):
    first, second = (wb.Project(folder, "sara") for _ in range(2))
    first.statements(), second.statements()
    first.save(marked("s1", cue="گفت"))
    second.save(marked("s1", cue="افزود"))
    lost = wb.Project(folder).export("jsonl", inbox / "export").lost
    assert lost == ("all but the latest version of 1 statement with conflicting edits",)


def lines(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def tasks(folder: Path, inbox: Path, marked) -> Path:
    """Label Studio's tasks with a statement of one's own, and predictions of what is proposed."""
    wb.Project(folder, annotator="sara").save(marked("a" * 32, cue="گفت", stance="support"))
    path = inbox / "tasks.json"
    app(
        ["export", "labelstudio", str(path), "--suggestions", "--project", str(folder)],
        standalone_mode=False,
    )
    return path


def test_the_command_writes_suggestions_as_predictions_and_nothing_into_the_log(
    tasks: Path, folder: Path
):
    project = wb.Project(folder)
    proposed = {each.id: each for each in project.proposals(progress=False)}
    assert proposed
    [task] = json.loads(tasks.read_text(encoding="utf-8"))
    [prediction] = task["predictions"]
    assert {prediction["model_version"]} == {each.annotator for each in proposed.values()}
    regions = [each for each in prediction["result"] if each["type"] == "labels"]
    assert {each["meta"]["statement"]["statement"] for each in regions} == {*proposed}
    text = project.article(ARTICLE).text
    for each in regions:
        value = each["value"]
        assert text[value["start"] : value["end"]] == value["text"]
    [annotation] = task["annotations"]
    assert {each["value"].get("labels", [""])[0] for each in annotation["result"]} >= {"cue"}
    assert set(project.statements()["annotator"]) == {"sara"}
    project.export("labelstudio", tasks)
    [task] = json.loads(tasks.read_text(encoding="utf-8"))
    assert task["predictions"] == []


def test_a_prediction_that_somebody_accepted_in_label_studio_is_their_own_statement(
    tasks: Path, folder: Path
):
    project = wb.Project(folder)
    proposed = {each.id: each for each in project.proposals(progress=False)}
    [task] = json.loads(tasks.read_text(encoding="utf-8"))
    [prediction] = task.pop("predictions")
    accepted = {"completed_by": {"email": "omid@example.org"}, "result": prediction["result"]}
    task["annotations"] = [accepted]
    tasks.write_text(json.dumps([task]), encoding="utf-8")
    report = project.import_("labelstudio", tasks)
    assert report.refused == ()
    table = project.statements(["omid@example.org"])
    assert set(table["derived_from"]) == {*proposed}
    first = table.set_index("derived_from").to_dict("index")
    for id_, each in proposed.items():
        assert first[id_]["cue"] == each.words("cue")
        assert first[id_]["id"] != id_
    assert list(project.proposals(progress=False)) == []
    before = everything(folder)
    project.import_("labelstudio", tasks)
    assert everything(folder) == before
    assert project.check() == []
