"""The stances a chart draws: the codebook's or the common four, each with its side and colours."""

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from math import isnan, nan
from typing import Literal

from matplotlib.colors import to_hex, to_rgb

from workbench.charts.counting import UNCODED, stance_scores, stances_in
from workbench.charts.style import SOFT, STANCE_SCALE, STANCES, Language, contrast
from workbench.charts.words import stance_labels
from workbench.model import Codebook

type Side = Literal["oppose", "support", "aside"]

# Where neither the codebook nor the score says otherwise.
_ASIDE = ("#A99BC4", "#C3C8CE", "#9DB8A8", "#CDB79E")
# What words need on white paper, by WCAG 2.1.
_READABLE = 4.5


@dataclass(frozen=True, slots=True)
class Stance:
    """A stance as drawn: ``side`` by the sign of its score, ``word_color`` dark enough for words.

    ``score`` runs from -1 to 1 and is NaN where there is none.
    """

    name: str
    label: str
    side: Side
    score: float
    color: str
    word_color: str


def stances_of(codebook: Codebook | None, language: Language) -> list[Stance]:
    """Return the stances that can be drawn and, last, what is `UNCODED`: opposed, in support, then
    the others; opposed and in support each from the mildest on, as bars grow from zero."""
    labels = stance_labels(codebook, language)
    scores = stance_scores(codebook)
    colors = _codebook_colors(codebook)
    made: list[Stance] = []
    for name in stances_in(codebook):
        score = scores.get(name, nan)
        side: Side = "aside" if isnan(score) or not score else "support" if score > 0 else "oppose"
        taken = {*colors.values(), *(each.color for each in made)}
        color = colors.get(name) or STANCES.get(name) or _color(score, taken)
        made.append(Stance(name, labels[name], side, score, color, _dark(color)))
    sides = ("oppose", "support", "aside")
    made.sort(
        key=lambda each: (sides.index(each.side), 0 if each.side == "aside" else abs(each.score))
    )
    return [*made, Stance(UNCODED, labels[UNCODED], "aside", nan, "#FFFFFF", SOFT)]


def on_side(stances: list[Stance], side: Side) -> list[Stance]:
    """Return the stances of a side, in their order."""
    return [stance for stance in stances if stance.side == side]


def swatches(stances: list[Stance]) -> bool:
    """Return whether names of stances need a square of their colour: several that oppose, or are in
    support, have names in much the same colour, since names must be darker than bars."""
    return max(len(on_side(stances, "oppose")), len(on_side(stances, "support"))) > 1


def _codebook_colors(codebook: Codebook | None) -> dict[str, str]:
    if codebook is None or all(field.name != "stance" for field in codebook.fields):
        return {}
    return {value.name: value.color for value in codebook.field("stance").values}


def _color(score: float, taken: set[str]) -> str:
    if isnan(score) or not score:
        return next((color for color in _ASIDE if color not in taken), _ASIDE[-1])
    return to_hex(STANCE_SCALE((score + 1) / 2))


def _dark(color: str) -> str:
    """Return the colour, darker by as much as words in it need to be read on white."""
    hue, light, strong = rgb_to_hls(*to_rgb(color))
    while contrast(hls_to_rgb(hue, light, strong), (1.0, 1.0, 1.0)) < _READABLE:
        light -= 0.01
    return to_hex(hls_to_rgb(hue, light, strong))
