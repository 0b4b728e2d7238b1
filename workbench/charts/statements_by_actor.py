"""Who says what: statements by actor, diverging by stance."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.text import Text

from workbench.charts.counting import UNCODED, UNNAMED, CountingRule, counts_by_actor, top_actors
from workbench.charts.style import (
    FAINT,
    INK,
    SOFT,
    STANCE_WORDS,
    STANCES,
    Chart,
    Language,
    Writer,
)
from workbench.model import Codebook

# Inches.
_WIDTH = 10.0
_MARGIN = 0.35
_TOP = 1.75
_ROW = 0.42
_BOTTOM = 0.4
_NOTE = 0.35
_TOTAL = 0.75
_NAME_GAP = 0.12
_NAME_MOST = 2.9
_PANEL_GAP = 0.5
_HEADING_LEAST = 0.75
_PAD = 0.05
# Half the height of digits, by the font's size in points: a line moved by it sits in the middle.
_HALF_DIGIT = 0.35 / 72
# The part of a row that its bar fills.
_BAR = 0.66

_LABELS = {
    "support": ("موافق", "support"),
    "oppose": ("مخالف", "oppose"),
    "ambivalent": ("دوپهلو", "ambivalent"),
    "neutral": ("خنثی", "neutral"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    counts: "pd.Series[int]"

    @property
    def total(self) -> int:
        return int(self.counts.sum())


def statements_by_actor(
    table: pd.DataFrame,
    *,
    codebook: Codebook | None = None,
    language: Language = "fa",
    count: CountingRule = "statement",
    top: int = 15,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw how often each actor supports and opposes, with what is ambivalent and neutral aside.

    ``table`` is one row per statement with ``actor``, ``stance`` and ``article``, such as
    ``project.statements()``. Bars of all panels share one scale. ``count`` is ``statement`` or
    ``article`` (each actor and stance once an article); the rule and n are stated on the chart.
    Actors beyond the ``top`` are summed up in a last row. ``codebook`` gives the stances' names.
    Raises WorkbenchError for a missing column, an empty table, or an unknown stance or option.
    """
    counts = counts_by_actor(table, count)
    shown, rest, others = top_actors(counts, top)
    height = _TOP + _ROW * (len(shown) + (rest is not None)) + _BOTTOM + (_NOTE if note else 0)
    chart = Chart(figsize=(_WIDTH, height))
    writer = Writer(chart, language)
    rows = [_Row(_name(str(actor), writer), row) for actor, row in shown.iterrows()]
    if rest is not None:
        n = writer.number(others)
        rows.append(_Row(writer.say(f"دیگران ({n} کنشگر)", f"others ({n} actors)"), rest))
    drawing = _Drawing(chart, writer, rows, _stance_labels(codebook, writer))
    drawing.words(
        title or writer.say("چه کسی چه گفت؟", "Who said what?"),
        subtitle or _counted(table, int(counts.to_numpy().sum()), count, writer),
        note or "",
    )
    drawing.bars()
    return chart


def _name(actor: str, writer: Writer) -> str:
    return writer.say("(نامشخص)", "(not named)") if actor == UNNAMED else actor


def _stance_labels(codebook: Codebook | None, writer: Writer) -> dict[str, str]:
    labels = {stance: writer.say(*words) for stance, words in _LABELS.items()}
    labels[UNCODED] = writer.say("بی‌موضع", "not coded")
    if codebook:
        coded = codebook.field("stance").values
        labels |= {each.name: each.label[writer.language] for each in coded}
    return labels


def _counted(table: pd.DataFrame, n: int, count: CountingRule, writer: Writer) -> str:
    """Say what was counted and how many there are; several annotators are named, since the same
    words then count once for each."""
    where = writer.number(int(table["article"].nunique()))
    number = writer.number(n)
    coders = int(table["annotator"].nunique()) if "annotator" in table.columns else 1
    by = writer.number(coders)
    if count == "article":
        return writer.say(
            f"هر کنشگر و موضع در هر خبر یک بار شمرده شده است (n = {number} در {where} خبر)",
            f"each actor and stance counted once per article (n = {number} in {where} articles)",
        )
    return writer.say(
        f"گفته‌ها به تفکیک کنشگر و موضع؛ هر گفته یک بار ({number} گفته در {where} خبر"
        + (f"، از {by} حاشیه‌نویس)" if coders > 1 else ")"),
        f"statements by actor and stance, each counted once (n = {number} in {where} articles"
        + (f", by {by} annotators)" if coders > 1 else ")"),
    )


class _Drawing:
    """The chart's parts, placed in inches from the side where reading starts."""

    def __init__(
        self, chart: Chart, writer: Writer, rows: list[_Row], labels: dict[str, str]
    ) -> None:
        self._chart = chart
        self._writer = writer
        self._rows = rows
        self._labels = labels
        self._aside = ["ambivalent", "neutral"]
        if any(row.counts[UNCODED] for row in rows):
            self._aside.append(UNCODED)

    def words(self, title: str, subtitle: str, note: str) -> None:
        """Write title, subtitle and note, and each row's total and name."""
        write = self._writer.write
        height = self._chart.get_size_inches()[1]
        write(_MARGIN, 0.52, title, size=17, bold=True)
        write(_MARGIN, 0.9, subtitle, size=11.5, color=SOFT)
        write(_MARGIN, height - 0.28, note, size=9.5, color=SOFT)
        write(_MARGIN, _TOP - 0.16, self._writer.say("مجموع", "total"), size=10.5, color=SOFT)
        names: list[Text] = []
        for n, row in enumerate(self._rows):
            baseline = _TOP + _ROW * (n + 0.5) + 11.5 * _HALF_DIGIT
            write(_MARGIN, baseline, self._writer.number(row.total), size=11, color=SOFT)
            name = write(0, baseline, row.name, size=12, align="end", directed=False)
            self._writer.fit(name, _NAME_MOST)
            names.append(name)
        # Names stand next to their bars, which all begin at one line.
        place = _MARGIN + _TOTAL + max(self._writer.width(name) for name in names)
        for name in names:
            name.set_x((_WIDTH - place if self._writer.rtl else place) / _WIDTH)
        self._bars_start = place + _NAME_GAP

    def bars(self) -> None:
        """Draw both panels on one scale."""
        most = {stance: max(int(row.counts[stance]) for row in self._rows) for stance in STANCES}
        side = max(int(row.counts[self._aside].sum()) for row in self._rows)
        room = _WIDTH - _MARGIN - self._bars_start - _PANEL_GAP
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
        """Add a panel: ``start`` and ``width`` in inches, its scale growing as reading goes."""
        height = self._chart.get_size_inches()[1]
        rows = len(self._rows)
        left = _WIDTH - start - width if self._writer.rtl else start
        bottom = height - _TOP - _ROW * rows
        axes = self._chart.add_axes(
            (left / _WIDTH, bottom / height, width / _WIDTH, _ROW * rows / height)
        )
        axes.set_axis_off()
        axes.set_xlim(*((high, low) if self._writer.rtl else (low, high)))
        axes.set_ylim(rows - 0.5, -0.5)
        return axes

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
            n + 10.5 * _HALF_DIGIT / _ROW,
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
        return self._writer.write(
            x, _TOP - 0.16, words, size=11.5, bold=True, color=color, align=align
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
