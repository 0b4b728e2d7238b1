"""What anybody may send, in every format: it works, or is refused with file and place, and then
nothing has changed."""

import io
import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import workbench as wb
from workbench.errors import WorkbenchError
from workbench.formats import FORMATS, ReadableFormat, format_named
from workbench.model import Article, Codebook, Corpus, DoneMark, Rejection, Span, Statement

READABLE = sorted(name for name, each in FORMATS.items() if isinstance(each, ReadableFormat))
FOLDERS = ("brat", "cas-json", "cas-xmi", "csv", "iob2", "parquet")
ENDINGS = {
    "dna": "dna",
    "labelstudio": "json",
    "refi-qdc": "qdc",
    "refi-qdpx": "qdpx",
    "spacy": "spacy",
    "w3c": "json",
} | dict.fromkeys(("doccano", "jsonl", "prodigy"), "jsonl")
TEXT = "👩 وزیر خارجه گفت: «گفتگوها\r\nادامه می\u200cیابد»."
DEEP = "[" * 100_000


def everything(folder: Path) -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def refused_or_whole(project: wb.Project, name: str, path: Path) -> bool:
    """Import a file; whatever happens, the project is sound: as it was, if the file is refused.

    Returns whether all of the file was brought in.
    """
    before = everything(project.folder)
    said = ""
    try:
        report = project.import_(name, path)
    except WorkbenchError as error:
        said = str(error)
    else:
        assert project.check() == []
        return not report.refused
    assert everything(project.folder) == before
    assert path.stem in said
    return False


@pytest.fixture
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("inbox")


@pytest.fixture(scope="session")
def corpus(codebook: Codebook) -> Corpus:
    def span(words: str) -> tuple[Span, ...]:
        start = TEXT.index(words)
        return (Span(start, start + len(words), words),)

    spans = {"speaker": span("وزیر خارجه"), "cue": span("گفت"), "claim": span("گفتگوها")}
    values = {"actor": "وزیر خارجه", "stance": "support", "confidence": 0.5, "note": "یک"}
    own = Statement("s1", "talks", "sara", spans, values, None, "2026-11-23T10:00:00Z")
    other = replace(own, id="s2", annotator="suggest:rules@1", values={"speech": "direct"})
    return Corpus(
        (Article("talks", TEXT, "عنوان", "روزنامه", "2026-11-23"),),
        (own, other),
        codebook,
        (wb.Actor("وزیر خارجه", "person", "دولت", ("وزیر",)),),
        (Rejection("omid", replace(other, id="s3")),),
        (DoneMark("omid", "talks"),),
    )


def written(corpus: Corpus, name: str, folder: Path) -> Path:
    path = folder / f"hostile.{ENDINGS[name]}" if name in ENDINGS else folder / "hostile"
    format_named(name).write(corpus, path)
    return path


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("what", ["empty", "a folder", "nothing there", "noise"])
def test_what_is_no_file_of_the_format_is_refused_by_its_name(
    what: str, name: str, folder: Path, inbox: Path
):
    path = inbox / f"hostile.{ENDINGS.get(name, 'x')}"
    if what == "a folder":
        path.mkdir()
    elif what != "nothing there":
        path.write_bytes(b"" if what == "empty" else b"\x00\xff\xfe\x80" * 100)
    project = wb.Project(folder)
    refused_or_whole(project, name, path)
    if what != "empty":
        with pytest.raises(WorkbenchError, match="hostile"):
            project.import_(name, path)
    assert len(project.statements()) == 0


PLACES: dict[str, tuple[object, object]] = {
    "beyond": (900_000, 900_004),
    "far beyond": (10**30, 10**30 + 4),
    "negative": (-5, 3),
    "reversed": (12, 3),
    "nothing": (4, 4),
    "a fraction": (1.5, 4),
    "words": ("two", "four"),
    "not a number": (float("nan"), 4),
    "endless": (0, float("inf")),
    "missing": (None, None),
    "a list": ([2], [4]),
    "a yes": (True, False),
}


def jsonl(folder: Path, start: object, end: object) -> Path:
    article = {"id": "talks", "text": TEXT}
    spans = {"cue": [{"start": start, "end": end}]}
    return rows(folder, "jsonl", article, {"id": "s", "article": "talks", "spans": spans})


