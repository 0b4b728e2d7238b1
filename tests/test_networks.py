"""Networks: the formulas by hand, what is written, and what is refused."""

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.analysis import event_list, one_mode, polarization, time_windows, two_mode
from workbench.errors import FormatError, WorkbenchError


def talk(*rows: tuple[str, str, str]) -> pd.DataFrame:
    table = pd.DataFrame([*rows], columns=["actor", "issue", "stance"])
    return table.assign(article="a1", published="2026-11-23")


def test_weights_follow_the_formula_over_a_scale_of_three():
    table = talk(("a", "x", "support"), ("b", "x", "oppose"), ("b", "x", "ambivalent"))
    # Against support stand an opposite, a whole scale away, and a middle, half a scale away.
    assert one_mode(table, weights="congruence").frame().loc["a", "b"] == 0.5
    assert one_mode(table, weights="conflict").frame().loc["a", "b"] == 1.5
    assert one_mode(table, weights="subtract").frame().loc["a", "b"] == -1.0
    assert one_mode(table, weights="ignore").frame().loc["a", "b"] == 2.0


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"), st.sampled_from("xy"), st.sampled_from(["support", "oppose"])
        ),
        min_size=1,
        max_size=15,
    )
)
def test_jaccard_divides_by_what_either_said_alone_and_what_they_said_together(
    rows: list[tuple[str, str, str]],
):
    said = {actor: Counter((i, s) for a, i, s in rows if a == actor) for actor, _, _ in rows}
    plain = one_mode(talk(*rows)).frame()
    normalised = one_mode(talk(*rows), normalise="jaccard").frame()
    for one, two in combinations(said, 2):
        m10 = sum(n for key, n in said[one].items() if key not in said[two])
        m01 = sum(n for key, n in said[two].items() if key not in said[one])
        m11 = sum(n * said[two][key] for key, n in said[one].items())
        expected = plain.loc[one, two] / (m10 + m01 + m11)
        assert normalised.loc[one, two] == pytest.approx(expected)


def test_cosine_divides_by_the_lengths_of_what_was_said():
    table = talk(("a", "x", "support"), ("a", "y", "support"), ("b", "x", "support"))
    frame = one_mode(table, normalise="cosine").frame()
    assert frame.loc["a", "b"] == pytest.approx(1 / 2**0.5)


def test_cosine_ignoring_the_qualifier_takes_the_lengths_of_what_was_said_either_way():
    table = talk(("a", "x", "support"), ("a", "x", "oppose"), ("a", "y", ""), ("b", "x", "support"))
    frame = one_mode(table, weights="ignore", normalise="cosine").frame()
    # (2, 1) and (1, 0) on x and y.
    assert frame.loc["a", "b"] == pytest.approx(2 / 5**0.5)


def test_two_mode_normalisation_divides_by_the_row_or_the_column():
    table = talk(("a", "x", "support"), ("a", "y", "oppose"), ("b", "x", "oppose"))
    activity = two_mode(table, weights="subtract", normalise="activity").frame()
    assert activity.to_numpy().tolist() == [[0.5, -0.5], [-1.0, 0.0]]
    prominence = two_mode(table, normalise="prominence").frame()
    assert prominence.to_numpy().tolist() == [[0.5, 1.0], [0.5, 0.0]]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("abcd"),
            st.sampled_from("xyz"),
            st.sampled_from(["support", "oppose", "ambivalent"]),
        ),
        min_size=1,
        max_size=20,
    )
)
def test_congruence_and_conflict_share_out_all_meetings_and_subtract_is_their_difference(
    rows: list[tuple[str, str, str]],
):
    table = talk(*rows)
    weights = ("congruence", "conflict", "subtract", "ignore")
    near, far, less, all_ = (one_mode(table, weights=each).frame() for each in weights)
    assert (near + far).equals(all_)
    assert (near - far).equals(less)
    assert near.equals(near.T)


def test_two_stances_at_the_same_place_of_the_scale_are_no_repetition():
    table = talk(*[("a", "x", stance) for stance in ("neutral", "ambivalent", "neutral")])
    network = one_mode(table, duplicates="article")
    assert (network.statements, network.repeated) == (2, 1)


