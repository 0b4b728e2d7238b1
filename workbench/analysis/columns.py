"""What an analysis asks of a table before it counts anything."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false

import pandas as pd

from workbench.errors import WorkbenchError, did_you_mean


def require_columns(table: pd.DataFrame, *columns: str) -> None:
    """Raise WorkbenchError, with the nearest name, unless the table has all the columns."""
    for column in columns:
        if column not in table.columns:
            raise WorkbenchError(
                f"The table has no column {column!r}."
                f"{did_you_mean(column, map(str, table.columns))}"
            )


def require_choice(what: str, value: str, known: tuple[str, ...]) -> None:
    """Raise WorkbenchError, with the nearest word, unless ``value`` is one of ``known``."""
    if value not in known:
        raise WorkbenchError(f"No {what} {value!r}.{did_you_mean(str(value), known)}")
