"""How every chart looks: fonts, colours, direction, and a figure that saves itself right."""

# The types of matplotlib leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from matplotlib import font_manager, rc_context
from matplotlib.figure import Figure
from matplotlib.text import Text

from workbench.errors import WorkbenchError
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
"""Bar colours; ambivalent and neutral are too light to carry words, which are set in `INK`."""
STANCE_WORDS = {"ambivalent": "#6F5E96", "neutral": SOFT}
"""Darker shades of the light colours, for words."""

FAMILY = ["Vazirmatn", "DejaVu Sans"]
_FONTS = Path(__file__).parent / "fonts"
_SAVED: dict[Any, Any] = {"pdf.fonttype": 42, "ps.fonttype": 42, "svg.fonttype": "path"}
_SCREEN_DPI = 160
_CSS_DPI = 96


@cache
def register_fonts() -> None:
    """Tell matplotlib of the fonts in this package, once."""
    for font in sorted(_FONTS.glob("*.ttf")):
        font_manager.fontManager.addfont(str(font))


class Chart(Figure):
    """A figure that shows itself sharply in a notebook and embeds its fonts when saved.

    It belongs to no window and to no global state: nothing has to be closed.
    """

    def savefig(self, fname: Any, *, transparent: bool | None = None, **kwargs: Any) -> None:
        """Save as PNG, PDF (TrueType fonts inside), SVG (letters as paths) or what else matplotlib
        writes."""
        with rc_context(_SAVED):
            super().savefig(fname, transparent=transparent, **kwargs)

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, bytes], dict[str, dict[str, int]]]:
        file = BytesIO()
        self.savefig(file, format="png", dpi=_SCREEN_DPI)
        width, height = (round(inches * _CSS_DPI) for inches in self.get_size_inches())
        size = {"width": width, "height": height}
        return {"image/png": file.getvalue()}, {"image/png": size}


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
        return ("\u200f" if self.rtl else "\u200e") + words

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

    def fit(self, text: Text, most: float) -> None:
        """Shorten a text with an ellipsis until it is at most ``most`` inches wide."""
        words = text.get_text()
        while self.width(text) > most and len(words) > 2:
            words = words[:-1].rstrip()
            text.set_text(words + "…")
