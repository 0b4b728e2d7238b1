import re

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.colors import to_hex

from tests.charts_samples import debate, meeting_words, one_mode, patches, texts, two_mode, words
from workbench import analysis
from workbench.charts import Chart, one_mode_network, two_mode_network
from workbench.charts.labels import Box, place_labels
from workbench.charts.style import COMMUNITIES, STANCES
from workbench.errors import WorkbenchError
from workbench.model import Codebook


def small() -> nx.Graph:
    graph = nx.Graph()
    graph.add_node("الف", kind="actor", n=4)
    graph.add_node("ب", kind="actor", n=1, community=1)
    graph.add_node("آب", kind="issue", n=4)
    graph.add_node("نان", kind="issue", n=1)
    graph.add_edge("الف", "نان", weight=4, stance=1.0)
    graph.add_edge("آب", "ب", weight=1, stance=-1.0)
    return graph


def lines(chart: Chart):
    return [line for axes in chart.axes for line in axes.lines if line.get_gid() == "edge"]


def test_lines_are_as_thick_as_their_weights_and_coloured_by_the_stance():
    thick, thin = patches(two_mode_network(small()), "edge")
    assert thick.get_linewidth() / thin.get_linewidth() == pytest.approx(4)
    assert to_hex(thick.get_edgecolor()).upper() == STANCES["support"]
    assert to_hex(thin.get_edgecolor()).upper() == STANCES["oppose"]


def test_nodes_are_as_large_as_their_statements_are_many_and_coloured_by_community():
    chart = two_mode_network(small())
    large, little = patches(chart, "actor:الف")[0], patches(chart, "actor:ب")[0]
    assert (large.get_radius() / little.get_radius()) ** 2 == pytest.approx(4)
    assert to_hex(little.get_facecolor()).upper() == COMMUNITIES[1].upper()


def test_the_order_of_both_sides_keeps_lines_from_crossing():
    graph = nx.Graph()
    for n in range(6):
        graph.add_node(f"actor {n}", kind="actor", n=1)
        graph.add_node(f"issue {n}", kind="issue", n=1)
    for n, other in enumerate([3, 0, 5, 2, 1, 4]):
        graph.add_edge(f"actor {n}", f"issue {other}", weight=1, stance=1.0)
    ends = [path.get_path().vertices for path in patches(two_mode_network(graph), "edge")]
    order = sorted((path[0][1], path[-1][1]) for path in ends)
    assert [end for _, end in order] == sorted(end for _, end in order)


def test_actors_stand_on_the_side_where_reading_starts():
    for language, sign in (("fa", 1), ("en", -1)):
        chart = two_mode_network(small(), language=language)
        place = {text.get_text().strip("\u200e\u200f"): text.get_window_extent().x0
                 for text in texts(chart)}  # fmt: skip
        assert np.sign(place["الف"] - place["آب"]) == sign


def test_what_is_left_out_of_a_network_is_said():
    said = " ".join(words(two_mode_network(two_mode(), top=3, least=2)))
    assert "دست‌کم ۲" in said
    assert "۹ گره کم‌گفته‌تر نیامده" in said
    assert "۱۵ کنشگر کم‌گفته‌تر نیامده" in " ".join(words(one_mode_network(one_mode(), top=3)))


def test_weak_lines_are_left_out_where_so_asked():
    graph = one_mode()
    strong = [weight for _, _, weight in graph.edges(data="weight") if weight >= 1.5]
    assert len(lines(one_mode_network(graph, least=1.5))) == len(strong)


def test_clashes_and_agreement_have_the_colours_of_the_stances():
    graph = nx.Graph()
    for name in "abc":
        graph.add_node(name, kind="actor", n=1)
    graph.add_edge("a", "b", weight=2)
    graph.add_edge("b", "c", weight=-1)
    colors = {line.get_color() for line in lines(one_mode_network(graph, relation="subtract"))}
    assert colors == {STANCES["support"], STANCES["oppose"]}


def test_clashes_and_opposition_are_broken_lines_so_that_they_are_told_without_colours():
    graph = nx.Graph()
    for name in "abc":
        graph.add_node(name, kind="actor", n=1)
    graph.add_edge("a", "b", weight=2)
    graph.add_edge("b", "c", weight=-1)
    broken = {
        line.get_color(): line.is_dashed()
        for line in lines(one_mode_network(graph, relation="subtract"))
    }
    assert broken == {STANCES["support"]: False, STANCES["oppose"]: True}
    support, oppose = patches(two_mode_network(small()), "edge")
    assert support.get_linestyle() == "-"
    assert oppose.get_linestyle() != "-"


