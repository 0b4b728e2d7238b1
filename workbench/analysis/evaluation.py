"""How good proposed statements are, measured against gold ones: every figure and every fault."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
import pandas as pd

from workbench.analysis.comparing import FIELDS, Case, Part, faults_of, parts_of, value_of
from workbench.analysis.pairing import Pair, paired
from workbench.analysis.resampling import RESAMPLES, article_interval, ratio
from workbench.analysis.surroundings import Surroundings
from workbench.errors import WorkbenchError, did_you_mean
from workbench.model import GOLD, Article, Statement, is_suggester

ALL = "all"
MEASURES = ("precision", "recall", "f1", "right when found")

_YES = frozenset({True, "true"})


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """What came out of `evaluate`.

    ``table`` has a row for each part, form and measure: ``part, form, measure, value, low, high,
    hits, of, articles, reason``; where value or interval is not defined it is None and ``reason``
    says why. ``cases`` are all statements that count, by article and place. ``ignored`` proposals
    and gold statements set ``aside`` do not count; ``accepted`` gold statements were derived from
    the very proposals they are compared with.
    """

    table: pd.DataFrame
    cases: tuple[Case, ...]
    articles: Mapping[str, Article]
    ignored: int
    aside: int
    accepted: int

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms that gold tells: ``clause`` and ``np``, say."""
        return tuple(str(form) for form in self.table["form"].unique() if form != ALL)

    @property
    def faults(self) -> pd.DataFrame:
        """One row per fault: ``article, fault, gold, proposed`` (ids), the words of speaker, cue
        and claim and the values of both, and the ``sentence`` (or several) around them."""
        return _faults(self)

    def value(self, part: str, measure: str = "f1", form: str = ALL) -> float | None:
        """Return one value, or None where it is not defined; raises WorkbenchError if unknown."""
        for name, word in (("part", part), ("measure", measure), ("form", form)):
            known = [str(each) for each in self.table[name].unique()]
            if word not in known:
                raise WorkbenchError(f"No {name} {word!r}.{did_you_mean(word, known)}")
        rows = self.table.set_index(["part", "form", "measure"])["value"]
        return rows.get((part, form, measure))

    def __repr__(self) -> str:
        return figures(self).to_string()

    def _repr_html_(self) -> str:
        shown = figures(self).map(escape)
        return shown.to_html(escape=False) + f"<p>{escape(INTERVALS)}</p>"


INTERVALS = f"In brackets: 95% intervals, by drawing articles {RESAMPLES:,} times."


def evaluate(
    gold: Iterable[Statement],
    proposed: Iterable[Statement],
    articles: Iterable[Article],
    *,
    resamples: int = RESAMPLES,
) -> Evaluation:
    """Measure proposed statements against gold ones, whoever proposed them.

    ``articles`` are those that both have read: where one has no statement, nothing was found.
    Statements are matched by `paired`. Gold statements with the value ``nested`` and those without
    a cue are set aside, and so are proposals that lie on them or whose cue is in a gold claim.

    A part is a hit where a matched proposal has it right:
    ``cue``: always; ``speaker``, ``claim``: IoU of the code points at least 0.5 (``… 0.9``: at
    least 0.9; ``… exact``: 1), or neither has any; ``end-to-end``: speaker and claim at least 0.5;
    ``speech``, ``actor``, ``stance``: both have the same value (of actors, on the fold, without
    spaces and ZWNJ). A neutral stance and the actor «(نامشخص)» are no value.

    Precision is hits among all proposals, recall hits among all gold statements, F1 2·hits over
    both together; ``right when found`` is recall among the gold statements that were matched. For
    values only statements that have one count; a field that gold never uses has no rows.
    A false find has no ``form``, so by form there are only recall and ``right when found``.
    Intervals are those of `article_interval`. Raises WorkbenchError where there is no gold
    statement or no article for one, SpanError where a span does not hold its words.
    """
    read = {each.id: each for each in articles}
    wanted, given = _by_article(gold, read), _by_article(proposed, read)
    aside = {id_: [s for s in each if not _counts(s)] for id_, each in wanted.items()}
    counted = {id_: [s for s in each if _counts(s)] for id_, each in wanted.items()}
    scored = [statement for each in counted.values() for statement in each]
    if not scored:
        raise WorkbenchError(
            "There is no gold statement to evaluate against"
            + (": all are nested or mark no cue." if any(aside.values()) else ".")
            + " Give some with a speaker, a cue and a claim."
        )
    pairings = {
        id_: paired(counted.get(id_, ()), aside.get(id_, ()), given.get(id_, ()))
        for id_ in sorted(read)
    }
    fields = [field for field in FIELDS if any(value_of(each, field) for each in scored)]
    parts = parts_of(fields)
    by_article = [each.pairs for each in pairings.values()]
    rows = [row for part in parts for row in _rows(part, by_article, None, resamples)]
    forms = sorted({str(each.values["form"]) for each in scored if each.values.get("form")})
    for form in forms:
        rows += [row for part in parts for row in _rows(part, by_article, form, resamples)]
    columns = ["part", "form", "measure", "value", "low", "high", "hits", "of", "articles"]
    ids = {each.id for statements in given.values() for each in statements}
    return Evaluation(
        table=pd.DataFrame(rows, columns=[*columns, "reason"], dtype=object),
        cases=tuple(
            Case(pair.gold, pair.proposed, faults_of(pair.gold, pair.proposed, fields))
            for pairs in by_article
            for pair in pairs
        ),
        articles=read,
        ignored=sum(len(each.ignored) for each in pairings.values()),
        aside=sum(map(len, aside.values())),
        accepted=sum(each.derived_from in ids for each in scored),
    )


