"""The page a chart stands on: title, subtitle and note around a body measured in inches."""

# The types of matplotlib leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from workbench.charts.style import FAINT, SOFT, Chart, Language, Writer, is_cut

# Inches.
MARGIN = 0.35
_TITLE = 0.52
_TITLE_LINE = 0.36
_SUBTITLE = 0.38
_SUBTITLE_LINE = 0.25
_AFTER = 0.25
_NOTE = 0.35
_NOTE_LINE = 0.2
_NOTE_UP = 0.28
_LEAST_BOTTOM = 0.2
# Half the height of digits, by the font's size in points: a line moved by it sits in the middle.
HALF_DIGIT = 0.35 / 72
SWATCH = 0.19
"""The room that a square of a colour takes before the words it belongs to."""
SWATCH_SIDE = 0.12


@dataclass(frozen=True, slots=True)
class Words:
    """What stands around a chart's body."""

    title: str
    subtitle: str
    note: str = ""


class Page:
    """A figure of fixed width whose height is what its words and its body need.

    Places are inches from the side where reading starts, and from the top.
    """

    def __init__(self, language: Language, width: float) -> None:
        self.width = width
        self.chart = Chart(figsize=(width, 4))
        self.writer = Writer(self.chart, language)

    def set(self, words: Words, body: float) -> float:
        """Write the words, make the page as high as they and a ``body`` so many inches high need,
        and return where the body's top is."""
        most = self.width - 2 * MARGIN
        wrap = self.writer.wrap
        title = wrap(words.title, most, size=17, bold=True)
        said = words.subtitle[:1].upper() + words.subtitle[1:]
        subtitle = wrap(said, most, 4, size=11.5)
        note = wrap(words.note, most, 4, size=9.5) if words.note else []
        first = _TITLE + _TITLE_LINE * (len(title) - 1) + _SUBTITLE
        top = first + _SUBTITLE_LINE * (len(subtitle) - 1) + _AFTER
        notes = _NOTE + _NOTE_LINE * (len(note) - 1) if note else 0
        height = top + body + notes + _LEAST_BOTTOM
        self.chart.set_size_inches(self.width, height)
        for n, line in enumerate(title):
            self.write(MARGIN, _TITLE + _TITLE_LINE * n, line, size=17, bold=True)
        for n, line in enumerate(subtitle):
            self.write(MARGIN, first + _SUBTITLE_LINE * n, line, size=11.5, color=SOFT)
        for n, line in enumerate(reversed(note)):
            self.write(MARGIN, height - _NOTE_UP - _NOTE_LINE * n, line, size=9.5, color=SOFT)
        return top

    def write(self, x: float, y: float, words: str, **look: Any) -> Text:
        """Write a line on the page, as `Writer.write` does."""
        return self.writer.write(x, y, words, **look)

    def swatch(self, x: float, y: float, color: str) -> None:
        """Draw a square of a colour that begins at ``x`` and stands on the baseline ``y``."""
        height = self.chart.get_size_inches()[1]
        left = self.width - x - SWATCH_SIDE if self.writer.rtl else x
        self.chart.add_artist(
            Rectangle(
                (left / self.width, 1 - y / height),
                SWATCH_SIDE / self.width,
                SWATCH_SIDE / height,
                transform=self.chart.transFigure,
                facecolor=color,
                edgecolor=FAINT,
                linewidth=0.6,
                gid="swatch",
            )
        )

    def axes(
        self,
        start: float,
        top: float,
        size: tuple[float, float],
        across: tuple[float, float],
        down: tuple[float, float],
        *,
        reading: bool = True,
    ) -> Axes:
        """Add a bare panel of ``size`` (width, height): ``across`` grows as reading goes (with
        ``reading=False`` always to the right), and ``down`` from its top."""
        height = self.chart.get_size_inches()[1]
        wide, high = size
        left = self.width - start - wide if self.writer.rtl else start
        panel = self.chart.add_axes(
            (left / self.width, 1 - (top + high) / height, wide / self.width, high / height)
        )
        panel.set_axis_off()
        turned = self.writer.rtl and reading
        panel.set_xlim(*(reversed(across) if turned else across))
        panel.set_ylim(down[1], down[0])
        return panel

    def names(
        self, names: Sequence[str], start: float, middles: Sequence[float], most: float
    ) -> float:
        """Write names of at most ``most`` inches at the heights ``middles`` so that all end where
        the longest does, and return that place. Where one is too long for a line, it wraps, and
        all are in smaller letters: none is to look as if it mattered more."""
        lines = [self.writer.name(name, most, 1, size=12) for name in names]
        if any(is_cut(line) and not is_cut(name) for line, name in zip(lines, names, strict=True)):
            written = [
                self._wrapped(name, middle, most)
                for name, middle in zip(names, middles, strict=True)
            ]
        else:
            written = [
                self.write(
                    0, middle + 11.5 * HALF_DIGIT, line, size=12, align="end", directed=False
                )
                for line, middle in zip(lines, middles, strict=True)
            ]
        place = start + max(self.writer.width(text) for text in written)
        for text in written:
            text.set_x((self.width - place if self.writer.rtl else place) / self.width)
        return place

    def _wrapped(self, name: str, middle: float, most: float) -> Text:
        words = self.writer.name(name, most, size=10)
        text = self.write(0, middle, words, size=10, align="end", directed=False)
        text.set_verticalalignment("center")
        text.set_linespacing(1.0)
        text.set_multialignment(self.writer.side("end"))
        return text
