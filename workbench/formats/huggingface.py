"""A Hugging Face dataset folder: Parquet files with their features, and a card.

After the Hub's documentation of repositories with data files and of dataset cards. Two
configurations: ``tokens`` with a list of tags for each role, and ``spans``, a record a span.
"""

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from workbench.columns import SPAN_COLUMNS, statement_cells, statement_columns
from workbench.formats.base import LossReport, losses, write_file
from workbench.formats.cutting import cut, tagged
from workbench.model import Article, Codebook, Corpus, Span, Statement

_SPLITS = ("train", "validation", "test")
_TYPES = {
    str: ("string", pa.string()),
    int: ("int64", pa.int64()),
    float: ("float64", pa.float64()),
}


class HuggingFace:
    """Articles are dealt to train, validation and test by a hash of their ids, about 8:1:1, so no
    article, and none of its statements, is in two of them."""

    name = "huggingface"
    loses = ("actors", "codebook")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        dealt = _dealt([article.id for article in corpus.articles])
        overlapping = 0
        sizes: dict[str, int] = {}
        for split in _SPLITS:
            ids = set(dealt[split])
            articles = {a.id: a for a in corpus.articles if a.id in ids}
            statements = [s for s in corpus.statements if s.article in ids]
            tokens, refused = _tokens(articles, statements, corpus.codebook)
            overlapping += refused
            spans = _spans(articles, statements, corpus.codebook)
            write_file(path / "tokens" / f"{split}.parquet", tokens)
            write_file(path / "spans" / f"{split}.parquet", spans)
            sizes[split] = len(articles)
        write_file(path / "README.md", _card(corpus, sizes).encode("utf-8"))
        lost = losses(corpus, self.loses)
        if overlapping:
            lost += (f"{overlapping:,} spans as tags: they overlap one of the same role",)
        spans_ = sum(1 for s in corpus.statements for _ in s.placed_spans())
        return LossReport(self.name, path, {"spans": spans_, **sizes}, lost)


