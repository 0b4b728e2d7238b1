"""The columns of the tables that people see: statements, spans, articles, actors.

One definition for the DataFrames, the CSV files beside the log and every table export. Cells are
plain lists by column, in the order of the rows; a missing cell is None.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbench.errors import CodebookError
from workbench.model import Actor, Article, Codebook, Statement

type Columns = dict[str, type]
"""What a table's columns hold, by name and in order: ``str``, ``int`` or ``float``."""

type Cells = dict[str, list[Any]]
"""The cells of a table by column."""

SPAN_COLUMNS: Columns = {
    "statement": str,
    "article": str,
    "annotator": str,
    "role": str,
    "n": int,
    "start": int,
    "end": int,
    "quote": str,
}
ACTOR_COLUMNS: Columns = {"name": str, "kind": str, "affiliation": str, "aliases": str}

_STATEMENT_COLUMNS: Columns = {
    "id": str,
    "article": str,
    "annotator": str,
    "actor": str,
    "stance": str,
    "issue": str,
    "target": str,
    "speech": str,
    "claim": str,
    "speaker": str,
    "cue": str,
    "claim_start": int,
    "claim_end": int,
    "speaker_start": int,
    "speaker_end": int,
    "cue_start": int,
    "cue_end": int,
    "outlet": str,
    "published": str,
    "created": str,
    "derived_from": str,
    "codebook": str,
    "adjudicator": str,
}
PLACED_ROLES = ("claim", "speaker", "cue")
"""The roles whose words and place have columns of their own."""


def statement_columns(codebook: Codebook) -> Columns:
    """Return the columns of the statement table: the fixed ones, then the codebook's further
    fields."""
    columns = dict(_STATEMENT_COLUMNS)
    for field in codebook.fields:
        columns.setdefault(field.name, float if field.kind == "number" else str)
    return columns


def statement_cells(
    statements: Sequence[Statement], columns: Iterable[str], articles: Mapping[str, Article]
) -> Cells:
    """Return the cells of the statement table.

    ``claim``, ``speaker`` and ``cue`` hold the words (several spans joined by `` … ``), ``_start``
    and ``_end`` the first start and the last end in code points; ``target`` is the target's
    canonical name, or its words where no name was given.
    """
    unknown = Article(id="", text="")
    reported = [articles.get(s.article, unknown) for s in statements]
    cells: Cells = {
        "id": [s.id for s in statements],
        "article": [s.article for s in statements],
        "annotator": [s.annotator for s in statements],
        "target": [s.values.get("target") or s.words("target") or None for s in statements],
        "outlet": [article.outlet or None for article in reported],
        "published": [article.published or None for article in reported],
        "created": [s.created for s in statements],
        "derived_from": [s.derived_from for s in statements],
        "codebook": [s.codebook for s in statements],
        "adjudicator": [s.adjudicator for s in statements],
    }
    for role in PLACED_ROLES:
        spans = [s.spans.get(role) for s in statements]
        # Nearly all roles are one span, and a table can have a million rows.
        cells[role] = [
            (each[0].quote if len(each) == 1 else s.words(role)) if each else None
            for s, each in zip(statements, spans, strict=True)
        ]
        cells[f"{role}_start"] = [each[0].start if each else None for each in spans]
        cells[f"{role}_end"] = [each[-1].end if each else None for each in spans]
    values = [s.values for s in statements]
    return {name: cells.get(name) or [each.get(name) for each in values] for name in columns}


def typed_statement_cells(
    statements: Sequence[Statement], articles: Mapping[str, Article], codebook: Codebook
) -> Cells:
    """Return the cells of the statement table, each of its column's type.

    A number in a field of words stands as it is written. Raises CodebookError for words in a field
    of numbers: the codebook was changed since they were coded.
    """
    cells = statement_cells(statements, statement_columns(codebook), articles)
    for field in codebook.fields:
        if field.kind != "number":
            cells[field.name] = [
                cell if cell is None or isinstance(cell, str) else str(cell)
                for cell in cells[field.name]
            ]
            continue
        for statement, cell in zip(statements, cells[field.name], strict=True):
            try:
                if cell is not None:
                    field.check(cell)
            except CodebookError as error:
                raise CodebookError(
                    f"Statement {statement.id} on {statement.article!r}: {error} Code it anew, or "
                    f"make the field one of words in codebook.toml."
                ) from error
    return cells


def span_cells(statements: Iterable[Statement]) -> Cells:
    """Return the cells of the span table: one row per span, ``n`` counting the spans of a role
    in a statement from 1."""
    rows = [
        (s.id, s.article, s.annotator, role, n, span.start, span.end, span.quote)
        for s in statements
        for role, spans in s.spans.items()
        for n, span in enumerate(spans, start=1)
    ]
    by_column = zip(*rows, strict=True) if rows else [()] * len(SPAN_COLUMNS)
    return {name: list(column) for name, column in zip(SPAN_COLUMNS, by_column, strict=True)}


def article_columns(articles: Iterable[Article]) -> Columns:
    """Return the columns of the article table: the fixed ones, then all metadata by name.

    ``characters`` is the length of the text in code points.
    """
    columns: Columns = dict.fromkeys(("id", "title", "outlet", "published", "url"), str)
    columns["characters"] = int
    for name in sorted({name for article in articles for name in article.metadata}):
        columns.setdefault(name, str)
    return columns


def article_cells(articles: Sequence[Article], columns: Iterable[str]) -> Cells:
    """Return the cells of the article table."""
    cells: Cells = {
        "id": [article.id for article in articles],
        "title": [article.title or None for article in articles],
        "outlet": [article.outlet or None for article in articles],
        "published": [article.published or None for article in articles],
        "url": [article.url or None for article in articles],
        "characters": [len(article.text) for article in articles],
    }
    return {
        name: cells.get(name) or [article.metadata.get(name) for article in articles]
        for name in columns
    }


def actor_cells(actors: Sequence[Actor]) -> Cells:
    """Return the cells of the actor table; several aliases are joined by `` | ``."""
    return {
        "name": [actor.name for actor in actors],
        "kind": [actor.kind or None for actor in actors],
        "affiliation": [actor.affiliation or None for actor in actors],
        "aliases": [" | ".join(actor.aliases) or None for actor in actors],
    }
