"""The bundled front ends in git are what its sources make, so that nobody needs Node to use it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

EDITOR = Path(__file__).parent.parent / "workbench" / "editor"


def test_the_bundle_in_git_is_fresh(tmp_path: Path):
    frontend = EDITOR / "frontend"
    npm = shutil.which("npm")
    if npm is None or not (frontend / "node_modules").exists():
        pytest.skip("the front end's tools are not installed; `make test` installs them")
    command = [npm, "--prefix", str(frontend), "run", "build", "--", f"--outdir={tmp_path}"]
    subprocess.run(command, check=True, capture_output=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in (EDITOR / "static").iterdir()}
    assert sorted(made) == sorted(kept)
    stale = [name for name in made if made[name] != kept[name]]
    assert not stale, f"{stale}: run `make build`"


@pytest.mark.parametrize("path", sorted((EDITOR / "static").glob("*.js")), ids=lambda p: p.name)
def test_a_bundle_imports_nothing_that_a_blob_could_not_find(path: Path):
    bundle = path.read_text(encoding="utf-8")
    assert not re.search(r"^import\b|await import\(", bundle, flags=re.MULTILINE)
    assert "export {" in bundle


def test_only_one_module_of_the_front_end_knows_utf_16():
    # The two functions of offsets.js are the only ones that may tell units from code points.
    knowing = re.compile(r"codePointAt|surrogate|fromCodePoint|\[\.\.\.this\.text\]")
    sources = (EDITOR / "frontend" / "src").rglob("*.js")
    assert {path.name for path in sources if knowing.search(path.read_text("utf-8"))} == {
        "offsets.js"
    }


@pytest.mark.parametrize("path", sorted((EDITOR / "static").iterdir()), ids=lambda p: p.name)
def test_lines_below_words_are_told_in_the_words_that_webkit_knows_too(path: Path):
    # It takes the shorthand for the line alone, and leaves one with a style or a colour out.
    said = re.findall(r"text-decoration:\s*([^;}]+)", path.read_text(encoding="utf-8"))
    assert {each.strip() for each in said} <= {"underline", "none"}


def test_the_ezafe_after_a_silent_he_is_written_in_one_way():
    sources = (EDITOR / "frontend" / "src").rglob("*.js")
    assert not [path.name for path in sources if "ه\u200cی " in path.read_text("utf-8")]
