"""Do annotators code alike: how many statements each marked, and with which stances."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.text import Text

from workbench.charts.counting import (
    UNCODED,
    check_top,
    coded,
    counts_by,
    need_columns,
    stances_in,
)
from workbench.charts.page import HALF_DIGIT, MARGIN, SWATCH, Page, Words
from workbench.charts.stances import Stance, on_side, stances_of, swatches
from workbench.charts.style import FAINT, SOFT, Chart, Language, Writer, apart, ink_on
from workbench.charts.words import shown_names
from workbench.model import Codebook

# Inches.
_WIDTH = 10.0
_HEADS = 0.6
_ROW = 0.5
_BOTTOM = 0.2
_NAME_MOST = 2.2
_GAP = 0.15
_COUNTS = 1.9
_NUMBER = 0.45
_ARTICLES = 0.8
_BEFORE_SHARES = _GAP + _COUNTS + _NUMBER + _ARTICLES + _GAP
_HEAD_LINE = 0.22
_HEAD_GAP = 0.2
_BAR = 0.66
_PAD = 0.06

_COUNT_COLOR = "#4C535D"


@apart
def annotator_comparison(
    table: pd.DataFrame,
    *,
    read: Mapping[str, Iterable[str]] | None = None,
    codebook: Codebook | None = None,
    language: Language = "fa",
    top: int = 20,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw for each annotator the number of statements and of articles, and the shares of stances.

    ``table`` is one row per statement with ``annotator``, ``stance`` and ``article``. Shares are
    of all the annotator's statements; annotators who read different articles need not have the
    same. ``read`` names the articles each has read, also those in which they found nothing; if not
    given, only those with a statement of theirs count. Annotators beyond the ``top`` are left out,
    and the chart says how many. Raises WorkbenchError for a missing column, an empty table, or an
    unknown stance or option.
    """
    check_top(top, "annotators")
    need_columns(table, ["annotator", "stance", "article"])
    stances = stances_in(codebook)
    rows = coded(table, ["annotator"], "statement", stances)
    counts = counts_by(rows, "annotator", stances)
    articles = {str(who): {*ids} for who, ids in rows.groupby("annotator")["article"]}
    for who, ids in (read or {}).items():
        articles[who] = articles.get(who, set()) | {*ids}
    silent = sorted(who for who, ids in articles.items() if ids and who not in counts.index)
    counts = counts.reindex([*counts.index, *silent], fill_value=0)
    page = Page(language, _WIDTH)
    words = Words(
        title or page.writer.say("حاشیه‌نویسان چگونه کدگذاری کرده‌اند؟", "How do annotators code?"),
        subtitle or _said(len(rows), [*articles.values()], len(counts.iloc[top:]), page.writer),
        note or "",
    )
    _Drawing(page, counts.iloc[:top], articles, codebook).draw(words)
    return page.chart


def _said(statements: int, read: Sequence[Set[str]], left_out: int, writer: Writer) -> str:
    readers = Counter(article for articles in read for article in articles)
    n = writer.number(statements)
    many = len(readers)
    where = writer.number(many)
    both = writer.number(sum(times > 1 for times in readers.values()))
    said = writer.say(
        f"گفته‌های هر حاشیه‌نویس و سهم هر موضع؛ هر گفته یک بار ({n} گفته در {where} خبر، "
        f"{both} خبر را بیش از یک نفر کدگذاری کرده)",
        f"statements of each annotator and the share of each stance, each counted once "
        f"(n = {n} in {writer.english(many, 'article')}, {both} of them coded by more than one)",
    )
    if left_out:
        beyond = writer.number(left_out)
        said += writer.say(f"؛ {beyond} حاشیه‌نویس نیامده", f"; {beyond} not shown")
    return said


