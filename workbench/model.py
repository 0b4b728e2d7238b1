"""The nouns of the workbench: article, span, statement, actor, codebook, corpus.

Plain immutable records that know nothing of files, tables or screens. Every offset is a number
of Unicode code points in the article's exact text, and every interval is half-open.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.errors import CodebookError, SpanError, did_you_mean

type Value = str | int | float | bool
"""What a field of a statement can hold."""

type Labels = Mapping[str, str]
"""The same words by language: ``{"fa": "موافق", "en": "support"}``."""

GOLD = "gold"
"""Who signs what was settled between annotators."""

SUGGESTERS = "suggest:"
"""How the names of suggesters begin."""

_TITLE_LENGTH = 120


def is_suggester(annotator: str) -> bool:
    """Say whether whoever signs so is a program that proposes statements, and nobody's reading."""
    return annotator.startswith(SUGGESTERS)


def first_line(text: str) -> str:
    """Return the first line of a text that is not blank, shortened to 120 code points: the title
    of an article that came without one."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= _TITLE_LENGTH else line[: _TITLE_LENGTH - 1] + "…"


@dataclass(frozen=True, slots=True)
class Article:
    """One news text, exactly as published.

    ``text`` is what the file's bytes decode to: newlines, ZWNJ and marks are never changed.
    ``published`` is an ISO 8601 date or date-time, or empty.
    """

    id: str
    text: str
    title: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Span:
    """The code points of an article from ``start`` up to, not including, ``end``.

    ``quote`` repeats the words, so that a span which slipped can be seen.
    """

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One reported act of speech or position, signed by an annotator.

    ``spans`` maps a role to its spans, in text order; ``values`` maps a field to its value.
    ``derived_from`` names the statement this one was made from (an accepted suggestion, say);
    what was made from several readings names them all, parted by spaces.
    ``created`` is a UTC time like ``2026-11-23T10:00:00Z``; ``codebook`` is the version of the
    codebook it was last coded with. ``adjudicator`` is the person who decided what is signed
    `GOLD`, where one was named.
    """

    id: str
    article: str
    annotator: str
    spans: Mapping[str, tuple[Span, ...]]
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])
    derived_from: str | None = None
    created: str | None = None
    codebook: str | None = None
    adjudicator: str | None = None

    @property
    def origins(self) -> tuple[str, ...]:
        """The ids of the statements this one was made from."""
        return tuple((self.derived_from or "").split())

    def placed_spans(self) -> Iterator[tuple[str, Span]]:
        """Yield every span with its role."""
        for role, spans in self.spans.items():
            for span in spans:
                yield role, span

    def words(self, role: str) -> str:
        """Return the words of a role, several spans joined by an ellipsis; empty if unmarked."""
        return " … ".join(span.quote for span in self.spans.get(role, ()))

    def to_json(self) -> dict[str, Any]:
        """Return the statement as the JSON object of the log, the exports and gold files; the
        codebook's version and the adjudicator are left out where they are not known."""
        spans = {
            role: [{"start": each.start, "end": each.end, "quote": each.quote} for each in spans]
            for role, spans in self.spans.items()
        }
        known = {"codebook": self.codebook, "adjudicator": self.adjudicator}
        return {
            "id": self.id,
            "article": self.article,
            "annotator": self.annotator,
            "spans": spans,
            "values": dict(self.values),
            "derived_from": self.derived_from,
            "created": self.created,
            **{name: value for name, value in known.items() if value},
        }

    def check_quotes(self, text: str) -> None:
        """Raise SpanError unless every span of the statement holds its quote in ``text``."""
        if not any(self.spans.values()):
            raise SpanError(
                f"Statement {self.id} marks no words of {self.article!r}. "
                f"Mark at least one span before saving it."
            )
        for role, span in self.placed_spans():
            self._check_quote(role, span, text)

    def _check_quote(self, role: str, span: Span, text: str) -> None:
        place = f"{span.start}:{span.end} of {self.article!r}"
        if not 0 <= span.start < span.end:
            raise SpanError(
                f"Statement {self.id} has an empty or reversed {role} at {place}. "
                f"A span needs 0 <= start < end, in code points."
            )
        if span.end > len(text):
            raise SpanError(
                f"Statement {self.id} marks {span.quote!r} at {place}, but the text there ends "
                f"after {len(text)} code points. Offsets must count code points, not UTF-16 "
                f"units or bytes."
            )
        found = text[span.start : span.end]
        if found != span.quote:
            raise SpanError(
                f"Statement {self.id} marks {span.quote!r} at {place}, but the text there is "
                f"{found!r}. The article changed after it was annotated."
            )


