"""Who talks alike and who clashes: the network of actors, with communities."""

# The types of matplotlib and networkx leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportUnknownParameterType=false, reportMissingTypeArgument=false

from math import sqrt
from typing import Any, Literal

import networkx as nx
from matplotlib.axes import Axes
from matplotlib.patches import Circle

from workbench.charts.communities import (
    HEIGHT,
    community_color,
    name_communities,
    number_node,
)
from workbench.charts.counting import check_top
from workbench.charts.graphs import OTHER_COMMUNITY, Edge, Node, edges_between, nodes_of
from workbench.charts.labels import Box, place_labels
from workbench.charts.layout import place_nodes
from workbench.charts.page import MARGIN, Page, Words
from workbench.charts.style import RIM, SOFT, STANCES, Chart, Language, Writer, apart, dashes
from workbench.errors import WorkbenchError, did_you_mean

type Relation = Literal["congruence", "conflict", "subtract", "ignore"]
"""What the weight of a line says: agreement, disagreement, the first less the second, or only that
both speak on the same."""

# Inches.
_WIDTH = 10.5
_GAP = 0.15
_HIGH_LEAST, _HIGH_MOST = 4.6, 9.0
_HIGH_PER_NODE = 0.16
# A name fits below the lowest node and above the highest.
_INSET = (0.7, 0.5)
_RADIUS_LEAST, _RADIUS_MOST = 0.085, 0.17
_NAME_MOST = 1.7
_NAME_SIZE = 10.5
_APART = 0.5
# Points.
_LINE_MOST, _LINE_LEAST = 6.0, 0.8

_ACROSS = "#C9CDD3"
_ALIKE = "#7F93A5"

_TITLES = {
    "congruence": ("چه کسانی هم‌سخن‌اند؟", "Who talks alike?"),
    "conflict": ("چه کسانی رودرروی هم‌اند؟", "Who clashes with whom?"),
    "subtract": ("چه کسانی هم‌سخن و چه کسانی رودررویند؟", "Who talks alike, and who clashes?"),
    "ignore": ("چه کسانی دربارهٔ یک موضوع سخن می‌گویند؟", "Who speaks on the same issues?"),
}
_LINES = {
    "congruence": ("هم‌سویی موضع‌ها", "congruence of stances"),
    "conflict": ("ناهم‌سویی موضع‌ها", "conflict of stances"),
    "subtract": (
        "هم‌سویی منهای ناهم‌سویی (آبی: هم‌سو، نارنجی و بریده: ناهم‌سو)",
        "congruence less conflict (blue: alike, orange and broken: clashing)",
    ),
    "ignore": ("گفته‌های هر دو دربارهٔ یک موضوع", "statements of both on the same issue"),
}
# Whether those of one's own lines, or of the congruence network of the same statements.
_COMMUNITY = {
    False: ("خوشه", "community"),
    True: ("خوشهٔ هم‌سخنان، از شبکهٔ هم‌سویی", "community in the network of congruence"),
}


