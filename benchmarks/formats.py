"""The exchange formats: 50,000 spans out, and in again; 100,000 articles from Parquet."""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

import workbench as wb
from benchmarks.store import CODEBOOK, SENTENCE, TEXT
from workbench.formats import FORMATS, ReadableFormat
from workbench.model import Article, Corpus, Span, Statement

SPANS = 50_000
PER_ARTICLE = 150
ARTICLES = 100_000


def corpus(spans: int = SPANS) -> Corpus:
    """Return a corpus with this many spans, three a statement, fifty statements an article."""
    articles: list[Article] = []
    statements: list[Statement] = []
    for number in range(spans // PER_ARTICLE + 1):
        id_ = f"a{number}"
        articles.append(Article(id_, f"{TEXT}{number}", f"عنوان {number}", "روزنامه", "2026-11-23"))
        for each in range(PER_ARTICLE // 3):
            start = each * len(SENTENCE)
            marked = {
                role: (_span(words, start),)
                for role, words in (
                    ("speaker", "رئیس‌جمهوری"),
                    ("cue", "تأکید کرد"),
                    ("claim", "گفتگوها باید ادامه یابد» و به نتیجه برسد"),
                )
            }
            values = {"actor": f"کنشگر {each % 30}", "stance": "support", "note": "یادداشت"}
            made = f"{number:016x}{each:016x}"
            created = "2026-11-23T10:00:00Z"
            statements.append(Statement(made, id_, "sara", marked, values, None, created))
    return Corpus(tuple(articles), tuple(statements[: spans // 3]), CODEBOOK)


def _span(words: str, start: int) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words), words)


def out_and_in() -> Iterator[tuple[str, str]]:
    """Time every format's writing, and reading where it can be read."""
    whole = corpus()
    at_hand = {article.id: article for article in whole.articles}
    for name, format_ in FORMATS.items():
        with tempfile.TemporaryDirectory(dir=".") as folder:
            path = Path(folder) / "export"
            start = time.perf_counter()
            format_.write(whole, path)
            seconds = time.perf_counter() - start
            said = f"written in {seconds:.2f} s"
            if isinstance(format_, ReadableFormat):
                start = time.perf_counter()
                format_.read(path, at_hand if "texts" in format_.loses else {}, CODEBOOK)
                said += f", read in {time.perf_counter() - start:.2f} s"
        yield f"`{name}`, {SPANS:,} spans in {len(whole.articles)} articles", said


def articles_in() -> Iterator[tuple[str, str]]:
    """Time 100,000 articles of about 3,000 characters from a Parquet file into a project."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        path = Path(folder) / "articles.parquet"
        ids = [f"a{number}" for number in range(ARTICLES)]
        texts = [f"{SENTENCE * 36}{number}" for number in range(ARTICLES)]
        pq.write_table(pa.table({"id": ids, "text": texts}), path)  # pyright: ignore[reportUnknownMemberType]
        del ids, texts
        for what in ("add", "import"):
            project_folder = Path(folder) / what
            project_folder.mkdir()
            (project_folder / "data").mkdir()
            project = wb.Project(project_folder)
            start = time.perf_counter()
            if what == "add":
                project.add(wb.read_articles(path))
            else:
                project.import_("parquet", path)
            seconds = time.perf_counter() - start
            there = sum(1 for _ in os.scandir(project_folder / "data/articles"))
            yield f"{there:,} articles from Parquet, {what}", f"{seconds:.1f} s"


MEASURES = (out_and_in, articles_in)
