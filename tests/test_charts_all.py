"""What holds for every chart."""

import io
import re
from pathlib import Path

import matplotlib as mpl
import pytest

from tests.charts_samples import NET, debate, meeting_words, one_mode, two_mode, words
from workbench import Project, charts
from workbench.errors import WorkbenchError

STATEMENTS = debate()
DRAW = {
    "statements_by_actor": lambda **o: charts.statements_by_actor(STATEMENTS, **o),
    "agreement_per_issue": lambda **o: charts.agreement_per_issue(STATEMENTS, **o),
    "actor_issue": lambda **o: charts.actor_issue(STATEMENTS, **o),
    "annotator_comparison": lambda **o: charts.annotator_comparison(STATEMENTS, **o),
    "net_stance": lambda **o: charts.net_stance(NET, **o),
    "weeks": lambda **o: charts.timeline(STATEMENTS, by="week", **o),
    "months": lambda **o: charts.timeline(STATEMENTS, by="month", **o),
    "years": lambda **o: charts.timeline(STATEMENTS, by="year", **o),
    "two_mode_network": lambda **o: charts.two_mode_network(two_mode(), **o),
    "congruence": lambda **o: charts.one_mode_network(one_mode(), **o),
    "conflict": lambda **o: charts.one_mode_network(one_mode("conflict"), relation="conflict", **o),
}
EVERY = pytest.mark.parametrize("name", DRAW)


@EVERY
@pytest.mark.parametrize("language", ["fa", "en"])
def test_no_words_overlap_each_other_or_leave_the_figure(name, language):
    chart = DRAW[name](language=language, note="داده‌ها ساختگی است.")
    assert not meeting_words(chart)


@EVERY
def test_a_persian_chart_has_no_latin_digit_and_an_english_one_no_persian(name):
    assert not [said for said in words(DRAW[name]()) if re.search("[0-9]", said)]
    assert not [said for said in words(DRAW[name](language="en")) if re.search("[۰-۹]", said)]


@EVERY
def test_what_was_counted_is_said_with_n(name):
    n = {"net_stance": 181, "congruence": 423, "conflict": 423}.get(name, 300)
    said = " ".join(words(DRAW[name](language="en")))
    assert f"n = {n}" in said
    assert "statements" in said.casefold()


@EVERY
def test_titles_and_notes_can_be_ones_own(name):
    said = words(DRAW[name](title="عنوان من", subtitle="زیر آن", note="پایین"))
    assert {"عنوان من", "زیر آن", "پایین"} <= set(said)


@pytest.mark.parametrize("name", ["actor_issue", "months", "congruence"])
def test_charts_are_saved_as_png_pdf_and_svg(name, tmp_path: Path):
    chart = DRAW[name]()
    beginnings = {"png": b"\x89PNG", "pdf": b"%PDF", "svg": b"<?xml"}
    for ending, beginning in beginnings.items():
        chart.savefig(tmp_path / f"chart.{ending}")
        assert (tmp_path / f"chart.{ending}").read_bytes().startswith(beginning)
    assert b"/FontFile2" in (tmp_path / "chart.pdf").read_bytes()


@pytest.mark.parametrize(
    ("file", "options", "message"),
    [
        ("c.pgn", {}, "as 'png', 'pdf' or 'svg', not as 'pgn'. Did you mean 'png'?"),
        (Path("c.xlsx"), {}, "'svg', not as 'xlsx'. Known: 'pdf', 'png', 'svg'."),
        ("c.png", {"format": "svgg"}, "not as 'svgg'. Did you mean 'svg'?"),
    ],
)
def test_a_chart_is_not_saved_as_what_no_chart_is(file, options, message, tmp_path: Path):
    with pytest.raises(WorkbenchError, match=re.escape(message)):
        DRAW["years"]().savefig(tmp_path / file, **options)
    assert not [*tmp_path.iterdir()]


def test_a_chart_is_saved_in_capitals_and_without_an_ending_too(tmp_path: Path):
    chart = DRAW["years"]()
    for name in ("c.PNG", "c"):
        chart.savefig(tmp_path / name)
    assert {each.name for each in tmp_path.iterdir()} == {"c.PNG", "c.png"}


@pytest.mark.parametrize("name", ["actor_issue", "annotator_comparison", "months", "congruence"])
def test_the_persons_own_settings_do_not_change_a_chart_nor_it_them(name):
    def saved() -> bytes:
        file = io.BytesIO()
        DRAW[name]().savefig(file, format="png")
        return file.getvalue()

    plain = saved()
    mine = {
        "figure.facecolor": "#FF00FF",
        "savefig.facecolor": "#00FF00",
        "savefig.bbox": "tight",
        "savefig.dpi": 33,
        "figure.dpi": 41,
        "font.size": 30,
        "font.family": ["monospace"],
        "axes.grid": True,
        "patch.force_edgecolor": True,
        "lines.linestyle": ":",
        "lines.marker": "x",
        "text.color": "red",
        "axes.xmargin": 0.4,
        "figure.autolayout": True,
        "image.interpolation": "bicubic",
        "path.sketch": (1, 100, 2),
    }
    with mpl.rc_context(mine):
        before = dict(mpl.rcParams)
        assert saved() == plain
        assert dict(mpl.rcParams) == before


@EVERY
def test_the_same_table_is_always_drawn_alike(name):
    one, other = DRAW[name](), DRAW[name]()
    places = [
        [(text.get_text(), text.get_position()) for axes in chart.axes for text in axes.texts]
        for chart in (one, other)
    ]
    assert places[0] == places[1]


@EVERY
def test_an_unknown_language_is_refused(name):
    with pytest.raises(Exception, match="Charts speak 'fa' or 'en', not 'de'."):
        DRAW[name](language="de")


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    "draw",
    [
        charts.statements_by_actor,
        charts.agreement_per_issue,
        charts.actor_issue,
        charts.timeline,
        charts.annotator_comparison,
    ],
)
def test_the_projects_own_article_is_drawn_with_the_codebooks_words(draw, language):
    project = Project(Path(__file__).parents[1])
    statements = project.statements()
    chart = draw(statements, codebook=project.codebook, language=language)
    said = words(chart)
    assert not meeting_words(chart)
    assert not {"negotiations", "fight-against-isis"} & set(said) or language == "en"
    total = f"n = {len(statements)} in 1 article" if language == "en" else "۱۲ گفته در ۱ خبر"
    assert any(total in line for line in said)
