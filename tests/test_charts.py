import io
import re
import warnings
import zlib
from pathlib import Path

import matplotlib as mpl
import nbformat
import pandas as pd
import pytest
from matplotlib.patches import Rectangle
from nbclient import NotebookClient

from tests.charts_samples import meeting_words, texts, words
from workbench.charts import Chart, statements_by_actor
from workbench.charts.style import Writer, settings
from workbench.errors import WorkbenchError
from workbench.model import Codebook


def table(**actors: dict[str, int]) -> pd.DataFrame:
    """Make statements by actor and stance: ``table(کری={"support": 2})``."""
    rows = [
        {"actor": actor, "stance": stance or None, "article": f"a{n}"}
        for actor, stances in actors.items()
        for stance, count in stances.items()
        for n in range(count)
    ]
    return pd.DataFrame(rows, columns=["actor", "stance", "article"])


TWO = table(اوباما={"support": 3, "oppose": 1, "neutral": 2}, روسیه={"oppose": 4, "ambivalent": 1})


def bars(chart: Chart) -> dict[tuple[str, int], Rectangle]:
    """Return the bars by stance and row, from the top."""
    patches = [patch for axes in chart.axes for patch in axes.patches]
    return {
        (str(patch.get_gid()), round(patch.get_y() + patch.get_height() / 2)): patch
        for patch in patches
        if isinstance(patch, Rectangle)
    }


def test_bars_are_as_long_as_the_counts_and_on_their_side_of_zero():
    drawn = bars(statements_by_actor(TWO))
    assert drawn["support", 0].get_width() == 3
    assert drawn["oppose", 0].get_width() == -1
    assert drawn["oppose", 1].get_width() == -4
    assert drawn["neutral", 0].get_width() == 2
    assert drawn["ambivalent", 1].get_width() == 1
    assert ("support", 1) not in drawn
    assert drawn["support", 0].get_x() == drawn["oppose", 0].get_x() == 0


def test_an_inch_is_worth_the_same_in_every_panel():
    chart = statements_by_actor(TWO)
    width = chart.get_size_inches()[0]
    worth = [
        abs(axes.get_xlim()[1] - axes.get_xlim()[0]) / (axes.get_position().width * width)
        for axes in chart.axes
    ]
    assert worth[0] == pytest.approx(worth[1])


def test_persian_reads_from_the_right_and_english_from_the_left():
    places = {}
    for language in ("fa", "en"):
        chart = statements_by_actor(TWO, language=language)
        drawn = bars(chart)
        boxes = {stance: drawn[stance, 0].get_window_extent() for stance in ("oppose", "support")}
        name = next(text for text in chart.texts if "اوباما" in text.get_text())
        places[language] = [
            name.get_window_extent().x0,
            boxes["oppose"].x0,
            boxes["support"].x0,
            drawn["neutral", 0].get_window_extent().x0,
        ]
    assert places["fa"] == sorted(places["fa"], reverse=True)
    assert places["en"] == sorted(places["en"])


def test_actors_stand_by_their_totals_and_then_by_name():
    chart = statements_by_actor(table(ب={"support": 1}, الف={"oppose": 1}, پ={"neutral": 2}))
    shown = [word for word in words(chart) if word in ("ب", "الف", "پ")]
    assert shown == ["پ", "الف", "ب"]


def test_what_was_counted_is_said_with_persian_digits():
    assert any("(۱۱ گفته در ۴ خبر)" in word for word in words(statements_by_actor(TWO)))
    english = words(statements_by_actor(TWO, language="en"))
    assert any("n = 11 in 4 articles" in word for word in english)


def test_an_actor_and_stance_can_be_counted_once_an_article():
    twice = pd.concat([table(کری={"support": 2}), table(کری={"support": 1})])
    assert bars(statements_by_actor(twice))["support", 0].get_width() == 3
    once = statements_by_actor(twice, count="article")
    assert bars(once)["support", 0].get_width() == 2
    assert any("در هر خبر یک بار" in word for word in words(once))


def test_actors_beyond_the_top_are_summed_up_as_numbers_and_never_dropped():
    many = table(**{f"actor {n}": {"support": n, "neutral": 1} for n in range(1, 6)})
    chart = statements_by_actor(many, top=2)
    assert "دیگران (۳ کنشگر)" in words(chart)
    assert ("support", 2) not in bars(chart)
    # The total, then 1 + 2 + 3 in support, none ambivalent and 3 neutral.
    assert {"۹", "۶", "۰ · ۳"} <= set(words(chart))


