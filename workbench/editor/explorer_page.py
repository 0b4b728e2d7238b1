"""What an explorer shows, as plain HTML for where no kernel runs."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from html import escape

import pandas as pd

from workbench.errors import CodebookError
from workbench.model import Codebook
from workbench.text import persian_digits

# More would make the notebook that keeps it megabytes larger.
_MOST_ACTORS, _MOST_STATEMENTS = 15, 50

_WORDS: Mapping[str, Mapping[str, str]] = {
    "fa": {
        "count": "{n} گفته",
        "cut": "{shown} از {n} گفته",
        "actor": "کنشگر",
        "sum": "مجموع",
        "unnamed": "(بی‌کنشگر)",
    },
    "en": {
        "count": "{n} statements",
        "cut": "{shown} of {n} statements",
        "actor": "actor",
        "sum": "all",
        "unnamed": "(no actor)",
    },
}


def explorer_html(
    table: pd.DataFrame, expression: str, codebook: Codebook, language: str = "fa"
) -> str:
    """Return statements by actor and stance, and the statements, as one piece of HTML.

    Every word of the table is held as words, never as HTML; the first 15 actors and 50 statements
    are shown, and how many there are is said. ``language`` is ``fa`` or ``en``.
    """
    language = language if language in _WORDS else "fa"
    return _Page(table, codebook, language).html(expression)


class _Page:
    def __init__(self, table: pd.DataFrame, codebook: Codebook, language: str) -> None:
        self._table = table
        self._language = language
        self._words = _WORDS[language]
        self._labels = _stances(codebook, language)

    def html(self, expression: str) -> str:
        rtl = self._language == "fa"
        said = f"<p><code dir='ltr'>{escape(expression)}</code></p>" if expression else ""
        return (
            f'<section class="wb-explored" dir="{"rtl" if rtl else "ltr"}" '
            f'lang="{self._language}"><p><b>{self._count()}</b></p>{said}'
            f"{self._counts()}{self._statements()}</section>"
        )

    def _count(self) -> str:
        return self._words["count"].format(n=self._number(len(self._table)))

    def _counts(self) -> str:
        actors = self._table["actor"].astype(object)
        shown = actors.where(actors.notna(), self._words["unnamed"])
        stances = self._table["stance"].astype(object)
        counts = pd.crosstab(shown, stances.where(stances.notna(), ""))
        # In the codebook's order, then what it does not have.
        ordered = [name for name in self._labels if name in counts]
        counts = counts[[*ordered, *(name for name in counts if name not in ordered)]]
        counts["sum"] = counts.sum(axis=1)
        counts = counts.sort_values("sum", ascending=False, kind="stable").head(_MOST_ACTORS)
        heads = [
            self._words["actor"],
            *(self._labels.get(str(each), str(each) or "—") for each in counts),
        ]
        heads[-1] = self._words["sum"]
        cells = [
            "".join(
                [
                    f"<th scope='row'><bdi>{escape(str(name))}</bdi></th>",
                    *(f"<td>{self._number(int(n))}</td>" for n in row),
                ]
            )
            for name, row in zip(counts.index, counts.to_numpy(), strict=True)
        ]
        head = "".join(f"<th scope='col'>{escape(each)}</th>" for each in heads)
        body = "".join(f"<tr>{row}</tr>" for row in cells)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def _statements(self) -> str:
        first = self._table.head(_MOST_STATEMENTS).astype(object)
        first = first.where(first.notna(), "")
        items = [
            f"<li><b><bdi>{escape(actor or self._words['unnamed'])}</bdi></b> "
            f"<bdi>{escape(cue)}</bdi> <span dir='rtl' lang='fa'>{escape(claim)}</span> "
            f"{escape(self._labels.get(stance, stance))}</li>"
            for actor, cue, claim, stance in zip(
                first["actor"], first["cue"], first["claim"], first["stance"], strict=True
            )
        ]
        cut = ""
        if len(self._table) > _MOST_STATEMENTS:
            shown, n = self._number(_MOST_STATEMENTS), self._number(len(self._table))
            cut = f"<p>{self._words['cut'].format(shown=shown, n=n)}</p>"
        return f"{cut}<ol>{''.join(items)}</ol>"

    def _number(self, number: int) -> str:
        if self._language == "fa":
            return persian_digits(number, grouped=True)
        return f"{number:,}"


def _stances(codebook: Codebook, language: str) -> Mapping[str, str]:
    try:
        choices = codebook.field("stance").values
    except CodebookError:
        return {}
    return {choice.name: choice.label.get(language, choice.name) for choice in choices}
