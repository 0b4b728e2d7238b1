"""Files that other programs wrote, kept beside the repository; skipped where they are not."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

import workbench as wb
from workbench.formats import readable_format
from workbench.model import Article, Codebook, Corpus

FILES = Path(__file__).parents[2].parent / "shared" / "fixtures"
pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the files are not here")


@pytest.fixture
def read(codebook: Codebook):
    def reader(name: str, path: str, *articles: Article):
        at_hand = {article.id: article for article in articles}
        return readable_format(name).read(FILES / path, at_hand, codebook)

    return reader


def quotes(corpus: Corpus, role: str) -> list[str]:
    return [span.quote for s in corpus.statements for span in s.spans.get(role, ())]


@pytest.mark.parametrize(
    ("name", "path", "statements"),
    [
        ("brat", "brat", 7),
        ("brat", "brat/000-introduction.ann", 7),
        ("doccano", "doccano/doccano_relations.jsonl", 4),
        ("labelstudio", "labelstudio/labelstudio_predictions.json", 5),
        ("prodigy", "prodigy/relations.jsonl", 60),
        ("iob2", "iob2/fa_twitter.iob2", 188),
        ("cas-xmi", "cas/cas_with_smileys.xmi", 5),
        ("cas-json", "cas/cas_emoji.json", 9),
        ("refi-qdpx", "refi/qc_demo.qdpx", 158),
        ("dna", "dna/sample.dna", 41),
    ],
)
def test_a_foreign_file_goes_into_a_project_whole(
    name: str, path: str, statements: int, folder: Path
):
    project = wb.Project(folder)
    report = project.import_(name, FILES / path)
    assert report.counts["statements"] == statements
    assert report.refused == ()
    assert len(project.statements()) == statements
    assert project.check() == []
    again = project.import_(name, FILES / path)
    assert again.counts == report.counts
    assert len(project.statements()) == statements


def test_brat_text_bounds_attributes_notes_events_and_relations(read):
    corpus, report = read("brat", "brat")
    assert report.moved == ()
    assert quotes(corpus, "Organization") == ["Citibank", "banks"]
    [event] = [s for s in corpus.statements if "Transfer-money" in s.spans]
    assert event.values["Confidence"] == "High"
    assert event.values["relations"].split("; ") == [
        "Giver-Arg → Citibank",
        "Money-Arg → $100 million",
        "Beneficiary-Arg → Raul Salinas de Gortari",
        "Recipient-Arg → banks",
    ]
    [raul, mexican] = [s for s in corpus.statements if "Person" in s.spans]
    assert raul.values["relations"] == "Family → former Mexican president"
    assert mexican.values["Reference"] == "Wikipedia:64488 Carlos Salinas de Gortari"
    [money] = [s for s in corpus.statements if "Money" in s.spans]
    assert money.values["note"] == "100000000 USD"


def test_doccano_entities_and_relations(read):
    corpus, _ = read("doccano", "doccano/doccano_relations.jsonl")
    assert quotes(corpus, "PERSON") == ["Larry Page", "Sergey Brin"]
    assert corpus.statements[0].values["relations"] == (
        "foundedAt → September 4, 1998; foundedBy → Larry Page; foundedBy → Sergey Brin"
    )


def test_label_studio_predictions_with_a_span_that_slipped_by_six(read):
    corpus, report = read("labelstudio", "labelstudio/labelstudio_predictions.json")
    assert quotes(corpus, "Email") == ["john.smith@example.com"]
    [moved] = report.moved
    assert "'john.smith@example.com' is at 62:84" in moved
    assert "found by its words, not at 68:90" in moved
    assert {s.annotator for s in corpus.statements} == {"suggest:coref-v1"}
    [he, _] = [s for s in corpus.statements if "Pronoun" in s.spans]
    assert he.values["relations"] == "relation → John Smith"
    assert any(
        "has the score 0.95 for all its spans together: passed over." in each
        for each in report.notes
    )


def test_prodigy_relations_between_spans_of_several_tokens(read):
    corpus, report = read("prodigy", "prodigy/relations.jsonl")
    assert report.moved == ()
    assert report.counts == {"statements": 60, "spans": 60, "articles": 20}
    assert corpus.statements[0].values["relations"].startswith("Pos-Reg → Id1; Pos-Reg → Id1; No-")


def test_two_annotators_of_the_same_tweets_are_two_annotators_of_one_article(folder: Path):
    project = wb.Project(folder)
    for name in ("fa_test_data1", "fa_test_data12"):
        project.import_("iob2", FILES / f"iob2/{name}.iob2.txt")
    table = project.spans()
    assert set(table["annotator"]) == {"fa_test_data1", "fa_test_data12"}
    assert len(set(table["article"])) == 1
    assert "سریع\u200cترین" in project.article(table["article"][0]).text


def test_cas_offsets_after_emoji(read):
    corpus, _ = read("cas-xmi", "cas/cas_with_smileys.xmi")
    assert quotes(corpus, "OTH") == ["Transformers"] * 3 + ["PyTorch", "TensorFlow"]
    corpus, _ = read("cas-json", "cas/cas_emoji.json")
    assert quotes(corpus, "Annotation")[:3] == ["🥳", "This", "👳🏻\u200d♀️"]


def test_web_annotations_are_placed_in_the_article_that_has_their_words(read):
    path = FILES / "w3c/annotations.w3c.json"
    letters: dict[int, str] = {}
    wanted: list[str] = []
    for item in json.loads(path.read_text(encoding="utf-8")):
        target = item["target"][0] if isinstance(item["target"], list) else item["target"]
        quote, position = target["selector"]
        wanted.append(quote["exact"])
        words = quote["prefix"] + quote["exact"] + quote["suffix"]
        letters |= dict(enumerate(words, start=position["start"] - len(quote["prefix"])))
    text = "".join(letters.get(n, ".") for n in range(max(letters) + 1))
    corpus, report = read("w3c", "w3c/annotations.w3c.json", Article("book", text))
    assert quotes(corpus, "annotation") == wanted
    assert any("is taken to be the article 'book'" in note for note in report.notes)
    _, report = read("w3c", "w3c/annotations.w3c.json")
    assert len(report.refused) == len(wanted)
    assert all("Add the article first" in each for each in report.refused)


def test_refi_codings_of_one_selection_are_roles_of_one_statement(read):
    corpus, report = read("refi-qdpx", "refi/qc_demo.qdpx")
    assert report.counts == {"statements": 158, "spans": 205, "articles": 2}
    assert {s.annotator for s in corpus.statements} == {"cp"}
    used = {role for s in corpus.statements for role in s.spans}
    assert any(f"{262 - len(used)} codes that nothing" in each for each in report.notes)
    [first] = corpus.statements[0].spans.values()
    assert (first[0].start, first[0].end) == (320, 400)


def test_dna_statements_with_actors_issues_and_stances(read):
    corpus, report = read("dna", "dna/sample.dna")
    assert report.counts == {"statements": 41, "spans": 41, "articles": 7}
    claims = [s for s in corpus.statements if "claim" in s.spans]
    assert len(claims) == 40
    assert claims[0].values == {
        "actor": "Joel Bluestein",
        "organization": "Energy and Environmental Analysis, Inc.",
        "issue": "CO2 legislation will not hurt the economy.",
        "stance": "oppose",
    }
    assert corpus.articles[0].published == "2005-01-26"
    kinds = {actor.name: actor.affiliation for actor in corpus.actors}
    assert kinds["Joel Bluestein"] == "Business"
    organisations = {a.name: a.affiliation for a in corpus.actors if a.kind == "organisation"}
    assert len(organisations) == 7
    assert organisations["Sierra Club"] == "NGO"
    assert any("6 regular expressions to highlight words by" in each for each in report.notes)


@pytest.mark.parametrize("schema", ["Codebook.xsd", "Project-mrt2019.xsd"])
def test_what_is_written_is_valid_against_the_standards_schemas(
    schema: str, folder: Path, tmp_path_factory: pytest.TempPathFactory, marked
):
    import zipfile

    from lxml import etree

    project = wb.Project(folder, annotator="sara")
    project.save(marked("s1", speaker="کری", cue="گفت", stance="support", actor="جان کری"))
    path = tmp_path_factory.mktemp("refi") / "export"
    if schema == "Codebook.xsd":
        project.export("refi-qdc", path)
        raw = path.read_bytes()
    else:
        project.export("refi-qdpx", path)
        with zipfile.ZipFile(path) as archive:
            raw = archive.read("project.qde")
    rules = etree.XMLSchema(etree.parse(FILES / "refi" / schema))
    rules.assertValid(etree.fromstring(raw))


def test_what_dna_says_of_actors_and_values_is_carried_or_reported(tmp_path: Path, codebook):
    path = tmp_path / "talks.dna"
    shutil.copy(FILES / "dna/sample.dna", path)
    with sqlite3.connect(path) as database:
        for variable, attribute, value in (
            ("person", "Notes", "chairs a board"),
            ("person", "Alias", "J. B. | Joel"),
            ("organization", "Notes", "a firm"),
            ("concept", "Type", "economy"),
        ):
            database.execute(
                "UPDATE ATTRIBUTEVALUES SET AttributeValue = ? WHERE ID = (SELECT w.ID FROM "
                "ATTRIBUTEVALUES w JOIN ENTITIES e ON e.ID = w.EntityId JOIN VARIABLES v ON v.ID = "
                "e.VariableId JOIN ATTRIBUTEVARIABLES a ON a.ID = w.AttributeVariableId WHERE "
                "v.Variable = ? AND a.AttributeVariable = ? AND e.Value <> '' "
                "ORDER BY e.ID LIMIT 1)",
                (value, variable, attribute),
            )
        database.execute("UPDATE ENTITIES SET ChildOf = 2 WHERE ID = 3")
    database.close()
    corpus, report = readable_format("dna").read(path, {}, codebook)
    actors = {actor.name: actor for actor in corpus.actors}
    assert actors["Joel Bluestein"].aliases == ("J. B.", "Joel")
    firm = "Energy and Environmental Analysis, Inc."
    assert (actors[firm].kind, actors[firm].affiliation) == ("organisation", "Business")
    for said in (
        "says 'chairs a board' as 'Notes' of the person 'Joel Bluestein'",
        f"says 'a firm' as 'Notes' of the organization {firm!r}",
        "says 'economy' as 'Type' of the concept 'CO2 legislation will not hurt the economy.'",
        "has 1 value below others",
    ):
        assert any(said in note for note in report.notes), said
