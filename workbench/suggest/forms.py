"""The forms of Persian verbs as reports use them, spelled without spaces and joiners."""

from collections.abc import Iterator, Sequence

_PAST = ("", "م", "ی", "یم", "ید", "ند")
_PRESENT = ("م", "ی", "د", "یم", "ید", "ند")
_PERFECT = ("است", "اند", "ام", "ای", "ایم", "اید")
_FUTURE = ("خواهد", "خواهند", "خواهم", "خواهیم")


def active(past: str, present: Sequence[str]) -> Iterator[str]:
    """Yield the indicative forms: he said, says, has said, had said, was saying, will say."""
    for ending in _PAST:
        yield past + ending
        yield f"می{past}{ending}"
        yield f"{past}هبود{ending}"
    for ending in _PERFECT:
        yield f"{past}ه{ending}"
        yield f"می{past}ه{ending}"
    for stem in present:
        for ending in _PRESENT:
            yield f"می{stem}{ending}"
    for auxiliary in _FUTURE:
        yield auxiliary + past


def subjunctive(present: Sequence[str]) -> Iterator[str]:
    """Yield the forms of what is wished or feared: بکند، کند."""
    for stem in present:
        for ending in _PRESENT:
            yield stem + ending
            yield f"ب{stem}{ending}"


def passive(past: str) -> Iterator[str]:
    """Yield the forms of «گفته شد»: it was said, is said, has been said."""
    yield from (f"{past}ه{form}" for form in active("شد", ["شو"]))


def possessive(past: str, present: Sequence[str]) -> Iterator[str]:
    """Yield the present of «داشتن», which takes no «می»: دارد، دارند."""
    if past == "داشت":
        for stem in present:
            yield from (stem + ending for ending in _PRESENT)
    if past == "شد":
        yield from ("است", "هست", "هستند", "هستیم", "هستم", "بود", "بودند", "بودهاست", "بودهاند")
        # «معتقدند», «مدعی‌اند», «مخالفیم»
        yield from ("ند", "اند", "م", "یم", "میباشد", "میباشند")
