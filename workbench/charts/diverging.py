"""Rows of bars that diverge: opposed one way, in support the other, all else aside."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.text import Text

from workbench.charts.counting import (
    UNCODED,
    CountingRule,
    coded,
    counts_by,
    stances_in,
    top_rows,
)
from workbench.charts.page import HALF_DIGIT, MARGIN, SWATCH, SWATCH_SIDE, Page, Words
from workbench.charts.stances import Side, Stance, on_side, stances_of, swatches
from workbench.charts.style import FAINT, INK, SOFT, Chart, Language, ink_on
from workbench.charts.words import counted, others, shown_names
from workbench.model import Codebook

# Inches.
WIDTH = 10.0
_HEADS = 0.6
_ROW = 0.42
_BOTTOM = 0.2
_TOTAL = 0.75
_NAME_GAP = 0.12
_NAME_MOST = 2.9
_PANEL_GAP = 0.5
_HEADING_LEAST = 0.75
_HEADING_LINE = 0.24
_HEADING_GAP = 0.18
# So that a single statement is no bar across the page.
_UNIT_MOST = 0.8
_PAD = 0.05
# The part of a row that its bar fills.
_BAR = 0.66

SIDES: tuple[Side, ...] = ("oppose", "support", "aside")


@dataclass(frozen=True, slots=True)
class Row:
    """A name and its count by stance; what is ``summed`` stands there as numbers only, since its
    bars would dwarf the others'."""

    name: str
    counts: "pd.Series[int]"
    summed: bool = False

    @property
    def total(self) -> int:
        return int(self.counts.sum())


