"""Charts with stances of a codebook's own: five points, other names and colours."""

from dataclasses import replace

import pandas as pd
import pytest
from matplotlib.colors import to_hex, to_rgb
from matplotlib.patches import Patch

from tests.charts_samples import meeting_words, patches, texts, words
from workbench import analysis
from workbench.charts import (
    Chart,
    actor_issue,
    agreement_per_issue,
    annotator_comparison,
    net_stance,
    stance_scores,
    statements_by_actor,
    timeline,
)
from workbench.charts.style import STANCE_SCALE, contrast
from workbench.errors import WorkbenchError
from workbench.model import Choice, Codebook

FIVE = (
    ("against", "به‌شدت مخالف", "strongly opposed", "#7A2E00", -2.0),
    ("rather-against", "کمی مخالف", "rather opposed", "#E08A4F", -1.0),
    ("between", "نه این نه آن", "neither", "#C3C8CE", 0.0),
    ("rather-for", "کمی موافق", "rather in favour", "", 1.0),
    ("for", "به‌شدت موافق", "strongly in favour", "", 2.0),
    ("unclear", "ناروشن", "unclear", "", None),
)
ROWS = [
    ("الف", "آب", "against", "a1", "نگار", "2024-01-01"),
    ("الف", "آب", "against", "a2", "نگار", "2024-01-01"),
    ("الف", "آب", "rather-against", "a1", "سینا", "2024-01-02"),
    ("الف", "نان", "rather-for", "a1", "سینا", "2024-02-02"),
    ("ب", "نان", "for", "a3", "نگار", "2024-02-02"),
    ("ب", "نان", "between", "a3", "نگار", "2024-02-02"),
    ("ب", "آب", "unclear", "a3", "سینا", None),
]
TABLE = pd.DataFrame(
    ROWS, columns=["actor", "issue", "stance", "article", "annotator", "published"]
)
EVERY = [statements_by_actor, agreement_per_issue, actor_issue, annotator_comparison, timeline]


@pytest.fixture
def five(codebook: Codebook) -> Codebook:
    values = tuple(
        Choice(name, {"fa": fa, "en": en}, {"fa": "", "en": ""}, color, "", score)
        for name, fa, en, color, score in FIVE
    )
    fields = (
        replace(field, values=values) if field.name == "stance" else field
        for field in codebook.fields
    )
    return replace(codebook, fields=tuple(fields))


def spans(chart: Chart, gid: str, row: int = 0) -> tuple[float, float]:
    """Return where the bar of a stance begins and ends, by values."""
    bar = patches(chart, gid)[row]
    ends = (bar.get_x(), bar.get_x() + bar.get_width())
    return min(ends, key=abs), max(ends, key=abs)


def test_opposed_and_in_support_go_their_ways_the_mildest_next_to_zero(five: Codebook):
    chart = statements_by_actor(TABLE, codebook=five)
    assert spans(chart, "rather-against") == (0, -1)
    assert spans(chart, "against") == (-1, -3)
    assert spans(chart, "rather-for") == (0, 1)
    assert spans(chart, "for") == (0, 1)
    # What neither opposes nor supports, and what has no score, stands aside.
    assert spans(chart, "between") == (0, 1)
    assert spans(chart, "unclear") == (1, 2)


def test_time_stacks_the_strongest_furthest_from_zero(five: Codebook):
    bars = {
        gid: patches(timeline(TABLE, codebook=five), gid)[0]
        for gid in ("against", "rather-against")
    }
    assert bars["rather-against"].get_y() == 0
    assert bars["rather-against"].get_height() == -1
    assert bars["against"].get_y() == -1
    assert bars["against"].get_height() == -2


def test_shares_go_from_most_opposed_to_most_in_support(five: Codebook):
    chart = annotator_comparison(TABLE, codebook=five)
    order = ["against", "rather-against", "rather-for", "for", "between", "unclear"]
    labels = {name: fa for name, fa, *_ in FIVE}
    shown = [said for said in words(chart) if said in labels.values()]
    assert shown == [labels[name] for name in order]


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_no_words_overlap_or_leave_the_figure(draw, language, five: Codebook):
    assert not meeting_words(draw(TABLE, codebook=five, language=language))


