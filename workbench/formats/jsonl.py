"""The project's own JSON lines: everything, one record a line, sorted, as git likes it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from workbench.errors import FormatError, said_by
from workbench.formats.arrivals import Arrivals, Heard, Part
from workbench.formats.base import LossReport, RepairReport, also, counts, write_file
from workbench.formats.files import array, json_lines, json_object, read_json, whole, words
from workbench.formats.placing import Claimed
from workbench.formats.widening import merged
from workbench.model import Actor, Article, Codebook, Corpus, DoneMark, Rejection, Statement

_PLACES = ("id", "text", "title", "outlet", "published", "url")


class JsonLines:
    """Statements as JSON objects, one a line, as in the log and in gold files.

    ``talks.jsonl`` holds the statements and nothing else; articles, actors, rejected suggestions,
    done marks and the codebook are in ``talks.articles.jsonl``, ``talks.actors.jsonl``,
    ``talks.rejections.jsonl``, ``talks.done.jsonl`` and ``talks.codebook.json`` beside it. Where
    the path is a folder or has another ending, the six are ``statements.jsonl`` and so on in that
    folder. Lines are sorted, so that two exports compare under git.
    """

    name = "jsonl"
    loses: tuple[str, ...] = ()

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        places = _beside(path)
        write_file(places["articles"], _lines(_article(each) for each in corpus.articles))
        write_file(places["actors"], _lines(asdict(each) for each in corpus.actors))
        write_file(places["rejections"], _lines(map(_rejection, corpus.rejections)))
        write_file(places["done"], _lines(asdict(each) for each in corpus.done))
        codebook = json.dumps(asdict(corpus.codebook), ensure_ascii=False, indent=1) + "\n"
        write_file(places["codebook"], codebook.encode("utf-8"))
        ordered = sorted(corpus.statements, key=_order)
        write_file(places["statements"], _lines(map(Statement.to_json, ordered), ordered=True))
        written = {**counts(corpus), "actors": len(corpus.actors), **also(corpus)}
        return LossReport(self.name, path, written)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        places = _beside(path)
        if places["codebook"].exists():
            arrivals.widen(merged(codebook, _read_codebook(places["codebook"])))
        for where, row in _lines_of(places["actors"]):
            arrivals.actor(_actor(row, where))
        for where, row in _lines_of(places["articles"]):
            arrivals.article(_read_article(row, where), where)
        for where, row in json_lines(places["statements"]):
            if "spans" in row:
                _take(arrivals, row, where)
            else:
                arrivals.article(_read_article(row, where), where)
        for where, row in _lines_of(places["rejections"]):
            _take_rejection(arrivals, row, where)
        for where, row in _lines_of(places["done"]):
            _take_done(arrivals, row, where)
        return arrivals.done()


def read_statements(path: Path) -> list[Statement]:
    """Read the statements of a file of JSON lines just as they stand, with whatever fields they
    have; no article is needed, and nothing is moved.

    Raises FormatError, with the line, for what is no statement, and for a file without any.
    """
    statements = [_statement(row, where) for where, row in json_lines(path)]
    if not statements:
        raise FormatError(f"{str(path)!r} holds no statement. Give a file with one on each line.")
    return statements


def _statement(row: Mapping[str, Any], where: str) -> Statement:
    """Return a statement; a value that is more than words or a number is kept as JSON."""
    spans = json_object(row.get("spans") or {}, f"{where} spans,")
    values = json_object(row.get("values") or {}, f"{where} values,")
    plain = {
        name: value if isinstance(value, str | int | float) else json.dumps(value)
        for name, value in values.items()
        if value is not None
    }
    given = {role: each for role, each in spans.items() if each}
    try:
        return msgspec.convert({**row, "spans": given, "values": plain}, Statement)
    except msgspec.ValidationError as error:
        raise FormatError(f"{where} is no statement: {said_by(error)}.") from error


def _beside(path: Path) -> dict[str, Path]:
    if path.suffix.lower() == ".jsonl":
        folder, stem, statements = path.parent, f"{path.stem}.", path
    else:
        folder, stem, statements = path, "", path / "statements.jsonl"
    beside = ("articles", "actors", "rejections", "done")
    places = {what: folder / f"{stem}{what}.jsonl" for what in beside}
    return {**places, "codebook": folder / f"{stem}codebook.json", "statements": statements}


def _lines_of(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a file beside the statements holds; nothing where there is none."""
    if path.exists():
        yield from json_lines(path)


