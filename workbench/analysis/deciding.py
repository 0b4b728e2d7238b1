"""Tables of what is to be decided: disagreements, and codings to look at again."""

from collections.abc import Iterable

import pandas as pd

from workbench.analysis.adjudication import Disagreement
from workbench.analysis.recoding import Change, Recoding


def disagreements_table(found: Iterable[Disagreement]) -> pd.DataFrame:
    """Return one row per disagreement, in the order given.

    ``what`` names what differs, what matters most first; ``readings`` says who read it how, a line
    for each; ``outcome`` is ``open``, ``settled`` or ``dropped``; ``gold`` the id of what settles
    it. Offsets are code points.
    """
    columns = [
        "article", "start", "end", "words", "what", "readings", "missing", "weight", "outcome",
        "gold", "statements",
    ]  # fmt: skip
    rows = [
        (
            one.article,
            one.start,
            one.end,
            one.statements[0].words("claim") or next(one.statements[0].placed_spans())[1].quote,
            ", ".join(one.what),
            _readings(one),
            ", ".join(one.missing),
            one.weight,
            "open" if one.open else "dropped" if one.dropped else "settled",
            one.settled.id if one.settled else None,
            " ".join(each.id for each in one.statements),
        )
        for one in found
    ]
    return pd.DataFrame(rows, columns=columns)


def recoding_table(queue: Iterable[Recoding]) -> pd.DataFrame:
    """Return one row per statement to look at again, in the order given: ``statement, article,
    annotator, codebook, changed, words``.

    ``codebook`` is the version it was made under, ``changed`` names what was changed since.
    """
    columns = ["statement", "article", "annotator", "codebook", "changed", "words"]
    rows = [
        (
            one.statement.id,
            one.statement.article,
            one.statement.annotator,
            one.statement.codebook,
            ", ".join(map(_named, one.changes)),
            one.statement.words("claim") or next(one.statement.placed_spans())[1].quote,
        )
        for one in queue
    ]
    return pd.DataFrame(rows, columns=columns)


def _readings(one: Disagreement) -> str:
    """Return how each annotator read what differs, each on a line of its own, so that each has a
    direction of its own."""
    several = len(one.differences) > 1
    lines: list[str] = []
    for each in one.differences:
        if several:
            lines.append(f"{each.what}:")
        for who, reading in each.readings.items():
            read = "-" if reading is None else "+" if each.what == "missing" else str(reading)
            lines.append(f"{who}: {read}")
    return "\n".join(lines)


def _named(change: Change) -> str:
    name = f"{change.field}={change.value}" if change.value else change.field or change.role
    return name if change.what == "changed" else f"{name} (removed)"
