"""Who stands where: actor by issue, the count as size and the mean stance as colour."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Circle, Rectangle
from matplotlib.text import Text

from workbench.charts.counting import (
    UNCODED,
    CountingRule,
    check_top,
    coded,
    most_first,
    stance_scores,
    stances_in,
)
from workbench.charts.page import HALF_DIGIT, MARGIN, Page, Words
from workbench.charts.style import FAINT, INK, SOFT, STANCE_SCALE, Chart, Language, apart, ink_on
from workbench.charts.words import counted, others, shown_names
from workbench.model import Codebook

# Inches.
_WIDTH = 10.0
_ROW = 0.52
_COLUMN_MOST = 1.5
_TOTAL = 0.65
_NAME_MOST = 2.4
_GAP = 0.12
_HEADING_LINE = 0.2
_HEADING_LINES = 3
_LEGEND = 0.85
_LEGEND_WIDTH = 2.2
_PAD = 0.04
# The part of a cell's shorter side that the largest square fills; a circle as large fills more.
_FILLED = 0.86

_OTHERS = "\0others"


@dataclass(frozen=True, slots=True)
class _Cells:
    """Counts and mean scores by actor (rows) and issue (columns), sums of the rest at the end."""

    counts: pd.DataFrame
    means: pd.DataFrame
    left_out: dict[str, int]


@apart
def actor_issue(
    table: pd.DataFrame,
    *,
    codebook: Codebook | None = None,
    language: Language = "fa",
    count: CountingRule = "statement",
    top: int = 15,
    top_issues: int = 8,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw how often each actor speaks on each issue (size) and for or against (colour; a circle
    where opposition prevails, else a square).

    ``table`` is one row per statement with ``actor``, ``issue``, ``stance`` and ``article``. The
    colour is the mean of the stances' scores (`stance_scores`); statements without a stance are
    counted but have no score. ``count`` is ``statement`` or ``article`` (each actor, issue and
    stance once an article). Actors and issues beyond the ``top`` are summed up as
    numbers. Raises WorkbenchError for a missing column, an empty table,
    or an unknown stance or option.
    """
    check_top(top, "actors")
    check_top(top_issues, "issues")
    rows = coded(table, ["actor", "issue"], count, stances_in(codebook))
    page = Page(language, _WIDTH)
    writer = page.writer
    size = writer.say(
        "اندازه: شمار گفته‌ها؛ رنگ: میانگین موضع؛ دایره: بیشتر مخالف؛ نقطه: بدون گفته.",
        "Size: number of statements; colour: mean stance; circle: opposed on balance; dot: none.",
    )
    said = counted(table, len(rows), count, ["actor", "issue"], writer)
    words = Words(
        title or writer.say("موضع هر کنشگر در هر موضوع", "Where each actor stands on each issue"),
        subtitle or f"{size} {said[0].upper()}{said[1:]}",
        note or "",
    )
    _Drawing(page, _cells(rows, stance_scores(codebook), top, top_issues), codebook).draw(words)
    return page.chart


def _cells(rows: pd.DataFrame, scores: dict[str, float], top: int, top_issues: int) -> _Cells:
    left_out: dict[str, int] = {}
    rows = rows.copy()
    for column, most in (("actor", top), ("issue", top_issues)):
        ordered = most_first(rows[column].value_counts())
        left_out[column] = len(ordered[most:])
        rows[column] = pd.Categorical(
            rows[column].where(rows[column].isin(ordered[:most]), _OTHERS),
            [*ordered[:most], *([_OTHERS] if left_out[column] else [])],
        )
    rows["score"] = rows["stance"].map({**scores, UNCODED: np.nan})
    grouped = rows.groupby(["actor", "issue"], observed=False)["score"]
    return _Cells(grouped.size().unstack(), grouped.mean().unstack(), left_out)


