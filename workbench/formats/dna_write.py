"""Filling a database of Discourse Network Analyzer."""

import base64
import hashlib
import json
import sqlite3
from datetime import UTC, datetime
from functools import cache
from typing import Any

from workbench.errors import WorkbenchError
from workbench.formats.base import agreeing
from workbench.formats.dna_schema import LONGEST, OWN, SCHEMA, TYPE
from workbench.formats.marks import by_article, card
from workbench.formats.placing import UTF16, Counting, unit_marks
from workbench.model import Article, Corpus, Statement
from workbench.text import gregorian

_UTF16 = Counting(UTF16)
_PASSWORD = "workbench"


def _seconds(published: str) -> int | None:
    try:
        gregorian(published)
    except WorkbenchError:
        return None
    found = datetime.fromisoformat(published.strip())
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp())


@cache
def _hashed(password: str, name: str) -> str:
    """Return a password as DNA keeps it: SHA-256 of salt and password, 100,000 times, behind the
    16 bytes of salt, which are here made from the coder's name."""
    salt = hashlib.sha256(name.encode("utf-8")).digest()[:16]
    digest = hashlib.sha256(salt + password.encode("utf-8")).digest()
    for _ in range(99_999):
        digest = hashlib.sha256(digest).digest()
    return base64.b64encode(salt + digest).decode("ascii")


class Writer:
    """Fills a database with a corpus."""

    def __init__(self, database: sqlite3.Connection, corpus: Corpus) -> None:
        self._database = database
        self._corpus = corpus
        self._ids: dict[str, int] = {}
        self._variables: dict[str, tuple[int, str]] = {}
        self._entities: dict[tuple[int, str], int] = {}
        self._cut = self._undated = self._neither = 0

    def lost(self) -> tuple[str, ...]:
        said = (
            (self._cut, f"the ends of {{}} values longer than {LONGEST} (whole in {OWN!r})"),
            (self._undated, "the dates of {} articles without one like '2016-09-05': 1970 it is"),
            (self._neither, "that {} statements are not for or against: as agreement they say yes"),
        )  # fmt: skip
        return tuple(agreeing(words.format(f"{count:,}")) for count, words in said if count)

    def write(self) -> None:
        for table, columns in SCHEMA.items():
            self._database.execute(f"CREATE TABLE {table}{columns}")
        self._insert("SETTINGS", Property="version", Value="3.0.7")
        self._insert("SETTINGS", Property="date", Value="2022-06-10")
        names = ["Admin", *sorted({s.annotator for s in self._corpus.statements} - {"Admin"})]
        coders = {
            name: self._new("CODERS", Name=self._short(name), Password=_hashed(_PASSWORD, name))
            for name in names
        }
        for one in coders.values():
            for other in coders.values():
                if one != other:
                    self._new("CODERRELATIONS", Coder=one, OtherCoder=other)
        self._new("STATEMENTTYPES", Label=TYPE, Red=239, Green=208, Blue=51)
        self._add_variables()
        articles = {article.id: article for article in self._corpus.articles}
        for id_, statements in by_article(self._corpus):
            document = self._document(articles[id_])
            place = unit_marks(articles[id_].text, _UTF16)
            for statement in statements:
                self._statement(statement, document, place, coders[statement.annotator])
        self._attributes()

    def _insert(self, table: str, **cells: Any) -> None:
        places = ", ".join("?" * len(cells))
        self._database.execute(
            f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({places})", list(cells.values())
        )

    def _new(self, table: str, **cells: Any) -> int:
        self._ids[table] = self._ids.get(table, 0) + 1
        self._insert(table, ID=self._ids[table], **cells)
        return self._ids[table]

    def _short(self, text: str) -> str:
        self._cut += len(text) > LONGEST
        return text[:LONGEST]

    def _add_variables(self) -> None:
        kinds = {"person": "short text", "organization": "short text", "concept": "short text"}
        kinds["agreement"] = "boolean"
        for field in self._corpus.codebook.fields:
            if field.name not in ("actor", "issue"):
                kinds.setdefault(
                    field.name, "short text" if field.kind == "choice" else "long text"
                )
        kinds[OWN] = "long text"
        for name, kind in kinds.items():
            id_ = self._new(
                "VARIABLES", Variable=self._short(name), DataType=kind, StatementTypeId=1
            )
            self._variables[name] = (id_, kind)
            if kind == "short text":
                self._entity(id_, "")

    def _entity(self, variable: int, value: str) -> int:
        key = (variable, self._short(value))
        if key not in self._entities:
            black = dict.fromkeys(("Red", "Green", "Blue"), 0)
            made = self._new("ENTITIES", VariableId=variable, Value=key[1], **black)
            self._entities[key] = made
        return self._entities[key]

    def _document(self, article: Article) -> int:
        seconds = _seconds(article.published)
        self._undated += seconds is None
        known = {"article": article.id, "title": article.title, "published": article.published}
        notes = {**known, "url": article.url, "metadata": dict(article.metadata)}
        return self._new(
            "DOCUMENTS",
            Title=self._short(article.title or article.id),
            Text=article.text,
            Coder=1,
            Author="",
            Source=self._short(article.outlet),
            Section="",
            Type="",
            Notes=json.dumps(notes, ensure_ascii=False),
            Date=seconds or 0,
        )

    def _statement(self, statement: Statement, document: int, place: list[int], coder: int) -> None:
        spans = list(statement.spans.get("claim", ())) or [s for _, s in statement.placed_spans()]
        if not spans:
            return
        start, end = min(s.start for s in spans), max(s.end for s in spans)
        id_ = self._new(
            "STATEMENTS",
            StatementTypeId=1,
            DocumentId=document,
            Start=place[start],
            Stop=place[end],
            Coder=coder,
        )
        values = statement.values
        said: dict[str, Any] = dict(values)
        said["person"] = said.pop("actor", "")
        said["concept"] = said.pop("issue", "")
        of = {actor.name: actor.affiliation for actor in self._corpus.actors}
        said["organization"] = of.get(str(values.get("actor", "")), "")
        said[OWN] = json.dumps(
            {**card(statement), "spans": statement.to_json()["spans"]}, ensure_ascii=False
        )
        for name, (variable, kind) in self._variables.items():
            at: dict[str, Any] = {"StatementId": id_, "VariableId": variable}
            text = str(said.get(name, ""))
            if kind == "boolean":
                self._neither += values.get("stance") not in ("support", "oppose")
                self._new("DATABOOLEAN", **at, Value=int(values.get("stance") != "oppose"))
            elif kind == "long text":
                self._new("DATALONGTEXT", **at, Value=text)
            else:
                self._new("DATASHORTTEXT", **at, Entity=self._entity(variable, text))

    def _attributes(self) -> None:
        variable, _ = self._variables["person"]
        kinds = {
            name: self._new("ATTRIBUTEVARIABLES", VariableId=variable, AttributeVariable=name)
            for name in ("Type", "Alias", "Notes", "Affiliation")
        }
        for actor in self._corpus.actors:
            entity = self._entity(variable, actor.name)
            said = {"Type": actor.kind, "Alias": " | ".join(actor.aliases), "Notes": ""}
            for name, value in (said | {"Affiliation": actor.affiliation}).items():
                self._new(
                    "ATTRIBUTEVALUES",
                    EntityId=entity,
                    AttributeVariableId=kinds[name],
                    AttributeValue=self._short(value),
                )
