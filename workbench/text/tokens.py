"""Words and marks as hazm cuts them, at their exact place in the text."""

import re
from collections.abc import Callable
from functools import cache

_RUN = re.compile(r"\S+")


@cache
def _hazm() -> Callable[[str], list[str]]:
    # Imported here because hazm and what it needs take seconds to import.
    from hazm import WordTokenizer  # pyright: ignore[reportMissingTypeStubs]

    return WordTokenizer(join_verb_parts=False).tokenize


def tokens(text: str) -> list[tuple[int, int]]:
    """Return the half-open code point spans of the words and marks of a text, in order.

    They are hazm's tokens, cut further at every Unicode white space. Together they hold every
    character that is not white space exactly once; a word keeps its ZWNJ. Where hazm would write
    something other than the text, the whole stretch between two white spaces is one token.
    """
    cut = _hazm()
    spans: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        word = run.group()
        parts = cut(word)
        if "".join(parts) != word:
            parts = [word]
        start = run.start()
        for part in parts:
            spans.append((start, start + len(part)))
            start += len(part)
    return spans
