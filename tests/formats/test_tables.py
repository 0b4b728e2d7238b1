import csv
import io
import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from workbench.formats import format_named, readable_format
from workbench.model import Actor, Article, Codebook, Corpus, Span, Statement


@pytest.fixture
def corpus(codebook: Codebook) -> Corpus:
    text = "=وزیر گفت\x0b"
    statement = Statement(
        "s1",
        "a1",
        "sara",
        {"speaker": (Span(1, 5, "وزیر"),), "cue": (Span(6, 9, "گفت"),)},
        {"note": "+یک", "actor": "@وزیر", "confidence": -0.5},
        created="2026-11-23T10:00:00Z",
    )
    article = Article("a1", text, "-عنوان", "روزنامه", "2026-11-23")
    return Corpus((article,), (statement,), codebook, (Actor("@وزیر", "person"),))


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_csv_cells_that_begin_like_formulas_are_defused_and_counted(corpus: Corpus, tmp_path: Path):
    report = format_named("csv").write(corpus, tmp_path / "out")
    [statement] = rows(tmp_path / "out/statements.csv")
    assert (statement["note"], statement["actor"]) == ("'+یک", "'@وزیر")
    assert statement["confidence"] == "-0.5", "a number is no formula"
    [article] = rows(tmp_path / "out/articles.csv")
    assert article["text"].startswith("'=")
    assert any("cells as they stand: an apostrophe keeps them" in each for each in report.lost)


def test_defused_cells_are_read_back_as_they_were(corpus: Corpus, tmp_path: Path, codebook):
    format_named("csv").write(corpus, tmp_path / "out")
    back, report = readable_format("csv").read(tmp_path / "out", {}, codebook)
    assert back == corpus
    assert report.moved == ()


def test_the_data_package_names_every_table_with_its_columns_and_types(
    corpus: Corpus, tmp_path: Path
):
    format_named("csv").write(corpus, tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert package["profile"] == "tabular-data-package"
    for resource in package["resources"]:
        header = next(csv.reader((tmp_path / resource["path"]).read_text("utf-8-sig").splitlines()))
        assert header == [field["name"] for field in resource["schema"]["fields"]]
    spans = next(each for each in package["resources"] if each["name"] == "spans")
    assert {"name": "start", "type": "integer"} in spans["schema"]["fields"]
    assert spans["schema"]["foreignKeys"][0]["reference"]["resource"] == "articles"


def test_excel_gets_a_sheet_for_each_table_and_no_formula(corpus: Corpus, tmp_path: Path):
    report = format_named("xlsx").write(corpus, tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["statements", "spans", "articles", "actors", "codebook"]
    sheet = book["statements"]
    assert sheet.sheet_view.rightToLeft
    header = [cell.value for cell in sheet[1]]
    [note] = [cell for cell in sheet[2] if header[cell.column - 1] == "note"]
    assert (note.value, note.data_type) == ("+یک", "s")
    assert all(cell.data_type != "f" for each in book for row in each for cell in row)
    assert report.lost == ("control characters in 1 cell",)


def test_excel_says_how_many_long_texts_it_cut(codebook: Codebook, tmp_path: Path):
    corpus = Corpus((Article("a1", "و" * 40_000),), (), codebook)
    report = format_named("xlsx").write(corpus, tmp_path / "out.xlsx")
    assert report.lost == ("the ends of 1 cell longer than 32,767 characters",)


def test_a_statement_table_alone_is_read_with_the_stretches_of_its_roles(
    corpus: Corpus, tmp_path: Path, codebook: Codebook
):
    for name in ("csv", "parquet"):
        report = format_named(name).write(corpus, tmp_path / f"s.{name}")
        assert any("the texts of 1 article" in each for each in report.lost)
        at_hand = {"a1": corpus.articles[0]}
        back, _ = readable_format(name).read(tmp_path / f"s.{name}", at_hand, codebook)
        assert back.statements == corpus.statements


def test_statements_about_an_article_that_is_not_at_hand_are_refused(
    corpus: Corpus, tmp_path: Path, codebook: Codebook
):
    format_named("csv").write(corpus, tmp_path / "s.csv")
    _, report = readable_format("csv").read(tmp_path / "s.csv", {}, codebook)
    [refused] = report.refused
    assert "line 2, is about 'a1', which is not at hand. Add that article first." in refused


def test_a_broken_row_is_named_with_its_line(tmp_path: Path, codebook: Codebook):
    from workbench.errors import FormatError

    (tmp_path / "a.csv").write_text("id,text\na1,متن\n,متن\n", encoding="utf-8")
    with pytest.raises(FormatError, match="line 3, has no 'id'. Every article needs an id"):
        readable_format("csv").read(tmp_path / "a.csv", {}, codebook)
    (tmp_path / "b.csv").write_text('id,text\na1,"متن', encoding="utf-8")
    with pytest.raises(FormatError, match="line 2, is broken: unexpected end of data"):
        readable_format("csv").read(tmp_path / "b.csv", {}, codebook)
    (tmp_path / "empty").mkdir()
    with pytest.raises(FormatError, match=r"holds no statements.csv or articles.csv"):
        readable_format("csv").read(tmp_path / "empty", {}, codebook)


def test_whole_numbers_with_gaps_stay_whole_for_those_who_read_parquet_with_pandas(
    corpus: Corpus, tmp_path: Path
):
    [first, *_] = corpus.statements
    bare = Statement("f" * 32, first.article, "sara", {"speaker": first.spans["speaker"]})
    whole = Corpus(corpus.articles, (first, bare), corpus.codebook)
    format_named("parquet").write(whole, tmp_path)
    table = pd.read_parquet(tmp_path / "statements.parquet")
    assert str(table["cue_start"].dtype) == "Int64"
    assert table["cue_start"].isna().any()
    assert list(table["speaker_start"]) == [1, 1]