def test_a_week_that_lies_in_two_years_is_one_and_the_same_week_next_year_another():
    table = talk(*[("a", "x", "support")] * 3)
    table["published"] = ["2020-12-31", "2021-01-01", "2021-12-31"]
    assert two_mode(table, duplicates="week", calendar="iso").statements == 2
    assert two_mode(table, duplicates="year", calendar="iso").statements == 2
    assert two_mode(table, duplicates="range").statements == 1


def test_statements_without_a_name_or_score_are_left_out_and_said():
    table = talk(("a", "x", "support"), ("", "x", "support"), ("b", "x", "neutral"))
    table.loc[2, "stance"] = None
    network = one_mode(table)
    assert (network.statements, network.left_out) == (1, 2)
    assert "2 without name or score" in repr(network)


def test_what_is_counted_is_chosen_by_time_and_by_values_or_their_inverse():
    table = talk(("a", "x", "support"), ("b", "x", "oppose"), ("c", "y", "oppose"))
    table["published"] = ["2026-11-25", "2026-11-23", "2026-11-24"]
    table["outlet"] = ["Farda", "Emruz", "Emruz"]
    days = {"start": "2026-11-24", "stop": "2026-11-25"}
    assert [*event_list(table)["actor"]] == ["b", "c", "a"]
    assert [*event_list(table, **days)["actor"]] == ["c", "a"]
    assert [*event_list(table, exclude_values={"outlet": "Emruz"})["actor"]] == ["a"]
    values = {"outlet": ["Emruz"], "issue": ["x", "z"]}
    assert [*event_list(table, exclude_values=values, invert_values=True)["actor"]] == ["b"]
    network = two_mode(table, exclude_values=values, invert_values=True)
    assert (network.rows, network.statements, network.excluded) == (("b",), 1, 2)
    assert "2 excluded" in repr(network)


def test_the_earliest_of_what_is_repeated_counts_and_what_has_no_date_comes_last():
    table = talk(*[("a", "x", "support")] * 3).assign(id=[1, 2, 3])
    table["published"] = [None, "2026-11-25", "2026-11-23"]
    assert [*event_list(table, duplicates="article")["id"]] == [3]
    assert [*event_list(table)["id"]] == [3, 2, 1]


def test_isolates_are_those_whose_statements_are_all_excluded_and_not_those_of_another_time():
    table = talk(("a", "x", "support"), ("b", "x", "oppose"), ("c", "y", "oppose"))
    table["published"] = ["2026-11-23", "2026-11-23", "2026-12-23"]
    settings = {"stop": "2026-11-30", "exclude_values": {"actor": ["b"]}}
    assert one_mode(table, **settings).rows == ("a",)
    assert one_mode(table, isolates=True, **settings).rows == ("a", "b")
    assert two_mode(table, isolates=True, whole=table, **settings).columns == ("x", "y")


def test_combined_weights_say_which_values_occur_whatever_their_number():
    table = talk(
        *[("a", "x", "support")] * 3, ("b", "x", "oppose"), ("b", "x", "support"), ("c", "x", "")
    )
    network = two_mode(table, weights="combine")
    # Of two values in their order, oppose stands for 2 and support for 1.
    assert network.frame()["x"].to_dict() == {"a": 1, "b": 3}
    assert network.combinations == {1: ("support",), 3: ("oppose", "support")}
    assert (network.statements, network.left_out) == (5, 1)
    assert two_mode(table).combinations == {}
    graph = network.graph()
    assert graph.edges["b", "x"] == {"weight": 3.0, "stance": 0.0, "values": "oppose, support"}
    with pytest.raises(WorkbenchError, match="backbone of a 'combine' network is not defined"):
        network.backbone()


