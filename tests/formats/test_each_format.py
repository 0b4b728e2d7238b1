"""What each format must have for the program that reads it."""

import json
import re
import sqlite3
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from tests.formats.test_hostile import packed
from workbench.errors import FormatError
from workbench.formats import format_named, readable_format
from workbench.model import Actor, Article, Codebook, Corpus, DoneMark, Span, Statement

TEXT = "👩 وزیر خارجه گفت: «گفتگوها\r\nادامه می\u200cیابد»."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


@pytest.fixture
def corpus(codebook: Codebook) -> Corpus:
    spans = {
        "speaker": (span("وزیر خارجه"),),
        "cue": (span("گفت"),),
        "claim": (span("گفتگوها"), span("ادامه می\u200cیابد")),
    }
    values = {"actor": "وزیر خارجه", "stance": "support", "confidence": 0.5}
    own = Statement("s1", "a1", "sara", spans, values, None, "2026-11-23T10:00:00Z")
    suggested = replace(own, id="s2", annotator="suggest:rules@1", values={"speech": "direct"})
    actor = Actor("وزیر خارجه", "person", "دولت", ("وزیر",))
    article = Article("a1", TEXT, "عنوان", "روزنامه", "2026-11-23")
    return Corpus((article,), (own, suggested), codebook, (actor,))


