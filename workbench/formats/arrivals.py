"""What a reader found, on its way to a corpus: articles matched, spans placed, all reported."""

import hashlib
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from workbench.errors import FormatError, SpanError
from workbench.formats.base import RepairReport, agreeing, also
from workbench.formats.placing import (
    BY_CODE_POINTS,
    Claimed,
    Counting,
    Placed,
    Refused,
    place,
    plain,
    shortened,
)
from workbench.formats.widening import widened
from workbench.model import (
    Actor,
    Article,
    Codebook,
    Corpus,
    DoneMark,
    Rejection,
    Span,
    Statement,
    Value,
    first_line,
)

_NAMESPACE = uuid.UUID("6f1d8a52-3c0e-5b7e-9d4a-2f60c8b7e113")
_AROUND = 32
_LOOKED_FOR = 20
_TELLING = 20


@dataclass(frozen=True, slots=True)
class Part:
    """A span as a file claims it, and the role it plays there."""

    role: str
    claim: Claimed


@dataclass(slots=True)
class _Draft:
    where: str
    parts: Sequence[Part]
    statement: Statement
    counting: Counting


@dataclass(slots=True)
class Heard:
    """An article as the file has it: its own text where that is not quite ours."""

    article: Article
    text: str
    drafts: list[_Draft] = field(default_factory=list[_Draft])


