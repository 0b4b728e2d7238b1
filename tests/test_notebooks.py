"""Every notebook runs from top to bottom on a copy of the project."""

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
WIDGET, TABLE, CHART = "application/vnd.jupyter.widget-view+json", "text/html", "image/png"
RTL = re.compile('<div dir="rtl">(.*?)</div>', re.DOTALL)
SHOWN = {
    "01-annotate": {WIDGET, TABLE, CHART},
    "02-review": {WIDGET, TABLE},
    "03-analyse": {WIDGET, TABLE, CHART},
    "04-export": {TABLE},
}


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
    # Agreement is shown with all that it can tell.
    assert "lengths are not given" not in str(shown)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs(path: Path):
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
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
