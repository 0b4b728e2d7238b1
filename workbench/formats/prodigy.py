"""Prodigy: JSON lines of tasks with tokens, spans and relations; ``token_end`` is inclusive.

After its documentation of the annotation task formats. The hashes are left to Prodigy, which makes
them when a file is loaded.
"""

import json
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from workbench.formats.arrivals import Arrivals
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.cutting import Cut, cut, halved_words
from workbench.formats.files import (
    as_words,
    json_lines,
    json_object,
    mapping,
    objects,
    whole,
)
from workbench.formats.marks import (
    Link,
    Mark,
    by_annotator,
    by_article,
    card,
    is_card,
    numbered,
    take_marks,
)
from workbench.formats.placing import Claimed, shortened
from workbench.model import Article, Codebook, Corpus, Span, Statement

_KNOWN = ("title", "outlet", "published", "url")
_OF_THE_TEXT = ("label", "cats", "accept")
_OWN = frozenset(("text", "meta", "tokens", "spans", "relations", "answer", "options", "config"))


class Prodigy:
    """Each article and annotator a task; each statement spans with relations from the first of
    them, which carries the statement's values under ``statement``."""

    name = "prodigy"
    loses = ("actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        articles = {article.id: article for article in corpus.articles}
        lines: list[str] = []
        halved = 0
        for id_, statements in by_article(corpus):
            for annotator, each in (by_annotator(statements) or {"": []}).items():
                spans = [span for s in each for _, span in s.placed_spans()]
                pieces = cut(articles[id_].text, spans)
                halved += pieces.halved
                lines.append(_task(articles[id_], annotator, each, pieces))
        write_file(path, "".join(lines).encode("utf-8", "surrogatepass"))
        lost = (*losses(corpus, self.loses), *halved_words(halved))
        return LossReport(self.name, path, counts(corpus), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        for where, task in json_lines(path):
            _take(arrivals, task, where)
        return arrivals.done()


def _task(article: Article, annotator: str, statements: Sequence[Statement], pieces: Cut) -> str:
    spans: list[dict[str, Any]] = []
    relations: list[dict[str, Any]] = []
    for statement in statements:
        made: list[dict[str, Any]] = [
            {**_extent(span, pieces), "label": role, "text": span.quote, "statement": statement.id}
            for _, role, span in numbered(statement)
        ]
        if made:
            made[0]["card"] = card(statement)
        spans += made
        relations += [_relation(made[0], each) for each in made[1:]]
    own = {"article": article.id}
    own |= {name: value for name in _KNOWN if (value := getattr(article, name))}
    task: dict[str, Any] = {
        "text": article.text,
        "meta": {**article.metadata, **own},
        "tokens": [
            {
                "text": article.text[token.start : token.end],
                "start": token.start,
                "end": token.end,
                "id": n,
                "ws": token.space,
            }
            for n, token in enumerate(pieces.tokens)
        ],
        "spans": spans,
        "relations": relations,
    }
    if annotator:
        task |= {"answer": "accept", "_annotator_id": annotator}
    return json.dumps(task, ensure_ascii=False) + "\n"


def _extent(span: Span, pieces: Cut) -> dict[str, int]:
    within = pieces.within(span)
    return {
        "start": span.start,
        "end": span.end,
        "token_start": within.start,
        "token_end": within.stop - 1,
    }


def _relation(head: Mapping[str, Any], child: Mapping[str, Any]) -> dict[str, Any]:
    def place(span: Mapping[str, Any]) -> dict[str, Any]:
        return {name: span[name] for name in ("start", "end", "token_start", "token_end", "label")}

    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": place(head),
        "child_span": place(child),
        "label": child["label"],
    }


def _take(arrivals: Arrivals, task: Mapping[str, Any], where: str) -> None:
    text = task.get("text")
    if not isinstance(text, str) or not text.strip():
        arrivals.refuse(f"{where} has no text.")
        return
    answer = task.get("answer", "accept")
    if answer != "accept":
        arrivals.refuse(f"{where} was answered {answer!r}, not 'accept', in Prodigy.")
        return
    given: Any = task.get("meta") or {}
    meta = mapping(given) or {"meta": given}
    known = {name: as_words(meta.get(name)) for name in _KNOWN}
    more = {name: held for name, held in meta.items() if name not in (*_KNOWN, "article", "id")}
    more |= {
        name: held
        for name, held in task.items()
        if name not in (*_OWN, *_OF_THE_TEXT) and not name.startswith("_")
    }
    metadata = {name: said for name, held in more.items() if (said := as_words(held))}
    id_ = str(meta.get("article") or meta.get("id") or "")
    heard = arrivals.article(Article(id_, text, **known, metadata=metadata), where)
    for name in _OF_THE_TEXT:
        if held := task.get(name):
            said = shortened(as_words(held))
            arrivals.refuse(f"{where} {name}, {said} is about the whole text, not words of it.")
    marks: list[Mark] = []
    by_place: dict[tuple[int, int], str] = {}
    by_token: dict[int, str] = {}
    for at, span in objects(task.get("spans"), f"{where} spans,"):
        mark = _mark(span, at, task)
        marks.append(mark)
        by_place.setdefault((mark.claims[0].start, mark.claims[0].end), mark.id)
        if isinstance(span.get("token_end"), int):
            by_token.setdefault(span["token_end"], mark.id)
    links: list[Link] = []
    for at, relation in objects(task.get("relations"), f"{where} relations,"):
        start = _joined(relation, "head", by_place, by_token, marks, task, at)
        end = _joined(relation, "child", by_place, by_token, marks, task, at)
        links.append(Link(str(relation.get("label") or "relation"), start, end, at))
    who = task.get("_annotator_id") or task.get("_session_id")
    take_marks(arrivals, heard, marks, links, annotator=str(who or ""))


def _mark(span: Mapping[str, Any], at: str, task: Mapping[str, Any]) -> Mark:
    start, end = (whole(span.get(side), f"{at} {side},") for side in ("start", "end"))
    quote = span.get("text") or _covered(span, task)
    claim = Claimed(start, end, quote if isinstance(quote, str) and quote else None)
    made = Mark(at, str(span.get("label") or "span"), [claim], at)
    if is_card(span.get("card")):
        made.card = span["card"]
    elif isinstance(span.get("statement"), str):
        who = task.get("_annotator_id") or ""
        made.card = {"statement": span["statement"], "annotator": str(who)}
    return made


def _covered(span: Mapping[str, Any], task: Mapping[str, Any]) -> str | None:
    """Return the words that the span's tokens say it has, if it names tokens and they are all
    there; so a span without its text can be checked, too."""
    tokens, first, last = task.get("tokens"), span.get("token_start"), span.get("token_end")
    if not (isinstance(tokens, list) and isinstance(first, int) and isinstance(last, int)):
        return None
    covered = [mapping(token) or {} for token in tokens[first : last + 1]]  # pyright: ignore
    if not covered or not all(isinstance(token.get("text"), str) for token in covered):
        return None
    said = str(covered[0]["text"])
    for before, token in pairwise(covered):
        said += " " * _space_after(before, token) + str(token["text"])
    return said


def _space_after(token: Mapping[str, Any], following: Mapping[str, Any]) -> bool:
    """Say whether a space stands between two tokens: by the first's ``ws``, else where they are."""
    if "ws" in token:
        return bool(token["ws"])
    return token.get("end") != following.get("start") or "end" not in token


def _joined(
    relation: Mapping[str, Any],
    side: str,
    by_place: Mapping[tuple[int, int], str],
    by_token: dict[int, str],
    marks: list[Mark],
    task: Mapping[str, Any],
    at: str,
) -> str:
    """Return the id of the mark at one end of a relation; a bare token becomes a mark."""
    span = relation.get(f"{side}_span")
    if isinstance(span, Mapping):
        start, end = (whole(span.get(each), f"{at} {side}_span,") for each in ("start", "end"))  # pyright: ignore
        known = by_place.get((start, end))
        if known is not None:
            return known
    number = whole(relation.get(side), f"{at} {side},")
    if number not in by_token:
        tokens = task.get("tokens")
        if not isinstance(tokens, list) or not 0 <= number < len(tokens):  # pyright: ignore
            return f"token {number}"
        token = json_object(tokens[number], f"{at} token {number},")
        made = _mark({**token, "label": "token"}, f"{at} {side},", task)
        marks.append(made)
        by_token[number] = made.id
    return by_token[number]
