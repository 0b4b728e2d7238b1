"""Opening a database of Discourse Network Analyzer, and taking from it."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Heard, Part
from workbench.formats.base import agreeing
from workbench.formats.dna_schema import OWN, TYPE
from workbench.formats.files import json_object, mapping, objects, whole, words
from workbench.formats.marks import card_from_text
from workbench.formats.placing import UTF16, Claimed, Counting
from workbench.model import Actor, Article, Codebook

_UTF16 = Counting(UTF16)
_LONGEST_CELL = 64 << 20
_MOST_STEPS = 20_000
_PASSED_OVER = {
    "regular expressions to highlight words by": "SELECT COUNT(*) FROM REGEXES",
    "values below others": "SELECT COUNT(ChildOf) FROM ENTITIES",
}
_PASSED_OVER_IN_2 = {
    "regular expressions to highlight words by": "SELECT COUNT(*) FROM REGEXES",
    "values below others": "SELECT COUNT(NULLIF(ChildOf, '')) FROM ATTRIBUTES",
    "links between statements": "SELECT COUNT(*) FROM STATEMENTLINKS",
}
_ATTRIBUTES = (
    "SELECT e.Value AS name, v.Variable AS variable, a.AttributeVariable AS attribute, "
    "w.AttributeValue AS value FROM ENTITIES e JOIN VARIABLES v ON v.ID = e.VariableId "
    "JOIN ATTRIBUTEVALUES w ON w.EntityId = e.ID "
    "JOIN ATTRIBUTEVARIABLES a ON a.ID = w.AttributeVariableId WHERE e.Value <> '' "
    "ORDER BY v.Variable = 'person', e.ID, a.ID"
)
_ATTRIBUTES_IN_2 = " UNION ALL ".join(
    f"SELECT e.Value AS name, v.Variable AS variable, '{each}' AS attribute, e.{each} AS value "
    f"FROM ATTRIBUTES e JOIN VARIABLES v ON v.ID = e.VariableId WHERE e.Value <> ''"
    for each in ("Type", "Alias", "Notes")
)
_DOCUMENT = ("ID", "Title", "Text", "Date")
_STATEMENT = ("ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder")
_ROW = Mapping[str, Any]


def opened(path: Path) -> sqlite3.Connection:
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


class Reader:
    """Takes the statements of a database of version 3, or of version 2, in which values are not
    entities but words, attributes are columns, and dates count milliseconds."""

    def __init__(
        self, arrivals: Arrivals, database: sqlite3.Connection, path: Path, codebook: Codebook
    ) -> None:
        self._arrivals = arrivals
        self._database = database
        self._path = path
        fields = {field.name: field for field in codebook.fields}
        stances = fields["stance"].values if "stance" in fields else ()
        tables = {str(name) for (name,) in database.execute("SELECT name FROM sqlite_master")}
        self._is_2 = "ENTITIES" not in tables and "ATTRIBUTES" in tables
        self._stances = {"support", "oppose"} <= {choice.name for choice in stances}

    def take(self) -> None:
        coders = {row["ID"]: str(row["Name"]) for row in self._rows("CODERS", ("ID", "Name"))}
        named = self._rows("STATEMENTTYPES", ("ID", "Label"))
        types = {row["ID"]: str(row["Label"]) for row in named}
        heard = {row["ID"]: self._document(row) for row in self._rows("DOCUMENTS", _DOCUMENT)}
        self._actors()
        self._passed_over()
        said: dict[int, dict[str, Any]] = {}
        for statement, name, value in self._data():
            said.setdefault(statement, {})[name] = value
        for row in self._rows("STATEMENTS", _STATEMENT):
            where = f"{str(self._path)!r}, statement {row['ID']},"
            article = heard.get(row["DocumentId"])
            if article is None:
                lost = f"{where} is about document {row['DocumentId']}, not there."
                self._arrivals.refuse(lost, where)
                continue
            label = types.get(row["StatementTypeId"], "")
            coder = coders.get(row["Coder"], "")
            self._statement(row, article, label, coder, said.get(row["ID"], {}), where)

    def _rows(self, table: str, needed: Sequence[str]) -> Iterator[_ROW]:
        for row in self._database.execute(f"SELECT * FROM {table} ORDER BY ID"):
            cells = dict(row)
            if missing := [name for name in needed if name not in cells]:
                raise FormatError(f"{str(self._path)!r} has no column {missing[0]!r} in {table}.")
            yield cells

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
        day = self._day(row["Date"], where)
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

    def _day(self, seconds: Any, where: str) -> str:
        """Return Unix seconds as a date, or a date-time where they are not a whole day."""
        try:
            since = int(seconds) // 1000 if self._is_2 and seconds else seconds
            date = datetime.fromtimestamp(int(since), UTC).isoformat() if seconds else ""
        except (TypeError, ValueError, OverflowError, OSError):
            self._arrivals.note(f"{where} has the date {seconds!r}, which is none: left out.")
            return ""
        return date.removesuffix("T00:00:00+00:00").replace("+00:00", "Z")

    def _actors(self) -> None:
        """Take persons, and organisations of which more than the name is known, as actors; what
        an actor has no place for, and all that is said of anything else, is reported."""
        said: dict[tuple[str, str], dict[str, str]] = {}
        for row in self._database.execute(_ATTRIBUTES_IN_2 if self._is_2 else _ATTRIBUTES):
            of = said.setdefault((str(row["variable"]), str(row["name"])), {})
            of[str(row["attribute"])] = str(row["value"] or "")
        organisations = {name for variable, name in said if variable == "organization"}
        for (variable, name), of in said.items():
            if variable == "person":
                self._person(name, of)
            elif variable == "organization" and any(of.values()):
                self._arrivals.actor(Actor(name, "organisation", of.pop("Type", ""), _aliases(of)))
            if variable == "person" and name in organisations:
                self._arrivals.note(
                    f"{name!r} is a person and an organisation; the person is kept."
                )
            for attribute, value in of.items():
                if value:
                    self._arrivals.note(
                        f"{str(self._path)!r} says {value!r} as {attribute!r} of the {variable} "
                        f"{name!r}; there is no place for it here, and it is passed over."
                    )

    def _person(self, name: str, of: dict[str, str]) -> None:
        kind = of.pop("Type", "")
        if "Affiliation" in of:
            self._arrivals.actor(Actor(name, kind, of.pop("Affiliation"), _aliases(of)))
        else:
            self._arrivals.actor(Actor(name, "person", kind, _aliases(of)))

    def _passed_over(self) -> None:
        """Report what a database holds that has no place here."""
        for what, query in (_PASSED_OVER_IN_2 if self._is_2 else _PASSED_OVER).items():
            [count] = self._database.execute(query).fetchone()
            if count:
                self._arrivals.note(
                    agreeing(f"{str(self._path)!r} has {count:,} {what}, passed over here.")
                )

    def _data(self) -> Iterator[tuple[int, str, Any]]:
        tables = {
            "DATASHORTTEXT": "" if self._is_2 else "JOIN ENTITIES e ON e.ID = d.Entity",
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
        own = card_from_text(str(said.pop(OWN, "")))
        start, end = (whole(row[side], f"{where} {side},") for side in ("Start", "Stop"))
        claim = Claimed(start, end)
        role = "claim" if label in (TYPE, "") else label
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
            list(_own_parts(own, where)),
            where,
            id_=str(own["statement"]),
            annotator=str(own.get("annotator") or coder),
            values=mapping(own.get("values")) or {},
            derived_from=own.get("derived_from"),
            created=own.get("created"),
            codebook=own.get("codebook"),
            adjudicator=own.get("adjudicator"),
        )


def _aliases(of: dict[str, str]) -> tuple[str, ...]:
    return tuple(each for each in of.pop("Alias", "").split(" | ") if each)


def _own_article(notes: str) -> dict[str, Any] | None:
    try:
        value = json.loads(notes) if notes.startswith("{") else None
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and isinstance(value.get("article"), str) else None  # pyright: ignore


def _own_parts(own: Mapping[str, Any], where: str) -> Iterator[Part]:
    for role, each in json_object(own.get("spans") or {}, f"{where} spans,").items():
        for at, span in objects(each, f"{where} {role},"):
            start, end = (whole(span.get(side), f"{at} {side},") for side in ("start", "end"))
            quote = words(span.get("quote") or "", f"{at} quote,")
            yield Part(role, Claimed(start, end, quote or None))
