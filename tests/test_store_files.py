"""Articles on disk, the derived tables, and the check of everything."""

import csv
import io
import json
from pathlib import Path

import pytest

from workbench.errors import ArticleError, StoreError
from workbench.model import Article, Codebook, Span, Statement
from workbench.store import ArticleFolder, Store, check, write_durably, write_tables

TRICKY = "\ufeff«كتاب‌ها» ي\u00a0٢\r\nخط دوم 🇮🇷\u2028پایان"
TEXT = "وزیر گفت: «می‌رویم»"


# ------------------------------------------------------------------------------- articles


def test_an_added_article_keeps_its_exact_bytes_and_its_metadata(tmp_path: Path):
    article = Article("a-1", TRICKY, "عنوان", "روزنامه", "2026-11-23", "", {"desk": "جهان"})
    ArticleFolder(tmp_path).add([article])
    assert (tmp_path / "articles/a-1.txt").read_bytes() == TRICKY.encode("utf-8")
    assert ArticleFolder(tmp_path).get("a-1") == article
    assert ArticleFolder(tmp_path).all() == {"a-1": article}


def test_a_text_without_a_row_is_an_article_with_its_first_line_as_title(tmp_path: Path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a1.txt").write_bytes("\r\nخط یک\r\nخط دو".encode())
    assert ArticleFolder(tmp_path).get("a1").title == "خط یک"


def test_the_projects_own_article_is_read_byte_for_byte(article_text: str):
    root = Path(__file__).parent.parent
    own = ArticleFolder(root / "data").get("putin-obama")
    assert own.text == article_text
    assert own.text.encode() == (root / "data/articles/putin-obama.txt").read_bytes()
    assert own.published == "2016-09-05"


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        ([Article("a1", "متن"), Article("a1", "متن")], "There are two articles 'a1'."),
        ([Article("old", "متن")], "The article 'old' is already in the project."),
        (
            [Article("OLD", "متن")],
            (
                "The articles 'old' and 'OLD' differ only in upper and lower case, and would be "
                "one file on many disks. Give the second another id; none was added."
            ),
        ),
        ([Article("a1", "متن"), Article("A1", "متن")], "The articles 'a1' and 'A1' differ only"),
        ([Article("../up", "متن")], "The article id '../up' cannot be a file name."),
        ([Article("a/b", "متن")], "cannot be a file name. Use letters, digits"),
        ([Article("a1", " \n")], "The article 'a1' has no text. None was added."),
        (
            [Article("a1", "متن", published="۱۳۹۵/۰۶/۱۵")],
            (
                "The article 'a1' has no date in 'published': '۱۳۹۵/۰۶/۱۵' is no date. Write it as "
                "'2016-09-05'. Leave it empty where the date is not known; none was added."
            ),
        ),
        ([Article("a1", "نیم \ud83c")], "half of a character (a lone surrogate) at code point 4"),
    ],
)
def test_a_wrong_article_keeps_its_whole_batch_out(
    tmp_path: Path, articles: list[Article], message: str
):
    folder = ArticleFolder(tmp_path)
    folder.add([Article("old", "متن")])
    with pytest.raises(ArticleError) as caught:
        folder.add([Article("good", "متن"), *articles])
    assert message in str(caught.value)
    assert ArticleFolder(tmp_path).ids() == ("old",)


def test_an_article_whose_date_is_none_stays_readable_and_check_names_it(tmp_path: Path):
    folder = ArticleFolder(tmp_path)
    folder.add([Article("a1", "متن", published="2016-09-05T10:00Z"), Article("a2", "متن دیگر")])
    assert folder.check() == []
    table = tmp_path / "articles.csv"
    table.write_bytes(table.read_bytes().replace(b"2016-09-05T10:00Z", b"1395-06-15"))
    folder = ArticleFolder(tmp_path)
    assert folder.get("a1").published == folder.all()["a1"].published == "1395-06-15"
    assert folder.check() == [
        (
            f"The article 'a1' has no date in 'published': '1395-06-15' is before 1700 in the "
            f"Gregorian calendar, in which dates are kept here. Did you mean '2016-09-05'? It "
            f"stands in {str(table)!r}; where the date is not known, leave the cell empty."
        )
    ]


