"""The document that a sentence names as the one that speaks: «در این بیانیه آمده است»."""

from collections.abc import Sequence

from workbench.suggest.lexicon import Lexicon
from workbench.suggest.speakers import Stretch
from workbench.suggest.words import COMMAS, Word

_ENDING = frozenset(("همچنین", "نیز", "هم", "با", "به", "از", "ضمن", "بر", *COMMAS))
_PARTS = frozenset(("بخش", "بخشی", "بخشهایی", "قسمت", "قسمتی", "فراز", "فرازی", "بند", "پایان"))


def told_in(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> Stretch | None:
    """Return the document of «در این بیانیه همچنین تاکید شده است»; None if none is named."""
    documents, openings = lexicon.people["documents"], lexicon.people["openings"]
    while first < last and (words[first].key in openings or words[first].is_mark):
        first += 1
    if first >= last or words[first].key != "در":
        return None
    end = next((k for k in range(first + 1, last) if words[k].key in _ENDING), last)
    if words[first + 1].key in _PARTS:
        end = _document_end(words, first + 1, last)[1]
    named = any(word.key in documents for word in words[first + 1 : end])
    return (first + 1, end) if named and end > first + 1 else None


def named_document(words: Sequence[Word], last: int, lexicon: Lexicon) -> Stretch | None:
    """Return the document of «در بخشی از این بیانیه آمده است» or «این نامه که در آن آمده است»;
    None if none is named."""
    documents = lexicon.people["documents"]
    if last > 3 and [word.key for word in words[last - 3 : last - 1]] == ["که", "در"]:
        named = (k for k in range(last - 4, -1, -1) if words[k].key in documents)
        at = next(named, -1)
        pointed = at > 0 and words[at - 1].key in ("این", "آن")
        return (at - pointed, last - 3) if at >= 0 else None
    for start in range(last - 2, -1, -1):
        if words[start].key != "در" or words[start + 1].key == "آن":
            continue
        if any(word.key in documents for word in words[start + 1 : last]):
            return _document_end(words, start + 1, last)
    return None


def _document_end(words: Sequence[Word], start: int, last: int) -> Stretch:
    """Return a document's words: with «بخشی از» and a relative clause, «این گزارش که … منتشر
    شده»."""
    for k in range(start + 1, last):
        key = words[k].key
        if key == "که":
            return start, last
        part = key == "از" and k <= start + 2 and words[start].key in _PARTS
        if key in _ENDING and not part:
            return start, k
    return start, last
