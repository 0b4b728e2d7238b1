"""Articles taken out of web pages, Word and PDF files; needs the extra ``documents``.

The text is what the library finds: it is taken out once, and offsets count in it from then on.
"""

import html
import logging
import re
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench.errors import ArticleError, FormatError, said_by
from workbench.formats.base import needs_extra
from workbench.formats.files import Archive, read_bytes, read_xml
from workbench.model import Article, first_line

_LARGEST = 64 << 20
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,12});")
_WORD_MAIN = "word/document.xml"


def page(path: Path) -> Article:
    """Return the main text of a web page, without menus, comments and advertisements, with its
    title, date, outlet and address as far as the page says them."""
    try:
        import trafilatura
        from trafilatura.utils import decode_file
    except ImportError as error:
        raise needs_extra("documents", "Reading HTML") from error
    source, back = _joiners_kept(decode_file(_bytes(path)))
    try:
        found: Any = trafilatura.bare_extraction(
            source,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            favor_recall=True,
        )
    except Exception as error:  # whatever a broken page makes of it
        raise ArticleError(
            f"{str(path)!r} cannot be read as a web page: {said_by(error)}."
        ) from error
    text = str(getattr(found, "text", None) or "").translate(back)
    if not text.strip():
        raise ArticleError(f"{str(path)!r} has no main text that could be found. Copy it by hand.")
    said = {
        name: str(getattr(found, name, None) or "").translate(back)
        for name in ("title", "date", "url", "sitename", "hostname")
    }
    return Article(
        id=path.stem,
        text=text,
        title=said["title"] or first_line(text),
        outlet=said["sitename"] or said["hostname"],
        published=said["date"],
        url=said["url"],
    )


def _joiners_kept(source: str) -> tuple[str, dict[int, str]]:
    """Return a page with stand-ins for the characters that have no width, and what they stand for.

    trafilatura drops everything that is not printable, ZWNJ among it, without which Persian is
    misspelt. The stand-ins are letters of Linear B that are nowhere in the page.
    """
    source = _REFERENCE.sub(_if_without_width, source)
    free = (chr(each) for each in range(0x10000, 0x10080) if chr(each) not in source)
    used = sorted({each for each in source if unicodedata.category(each) == "Cf"})
    stand_ins = dict(zip(used, free, strict=False))
    back = {ord(stand_in): each for each, stand_in in stand_ins.items()}
    return source.translate({ord(each): stand_in for each, stand_in in stand_ins.items()}), back


def _if_without_width(reference: re.Match[str]) -> str:
    """Return the character that ``&zwnj;`` and its like stand for, all others as they are."""
    character = html.unescape(reference.group())
    without = len(character) == 1 and unicodedata.category(character) == "Cf"
    return character if without else reference.group()


def word_file(path: Path) -> Article:
    """Return the paragraphs of a Word file, a line each, those in tables row by row."""
    try:
        import docx
    except ImportError as error:
        raise needs_extra("documents", "Reading Word files") from error
    try:
        with Archive(path) as archive:
            # python-docx would read whatever they claim.
            archive.check_sizes()
            read_xml(archive.read(_WORD_MAIN), f"{str(path)!r}, member {_WORD_MAIN!r},")
        document: Any = docx.Document(str(path))
        lines = [line for part in document.iter_inner_content() for line in _lines(part)]
        properties: Any = document.core_properties
        title, created = str(properties.title or ""), properties.created
    except FormatError as error:
        raise ArticleError(str(error)) from error
    except Exception as error:  # whatever a broken file makes of it
        raise ArticleError(
            f"{str(path)!r} cannot be read as a Word file: {said_by(error)}."
        ) from error
    text = "\n".join(lines)
    if not text.strip():
        raise ArticleError(f"{str(path)!r} has no text.")
    date = created.date().isoformat() if isinstance(created, datetime) else ""
    return Article(path.stem, text, title or first_line(text), metadata=_some(file_created=date))


def _lines(part: Any) -> list[str]:
    """Return the lines of a paragraph, or of a table, whose cells are told apart by tabs."""
    if hasattr(part, "rows"):
        return ["\t".join(cell.text for cell in row.cells) for row in part.rows]
    return [str(part.text)]


def pdf_file(path: Path) -> Article:
    """Return the text of a PDF file, a blank line between pages; scanned pages have none."""
    try:
        import pypdf
    except ImportError as error:
        raise needs_extra("documents", "Reading PDF files") from error
    _bytes(path)
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    try:
        reader = pypdf.PdfReader(path)
        pages = [page_.extract_text() for page_ in reader.pages]
        title = str((reader.metadata and reader.metadata.title) or "")
    except Exception as error:  # whatever a broken file makes of it
        raise ArticleError(f"{str(path)!r} cannot be read as PDF: {said_by(error)}.") from error
    # Half characters, which broken fonts give, are none that a file could hold.
    text = re.sub(r"[\ud800-\udfff]", "\ufffd", "\n\n".join(pages))
    if not text.strip():
        raise ArticleError(
            f"{str(path)!r} has no text: its pages are pictures. Recognise the letters first."
        )
    return Article(path.stem, text, title or first_line(text))


def _bytes(path: Path) -> bytes:
    try:
        return read_bytes(path, _LARGEST)
    except FormatError as error:
        raise ArticleError(str(error)) from error


def _some(**said: str) -> dict[str, str]:
    return {name: value for name, value in said.items() if value}
