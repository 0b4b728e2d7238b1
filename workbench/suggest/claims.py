"""How far what is said reaches."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.suggest.cues import Cue
from workbench.suggest.leading import LEADING
from workbench.suggest.words import Sentence, Word

_LINKS = ("که", "تا", "اینکه")
_PREPOSITIONS = {
    "az": "از", "be": "به", "bar": "بر", "ba": "با", "dar": "در", "baraye": "برای",
}  # fmt: skip
# What follows «در» where the two together mean about: «در مورد».
_ABOUT = frozenset(("مورد", "خصوص", "باره", "رابطه"))
# What «از» is a part of: «از سوی …».
_ASIDE = frozenset(("سوی", "جانب", "طرف", "جمله", "طریق", "زبان", "قول", "نظر", "زمان", "ابتدا"))
_ENDING = '.؛;!؟?… \u200c\u200f\u200e"”«»'


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said, in code points of the text; ``form`` is ``clause`` or ``np``."""

    start: int
    end: int
    form: str


def behind(
    text: str, sentence: Sentence, cue: Cue, upto: int, quoted: Sequence[tuple[int, int]]
) -> Claim | None:
    """Return the clause behind a cue: after «که», a colon, a comma or nothing.

    ``upto`` is the code point where it ends at the latest.
    """
    words = sentence.words
    at = cue.last if cue.opens is None else cue.opens
    if at < len(words) and words[at].key in ("،", ","):
        at += 1
    link = _link(words, at, far=bool(cue.verb.needs))
    if link is not None:
        at = link + 1
    colon = False
    while at < len(words) and words[at].key in (":", "،", "که", ","):
        colon |= words[at].key == ":"
        at += 1
    if at >= len(words):
        return None
    start = words[at].start
    if text[start] in '«"“':
        inner = _quotation_at(start + 1, quoted)
        if inner and _is_whole(text, inner, upto, colon):
            return trimmed(text, inner[0], inner[1], "clause", quote=True)
    return trimmed(text, start, upto, "clause")


def before(text: str, words: Sequence[Word], first: int, last: int) -> Claim | None:
    """Return the words before a cue, from ``first`` up to it, as a noun phrase."""
    while first < last and words[first].key in ("،", ",", "و"):
        first += 1
    if first >= last:
        return None
    return trimmed(text, words[first].start, words[last - 1].end, "np")


def with_preposition(
    text: str, words: Sequence[Word], first: int, last: int, frames: Sequence[str]
) -> Claim | None:
    """Return the noun phrase behind the preposition that a verb asks for, before the verb."""
    wanted = {_PREPOSITIONS[frame] for frame in frames if frame in _PREPOSITIONS}
    if not wanted:
        return None
    for at in range(first, last - 2):
        if words[at].key == "نسبت" or ("about" in frames and _is_about(words, at)):
            return before(text, words, at, last)
    for at in range(first, last - 1):
        led = at > first and words[at - 1].key in LEADING
        aside = words[at].key == "از" and words[at + 1].key in _ASIDE
        leads = words[at].key == "با" and words[at + 1].key in LEADING
        if words[at].key in wanted and not (led or leads or aside):
            return before(text, words, at + 1, last)
    return None


def _is_about(words: Sequence[Word], at: int) -> bool:
    """Say whether «درباره», «در مورد» and the like stand here."""
    key = words[at].key
    if key == "در":
        return words[at + 1].key in _ABOUT
    return key in ("درباره", "دربارهی", "درخصوص", "پیرامون")


def _is_whole(text: str, inner: tuple[int, int], upto: int, colon: bool) -> bool:
    """Say whether a quotation is all that is said: nothing follows, or the sentence goes on
    without it."""
    rest = text[inner[1] + 1 : upto].lstrip(" \u200c")
    closed = rest[:1] in "،,و.؛" or text[inner[1] - 1] in ".!؟?"
    return not rest.strip(' .،؛\u200c\r\n"»') or (colon and closed)


def _link(words: Sequence[Word], at: int, *, far: bool) -> int | None:
    """Return the «که» that joins the clause: at once, or behind the one who is asked."""
    for n in range(at, min(len(words), at + (9 if far else 1))):
        key = words[n].key
        if key in (".", ":", "«", '"', "،"):
            return None
        if key in _LINKS:
            return n
    return None


def _quotation_at(place: int, quoted: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    n = bisect_right(quoted, (place, 1 << 60)) - 1
    if n >= 0 and quoted[n][0] <= place <= quoted[n][1]:
        return quoted[n]
    return None


def trimmed(text: str, start: int, end: int, form: str, *, quote: bool = False) -> Claim | None:
    """Return a claim without the white space and the marks around it; None if nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    ending = " \u200c\u200f\r\n\t" if quote else " .؛;\u200c\u200f\r\n\t"
    while end > start and text[end - 1] in ending:
        end -= 1
    return Claim(start, end, form) if end > start else None
