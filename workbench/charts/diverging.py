"""Rows of bars that diverge: opposed one way, in support the other, all else aside."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.text import Text

from workbench.charts.counting import UNCODED, CountingRule, coded, counts_by, top_rows
from workbench.charts.page import HALF_DIGIT, MARGIN, Page, Words
from workbench.charts.style import FAINT, INK, SOFT, STANCE_WORDS, STANCES, Chart, Language
from workbench.charts.words import counted, others, shown_names, stance_labels
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
_PAD = 0.05
# The part of a row that its bar fills.
_BAR = 0.66


@dataclass(frozen=True, slots=True)
class Row:
    """A name and its count by stance."""

    name: str
    counts: "pd.Series[int]"

    @property
    def total(self) -> int:
        return int(self.counts.sum())


class Diverging:
    """Rows of bars on a page, with each row's total and name at the side where reading starts."""

    def __init__(self, page: Page, rows: list[Row], labels: dict[str, str]) -> None:
        self._page = page
        self._writer = page.writer
        self._rows = rows
        self._labels = labels
        self._aside = ["ambivalent", "neutral"]
        if any(row.counts[UNCODED] for row in rows):
            self._aside.append(UNCODED)

    def draw(self, words: Words) -> None:
        """Draw everything; the page takes the height it needs."""
        rows = _ROW * len(self._rows)
        self._top = self._page.set(words, _HEADS + rows + _BOTTOM) + _HEADS
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
        """Draw both panels on one scale."""
        most = {stance: max(int(row.counts[stance]) for row in self._rows) for stance in STANCES}
        side = max(int(row.counts[self._aside].sum()) for row in self._rows)
        room = WIDTH - MARGIN - self._bars_start - _PANEL_GAP
        panels = [most["oppose"], most["support"], side]
        least = [_HEADING_LEAST, _HEADING_LEAST, self._aside_heading_width()]
        scale = _scale(panels, least, room)
        oppose, support, aside = (
            max(count * scale, inches) for count, inches in zip(panels, least, strict=True)
        )
        main = self._axes(self._bars_start, oppose + support, -oppose / scale, support / scale)
        self._diverging(main, scale)
        start = self._bars_start + oppose + support + _PANEL_GAP
        self._stacked(self._axes(start, aside, 0, aside / scale), scale)
        self._headings(self._bars_start + oppose, start)

    def _axes(self, start: float, width: float, low: float, high: float) -> Axes:
        rows = len(self._rows)
        size = (width, _ROW * rows)
        return self._page.axes(start, self._top, size, (low, high), (-0.5, rows - 0.5))

    def _diverging(self, axes: Axes, scale: float) -> None:
        for stance, sign in (("oppose", -1), ("support", 1)):
            for n, row in enumerate(self._rows):
                count = int(row.counts[stance])
                if count:
                    color = STANCES[stance]
                    axes.barh(n, sign * count, height=_BAR, color=color, gid=stance)
                    self._number_at_end(axes, n, sign * count, color, scale)
        axes.axvline(0, color=INK, linewidth=1.4, clip_on=False, ymin=-0.01, ymax=1.02)

    def _number_at_end(self, axes: Axes, n: int, length: int, color: str, scale: float) -> None:
        """Write a bar's count inside its far end, or beyond it where the bar is too short."""
        text = self._number(axes, length, n, abs(length), color, bold=True)
        inside = self._writer.width(text) + 2 * _PAD < abs(length) * scale
        away: Literal["start", "end"] = "start" if length < 0 else "end"
        near: Literal["start", "end"] = "end" if length < 0 else "start"
        text.set_horizontalalignment(self._writer.side(away if inside else near))
        text.set_color("#FFFFFF" if inside else color)
        outwards = 1 if length > 0 else -1
        text.set_x(length + outwards * (-_PAD if inside else _PAD) / scale)

    def _stacked(self, axes: Axes, scale: float) -> None:
        """Draw what neither supports nor opposes, stacked; a count too wide for its part is
        written before the bar if the part is the first, else beyond the bar's end."""
        for n, row in enumerate(self._rows):
            done = 0
            beyond: list[str] = []
            for stance in self._aside:
                count = int(row.counts[stance])
                if not count:
                    continue
                look: dict[str, Any] = {"facecolor": STANCES.get(stance, "#FFFFFF")}
                if stance == UNCODED:
                    look |= {"edgecolor": FAINT, "linewidth": 0.8}
                axes.barh(n, count, left=done, height=_BAR, gid=stance, **look)
                text = self._number(axes, done + count / 2, n, count, INK)
                if self._writer.width(text) + _PAD > count * scale:
                    text.remove()
                    if stance == "ambivalent":
                        text = self._number(axes, -_PAD / scale, n, count, STANCE_WORDS[stance])
                        text.set_horizontalalignment(self._writer.side("end"))
                    else:
                        beyond.append(self._writer.number(count))
                done += count
            if beyond:
                text = self._number(axes, done + _PAD / scale, n, " · ".join(beyond), SOFT)
                text.set_horizontalalignment(self._writer.side("start"))

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

    def _aside_heading_width(self) -> float:
        written = [self._heading(0, stance) for stance in self._aside]
        width = sum(self._writer.width(text) for text in written) + 0.18 * (len(written) - 1)
        for text in written:
            text.remove()
        return width

    def _headings(self, zero: float, aside: float) -> None:
        self._heading(zero - _PAD * 1.5, "oppose", align="end")
        self._heading(zero + _PAD * 1.5, "support")
        for stance in self._aside:
            aside += self._writer.width(self._heading(aside, stance)) + 0.18

    def _heading(self, x: float, stance: str, align: str = "start") -> Text:
        color = STANCE_WORDS.get(stance, STANCES.get(stance, SOFT))
        words = self._labels[stance]
        return self._page.write(
            x, self._top - 0.16, words, size=11.5, bold=True, color=color, align=align
        )


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
    counted_rows = coded(table, [column], options.count)
    counts = counts_by(counted_rows, column)
    shown, rest, many = top_rows(counts, options.top, f"{column}s")
    page = Page(options.language, WIDTH)
    writer = page.writer
    names = shown_names([str(name) for name in shown.index], column, options.codebook, writer)
    rows = [Row(name, shown.iloc[n]) for n, name in enumerate(names)]
    if rest is not None:
        rows.append(Row(others(column, many, writer), rest))
    said = words.subtitle or counted(table, len(counted_rows), options.count, [column], writer)
    labels = stance_labels(options.codebook, writer)
    Diverging(page, rows, labels).draw(Words(words.title, said, words.note))
    return page.chart
