"""The page of a report: HTML that stands alone, its charts and letters inside."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_MOST_ROWS = 60
# A table of so many rows goes to the next page whole.
_SHORT_ROWS = 20

_STYLE = """
:root { color-scheme: light; }
body { max-width: 60rem; margin: 0 auto; padding: 2.5rem 2.2rem 4rem; background: #fff;
  color: #17191c; font: 16px/1.8 Vazirmatn, Tahoma, system-ui, sans-serif; }
h1 { margin: 0 0 1.5rem; font-size: 1.7em; line-height: 1.4; }
h2 { margin: 3rem 0 1rem; padding-block-end: .3rem; border-bottom: 1px solid #dfe1e5;
  font-size: 1.25em; }
h3 { margin: 2rem 0 .3rem; font-size: 1.05em; }
p { margin: 0 0 .8rem; }
.methods { max-width: 46rem; text-align: start; }
.soft, figcaption { color: #5f6670; font-size: .85em; }
figure { margin: 0 0 2.5rem; break-inside: avoid; }
/* A chart has a margin of its own; without it, its words begin where the page's do. */
figure img { display: block; width: 107%; height: auto; margin-inline: -3.5%; }
figcaption a, .soft a { margin-inline-end: .8em; }
.formats { margin-inline-start: .8em; }
a { color: #1f6fa3; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9em; line-height: 1.5; }
caption { caption-side: top; text-align: start; }
th, td { padding: .3rem .8rem; border-bottom: 1px solid #e8eaed; text-align: start;
  vertical-align: baseline; white-space: nowrap; }
/* A table begins where the words above and below it do. */
th:first-child { padding-inline-start: 0; }
/* A column of words at the end is for remarks. */
td:last-child:not(.number) { min-width: 9rem; white-space: normal; }
thead th { border-bottom: 1.5px solid #17191c; font-weight: 700; vertical-align: bottom;
  white-space: normal; }
tbody th { font-weight: 400; }
/* Units stand below units, in Persian digits too. */
td.number, th.number { text-align: right; }
footer { margin-block-start: 3rem; border-top: 1px solid #dfe1e5; padding-block-start: .8rem; }
@media print {
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; color: #000; font-size: 10.5pt; }
  h2, h3, h3 + p { break-after: avoid; }
  h2 { margin-top: 1.6rem; }
  /* As large as two to a page can be; the formats are of no use on paper. */
  figure { margin-bottom: .6rem; }
  figure img { width: auto; max-width: 100%; max-height: 116mm; margin-inline: auto; }
  .formats { display: none; }
  table { font-size: 8.5pt; line-height: 1.4; }
  th, td { padding-block: .2rem; padding-inline-end: .5rem; }
  :is(th, td):not(:first-child) { padding-inline-start: .5rem; }
  thead { display: table-header-group; }
  tr, .short { break-inside: avoid; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; } }
"""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as words: ``numbers`` says which columns hold numbers, the first names the rows."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: Sequence[bool]


def html_page(
    language: str, title: str, parts: Sequence[str], fonts: Sequence[tuple[int, Path]]
) -> str:
    """Return a whole page in a language (``fa`` or ``en``); the parts are HTML, and the fonts, by
    their weight, are put into the page."""
    direction = "rtl" if language == "fa" else "ltr"
    faces = "".join(
        f"@font-face {{ font-family: Vazirmatn; font-weight: {weight}; "
        f'src: url("{_inside(file, "font/ttf")}"); }}\n'
        for weight, file in fonts
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{faces}{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(title)}</h1>\n{chr(10).join(parts)}\n</main>\n</body>\n</html>\n"
    )


def heading(words: str, level: int = 2) -> str:
    """Return a heading."""
    return f"<h{level}>{escape(words)}</h{level}>"


def paragraph(words: str, kind: str = "") -> str:
    """Return a paragraph; ``kind`` is ``methods``, ``soft`` or nothing."""
    return f"<p{f' class="{kind}"' if kind else ''}>{escape(words)}</p>"


def figure(folder: Path, name: str, caption: str, endings: Sequence[str]) -> str:
    """Return a chart of the report in ``folder`` with its caption and with links to it in all the
    formats that it was saved in."""
    drawn = _inside(folder / "charts" / f"{name}.svg", "image/svg+xml")
    links = "".join(f'<a href="charts/{name}.{each}">{each.upper()}</a>' for each in endings)
    return (
        f'<figure><img src="{drawn}" alt="{escape(caption)}">'
        f'<figcaption>{escape(caption)} <span class="formats">{links}</span></figcaption></figure>'
    )


def _inside(file: Path, kind: str) -> str:
    """Return a file as an address that holds it."""
    return f"data:{kind};base64,{b64encode(file.read_bytes()).decode()}"


def table(grid: Grid, file: str, cut: str) -> str:
    """Return a table and a link to its CSV file; beyond 60 rows ``cut`` says that it goes on."""
    kinds = [' class="number"' if number else "" for number in grid.numbers]
    heads = "".join(
        f'<th scope="col"{kind}>{escape(head)}</th>'
        for head, kind in zip(grid.heads, kinds, strict=True)
    )
    rows = "".join(f"<tr>{_cells(row, kinds)}</tr>\n" for row in grid.rows[:_MOST_ROWS])
    more = f"{escape(cut)} " if len(grid.rows) > _MOST_ROWS else ""
    short = " short" if len(grid.rows) <= _SHORT_ROWS else ""
    return (
        f'<div class="scroll{short}"><table><thead><tr>{heads}</tr></thead>\n<tbody>\n'
        f"{rows}</tbody></table></div>\n"
        f'<p class="soft">{more}<a href="tables/{file}">{escape(file)}</a></p>'
    )


def _cells(row: Sequence[str], kinds: Sequence[str]) -> str:
    first = f'<th scope="row"><bdi>{escape(row[0])}</bdi></th>'
    return first + "".join(
        f"<td{kind}><bdi>{escape(cell)}</bdi></td>"
        for cell, kind in zip(row[1:], kinds[1:], strict=True)
    )


def shown_rows(grid: Grid) -> int:
    """Return how many of a table's rows the page shows."""
    return min(len(grid.rows), _MOST_ROWS)
