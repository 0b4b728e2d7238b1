"""Reading CoNLL files of every kind: where their documents end, which column has the tags.

After the CoNLL shared tasks of 2002 and 2003 (``-DOCSTART-``, tags last), CoNLL-U (ten columns,
comments, tags in MISC) and Universal NER (numbered tokens, tags in the third column).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from workbench.errors import FormatError
from workbench.formats.arrivals import Arrivals
from workbench.formats.files import decoded, read_bytes

NEW_DOCUMENT, ANNOTATOR = "# newdoc id = ", "# annotator = "
_TEXT = "# text = "
_DOCSTART = "-DOCSTART-"
_TAG = re.compile(r"([BIESLUM])(?:[-_](.+))?")
_OUTSIDE = frozenset(("O", "_", "-", ""))
_BEGINS, _ENDS = frozenset("BSU"), frozenset("ESLU")
_NUMBER = re.compile(r"\d+")
_CONLLU_NUMBER = re.compile(r"\d+([-.]\d+)?")
_CONLLU_WIDTH, _MISC = 10, 9
_MOST = 0.9


class Token(NamedTuple):
    """A token, its tag, its line in the file, and whether a space comes after it."""

    word: str
    tag: str
    line: int
    space: bool = True


@dataclass(slots=True)
class Sentence:
    """Tokens, and the sentence's text where the file says it."""

    tokens: list[Token] = field(default_factory=list[Token])
    said: str = ""

    def says_text(self) -> bool:
        """Say whether the file has a text that holds the tokens and nothing else."""
        found = places(self.said, self.tokens) if self.said else None
        return bool(found) and not self.said[found[-1][1] :].strip()

    def text(self) -> str:
        """Return the text as the file says it, else made of the tokens."""
        if self.says_text():
            return self.said
        return "".join(each.word + " " * each.space for each in self.tokens).rstrip(" ")


@dataclass(slots=True)
class Document:
    """A document of a file: its name and annotator, empty if the file says none."""

    name: str
    annotator: str = ""
    sentences: list[Sentence] = field(default_factory=list[Sentence])

    def tokens(self) -> list[Token]:
        """Return the tokens of all sentences."""
        return [token for sentence in self.sentences for token in sentence.tokens]

    def says_text(self) -> bool:
        """Say whether the file has the texts of all sentences."""
        return all(each.says_text() for each in self.sentences)

    def text(self) -> str:
        """Return the sentences' texts, a line each."""
        return "\n".join(each.text() for each in self.sentences)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns of a file hold what; ``key`` is the tag's name in MISC."""

    width: int
    word: int
    tag: int
    key: str = ""
    numbered: bool = False

    def token(self, fields: Sequence[str], number: int, place: str) -> Token:
        enough = len(fields) == self.width or len(fields) > max(1, self.word, self.tag)
        tag = fields[self.tag].strip() if enough and len(fields) > 1 else ""
        if not tag:
            said = " ".join(fields)[:80]
            raise FormatError(
                f"{place}, line {number}, has no tag: {said!r}. Due is a token, a tab and its tag."
            )
        word = fields[self.word].strip() or "\u200c"
        if self.width != _CONLLU_WIDTH:
            return Token(word, tag, number)
        said = _misc(fields[-1])
        tag = said.get(self.key, "O") if self.key else tag
        return Token(word, tag, number, said.get("SpaceAfter") != "No")


type _Row = tuple[int, str, list[str]]
"""A line's number, the line and its fields; a blank one has none."""


def documents(arrivals: Arrivals, file: Path) -> Iterator[Document]:
    """Yield the documents of a file that have tokens; what is passed over is noted."""
    place = repr(str(file))
    rows = list(_rows(decoded(read_bytes(file), place)))
    columns = _columns(arrivals, rows, place)
    passed_over: dict[str, None] = {}
    found = [each for each in _documents(rows, columns, passed_over, place) if each.sentences]
    if passed_over:
        named = ", ".join(repr(each[:40]) for each in islice(passed_over, 5))
        arrivals.note(f"{place} has comments that are passed over: {named}.")
    for number, each in enumerate(found, start=1):
        each.name = each.name or (f"{stem(file)}-{number}" if len(found) > 1 else stem(file))
        yield each


def _documents(
    rows: Sequence[_Row], columns: _Columns, passed_over: dict[str, None], place: str
) -> Iterator[Document]:
    document, sentence = Document(""), Sentence()
    for number, line, fields in rows:
        comment = line[:1] == "#" and _is_comment(line, fields, columns)
        if (line[:1] == "-" and line.startswith(_DOCSTART)) or (
            comment and line.startswith("# newdoc")
        ):
            yield document
            name = line.removeprefix(NEW_DOCUMENT) if line.startswith(NEW_DOCUMENT) else ""
            document, sentence = Document(name), Sentence()
        elif comment and line.startswith(ANNOTATOR):
            document.annotator = line.removeprefix(ANNOTATOR)
        elif comment and line.startswith(_TEXT):
            sentence.said = line.removeprefix(_TEXT)
        elif comment:
            passed_over.setdefault(line.partition(" = ")[0].partition("\t")[0])
        elif not fields:
            sentence = Sentence()
        elif not (columns.numbered and not _NUMBER.fullmatch(fields[0])):
            if not sentence.tokens:
                document.sentences.append(sentence)
            sentence.tokens.append(columns.token(fields, number, place))
    yield document