@apart
def one_mode_network(
    graph: "nx.Graph",
    *,
    relation: Relation | None = None,
    language: Language = "fa",
    top: int = 40,
    least: float = 0,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw the network of actors who agree or clash, nodes as large as their statements are many
    and coloured and numbered by community.

    Nodes of ``graph`` have ``kind`` (``actor``), ``n`` (statements) and perhaps ``community`` (a
    number) and ``label``; edges have a ``weight``, whose meaning ``relation`` says: ``congruence``,
    ``conflict``, ``subtract`` (the one less the other) or ``ignore`` (both speak on the same); if
    not given, it is the graph's ``measure``, else ``congruence``. A conflict network shows the
    ``congruence_community``, so that one sees between whom the conflict runs, and says so. The same
    network is always drawn alike. Nodes beyond the ``top`` and edges weaker than ``least`` are left
    out, and the chart says so. Raises WorkbenchError for an empty network, a missing or impossible
    attribute, or an unknown option.
    """
    check_top(top, "actors")
    actors = nodes_of(graph, "actor")
    if relation is None:
        relation = graph.graph.get("measure", "congruence")
    if relation not in _TITLES:
        raise WorkbenchError(
            f"No relation {str(relation)!r} between actors.{did_you_mean(str(relation), _TITLES)}"
        )
    page = Page(language, _WIDTH)
    nodes = actors[:top]
    edges = edges_between(graph, nodes, nodes, least)
    words = Words(
        title or page.writer.say(*_TITLES[relation]),
        subtitle
        or _said(
            nodes,
            page.writer.say(*_LINES[relation]),
            page.writer.say(*_COMMUNITY[_is_of_congruence(graph)]),
            least,
            len(actors) - len(nodes),
            page.writer,
        ),
        note or "",
    )
    _Drawing(page, nodes, edges, relation).draw(words)
    return page.chart


def _is_of_congruence(graph: "nx.Graph") -> bool:
    nodes = [data for _, data in graph.nodes(data=True)]
    own = any("community" in data for data in nodes)
    return not own and any(OTHER_COMMUNITY in data for data in nodes)


def _said(
    nodes: list[Node], line: str, community: str, least: float, left_out: int, writer: Writer
) -> str:
    total = sum(node.n for node in nodes)
    many, n = writer.number(len(nodes)), writer.number(total)
    color = ""
    if any(node.community is not None for node in nodes):
        color = writer.say(
            f"؛ رنگ و شمارهٔ گره: {community}", f"; colour and number of node: {community}"
        )
    said = writer.say(
        f"پیوند: {line}؛ اندازهٔ گره: شمار گفته‌ها{color} ({n} گفته از {many} کنشگر)",
        f"line: {line}; size: number of statements{color} "
        f"(n = {writer.english(total, 'statement')} of {writer.english(len(nodes), 'actor')})",
    )
    if least > 0:
        bound = writer.amount(least)
        said += writer.say(f"؛ پیوند دست‌کم {bound}", f"; lines of at least {bound}")
    if left_out:
        rest = writer.number(left_out)
        said += writer.say(f"؛ {rest} کنشگر کم‌گفته‌تر نیامده", f"; {rest} with fewer not shown")
    return said


class _Drawing:
    def __init__(
        self, page: Page, nodes: list[Node], edges: list[Edge], relation: Relation
    ) -> None:
        self._page = page
        self._writer = page.writer
        self._nodes = nodes
        self._edges = edges
        self._relation: Relation = relation
        most = max(node.n for node in nodes)
        self._radii = [
            max(_RADIUS_MOST * sqrt(node.n / max(most, 1)), _RADIUS_LEAST) for node in nodes
        ]
        self._grouped = any(node.community is not None for node in nodes)

    def draw(self, words: Words) -> None:
        high = min(max(_HIGH_LEAST, 3 + _HIGH_PER_NODE * len(self._nodes)), _HIGH_MOST)
        legend = HEIGHT if self._grouped else 0
        top = self._page.set(words, _GAP + high + legend) + _GAP
        panel = (_WIDTH - 2 * MARGIN, high)
        axes = self._page.axes(MARGIN, top, panel, (0, panel[0]), (0, panel[1]), reading=False)
        inner = (panel[0] - 2 * _INSET[0], panel[1] - 2 * _INSET[1])
        # Who clashes is not to stand together for that, where it is known who belongs together.
        apart = self._relation == "conflict" and self._grouped
        places = [
            (x + _INSET[0], y + _INSET[1])
            for x, y in place_nodes(self._nodes, [] if apart else self._edges, inner, _APART)
        ]
        self._lines(axes, places)
        for node, (x, y), radius in zip(self._nodes, places, self._radii, strict=True):
            axes.add_patch(
                Circle((x, y), radius, facecolor=community_color(node.community),
                       edgecolor="#FFFFFF", linewidth=1.6, zorder=5, clip_on=False,
                       gid=f"actor:{node.name}")
            )  # fmt: skip
            number_node(axes, self._writer, node, (x, y), "#FFFFFF")
        self._names(axes, places, panel)
        name_communities(self._page, self._nodes, top + high + 0.3, ("کنشگر", "actor"))

    def _lines(self, axes: Axes, places: list[tuple[float, float]]) -> None:
        most = max((abs(edge.weight) for edge in self._edges), default=1.0)
        # The strongest last, so that they lie on top.
        for edge in reversed(self._edges):
            one, other = places[edge.one], places[edge.other]
            width = max(_LINE_MOST * abs(edge.weight) / most, _LINE_LEAST)
            color, alpha = self._line_color(edge)
            style = dashes(width) if edge.weight < 0 else "-"
            axes.plot(
                [one[0], other[0]], [one[1], other[1]], color=color, alpha=alpha, linewidth=width,
                linestyle=style, solid_capstyle="butt", dash_capstyle="butt", zorder=2,
                clip_on=False, gid="edge",
            )  # fmt: skip

    def _line_color(self, edge: Edge) -> tuple[str, float]:
        if self._relation == "subtract":
            return STANCES["support" if edge.weight > 0 else "oppose"], 0.4
        if self._relation == "conflict":
            return STANCES["oppose"], 0.3
        one, other = self._nodes[edge.one].community, self._nodes[edge.other].community
        if one is None or other is None:
            return _ALIKE, 0.5
        return (community_color(one), 0.35) if one == other else (_ACROSS, 0.55)

    def _names(
        self, axes: Axes, places: list[tuple[float, float]], panel: tuple[float, float]
    ) -> None:
        look: dict[str, Any] = {"size": _NAME_SIZE}
        names = [self._writer.name(node.name, _NAME_MOST, **look) for node in self._nodes]
        sizes = [self._writer.measure(name, **look) for name in names]
        lines = [(places[edge.one], places[edge.other]) for edge in self._edges]
        boxes = place_labels(places, self._radii, sizes, lines, panel)
        for name, box, place, radius in zip(names, boxes, places, self._radii, strict=True):
            self._leader(axes, box, place, radius)
            text = axes.text(
                box.x, box.y, name, ha="center", va="center", multialignment="center",
                linespacing=1.0, zorder=6, gid="name", **self._writer.look(**look),
            )  # fmt: skip
            text.set_path_effects(RIM)

    def _leader(self, axes: Axes, box: Box, place: tuple[float, float], radius: float) -> None:
        """Lead from a name to its node where it could not stand next to it."""
        x = min(max(place[0], box.x - box.width / 2), box.x + box.width / 2)
        y = min(max(place[1], box.y - box.height / 2), box.y + box.height / 2)
        if sqrt((x - place[0]) ** 2 + (y - place[1]) ** 2) > radius + 0.2:
            axes.plot([x, place[0]], [y, place[1]], color=SOFT, linewidth=0.7, zorder=4)
