"""The charts of a report, each drawn or with the reason why not."""

# The types of pandas and matplotlib leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportArgumentType=false

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from workbench import analysis, charts
from workbench.analysis.reliability import annotators_of
from workbench.charts.counting import stance_scores
from workbench.errors import WorkbenchError
from workbench.model import Codebook
from workbench.text import gregorian

ENDINGS = ("svg", "pdf", "png")
"""In what formats each chart is saved; the page shows the first."""

_DPI = 200
# Days: beyond this, weeks are too many to be told apart on one chart.
_WEEKS_UP_TO = 210

type Drawn = tuple[str, str]
"""A chart's name and, if it could not be drawn, why; else empty."""


def save_charts(
    folder: Path,
    table: pd.DataFrame,
    codebook: Codebook,
    language: Literal["fa", "en"],
    count: Literal["statement", "article"],
    read: Mapping[str, Iterable[str]] | None,
) -> Iterator[Drawn]:
    """Save every chart that the table can fill in ``folder``, and yield its name and, for one that
    cannot be drawn, the reason; ``read`` names the articles each annotator has read."""
    say: dict[str, Any] = {"codebook": codebook, "language": language}
    scores = stance_scores(codebook)
    repeated: Literal["include", "article"] = "article" if count == "article" else "include"
    dated = table[table["published"].notna() & (table["published"] != "")]
    # Where nothing is dated, the chart itself says so.
    placed = table if dated.empty else dated
    draw: dict[str, Callable[[], charts.Chart]] = {
        "statements_by_actor": lambda: charts.statements_by_actor(table, count=count, **say),
        "actor_issue": lambda: charts.actor_issue(table, count=count, **say),
        "net_stance": lambda: charts.net_stance(analysis.net_stance(table, scores=scores), **say),
        "timeline": lambda: charts.timeline(placed, by=_length(dated), count=count, **say),
        # Statements without an actor or an issue are not in the network.
        "two_mode_network": lambda: charts.two_mode_network(
            analysis.two_mode(table, scores=scores, duplicates=repeated).graph(), **say
        ),
        "agreement_per_issue": lambda: charts.agreement_per_issue(table, count=count, **say),
    }
    if len(annotators_of(table, read)) > 1:
        draw["annotator_comparison"] = lambda: charts.annotator_comparison(table, read=read, **say)
    folder.mkdir(parents=True, exist_ok=True)
    for name, chart in draw.items():
        try:
            drawn = chart()
        except WorkbenchError as error:
            yield name, str(error)
            continue
        for ending in ENDINGS:
            drawn.savefig(folder / f"{name}.{ending}", dpi=_DPI)
        yield name, ""


def _length(dated: pd.DataFrame) -> Literal["week", "month"]:
    days = [gregorian(when) for when in dated["published"].unique()]
    return "week" if days and (max(days) - min(days)).days <= _WEEKS_UP_TO else "month"