@dataclass(frozen=True, slots=True)
class Rejection:
    """A proposed statement that an annotator turned down, so that it is not proposed again."""

    annotator: str
    suggestion: Statement


@dataclass(frozen=True, slots=True, order=True)
class DoneMark:
    """An annotator's word that they are done with an article."""

    annotator: str
    article: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who speaks or is spoken about, under one canonical name.

    ``kind`` is ``person``, ``organisation``, ``country`` or ``group``, or empty when not said.
    """

    name: str
    kind: str = ""
    affiliation: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A part that words can play in a statement: speaker, cue, claim, target."""

    name: str
    label: Labels
    definition: Labels
    color: str
    key: str
    examples: tuple[Labels, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that a field can take.

    ``score`` places it on the field's scale (support 1, oppose -1) where there is one.
    """

    name: str
    label: Labels
    definition: Labels
    color: str = ""
    key: str = ""
    score: float | None = None
    examples: tuple[Labels, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """Something said of a statement as a whole: its actor, its stance, its issue.

    ``kind`` is ``choice`` (one of ``values``), ``actor`` (a name from the actor table), ``text``
    or ``number``.
    """

    name: str
    kind: str
    label: Labels
    definition: Labels
    values: tuple[Choice, ...] = ()

    def check(self, value: Value) -> None:
        """Raise CodebookError unless the field can hold ``value``."""
        if self.kind == "choice":
            names = [choice.name for choice in self.values]
            if value not in names:
                raise CodebookError(
                    f"No {self.name} {value!r} in the codebook.{did_you_mean(str(value), names)}"
                )
        elif self.kind == "number":
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise CodebookError(f"The field {self.name!r} holds a number, not {value!r}.")
        elif not isinstance(value, str):
            raise CodebookError(f"The field {self.name!r} holds words, not {value!r}.")


@dataclass(frozen=True, slots=True)
class Codebook:
    """The roles and fields an analyst codes with, and every value a field can take."""

    version: str
    title: Labels
    roles: tuple[Role, ...]
    fields: tuple[Field, ...]

    def role(self, name: str) -> Role:
        """Return the role of that name, or raise CodebookError with the nearest one."""
        for role in self.roles:
            if role.name == name:
                return role
        known = did_you_mean(name, (role.name for role in self.roles))
        raise CodebookError(f"No role {name!r} in the codebook.{known}")

    def field(self, name: str) -> Field:
        """Return the field of that name, or raise CodebookError with the nearest one."""
        for field_ in self.fields:
            if field_.name == name:
                return field_
        known = did_you_mean(name, (field_.name for field_ in self.fields))
        raise CodebookError(f"No field {name!r} in the codebook.{known}")

    def check(self, statement: Statement) -> None:
        """Raise CodebookError if the statement uses a role, field or value not in the codebook."""
        for role in statement.spans:
            self.role(role)
        for name, value in statement.values.items():
            self.field(name).check(value)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles, statements, actors and the codebook they were coded with; what annotators turned
    down, and what they are done with.

    The only thing that formats, store and analysis exchange.
    """

    articles: tuple[Article, ...]
    statements: tuple[Statement, ...]
    codebook: Codebook
    actors: tuple[Actor, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    done: tuple[DoneMark, ...] = ()