def test_articles_whose_ids_differ_only_in_case_stay_readable_and_check_names_them(tmp_path: Path):
    folder = ArticleFolder(tmp_path)
    folder.add([Article("News-1", "متن"), Article("خبر", "متن")])
    other = tmp_path / "articles/news-1.txt"
    if other.exists():
        pytest.skip("this disk has one file for both")
    other.write_text("متن دیگر", encoding="utf-8")
    folder = ArticleFolder(tmp_path)
    assert [folder.text(id_) for id_ in ("News-1", "news-1")] == ["متن", "متن دیگر"]
    assert folder.check() == [
        (
            "The articles 'News-1' and 'news-1' differ only in upper and lower case, and are one "
            "file on many disks. Rename the text and the row of one without statements; if all "
            "have some, export to 'jsonl', change an id there, and import that into a new project."
        )
    ]
    folder.add([Article("news-2", "متن")])


def test_a_row_that_spells_its_text_in_other_case_is_no_second_article(tmp_path: Path):
    ArticleFolder(tmp_path).add([Article("news-1", "متن")])
    if (tmp_path / "articles/NEWS-1.txt").exists():
        pytest.skip("this disk finds the text in either case")
    table = tmp_path / "articles.csv"
    table.write_bytes(table.read_bytes().replace(b"news-1", b"NEWS-1"))
    assert ArticleFolder(tmp_path).check() == [
        "There is no article 'NEWS-1'. Did you mean 'news-1'?"
    ]


def test_a_batch_that_cannot_be_written_whole_leaves_nothing(tmp_path: Path):
    # A hundred letters of four bytes each are more than a file's name can hold.
    too_long = Article("𐎠" * 100, "متن")
    with pytest.raises(StoreError, match="File name too long"):
        ArticleFolder(tmp_path).add([Article("a", "متن"), too_long])
    assert list((tmp_path / "articles").iterdir()) == []
    assert not (tmp_path / "articles.csv").exists()


def test_an_id_is_never_a_way_out_of_the_folder(tmp_path: Path):
    ArticleFolder(tmp_path).add([Article("a1", "متن")])
    (tmp_path / "secret.txt").write_text("secret")
    with pytest.raises(ArticleError, match="There is no article '../secret'"):
        ArticleFolder(tmp_path).text("../secret")


def test_a_missing_article_is_named_with_the_nearest(tmp_path: Path):
    ArticleFolder(tmp_path).add([Article("putin-obama", "متن")])
    with pytest.raises(ArticleError, match="no article 'putin-obma'. Did you mean 'putin-obama'"):
        ArticleFolder(tmp_path).get("putin-obma")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("id,title\na1,x\na1,y\n", "line 3, lists 'a1' again. Keep one row"),
        ("name,title\na1,x\n", "has no column 'id'"),
        ("id,title\na1,x\na2,y\n", "lists 'a2', but .*a2.txt' is not there"),
    ],
)
def test_a_wrong_table_of_articles_is_named_with_the_place(
    tmp_path: Path, table: str, message: str
):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/a1.txt").write_text("متن", encoding="utf-8")
    (tmp_path / "articles.csv").write_text(table, encoding="utf-8")
    with pytest.raises(ArticleError, match=message):
        ArticleFolder(tmp_path).ids()


def test_an_article_that_is_not_utf8_is_named_with_the_byte(tmp_path: Path):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/a1.txt").write_bytes(b"abc" + "متن".encode("windows-1256"))
    with pytest.raises(ArticleError, match=r"a1.txt' is not UTF-8: byte 3 is 0xe3. Convert"):
        ArticleFolder(tmp_path).text("a1")


# --------------------------------------------------------------------------------- tables


def statement(id_: str, start: int, end: int, **values: str) -> Statement:
    spans = {"claim": (Span(start, end, TEXT[start:end]),)}
    return Statement(id_, "a1", "sara", spans, dict(values), created="2026-11-23T10:00:00Z")


def test_tables_are_sorted_by_place_and_survive_newlines(tmp_path: Path, codebook: Codebook):
    second, first = statement("a", 5, 8, note="سطر\nدوم"), statement("b", 0, 4)
    write_tables(tmp_path, [second, first], {}, codebook)
    raw = (tmp_path / "statements.csv").read_bytes()
    assert b"\r" not in raw
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8"), newline="")))
    assert [row["id"] for row in rows] == ["b", "a"]
    assert rows[1]["note"] == "سطر\nدوم"
    spans = (tmp_path / "spans.csv").read_text(encoding="utf-8").splitlines()
    assert spans[1] == "b,a1,sara,claim,1,0,4,وزیر"


def test_tables_that_did_not_change_are_not_written_again(tmp_path: Path, codebook: Codebook):
    write_tables(tmp_path, [statement("a", 0, 4)], {}, codebook)
    before = (tmp_path / "statements.csv").stat()
    write_tables(tmp_path, [statement("a", 0, 4)], {}, codebook)
    assert (tmp_path / "statements.csv").stat().st_ino == before.st_ino
    write_tables(tmp_path, [statement("a", 5, 8)], {}, codebook)
    assert (tmp_path / "statements.csv").stat().st_ino != before.st_ino


