"""Which statements to look at again because the codebook changed its meaning."""

from collections.abc import Iterable, Iterator
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
    """A statement to look at again, and what changed in what it uses."""

    statement: Statement
    changes: tuple[Change, ...]


def changes(old: Codebook, new: Codebook) -> tuple[Change, ...]:
    """Return what a statement coded with ``old`` may mean otherwise in ``new``.

    Only definitions count: labels, colours, hot-keys and scores do not change what was coded.
    """
    return (*_of_roles(old, new), *_of_fields(old, new))


def to_recode(
    statements: Iterable[Statement], changed: Iterable[Change], before: str
) -> list[Recoding]:
    """Return the statements made ``before`` that use what changed, oldest first.

    ``before`` is the UTC time, like ``2026-11-23T10:00:00Z``, at which the new codebook came into
    use; a statement saved later was coded with it. One without a time is taken as older.
    """
    changed = tuple(changed)
    queue = [
        Recoding(statement, touching)
        for statement in statements
        if (statement.created or "") < before
        and (touching := tuple(change for change in changed if change.touches(statement)))
    ]
    return sorted(queue, key=lambda one: (one.statement.created or "", one.statement.id))


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
