"""Finding the exact code points of a span that another program counted in its own way.

A span comes with two numbers and, mostly, its words. Programs count code points, UTF-16 units
(everything written in JavaScript or Java) or UTF-8 bytes, and a line end of two characters as one
or two. The way of counting is settled for an article as a whole, by the words; a span whose words
are not where its numbers say is looked for by its words; what is found in several places or in
none is refused, never guessed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, islice

from workbench.model import Span
from workbench.text import fold

CODE_POINTS = "code points"
UTF16 = "UTF-16 units"
BYTES = "UTF-8 bytes"

AS_THEY_STAND = "as they stand"
AS_ONE = "as one"
AS_TWO = "as two"

_MOST_PLACES = 1_000


@dataclass(frozen=True, slots=True)
class Counting:
    """A way to count: the unit, and what a line end counts."""

    unit: str = CODE_POINTS
    line_ends: str = AS_THEY_STAND

    def __str__(self) -> str:
        if self.line_ends == AS_THEY_STAND:
            return self.unit
        return f"{self.unit}, line ends {self.line_ends}"

    def rather_than(self, other: "Counting") -> str:
        """Return how this one counts and the other does not, naming only what differs."""
        if self.unit == other.unit:
            return f"{self.unit}, line ends {self.line_ends}, not {other.line_ends}"
        return f"{self}, not {other}"


BY_CODE_POINTS = Counting()

COUNTINGS = tuple(
    Counting(unit, line_ends)
    for line_ends in (AS_THEY_STAND, AS_ONE, AS_TWO)
    for unit in (CODE_POINTS, UTF16, BYTES)
)


UNPLACED = (-1, -1)


@dataclass(frozen=True, slots=True)
class Claimed:
    """Where another program says that a span is, and with which words, as far as it says so.

    ``before`` and ``after`` are the words around it. ``begins`` tells that the words may be only
    the beginning of the span, ``elsewhere`` that the numbers may be those of another text with
    these words in it, a web page. `UNPLACED` numbers say that only the words are known.
    """

    start: int
    end: int
    quote: str | None = None
    before: str = ""
    after: str = ""
    begins: bool = False
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """The span in code points; ``repair`` says how it was moved, and is empty if it was not;
    ``written`` is the claim's words where they have other letters than the text."""

    span: Span
    repair: str = ""
    written: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a span has no place; ``beyond`` when its numbers leave the text in every unit."""

    reason: str
    beyond: bool = False


def place(
    text: str, claims: Sequence[Claimed], declared: Counting = BY_CODE_POINTS
) -> list[Placed | Refused]:
    """Return for each claim its span in code points of ``text``, or why it has none.

    ``declared`` is how the format counts, by its description. The answers are in the order of the
    claims. A span that is returned is never empty and holds the claim's words, white space and
    look-alike letters (`text.fold`) aside.
    """
    others = (each for each in COUNTINGS if each != declared)
    order = (declared, *sorted(others, key=lambda each: each.unit != declared.unit))
    first = _settled(text, claims, order)
    order = (first, *(each for each in order if each != first))
    return [_with_letters(_placed(text, claim, order, declared), claim) for claim in claims]


def holding_beginnings(text: str, claims: Sequence[Claimed], counting: Counting) -> int:
    """Return how many of the claims hold, or begin with, their words if they count like this."""
    return sum(_hold(text, claim, counting) for claim in claims)


def _settled(text: str, claims: Sequence[Claimed], order: Sequence[Counting]) -> Counting:
    """Return the counting under which most claims hold their words, the declared one if it does
    as well as any."""
    if not _tells_apart(text):
        return order[0]
    best, most = order[0], -1
    for counting in order:
        held = sum(_hold(text, claim, counting) for claim in claims)
        if held > most:
            best, most = counting, held
        if most == len(claims):
            break
    return best


def _tells_apart(text: str) -> bool:
    """Say whether two ways of counting differ on this text at all."""
    return not text.isascii() or "\n" in text or "\r" in text


def _hold(text: str, claim: Claimed, counting: Counting) -> bool:
    interval = _interval(text, claim, counting)
    return interval is not None and _same_words(text[slice(*interval)], claim)


def _interval(text: str, claim: Claimed, counting: Counting) -> tuple[int, int] | None:
    """Return the code points from start to end, if there are any between whole characters."""
    if counting == Counting():
        start, end = claim.start, claim.end
        return (start, end) if 0 <= start < end <= len(text) else None
    marks = unit_marks(text, counting)
    start, end = (bisect_left(marks, each) for each in (claim.start, claim.end))
    if claim.start < 0 or not start < end < len(marks):
        return None
    if marks[start] != claim.start or marks[end] != claim.end:
        return None
    return start, end


@lru_cache(maxsize=16)
def unit_marks(text: str, counting: Counting) -> list[int]:
    """Return for each place between code points, in order, its number in another counting."""
    return list(accumulate(_widths(text, counting), initial=0))


def _widths(text: str, counting: Counting) -> Iterator[int]:
    after = ""
    for n, character in enumerate(text):
        ordinal = ord(character)
        width = 1
        if counting.unit == UTF16:
            width += ordinal > 0xFFFF
        elif counting.unit == BYTES:
            width += (ordinal > 0x7F) + (ordinal > 0x7FF) + (ordinal > 0xFFFF)
        if counting.line_ends == AS_ONE and character == "\r" and text[n + 1 : n + 2] == "\n":
            width = 0
        if counting.line_ends == AS_TWO and (
            (character == "\n" and after != "\r")
            or (character == "\r" and text[n + 1 : n + 2] != "\n")
        ):
            width = 2
        yield width
        after = character


def _same_words(found: str, claim: Claimed) -> bool:
    if claim.quote is None or found == claim.quote:
        return True
    return _agree(plain(found), plain(claim.quote), claim)


def _agree(seen: str, said: str, claim: Claimed) -> bool:
    return seen == said or (claim.begins and bool(said) and seen.startswith(said))


def _with_letters(answer: Placed | Refused, claim: Claimed) -> Placed | Refused:
    """Add the claim's words to the answer where they differ from the text's by more than white
    space."""
    if isinstance(answer, Refused) or not claim.quote or not claim.quote.strip():
        return answer
    seen, said = (" ".join(each.split()) for each in (answer.span.quote, claim.quote))
    return answer if _agree(seen, said, claim) else replace(answer, written=claim.quote)


def plain(words: str) -> str:
    """Return words with all white space as single spaces and look-alike letters alike: programs
    write line ends as spaces, and trim."""
    return " ".join(fold(words).split())


def _placed(
    text: str, claim: Claimed, order: Sequence[Counting], declared: Counting
) -> Placed | Refused:
    if claim.quote is not None and not claim.quote.strip() and claim.quote != "":
        # Nothing but white space: only the numbers can say where.
        claim = Claimed(claim.start, claim.end)
    for counting in order:
        if _hold(text, claim, counting):
            start, end = _interval(text, claim, counting) or (0, 0)
            repair = "" if counting == declared else f"counted in {counting.rather_than(declared)}"
            return Placed(Span(start, end, text[start:end]), repair)
    beyond = all(_leaves(text, claim, counting) for counting in order)
    if not claim.quote or claim.begins:
        return Refused(_no_place(text, claim, beyond), beyond)
    return _by_words(text, claim, beyond)


def _leaves(text: str, claim: Claimed, counting: Counting) -> bool:
    if claim.start < 0 or claim.end <= claim.start:
        return True
    return claim.end > unit_marks(text, counting)[-1]


def _no_place(text: str, claim: Claimed, beyond: bool) -> str:
    if claim.end <= claim.start or claim.start < 0:
        return f"{claim.start}:{claim.end} is no stretch of text: it needs 0 <= start < end"
    if beyond:
        return f"{claim.start}:{claim.end} lies beyond the text, which ends at {len(text)}"
    return f"{claim.start}:{claim.end} is not between whole characters in any unit"


def _by_words(text: str, claim: Claimed, beyond: bool) -> Placed | Refused:
    quote = claim.quote or ""
    places = _find(text, quote)
    if not places and plain(quote).strip("\u200c "):
        places = _find_alike(text, quote)
    if len(places) > 1:
        around = [each for each in places if _fits_around(text, *each, claim)]
        places = around if len(around) == 1 else places
    numbers = "" if (claim.start, claim.end) == UNPLACED else f"{claim.start}:{claim.end}"
    if not places:
        said = f" ({numbers})" if numbers else ""
        reason = f"its words {shortened(quote)} are not in the text{said}"
        return Refused(reason, beyond and not claim.elsewhere)
    if len(places) > 1:
        said = f"are not at {numbers}, and stand" if numbers else "stand"
        return Refused(f"its words {shortened(quote)} {said} in {len(places)} places")
    start, end = places[0]
    repair = f"found by its words, not at {numbers}" if numbers else ""
    return Placed(Span(start, end, text[start:end]), repair)


def _find(text: str, words: str) -> list[tuple[int, int]]:
    """Return where the words stand, overlapping places too; at most 1,000."""
    places: list[tuple[int, int]] = []
    at = text.find(words)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return places


def _find_alike(text: str, words: str) -> list[tuple[int, int]]:
    """Return where the words stand, white space and look-alike letters aside; at most 1,000."""
    pattern = r"\s+".join(map(re.escape, fold(words).split()))
    found = re.finditer(f"(?=({pattern}))", fold(text))
    return [each.span(1) for each in islice(found, _MOST_PLACES)]


def _fits_around(text: str, start: int, end: int, claim: Claimed) -> bool:
    before = plain(text[max(0, start - len(claim.before)) : start])
    after = plain(text[end : end + len(claim.after)])
    return bool(claim.before or claim.after) and (
        before.endswith(plain(claim.before)) and after.startswith(plain(claim.after))
    )


def shortened(words: str) -> str:
    """Return words as a message shows them: quoted, at most 60 code points."""
    return repr(words if len(words) <= 60 else words[:59] + "…")