class Arrivals:
    """Collects the articles and statements of a file, and places every span at the end.

    ``articles`` are those at hand, by id; ``codebook`` is widened by what the file needs.
    """

    def __init__(
        self,
        format_: str,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> None:
        self.format = format_
        self.annotator = annotator or f"import:{format_}"
        self._path = path
        self._at_hand = articles
        self._codebook = codebook
        self._by_text: dict[str, Article] | None = None
        self._by_url: dict[str, Article] | None = None
        # Ids that differ only in case are one file on many disks.
        self._alike = {id_.casefold(): article for id_, article in articles.items()}
        self._heard: dict[tuple[str, str], Heard] = {}
        self._named: dict[str, Heard] = {}
        self._actors: dict[str, Actor] = {}
        self._rejections: dict[tuple[str, str], Rejection] = {}
        self._done: dict[DoneMark, None] = {}
        self._moved: list[str] = []
        self._refused: list[str] = []
        self._refused_statements: set[str] = set()
        self._notes: dict[str, None] = {}

    def article(self, found: Article, where: str) -> Heard:
        """Take an article of the file, and return it for `statement`.

        It is the one at hand if that has the same text, or the same id and a text that differs in
        white space and look-alike letters alone, with a note; an id that cannot be a file's name,
        or is another article's in upper or lower case, is changed, with a note.
        """
        if not found.text.strip():
            raise FormatError(f"{where} has an article without text.")
        id_ = _file_name(found.id) or f"{self.format}-{_digest(found.text)}"
        known = self._at_hand.get(id_)
        alike = known or self._alike.get(id_.casefold())
        if known is None:
            same = alike and alike.text == found.text
            known = alike if same else self._same_text(found.text)
        if known and known.text != found.text and plain(known.text) != plain(found.text):
            known = None
        if known is None:
            if alike and alike.text != found.text:
                id_ = f"{id_[:91]}-{_digest(found.text)}"
            if found.id and id_ != found.id:
                self.note(f"The article {shortened(found.id)} is here called {id_!r}.")
            known = replace(found, id=id_, title=found.title or first_line(found.text))
        elif known.text != found.text:
            same_letters = known.text.split() == found.text.split()
            other = "white space" if same_letters else "look-alike letters"
            self.note(f"The article {known.id!r} has other {other} here than in the file.")
        self._alike.setdefault(known.id.casefold(), known)
        heard = self._heard.setdefault((known.id, found.text), Heard(known, found.text))
        self._named.setdefault(found.id, heard)
        return heard

    def known(self, name: str) -> Heard | None:
        """Return the article at hand that has this id or address, if there is one."""
        article = self._at_hand.get(name) or self._at_hand.get(_file_name(name))
        if article is None:
            if self._by_url is None:
                self._by_url = {each.url: each for each in self._at_hand.values() if each.url}
            article = self._by_url.get(name)
        return self._hear(article) if article else None

    def known_or_new(self, name: str) -> Heard | None:
        """Return the article that the file itself brought under this id, else one at hand."""
        return self._named.get(name) or self.known(name)

    def holding(self, quotes: Sequence[str]) -> Heard | None:
        """Return the one article at hand that holds most of these words, if there is just one and
        it holds at least half of them; fewer than 20 code points of words tell nothing."""
        looked = list(dict.fromkeys(quotes))[:_LOOKED_FOR]
        if sum(map(len, looked)) < _TELLING:
            return None
        best: list[Article] = []
        most = max(1, (len(looked) + 1) // 2)
        for article in self._at_hand.values():
            held = sum(quote in article.text for quote in looked)
            if held >= most:
                best = [*best, article] if held == most else [article]
                most = held
        return self._hear(best[0]) if len(best) == 1 else None

    def statement(
        self,
        heard: Heard,
        parts: Iterable[Part],
        where: str,
        *,
        own_id: str = "",
        id_: str = "",
        annotator: str = "",
        values: Mapping[str, Any] | None = None,
        derived_from: str | None = None,
        created: str | None = None,
        codebook: str | None = None,
        adjudicator: str | None = None,
        counting: Counting = BY_CODE_POINTS,
    ) -> None:
        """Take a statement with its claimed spans.

        ``own_id`` is what the file calls it, unique in the article; from it comes an id that is the
        same at every import, unless the file says ``id_``. ``where`` is its place in the file.
        """
        signed = annotator or self.annotator
        given = {**(values or {})}
        for nameless in [name for name in given if not name.strip()]:
            self.refuse(f"{where} has the value {given.pop(nameless)!r} of a field without a name.")
        statement = Statement(
            id=id_ or stable_id(self.format, heard.article.id, signed, own_id or where),
            article=heard.article.id,
            annotator=signed,
            spans={},
            values=_clean(given),
            derived_from=derived_from,
            created=created,
            codebook=codebook,
            adjudicator=adjudicator,
        )
        heard.drafts.append(_Draft(where, list(parts), statement, counting))

    def actor(self, actor: Actor) -> None:
        """Take an actor of the file."""
        self._actors[actor.name] = actor

    def rejection(self, heard: Heard, rejection: Rejection, where: str) -> None:
        """Take a suggestion that somebody turned down; its spans must stand in the article."""
        suggestion = replace(rejection.suggestion, article=heard.article.id)
        try:
            suggestion.check_quotes(heard.article.text)
        except SpanError as error:
            self.refuse(f"{where} rejects a suggestion that has no place. {error}")
            return
        who = rejection.annotator or self.annotator
        self._rejections[who, suggestion.id] = Rejection(who, suggestion)

    def mark_done(self, heard: Heard, annotator: str) -> None:
        """Take an annotator's word that they are done with an article."""
        self._done[DoneMark(annotator or self.annotator, heard.article.id)] = None

    def refuse(self, sentence: str, statement: str = "") -> None:
        """Report something that cannot be brought in, with the reason; ``statement`` names the
        one that is lost with it, if one is, so that it counts once."""
        self._refused.append(sentence)
        if statement:
            self._refused_statements.add(statement)

    def note(self, sentence: str) -> None:
        """Report something that was understood in its own way; the same words once."""
        self._notes[sentence] = None

    def widen(self, codebook: Codebook) -> None:
        """Take the codebook that came with the file as the one to widen."""
        self._codebook = codebook

    def done(self) -> tuple[Corpus, RepairReport]:
        """Place all spans and return the corpus and the report."""
        statements: list[Statement] = []
        for heard in self._heard.values():
            statements += self._settle(heard)
        statements = self._told_apart(statements)
        codebook, statements, notes = widened(self._codebook, statements)
        articles = {heard.article.id: heard.article for heard in self._heard.values()}
        corpus = Corpus(
            tuple(articles.values()),
            tuple(statements),
            codebook,
            tuple(self._actors.values()),
            tuple(self._rejections.values()),
            tuple(self._done),
        )
        spans = sum(1 for each in statements for _ in each.placed_spans())
        counted = {"statements": len(statements), "spans": spans, "articles": len(articles)}
        counted |= also(corpus)
        report = RepairReport(
            self.format,
            self._path,
            counted,
            tuple(self._moved),
            tuple(self._refused),
            (*self._notes, *notes),
            {"refused": len(self._refused_statements)},
            all_refused=self._all_refused(corpus),
        )
        return corpus, report

    def _all_refused(self, corpus: Corpus) -> bool:
        if not self._refused or corpus.statements or corpus.rejections or corpus.done:
            return False
        # Of a file of articles alone those that were taken count.
        return bool(self._refused_statements) or not self._named

    def _told_apart(self, statements: Sequence[Statement]) -> list[Statement]:
        """Return the statements with an id for each: what is there twice is taken once, and those
        that share an id but differ get ids of their own, the same at every import."""
        same: dict[tuple[str, str], list[Statement]] = {}
        twice = 0
        for statement in statements:
            of = same.setdefault((statement.id, statement.annotator), [])
            twice += statement in of
            if statement not in of:
                of.append(statement)
        if twice:
            self.note(agreeing(f"{twice:,} statements, repeated in the file: taken once."))
        if shared := sum(len(of) for of in same.values() if of[1:]):
            self.note(f"{shared:,} statements share ids with others: each is told apart here.")
        return [
            replace(each, id=stable_id(each.id, str(n))) if n else each
            for of in same.values()
            for n, each in enumerate(of)
        ]

    def _hear(self, article: Article) -> Heard:
        return self._heard.setdefault((article.id, article.text), Heard(article, article.text))

    def _same_text(self, text: str) -> Article | None:
        if self._by_text is None:
            self._by_text = {each.text: each for each in self._at_hand.values()}
        return self._by_text.get(text)

    def _settle(self, heard: Heard) -> list[Statement]:
        answers = self._answers(heard)
        statements: list[Statement] = []
        for draft in heard.drafts:
            spans: dict[str, list[Span]] = {}
            for part in draft.parts:
                answer = answers[id(part)]
                if span := self._reported(heard.article, draft, part, answer):
                    spans.setdefault(part.role.strip() or "span", []).append(span)
            if spans:
                in_order = {
                    role: tuple(sorted(each, key=lambda span: (span.start, span.end)))
                    for role, each in spans.items()
                }
                statements.append(replace(draft.statement, spans=in_order))
                continue
            self._refused_statements.add(
                f"{draft.where} {draft.statement.id} {draft.statement.annotator}"
            )
            if not draft.parts:
                self.refuse(f"{draft.where} marks no words of {heard.article.id!r}.")
        return statements

    def _answers(self, heard: Heard) -> dict[int, Placed | Refused]:
        """Place all spans of an article, those that count alike together."""
        by_counting: dict[Counting, list[Part]] = {}
        for draft in heard.drafts:
            by_counting.setdefault(draft.counting, []).extend(draft.parts)
        answers: dict[int, Placed | Refused] = {}
        for counting, parts in by_counting.items():
            placed = place(heard.text, [part.claim for part in parts], counting)
            if heard.text != heard.article.text:
                placed = [_elsewhere(heard, each) for each in placed]
            answers |= {id(part): answer for part, answer in zip(parts, placed, strict=True)}
        return answers

    def _reported(
        self, article: Article, draft: _Draft, part: Part, answer: Placed | Refused
    ) -> Span | None:
        if isinstance(answer, Placed):
            span, repairs = answer.span, [answer.repair] if answer.repair else []
            if answer.written:
                repairs.append(f"the file writes it {shortened(answer.written)}")
            if repairs:
                self._moved.append(
                    f"{draft.where} {part.role} {shortened(span.quote)} is at "
                    f"{span.start}:{span.end} of {article.id!r}: {'; '.join(repairs)}."
                )
            return span
        if answer.beyond:
            raise FormatError(
                f"{draft.where} cannot be read: the span {part.role!r} of {article.id!r} has no "
                f"place, {answer.reason}. Nothing was changed."
            )
        self.refuse(f"{draft.where} marks {part.role!r} in {article.id!r}, but {answer.reason}.")
        return None


def stable_id(*parts: str) -> str:
    """Return a statement id that is the same whenever it is made from the same words."""
    return uuid.uuid5(_NAMESPACE, "\n".join(parts)).hex


def _elsewhere(heard: Heard, answer: Placed | Refused) -> Placed | Refused:
    """Find a span of the file's text in ours, by its words and those around it."""
    if isinstance(answer, Refused):
        return answer
    span, text = answer.span, heard.text
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    [moved] = place(heard.article.text, [Claimed(span.start, span.end, span.quote, before, after)])
    if isinstance(moved, Refused):
        return moved
    repair = moved.repair
    if moved.span.start != span.start:
        repair = "the text here has other white space than in the file"
    repairs = filter(None, (answer.repair, repair))
    return Placed(moved.span, "; ".join(repairs), answer.written or moved.written)


def _clean(values: Mapping[str, Any]) -> dict[str, Value]:
    clean: dict[str, Value] = {}
    for name, value in values.items():
        if isinstance(value, str | int | float):
            clean[name] = value
        elif value is not None:
            clean[name] = str(value)
    return clean


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _file_name(id_: str) -> str:
    """Return the id as it can name a file: letters, digits, '-', '_', '.' and ZWNJ, at most 100."""
    return re.sub(r"[^\w.\-\u200c]+", "-", id_)[:100].strip("-.\u200c")