def clash() -> nx.Graph:
    """Make the conflict network of three against two."""
    camps = [(name, "x", "support") for name in "abc"] + [(name, "x", "oppose") for name in "de"]
    table = pd.DataFrame(camps, columns=["actor", "issue", "stance"]).assign(article="a1")
    return analysis.one_mode(table, weights="conflict").graph()


@pytest.mark.parametrize(
    ("language", "title", "said", "camp"),
    [
        (
            "fa",
            "چه کسانی رودرروی هم‌اند؟",
            "رنگ و شمارهٔ گره: خوشه در شبکهٔ هم‌سویی",
            "خوشهٔ ۱ (۳ کنشگر)",
        ),
        (
            "en",
            "Who clashes with whom?",
            "colour and number of node: community in the network of congruence",
            "community 1 (3 actors)",
        ),
    ],
)
def test_a_conflict_network_shows_the_communities_of_congruence_and_says_so(
    language, title, said, camp
):
    chart = one_mode_network(clash(), language=language)
    shown = words(chart)
    assert title in shown
    assert said in " ".join(shown)
    assert camp in shown
    colors = {name: to_hex(patches(chart, f"actor:{name}")[0].get_facecolor()) for name in "abcde"}
    assert {colors[name].upper() for name in "abc"} == {COMMUNITIES[0]}
    assert {colors[name].upper() for name in "de"} == {COMMUNITIES[1]}
    assert {line.get_color() for line in lines(chart)} == {STANCES["oppose"]}


def test_those_who_clash_stand_apart_from_each_other():
    chart = one_mode_network(clash())
    places = {name: np.array(patches(chart, f"actor:{name}")[0].center) for name in "abcde"}
    camps = ("abc", "de")
    middles = [np.mean([places[name] for name in camp], axis=0) for camp in camps]
    for own, camp in enumerate(camps):
        for name in camp:
            near, far = (np.hypot(*(places[name] - middles[side])) for side in (own, 1 - own))
            assert near < far


def test_a_chart_is_named_by_the_measure_of_its_network():
    graph = one_mode()
    graph.graph["measure"] = "ignore"
    assert "Who speaks on the same issues?" in words(one_mode_network(graph, language="en"))
    graph.graph["measure"] = "conflit"
    with pytest.raises(WorkbenchError, match="No relation 'conflit' in a network. Did you mean"):
        one_mode_network(graph)


def test_a_relation_that_is_not_the_networks_is_refused():
    assert one_mode_network(clash(), relation="conflict")
    with pytest.raises(WorkbenchError) as caught:
        one_mode_network(clash(), relation="congruence")
    assert str(caught.value) == (
        "The lines of this network are 'conflict', so they cannot be drawn as 'congruence'. Leave "
        "`relation` out, or compute analysis.one_mode(statements, weights='congruence')."
    )


def test_a_network_of_actors_and_issues_is_refused_with_the_chart_that_draws_it():
    for graph in (small(), analysis.two_mode(debate()).graph(), two_mode()):
        with pytest.raises(WorkbenchError, match=re.escape("it with charts.two_mode_network, or")):
            one_mode_network(graph)
    alone = analysis.two_mode(debate()).graph()
    alone.remove_nodes_from([n for n, kind in alone.nodes(data="kind") if kind == "issue"])
    with pytest.raises(WorkbenchError, match="is one of actors and issues"):
        one_mode_network(alone)


@pytest.mark.parametrize(
    ("weights", "fa", "en"),
    [
        (
            "congruence",
            "دربارهٔ کدام موضوع‌ها یکسان موضع می‌گیرند؟",
            "Which issues meet the same stances?",
        ),
        (
            "conflict",
            "دربارهٔ کدام موضوع‌ها ناهمسان موضع می‌گیرند؟",
            "Which issues meet opposite stances?",
        ),
        (
            "subtract",
            "دربارهٔ کدام موضوع‌ها یکسان و کدام‌ها ناهمسان موضع می‌گیرند؟",
            "Which issues meet the same stances, and which opposite ones?",
        ),
        (
            "ignore",
            "دربارهٔ کدام موضوع‌ها همان کنشگران سخن می‌گویند؟",
            "On which issues do the same actors speak?",
        ),
    ],
)
def test_a_network_of_issues_is_drawn_with_words_for_issues(weights, fa, en):
    graph = analysis.one_mode(debate(), "issue", "actor", weights=weights).graph()
    total = sum(n for _, n in graph.nodes(data="n"))
    chart = one_mode_network(graph, language="en")
    said = words(chart)
    assert en in said
    assert f"n = {total} statements on 7 issues" in " ".join(said)
    assert not any("actors" in each for each in said if each != en)
    assert len([each for each in said if each in set(debate()["issue"])]) == 7
    said = " ".join(words(one_mode_network(graph, top=4)))
    assert fa in said
    assert "۳ موضوع کم‌گفته‌تر نیامده" in said
    assert not meeting_words(chart)


