"""What the explorer shows of a table of statements: values, periods of time, a network."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from math import isnan
from typing import Any

import numpy as np
import pandas as pd

from workbench.charts.counting import stances_in
from workbench.charts.crossings import fewest_crossings
from workbench.charts.stances import stances_of
from workbench.editor import Explorer, Reading
from workbench.errors import CodebookError, WorkbenchError
from workbench.model import Article, Codebook, Labels
from workbench.text import Period, PeriodUnit, alphabetical, gregorian, jalali, period

type _Value = dict[str, Any]

# More columns than this cannot be told apart: months take the place of weeks, years of months.
_MOST_WEEKS, _MOST_MONTHS = 30, 60
_NETWORK_ACTORS, _NETWORK_ISSUES = 18, 10
# Of a stance that the codebook does not have.
_UNKNOWN_COLOR = "#8A9099"
_WORDS = ("id", "speaker", "cue", "claim")


def explorer_of(
    table: pd.DataFrame,
    articles: Mapping[str, Article],
    codebook: Codebook,
    read: Callable[[str], Reading],
    language: str,
) -> Explorer:
    """Return the explorer of a statement table; ``read`` gives the article of a statement by id.

    Raises WorkbenchError if there are no statements.
    """
    if table.empty:
        raise WorkbenchError(
            "There are no statements to explore. Annotate an article first, or name other articles "
            "or annotators."
        )
    values = {
        "actor": _values(table, "actor", codebook),
        "stance": _stances(table, codebook),
        "issue": _values(table, "issue", codebook),
        "annotator": _values(table, "annotator", None),
    }
    ids = list(dict.fromkeys(table["article"]))
    length, columns = _periods(table["published"])
    codes = {name: _codes(table[name], values[name]) for name in values}
    return Explorer(
        table,
        codebook,
        read,
        language=language,
        rows={
            **{name: _plain(table[name]) for name in _WORDS},
            **codes,
            "article": table["article"].map({id_: n for n, id_ in enumerate(ids)}).tolist(),
            "published": [when or "" for when in _plain(table["published"])],
        },
        values=values,
        articles=[_article(id_, articles) for id_ in ids],
        periods={"length": length, "items": [_column(each, length) for each in columns]},
        network=_network(codes, values),
    )


def _values(table: pd.DataFrame, column: str, codebook: Codebook | None) -> list[_Value]:
    """Return the values of a column, each with its labels, the most stated first; None stands for
    statements without one."""
    counts = table[column].value_counts()
    names = [str(name) for name in counts.index]
    known = _known(column, codebook)
    names.sort(key=lambda name: (-int(counts[name]), alphabetical(name)))
    values: list[_Value] = [{"name": name, "label": dict(known.get(name, {}))} for name in names]
    if table[column].isna().any():
        values.append({"name": None, "label": {}})
    return values


def _stances(table: pd.DataFrame, codebook: Codebook) -> list[_Value]:
    """Return the stances that are stated as the charts draw them, with ``side``, ``score`` (None
    where there is none) and ``color``, in the codebook's order and then those it does not have."""
    english = {stance.name: stance.label for stance in stances_of(codebook, "en")}
    known: dict[str, _Value] = {
        stance.name: {
            "name": stance.name,
            "label": {"fa": stance.label, "en": english[stance.name]},
            "side": stance.side,
            "score": None if isnan(stance.score) else stance.score,
            "color": stance.color,
        }
        for stance in stances_of(codebook, "fa")
    }
    other: _Value = {"label": {}, "side": "aside", "score": None}
    stated = {str(name) for name in table["stance"].dropna().unique()}
    order = [name for name in stances_in(codebook) if name in stated]
    values = [known[name] for name in order]
    values += [
        {"name": name, "color": _UNKNOWN_COLOR, **other}
        for name in sorted(stated - {*order}, key=alphabetical)
    ]
    if table["stance"].isna().any():
        values.append({"name": None, "color": "", **other})
    return values


