"""The ``workbench`` command: all that can be done with a project without opening a notebook."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

import workbench
from workbench import analysis
from workbench.errors import WorkbenchError
from workbench.formats import AS_WRITTEN, FORMATS, ReadableFormat, passed_over, read_articles
from workbench.formats.base import write_file
from workbench.project import Project
from workbench.store import ArticleFolder, write_durably

app = typer.Typer(
    help="Who says what in Persian news, about whom, for or against it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

HERE = Path()
# What a project that has no notebook is given.
NOTEBOOK = Path(__file__).parent / "notebooks" / "01-annotate.ipynb"


def _named(folder: Path) -> Path:
    """Refuse a folder that is no project itself but lies in one: what was meant for a new project
    would go into that one unnoticed. Without ``--project`` the nearest project above counts."""
    found = Project(folder).folder
    if folder != HERE and found != folder.resolve():
        raise WorkbenchError(
            f"{str(folder)!r} is no project, but lies in the project {str(found)!r}. Name that "
            f"one; or make a folder 'data' in {str(folder)!r} first, for a project of its own."
        )
    return folder


Folder = Annotated[
    Path,
    typer.Option("--project", metavar="DIR", help="The project's folder.", callback=_named),
]
READABLE = [name for name, each in FORMATS.items() if isinstance(each, ReadableFormat)]


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"workbench {workbench.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Say which it is."),
    ] = False,
) -> None: ...


@app.command()
def lab(
    project: Folder = HERE,
    browser: Annotated[bool, typer.Option(help="Open the browser, too.")] = True,
) -> None:
    """Start JupyterLab on notebooks/, the first one open; a project that has none is given one."""
    notebooks = Project(project).folder / "notebooks"
    first = next(iter(sorted(notebooks.glob("*.ipynb"))), None) or _new_notebook(notebooks)
    command = [sys.executable, "-m", "jupyterlab", f"--notebook-dir={notebooks.parent}"]
    command.append(f"--LabApp.default_url=/lab/tree/notebooks/{first.name}")
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # In containers there is often nobody else; JupyterLab would refuse to start.
        command.append("--allow-root")
    # In its terminals this command is to be found, too.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    done = subprocess.run(command, check=False, env={**os.environ, "PATH": path})
    raise typer.Exit(done.returncode)


@app.command()
def add(
    paths: Annotated[
        list[Path],
        typer.Argument(help=".txt, .html, .docx, .pdf, .csv, .jsonl or .parquet files, or folders"),
    ],
    project: Folder = HERE,
) -> None:
    """Put articles into the project, their text unchanged; all of them or none."""
    articles = [article for path in paths for article in read_articles(path)]
    added = Project(project).add(articles)
    typer.echo(f"Added {_many(len(added), 'article')}.")
    if understood := sum(AS_WRITTEN in each.metadata for each in articles):
        typer.echo(
            f"Understood, though not written like '2016-09-05': {_many(understood, 'date')}. As "
            f"written they are kept in {AS_WRITTEN!r}."
        )
    for path in paths:
        if names := passed_over(path):
            shown = f"{', '.join(map(repr, names[:5]))}{' and more' if names[5:] else ''}"
            typer.echo(
                f"Passed over in {str(path)!r}: {shown}. Give tables and further folders by their "
                f"own paths."
            )


@app.command()
def suggest(
    ids: Annotated[
        list[str] | None, typer.Argument(help="Articles; all where none is named.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", metavar="F", help="Write JSON lines to this file.")
    ] = None,
    by: Annotated[
        str | None,
        typer.Option(help="rules or learned; else the learned one where it is not worse."),
    ] = None,
    project: Folder = HERE,
) -> None:
    """Propose statements from the articles' wording; nothing is put into the log."""
    opened = Project(project)
    target = output and opened.apart(output)
    proposals = opened.proposals(*(ids or ()), by=by)
    if target is None:
        nothing = True
        for each in proposals:
            nothing = False
            words = " | ".join(each.words(role) for role in ("speaker", "cue", "claim"))
            typer.echo(f"{each.article}\t{each.values['confidence']}\t{words}")
        if nothing:
            said = "Nothing is proposed that nobody has stated or rejected before."
            typer.echo(said, err=True)
        return
    lines = [json.dumps(each.to_json(), ensure_ascii=False) + "\n" for each in proposals]
    write_file(target, "".join(lines).encode("utf-8"))
    typer.echo(f"{_many(len(lines), 'statement')} proposed in {str(target)!r}.")


@app.command()
def learn(project: Folder = HERE) -> None:
    """Train a suggester on the annotators' statements and rejections; say if it beats the rules."""
    typer.echo(str(Project(project).learn()))