def test_web_annotations_have_position_quote_context_and_ids_that_stay(
    corpus: Corpus, tmp_path: Path
):
    for name in ("one", "two"):
        format_named("w3c").write(corpus, tmp_path / name)
    raw = (tmp_path / "one").read_bytes()
    assert raw == (tmp_path / "two").read_bytes()
    page = json.loads(raw)
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids) == 10
    assert all(id_.startswith("urn:uuid:") for id_ in ids)
    speaker = page["items"][0]
    quote, position = speaker["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == "وزیر خارجه"
    assert (quote["prefix"], quote["suffix"][:5]) == ("👩 ", " گفت:")
    assert speaker["body"][0]["value"] == "speaker"
    linking = page["items"][4]
    assert linking["motivation"] == "linking"
    assert linking["target"] == speaker["id"]
    assert linking["body"][:3] == ids[1:4]


def test_label_studio_gets_regions_choices_relations_predictions_and_a_configuration(
    corpus: Corpus, tmp_path: Path
):
    format_named("labelstudio").write(corpus, tmp_path / "tasks.json")
    [task] = json.loads((tmp_path / "tasks.json").read_text(encoding="utf-8"))
    assert task["data"]["text"] == TEXT
    [annotation] = task["annotations"]
    [prediction] = task["predictions"]
    assert prediction["model_version"] == "suggest:rules@1"
    by_type: dict[str, list[dict[str, object]]] = {}
    for region in annotation["result"]:
        by_type.setdefault(region["type"], []).append(region)
    assert {kind: len(each) for kind, each in by_type.items()} == {
        "labels": 4,
        "choices": 1,
        "textarea": 1,
        "number": 1,
        "relation": 3,
    }
    first = by_type["labels"][0]
    assert first["value"] == {"start": 2, "end": 12, "text": "وزیر خارجه", "labels": ["speaker"]}
    [stance] = by_type["choices"]
    assert stance["id"] == first["id"], "the choice belongs to the region"
    assert stance["value"] == {"start": 2, "end": 12, "choices": ["support"]}
    assert {each["from_id"] for each in by_type["relation"]} == {first["id"]}
    configuration = (tmp_path / "tasks.config.xml").read_text(encoding="utf-8")
    for part in ('value="$text"', 'perRegion="true"', "<Relations>", 'name="stance"'):
        assert part in configuration


def test_brat_gets_an_event_with_fragments_attributes_and_a_note(corpus: Corpus, tmp_path: Path):
    format_named("brat").write(corpus, tmp_path)
    assert (tmp_path / "a1.txt").read_bytes() == TEXT.encode("utf-8")
    lines = (tmp_path / "a1.ann").read_text(encoding="utf-8").splitlines()
    claim = [span("گفتگوها"), span("ادامه می\u200cیابد")]
    places = ";".join(f"{each.start} {each.end}" for each in claim)
    assert lines[0] == "T1\tspeaker 2 12\tوزیر خارجه"
    assert f"T3\tclaim {places}\tگفتگوها ادامه می\u200cیابد" in lines
    assert "E1\tspeaker:T1 cue:T2 claim:T3" in lines
    assert "A1\tstance E1 support" in lines
    assert any(line.startswith("#1\tAnnotatorNotes E1\t{") for line in lines)


def test_a_value_changed_in_brat_comes_back_changed(
    corpus: Corpus, tmp_path: Path, codebook: Codebook
):
    format_named("brat").write(corpus, tmp_path)
    path = tmp_path / "a1.ann"
    changed = path.read_text(encoding="utf-8").replace("stance E1 support", "stance E1 oppose")
    path.write_text(changed, encoding="utf-8", newline="")
    back, _ = readable_format("brat").read(tmp_path, {}, codebook)
    own = next(each for each in back.statements if each.id == "s1")
    assert own.values == {"actor": "وزیر خارجه", "stance": "oppose", "confidence": 0.5}


def test_doccano_counts_utf16_units(corpus: Corpus, tmp_path: Path):
    format_named("doccano").write(corpus, tmp_path / "out.jsonl")
    row = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    first = row["entities"][0]
    assert (first["start_offset"], first["end_offset"], first["label"]) == (3, 13, "speaker")
    units = TEXT.encode("utf-16-le")
    assert units[2 * 3 : 2 * 13].decode("utf-16-le") == "وزیر خارجه"


def test_prodigy_gets_tokens_that_make_the_text_an_inclusive_token_end_and_no_hashes(
    corpus: Corpus, tmp_path: Path
):
    format_named("prodigy").write(corpus, tmp_path / "out.jsonl")
    tasks = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [task["_annotator_id"] for task in tasks] == ["sara", "suggest:rules@1"]
    for task in tasks:
        assert "_input_hash" not in task
        tokens = task["tokens"]
        assert "".join(t["text"] + " " * t["ws"] for t in tasks[0]["tokens"]) == TEXT
        for marked in task["spans"]:
            assert tokens[marked["token_start"]]["start"] == marked["start"]
            assert tokens[marked["token_end"]]["end"] == marked["end"]
        heads = {each["head"] for each in task["relations"]}
        assert heads == {task["spans"][0]["token_end"]}


def test_spacy_gets_span_groups_by_role_over_the_exact_text(corpus: Corpus, tmp_path: Path):
    import spacy
    from spacy.tokens import DocBin

    format_named("spacy").write(corpus, tmp_path / "out.spacy")
    [doc] = DocBin().from_disk(tmp_path / "out.spacy").get_docs(spacy.blank("xx").vocab)
    assert doc.text == TEXT
    assert [each.text for each in doc.spans["speaker"]] == ["وزیر خارجه"] * 2
    assert {each.label_ for each in doc.spans["claim"]} == {"claim"}


def test_spans_that_overlap_in_a_layer_are_refused_in_words(corpus: Corpus, tmp_path: Path):
    more = replace(corpus.statements[0], id="s3", spans={"speaker": (span("خارجه"),)})
    overlapping = replace(corpus, statements=(*corpus.statements, more))
    report = format_named("iob2").write(overlapping, tmp_path)
    [refused] = [each for each in report.lost if "overlaps" in each]
    assert refused.startswith("the speaker 'خارجه' of 'sara' at 7:12 of 'a1': it overlaps another")
    lines = (tmp_path / "speaker.sara.iob2").read_text(encoding="utf-8").splitlines()
    assert "وزیر\tB-speaker" in lines
    assert "خارجه\tI-speaker" in lines
    assert str(report).startswith("iob2: 8 of 9 spans, 6 layers written to ")


@pytest.mark.parametrize(
    "lines",
    [
        "وزیر B-PER\nخارجه I-PER\nگفت O\n",
        "وزیر I-PER\nخارجه I-PER\nگفت O\n",
        "وزیر B-PER\nخارجه L-PER\nگفت O\n",
        "-DOCSTART- -X- O\n\nوزیر NN B-PER\nخارجه NN E-PER\n\nگفت VB O\n",
    ],
)
def test_other_tagging_schemes_are_understood(lines: str, tmp_path: Path, codebook: Codebook):
    (tmp_path / "x.conll").write_text(lines, encoding="utf-8")
    back, _ = readable_format("iob2").read(tmp_path / "x.conll", {}, codebook)
    [statement] = back.statements
    assert statement.words("PER") == "وزیر خارجه"


def test_hugging_face_splits_by_article_so_that_none_is_in_two(codebook: Codebook, tmp_path: Path):
    articles = tuple(Article(f"a{n}", f"{TEXT} {n}") for n in range(20))
    spans = {"cue": (span("گفت"),)}
    statements = tuple(
        Statement(f"s{n}{who}", f"a{n}", who, spans, {"stance": "support"})
        for n in range(20)
        for who in ("sara", "omid")
    )
    format_named("huggingface").write(Corpus(articles, statements, codebook), tmp_path)
    seen: dict[str, set[str]] = {}
    for split in ("train", "validation", "test"):
        tokens = pq.read_table(tmp_path / "tokens" / f"{split}.parquet")
        records = pq.read_table(tmp_path / "spans" / f"{split}.parquet").to_pylist()
        seen[split] = {row["article"] for row in records}
        assert {row["article"] for row in tokens.to_pylist()} == seen[split]
        features = json.loads(tokens.schema.metadata[b"huggingface"])["info"]["features"]
        assert features["cue_tags"]["feature"]["names"] == ["O", "B-cue", "I-cue"]
        row = tokens.to_pylist()[0]
        marked = [word for word, tag in zip(row["tokens"], row["cue_tags"], strict=True) if tag]
        assert marked == ["گفت"]
    assert {split: len(each) for split, each in seen.items()} == {
        "train": 16,
        "validation": 2,
        "test": 2,
    }
    assert len(set.union(*seen.values())) == 20
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "path: spans/test.parquet" in card

    # Again with less: an empty split has no file, since the library that reads them stops at one.
    few = Corpus(articles[:3], statements[:2], codebook)
    report = format_named("huggingface").write(few, tmp_path)
    assert "2 articles without a statement" in report.lost
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    for name in ("tokens", "spans"):
        assert [file.name for file in (tmp_path / name).iterdir()] == ["train.parquet"]
        assert f"path: {name}/train.parquet" in card
    assert "test.parquet" not in card


def test_dna_gets_dates_in_unix_seconds_units_of_utf16_and_short_values(
    corpus: Corpus, tmp_path: Path
):
    long = replace(corpus.statements[0], id="s4", values={"actor": "و" * 300, "stance": "neutral"})
    undated = replace(corpus.articles[0], id="undated", published="")
    # Nobody published in 1405: this is a Jalali date.
    jalali = replace(corpus.articles[0], id="jalali", published="1405-09-02")
    articles = (*corpus.articles, undated, jalali)
    whole = replace(corpus, statements=(*corpus.statements, long), articles=articles)
    report = format_named("dna").write(whole, tmp_path / "out.dna")
    database = sqlite3.connect(tmp_path / "out.dna")
    dates = database.execute("SELECT Date FROM DOCUMENTS").fetchall()
    assert dates == [(1795392000,), (0,), (0,)]
    units = TEXT.encode("utf-16-le")
    start, stop = database.execute("SELECT Start, Stop FROM STATEMENTS").fetchone()
    claim = units[2 * start : 2 * stop].decode("utf-16-le")
    assert claim == "گفتگوها\r\nادامه می\u200cیابد"
    longest = "SELECT MAX(LENGTH(Value)) FROM ENTITIES"
    assert database.execute(longest).fetchone() == (190,)
    agreements = database.execute("SELECT Value FROM DATABOOLEAN").fetchall()
    assert agreements[0] == (1,)
    said = (
        "SELECT e.Value FROM DATASHORTTEXT d JOIN VARIABLES v ON v.ID = d.VariableId JOIN ENTITIES "
        "e ON e.ID = d.Entity WHERE v.Variable = 'organization' AND d.StatementId = 1"
    )
    assert database.execute(said).fetchone() == ("دولت",)
    names = database.execute("SELECT Name FROM CODERS ORDER BY ID").fetchall()
    assert names == [("Admin",), ("sara",), ("suggest:rules@1",)]
    database.close()
    assert any("the ends of 1 value longer than 190" in each for each in report.lost)
    dates = "the dates of 2 articles without one like '2016-09-05': 1970 it is"
    assert dates in report.lost
    assert any(
        "that 2 statements are not for or against: as agreement they say yes" in each
        for each in report.lost
    )


def nvivo(origin: str, name: str, start: int, end: int) -> str:
    return (
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="{origin}">'
        '<Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Sara"/></Users>'
        '<CodeBook><Codes><Code guid="c1" name="Hope" isCodable="true"/></Codes></CodeBook>'
        '<Sources><TextSource guid="s1" name="talk" plainTextPath="internal://s1.txt">'
        f'<PlainTextSelection guid="p1" name="{name}" startPosition="{start}" endPosition="{end}">'
        '<Coding guid="k1" creatingUser="aaaaaaaa-0000-0000-0000-000000000001">'
        '<CodeRef targetGUID="C1"/></Coding></PlainTextSelection></TextSource></Sources></Project>'
    )


@pytest.mark.parametrize(
    ("origin", "name", "start", "end", "note"),
    [
        ("Some QDA", "ادامه دارد", 10, 20, ""),
        ("Some QDA", "ادامه دارد", 13, 23, "counts in UTF-16 units, line ends as two"),
        ("NVivo 14", "", 13, 23, "counts in UTF-16 units, line ends as two"),
        ("Some QDA", "ادامه دا…", 11, 21, "counts in UTF-16 units, not code points"),
    ],
)
def test_how_a_qualitative_program_counts_is_told_by_the_names_of_its_selections(
    origin: str, name: str, start: int, end: int, note: str, tmp_path: Path, codebook: Codebook
):
    text = "👩 گفت\nنیز\nادامه دارد."
    assert text[10:20] == "ادامه دارد"
    project = nvivo(origin, name, start, end)
    path = packed(tmp_path / "x.qdpx", **{"project_qde": project, "sources__s1.txt": text})
    back, report = readable_format("refi-qdpx").read(path, {}, codebook)
    [statement] = back.statements
    assert statement.words("Hope") == "ادامه دارد"
    assert statement.annotator == "Sara"
    told = [each for each in report.notes if "counts in" in each]
    assert bool(told) == bool(note)
    assert all(note in each for each in told)


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [("cas-xmi", "cassis", "cas"), ("spacy", "spacy", "spacy"), ("xlsx", "openpyxl", "excel")],
)
def test_a_library_that_is_not_there_is_named_with_its_extra(
    name: str,
    module: str,
    extra: str,
    corpus: Corpus,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(FormatError, match=rf"pip install 'persian-news-workbench\[{extra}\]'"):
        format_named(name).write(corpus, tmp_path / "out")


def test_a_cas_type_that_no_type_system_describes_is_read_all_the_same(
    tmp_path: Path, codebook: Codebook
):
    xmi = (
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
        'xmlns:my="http:///webanno/custom.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/>'
        '<my:Claim xmi:id="3" sofa="1" begin="3" end="13" value="strong" sure="yes"/>'
        f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" '
        f'sofaString="{TEXT[:25]}"/><cas:View sofa="1" members="3"/></xmi:XMI>'
    )
    (tmp_path / "x.xmi").write_text(xmi, encoding="utf-8")
    back, _ = readable_format("cas-xmi").read(tmp_path / "x.xmi", {}, codebook)
    [statement] = back.statements
    assert statement.words("strong") == "وزیر خارجه"
    assert statement.values == {"sure": "yes"}


@pytest.mark.parametrize(
    ("numbers", "said"), [([7], "1 prediction by number"), ([1, 2], "2 predictions by number")]
)
def test_predictions_that_label_studio_exports_by_number_alone_are_noted(
    numbers: list[int], said: str, tmp_path: Path, codebook: Codebook
):
    task = {"id": 1, "data": {"text": TEXT}, "annotations": [], "predictions": numbers}
    (tmp_path / "x.json").write_text(json.dumps([task]), encoding="utf-8")
    back, report = readable_format("labelstudio").read(tmp_path / "x.json", {}, codebook)
    assert [article.text for article in back.articles] == [TEXT]
    [note] = report.notes
    assert note.endswith(f"entry 1, has {said} alone, without their spans.")


def test_doccano_gets_the_same_columns_in_every_line_as_its_database_takes_no_gaps(
    corpus: Corpus, tmp_path: Path
):
    bare = replace(corpus, articles=(*corpus.articles, Article("a2", "بی\u200cعنوان")))
    format_named("doccano").write(bare, tmp_path / "x.jsonl")
    lines = (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()
    first, second = (json.loads(line) for line in lines)
    assert list(first) == list(second)
    assert (first["title"], second["title"]) == ("عنوان", "")


def test_hugging_face_says_which_articles_it_left_out_and_what_of_them(
    corpus: Corpus, tmp_path: Path
):
    known = Article("a2", "هیچ.", "عنوان", url="https://example.org/2", metadata={"desk": "جهان"})
    whole = replace(corpus, articles=(*corpus.articles, known))
    report = format_named("huggingface").write(whole, tmp_path)
    assert "the titles of 2 articles" in report.lost
    assert "address or further metadata of 1 article" in report.lost
    assert "1 article without a statement" in report.lost
    assert "1 article in train, 0 articles in validation" in str(report)


@pytest.mark.parametrize("name", ["brat", "w3c", "iob2", "refi-qdc", "csv", "parquet"])
def test_titles_that_are_left_out_are_reported(name: str, corpus: Corpus, tmp_path: Path):
    report = format_named(name).write(corpus, tmp_path / f"out.{name}")
    assert "the titles of 1 article" in report.lost


@pytest.mark.parametrize("name", ["cas-xmi", "cas-json"])
def test_annotators_whose_names_make_one_file_name_do_not_write_over_each_other(
    name: str, corpus: Corpus, tmp_path: Path, codebook: Codebook
):
    [own, _] = corpus.statements
    names = ("Sara N", "sara-n", "sara n")
    statements = tuple(
        replace(own, id=f"{n:032x}", annotator=who) for n, who in enumerate(names, start=1)
    )
    format_named(name).write(replace(corpus, statements=statements), tmp_path)
    assert len({each.name.casefold() for each in (tmp_path / "a1").iterdir()}) == 3
    back, _ = readable_format(name).read(tmp_path, {}, codebook)
    assert sorted(each.annotator for each in back.statements) == sorted(names)


def test_refi_says_how_many_characters_xml_could_not_hold(corpus: Corpus, tmp_path: Path):
    [own, _] = corpus.statements
    article = replace(corpus.articles[0], title="عنوان\x0b")
    report = format_named("refi-qdpx").write(
        replace(corpus, articles=(article,), statements=(own,)), tmp_path / "x.qdpx"
    )
    said = "1 character of names and values, which XML cannot hold: U+FFFD is there"
    assert said in report.lost


def test_marks_of_done_articles_are_counted_in_the_singular_and_the_plural(
    corpus: Corpus, tmp_path: Path
):
    marks = (DoneMark("omid", "a1"), DoneMark("sara", "a1"))
    for done, said in (
        (marks[:1], "1 mark that an article is done"),
        (marks, "2 marks that an article is done"),
    ):
        report = format_named("jsonl").write(replace(corpus, done=done), tmp_path / f"{len(done)}")
        assert said in str(report)


def test_an_excel_file_does_not_say_when_it_was_made_so_that_two_exports_are_the_same(
    corpus: Corpus, tmp_path: Path
):
    format_named("xlsx").write(corpus, tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as made:
        assert {each.date_time for each in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        said = made.read("docProps/core.xml").decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\d", said)) == {"1980-01-01"}
    assert openpyxl.load_workbook(tmp_path / "x.xlsx")["spans"]["D2"].value == "speaker"


def test_a_code_that_is_there_twice_once_as_a_heading_of_values_is_read(
    tmp_path: Path, codebook: Codebook
):
    inner = '<Code guid="c3" name="Fear" isCodable="true"/>'
    path = tmp_path / "x.qdc"
    path.write_text(
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>'
        f'<Code guid="c1" name="Mood" isCodable="true">{inner}</Code>'
        '<Code guid="c2" name="Mood" isCodable="false"/></Codes></CodeBook>',
        encoding="utf-8",
    )
    back, _ = readable_format("refi-qdc").read(path, {}, codebook)
    mood = next(each for each in back.codebook.fields if each.name == "Mood")
    assert [each.name for each in mood.values] == ["Fear"]


def test_layers_of_annotators_whose_names_make_one_file_name_are_both_in_it(
    corpus: Corpus, tmp_path: Path, codebook: Codebook
):
    [own, _] = corpus.statements
    statements = (own, replace(own, id="s3", annotator="sa ra"), replace(own, annotator="sa-ra"))
    format_named("iob2").write(replace(corpus, statements=statements), tmp_path)
    back, _ = readable_format("iob2").read(tmp_path, {"a1": corpus.articles[0]}, codebook)
    assert {each.annotator for each in back.statements} == {"sara", "sa ra", "sa-ra"}


@pytest.mark.parametrize("name", ["brat", "cas-json", "cas-xmi", "iob2"])
def test_files_that_lie_in_the_folder_from_before_are_named(
    name: str, corpus: Corpus, tmp_path: Path
):
    assert format_named(name).write(corpus, tmp_path).notes == ()
    assert format_named(name).write(corpus, tmp_path).notes == ()
    [own, _] = corpus.statements
    other = replace(corpus.articles[0], id="a2")
    moved = replace(own, article="a2", annotator="omid")
    less = replace(corpus, articles=(other,), statements=(moved,))
    report = format_named(name).write(less, tmp_path)
    [note] = report.notes
    assert note.endswith("lay there before and are none of this export. Remove them.")
    assert f"Note: {note}" in str(report)


def test_how_lines_count_in_a_qualitative_program_is_told_without_contradiction(
    tmp_path: Path, codebook: Codebook
):
    text = "گفت\nنیز\nادامه دارد."
    project = nvivo("Some QDA", "ادامه دارد", 10, 20)
    path = packed(tmp_path / "x.qdpx", **{"project_qde": project, "sources__s1.txt": text})
    _, report = readable_format("refi-qdpx").read(path, {}, codebook)
    [told] = [each for each in report.notes if "counts in" in each]
    assert told.endswith(
        "counts in code points, line ends as two, not as they stand, as the standard asks."
    )
