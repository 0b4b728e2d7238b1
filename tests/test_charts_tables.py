"""Charts of statements: issues, cells, annotators, and what cannot be drawn."""

import math

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Circle, Patch, Rectangle

from tests.charts_samples import NET, patches, texts, words
from workbench import analysis
from workbench.charts import (
    Chart,
    actor_issue,
    agreement_per_issue,
    annotator_comparison,
    net_stance,
)
from workbench.charts.style import STANCES
from workbench.errors import WorkbenchError
from workbench.text import persian_digits

ROWS = [
    ("الف", "آب", "support", "a1", "نگار"),
    ("الف", "آب", "support", "a2", "نگار"),
    ("الف", "آب", "oppose", "a2", "نگار"),
    ("الف", "نان", "neutral", "a1", "نگار"),
    ("پ", "آب", "oppose", "a1", "سینا"),
    ("پ", "آب", "oppose", "a1", "سینا"),
    ("ب", "نان", None, "a3", "سینا"),
]
TABLE = pd.DataFrame(ROWS, columns=["actor", "issue", "stance", "article", "annotator"])


def widths(chart: Chart, gid: str) -> list[float]:
    return [round(patch.get_width(), 9) for patch in patches(chart, gid)]


def area(shape: Patch) -> float:
    if isinstance(shape, Circle):
        return math.pi * shape.radius**2
    assert isinstance(shape, Rectangle)
    return shape.get_width() * shape.get_height()


def shown(chart: Chart, *names: str) -> list[str]:
    return [said for said in words(chart) if said in names]


def test_agreement_per_issue_has_a_row_of_bars_for_each_issue():
    chart = agreement_per_issue(TABLE)
    assert shown(chart, "آب", "نان") == ["آب", "نان"]
    assert widths(chart, "support") == [2]
    assert widths(chart, "oppose") == [-3]
    assert widths(chart, "neutral") == [1]
    assert widths(chart, "uncoded") == [1]


def test_an_issue_and_stance_can_be_counted_once_an_article():
    assert widths(agreement_per_issue(TABLE, count="article"), "oppose") == [-2]


def test_squares_are_as_large_as_the_counts_and_coloured_by_the_mean_stance():
    chart = actor_issue(TABLE)
    # Actors by their totals, then by the alphabet: الف 4, پ 2, ب 1; issues: آب 5, نان 2.
    areas = {
        (row, column): area(patch)
        for row in range(3)
        for column in range(2)
        for patch in patches(chart, f"{row},{column}")
    }
    assert set(areas) == {(0, 0), (0, 1), (1, 0), (2, 1)}
    assert areas[0, 0] / areas[0, 1] == pytest.approx(3)
    assert areas[0, 0] / areas[1, 0] == pytest.approx(3 / 2)
    assert to_hex(patches(chart, "1,0")[0].get_facecolor()).upper() == STANCES["oppose"]
    red, _, blue, _ = patches(chart, "0,0")[0].get_facecolor()
    assert blue > red, "two for and one against lean to support"
    assert to_hex(patches(chart, "2,1")[0].get_facecolor()) == "#ffffff", "no stance, no colour"


def test_opposition_is_a_circle_so_that_it_is_told_without_colours():
    chart = actor_issue(TABLE)
    kinds = {gid: type(patches(chart, gid)[0]) for gid in ("0,0", "0,1", "1,0", "2,1")}
    assert kinds == {"0,0": Rectangle, "0,1": Rectangle, "1,0": Circle, "2,1": Rectangle}


def test_cells_beyond_the_top_are_summed_up():
    chart = actor_issue(TABLE, top=1, top_issues=1)
    assert {"دیگران (۲ کنشگر)", "دیگران (۱ موضوع)"} <= set(words(chart))
    # الف on آب 3 and on the other issue 1; the other two on آب 2 and on the other issue 1.
    numbers = [text.get_text().strip("\u200f") for axes in chart.axes for text in axes.texts]
    assert numbers == ["۳", "۱", "۲", "۱"]


