"""Spans and relations, which is what other tools have, to and from statements.

A statement goes out as marks joined by relations, with a card that says which statement they are.
Marks that come in with a card become that statement again. Marks without one become a statement
each, of one role; the relations that start from it are kept as words in its field ``relations``.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.formats.arrivals import Arrivals, Heard, Part
from workbench.formats.placing import BY_CODE_POINTS, Claimed, Counting, Placed, place, shortened
from workbench.model import Corpus, Span, Statement

CARD = "statement"
RELATIONS = "relations"


@dataclass(slots=True)
class Mark:
    """One annotated stretch of text, perhaps in several pieces, in another tool's words.

    ``card`` is the statement's card, or the bare id where another mark carries the card.
    """

    id: str
    role: str
    claims: Sequence[Claimed]
    where: str
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    card: Mapping[str, Any] | None = None
    annotator: str = ""
    created: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A named relation from one mark to another."""

    name: str
    start: str
    end: str
    where: str


def card(statement: Statement, values: bool = True) -> dict[str, Any]:
    """Return what of a statement is not in its spans, as a JSON object.

    ``values`` tells whether the field values belong to it, because the format has no place for
    them.
    """
    made: dict[str, Any] = {CARD: statement.id, "annotator": statement.annotator}
    if values and statement.values:
        made["values"] = dict(statement.values)
    if statement.created is not None:
        made["created"] = statement.created
    if statement.derived_from is not None:
        made["derived_from"] = statement.derived_from
    if statement.codebook is not None:
        made["codebook"] = statement.codebook
    if statement.adjudicator is not None:
        made["adjudicator"] = statement.adjudicator
    return made


def is_card(value: Any) -> bool:
    """Say whether a value of a file is a card of ours."""
    return isinstance(value, Mapping) and isinstance(value.get(CARD), str)  # pyright: ignore[reportUnknownMemberType]


def card_from_text(text: str) -> Mapping[str, Any] | None:
    """Return the card that a text field holds, if it holds one."""
    if not text.startswith("{"):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if is_card(value) else None


def by_article(corpus: Corpus) -> Iterator[tuple[str, list[Statement]]]:
    """Yield every article's id with its statements, in the order of the articles."""
    statements: dict[str, list[Statement]] = {article.id: [] for article in corpus.articles}
    for statement in corpus.statements:
        statements.setdefault(statement.article, []).append(statement)
    yield from statements.items()


def by_annotator(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """Return the statements that each annotator signed, in the order of their first ones."""
    signed: dict[str, list[Statement]] = {}
    for statement in statements:
        signed.setdefault(statement.annotator, []).append(statement)
    return signed


def numbered(statement: Statement) -> list[tuple[str, str, Span]]:
    """Return a statement's spans as (id of its own, role, span)."""
    return [
        (f"{statement.id}.{n}", role, span)
        for n, (role, span) in enumerate(statement.placed_spans(), start=1)
    ]


def take_marks(
    arrivals: Arrivals,
    heard: Heard,
    marks: Sequence[Mark],
    links: Sequence[Link],
    *,
    annotator: str = "",
    created: str | None = None,
    counting: Counting = BY_CODE_POINTS,
) -> None:
    """Hand the marks of an article to the arrivals, as statements."""
    by_id = {mark.id: mark for mark in marks}
    own: dict[tuple[str, str], list[Mark]] = {}
    single: list[Mark] = []
    for mark in marks:
        if is_card(mark.card):
            who = str((mark.card or {}).get("annotator") or "")
            own.setdefault((str((mark.card or {})[CARD]), who), []).append(mark)
        else:
            single.append(mark)
    starting: dict[str, list[str]] = {}
    for link in links:
        start, end = by_id.get(link.start), by_id.get(link.end)
        if start is None or end is None:
            lost = link.start if start is None else link.end
            arrivals.refuse(
                f"{link.where} joins {link.start!r} and {link.end!r}, but there is no {lost!r}."
            )
        elif not (is_card(start.card) and is_card(end.card)):
            said = f"{link.name} → {_words(end, heard.text, counting)}"
            starting.setdefault(start.id, []).append(said)
    for group in own.values():
        _take_own(arrivals, heard, group, starting, counting)
    for mark in single:
        values = dict(mark.values)
        if mark.id in starting:
            values[RELATIONS] = "; ".join(starting[mark.id])
        arrivals.statement(
            heard,
            [Part(mark.role, claim) for claim in mark.claims],
            mark.where,
            own_id=mark.id,
            annotator=mark.annotator or annotator,
            values=values,
            created=mark.created or created,
            counting=counting,
        )


def _take_own(
    arrivals: Arrivals,
    heard: Heard,
    group: Sequence[Mark],
    starting: Mapping[str, Sequence[str]],
    counting: Counting,
) -> None:
    known: dict[str, Any] = {}
    values: dict[str, Any] = {}
    for mark in group:
        known |= mark.card or {}
        carried = (mark.card or {}).get("values")
        if isinstance(carried, Mapping):
            values |= carried
    relations = [words for mark in group for words in starting.get(mark.id, ())]
    for mark in group:
        values |= mark.values
    if relations:
        values[RELATIONS] = "; ".join(relations)
    arrivals.statement(
        heard,
        [Part(mark.role, claim) for mark in group for claim in mark.claims],
        group[0].where,
        own_id=str(known[CARD]),
        id_=str(known[CARD]),
        annotator=str(known.get("annotator") or ""),
        values=values,
        derived_from=_text(known.get("derived_from")),
        created=_text(known.get("created")),
        codebook=_text(known.get("codebook")),
        adjudicator=_text(known.get("adjudicator")),
        counting=counting,
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _words(mark: Mark, text: str, counting: Counting) -> str:
    """Return a mark's words, from the text where the file does not repeat them."""
    found = place(text, [each for each in mark.claims if not each.quote], counting)
    quotes = [each.quote for each in mark.claims if each.quote]
    quotes += [each.span.quote for each in found if isinstance(each, Placed)]
    return shortened(" … ".join(quotes).strip() or mark.role)[1:-1]