@app.command()
def evaluate(
    gold: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="JSON lines of statements; else the project's own."),
    ] = None,
    articles: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="The gold articles' texts; else the project's, or 'articles' beside the gold.",
        ),
    ] = None,
    annotator: Annotated[
        str | None, typer.Option(help="Whose statements are gold, where several have signed.")
    ] = None,
    by: Annotated[str, typer.Option(help="rules or learned.")] = "rules",
    output: Annotated[
        Path | None, typer.Option("-o", metavar="F", help="Write an HTML page to this file.")
    ] = None,
    project: Folder = HERE,
) -> None:
    """Measure what is suggested against gold statements; precision, recall, F1 and every fault."""
    opened = Project(project)
    target = output and opened.apart(output)
    evaluation = opened.evaluate(gold, articles, annotator, by)
    typer.echo(analysis.evaluation_text(evaluation), nl=False)
    if target is not None:
        write_file(target, analysis.evaluation_html(evaluation).encode("utf-8"))
        typer.echo(f"The faults with their sentences are in {str(target)!r}.")


@app.command()
def check(project: Folder = HERE) -> None:
    """Compare every span with its quote, read every log for gaps; exit 1 if anything is wrong."""
    opened = Project(project)
    problems = opened.check()
    for problem in problems:
        typer.echo(problem, err=True)
    if problems:
        typer.echo(f"{_many(len(problems), 'problem')}.", err=True)
        raise typer.Exit(1)
    counted = (
        f"{_many(len(opened.statements()), 'statement')}, {_many(len(opened.spans()), 'span')}"
    )
    typer.echo(f"{counted}: every span matches its quote and no log has a gap.")
    if conflicts := opened.conflicts():
        typer.echo(
            f"{_many(len(conflicts), 'statement')} edited in two places at once, to be settled in "
            f"the editor: {', '.join(map(repr, conflicts[:5]))}{', …' if conflicts[5:] else ''}."
        )


@app.command()
def export(
    format: Annotated[str, typer.Argument(help=f"One of {', '.join(FORMATS)}.")],  # noqa: A002
    path: Annotated[Path, typer.Argument(help="The file or folder to write.")],
    project: Folder = HERE,
    suggestions: Annotated[
        bool,
        typer.Option("--suggestions", help="With what is proposed; in Label Studio predictions."),
    ] = False,
) -> None:
    """Write all statements in an exchange format, and say what it could not hold."""
    Project(project).export(format, path, suggestions)


@app.command()
def report(
    folder: Annotated[Path, typer.Argument(help="The folder to write, new or a report's own.")],
    project: Folder = HERE,
    english: Annotated[bool, typer.Option("--english", help="In English, not Persian.")] = False,
) -> None:
    """Write methods paragraph, tables and charts into a folder that stands alone."""
    page = Project(project).report(folder, language="en" if english else "fa")
    typer.echo(f"The report is in {str(page)!r}.")


@app.command(name="import")
def import_(
    format: Annotated[str, typer.Argument(help=f"One of {', '.join(READABLE)}.")],  # noqa: A002
    path: Annotated[Path, typer.Argument(help="The file or folder to read.")],
    project: Folder = HERE,
    annotator: Annotated[
        str, typer.Option(help="Who signs what the file names no annotator for.")
    ] = "",
) -> None:
    """Bring in what another program wrote, and say what is new and what had to be changed.

    Exit 1 if the file cannot be read, or if all that is annotated in it is refused.
    """
    if Project(project).import_(format, path, annotator).all_refused:
        typer.echo(
            f"Nothing that is annotated in {str(path)!r} was brought in: all of it was refused, "
            f"for the reasons above.",
            err=True,
        )
        raise typer.Exit(1)


def _new_notebook(notebooks: Path) -> Path:
    # Nothing but the articles tells a project from whatever folder somebody happens to be in.
    if not ArticleFolder(notebooks.parent / "data").ids():
        raise WorkbenchError(
            f"There is neither a notebook nor an article in {str(notebooks.parent)!r}. "
            f"Add articles first: workbench add my-articles/. Or name the project: --project DIR."
        )
    written = notebooks / NOTEBOOK.name
    write_durably(written, NOTEBOOK.read_bytes())
    typer.echo(f"There was no notebook yet; {str(written)!r} is one to start from.")
    return written


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def main() -> None:
    """Run the command; what the workbench refuses is one sentence and exit 1, no traceback."""
    try:
        app()
    except WorkbenchError as error:
        typer.echo(str(error), err=True)
        sys.exit(1)