def test_what_is_summed_up_does_not_make_the_bars_of_the_others_short():
    few = table(**{f"actor {n}": {"support": 9, "oppose": 9, "neutral": 9} for n in range(2)})
    crowd = table(**{f"actor {n:02}": {"support": 8, "oppose": 8, "neutral": 8} for n in range(60)})
    inches = [
        bars(chart)["support", 0].get_window_extent().width / chart.dpi
        for chart in (statements_by_actor(few), statements_by_actor(pd.concat([few, crowd]), top=2))
    ]
    # The names of a row more may take a little of the room.
    assert inches[1] > 0.8 * inches[0]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_sums_of_many_stances_meet_no_name(language):
    stances = ("support", "oppose", "ambivalent", "neutral")
    crowd = table(**{f"actor {n:03}": dict.fromkeys(stances, 30) for n in range(70)})
    assert not meeting_words(statements_by_actor(crowd, top=3, language=language))


def test_what_has_no_stance_and_no_actor_is_shown_as_such():
    chart = statements_by_actor(table(**{"": {"": 2}}))
    assert bars(chart)["uncoded", 0].get_width() == 2
    assert {"(بی‌کنشگر)", "بی‌موضع"} <= set(words(chart))
    assert "بی‌موضع" not in words(statements_by_actor(TWO))


def test_nobody_is_told_from_somebody_whom_the_article_does_not_name():
    chart = statements_by_actor(table(**{"": {"support": 1}, "(نامشخص)": {"support": 2}}))
    assert {"(بی‌کنشگر)", "(نامشخص)"} <= set(words(chart))


def test_an_actor_named_only_by_spaces_is_not_named():
    nobody = pd.concat([table(**{each: {"support": 1}}) for each in ("", "  ", "\u200c\u00a0")])
    chart = statements_by_actor(nobody)
    assert bars(chart)["support", 0].get_width() == 3
    assert ("support", 1) not in bars(chart)
    assert "(بی‌کنشگر)" in words(chart)


def test_a_line_is_as_wide_whatever_it_is_saved_for():
    chart = statements_by_actor(TWO)
    writer = Writer(chart, "fa")
    line = max(words(chart), key=len)
    widths = []
    for dpi in (50, 72, 100, 160, 300):
        chart.set_dpi(dpi)
        with settings():
            widths.append(writer.measure(line, size=11.5)[0])
    assert max(widths) / min(widths) < 1.01


def test_a_single_statement_is_no_bar_across_the_page():
    chart = statements_by_actor(table(الف={"support": 1}))
    bar = bars(chart)["support", 0].get_window_extent()
    assert bar.width / chart.dpi < 1


def test_an_ellipsis_stands_where_the_letters_before_it_end():
    name = f"کمیسیون (The {'Very ' * 30}Special Committee)"
    chart = statements_by_actor(table(**{name: {"support": 1}}))
    text = next(each for each in texts(chart) if "…" in each.get_text())
    # The mark at the end makes the ellipsis part of the Latin words, in a line from the right.
    assert text.get_text().endswith("…\u200e")
    assert text.get_text().startswith("ک")


def test_the_codebook_names_the_stances(codebook: Codebook):
    assert "دوپهلو" in words(statements_by_actor(TWO, codebook=codebook))


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    "statements",
    [
        TWO,
        table(الف={"oppose": 1}),
        table(الف={"support": 1000, "oppose": 1, "ambivalent": 1, "neutral": 1, "": 1}),
        table(
            **{
                f"سازمان بسیار بسیار بلندنام برای کمک‌های انسان‌دوستانه {n}": {"support": n}
                for n in range(1, 41)
            }
        ),
        table(**{"جان کری (John Kerry)": {"neutral": 3}, "$x_1$": {"oppose": 2}}),
    ],
    ids=["two", "one", "large", "many", "latin"],
)
def test_no_words_overlap_each_other_or_leave_the_figure(statements: pd.DataFrame, language):
    chart = statements_by_actor(statements, language=language, note="منبع: آزمون")
    assert not meeting_words(chart)


def test_persian_letters_are_joined_and_every_letter_is_in_a_font():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart = statements_by_actor(table(سلام={"support": 1}))
        chart.savefig(io.BytesIO(), format="png")
    look = {"fontfamily": ["Vazirmatn"], "fontsize": 12}
    joined = chart.text(0, 0, "سلام", **look).get_window_extent().width
    apart = sum(chart.text(0, 0, letter, **look).get_window_extent().width for letter in "سلام")
    assert joined < 0.9 * apart