def test_a_time_window_has_the_scale_and_the_values_of_the_whole_table():
    table = talk(("a", "x", "1"), ("b", "x", "0"), ("a", "x", "-1"))
    table = table.assign(stance=[1, 0, -1], published=["2026-11-23", "2026-11-23", "2026-12-23"])
    window = table.iloc[:2]
    # Half of a scale from -1 to 1 lies between them; from 0 to 1 it would be all of it.
    assert one_mode(window, whole=table).frame().loc["a", "b"] == 0.5
    assert one_mode(window).frame().loc["a", "b"] == 0.0
    assert two_mode(window, weights="combine", whole=table).frame()["x"].to_dict() == {
        "a": 1, "b": 2,
    }  # fmt: skip
    # Only where all are 0 or 1 does 0 mean no.
    signed = two_mode(window, weights="subtract", whole=table).frame()
    assert signed["x"].to_dict() == {"a": 1, "b": 0}


def test_yes_and_no_are_a_scale_also_where_some_are_missing_or_all_are_alike():
    table = talk(("a", "x", ""), ("b", "x", ""), ("c", "x", "")).assign(stance=[True, False, None])
    network = one_mode(table, weights="conflict")
    assert (network.full.sum(), network.left_out) == (2, 1)
    ones = talk(("a", "x", ""), ("b", "x", "")).assign(stance=1)
    assert one_mode(ones).frame().loc["a", "b"] == 1.0


def test_jaccard_ignores_the_qualifier_altogether_only_where_none_is_named():
    table = talk(("a", "x", "support"), ("b", "x", "oppose"), ("b", "x", ""))
    ignored = {"weights": "ignore", "normalise": "jaccard"}
    # By value nothing is common: 1 and 2 said alone. Without values they meet, 1 · 2 times.
    assert one_mode(table, **ignored).frame().loc["a", "b"] == 2 / 3
    assert one_mode(table, qualifier=None, **ignored).frame().loc["a", "b"] == 1.0


def test_jaccard_ignoring_the_qualifier_looks_at_the_earliest_of_what_is_repeated():
    table = talk(("a", "x", "support"), ("a", "x", "oppose"), ("b", "x", "oppose"))
    table["published"] = ["2026-11-24", "2026-11-23", "2026-11-24"]
    network = one_mode(table, weights="ignore", normalise="jaccard", duplicates="range")
    # What counts of a is the oppose of the day before, and that is what b says too.
    assert network.frame().loc["a", "b"] == 1.0


def test_no_is_the_first_of_two_values_also_where_nobody_says_yes():
    network = two_mode(talk(("a", "x", "")).assign(stance=0), weights="combine")
    assert network.combinations == {2: (0,)}


def test_time_windows_of_events_hold_so_many_statements_and_days_go_to_the_end_asked_for():
    table = talk(*[("a", "x", "support")] * 3)
    table["published"] = ["2026-11-25", "2026-11-23", "2026-11-24"]
    found = [(day.day, [*rows.index]) for day, rows in time_windows(table, "event", 2)]
    assert found == [(23, [1, 2]), (24, [2, 0])]
    windows = time_windows(table, "day", 2, start="2026-11-24", stop="2026-11-27")
    assert [(day.day, len(rows)) for day, rows in windows] == [(24, 2), (25, 1), (26, 0)]


def test_time_windows_move_on_by_one_period_and_keep_empty_ones():
    table = talk(*[("a", "x", "support")] * 2)
    table["published"] = ["2026-09-01", "2026-11-23"]
    windows = [(day.isoformat(), len(rows)) for day, rows in time_windows(table, "month", 2, "iso")]
    assert windows == [("2026-09-01", 1), ("2026-10-01", 1)]


def test_the_graph_says_which_repetitions_counted_and_what_weights_were_divided_by(tmp_path: Path):
    table = talk(("a", "x", "support"), ("b", "x", "oppose")).assign(article="a1", tone=1)
    network = one_mode(table, normalise="average", duplicates="article")
    attributes = {
        "measure": "congruence",
        "normalise": "average",
        "duplicates": "article",
        "alike": "actor, issue, stance",
    }
    assert network.graph().graph == attributes
    back = nx.read_graphml(network.write(tmp_path / "n.graphml")).graph
    assert attributes.items() <= back.items()
    # Where the qualifier is ignored, it does not tell repetitions apart.
    ignored = {"weights": "ignore", "qualifier": "tone"}
    for graph in (one_mode(table, **ignored).graph(), two_mode(table, **ignored).graph()):
        assert graph.graph["alike"] == "actor, issue"
    signed = two_mode(table, "issue", "actor", "tone", weights="subtract").graph()
    assert signed.graph["alike"] == "issue, actor, tone"


