"""Exchange formats: one module each; `base` says how to add one."""

from collections.abc import Mapping

from workbench.errors import FormatError, did_you_mean
from workbench.formats.articles import read_articles
from workbench.formats.base import Format, LossReport
from workbench.formats.jsonl import JsonLines
from workbench.formats.tables import Csv, Parquet

FORMATS: Mapping[str, Format] = {
    format_.name: format_ for format_ in (Csv(), JsonLines(), Parquet())
}


def format_named(name: str) -> Format:
    """Return the format of that name, or raise FormatError with the nearest one."""
    if name not in FORMATS:
        raise FormatError(f"No format {name!r}.{did_you_mean(name, FORMATS)}")
    return FORMATS[name]


__all__ = ["FORMATS", "Format", "LossReport", "format_named", "read_articles"]
