"""The words that charts share: names of stances and issues, and what was counted."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Sequence

import pandas as pd

from workbench.charts.counting import UNCODED, UNNAMED, CountingRule, choices_of
from workbench.charts.style import Language, Writer
from workbench.model import Codebook

_STANCES = {
    "support": ("موافق", "support"),
    "oppose": ("مخالف", "oppose"),
    "ambivalent": ("دوپهلو", "ambivalent"),
    "neutral": ("خنثی", "neutral"),
    UNCODED: ("بی‌موضع", "not coded"),
}
_NOUNS = {
    "actor": ("کنشگر", "actor"),
    "issue": ("موضوع", "issue"),
    "stance": ("موضع", "stance"),
    "target": ("هدف", "target"),
    "outlet": ("رسانه", "outlet"),
    "week": ("هفته", "week"),
    "month": ("ماه", "month"),
    "year": ("سال", "year"),
    "annotator": ("حاشیه‌نویس", "annotator"),
}


def noun(column: str, writer: Writer) -> str:
    """Return what the values of a column are called, in the singular; else the column's name."""
    return writer.say(*_NOUNS.get(column, (column, column)))


def listed(columns: Sequence[str], writer: Writer) -> str:
    """Return what the values of columns are called: "actor, issue and stance"."""
    *first, last = (noun(column, writer) for column in columns)
    return writer.say("، ", ", ").join(first) + (writer.say(" و ", " and ") if first else "") + last


def stance_labels(codebook: Codebook | None, language: Language) -> dict[str, str]:
    """Return the label of each stance and of `UNCODED`; the codebook's own where there is one."""
    labels = {stance: fa if language == "fa" else en for stance, (fa, en) in _STANCES.items()}
    return labels | _choices(codebook, "stance", language)


# "(نامشخص)" is what coders write for a speaker whom the article does not name.
_MISSING = {"actor": ("(بی‌کنشگر)", "(no actor)"), "issue": ("(بی‌موضوع)", "(no issue)")}


def shown_names(
    values: list[str], column: str, codebook: Codebook | None, writer: Writer
) -> list[str]:
    """Return values as readers see them: the codebook's labels, and words for what is missing."""
    labels = _choices(codebook, column, writer.language)
    missing = _MISSING.get(column, ("(نامشخص)", "(not named)"))
    labels[UNNAMED] = writer.say(*missing)
    return [labels.get(value, value) for value in values]


def others(column: str, many: int, writer: Writer) -> str:
    """Return the name of the sum of all that is not shown."""
    n = writer.number(many)
    name = noun(column, writer)
    return writer.say(f"دیگران ({n} {name})", f"others ({n} {name}{'s' * (many > 1)})")


def counted(
    table: pd.DataFrame, n: int, count: CountingRule, columns: list[str], writer: Writer
) -> str:
    """Say what was counted by which columns and how many there are; several annotators are named,
    since the same words then count once for each."""
    articles = int(table["article"].nunique())
    where = writer.number(articles)
    number = writer.number(n)
    english = writer.english(articles, "article")
    by = listed([*columns, "stance"], writer)
    if count == "article":
        return writer.say(
            f"هر {by} در هر خبر یک بار شمرده شده است (n = {number} در {where} خبر)",
            f"each {by} counted once per article (n = {number} in {english})",
        )
    many = int(table["annotator"].nunique()) if "annotator" in table.columns else 1
    coders = writer.number(many)
    return writer.say(
        f"گفته‌ها به تفکیک {by}؛ هر گفته یک بار ({number} گفته در {where} خبر"
        + (f"، از {coders} حاشیه‌نویس)" if many > 1 else ")"),
        f"statements by {by}, each counted once (n = {number} in {english}"
        + (f", by {coders} annotators)" if many > 1 else ")"),
    )


def _choices(codebook: Codebook | None, column: str, language: Language) -> dict[str, str]:
    return {each.name: each.label[language] for each in choices_of(codebook, column)}