def test_colours_are_the_codebooks_else_by_the_score_and_no_two_aside_are_alike(five: Codebook):
    chart = statements_by_actor(TABLE, codebook=five)
    color = {name: to_hex(patches(chart, name)[0].get_facecolor()).upper() for name, *_ in FIVE}
    assert color["against"] == "#7A2E00"
    assert color["between"] == "#C3C8CE"
    assert color["for"] == to_hex(STANCE_SCALE(1.0)).upper()
    assert color["rather-for"] == to_hex(STANCE_SCALE(0.75)).upper()
    assert len(set(color.values())) == len(FIVE)


def test_names_of_stances_can_be_read_on_white_however_light_their_colour_is(five: Codebook):
    chart = statements_by_actor(TABLE, codebook=five)
    labels = {fa for _, fa, *_ in FIVE}
    told = [text for text in texts(chart) if text.get_text().strip("\u200f") in labels]
    assert len(told) == len(FIVE)
    for text in told:
        assert contrast(to_rgb(text.get_color()), (1.0, 1.0, 1.0)) >= 4.5


def test_a_scale_of_two_points_each_way_runs_from_minus_one_to_one(five: Codebook):
    chart = actor_issue(TABLE, codebook=five)
    # الف on آب: -2, -2 and -1 of at most 2, on the mean -5/6.
    drawn = patches(chart, "0,0")[0].get_facecolor()
    assert to_hex(drawn) == to_hex(STANCE_SCALE((1 - 5 / 6) / 2))


def test_its_scores_can_be_had_for_the_net_stance(five: Codebook):
    scores = stance_scores(five)
    assert [scores[name] for name, *_, score in FIVE if score is not None] == [-1, -0.5, 0, 0.5, 1]
    assert "unclear" not in scores
    net = analysis.net_stance(TABLE, scores=scores)
    # ب: 1 and 0; what is unclear has no score.
    assert "+۰٫۵۰" in words(net_stance(net, codebook=five))


@pytest.mark.parametrize("draw", EVERY)
def test_what_is_no_codebook_or_no_table_is_refused_with_what_to_give(draw):
    with pytest.raises(WorkbenchError, match="not 'codebook.toml': codebook=project.codebook"):
        draw(TABLE, codebook="codebook.toml")
    with pytest.raises(WorkbenchError, match="not a list: give it project.statements()"):
        draw([], codebook=None)


def test_a_codebook_without_scores_has_all_its_stances_aside(five: Codebook):
    fields = (
        replace(field, values=tuple(replace(value, score=None) for value in field.values))
        if field.name == "stance"
        else field
        for field in five.fields
    )
    chart = statements_by_actor(TABLE, codebook=replace(five, fields=tuple(fields)))
    assert spans(chart, "against") == (0, 2)
    assert all(patch.get_width() > 0 for name, *_ in FIVE for patch in patches(chart, name))


def squares(chart: Chart) -> list[str]:
    return [
        to_hex(each.get_facecolor()).upper()
        for each in chart.get_children()
        if each.get_gid() == "swatch" and isinstance(each, Patch)
    ]


@pytest.mark.parametrize(
    "draw", [statements_by_actor, agreement_per_issue, annotator_comparison, timeline]
)
def test_several_stances_of_a_side_have_a_square_of_their_colour_beside_their_name(
    draw, five: Codebook
):
    found = squares(draw(TABLE.fillna({"published": "2024-02-03"}), codebook=five))
    assert {"#7A2E00", "#E08A4F", to_hex(STANCE_SCALE(0.75)).upper()} <= set(found)
    assert len(found) == len(set(found)) == len(FIVE)
    # One of each side needs none: its name has its colour.
    common = TABLE.assign(stance="support")
    assert squares(draw(common)) == []
