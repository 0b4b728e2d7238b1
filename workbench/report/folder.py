"""Write a report into a folder of its own, and never over anything else."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from itertools import count as count_from
from pathlib import Path
from typing import Literal

import pandas as pd

from workbench import analysis, charts
from workbench.analysis import Agreement
from workbench.analysis.reliability import annotators_of
from workbench.charts.counting import stance_scores
from workbench.errors import WorkbenchError
from workbench.model import Codebook
from workbench.report import grids, page
from workbench.report.charting import ENDINGS, save_charts
from workbench.report.words import ReportWords

_MARK = "workbench-report.json"
_FONTS = Path(charts.__file__).parent / "fonts"
_FONT_FILES = ((400, "Vazirmatn-Regular.ttf"), (700, "Vazirmatn-Bold.ttf"))
# Earlier reports had their fonts beside the page.
_OWN = ("index.html", _MARK, "tables", "charts", "fonts")


def write_report(
    folder: Path,
    table: pd.DataFrame,
    codebook: Codebook,
    *,
    language: Literal["fa", "en"] = "fa",
    count: Literal["statement", "article"] = "statement",
    read: Mapping[str, Iterable[str]] | None = None,
    lengths: Mapping[str, int] | None = None,
) -> Path:
    """Write the report of a statement table into ``folder`` and return its ``index.html``.

    ``read`` and ``lengths`` (code points) are those of `agreement`; whoever has read an article is
    an annotator, also without a statement. A report that is there already
    is replaced. Raises WorkbenchError for an empty table, an unknown language or counting rule, a
    folder that holds anything else, and where nothing can be written.
    """
    words = ReportWords(language, codebook)
    agreement = None
    if len(annotators_of(table, read)) > 1:
        scores = stance_scores(codebook)
        agreement = analysis.agreement(table, read=read, lengths=lengths, scores=scores)
    methods = analysis.methods(table, codebook.version, agreement, count, read)
    try:
        _make_room(folder)
        # First, so that a report that was broken off can be written again.
        mark = {"report": "persian-news-workbench", "version": methods.versions}
        (folder / _MARK).write_text(json.dumps(mark, indent=1) + "\n", encoding="utf-8")
        (folder / "tables").mkdir()
        parts = [
            page.heading(words.say("methods")),
            page.paragraph(methods.paragraph(language), "methods"),
            *_annotators(methods.annotators, words),
            *_charts(folder, table, codebook, words, language, count, read),
            *_tables(folder, table, agreement, words, count),
            "<footer>",
            page.paragraph(
                words.say(
                    "made",
                    version=methods.versions["persian-news-workbench"],
                    codebook=words.version(codebook.version),
                ),
                "soft",
            ),
            "</footer>",
        ]
        index = folder / "index.html"
        fonts = [(weight, _FONTS / name) for weight, name in _FONT_FILES]
        html = page.html_page(language, words.say("title"), parts, fonts)
        index.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        raise WorkbenchError(
            f"The report cannot be written to {str(folder)!r}: {error.strerror}. "
            "Name a folder that can be written to."
        ) from error
    return index


def _make_room(folder: Path) -> None:
    """Make the folder, or take the report away that is in it; refuse to touch anything else."""
    if folder.exists() and not folder.is_dir():
        raise WorkbenchError(
            f"{str(folder)!r} is a file. A report is a folder: name another place for it."
        )
    folder.mkdir(parents=True, exist_ok=True)
    there = sorted(path.name for path in folder.iterdir())
    strange = [name for name in there if name not in _OWN]
    if there and (_MARK not in there or strange):
        what = strange[0] if strange else there[0]
        raise WorkbenchError(
            f"The folder {str(folder)!r} holds {what!r}, which is no part of a report. "
            "Nothing was written: name a new or empty folder."
        )
    for name in there:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif name != _MARK:
            path.unlink()


def _annotators(annotators: Mapping[str, int], words: ReportWords) -> Iterator[str]:
    marked = sum(n > 0 for n in annotators.values())
    if marked > 1:
        yield page.paragraph(words.say("annotators", n=marked), "methods")


def _charts(
    folder: Path,
    table: pd.DataFrame,
    codebook: Codebook,
    words: ReportWords,
    language: Literal["fa", "en"],
    count: Literal["statement", "article"],
    read: Mapping[str, Iterable[str]] | None,
) -> Iterator[str]:
    yield page.heading(words.say("charts"))
    undated = int((table["published"].isna() | (table["published"] == "")).sum())
    numbers = count_from(1)
    for name, why in save_charts(folder / "charts", table, codebook, language, count, read):
        caption = words.say(name)
        if why:
            yield page.heading(caption, 3)
            yield page.paragraph(words.say("not-drawn", why=why), "soft")
            continue
        numbered = words.say("figure", n=next(numbers), caption=caption)
        yield page.figure(folder, name, numbered, ENDINGS)
        if name == "timeline" and undated:
            yield page.paragraph(words.say("undated", n=undated), "soft")


def _tables(
    folder: Path,
    table: pd.DataFrame,
    agreement: Agreement | None,
    words: ReportWords,
    count: Literal["statement", "article"],
) -> Iterator[str]:
    yield page.heading(words.say("tables"))
    made = {
        "stances": grids.stance_grid(table, count, words),
        "issues": grids.issue_grid(table, count, words),
        "shares": grids.share_grid(table, words),
        "net": grids.net_grid(table, words),
    }
    if agreement is not None:
        made["agreement"] = grids.agreement_grid(agreement, words)
        made["pairs"] = grids.pairs_grid(agreement, words)
    for number, (name, (grid, cells)) in enumerate(made.items(), 1):
        file = f"{name}.csv"
        _write_csv(folder / "tables" / file, cells)
        cut = words.say("cut", shown=page.shown_rows(grid), n=len(grid.rows))
        yield page.heading(words.say("table", n=number, caption=words.say(name)), 3)
        if name in ("shares", "net", "agreement", "pairs"):
            yield page.paragraph(words.say(f"{name}-note"), "soft")
        if name == "issues" and (left := _without(table, "actor", "issue")):
            yield page.paragraph(words.say("issues-note", n=left), "soft")
        yield page.table(grid, file, cut)
    if agreement is None:
        yield page.heading(words.say("agreement"), 3)
        yield page.paragraph(words.say("agreement-none"))
    _write_csv(folder / "tables" / "statements.csv", table)
    yield page.heading(words.say("files"), 3)
    yield '<p class="soft"><a href="tables/statements.csv">statements.csv</a></p>'


def _without(table: pd.DataFrame, *columns: str) -> int:
    """Return how many statements have nothing in one of the columns."""
    return int((table[[*columns]].isna() | (table[[*columns]] == "")).any(axis="columns").sum())


def _write_csv(path: Path, cells: pd.DataFrame) -> None:
    # With a byte order mark Excel reads Persian as it is.
    cells.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\n")
