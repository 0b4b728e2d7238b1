"""Who talks alike and who clashes: the network of actors, or of issues, with communities."""

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
from workbench.charts.network_words import Counting
from workbench.charts.page import MARGIN, Page, Words
from workbench.charts.style import RIM, SOFT, STANCES, Chart, Language, Writer, apart, dashes
from workbench.charts.words import noun, shown_names
from workbench.errors import WorkbenchError, did_you_mean
from workbench.model import Codebook

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
    "actor": {
        "congruence": ("چه کسانی هم‌سخن‌اند؟", "Who talks alike?"),
        "conflict": ("چه کسانی رودرروی هم‌اند؟", "Who clashes with whom?"),
        "subtract": ("چه کسانی هم‌سخن و چه کسانی رودررویند؟", "Who talks alike, and who clashes?"),
        "ignore": ("چه کسانی دربارهٔ یک موضوع سخن می‌گویند؟", "Who speaks on the same issues?"),
    },
    "issue": {
        "congruence": (
            "دربارهٔ کدام موضوع‌ها یکسان موضع می‌گیرند؟",
            "Which issues meet the same stances?",
        ),
        "conflict": (
            "دربارهٔ کدام موضوع‌ها ناهمسان موضع می‌گیرند؟",
            "Which issues meet opposite stances?",
        ),
        "subtract": (
            "دربارهٔ کدام موضوع‌ها یکسان و کدام‌ها ناهمسان موضع می‌گیرند؟",
            "Which issues meet the same stances, and which opposite ones?",
        ),
        "ignore": (
            "دربارهٔ کدام موضوع‌ها همان کنشگران سخن می‌گویند؟",
            "On which issues do the same actors speak?",
        ),
    },
}
_LINES = {
    "congruence": ("هم‌سویی موضع‌ها", "congruence of stances"),
    "conflict": ("ناهم‌سویی موضع‌ها", "conflict of stances"),
    "subtract": (
        "هم‌سویی منهای ناهم‌سویی (آبی: هم‌سو، نارنجی و بریده: ناهم‌سو)",
        "congruence less conflict (blue: alike, orange and broken: clashing)",
    ),
}
_IGNORE = {
    "actor": ("گفته‌های هر دو دربارهٔ یک موضوع", "statements of both on the same issue"),
    "issue": ("گفته‌های یک کنشگر دربارهٔ هر دو", "statements of the same actor on both"),
}
# Whether those of one's own lines, or of the congruence network of the same statements.
_COMMUNITY = {
    False: ("خوشه", "community"),
    True: ("خوشه در شبکهٔ هم‌سویی", "community in the network of congruence"),
}


