"""How every chart looks: fonts, colours, direction, and a figure that saves itself right."""

# The types of matplotlib leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import re
import unicodedata
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import cache, wraps
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import Any, Literal

from matplotlib import font_manager, rc_context
from matplotlib import style as styles
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patheffects import AbstractPathEffect, Normal, Stroke
from matplotlib.text import Text

from workbench.errors import WorkbenchError, did_you_mean
from workbench.text import persian_digits

type Language = Literal["fa", "en"]

INK = "#1B1D21"
SOFT = "#6B727C"
FAINT = "#D9DCE1"
STANCES = {
    "support": "#1F6FA3",
    "oppose": "#BF5409",
    "ambivalent": "#A99BC4",
    "neutral": "#C3C8CE",
}
"""The colours of the common stances, where a codebook has no other."""

STANCE_SCALE = LinearSegmentedColormap.from_list(
    "stance", [STANCES["oppose"], "#E8A56F", "#F1F0EF", "#8DBBD9", STANCES["support"]]
)
"""From all opposed (0) over balanced (0.5) to all in support (1)."""
COMMUNITIES = ("#0F766E", "#8E4585", "#8A6D1F", "#3F51A5", "#A83246", "#4B7A1E", "#5C4A3D")
"""Colours of communities, by number; none is a stance's."""

RIM: list[AbstractPathEffect] = [Stroke(linewidth=2.6, foreground="#FFFFFF", alpha=0.85), Normal()]
"""A rim of paper that keeps words readable where lines run below them."""

FAMILY = ["Vazirmatn", "DejaVu Sans"]
_FONTS = Path(__file__).parent / "fonts"
_SAVED: dict[Any, Any] = {"pdf.fonttype": 42, "svg.fonttype": "path"}
# matplotlib 3.11 parts the letters of a PDF into subsets as `ps.fonttype` says, too. With 42 a word
# with a ZWNJ falls into two, and what follows the ZWNJ is moved onto its neighbours.
_SAVED_AS_POSTSCRIPT: dict[Any, Any] = {**_SAVED, "ps.fonttype": 42}
_POSTSCRIPT = ("ps", "eps")
_BRACKETED_OR_WORD = re.compile(r"\([^()]*\)\S*|\S+")
_SCREEN_DPI = 160
_CSS_DPI = 96


@cache
def register_fonts() -> None:
    """Tell matplotlib of the fonts in this package, once."""
    for font in sorted(_FONTS.glob("*.ttf")):
        font_manager.fontManager.addfont(str(font))


@contextmanager
def settings() -> Generator[None]:
    """Draw and measure as charts do, whatever the person's own matplotlib settings are.

    Letters are not hinted: with hinting a line is wider on one resolution than on another, so that
    what was measured for the screen would run off a page.
    """
    with styles.context("default", after_reset=True), rc_context({"text.hinting": "none"}):
        yield


def apart[**P](draw: Callable[P, "Chart"]) -> Callable[P, "Chart"]:
    """Make a chart's function deaf to the person's own matplotlib settings, and leave them be."""

    @wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> "Chart":
        with settings():
            return draw(*args, **kwargs)

    return drawn


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the contrast of two colours (red, green and blue from 0 to 1), from 1 to 21, as WCAG
    2.1 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ink_on(color: tuple[float, ...]) -> str:
    """Return the colour, dark or white, in which words are read best on ``color``."""
    return "#FFFFFF" if contrast(color, (1.0, 1.0, 1.0)) > 4 else INK