def doccano(folder: Path, start: object, end: object) -> Path:
    entity = {"id": 1, "label": "cue", "start_offset": start, "end_offset": end}
    return rows(folder, "jsonl", {"text": TEXT, "entities": [entity]})


def doccano_triples(folder: Path, start: object, end: object) -> Path:
    return rows(folder, "jsonl", {"text": TEXT, "label": [[start, end, "cue"]]})


def prodigy(folder: Path, start: object, end: object) -> Path:
    return rows(folder, "jsonl", {"text": TEXT, "spans": [extent(start, end)]})


def prodigy_relation(folder: Path, start: object, end: object) -> Path:
    relation = {"head": start, "child": end, "head_span": extent(start, end), "label": "r"}
    task = {"text": TEXT, "spans": [extent(0, 4)], "relations": [relation], "tokens": []}
    return rows(folder, "jsonl", task)


def labelstudio(folder: Path, start: object, end: object) -> Path:
    value = {**extent(start, end), "labels": ["cue"]}
    region = {"id": "r", "from_name": "a", "to_name": "text", "type": "labels", "value": value}
    task = {"data": {"text": TEXT}, "annotations": [{"result": [region]}]}
    return rows(folder, "json", task)


def w3c(folder: Path, start: object, end: object) -> Path:
    selector = {"type": "TextPositionSelector", **extent(start, end)}
    target = {"source": "putin-obama", "selector": selector}
    return rows(folder, "json", {"type": "Annotation", "id": "a", "target": target})


def cas_json(folder: Path, start: object, end: object) -> Path:
    sofa = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView"}
    mark = {"%ID": 2, "%TYPE": "uima.tcas.Annotation", "@sofa": 1, "begin": start, "end": end}
    cas = {
        "%TYPES": {},
        "%FEATURE_STRUCTURES": [{**sofa, "mimeType": "text", "sofaString": TEXT}, mark],
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}},
    }
    return rows(folder, "json", cas)


def cas_xmi(folder: Path, start: object, end: object) -> Path:
    xmi = (
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
        'xmlns:my="http:///webanno/custom.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/>'
        f'<my:Claim xmi:id="3" sofa="1" begin="{start}" end="{end}" value="cue"/>'
        '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" '
        'sofaString="a short text"/><cas:View sofa="1" members="3"/></xmi:XMI>'
    )
    return file(folder, "xmi", xmi)


def brat(folder: Path, start: object, end: object) -> Path:
    file(folder, "txt", TEXT)
    return file(folder, "ann", f"T1\tcue {start} {end}\tهیچ‌کجا\n")


def qdpx(folder: Path, start: object, end: object) -> Path:
    selection = f'startPosition="{start}" endPosition="{end}"'
    project = (
        '<Project xmlns="urn:QDA-XML:project:1.0" name="p"><CodeBook><Codes>'
        '<Code guid="1" name="cue" isCodable="true"/></Codes></CodeBook><Sources>'
        '<TextSource guid="2" name="a" plainTextPath="internal://a.txt">'
        f'<PlainTextSelection guid="3" {selection}><Coding guid="4"><CodeRef targetGUID="1"/>'
        "</Coding></PlainTextSelection></TextSource></Sources></Project>"
    )
    path = folder / "hostile.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", project)
        archive.writestr("sources/a.txt", TEXT)
    return path


def csv(folder: Path, start: object, end: object) -> Path:
    header = "id,article,annotator,claim,claim_start,claim_end\n"
    return file(folder, "csv", f"{header}s,putin-obama,sara,,{start},{end}\n")


def parquet(folder: Path, start: object, end: object) -> Path:
    row = {"id": "s", "article": "putin-obama", "claim_start": start, "claim_end": end}
    path = folder / "hostile.parquet"
    try:
        table = pa.table({name: [value] for name, value in row.items()})
    except OverflowError:
        table = pa.table({name: [str(value)] for name, value in row.items()})
    pq.write_table(table, path)
    return path


