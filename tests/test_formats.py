import csv
import io
import json
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import workbench as wb
from workbench.errors import ArticleError, FormatError
from workbench.formats import format_named, read_articles, readable_format
from workbench.model import Actor, Article, Codebook, Corpus, Span, Statement

TRICKY = "«كتاب‌ها» ي\u00a0٢\r\nخط دوم \u200f🇮🇷👩🏽‍⚕️\u2028پایان\r"


def test_a_text_file_keeps_every_character_and_lends_its_name_and_first_line(tmp_path: Path):
    (tmp_path / "news-1.txt").write_bytes(TRICKY.encode("utf-8"))
    [article] = read_articles(tmp_path / "news-1.txt")
    assert article == Article("news-1", TRICKY, title="«كتاب‌ها» ي\u00a0٢")


def test_a_bom_inside_a_text_file_is_a_character_of_the_article(tmp_path: Path):
    (tmp_path / "a.txt").write_bytes("\ufeffمتن".encode())
    assert read_articles(tmp_path / "a.txt")[0].text == "\ufeffمتن"


def test_a_folder_gives_its_text_files_in_the_order_of_their_names(tmp_path: Path):
    for name in ("b.txt", "a.txt", "notes.md"):
        (tmp_path / name).write_text(f"متن {name}", encoding="utf-8")
    assert [article.id for article in read_articles(tmp_path)] == ["a", "b"]


def test_hidden_files_tables_and_folders_in_a_folder_are_no_articles(tmp_path: Path):
    (tmp_path / "a.txt").write_text("متن", encoding="utf-8")
    for name in (".hid.txt", "._a.txt", "t.csv"):
        (tmp_path / name).write_bytes(b"\x00\xff")
    (tmp_path / "sub.txt").mkdir()
    assert [article.id for article in read_articles(tmp_path)] == ["a"]


def test_a_folder_without_articles_is_told_with_what_lies_in_it(tmp_path: Path):
    (tmp_path / "sub").mkdir()
    for name in ("talks.jsonl", ".hid.txt"):
        (tmp_path / name).write_text("متن", encoding="utf-8")
    with pytest.raises(ArticleError) as caught:
        read_articles(tmp_path)
    assert str(caught.value) == (
        f"The folder {str(tmp_path)!r} holds no file to read, of .txt, .html, .htm, .docx, .pdf, "
        f"only 'sub/', 'talks.jsonl'. Tables and folders in it are read when their own path is "
        f"given."
    )
    for number in range(9):
        (tmp_path / f"{number}.md").touch()
    with pytest.raises(ArticleError, match=r"only '0\.md', .*'4\.md' and 6 more\. Tables"):
        read_articles(tmp_path)


def test_the_index_that_pandas_writes_into_csv_is_no_column(tmp_path: Path, codebook: Codebook):
    table = pd.DataFrame({"id": ["a1", "a2"], "text": ["متن، یک", "متن"], "desk": ["جهان", ""]})
    table.to_csv(tmp_path / "t.csv")
    first, second = read_articles(tmp_path / "t.csv")
    assert first == Article("a1", "متن، یک", title="متن، یک", metadata={"desk": "جهان"})
    assert second.metadata == {}
    corpus, report = readable_format("csv").read(tmp_path / "t.csv", {}, codebook)
    assert corpus.articles == (first, second)
    assert report.refused == ()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (",id,text\n5,a1,متن\n", "article 1, has '5' in a column without a name. Name the col"),
        ("id,text,\na1,متن,\na2,متن,x\n", "article 2, has 'x' in a column without a name."),
        ("id,text\na1,یک، دو,سه\n", "article 1, has 3 cells, but the table has 2 columns. A co"),
    ],
)
def test_cells_without_a_name_are_refused_for_what_they_are(
    content: str, message: str, tmp_path: Path
):
    (tmp_path / "t.csv").write_text(content, encoding="utf-8")
    with pytest.raises(ArticleError) as caught:
        read_articles(tmp_path / "t.csv")
    assert message in str(caught.value)