def _lines(rows: Iterable[Mapping[str, Any]], ordered: bool = False) -> bytes:
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    return "".join(lines if ordered else sorted(lines)).encode("utf-8", "surrogatepass")


def _order(statement: Statement) -> tuple[str, int, str, str]:
    first = min((span.start for _, span in statement.placed_spans()), default=0)
    return statement.article, first, statement.id, statement.annotator


def _article(article: Article) -> dict[str, str]:
    own = {name: getattr(article, name) for name in _PLACES}
    return {**own, **{name: v for name, v in article.metadata.items() if name not in own}}


def _rejection(rejection: Rejection) -> dict[str, Any]:
    return {"annotator": rejection.annotator, "suggestion": rejection.suggestion.to_json()}


def _read_article(row: Mapping[str, Any], where: str) -> Article:
    given = {name: words(row.get(name) or "", f"{where} {name},") for name in _PLACES}
    if not given["id"] or not given["text"]:
        raise FormatError(f"{where} is neither a statement nor an article with id and text.")
    more = {key: str(v) for key, v in row.items() if key not in _PLACES and v is not None}
    return Article(**given, metadata=more)


def _actor(row: Mapping[str, Any], where: str) -> Actor:
    try:
        return msgspec.convert(row, Actor)
    except msgspec.ValidationError as error:
        raise FormatError(f"{where} is no actor: {said_by(error)}.") from error


def _read_codebook(path: Path) -> Codebook:
    try:
        return msgspec.convert(read_json(path), Codebook)
    except msgspec.ValidationError as error:
        raise FormatError(f"{str(path)!r} is no codebook: {said_by(error)}.") from error


def _heard(arrivals: Arrivals, article: str, where: str, statement: str = "") -> Heard | None:
    heard = arrivals.known_or_new(article)
    if heard is None:
        arrivals.refuse(
            f"{where} is about {article!r}, which is not at hand. Add that article first.",
            statement,
        )
    return heard


def _take_rejection(arrivals: Arrivals, row: Mapping[str, Any], where: str) -> None:
    try:
        rejection = msgspec.convert(row, Rejection)
    except msgspec.ValidationError as error:
        raise FormatError(f"{where} is no rejection: {said_by(error)}.") from error
    if heard := _heard(arrivals, rejection.suggestion.article, where):
        arrivals.rejection(heard, rejection, where)


def _take_done(arrivals: Arrivals, row: Mapping[str, Any], where: str) -> None:
    try:
        mark = msgspec.convert(row, DoneMark)
    except msgspec.ValidationError as error:
        raise FormatError(f"{where} is no done mark: {said_by(error)}.") from error
    if heard := _heard(arrivals, mark.article, where):
        arrivals.mark_done(heard, mark.annotator)


def _take(arrivals: Arrivals, row: Mapping[str, Any], where: str) -> None:
    heard = _heard(arrivals, words(row.get("article"), f"{where} article,"), where, where)
    id_ = str(row.get("id") or "")
    if heard is None:
        return
    arrivals.statement(
        heard,
        list(_parts(json_object(row["spans"], f"{where} spans,"), where)),
        where,
        own_id=id_,
        id_=id_,
        annotator=words(row.get("annotator") or "", f"{where} annotator,"),
        values=json_object(row.get("values") or {}, f"{where} values,"),
        derived_from=row.get("derived_from"),
        created=row.get("created"),
        codebook=row.get("codebook"),
        adjudicator=row.get("adjudicator"),
    )


def _parts(spans: Mapping[str, Any], where: str) -> Iterable[Part]:
    for role, each in spans.items():
        for item in array(each, f"{where} {role},"):
            span = json_object(item, f"{where} {role},")
            start = whole(span.get("start"), f"{where} {role} start,")
            end = whole(span.get("end"), f"{where} {role} end,")
            quote = words(span.get("quote") or "", f"{where} {role} quote,")
            yield Part(role, Claimed(start, end, quote or None))
