"""Exchange formats: one module each; `base` says how to add one."""

from collections.abc import Mapping

from workbench.errors import FormatError, did_you_mean
from workbench.formats.arrivals import stable_id
from workbench.formats.articles import AS_WRITTEN, passed_over, read_articles
from workbench.formats.base import (
    Format,
    LossReport,
    ReadableFormat,
    RepairReport,
    agreeing,
    keep_apart,
)
from workbench.formats.brat import Brat
from workbench.formats.cas import CasJson, CasXmi
from workbench.formats.dna import DiscourseNetworkAnalyzer
from workbench.formats.doccano import Doccano
from workbench.formats.huggingface import HuggingFace
from workbench.formats.iob2 import Iob2
from workbench.formats.jsonl import JsonLines, read_statements
from workbench.formats.labelstudio import LabelStudio
from workbench.formats.prodigy import Prodigy
from workbench.formats.refi import RefiCodebook, RefiProject
from workbench.formats.spacy_docbin import SpacyDocBin
from workbench.formats.tables import Csv, Excel, Parquet
from workbench.formats.w3c import WebAnnotation

FORMATS: Mapping[str, Format] = {
    format_.name: format_
    for format_ in (
        Brat(),
        CasJson(),
        CasXmi(),
        Csv(),
        DiscourseNetworkAnalyzer(),
        Doccano(),
        Excel(),
        HuggingFace(),
        Iob2(),
        JsonLines(),
        LabelStudio(),
        Parquet(),
        Prodigy(),
        RefiCodebook(),
        RefiProject(),
        SpacyDocBin(),
        WebAnnotation(),
    )
}


def format_named(name: str) -> Format:
    """Return the format of that name, in upper or lower case and with ``_`` for ``-``, or raise
    FormatError with the nearest ones."""
    written = name.lower().replace("_", "-")
    if written not in FORMATS:
        raise FormatError(f"No format {name!r}.{did_you_mean(written, FORMATS)}")
    return FORMATS[written]


def readable_format(name: str) -> ReadableFormat:
    """Return the format of that name, or raise FormatError if it cannot be read."""
    format_ = format_named(name)
    if not isinstance(format_, ReadableFormat):
        names = sorted(each.name for each in FORMATS.values() if isinstance(each, ReadableFormat))
        raise FormatError(
            f"The format {format_.name!r} can only be written. Readable: {', '.join(names)}."
        )
    return format_


__all__ = [
    "AS_WRITTEN",
    "FORMATS",
    "Format",
    "LossReport",
    "ReadableFormat",
    "RepairReport",
    "agreeing",
    "format_named",
    "keep_apart",
    "passed_over",
    "read_articles",
    "read_statements",
    "readable_format",
    "stable_id",
]
