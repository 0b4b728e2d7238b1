"""The codebook as a table: a row for each role, field and value."""

from collections.abc import Iterable, Mapping
from typing import Any

from workbench.codebook import LANGUAGES
from workbench.columns import Cells, Columns
from workbench.formats.files import score
from workbench.model import Choice, Codebook, Field, Labels, Role

CODEBOOK_COLUMNS: Columns = {
    "what": str,
    "name": str,
    "field": str,
    "kind": str,
    "label_fa": str,
    "label_en": str,
    "definition_fa": str,
    "definition_en": str,
    "examples_fa": str,
    "examples_en": str,
    "color": str,
    "key": str,
    "score": float,
}


def codebook_cells(codebook: Codebook) -> Cells:
    """Return the cells: ``what`` is ``codebook`` (its version is the name), ``role``, ``field``
    or ``value``; a value's row names its field. Examples are one a line."""
    rows: list[dict[str, Any]] = [
        {"what": "codebook", "name": codebook.version, **_texts(label=codebook.title)}
    ]
    rows += [{"what": "role", **_named(role), "key": role.key} for role in codebook.roles]
    for field in codebook.fields:
        rows.append({"what": "field", **_named(field), "kind": field.kind})
        rows += [
            {
                "what": "value",
                **_named(choice),
                "field": field.name,
                "key": choice.key,
                "score": choice.score,
            }
            for choice in field.values
        ]
    return {
        name: [None if row.get(name) == "" else row.get(name) for row in rows]
        for name in CODEBOOK_COLUMNS
    }


def _named(named: Role | Field | Choice) -> dict[str, Any]:
    texts = _texts(label=named.label, definition=named.definition)
    examples: tuple[Labels, ...] = getattr(named, "examples", ())
    for lang in LANGUAGES if examples else ():
        texts[f"examples_{lang}"] = "\n".join(example[lang] for example in examples)
    return {"name": named.name, "color": getattr(named, "color", ""), **texts}


def _texts(**labels: Mapping[str, str]) -> dict[str, str]:
    return {f"{what}_{lang}": text for what, by in labels.items() for lang, text in by.items()}


def codebook_from(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> Codebook:
    """Return the codebook that such rows, each with its place, hold."""
    version, title = "1", _labels({}, "label")
    roles: list[Role] = []
    fields: list[Field] = []
    choices: dict[str, list[Choice]] = {}
    for where, row in rows:

        def of(name: str, row: Mapping[str, Any] = row) -> str:
            return str(row.get(name) or "")

        name, texts = of("name"), (_labels(row, "label"), _labels(row, "definition"))
        match of("what"):
            case "role":
                roles.append(Role(name, *texts, of("color"), of("key"), _examples(row)))
            case "field":
                fields.append(Field(name, of("kind"), *texts))
            case "value":
                placed = score(row.get("score"), f"{where} score,")
                made = Choice(name, *texts, of("color"), of("key"), placed, _examples(row))
                choices.setdefault(of("field"), []).append(made)
            case _:
                version, title = name, texts[0]
    whole = (
        Field(each.name, each.kind, each.label, each.definition, tuple(choices.get(each.name, ())))
        for each in fields
    )
    return Codebook(version, title, tuple(roles), tuple(whole))


def _labels(row: Mapping[str, Any], what: str) -> dict[str, str]:
    return {lang: str(row.get(f"{what}_{lang}") or "") for lang in LANGUAGES}


def _examples(row: Mapping[str, Any]) -> tuple[Labels, ...]:
    lines = [str(row.get(f"examples_{lang}") or "").splitlines() for lang in LANGUAGES]
    return tuple(dict(zip(LANGUAGES, texts, strict=True)) for texts in zip(*lines, strict=False))