def _luminance(color: tuple[float, ...]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def dashes(width: float) -> tuple[float, tuple[float, float]]:
    """Return a line style of long dashes for a line so many points wide, thin or thick."""
    return 0, (max(2.5, 7 / width), max(0.5, 2 / width))


class Chart(Figure):
    """A figure that shows itself sharply in a notebook and embeds its fonts when saved.

    It belongs to no window and to no global state: nothing has to be closed.
    """

    def savefig(self, fname: Any, *, transparent: bool | None = None, **kwargs: Any) -> None:
        """Save as PNG, PDF (TrueType fonts inside), SVG (letters as paths) or what else matplotlib
        writes. Raises WorkbenchError for another ending."""
        ending = kwargs.get("format") or _ending(fname)
        _check_ending(str(ending), self.canvas.get_supported_filetypes())
        saved = _SAVED_AS_POSTSCRIPT if str(ending).lower() in _POSTSCRIPT else _SAVED
        with settings(), rc_context(saved):
            super().savefig(fname, transparent=transparent, **kwargs)

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, bytes], dict[str, dict[str, int]]]:
        file = BytesIO()
        self.savefig(file, format="png", dpi=_SCREEN_DPI)
        width, height = (round(inches * _CSS_DPI) for inches in self.get_size_inches())
        size = {"width": width, "height": height}
        return {"image/png": file.getvalue()}, {"image/png": size}


def _ending(fname: Any) -> str:
    return Path(fname).suffix.removeprefix(".") if isinstance(fname, str | PathLike) else ""


def _check_ending(ending: str, known: Iterable[str]) -> None:
    # Without an ending matplotlib gives the file one of its own.
    if ending and ending.lower() not in known:
        raise WorkbenchError(
            f"A chart is saved as 'png', 'pdf' or 'svg', not as {ending!r}."
            f"{did_you_mean(ending.lower(), ('png', 'pdf', 'svg'))}"
        )


