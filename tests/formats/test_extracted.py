import sys
from pathlib import Path

import docx
import pytest
from pypdf import PdfWriter

from tests.formats.test_hostile import packed
from workbench.errors import ArticleError, FormatError
from workbench.formats import read_articles

FIRST = "وزیر امور خارجه روز دوشنبه در نشست خبری گفت که گفتگوها ادامه می\u200cیابد."
SECOND = (
    "او افزود که «آتش\u200cبس» باید بی\u200cدرنگ برقرار شود و همهٔ طرف\u200cها به آن پایبند بمانند."
)
ZWNJ = "\u200c"
SECOND_AS_SENT = SECOND.replace("بی" + ZWNJ, "بی&zwnj;")
PAGE = f"""<!DOCTYPE html><html lang="fa"><head><meta charset="utf-8">
<title>گفتگوها ادامه می\u200cیابد</title>
<meta property="og:site_name" content="روزنامهٔ نمونه">
<meta property="article:published_time" content="2026-11-20T08:00:00Z"></head>
<body><nav><a href="/">خانه</a> <a href="/2">سیاست</a></nav>
<article><h1>گفتگوها ادامه می\u200cیابد</h1><p>{FIRST}</p><p>{SECOND_AS_SENT}</p></article>
<footer>همهٔ حقوق محفوظ است</footer></body></html>"""


def test_a_page_gives_its_main_text_title_outlet_and_date(tmp_path: Path):
    (tmp_path / "news.html").write_text(PAGE, encoding="utf-8")
    [article] = read_articles(tmp_path / "news.html")
    assert article.id == "news"
    assert FIRST in article.text
    assert SECOND in article.text
    assert article.text.index(FIRST) + len(FIRST) < article.text.index(SECOND)
    assert "خانه" not in article.text
    assert article.title == "گفتگوها ادامه می\u200cیابد"
    assert (article.published, article.outlet) == ("2026-11-20", "روزنامهٔ نمونه")


def test_a_page_in_another_encoding_is_decoded_as_it_says(tmp_path: Path):
    page = PAGE.replace("utf-8", "windows-1256").replace("ی", "ي").replace("\u200c", " ")
    (tmp_path / "old.html").write_bytes(page.replace("ٔ", "").encode("windows-1256"))
    [article] = read_articles(tmp_path / "old.html")
    assert "وزير امور خارجه روز دوشنبه" in article.text


def test_a_word_file_gives_its_paragraphs_and_tables_in_order(tmp_path: Path):
    document = docx.Document()
    document.core_properties.title = "گزارش"
    document.add_paragraph(FIRST)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "نام", "موضع"
    document.add_paragraph(SECOND)
    document.save(str(tmp_path / "report.docx"))
    [article] = read_articles(tmp_path / "report.docx")
    assert article.text == f"{FIRST}\nنام\tموضع\n{SECOND}"
    assert article.title == "گزارش"


def pdf(path: Path, text: str) -> None:
    """Write a PDF of one page with Latin text, by hand: fonts for Persian would be needed else."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    raw = b"%PDF-1.4\n"
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n"
    path.write_bytes(raw + end % (table, len(raw)) + b"%%EOF\n")


def test_a_pdf_file_gives_its_text(tmp_path: Path):
    pdf(tmp_path / "talks.pdf", "The talks go on")
    [article] = read_articles(tmp_path / "talks.pdf")
    assert article.text.strip() == "The talks go on"


def test_a_pdf_of_pictures_says_that_it_has_no_text(tmp_path: Path):
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(tmp_path / "scan.pdf")
    with pytest.raises(ArticleError, match="has no text: its pages are pictures"):
        read_articles(tmp_path / "scan.pdf")


def test_a_folder_of_pages_and_texts_gives_them_all(tmp_path: Path):
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("متن", encoding="utf-8")
    assert [article.id for article in read_articles(tmp_path)] == ["a", "b"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("x.docx", "cannot be read as a zip file"),
        ("x.pdf", "cannot be read as PDF"),
        ("x.html", "has no main text that could be found"),
    ],
)
def test_a_broken_file_is_named(name: str, message: str, tmp_path: Path):
    (tmp_path / name).write_bytes(b"nonsense")
    with pytest.raises(ArticleError, match=message) as caught:
        read_articles(tmp_path / name)
    assert name in str(caught.value)


def test_a_word_file_that_is_a_bomb_is_refused(tmp_path: Path):
    packed(tmp_path / "x.docx", word__document="")
    path = packed(tmp_path / "x.docx", **{"word__document.xml": b" " * (64 << 20)})
    with pytest.raises(ArticleError, match=r"says it holds 67,108,864 bytes"):
        read_articles(path)


@pytest.mark.parametrize(
    ("module", "name"), [("trafilatura", "x.html"), ("docx", "x.docx"), ("pypdf", "x.pdf")]
)
def test_a_missing_library_is_named_with_its_extra(
    module: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / name).write_bytes(b"x")
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(FormatError, match=r"Install the extra 'documents': pip install"):
        read_articles(tmp_path / name)
