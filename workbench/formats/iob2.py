"""CoNLL files in the scheme IOB2: a token and its tag a line, one layer a file.

After the CoNLL-2003 shared task (Tjong Kim Sang and De Meulder 2003) and, for the comments,
CoNLL-U. Spans cannot overlap in a layer, so those that do are refused and named.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from glob import escape
from pathlib import Path

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Part
from workbench.formats.base import (
    LossReport,
    RepairReport,
    left_over,
    losses,
    write_file,
)
from workbench.formats.cutting import Cut, cut, halved_words, tagged, trimmed
from workbench.formats.iob2_read import ANNOTATOR, NEW_DOCUMENT, documents, places, spans, stem
from workbench.formats.marks import by_article
from workbench.formats.placing import Claimed, shortened
from workbench.model import Article, Codebook, Corpus, Span
from workbench.text import sentences

_ENDINGS = frozenset((".iob2", ".iob", ".bio", ".conll", ".conllu"))


class Iob2:
    """A folder with a file for every role and annotator; ``path`` with an ending names them, too:
    ``talks.iob2`` becomes ``talks.claim.sara.iob2``. Reading takes one file or a folder of them,
    finds the tokens in the articles at hand, and else makes the text from the tokens."""

    name = "iob2"
    loses = (
        "texts", "titles", "metadata", "actors", "codebook", "values", "statements", "created",
        "derived_from", "adjudicator", "edges", "rejections", "done",
    )  # fmt: skip

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        by_layer: dict[tuple[str, str], list[str]] = {}
        texts = {article.id: article.text for article in corpus.articles}
        lost = list(losses(corpus, self.loses))
        written = of = halved = 0
        for id_, statements in by_article(corpus):
            layers: dict[tuple[str, str], list[Span]] = {}
            for statement in statements:
                for role, span in statement.placed_spans():
                    layers.setdefault((role, statement.annotator), []).append(span)
            text = texts[id_]
            ends = [end for _, end in sentences(text)] if layers else []
            # Cut once for all layers, so that they can be compared token by token.
            pieces = cut(text, [trimmed(span) for marked in layers.values() for span in marked])
            halved += pieces.halved
            for (role, annotator), marked in layers.items():
                tags, refused = tagged(pieces, [trimmed(span) for span in marked], role)
                made = [f"{NEW_DOCUMENT}{id_}\n", f"{ANNOTATOR}{annotator}\n"]
                made += _lines(text, pieces, tags, ends)
                by_layer.setdefault((role, annotator), []).extend(made)
                of += len(marked)
                written += len(marked) - len(refused)
                lost += [
                    f"the {role} {shortened(span.quote)} of {annotator!r} at {span.start}:"
                    f"{span.end} of {id_!r}: it overlaps another, and a layer holds one tag a token"
                    for span in refused
                ]
        files: dict[Path, list[str]] = {}
        for layer, lines in by_layer.items():
            # Names that differ in white space or marks alone share a file.
            files.setdefault(_file(path, *layer), []).extend(lines)
        for file, lines in files.items():
            write_file(file, "".join(lines).encode("utf-8"))
        folder, pattern = (path, "*.iob2")
        if path.suffix:
            folder, pattern = path.parent, f"{escape(path.stem)}.*{escape(path.suffix)}"
        notes = left_over(folder, pattern, files)
        lost += halved_words(halved)
        counted = {"spans": written, "layers": len(by_layer)}
        return LossReport(self.name, path, counted, tuple(lost), {"spans": of}, notes)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        files = [path]
        if path.is_dir() or not path.exists():
            folder, named = (path, "") if path.is_dir() else (path.parent, path.stem)
            endings = {path.suffix} if path.suffix else _ENDINGS
            files = [
                each
                for each in sorted(folder.glob(f"{named}*"))
                if each.suffix in endings or ".iob2" in each.suffixes
            ]
        if not files:
            raise FormatError(
                f"There is no IOB2 file at {str(path)!r}; in a folder, they end in "
                f"{', '.join(sorted(_ENDINGS))}."
            )
        for file in files:
            _take(arrivals, file, annotator)
        return arrivals.done()


def _file(path: Path, role: str, annotator: str) -> Path:
    named = ".".join(re.sub(r"[^\w\-]+", "-", each) for each in (role, annotator))
    if path.suffix:
        return path.with_name(f"{path.stem}.{named}{path.suffix}")
    return path / f"{named}.iob2"


def _lines(text: str, pieces: Cut, tags: Sequence[str], ends: Sequence[int]) -> Iterator[str]:
    """Yield a line for every token that is not white space, and a blank one after each sentence,
    unless a span goes on over its end."""
    at = 0
    blank = True
    for token, tag in zip(pieces.tokens, tags, strict=True):
        while at < len(ends) and token.start >= ends[at]:
            at += 1
            if not blank and not tag.startswith("I-"):
                yield "\n"
                blank = True
        word = text[token.start : token.end]
        if not word.isspace():
            yield f"{word}\t{tag}\n"
            blank = False
    yield "\n"


def _take(arrivals: Arrivals, file: Path, annotator: str) -> None:
    for document in documents(arrivals, file):
        tokens = document.tokens()
        heard = arrivals.known_or_new(document.name)
        found = places(heard.text, tokens) if heard else None
        if heard is None or found is None:
            heard = arrivals.article(Article(document.name, document.text()), repr(str(file)))
            found = places(heard.text, tokens) or []
            if not document.says_text():
                arrivals.note(f"{str(file)!r} has no texts: they are made of its tokens.")
        for role, first, last in spans([token.tag for token in tokens]):
            start, end = found[first][0], found[last][1]
            arrivals.statement(
                heard,
                [Part(role, Claimed(start, end, heard.text[start:end]))],
                f"{str(file)!r}, line {tokens[first].line},",
                own_id=f"{role} {start} {end}",
                annotator=document.annotator or annotator or stem(file),
            )
