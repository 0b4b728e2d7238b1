"""A headline that runs on into the first sentence, with no mark or not even a space between."""

from collections import Counter
from collections.abc import Sequence

from workbench.suggest.lexicon import Lexicon
from workbench.suggest.words import Sentence, Word

_JOINING = frozenset(("و", "که", "تا", "اما", "ولی", "یا", "در", "به", "از", "با", "را", "است"))
_PERFECT = ("هاند", "هاست")
_LEAST_NAME = 3


def with_headline(text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """Return the sentences, the first one cut in two where its headline ends.

    A headline ends at a finite verb that no conjunction, preposition or mark follows, or within a
    written word whose end is a word of its own elsewhere in the article: «دادوزیر».
    """
    if not sentences or len(text) > 1_000_000:
        return list(sentences)
    first, *rest = sentences
    seen: Counter[str] | None = None
    for n, word in enumerate(first.words[2:-2], start=2):
        glued = _places(text, word, lexicon)
        if glued and seen is None:
            seen = Counter(each.key for sentence in sentences for each in sentence.words)
        if seen and glued and (cut := _glued(word, glued, seen)):
            left = Word(word.start, cut, word.key[: cut - word.start])
            right = Word(cut, word.end, word.key[cut - word.start :])
            return _cut(first, (*first.words[:n], left), (right, *first.words[n + 1 :]), rest)
        following = first.words[n + 1]
        ends = word.key in lexicon.finite or word.key.endswith(_PERFECT)
        free = not following.is_mark and following.key not in _JOINING
        joined = word.key + following.key
        if ends and free and joined not in lexicon.finite and _begins(first.words[n + 1 :]):
            return _cut(first, first.words[: n + 1], first.words[n + 1 :], rest)
    return list(sentences)


def _places(text: str, word: Word, lexicon: Lexicon) -> list[int]:
    """Return behind which of its letters a word begins with a finite verb."""
    if "\u200c" in text[word.start : word.end]:
        return []
    last = len(word.key) - _LEAST_NAME + 1
    return [at for at in range(2, last) if word.key[:at] in lexicon.finite]


def _glued(word: Word, places: Sequence[int], seen: Counter[str]) -> int | None:
    if seen[word.key] > 1:
        return None
    return next((word.start + at for at in places if seen[word.key[at:]]), None)


def _begins(words: Sequence[Word]) -> bool:
    """Say whether words begin a sentence with a subject and its apposition: a comma comes soon."""
    return any(word.key in ("،", ",") for word in words[1:6])


def _cut(
    first: Sentence,
    left: tuple[Word, ...],
    right: tuple[Word, ...],
    rest: Sequence[Sentence],
) -> list[Sentence]:
    headline = Sentence(first.start, left[-1].end, left, first.line)
    body = Sentence(right[0].start, first.end, right, first.line)
    return [headline, body, *rest]
