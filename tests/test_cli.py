import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from importlib.metadata import version
from pathlib import Path

import pytest

import workbench as wb

ROOT = Path(__file__).parent.parent
ADVICE = "Give tables and further folders by their own paths."


def workbench(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from workbench.cli import main; main()"]
    return subprocess.run(
        [*command, *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_add_puts_articles_into_the_project_unchanged(folder: Path, tmp_path: Path):
    text = "متن «كامل»\r\nبا دو سطر\r\n"
    (tmp_path / "new.txt").write_bytes(text.encode())
    done = workbench("add", tmp_path / "new.txt", "--project", folder)
    assert (done.returncode, done.stdout) == (0, "Added 1 article.\n")
    assert wb.Project(folder).article("new").text == text
    again = workbench("add", tmp_path / "new.txt", "--project", folder)
    assert again.returncode == 1
    assert again.stderr == (
        "The article 'new' is already in the project. Give the new one another id, or leave it "
        "out; none was added.\n"
    )


def test_add_says_which_dates_it_understood(folder: Path, tmp_path: Path):
    table = tmp_path / "new.csv"
    table.write_text("id,text,published\na,متن,۱۳۹۵/۶/۱۵\nb,متن,2016-09-06\n", encoding="utf-8")
    done = workbench("add", table, "--project", folder)
    assert done.stdout == (
        "Added 2 articles.\nUnderstood, though not written like '2016-09-05': 1 date. As written "
        "they are kept in 'published_as_written'.\n"
    )
    assert wb.Project(folder).article("a").published == "2016-09-05"


def test_add_says_what_it_passed_over_in_a_folder(folder: Path, tmp_path_factory):
    news = tmp_path_factory.mktemp("news")
    (news / "a.txt").write_text("متن", encoding="utf-8")
    (news / "more.csv").write_text("id,text\nb,متن\n", encoding="utf-8")
    (news / "older").mkdir()
    (news / ".hidden.csv").touch()
    done = workbench("add", news, "--project", folder)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Added 1 article.",
        f"Passed over in {str(news)!r}: 'more.csv', 'older'. {ADVICE}",
    ]


def test_a_folder_inside_a_project_is_not_taken_for_a_new_one(folder: Path, tmp_path: Path):
    (tmp_path / "new.txt").write_text("متن", encoding="utf-8")
    (folder / "mine").mkdir()
    done = workbench("add", tmp_path / "new.txt", "--project", folder / "mine")
    assert done.returncode == 1
    assert done.stderr == (
        f"{str(folder / 'mine')!r} is no project, but lies in the project {str(folder)!r}. Name "
        f"that one; or make a folder 'data' in {str(folder / 'mine')!r} first, for a project of "
        f"its own.\n"
    )
    (folder / "mine" / "data").mkdir()
    assert workbench("add", tmp_path / "new.txt", "--project", folder / "mine").returncode == 0
    assert list(wb.Project(folder / "mine").articles["id"]) == ["new"]


def test_check_says_that_all_is_well_or_names_what_is_not_and_exits_with_1(folder: Path, marked):
    wb.Project(folder, annotator="sara").save(marked("s1", speaker="کری", cue="گفت"))
    done = workbench("check", "--project", folder)
    assert done.returncode == 0
    assert done.stdout.startswith("1 statement, 2 spans: every span matches its quote")
    article = folder / "data" / "articles" / "putin-obama.txt"
    article.write_bytes("نو ".encode() + article.read_bytes())
    done = workbench("check", "--project", folder)
    assert done.returncode == 1
    assert "marks 'کری' at " in done.stderr
    assert "Traceback" not in done.stderr


def test_export_writes_json_lines_and_says_how_many(folder: Path, marked):
    wb.Project(folder, annotator="sara").save(marked("s1", cue="گفت", stance="support"))
    done = workbench("export", "jsonl", folder / "out.jsonl", "--project", folder)
    assert done.returncode == 0
    assert done.stdout.startswith("jsonl: 1 statement, 1 span, 1 article, 0 actors written")
    [line] = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["values"] == {"stance": "support"}


def test_report_writes_a_folder_and_says_where_its_page_is(folder: Path, marked):
    wb.Project(folder, annotator="sara").save(marked("s1", cue="گفت", actor="جان کری"))
    done = workbench("report", folder / "report", "--english", "--project", folder)
    assert (done.returncode, done.stderr) == (0, "")
    page = folder / "report" / "index.html"
    assert done.stdout == f"The report is in {str(page)!r}.\n"
    assert "1 statement in 1 article" in page.read_text(encoding="utf-8")


def test_what_is_wrong_is_one_sentence_and_no_traceback(folder: Path, tmp_path: Path):
    for arguments, message in [
        (("export", "xml", tmp_path / "x", "--project", folder), "No format 'xml'."),
        (("check", "--project", tmp_path / "nowhere"), "There is no folder"),
        (("add", tmp_path / "no.txt", "--project", folder), "cannot be read: No such file"),
    ]:
        done = workbench(*arguments)
        assert done.returncode == 1, arguments
        assert message in done.stderr
        assert "Traceback" not in done.stderr


def status(url: str, lab: subprocess.Popen[str]) -> int:
    """Return the status of JupyterLab's page; it names its address a moment before it listens."""
    while True:
        try:
            with urllib.request.urlopen(url, timeout=60) as page:
                return page.status
        except urllib.error.URLError as error:
            if isinstance(error, urllib.error.HTTPError) or lab.poll() is not None:
                raise
            time.sleep(0.1)


def started_lab(folder: Path) -> tuple[str, str, str]:
    """Start JupyterLab, see that its page is there, end it; return the page's address, empty where
    it did not start, and what was said until then on the standard output and on the other."""
    command = [sys.executable, "-c", "from workbench.cli import main; main()"]
    command += ["lab", "--no-browser", "--project", str(folder)]
    url, errors = "", ""
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as lab:
        try:
            assert lab.stdout
            assert lab.stderr
            for line in lab.stderr:
                errors += line
                if found := re.search(r"http://\S+token=\w+", line):
                    url = found[0]
                    assert status(url, lab) == 200
                    break
        finally:
            if lab.poll() is None:
                os.killpg(lab.pid, signal.SIGKILL)
        return url, lab.stdout.read(), errors


def test_lab_starts_on_the_first_notebook_and_writes_none_where_there_is_one(folder: Path):
    (folder / "notebooks").mkdir()
    own = folder / "notebooks" / "mine.ipynb"
    own.write_bytes((ROOT / "notebooks" / "01-annotate.ipynb").read_bytes())
    url, said, _ = started_lab(folder)
    assert "/lab/tree/notebooks/mine.ipynb" in url
    assert said == ""
    assert list(own.parent.glob("*.ipynb")) == [own]


def test_lab_gives_a_project_that_was_begun_with_add_a_notebook_and_opens_it(tmp_path: Path):
    (tmp_path / "new.txt").write_text("متن", encoding="utf-8")
    folder = tmp_path / "project"
    folder.mkdir()
    assert workbench("add", tmp_path / "new.txt", "--project", folder).returncode == 0
    url, said, _ = started_lab(folder)
    written = folder / "notebooks" / "01-annotate.ipynb"
    assert "/lab/tree/notebooks/01-annotate.ipynb" in url
    assert said == f"There was no notebook yet; {str(written)!r} is one to start from.\n"
    assert "project.annotate()" in written.read_text(encoding="utf-8")


def test_the_command_is_found_in_the_terminals_of_lab(folder: Path, tmp_path_factory):
    stand_in = tmp_path_factory.mktemp("lab")
    (stand_in / "jupyterlab.py").write_text("import shutil; print(shutil.which('workbench'))")
    (folder / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "01-annotate.ipynb", folder / "notebooks")
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from workbench.cli import main; main()",
            "lab",
            "--project",
            folder,
        ],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PATH": os.defpath, "PYTHONPATH": str(stand_in)},
    )
    assert Path(done.stdout.strip()).parent == Path(sys.executable).parent


