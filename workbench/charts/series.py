"""From a table of statements to counts by stance in every period of a stretch of time."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from workbench.charts.counting import UNCODED, UNNAMED, CountingRule
from workbench.errors import WorkbenchError
from workbench.text import Period, PeriodUnit, gregorian, period

_MOST_BARS = 600


@dataclass(frozen=True, slots=True)
class Series:
    """Counts by stance of every period from the first to the last, the empty ones too."""

    by: PeriodUnit
    periods: list[Period]
    counts: pd.DataFrame
    undated: int

    def place(self, day: date) -> float:
        """Return where a day begins, in periods from the first bar's middle."""
        at = period(day, self.by)
        n = self.periods.index(at) if at in self.periods else len(self.periods)
        return n + (day - at.start).days / (at.end - at.start).days - 0.5


def series_of(
    rows: pd.DataFrame, by: PeriodUnit, count: CountingRule, stances: Sequence[str]
) -> Series:
    """Count coded ``rows`` by period and by ``stances``; those without a date are only numbered.

    Raises WorkbenchError where nothing has a date, or something has none that can be read, for an
    unknown length, and for more than 600 periods.
    """
    dated = rows[rows["published"] != UNNAMED]
    undated = len(rows) - len(dated)
    # An unknown length is told before missing dates are.
    period(date(2000, 1, 1), by)
    if dated.empty:
        raise WorkbenchError(
            "No statement has a date in 'published', so none can be placed in time. "
            "Add the articles' dates to data/articles.csv."
        )
    of = {when: period(gregorian(when), by) for when in dated["published"].unique()}
    periods = [min(of.values())]
    last = max(of.values())
    while periods[-1] != last:
        periods.append(periods[-1].next(by))
        if len(periods) > _MOST_BARS:
            raise WorkbenchError(
                f"From {periods[0].start} to {last.end} there are more than {_MOST_BARS} {by}s, "
                f"too many to draw. Choose a longer period with by=, or fewer statements."
            )
    placed = dated.assign(start=dated["published"].map({when: at.start for when, at in of.items()}))
    if count == "article":
        placed = placed.drop_duplicates(["start", "article", "stance"])
    counts = pd.crosstab(placed["start"], placed["stance"]).reindex(
        index=[at.start for at in periods], columns=[*stances, UNCODED], fill_value=0
    )
    return Series(by, periods, counts, undated)


def marks_on(events: Mapping[str, str], series: Series) -> list[tuple[date, str]]:
    """Return events by their day, earliest first.

    Raises WorkbenchError for a day that cannot be read or is outside the series.
    """
    marks = sorted((gregorian(day), words) for day, words in events.items())
    first, end = series.periods[0].start, series.periods[-1].end
    for day, words in marks:
        if not first <= day < end:
            raise WorkbenchError(
                f"The event {words!r} on {day.isoformat()} is outside the chart, which goes from "
                f"{first.isoformat()} up to {end.isoformat()}. Leave it out."
            )
    return marks
