"""Charts: a table in, a figure out, in Persian or in English."""

from workbench.charts.actor_issue import actor_issue
from workbench.charts.agreement_per_issue import agreement_per_issue
from workbench.charts.annotator_comparison import annotator_comparison
from workbench.charts.counting import stance_scores
from workbench.charts.net_stance import net_stance
from workbench.charts.one_mode_network import one_mode_network  # pyright: ignore[reportUnknownVariableType]
from workbench.charts.statements_by_actor import statements_by_actor
from workbench.charts.style import Chart
from workbench.charts.timeline import timeline
from workbench.charts.two_mode_network import two_mode_network  # pyright: ignore[reportUnknownVariableType]

__all__ = [
    "Chart",
    "actor_issue",
    "agreement_per_issue",
    "annotator_comparison",
    "net_stance",
    "one_mode_network",
    "stance_scores",
    "statements_by_actor",
    "timeline",
    "two_mode_network",
]
