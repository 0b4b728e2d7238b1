"""An evaluation as an HTML page that stands alone."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from itertools import pairwise

import pandas as pd

from workbench.analysis.comparing import FIELDS, Case
from workbench.analysis.evaluation import Evaluation, figures
from workbench.analysis.evaluation_report import (
    ROLES,
    differing,
    faults_counted,
    heading,
    is_grave,
    notes,
    proposers,
)
from workbench.analysis.surroundings import Surroundings
from workbench.model import Statement

_MEANINGS = (
    "A proposal is matched with a gold statement if their cues share a character, one to one. "
    "Speaker and claim: intersection over union of the characters at least 0.5 (0.9, exact: 1), or "
    "neither is marked. End-to-end: cue, speaker and claim at least 0.5. Precision: right among "
    "all proposals; recall: right among all gold statements; right when found: right among the "
    "gold statements whose cue was found. Speech, actor and stance: among statements that have "
    "one; a neutral stance is none."
)

_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #17191c; --faint: #5f6670;
  --line: #dfe1e5; --fault: #a33a12; --tint: 24%;
  --speaker: #2e8b62; --cue: #7b5ea7; --claim: #c98a00; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #eceef0; --faint: #a4abb4;
  --line: #3a3f46; --fault: #f0966c; --tint: 34%;
  --speaker: #4fbf8d; --cue: #a98bdb; --claim: #e0a82e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--paper);
  color: var(--ink); font: 16px/1.55 Vazirmatn, system-ui, "Segoe UI", Tahoma, sans-serif; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.2rem; }
h2 span, .faint, caption { color: var(--faint); font-weight: 400; }
p { margin: .5rem 0; max-width: 48rem; }
.faint { font-size: .875rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .3rem; text-align: start; font-size: .875rem; }
th, td { padding: .3rem .75rem .3rem 0; text-align: start; vertical-align: baseline; }
.figures th, .figures td { padding-inline-end: 1.6rem; border-bottom: 1px solid var(--line);
  white-space: nowrap; }
.figures thead th { color: var(--faint); font-size: .875rem; font-weight: 400; }
.figures tbody th { font-weight: 500; }
.figures small { margin-inline-start: .35em; color: var(--faint); }
.figures .main > * { font-weight: 700; }
article { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line);
  border-radius: .5rem; break-inside: avoid; }
article header { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .875rem; }
article header b { color: var(--fault); font-weight: 600; }
.context { margin: .4rem 0 .6rem; max-width: none; font-size: 1.05rem; line-height: 2.1;
  white-space: pre-line; overflow-wrap: anywhere; }
.words { width: 100%; font-size: .9rem; }
.words th, .words td { padding: .3rem 0; padding-inline-end: .9rem; }
.words th { color: var(--faint); font-size: .8rem; font-weight: 400; }
.words tbody th { width: 5rem; white-space: nowrap; }
.words tbody > tr > * { border-top: 1px solid var(--line); }
.words td { overflow-wrap: anywhere; }
@media (min-width: 40.01rem) {
  .words .speaker { width: 20%; }
  .words .cue, .words .actor, .words .speech, .words .stance { width: 11%; } }
.words tbody td:empty::after { content: "–"; color: var(--faint); }
mark { padding-block: .15em; background: none; color: inherit; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; text-underline-offset: .35em; }
.faint mark { white-space: nowrap; }
summary { cursor: pointer; }
summary h2 { display: inline; }
details { margin-top: 2.5rem; }
.wide + .wide { margin-top: 1.5rem; }
@media (max-width: 40rem) {
  .words, .words tbody, .words tr, .words tr > *, .words tbody th { display: block; width: auto; }
  .words thead { display: none; }
  .words tbody > tr > td { border: 0; padding-block: 0 .2rem; }
  .words td::before { content: attr(data-name) " "; color: var(--faint); font-size: .8rem; } }
@media print {
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 10pt; }
  h2, header, caption { break-after: avoid; }
  /* The summary of what can be folded lies in a box of its own. */
  summary { break-inside: avoid; break-after: avoid; }
  .wide { overflow: visible; break-inside: avoid; }
  .figures { font-size: 8.5pt; }
  .figures th, .figures td { padding: .15rem .5rem .15rem 0; white-space: normal; }
  .figures small { display: inline-block; white-space: nowrap; }
  article { margin: .4rem 0; padding: .4rem .7rem; }
  .context { font-size: 10.5pt; line-height: 1.9; } }
""" + "".join(
    f".gold-{role} {{ background: color-mix(in srgb, var(--{role}) var(--tint), transparent); }}\n"
    f".proposed-{role} {{ text-decoration: underline var(--{role}) 3px; }}\n"
    for role in ROLES
)