class Writer:
    """Puts words on a chart in its language: direction, digits and fonts."""

    def __init__(self, chart: Chart, language: Language) -> None:
        if language not in ("fa", "en"):
            raise WorkbenchError(f"Charts speak 'fa' or 'en', not {language!r}.")
        register_fonts()
        self._chart = chart
        self.language: Language = language
        self.rtl = language == "fa"

    def say(self, fa: str, en: str) -> str:
        """Return the words of the chart's language."""
        return fa if self.rtl else en

    def number(self, value: int) -> str:
        """Return a count in the language's digits, thousands apart."""
        return persian_digits(value, grouped=True) if self.rtl else f"{value:,}"

    def amount(self, value: float) -> str:
        """Return a weight in the language's digits, with at most two decimals."""
        if round(value, 2) == round(value):
            return self.number(round(value))
        written = f"{value:,.2f}".rstrip("0")
        return persian_digits(written) if self.rtl else written

    def english(self, many: float, what: str) -> str:
        """Return so many of ``what`` (in the singular) in English words."""
        return f"{self.amount(many)} {what}{'s' * (many != 1)}"

    def share(self, part: float) -> str:
        """Return a share from 0 to 1 as a whole percentage, its sign where the language has it."""
        written = f"{round(part * 100)}"
        return f"{persian_digits(written)}\u200f٪" if self.rtl else f"{written}%"

    def signed(self, value: float, digits: int = 2) -> str:
        """Return a number with its sign on the left, as in mathematics; nothing before a zero."""
        rounded = round(value, digits)
        sign = "+" if rounded > 0 else "−" if rounded < 0 else ""
        written = f"{abs(rounded):.{digits}f}"
        # Without a mark of its own, a sign before Persian digits would go to their right. It stands
        # at the end, since a PDF moves what follows a mark.
        return f"{sign}{persian_digits(written)}\u200e" if self.rtl else f"{sign}{written}"

    def write(self, x: float, y: float, words: str, **look: Any) -> Text:
        """Write a line on the figure: ``x`` in inches from the side where reading starts, the
        baseline ``y`` inches from the top, ``align`` being the line's ``start`` or ``end``.

        The line runs in the chart's direction; with ``directed=False`` as its own letters do.
        """
        width, height = self._chart.get_size_inches()
        directed = look.pop("directed", True)
        return self._chart.text(
            (width - x if self.rtl else x) / width,
            1 - y / height,
            self.directed(words) if directed else words,
            ha=self.side(look.pop("align", "start")),
            va="baseline",
            **self.look(**look),
        )

    def side(self, align: str) -> Literal["left", "right"]:
        """Return the side, left or right, that is a line's ``start`` or ``end``."""
        return "right" if (align == "start") == self.rtl else "left"

    def directed(self, words: str) -> str:
        """Return words whose line runs in the chart's direction whatever their first letter is."""
        return _run(words, rtl=self.rtl)

    def look(self, *, size: float = 11, color: str = INK, bold: bool = False) -> dict[str, Any]:
        """Return the properties of a text in the chart's fonts."""
        return {
            "fontfamily": FAMILY,
            "fontsize": size,
            "fontweight": 700 if bold else 400,
            "color": color,
            # A dollar sign in a name is a dollar sign.
            "parse_math": False,
        }

    def width(self, text: Text) -> float:
        """Return how wide a text is drawn, in inches."""
        return text.get_window_extent().width / self._chart.dpi

    def measure(self, words: str, **look: Any) -> tuple[float, float]:
        """Return how wide and how high words would be drawn, in inches."""
        text = self._chart.text(0, 0, words, **self.look(**look))
        box = text.get_window_extent()
        text.remove()
        return box.width / self._chart.dpi, box.height / self._chart.dpi

    def wrap(self, words: str, most: float, lines: int = 2, **look: Any) -> list[str]:
        """Break words at spaces into at most so many ``lines`` of at most ``most`` inches.

        What stands in brackets is kept on one line if it can be. What still does not fit ends in
        an ellipsis.
        """
        done: list[str] = []
        left = _BRACKETED_OR_WORD.findall(words)
        if not all(self._fits([part], most, look) for part in left):
            left = words.split()
        while left and len(done) < lines:
            taken = len(left) if len(done) == lines - 1 else 1
            while taken < len(left) and self._fits(left[: taken + 1], most, look):
                taken += 1
            done.append(" ".join(left[:taken]))
            left = left[taken:]
        return [self._shortened(line, most, look) for line in done] or [""]

    def name(self, words: str, most: float, lines: int = 2, **look: Any) -> str:
        """Return a name, wrapped, each line in the direction of the name's first letter."""
        rtl = _starts_rtl(words)
        wrapped = self.wrap(words, most, lines, **look)
        # Lines of like length read better than a full one and a last word.
        while len(wrapped) == lines == 2 and not is_cut(wrapped[1]):
            *kept, moved = _BRACKETED_OR_WORD.findall(wrapped[0])
            first, second = " ".join(kept), f"{moved} {wrapped[1]}"
            if not first or self.measure(second, **look)[0] > self.measure(first, **look)[0]:
                break
            wrapped = [first, second]
        return "\n".join(_run(line, rtl=rtl) for line in wrapped)

    def _fits(self, words: list[str], most: float, look: dict[str, Any]) -> bool:
        return self.measure(" ".join(words), **look)[0] <= most

    def _shortened(self, line: str, most: float, look: dict[str, Any]) -> str:
        if self._fits([line], most, look):
            return line
        while len(line) > 1 and not self._fits([line + "…"], most, look):
            line = line[:-1].rstrip()
        # A mark of direction keeps the ellipsis where the letters before it end.
        return line + "…" + ("\u200f" if _starts_rtl(line[::-1]) else "\u200e")


def _run(words: str, *, rtl: bool) -> str:
    """Return words that run in a direction whatever they begin with, with a mark only where their
    first letter does not say so: a PDF moves the Latin letter that follows a mark."""
    if rtl:
        return words if _first_side(words) in ("R", "AL") else f"\u200f{words}"
    return f"\u200e{words}" if _first_side(words) in ("R", "AL") else words


def is_cut(words: str) -> bool:
    """Return whether words were too long and end in an ellipsis."""
    return words.rstrip("\u200e\u200f").endswith("…")


def _starts_rtl(words: str) -> bool:
    return _first_side(words) in ("R", "AL")


def _first_side(words: str) -> str:
    """Return the direction (L, R, AL) of the first letter that has one, else nothing."""
    sides = (unicodedata.bidirectional(letter) for letter in words)
    return next((side for side in sides if side in ("L", "R", "AL")), "")
