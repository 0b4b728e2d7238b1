"""What is right and what is wrong about a proposed statement beside a gold one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from workbench.analysis.pairing import Pair
from workbench.model import Statement
from workbench.text import fold, iou

FIELDS = ("speech", "actor", "stance")
"""The values that are compared."""

_LENIENT = 0.5
# What gold standards write where there is nothing to find.
_NOTHING: Mapping[str, frozenset[str]] = {
    "actor": frozenset({"(نامشخص)"}),
    "stance": frozenset({"neutral"}),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A gold statement with the proposal found for it, or either alone, and what is wrong.

    ``faults`` are of these kinds: ``missed``, ``false find``; ``wrong`` and ``inexact`` speaker and
    claim (IoU below 0.5, below 1); ``wrong`` and ``missing`` speech, actor and stance.
    """

    gold: Statement | None
    proposed: Statement | None
    faults: tuple[str, ...]

    @property
    def article(self) -> str:
        """The article's id."""
        return Pair(self.gold, self.proposed).either.article


@dataclass(frozen=True, slots=True)
class Part:
    """What is measured: when it is right, and which statements have it at all."""

    name: str
    right: Callable[[Statement, Statement], bool]
    has: Callable[[Statement], bool] = lambda _: True


def parts_of(fields: Iterable[str]) -> list[Part]:
    """Return all parts in the order they are reported; ``right`` takes gold, then proposed."""
    parts = [Part("cue", lambda _gold, _proposed: True)]
    for role in ("speaker", "claim"):
        for name, least in ((role, _LENIENT), (f"{role} 0.9", 0.9), (f"{role} exact", 1.0)):
            parts.append(Part(name, _alike(role, least)))
    parts += [Part(field, _same(field), _coded(field)) for field in fields]
    speaker, claim = _alike("speaker", _LENIENT), _alike("claim", _LENIENT)
    parts.append(Part("end-to-end", lambda g, p: speaker(g, p) and claim(g, p)))
    return parts


def value_of(statement: Statement, field: str) -> str:
    """Return a value as it is compared; nothing where there is none to speak of."""
    value = str(statement.values.get(field, "")).strip()
    if value in _NOTHING.get(field, ()):
        return ""
    if field == "actor":
        return "".join(fold(value).replace("\u200c", "").casefold().split())
    return value


def faults_of(
    gold: Statement | None, proposed: Statement | None, fields: Iterable[str]
) -> tuple[str, ...]:
    """Return the names of all that is wrong; nothing if both say the same."""
    if proposed is None:
        return ("missed",)
    if gold is None:
        return ("false find",)
    faults: list[str] = []
    for role in ("speaker", "claim"):
        shared = _iou(gold, proposed, role)
        if shared < 1:
            faults.append(f"{'inexact' if shared >= _LENIENT else 'wrong'} {role}")
    for field in fields:
        right, found = value_of(gold, field), value_of(proposed, field)
        if right != found:
            faults.append(f"{'wrong' if found else 'missing'} {field}")
    return tuple(faults)


def _alike(role: str, least: float) -> Callable[[Statement, Statement], bool]:
    return lambda gold, proposed: _iou(gold, proposed, role) >= least


def _same(field: str) -> Callable[[Statement, Statement], bool]:
    return lambda gold, proposed: value_of(gold, field) == value_of(proposed, field) != ""


def _coded(field: str) -> Callable[[Statement], bool]:
    return lambda statement: value_of(statement, field) != ""


def _iou(gold: Statement, proposed: Statement, role: str) -> float:
    return iou(gold.spans.get(role, ()), proposed.spans.get(role, ()))
