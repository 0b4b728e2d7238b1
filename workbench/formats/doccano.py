"""doccano: JSON lines of texts with entities and relations, offsets in UTF-16 units.

After its documentation of the formats for sequence labelling, intent detection and relation
extraction; all but the last have triples of start, end and label, and before its version 1 what
was exported had ``annotations``. What doccano exports is a zip file with such lines for each
annotator.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.files import (
    Archive,
    array,
    as_words,
    json_lines,
    json_object,
    json_rows,
    listed,
    mapping,
    objects,
    whole,
)
from workbench.formats.marks import Link, Mark, by_article, card, is_card, numbered, take_marks
from workbench.formats.placing import UTF16, Claimed, Counting, unit_marks
from workbench.model import Article, Codebook, Corpus, Statement

_UTF16 = Counting(UTF16)
_KNOWN = ("title", "outlet", "published", "url")
_CARDS = "statements"
_MARKS = ("entities", "label", "labels", "annotations", "cats")
_COLUMNS = frozenset(
    (
        "id", "article", "text", "data", "relations", "metadata", "meta", "Comments", "comments",
        _CARDS, *_KNOWN, *_MARKS,
    )
)  # fmt: skip
_NOBODY = frozenset(("all", "unknown"))
"""What doccano calls the file of an export that is not one annotator's."""


class Doccano:
    """Each article a line; the column ``statements``, which doccano keeps as metadata, says which
    entities make up which statement, by their offsets and labels."""

    name = "doccano"
    loses = ("actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        articles = {article.id: article for article in corpus.articles}
        ids = count()
        lines = [
            _line(articles[id_], statements, ids)
            for id_, statements in by_article(corpus)
            if id_ in articles
        ]
        write_file(path, "".join(lines).encode("utf-8", "surrogatepass"))
        return LossReport(self.name, path, counts(corpus), losses(corpus, self.loses))

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        if path.suffix.lower() == ".zip":
            _take_export(arrivals, path, annotator)
        else:
            for where, row in json_lines(path):
                _take(arrivals, row, where, annotator)
        return arrivals.done()


def _line(article: Article, statements: Sequence[Statement], ids: Iterator[int]) -> str:
    place = unit_marks(article.text, _UTF16)
    entities: list[dict[str, Any]] = []
    relations: list[dict[str, Any]] = []
    cards: list[dict[str, Any]] = []
    for statement in statements:
        made = [
            {
                "id": next(ids),
                "label": role,
                "start_offset": place[span.start],
                "end_offset": place[span.end],
            }
            for _, role, span in numbered(statement)
        ]
        spans = [[each["start_offset"], each["end_offset"], each["label"]] for each in made]
        cards.append({**card(statement), "spans": spans})
        entities += made
        relations += [
            {"id": next(ids), "from_id": made[0]["id"], "to_id": each["id"], "type": each["label"]}
            for each in made[1:]
        ]
    # All the lines have the same columns: doccano writes gaps as NaN, which its database refuses.
    known = {name: getattr(article, name) for name in _KNOWN}
    row = {
        "text": article.text,
        "entities": entities,
        "relations": relations,
        "article": article.id,
        **known,
        "metadata": dict(article.metadata),
        _CARDS: cards,
    }
    return json.dumps(row, ensure_ascii=False) + "\n"


def _take_export(arrivals: Arrivals, path: Path, annotator: str) -> None:
    with Archive(path) as archive:
        members = [name for name in archive.names() if name.lower().endswith((".jsonl", ".json"))]
        if not members:
            raise FormatError(f"{str(path)!r} holds no .jsonl file. Export from doccano as JSONL.")
        for name in members:
            who = Path(name).stem
            place = f"{str(path)!r}, member {name!r}"
            for where, row in json_rows(archive.read(name), place):
                _take(arrivals, row, where, annotator if who in _NOBODY else who)


def _take(arrivals: Arrivals, row: Mapping[str, Any], where: str, annotator: str) -> None:
    text = row.get("text", row.get("data"))
    if not isinstance(text, str) or not text.strip():
        arrivals.refuse(f"{where} has no text: the column 'text' (or 'data') is due.")
        return
    id_ = str(row.get("article") or (f"doccano-{row['id']}" if "id" in row else ""))
    known = {name: as_words(row.get(name)) for name in _KNOWN}
    given: Any = row.get("metadata") or row.get("meta") or {}
    more = {**json_object(given, f"{where} metadata,")}
    more |= {name: held for name, held in row.items() if name not in _COLUMNS}
    metadata = {name: said for name, held in more.items() if (said := as_words(held))}
    heard = arrivals.article(Article(id_, text, **known, metadata=metadata), where)
    marks = list(_marks(arrivals, row, where))
    links = [
        Link(
            str(item.get("type") or "relation"),
            str(item.get("from_id")),
            str(item.get("to_id")),
            at,
        )
        for at, item in objects(row.get("relations"), f"{where} relations,")
    ]
    _deal(marks, row, where)
    for comment in array(row.get("Comments") or row.get("comments"), f"{where} comments,"):
        arrivals.refuse(f"{where} has the comment {str(comment)!r}, which belongs to no span.")
    take_marks(arrivals, heard, marks, links, annotator=annotator, counting=_UTF16)


def _marks(arrivals: Arrivals, row: Mapping[str, Any], where: str) -> Iterator[Mark]:
    for name in _MARKS:
        for n, item in enumerate(listed(row.get(name)), start=1):
            at = f"{where} {name}, entry {n},"
            triple = listed(item)
            span = mapping(item)
            if span and {"start", "start_offset"} & span.keys():
                start = whole(span.get("start_offset", span.get("start")), f"{at} start_offset,")
                end = whole(span.get("end_offset", span.get("end")), f"{at} end_offset,")
                id_ = str(span.get("id", f"{name} {n}"))
                mark = Mark(id_, str(span.get("label") or "span"), [Claimed(start, end)], at)
                mark.annotator = f"{arrivals.format}:{span['user']}" if span.get("user") else ""
                yield mark
            elif len(triple) >= 3:
                start, end = whole(triple[0], at), whole(triple[1], at)
                yield Mark(f"{name} {n}", str(triple[2]), [Claimed(start, end)], at)
            else:
                arrivals.refuse(f"{at} {item!r} is about the whole text, not about words of it.")


def _deal(marks: Sequence[Mark], row: Mapping[str, Any], where: str) -> None:
    """Give each entity the card of the statement that it was written for."""
    waiting: dict[tuple[int, int, str], list[Mark]] = {}
    for mark in marks:
        claim = mark.claims[0]
        waiting.setdefault((claim.start, claim.end, mark.role), []).append(mark)
    for item in array(row.get(_CARDS), f"{where} {_CARDS},"):
        if not is_card(item):
            continue
        known: Mapping[str, Any] = item
        at = f"{where} {_CARDS},"
        for triple in (listed(each) for each in array(known.get("spans"), at)):
            if len(triple) == 3:
                key = (whole(triple[0], at), whole(triple[1], at), str(triple[2]))
                if waiting.get(key):
                    waiting[key].pop(0).card = known
