"""W3C Web Annotation in JSON-LD: each span an annotation, each statement one that links them.

After the Web Annotation Data Model (W3C Recommendation, 23 February 2017). Positions are code
points; annotations that other programs wrote in UTF-16 units are told by their quotes.
"""

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Heard
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.files import from_json, json_object, read_json, whole
from workbench.formats.marks import Link, Mark, by_article, card, is_card, numbered, take_marks
from workbench.formats.placing import Claimed
from workbench.model import Article, Codebook, Corpus, Span, Statement

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OWN = {"wb": "urn:persian-news-workbench:", "statement": "wb:statement"}
_NAMESPACE = uuid.UUID("b5d1b5f2-5a7c-5d3e-8a55-0c2b8f6a9e41")
_ADDRESS = "urn:persian-news-workbench:article:"
_AROUND = 32


class WebAnnotation:
    """A JSON-LD collection; ids are made from the statements, so exporting twice changes nothing.

    Every span is an annotation with its role as tagging body, a quote with what stands around it
    and a position; every statement is an annotation that links to them, with a body for each
    value. The articles' texts are not part of Web Annotation.
    """

    name = "w3c"
    loses = ("texts", "metadata", "actors", "codebook")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        articles = {article.id: article for article in corpus.articles}
        items = [
            item
            for id_, statements in by_article(corpus)
            for statement in sorted(statements, key=lambda each: (each.id, each.annotator))
            for item in _annotations(statement, articles[id_])
        ]
        page = {
            "@context": [_CONTEXT, _OWN],
            "id": _urn("page", *sorted(articles)),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        }
        content = json.dumps(page, ensure_ascii=False, indent=1) + "\n"
        write_file(path, content.encode("utf-8", "surrogatepass"))
        return LossReport(self.name, path, counts(corpus), losses(corpus, self.loses))

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        found: dict[str, _Found] = {}
        links: list[tuple[Link, Mapping[str, Any]]] = []
        for where, item in _items(read_json(path), repr(str(path))):
            id_ = str(item.get("id") or item.get("@id") or where)
            if _is_linking(item):
                links += _links(item, where)
            else:
                found[id_] = _found(item, id_, where)
        _hand_over(arrivals, found, links)
        return arrivals.done()


def _urn(*parts: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, chr(10).join(parts))}"


def _address(article: Article) -> str:
    return article.url or f"{_ADDRESS}{article.id}"


def _annotations(statement: Statement, article: Article) -> Iterator[dict[str, Any]]:
    signed: dict[str, Any] = {"creator": {"type": "Person", "name": statement.annotator}}
    if statement.annotator.startswith("suggest:"):
        signed["creator"]["type"] = "Software"
    if statement.created is not None:
        signed["created"] = statement.created
    spans: list[str] = []
    for id_, role, span in numbered(statement):
        spans.append(_urn(id_, statement.annotator))
        yield {
            "id": spans[-1],
            "type": "Annotation",
            "motivation": "tagging",
            **signed,
            "body": [{"type": "TextualBody", "purpose": "tagging", "value": role}],
            "target": {"source": _address(article), "selector": _selectors(span, article.text)},
        }
    said = [
        {
            "type": "TextualBody",
            "purpose": "describing",
            "wb:field": name,
            "value": value if isinstance(value, str) else json.dumps(value),
            "wb:number": isinstance(value, int | float),
        }
        for name, value in statement.values.items()
    ]
    yield {
        "id": _urn(statement.id, statement.annotator, "statement"),
        "type": "Annotation",
        "motivation": "linking",
        **signed,
        "body": [*spans[1:], *said],
        "target": spans[0] if spans else _address(article),
        "statement": card(statement, values=False),
    }


def _selectors(span: Span, text: str) -> list[dict[str, Any]]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": span.quote,
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


@dataclass(frozen=True, slots=True)
class _Found:
    """An annotation of a file: its mark, and the address that it is about."""

    mark: Mark
    address: str


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]  # pyright: ignore