@apart
def one_mode_network(
    graph: "nx.Graph",
    *,
    relation: Relation | None = None,
    codebook: Codebook | None = None,
    language: Language = "fa",
    top: int = 40,
    least: float = 0,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw the network of actors who agree or clash, nodes as large as their statements are many
    and coloured and numbered by community; or that of issues on which the same is said.

    Nodes of ``graph`` have ``kind`` (all ``actor`` or all ``issue``), ``n`` (statements) and
    perhaps ``community`` (a number) and ``label``; edges have a ``weight``, whose meaning
    ``relation`` says: ``congruence``, ``conflict``, ``subtract`` (the one less the other) or
    ``ignore`` (both speak on the same); if not given, it is the graph's ``measure``, else
    ``congruence``. A conflict network shows the ``congruence_community``, so that one sees between
    whom the conflict runs, and says so. The counting rule, and what weights were divided by, is
    said as the graph has it (``duplicates``, ``alike`` and ``normalise``, as those of
    `analysis.one_mode`); without them every statement counts. ``codebook`` gives the issues' names.

    The same network is always drawn alike. Nodes beyond the ``top`` and edges weaker than ``least``
    are left out, and the chart says so. Where there are too many lines to tell apart, draw
    ``network.backbone().graph()``, or ask for a larger ``least``. Raises WorkbenchError for an
    empty network, one of actors and issues, a missing or impossible attribute, an unknown option,
    and a ``relation`` that is not the graph's ``measure``.
    """
    found = nodes_of(graph)
    kind = found[0].kind
    check_top(top, f"{kind}s")
    if any(node.kind != kind for node in found) or _measure(graph).startswith("two-mode"):
        raise WorkbenchError(
            "The network is one of actors and issues, whose lines this chart would leave out. Draw "
            "it with charts.two_mode_network, or give this chart the graph of analysis.one_mode."
        )
    relation = _relation(graph, relation)
    page = Page(language, _WIDTH)
    nodes = found[:top]
    edges = edges_between(graph, nodes, nodes, least)
    words = Words(
        title or page.writer.say(*_TITLES[kind][relation]),
        subtitle or _said(graph, nodes, relation, least, len(found) - len(nodes), page.writer),
        note or "",
    )
    _Drawing(page, nodes, edges, relation, codebook).draw(words)
    return page.chart


def _measure(graph: "nx.Graph") -> str:
    return str(graph.graph.get("measure", ""))


def _relation(graph: "nx.Graph", relation: str | None) -> Relation:
    measure = _measure(graph)
    known = _TITLES["actor"]
    for name in filter(None, (relation, measure)):
        if name not in known:
            raise WorkbenchError(f"No relation {name!r} in a network.{did_you_mean(name, known)}")
    if relation and measure and relation != measure:
        raise WorkbenchError(
            f"The lines of this network are {measure!r}, so they cannot be drawn as {relation!r}. "
            f"Leave `relation` out, or compute analysis.one_mode(statements, weights={relation!r})."
        )
    found: Any = relation or measure or "congruence"
    return found


def _is_of_congruence(graph: "nx.Graph") -> bool:
    nodes = [data for _, data in graph.nodes(data=True)]
    own = any("community" in data for data in nodes)
    return not own and any(OTHER_COMMUNITY in data for data in nodes)


def _said(
    graph: "nx.Graph",
    nodes: list[Node],
    relation: Relation,
    least: float,
    left_out: int,
    writer: Writer,
) -> str:
    counting = Counting(graph, writer)
    kind = nodes[0].kind
    name = noun(kind, writer)
    line = writer.say(*(_IGNORE[kind] if relation == "ignore" else _LINES[relation]))
    line += counting.lines()
    color = ""
    if any(node.community is not None for node in nodes):
        community = writer.say(*_COMMUNITY[_is_of_congruence(graph)])
        color = writer.say(
            f"؛ رنگ و شمارهٔ گره: {community}", f"; colour and number of node: {community}"
        )
    unit, total = counting.unit(), counting.total(sum(node.n for node in nodes))
    of = writer.say(*{"actor": ("از", "of"), "issue": ("دربارهٔ", "on")}[kind])
    many = writer.say(f"{writer.number(len(nodes))} {name}", writer.english(len(nodes), name))
    said = writer.say(
        f"پیوند: {line}؛ اندازهٔ گره: {unit}{color}؛ {counting.rule()} ({total} {of} {many})",
        f"line: {line}; size of node: {unit}{color}; {counting.rule()} ({total} {of} {many})",
    )
    if least > 0:
        bound = writer.amount(least)
        said += writer.say(f"؛ پیوند دست‌کم {bound}", f"; lines of at least {bound}")
    if left_out:
        rest = writer.number(left_out)
        said += writer.say(f"؛ {rest} {name} کم‌گفته‌تر نیامده", f"; {rest} with fewer not shown")
    return said


class _Drawing:
    def __init__(
        self,
        page: Page,
        nodes: list[Node],
        edges: list[Edge],
        relation: Relation,
        codebook: Codebook | None,
    ) -> None:
        self._page = page
        self._writer = page.writer
        self._nodes = nodes
        self._kind = nodes[0].kind
        self._named = shown_names([each.name for each in nodes], self._kind, codebook, page.writer)
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
                       gid=f"{node.kind}:{node.name}")
            )  # fmt: skip
            number_node(axes, self._writer, node, (x, y), "#FFFFFF")
        self._names(axes, places, panel)
        what = noun(self._kind, self._writer)
        name_communities(self._page, self._nodes, top + high + 0.3, what)

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
        names = [self._writer.name(name, _NAME_MOST, **look) for name in self._named]
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
