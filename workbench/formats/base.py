"""What every exchange format has in common.

To add a format, write a module beside this one with a class that follows `Format`, and put an
instance of it in ``FORMATS`` in ``formats/__init__.py``; the project, the command line and the
shared tests find it there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from workbench.errors import FormatError
from workbench.model import Corpus


@dataclass(frozen=True, slots=True)
class LossReport:
    """What an export wrote, and what the format could not hold."""

    format: str
    path: Path
    counts: Mapping[str, int]
    lost: tuple[str, ...] = ()

    def __str__(self) -> str:
        written = ", ".join(f"{count:,} {what}" for what, count in self.counts.items())
        lines = [f"{self.format}: {written} written to {str(self.path)!r}."]
        lines += [f"Not in it: {what}" for what in self.lost]
        return "\n".join(lines)


class Format(Protocol):
    """A way to write a corpus that other programs read."""

    name: str

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        """Write the corpus to ``path`` and return what was written and what was lost."""
        ...


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file, making its folder; a file of that name is replaced only when all of
    the new one is there. Raises FormatError with the file and the reason."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        raise FormatError(
            f"{str(path)!r} cannot be written: {error.strerror}. Nothing there was changed."
        ) from error
