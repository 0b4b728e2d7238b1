"""What is chosen of a table of statements, said as an expression that pandas understands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbench.errors import WorkbenchError, did_you_mean

FIELDS = ("actor", "stance", "issue", "annotator")
"""The columns whose values can be chosen."""

_DAY = "0000-00-00"


@dataclass(frozen=True, slots=True)
class Choices:
    """Values by field, and days: any of a field's values, all of the fields.

    None among the values stands for statements without one. ``days`` is a first day and the day
    after the last, ISO 8601, or None.
    """

    values: Mapping[str, Sequence[str | None]] = field(default_factory=dict[str, Sequence[str]])
    days: tuple[str, str] | None = None

    @classmethod
    def of(cls, content: Mapping[str, object]) -> "Choices":
        """Return the choices that a mapping of fields and ``days`` holds; a single value may stand
        for a list of one.

        Raises WorkbenchError for an unknown field and for what is not a list of words.
        """
        values: dict[str, Sequence[str | None]] = {}
        days = None
        for name, given in content.items():
            if name == "days":
                days = _days(given)
            elif name in FIELDS:
                if chosen := _values(name, given):
                    values[name] = chosen
            else:
                raise WorkbenchError(
                    f"Nothing can be chosen by {name!r}.{did_you_mean(name, (*FIELDS, 'days'))}"
                )
        return cls(values, days)

    def to_json(self) -> dict[str, object]:
        """Return what `of` reads."""
        return {
            **{name: list(chosen) for name, chosen in self.values.items()},
            "days": None if self.days is None else list(self.days),
        }

    def expression(self) -> str:
        """Return the choices for ``DataFrame.query``; empty if there are none.

        Dates are compared as they are written, which for ISO 8601 is the order of time.
        """
        parts = [
            _any_of(name, self.values[name]) for name in FIELDS if self.values.get(name)
        ]  # fmt: skip
        if self.days is not None:
            first, after = map(_quoted, self.days)
            parts.append(f"published >= {first} and published < {after}")
        return " and ".join(parts)


def _any_of(name: str, values: Sequence[str | None]) -> str:
    words = [value for value in values if value is not None]
    parts: list[str] = []
    if len(words) == 1:
        parts.append(f"{name} == {_quoted(words[0])}")
    elif words:
        parts.append(f"{name} in [{', '.join(map(_quoted, words))}]")
    if None in values:
        parts.append(f"{name}.isna()")
    return parts[0] if len(parts) == 1 else f"({' or '.join(parts)})"


def _quoted(words: str) -> str:
    """Return a string literal that reads like the name itself: letters, also the ZWNJ between
    them, stay; only what would end or break the literal is escaped.

    The backtick is escaped because ``DataFrame.query`` gives it a meaning before Python reads.
    """
    return f"'{''.join(map(_escaped, words))}'"


def _escaped(character: str) -> str:
    if character in "\\'":
        return "\\" + character
    if character == "`":
        return "\\x60"
    if character.isprintable() or character == "\u200c":
        return character
    return repr(character)[1:-1]


def _values(name: str, given: object) -> list[str | None]:
    listed: list[object] = [*given] if isinstance(given, (list, tuple)) else [given]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    chosen: list[str | None] = []
    for value in listed:
        if value is not None and not isinstance(value, str):
            raise WorkbenchError(
                f"{value!r} cannot be chosen as {name}: give words, a list of words, or None for "
                "statements without one."
            )
        if value not in chosen:
            chosen.append(value)
    return chosen


def _days(given: object) -> tuple[str, str] | None:
    match given:
        case None:
            return None
        case [str() as first, str() as after] if _is_day(first) and _is_day(after):
            return first, after
        case _:
            raise WorkbenchError(
                f"{given!r} is no range of days. Give the first day and the day after the last, "
                "like ('2016-09-01', '2016-10-01')."
            )


def _is_day(written: str) -> bool:
    return len(written) == len(_DAY) and all(
        letter.isascii() and letter.isdigit() if place == "0" else letter == place
        for letter, place in zip(written, _DAY, strict=True)
    )
