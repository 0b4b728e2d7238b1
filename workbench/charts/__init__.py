"""Charts: a table in, a figure out, in Persian or in English."""

from workbench.charts.agreement_per_issue import agreement_per_issue
from workbench.charts.statements_by_actor import statements_by_actor
from workbench.charts.style import Chart

__all__ = ["Chart", "agreement_per_issue", "statements_by_actor"]