def evaluation_html(evaluation: Evaluation) -> str:
    """Return the figures and every fault with its sentence as an HTML page of its own.

    It needs no other file and runs no script, and holds all words as words, never as HTML. In the
    sentences what gold marks has a background, what was proposed is underlined.
    """
    around = Surroundings(evaluation.articles)

    def articles(keep: Callable[[Case], bool]) -> list[str]:
        return [_article(case, around) for case in evaluation.cases if keep(case)]

    sections = [
        _section("Missed", articles(lambda case: case.faults == ("missed",))),
        _section("False finds", articles(lambda case: case.faults == ("false find",))),
        _section("Wrong speakers and claims", articles(_has_wrong_span)),
        _section("Wrong values", articles(_has_wrong_value_only)),
        _section(
            "Inexact edges and missing values",
            articles(lambda case: bool(case.faults) and not is_grave(case)),
            folded=True,
        ),
    ]
    title = f"Evaluation of {proposers(evaluation)}"
    tables = [_figures(figures(evaluation), "All statements")]
    if evaluation.forms:
        tables.append(_figures(figures(evaluation, *evaluation.forms), "By form of the claim"))
    said = "".join(f"<p>{escape(note)}</p>" for note in notes(evaluation))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>"
        f'<h1>{escape(title)}</h1><p class="faint">{escape(heading(evaluation))}</p>'
        f"{''.join(tables)}"
        f'<div class="faint"><p>{escape(_MEANINGS)}</p>{said}'
        f"<p>{escape(faults_counted(evaluation))}</p></div>\n"
        f"{_legend()}{''.join(sections)}</body></html>\n"
    )


def _has_wrong_span(case: Case) -> bool:
    return bool({"wrong speaker", "wrong claim"} & {*case.faults})


def _has_wrong_value_only(case: Case) -> bool:
    return not _has_wrong_span(case) and bool({f"wrong {each}" for each in FIELDS} & {*case.faults})


def _marked(case: Case, around: Surroundings) -> str:
    """Return the sentences of a case as HTML, with what either marks."""
    start, end = around.ends(case)
    places = [
        (span.start, span.end, f"{whose}-{role}")
        for whose, statement in (("gold", case.gold), ("proposed", case.proposed))
        for role in ROLES
        for span in (statement.spans.get(role, ()) if statement else ())
    ]
    cuts = sorted({start, end, *(a for a, _, _ in places), *(b for _, b, _ in places)})
    pieces: list[str] = []
    for a, b in pairwise(cuts):
        lying = [name for first, last, name in places if first < b and a < last]
        words = escape(around.words(case, a, b), quote=False)
        if lying:
            shown = " · ".join(name.replace("-", ": ") for name in lying)
            words = f'<mark class="{" ".join(lying)}" title="{shown}">{words}</mark>'
        pieces.append(words)
    return "".join(pieces)


def _figures(table: pd.DataFrame, caption: str) -> str:
    head = "".join(f"<th>{escape(str(name))}</th>" for name in table.columns)
    rows: list[str] = []
    for part, cells in zip(table.index, table.to_numpy().tolist(), strict=True):
        main = ' class="main"' if part == "end-to-end" else ""
        shown = "".join(f"<td>{_figure(str(cell))}</td>" for cell in cells)
        rows.append(f'<tr{main}><th scope="row">{escape(str(part))}</th>{shown}</tr>')
    return (
        f'<div class="wide"><table class="figures"><caption>{escape(caption)}</caption><thead><tr>'
        f"<td></td>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _figure(words: str) -> str:
    value, _, interval = words.partition(" ")
    return escape(value) + (f"<small>{escape(interval)}</small>" if interval else "")


def _legend() -> str:
    marks = " ".join(
        f'<mark class="{whose}-{role}">{whose} {role}</mark>'
        for whose in ("gold", "proposed")
        for role in ROLES
    )
    return f'<p class="faint">In the sentences: {marks}</p>'


def _section(title: str, articles: Sequence[str], *, folded: bool = False) -> str:
    head = f"<h2>{title} <span>{len(articles)}</span></h2>"
    if not articles:
        return f"{head}<p>None.</p>\n" if not folded else ""
    if folded:
        return f"<details><summary>{head}</summary>{''.join(articles)}</details>\n"
    return f"{head}{''.join(articles)}\n"


def _article(case: Case, around: Surroundings) -> str:
    columns = (*ROLES, *differing(case))
    head = "".join(f'<th scope="col" class="{name}">{name}</th>' for name in columns)
    sides = (("gold", case.gold), ("proposed", case.proposed))
    rows = "".join(
        f'<tr><th scope="row">{whose}</th>{_cells(statement, columns)}</tr>'
        for whose, statement in sides
        if statement
    )
    faults = "".join(f"<b>{escape(fault)}</b>" for fault in case.faults)
    return (
        f"<article><header><span>{escape(case.article)}</span>{faults}</header>"
        f'<p class="context" dir="rtl" lang="fa">{_marked(case, around)}</p>'
        f'<table class="words" dir="rtl"><thead><tr><td></td>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></article>"
    )


def _cells(statement: Statement, columns: Iterable[str]) -> str:
    said = (
        (each, statement.words(each) or str(statement.values.get(each, ""))) for each in columns
    )
    return "".join(
        f'<td lang="fa" class="{name}" data-name="{name}">{escape(words)}</td>'
        for name, words in said
    )