def test_the_graph_says_kind_count_community_and_mean_stance():
    table = talk(("a", "x", "support"), ("a", "x", "oppose"), ("a", "x", "support"))
    graph = two_mode(table).graph()
    node = {"label": "a", "kind": "actor", "n": 3, "community": 0}
    assert graph.nodes["a"] == node
    assert graph.edges["a", "x"] == {"weight": 3.0, "stance": pytest.approx(1 / 3)}


def test_camps_without_a_tie_between_them_are_communities():
    rows = [(actor, "x", "support") for actor in "abc"] + [(actor, "x", "oppose") for actor in "de"]
    communities = one_mode(talk(*rows)).communities
    assert communities == {"a": 0, "b": 0, "c": 0, "d": 1, "e": 1}


CAMPS = [(actor, "x", "support") for actor in "abc"] + [(actor, "x", "oppose") for actor in "de"]


def test_a_conflict_network_has_no_communities_of_its_own():
    conflict = one_mode(talk(*CAMPS), weights="conflict")
    with pytest.raises(WorkbenchError, match=re.escape(
        "The communities of a 'conflict' network are not defined: its edges join those who clash"
    )):  # fmt: skip
        _ = conflict.communities
    assert one_mode(talk(*CAMPS), weights="subtract").communities["a"] == 0


@pytest.mark.parametrize("normalise", ["none", "average", "jaccard"])
def test_the_graph_of_a_conflict_network_has_the_communities_of_congruence(normalise):
    table = talk(*CAMPS, ("c", "y", "support"), ("d", "y", "oppose"), ("e", "y", "oppose"))
    conflict = one_mode(table, weights="conflict", normalise=normalise)
    for graph in (conflict.graph(), conflict.backbone(1).graph()):
        found = {name: data["congruence_community"] for name, data in graph.nodes(data=True)}
        assert found == {"a": 0, "b": 0, "c": 0, "d": 1, "e": 1}
        assert not any("community" in data for _, data in graph.nodes(data=True))
        assert graph.graph["measure"] == "conflict"
    # Congruent actors are within a camp, so that every clash runs between the camps.
    assert all((one in "abc") != (other in "abc") for one, other in graph.edges)


@pytest.mark.parametrize(
    ("name", "read"), [("n.graphml", nx.read_graphml), ("n.gexf", nx.read_gexf)]
)
def test_a_written_conflict_network_says_whose_communities_it_has(name, read, tmp_path: Path):
    back = read(one_mode(talk(*CAMPS), weights="conflict").write(tmp_path / name))
    assert back.nodes["d"]["congruence_community"] == 1
    assert "community" not in back.nodes["d"]


def test_a_name_that_is_an_actor_and_an_issue_makes_two_nodes():
    graph = two_mode(talk(("برجام", "برجام", "support"))).graph()
    assert set(graph.nodes) == {"برجام", "برجام (issue)"}


@pytest.mark.parametrize(
    ("name", "read"), [("n.graphml", nx.read_graphml), ("n.gexf", nx.read_gexf)]
)
def test_a_written_network_is_read_back_by_networkx(name: str, read, tmp_path: Path):
    network = two_mode(talk(("کشور الف", "x", "support"), ("b", "x", "oppose")))
    back = read(network.write(tmp_path / "out" / name))
    assert {node["kind"] for _, node in back.nodes(data=True)} == {"actor", "issue"}
    assert back.edges["کشور الف", "x"]["stance"] == 1.0


def test_an_unknown_suffix_is_refused(tmp_path: Path):
    with pytest.raises(FormatError, match="'.graphml' or '.gexf', not as '.gml'. Did you mean"):
        two_mode(talk(("a", "x", "support"))).write(tmp_path / "n.gml")


def test_the_backbone_keeps_the_edge_that_carries_nearly_all_of_a_nodes_weight():
    rows = [("a", "x", "support")] * 50 + [("b", "x", "support")] + [("a", "y", "support")]
    network = two_mode(talk(*rows)).backbone(0.05)
    # At a, x has 50/51 of the weight of two edges: (1 - 50/51) = .0196 < .05.
    assert network.edge_table().to_numpy().tolist() == [["a", "x", 50.0]]


