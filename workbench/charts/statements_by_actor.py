"""Who says what: statements by actor, diverging by stance."""

import pandas as pd

from workbench.charts.counting import CountingRule
from workbench.charts.diverging import Options, stances_by
from workbench.charts.page import Words
from workbench.charts.style import Chart, Language, apart
from workbench.model import Codebook


@apart
def statements_by_actor(
    table: pd.DataFrame,
    *,
    codebook: Codebook | None = None,
    language: Language = "fa",
    count: CountingRule = "statement",
    top: int = 15,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw how often each actor supports and opposes, with what is ambivalent and neutral aside.

    ``table`` is one row per statement with ``actor``, ``stance`` and ``article``, such as
    ``project.statements()``. Bars of all panels share one scale. ``count`` is ``statement`` or
    ``article`` (each actor and stance once an article); the rule and n are stated on the chart.
    Actors beyond the ``top`` are summed up as numbers in a last row. ``codebook`` gives the
    stances' names.
    Raises WorkbenchError for a missing column, an empty table, or an unknown stance or option.
    """
    fa = language == "fa"
    words = Words(
        title or ("چه کسی چه گفت؟" if fa else "Who said what?"), subtitle or "", note or ""
    )
    return stances_by(table, "actor", Options(codebook, language, count, top), words)
