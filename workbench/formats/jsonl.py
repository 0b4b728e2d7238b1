"""The project's own JSON lines: one statement a line, as in the log and in gold files."""

import json
from pathlib import Path

from workbench.formats.base import LossReport, write_file
from workbench.model import Corpus


class JsonLines:
    """Statements as JSON objects, one a line, sorted, so that two exports compare under git."""

    name = "jsonl"

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        lines = [
            json.dumps(statement.to_json(), ensure_ascii=False) + "\n"
            for statement in corpus.statements
        ]
        write_file(path, "".join(lines).encode("utf-8"))
        return LossReport(
            self.name,
            path,
            {"statements": len(corpus.statements)},
            ("the article texts, the actor table and the codebook",),
        )