def _items(found: Any, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the annotations of one, of an array, a page, or a collection with its first page."""
    if isinstance(found, Mapping):
        first = found.get("first")  # pyright: ignore
        inner = first.get("items") if isinstance(first, Mapping) else None  # pyright: ignore
        for name in ("items", "@graph", "resources"):
            inner = inner if inner is not None else found.get(name)  # pyright: ignore
        if inner is None and "target" not in found:
            raise FormatError(f"{place} is neither a Web Annotation nor a collection of them.")
        found = [found] if inner is None else inner  # pyright: ignore
    for n, item in enumerate(_listed(found), start=1):
        where = f"{place}, annotation {n},"
        yield where, json_object(item, where)


def _is_linking(item: Mapping[str, Any]) -> bool:
    """Say whether an annotation links others: then no target of it has a selector."""
    targets = _listed(item.get("target"))
    return "linking" in _listed(item.get("motivation")) and bool(targets) and all(
        isinstance(each, str) or (isinstance(each, Mapping) and "selector" not in each)  # pyright: ignore
        for each in targets
    )


def _reference(value: Any) -> str:
    if isinstance(value, Mapping):
        value = value.get("id") or value.get("@id") or value.get("source") or ""  # pyright: ignore
    return str(value)  # pyright: ignore


def _links(
    item: Mapping[str, Any], where: str
) -> Iterator[tuple[Link, Mapping[str, Any]]]:
    bodies = _listed(item.get("body"))
    texts = [each for each in bodies if isinstance(each, Mapping) and "value" in each]  # pyright: ignore
    name = next((str(each["value"]) for each in texts if "wb:field" not in each), "linking")  # pyright: ignore
    ends = [each for each in bodies if each not in texts]
    targets = _listed(item.get("target"))
    # One body and one target join two; two targets without a body are joined themselves.
    if ends and "statement" not in item:
        start, others = ends[0], targets
    else:
        start, others = targets[0], [*targets[1:], *ends]
    for other in others or [start]:
        yield Link(name, _reference(start), _reference(other), where), item


def _found(item: Mapping[str, Any], id_: str, where: str) -> _Found:
    claims: list[Claimed] = []
    address = ""
    for target in _listed(item.get("target")):
        if not isinstance(target, Mapping):
            address = address or str(target)
            continue
        address = address or _reference(target.get("source"))  # pyright: ignore
        if claim := _claim(_listed(target.get("selector")), where):  # pyright: ignore
            claims.append(claim)
    role, values = _bodies(item)
    creator = item.get("creator")
    who = creator
    if isinstance(creator, Mapping):
        who = creator.get("name") or creator.get("nickname") or creator.get("id")  # pyright: ignore
    created = item.get("created")
    made = Mark(id_, role, claims, where, values, annotator=str(who or ""))
    made.created = created if isinstance(created, str) else None
    return _Found(made, address)


def _claim(selectors: Sequence[Any], where: str) -> Claimed | None:
    """Return what position and quote selectors say, refinements of others included."""
    start = end = -1
    quote: str | None = None
    before = after = ""
    queue = list(selectors)
    while queue:
        selector = queue.pop(0)
        if not isinstance(selector, Mapping):
            continue
        queue += _listed(selector.get("refinedBy"))  # pyright: ignore
        queue += _listed(selector.get("items")) if selector.get("type") == "Choice" else []  # pyright: ignore
        kind = selector.get("type") or selector.get("@type")  # pyright: ignore
        if kind == "TextPositionSelector":
            start = whole(selector.get("start"), f"{where} start,")  # pyright: ignore
            end = whole(selector.get("end"), f"{where} end,")  # pyright: ignore
        elif kind == "TextQuoteSelector":
            quote = str(selector.get("exact") or "") or None  # pyright: ignore
            before, after = (str(selector.get(side) or "") for side in ("prefix", "suffix"))  # pyright: ignore
    if start < 0 and quote is None:
        return None
    if start < 0:
        start, end = 0, len(quote or "")
    return Claimed(start, end, quote, before, after)


def _bodies(item: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the role that the first tag names, and the values that the other bodies hold."""
    role = ""
    values: dict[str, list[str]] = {}
    for body in _listed(item.get("bodyValue")) + _listed(item.get("body")):
        if isinstance(body, str):
            body = {"value": body, "purpose": "commenting"}
        if not isinstance(body, Mapping):
            continue
        purposes = _listed(body.get("purpose") or body.get("role"))  # pyright: ignore
        said = body.get("value") or body.get("source") or body.get("id")  # pyright: ignore
        if said in (None, ""):
            continue
        if not role and {"tagging", "classifying"} & {str(each) for each in purposes}:
            role = str(said)  # pyright: ignore
        else:
            kind = str(purposes[0]) if purposes else "commenting"
            values.setdefault("note" if kind in ("commenting", "describing") else kind, []).append(
                str(said)  # pyright: ignore
            )
    motivation = next((str(each) for each in _listed(item.get("motivation"))), "")
    return role or motivation or "annotation", {name: " | ".join(v) for name, v in values.items()}


def _hand_over(
    arrivals: Arrivals,
    found: Mapping[str, _Found],
    links: Sequence[tuple[Link, Mapping[str, Any]]],
) -> None:
    for link, item in links:
        if is_card(item.get("statement")):
            _give_card(found, link, item)
    by_address: dict[str, list[Mark]] = {}
    for each in found.values():
        if each.mark.claims:
            by_address.setdefault(each.address, []).append(each.mark)
        else:
            arrivals.refuse(f"{each.mark.where} selects no words by quote or position.")
    for address, marks in by_address.items():
        heard = _article(arrivals, address, marks)
        if heard:
            ids = {mark.id for mark in marks}
            take_marks(arrivals, heard, marks, [link for link, _ in links if link.start in ids])
            continue
        for mark in marks:
            arrivals.refuse(
                f"{mark.where} is about {address!r}, and no article at hand has that address or "
                f"id, or alone has its words. Add the article first."
            )
    for link, _ in links:
        if link.start not in found:
            arrivals.refuse(f"{link.where} links {link.start!r}, which is not in the file.")


def _give_card(found: Mapping[str, _Found], link: Link, item: Mapping[str, Any]) -> None:
    values: dict[str, Any] = {}
    for body in _listed(item.get("body")):
        if isinstance(body, Mapping) and "wb:field" in body:
            said = str(body.get("value"))  # pyright: ignore
            number = body.get("wb:number")  # pyright: ignore
            values[str(body["wb:field"])] = from_json(said, link.where) if number else said  # pyright: ignore
    for id_ in (link.start, link.end):
        if id_ in found:
            found[id_].mark.card = {**item["statement"], "values": values}


def _article(arrivals: Arrivals, address: str, marks: Sequence[Mark]) -> Heard | None:
    if heard := arrivals.known(address.removeprefix(_ADDRESS)):
        return heard
    quotes = [claim.quote for mark in marks for claim in mark.claims if claim.quote]
    heard = arrivals.holding(quotes)
    if heard:
        arrivals.note(
            f"{address!r} is taken to be the article {heard.article.id!r}: it has the words."
        )
    return heard
