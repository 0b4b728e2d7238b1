"""When it was said: statements by Jalali week, month or year, and by stance."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from persiantools.jdatetime import JalaliDate

from workbench.charts.counting import UNCODED, CountingRule, coded, stances_in
from workbench.charts.page import HALF_DIGIT, MARGIN, SWATCH, Page, Words
from workbench.charts.series import Series, marks_on, series_of
from workbench.charts.stances import Stance, on_side, stances_of, swatches
from workbench.charts.style import FAINT, INK, SOFT, Chart, Language, Writer, apart, ink_on
from workbench.charts.words import counted
from workbench.model import Codebook
from workbench.text import PeriodUnit, gregorian, jalali, period, persian_digits

# Inches.
_WIDTH = 10.5
_WORDS, _WORDS_MOST = 0.95, 2.0
_WORD_LINE = 0.24
_NUMBERS = 0.45
_MAIN = 3.1
_UNIT_MOST = 0.35
_ASIDE_LEAST = 0.5
_PANEL_GAP = 0.35
_EVENT = 0.5
_AXIS = 0.75
_LABEL_LEAST = 0.24
# The digits of a count are 0.09 high.
_LABEL_HIGH = 0.13
_TICK_GAP = 0.15
# The part of its period that a bar fills, at most so many inches.
_BAR = 0.8
_BAR_MOST = 0.9

_MONTHS = (
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
    "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
)  # fmt: skip


@apart
def timeline(
    table: pd.DataFrame,
    *,
    by: PeriodUnit = "month",
    codebook: Codebook | None = None,
    language: Language = "fa",
    count: CountingRule = "statement",
    events: Mapping[str, str] | None = None,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw how often was supported (up) and opposed (down) in each week, month or year of the
    Jalali calendar, with what is ambivalent and neutral in a panel below on the same scale.

    ``table`` is one row per statement with ``published`` (ISO 8601), ``stance`` and ``article``;
    statements without a date are left out, and the chart says how many. Weeks begin on Saturday.
    ``count`` is ``statement`` or ``article`` (each stance once an article). ``events`` marks days
    (ISO 8601) with words. Time goes to the right in both languages.
    Raises WorkbenchError for a missing column, a table without dates, a date or event that cannot
    be placed, more than 600 periods, or an unknown stance or option.
    """
    stances = stances_in(codebook)
    rows = coded(table, ["published"], count, stances)
    series = series_of(rows, by, count, stances)
    page = Page(language, _WIDTH)
    words = Words(
        title or _title(by, page.writer),
        subtitle or _said(table, count, series, page.writer),
        note or "",
    )
    marks = marks_on(events or {}, series)
    _Drawing(page, series, stances_of(codebook, page.writer.language), marks).draw(words)
    return page.chart


def _title(by: PeriodUnit, writer: Writer) -> str:
    adjective = {
        "week": ("هفتگی", "week"),
        "month": ("ماهانه", "month"),
        "year": ("سالانه", "year"),
    }[by]
    return writer.say(f"گفته‌های {adjective[0]}", f"Statements by {adjective[1]}")


def _said(table: pd.DataFrame, count: CountingRule, series: Series, writer: Writer) -> str:
    bar = {
        "week": ("هفته، از شنبه تا جمعه", "week, Saturday to Friday"),
        "month": ("ماه", "month of the Iranian calendar"),
        "year": ("سال", "year of the Iranian calendar"),
    }[series.by]
    dated = table[table["published"].notna() & (table["published"] != "")]
    days = [gregorian(when) for when in dated["published"].unique()]
    first, last = (_day(day, writer) for day in (min(days), max(days)))
    span = first if first == last else writer.say(f"{first} تا {last}", f"{first} to {last}")
    said = writer.say(
        f"هر میله یک {bar[0]}؛ زمان از چپ به راست، {span}. ",
        f"Each bar is a {bar[1]}; {span}. ",
    )
    n = int(series.counts.to_numpy().sum())
    columns = [series.by] if count == "statement" else []
    counting = counted(dated, n, count, columns, writer)
    said += counting[0].upper() + counting[1:]
    if series.undated:
        left = writer.number(series.undated)
        said += writer.say(f"؛ {left} گفتهٔ بی‌تاریخ نیامده", f"; {left} without a date not shown")
    return said


