"""Files that mean harm: each is an error that names file and place, and nothing is written."""

import json
import sqlite3
import tracemalloc
import zipfile
from pathlib import Path

import pytest

import workbench as wb
from workbench.errors import FormatError
from workbench.formats import readable_format
from workbench.model import Codebook

DEEP = "[" * 100_000
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Project name="&b;"/>'
)
FILE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def packed(path: Path, **members: str | bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_qde", ".qde"), content)
    return path


def project_xml(selection: str = 'startPosition="0" endPosition="4"', path: str = "a.txt") -> str:
    return (
        '<Project xmlns="urn:QDA-XML:project:1.0" name="p"><CodeBook><Codes>'
        '<Code guid="1" name="c" isCodable="true"/></Codes></CodeBook><Sources>'
        f'<TextSource guid="2" name="a" plainTextPath="internal://{path}">'
        f'<PlainTextSelection guid="3" {selection}><Coding guid="4"><CodeRef targetGUID="1"/>'
        "</Coding></PlainTextSelection></TextSource></Sources></Project>"
    )


def dna(path: Path, *more: str) -> Path:
    with sqlite3.connect(path) as database:
        for made in (
            "CREATE TABLE CODERS(ID, Name)",
            "CREATE TABLE STATEMENTTYPES(ID, Label)",
            "CREATE TABLE DOCUMENTS(ID, Text)",
            *more,
        ):
            database.execute(made)
    database.close()
    return path


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def climbing(folder: Path) -> Path:
    return packed(folder / "x.qdpx", **{"project_qde": project_xml(), "..__..__evil.txt": "x"})


def absolute(folder: Path) -> Path:
    return packed(folder / "x.qdpx", **{"__etc__evil.txt": "x", "project_qde": project_xml()})


def zip_bomb(folder: Path) -> Path:
    return packed(folder / "x.qdpx", project_qde=b" " * (100 << 20))


def claimed_size(folder: Path) -> Path:
    """A member of ten bytes whose headers claim 1 GB."""
    path = packed(folder / "x.qdpx", project_qde="0123456789")
    size = (10).to_bytes(4, "little")
    raw = path.read_bytes().replace(size, (1 << 30).to_bytes(4, "little"))
    return write(path, raw)


def selection_beyond(folder: Path) -> Path:
    text = {"sources__a.txt": "وزیر گفت"}
    beyond = project_xml('startPosition="900" endPosition="904"')
    return packed(folder / "x.qdpx", project_qde=beyond, **text)


def brat(folder: Path, text: str | bytes, annotations: str) -> Path:
    write(folder / "a.txt", text)
    return write(folder / "a.ann", annotations).parent


def row(**more: object) -> str:
    return json.dumps({"text": "وزیر گفت", **more}) + "\n"


def span(start: object, end: object) -> dict[str, object]:
    return {"start": start, "end": end, "label": "x"}


CASES = {
    "a member that climbs out": ("refi-qdpx", climbing, "'../../evil.txt' that climbs out"),
    "a member with an absolute path": ("refi-qdpx", absolute, "'/etc/evil.txt' that climbs out"),
    "a zip bomb": ("refi-qdpx", zip_bomb, "member 'project.qde', says it holds 104,857,600 bytes"),
    "a claim of 1 GB": ("refi-qdpx", claimed_size, "member 'project.qde', says it holds 1,073,741"),
    "no zip at all": (
        "refi-qdpx",
        lambda folder: write(folder / "x.qdpx", b"PK\x03\x04nonsense"),
        "cannot be read as a zip file",
    ),
    "a selection beyond the text": (
        "refi-qdpx",
        selection_beyond,
        "source 'a', selection 1, cannot be read: the span 'c' of 'a' has no place, 900:904 lies",
    ),
    "growing entities": (
        "refi-qdpx",
        lambda folder: packed(folder / "x.qdpx", project_qde=BOMB),
        "member 'project.qde' declares XML entities",
    ),
    "entities in a codebook": (
        "refi-qdc",
        lambda folder: write(folder / "x.qdc", FILE),
        "declares XML entities",
    ),
    "deep XML": (
        "refi-qdc",
        lambda folder: write(folder / "x.qdc", "<a>" * 100_000),
        "is not XML",
    ),
    "entities in XMI": (
        "cas-xmi",
        lambda folder: write(folder / "x.xmi", FILE),
        "declares XML entities",
    ),
    "a trigger": (
        "dna",
        lambda folder: dna(
            folder / "x.dna",
            "CREATE TRIGGER evil AFTER INSERT ON CODERS BEGIN DELETE FROM DOCUMENTS; END",
        ),
        "has the trigger 'evil', which could act when it is read",
    ),
    "a view in place of a table": (
        "dna",
        lambda folder: dna(folder / "x.dna", "CREATE VIEW STATEMENTS AS SELECT 1 AS ID"),
        "has the view 'STATEMENTS', which could act",
    ),
    "a database of something else": (
        "dna",
        lambda folder: dna(folder / "x.dna"),
        "is no database of Discourse Network Analyzer 2 or 3",
    ),
    "a database that lacks a column": (
        "dna",
        lambda folder: dna(folder / "x.dna", "INSERT INTO DOCUMENTS VALUES (1, 'متن')"),
        "has no column 'Title' in DOCUMENTS",
    ),
    "no database": (
        "dna",
        lambda folder: write(folder / "x.dna", b"SQLite format 3\x00" + b"\xff" * 4000),
        "cannot be read as SQLite",
    ),
    "a DocBin that is none": (
        "spacy",
        lambda folder: write(folder / "x.spacy", b"nonsense"),
        "cannot be read as a DocBin",
    ),
    "Parquet that is none": (
        "parquet",
        lambda folder: write(folder / "x.parquet", b"PAR1nonsensePAR1"),
        "cannot be read as Parquet",
    ),
    "brat offsets beyond the text": (
        "brat",
        lambda folder: brat(folder, "وزیر گفت", "T1\tPER 0 4\tوزیر\nT2\tPER 900 903\tهیچ\n"),
        "a.ann', line 2, cannot be read: the span 'PER' of 'a' has no place",
    ),
    "a brat line of nonsense": (
        "brat",
        lambda folder: brat(folder, "وزیر", "T1\tPER x y\tوزیر\n"),
        "a.ann', line 1, has the place 'x y'; due is 'START END'",
    ),
    "a text in another encoding": (
        "brat",
        lambda folder: brat(folder, "متن".encode("windows-1256"), "T1\tPER 0 3\tمتن\n"),
        "a.txt' is not UTF-8: byte 0 is 0xe3",
    ),
    "an offset that is no number": (
        "prodigy",
        lambda folder: write(folder / "x.jsonl", row(spans=[span("0", {"a": 1})])),
        "line 1, spans, entry 1, end, has {'a': 1} where a whole number is due",
    ),
    "a huge offset": (
        "doccano",
        lambda folder: write(folder / "x.jsonl", row(labels=[[0, 10**15, "x"]])),
        "line 1, labels, entry 1, cannot be read",
    ),
    "a backward span": (
        "doccano",
        lambda folder: write(folder / "x.jsonl", row(labels=[[5, 2, "x"]])),
        "5:2 is no stretch of text",
    ),
    "CoNLL without tags": (
        "iob2",
        lambda folder: write(folder / "x.iob2", "وزیر\tB-PER\nگفت\n"),
        "line 2, has no tag: 'گفت'",
    ),
    "a JSON array where an object is due": (
        "labelstudio",
        lambda folder: write(folder / "x.json", "[[1]]"),
        "entry 1, has [1] where a JSON object is due",
    ),
    "neither annotation nor collection": (
        "w3c",
        lambda folder: write(folder / "x.json", '{"a": 1}'),
        "is neither a Web Annotation nor a collection of them",
    ),
}
JSON = {"labelstudio": "json", "w3c": "json", "cas-json": "json"} | dict.fromkeys(
    ("doccano", "prodigy", "jsonl"), "jsonl"
)
for name, ending in JSON.items():
    CASES[f"{name} nested 100,000 deep"] = (
        name,
        lambda folder, ending=ending: write(folder / f"x.{ending}", DEEP),
        "x." + ending,
    )
    CASES[f"{name} in another encoding"] = (
        name,
        lambda folder, ending=ending: write(
            folder / f"x.{ending}", '{"text": "متن"}'.encode("windows-1256")
        ),
        "is not UTF-8: byte 10 is 0xe3",
    )


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_file_is_refused_by_name_and_place_in_little_memory_and_nothing_written(
    case: str, tmp_path_factory: pytest.TempPathFactory, folder: Path
):
    name, make, message = CASES[case]
    path = make(tmp_path_factory.mktemp("hostile"))
    before = {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    beside = sorted(path.parent.rglob("*"))
    project = wb.Project(folder)
    tracemalloc.start()
    try:
        with pytest.raises(FormatError) as caught:
            project.import_(name, path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert message in str(caught.value)
    assert path.name in str(caught.value)
    assert peak < 200 << 20
    assert {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()} == before
    assert sorted(path.parent.rglob("*")) == beside


def test_a_file_larger_than_is_read_at_once_is_refused_unread(tmp_path: Path, folder: Path):
    path = tmp_path / "x.json"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(FormatError, match=r"has 2,147,483,648 bytes; at most 1,073,741,824 are"):
        wb.Project(folder).import_("labelstudio", path)


def test_a_missing_file_is_named(tmp_path: Path, folder: Path):
    for name in ("doccano", "labelstudio", "refi-qdpx", "dna", "brat", "cas-xmi", "csv"):
        with pytest.raises(FormatError, match="nowhere"):
            wb.Project(folder).import_(name, tmp_path / "nowhere.x")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cas-json", b"<xmi/>"),
        ("cas-xmi", b"\x00\x01\x02"),
        ("refi-qdc", b"\x00\x01\x02"),
        ("refi-qdpx", b"text"),
        ("parquet", b"text that is longer than a footer"),
        ("doccano", b'{"text": tru}'),
        ("jsonl", b'{"id":"s","article":7,"spans":{}}'),
        ("spacy", b"text"),
        ("dna", b"text that is no database at all"),
        ("csv", b'id,text\na1,"'),
    ],
)
def test_what_libraries_say_of_a_file_of_another_kind_is_put_into_our_words(
    name: str, content: bytes, tmp_path: Path, codebook: Codebook
):
    path = tmp_path / f"file.{name}"
    path.write_bytes(content)
    with pytest.raises(FormatError) as caught:
        readable_format(name).read(path, {}, codebook)
    said = str(caught.value)
    assert "invalid" not in said.lower()
    assert said.endswith(".")
    assert ".." not in said