class _Drawing:
    def __init__(self, page: Page, cells: _Cells, codebook: Codebook | None) -> None:
        self._page = page
        self._writer = page.writer
        self._cells = cells
        self._actors = self._names(cells.counts.index, "actor", codebook)
        self._issues = self._names(cells.counts.columns, "issue", codebook)

    def _names(self, values: pd.Index, column: str, codebook: Codebook | None) -> list[str]:
        names = shown_names([str(value) for value in values], column, codebook, self._writer)
        if many := self._cells.left_out[column]:
            names[-1] = others(column, many, self._writer)
        return names

    def draw(self, words: Words) -> None:
        widest = max(self._writer.measure(name, size=12)[0] for name in self._actors)
        start = MARGIN + _TOTAL + min(widest, _NAME_MOST) + _GAP
        column = min((_WIDTH - MARGIN - start) / len(self._issues), _COLUMN_MOST)
        headings = [
            self._writer.name(name, column - 0.1, _HEADING_LINES, size=10.5).split("\n")
            for name in self._issues
        ]
        heads = 0.25 + _HEADING_LINE * (max(map(len, headings)) + 1)
        body = heads + _ROW * len(self._actors) + _LEGEND
        top = self._page.set(words, body) + heads
        self._headings(headings, start, column, top)
        self._rows(top)
        high, wide = _ROW * len(self._actors), column * len(self._issues)
        axes = self._page.axes(start, top, (wide, high), (0, wide), (0, high))
        self._grid(axes, column)
        self._squares(axes, column)
        self._legend(start + wide, top + high + 0.3)

    def _headings(self, headings: list[list[str]], start: float, column: float, top: float) -> None:
        totals = self._cells.counts.sum()
        for n, lines in enumerate(headings):
            middle = start + column * (n + 0.5)
            total = self._writer.number(int(totals.iloc[n]))
            text = self._page.write(middle, top - 0.12, total, size=10.5, color=SOFT)
            text.set_horizontalalignment("center")
            for up, line in enumerate(reversed(lines)):
                y = top - 0.12 - _HEADING_LINE * (up + 1) - 0.03
                text = self._page.write(middle, y, line, size=10.5, directed=False)
                text.set_horizontalalignment("center")

    def _rows(self, top: float) -> None:
        middles = [top + _ROW * (n + 0.5) for n in range(len(self._actors))]
        word = self._writer.say("مجموع", "total")
        self._page.write(MARGIN, top - 0.12, word, size=10.5, color=SOFT)
        for total, middle in zip(self._cells.counts.sum(axis=1), middles, strict=True):
            number = self._writer.number(int(total))
            self._page.write(MARGIN, middle + 11.5 * HALF_DIGIT, number, size=11, color=SOFT)
        self._page.names(self._actors, MARGIN + _TOTAL, middles, _NAME_MOST)

    def _grid(self, axes: Axes, column: float) -> None:
        wide, high = column * len(self._issues), _ROW * len(self._actors)
        look: dict[str, Any] = {"color": FAINT, "linewidth": 0.8, "clip_on": False, "zorder": 0}
        for n in range(len(self._actors) + 1):
            axes.plot([0, wide], [n * _ROW] * 2, **look)
        for n in range(len(self._issues) + 1):
            axes.plot([n * column] * 2, [0, high], **look)

    def _squares(self, axes: Axes, column: float) -> None:
        counts, means = self._cells.counts.to_numpy(), self._cells.means.to_numpy()
        # What is summed up is a number only: it would dwarf the others.
        rows, columns = (
            len(names) - (self._cells.left_out[field] > 0)
            for names, field in ((self._actors, "actor"), (self._issues, "issue"))
        )
        most = max(int(counts[:rows, :columns].max()), 1)
        largest = min(column, _ROW) * _FILLED
        for row in range(len(self._actors)):
            for place in range(len(self._issues)):
                at = ((place + 0.5) * column, (row + 0.5) * _ROW)
                many = int(counts[row, place])
                if not many:
                    axes.plot([at[0]], [at[1]], "o", markersize=2.5, color=FAINT, clip_on=False)
                elif row >= rows or place >= columns:
                    self._count(axes, at, many, SOFT)
                else:
                    side = largest * sqrt(many / most)
                    mean = float(means[row, place])
                    self._shape(axes, at, side, mean, f"{row},{place}")
                    self._number(axes, at, side, mean, many)

    def _shape(
        self, axes: Axes, at: tuple[float, float], side: float, mean: float, gid: str
    ) -> None:
        """Draw a square, or a circle as large where opposition prevails, which tells them apart
        without colours too."""
        x, y = at
        # A balanced square is nearly white, and one without any stance is white.
        edge = SOFT if np.isnan(mean) else FAINT
        look: dict[str, Any] = {"facecolor": _color(mean), "edgecolor": edge, "linewidth": 0.8}
        if mean < 0:
            axes.add_patch(Circle(at, side / sqrt(np.pi), gid=gid, **look))
        else:
            axes.add_patch(Rectangle((x - side / 2, y - side / 2), side, side, gid=gid, **look))

    def _count(self, axes: Axes, at: tuple[float, float], many: int, color: Any) -> Text:
        look = self._writer.look(size=10, color=color)
        words = self._writer.directed(self._writer.number(many))
        return axes.text(at[0], at[1] + 10 * HALF_DIGIT, words, ha="center", va="baseline", **look)

    def _number(
        self, axes: Axes, at: tuple[float, float], side: float, mean: float, many: int
    ) -> None:
        """Write the count into its square, or beside one that is too small."""
        text = self._count(axes, at, many, ink_on(_color(mean)))
        if max(self._writer.width(text), 0.14) + _PAD > side:
            text.set_x(at[0] + side / 2 + _PAD)
            text.set_horizontalalignment(self._writer.side("start"))
            text.set_color(INK)

    def _legend(self, end: float, top: float) -> None:
        start = end - _LEGEND_WIDTH - 0.45
        axes = self._page.axes(start, top, (_LEGEND_WIDTH, 0.14), (-1, 1), (0, 1))
        shades = np.linspace(0, 1, 201)[np.newaxis, :]
        axes.imshow(shades, STANCE_SCALE, extent=(-1, 1, 1, 0), aspect="auto", vmin=0, vmax=1)
        axes.set_xlim(*((1, -1) if self._writer.rtl else (-1, 1)))
        for place, mean in ((start - 0.16, -1.0), (start + _LEGEND_WIDTH + 0.16, 1.0)):
            mark = self._page.axes(
                place - 0.09, top - 0.02, (0.18, 0.18), (-0.09, 0.09), (-0.09, 0.09)
            )
            self._shape(mark, (0, 0), 0.15, mean, "key")
        for part, words in (
            (0.0, ("همه مخالف", "all oppose")),
            (0.5, ("متوازن", "balanced")),
            (1.0, ("همه موافق", "all support")),
        ):
            said = self._writer.say(*words)
            place = start + _LEGEND_WIDTH * part
            text = self._page.write(place, top + 0.34, said, size=9.5, color=SOFT)
            text.set_horizontalalignment("center")


def _color(mean: float) -> tuple[float, ...]:
    return (1.0, 1.0, 1.0) if np.isnan(mean) else STANCE_SCALE((mean + 1) / 2)