def test_issues_are_called_as_the_codebook_calls_them(codebook: Codebook):
    names = [choice.name for choice in codebook.field("issue").values][:2]
    rows = [("الف", name, "support", "a1") for name in names]
    table = pd.DataFrame(rows, columns=["actor", "issue", "stance", "article"])
    graph = analysis.one_mode(table, "issue", "actor").graph()
    labels = {choice.name: choice.label["fa"] for choice in codebook.field("issue").values}
    assert {labels[name] for name in names} <= set(
        words(one_mode_network(graph, codebook=codebook))
    )


def test_a_node_without_a_name_that_can_be_seen_is_called_not_named():
    graph = nx.relabel_nodes(small(), {"الف": " \u200f\u00a0", "آب": "  "})
    for language, missing in (
        ("fa", {"(بی‌کنشگر)", "(بی‌موضوع)"}),
        ("en", {"(no actor)", "(no issue)"}),
    ):
        assert missing <= set(words(two_mode_network(graph, language=language)))
    graph.remove_nodes_from(["  ", "نان"])
    assert "(بی‌کنشگر)" in words(one_mode_network(graph))


def test_a_least_weight_that_is_no_number_is_refused():
    for draw, graph in ((one_mode_network, one_mode()), (two_mode_network, small())):
        with pytest.raises(WorkbenchError, match="at least '2' cannot be told. Give a number,"):
            draw(graph, least="2")


@pytest.mark.parametrize("draw", [one_mode_network, two_mode_network])
def test_communities_are_numbered_in_their_nodes_named_below_and_explained(draw):
    graph = one_mode() if draw is one_mode_network else small()
    chart = draw(graph)
    numbers = {
        text.get_text().strip("\u200f")
        for axes in chart.axes
        for text in axes.texts
        if text.get_gid() == "community"
    }
    named = {said.split()[1] for said in words(chart) if said.startswith("خوشهٔ")}
    assert numbers == named
    assert numbers
    assert any("رنگ و شمارهٔ گره: خوشه" in said for said in words(chart))


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("draw", [one_mode_network, two_mode_network])
def test_the_names_of_many_communities_meet_nothing(draw, language):
    graph = one_mode() if draw is one_mode_network else two_mode()
    nx.set_node_attributes(graph, {node: n % 9 for n, node in enumerate(graph)}, "community")
    assert not meeting_words(draw(graph, language=language))


def test_nodes_without_communities_are_explained_by_nothing():
    graph = small()
    del graph.nodes["ب"]["community"]
    assert not any("خوشه" in said for said in words(two_mode_network(graph)))


def test_the_names_of_the_lowest_nodes_fit_below_them():
    graph = nx.path_graph([f"کنشگر {n}" for n in range(9)])
    nx.set_node_attributes(graph, 3, "n")
    nx.set_node_attributes(graph, "actor", "kind")
    nx.set_edge_attributes(graph, 1, "weight")
    chart = one_mode_network(graph)
    high = chart.axes[0].get_ylim()[0]
    lowest = max(patches(chart, f"actor:{name}")[0].center[1] for name in graph)
    radius = patches(chart, "actor:کنشگر 0")[0].radius
    name = next(text for text in chart.axes[0].texts if text.get_gid() == "name")
    assert lowest + radius + name.get_window_extent().height / chart.dpi <= high


def test_communities_are_named_with_their_number_of_actors():
    assert {"خوشهٔ ۱ (۹ کنشگر)", "خوشهٔ ۲ (۶ کنشگر)", "خوشهٔ ۳ (۳ کنشگر)"} <= set(
        words(one_mode_network(one_mode()))
    )


