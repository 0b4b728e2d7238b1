"""An annotated article as plain HTML, for where no kernel runs: exports, e-mail, print."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice, pairwise, takewhile

from workbench.errors import WorkbenchError
from workbench.model import Article, Codebook, Field, Labels, Role, Statement, Value
from workbench.text import jalali, persian_digits

type _Lying = frozenset[tuple[int, str]]
"""What lies on a segment of the text: numbers of statements, each with a role."""

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
# Each role has a line as well as a colour; the first, the words themselves, a background only.
_LINES = ("none", "solid", "dotted", "double", "wavy")

_WORDS: Mapping[str, Mapping[str, str]] = {
    "fa": {
        "statements": "گفته‌ها",
        "count": "{n} گفته",
        "none": "هنوز گفته‌ای نشان نشده است.",
        "unnamed": "بی‌نام",
        "find": "گفتهٔ {n} در متن",
        "problem": "جای این گفته در متن پیدا نیست:",
    },
    "en": {
        "statements": "Statements",
        "count": "{n} statements",
        "none": "No statement is marked yet.",
        "unnamed": "not named",
        "find": "statement {n} in the text",
        "problem": "This statement has no place in the text:",
    },
}

# JupyterLab's variables carry its theme; elsewhere the reader's own setting decides.
_STYLE = """
.wb-page { --paper: #fff; --ink: #17191c; --faint: #5f6670; --line: #dfe1e5;
  box-sizing: border-box; max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem;
  background: var(--jp-layout-color1, var(--paper));
  color: var(--jp-content-font-color0, var(--ink));
  font: 16px/1.7 Vazirmatn, Tahoma, system-ui, sans-serif; }
