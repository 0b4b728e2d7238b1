"""Discourse Network Analyzer: its SQLite databases, version 3.

After a database that version 3.0.7 wrote. Positions are UTF-16 units, dates Unix seconds in UTC,
short texts have fewer than 191 characters.
"""

import base64
import hashlib
import json
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Heard, Part
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.dna_schema import LONGEST, SCHEMA
from workbench.formats.files import mapping
from workbench.formats.marks import by_article, card, card_from_text
from workbench.formats.placing import UTF16, Claimed, Counting, unit_marks
from workbench.model import Actor, Article, Codebook, Corpus, Statement

_UTF16 = Counting(UTF16)
_OWN = "workbench"
_TYPE = "DNA Statement"
_PASSWORD = "workbench"
_LONGEST_CELL = 64 << 20
_MOST_STEPS = 20_000
_ROW = Mapping[str, Any]


class DiscourseNetworkAnalyzer:
    """Each statement one from the start to the end of its claim (or of all its words), with
    person, organization, concept and agreement; its other fields are variables of their own, and
    a long text ``workbench`` holds its exact spans. Every coder's password is ``workbench``."""

    name = "dna"
    loses = ("codebook",)

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "export.dna"
            with closing(sqlite3.connect(file)) as database:
                writer = _Writer(database, corpus)
                writer.write()
                database.commit()
            write_file(path, file.read_bytes())
        lost = (*losses(corpus, self.loses), *writer.lost())
        return LossReport(self.name, path, counts(corpus), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        try:
            with closing(_opened(path)) as database:
                _Reader(arrivals, database, path, codebook).take()
        except (sqlite3.Error, OverflowError) as error:
            what = "cannot be read as SQLite"
            if str(error).startswith("no such"):
                what = "is no database of Discourse Network Analyzer 3"
            raise FormatError(f"{str(path)!r} {what}: {error}.") from error
        return arrivals.done()


def _seconds(published: str) -> int | None:
    try:
        found = datetime.fromisoformat(published)
    except ValueError:
        return None
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


class _Writer:
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
            (self._cut, f"the ends of {{}} values longer than {LONGEST} (whole in {_OWN!r})"),
            (self._undated, "the dates of {} articles, which say none: 1970 stands there"),
            (self._neither, "the stance of {} statements as agreement, which is yes or no only"),
        )  # fmt: skip
        return tuple(words.format(f"{count:,}") for count, words in said if count)

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
        self._new("STATEMENTTYPES", Label=_TYPE, Red=239, Green=208, Blue=51)
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
        kinds[_OWN] = "long text"
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
        said[_OWN] = json.dumps(
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


def _opened(path: Path) -> sqlite3.Connection:
    """Open a database that anybody may have made: for reading only, without trusting its schema,
    and only if it has plain tables."""
    if not path.is_file():
        raise FormatError(f"{str(path)!r} cannot be read: there is no such file.")
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    database = sqlite3.connect(address, uri=True)
    database.row_factory = sqlite3.Row
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_CELL)
    database.execute("PRAGMA trusted_schema = OFF")
    steps = iter(range(_MOST_STEPS))
    database.set_progress_handler(lambda: next(steps, None) is None, 100_000)
    for kind, name, made in database.execute("SELECT type, name, sql FROM sqlite_master"):
        plain = kind == "index" or (
            kind == "table" and not str(made).upper().startswith("CREATE V")
        )
        if not plain:
            database.close()
            raise FormatError(
                f"{str(path)!r} has the {kind} {name!r}, which could act when it is read; "
                f"Discourse Network Analyzer makes none. Nothing was read."
            )
    return database


