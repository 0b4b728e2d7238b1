"""Widening a codebook by the roles, fields and values that another program's file uses."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.model import Choice, Codebook, Field, Labels, Role, Statement, Value

_LARGEST = 1 << 63
COLORS = ("#4C78A8", "#9C6ADE", "#2E8B62", "#B8456F", "#C98A00", "#3B8EA5", "#8C6D31", "#7B5EA7")


def widened(
    codebook: Codebook, statements: Sequence[Statement]
) -> tuple[Codebook, list[Statement], list[str]]:
    """Return the codebook with everything the statements use, the statements with values of the
    kind their fields hold, and a note for each thing added.

    What is there already keeps its place and words. New fields hold text, or numbers where all
    values are; new roles have no hot-key.
    """
    notes: list[str] = []
    roles = list(codebook.roles)
    for name in _new((r for s in statements for r in s.spans), (role.name for role in roles)):
        color = COLORS[len(roles) % len(COLORS)]
        roles.append(Role(name, _labels(name), _labels(name), color, ""))
        notes.append(f"The codebook gains the role {name!r}.")
    used: dict[str, dict[Value, None]] = {}
    for statement in statements:
        for name, value in statement.values.items():
            used.setdefault(name, {})[value] = None
    fields = [_with_choices(each, used.get(each.name, {}), notes) for each in codebook.fields]
    for name in _new(used, (each.name for each in fields)):
        numbers = all(_is_number(value) for value in used[name])
        fields.append(Field(name, "number" if numbers else "text", _labels(name), _labels(name)))
        notes.append(f"The codebook gains the field {name!r}.")
    if notes:
        codebook = replace(codebook, roles=tuple(roles), fields=tuple(fields))
    kinds = {each.name: each.kind for each in fields}
    return codebook, [_fitting(each, kinds, notes) for each in statements], notes


def merged(codebook: Codebook, other: Codebook) -> Codebook:
    """Return the codebook with what only the other has: roles, fields and values, by name.

    A hot-key that is taken is not taken over.
    """
    keys = {each.key for each in codebook.roles}
    keys |= {choice.key for each in codebook.fields for choice in each.values}

    def free[T: Role | Choice](named: T) -> T:
        if named.key in keys:
            return replace(named, key="")
        keys.add(named.key)
        return named

    roles = {each.name: each for each in codebook.roles}
    fields = {each.name: each for each in codebook.fields}
    for role in other.roles:
        if role.name not in roles:
            roles[role.name] = free(role)
    for field in other.fields:
        own = fields.get(field.name, replace(field, values=()))
        there = {choice.name for choice in own.values}
        more = (free(each) for each in field.values if each.name not in there)
        fields[field.name] = replace(own, values=(*own.values, *more))
    return replace(codebook, roles=tuple(roles.values()), fields=tuple(fields.values()))


def _with_choices(field: Field, values: Iterable[Value], notes: list[str]) -> Field:
    if field.kind != "choice":
        return field
    new = _new((str(value) for value in values), (each.name for each in field.values))
    notes += [f"The codebook gains the {field.name} {name!r}." for name in new]
    choices = tuple(Choice(name, _labels(name), _labels(name)) for name in new)
    return replace(field, values=field.values + choices) if choices else field


def _fitting(statement: Statement, kinds: dict[str, str], notes: list[str]) -> Statement:
    values: dict[str, Value] = {}
    for name, value in statement.values.items():
        if kinds[name] == "choice" and not str(value).strip():
            notes.append(f"Statement {statement.id} has no word in {name!r}.")
        elif kinds[name] == "number":
            number = value if _is_number(value) else _number(value)
            if number is None:
                notes.append(f"Statement {statement.id} has no number in {name!r}: {value!r}.")
                continue
            values[name] = number
        elif isinstance(value, bool):
            values[name] = "true" if value else "false"
        else:
            values[name] = str(value)
    return statement if values == statement.values else replace(statement, values=values)


def _is_number(value: Value) -> bool:
    """Say whether a value is a number that a log can hold: neither endless nor longer than 64
    bits."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return -_LARGEST < value < _LARGEST


def _number(value: Value) -> float | None:
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if _is_number(number) else None


def _new(names: Iterable[str], known: Iterable[str]) -> list[str]:
    there = set(known)
    return [name for name in dict.fromkeys(names) if name.strip() and name not in there]


def _labels(name: str) -> Labels:
    return {"fa": name, "en": name}