def test_lab_leaves_a_folder_without_articles_as_it_is_and_says_what_to_do(tmp_path: Path):
    url, said, errors = started_lab(tmp_path)
    assert (url, said) == ("", "")
    assert errors == (
        f"There is neither a notebook nor an article in {str(tmp_path)!r}. Add articles first: "
        f"workbench add my-articles/. Or name the project: --project DIR.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_that_of_the_installed_package():
    done = workbench("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"workbench {version('persian-news-workbench')}\n"
    assert wb.__version__ == version("persian-news-workbench")


def test_an_unknown_command_is_answered_with_the_usage():
    done = workbench("chek")
    assert done.returncode == 2
    assert "No such command 'chek'" in done.stderr


def test_evaluate_prints_the_figures_and_writes_a_page(folder: Path, tmp_path: Path, marked):
    gold = tmp_path / "gold.jsonl"
    statement = marked("g1", speaker="پرزیدنت اوباما", cue="گفت", claim="آتش بس", form="clause")
    gold.write_text(json.dumps(statement.to_json()) + "\n", encoding="utf-8")
    page = tmp_path / "report.html"
    arguments = ("--gold", gold, "--project", folder)
    done = workbench("evaluate", *arguments, "-o", page)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Gold: 1 statement of sara in 1 article." in done.stdout
    assert re.search(r"^end-to-end +\d\.\d{3} +\d\.\d{3}", done.stdout, re.M)
    assert done.stdout.endswith(f"The faults with their sentences are in {str(page)!r}.\n")
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert workbench("evaluate", *arguments, "--articles", folder / "data" / "articles").stdout == (
        workbench("evaluate", *arguments).stdout
    )
    wrong = workbench("evaluate", *arguments, "--annotator", "omid")
    assert wrong.returncode == 1
    assert "is signed by 'omid'. Known: 'sara'." in wrong.stderr
    gold.write_text(gold.read_text("utf-8").replace('"start": ', '"start": 1'), encoding="utf-8")
    slipped = workbench("evaluate", *arguments)
    assert slipped.returncode == 1
    assert "Statement g1 " in slipped.stderr
    assert "Traceback" not in slipped.stderr


def test_a_gold_file_with_its_articles_beside_it_needs_nothing_else(folder: Path, tmp_path: Path):
    text = "وزیر گفت که باران آمد."
    beside = tmp_path / "gold"
    (beside / "articles").mkdir(parents=True)
    (beside / "articles" / "a9.txt").write_text(text, encoding="utf-8")
    spans = {"cue": (wb.Span(5, 8, "گفت"),), "claim": (wb.Span(12, 21, "باران آمد"),)}
    statement = wb.Statement("g1", "a9", "gold", spans)
    gold = beside / "gold.jsonl"
    gold.write_text(json.dumps(statement.to_json()) + "\n", encoding="utf-8")
    done = workbench("evaluate", "--gold", gold, "--project", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Gold: 1 statement of gold in 1 article." in done.stdout
    (beside / "articles").rename(beside / "texts")
    done = workbench("evaluate", "--gold", gold, "--project", folder)
    assert done.returncode == 1
    assert "the article 'a9', which is not in the project." in done.stderr
    assert "--articles DIR" in done.stderr


@pytest.mark.parametrize("own", ["codebook.toml", "data/articles/putin-obama.txt", "annotations/x"])
@pytest.mark.parametrize("command", ["suggest", "evaluate"])
def test_nothing_is_written_over_what_the_project_keeps(command: str, own: str, folder: Path):
    before = (folder / own).read_bytes() if (folder / own).exists() else None
    done = workbench(command, "-o", folder / own, "--project", folder)
    assert done.returncode == 1
    assert "the project keeps its own in" in done.stderr
    assert ((folder / own).read_bytes() if (folder / own).exists() else None) == before


def test_suggest_says_when_it_has_nothing_to_propose(folder: Path):
    (folder / "data/articles/rain.txt").write_text("باران آمد.", encoding="utf-8")
    done = workbench("suggest", "rain", "--project", folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "Nothing is proposed that nobody has stated or rejected before.\n"


def test_check_names_articles_that_cannot_be_read_and_folders_that_are_no_project(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
):
    (folder / "data/articles/latin.txt").write_bytes(b"\xe9")
    done = workbench("check", "--project", folder)
    assert done.returncode == 1
    assert "latin.txt' is not UTF-8: byte 0 is 0xe9." in done.stderr
    empty = tmp_path_factory.mktemp("empty")
    done = workbench("check", "--project", empty)
    assert done.returncode == 1
    assert done.stderr.startswith(f"There is no project in {str(empty)!r}")


def test_check_tells_of_edits_that_did_not_see_each_other(folder: Path, marked):
    first, second = (wb.Project(folder, annotator="sara") for _ in range(2))
    first.save(marked("s1", speaker="کری"))
    second.statements()
    first.save(marked("s1", speaker="کری", stance="support"))
    second.save(marked("s1", speaker="کری", stance="oppose"))
    assert wb.Project(folder).conflicts() == ("s1",)
    done = workbench("check", "--project", folder)
    assert done.returncode == 0
    assert "1 statement edited in two places at once, to be settled in the editor: 's1'." in (
        done.stdout
    )