def test_what_is_summed_up_does_not_make_the_others_small():
    crowd = [TABLE[TABLE["actor"] == "ب"].assign(actor=f"{n}", issue="آب") for n in range(50)]
    chart = actor_issue(pd.concat([TABLE, *crowd]), top=1)
    assert area(patches(chart, "0,0")[0]) == pytest.approx(
        area(patches(actor_issue(TABLE), "0,0")[0])
    )
    assert "۵۲" in words(chart)


def test_names_of_issues_run_in_their_own_direction():
    chart = actor_issue(TABLE.replace("آب", "گروه ۱ (P5)"), language="en")
    name = next(text for text in texts(chart) if "P5" in text.get_text())
    # Begins with a Persian letter, without a mark of the chart's own direction.
    assert name.get_text() == "گروه ۱ (P5)"


def test_one_of_something_is_not_in_the_plural():
    one = NET.iloc[:1].assign(n=1)
    assert any(
        "(n = 1 statement, 1 actor)" in said for said in words(net_stance(one, language="en"))
    )


def test_equals_stand_in_the_order_of_the_persian_alphabet():
    names = ["گ", "ک", "ژ", "ز", "چ", "پ", "ب", "آ", "ل"]
    table = pd.DataFrame({"actor": names, "issue": "x", "stance": "support", "article": "a"})
    assert shown(actor_issue(table), *names) == ["آ", "ب", "پ", "چ", "ز", "ژ", "ک", "گ", "ل"]


def test_annotators_are_compared_by_number_and_by_shares():
    chart = annotator_comparison(TABLE)
    assert shown(chart, "نگار", "سینا") == ["نگار", "سینا"]
    assert widths(chart, "total") == [4, 3]
    assert widths(chart, "support") == [0.5]
    assert widths(chart, "oppose") == [0.25, round(2 / 3, 9)]
    assert widths(chart, "uncoded") == [round(1 / 3, 9)]
    assert "۲۵٪" in words(chart)
    assert any("۱ خبر را بیش از یک نفر" in said for said in words(chart))


def test_annotators_who_read_and_found_nothing_stand_there_with_the_articles_they_read():
    chart = annotator_comparison(TABLE, read={"مینا": ["a1", "a9"], "نگار": ["a3"], "نیما": []})
    assert shown(chart, "نگار", "سینا", "مینا", "نیما") == ["نگار", "سینا", "مینا"]
    assert widths(chart, "total") == [4, 3, 0]
    assert widths(chart, "support") == [0.5]
    # Of a1, a2, a3 and a9 two were read by more than one.
    assert any("۷ گفته در ۴ خبر، ۲ خبر را" in said for said in words(chart))
    assert [said for said in words(chart) if said in ("۲", "۳")][:3] == ["۳", "۲", "۲"]


def test_net_stances_are_points_on_their_intervals_from_support_to_opposition():
    axes = net_stance(NET).axes[0]
    points = [line for line in axes.lines if line.get_gid() == "net"]
    spans = [line for line in axes.lines if line.get_gid() == "interval"]
    assert [point.get_xdata()[0] for point in points] == [0.89, 0.62, 0.5, 0.0, -0.4, -0.63, -1.0]
    assert list(spans[0].get_xdata()) == [0.71, 1.0]
    assert len(spans) == 6
    colors = [point.get_color() for point in points]
    assert colors[:2] == [STANCES["support"]] * 2
    assert colors[4:] == [STANCES["oppose"]] * 3
    assert len({*colors[2:4]} | {STANCES["support"], STANCES["oppose"]}) == 3


def test_signs_stand_left_of_persian_digits():
    chart = net_stance(NET)
    number = next(text for text in texts(chart) if "۰٫۶۳" in text.get_text())
    # The mark makes the line run from left to right, so that its sign comes first.
    assert number.get_text() == "−۰٫۶۳\u200e"


def test_persian_runs_from_all_opposed_on_the_right_to_all_in_support_on_the_left():
    assert net_stance(NET).axes[0].get_xlim() == (1, -1)
    assert net_stance(NET, language="en").axes[0].get_xlim() == (-1, 1)


def test_what_was_counted_for_net_stances_is_said():
    # The last of them has no net stance.
    n = int(NET["n"].iloc[:-1].sum())
    persian, english = (" ".join(words(net_stance(NET, language=each))) for each in ("fa", "en"))
    assert f"هر گفته یک بار ({persian_digits(n)} گفته از ۷ کنشگر)" in persian
    assert f"each statement counted once (n = {n} statements, 7 actors)" in english


