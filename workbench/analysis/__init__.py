"""Numbers from statements: tables now, no drawing ever."""

from workbench.analysis.tables import articles_table, spans_table, statements_table

__all__ = ["articles_table", "spans_table", "statements_table"]