@media (prefers-color-scheme: dark) {
  .wb-page { --paper: #16181b; --ink: #eceef0; --faint: #a4abb4; --line: #3a3f46; } }
.wb-page :is(p, li p, .wb-page-text p, .wb-page-title, .wb-page-faint) { text-align: start; }
.wb-page .wb-page-title { margin: 0; font: inherit; font-size: 1.4em; font-weight: 700; }
.wb-page .wb-page-faint { margin: 0; color: var(--jp-content-font-color2, var(--faint));
  font-size: .85em; }
.wb-page .wb-page-text { margin-block: 1rem 2rem; font-size: 1.08em; line-height: 2.1; }
.wb-page .wb-page-text p { margin: 0 0 .8em; white-space: pre-wrap; overflow-wrap: anywhere; }
.wb-page .wb-page-keys { display: flex; flex-wrap: wrap; gap: .2em 1.2em; margin: .6em 0; }
.wb-page mark { color: inherit; text-decoration-thickness: 2px; text-underline-offset: .28em;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.wb-page mark:target { outline: 2px solid currentColor; }
.wb-page ol { margin: 0; padding: 0; list-style: none; }
.wb-page li { display: grid; grid-template-columns: 2.4em minmax(0, 1fr); margin: 0;
  padding: .6em 0; border-top: 1px solid var(--jp-border-color2, var(--line));
  break-inside: avoid; }
.wb-page li p { margin: 0; overflow-wrap: anywhere; }
.wb-page a { color: inherit; }
.wb-page .wb-page-badge { display: inline-block; margin-inline-end: .8em; font-size: .85em; }
.wb-page .wb-page-badge[style]::before { content: ""; display: inline-block;
  width: .7em; height: .7em; margin-inline-end: .35em; border-radius: 50%; background: var(--color);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media print {
  .wb-page { --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; max-width: none;
    padding: 0; background: #fff; color: #000; font-size: 11pt; }
  .wb-page .wb-page-faint { color: #444; }
  .wb-page .wb-page-text p { orphans: 3; widows: 3; } }
"""


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article with its statements, to be read: a notebook shows it as a page."""

    article: Article
    statements: tuple[Statement, ...]
    codebook: Codebook
    language: str = "fa"

    def _repr_html_(self) -> str:
        return annotated_html(self.article, self.statements, self.codebook, self.language)


def annotated_html(
    article: Article, statements: Sequence[Statement], codebook: Codebook, language: str = "fa"
) -> str:
    """Return an article with its marks, and its statements below, as one piece of HTML.

    The piece brings its own style, runs no script and holds every word of article, codebook and
    statements as words, never as HTML. Where statements overlap, the text is cut at every span's
    ends into segments; ``data-roles`` and ``data-statements`` of a ``<mark>`` say what lies on it,
    the statements counted from 1 in the order of the text. ``language`` is ``fa`` or ``en``.
    Statements whose spans do not hold their quotes are listed with the reason and not marked.
    """
    return _Page(article, statements, codebook, language).html()


class _Page:
    def __init__(
        self,
        article: Article,
        statements: Sequence[Statement],
        codebook: Codebook,
        language: str,
    ) -> None:
        self._article = article
        self._codebook = codebook
        self._language = language if language in _WORDS else "fa"
        self._numbered = list(enumerate(sorted(statements, key=_start), start=1))
        self._shown = {number: self._number(number) for number, _ in self._numbered}
        self._roles = [role.name for role in codebook.roles]
        self._role_labels = {role.name: self._label(role.label) for role in codebook.roles}
        self._problems = {number: self._problem(each) for number, each in self._numbered}
        # Most articles begin with their title: it is shown once, where it can be marked.
        first = next(filter(str.strip, _LINE_END.split(article.text)), "")
        self._titled = first.strip() == article.title.strip()
        # Several articles can stand in one page, so that their links need names of their own.
        self._id = "wb-" + hashlib.sha256(article.id.encode()).hexdigest()[:8]

    def html(self) -> str:
        rtl = self._language == "fa"
        count = self._say("count", n=self._number(len(self._numbered)))
        return (
            f'<section class="wb-page" id="{self._id}" dir="{"rtl" if rtl else "ltr"}" '
            f'lang="{self._language}"><style>{_STYLE}{self._colors()}</style>'
            f"{self._head()}"
            f'<p class="wb-page-keys">{"".join(self._keys())}</p>'
            f'<div class="wb-page-text" dir="rtl" lang="fa">{"".join(self._paragraphs())}</div>'
            f'<p class="wb-page-faint">{count if self._numbered else self._say("none")}</p>'
            f'<ol aria-label="{self._say("statements")}">{"".join(self._items())}</ol></section>'
        )

    # ------------------------------------------------------------------ head and legend

    def _head(self) -> str:
        about = " · ".join(filter(None, (self._article.outlet, self._published())))
        title = ""
        if not self._titled:
            title = f'<p class="wb-page-title" dir="auto">{escape(self._article.title)}</p>'
        return f'{title}<p class="wb-page-faint" dir="auto">{escape(about)}</p>'

    def _published(self) -> str:
        written = self._article.published
        if self._language != "fa" or not written:
            return written
        try:
            return jalali(written)
        except WorkbenchError:
            return written

    def _keys(self) -> Iterator[str]:
        for role in self._codebook.roles:
            yield f'<mark class="{self._class(role)}">{escape(self._label(role.label))}</mark>'

    def _colors(self) -> str:
        """The codebook's colours; several roles on one segment lie over each other."""
        layers = ", ".join(f"linear-gradient(var(--r{n}) 0 0)" for n, _ in enumerate(self._roles))
        none = " ".join(f"--r{n}: transparent;" for n, _ in enumerate(self._roles))
        rules = [f".wb-page mark {{ {none} background: {layers or 'none'}; }}"]
        for n, role in enumerate(self._codebook.roles):
            color = _color(role.color)
            line = _LINES[n % len(_LINES)]
            under = "" if line == "none" else f" {_underline(line, color)}"
            mixed = f"color-mix(in srgb, {color} {20 if n == 0 else 14}%, transparent)"
            rules.append(f".wb-page .wb-page-role-{n} {{ --r{n}: {mixed};{under} }}")
        return "\n".join(rules)

    # ------------------------------------------------------------------ the text

    def _paragraphs(self) -> Iterator[str]:
        text = self._article.text
        segments = list(self._segments())
        first = 0
        start = 0
        ends = [(found.start(), found.end()) for found in _LINE_END.finditer(text)]
        kind = ' class="wb-page-title"' if self._titled else ""
        for end, after in [*ends, (len(text), len(text))]:
            while first < len(segments) and segments[first][1] <= start:
                first += 1
            if text[start:end].strip():
                within = takewhile(
                    lambda each, end=end: each[0] < end, islice(segments, first, None)
                )
                yield f"<p{kind}>{''.join(self._marked(start, end, within))}</p>"
                kind = ""
            start = after

    def _marked(
        self, start: int, end: int, segments: Iterable[tuple[int, int, _Lying]]
    ) -> Iterator[str]:
        text = self._article.text
        at = start
        for begin, stop, lying in segments:
            begin, stop = max(begin, start), min(stop, end)
            yield escape(text[at:begin], quote=False)
            yield self._mark(text[begin:stop], begin, lying)
            at = stop
        yield escape(text[at:end], quote=False)

    def _mark(self, words: str, start: int, lying: _Lying) -> str:
        roles = [role for role in self._codebook.roles if any(role.name in each for each in lying)]
        numbers = sorted({number for number, _ in lying})
        title = " · ".join(
            f"{self._role_labels[role]} {self._shown[number]}" for number, role in sorted(lying)
        )
        return (
            f'<mark id="{self._anchor(start)}" '
            f'class="{" ".join(self._class(role) for role in roles)}" '
            f'data-roles="{escape(" ".join(role.name for role in roles))}" '
            f'data-statements="{" ".join(map(str, numbers))}" title="{escape(title)}">'
            f"{escape(words, quote=False)}</mark>"
        )

    def _segments(self) -> Iterator[tuple[int, int, _Lying]]:
        """Cut the marked text at every span's ends: start, end, and what lies between them."""
        starting: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
        ending: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
        for number, statement in self._numbered:
            if self._problems[number]:
                continue
            for role, span in statement.placed_spans():
                if role in self._roles:
                    starting[span.start].append((number, role))
                    ending[span.end].append((number, role))
        # A role's stretches in one statement can overlap, so they are counted.
        lying: Counter[tuple[int, str]] = Counter()
        for start, end in pairwise(sorted(starting.keys() | ending.keys())):
            lying.update(starting.get(start, ()))
            for each in ending.get(start, ()):
                lying[each] -= 1
                if not lying[each]:
                    del lying[each]
            if lying:
                yield start, end, frozenset(lying)

    # ------------------------------------------------------------------ the statements

    def _items(self) -> Iterator[str]:
        for number, statement in self._numbered:
            link, said = self._link(number, statement), self._statement(number, statement)
            yield f"<li>{link}<div>{said}</div></li>"

    def _link(self, number: int, statement: Statement) -> str:
        shown = self._shown[number]
        if self._problems[number]:
            return f"<span>{shown}</span>"
        name = escape(self._say("find", n=shown))
        return f'<a href="#{self._anchor(_start(statement))}" aria-label="{name}">{shown}</a>'

    def _statement(self, number: int, statement: Statement) -> str:
        actor = statement.values.get("actor") or statement.words("speaker") or self._say("unnamed")
        cue, claim = statement.words("cue"), statement.words("claim")
        parts = [f"<p><bdi><b>{escape(str(actor))}</b></bdi> <bdi>{escape(cue)}</bdi></p>"]
        if claim:
            parts.append(f'<p dir="rtl" lang="fa">{escape(claim)}</p>')
        fields = [each for each in self._codebook.fields if each.name in statement.values]
        badges = [self._badge(each, statement.values[each.name]) for each in fields]
        if badges:
            parts.append(f"<p>{''.join(badges)}</p>")
        if problem := self._problems[number]:
            parts.append(f"<p>{self._say('problem')} <bdi>{escape(problem)}</bdi></p>")
        return "".join(parts)

    def _badge(self, field: Field, value: Value) -> str:
        if field.name == "actor":
            return ""
        shown, color = str(value), ""
        for choice in field.values:
            if choice.name == value:
                shown, color = self._label(choice.label), choice.color
        if isinstance(value, int | float) and not isinstance(value, bool):
            shown = self._number(value)
        style = f' style="--color: {_color(color)}"' if color else ""
        name = "" if color else f"{escape(self._label(field.label))}: "
        return f'<span class="wb-page-badge"{style}>{name}<bdi>{escape(shown)}</bdi></span>'

    def _problem(self, statement: Statement) -> str:
        try:
            statement.check_quotes(self._article.text)
        except WorkbenchError as error:
            return str(error)
        return ""

    # ------------------------------------------------------------------ words and names

    def _anchor(self, start: int) -> str:
        return f"{self._id}-{start}"

    def _class(self, role: Role) -> str:
        return f"wb-page-role-{self._roles.index(role.name)}"

    def _label(self, labels: Labels) -> str:
        return labels.get(self._language) or next(iter(labels.values()), "")

    def _number(self, number: float) -> str:
        return persian_digits(number) if self._language == "fa" else str(number)

    def _say(self, word: str, **parts: str) -> str:
        return _WORDS[self._language][word].format(**parts)


def _start(statement: Statement) -> int:
    """Where a statement stands in the text: its claim, else its first words."""
    spans = statement.spans.get("claim") or [span for _, span in statement.placed_spans()]
    return min((span.start for span in spans), default=0)


def _underline(style: str, color: str) -> str:
    """Return a line below marked words, each of its properties by itself: WebKit knows no shorthand
    for them."""
    return (
        f"text-decoration-line: underline; text-decoration-style: {style}; "
        f"text-decoration-color: {color}; text-decoration-thickness: 2px;"
    )


def _color(color: str) -> str:
    """Return a codebook's colour, and none for anything that is more than a colour."""
    return color if _COLOR.fullmatch(color) else "currentColor"
