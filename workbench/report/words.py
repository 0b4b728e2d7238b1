"""Every word of a report, in both languages; the codebook names fields and values."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.analysis.reporting import persian_version, persian_words
from workbench.errors import CodebookError, WorkbenchError, did_you_mean
from workbench.model import Codebook
from workbench.text import persian_digits

_WORDS: Mapping[str, Mapping[str, str]] = {
    "fa": {
        "title": "گزارش گفته‌ها",
        "methods": "روش",
        "charts": "نمودارها",
        "tables": "جدول‌ها",
        "annotators": (
            "این داده از {n} حاشیه‌نویس است؛ گفته‌ای که چند نفر نشان کرده‌اند برای هر یک شمرده می‌شود."
        ),
        "stances": "گفته‌ها به تفکیک کنشگر و موضع",
        "issues": "گفته‌ها به تفکیک کنشگر و موضوع",
        "shares": "سهم هر موضع نزد هر کنشگر",
        "shares-note": (
            "بازه‌ها: ۹۵ درصدی ویلسون، پهن‌شده به اندازهٔ اثر طرح، زیرا گفته‌های یک خبر به هم "
            "وابسته‌اند. n: گفته‌های دارای موضع."
        ),
        "net": "موضع خالص هر کنشگر",
        "issues-note": "{n} گفته بی‌کنشگر یا بی‌موضوع است و در این جدول نیست.",
        "net-note": "میانگین نمرهٔ موضع از \u2066−۱\u2069 تا ۱، با بازهٔ ۹۵ درصدی.",
        "agreement": "توافق حاشیه‌نویسان",
        "agreement-note": (
            "تنها خبرهایی که بیش از یک حاشیه‌نویس خوانده است. بازه‌ها: ۹۵ درصدی، با نمونه‌گیری از "
            "خبرها."
        ),
        "pairs": "محتوا از نگاه هر دو حاشیه‌نویس",
        "pairs-note": (
            "دقت: سهمی از محتوای حاشیه‌نویس دیگر که مرجع هم نشان کرده است؛ بازیابی: سهمی از محتوای "
            "مرجع که او هم نشان کرده است. با مرجعِ دیگر این دو جا عوض می‌کنند. در پرانتز: بازهٔ ۹۵ "
            "درصدی."
        ),
        "annotator-pair": "حاشیه‌نویسان",
        "reference": "مرجع",
        "found": "یافته، اگر",
        "overlap": "هم‌پوشان باشد",
        "exact": "مرزها یکی باشد",
        "precision": "دقت",
        "recall": "بازیابی",
        "F1": "F1",
        "against": "مرجع: {name}",
        "semicolon": "؛ ",
        "agreement-none": "برای سنجش توافق دست‌کم دو حاشیه‌نویس لازم است.",
        "not-drawn": "کشیده نشد: {why}",
        "undated": "{n} گفته از خبرهای بی‌تاریخ در نمودار زمان نیامده است.",
        "cut": "{shown} سطر از {n}؛ همه در",
        "files": "پرونده‌ها",
        "figure": "شکل {n}. {caption}",
        "table": "جدول {n}. {caption}",
        "made": "ساخته‌شده با persian-news-workbench {version}؛ کدنامهٔ نسخهٔ {codebook}.",
        "actor": "کنشگر",
        "issue": "موضوع",
        "stance": "موضع",
        "sum": "مجموع",
        "share": "سهم",
        "interval": "بازهٔ ۹۵٪",
        "articles": "خبر",
        "measure": "سنجه",
        "value": "مقدار",
        "note": "یادداشت",
        "uncoded": "بی‌موضع",
        "unnamed": "(بی‌کنشگر)",
        "undefined": "تعریف‌نشده",
        "to": "{low} تا {high}",
        "count": "{count} {of}",
        "statements_by_actor": "گفته‌ها به تفکیک کنشگر و موضع",
        "actor_issue": "موضع هر کنشگر در هر موضوع",
        "net_stance": "موضع خالص با بازهٔ اطمینان",
        "timeline": "گفته‌ها در گذر زمان",
        "two_mode_network": "شبکهٔ کنشگران و موضوع‌ها",
        "agreement_per_issue": "موافق و مخالف در هر موضوع",
        "annotator_comparison": "سنجش حاشیه‌نویسان",
    },
    "en": {
        "title": "Report on statements",
        "methods": "Methods",
        "charts": "Charts",
        "tables": "Tables",
        "annotators": (
            "These are the statements of {n} annotators; what several marked counts for each."
        ),
        "stances": "Statements by actor and stance",
        "issues": "Statements by actor and issue",
        "shares": "Share of each stance by actor",
        "shares-note": (
            "Intervals: Wilson, 95%, widened by the design effect, since statements cluster in "
            "articles. n: statements with a stance."
        ),
        "net": "Net stance by actor",
        "issues-note": "{n} statements without an actor or an issue are not in this table.",
        "net-note": "Mean stance score from −1 to 1, with its 95% interval.",
        "agreement": "Agreement of annotators",
        "agreement-note": (
            "Only articles that more than one annotator has read. Intervals: 95%, by drawing "
            "articles."
        ),
        "pairs": "Claims, annotators in pairs",
        "pairs-note": (
            "Precision: the share of the other's claims that the reference has; recall: the share "
            "of the reference's that the other has. With the other as reference the two change "
            "places. In brackets: 95% interval."
        ),
        "annotator-pair": "annotators",
        "reference": "reference",
        "found": "found if",
        "overlap": "overlapping",
        "exact": "same ends",
        "precision": "precision",
        "recall": "recall",
        "F1": "F1",
        "against": "reference: {name}",
        "semicolon": "; ",
        "agreement-none": "Agreement needs two annotators or more.",
        "not-drawn": "Not drawn: {why}",
        "undated": "{n} statements of articles without a date are not in the chart of time.",
        "cut": "{shown} rows of {n}; all of them in",
        "files": "Files",
        "figure": "Figure {n}. {caption}",
        "table": "Table {n}. {caption}",
        "made": "Made by persian-news-workbench {version}; codebook version {codebook}.",
        "actor": "actor",
        "issue": "issue",
        "stance": "stance",
        "sum": "all",
        "share": "share",
        "interval": "95% interval",
        "articles": "articles",
        "measure": "measure",
        "value": "value",
        "note": "note",
        "uncoded": "not coded",
        "unnamed": "(no actor)",
        "undefined": "undefined",
        "to": "{low} to {high}",
        "count": "{count} {of}",
        "statements_by_actor": "Statements by actor and stance",
        "actor_issue": "Each actor's stance on each issue",
        "net_stance": "Net stance with its interval",
        "timeline": "Statements over time",
        "two_mode_network": "Network of actors and issues",
        "agreement_per_issue": "Support and opposition per issue",
        "annotator_comparison": "Annotators compared",
    },
}


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Says things in the report's language; raises WorkbenchError for any but ``fa`` and ``en``."""

    language: str
    codebook: Codebook

    def __post_init__(self) -> None:
        if self.language not in _WORDS:
            raise WorkbenchError(
                f"Reports speak 'fa' or 'en', not {self.language!r}."
                f"{did_you_mean(self.language, _WORDS)}"
            )

    def say(self, word: str, **parts: str | int) -> str:
        """Return words with their parts put in, numbers in the language's digits."""
        shown = {
            name: self.number(part) if isinstance(part, int) else part
            for name, part in parts.items()
        }
        return _WORDS[self.language][word].format(**shown)

    def number(self, number: int) -> str:
        """Return a count in the language's digits."""
        return persian_digits(number, grouped=True) if self.language == "fa" else f"{number:,}"

    def decimal(self, number: float, digits: int = 2) -> str:
        """Return a number with so many decimals, its sign before it."""
        written = f"{abs(number):.{digits}f}"
        sign = "−" if round(number, digits) < 0 else ""
        if self.language == "fa":
            # Isolated left to right, the sign stays on the left of Persian digits.
            return f"\u2066{sign}{persian_digits(written)}\u2069"
        return sign + written

    def percent(self, share: float) -> str:
        """Return a share of one as a whole percentage."""
        written = f"{round(share * 100)}"
        if self.language == "en":
            return f"{written}%"
        # The mark has the sign stand left of the number wherever it is: else that depends on
        # whether a letter or the cell's edge comes before.
        return f"\u061c{persian_digits(written)}٪"

    def value(self, field: str, name: str) -> str:
        """Return a value of a field as the codebook calls it."""
        if not name:
            return self.say("unnamed")
        if field == "stance" and name == "uncoded":
            return self.say("uncoded")
        try:
            choices = self.codebook.field(field).values
        except CodebookError:
            return name
        return next(
            (each.label.get(self.language, name) for each in choices if each.name == name), name
        )

    def version(self, version: str) -> str:
        """Return a version of the codebook, in the language's digits where it has no letters."""
        return persian_version(version) if self.language == "fa" else version

    def measured(self, words: str) -> str:
        """Return a measure, a unit or a reason of a table of agreement."""
        return persian_words(words) if self.language == "fa" else words
