"""CoNLL files in the scheme IOB2: a token and its tag a line, one layer a file.

After the CoNLL-2003 shared task (Tjong Kim Sang and De Meulder 2003) and, for the comments,
CoNLL-U. Spans cannot overlap in a layer, so those that do are refused and named.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals, Part
from workbench.formats.base import LossReport, RepairReport, agreeing, losses, write_file
from workbench.formats.cutting import Cut, cut, tagged, trimmed
from workbench.formats.files import decoded, read_bytes
from workbench.formats.marks import by_article
from workbench.formats.placing import Claimed, shortened
from workbench.model import Article, Codebook, Corpus, Span
from workbench.text import sentences

_BEGINS, _GOES_ON = frozenset("BSU"), frozenset("IEL")
_DOCUMENT, _ANNOTATOR = "# newdoc id = ", "# annotator = "


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
                made = [f"{_DOCUMENT}{id_}\n", f"{_ANNOTATOR}{annotator}\n"]
                made += _lines(text, pieces, tags, ends)
                by_layer.setdefault((role, annotator), []).extend(made)
                of += len(marked)
                written += len(marked) - len(refused)
                lost += [
                    f"the {role} {shortened(span.quote)} of {annotator!r} at {span.start}:"
                    f"{span.end} of {id_!r}: it overlaps another, and a layer holds one tag a token"
                    for span in refused
                ]
        for (role, annotator), lines in by_layer.items():
            write_file(_file(path, role, annotator), "".join(lines).encode("utf-8"))
        if halved:
            said = f"{halved:,} words whole: they were cut where a span ends inside"
            lost.append(agreeing(said))
        counted = {"spans": written, "layers": len(by_layer)}
        return LossReport(self.name, path, counted, tuple(lost), {"spans": of})

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
            folder, stem = (path, "") if path.is_dir() else (path.parent, path.stem)
            endings = {path.suffix} if path.suffix else {".iob2", ".conll", ".bio", ".iob"}
            files = [
                each
                for each in sorted(folder.glob(f"{stem}*"))
                if each.suffix in endings or ".iob2" in each.suffixes
            ]
        if not files:
            raise FormatError(f"There is no IOB2 file at {str(path)!r}.")
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


type _Token = tuple[str, str, str]
"""A token, its tag, and its place in the file."""


def _take(arrivals: Arrivals, file: Path, annotator: str) -> None:
    who = annotator or file.name.removesuffix(".txt").removesuffix(".iob2")
    for article, signed, sentences_ in _documents(arrivals, file):
        words = [token for sentence in sentences_ for token in sentence]
        if not words:
            continue
        heard = arrivals.known(article) if article else None
        places = _places(heard.text, words) if heard else None
        if places is None:
            text = "\n".join(" ".join(word for word, _, _ in each) for each in sentences_)
            where = words[0][2]
            heard = arrivals.article(Article(article or file.stem, text), where)
            places = _places(text, words)
        if heard is None or places is None:
            continue
        for role, first, last in _spans([tag for _, tag, _ in words]):
            start, end = places[first][0], places[last][1]
            claim = Claimed(start, end, heard.text[start:end])
            place = words[first][2]
            own = f"{role} {start} {end}"
            arrivals.statement(
                heard, [Part(role, claim)], place, own_id=own, annotator=signed or who
            )


def _documents(arrivals: Arrivals, file: Path) -> Iterator[tuple[str, str, list[list[_Token]]]]:
    """Yield each article's id, its annotator and its sentences."""
    article = annotator = ""
    empty: list[_Token] = []
    sentences_: list[list[_Token]] = [empty]
    text = decoded(read_bytes(file), repr(str(file)))
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.rstrip("\r")
        where = f"{str(file)!r}, line {number},"
        if line.startswith("# ") and "\t" not in line and " = " in line:
            if line.startswith(_DOCUMENT):
                yield article, annotator, [each for each in sentences_ if each]
                article, annotator = line.removeprefix(_DOCUMENT), ""
                sentences_ = [list[_Token]()]
            elif line.startswith(_ANNOTATOR):
                annotator = line.removeprefix(_ANNOTATOR)
            else:
                arrivals.note(f"{str(file)!r} has comments that are passed over, like {line!r}.")
        elif line.startswith("-DOCSTART-") or not line.strip():
            sentences_.append([])
        else:
            fields = _fields(line, where)
            if len(fields) > 2:
                arrivals.note(
                    f"{str(file)!r} has columns between the token and its tag: passed over."
                )
            sentences_[-1].append((fields[0] or "\u200c", fields[-1], where))
    yield article, annotator, [each for each in sentences_ if each]


def _fields(line: str, where: str) -> list[str]:
    fields = line.split("\t") if "\t" in line else line.split(" ")
    fields = [field.strip() for field in fields]
    if len(fields) < 2 or not fields[-1]:
        raise FormatError(f"{where} has no tag: {line[:80]!r}. Due is a token, a tab and its tag.")
    return fields


def _places(text: str, words: Sequence[_Token]) -> list[tuple[int, int]] | None:
    """Return where the tokens stand, one after the other with only white space between them; None
    if they do not."""
    places: list[tuple[int, int]] = []
    at = 0
    for word, _, _ in words:
        start = text.find(word, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(word)
        places.append((start, at))
    return places


def _spans(tags: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield role, first and last token of every span. Other schemes are understood: IOB1, where I
    may begin one, and those that mark the end (E, L) and the single token (S, U)."""
    role, first = "", 0
    for n, tag in enumerate([*tags, "O"]):
        prefix, dash, name = tag.partition("-")
        if not dash or prefix not in _BEGINS | _GOES_ON:
            prefix, name = "I", "" if tag in ("O", "_", "") else tag
        if role and (prefix in _BEGINS or name != role):
            yield role, first, n - 1
            role = ""
        if name and not role:
            role, first = name, n