class _Reader:
    """Takes the statements of a database."""

    def __init__(
        self, arrivals: Arrivals, database: sqlite3.Connection, path: Path, codebook: Codebook
    ) -> None:
        self._arrivals = arrivals
        self._database = database
        self._path = path
        fields = {field.name: field for field in codebook.fields}
        stances = fields["stance"].values if "stance" in fields else ()
        self._stances = {"support", "oppose"} <= {choice.name for choice in stances}

    def take(self) -> None:
        coders = {row["ID"]: str(row["Name"]) for row in self._rows("CODERS", "ID, Name")}
        types = {row["ID"]: str(row["Label"]) for row in self._rows("STATEMENTTYPES", "ID, Label")}
        heard = {row["ID"]: self._document(row) for row in self._rows("DOCUMENTS", "*")}
        self._actors()
        said: dict[int, dict[str, Any]] = {}
        for statement, name, value in self._data():
            said.setdefault(statement, {})[name] = value
        for row in self._rows("STATEMENTS", "*"):
            where = f"{str(self._path)!r}, statement {row['ID']},"
            article = heard.get(row["DocumentId"])
            if article is None:
                self._arrivals.refuse(f"{where} is about document {row['DocumentId']}, not there.")
                continue
            label = types.get(row["StatementTypeId"], "")
            coder = coders.get(row["Coder"], "")
            self._statement(row, article, label, coder, said.get(row["ID"], {}), where)

    def _rows(self, table: str, columns: str) -> Iterator[_ROW]:
        for row in self._database.execute(f"SELECT {columns} FROM {table} ORDER BY ID"):
            yield dict(row)

    def _document(self, row: _ROW) -> Heard | None:
        where = f"{str(self._path)!r}, document {row['ID']},"
        text = str(row["Text"] or "")
        if not text.strip():
            self._arrivals.refuse(f"{where} has no text.")
            return None
        more = {name.lower(): str(row.get(name) or "") for name in ("Author", "Section", "Type")}
        notes = str(row.get("Notes") or "")
        own = _own_article(notes)
        if own is None:
            more["notes"] = notes
        date = datetime.fromtimestamp(int(row["Date"]), UTC).isoformat() if row["Date"] else ""
        day = date.removesuffix("T00:00:00+00:00").replace("+00:00", "Z")
        known = own or {"article": f"dna-{row['ID']}", "title": str(row["Title"]), "published": day}
        found = Article(
            id=known["article"],
            text=text,
            title=known.get("title", ""),
            outlet=str(row.get("Source") or ""),
            published=known.get("published", ""),
            url=known.get("url", ""),
            metadata={**known.get("metadata", {}), **{k: v for k, v in more.items() if v}},
        )
        return self._arrivals.article(found, where)

    def _actors(self) -> None:
        said: dict[str, dict[str, str]] = {}
        query = (
            "SELECT e.Value AS name, v.Variable AS variable, a.AttributeVariable AS attribute, "
            "w.AttributeValue AS value FROM ENTITIES e JOIN VARIABLES v ON v.ID = e.VariableId "
            "LEFT JOIN ATTRIBUTEVALUES w ON w.EntityId = e.ID "
            "LEFT JOIN ATTRIBUTEVARIABLES a ON a.ID = w.AttributeVariableId "
            "WHERE v.Variable = 'person' AND e.Value <> ''"
        )
        for row in self._database.execute(query):
            if row["attribute"] is None:
                continue
            said.setdefault(str(row["name"]), {})[str(row["attribute"])] = str(row["value"] or "")
        for name, of in said.items():
            aliases = tuple(each for each in of.get("Alias", "").split(" | ") if each)
            kind = of.get("Type", "")
            if "Affiliation" in of:
                self._arrivals.actor(Actor(name, kind, of["Affiliation"], aliases))
            else:
                self._arrivals.actor(Actor(name, "person", kind, aliases))

    def _data(self) -> Iterator[tuple[int, str, Any]]:
        tables = {
            "DATASHORTTEXT": "JOIN ENTITIES e ON e.ID = d.Entity",
            "DATALONGTEXT": "",
            "DATAINTEGER": "",
            "DATABOOLEAN": "",
        }
        for table, join in tables.items():
            value = "e.Value" if join else "d.Value"
            for row in self._database.execute(
                f"SELECT d.StatementId, v.Variable, {value} FROM {table} d "
                f"JOIN VARIABLES v ON v.ID = d.VariableId {join}"
            ):
                statement, name, held = tuple(row)
                if held not in (None, ""):
                    yield statement, str(name), bool(held) if table == "DATABOOLEAN" else held

    def _statement(
        self, row: _ROW, heard: Heard, label: str, coder: str, said: dict[str, Any], where: str
    ) -> None:
        own = card_from_text(str(said.pop(_OWN, "")))
        claim = Claimed(int(row["Start"]), int(row["Stop"]))
        role = "claim" if label in (_TYPE, "") else label
        named = {"person": "actor", "concept": "issue"}
        agreement = said.pop("agreement", None)
        values = {named.get(name, name): value for name, value in said.items()}
        if agreement is not None and "stance" not in values:
            if self._stances:
                values["stance"] = "support" if agreement else "oppose"
            else:
                values["agreement"] = "yes" if agreement else "no"
        if own is None:
            self._arrivals.statement(
                heard,
                [Part(role, claim)],
                where,
                own_id=str(row["ID"]),
                annotator=coder,
                values=values,
                counting=_UTF16,
            )
            return
        self._arrivals.statement(
            heard,
            list(_own_parts(own)),
            where,
            id_=str(own["statement"]),
            annotator=str(own.get("annotator") or coder),
            values=mapping(own.get("values")) or {},
            derived_from=own.get("derived_from"),
            created=own.get("created"),
            codebook=own.get("codebook"),
        )


def _own_article(notes: str) -> dict[str, Any] | None:
    try:
        value = json.loads(notes) if notes.startswith("{") else None
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and isinstance(value.get("article"), str) else None  # pyright: ignore


def _own_parts(own: Mapping[str, Any]) -> Iterator[Part]:
    spans = own.get("spans")
    for role, each in spans.items() if isinstance(spans, dict) else ():  # pyright: ignore
        for span in each:  # pyright: ignore
            yield Part(str(role), Claimed(span["start"], span["end"], span["quote"]))  # pyright: ignore