def test_members_of_a_community_stand_nearer_to_each_other_than_to_others():
    graph = one_mode()
    chart = one_mode_network(graph)
    places = {name: np.array(patches(chart, f"actor:{name}")[0].center) for name in graph}
    within, across = [], []
    for one in graph:
        for other in graph:
            if one < other:
                same = graph.nodes[one]["community"] == graph.nodes[other]["community"]
                (within if same else across).append(np.hypot(*(places[one] - places[other])))
    assert np.mean(within) < 0.6 * np.mean(across)


@pytest.mark.parametrize("many", [1, 2, 40])
def test_names_never_meet_however_many_actors_there_are(many):
    graph = nx.Graph()
    for n in range(many):
        graph.add_node(f"سازمان بلندنام شمارهٔ {n}", kind="actor", n=n + 1, community=n % 4)
    names = list(graph)
    graph.add_edges_from(
        (names[n], names[(n * 7 + 1) % many], {"weight": 1 + n % 3}) for n in range(many)
    )
    assert not meeting_words(one_mode_network(graph, language="en"))


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(1, 9, width=16), st.floats(1, 5, width=16)),
        max_size=12,
        unique_by=lambda at: (round(at[0] * 2), round(at[1] * 2)),
    )
)
def test_labels_keep_off_each_other_and_inside_the_panel(nodes):
    boxes = place_labels(nodes, [0.1] * len(nodes), [(0.9, 0.2)] * len(nodes), [], (10, 6))
    panel = Box(5, 3, 10, 6)
    for n, box in enumerate(boxes):
        assert panel.overlap(box) == pytest.approx(box.width * box.height)
        assert all(box.overlap(other) == 0 for other in boxes[n + 1 :])


def broken(change) -> nx.Graph:
    graph = small()
    change(graph)
    return graph


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda g: g.nodes["ب"].pop("n"),
            "The node 'ب' of the network has no 'n'. Known: 'community', 'kind'.",
        ),
        (
            lambda g: g.nodes["ب"].update(kind="actr"),
            "The node 'ب' of the network has kind 'actr'. Did you mean 'actor'?",
        ),
        (
            lambda g: g.remove_nodes_from(["آب", "نان"]),
            (
                "The network has no issues, so there are no lines to draw. One of actors or of "
                "issues alone is drawn by charts.one_mode_network."
            ),
        ),
        (
            lambda g: g.clear(),
            (
                "The network has no nodes, so there is nothing to draw: no statement had all that "
                "the network is made of (actor, issue and, where stances are compared, a stance "
                "with a score)."
            ),
        ),
        (
            lambda g: g.edges["الف", "نان"].update(weight=-1),
            (
                "The network has weights below 0, which cannot be numbers of statements. Draw that "
                "of analysis.two_mode(statements, weights='ignore'): its colours say for or "
                "against."
            ),
        ),
        (
            lambda g: g.edges["الف", "نان"].update(stance=3.0),
            "The edge between 'الف' and 'نان' has the stance 3.0: it runs from -1 to 1.",
        ),
        (
            lambda g: g.edges["الف", "نان"].update(weight=float("inf")),
            "The edge between 'الف' and 'نان' has the weight inf; it must be a finite number.",
        ),
        (
            lambda g: g.edges["الف", "نان"].pop("weight"),
            "The edge between 'الف' and 'نان' has no 'weight'. Known: 'stance'.",
        ),
    ],
)
def test_what_a_network_lacks_is_said(change, message):
    with pytest.raises(WorkbenchError) as caught:
        two_mode_network(broken(change))
    assert str(caught.value) == message


@pytest.mark.parametrize("draw", [one_mode_network, two_mode_network])
def test_a_network_that_was_computed_but_is_no_graph_yet_is_refused_with_what_to_do(draw):
    network = analysis.two_mode(debate())
    with pytest.raises(WorkbenchError, match="not from a Network: give it analysis.two_mode"):
        draw(network)


def test_a_single_node_left_out_is_one_node():
    said = " ".join(words(two_mode_network(two_mode(), top=11, language="en")))
    assert "; 1 smaller node not shown" in said


def test_an_unknown_relation_is_refused_with_the_nearest():
    with pytest.raises(WorkbenchError) as caught:
        one_mode_network(one_mode(), relation="conflit")  # pyright: ignore[reportArgumentType]
    assert str(caught.value) == "No relation 'conflit' in a network. Did you mean 'conflict'?"


def test_a_node_is_called_by_its_label_where_it_has_one():
    graph = nx.relabel_nodes(small(), {"آب": "issue:آب"})
    graph.nodes["issue:آب"]["label"] = "آب"
    said = words(two_mode_network(graph))
    assert "آب" in said
    assert "issue:آب" not in said