def test_several_paths_at_once_are_refused_with_how_to_give_them(tmp_path: Path):
    with pytest.raises(ArticleError) as caught:
        wb.read_articles([tmp_path])  # pyright: ignore
    assert str(caught.value) == (
        "read_articles takes one path at a time, and this is a list. For several, write "
        "[*wb.read_articles(a), *wb.read_articles(b)]."
    )


def test_a_table_in_a_format_that_is_not_read_is_told_which_are(tmp_path: Path):
    (tmp_path / "t.tsv").write_text("id\ttext\n", encoding="utf-8")
    with pytest.raises(ArticleError) as caught:
        read_articles(tmp_path / "t.tsv")
    assert str(caught.value).endswith(" Tables are read from .csv, .jsonl, .parquet.")
    assert "Did you mean" not in str(caught.value)


def test_a_csv_a_jsonl_and_a_parquet_table_give_the_same_articles(tmp_path: Path):
    row = {"id": "a1", "text": TRICKY, "title": "عنوان", "outlet": "روزنامه", "desk": "جهان"}
    expected = Article("a1", TRICKY, "عنوان", "روزنامه", metadata={"desk": "جهان"})
    with (tmp_path / "t.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow(row)
    line = json.dumps(row, ensure_ascii=False)
    (tmp_path / "t.jsonl").write_bytes(f"{line}\n\n".encode())
    pd.DataFrame([row]).to_parquet(tmp_path / "t.parquet")
    for ending in ("csv", "jsonl", "parquet"):
        assert read_articles(tmp_path / f"t.{ending}") == [expected], ending


def test_dates_of_a_parquet_table_are_read_whatever_their_type(tmp_path: Path):
    when = pd.Timestamp("2016-09-05T10:00:00Z")
    for n, published in enumerate((when, when.date(), when.tz_localize(None), None)):
        row = {"id": "a1", "text": TRICKY, "published": published}
        pd.DataFrame([row]).to_parquet(tmp_path / f"{n}.parquet")
    read = [read_articles(tmp_path / f"{n}.parquet")[0].published for n in range(4)]
    assert read == ["2016-09-05 10:00:00+00:00", "2016-09-05", "2016-09-05 10:00:00", ""]


@given(text=st.text(min_size=1).filter(str.strip))
def test_any_text_comes_through_json_lines_unchanged(
    tmp_path_factory: pytest.TempPathFactory, text: str
):
    path = tmp_path_factory.mktemp("articles") / "t.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text}), encoding="utf-8", newline="")
    assert read_articles(path)[0].text == text


def test_jalali_dates_of_a_table_are_understood_and_kept_as_written(tmp_path: Path):
    days = ["2016-09-05T10:00:00Z", "", "۱۵ شهریور ۱۳۹۵", "1395-06-15", "۱۳۹۵/۶/۱۵"]
    rows = "".join(f"a{number},متن,{day}\n" for number, day in enumerate(days))
    (tmp_path / "a.csv").write_text(f"id,text,published\n{rows}", encoding="utf-8")
    articles = read_articles(tmp_path / "a.csv")
    assert [each.published for each in articles] == [*days[:2], *["2016-09-05"] * 3]
    assert [each.metadata for each in articles[:2]] == [{}, {}]
    assert [each.metadata["published_as_written"] for each in articles[2:]] == days[2:]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", "متن".encode("windows-1256"), "is not UTF-8: byte 0 is 0xe3. Convert it"),
        (
            "a.doc",
            b"",
            "its ending is none of .txt, .html, .htm, .docx, .pdf, .csv, .jsonl, .parquet",
        ),
        ("a.csv", b"ID,text\n1,x\n", "article 1, has no 'id'. Every article needs an id and a"),
        (
            "a.csv",
            "id,text,published\na,x,2016-09-05\nb,x,\nc,x,پریروز\n".encode(),
            (
                "article 3, has no date in 'published': 'پریروز' is no date. Write it like "
                "'2016-09-05' or '2016-09-05T10:00:00Z'. Leave it empty where the date is not "
            ),
        ),
        (
            "a.jsonl",
            b'{"id":"a","text":"x","published":1473033600000}\n',
            (
                "article 1, has no date in 'published': '1473033600000' is no date. Write it like "
                "'2016-09-05' or"
            ),
        ),
        ("a.jsonl", b'{"id":"a","text":"x"}\n{"id"\n', "line 2, is not JSON"),
        ("a.jsonl", b"[1]\n", "line 1, is not a JSON object"),
        ("a.parquet", b"PAR0", "cannot be read as Parquet"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_place(
    tmp_path: Path, name: str, content: bytes, message: str
):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ArticleError) as caught:
        read_articles(tmp_path / name)
    assert repr(str(tmp_path / name)) in str(caught.value)
    assert message in str(caught.value)


def test_a_missing_file_and_an_empty_folder_are_named(tmp_path: Path):
    for name in ("nowhere.txt", "nowhere"):
        missing = "cannot be read: No such file or directory. Check the path; it was looked for fr"
        with pytest.raises(ArticleError, match=missing):
            read_articles(tmp_path / name)
    with pytest.raises(ArticleError, match=r"holds no file to read, of \.txt, \.html"):
        read_articles(tmp_path)


@pytest.fixture
def corpus(codebook: Codebook) -> Corpus:
    article = Article("a1", "وزیر خواستار آتش‌بس شد", "عنوان", "روزنامه", "2026-11-23")
    cue = (Span(5, 12, "خواستار"), Span(20, 22, "شد"))
    statement = Statement(
        "s1",
        "a1",
        "sara",
        {"speaker": (Span(0, 4, "وزیر"),), "cue": cue, "claim": (Span(13, 19, "آتش‌بس"),)},
        {"actor": "وزیر", "stance": "support", "confidence": 0.5, "note": "الف، «ب»\nج"},
        created="2026-11-23T10:00:00Z",
    )
    statement.check_quotes(article.text)
    return Corpus((article,), (statement,), codebook, (Actor("وزیر", aliases=("او", "وی")),))


def test_json_lines_hold_a_statement_a_line_as_the_log_does(corpus: Corpus, tmp_path: Path):
    report = format_named("jsonl").write(corpus, tmp_path / "out.jsonl")
    [line] = (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    written = json.loads(line)
    assert written["spans"]["cue"][1] == {"start": 20, "end": 22, "quote": "شد"}
    assert written["values"]["stance"] == "support"
    assert written["derived_from"] is None
    assert str(report).startswith("jsonl: 1 statement, 4 spans, 1 article, 1 actor written to ")
    assert report.lost == ()


def test_a_csv_folder_opens_in_spreadsheets_and_holds_all_tables(corpus: Corpus, tmp_path: Path):
    report = format_named("csv").write(corpus, tmp_path / "tables")
    one_each = {"statements": 1, "spans": 4, "articles": 1, "actors": 1}
    assert {name: report.counts[name] for name in one_each} == one_each
    raw = (tmp_path / "tables/statements.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "spreadsheets need the BOM to read Persian"
    [row] = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert row["cue"] == "خواستار … شد"
    assert (row["cue_start"], row["cue_end"], row["outlet"]) == ("5", "22", "روزنامه")
    assert row["note"] == "الف، «ب»\nج"
    assert row["issue"] == ""


def test_a_parquet_file_holds_typed_columns(corpus: Corpus, tmp_path: Path):
    report = format_named("parquet").write(corpus, tmp_path / "s.parquet")
    table = pd.read_parquet(tmp_path / "s.parquet")
    assert table.loc[0, "claim_start"] == 13
    assert table.loc[0, "confidence"] == 0.5
    assert any("single spans" in lost for lost in report.lost)


def test_an_unknown_format_and_an_unwritable_path_are_named(corpus: Corpus, tmp_path: Path):
    with pytest.raises(FormatError, match=r"No format 'parket'. Did you mean 'parquet'\?"):
        format_named("parket")
    (tmp_path / "file").write_text("in the way")
    in_the_way = r"cannot be written: a file stands where a folder is needed. Nothing there was ch"
    for name in ("jsonl", "csv", "brat"):
        with pytest.raises(FormatError, match=in_the_way):
            format_named(name).write(corpus, tmp_path / "file")
    with pytest.raises(FormatError, match="a folder of that name is there. Give the name of a fi"):
        format_named("w3c").write(corpus, tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("name", ["labelstudio", "doccano", "w3c", "refi-qdc"])
def test_a_folder_where_a_file_is_due_is_named(name: str, tmp_path: Path, codebook: Codebook):
    with pytest.raises(FormatError, match=r"is a folder. Give the file in it\."):
        readable_format(name).read(tmp_path, {}, codebook)


@pytest.mark.parametrize(
    ("said", "name"), [("W3C", "w3c"), ("CAS_json", "cas-json"), ("Refi_QDC", "refi-qdc")]
)
def test_a_format_is_found_however_its_name_is_written(said: str, name: str):
    assert format_named(said).name == readable_format(said).name == name


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("cas", r"No format 'cas'\. Did you mean 'cas-json' or 'cas-xmi'\?"),
        ("REFI", r"No format 'REFI'\. Did you mean 'refi-qdc' or 'refi-qdpx'\?"),
    ],
)
def test_the_beginning_of_several_formats_names_is_answered_with_all_of_them(
    said: str, message: str
):
    with pytest.raises(FormatError, match=message):
        format_named(said)


def test_a_brat_corpus_that_is_not_there_is_named(tmp_path: Path, codebook: Codebook):
    with pytest.raises(FormatError, match=r"neither a folder nor an .ann file at '.*nowhere'\."):
        readable_format("brat").read(tmp_path / "nowhere", {}, codebook)


@pytest.mark.parametrize(
    ("name", "place", "own"),
    [
        ("csv", "data", "data"),
        ("brat", "data/articles", "data"),
        ("jsonl", "annotations/talks.jsonl", "annotations"),
        ("doccano", "codebook.toml", "codebook.toml"),
    ],
)
def test_an_export_never_replaces_what_the_project_keeps(
    name: str, place: str, own: str, folder: Path
):
    project = wb.Project(folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    said = f"is not written: the project keeps its own in '{own}', which would be replaced"
    with pytest.raises(FormatError, match=said):
        project.export(name, folder / place)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert project.export(name, folder / "exports" / "x").path.name == "x"


def test_what_an_export_or_an_import_had_to_change_is_printed_without_being_asked_for(
    folder: Path, marked, capsys: pytest.CaptureFixture[str], tmp_path_factory
):
    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", speaker="کری", cue="گفت"))
    report = project.export("iob2", folder / "exports" / "talks.iob2")
    assert capsys.readouterr().out == f"{report}\n"
    assert "Not in it: " in str(report)
    project.export("jsonl", folder / "exports" / "talks.jsonl")
    capsys.readouterr()
    other = wb.Project(tmp_path_factory.mktemp("other"), annotator="sara")
    repaired = other.import_("jsonl", folder / "exports" / "talks.jsonl")
    assert capsys.readouterr().out == f"{repaired}\n"
    assert repr(repaired).startswith("RepairReport('jsonl', ")
    assert len(repr(report)) < len(str(report))


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("", "'.' has no name to write to. Give a file or a folder, like 'exports/talks'."),
        (".", "'.' has no name to write to. Give a file or a folder, like 'exports/talks'."),
        (
            "../project",
            "is not written: the project is in that folder, and its files are not to be",
        ),
        ("..", "is not written: the project is in that folder, and its files are not to be mix"),
    ],
)
@pytest.mark.parametrize("name", ["w3c", "csv", "jsonl", "brat"])
def test_an_export_is_not_mixed_with_the_projects_files(
    name: str, place: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    home = tmp_path / "project"
    home.mkdir()
    monkeypatch.chdir(home)
    project = wb.Project(home)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FormatError) as caught:
        project.export(name, place)
    assert message in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before
