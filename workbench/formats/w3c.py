"""W3C Web Annotation in JSON-LD: each span an annotation, each statement one that links them.

After the Web Annotation Data Model (W3C Recommendation, 23 February 2017). Positions are code
points; annotations that other programs wrote in UTF-16 units are told by their quotes. What the
API of Hypothesis answers (``rows``, with ``user``, ``tags`` and ``text``) is read, too.
"""

import json
import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Heard
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.files import (
    as_words,
    from_json,
    json_object,
    listed,
    mapping,
    read_json,
    whole,
)
from workbench.formats.marks import Link, Mark, by_article, card, is_card, numbered, take_marks
from workbench.formats.placing import UNPLACED, Claimed
from workbench.model import Article, Codebook, Corpus, Span, Statement, is_suggester

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OWN = {"wb": "urn:persian-news-workbench:", "statement": "wb:statement"}
_NAMESPACE = uuid.UUID("b5d1b5f2-5a7c-5d3e-8a55-0c2b8f6a9e41")
_ADDRESS = "urn:persian-news-workbench:article:"
_AROUND = 32
_ITEMS = ("items", "@graph", "resources", "rows")
_CHARACTERS = re.compile(r"char=(\d{1,18}),(\d{1,18})")
_HYPOTHESIS = "acct:"


class WebAnnotation:
    """A JSON-LD collection; ids are made from the statements, so exporting twice changes nothing.

    Every span is an annotation with its role as tagging body, a quote with what stands around it
    and a position; every statement is an annotation that links to them, with a body for each
    value. The articles' texts are not part of Web Annotation.
    """

    name = "w3c"
    loses = ("texts", "titles", "metadata", "actors", "codebook", "rejections", "done")

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
        for where, item in _items(arrivals, read_json(path), repr(str(path))):
            id_ = str(item.get("id") or item.get("@id") or where)
            if _is_linking(item):
                links += _links(item, where)
            else:
                found |= {each.mark.id: each for each in _found(item, id_, where)}
        _hand_over(arrivals, found, links)
        return arrivals.done()


def _urn(*parts: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, chr(10).join(parts))}"


def _address(article: Article) -> str:
    return article.url or f"{_ADDRESS}{article.id}"


def _annotations(statement: Statement, article: Article) -> Iterator[dict[str, Any]]:
    signed: dict[str, Any] = {"creator": {"type": "Person", "name": statement.annotator}}
    if is_suggester(statement.annotator):
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


