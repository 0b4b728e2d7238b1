"""Where the name of whoever speaks ends before what follows it without a mark."""

from collections.abc import Collection, Sequence

from workbench.suggest.lexicon import Lexicon
from workbench.suggest.speakers import Stretch
from workbench.suggest.words import COMMAS, Word

# What an object begins or goes on with behind a subject; behind an adverb there is none.
_OBJECT_BEGINS = frozenset(
    ("این", "هرگونه", "برخی", "را", "در", "برای", "از", "با", "به", "که", "درباره", "علیه", "میان")
)
# What ties a country to the words behind it.
_LINKED = frozenset(("و", "در", "که", *COMMAS))
# What bodies are named by: «سازمان همکاری …», «کمیسیون روابط …».
_NAMING = frozenset(("همکاری", "روابط", "صلح", "بحران", "برنامه", "قانون", "انتخابات"))


def apart_from_object(
    words: Sequence[Word], speaker: Stretch, last: int, known: Collection[str], lexicon: Lexicon
) -> Stretch | None:
    """Return a subject without the object with «را» that follows it without a mark.

    It goes as far as somebody who spoke before is named (``known``: their words' keys, joined), or
    to the country that closes a title. None if it is the object itself.
    """
    start, end = speaker
    if words[start].key in ("آقای", "خانم") and end > start + 2:
        return start, start + 2
    places = lexicon.people["places"]
    parted = words[end].key in _OBJECT_BEGINS or words[end].key in lexicon.people["determiners"]
    if not parted or all(word.key != "را" for word in words[end:last]):
        return speaker
    if upto := known_end(words, start, end, known):
        return start, upto
    place = _place_end(words, start, end, places)
    # «نامدار درخواست‌ها برای … را رد کرد»
    matters, bodies = lexicon.people["matters"], lexicon.people["bodies"]
    # «سازمان همکاری …» is a name.
    begins = (
        k
        for k in range(start + 1, end)
        if words[k].key in matters and not (words[k].key in _NAMING and words[k - 1].key in bodies)
    )
    matter = next(begins, 0)
    if upto := min(filter(None, (place, matter)), default=0):
        return start, upto
    return None if words[end].key == "را" else speaker


def known_end(words: Sequence[Word], start: int, end: int, known: Collection[str]) -> int:
    """Return behind which word somebody is named who spoke before (``known``: their words' keys,
    joined), the most words that do; 0 if nobody is."""
    joined, upto = "", 0
    for k in range(start, end):
        joined += words[k].key
        if joined in known:
            upto = k + 1
    return upto


def titled_end(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int:
    """Return behind which word the country stands that closes an office or a body; 0 if none
    does."""
    people = lexicon.people
    if words[start].key not in people["offices"] and words[start].key not in people["bodies"]:
        return 0
    return _place_end(words, start, end, people["places"])


def _place_end(words: Sequence[Word], start: int, end: int, places: Collection[str]) -> int:
    for k in range(start, end - 1):
        if words[k].key + words[k + 1].key in places:
            return k + 2
        if words[k].key in places and words[k + 1].key not in _LINKED:
            return k + 1
    return 0
