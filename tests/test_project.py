import asyncio
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import workbench as wb
from workbench.errors import ArticleError, CodebookError, FormatError, SpanError, StoreError

ROOT = Path(__file__).parent.parent


def test_importing_the_workbench_loads_neither_hazm_nor_pandas_nor_matplotlib():
    code = "import sys, workbench; print([m for m in ('hazm', 'pandas', 'matplotlib') if m in "
    code += "sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_opening_a_project_does_not_load_hazm():
    code = (
        "import sys, workbench; workbench.Project('.').statements(); print('hazm' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "False"


def test_every_public_name_is_there_and_an_unknown_one_is_said():
    assert all(getattr(wb, name) for name in wb.__all__)
    assert set(wb.__all__) <= set(dir(wb))
    with pytest.raises(AttributeError, match="has no attribute 'Projet'"):
        _ = wb.Projet  # pyright: ignore


def test_a_project_is_found_from_a_folder_inside_it(folder: Path):
    (folder / "notebooks").mkdir()
    assert wb.Project(folder / "notebooks").folder == folder
    assert wb.Project(folder).folder == folder


def test_a_folder_that_is_not_there_is_said(tmp_path: Path):
    with pytest.raises(wb.WorkbenchError, match="There is no folder .*nowhere'. Make it first"):
        wb.Project(tmp_path / "nowhere")


def test_an_empty_folder_becomes_a_project_with_its_first_article(tmp_path: Path):
    project = wb.Project(tmp_path, annotator="sara")
    assert project.articles.empty
    assert project.statements().empty
    assert project.add([wb.Article("a1", "وزیر گفت")]) == ("a1",)
    assert (tmp_path / "codebook.toml").read_bytes() == (ROOT / "codebook.toml").read_bytes()
    assert list(wb.Project(tmp_path).articles["id"]) == ["a1"]


def test_saved_statements_come_back_as_tables_in_the_order_of_the_text(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s2", speaker="کری", cue="گفت", actor="جان کری"))
    project.save(marked("s1", claim="با اینکه", stance="neutral"))
    table = wb.Project(folder).statements()
    assert list(table["id"]) == ["s1", "s2"]
    assert table.loc[1, "actor"] == "جان کری"
    assert set(table["published"]) == {"2016-09-05"}
    assert list(wb.Project(folder).spans()["role"]) == ["claim", "cue", "speaker"]
    assert project.delete("s1").ids == ("s1",)
    assert list(project.statements()["id"]) == ["s2"]


def test_tables_can_be_had_for_some_annotators_alone(folder: Path, marked):
    for name in ("sara", "omid", "gold"):
        wb.Project(folder, annotator=name).save(marked(name, annotator=name, cue="گفت"))
    project = wb.Project(folder)
    assert len(project.statements()) == 3
    assert set(project.statements(annotators=["sara", "omid"])["annotator"]) == {"sara", "omid"}
    assert list(project.spans(annotators=["gold"])["annotator"]) == ["gold"]


@pytest.mark.parametrize("asked", ["statements", "spans", "corpus", "disagreements", "review"])
def test_one_name_in_place_of_a_list_of_names_is_refused(folder: Path, asked: str):
    with pytest.raises(wb.WorkbenchError, match=r"not 'sara': annotators=\['sara'\]\."):
        getattr(wb.Project(folder), asked)(annotators="sara")


def test_the_csv_tables_follow_every_act(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", cue="گفت", stance="support"))
    table = pd.read_csv(folder / "annotations" / "statements.csv")
    assert list(table["stance"]) == ["support"]
    assert len(pd.read_csv(folder / "annotations" / "spans.csv")) == 1


def test_inside_an_event_loop_the_tables_follow_a_moment_later(folder: Path, marked):
    async def annotate() -> None:
        project = wb.Project(folder, annotator="sara")
        project.save(marked("s1", cue="گفت"))
        project.save(marked("s2", cue="افزود"))
        assert not (folder / "annotations" / "statements.csv").exists()
        while not (folder / "annotations" / "statements.csv").exists():
            await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(annotate(), timeout=60))
    assert len(pd.read_csv(folder / "annotations" / "statements.csv")) == 2


def test_an_editor_is_told_what_others_did_even_when_a_table_read_it_first(folder: Path, marked):
    other = wb.Project(folder, annotator="omid")

    async def watch() -> None:
        project = wb.Project(folder, annotator="sara")
        told = asyncio.Event()
        editor = project.annotate("putin-obama")
        editor.send = lambda _content, _buffers=None: told.set()  # the page's end of the line
        other.save(marked("s1", annotator="omid", cue="گفت"))
        assert len(project.statements()) == 1
        await told.wait()

    asyncio.run(asyncio.wait_for(watch(), timeout=60))


def test_an_editor_takes_away_what_a_deletion_without_its_article_deletes(folder: Path, marked):
    mine = wb.Project(folder, annotator="sara")
    mine.save(marked("s1", cue="گفت"), marked("s2", cue="افزود"))
    [log] = (folder / "annotations/log").glob("sara.*.jsonl")
    bare = log.with_name("sara.0000000f.jsonl")
    event = {"v": 1, "e": f"{bare.stem}:1", "op": "delete", "id": "s1", "who": "sara"}
    event |= {"parents": [f"{log.stem}:1"], "at": "2999-01-01T00:00:00Z"}

    async def watch() -> list[str]:
        project = wb.Project(folder, annotator="sara")
        told: asyncio.Future[dict[str, Any]] = asyncio.Future()
        editor = project.annotate("putin-obama")
        editor.send = lambda content, _buffers=None: told.set_result(content)  # the page's end
        bare.write_text(json.dumps(event) + "\n", encoding="utf-8")
        return (await told)["removed"]

    assert asyncio.run(asyncio.wait_for(watch(), timeout=60)) == ["s1"]


def test_a_wrong_statement_is_refused_at_the_door(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    slipped = wb.Statement("s1", "putin-obama", "sara", {"cue": (wb.Span(0, 3, "گفت"),)})
    with pytest.raises(SpanError, match="but the text there is 'جزی'"):
        project.save(slipped)
    with pytest.raises(CodebookError, match="Did you mean 'support'"):
        project.save(marked("s1", cue="گفت", stance="suport"))
    with pytest.raises(StoreError, match="Open the project with a name"):
        wb.Project(folder).save(marked("s1", cue="گفت"))
    assert project.statements().empty


def test_annotating_needs_an_annotator_and_an_article(folder: Path):
    with pytest.raises(wb.WorkbenchError, match="Nobody is named as the annotator"):
        wb.Project(folder).annotate("putin-obama")
    with pytest.raises(ArticleError, match="Did you mean 'putin-obama'?"):
        wb.Project(folder, annotator="sara").annotate("putin-obma")


def test_check_names_what_is_wrong_and_an_unreadable_log_stops_the_tables(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", cue="گفت"))
    project.save(marked("s2", cue="افزود"))
    assert wb.Project(folder).check() == []
    [log] = (folder / "annotations" / "log").glob("*.jsonl")
    log.write_bytes(b"{" + log.read_bytes())
    [problem] = wb.Project(folder).check()
    assert f"{str(log)!r}, line 1, cannot be read" in problem
    with pytest.raises(StoreError, match="line 1, cannot be read"):
        wb.Project(folder).statements()


def test_a_codebook_with_an_unknown_key_is_said_when_it_is_first_needed(folder: Path):
    text = (folder / "codebook.toml").read_text(encoding="utf-8")
    (folder / "codebook.toml").write_text(text.replace("color =", "colour =", 1), encoding="utf-8")
    with pytest.raises(CodebookError, match="unknown key 'colour'. Did you mean 'color'"):
        wb.Project(folder).statements()


def test_a_field_that_changed_its_kind_is_read_where_it_can_be_and_said_where_not(
    folder: Path, marked
):
    codebook = folder / "codebook.toml"
    words = codebook.read_text("utf-8")
    tone = '\n[[field]]\nname = "tone"\nkind = "{}"\nlabel = {{fa = "لحن", en = "tone"}}\n'
    tone += 'definition = {{fa = "لحن", en = "tone"}}\n'

    def open_with(kind: str) -> wb.Project:
        codebook.write_text(words + tone.format(kind), "utf-8")
        return wb.Project(folder, annotator="sara")

    open_with("number").save(marked("s1", cue="گفت", tone=3))
    project = open_with("text")
    assert list(project.statements()["tone"]) == ["3"]
    said = "Statement s1 on 'putin-obama': The field 'tone' holds words, not 3."
    assert said in project.check()
    project.save(marked("s2", cue="افزود", tone="تند"))
    project.delete("s1")
    said = (
        r"Statement s2 on 'putin-obama': The field 'tone' holds a number, not 'تند'. Code it anew"
    )
    project = open_with("number")
    with pytest.raises(wb.WorkbenchError, match=said):
        project.statements()
    for name in ("csv", "parquet", "huggingface"):
        with pytest.raises(wb.WorkbenchError, match=said):
            project.export(name, folder / name)
        assert not (folder / name).exists()


def test_exports_say_what_they_could_not_hold(folder: Path, marked):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", speaker="کری", cue="گفت", actor="جان کری"))
    report = project.export("csv", folder / "out")
    expected = {"statements": 1, "spans": 2, "articles": 1, "actors": 1}
    assert expected.items() <= report.counts.items()
    assert (folder / "out" / "spans.csv").exists()
    with pytest.raises(FormatError, match="Did you mean 'parquet'"):
        project.export("parqet", folder / "out")


def test_the_projects_own_annotation_is_whole_and_every_span_holds_its_words():
    project = wb.Project(ROOT)
    assert project.check() == []
    table = project.statements()
    assert len(table) == 12
    assert table[["actor", "stance", "issue", "claim", "cue"]].notna().all(axis=None)
    text = project.article("putin-obama").text
    for row in project.spans().itertuples():
        assert text[row.start : row.end] == row.quote


def test_the_projects_own_tables_are_those_that_its_log_makes(tmp_path: Path):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "annotations" / "log", tmp_path / "annotations" / "log")
    shutil.copy(ROOT / "codebook.toml", tmp_path)
    wb.Project(tmp_path).write_tables()
    for name in ("statements.csv", "spans.csv"):
        kept = (ROOT / "annotations" / name).read_bytes()
        assert (tmp_path / "annotations" / name).read_bytes() == kept