def dna(folder: Path, start: object, end: object) -> Path:
    path = folder / "hostile.dna"
    with sqlite3.connect(path) as database:
        for made in (
            "CODERS(ID, Name)",
            "STATEMENTTYPES(ID, Label)",
            "DOCUMENTS(ID, Title, Text, Source, Date)",
            "REGEXES(Label)",
            "VARIABLES(ID, Variable)",
            "ENTITIES(ID, VariableId, Value, ChildOf)",
            "ATTRIBUTEVARIABLES(ID, AttributeVariable)",
            "ATTRIBUTEVALUES(ID, EntityId, AttributeVariableId, AttributeValue)",
            "DATASHORTTEXT(StatementId, VariableId, Entity)",
            *(f"{each}(StatementId, VariableId, Value)" for each in PLAIN),
            "STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
        ):
            database.execute(f"CREATE TABLE {made}")
        database.execute("INSERT INTO DOCUMENTS VALUES (1, 'a', ?, '', 0)", (TEXT,))
        plain = [each if isinstance(each, float | None) else str(each) for each in (start, end)]
        database.execute("INSERT INTO STATEMENTS VALUES (1, 1, 1, ?, ?, 1)", plain)
    database.close()
    return path


PLAIN = ("DATALONGTEXT", "DATAINTEGER", "DATABOOLEAN")
PLACED: dict[str, Callable[[Path, object, object], Path]] = {
    "brat": brat,
    "cas-json": cas_json,
    "cas-xmi": cas_xmi,
    "csv": csv,
    "dna": dna,
    "doccano": doccano,
    "doccano triples": doccano_triples,
    "jsonl": jsonl,
    "labelstudio": labelstudio,
    "parquet": parquet,
    "prodigy": prodigy,
    "prodigy relation": prodigy_relation,
    "refi-qdpx": qdpx,
    "w3c": w3c,
}


def extent(start: object, end: object) -> dict[str, object]:
    return {"start": start, "end": end}


def file(folder: Path, ending: str, content: str | bytes) -> Path:
    path = folder / f"hostile.{ending}"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def rows(folder: Path, ending: str, *values: object) -> Path:
    return file(folder, ending, "".join(json.dumps(each) + "\n" for each in values))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("made", PLACED)
def test_a_span_without_a_place_is_refused_in_every_format(
    made: str, place: str, folder: Path, inbox: Path
):
    project = wb.Project(folder)
    path = PLACED[made](inbox, *PLACES[place])
    assert not refused_or_whole(project, made.split()[0], path), "nothing was said of it"


def test_the_files_with_one_span_are_read_where_the_span_has_a_place(folder: Path, inbox: Path):
    project = wb.Project(folder)
    for made in sorted({*PLACED} - {"brat", "prodigy relation"}):
        (inbox / made).mkdir()
        assert refused_or_whole(project, made.split()[0], PLACED[made](inbox / made, 2, 6)), made


TEXTUAL = {"brat": "ann", "cas-json": "json", "cas-xmi": "xmi", "csv": "csv", "iob2": "iob2"}
TEXTUAL |= {name: ENDINGS[name] for name in ("doccano", "jsonl", "labelstudio", "prodigy")}
TEXTUAL |= {name: ENDINGS[name] for name in ("w3c", "refi-qdc")}


@pytest.mark.parametrize("encoding", ["windows-1256", "utf-16"])
@pytest.mark.parametrize("name", TEXTUAL)
def test_another_encoding_is_refused(name: str, encoding: str, folder: Path, inbox: Path):
    file(inbox, "txt", "متن")
    ending = TEXTUAL[name]
    content = '{"text": "متن"}' if "json" in ending else "متن\tB-PER\nmore,متن\n"
    path = file(inbox, ending, content.encode(encoding))
    with pytest.raises(WorkbenchError, match="hostile"):
        wb.Project(folder).import_(name, path)


NESTED = {
    "a statement": ("jsonl", "hostile.jsonl"),
    "an actor": ("jsonl", "hostile.actors.jsonl"),
    "a rejection": ("jsonl", "hostile.rejections.jsonl"),
    "a done mark": ("jsonl", "hostile.done.jsonl"),
    "a codebook": ("jsonl", "hostile.codebook.json"),
    "doccano": ("doccano", "hostile.jsonl"),
    "prodigy": ("prodigy", "hostile.jsonl"),
    "labelstudio": ("labelstudio", "hostile.json"),
    "w3c": ("w3c", "hostile.json"),
    "cas": ("cas-json", "hostile.json"),
}


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
@pytest.mark.parametrize("what", NESTED)
def test_json_nested_100_000_deep_is_refused(what: str, opening: str, folder: Path, inbox: Path):
    name, at = NESTED[what]
    file(inbox, at.rpartition(".")[2], "")
    (inbox / "hostile.jsonl").touch()
    (inbox / at).write_text(opening * 100_000)
    with pytest.raises(WorkbenchError, match=at.replace(".", r"\.")):
        wb.Project(folder).import_(name, inbox / f"hostile.{ENDINGS.get(name, 'json')}")


