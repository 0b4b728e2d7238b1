"""Every notebook runs from top to bottom on a copy of the project."""

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

import workbench as wb

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
# The one that `workbench lab` writes where there is none.
STARTER = ROOT / "workbench" / "notebooks" / "01-annotate.ipynb"
WIDGET, TABLE, CHART = "application/vnd.jupyter.widget-view+json", "text/html", "image/png"
RTL = re.compile('<div dir="rtl">(.*?)</div>', re.DOTALL)
SHOWN = {
    "01-annotate": {WIDGET, TABLE, CHART},
    "02-review": {WIDGET, TABLE},
    "03-analyse": {WIDGET, TABLE, CHART},
    "04-export": {TABLE},
}

EXPORTED = {"04-export": {"talks.jsonl", "talks-csv", "talks.xlsx", "talks-parquet", "brat"}}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_from_top_to_bottom(path: Path, tmp_path: Path):
    for name in ("data", "annotations", "notebooks"):
        ignored = shutil.ignore_patterns(".ipynb_checkpoints")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    shutil.copy(ROOT / "codebook.toml", tmp_path)
    notebook = nbformat.read(path, as_version=4)
    folder = str(tmp_path / "notebooks")
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": folder}}).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    kinds = {kind for output in shown for kind in output.get("data", {})}
    assert SHOWN[path.stem] <= kinds
    written = [Path(each) for each in re.findall(r"written to '([^']+)'", str(shown))]
    assert all(each.exists() for each in written)
    assert EXPORTED.get(path.stem, set()) <= {each.name for each in written}
    # Agreement is shown with all that it can tell.
    assert "lengths are not given" not in str(shown)


def started(folder: Path, annotator: str) -> dict[str, nbformat.NotebookNode]:
    """Run the notebook that new projects are given, as the annotator who named themselves in it,
    and its export; return its cells by their ids."""
    notebook = nbformat.read(STARTER, as_version=4)
    cells = {cell.id: cell for cell in notebook.cells}
    unnamed = cells["open"].source
    cells["open"].source = unnamed.replace('annotator = ""', f"annotator = {annotator!r}")
    cells["export"].source = cells["export"].source.removeprefix("# ")
    (folder / "notebooks").mkdir()
    place = {"metadata": {"path": str(folder / "notebooks")}}
    NotebookClient(notebook, timeout=300, resources=place).execute()
    return cells


def said(cell: nbformat.NotebookNode) -> str:
    return "".join(output.get("text", "") for output in cell.outputs)


def kinds(cell: nbformat.NotebookNode) -> set[str]:
    return {kind for output in cell.outputs for kind in output.get("data", {})}


def new_project(folder: Path) -> wb.Project:
    project = wb.Project(folder, annotator="sara")
    project.add([wb.Article("new", "وزیر گفت آتش‌بس برقرار است.")])
    return project


def test_the_starting_notebook_runs_in_a_new_project_before_anything_is_annotated(tmp_path: Path):
    new_project(tmp_path)
    cells = started(tmp_path, "sara")
    assert WIDGET in kinds(cells["editor"])
    assert TABLE in kinds(cells["statements"]) & kinds(cells["spans"])
    assert said(cells["chart"]).startswith("There are no statements yet")


def test_the_starting_notebook_signs_nothing_before_somebody_is_named(tmp_path: Path):
    new_project(tmp_path)
    cells = started(tmp_path, "")
    assert kinds(cells["editor"]) == set()
    assert said(cells["editor"]).startswith("Nobody is named yet: write your name into")


def test_the_starting_notebook_draws_and_exports_what_was_annotated(tmp_path: Path):
    cue = wb.Span(5, 8, "گفت")
    values = {"actor": "وزیر", "stance": "support"}
    new_project(tmp_path).save(wb.Statement("s1", "new", "sara", {"cue": (cue,)}, values))
    cells = started(tmp_path, "sara")
    assert CHART in kinds(cells["chart"])
    assert said(cells["export"]).startswith("csv: 1 statement, 1 span, 1 article")
    assert (tmp_path / "exports" / "csv" / "statements.csv").exists()


@pytest.mark.parametrize("path", [*NOTEBOOKS, STARTER], ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs(path: Path):
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


@pytest.mark.parametrize("path", [*NOTEBOOKS, STARTER], ids=lambda path: path.stem)
def test_a_notebooks_persian_paragraphs_run_from_right_to_left(path: Path):
    persian = re.compile("[\u0600-\u06ff]")
    cells = [
        cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"
    ]
    stretches = [stretch for cell in cells for stretch in RTL.findall(cell.source)]
    assert stretches
    for stretch in stretches:
        assert persian.search(stretch)
        # Between blank lines it would be a paragraph, which JupyterLab sets flush left; without
        # them nothing in it is read as Markdown.
        assert not re.search("\n|[*`]", stretch)
    for cell in cells:
        for paragraph in RTL.sub("", cell.source).split("\n\n"):
            first = re.search("[^\\W\\d_]", paragraph)
            assert not first or not persian.match(first.group()), paragraph