def test_a_file_is_replaced_whole_and_leaves_nothing_beside_it(tmp_path: Path):
    write_durably(tmp_path / "new" / "f", b"one")
    write_durably(tmp_path / "new" / "f", b"two")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["f"]
    assert (tmp_path / "new/f").read_bytes() == b"two"
    with pytest.raises(StoreError, match="All that was saved before is untouched"):
        write_durably(tmp_path / "new/f/below", b"three")


# ---------------------------------------------------------------------------------- check


@pytest.fixture
def log(tmp_path: Path, codebook: Codebook) -> Path:
    """The log of three statements, which a test can spoil."""
    store = Store(tmp_path, "sara", lambda _: TEXT, codebook)
    for id_, start, end in (("s1", 0, 4), ("s2", 5, 8), ("s3", 11, 18)):
        store.set(statement(id_, start, end))
    store.close()
    return next((tmp_path / "log").glob("*.jsonl"))


def problems(log: Path, codebook: Codebook) -> list[str]:
    return check(log.parent.parent, lambda _: TEXT, codebook)


def test_a_sound_log_has_no_problems(log: Path, codebook: Codebook):
    assert problems(log, codebook) == []


def test_everything_wrong_is_named_and_nothing_is_changed(log: Path, codebook: Codebook):
    lines = log.read_bytes().splitlines(keepends=True)
    stem = log.stem
    moved = json.loads(lines[0])
    moved["data"]["spans"]["claim"][0]["start"] = 1
    moved["data"]["values"]["stance"] = "suport"
    spoiled = json.dumps(moved, ensure_ascii=False).encode() + b"\n"
    log.write_bytes(spoiled + lines[1][:50] + b"\n" + lines[2] + lines[2][:30])
    other = log.with_name("omid.00000000.jsonl")
    dangling = lines[0].replace(b'"parents":[]', b'"parents":["omid.00000000:9"]')
    other.write_bytes(dangling.replace(stem.encode(), b"omid.00000000"))
    before = log.read_bytes()
    found = problems(log, codebook)
    for part in (
        f"{str(log)!r}, line 2, cannot be read: ",
        f"{str(log)!r}, line 4, is cut in half",
        "Event 'omid.00000000:9' is named as a parent, but is in no log",
        "marks 'وزیر' at 1:4 of 'a1', but the text there is 'زیر'",
        "No stance 'suport' in the codebook. Did you mean 'support'?",
    ):
        assert any(part in problem for problem in found), (part, found)
    assert len(found) == 5
    assert log.read_bytes() == before


def test_rejections_are_checked_like_statements(log: Path, codebook: Codebook):
    store = Store(log.parent.parent, "omid", lambda _: TEXT, codebook)
    store.reject(statement("r1", 0, 4), statement("r2", 5, 8))
    store.close()
    [rejecting] = log.parent.glob("omid.*.jsonl")
    assert problems(log, codebook) == []
    first, second = rejecting.read_bytes().splitlines(keepends=True)
    second = second.replace(b'"article":', b'"nothing":')
    rejecting.write_bytes(first.replace(b'"start":0', b'"start":1') + second)
    slipped, broken = problems(log, codebook)
    assert "Statement r1 marks 'وزیر' at 1:4 of 'a1'" in slipped
    assert "cannot be read" in broken


def test_gaps_repeats_and_foreign_lines_are_told_apart(log: Path, codebook: Codebook):
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(lines[0] + lines[2])
    assert "line 2, is event 3 where 2 was due" in problems(log, codebook)[0]
    log.write_bytes(lines[0] + lines[0] + lines[1] + lines[2])
    [problem] = problems(log, codebook)
    assert "line 2, is event 1 where 2 was due" in problem
    log.write_bytes(lines[0] + lines[1].replace(log.stem.encode(), b"omid.00000000", 1) + lines[2])
    assert any("by the writer 'omid.00000000'" in each for each in problems(log, codebook))


def test_a_statement_on_an_article_that_is_gone_is_named(log: Path, codebook: Codebook):
    articles = ArticleFolder(log.parent)
    found = check(log.parent.parent, articles.text, codebook)
    assert len(found) == 3
    assert all("There is no article 'a1'" in problem for problem in found)


def test_articles_that_are_taken_out_again_leave_the_others(tmp_path: Path):
    folder = ArticleFolder(tmp_path)
    folder.add([Article("a1", "متن"), Article("a2", "متن دیگر")])
    folder.remove(["a2", "never there"])
    assert folder.ids() == ("a1",)
    assert not (tmp_path / "articles/a2.txt").exists()