def test_cards_nested_100_000_deep_are_only_notes(folder: Path, inbox: Path):
    deep = '{"statement":' * 100_000
    file(inbox, "txt", TEXT)
    path = file(inbox, "ann", f"T1\tcue 2 6\tوزیر\n#1\tAnnotatorNotes T1\t{deep}\n")
    project = wb.Project(folder)
    assert refused_or_whole(project, "brat", path)
    assert list(project.statements()["note"]) == [deep]


@pytest.mark.parametrize("name", READABLE)
def test_a_claim_of_more_than_a_gigabyte_is_refused_unread(name: str, folder: Path, inbox: Path):
    path = inbox / f"hostile.{ENDINGS.get(name, TEXTUAL.get(name, 'x'))}"
    with path.open("wb") as sparse:
        sparse.truncate(3 << 30)
    file(inbox, "txt", TEXT)
    with pytest.raises(WorkbenchError, match="hostile"):
        wb.Project(folder).import_(name, path)


def test_parquet_columns_of_other_types_are_read_as_words_or_refused(folder: Path, inbox: Path):
    project = wb.Project(folder)
    path = inbox / "hostile.parquet"
    columns = {"id": ["a1"], "text": [TEXT], "authors": [["sara", "omid"]], "desk": [{"a": 1}]}
    pq.write_table(pa.table({**columns, "bytes": ["متن".encode()]}), path)
    assert refused_or_whole(project, "parquet", path)
    assert project.article("a1").metadata == {
        "authors": '["sara", "omid"]',
        "desk": '{"a": 1}',
        "bytes": "متن",
    }
    pq.write_table(pa.table({"id": ["a2"], "text": ["متن".encode("windows-1256")]}), path)
    with pytest.raises(WorkbenchError, match=r"hostile.parquet', row 1, 'text', is not UTF-8"):
        project.import_("parquet", path)
    with pytest.raises(WorkbenchError, match=r"hostile.parquet', article 1, 'text', is not UTF-8"):
        wb.read_articles(path)
    pq.write_table(pa.table([["a"], ["b"]], names=["id", "id"]), path)
    with pytest.raises(WorkbenchError, match="has two columns of one name"):
        project.import_("parquet", path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("id,id\n1,2\n", "has two columns of one name"),
        ("id,article\ns1,putin-obama,more\n", "line 2, has 3 cells, but the table has 2 columns"),
        ("annotator,begin\nsara,1\n", "line 2, has neither the column 'article' of statements"),
        ("article,claim_start\nputin-obama,1\n", "where a whole number is due"),
    ],
)
def test_a_table_of_another_shape_is_refused(content: str, message: str, folder: Path, inbox: Path):
    with pytest.raises(WorkbenchError, match=message):
        wb.Project(folder).import_("csv", file(inbox, "csv", content))


def word(path: Path, body: str | bytes, **more: bytes) -> Path:
    import docx

    document = docx.Document()
    document.add_paragraph("وزیر گفت")
    made = io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as good, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bad:
        for name in good.namelist():
            own = more.pop(name.replace("/", "__").replace(".xml", ""), None)
            content = body if name == "word/document.xml" and body else good.read(name)
            bad.writestr(name, own or content)
        for name, content in more.items():
            bad.writestr(name.replace("__", "/"), content)
    return path


