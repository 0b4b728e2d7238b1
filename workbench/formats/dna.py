"""Discourse Network Analyzer: its SQLite databases, version 3.

After a database that version 3.0.7 wrote. Positions are UTF-16 units, dates Unix seconds in UTC,
short texts have fewer than 191 characters.
"""

import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from workbench.errors import FormatError, said_by
from workbench.formats.arrivals import Arrivals
from workbench.formats.base import LossReport, RepairReport, counts, losses, write_file
from workbench.formats.dna_read import Reader, opened
from workbench.formats.dna_write import Writer
from workbench.model import Article, Codebook, Corpus


class DiscourseNetworkAnalyzer:
    """Each statement one from the start to the end of its claim (or of all its words), with
    person, organization, concept and agreement; its other fields are variables of their own, and
    a long text ``workbench`` holds its exact spans. Every coder's password is ``workbench``."""

    name = "dna"
    loses = ("codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "export.dna"
            with closing(sqlite3.connect(file)) as database:
                writer = Writer(database, corpus)
                writer.write()
                database.commit()
            write_file(path, file.read_bytes())
        lost = (*losses(corpus, self.loses), *writer.lost())
        return LossReport(self.name, path, counts(corpus), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        try:
            with closing(opened(path)) as database:
                Reader(arrivals, database, path, codebook).take()
        except (sqlite3.Error, OverflowError, UnicodeError) as error:
            what = "cannot be read as SQLite"
            if str(error).startswith("no such"):
                what = "is no database of Discourse Network Analyzer 2 or 3"
            raise FormatError(f"{str(path)!r} {what}: {said_by(error)}.") from error
        return arrivals.done()
