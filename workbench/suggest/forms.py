"""The forms of Persian verbs as reports use them, spelled without spaces and joiners."""

from collections.abc import Iterator, Sequence

_PAST = ("", "م", "ی", "یم", "ید", "ند")
_PRESENT = ("م", "ی", "د", "یم", "ید", "ند")
_PERFECT = ("است", "اند", "ام", "ای", "ایم", "اید")
_FUTURE = ("خواهد", "خواهند", "خواهم", "خواهیم")


# Singular forms that end as plural ones do, since their stem ends in «ن».
_OF_ONE = ("کند", "داند", "خواند", "بیند", "ماند", "رساند")


def is_plural(verb: str) -> bool:
    """Say whether a form of a verb, spelled without joiners, is of several: «کنند», not «کند»."""
    return verb.endswith("ند") and not verb.endswith(_OF_ONE) and not verb.endswith("میزند")


def active(past: str, present: Sequence[str]) -> Iterator[str]:
    """Yield the indicative forms: he said, says, has said, had said, was saying, will say."""
    for ending in _PAST:
        yield past + ending
        yield f"می{past}{ending}"
        yield f"{past}هبود{ending}"
    for ending in _PERFECT:
        yield f"{past}ه{ending}"
        yield f"می{past}ه{ending}"
    yield from present_tense(present)
    for auxiliary in _FUTURE:
        yield auxiliary + past


def present_tense(present: Sequence[str]) -> Iterator[str]:
    """Yield the forms of what is done now: می‌کند."""
    for stem in present:
        yield from (f"می{stem}{ending}" for ending in _PRESENT)


def subjunctive(present: Sequence[str]) -> Iterator[str]:
    """Yield the forms of what is wished or feared: بکند، کند."""
    for stem in present:
        for ending in _PRESENT:
            yield stem + ending
            # «بیاورد», «نیاورد»: «ی» stands before a vowel.
            joint = "یا" + stem[1:] if stem.startswith("آ") else stem
            yield f"ب{joint}{ending}"
            if joint != stem:
                yield f"ن{joint}{ending}"


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
