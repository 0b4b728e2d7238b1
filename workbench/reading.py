"""A table as people read it: each cell in its own direction, whole, with the codebook's words.

What a notebook makes of a table by itself is left to right and cut after fifty characters: a
Persian claim then begins where it ends, and half of it is missing.
"""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Literal

from workbench.errors import WorkbenchError
from workbench.model import Codebook
from workbench.text import persian_digits

if TYPE_CHECKING:
    import pandas as pd

type Language = Literal["fa", "en"]

# Ids that nobody reads are told apart by their beginnings.
_ID = re.compile(r"\b([0-9a-f]{7})[0-9a-f]{25}\b")
_CELL = "text-align: start; vertical-align: top; white-space: pre-line"
# Whole sentences need room: between other columns they would stand word below word.
_SENTENCE = f"{_CELL}; min-width: 16em; max-width: 26em"
_LONG = 30
_SAID = {
    "fa": {
        "rows": "{shown} ردیف از {all}؛ همه: readable(…, rows=None)",
        "empty": "ستون‌های خالی: {names}",
        "none": "هیچ ردیفی نیست.",
    },
    "en": {
        "rows": "{shown} rows of {all}; all of them: readable(…, rows=None)",
        "empty": "Empty columns: {names}",
        "none": "There are no rows.",
    },
}


@dataclass(frozen=True, repr=False)
class ReadableTable:
    """A table that a notebook shows to be read; ``table`` is the DataFrame itself."""

    table: "pd.DataFrame"
    codebook: Codebook | None
    rows: int | None
    language: Language

    def __repr__(self) -> str:
        return repr(self.table)

    def _repr_html_(self) -> str:
        said = _SAID[self.language]
        # What rows are called is read, too; bare numbers are not.
        is_named = any(name is not None for name in self.table.index.names)
        table = self.table.reset_index() if is_named else self.table
        known = table.notna() & (table != "")
        filled = table.loc[:, known.any()] if len(table) else table
        empty = [str(name) for name in table if name not in filled]
        shown = filled if self.rows is None else filled.head(self.rows)
        words = self._words()
        heads = [self._cell("th", self._head(name)) for name in shown]
        lines = [
            "".join(
                self._cell("td", words.get((name, cell), cell) if isinstance(cell, str) else cell)
                for name, cell in zip(shown, line, strict=True)
            )
            for line in shown.astype(object).where(shown.notna(), None).to_numpy().tolist()
        ]
        notes: list[str] = []
        if not lines:
            notes.append(said["none"])
        if len(shown) < len(filled):
            numbers = {"shown": self._number(len(shown)), "all": self._number(len(filled))}
            notes.append(said["rows"].format(**numbers))
        if empty:
            notes.append(said["empty"].format(names=", ".join(map(self._head, empty))))
        direction = "rtl" if self.language == "fa" else "ltr"
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        below = "".join(f'<p dir="auto">{escape(note)}</p>' for note in notes)
        return (
            f'<div dir="{direction}" lang="{self.language}" style="overflow-x: auto">'
            f'<table dir="{direction}">'
            f"<thead><tr>{''.join(heads)}</tr></thead><tbody>{body}</tbody></table>{below}</div>"
        )

    def _words(self) -> Mapping[tuple[Hashable, str], str]:
        """Return the codebook's words for the values of its fields, by field and value."""
        fields = () if self.codebook is None else self.codebook.fields
        return {
            (field.name, each.name): self._label(each.label, each.name)
            for field in fields
            for each in field.values
        }

    def _head(self, name: Hashable) -> str:
        parts = () if self.codebook is None else (*self.codebook.fields, *self.codebook.roles)
        labels = {each.name: self._label(each.label, each.name) for each in parts}
        return labels.get(str(name), str(name))

    def _label(self, label: Mapping[str, str], name: str) -> str:
        return label.get(self.language) or name

    def _cell(self, kind: str, cell: object) -> str:
        whole = self._text(cell)
        short = _ID.sub(r"\1…", whole)
        title = f' title="{escape(whole)}"' if short != whole else ""
        style = _SENTENCE if len(short) > _LONG else _CELL
        return f'<{kind} dir="auto" style="{style}"{title}>{escape(short)}</{kind}>'

    def _text(self, cell: object) -> str:
        if cell is None:
            return ""
        if isinstance(cell, bool):
            return "✓" if cell else ""
        if isinstance(cell, float):
            cell = int(cell) if cell.is_integer() else float(f"{cell:.3g}")
        return self._number(cell) if isinstance(cell, int | float) else str(cell)

    def _number(self, number: float) -> str:
        return persian_digits(number) if self.language == "fa" else f"{number:,}"


def readable(
    table: "pd.DataFrame",
    codebook: Codebook | None = None,
    rows: int | None = 20,
    language: Language = "fa",
) -> ReadableTable:
    """Return a table to be looked at in a notebook: every cell whole and in its own direction,
    nothing where nothing is, columns without a cell only named below.

    With a ``codebook`` its words stand for the names of fields and values. The first ``rows`` are
    shown, all with None. ``language`` is ``fa`` or ``en``. Raises WorkbenchError for what is no
    table.
    """
    if not hasattr(table, "columns"):
        raise WorkbenchError(
            f"A {type(table).__name__} is no table. Give a DataFrame: "
            f"wb.readable(project.statements())."
        )
    if language not in _SAID:
        raise WorkbenchError(f"There is no language {language!r}. Known: 'en', 'fa'.")
    return ReadableTable(table, codebook, rows, language)