def _items(arrivals: Arrivals, found: Any, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the annotations of one, of an array, a page, or a collection with the pages in it."""
    of = mapping(found)
    items = [found] if of and "target" in of else listed(found) if of is None else None
    page = of or {}
    while items is None or page:
        held = next((page[name] for name in _ITEMS if page.get(name) is not None), None)
        following = page.get("first") or page.get("next")
        if held is None and not mapping(following) and items is None:
            elsewhere = f" Its pages are elsewhere, at {following!r}: give them." * bool(following)
            raise FormatError(
                f"{place} is neither a Web Annotation nor a collection of them.{elsewhere}"
            )
        items = [*(items or []), *listed(held)]
        if isinstance(following, str):
            arrivals.note(
                f"{place} has a further page, which is not in the file, at {following!r}."
            )
        page = mapping(following) or {}
    for n, item in enumerate(items, start=1):
        where = f"{place}, annotation {n},"
        yield where, json_object(item, where)


def _is_linking(item: Mapping[str, Any]) -> bool:
    """Say whether an annotation links others: then no target of it has a selector."""
    targets = listed(item.get("target"))
    selecting = any("selector" in (mapping(each) or {}) for each in targets)
    return "linking" in listed(item.get("motivation")) and bool(targets) and not selecting


def _reference(value: Any) -> str:
    if of := mapping(value):
        value = of.get("id") or of.get("@id") or of.get("source")
    return "" if value is None else str(value)


def _links(item: Mapping[str, Any], where: str) -> Iterator[tuple[Link, Mapping[str, Any]]]:
    bodies = listed(item.get("body"))
    texts = [of for each in bodies if "value" in (of := mapping(each) or {})]
    name = next((str(each["value"]) for each in texts if "wb:field" not in each), "linking")
    ends = [each for each in bodies if each not in texts]
    targets = listed(item.get("target"))
    # One body and one target join two; two targets without a body are joined themselves.
    if ends and "statement" not in item:
        start, others = ends[0], targets
    else:
        start, others = targets[0], [*targets[1:], *ends]
    for other in others or [start]:
        yield Link(name, _reference(start), _reference(other), where), item


def _found(item: Mapping[str, Any], id_: str, where: str) -> Iterator[_Found]:
    """Yield an annotation's mark for every address that it is about."""
    claims: dict[str, list[Claimed]] = {}
    for each in listed(item.get("target")):
        target = mapping(each) or {"source": each}
        of = claims.setdefault(_reference(target.get("source") or target.get("id")), [])
        if claim := _claim(listed(target.get("selector")), where):
            of.append(claim)
    role, values = _bodies(item)
    created = item.get("created")
    for number, (address, each) in enumerate((claims or {"": []}).items()):
        own = f"{id_} {address}" if number else id_
        made = Mark(own, role, each, where, dict(values), annotator=_creator(item))
        made.created = created if isinstance(created, str) else None
        yield _Found(made, address)


def _creator(item: Mapping[str, Any]) -> str:
    """Return who made an annotation; Hypothesis calls them the user."""
    who: list[str] = []
    for each in listed(item.get("creator") or item.get("user")):
        of = mapping(each) or {"id": each}
        who.append(str(of.get("name") or of.get("nickname") or of.get("id") or ""))
    return ", ".join(each.removeprefix(_HYPOTHESIS) for each in who if each)


def _claim(selectors: Sequence[Any], where: str) -> Claimed | None:
    """Return what position and quote selectors say, those that refine others included.

    A position within an element of a page says nothing of the place in the text.
    """
    place: tuple[int, int] | None = None
    quote: str | None = None
    before = after = ""
    queue = [(mapping(each) or {}, 0, True) for each in selectors]
    while queue:
        selector, base, within_text = queue.pop(0)
        kind = selector.get("type") or selector.get("@type")
        here: tuple[int, int] | None = None
        if kind == "TextPositionSelector" and within_text:
            start, end = (whole(selector.get(s), f"{where} {s},") for s in ("start", "end"))
            here = base + start, base + end
        elif kind == "FragmentSelector" and within_text:
            characters = _CHARACTERS.match(str(selector.get("value")))
            here = (int(characters[1]), int(characters[2])) if characters else None
        elif kind == "TextQuoteSelector":
            quote = str(selector.get("exact") or "") or None
            before, after = (str(selector.get(side) or "") for side in ("prefix", "suffix"))
        place = here or place
        inner = listed(selector.get("items")) if kind == "Choice" else []
        queue += [(mapping(each) or {}, base, within_text) for each in inner]
        for each in listed(selector.get("refinedBy")):
            queue.append((mapping(each) or {}, here[0] if here else 0, here is not None))
    if place is None and quote is None:
        return None
    start, end = place or UNPLACED
    return Claimed(start, end, quote, before, after, elsewhere=True)


def _bodies(item: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the role that the first tag names, and the values that the other bodies hold."""
    role = ""
    values: dict[str, list[str]] = {}
    queue = [*listed(item.get("bodyValue")), *listed(item.get("body"))]
    queue += [{"value": tag, "purpose": "tagging"} for tag in listed(item.get("tags"))]
    queue += listed(item.get("text"))
    while queue:
        body = mapping(each := queue.pop(0)) or {"value": each, "purpose": "commenting"}
        queue[:0] = listed(body.get("items"))
        purposes = [str(each) for each in listed(body.get("purpose") or body.get("role"))]
        said = body.get("value") or _reference(body.get("source")) or body.get("id")
        if said in (None, ""):
            continue
        if not role and {"tagging", "classifying"} & set(purposes):
            role = as_words(said)
        else:
            kind = purposes[0] if purposes else "commenting"
            name = "note" if kind in ("commenting", "describing") else kind
            values.setdefault(name, []).append(as_words(said))
    motivation = next((str(each) for each in listed(item.get("motivation"))), "")
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
            said = f"{each.mark.where} selects no words by quote or position."
            arrivals.refuse(said, "" if is_card(each.mark.card) else each.mark.id)
    for address, marks in by_address.items():
        heard = _article(arrivals, address, marks)
        if heard:
            ids = {mark.id for mark in marks}
            take_marks(arrivals, heard, marks, [link for link, _ in links if link.start in ids])
            continue
        for mark in marks:
            arrivals.refuse(
                f"{mark.where} is about {address!r}, and no article at hand has that address or "
                f"id, or alone has its words. Add the article first.",
                str(mark.card) if is_card(mark.card) else mark.id,
            )
    for link, _ in links:
        if link.start not in found:
            arrivals.refuse(f"{link.where} links {link.start!r}, which is not in the file.")


def _give_card(found: Mapping[str, _Found], link: Link, item: Mapping[str, Any]) -> None:
    values: dict[str, Any] = {}
    for each in listed(item.get("body")):
        body = mapping(each) or {}
        if "wb:field" in body:
            said = str(body.get("value"))
            number = body.get("wb:number")
            values[str(body["wb:field"])] = from_json(said, link.where) if number else said
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
