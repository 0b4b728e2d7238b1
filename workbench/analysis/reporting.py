"""What a methods paragraph has to say: how much was coded, by whom, how it was counted."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

import pandas as pd

from workbench.analysis.columns import require_choice, require_columns
from workbench.analysis.counts import Count
from workbench.analysis.measures import (
    NO_CLAIMS,
    NO_LENGTHS,
    NO_PAIR,
    NO_READER_BESIDE,
    NO_REFERENCE,
    NO_REFERENCE_CLAIMS,
)
from workbench.analysis.reliability import NOBODY_READ_TOGETHER, NOT_READ_BY_BOTH, Agreement
from workbench.analysis.resampling import NOT_ASKED
from workbench.errors import WorkbenchError
from workbench.model import GOLD
from workbench.text import jalali, persian_digits

# The measures of agreement in the paragraph, in English and in Persian.
_REPORTED = {
    "claim F1, overlap": (
        "F1 of claims, which count as the same when they share words,",
        "امتیاز F1 محتوا، که در آن دو محتوا با واژهٔ مشترک یکی شمرده می‌شوند،",
    ),
    "stance alpha": ("Krippendorff's nominal alpha of stances", "آلفای اسمی کریپندورف برای موضع"),
    "whole statement F1": (
        "F1 of whole statements, with the same speaker and values,",
        "امتیاز F1 گفتهٔ کامل، با گوینده و ارزش‌های یکسان،",
    ),
}

_PACKAGES = ("persian-news-workbench", "pandas", "scipy", "networkx")


@dataclass(frozen=True, slots=True)
class Methods:
    """The figures of a methods paragraph.

    ``first`` and ``last`` are the first and last day of publication, ISO 8601, empty if none is
    known; ``undated`` articles have none. ``annotators`` has everybody's number of statements;
    ``agreement`` has a row of `Agreement.table` for each measure in the paragraph, none if it was
    not measured, with intervals from ``resamples`` draws; ``versions`` are those of the codebook
    and of the software. ``adjudicators`` says how many statements signed `GOLD` each
    person decided; nobody's name is empty.
    """

    statements: int
    articles: int
    outlets: int
    first: str
    last: str
    undated: int
    annotators: Mapping[str, int]
    count: Count
    agreement: Sequence[Mapping[str, object]]
    resamples: int
    versions: Mapping[str, str]
    adjudicators: Mapping[str, int]

    def paragraph(self, language: str = "en") -> str:
        """Return the figures as sentences, in English (``en``) or Persian (``fa``)."""
        require_choice("language", language, ("en", "fa"))
        return _persian(self) if language == "fa" else _english(self)


def methods(
    table: pd.DataFrame,
    codebook_version: str,
    agreement: Agreement | None = None,
    count: Count = "statement",
    read: Mapping[str, Iterable[str]] | None = None,
) -> Methods:
    """Return the figures of a methods paragraph about a table of statements.

    ``read`` names the articles each annotator has read, as for `agreement`: whoever has read some
    and found nothing is an annotator with no statements.
    Raises WorkbenchError for a missing column, an empty table or an unknown counting rule.
    """
    require_choice("counting rule", count, ("statement", "article"))
    require_columns(table, "article", "annotator", "outlet", "published")
    if table.empty:
        raise WorkbenchError(
            "The table has no statements, so there is nothing to report. Annotate an article "
            "first, or name other annotators."
        )
    dated = table[table["published"].notna() & (table["published"] != "")]
    days = sorted({str(when)[:10] for when in dated["published"].unique()})
    by = {str(who): int(n) for who, n in table["annotator"].value_counts(sort=False).items()}
    silent = {who: 0 for who, articles in (read or {}).items() if who not in by and {*articles}}
    rows: list[Mapping[str, object]] = []
    if agreement is not None:
        overall = agreement.overall()
        kept = overall[overall["measure"].isin(_REPORTED)]
        rows = [{str(key): cell for key, cell in row.items()} for row in kept.to_dict("records")]
    articles = table["article"].nunique()
    return Methods(
        statements=len(table),
        articles=articles,
        outlets=len({outlet for outlet in table["outlet"].dropna() if outlet}),
        first=days[0] if days else "",
        last=days[-1] if days else "",
        undated=articles - dated["article"].nunique(),
        annotators=dict(sorted({**by, **silent}.items())),
        count=count,
        agreement=tuple(rows),
        resamples=0 if agreement is None else agreement.resamples,
        versions={"codebook": codebook_version, **{name: version(name) for name in _PACKAGES}},
        adjudicators=_adjudicators(table),
    )


def _adjudicators(table: pd.DataFrame) -> dict[str, int]:
    gold = table[table["annotator"] == GOLD]
    if "adjudicator" not in table.columns:
        return {"": len(gold)} if len(gold) else {}
    by = gold["adjudicator"].fillna("").astype(str).value_counts(sort=False).sort_index()
    return {str(who): int(n) for who, n in by.items()}


# ---------------------------------------------------------------------------- English


def _english(figures: Methods) -> str:
    outlets = f" of {_number(figures.outlets, 'outlet')}" if figures.outlets else ""
    period = ""
    if figures.first and figures.first == figures.last:
        period = f", published on {figures.first},"
    elif figures.first:
        period = f", published from {figures.first} to {figures.last},"
    rule = {
        "statement": "Each statement counts once.",
        "article": "Each combination of values counts once an article.",
    }[figures.count]
    material = (
        f"{_number(figures.statements, 'statement')} in {_number(figures.articles, 'article')}"
        f"{outlets}{period} {'was' if figures.statements == 1 else 'were'} coded by "
        f"{_people(figures.annotators)}."
    )
    sentences = [
        material,
        *_undated_sentence(figures),
        *_adjudication_sentence(figures),
        rule,
        *_agreement_sentences(figures),
        "Versions: " + ", ".join(f"{name} {v}" for name, v in figures.versions.items()) + ".",
    ]
    return " ".join(sentences)


def _people(statements: Mapping[str, int]) -> str:
    """Return names, with their numbers of statements where there is more than one name."""
    named = {who or "somebody not named": n for who, n in statements.items()}
    if len(named) == 1:
        return next(iter(named))
    *first, last = [f"{who} ({n:,})" for who, n in named.items()]
    return f"{', '.join(first)} and {last}"


def _adjudication_sentence(figures: Methods) -> Sequence[str]:
    if not figures.adjudicators:
        return ()
    return (f"What is signed {GOLD} was adjudicated by {_people(figures.adjudicators)}.",)


def _undated_sentence(figures: Methods) -> Sequence[str]:
    if not figures.undated:
        return ()
    if figures.undated == figures.articles:
        return ("No date of publication is known.",)
    has = "has" if figures.undated == 1 else "have"
    return (f"{_number(figures.undated, 'article')} {has} no date.",)


def _agreement_sentences(figures: Methods) -> Iterator[str]:
    if not figures.agreement:
        return
    articles = int(str(figures.agreement[0]["articles"]))
    if not articles:
        yield f"Agreement is not defined: {NOBODY_READ_TOGETHER}."
        return
    pairs = "; F1 is counted over all their pairs" if len(figures.annotators) > 2 else ""
    yield (
        f"Agreement is measured in {_number(articles, 'article')} that more than one annotator "
        f"read{pairs}."
    )
    yield from (_agreement_sentence(row) for row in figures.agreement)
    if _has_interval(figures):
        yield (
            f"Intervals come from a bootstrap over articles with {figures.resamples:,} resamples."
        )


def _agreement_sentence(row: Mapping[str, object]) -> str:
    measure = _REPORTED[str(row["measure"])][0]
    if row["value"] is None:
        return f"{measure} is not defined: {row['reason']}."
    interval = row["reason"]
    if row["low"] is not None:
        interval = f"95% interval {_decimal(row['low'])} to {_decimal(row['high'])}"
    n = int(str(row["n"]))
    of = str(row["of"])
    if n == 1:
        of = of.replace("statements", "statement")
    return f"{measure} is {_decimal(row['value'])} ({interval}; {n:,} {of})."


def _has_interval(figures: Methods) -> bool:
    return any(row["low"] is not None for row in figures.agreement)


def _number(n: int, what: str) -> str:
    return f"{n:,} {what}{'' if n == 1 else 's'}"


def _decimal(number: object) -> str:
    """Return a number with two decimals, its sign a minus, none before a zero."""
    written = f"{abs(float(str(number))):.2f}"
    return f"−{written}" if round(float(str(number)), 2) < 0 else written


# ---------------------------------------------------------------------------- Persian

_PERSIAN = {
    "claim F1, overlap": "امتیاز F1 محتوا با هم‌پوشانی",
    "claim F1, exact": "امتیاز F1 محتوا با مرز یکسان",
    "claim precision, overlap": "دقت محتوا با هم‌پوشانی",
    "claim recall, overlap": "بازیابی محتوا با هم‌پوشانی",
    "claim precision, exact": "دقت محتوا با مرز یکسان",
    "claim recall, exact": "بازیابی محتوا با مرز یکسان",
    "whole statement F1": "امتیاز F1 گفتهٔ کامل",
    "unitizing alpha of claims": "آلفای پاره‌بندی محتوا",
    "same speaker": "همان گوینده",
    "actor alpha": "آلفای کنشگر",
    "stance alpha": "آلفای موضع",
    "stance alpha, interval": "آلفای موضع، فاصله‌ای",
    "issue alpha": "آلفای موضوع",
    "target alpha": "آلفای هدف",
    "speech alpha": "آلفای گونهٔ نقل",
    "statements compared": "گفتهٔ سنجیده",
    "claims": "محتوا",
    "claims held against the reference": "محتوای سنجیده با مرجع",
    "claims of the reference": "محتوای مرجع",
    "matched pairs": "جفت برابر",
    "matched statements": "گفتهٔ برابر",
    "no statements": "گفته‌ای در میان نیست",
    NO_REFERENCE: "هیچ حاشیه‌نویسی مرجع نیست",
    NO_CLAIMS: "دیگران چیزی نشان نکرده‌اند",
    NO_REFERENCE_CLAIMS: "مرجع چیزی نشان نکرده است",
    "no unit was marked": "چیزی نشان نشده است",
    "no other units were possible": "نشان دیگری ممکن نبوده است",
    NOT_READ_BY_BOTH: "هیچ خبری را هر دو نخوانده‌اند",
    NOBODY_READ_TOGETHER: "هیچ خبری را بیش از یکی از آنان نخوانده است",
    NO_LENGTHS: "درازای خبرها داده نشده است",
    NO_READER_BESIDE: "مرجع و دیگران خبری را با هم نخوانده‌اند",
    "no matched statements with a speaker": "گفتهٔ برابری گوینده ندارد",
    "all ratings are one and the same value": "همهٔ ارزش‌ها یکی است",
    "no interval: fewer than 5 articles to draw from": "بی‌بازه، زیرا کمتر از ۵ خبر هست",
    "no interval: all draws of articles give the same value": (
        "بی‌بازه، زیرا همهٔ نمونه‌های خبر همین را می‌دهند"
    ),
    NOT_ASKED: "بی‌بازه، زیرا نمونه‌ای از خبرها خواسته نشده است",
    "no interval: in many draws of articles it is not defined": (
        "بی‌بازه، زیرا در بسیاری از نمونه‌ها تعریف‌شده نیست"
    ),
}


_FIELDS = {
    "actor": "کنشگر",
    "stance": "موضع",
    "issue": "موضوع",
    "target": "هدف",
    "speech": "گونهٔ نقل",
}


def persian_words(words: str) -> str:
    """Return what a table of agreement says, a measure, a unit or a reason, in Persian; words that
    are not known here stay as they are."""
    if words.startswith(NO_PAIR):
        field, _, more = words.removeprefix(NO_PAIR).split(maxsplit=1)[1].partition(" ")
        said = _FIELDS.get(field, field) + (" با امتیاز" if more else "")
        return f"گفتهٔ برابری نیست که هر دو {said} داشته باشند"
    return _PERSIAN.get(words, words)


def _persian(figures: Methods) -> str:
    outlets = f" از {_count(figures.outlets)} رسانه" if figures.outlets else ""
    period = ""
    if figures.first and figures.first == figures.last:
        period = f"، منتشرشده در {_day(figures.first)}،"
    elif figures.first:
        period = f"، منتشرشده از {_day(figures.first)} تا {_day(figures.last)}،"
    rule = {
        "statement": "هر گفته یک بار شمرده شده است.",
        "article": "هر ترکیب ارزش‌ها در هر خبر یک بار شمرده شده است.",
    }[figures.count]
    by = f"حاشیه‌نویس: {_persian_people(figures.annotators)}."
    if len(figures.annotators) > 1:
        by = f"حاشیه‌نویسان و شمار گفته‌هایشان: {_persian_people(figures.annotators)}."
    versions = "، ".join(
        f"کدنامهٔ {persian_version(v)}" if name == "codebook" else _apart(f"{name} {v}")
        for name, v in figures.versions.items()
    )
    material = (
        f"{_count(figures.statements)} گفته در {_count(figures.articles)} خبر{outlets}{period} "
        f"کدگذاری شده است. {by}"
    )
    sentences = [
        material,
        *_persian_undated(figures),
        *_persian_adjudication(figures),
        rule,
        *_persian_agreement(figures),
        f"نسخه‌ها: {versions}.",
    ]
    return " ".join(sentences)


def _persian_people(statements: Mapping[str, int]) -> str:
    named = {_apart(who) if who else "کسی بی‌نام": n for who, n in statements.items()}
    if len(named) == 1:
        return next(iter(named))
    *first, last = [f"{who} ({_digits(n)})" for who, n in named.items()]
    return f"{'، '.join(first)} و {last}"


def _persian_adjudication(figures: Methods) -> Sequence[str]:
    if not figures.adjudicators:
        return ()
    by = _persian_people(figures.adjudicators)
    if len(figures.adjudicators) == 1:
        return (f"داور گفته‌هایی که {_apart(GOLD)} امضا شده‌اند: {by}.",)
    return (f"داوران گفته‌هایی که {_apart(GOLD)} امضا شده‌اند، و شمارشان: {by}.",)


def _persian_undated(figures: Methods) -> Sequence[str]:
    if not figures.undated:
        return ()
    if figures.undated == figures.articles:
        return ("تاریخ انتشار خبرها دانسته نیست.",)
    return (f"{_count(figures.undated)} خبر تاریخ ندارد.",)


def _persian_agreement(figures: Methods) -> Iterator[str]:
    if not figures.agreement:
        return
    articles = figures.agreement[0]["articles"]
    if not articles:
        yield f"توافق تعریف‌شده نیست: {persian_words(NOBODY_READ_TOGETHER)}."
        return
    pairs = "؛ F1 در همهٔ جفت‌های آنان شمرده شده است" if len(figures.annotators) > 2 else ""
    yield (
        f"توافق در خبرهایی سنجیده شده است که بیش از یک حاشیه‌نویس خوانده است "
        f"({_count(articles)} خبر){pairs}."
    )
    yield from (_persian_measure(row) for row in figures.agreement)
    if _has_interval(figures):
        yield (
            f"بازه‌ها با بوت‌استرپ روی خبرها و {_digits(figures.resamples)} بازنمونه به دست آمده‌اند."
        )


def _persian_measure(row: Mapping[str, object]) -> str:
    measure, reason = _REPORTED[str(row["measure"])][1], persian_words(str(row["reason"]))
    if row["value"] is None:
        return f"{measure} تعریف‌شده نیست: {reason}."
    interval = reason
    if row["low"] is not None:
        interval = f"بازهٔ ۹۵ درصدی از {_two(row['low'])} تا {_two(row['high'])}"
    of = persian_words(str(row["of"]))
    return f"{measure} {_two(row['value'])} است ({interval}؛ {_count(row['n'])} {of})."


def persian_version(version: str) -> str:
    """Return a version with Persian digits, where it is made of digits and dots alone."""
    return persian_digits(version) if set(version) <= set("0123456789.") else _apart(version)


def _day(when: str) -> str:
    try:
        return jalali(when)
    except WorkbenchError:
        return when


def _apart(words: str) -> str:
    """Return words that keep their own direction, so that Latin names stand in their order."""
    return f"\u2068{words}\u2069"


def _count(number: object) -> str:
    """Return how many there are before what is counted: one in a word, else in digits."""
    return "یک" if number == 1 else _digits(number)


def _digits(number: object) -> str:
    return persian_digits(int(str(number)), grouped=True)


def _two(number: object) -> str:
    """Return a number with two decimals; a sign is isolated, else it would go to the right."""
    written = _decimal(number)
    if written.startswith("−"):
        return f"\u2066−{persian_digits(written[1:])}\u2069"
    return persian_digits(written)
