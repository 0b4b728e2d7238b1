"""Do annotators code alike: how many statements each marked, and with which stances."""

# The types of matplotlib and pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.text import Text

from workbench.charts.counting import STANCES as ORDER
from workbench.charts.counting import UNCODED, check_top, coded, counts_by, need_columns
from workbench.charts.page import HALF_DIGIT, MARGIN, Page, Words
from workbench.charts.style import (
    FAINT,
    INK,
    SOFT,
    STANCE_WORDS,
    STANCES,
    Chart,
    Language,
    Writer,
    apart,
)
from workbench.charts.words import shown_names, stance_labels
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
_BAR = 0.66
_PAD = 0.06

_COUNT_COLOR = "#4C535D"
# Opposed first, as in every diverging chart.
_ORDER = ("oppose", "support", *(stance for stance in ORDER if stance not in ("oppose", "support")))


@apart
def annotator_comparison(
    table: pd.DataFrame,
    *,
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
    same. Annotators beyond the ``top`` are left out, and the chart says how many. Raises
    WorkbenchError for a missing column, an empty table, or an unknown stance or option.
    """
    check_top(top, "annotators")
    need_columns(table, ["annotator", "stance", "article"])
    rows = coded(table, ["annotator"], "statement")
    counts = counts_by(rows, "annotator")
    articles = rows.groupby("annotator")["article"].nunique()
    page = Page(language, _WIDTH)
    words = Words(
        title or page.writer.say("حاشیه‌نویسان چگونه کدگذاری کرده‌اند؟", "How do annotators code?"),
        subtitle or _said(rows, len(counts) - len(counts.iloc[:top]), page.writer),
        note or "",
    )
    _Drawing(page, counts.iloc[:top], articles, codebook).draw(words)
    return page.chart


def _said(rows: pd.DataFrame, left_out: int, writer: Writer) -> str:
    n = writer.number(len(rows))
    many = int(rows["article"].nunique())
    where = writer.number(many)
    shared = int((rows.groupby("article")["annotator"].nunique() > 1).sum())
    both = writer.number(shared)
    said = writer.say(
        f"گفته‌های هر حاشیه‌نویس و سهم هر موضع؛ هر گفته یک بار ({n} گفته در {where} خبر، "
        f"{both} خبر را بیش از یک نفر کدگذاری کرده)",
        f"statements of each annotator and the share of each stance, each counted once "
        f"(n = {n} in {writer.articles(many)}, {both} of them coded by more than one)",
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
        articles: "pd.Series[int]",
        codebook: Codebook | None,
    ) -> None:
        self._page = page
        self._writer = page.writer
        self._counts = counts
        self._articles = articles
        self._codebook = codebook
        self._stances = [
            stance for stance in (*_ORDER, UNCODED) if stance != UNCODED or counts[UNCODED].any()
        ]

    def draw(self, words: Words) -> None:
        rows = len(self._counts)
        high = _ROW * rows
        self._top = self._page.set(words, _HEADS + high + _BOTTOM) + _HEADS
        middles = [self._top + _ROW * (n + 0.5) for n in range(rows)]
        keys = [str(name) for name in self._counts.index]
        names = shown_names(keys, "annotator", None, self._writer)
        end = self._page.names(names, MARGIN, middles, _NAME_MOST)
        start = end + _GAP
        self._totals(start, high)
        place = start + _COUNTS + _NUMBER + _ARTICLES * 0.5
        self._head(place, self._writer.say("خبر", "articles"), SOFT, center=True)
        for key, middle in zip(keys, middles, strict=True):
            number = self._writer.number(int(self._articles[key]))
            y = middle + 11 * HALF_DIGIT
            text = self._page.write(place, y, number, size=11, color=SOFT)
            text.set_horizontalalignment("center")
        self._shares(start + _COUNTS + _NUMBER + _ARTICLES + _GAP, high)

    def _head(self, x: float, words: str, color: str, *, center: bool = False) -> float:
        text = self._page.write(x, self._top - 0.14, words, size=11, color=color, bold=not center)
        if center:
            text.set_horizontalalignment("center")
        return self._writer.width(text)

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

    def _shares(self, start: float, high: float) -> None:
        wide = _WIDTH - MARGIN - start
        rows = len(self._counts)
        axes = self._page.axes(start, self._top, (wide, high), (0, 1), (-0.5, rows - 0.5))
        labels = stance_labels(self._codebook, self._writer)
        place = start
        for stance in self._stances:
            color = STANCE_WORDS.get(stance, STANCES.get(stance, SOFT))
            place += self._head(place, labels[stance], color) + 0.2
        shares = self._counts.div(self._counts.sum(axis=1), axis=0)
        for n in range(rows):
            done = 0.0
            for stance in self._stances:
                share = float(shares.iloc[n][stance])
                if share:
                    self._part(axes, n, done, share, stance, wide)
                done += share

    def _part(
        self, axes: Axes, n: int, done: float, share: float, stance: str, wide: float
    ) -> None:
        look: dict[str, Any] = {"facecolor": STANCES.get(stance, "#FFFFFF")}
        if stance == UNCODED:
            look["edgecolor"] = FAINT
        axes.barh(n, share, left=done, height=_BAR, gid=stance, **look)
        text = self._text(axes, done + share / 2, n, self._writer.share(share))
        text.set_color("#FFFFFF" if stance in ("support", "oppose") else INK)
        if self._writer.width(text) + _PAD > share * wide:
            text.remove()

    def _text(self, axes: Axes, x: float, n: int, words: str) -> Text:
        look = self._writer.look(size=10.5)
        y = n + 10.5 * HALF_DIGIT / _ROW
        return axes.text(x, y, self._writer.directed(words), ha="center", va="baseline", **look)
