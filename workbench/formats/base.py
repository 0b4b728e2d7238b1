"""What every exchange format has in common.

To add a format, write a module beside this one with a class that follows `Format`, or
`ReadableFormat` if it can be read, too, and put an instance of it in ``FORMATS`` in
``formats/__init__.py``; the project, the command line and the shared tests find it there.
Readers hand what they find to `arrivals.Arrivals`, which places spans and reports.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from workbench.errors import FormatError
from workbench.model import Article, Codebook, Corpus

_SHOWN = 20


@dataclass(frozen=True, slots=True, repr=False)
class LossReport:
    """What an export wrote, and what the format could not hold.

    ``counts`` is what was written, ``of`` what there was to write, where it was more; ``notes``
    says what else is to be known.
    """

    format: str
    path: Path
    counts: Mapping[str, int]
    lost: tuple[str, ...] = ()
    of: Mapping[str, int] | None = None
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"LossReport({self.format!r}, {str(self.path)!r})"

    def __str__(self) -> str:
        written = ", ".join(self._count(what) for what in self.counts)
        lines = [f"{self.format}: {written} written to {str(self.path)!r}."]
        lines += _shown("Not in it", self.lost)
        lines += _shown("Note", self.notes)
        return "\n".join(lines)

    def _count(self, what: str) -> str:
        count, of = self.counts[what], (self.of or {}).get(what)
        return (
            agreeing(f"{count:,} {what}") if of in (None, count) else f"{count:,} of {of:,} {what}"
        )


@dataclass(frozen=True, slots=True, repr=False)
class RepairReport:
    """What an import brought in, and where it had to depart from the file.

    ``counts`` is what was read. ``moved`` names every span that stands elsewhere than its numbers
    said or has other letters than the file's words, ``refused`` everything that could not be
    brought in, with the reason, ``notes`` what was understood in its own way.

    ``statements`` says how many of the file's statements were ``refused`` and, once the rest are
    in a project, how many of them are ``new`` there, ``changed`` or ``unchanged``; ``added`` is
    what else came into it. ``all_refused`` says that the file held something, and none of it could
    be brought in, or nothing but the articles that its statements were on.
    """

    format: str
    path: Path
    counts: Mapping[str, int]
    moved: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    statements: Mapping[str, int] = field(default_factory=dict[str, int])
    added: Mapping[str, int] = field(default_factory=dict[str, int])
    all_refused: bool = False

    def __repr__(self) -> str:
        return f"RepairReport({self.format!r}, {str(self.path)!r})"

    def __str__(self) -> str:
        read = ", ".join(agreeing(f"{count:,} {what}") for what, count in self.counts.items())
        lines = [f"{self.format}: {read} read from {str(self.path)!r}."]
        if "new" in self.statements:
            lines += self._came()
        lines += _shown("Repaired", self.moved)
        lines += _shown("Refused", self.refused)
        lines += _shown("Note", self.notes)
        return "\n".join(lines)

    def _came(self) -> list[str]:
        stand = ", ".join(f"{count:,} {how}" for how, count in self.statements.items())
        lines = [f"Statements: {stand}."]
        if self.added:
            added = (agreeing(f"{count:,} {what}") for what, count in self.added.items())
            lines.append(f"Added: {', '.join(added)}.")
        elif not (self.statements["new"] or self.statements["changed"]):
            lines.append("Nothing in it is new here: the project is as it was.")
        return lines


def _shown(what: str, sentences: tuple[str, ...]) -> list[str]:
    lines = [f"{what}: {sentence}" for sentence in sentences[:_SHOWN]]
    if len(sentences) > _SHOWN:
        lines.append(f"{what}: and {len(sentences) - _SHOWN:,} more, all in the report's own list.")
    return lines


class Format(Protocol):
    """A way to write a corpus that other programs read."""

    @property
    def name(self) -> str:
        """What the format is called in `FORMATS` and on the command line."""
        ...

    @property
    def loses(self) -> tuple[str, ...]:
        """What it cannot hold, in the words of `LOSSES`."""
        ...

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        """Write the corpus to ``path`` and return what was written and what was lost."""
        ...


@runtime_checkable
class ReadableFormat(Format, Protocol):
    """A format that can be read back, whoever wrote it."""

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        """Read what is at ``path``; nothing is written.

        ``articles`` are those at hand, by id: a format without texts needs them. ``annotator``
        signs what the file leaves unsigned, else it is signed ``import:`` and the format. The
        corpus has the articles that the file speaks of, and ``codebook`` with whatever it lacks
        for the file's own roles, fields and values. Raises FormatError, with the file and the
        place in it, for what cannot be read.
        """
        ...


LOSSES: Mapping[str, tuple[str, Callable[[Corpus], int]]] = {
    "texts": ("the texts of {} articles", lambda corpus: len(corpus.articles)),
    "metadata": (
        "outlet, date, address or further metadata of {} articles",
        lambda corpus: sum(
            bool(each.outlet or each.published or each.url or each.metadata)
            for each in corpus.articles
        ),
    ),
    "titles": (
        "the titles of {} articles",
        lambda corpus: sum(bool(each.title) for each in corpus.articles),
    ),
    "addresses": (
        "address or further metadata of {} articles",
        lambda corpus: sum(bool(each.url or each.metadata) for each in corpus.articles),
    ),
    "actors": (
        "kind, affiliation or aliases of {} actors",
        lambda corpus: sum(bool(a.kind or a.affiliation or a.aliases) for a in corpus.actors),
    ),
    "codebook": (
        "labels and definitions of {} roles and fields of the codebook",
        lambda corpus: len(corpus.codebook.roles) + len(corpus.codebook.fields),
    ),
    "values": (
        "the values (actor, stance, issue …) of {} statements",
        lambda corpus: sum(bool(each.values) for each in corpus.statements),
    ),
    "spans": (
        "the spans and values of {} statements, and who made them",
        lambda corpus: len(corpus.statements),
    ),
    "edges": (
        "white space at either end of {} spans",
        lambda corpus: sum(
            span.quote != span.quote.strip()
            for s in corpus.statements
            for _, span in s.placed_spans()
        ),
    ),
    "statements": (
        "which spans belong to one statement, and its id, of {} statements",
        lambda corpus: len(corpus.statements),
    ),
    "annotator": (
        "who annotated {} statements",
        lambda corpus: len(corpus.statements),
    ),
    "created": (
        "when {} statements were made",
        lambda corpus: sum(each.created is not None for each in corpus.statements),
    ),
    "rejections": (
        "{} rejections of suggestions",
        lambda corpus: len(corpus.rejections),
    ),
    "done": (
        "{} marks of annotators on articles that they are done with",
        lambda corpus: len(corpus.done),
    ),
    "derived_from": (
        "what {} statements were derived from",
        lambda corpus: sum(each.derived_from is not None for each in corpus.statements),
    ),
    "adjudicator": (
        "who adjudicated {} statements",
        lambda corpus: sum(each.adjudicator is not None for each in corpus.statements),
    ),
}
"""What a format can lose: the words for it, and how much of it a corpus has."""


def agreeing(words: str) -> str:
    """Return words with the singular behind a one: ``1 article``."""
    return re.sub(r"(?<![\d,])1 (\w+?)s\b", r"1 \1", words)


def losses(corpus: Corpus, names: Iterable[str]) -> tuple[str, ...]:
    """Return a phrase for each of the declared losses that this corpus suffers, with counts."""
    counted = ((LOSSES[name][0], LOSSES[name][1](corpus)) for name in names)
    return tuple(agreeing(words.format(f"{count:,}")) for words, count in counted if count)


def counts(corpus: Corpus) -> dict[str, int]:
    """Return how much a corpus holds: statements, spans, articles."""
    return {
        "statements": len(corpus.statements),
        "spans": sum(1 for each in corpus.statements for _ in each.placed_spans()),
        "articles": len(corpus.articles),
    }


def also(corpus: Corpus) -> dict[str, int]:
    """Return how many rejections and done marks a corpus holds, each only if there are any."""
    held = {
        "rejections": len(corpus.rejections),
        "marks that an article is done": len(corpus.done),
    }
    return {what: count for what, count in held.items() if count}


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file, making its folder; a file of that name is replaced only when all of
    the new one is there. Raises FormatError with the file and the reason."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        reason = error.strerror
        if isinstance(error, IsADirectoryError):
            reason = "a folder of that name is there. Give the name of a file"
        elif isinstance(error, FileExistsError | NotADirectoryError):
            reason = "a file stands where a folder is needed"
        raise FormatError(
            f"{str(path)!r} cannot be written: {reason}. Nothing there was changed."
        ) from error


def keep_apart(path: Path, own: Iterable[Path]) -> None:
    """Raise FormatError unless something can be written to ``path`` beside what a project keeps.

    ``own`` are its own files and folders, all in the project's folder. Refused are they, whatever
    lies in them, the project's folder, those above it, and a path without a name.
    """
    if not path.name:
        raise FormatError(
            f"{str(path)!r} has no name to write to. Give a file or a folder, like 'exports/talks'."
        )
    target = path.resolve()
    better = f"'exports/{target.name or 'talks'}'"
    for each in own:
        home = each.parent.resolve()
        if each.resolve() in (target, *target.parents):
            raise FormatError(
                f"{str(path)!r} is not written: the project keeps its own in {each.name!r}, which "
                f"would be replaced. Give another place, like {better}."
            )
        if target in (home, *home.parents):
            raise FormatError(
                f"{str(path)!r} is not written: the project is in that folder, and its files are "
                f"not to be mixed with others. Give another place, like {better}."
            )


def left_over(path: Path, pattern: str, written: Iterable[Path]) -> tuple[str, ...]:
    """Return a note about the files of a folder that were there before and are not part of what
    was written now: whoever reads the folder would read them, too."""
    others = sorted({*path.glob(pattern)} - {*written})
    if not others:
        return ()
    more = f" and {len(others) - 1:,} more" if others[1:] else ""
    return (f"{str(others[0])!r}{more} lay there before and are none of this export. Remove them.",)


def needs_extra(extra: str, what: str) -> FormatError:
    """Return the error for a library that is not installed: which extra brings it."""
    return FormatError(
        f"{what} needs a library that is not installed. Install the extra {extra!r}: "
        f"pip install 'persian-news-workbench[{extra}]'."
    )
