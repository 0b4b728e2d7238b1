"""spaCy: a DocBin with each article a Doc, each role a span group; needs the extra ``spacy``.

After spaCy 3's documentation of DocBin and SpanGroup. Tokens and the spaces after them are the
text, so every character is kept.
"""

import json
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.errors import FormatError, said_by
from workbench.formats.arrivals import Arrivals
from workbench.formats.base import (
    LossReport,
    RepairReport,
    counts,
    losses,
    needs_extra,
    write_file,
)
from workbench.formats.cutting import cut, halved_words
from workbench.formats.files import from_json, json_object, objects, read_bytes
from workbench.formats.marks import Mark, by_article, card, is_card, numbered, take_marks
from workbench.formats.placing import Claimed
from workbench.model import Article, Codebook, Corpus, Statement

_OWN = "workbench"
_LARGEST = 1 << 30
_KNOWN = ("title", "outlet", "published", "url")


class SpacyDocBin:
    """Every span is in the group of its role and has that label; its id says the statement, whose
    values are in the Doc's user data."""

    name = "spacy"
    loses = ("actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        spacy = _spacy("Writing spaCy's DocBin")
        vocabulary = spacy.blank("xx").vocab
        articles = {article.id: article for article in corpus.articles}
        bin_ = spacy.tokens.DocBin(attrs=["ORTH", "SPACY"], store_user_data=True)
        halved = 0
        for id_, statements in by_article(corpus):
            made, cuts = _doc(spacy, vocabulary, articles[id_], statements)
            halved += cuts
            bin_.add(made)
        write_file(path, bin_.to_bytes())
        lost = (*losses(corpus, self.loses), *halved_words(halved))
        return LossReport(self.name, path, counts(corpus), lost)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        spacy = _spacy("Reading spaCy's DocBin")
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        raw = read_bytes(path)
        _bounded(raw, path)
        try:
            bin_ = spacy.tokens.DocBin(store_user_data=True).from_bytes(raw)
            docs = [_read_doc(doc) for doc in bin_.get_docs(spacy.blank("xx").vocab)]
        except Exception as error:  # whatever a broken file makes of it
            raise FormatError(
                f"{str(path)!r} cannot be read as a DocBin: {said_by(error)}."
            ) from error
        for number, doc in enumerate(docs, start=1):
            _take(arrivals, doc, f"{str(path)!r}, doc {number},")
        return arrivals.done()


def _spacy(what: str) -> Any:
    try:
        import spacy
    except ImportError as error:
        raise needs_extra("spacy", what) from error
    return spacy


def _bounded(raw: bytes, path: Path) -> None:
    """Raise FormatError unless the file unpacks to at most 1 GiB."""
    try:
        unpacked = zlib.decompressobj()
        size, rest = 0, raw
        while rest and size <= _LARGEST:
            size += len(unpacked.decompress(rest, 1 << 20))
            rest = unpacked.unconsumed_tail
    except zlib.error as error:
        raise FormatError(f"{str(path)!r} cannot be read as a DocBin: {said_by(error)}.") from error
    if size > _LARGEST:
        raise FormatError(f"{str(path)!r} unpacks to more than {_LARGEST:,} bytes.")


def _doc(
    spacy: Any, vocabulary: Any, article: Article, statements: Sequence[Statement]
) -> tuple[Any, int]:
    text = article.text
    pieces = cut(text, [span for each in statements for _, span in each.placed_spans()])
    words = [text[token.start : token.end] for token in pieces.tokens]
    doc = spacy.tokens.Doc(vocabulary, words, [token.space for token in pieces.tokens])
    groups: dict[str, list[Any]] = {}
    for statement in statements:
        for id_, role, span in numbered(statement):
            within = pieces.within(span)
            signed = json.dumps([id_, statement.annotator], ensure_ascii=False)
            made = spacy.tokens.Span(doc, within.start, within.stop, label=role, span_id=signed)
            groups.setdefault(role, []).append(made)
    for role, spans in groups.items():
        doc.spans[role] = spans
    own: dict[str, Any] = {name: getattr(article, name) for name in ("id", *_KNOWN)}
    own["metadata"] = dict(article.metadata)
    own["statements"] = [card(statement) for statement in statements]
    doc.user_data[_OWN] = json.dumps(own, ensure_ascii=False)
    return doc, pieces.halved


@dataclass(frozen=True, slots=True)
class _Span:
    """A span as spaCy has it: its group, and in code points where it stands."""

    group: str
    label: str
    id: str
    kb_id: str
    claim: Claimed


@dataclass(frozen=True, slots=True)
class _Doc:
    text: str
    own: Any
    spans: Sequence[_Span]


def _read_doc(doc: Any) -> _Doc:
    """Return what is used of a Doc; spaCy looks its strings up only now, and may find none."""
    text = str(doc.text)
    groups = [*((str(key), list(group)) for key, group in doc.spans.items())]
    spans = [
        _Span(
            key,
            str(span.label_ or key),
            str(span.id_),
            str(span.kb_id_),
            Claimed(span.start_char, span.end_char, text[span.start_char : span.end_char]),
        )
        for key, group in [*groups, ("entity", list(doc.ents))]
        for span in group
    ]
    return _Doc(text, doc.user_data.get(_OWN), spans)


def _take(arrivals: Arrivals, doc: _Doc, where: str) -> None:
    if not doc.text.strip():
        arrivals.refuse(f"{where} has no text.")
        return
    said: Any = from_json(doc.own, where) if isinstance(doc.own, str) else {}
    own = json_object(said, f"{where} user data,")
    known = {name: str(own.get(name) or "") for name in _KNOWN}
    more = json_object(own.get("metadata") or {}, f"{where} metadata,")
    found = Article(
        str(own.get("id") or ""), doc.text, **known, metadata={k: str(v) for k, v in more.items()}
    )
    heard = arrivals.article(found, where)
    cards = {
        (str(each["statement"]), str(each.get("annotator") or "")): each
        for _, each in objects(own.get("statements"), f"{where} statements,")
        if is_card(each)
    }
    marks: list[Mark] = []
    numbers: Counter[str] = Counter()
    for span in doc.spans:
        numbers[span.group] += 1
        id_ = f"{span.group} {numbers[span.group]}"
        mark = Mark(id_, span.label, [span.claim], f"{where} {id_},")
        mark.card = cards.get(_signed(span.id))
        if span.kb_id:
            mark.values["kb_id"] = span.kb_id
        marks.append(mark)
    take_marks(arrivals, heard, marks, ())


def _signed(id_: str) -> tuple[str, str]:
    """Return the statement and annotator that a span's id says, or nothing."""
    try:
        name, annotator = json.loads(id_)
        return str(name).rpartition(".")[0], str(annotator)
    except (ValueError, TypeError):
        return "", ""
