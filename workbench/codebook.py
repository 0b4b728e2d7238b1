"""Read a codebook from TOML, the file an analyst edits, and refuse what would be misread."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tomlkit

from workbench.errors import CodebookError, did_you_mean, said_by
from workbench.model import Choice, Codebook, Field, Labels, Role

LANGUAGES = ("fa", "en")
FIELD_KINDS = ("actor", "choice", "text", "number")

type _Table = dict[str, object]


def default_codebook() -> Path:
    """Return the codebook that new projects start with."""
    packaged = Path(__file__).with_name("codebook.toml")
    # An installed package carries it inside; in a checkout it is the project's own, at the root.
    return packaged if packaged.exists() else packaged.parent.parent / packaged.name


def read_codebook(path: Path) -> Codebook:
    """Read the codebook at ``path``.

    Raises CodebookError, with the file and the place in it, when the file cannot be read, is not
    TOML, or has a missing, unknown or repeated key, name, hot-key or an ill-formed colour.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CodebookError(
            f"The codebook {str(path)!r} cannot be read: {said_by(error)}."
        ) from error
    try:
        table = tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise CodebookError(
            f"The codebook {str(path)!r} is not UTF-8 (byte {error.start}). Save it as UTF-8."
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise CodebookError(f"The codebook {str(path)!r} is not TOML: {said_by(error)}.") from error
    return _Reader(path).codebook(table)


def widened_text(text: str, wider: Codebook) -> str:
    """Return the TOML of a codebook with the roles, fields and values that only ``wider`` has put
    behind those of the same kind; all else, comments too, stays as it is written."""
    document = tomlkit.parse(text)
    roles: Any = document["role"]
    fields: Any = document["field"]
    there = {str(role["name"]) for role in roles}
    for role in wider.roles:
        if role.name not in there:
            roles.append(_named_table(role, key=role.key, color=role.color))
    by_name = {str(field["name"]): field for field in fields}
    for field in wider.fields:
        if field.name not in by_name:
            by_name[field.name] = _named_table(field, kind=field.kind)
            fields.append(by_name[field.name])
        own: Any = fields[list(by_name).index(field.name)]
        known = {str(value["name"]) for value in own.get("value", ())}
        for choice in field.values:
            if choice.name in known:
                continue
            if "value" not in own:
                own["value"] = tomlkit.aot()
            own["value"].append(_choice_table(choice))
    return tomlkit.dumps(document)


def codebook_text(codebook: Codebook) -> str:
    """Return a codebook as the TOML that `read_codebook` reads it from."""
    document = tomlkit.document()
    document["version"] = codebook.version
    document["title"] = _words_table(codebook.title)
    roles: Any = tomlkit.aot()
    fields: Any = tomlkit.aot()
    for role in codebook.roles:
        roles.append(_named_table(role, key=role.key, color=role.color))
    for field in codebook.fields:
        made = _named_table(field, kind=field.kind)
        values: Any = tomlkit.aot()
        for choice in field.values:
            values.append(_choice_table(choice))
        if field.values:
            made["value"] = values
        fields.append(made)
    document["role"], document["field"] = roles, fields
    return tomlkit.dumps(document)


def _choice_table(choice: Choice) -> Any:
    made = _named_table(choice, key=choice.key, color=choice.color)
    if choice.score is not None:
        made["score"] = choice.score
    return made


def _named_table(named: Role | Field | Choice, **more: str) -> Any:
    """Return the TOML table of a role, field or value; empty words are left out."""
    table: Any = tomlkit.table()
    table["name"] = named.name
    for what in ("label", "definition"):
        given: Labels = getattr(named, what)
        table[what] = _words_table(
            {language: given.get(language) or named.name for language in LANGUAGES}
        )
    for name, value in more.items():
        if value:
            table[name] = value
    if not isinstance(named, Field) and named.examples:
        examples: Any = tomlkit.array()
        for example in named.examples:
            examples.append(_words_table(example))
        table["examples"] = examples
    return table


def _words_table(words: Labels) -> Any:
    table: Any = tomlkit.inline_table()
    table.update(dict(words))
    return table


_NAMED = {"name", "label", "definition", "color", "key", "examples"}


class _Reader:
    """Turns TOML tables into the model, naming the place in the file of whatever is wrong."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def codebook(self, table: _Table) -> Codebook:
        where = "the codebook"
        self._only(table, where, {"version", "title", "role", "field"})
        codebook = Codebook(
            version=self._words(table, "version", where),
            title=self._labels(table, "title", where),
            roles=self._each(table, "role", where, self._role),
            fields=self._each(table, "field", where, self._field),
        )
        roles = [role.name for role in codebook.roles]
        fields = [field.name for field in codebook.fields]
        self._different(roles, "name", "roles")
        self._different(fields, "name", "fields")
        keys = [role.key for role in codebook.roles if role.key]
        keys += [choice.key for field in codebook.fields for choice in field.values if choice.key]
        self._different(keys, "key", "roles or values")
        return codebook

    def _role(self, table: _Table) -> Role:
        where = f"role {table.get('name', '?')!r}"
        self._only(table, where, _NAMED)
        return Role(
            name=self._words(table, "name", where),
            label=self._labels(table, "label", where),
            definition=self._labels(table, "definition", where),
            color=self._color(table, where),
            key=self._key(table, where) if "key" in table else "",
            examples=self._examples(table, where),
        )

    def _field(self, table: _Table) -> Field:
        where = f"field {table.get('name', '?')!r}"
        self._only(table, where, {"name", "kind", "label", "definition", "value"})
        kind = self._words(table, "kind", where)
        if kind not in FIELD_KINDS:
            raise self._error(f"{where} has kind {kind!r}.{did_you_mean(kind, FIELD_KINDS)}")
        if (kind == "choice") != ("value" in table):
            raise self._error(
                f"{where} is of kind {kind!r}: a choice needs its values, and nothing else has any."
            )
        field = Field(
            name=self._words(table, "name", where),
            kind=kind,
            label=self._labels(table, "label", where),
            definition=self._labels(table, "definition", where),
            values=self._each(table, "value", where, self._choice) if kind == "choice" else (),
        )
        self._different([choice.name for choice in field.values], "name", f"values of {where}")
        return field

    def _choice(self, table: _Table) -> Choice:
        where = f"value {table.get('name', '?')!r}"
        self._only(table, where, {*_NAMED, "score"})
        score = table.get("score")
        if score is not None and (isinstance(score, bool) or not isinstance(score, int | float)):
            raise self._error(f"{where} has score {score!r}: it must be a number.")
        return Choice(
            name=self._words(table, "name", where),
            label=self._labels(table, "label", where),
            definition=self._labels(table, "definition", where),
            color=self._color(table, where) if "color" in table else "",
            key=self._key(table, where) if "key" in table else "",
            score=None if score is None else float(score),
            examples=self._examples(table, where),
        )

    def _error(self, what: str) -> CodebookError:
        return CodebookError(f"The codebook {str(self._path)!r} cannot be used: {what}")

    def _only(self, table: _Table, where: str, known: set[str]) -> None:
        for key in table:
            if key not in known:
                raise self._error(f"{where} has an unknown key {key!r}.{did_you_mean(key, known)}")

    def _present(self, table: _Table, key: str, where: str) -> object:
        if key not in table:
            raise self._error(f"{where} has no {key!r}. Add one.")
        return table[key]

    def _words(self, table: _Table, key: str, where: str) -> str:
        value = self._present(table, key, where)
        if not isinstance(value, str) or not value.strip():
            raise self._error(f"{where} has {key} {value!r}: it must be words in quotation marks.")
        return value

    def _examples(self, table: _Table, where: str) -> tuple[Labels, ...]:
        value = table.get("examples", [])
        if not isinstance(value, list):
            raise self._error(f"{where} has examples {value!r}: write them in square brackets.")
        each: list[object] = value  # pyright: ignore[reportUnknownVariableType]
        return tuple(
            self._labels({"words": example}, "words", f"example {number} of {where}")
            for number, example in enumerate(each, start=1)
        )

    def _labels(self, table: _Table, key: str, where: str) -> Labels:
        value = self._present(table, key, where)
        if isinstance(value, str):
            return dict.fromkeys(LANGUAGES, value)
        if not isinstance(value, dict):
            raise self._error(
                f'{where} has {key} {value!r}: write {{ fa = "…", en = "…" }} or one text for both.'
            )
        labels: _Table = {str(name): text for name, text in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        inside = f"{key} of {where}"
        self._only(labels, inside, set(LANGUAGES))
        return {language: self._words(labels, language, inside) for language in LANGUAGES}

    def _color(self, table: _Table, where: str) -> str:
        color = self._words(table, "color", where)
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", color):
            raise self._error(f"{where} has color {color!r}: write it like '#1F6FA3'.")
        return color

    def _key(self, table: _Table, where: str) -> str:
        key = self._words(table, "key", where)
        if not re.fullmatch(r"[a-z0-9]", key):
            raise self._error(
                f"{where} has key {key!r}: a hot-key is one Latin letter a-z or digit 0-9."
            )
        return key

    def _each[T](
        self, table: _Table, key: str, where: str, read: Callable[[_Table], T]
    ) -> tuple[T, ...]:
        value = self._present(table, key, where)
        if not isinstance(value, list) or not value:
            raise self._error(f"{where} has no [[{key}]] tables. Add at least one.")
        parts: list[T] = []
        for part in value:  # pyright: ignore[reportUnknownVariableType]
            if not isinstance(part, dict):
                raise self._error(f"{where} has {key} {part!r}: write each as a [[{key}]] table.")
            parts.append(read({str(name): item for name, item in part.items()}))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        return tuple(parts)

    def _different(self, names: list[str], what: str, where: str) -> None:
        for name in names:
            if names.count(name) > 1:
                raise self._error(f"two {where} have the {what} {name!r}. Give each its own.")
