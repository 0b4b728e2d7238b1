"""What the workbench says when something is wrong: what, where and what to do."""

from collections.abc import Iterable
from difflib import get_close_matches


class WorkbenchError(Exception):
    """Anything the workbench refuses; the message is meant for the person who reads it."""


class ArticleError(WorkbenchError):
    """An article that cannot be read, added or found."""


class CodebookError(WorkbenchError):
    """A codebook that cannot be read, or a value that is not in it."""


class SpanError(WorkbenchError):
    """A span that does not hold the words it claims to hold."""


class StoreError(WorkbenchError):
    """An annotation that could not be saved, or a log that cannot be read."""


class FormatError(WorkbenchError):
    """A file of some exchange format that cannot be read or written."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ``" Did you mean 'x'?"`` for the nearest known word, else a list of what is known.

    The text starts with a space so that it can be put behind a finished sentence; it is empty
    when nothing is known.
    """
    names = list(known)
    near = get_close_matches(word, names, n=1)
    if near:
        return f" Did you mean {near[0]!r}?"
    if not names:
        return ""
    return f" Known: {', '.join(repr(name) for name in sorted(names))}."