class _Drawing:
    def __init__(
        self,
        page: Page,
        counts: pd.DataFrame,
        articles: Mapping[str, Set[str]],
        codebook: Codebook | None,
    ) -> None:
        self._page = page
        self._writer = page.writer
        self._counts = counts
        self._articles = articles
        stances = stances_of(codebook, self._writer.language)
        if not counts[UNCODED].any():
            stances = stances[:-1]
        self._swatch = SWATCH if swatches(stances) else 0
        # From most opposed to most in support, then the others.
        opposed = on_side(stances, "oppose")[::-1]
        self._stances = [*opposed, *on_side(stances, "support"), *on_side(stances, "aside")]

    def draw(self, words: Words) -> None:
        rows = len(self._counts)
        high = _ROW * rows
        keys = [str(name) for name in self._counts.index]
        names = shown_names(keys, "annotator", None, self._writer)
        widest = max(self._writer.measure(name, size=12)[0] for name in names)
        lines = self._head_lines(_WIDTH - 2 * MARGIN - min(widest, _NAME_MOST) - _BEFORE_SHARES)
        heads = _HEADS + _HEAD_LINE * (len(lines) - 1)
        self._top = self._page.set(words, heads + high + _BOTTOM) + heads
        middles = [self._top + _ROW * (n + 0.5) for n in range(rows)]
        end = self._page.names(names, MARGIN, middles, _NAME_MOST)
        start = end + _GAP
        self._totals(start, high)
        place = start + _COUNTS + _NUMBER + _ARTICLES * 0.5
        self._head(place, self._writer.say("خبر", "articles"), SOFT, center=True)
        for key, middle in zip(keys, middles, strict=True):
            number = self._writer.number(len(self._articles[key]))
            y = middle + 11 * HALF_DIGIT
            text = self._page.write(place, y, number, size=11, color=SOFT)
            text.set_horizontalalignment("center")
        self._shares(end + _BEFORE_SHARES, high, lines)

    def _head_lines(self, room: float) -> list[list[Stance]]:
        """Return the stances in lines whose names fit above the shares."""
        lines: list[list[Stance]] = [[]]
        taken = 0.0
        for stance in self._stances:
            wide = self._writer.measure(stance.label, size=11, bold=True)[0] + self._swatch
            wide += _HEAD_GAP
            if lines[-1] and taken + wide > room:
                lines.append([])
                taken = 0.0
            lines[-1].append(stance)
            taken += wide
        return lines

    def _head(
        self, x: float, words: str, color: str, *, center: bool = False, up: int = 0
    ) -> float:
        y = self._head_at(up)
        text = self._page.write(x, y, words, size=11, color=color, bold=not center)
        if center:
            text.set_horizontalalignment("center")
        return self._writer.width(text)

    def _head_at(self, up: int) -> float:
        return self._top - 0.14 - _HEAD_LINE * up

    def _totals(self, start: float, high: float) -> None:
        totals = self._counts.sum(axis=1)
        most = int(totals.max())
        rows = len(totals)
        axes = self._page.axes(start, self._top, (_COUNTS, high), (0, most), (-0.5, rows - 0.5))
        self._head(start, self._writer.say("گفته", "statements"), _COUNT_COLOR)
        for n, total in enumerate(totals):
            axes.barh(n, total, height=_BAR, color=_COUNT_COLOR, gid="total")
            text = self._text(axes, total + _PAD * most / _COUNTS, n, self._writer.number(total))
            text.set_horizontalalignment(self._writer.side("start"))

    def _shares(self, start: float, high: float, lines: list[list[Stance]]) -> None:
        wide = _WIDTH - MARGIN - start
        rows = len(self._counts)
        axes = self._page.axes(start, self._top, (wide, high), (0, 1), (-0.5, rows - 0.5))
        for n, line in enumerate(lines):
            place, up = start, len(lines) - 1 - n
            for stance in line:
                if self._swatch:
                    self._page.swatch(place, self._head_at(up), stance.color)
                    place += self._swatch
                place += self._head(place, stance.label, stance.word_color, up=up) + _HEAD_GAP
        # Whoever marked nothing has no shares.
        shares = self._counts.div(self._counts.sum(axis=1).clip(lower=1), axis=0)
        for n in range(rows):
            done = 0.0
            for stance in self._stances:
                share = float(shares.iloc[n][stance.name])
                if share:
                    self._part(axes, n, done, share, stance, wide)
                done += share

    def _part(
        self, axes: Axes, n: int, done: float, share: float, stance: Stance, wide: float
    ) -> None:
        # A rim of paper parts what is alike without colours.
        edge = FAINT if stance.name == UNCODED else "#FFFFFF"
        look: dict[str, Any] = {"facecolor": stance.color, "edgecolor": edge, "linewidth": 1}
        axes.barh(n, share, left=done, height=_BAR, gid=stance.name, **look)
        text = self._text(axes, done + share / 2, n, self._writer.share(share))
        text.set_color(ink_on(to_rgb(stance.color)))
        if self._writer.width(text) + _PAD > share * wide:
            text.remove()

    def _text(self, axes: Axes, x: float, n: int, words: str) -> Text:
        look = self._writer.look(size=10.5)
        y = n + 10.5 * HALF_DIGIT / _ROW
        return axes.text(x, y, self._writer.directed(words), ha="center", va="baseline", **look)
