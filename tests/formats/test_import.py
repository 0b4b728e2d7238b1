import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import workbench as wb
from workbench.errors import FormatError, StoreError, WorkbenchError
from workbench.formats import FORMATS, ReadableFormat
from workbench.store import Store

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


def test_importing_the_same_file_again_changes_nothing(inbox: Path, folder: Path):
    path = doccano(inbox, ROW)
    wb.Project(folder).import_("doccano", path)
    before = everything(folder)
    wb.Project(folder).import_("doccano", path)
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

    def stop(*_: object) -> None:
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


def test_a_format_that_is_only_written_and_one_that_is_unknown_are_named(folder: Path):
    project = wb.Project(folder)
    with pytest.raises(FormatError, match=r"The format 'xlsx' can only be written. Readable: "):
        project.import_("xlsx", "x.xlsx")
    with pytest.raises(WorkbenchError, match=r"No format 'docano'. Did you mean 'doccano'\?"):
        project.import_("docano", "x.jsonl")
