"""A table to be read: whole cells, each in its own direction, in the codebook's words."""

import re
from html.parser import HTMLParser

import pandas as pd
import pytest

import workbench as wb
from workbench.model import Codebook

TABLE = pd.DataFrame(
    {
        "id": ["0123456789abcdef0123456789abcdef", "s2"],
        "stance": ["support", None],
        "claim": ["PM2.5 در تهران <بالا> رفت و " * 9, "باران آمد"],
        "claim_start": pd.array([1200, None], dtype="Int64"),
        "share": [0.51234, None],
        "target": [None, None],
    }
)


class Cells(HTMLParser):
    """The rows of a page's table, with the attributes of each cell."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.attributes: list[dict[str, str | None]] = []
        self.notes: list[str] = []
        self._into: list[str] | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td", "p"):
            self._into = self.rows[-1] if tag != "p" else self.notes
            self._into.append("")
            self.attributes.append(dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td", "p"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data


def shown(table: pd.DataFrame, *arguments: object, **named: object) -> Cells:
    return Cells(wb.readable(table, *arguments, **named)._repr_html_())  # pyright: ignore


def test_cells_are_whole_and_have_their_own_direction():
    cells = shown(TABLE)
    heads, first, second = cells.rows
    assert heads == ["id", "stance", "claim", "claim_start", "share"]
    assert first == ["0123456…", "support", TABLE["claim"][0], "۱۲۰۰", "۰٫۵۱۲"]
    assert second == ["s2", "", "باران آمد", "", ""]
    assert {each.get("dir") for each in cells.attributes} == {"auto"}
    assert [each["title"] for each in cells.attributes if "title" in each] == [TABLE["id"][0]]
    assert cells.notes == ["ستون‌های خالی: target"]


def test_the_codebook_says_fields_and_values_in_either_language(codebook: Codebook):
    stance = codebook.field("stance")
    for language in ("fa", "en"):
        heads, first, _ = shown(TABLE, codebook, language=language).rows
        assert heads[1] == stance.label[language]
        assert (
            first[1]
            == next(each for each in stance.values if each.name == "support").label[language]
        )
    page = wb.readable(TABLE, language="en")._repr_html_()
    assert page.startswith('<div dir="ltr"')
    assert wb.readable(TABLE)._repr_html_().startswith('<div dir="rtl"')


def test_long_tables_are_cut_with_a_word_and_empty_ones_say_so():
    many = pd.DataFrame({"n": range(1234)})
    cells = shown(many, rows=3)
    assert [row[0] for row in cells.rows] == ["n", "۰", "۱", "۲"]
    assert cells.notes == ["۳ ردیف از ۱۲۳۴؛ همه: readable(…, rows=None)"]
    assert len(shown(many, rows=None).rows) == 1235
    nothing = shown(TABLE.head(0))
    assert nothing.rows[0][:2] == ["id", "stance"]
    assert nothing.notes == ["هیچ ردیفی نیست."]


def test_rows_that_have_names_keep_them_and_cells_can_hold_anything(codebook: Codebook):
    counts = TABLE.groupby("stance")["id"].agg(list).to_frame()
    heads, row = shown(counts, codebook, language="en").rows
    assert heads == [codebook.field("stance").label["en"], "id"]
    assert row == ["support", "['0123456…']"]


def test_in_a_terminal_it_is_the_table_itself():
    assert repr(wb.readable(TABLE)) == repr(TABLE)
    assert wb.readable(TABLE).table is TABLE


def test_what_cannot_be_shown_is_said():
    with pytest.raises(wb.WorkbenchError, match=re.escape("A list is no table. Give a DataFrame")):
        wb.readable([1])  # pyright: ignore
    with pytest.raises(wb.WorkbenchError, match="no language 'de'. Known: 'en', 'fa'"):
        wb.readable(TABLE, language="de")  # pyright: ignore