def test_the_level_of_the_intervals_is_the_one_they_were_computed_at():
    table = analysis.net_stance(TABLE, confidence=0.9)
    assert "Net stance of each actor with its 90% interval" in words(
        net_stance(table, language="en")
    )
    with pytest.raises(WorkbenchError, match=r"are of 0\.9, not of 0\.95\. Compute analysis"):
        net_stance(table, confidence=0.95)
    assert "with its 80% interval" in " ".join(
        words(net_stance(NET, confidence=0.8, language="en"))
    )


def test_what_is_left_out_of_net_stances_is_said():
    said = " ".join(words(net_stance(NET, top=5)))
    assert "۲ کنشگر کم‌گفته‌تر نیامده" in said
    assert "۱ کنشگر بی موضع خالص نیامده" in said


def test_a_net_stance_without_a_name_is_called_so():
    for missing in (None, " \u200f "):
        nameless = NET.assign(name=[missing, *NET["name"][1:]])
        assert "(بی‌کنشگر)" in words(net_stance(nameless))
    assert "(no issue)" in words(net_stance(nameless, by="issue", language="en"))


def test_long_names_wrap_and_keep_what_is_in_brackets_together():
    long = "انجمن صنفی کارفرمایان جایگاه‌های سوخت سراسر کشور (FuelAssociation)"
    table = TABLE.assign(actor=long)
    text = next(t for t in texts(actor_issue(table)) if "انجمن صنفی" in t.get_text())
    lines = text.get_text().split("\n")
    assert len(lines) == 2
    assert "(FuelAssociation)" in lines[1]
    assert not any(line.startswith("\u200e") for line in lines)


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (
            lambda: actor_issue(TABLE.rename(columns={"issue": "isue"})),
            "The table has no column 'issue' to count by. Did you mean 'isue'?",
        ),
        (
            lambda: agreement_per_issue(TABLE.iloc[:0]),
            "The table has no statements, so there is nothing to count.",
        ),
        (
            lambda: annotator_comparison(TABLE.rename(columns={"annotator": "annotators"})),
            "The table has no column 'annotator' to count by. Did you mean 'annotators'?",
        ),
        (
            lambda: actor_issue(TABLE, top_issues=0),
            "A chart of the top 0 issues would be empty. Ask for at least 1.",
        ),
        (
            lambda: annotator_comparison(TABLE, top="5"),  # pyright: ignore[reportArgumentType]
            "A chart of the top '5' annotators cannot be drawn. Give a whole number, such as 20.",
        ),
        (
            lambda: actor_issue(TABLE, top=2.5),  # pyright: ignore[reportArgumentType]
            "A chart of the top 2.5 actors cannot be drawn. Give a whole number, such as 20.",
        ),
        (
            lambda: net_stance(TABLE),
            (
                "The table has no column 'net' of net stances. These look like statements: "
                "compute analysis.net_stance(statements, by='actor') first."
            ),
        ),
        (
            lambda: net_stance(NET.rename(columns={"low": "lower"})),
            "The table has no column 'low' of net stances. Did you mean 'lower'?",
        ),
        (
            lambda: net_stance(NET.iloc[:0]),
            (
                "The table has no rows, so there is no net stance to draw: no statement had a "
                "stance with a score. For a codebook's own stances, compute "
                "analysis.net_stance(statements, scores=charts.stance_scores(project.codebook))."
            ),
        ),
        (
            lambda: net_stance(NET.iloc[-1:]),
            "No row of the table has a net stance, so there is nothing to draw.",
        ),
        (
            lambda: net_stance(NET.assign(high=12.0)),
            "The net stance of 'پروانه گلچین' has 12.0: it runs from -1 to 1.",
        ),
        (
            lambda: net_stance(NET, by="isue"),
            "Net stance is drawn by 'actor' or by 'issue', not by 'isue'. Did you mean 'issue'?",
        ),
    ],
)
def test_what_cannot_be_drawn_is_said(draw, message):
    with pytest.raises(WorkbenchError) as caught:
        draw()
    assert str(caught.value) == message
