"""Who leans which way, and how sure that is: net stance with intervals."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import dataclass
from math import isnan
from typing import Literal

import pandas as pd
from matplotlib.axes import Axes

from workbench.charts.counting import check_top, named
from workbench.charts.page import HALF_DIGIT, MARGIN, Page, Words
from workbench.charts.style import FAINT, INK, RIM, SOFT, STANCES, Chart, Language, Writer, apart
from workbench.charts.words import noun, shown_names
from workbench.errors import WorkbenchError, did_you_mean
from workbench.model import Codebook
from workbench.text import alphabetical

type Rows = Literal["actor", "issue"]

COLUMNS = ("name", "net", "low", "high", "n")
"""What a table of net stances has: net, low and high from -1 to 1, n statements."""

# Inches.
_WIDTH = 10.0
_ROW = 0.54
_TOTAL = 0.75
_NAME_MOST = 2.9
_GAP = 0.55
_SIDE = 0.35
_AXIS = 0.75
_HEADS = 0.55


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    net: float
    low: float
    high: float
    n: int

    @property
    def color(self) -> str:
        if self.low > 0:
            return STANCES["support"]
        return STANCES["oppose"] if self.high < 0 else SOFT


@apart
def net_stance(
    table: pd.DataFrame,
    *,
    by: Rows = "actor",
    codebook: Codebook | None = None,
    language: Language = "fa",
    top: int = 20,
    confidence: float | None = None,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw the net stance of each actor or issue from -1 (all oppose) to 1 (all support) with its
    interval, grey where that reaches zero.

    ``table`` has one row per actor or issue with ``name, net, low, high, n``, the name in a column
    ``name`` or called as ``by`` says, such as ``analysis.net_stance(statements)`` makes (with
    ``scores=charts.stance_scores(codebook)`` for a codebook's own stances).
    ``confidence`` is the level of the intervals where the table does not say it itself, 0.95 if
    neither does. A row without an interval is drawn as a ring; one
    without a net stance is left out, and so are all but the ``top`` by n; the chart says how many.
    Raises WorkbenchError for a missing column, an empty table, a value outside -1 to 1, or an
    unknown option.
    """
    check_top(top, f"{by}s")
    if by not in ("actor", "issue"):
        raise WorkbenchError(
            f"Net stance is drawn by 'actor' or by 'issue', not by {by!r}."
            f"{did_you_mean(by, ('actor', 'issue'))}"
        )
    if "name" not in table.columns:
        table = table.rename(columns={by: "name"})
    level = table.attrs.get("confidence", 0.95 if confidence is None else confidence)
    if confidence not in (None, level):
        raise WorkbenchError(
            f"The intervals of this table are of {level!r}, not of {confidence!r}. "
            f"Compute analysis.net_stance(statements, confidence={confidence!r})."
        )
    page = Page(language, _WIDTH)
    rows = _rows(table, by, codebook, page.writer)
    most = sorted(rows, key=lambda row: (-row.n, alphabetical(row.name)))[:top]
    shown = sorted(most, key=lambda row: (-row.net, alphabetical(row.name)))
    _draw(
        page,
        shown,
        Words(
            title or _title(by, level, page.writer),
            subtitle
            or _said(shown, by, len(table) - len(rows), len(rows) - len(shown), page.writer),
            note or "",
        ),
    )
    return page.chart


def _rows(table: pd.DataFrame, by: Rows, codebook: Codebook | None, writer: Writer) -> list[_Row]:
    for column in COLUMNS:
        if column not in table.columns:
            hint = (
                f" These look like statements: compute analysis.net_stance(statements, by={by!r}) "
                f"first."
                if "stance" in table.columns
                else did_you_mean(column, map(str, table.columns))
            )
            raise WorkbenchError(f"The table has no column {column!r} of net stances.{hint}")
    if table.empty:
        raise WorkbenchError(
            "The table has no rows, so there is no net stance to draw: no statement had a stance "
            "with a score. For a codebook's own stances, compute analysis.net_stance(statements, "
            "scores=charts.stance_scores(project.codebook))."
        )
    keys = [*map(named, table["name"])]
    names = shown_names(keys, by, codebook, writer)
    numbers = [table[column].astype(float) for column in ("net", "low", "high")]
    rows = [
        _Row(name, net, low, high, int(n))
        for name, net, low, high, n in zip(names, *numbers, table["n"], strict=True)
        if not isnan(net)
    ]
    for row in rows:
        for value in (row.net, row.low, row.high):
            if abs(value) > 1 + 1e-9:
                raise WorkbenchError(
                    f"The net stance of {row.name!r} has {value!r}: it runs from -1 to 1."
                )
    if not rows:
        raise WorkbenchError("No row of the table has a net stance, so there is nothing to draw.")
    return rows


