"""The tables of a report: for the page in words, for CSV in names and numbers."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Hashable, Mapping
from typing import Any, Literal

import pandas as pd

from workbench import analysis
from workbench.analysis import Agreement
from workbench.analysis.measures import NO_REFERENCE
from workbench.charts.counting import UNCODED, coded, counts_by, stance_scores, stances_in
from workbench.report.page import Grid
from workbench.report.words import ReportWords
from workbench.text import alphabetical

_DIRECTED = ("precision", "recall", "F1")
_KINDS = ("overlap", "exact")

type Count = Literal["statement", "article"]


def stance_grid(table: pd.DataFrame, count: Count, words: ReportWords) -> tuple[Grid, pd.DataFrame]:
    """Return how many statements each actor has of each stance, as the chart counts them."""
    stances = stances_in(words.codebook)
    counts = counts_by(coded(table, ["actor"], count, stances), "actor", stances)
    counts = counts.loc[:, [name for name in counts if name != UNCODED or counts[name].any()]]
    heads = [words.value("stance", str(name)) for name in counts]
    rows = [
        [words.value("actor", str(actor)), *map(words.number, line), words.number(sum(line))]
        for actor, line in zip(counts.index, counts.to_numpy().tolist(), strict=True)
    ]
    grid = Grid(
        [words.say("actor"), *heads, words.say("sum")],
        rows,
        [False, *(True for _ in heads), True],
    )
    return grid, counts.reset_index()


def issue_grid(table: pd.DataFrame, count: Count, words: ReportWords) -> tuple[Grid, pd.DataFrame]:
    """Return how many statements each actor has on each issue; in CSV with the mean stance."""
    pairs = analysis.cross_table(table, count=count, scores=stance_scores(words.codebook))
    cells = {(row["actor"], row["issue"]): int(row["n"]) for row in pairs.to_dict("records")}
    actors, issues = (_most_first(pairs, field) for field in ("actor", "issue"))
    rows = [
        [
            words.value("actor", actor),
            *(_count(cells.get((actor, issue), 0), words) for issue in issues),
        ]
        for actor in actors
    ]
    heads = [words.value("issue", issue) for issue in issues]
    return Grid([words.say("actor"), *heads], rows, [False, *(True for _ in heads)]), pairs


def share_grid(table: pd.DataFrame, words: ReportWords) -> tuple[Grid, pd.DataFrame]:
    """Return the share of each stance in each actor's statements, with Wilson intervals."""
    found = analysis.shares(table)
    order = {name: n for n, name in enumerate(stances_in(words.codebook))}
    found["order"] = found["stance"].map(order)
    found = found.sort_values(["n", "actor", "order"], ascending=[False, True, True])
    found = found.drop(columns="order")
    rows = [
        [
            words.value("actor", row["actor"]),
            words.value("stance", row["stance"]),
            words.percent(row["share"]),
            words.say("to", low=words.percent(row["low"]), high=words.percent(row["high"])),
            words.number(int(row["n"])),
            words.number(int(row["articles"])),
        ]
        for row in found.to_dict("records")
    ]
    heads = [words.say(each) for each in ("actor", "stance", "share", "interval")]
    grid = Grid([*heads, "n", words.say("articles")], rows, [False, False, True, True, True, True])
    return grid, found


def net_grid(table: pd.DataFrame, words: ReportWords) -> tuple[Grid, pd.DataFrame]:
    """Return each actor's mean stance score with its interval."""
    found = analysis.net_stance(table, scores=stance_scores(words.codebook))
    rows = [
        [
            words.value("actor", row["actor"]),
            words.decimal(row["net"]),
            words.say("to", low=words.decimal(row["low"]), high=words.decimal(row["high"])),
            words.number(int(row["n"])),
            words.number(int(row["articles"])),
        ]
        for row in found.to_dict("records")
    ]
    heads = [words.say("actor"), words.say("value"), words.say("interval")]
    grid = Grid([*heads, "n", words.say("articles")], rows, [False, True, True, True, True])
    return grid, found


def agreement_grid(agreement: Agreement, words: ReportWords) -> tuple[Grid, pd.DataFrame]:
    """Return every measure of all annotators together, in CSV also of each pair."""
    rows = [
        [
            words.measured(row["measure"]),
            words.say("undefined") if row["value"] is None else words.decimal(row["value"]),
            _interval(row, words),
            words.say("count", count=int(row["n"]), of=words.measured(row["of"])),
            words.number(int(row["articles"])),
            _note(row, words),
        ]
        for row in agreement.overall().to_dict("records")
        # Against nobody they are not defined; the table of pairs has them.
        if row["reason"] != NO_REFERENCE
    ]
    heads = [words.say(each) for each in ("measure", "value", "interval")]
    grid = Grid(
        [*heads, "n", words.say("articles"), words.say("note")],
        rows,
        [False, True, True, False, True, False],
    )
    return grid, agreement.table


def pairs_grid(agreement: Agreement, words: ReportWords) -> tuple[Grid, pd.DataFrame]:
    """Return precision, recall and F1 of claims for each pair of annotators, and against whom."""
    pairs = agreement.pairs()
    shown = {f"claim {name}, {kind}" for name in _DIRECTED for kind in _KINDS}
    found = pairs[pairs["measure"].isin(shown)]
    cells = {(row["annotators"], row["measure"]): row for row in found.to_dict("records")}
    rows = [
        [
            pair,
            cells[pair, f"claim precision, {kind}"]["reference"],
            words.say(kind),
            *(_with_interval(cells[pair, f"claim {name}, {kind}"], words) for name in _DIRECTED),
        ]
        for pair in dict.fromkeys(found["annotators"])
        for kind in _KINDS
    ]
    heads = [words.say(each) for each in ("annotator-pair", "reference", "found", *_DIRECTED)]
    return Grid(heads, rows, [False, False, False, True, True, True]), found


def _with_interval(row: Mapping[Hashable, Any], words: ReportWords) -> str:
    if row["value"] is None:
        return words.say("undefined")
    value = words.decimal(row["value"])
    return value if row["low"] is None else f"{value} ({_interval(row, words)})"


def _note(row: Mapping[Hashable, Any], words: ReportWords) -> str:
    against = words.say("against", name=row["reference"]) if row["reference"] else ""
    return words.say("semicolon").join(filter(None, (against, words.measured(row["reason"]))))


def _count(n: int, words: ReportWords) -> str:
    return words.number(n) if n else "·"


def _interval(row: Mapping[Hashable, Any], words: ReportWords) -> str:
    if row["low"] is None:
        return "—"
    return words.say("to", low=words.decimal(row["low"]), high=words.decimal(row["high"]))


def _most_first(pairs: pd.DataFrame, field: str) -> list[str]:
    totals = pairs.groupby(field)["n"].sum()
    names = [str(name) for name in totals.index]
    return sorted(names, key=lambda name: (-int(totals[name]), alphabetical(name)))