class Diverging:
    """Rows of bars on a page, with each row's total and name at the side where reading starts."""

    def __init__(self, page: Page, rows: list[Row], stances: list[Stance]) -> None:
        self._page = page
        self._writer = page.writer
        self._rows = rows
        self._drawn = [(n, row) for n, row in enumerate(rows) if not row.summed]
        self._sides = {side: on_side(stances, side) for side in SIDES}
        self._swatch = SWATCH if swatches(stances) else 0
        if not any(row.counts[UNCODED] for row in rows):
            self._sides["aside"] = self._sides["aside"][:-1]
        lines = max(len(self._sides["oppose"]), len(self._sides["support"]))
        self._heads = _HEADS + _HEADING_LINE * max(lines - 1, 0)

    def draw(self, words: Words) -> None:
        """Draw everything; the page takes the height it needs."""
        rows = _ROW * len(self._rows)
        self._top = self._page.set(words, self._heads + rows + _BOTTOM) + self._heads
        self._names()
        self._bars()

    def _names(self) -> None:
        write = self._page.write
        total = self._writer.say("مجموع", "total")
        write(MARGIN, self._top - 0.16, total, size=10.5, color=SOFT)
        middles = [self._top + _ROW * (n + 0.5) for n in range(len(self._rows))]
        for row, middle in zip(self._rows, middles, strict=True):
            number = self._writer.number(row.total)
            write(MARGIN, middle + 11.5 * HALF_DIGIT, number, size=11, color=SOFT)
        names = [row.name for row in self._rows]
        # Names stand next to their bars, which all begin at one line.
        end = self._page.names(names, MARGIN + _TOTAL, middles, _NAME_MOST)
        self._bars_start = end + _NAME_GAP

    def _bars(self) -> None:
        """Draw all panels on one scale."""
        panels = [max(self._count(row, side) for _, row in self._drawn) for side in SIDES]
        least = [max(self._heading_width(side), self._sums_width(side)) for side in SIDES]
        gap = _PANEL_GAP if self._sides["aside"] else 0
        room = WIDTH - MARGIN - self._bars_start - gap
        scale = min(_scale(panels, least, room), _UNIT_MOST)
        oppose, support, aside = (
            max(count * scale, inches) for count, inches in zip(panels, least, strict=True)
        )
        main = self._axes(self._bars_start, oppose + support, -oppose / scale, support / scale)
        self._side(main, "oppose", -1, scale)
        self._side(main, "support", 1, scale)
        main.axvline(0, color=INK, linewidth=1.4, clip_on=False, ymin=-0.01, ymax=1.02)
        start = self._bars_start + oppose + support + gap
        if self._sides["aside"]:
            beside = self._axes(start, aside, 0, aside / scale)
            self._side(beside, "aside", 1, scale)
        self._headings(self._bars_start + oppose, start)

    def _count(self, row: Row, side: Side) -> int:
        return sum(int(row.counts[stance.name]) for stance in self._sides[side])

    def _axes(self, start: float, width: float, low: float, high: float) -> Axes:
        rows = len(self._rows)
        size = (width, _ROW * rows)
        return self._page.axes(start, self._top, size, (low, high), (-0.5, rows - 0.5))

    def _side(self, axes: Axes, side: Side, sign: int, scale: float) -> None:
        """Draw the bars of a side, away from zero."""
        for n, row in enumerate(self._rows):
            if row.summed and (sums := self._sums(row, side)):
                text = self._number(axes, sign * 1.5 * _PAD / scale, n, sums, SOFT)
                text.set_horizontalalignment(self._writer.side("start" if sign > 0 else "end"))
        for n, row in self._drawn:
            parts = [
                (stance, int(row.counts[stance.name]))
                for stance in self._sides[side]
                if row.counts[stance.name]
            ]
            done = 0
            for stance, count in parts:
                look: dict[str, Any] = {"facecolor": stance.color, "clip_on": False}
                if len(parts) > 1:
                    # A rim of paper parts what is alike without colours.
                    look |= {"edgecolor": "#FFFFFF", "linewidth": 0.8}
                if stance.name == UNCODED:
                    look |= {"edgecolor": FAINT, "linewidth": 0.8}
                axes.barh(n, sign * count, left=sign * done, height=_BAR, gid=stance.name, **look)
                done += count
            if side == "aside" or len(self._sides[side]) > 1:
                self._numbers_within(axes, n, parts, sign, scale)
            elif parts:
                self._number_at_end(axes, n, sign * parts[0][1], parts[0][0], scale)

    def _number_at_end(self, axes: Axes, n: int, length: int, stance: Stance, scale: float) -> None:
        """Write a bar's count inside its far end, or beyond it where the bar is too short."""
        text = self._number(axes, length, n, abs(length), stance.word_color, bold=True)
        inside = self._writer.width(text) + 2 * _PAD < abs(length) * scale
        away: Literal["start", "end"] = "start" if length < 0 else "end"
        near: Literal["start", "end"] = "end" if length < 0 else "start"
        text.set_horizontalalignment(self._writer.side(away if inside else near))
        if inside:
            text.set_color(ink_on(to_rgb(stance.color)))
        outwards = 1 if length > 0 else -1
        text.set_x(length + outwards * (-_PAD if inside else _PAD) / scale)

    def _numbers_within(
        self, axes: Axes, n: int, parts: list[tuple[Stance, int]], sign: int, scale: float
    ) -> None:
        """Write the counts of stacked bars into their parts. What is too narrow for its count has
        it before the bar, if it is what the bar begins with and stands aside, else beyond the
        bar's end, as far as there is room."""
        done = 0
        beyond: list[str] = []
        for stance, count in parts:
            ink = ink_on(to_rgb(stance.color))
            text = self._number(axes, sign * (done + count / 2), n, count, ink)
            if self._writer.width(text) + _PAD > count * scale:
                text.remove()
                if stance in self._sides["aside"][:1]:
                    text = self._number(axes, -_PAD / scale, n, count, stance.word_color)
                    text.set_horizontalalignment(self._writer.side("end"))
                else:
                    beyond.append(self._writer.number(count))
            done += count
        if beyond:
            # Opposed bars grow against the direction of reading.
            told = " · ".join(beyond[::sign])
            text = self._number(axes, sign * (done + _PAD / scale), n, told, SOFT)
            text.set_horizontalalignment(self._writer.side("start" if sign > 0 else "end"))
            low, high = sorted(axes.get_xlim())
            room = ((high if sign > 0 else -low) - done) * scale
            margin = MARGIN if parts[0][0].side == "aside" else 0
            if self._writer.width(text) + 2 * _PAD > room + margin:
                text.remove()

    def _number(
        self, axes: Axes, x: float, n: int, count: int | str, color: str, *, bold: bool = False
    ) -> Text:
        words = count if isinstance(count, str) else self._writer.number(count)
        return axes.text(
            x,
            n + 10.5 * HALF_DIGIT / _ROW,
            self._writer.directed(words),
            ha="center",
            va="baseline",
            **self._writer.look(size=10.5, color=color, bold=bold),
        )

    def _sums(self, row: Row, side: Side) -> str:
        """Return the counts of a side's stances as they stand on the page."""
        if not self._count(row, side):
            return ""
        numbers = [self._writer.number(int(row.counts[each.name])) for each in self._sides[side]]
        # Opposed ones stand against the direction of reading.
        return " · ".join(numbers[::-1] if side == "oppose" else numbers)

    def _sums_width(self, side: Side) -> float:
        sums = [self._sums(row, side) for row in self._rows if row.summed]
        return max(
            (self._writer.measure(each, size=10.5)[0] + 2 * _PAD for each in sums), default=0
        )

    def _heading_width(self, side: Side) -> float:
        """Return how much room the names of a side's stances need: in a line, or below each other
        at zero."""
        widths = [
            self._writer.measure(stance.label, size=11.5, bold=True)[0] + self._swatch
            for stance in self._sides[side]
        ]
        if side == "aside":
            return sum(widths) + _HEADING_GAP * max(len(widths) - 1, 0)
        return max([*(width + _PAD * 1.5 for width in widths), _HEADING_LEAST])

    def _headings(self, zero: float, aside: float) -> None:
        for n, stance in enumerate(self._sides["oppose"]):
            self._heading(zero - _PAD * 1.5, stance, n, align="end")
        for n, stance in enumerate(self._sides["support"]):
            self._heading(zero + _PAD * 1.5, stance, n)
        for stance in self._sides["aside"]:
            aside += self._heading(aside, stance) + _HEADING_GAP

    def _heading(self, x: float, stance: Stance, line: int = 0, align: str = "start") -> float:
        """Write a stance's name, its square on the side of ``x``, and return how wide both are."""
        y = self._top - 0.16 - _HEADING_LINE * line
        inwards = -1 if align == "end" else 1
        if self._swatch:
            self._page.swatch(x if inwards > 0 else x - SWATCH_SIDE, y, stance.color)
        look: dict[str, Any] = {"size": 11.5, "bold": True, "color": stance.word_color}
        text = self._page.write(x + inwards * self._swatch, y, stance.label, align=align, **look)
        return self._writer.width(text) + self._swatch