def _known(column: str, codebook: Codebook | None) -> Mapping[str, Labels]:
    if codebook is None:
        return {}
    with suppress(CodebookError):
        return {choice.name: choice.label for choice in codebook.field(column).values}
    return {}


def _codes(column: "pd.Series[Any]", values: Iterable[_Value]) -> list[int]:
    places = {value["name"]: n for n, value in enumerate(values)}
    return [places[name] for name in _plain(column)]


def _plain(column: "pd.Series[Any]") -> list[Any]:
    return column.astype(object).where(column.notna(), None).tolist()


def _article(id_: str, articles: Mapping[str, Article]) -> dict[str, str]:
    article = articles.get(id_)
    title = article.title if article else ""
    return {
        "id": id_,
        "title": title or id_,
        "outlet": article.outlet if article else "",
        "published": article.published if article else "",
    }


def _days(published: "pd.Series[Any]") -> Iterator[date]:
    """Yield the days of all dates that are written year-month-day, the only ones that are in the
    order of time as words too."""
    for when in published.dropna().unique():
        with suppress(WorkbenchError):
            day = gregorian(when)
            if when[:10] == day.isoformat():
                yield day


def _periods(published: "pd.Series[Any]") -> tuple[PeriodUnit, list[Period]]:
    """Return the Jalali periods from the first to the last day, the shortest that are few enough
    to be told apart."""
    days = sorted(_days(published))
    if not days:
        return "month", []
    weeks = (days[-1] - days[0]).days / 7
    length: PeriodUnit = "week" if weeks <= _MOST_WEEKS else "month"
    if weeks / 4.35 > _MOST_MONTHS:
        length = "year"
    columns = [period(days[0], length)]
    while columns[-1].end <= days[-1]:
        columns.append(columns[-1].next(length))
    return length, columns


def _column(column: Period, length: PeriodUnit) -> dict[str, str]:
    """Return a period's first day, the day after its last, and its long and short name in the
    Jalali calendar."""
    if length == "week":
        name = f"{jalali(column.start)} تا {jalali(column.end - timedelta(days=1))}"
        short = jalali(column.start).rpartition(" ")[0]
    else:
        name = short = jalali(column.start, style=length)
    days = {"start": column.start.isoformat(), "end": column.end.isoformat()}
    return {**days, "name": name, "short": short}


def _network(codes: Mapping[str, list[int]], values: Mapping[str, list[_Value]]) -> dict[str, Any]:
    """Return the named actors and issues that are stated most, each side in the order in which few
    lines cross and evenly apart: ``value`` is the place in the values, ``y`` runs from 0 to 1."""
    actors = _most_stated(codes["actor"], values["actor"], _NETWORK_ACTORS)
    issues = _most_stated(codes["issue"], values["issue"], _NETWORK_ISSUES)
    weights = np.zeros((len(actors), len(issues)))
    row_of = {value: n for n, value in enumerate(actors)}
    column_of = {value: n for n, value in enumerate(issues)}
    for actor, issue in zip(codes["actor"], codes["issue"], strict=True):
        if actor in row_of and issue in column_of:
            weights[row_of[actor], column_of[issue]] += 1
    rows, columns = fewest_crossings(
        weights,
        [values["actor"][n]["name"] for n in actors],
        [values["issue"][n]["name"] for n in issues],
    )
    return {
        "actor": [
            {"value": actors[n], "y": (place + 0.5) / len(rows)} for place, n in enumerate(rows)
        ],
        "issue": [
            {"value": issues[n], "y": (place + 0.5) / len(columns)}
            for place, n in enumerate(columns)
        ],
    }


def _most_stated(codes: list[int], values: list[_Value], most: int) -> list[int]:
    named = [n for n, value in enumerate(values) if value["name"] is not None]
    stated = set(codes)
    return [n for n in named[:most] if n in stated]
