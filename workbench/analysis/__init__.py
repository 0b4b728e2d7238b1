"""Numbers from statements: tables now, no drawing ever."""

from workbench.analysis.tables import actors_table, articles_table, spans_table, statements_table

__all__ = ["actors_table", "articles_table", "spans_table", "statements_table"]
