"""Which statements to look at again because the codebook changed its meaning."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from workbench.model import Choice, Codebook, Field, Role, Statement


@dataclass(frozen=True, slots=True)
class Change:
    """A role, field or value whose definition was changed, or that was removed.

    ``role`` or ``field`` names it, ``value`` the value of a field where only that changed.
    """

    what: Literal["changed", "removed"]
    role: str = ""
    field: str = ""
    value: str = ""

    def touches(self, statement: Statement) -> bool:
        """Say whether the statement uses what changed."""
        if self.role:
            return bool(statement.spans.get(self.role))
        if self.field not in statement.values:
            return False
        return not self.value or statement.values[self.field] == self.value


@dataclass(frozen=True, slots=True)
class Recoding:
    """A statement to look at again, and what changed in what it uses.

    ``since`` is the version it was compared with; None, and ``changes`` empty, where the codebook
    it was made under is not known any more.
    """

    statement: Statement
    changes: tuple[Change, ...]
    since: str | None = None


def changes(old: Codebook, new: Codebook) -> tuple[Change, ...]:
    """Return what a statement coded with ``old`` may mean otherwise in ``new``.

    Only definitions count: labels, colours, hot-keys and scores do not change what was coded.
    """
    return (*_of_roles(old, new), *_of_fields(old, new))


def to_recode(
    statements: Iterable[Statement], kept: Mapping[str, Codebook], now: Codebook
) -> list[Recoding]:
    """Return the statements that use what changed since they were made, oldest first.

    ``kept`` has the codebooks that statements were made under, by version. A statement of a version
    that is not among them is put up without changes, since nobody can tell; one that names no
    version is compared with the oldest version of ``kept``.
    """
    changed = {version: changes(old, now) for version, old in kept.items()}
    oldest = min(changed, key=_version, default=now.version)
    queue: list[Recoding] = []
    for statement in statements:
        version = statement.codebook or oldest
        if version == now.version:
            continue
        if version not in changed:
            queue.append(Recoding(statement, ()))
            continue
        touching = tuple(change for change in changed[version] if change.touches(statement))
        if touching:
            queue.append(Recoding(statement, touching, version))
    return sorted(queue, key=lambda one: (one.statement.created or "", one.statement.id))


def _version(version: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts versions as people count them: 2 before 10."""
    parts: list[str] = re.findall(r"\d+|\D+", version)
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def _of_roles(old: Codebook, new: Codebook) -> Iterator[Change]:
    now = {role.name: role for role in new.roles}
    for role in old.roles:
        if what := _changed(role, now.get(role.name)):
            yield Change(what, role=role.name)


def _of_fields(old: Codebook, new: Codebook) -> Iterator[Change]:
    now = {field.name: field for field in new.fields}
    for field in old.fields:
        if what := _changed(field, now.get(field.name)):
            yield Change(what, field=field.name)
            continue
        choices = {choice.name: choice for choice in now[field.name].values}
        for choice in field.values:
            if what := _changed(choice, choices.get(choice.name)):
                yield Change(what, field=field.name, value=choice.name)


def _changed[T: Role | Field | Choice](
    then: T, now: T | None
) -> Literal["changed", "removed"] | None:
    if now is None:
        return "removed"
    return "changed" if dict(then.definition) != dict(now.definition) else None
