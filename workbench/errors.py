"""What the workbench says when something is wrong: what, where and what to do."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

_MOST_PROPOSED = 3


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


def said_by(error: Exception) -> str:
    """Return what another library says of an error, fit for the middle of a sentence: its first
    line, without a full stop at the end, and never "invalid"."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    first, *_ = str(error).strip().splitlines() or [type(error).__name__]
    return re.sub("invalid", "unexpected", first, flags=re.IGNORECASE).rstrip(" .")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ``" Did you mean 'x'?"`` for the nearest known word, else a list of what is known.

    Up to three known words that begin with it are all named. Upper and lower case are the same.
    The text starts with a space so that it can be put behind a finished sentence; it is empty
    when nothing is known.
    """
    names = list(known)
    alike = word.casefold()
    near = [name for name in names if alike and name.casefold().startswith(alike)]
    if not 0 < len(near) <= _MOST_PROPOSED:
        folded = {name.casefold(): name for name in names}
        near = [folded[name] for name in get_close_matches(alike, folded, n=1)]
    if near:
        *others, last = map(repr, sorted(near))
        proposed = f"{', '.join(others)} or {last}" if others else last
        return f" Did you mean {proposed}?"
    if not names:
        return ""
    return f" Known: {', '.join(repr(name) for name in sorted(names))}."
