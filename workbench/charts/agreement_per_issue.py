"""How contested each issue is: support and opposition by issue."""

import pandas as pd

from workbench.charts.counting import CountingRule
from workbench.charts.diverging import Options, stances_by
from workbench.charts.page import Words
from workbench.charts.style import Chart, Language, apart
from workbench.model import Codebook


@apart
def agreement_per_issue(
    table: pd.DataFrame,
    *,
    codebook: Codebook | None = None,
    language: Language = "fa",
    count: CountingRule = "statement",
    top: int = 20,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw how often each issue is supported and opposed, with what is ambivalent and neutral
    aside.

    ``table`` is one row per statement with ``issue``, ``stance`` and ``article``. Bars of all
    panels share one scale. ``count`` is ``statement`` or ``article`` (each issue and stance once
    an article); the rule and n are stated on the chart. Issues beyond the ``top`` are summed up
    as numbers in a last row. ``codebook`` gives the names of issues and stances.
    Raises WorkbenchError for a missing column, an empty table, or an unknown stance or option.
    """
    fa = language == "fa"
    asked = title or (
        "در هر موضوع موافقت بیشتر است یا مخالفت؟" if fa else "How contested is each issue?"
    )
    words = Words(asked, subtitle or "", note or "")
    return stances_by(table, "issue", Options(codebook, language, count, top), words)