def test_the_backbone_of_negative_weights_is_refused():
    network = one_mode(talk(("a", "x", "support"), ("b", "x", "oppose")), weights="subtract")
    with pytest.raises(WorkbenchError, match="'subtract' network is not defined"):
        network.backbone()
    with pytest.raises(WorkbenchError, match="alpha is 2; it must be above 0"):
        network.backbone(2)


def test_two_camps_are_found_and_a_renegade_lowers_the_share():
    camps = [("a", "x", "support"), ("b", "x", "support"), ("c", "x", "oppose")]
    result = polarization(one_mode(talk(*camps)), one_mode(talk(*camps), weights="conflict"))
    assert (result.value, result.camps, result.exact) == (1.0, (("a", "b"), ("c",)), True)
    mixed = talk(*camps, ("c", "y", "support"), ("a", "y", "support"))
    result = polarization(one_mode(mixed), one_mode(mixed, weights="conflict"))
    # Ties: a-b and a-c congruent, a-c and b-c in conflict; one of the two of a-c cannot fit.
    assert result.value == pytest.approx(3 / 4)


def test_a_search_over_many_actors_finds_camps_that_are_there_and_says_it_searched():
    rows = [(f"{n:02}", "x", "support" if n % 2 else "oppose") for n in range(24)]
    table = talk(*rows)
    result = polarization(one_mode(table), one_mode(table, weights="conflict"))
    assert (result.value, result.exact) == (1.0, False)


def test_polarization_without_ties_is_undefined_with_its_reason():
    table = talk(("a", "x", "support"))
    result = polarization(one_mode(table), one_mode(table, weights="conflict"))
    assert (result.value, result.reason) == (None, "no two actors speak on the same issue")


def test_polarization_of_other_networks_is_refused():
    near = one_mode(talk(("a", "x", "support")))
    with pytest.raises(WorkbenchError, match="not 'congruence' and 'congruence'"):
        polarization(near, near)
    with pytest.raises(WorkbenchError, match="different actors"):
        polarization(near, one_mode(talk(("b", "x", "support")), weights="conflict"))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda t: two_mode(t, rows="actr"), "no column 'actr'. Did you mean 'actor'?"),
        (
            lambda t: one_mode(t, weights="conflit"),
            "No weights 'conflit'. Did you mean 'conflict'?",
        ),
        (lambda t: one_mode(t, normalise="jacard"), "No normalisation 'jacard'. Did you mean"),
        (lambda t: one_mode(t, duplicates="weak"), "No rule for duplicates 'weak'. Did you mean"),
        (lambda t: one_mode(t, scores={"support": 1}), "All values of 'stance' are the same place"),
        (lambda t: one_mode(t, qualifier=None), "'congruence' compares what a qualifier says."),
        (
            lambda t: two_mode(t, weights="combine", normalise="activity"),
            "A 'combine' network cannot be normalised by 'activity'",
        ),
        (
            lambda t: two_mode(pd.concat([t] * 51).assign(stance=range(51)), weights="combine"),
            "The qualifier has 51 values, too many to combine (at most 50).",
        ),
        (
            lambda t: two_mode(t, start="2026-12-01", stop="2026-11-01"),
            "The time from '2026-12-01' to '2026-11-01' ends before it begins.",
        ),
        (lambda t: two_mode(t, exclude_values={"actr": ["a"]}), "Did you mean 'actor'?"),
        (lambda t: [*time_windows(t, "dy")], "No unit of a time window 'dy'. Did you mean 'day'?"),
        (lambda t: [*time_windows(t, "week", 0)], "A time window of 0 weeks holds nothing"),
        (
            lambda t: one_mode(t.assign(published=None), duplicates="week"),
            "1 of 1 statements have no date in 'published'",
        ),
    ],
)
def test_what_cannot_be_computed_is_refused(call, message: str):
    with pytest.raises(WorkbenchError, match=re.escape(message)):
        call(talk(("a", "x", "support")))
