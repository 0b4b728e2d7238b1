"""Kinds of files that other programs write, each made here as that program writes it."""

import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats import RepairReport, readable_format
from workbench.model import Article, Codebook, Corpus

TEXT = "👩 وزیر خارجه گفت: «گفتگوها ادامه دارد»."
type Read = Callable[..., tuple[Corpus, RepairReport]]


@pytest.fixture
def read(tmp_path: Path, codebook: Codebook) -> Read:
    """Write a file of a name with this content, or JSON, and read it in a format."""

    def reader(format_: str, name: str, content: object, *articles: Article):
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif isinstance(content, str):
            path.write_text(content, encoding="utf-8", newline="")
        else:
            path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        at_hand = {article.id: article for article in articles}
        return readable_format(format_).read(path, at_hand, codebook)

    return reader


def words(corpus: Corpus) -> list[tuple[str, str]]:
    """Return role and words of every span, in the order of the text."""
    placed = [(s.article, *each) for s in corpus.statements for each in s.placed_spans()]
    placed.sort(key=lambda each: (each[0], each[2].start, each[2].end))
    return [(role, span.quote) for _, role, span in placed]


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """Return a zip file with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


MINISTER = [("PER", "وزیر خارجه")]
CONLLU = (
    "# newdoc id = d1\n# sent_id = 1\n# text = وزیر خارجه گفت.\n"
    "1\tوزیر\tوزیر\tNOUN\t_\t_\t3\tnsubj\t_\tNER=B-PER\n"
    "2-3\tخارجه\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tخارجه\tخارجه\tNOUN\t_\t_\t1\tnmod\t_\tNER=I-PER\n"
    "3\tگفت\tگفت\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n"
)


@pytest.mark.parametrize(
    "lines",
    [
        "# sent_id = 1\n1\tوزیر\tB-PER\t-\tsara\n2\tخارجه\tI-PER\t-\tsara\n3\tگفت\tO\t-\t-\n",
        "وزیر|B_PER\nخارجه|I_PER\nگفت|O\n",
        "وزیر NN B-NP B-PER\nخارجه NN I-NP I-PER\nگفت VB B-VP O\n",
        "وزیر  PER\nخارجه  PER\nگفت  O\n",
        "#\thttps://example.org [1]\n1\tوزیر\tB-PER\n2\tخارجه\tI-PER\n3\tگفت\tO\n",
        CONLLU,
    ],
)
def test_the_column_of_tags_is_found_wherever_it_stands(lines: str, read: Read):
    corpus, report = read("iob2", "x.conll", lines)
    assert words(corpus) == MINISTER
    assert report.refused == ()


def test_tags_without_a_role_and_ends_that_a_span_begins_after_are_understood(read: Read):
    corpus, _ = read("iob2", "x.bio", "الف B\nب I\nپ O\nت B-X\nث E-X\nج I-X\n")
    assert words(corpus) == [("span", "الف ب"), ("X", "ت ث"), ("X", "ج")]


def test_a_sentence_has_the_text_that_its_comment_says(read: Read):
    corpus, report = read("iob2", "x.conllu", CONLLU)
    [article] = corpus.articles
    assert (article.id, article.text) == ("d1", "وزیر خارجه گفت.")
    assert not any("made of its tokens" in note for note in report.notes)
    assert any(
        note.endswith("comments that are passed over: '# sent_id'.") for note in report.notes
    )
    for other in ("وزیر دیگری گفت.", "وزیر خارجه گفت. و رفت."):
        corpus, report = read("iob2", "x.conllu", CONLLU.replace("وزیر خارجه گفت.", other))
        assert corpus.articles[0].text == "وزیر خارجه گفت."
    assert any("has no texts: they are made of its tokens" in note for note in report.notes)


def test_documents_are_articles_of_their_own(read: Read):
    lines = "-DOCSTART- -X- O\n\nوزیر NN B-PER\n\n-DOCSTART- -X- O\n\nتهران NN B-LOC\n\nبله NN O\n"
    corpus, _ = read("iob2", "news.conll", lines)
    assert [(a.id, a.text) for a in corpus.articles] == [
        ("news-1", "وزیر"),
        ("news-2", "تهران\nبله"),
    ]


def test_other_columns_of_tags_are_named(read: Read):
    corpus, report = read("iob2", "x.tsv", "1\tبانک\tB-ORG\tO\n2\tتهران\tI-ORG\tB-LOC\n")
    assert words(corpus) == [("LOC", "تهران")]
    assert any("has tags in column 3, too: passed over" in note for note in report.notes)


def test_numbered_tokens_without_any_tags_are_refused(read: Read):
    with pytest.raises(FormatError, match=r"x.conllu' has no tags: no column, and nothing in"):
        read("iob2", "x.conllu", CONLLU.replace("NER=", "Entity:"))


def test_an_article_at_hand_of_the_files_name_is_the_one_the_tokens_are_of(read: Read):
    article = Article("talk", "وزیر خارجه\nگفت.")
    corpus, _ = read("iob2", "talk.conll", "وزیر B-PER\nخارجه I-PER\nگفت O\n. O\n", article)
    assert corpus.articles == (article,)
    assert words(corpus) == [("PER", "وزیر خارجه")]


PERSON = {"start_offset": 3, "end_offset": 13, "label": "PER"}


@pytest.mark.parametrize(
    "marked",
    [
        {"label": [[3, 13, "PER"]], "Comments": []},
        {"labels": [[3, 13, "PER"]]},
        {"entities": [[3, 13, "PER"]], "cats": []},
        {"entities": [{"id": 4, **PERSON}], "relations": []},
        {"annotations": [{**PERSON, "user": 2}], "meta": {}},
    ],
)
def test_doccano_marks_in_every_form(marked: dict[str, object], read: Read):
    corpus, report = read("doccano", "x.jsonl", {"id": 5, "text": TEXT, **marked})
    assert words(corpus) == MINISTER
    assert report.refused == ()
    [statement] = corpus.statements
    assert statement.annotator == ("doccano:2" if "annotations" in marked else "import:doccano")


def test_what_doccano_exports_is_a_zip_file_with_lines_of_each_annotator(read: Read):
    row = {"id": 5, "text": TEXT, "label": [[3, 13, "PER"]], "desk": "جهان", "views": 3}
    lines = json.dumps(row) + "\n"
    corpus, _ = read("doccano", "x.zip", packed({"sara.jsonl": lines, "all.jsonl": lines}))
    assert sorted(each.annotator for each in corpus.statements) == ["import:doccano", "sara"]
    assert corpus.articles[0].metadata == {"desk": "جهان", "views": "3"}
    with pytest.raises(FormatError, match=r"x.zip' holds no .jsonl file. Export from doccano as"):
        read("doccano", "x.zip", packed({"a.csv": "x"}))


def test_what_doccano_says_of_whole_texts_is_refused_in_words(read: Read):
    row = {"text": TEXT, "entities": [], "cats": ["خبر"], "Comments": ["تردید"]}
    _, report = read("doccano", "x.jsonl", row)
    cats, comment = report.refused
    assert cats.endswith(
        "line 1, cats, entry 1, 'خبر' is about the whole text, not about words of it."
    )
    assert comment.endswith("line 1, has the comment 'تردید', which belongs to no span.")
    _, report = read("doccano", "x.jsonl", {"content": TEXT})
    assert report.refused[0].endswith("line 1, has no text: the column 'text' (or 'data') is due.")


def test_prodigy_tokens_without_white_space_flags_are_joined_as_they_stand(read: Read):
    tokens = [
        {"text": "نیم", "start": 0, "end": 3, "id": 0},
        {"text": "\u200cروز", "start": 3, "end": 7, "id": 1},
        {"text": "بود", "start": 8, "end": 11, "id": 2},
    ]
    span = {"start": 0, "end": 11, "token_start": 0, "token_end": 2, "label": "TIME"}
    task = {"text": "نیم\u200cروز بود", "tokens": tokens, "spans": [span], "answer": "accept"}
    corpus, report = read("prodigy", "x.jsonl", task)
    assert words(corpus) == [("TIME", "نیم\u200cروز بود")]
    assert (report.moved, report.refused) == ((), ())


def test_what_prodigy_says_of_whole_texts_is_refused_and_the_rest_kept(read: Read):
    task = {"text": TEXT, "meta": "ایسنا", "priority": 2, "label": "خبر", "accept": ["الف"]}
    corpus, report = read("prodigy", "x.jsonl", {**task, "cats": {"خبر": 1.0}, "_view_id": "x"})
    assert corpus.articles[0].metadata == {"meta": "ایسنا", "priority": "2"}
    assert len(report.refused) == 3
    assert report.refused[0].endswith(
        "line 1, label, 'خبر' is about the whole text, not words of it."
    )


def task(data: dict[str, object], *result: dict[str, object]) -> list[dict[str, object]]:
    return [{"id": 3, "data": data, "annotations": [{"completed_by": 1, "result": result}]}]


def region(kind: str, id_: str = "r1", **value: object) -> dict[str, object]:
    return {"id": id_, "from_name": "label", "to_name": "shown", "type": kind, "value": value}


TALK = [
    {"author": "مجری:", "text": "چه شد؟"},
    {"author": "وزیر", "text": "گفتگو 👩 ادامه دارد"},
    {"text": "پایان"},
]


def test_a_dialogue_is_a_text_with_its_speakers_and_regions_in_its_paragraphs(read: Read):
    one = {"start": "1", "end": "1", "startOffset": 8, "endOffset": 13, "text": "ادامه"}
    over = {"start": "0", "end": "2", "startOffset": 3, "endOffset": 5}
    rest = {"start": "1", "end": "2", "startOffset": 14, "endOffset": 0}
    corpus, report = read(
        "labelstudio",
        "x.json",
        task(
            {"audio": "https://example.org/a-long-address-of-a-recording.mp3", "talk": TALK},
            region("paragraphlabels", "r1", paragraphlabels=["cue"], **one),
            region("paragraphlabels", "r2", paragraphlabels=["claim"], **over),
            region("paragraphlabels", "r3", paragraphlabels=["target"], **rest),
            region("labels", "r4", labels=["noise"], start=0.5, end=2.5, channel=0),
        ),
    )
    [article] = corpus.articles
    assert article.text == "مجری: چه شد؟\nوزیر: گفتگو 👩 ادامه دارد\nپایان"
    assert words(corpus) == [
        ("claim", "شد؟"),
        ("claim", "گفتگو 👩 ادامه دارد"),
        ("cue", "ادامه"),
        ("target", "دارد"),
        ("claim", "پایان"),
    ]
    [refused] = report.refused
    assert refused.endswith("result, entry 4, marks a stretch of a recording, not words.")
    wrong = region("paragraphlabels", start=2, end=3, startOffset=0, endOffset=1)
    with pytest.raises(FormatError, match="is in the paragraphs 2 to 3; there are 3, counted"):
        read("labelstudio", "x.json", task({"talk": TALK}, wrong))


PAGE = (
    "<html><head><style>p {}</style></head><body><h1>خبر</h1>"
    "<p>وزیر <b>خارجه</b> گفت&nbsp;که</p><p>بله</p></body></html>"
)


def test_regions_of_a_page_are_in_its_text_content(read: Read):
    known = {"start": 3, "end": 13}
    corpus, report = read(
        "labelstudio",
        "x.json",
        task(
            {"page": PAGE},
            region("hypertextlabels", "r1", globalOffsets=known, hypertextlabels=["PER"]),
            region("hypertextlabels", "r2", start="/p[1]", text="که\\n\\nبله", labels=["X"]),
            region("hypertextlabels", "r3", start="/p[1]", text="هیچ", labels=["X"]),
        ),
    )
    assert corpus.articles[0].text == "خبر\nوزیر خارجه گفت\u00a0که\nبله\n"
    assert words(corpus) == [*MINISTER, ("X", "که\nبله")]
    assert report.moved == ()
    [refused] = report.refused
    assert refused.endswith("but its words 'هیچ' are not in the text.")
    with pytest.raises(FormatError, match=r"start, has '/p\[1\]' and no words"):
        read(
            "labelstudio", "x.json", task({"page": PAGE}, region("hypertextlabels", start="/p[1]"))
        )


def test_what_a_region_says_beside_its_labels_is_kept(read: Read):
    first = region("labels", start=2, end=12, text="وزیر خارجه", labels=["PER"])
    first |= {"meta": {"text": ["روشن نیست"]}, "score": 0.75}
    ways = region("taxonomy", taxonomy=[["دولت", "وزیر"], ["مرد"]]) | {"from_name": "sort"}
    day = region("datetime", datetime="2026-11-23") | {"from_name": "day"}
    corpus, report = read("labelstudio", "x.json", task({"text": TEXT}, first, ways, day))
    [statement] = corpus.statements
    assert statement.values == {
        "note": "روشن نیست",
        "score": 0.75,
        "sort": "دولت > وزیر | مرد",
        "day": "2026-11-23",
    }
    assert report.refused == ()


def test_the_short_export_of_label_studio_keeps_what_is_no_region(read: Read):
    span = {"start": 2, "end": 12, "text": "وزیر خارجه", "labels": ["PER", "ORG"]}
    row = {"id": 7, "text": TEXT, "label": [span], "tone": "آرام", "annotator": 4, "lead_time": 3.5}
    corpus, _ = read("labelstudio", "x.json", [row])
    assert words(corpus) == [("PER", "وزیر خارجه"), ("ORG", "وزیر خارجه")]
    assert {each.annotator for each in corpus.statements} == {"labelstudio:4"}
    [article] = corpus.articles
    assert (article.id, article.metadata) == ("labelstudio-7", {"tone": "آرام"})


def test_label_studio_data_that_is_no_text_is_kept_as_metadata(read: Read):
    data = {"text": TEXT, "views": 12, "tags": ["الف"], "picture": "https://example.org/a.png"}
    corpus, _ = read("labelstudio", "x.json", task(data))
    assert corpus.articles[0].metadata == {
        "views": "12",
        "tags": '["الف"]',
        "picture": "https://example.org/a.png",
    }
    _, report = read("labelstudio", "x.json", task({"image": "/data/upload/1/a.png"}))
    assert report.refused[0].endswith("entry 1, has no text.")


def feature(name: str, kind: str = "uima.cas.String") -> str:
    return (
        f"<featureDescription><name>{name}</name><description/><rangeTypeName>{kind}"
        f"</rangeTypeName></featureDescription>"
    )


def type_(name: str, above: str, *features: str) -> str:
    return (
        f"<typeDescription><name>{name}</name><description/><supertypeName>{above}"
        f"</supertypeName><features>{''.join(features)}</features></typeDescription>"
    )


META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
TYPES = (
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
    + type_("webanno.custom.Person", "uima.tcas.Annotation", feature("value"))
    + type_("webanno.custom.To", "uima.cas.TOP", feature("role"), feature("target", "uima.cas.TOP"))
    + type_("webanno.custom.Act", "uima.tcas.Annotation", feature("who", "uima.cas.FSArray"))
    + type_(
        META,
        "uima.tcas.DocumentAnnotation",
        *map(feature, ("documentTitle", "documentId", "documentUri")),
    )
    + "</types></typeSystemDescription>"
)


def xmi(title: str, annotator: str, *elements: str, text: str | None = TEXT) -> str:
    said = f'sofaString="{text}" ' if text else ""
    members = " ".join(str(n) for n in range(10, 10 + len(elements)))
    address = f"file:/srv/repository/project/12/document/5/source/{annotator}"
    return (
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
        'xmlns:my="http:///webanno/custom.ecore" xmi:version="2.0" xmlns:meta='
        '"http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"><cas:NULL xmi:id="0"/>'
        f'<meta:DocumentMetaData xmi:id="8" sofa="1" begin="0" end="3" documentTitle="{title}" '
        f'documentId="{annotator}" documentUri="{address}"/>{"".join(elements)}'
        f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" {said}/>'
        f'<cas:View sofa="1" members="8 {members}"/></xmi:XMI>'
    )


PERSON_IN_CAS = '<my:Person xmi:id="10" sofa="1" begin="3" end="13" value="PER"/>'


def test_a_project_of_inception_has_zip_files_by_document_and_annotator(read: Read):
    def inner(annotator: str) -> bytes:
        made = xmi("a.txt", annotator, PERSON_IN_CAS)
        return packed({f"{annotator}.xmi": made, "TypeSystem.xml": TYPES})

    project = packed(
        {
            "exportedproject1.json": "{}",
            "source/a.txt": TEXT,
            "annotation/a.txt/1.zip": inner("sara"),
            "annotation/a.txt/2.zip": inner("omid"),
            "annotation/a.txt/3.zip": inner("INITIAL_CAS"),
            "curation/a.txt/4.zip": inner("CURATION_USER"),
            "__MACOSX/._4.zip": b"no zip file",
        }
    )
    corpus, report = read("cas-xmi", "x.zip", project)
    assert [article.id for article in corpus.articles] == ["a.txt"]
    assert sorted(each.annotator for each in corpus.statements) == [
        "gold",
        "import:cas-xmi",
        "omid",
        "sara",
    ]
    assert set(words(corpus)) == {*MINISTER}
    assert any(
        "'CURATION_USER.xmi' holds what was curated: it is signed 'gold'" in n for n in report.notes
    )
    with pytest.raises(FormatError, match="holds no .json file. Export from INCEpTION in the"):
        read("cas-json", "x.zip", project)


def test_links_of_a_cas_are_relations_and_not_reported_as_lost(read: Read, tmp_path: Path):
    (tmp_path / "TypeSystem.xml").write_text(TYPES, encoding="utf-8")
    act = '<my:Act xmi:id="11" sofa="1" begin="14" end="17" who="12"/>'
    link = '<my:To xmi:id="12" role="گوینده" target="10"/>'
    corpus, report = read("cas-xmi", "x.xmi", xmi("a", "a", PERSON_IN_CAS, act, link))
    [said] = [s for s in corpus.statements if "Act" in s.spans]
    assert said.values == {"relations": "گوینده → وزیر خارجه"}
    assert report.refused == ()


def test_a_cas_without_a_text_is_refused_in_words(read: Read, tmp_path: Path):
    (tmp_path / "TypeSystem.xml").write_text(TYPES, encoding="utf-8")
    _, report = read("cas-xmi", "x.xmi", xmi("a", "a", text=None))
    assert [each.rpartition("' ")[2] for each in report.refused] == ["has no text."]


def test_a_cas_that_needs_its_type_system_says_so(read: Read):
    array = '<my:Act xmi:id="10" sofa="1" begin="3" end="7"/><cas:StringArray xmi:id="11"/>'
    broken = xmi("a", "a", array).replace("<cas:StringArray", '<cas:FSArray elements="99"')
    with pytest.raises(FormatError, match=r"cannot be read as a CAS: .* Put its TypeSystem.xml"):
        read("cas-xmi", "x.xmi", broken)


def test_events_of_brat_that_share_a_trigger_are_statements_of_their_own(
    read: Read, tmp_path: Path
):
    (tmp_path / "x.txt").write_text("وزیر و معاون رد کردند", encoding="utf-8")
    lines = (
        "T1\tPER 0 4\tوزیر\nT2\tPER 7 12\tمعاون\nT3\tReject 13 21\tرد کردند\n"
        "E1\tReject:T3 Who:T1\nE2\tReject:T3 Who:T2\nA1\tStrong E2\n#1\tAnnotatorNotes E1\t یک \n"
    )
    corpus, report = read("brat", "x.ann", lines)
    assert report.refused == ()
    first, second = [s.values for s in corpus.statements if "Reject" in s.spans]
    assert first == {"relations": "Who → وزیر", "note": "یک"}
    assert second == {"relations": "Who → معاون", "Strong": "true"}
    _, report = read("brat", "x.ann", "T1\tPER 0 4\tوزیر\nE1\tReject:T9\n")
    assert report.refused[0].endswith("line 2, has the trigger 'T9', which is not there.")


ADDRESS = "https://example.org/1"
NEWS = Article("n1", "وزیر خارجه گفت. او نیز گفت که گفتگوها ادامه دارد.", url=ADDRESS)


def annotation(*selectors: object, source: str = ADDRESS, **more: object) -> dict[str, object]:
    target = {"source": source, "selector": [*selectors]}
    tag = {"type": "TextualBody", "purpose": "tagging", "value": "X"}
    return {
        "id": f"urn:{len(str(more))}",
        "type": "Annotation",
        "body": tag,
        "target": target,
        **more,
    }


def quote(exact: str, **around: str) -> dict[str, object]:
    return {"type": "TextQuoteSelector", "exact": exact, **around}


def position(start: int, end: int) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def test_what_hypothesis_answers_is_placed_by_its_words(read: Read):
    def row(id_: str, *selectors: object, **more: object) -> dict[str, object]:
        target = [{"source": ADDRESS, "selector": [*selectors]}]
        return {"id": id_, "user": "acct:sara@hypothes.is", "target": target, **more}

    rows = [
        row("1", position(2950, 2960), quote("وزیر خارجه"), tags=["PER", "مهم"], text="یادداشت"),
        row("2", position(2990, 2993), quote("پیوند\nدیگر")),
        {**row("3"), "target": [{"source": ADDRESS}], "references": ["1"]},
    ]
    corpus, report = read("w3c", "x.json", {"total": 3, "rows": rows}, NEWS)
    [statement] = corpus.statements
    assert words(corpus) == MINISTER
    assert statement.annotator == "sara@hypothes.is"
    assert statement.values == {"tagging": "مهم", "note": "یادداشت"}
    assert report.moved[0].endswith("is at 0:10 of 'n1': found by its words, not at 2950:2960.")
    reply, elsewhere = report.refused
    assert reply.endswith("annotation 3, selects no words by quote or position.")
    assert elsewhere.endswith("but its words 'پیوند\\nدیگر' are not in the text (2990:2993).")


def test_a_quote_alone_is_found_by_its_words_and_not_said_to_be_moved(read: Read):
    corpus, report = read("w3c", "x.json", annotation(quote("گفتگوها  ادامه")), NEWS)
    assert words(corpus) == [("X", "گفتگوها ادامه")]
    assert report.moved == ()
    _, report = read("w3c", "x.json", annotation(quote("گفت")), NEWS)
    assert report.refused[0].endswith("but its words 'گفت' stand in 3 places.")
    corpus, _ = read("w3c", "x.json", annotation(quote("گفت", prefix="نیز ")), NEWS)
    assert corpus.statements[0].spans["X"][0].start == 23


def test_a_position_within_an_element_says_nothing_of_the_text(read: Read):
    css = {"type": "CssSelector", "value": "#x > p", "refinedBy": position(0, 4)}
    _, report = read("w3c", "x.json", annotation(css), NEWS)
    assert report.refused[0].endswith("annotation 1, selects no words by quote or position.")
    corpus, _ = read("w3c", "x.json", annotation(css | {"refinedBy": quote("ادامه")}), NEWS)
    assert words(corpus) == [("X", "ادامه")]
    refined = {**position(11, 27), "refinedBy": position(5, 7)}
    corpus, _ = read("w3c", "x.json", annotation(refined), NEWS)
    assert words(corpus) == [("X", "او")]
    fragment = {"type": "FragmentSelector", "value": "char=0,4"}
    corpus, _ = read("w3c", "x.json", annotation(fragment), NEWS)
    assert words(corpus) == [("X", "وزیر")]


def test_the_pages_of_a_collection_are_read_and_those_elsewhere_named(read: Read):
    pages = {
        "items": [annotation(quote("وزیر"))],
        "next": {"items": [annotation(quote("او نیز"), n=1)]},
    }
    pages["next"]["next"] = "https://example.org/page3"
    whole = {"type": "AnnotationCollection", "first": pages}
    corpus, report = read("w3c", "x.json", whole, NEWS)
    assert words(corpus) == [("X", "وزیر"), ("X", "او نیز")]
    assert any(
        "further page, which is not in the file, at 'https://example.org/page3'" in n
        for n in report.notes
    )
    with pytest.raises(FormatError, match="Its pages are elsewhere, at 'https://example.org/p1'"):
        read("w3c", "x.json", {"type": "AnnotationCollection", "first": "https://example.org/p1"})


def test_an_annotation_of_two_articles_is_one_in_each(read: Read):
    other = Article("n2", "معاون وزیر آمد", url="https://example.org/2")
    both = annotation(quote("وزیر"))
    both["target"] = [both["target"], {"source": other.url, "selector": quote("آمد")}]
    both |= {"creator": [{"name": "سارا"}, "https://example.org/omid"]}
    corpus, _ = read("w3c", "x.json", both, NEWS, other)
    assert {(s.article, s.words("X")) for s in corpus.statements} == {("n1", "وزیر"), ("n2", "آمد")}
    assert {s.annotator for s in corpus.statements} == {"سارا, https://example.org/omid"}


def test_a_common_word_does_not_tell_which_article_an_unknown_address_is_of(read: Read):
    _, report = read("w3c", "x.json", annotation(quote("وزیر"), source="https://other.org"), NEWS)
    assert (
        "is about 'https://other.org', and no article at hand has that address" in report.refused[0]
    )


def test_the_bodies_of_a_choice_and_of_a_resource_are_kept(read: Read):
    choice = {"type": "Choice", "items": [{"value": "یک"}, {"value": "دو"}]}
    resource = {"source": {"id": "https://example.org/Q1"}, "purpose": "identifying"}
    corpus, _ = read("w3c", "x.json", annotation(quote("وزیر"), body=[choice, resource]), NEWS)
    [statement] = corpus.statements
    assert statement.values == {"note": "یک | دو", "identifying": "https://example.org/Q1"}


def test_a_database_of_discourse_network_analyzer_2_is_read(read: Read, tmp_path: Path):
    path = tmp_path / "made.dna"
    with closing(sqlite3.connect(path)) as database:
        for made in (
            "CODERS(ID, Name)",
            "DOCUMENTS(ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date)",
            "STATEMENTTYPES(ID, Label)",
            "VARIABLES(ID, Variable, DataType, StatementTypeId)",
            "REGEXES(Label)",
            "STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
            "STATEMENTLINKS(ID, SourceId, TargetId)",
            "DATABOOLEAN(ID, StatementId, VariableId, Value)",
            "DATAINTEGER(ID, StatementId, VariableId, Value)",
            "DATASHORTTEXT(ID, StatementId, VariableId, Value)",
            "DATALONGTEXT(ID, StatementId, VariableId, Value)",
            "ATTRIBUTES(ID, VariableId, Value, Type, Alias, Notes, ChildOf)",
        ):
            database.execute(f"CREATE TABLE {made}")
        for table, row in (
            ("CODERS", (2, "سارا")),
            ("DOCUMENTS", (1, "خبر", TEXT, 2, "", "ایسنا", "", "", "", 1795392000000)),
            ("STATEMENTTYPES", (1, "DNA Statement")),
            ("VARIABLES", (1, "person", "short text", 1)),
            ("VARIABLES", (2, "agreement", "boolean", 1)),
            ("STATEMENTS", (1, 1, 1, 3, 13, 2)),
            ("STATEMENTLINKS", (1, 1, 1)),
            ("DATABOOLEAN", (1, 1, 2, 0)),
            ("DATASHORTTEXT", (1, 1, 1, "وزیر خارجه")),
            ("ATTRIBUTES", (1, 1, "", "", "", "", "")),
            ("ATTRIBUTES", (2, 1, "وزیر خارجه", "دولت", "وزیر", "مرد", "")),
        ):
            database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        database.commit()
    corpus, report = read("dna", "x.dna", path.read_bytes())
    [statement] = corpus.statements
    assert words(corpus) == [("claim", "وزیر خارجه")]
    assert statement.values == {"actor": "وزیر خارجه", "stance": "oppose"}
    assert (statement.annotator, corpus.articles[0].published) == ("سارا", "2026-11-23")
    [actor] = corpus.actors
    assert (actor.affiliation, actor.aliases) == ("دولت", ("وزیر",))
    assert any("has 1 link between statements, passed over" in note for note in report.notes)
    assert any("says 'مرد' as 'Notes' of the person" in note for note in report.notes)


ARABIC, PERSIAN = "گفت: ما مخالفيم و بس", "گفت: ما مخالفیم و بس"
SPAN = {"start": 5, "end": 15, "label": "claim"}
WORDS = "ما مخالفيم"


@pytest.mark.parametrize(
    ("format_", "content"),
    [
        (
            "jsonl",
            {
                "id": "s1",
                "article": "n1",
                "annotator": "sara",
                "spans": {"claim": [{"start": 5, "end": 15, "quote": WORDS}]},
            },
        ),
        ("csv", f"id,article,annotator,claim,claim_start,claim_end\ns1,n1,sara,{WORDS},5,15\n"),
        ("prodigy", {"text": PERSIAN, "meta": {"id": "n1"}, "spans": [{**SPAN, "text": WORDS}]}),
        ("prodigy", {"text": ARABIC, "meta": {"id": "n1"}, "spans": [SPAN]}),
        (
            "labelstudio",
            [
                {
                    "id": 1,
                    "data": {"text": PERSIAN},
                    "annotations": [
                        {
                            "result": [
                                {
                                    "id": "r1",
                                    "from_name": "label",
                                    "to_name": "text",
                                    "type": "labels",
                                    "value": {**SPAN, "text": WORDS, "labels": ["claim"]},
                                }
                            ]
                        }
                    ],
                }
            ],
        ),
    ],
)
def test_words_in_arabic_letters_over_a_persian_text_are_reported_once(
    format_: str, content: object, read: Read
):
    article = Article("n1", PERSIAN)
    corpus, report = read(format_, "file.jsonl", content, article)
    assert words(corpus) == [("claim", "ما مخالفیم")]
    [told] = report.moved
    assert told.endswith("claim 'ما مخالفیم' is at 5:15 of 'n1': the file writes it 'ما مخالفيم'.")
    assert told in str(report)


def test_an_article_in_other_letters_is_told_and_no_repair_of_its_spans_is_lost(read: Read):
    task = {
        "text": "👩 " + ARABIC,
        "meta": {"id": "n1"},
        "spans": [{**SPAN, "start": 8, "end": 18, "text": WORDS}],
    }
    _, report = read("prodigy", "p.jsonl", task, Article("n1", "👩  " + PERSIAN))
    assert "The article 'n1' has other look-alike letters here than in the file." in report.notes
    [told] = report.moved
    assert told.endswith(
        "is at 8:18 of 'n1': counted in UTF-16 units, not code points; the text here has other "
        "white space than in the file; the file writes it 'ما مخالفيم'."
    )