def _day(day: date, writer: Writer) -> str:
    return writer.say(jalali(day), f"{day.day} {day:%B %Y}")


class _Drawing:
    def __init__(
        self,
        page: Page,
        series: Series,
        stances: list[Stance],
        marks: list[tuple[date, str]],
    ) -> None:
        self._page = page
        self._writer = page.writer
        self._series = series
        self._marks = marks
        self._support, self._oppose = on_side(stances, "support"), on_side(stances, "oppose")
        aside = on_side(stances, "aside")
        self._aside = [stance for stance in aside if series.counts[stance.name].any()]
        self._swatch = SWATCH if swatches(stances) else 0
        told = [*self._support, *self._oppose, *self._aside]
        widest = max(self._writer.measure(each.label, size=11.5, bold=True)[0] for each in told)
        widest += self._swatch + 0.1
        self._start = MARGIN + min(max(widest, _WORDS), _WORDS_MOST) + _NUMBERS
        self._wide = _WIDTH - MARGIN - self._start
        up, down = (max(self._most(side), 1) for side in (self._support, self._oppose))
        self._highest = max(up + down, self._most(self._aside))
        self._bar = min(_BAR, _BAR_MOST * len(series.periods) / self._wide)
        self._unit = min(_MAIN / self._highest, _UNIT_MOST)
        # The names of all stances of a side stand beside its bars.
        self._up = max(up, _WORD_LINE * (len(self._support) - 1) / self._unit)
        self._down = max(down, _WORD_LINE * (len(self._oppose) - 1) / self._unit)

    def _most(self, stances: list[Stance]) -> int:
        names = [stance.name for stance in stances]
        return int(self._series.counts[names].sum(axis=1).max()) if names else 0

    def draw(self, words: Words) -> None:
        levels = self._levels()
        events = _EVENT * (max(levels, default=-1) + 1)
        main = self._unit * (self._up + self._down)
        most = self._most(self._aside)
        aside = max(self._unit * most, _ASIDE_LEAST) if most else 0
        body = events + 0.2 + main + (_PANEL_GAP + aside if aside else 0) + _AXIS
        top = self._page.set(words, body) + events + 0.2
        axes = self._panel(top, main, (self._up, -self._down))
        self._bars(axes, self._support, 1)
        self._bars(axes, self._oppose, -1)
        self._events(axes, levels, top)
        zero = top + self._unit * self._up
        for n, stance in enumerate(self._support):
            self._word(stance, zero - 0.12 - _WORD_LINE * n)
        for n, stance in enumerate(self._oppose):
            self._word(stance, zero + 0.26 + _WORD_LINE * n)
        bottom = top + main
        if aside:
            bottom += _PANEL_GAP + aside
            beside = self._panel(bottom - aside, aside, (aside / self._unit, 0))
            self._bars(beside, self._aside, 1)
            for n, stance in enumerate(self._aside):
                self._word(stance, bottom - 0.05 - _WORD_LINE * n)
        self._ticks(bottom)

    def _panel(self, top: float, high: float, values: tuple[float, float]) -> Axes:
        """Add a panel from its highest value to its lowest, with lines across and their numbers."""
        across = (-0.5, len(self._series.periods) - 0.5)
        size = (self._wide, high)
        axes = self._page.axes(self._start, top, size, across, values, reading=False)
        step = _step(self._highest)
        for n in range(-(int(-values[1]) // step), int(values[0]) // step + 1):
            value = n * step
            strong = value == 0
            color, width = (INK, 1.3) if strong else (FAINT, 0.8)
            look: dict[str, Any] = {"color": color, "linewidth": width, "clip_on": False}
            axes.axhline(value, zorder=3 if strong else 0, **look)
            y = top + (values[0] - value) * self._unit + 10 * HALF_DIGIT
            number = self._writer.number(abs(value))
            place = self._start - 0.08
            self._page.write(place, y, number, size=10, color=SOFT, align="end")
        return axes

    def _word(self, stance: Stance, y: float) -> None:
        look: dict[str, Any] = {"size": 11.5, "bold": True}
        room = self._start - MARGIN - _NUMBERS - self._swatch
        if self._swatch:
            self._page.swatch(MARGIN, y, stance.color)
        words = self._writer.wrap(stance.label, room, 1, **look)[0]
        self._page.write(MARGIN + self._swatch, y, words, color=stance.word_color, **look)

    def _bars(self, axes: Axes, stances: list[Stance], sign: int) -> None:
        """Draw the bars of a side, stacked away from zero, with what each counts inside."""
        done = [0] * len(self._series.periods)
        for stance in stances:
            # A rim of paper parts what is alike without colours.
            edge = FAINT if stance.name == UNCODED else "#FFFFFF"
            look: dict[str, Any] = {"edgecolor": edge, "linewidth": 0.8}
            if len(stances) == 1 and stance.name != UNCODED:
                look["linewidth"] = 0
            ink = ink_on(to_rgb(stance.color))
            for n, each in enumerate(self._series.counts[stance.name]):
                many = int(each)
                if not many:
                    continue
                look |= {"bottom": sign * done[n], "facecolor": stance.color}
                axes.bar(n, sign * many, width=self._bar, gid=stance.name, **look)
                self._number(axes, n, sign * (done[n] + many / 2), many, ink)
                done[n] += many

    def _number(self, axes: Axes, n: int, y: float, many: int, color: str) -> None:
        wide = self._wide / len(self._series.periods) * self._bar
        if wide < _LABEL_LEAST or many * self._unit < _LABEL_HIGH:
            return
        look = self._writer.look(size=9.5, color=color)
        words = self._writer.directed(self._writer.number(many))
        lower = y - 9.5 * HALF_DIGIT / self._unit
        text = axes.text(n, lower, words, ha="center", va="baseline", **look)
        if self._writer.width(text) > wide:
            text.remove()

    def _across(self, day: date) -> float:
        """Return where a day is, in inches from the panel's left."""
        n = self._series.place(day) + 0.5
        return n * self._wide / len(self._series.periods)

    def _levels(self) -> list[int]:
        """Return for each event how high its words stand, so that none meet."""
        ends: list[float] = []
        levels: list[int] = []
        for day, words in self._marks:
            half = self._half(day, words) + 0.08
            at = min(max(self._across(day), half), self._wide - half)
            free = [n for n, end in enumerate(ends) if end <= at - half]
            level = free[0] if free else len(ends)
            ends[level : level + 1] = [at + half]
            levels.append(level)
        return levels

    def _half(self, day: date, words: str) -> float:
        lines = (words, self._short(day))
        return max(self._writer.measure(line, size=10)[0] for line in lines) / 2

    def _short(self, day: date) -> str:
        return self._writer.say(jalali(day).rpartition(" ")[0], f"{day.day} {day:%B}")

    def _events(self, axes: Axes, levels: list[int], top: float) -> None:
        for (day, words), level in zip(self._marks, levels, strict=True):
            high = top - 0.12 - _EVENT * level
            at = self._across(day)
            peak = self._up + (top - high) / self._unit
            x = self._series.place(day)
            look: dict[str, Any] = {"color": INK, "linewidth": 1.1, "linestyle": (0, (2, 2))}
            axes.plot([x, x], [0, peak], clip_on=False, zorder=4, gid="event", **look)
            half = self._half(day, words)
            place = min(max(at, half), self._wide - half)
            for up, line in ((0.24, words), (0.05, self._short(day))):
                self._middle(place, high - up, line, INK)

    def _middle(self, left: float, y: float, words: str, color: str) -> None:
        """Write words whose middle is so many inches from the panel's left."""
        x = self._wide - left if self._writer.rtl else left
        text = self._page.write(self._start + x, y, words, size=10, color=color)
        text.set_horizontalalignment("center")

    def _ticks(self, bottom: float) -> None:
        """Write months, or the first day of weeks that are few, and the year below the first one
        shown of each."""
        if self._few_weeks():
            self._week_names(bottom)
            return
        if self._series.by == "week":
            self._month_marks(self._months(), bottom)
        told = 0
        for at, left in self._named_months():
            year = self._writer.say(persian_digits(at.year), str(at.year))
            if self._series.by == "year":
                self._middle(left, bottom + 0.3, year, SOFT)
                continue
            self._middle(left, bottom + 0.3, self._month(at.month), SOFT)
            if at.year != told:
                self._middle(left, bottom + 0.52, year, SOFT)
                told = at.year

    def _named_months(self) -> list[tuple[JalaliDate, float]]:
        """Return the months whose names are written, and where: every so many, and the one that
        the chart begins in where there is room before them."""
        months, step = self._months(), self._months_apart()
        named = [(at, self._left(at)) for at in months if not (at.month - 1) % step]
        first = JalaliDate(self._series.periods[0].start)
        if self._series.by == "year" or first in (at for at, _ in named):
            return named
        if named:
            following, left = named[0]
            apart = self._half_month(first) + self._half_month(following) + _TICK_GAP
            if left - self._left(first) < apart:
                return named
        return [(first, self._left(first)), *named]

    def _half_month(self, at: JalaliDate) -> float:
        return self._writer.measure(self._month(at.month), size=10)[0] / 2

    def _few_weeks(self) -> bool:
        """Return whether the first day of every week can be written below its bar."""
        if self._series.by != "week":
            return False
        days = [self._short(each.start) for each in self._series.periods]
        widest = max(self._writer.measure(day, size=10)[0] for day in days) + _TICK_GAP
        return widest * len(days) <= self._wide

    def _week_names(self, bottom: float) -> None:
        told = ""
        for n, each in enumerate(self._series.periods):
            left = (n + 0.5) * self._wide / len(self._series.periods)
            self._middle(left, bottom + 0.3, self._short(each.start), SOFT)
            year = self._writer.say(jalali(each.start).rpartition(" ")[2], str(each.start.year))
            if year != told:
                self._middle(left, bottom + 0.52, year, SOFT)
                told = year

    def _month_marks(self, months: list[JalaliDate], bottom: float) -> None:
        """Mark the first day of every month below the weeks."""
        size = (self._wide, 0.07)
        axes = self._page.axes(self._start, bottom, size, (0, self._wide), (0, 1), reading=False)
        for at in months:
            left = self._left(at)
            axes.plot([left, left], [0.1, 1], color=SOFT, linewidth=0.9, clip_on=False)

    def _left(self, at: JalaliDate) -> float:
        """Return where a month is written: at its first day among weeks, else below its bar."""
        across = self._across(at.to_gregorian())
        if self._series.by == "week":
            return across
        return across + self._wide / len(self._series.periods) / 2

    def _months(self) -> list[JalaliDate]:
        first, last = self._series.periods[0], self._series.periods[-1]
        at = period(first.start, "year" if self._series.by == "year" else "month")
        months = [at]
        while months[-1].end < last.end:
            months.append(months[-1].next("year" if self._series.by == "year" else "month"))
        days = [JalaliDate(each.start) for each in months if each.start >= first.start]
        return days or [JalaliDate(first.start)]

    def _month(self, number: int) -> str:
        if self._writer.rtl:
            return jalali(JalaliDate(1400, number, 1).to_gregorian(), style="month").split()[0]
        return _MONTHS[number - 1]

    def _months_apart(self) -> int:
        """Return every which month is written, so that neighbours do not meet."""
        months = self._months()
        names = [self._month(n) for n in range(1, 13)]
        widest = max(self._writer.measure(name, size=10)[0] for name in names) + _TICK_GAP
        if self._series.by == "year" or len(months) < 2:
            return 1
        apart = (self._left(months[-1]) - self._left(months[0])) / (len(months) - 1)
        return next((step for step in (1, 2, 3, 6, 12) if step * apart >= widest), 12)


def _step(values: int) -> int:
    """Return a round number that divides so many values into at most six parts."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if values <= 6 * step:
                return step
        size *= 10