ENTITY = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
ARTICLES: dict[str, Callable[[Path], Path]] = {
    "an empty page": lambda folder: file(folder, "html", ""),
    "noise as a page": lambda folder: file(folder, "html", b"\x00\xff" * 1000),
    "a deep page": lambda folder: file(folder, "html", "<div>" * 100_000),
    "no Word file": lambda folder: file(folder, "docx", b"PK\x03\x04nonsense"),
    "an empty Word file": lambda folder: file(folder, "docx", b""),
    "a Word file with entities": lambda folder: word(folder / "hostile.docx", ENTITY),
    "a Word file that climbs": lambda folder: word(
        folder / "hostile.docx", b"", **{"..__..__evil": b"x"}
    ),
    "a bomb in a Word file": lambda folder: word(
        folder / "hostile.docx", b"", word__styles=b" " * (100 << 20)
    ),
    "no PDF": lambda folder: file(folder, "pdf", b"%PDF-1.7\nnonsense"),
    "an empty PDF": lambda folder: file(folder, "pdf", b""),
    "a text in another encoding": lambda folder: file(folder, "txt", "متن".encode("utf-16")),
    "a table with more cells": lambda folder: file(folder, "csv", "id,text\na,b,c\n"),
    "deep JSON": lambda folder: file(folder, "jsonl", DEEP),
    "half a character": lambda folder: file(folder, "jsonl", '{"id":"a","text":"\\ud800"}'),
    "no Parquet": lambda folder: file(folder, "parquet", b"PAR1PAR1"),
}


@pytest.mark.parametrize("what", ARTICLES)
def test_an_article_that_cannot_be_read_is_refused_by_name(what: str, folder: Path, inbox: Path):
    path = ARTICLES[what](inbox)
    project = wb.Project(folder)
    before = everything(folder)
    with pytest.raises(WorkbenchError):
        project.add(wb.read_articles(path))
    assert everything(folder) == before
    path.unlink()
    path.mkdir()
    with pytest.raises(WorkbenchError, match="hostile"):
        project.add(wb.read_articles(path))


SNIPPETS = [b"", b"\x00", b"-", b"9" * 25, b"null", b"{}", b"[]", b'"', b"\xff", b"NaN", b"1e999"]
SNIPPETS += [b"\n", b"\\ud800", b"1.5", b"<", b"&", b"\t", b"../", b","]


@st.composite
def spoiled(draw: st.DrawFn, raw: bytes) -> bytes:
    """Return a file's bytes cut short, or with some flipped, put in or taken out."""
    made = bytearray(raw)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(made) - 1)))
        match draw(st.sampled_from(["flip", "cut", "put", "take"])):
            case "flip" if made:
                made[at] ^= 1 << draw(st.integers(0, 7))
            case "cut":
                del made[at:]
            case "put":
                made[at:at] = draw(st.sampled_from(SNIPPETS))
            case _:
                del made[at : at + draw(st.integers(1, 8))]
    return bytes(made)


@st.composite
def spoiled_inside(draw: st.DrawFn, path: Path) -> bytes:
    """Return a file spoiled as it stands, or within what it packs."""
    raw = path.read_bytes()
    if path.suffix == ".spacy" and draw(st.booleans()):
        return zlib.compress(draw(spoiled(zlib.decompress(raw))))
    if path.suffix == ".qdpx" and draw(st.booleans()):
        with zipfile.ZipFile(path) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        name = draw(st.sampled_from(sorted(members)))
        members[name] = draw(spoiled(members[name]))
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for each, content in members.items():
                archive.writestr(each, content)
        return packed.getvalue()
    return draw(spoiled(raw))


@pytest.mark.parametrize("name", READABLE)
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_spoiled_export_is_imported_or_refused(
    name: str, data: st.DataObject, corpus: Corpus, tmp_path_factory: pytest.TempPathFactory
):
    inbox = tmp_path_factory.mktemp("inbox")
    try:
        path = written(corpus, name, inbox)
        files = sorted(each for each in inbox.rglob("*") if each.is_file())
        chosen = data.draw(st.sampled_from(files))
        chosen.write_bytes(data.draw(spoiled_inside(chosen)))
        (inbox / "project").mkdir()
        refused_or_whole(wb.Project(inbox / "project"), name, path)
    finally:
        shutil.rmtree(inbox)


def test_a_codebook_that_cannot_be_read_leaves_no_table_of_articles(corpus: Corpus, tmp_path: Path):
    path = written(corpus, "csv", tmp_path)
    table = path / "codebook.csv"
    table.write_bytes(table.read_bytes().partition(b"role")[0] + b"role")
    (tmp_path / "project").mkdir()
    assert not refused_or_whole(wb.Project(tmp_path / "project"), "csv", path)
