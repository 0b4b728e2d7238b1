"""The ``workbench`` command: start the lab, add articles, check, export, import."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from workbench.errors import WorkbenchError
from workbench.formats import FORMATS, ReadableFormat, read_articles
from workbench.project import Project

app = typer.Typer(
    help="Who says what in Persian news, about whom, for or against it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Folder = Annotated[
    Path, typer.Option("--project", metavar="DIR", help="The project's folder, or one inside it.")
]
HERE = Path()
READABLE = [name for name, each in FORMATS.items() if isinstance(each, ReadableFormat)]


@app.command()
def lab(
    project: Folder = HERE,
    browser: Annotated[bool, typer.Option(help="Open the browser, too.")] = True,
) -> None:
    """Start JupyterLab on notebooks/, the first one open."""
    notebooks = Project(project).folder / "notebooks"
    first = next(iter(sorted(notebooks.glob("*.ipynb"))), None)
    if first is None:
        raise WorkbenchError(
            f"There is no notebook in {str(notebooks)!r}. Start from one of the workbench's own."
        )
    command = [sys.executable, "-m", "jupyterlab", f"--notebook-dir={notebooks.parent}"]
    command.append(f"--LabApp.default_url=/lab/tree/notebooks/{first.name}")
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # In containers there is often nobody else; JupyterLab would refuse to start.
        command.append("--allow-root")
    raise typer.Exit(subprocess.run(command, check=False).returncode)


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


@app.command()
def export(
    format: Annotated[str, typer.Argument(help=f"One of {', '.join(FORMATS)}.")],  # noqa: A002
    path: Annotated[Path, typer.Argument(help="The file or folder to write.")],
    project: Folder = HERE,
) -> None:
    """Write all statements in an exchange format, and say what it could not hold."""
    typer.echo(str(Project(project).export(format, path)))


@app.command(name="import")
def import_(
    format: Annotated[str, typer.Argument(help=f"One of {', '.join(READABLE)}.")],  # noqa: A002
    path: Annotated[Path, typer.Argument(help="The file or folder to read.")],
    project: Folder = HERE,
    annotator: Annotated[
        str, typer.Option(help="Who signs what the file names no annotator for.")
    ] = "",
) -> None:
    """Bring in what another program wrote, all or nothing, and say what had to be changed."""
    typer.echo(str(Project(project).import_(format, path, annotator)))


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def main() -> None:
    """Run the command; what the workbench refuses is one sentence and exit 1, no traceback."""
    try:
        app()
    except WorkbenchError as error:
        typer.echo(str(error), err=True)
        sys.exit(1)
