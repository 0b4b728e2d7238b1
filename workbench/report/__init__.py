"""A report to take away: a folder with a page, tables and charts that needs nothing else."""

from workbench.report.folder import write_report

__all__ = ["write_report"]