def _dealt(ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
    ordered = sorted(ids, key=lambda id_: hashlib.sha256(id_.encode("utf-8")).digest())
    each = max(1, len(ordered) // 10) if len(ordered) >= len(_SPLITS) else 0
    return {
        "test": ordered[:each],
        "validation": ordered[each : 2 * each],
        "train": ordered[2 * each :],
    }


def _encoded(columns: Mapping[str, tuple[Any, pa.DataType, list[Any]]]) -> bytes:
    features = {name: feature for name, (feature, _, _) in columns.items()}
    schema = pa.schema(
        {name: type_ for name, (_, type_, _) in columns.items()},
        metadata={"huggingface": json.dumps({"info": {"features": features}})},
    )
    file = io.BytesIO()
    table = pa.table({name: cells for name, (_, _, cells) in columns.items()}, schema)
    pq.write_table(table, file)  # pyright: ignore[reportUnknownMemberType]
    return file.getvalue()


def _column(type_: type, cells: list[Any]) -> tuple[Any, pa.DataType, list[Any]]:
    name, arrow = _TYPES[type_]
    return {"dtype": name, "_type": "Value"}, arrow, cells


def _tokens(
    articles: Mapping[str, Article], statements: Sequence[Statement], codebook: Codebook
) -> tuple[bytes, int]:
    """Return a row for every article and annotator: the text, its tokens, where they start, and a
    list of tags for each role."""
    roles = [role.name for role in codebook.roles]
    signed: dict[tuple[str, str], dict[str, list[Span]]] = {}
    for statement in statements:
        of = signed.setdefault((statement.article, statement.annotator), {})
        for role, span in statement.placed_spans():
            of.setdefault(role, []).append(span)
    words: list[list[str]] = []
    starts: list[list[int]] = []
    tags: dict[str, list[list[int]]] = {role: [] for role in roles}
    overlapping = 0
    for (article, _), spans in signed.items():
        text = articles[article].text
        pieces = cut(text, [span for each in spans.values() for span in each])
        words.append([text[token.start : token.end] for token in pieces.tokens])
        starts.append([token.start for token in pieces.tokens])
        for role in roles:
            said, refused = tagged(pieces, spans.get(role, ()), role)
            overlapping += len(refused)
            tags[role].append(["OBI".index(tag[0]) for tag in said])
    texts = {"feature": {"dtype": "string", "_type": "Value"}, "_type": "Sequence"}
    places = {"feature": {"dtype": "int64", "_type": "Value"}, "_type": "Sequence"}
    columns: dict[str, tuple[Any, pa.DataType, list[Any]]] = {
        "article": _column(str, [article for article, _ in signed]),
        "annotator": _column(str, [annotator for _, annotator in signed]),
        "text": _column(str, [articles[article].text for article, _ in signed]),
        "tokens": (texts, pa.list_(pa.string()), words),
        "starts": (places, pa.list_(pa.int64()), starts),
    }
    for role in roles:
        labels = {"names": ["O", f"B-{role}", f"I-{role}"], "_type": "ClassLabel"}
        feature = {"feature": labels, "_type": "Sequence"}
        columns[f"{role}_tags"] = (feature, pa.list_(pa.int64()), tags[role])
    return _encoded(columns), overlapping


def _spans(
    articles: Mapping[str, Article], statements: Sequence[Statement], codebook: Codebook
) -> bytes:
    """Return a record for every span, with the values of its statement; the text is in the other
    configuration."""
    of_statements = statement_columns(codebook)
    cells = statement_cells(statements, of_statements, articles)
    kept = {
        name: type_
        for name, type_ in of_statements.items()
        if name not in ("id", "article", "annotator", "claim", "speaker", "cue")
        and not name.endswith(("_start", "_end"))
    }
    rows = [
        (n, s, role, number, span)
        for n, s in enumerate(statements)
        for role, spans in s.spans.items()
        for number, span in enumerate(spans, start=1)
    ]
    of_spans = {
        "statement": [s.id for _, s, _, _, _ in rows],
        "article": [s.article for _, s, _, _, _ in rows],
        "annotator": [s.annotator for _, s, _, _, _ in rows],
        "role": [role for _, _, role, _, _ in rows],
        "n": [number for _, _, _, number, _ in rows],
        "start": [span.start for *_, span in rows],
        "end": [span.end for *_, span in rows],
        "quote": [span.quote for *_, span in rows],
    }
    columns = {name: _column(type_, of_spans[name]) for name, type_ in SPAN_COLUMNS.items()}
    for name, type_ in kept.items():
        columns[name] = _column(type_, [cells[name][n] for n, *_ in rows])
    return _encoded(columns)


def _card(corpus: Corpus, sizes: Mapping[str, int]) -> str:
    lines = ["---", "language:", "- fa", "task_categories:", "- token-classification", "configs:"]
    for name in ("tokens", "spans"):
        lines += [f"- config_name: {name}", "  data_files:"]
        for split in _SPLITS:
            lines += [f"  - split: {split}", f"    path: {name}/{split}.parquet"]
        lines += ["  default: true"] if name == "tokens" else []
    lines += ["---", "", "# Statements in Persian news", ""]
    lines += ["Who says what, about whom or what, for or against it.", ""]
    dealt = ", ".join(f"{count} in {split}" for split, count in sizes.items())
    lines += [
        (
            f"{len(corpus.statements)} statements in {len(corpus.articles)} articles ({dealt}); no "
            f"article is in two splits. Offsets count Unicode code points of `text`."
        ),
        "",
        f"Codebook, version {corpus.codebook.version}:",
        "",
    ]
    lines += [f"- `{role.name}`: {role.definition.get('en', '')}" for role in corpus.codebook.roles]
    for field in corpus.codebook.fields:
        values = ", ".join(f"`{choice.name}`" for choice in field.values)
        said = field.definition.get("en", "")
        lines.append(f"- `{field.name}`: {said}" + (f" One of {values}." if values else ""))
    return "\n".join(lines) + "\n"