def _scale(counts: list[int], least: list[float], room: float) -> float:
    """Return how many inches one statement takes, so that all panels fit the room although none
    is narrower than its least width."""
    scale = room / max(sum(counts), 1)
    for _ in counts:
        wide = [
            count for count, inches in zip(counts, least, strict=True) if count * scale > inches
        ]
        fixed = sum(
            inches for count, inches in zip(counts, least, strict=True) if count * scale <= inches
        )
        if wide:
            scale = (room - fixed) / sum(wide)
    return scale


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen of a chart of statements, whatever its rows are."""

    codebook: Codebook | None
    language: Language
    count: CountingRule
    top: int


def stances_by(table: pd.DataFrame, column: str, options: Options, words: Words) -> Chart:
    """Draw a row of bars for each value of ``column``; an empty subtitle says what was counted."""
    stances = stances_in(options.codebook)
    counted_rows = coded(table, [column], options.count, stances)
    counts = counts_by(counted_rows, column, stances)
    shown, rest, many = top_rows(counts, options.top, f"{column}s")
    page = Page(options.language, WIDTH)
    writer = page.writer
    names = shown_names([str(name) for name in shown.index], column, options.codebook, writer)
    rows = [Row(name, shown.iloc[n]) for n, name in enumerate(names)]
    if rest is not None:
        rows.append(Row(others(column, many, writer), rest, summed=True))
    said = words.subtitle or counted(table, len(counted_rows), options.count, [column], writer)
    Diverging(page, rows, stances_of(options.codebook, writer.language)).draw(
        Words(words.title, said, words.note)
    )
    return page.chart