def test_a_pdf_embeds_truetype_and_an_svg_has_paths_for_letters(tmp_path: Path):
    chart = statements_by_actor(TWO)
    chart.savefig(tmp_path / "c.pdf")
    chart.savefig(tmp_path / "c.svg")
    pdf = (tmp_path / "c.pdf").read_bytes()
    assert b"/FontFile2" in pdf
    assert b"/Type3" not in pdf
    svg = (tmp_path / "c.svg").read_text(encoding="utf-8")
    assert "<path" in svg
    assert "<text" not in svg


def test_a_word_of_a_pdf_is_one_run_of_letters_with_a_zwnj_too(tmp_path: Path):
    name = "نخست‌وزیر"
    statements = table(**{name: {"support": 1}})
    chart = statements_by_actor(statements, title="هم‌سخن", subtitle="می‌گوید")
    chart.savefig(tmp_path / "c.pdf")
    streams = re.findall(
        rb"stream\r?\n(.*?)endstream", (tmp_path / "c.pdf").read_bytes(), re.DOTALL
    )
    inflated = [zlib.decompressobj().decompress(each) for each in streams if each[:1] == b"x"]
    page = next(each for each in inflated if b"BT" in each and b"Tf" in each)
    runs = [block.count(b" Tf") for block in re.findall(rb"BT(.*?)ET", page, re.DOTALL)]
    # Where a font is chosen anew within a word, what follows is moved.
    assert len(runs) > 5
    assert set(runs) == {1}


def test_marks_of_direction_stand_only_where_the_first_letter_does_not_say_it():
    chart = statements_by_actor(table(کری={"support": 1}, Kerry={"support": 1}), language="en")
    said = {text.get_text() for text in texts(chart)}
    assert {"کری", "Kerry", "Who said what?", "1"} <= said
    persian = {text.get_text() for text in texts(statements_by_actor(TWO))}
    assert "چه کسی چه گفت؟" in persian
    assert "\u200f۶" in persian


def test_the_persons_own_settings_are_left_alone():
    before = dict(mpl.rcParams)
    statements_by_actor(TWO).savefig(io.BytesIO(), format="pdf")
    assert dict(mpl.rcParams) == before


def test_a_notebook_shows_the_chart_once_and_sharp():
    notebook = nbformat.v4.new_notebook()
    code = "import pandas as pd\nfrom workbench import charts\n"
    code += 'one = pd.DataFrame({"actor": ["a"], "stance": ["support"], "article": ["x"]})\n'
    notebook.cells = [nbformat.v4.new_code_cell(code + "charts.statements_by_actor(one)")]
    NotebookClient(notebook, kernel_name="python3").execute()
    shown = [
        output for output in notebook.cells[0].outputs if "image/png" in output.get("data", {})
    ]
    assert len(shown) == 1
    assert shown[0]["metadata"]["image/png"]["width"] == 960


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        (lambda t: t.rename(columns={"actor": "actors"}), {}, "Did you mean 'actors'?"),
        (lambda t: t.iloc[:0], {}, "no statements, so there is nothing to count"),
        (lambda t: t.replace("support", "suport"), {}, "No stance 'suport' can be drawn. Did you"),
        (lambda t: t.replace("support", "x"), {}, "that has it can be given with codebook=."),
        (lambda t: t, {"language": "de"}, "Charts speak 'fa' or 'en', not 'de'."),
        (lambda t: t, {"count": "artcle"}, "not by 'artcle'. Did you mean 'article'?"),
        (lambda t: t, {"top": 0}, "A chart of the top 0 actors would be empty. Ask for at least"),
    ],
)
def test_what_cannot_be_drawn_is_said(change, options, message):
    with pytest.raises(WorkbenchError) as caught:
        statements_by_actor(change(TWO), **options)
    assert message in str(caught.value)


def test_names_are_all_of_one_size_however_long_one_is():
    long = "سخنگوی کانون سراسری رانندگان و کارکنان حمل‌ونقل جاده‌ای"
    chart = statements_by_actor(table(**{long: {"support": 1}, "روسیه": {"support": 2}}))
    names = [
        text for text in texts(chart) if "روسیه" in text.get_text() or "کانون" in text.get_text()
    ]
    assert len(names) == 2
    assert len({text.get_fontsize() for text in names}) == 1
    assert not meeting_words(chart)


def test_what_is_not_coded_has_an_edge_all_around():
    chart = statements_by_actor(table(الف={"": 3}))
    bar = bars(chart)["uncoded", 0]
    assert bar.get_edgecolor() != bar.get_facecolor()
    # It fills its panel: cut off there, the line at its end would be missing.
    assert not bar.get_clip_on()