def figures(evaluation: Evaluation, *forms: str) -> pd.DataFrame:
    """Return the figures of all statements, or of the forms named, as words: a row for each part,
    a column for each measure, and in a cell ``0.966 [0.94, 0.99]``."""
    rows = evaluation.table[evaluation.table["form"].isin(forms or (ALL,))]
    columns: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows.to_dict("records"):
        measure = "F1" if row["measure"] == "f1" else row["measure"]
        name = f"{row['form']}: {measure}" if forms else measure
        columns[name][row["part"]] = _shown(row["value"], row["low"], row["high"])
    return pd.DataFrame(columns)


def _shown(value: float | None, low: float | None, high: float | None) -> str:
    if value is None:
        return "undefined"
    return f"{value:.3f}" + ("" if low is None else f" [{low:.2f}, {high:.2f}]")


def _counts(gold: Statement) -> bool:
    return bool(gold.spans.get("cue")) and gold.values.get("nested") not in _YES


def _by_article(
    statements: Iterable[Statement], articles: Mapping[str, Article]
) -> dict[str, list[Statement]]:
    """Return statements by article, all of which hold their words."""
    by: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.article not in articles:
            raise WorkbenchError(
                f"Statement {statement.id} is about the article {statement.article!r}, which is "
                f"not at hand.{did_you_mean(statement.article, articles)}"
            )
        statement.check_quotes(articles[statement.article].text)
        by[statement.article].append(statement)
    return by


def _rows(
    part: Part, articles: Sequence[Sequence[Pair]], form: str | None, resamples: int
) -> Iterator[dict[str, object]]:
    """Yield the measures of a part; of a form only those that need no form of the false finds."""
    hits, given, wanted, found = np.zeros((4, len(articles)))
    for n, pairs in enumerate(articles):
        for pair in pairs:
            gold, proposed = pair.gold, pair.proposed
            if form is not None and (gold is None or gold.values.get("form") != form):
                continue
            given[n] += proposed is not None and part.has(proposed)
            if gold is None or not part.has(gold):
                continue
            wanted[n] += 1
            if proposed is not None:
                found[n] += 1
                hits[n] += part.right(gold, proposed)
    what = part.name if part.name in FIELDS else "statement"
    all_measures = {
        "precision": (hits, given, f"no {what} was proposed"),
        "recall": (hits, wanted, f"gold has no {what}"),
        "f1": (2 * hits, given + wanted, f"there is no {what}"),
        "right when found": (hits, found, f"no {what} of gold was found"),
    }
    for measure in MEASURES if form is None else ("recall", "right when found"):
        parts, wholes, reason = all_measures[measure]
        estimate = ratio(parts, wholes, reason)
        measured = estimate(np.ones(len(articles)))
        low = high = None
        reason = measured.reason
        if measured.value is not None:
            low, high, reason = article_interval(estimate, len(articles), resamples)
        yield {
            "part": part.name,
            "form": form or ALL,
            "measure": measure,
            "value": measured.value,
            "low": low,
            "high": high,
            "hits": round(parts.sum()),
            "of": measured.n,
            "articles": len(articles),
            "reason": reason,
        }


def _faults(evaluation: Evaluation) -> pd.DataFrame:
    around = Surroundings(evaluation.articles)
    whose = ("gold", "proposed")
    parts = ("speaker", "cue", "claim", *FIELDS)
    rows: list[dict[str, object]] = []
    for case in evaluation.cases:
        if not case.faults:
            continue
        row: dict[str, object] = {"sentence": around.sentences(case)}
        for name, statement in zip(whose, (case.gold, case.proposed), strict=True):
            row[name] = statement and statement.id
            for part in parts:
                words = statement and (statement.words(part) or statement.values.get(part))
                row[f"{name}_{part}"] = words or None
        rows += [{"article": case.article, "fault": fault, **row} for fault in case.faults]
    named = [f"{name}_{part}" for name in whose for part in parts]
    columns = ["article", "fault", *whose, *named, "sentence"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def gold_annotator(statements: Sequence[Statement], annotator: str | None, where: str) -> str:
    """Return whose statements are gold: the annotator's named, else `GOLD`'s, else the only one's.

    Suggestions are nobody's.
    """
    names = sorted({each.annotator for each in statements})
    if annotator is not None:
        if annotator not in names:
            raise WorkbenchError(
                f"No statement in {where} is signed by {annotator!r}."
                f"{did_you_mean(annotator, names)}"
            )
        return annotator
    names = [name for name in names if not is_suggester(name)]
    if GOLD in names:
        return GOLD
    if not names:
        raise WorkbenchError(
            f"There is no gold statement in {where}. Name a file of them, or annotate some first."
        )
    if len(names) > 1:
        raise WorkbenchError(
            f"Statements in {where} are signed by {', '.join(map(repr, names))}. Say whose are "
            f"gold: name one annotator."
        )
    return names[0]
