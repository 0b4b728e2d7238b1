"""An evaluation to be read in the terminal, and the words that its page shares."""

from collections import Counter
from collections.abc import Iterator

from workbench.analysis.comparing import FIELDS, Case
from workbench.analysis.evaluation import INTERVALS, Evaluation, figures
from workbench.analysis.surroundings import Surroundings

ROLES = ("speaker", "cue", "claim")
"""The parts of a statement that are shown, in the order of reading."""


def evaluation_text(evaluation: Evaluation) -> str:
    """Return every miss, false find and wrong part with its words, then the figures, as text.

    Edges that are not exact and values that were not proposed are counted only; they are in
    `Evaluation.faults` and on the page of `evaluation_html`.
    """
    around = Surroundings(evaluation.articles)
    lines: list[str] = []
    for case in filter(is_grave, evaluation.cases):
        lines += [f"{case.article}  {', '.join(case.faults)}", *_said(case)]
        lines += [f"    in        {_one_line(around.sentences(case))}", ""]
    lines += [heading(evaluation), "", figures(evaluation).to_string(), ""]
    if evaluation.forms:
        lines += [figures(evaluation, *evaluation.forms).to_string(), ""]
    lines += [faults_counted(evaluation), *notes(evaluation)]
    return "\n".join(lines) + "\n"


def is_grave(case: Case) -> bool:
    """Say whether anything is missed, false or wrong, not only inexact or without a value."""
    return any(not fault.startswith(("inexact", "missing")) for fault in case.faults)


def proposers(evaluation: Evaluation) -> str:
    """Return the names of who proposed."""
    names = {case.proposed.annotator for case in evaluation.cases if case.proposed}
    return ", ".join(sorted(names)) or "nobody"


def heading(evaluation: Evaluation) -> str:
    """Return what was compared, as a sentence."""
    gold = [case.gold for case in evaluation.cases if case.gold]
    proposed = sum(case.proposed is not None for case in evaluation.cases)
    by = ", ".join(sorted({each.annotator for each in gold}))
    return (
        f"Gold: {_many(len(gold), 'statement')} of {by} in "
        f"{_many(len(evaluation.articles), 'article')}. Proposed: "
        f"{_many(proposed, 'statement')} of {proposers(evaluation)}."
    )


def notes(evaluation: Evaluation) -> Iterator[str]:
    """Yield what a reader of the figures has to know, as sentences."""
    yield INTERVALS
    reasons = evaluation.table["reason"]
    yield from (f"{words[:1].upper()}{words[1:]}." for words in sorted(set(reasons)) if words)
    if evaluation.ignored:
        yield (
            f"Ignored: {_many(evaluation.ignored, 'proposal')}, inside another gold claim or on a "
            f"gold statement that was set aside."
        )
    if evaluation.aside:
        yield (
            f"Set aside: {_many(evaluation.aside, 'gold statement')}, nested or without a cue to "
            f"be matched by."
        )
    if evaluation.accepted:
        yield (
            f"Made by accepting these very proposals: "
            f"{_many(evaluation.accepted, 'gold statement')}. The figures flatter them."
        )


def faults_counted(evaluation: Evaluation) -> str:
    """Return how many faults there are of each kind, as a sentence."""
    counted = Counter(fault for case in evaluation.cases for fault in case.faults)
    return f"Faults: {', '.join(f'{n} {fault}' for fault, n in counted.most_common()) or 'none'}."


def _said(case: Case) -> Iterator[str]:
    """Yield the words of both, those of the proposal only where they differ."""
    words: list[str] = []
    for name, statement in (("gold", case.gold), ("proposed", case.proposed)):
        said = [_one_line(statement.words(role)) or "–" for role in ROLES] if statement else []
        if said and said != words:
            yield f"    {name:<9} {' | '.join(said)}"
        words = said
    if case.gold and case.proposed:
        for field in differing(case):
            gold, proposed = (each.values.get(field, "–") for each in (case.gold, case.proposed))
            yield f"    {field:<9} gold: {gold} | proposed: {proposed}"


def differing(case: Case) -> list[str]:
    """Return the fields that are at fault."""
    return [field for field in FIELDS if {f"wrong {field}", f"missing {field}"} & {*case.faults}]


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
