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

from workbench.columns import SPAN_COLUMNS, statement_columns, typed_statement_cells
from workbench.formats.base import LossReport, agreeing, losses, write_file
from workbench.formats.cutting import cut, tagged
from workbench.model import Article, Codebook, Corpus, Span, Statement

_SPLITS = ("train", "validation", "test")
_TYPES = {
    str: ("string", pa.string()),
    int: ("int64", pa.int64()),
    float: ("float64", pa.float64()),
}


class HuggingFace:
    """Articles with statements are dealt to train, validation and test by a hash of their ids,
    about 8:1:1, so no article, and none of its statements, is in two of them. A split without rows
    has no file: the library that reads the folder stops at an empty one."""

    name = "huggingface"
    loses = ("titles", "addresses", "actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        annotated = {statement.article for statement in corpus.statements}
        dealt = _dealt([article.id for article in corpus.articles if article.id in annotated])
        overlapping = 0
        sizes: dict[str, int] = {}
        there: dict[str, list[str]] = {"tokens": [], "spans": []}
        for split in _SPLITS:
            ids = set(dealt[split])
            articles = {a.id: a for a in corpus.articles if a.id in ids}
            statements = [s for s in corpus.statements if s.article in ids]
            tokens, refused = _tokens(articles, statements, corpus.codebook)
            overlapping += refused
            records = _spans(articles, statements, corpus.codebook)
            for name, table in (("tokens", tokens), ("spans", records)):
                file = path / name / f"{split}.parquet"
                if table.num_rows:
                    write_file(file, _encoded(table))
                    there[name].append(split)
                else:
                    file.unlink(missing_ok=True)
            sizes[split] = len(articles)
        write_file(path / "README.md", _card(corpus, sizes, there).encode("utf-8"))
        lost = losses(corpus, self.loses)
        if overlapping:
            said = f"{overlapping:,} spans as tags: they overlap one of the same role"
            lost += (agreeing(said),)
        if unread := len(corpus.articles) - sum(sizes.values()):
            lost += (agreeing(f"{unread:,} articles without a statement"),)
        spans = sum(1 for s in corpus.statements for _ in s.placed_spans())
        counted = {"spans": spans, **{f"articles in {split}": n for split, n in sizes.items()}}
        return LossReport(self.name, path, counted, lost)


def _dealt(ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
    ordered = sorted(ids, key=lambda id_: hashlib.sha256(id_.encode("utf-8")).digest())
    each = max(1, len(ordered) // 10) if len(ordered) >= len(_SPLITS) else 0
    return {
        "test": ordered[:each],
        "validation": ordered[each : 2 * each],
        "train": ordered[2 * each :],
    }


def _table(columns: Mapping[str, tuple[Any, pa.DataType, list[Any]]]) -> pa.Table:
    features = {name: feature for name, (feature, _, _) in columns.items()}
    schema = pa.schema(
        {name: type_ for name, (_, type_, _) in columns.items()},
        metadata={"huggingface": json.dumps({"info": {"features": features}})},
    )
    return pa.table({name: cells for name, (_, _, cells) in columns.items()}, schema)


def _encoded(table: pa.Table) -> bytes:
    file = io.BytesIO()
    pq.write_table(table, file)  # pyright: ignore[reportUnknownMemberType]
    return file.getvalue()


def _column(type_: type, cells: list[Any]) -> tuple[Any, pa.DataType, list[Any]]:
    name, arrow = _TYPES[type_]
    return {"dtype": name, "_type": "Value"}, arrow, cells


def _tokens(
    articles: Mapping[str, Article], statements: Sequence[Statement], codebook: Codebook
) -> tuple[pa.Table, int]:
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
    return _table(columns), overlapping


def _spans(
    articles: Mapping[str, Article], statements: Sequence[Statement], codebook: Codebook
) -> pa.Table:
    """Return a record for every span, with the values of its statement; the text is in the other
    configuration."""
    of_statements = statement_columns(codebook)
    cells = typed_statement_cells(statements, articles, codebook)
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
    return _table(columns)


def _card(corpus: Corpus, sizes: Mapping[str, int], there: Mapping[str, Sequence[str]]) -> str:
    lines = ["---", "language:", "- fa", "task_categories:", "- token-classification", "configs:"]
    for name, splits in there.items():
        lines += [f"- config_name: {name}", "  data_files:"]
        for split in splits:
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
