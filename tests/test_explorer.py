"""What is chosen in the explorer, and what pandas makes of the same choice."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import workbench as wb
from workbench.charts.style import STANCES
from workbench.editor.choices import FIELDS, Choices
from workbench.editor.explorer_page import explorer_html
from workbench.errors import ArticleError, WorkbenchError
from workbench.exploration import explorer_of
from workbench.model import Article, Choice, Codebook

ROOT = Path(__file__).parent.parent
TABLE_JS = ROOT / "workbench" / "editor" / "frontend" / "src" / "explorer" / "table.js"

# Reads a table and a choice a line, answers with the ids that the explorer's list would show.
FILTER = f"""
import {{ createInterface }} from "node:readline";
import {{ Table, chosenOf }} from {json.dumps(TABLE_JS.as_uri())};
for await (const line of createInterface({{ input: process.stdin }})) {{
    const {{ rows, values, chosen }} = JSON.parse(line);
    const found = new Table(rows, values).matching(chosenOf(chosen));
    process.stdout.write(JSON.stringify(found.map(row => rows.id[row])) + "\\n");
}}
"""


@pytest.fixture(scope="module")
def browser_filter() -> Iterator[subprocess.Popen[str]]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed; `make test` installs it")
    command = [node, "--input-type=module", "--eval", FILTER]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        yield process
        assert process.stdin
        process.stdin.close()


def statements(rows: list[dict[str, Any]]) -> pd.DataFrame:
    columns = ["id", "article", "annotator", "actor", "stance", "issue", "published"]
    columns += ["speaker", "cue", "claim"]
    table = pd.DataFrame(rows, columns=columns)
    return table.astype("str")


def never(_: str) -> Any:
    raise AssertionError("nothing is opened here")


NAMES = st.one_of(
    st.sampled_from(
        ["وزیر", "نخست\u200cوزیر", "O'Neil", 'a"b', "a\\", "`x`", "@a", "#", "", "x\ny"]
    ),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=6),
)
DATES = st.sampled_from(
    [None, "2016-08-31", "2016-09-05", "2016-09-05T23:30:00Z", "2016-10-01", "20160905"]
)
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "article": st.sampled_from(["a1", "a2"]),
            "annotator": st.sampled_from(["sara", "omid"]),
            "actor": st.none() | NAMES,
            "stance": st.sampled_from(["support", "oppose", None]),
            "issue": st.none() | NAMES,
            "published": DATES,
        }
    ),
    min_size=1,
    max_size=8,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows=ROWS, data=st.data())
def test_the_expression_selects_exactly_what_the_list_shows(
    rows: list[dict[str, Any]],
    data: st.DataObject,
    browser_filter: subprocess.Popen[str],
    codebook: Codebook,
):
    table = statements([{"id": f"s{n}", **row} for n, row in enumerate(rows)])
    explorer = explorer_of(table, {}, codebook, never, "fa")
    chosen: dict[str, Any] = {
        field: data.draw(
            st.lists(st.sampled_from([row[field] for row in rows]) | NAMES, max_size=3)
        )
        for field in FIELDS
    }
    days = st.sampled_from(["2016-08-22", "2016-09-05", "2016-09-06", "2016-10-01", "2017-01-01"])
    chosen["days"] = data.draw(st.none() | st.lists(days, min_size=2, max_size=2))
    explorer.choose(**chosen)
    assert browser_filter.stdin
    assert browser_filter.stdout
    sent = {"rows": explorer.rows, "values": explorer.values, "chosen": explorer.chosen}
    browser_filter.stdin.write(json.dumps(sent) + "\n")
    browser_filter.stdin.flush()
    shown = json.loads(browser_filter.stdout.readline())
    assert list(explorer.selected["id"]) == shown


def test_the_expression_reads_like_the_names_and_combines_fields_with_and():
    chosen = Choices.of({"actor": ["باراک اوباما"], "issue": ["ceasefire", None]})
    expected = "actor == 'باراک اوباما' and (issue == 'ceasefire' or issue.isna())"
    assert chosen.expression() == expected
    chosen = Choices.of(
        {"actor": ["O'Neil \\ `x`", "نخست\u200cوزیر"], "days": ("2016-09-01", "2016-10-01")}
    )
    assert chosen.expression() == (
        "actor in ['O\\'Neil \\\\ \\x60x\\x60', 'نخست\u200cوزیر'] and "
        "published >= '2016-09-01' and published < '2016-10-01'"
    )
    assert Choices().expression() == ""


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"actr": ["x"]}, "Nothing can be chosen by 'actr'. Did you mean 'actor'?"),
        ({"stance": [1]}, "1 cannot be chosen as stance: give words"),
        ({"days": ["2016-09-01", "October"]}, "is no range of days. Give the first day"),
    ],
)
def test_a_choice_that_cannot_be_is_refused_in_words(content: dict[str, Any], message: str):
    with pytest.raises(WorkbenchError) as refused:
        Choices.of(content)
    assert message in str(refused.value)


@pytest.fixture
def project(folder: Path, marked) -> wb.Project:
    project = wb.Project(folder, annotator="sara")
    first = {"speaker": "کری", "cue": "گفت", "actor": "جان کری", "issue": "ceasefire"}
    second = {"speaker": "روسیه", "actor": "روسیه", "stance": "support"}
    project.save(marked("s1", stance="oppose", **first), marked("s2", **second))
    return project


def test_choosing_in_python_selects_and_clearing_shows_all_again(project: wb.Project):
    explorer = project.explore()
    assert list(explorer.selected["id"]) == list(explorer.statements["id"])
    explorer.choose(stance="oppose", issue=["ceasefire", "negotiations"])
    assert explorer.expression == "stance == 'oppose' and issue in ['ceasefire', 'negotiations']"
    assert list(explorer.selected["id"]) == ["s1"]
    explorer.choose(issue=[None])
    assert list(explorer.selected["id"]) == ["s2"]
    explorer.clear()
    assert explorer.expression == ""
    assert len(explorer.selected) == 2


def test_a_statement_is_opened_in_its_article_and_handed_to_the_editor(project: wb.Project):
    explorer = project.explore()
    with pytest.raises(WorkbenchError, match="Click a statement first"):
        explorer.annotate()
    explorer.open_statement("s1")
    assert explorer.opened == "s1"
    assert explorer.reading["article"]["text"] == project.article("putin-obama").text
    assert {each["id"] for each in explorer.reading["statements"]} == {"s1", "s2"}
    page = json.loads(explorer.annotate().get_state()["opening"])
    assert page["article"]["id"] == "putin-obama"
    explorer.close_article()
    assert (explorer.opened, explorer.reading) == ("", {})


def test_what_cannot_be_opened_or_explored_is_said_in_words(project: wb.Project):
    explorer = project.explore()
    with pytest.raises(WorkbenchError, match="No statement 's9' is explored here"):
        explorer.open_statement("s9")
    project.delete("s1")
    with pytest.raises(WorkbenchError, match="'s1' was deleted since this explorer was opened"):
        explorer.open_statement("s1")
    with pytest.raises(WorkbenchError, match="There are no statements to explore"):
        project.explore(annotators=["nobody"])
    with pytest.raises(ArticleError, match="putin-obama"):
        project.explore(articles=["putin-obma"])


def test_messages_of_the_page_are_answered_and_strange_ones_refused(project: wb.Project):
    explorer = project.explore()
    sent: list[Any] = []
    explorer.send = sent.append  # the page's end of the line
    explorer._handle_custom_msg(
        {"type": "choose", "request": "r1", "choices": {"actor": ["روسیه"], "days": None}}, []
    )
    assert explorer.chosen["request"] == "r1"
    assert explorer.expression == "actor == 'روسیه'"
    explorer._handle_custom_msg({"type": "open", "statement": "s9"}, [])
    explorer._handle_custom_msg({"type": "dance"}, [])
    assert [each["type"] for each in sent] == ["failed", "failed"]
    assert "does not understand {'type': 'dance'}" in sent[1]["message"]


def dated(*dates: str) -> pd.DataFrame:
    rows = [
        {"id": f"s{n}", "article": f"a{n}", "actor": "x", "issue": "y", "published": date}
        for n, date in enumerate(dates)
    ]
    return statements(rows)


@pytest.mark.parametrize(
    ("dates", "length", "starts", "name"),
    [
        # 3 September 2016 was a Saturday, and the 13th of Shahrivar 1395.
        (
            ("2016-09-05", "2016-09-18"),
            "week",
            ["2016-09-03", "2016-09-10", "2016-09-17"],
            "۱۳ شهریور ۱۳۹۵ تا ۱۹ شهریور ۱۳۹۵",
        ),
        (("2016-01-05", "2016-10-01"), "month", ["2015-12-22", "2016-01-21"], "دی ۱۳۹۴"),
        (("2009-01-05", "2016-10-01"), "year", ["2008-03-20", "2009-03-21"], "۱۳۸۷"),
    ],
)
def test_time_is_cut_into_jalali_periods_few_enough_to_be_told_apart(
    dates: tuple[str, str], length: str, starts: list[str], name: str, codebook: Codebook
):
    periods = explorer_of(dated(*dates), {}, codebook, never, "fa").periods
    assert periods["length"] == length
    assert [each["start"] for each in periods["items"]][: len(starts)] == starts
    assert periods["items"][0]["name"] == name
    assert all(
        one["end"] == other["start"]
        for one, other in zip(periods["items"], periods["items"][1:], strict=False)
    )


def test_values_come_most_stated_first_and_stances_in_the_codebooks_order(codebook: Codebook):
    rows = [
        {"id": "1", "article": "a", "actor": "ب", "stance": "neutral"},
        {"id": "2", "article": "a", "actor": "پ", "stance": "oppose"},
        {"id": "3", "article": "a", "actor": "پ", "stance": "support"},
        {"id": "4", "article": "a", "actor": None, "stance": None},
    ]
    articles = {"a": Article("a", "", title="عنوان", published="2016-09-05")}
    values = explorer_of(statements(rows), articles, codebook, never, "fa").values
    assert [each["name"] for each in values["actor"]] == ["پ", "ب", None]
    assert [each["name"] for each in values["stance"]] == ["support", "oppose", "neutral", None]
    assert values["stance"][0]["label"] == {"fa": "موافق", "en": "support"}


SCALE = (
    ("for", "به‌شدت موافق", "strongly in favour", "#0B3D2E", 2.0),
    ("rather-for", "کمی موافق", "rather in favour", "#5AA17F", 1.0),
    ("against", "به‌شدت مخالف", "strongly opposed", "#7A2E00", -2.0),
    ("unclear", "ناروشن", "unclear", "#C3C8CE", None),
)


@pytest.fixture
def scale(codebook: Codebook) -> Codebook:
    values = tuple(
        Choice(name, {"fa": fa, "en": en}, {"fa": "", "en": ""}, color, "", score)
        for name, fa, en, color, score in SCALE
    )
    fields = (
        replace(field, values=values) if field.name == "stance" else field
        for field in codebook.fields
    )
    return replace(codebook, fields=tuple(fields))


def test_stances_are_those_of_any_codebook_as_the_charts_draw_them(scale: Codebook):
    stances = ["against", "for", "unclear", "rather-for", "of-old", None]
    rows = [{"id": str(n), "article": "a", "stance": each} for n, each in enumerate(stances)]
    values = explorer_of(statements(rows), {}, scale, never, "fa").values["stance"]
    # In the codebook's order, its scores as shares of the largest.
    assert [(each["name"], each["side"], each["score"], each["color"]) for each in values[:4]] == [
        ("for", "support", 1.0, "#0B3D2E"),
        ("rather-for", "support", 0.5, "#5AA17F"),
        ("against", "oppose", -1.0, "#7A2E00"),
        ("unclear", "aside", None, "#C3C8CE"),
    ]
    assert values[0]["label"] == {"fa": "به‌شدت موافق", "en": "strongly in favour"}
    # What the codebook does not have any more is still shown, beside the sides.
    old, none = values[4:]
    assert (old["name"], old["side"], old["score"]) == ("of-old", "aside", None)
    assert re.fullmatch("#[0-9A-F]{6}", old["color"])
    assert (none["name"], none["side"], none["score"]) == (None, "aside", None)


def test_a_codebook_without_stances_has_the_common_ones(codebook: Codebook):
    fields = tuple(field for field in codebook.fields if field.name != "stance")
    rows = [{"id": "1", "article": "a", "stance": "oppose"}]
    [value] = explorer_of(
        statements(rows), {}, replace(codebook, fields=fields), never, "fa"
    ).values["stance"]
    assert value == {
        "name": "oppose",
        "label": {"fa": "مخالف", "en": "oppose"},
        "side": "oppose",
        "score": -1.0,
        "color": STANCES["oppose"],
    }


def test_the_page_without_a_kernel_has_the_stances_in_the_codebooks_order(scale: Codebook):
    stances = ["against", "for", "of-old", "rather-for", None]
    rows = [{"id": str(n), "article": "a", "actor": "x", "claim": "", "cue": "", "stance": each}
            for n, each in enumerate(stances)]  # fmt: skip
    html = explorer_html(statements(rows), "", scale, "en")
    heads = re.findall("<th scope='col'>([^<]*)</th>", html)
    assert heads == [
        "actor", "strongly in favour", "rather in favour", "strongly opposed", "—", "of-old", "all",
    ]  # fmt: skip


def test_a_table_without_any_issue_has_actors_alone(codebook: Codebook):
    rows = [{"id": "1", "article": "a", "actor": "x"}, {"id": "2", "article": "a", "actor": "y"}]
    network = explorer_of(statements(rows), {}, codebook, never, "fa").network
    assert (len(network["actor"]), network["issue"]) == (2, [])


def test_actors_stand_beside_the_issues_they_speak_on(codebook: Codebook):
    pairs = [("a", "x"), ("b", "y"), ("a", "x"), ("c", "x"), ("b", "y")]
    rows = [
        {"id": str(n), "article": "1", "actor": actor, "issue": issue}
        for n, (actor, issue) in enumerate(pairs)
    ]
    explorer = explorer_of(statements(rows), {}, codebook, never, "fa")
    place = {
        (field, explorer.values[field][node["value"]]["name"]): node["y"]
        for field in ("actor", "issue")
        for node in explorer.network[field]
    }
    x_first = place["issue", "x"] < place["issue", "y"]
    assert (place["actor", "a"] < place["actor", "b"]) == x_first
    assert (place["actor", "c"] < place["actor", "b"]) == x_first
    assert all(0 < y < 1 for y in place.values())


def test_where_no_kernel_runs_the_choice_is_a_page_that_holds_hostile_names_as_words(
    codebook: Codebook,
):
    hostile = "<img src=x onerror=alert(1)>"
    rows = [
        {"id": str(n), "article": "a", "actor": hostile, "claim": hostile, "cue": "گفت"}
        for n in range(60)
    ]
    table = statements(rows).assign(stance="support")
    html = explorer_html(table, f"actor == '{hostile}'", codebook, "fa")
    assert "<img" not in html
    assert "&lt;img src=x" in html
    assert "۶۰ گفته" in html
    assert "۵۰ از ۶۰ گفته" in html
    assert "موافق" in html
    assert "50 of 60 statements" in explorer_html(table, "", codebook, "en")


def test_the_page_travels_with_the_widget(project: wb.Project):
    bundle = project.explore()._repr_mimebundle_()
    assert bundle
    assert "application/vnd.jupyter.widget-view+json" in bundle[0]
    assert "جان کری" in bundle[0]["text/html"]
