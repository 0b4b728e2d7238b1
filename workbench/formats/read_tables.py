"""Reading the workbench's own tables back: statements joined with their spans."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tqdm import tqdm

from workbench.errors import FormatError, did_you_mean
from workbench.formats.arrivals import Arrivals, Part
from workbench.formats.base import RepairReport
from workbench.formats.codebook_table import codebook_from
from workbench.formats.files import whole
from workbench.formats.placing import Claimed
from workbench.formats.widening import merged
from workbench.model import Actor, Article, Codebook, Corpus

type Row = tuple[str, Mapping[str, Any]]
"""A row's place in its file, and its cells by column."""

_ARTICLE = ("id", "text", "title", "outlet", "published", "url", "characters")
_PLACED = ("claim", "speaker", "cue")
_NO_VALUES = frozenset(
    (
        "id",
        "article",
        "annotator",
        "outlet",
        "published",
        "created",
        "derived_from",
        "codebook",
        "adjudicator",
        *_PLACED,
    )
) | {f"{role}_{side}" for role in _PLACED for side in ("start", "end")}


def read_tables(
    format_: str,
    path: Path,
    decode: Callable[[Path], Iterator[Row]],
    articles: Mapping[str, Article],
    codebook: Codebook,
    annotator: str,
) -> tuple[Corpus, RepairReport]:
    """Read a folder of tables, or a single table: of statements, whose spans are then the whole
    stretches of its roles, or of articles, which has a column ``text``."""
    arrivals = Arrivals(format_, path, articles, codebook, annotator)
    if not path.is_dir():
        rows = list(decode(path))
        if rows and "text" in rows[0][1]:
            _articles(arrivals, iter(rows))
        else:
            _statements(arrivals, iter(rows), None)
        return arrivals.done()
    tables = {name: path / f"{name}.{format_}" for name in ("articles", "actors", "codebook")}
    there = {name: file for name, file in tables.items() if file.exists()}
    if not there and not (path / f"statements.{format_}").exists():
        raise FormatError(f"{str(path)!r} holds no statements.{format_} or articles.{format_}.")
    if "codebook" in there:
        found = codebook_from(decode(there["codebook"]))
        arrivals.widen(merged(codebook, found))
    if "actors" in there:
        for _, row in decode(there["actors"]):
            aliases = tuple(_cell(row, "aliases").split(" | ")) if _cell(row, "aliases") else ()
            kind, affiliation = _cell(row, "kind"), _cell(row, "affiliation")
            arrivals.actor(Actor(_cell(row, "name"), kind, affiliation, aliases))
    if "articles" in there:
        _articles(arrivals, decode(there["articles"]))
    if (path / f"statements.{format_}").exists():
        spans = _spans(decode(path / f"spans.{format_}"))
        _statements(arrivals, decode(path / f"statements.{format_}"), spans)
    return arrivals.done()


def _cell(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return "" if value is None else str(value)


def _articles(arrivals: Arrivals, rows: Iterator[Row]) -> None:
    for where, row in tqdm(rows, desc="articles", unit=" articles", disable=None):
        for name in ("id", "text"):
            if not _cell(row, name):
                raise FormatError(f"{where} has no {name!r}. Every article needs an id and a text.")
        fixed = {name: _cell(row, name) for name in _ARTICLE[:-1]}
        more = {name: _cell(row, name) for name in row if name not in _ARTICLE and _cell(row, name)}
        arrivals.article(Article(**fixed, metadata=more), where)


def _spans(rows: Iterator[Row]) -> dict[tuple[str, str], list[Part]]:
    parts: dict[tuple[str, str], list[Part]] = {}
    for where, row in rows:
        start, end = (whole(row.get(side), f"{where} {side},") for side in ("start", "end"))
        claim = Claimed(start, end, _cell(row, "quote") or None)
        of = (_cell(row, "statement"), _cell(row, "annotator"))
        parts.setdefault(of, []).append(Part(_cell(row, "role"), claim))
    return parts


def _statements(
    arrivals: Arrivals,
    rows: Iterator[Row],
    spans: Mapping[tuple[str, str], list[Part]] | None,
) -> None:
    for where, row in rows:
        if "article" not in row:
            raise FormatError(
                f"{where} has neither the column 'article' of statements nor the column 'text' of "
                f"articles.{did_you_mean('article', map(str, row))}"
            )
        id_, article, annotator = (_cell(row, name) for name in ("id", "article", "annotator"))
        heard = arrivals.known_or_new(article)
        if heard is None:
            arrivals.refuse(
                f"{where} is about {article!r}, which is not at hand. Add that article first.",
                where,
            )
            continue
        parts = _stretches(row, where) if spans is None else spans.get((id_, annotator), [])
        values = {name: row[name] for name in row if name not in _NO_VALUES}
        values = {name: value for name, value in values.items() if value not in (None, "")}
        target = [part.claim.quote or "" for part in parts if part.role == "target"]
        if target and values.get("target") == " … ".join(target):
            del values["target"]
        arrivals.statement(
            heard,
            parts,
            where,
            own_id=id_,
            id_=id_,
            annotator=annotator,
            values=values,
            derived_from=_cell(row, "derived_from") or None,
            created=_cell(row, "created") or None,
            codebook=_cell(row, "codebook") or None,
            adjudicator=_cell(row, "adjudicator") or None,
        )


def _stretches(row: Mapping[str, Any], where: str) -> list[Part]:
    parts: list[Part] = []
    for role in _PLACED:
        if _cell(row, f"{role}_start"):
            start, end = (
                whole(row.get(f"{role}_{side}"), f"{where} {role}_{side},")
                for side in ("start", "end")
            )
            words = _cell(row, role)
            quote = words if words and " … " not in words else None
            parts.append(Part(role, Claimed(start, end, quote)))
    return parts