def stem(file: Path) -> str:
    """Return a file's name without the endings that such files have."""
    return re.sub(r"(\.(txt|tsv|iob2?|bio|conllu?|conll\d+))+$", "", file.name)


def places(text: str, tokens: Sequence[Token]) -> list[tuple[int, int]] | None:
    """Return where the tokens stand, one after the other with only white space between them; None
    if they do not."""
    found: list[tuple[int, int]] = []
    at = 0
    for token in tokens:
        start = text.find(token.word, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(token.word)
        found.append((start, at))
    return found


def spans(tags: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield role, first and last token of every span. Other schemes are understood: IOB1, where I
    may begin one, those that mark the end (E, L) and the single token (S, U), those that join
    with ``_``, and bare names of roles."""
    role, first, ended = "", 0, False
    for n, tag in enumerate([*tags, "O"]):
        prefix, name = _parted(tag)
        if role and (prefix in _BEGINS or name != role or ended):
            yield role, first, n - 1
            role = ""
        if name and not role:
            role, first = name, n
        ended = prefix in _ENDS


def _parted(tag: str) -> tuple[str, str]:
    """Return a tag's letter and its role, which is empty outside of all spans."""
    if tag in _OUTSIDE:
        return "", ""
    found = _TAG.fullmatch(tag)
    return (found[1], found[2] or "span") if found else ("", tag)


def _rows(text: str) -> Iterator[_Row]:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    piped = not any("\t" in line or " " in line for line in lines)
    for number, line in enumerate(lines, start=1):
        fields: list[str] = []
        if line.strip():
            fields = line.split("\t") if "\t" in line else re.split(" +", line.rstrip(" "))
            fields = line.split("|") if piped else fields
        yield number, line, fields


def _is_comment(line: str, fields: Sequence[str], columns: _Columns) -> bool:
    return _is_remark(line) or len(fields) != columns.width


def _is_remark(line: str) -> bool:
    """Say whether a line is a comment as CoNLL-U has them."""
    return line.startswith("# ") and "\t" not in line and (" = " in line or line == "# newdoc")


def _columns(arrivals: Arrivals, rows: Sequence[_Row], place: str) -> _Columns:
    """Return what the columns are; tags are in the last one that looks like tags."""
    table = [
        fields
        for _, line, fields in rows
        if fields and not line.startswith(_DOCSTART) and not _is_remark(line)
    ]
    counted = Counter(map(len, table))
    width = max(counted, key=lambda each: counted[each], default=2)
    table = [fields for fields in table if len(fields) == width]
    numbered = width > 2 and all(_CONLLU_NUMBER.fullmatch(fields[0]) for fields in table)
    word = 1 if numbered else 0
    if numbered and width == _CONLLU_WIDTH:
        keys = {key: None for fields in table for key in _misc(fields[_MISC])}
        for key in keys:
            said = [_misc(fields[_MISC]).get(key, "O") for fields in table]
            if _looks_like_tags(said):
                return _Columns(width, word, -1, key, numbered)
    tagged = [
        n for n in range(word + 1, width) if _looks_like_tags([fields[n] for fields in table])
    ]
    if not tagged and numbered:
        raise FormatError(
            f"{place} has no tags: no column, and nothing in the last one, has O or B- before a "
            f"role. Give the file with a token, a tab and its tag on each line."
        )
    tag = tagged[-1] if tagged else width - 1
    for n in tagged[:-1]:
        arrivals.note(
            f"{place} has tags in column {n + 1}, too: passed over, the last such column is read. "
            f"Give a file without the last one to bring them in."
        )
    if width > word + 2 + len(tagged[:-1]):
        arrivals.note(f"{place} has columns beside the token and its tag: passed over.")
    # Counted from the end where it is the last: a token may then have spaces in it.
    return _Columns(width, word, -1 if tag == width - 1 else tag, "", numbered)


def _looks_like_tags(values: Sequence[str]) -> bool:
    """Say whether nearly all values are tags, and at least one names a role or the outside."""
    counted = Counter(values)
    like = [each for each in counted if each in _OUTSIDE or _TAG.fullmatch(each)]
    told = any(each == "O" or len(each) > 1 for each in like)
    return told and sum(counted[each] for each in like) >= _MOST * len(values)


def _misc(field_: str) -> dict[str, str]:
    pairs = (each.partition("=") for each in field_.split("|"))
    return {key: value for key, _, value in pairs if value}