def _title(by: Rows, confidence: float, writer: Writer) -> str:
    level = writer.share(confidence)
    names = noun(by, writer)
    return writer.say(
        f"موضع خالص هر {names} با بازهٔ اطمینان {level}",
        f"Net stance of each {names} with its {level} interval",
    )


def _said(rows: list[_Row], by: Rows, undefined: int, beyond: int, writer: Writer) -> str:
    total = sum(row.n for row in rows)
    n, statements = writer.number(total), writer.english(total, "statement")
    many = writer.number(len(rows))
    name = noun(by, writer)
    said = writer.say(
        f"میانگین نمرهٔ موضع؛ هر گفته یک بار ({n} گفته از {many} {name})؛ "
        f"خاکستری: بازه صفر را در بر دارد",
        f"mean stance score, each statement counted once "
        f"(n = {statements}, {writer.english(len(rows), name)}); grey: the interval holds zero",
    )
    if any(isnan(row.low) or isnan(row.high) for row in rows):
        said += writer.say("؛ حلقه: بی‌بازه", "; ring: no interval")
    if beyond:
        left = writer.number(beyond)
        said += writer.say(f"؛ {left} {name} کم‌گفته‌تر نیامده", f"; {left} with fewer not shown")
    if undefined:
        left = writer.number(undefined)
        said += writer.say(
            f"؛ {left} {name} بی موضع خالص نیامده", f"; {left} without a net stance not shown"
        )
    return said


def _draw(page: Page, rows: list[_Row], words: Words) -> None:
    high = _ROW * len(rows)
    top = page.set(words, _HEADS + high + _AXIS) + _HEADS
    middles = [top + _ROW * (n + 0.5) for n in range(len(rows))]
    head = page.writer.say("شمار", "n")
    page.write(MARGIN, top - 0.16, head, size=10.5, color=SOFT)
    for row, middle in zip(rows, middles, strict=True):
        number = page.writer.number(row.n)
        page.write(MARGIN, middle + 11.5 * HALF_DIGIT, number, size=11, color=SOFT)
    end = page.names([row.name for row in rows], MARGIN + _TOTAL, middles, _NAME_MOST)
    start = end + _GAP
    wide = _WIDTH - MARGIN - _SIDE - start
    axes = page.axes(start, top, (wide, high), (-1, 1), (-0.5, len(rows) - 0.5))
    _scale(page, axes, start, wide, top + high)
    for n, row in enumerate(rows):
        _point(page.writer, axes, n, row)


def _scale(page: Page, axes: Axes, start: float, wide: float, bottom: float) -> None:
    for tick in (-1.0, -0.5, 0.0, 0.5, 1.0):
        strong = tick == 0
        color, width = (INK, 1.4) if strong else (FAINT, 0.9)
        axes.axvline(tick, zorder=0, clip_on=False, color=color, linewidth=width)
        place = start + wide * (tick + 1) / 2
        said = page.writer.signed(tick, 1 if tick % 1 else 0)
        text = page.write(place, bottom + 0.25, said, size=10, color=SOFT, directed=False)
        text.set_horizontalalignment("center")
    for tick, words in (
        (-1, ("همه مخالف", "all oppose")),
        (0, ("متوازن", "balanced")),
        (1, ("همه موافق", "all support")),
    ):
        place = start + wide * (tick + 1) / 2
        text = page.write(place, bottom + 0.5, page.writer.say(*words), size=10, color=SOFT)
        text.set_horizontalalignment("center")


def _point(writer: Writer, axes: Axes, n: int, row: _Row) -> None:
    sure = not (isnan(row.low) or isnan(row.high))
    if sure:
        axes.plot(
            [row.low, row.high],
            [n, n],
            color=row.color,
            alpha=0.45,
            linewidth=5,
            solid_capstyle="butt",
            clip_on=False,
            gid="interval",
        )
    axes.plot(
        [row.net],
        [n],
        "o",
        markersize=9.5,
        color=row.color,
        markerfacecolor=row.color if sure else "#FFFFFF",
        clip_on=False,
        gid="net",
    )
    look = writer.look(size=9.5, color=row.color, bold=True)
    y = n - 0.15 / _ROW
    text = axes.text(row.net, y, writer.signed(row.net), ha="center", va="baseline", **look)
    text.set_path_effects(RIM)
