"""Who speaks on what: actors on one side, issues on the other, lines by count and stance."""

# The types of matplotlib and networkx leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportUnknownParameterType=false, reportMissingTypeArgument=false

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isnan, sqrt
from typing import Any

import networkx as nx
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import Circle, PathPatch, Rectangle
from matplotlib.path import Path

from workbench.charts.communities import (
    HEIGHT,
    community_color,
    name_communities,
    number_node,
)
from workbench.charts.counting import check_top
from workbench.charts.crossings import fewest_crossings
from workbench.charts.graphs import Edge, Node, edges_between, nodes_of
from workbench.charts.network_words import Counting
from workbench.charts.page import MARGIN, Page, Words
from workbench.charts.style import SOFT, STANCES, Chart, Language, Writer, apart, dashes
from workbench.charts.words import shown_names
from workbench.errors import WorkbenchError
from workbench.model import Codebook

# Inches.
_WIDTH = 10.5
_HEADS = 0.5
_HIGH = 5.2
_PITCH_LEAST, _PITCH_MOST = 0.42, 0.8
_NAME_MOST = 2.7
_RADIUS_LEAST, _RADIUS_MOST = 0.08, 0.16
_NAME_GAP = 0.25
_LEGEND = 0.75
_LEGEND_WIDTH = 2.2
# The part of a node's height over which its lines end.
_SPREAD = 0.75
# Points.
_LINE_MOST = 9.0
_LINE_LEAST = 0.9
_LINE_EQUAL = 3.5

# A line that is nearly white could not be seen; balanced is grey here.
_LINES = LinearSegmentedColormap.from_list(
    "lines", [STANCES["oppose"], "#A3A3A6", STANCES["support"]]
)


@dataclass(frozen=True, slots=True)
class _Network:
    actors: list[Node]
    issues: list[Node]
    edges: list[Edge]


@apart
def two_mode_network(
    graph: "nx.Graph",
    *,
    codebook: Codebook | None = None,
    language: Language = "fa",
    top: int = 20,
    top_issues: int = 12,
    least: float = 0,
    title: str | None = None,
    subtitle: str | None = None,
    note: str | None = None,
) -> Chart:
    """Draw the network of actors and issues: lines as thick as the statements are many, coloured
    by the mean stance.

    Nodes of ``graph`` have ``kind`` (``actor`` or ``issue``), ``n`` (statements) and perhaps
    ``community`` (a number, shown as colour) and ``label``; edges ``weight`` and perhaps ``stance``
    (-1 to 1). What a weight is, what it was divided by and the counting rule are said as the graph
    has it (``measure``, ``normalise``, ``duplicates`` and ``alike``, as those of
    `analysis.two_mode`); without them every statement counts, and weights are their numbers. All
    lines of a `combine` network are equally thick, since its weights are no amounts.
    The order on both sides keeps lines from crossing where it can. Nodes beyond the ``top`` and
    edges below ``least`` are left out, and the chart says so. Raises WorkbenchError for an empty
    network, one of actors or issues alone, a missing or impossible attribute, or an unknown option.
    """
    check_top(top, "actors")
    check_top(top_issues, "issues")
    page = Page(language, _WIDTH)
    nodes = nodes_of(graph)
    actors, issues = ([each for each in nodes if each.kind == kind] for kind in ("actor", "issue"))
    for kind, some in (("actors", actors), ("issues", issues)):
        if not some:
            raise WorkbenchError(
                f"The network has no {kind}, so there are no lines to draw. One of actors or of "
                f"issues alone is drawn by charts.one_mode_network."
            )
    edges = edges_between(graph, actors[:top], issues[:top_issues], least)
    if any(edge.weight < 0 for edge in edges):
        raise WorkbenchError(
            "The network has weights below 0, which cannot be numbers of statements. Draw that of "
            "analysis.two_mode(statements, weights='ignore'): its colours say for or against."
        )
    if graph.graph.get("measure") == "two-mode combine":
        edges = [replace(edge, weight=1.0) for edge in edges]
    network = _ordered(_Network(actors[:top], issues[:top_issues], edges))
    left_out = len(actors) + len(issues) - len(network.actors) - len(network.issues)
    words = Words(
        title or page.writer.say("چه کسی دربارهٔ چه سخن می‌گوید؟", "Who speaks on what?"),
        subtitle or _said(graph, network, left_out, least, page.writer),
        note or "",
    )
    _Drawing(page, network, codebook).draw(words)
    return page.chart


def _said(graph: "nx.Graph", network: _Network, left_out: int, least: float, writer: Writer) -> str:
    counting = Counting(graph, writer)
    measure = graph.graph.get("measure", "two-mode")
    width = writer.say("ضخامت خط: ", "width of line: ")
    line = {
        "two-mode subtract": writer.say("جمع نمرهٔ موضع‌ها", "sum of stance scores"),
        "two-mode combine": writer.say("خط: دست‌کم یک گفته", "line: at least one statement"),
    }.get(measure, counting.unit())
    line = line if measure == "two-mode combine" else width + line + counting.lines()
    color = ""
    if any(node.community is not None for node in (*network.actors, *network.issues)):
        color = writer.say("؛ رنگ و شمارهٔ گره: خوشه", "; colour and number of node: community")
    of = _of_how_many(network, measure == "two-mode" and not counting.divided, counting, writer)
    said = writer.say(
        f"{line}؛ رنگ خط: میانگین موضع، بریده: بیشتر مخالف{color}؛ {counting.rule()} ({of})",
        f"{line}; its colour: mean stance, broken: opposed on balance{color}; {counting.rule()} "
        f"({of})",
    )
    if least > 0:
        bound = writer.amount(least)
        said += writer.say(f"؛ دست‌کم {bound}", f"; at least {bound}")
    if left_out:
        many = writer.number(left_out)
        smaller = writer.english(left_out, "smaller node")
        said += writer.say(f"؛ {many} گره کم‌گفته‌تر نیامده", f"; {smaller} not shown")
    return said


def _of_how_many(network: _Network, are_counts: bool, counting: Counting, writer: Writer) -> str:
    """Say n: the statements on the lines that are drawn, where weights are numbers of them, else
    all statements of the actors that are drawn."""
    many, others = len(network.actors), len(network.issues)
    actors, issues = (writer.english(n, what) for n, what in ((many, "actor"), (others, "issue")))
    if are_counts:
        total = counting.total(sum(edge.weight for edge in network.edges))
        return writer.say(
            f"{total} از {writer.number(many)} کنشگر در {writer.number(others)} موضوع",
            f"{total} of {actors} on {issues}",
        )
    total = counting.total(sum(node.n for node in network.actors))
    # The total stands last: a number after "n = …" would be taken into its run of digits.
    return writer.say(
        f"{writer.number(others)} موضوع، {writer.number(many)} کنشگر با {total}",
        f"{actors} with {total}, {issues}",
    )


def _ordered(network: _Network) -> _Network:
    """Put the nodes of both sides in the order that makes the fewest lines cross, weighted."""
    weights = np.zeros((len(network.actors), len(network.issues)))
    for edge in network.edges:
        weights[edge.one, edge.other] += abs(edge.weight)
    names = ([node.name for node in side] for side in (network.actors, network.issues))
    rows, columns = fewest_crossings(weights, *names)
    row_of = {old: new for new, old in enumerate(rows)}
    column_of = {old: new for new, old in enumerate(columns)}
    return _Network(
        [network.actors[n] for n in rows],
        [network.issues[n] for n in columns],
        [replace(e, one=row_of[e.one], other=column_of[e.other]) for e in network.edges],
    )


class _Drawing:
    def __init__(self, page: Page, network: _Network, codebook: Codebook | None) -> None:
        self._page = page
        self._writer = page.writer
        self._network = network
        names = [str(node.name) for node in network.issues]
        self._issues = shown_names(names, "issue", codebook, page.writer)
        names = [node.name for node in network.actors]
        self._actors = shown_names(names, "actor", codebook, page.writer)
        most = max(len(network.actors), len(network.issues))
        self._high = most * min(max(_HIGH / most, _PITCH_LEAST), _PITCH_MOST)
        self._largest = max(node.n for node in (*network.actors, *network.issues))

    def draw(self, words: Words) -> None:
        nodes = [*self._network.actors, *self._network.issues]
        below = HEIGHT if any(node.community is not None for node in nodes) else 0
        self._top = self._page.set(words, _HEADS + self._high + _LEGEND + below) + _HEADS
        actors = self._middles(len(self._network.actors))
        issues = self._middles(len(self._network.issues))
        end = self._page.names(self._actors, MARGIN, [self._top + y for y in actors], _NAME_MOST)
        widest = self._issue_names(issues)
        start = end + _NAME_GAP
        wide = _WIDTH - MARGIN - widest - _NAME_GAP - start
        axes = self._page.axes(start, self._top, (wide, self._high), (0, wide), (0, self._high))
        self._lines(axes, actors, issues, wide)
        for node, y in zip(self._network.actors, actors, strict=True):
            radius = self._radius(node)
            color = community_color(node.community)
            axes.add_patch(
                Circle((0, y), radius, facecolor=color, edgecolor="#FFFFFF", clip_on=False,
                       zorder=5, gid=f"actor:{node.name}")
            )  # fmt: skip
            number_node(axes, self._writer, node, (0, y), "#FFFFFF")
        for node, y in zip(self._network.issues, issues, strict=True):
            side = self._radius(node) * sqrt(np.pi)
            color = community_color(node.community)
            axes.add_patch(
                Rectangle((wide - side / 2, y - side / 2), side, side, facecolor="#FFFFFF",
                          edgecolor=color, linewidth=2.2, clip_on=False, zorder=5,
                          gid=f"issue:{node.name}")
            )  # fmt: skip
            number_node(axes, self._writer, node, (wide, y), color)
        self._heads(start, start + wide)
        self._legend(_WIDTH - MARGIN)
        bottom = self._top + self._high + _LEGEND
        name_communities(self._page, nodes, bottom + 0.2, self._writer.say("گره", "node"))

    def _middles(self, many: int) -> list[float]:
        return [self._high * (n + 0.5) / many for n in range(many)]

    def _issue_names(self, middles: Sequence[float]) -> float:
        """Write the issues' names flush to their squares and return the widest, in inches."""
        # A name is wrapped exactly as those of actors are, then put on the other side.
        look: dict[str, Any] = {"size": 12}
        names = [self._writer.name(name, _NAME_MOST, **look) for name in self._issues]
        widest = max(self._writer.measure(name, **look)[0] for name in names)
        for name, middle in zip(names, middles, strict=True):
            x = _WIDTH - MARGIN - widest
            text = self._page.write(x, self._top + middle, name, directed=False, **look)
            text.set_verticalalignment("center")
            text.set_linespacing(1.0)
            text.set_multialignment(self._writer.side("start"))
        return widest

    def _radius(self, node: Node) -> float:
        return max(_RADIUS_MOST * sqrt(node.n / max(self._largest, 1)), _RADIUS_LEAST)

    def _lines(self, axes: Axes, actors: list[float], issues: list[float], wide: float) -> None:
        weights = {abs(edge.weight) for edge in self._network.edges}
        most = max(weights, default=1.0)
        # Where all are alike, thick lines would only hide each other.
        thick = _LINE_MOST if len(weights) > 1 else _LINE_EQUAL
        left, right = self._ends()
        for edge in self._network.edges:
            place = (edge.one, edge.other)
            begin = (0.0, actors[edge.one] + left[place])
            end = (wide, issues[edge.other] + right[place])
            bend = wide * 0.45
            path = Path(
                [begin, (bend, begin[1]), (wide - bend, end[1]), end],
                [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4],
            )
            color = SOFT if isnan(edge.stance) else _LINES((edge.stance + 1) / 2)
            width = max(thick * abs(edge.weight) / most, _LINE_LEAST)
            style = dashes(width) if edge.stance < 0 else "-"
            axes.add_patch(
                PathPatch(path, facecolor="none", edgecolor=color, linewidth=width, alpha=0.62,
                          linestyle=style, capstyle="butt", clip_on=False, zorder=2, gid="edge")
            )  # fmt: skip

    def _ends(self) -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], float]]:
        """Return how far above or below its node's middle each line ends, on both sides: spread
        over the node in the order of their other ends."""
        pairs = sorted((edge.one, edge.other) for edge in self._network.edges)
        sides: list[dict[tuple[int, int], float]] = [{}, {}]
        for side, nodes in enumerate((self._network.actors, self._network.issues)):
            for n, node in enumerate(nodes):
                mine = [pair for pair in pairs if pair[side] == n]
                reach = self._radius(node) * _SPREAD
                for place, pair in enumerate(mine):
                    part = (place + 0.5) / len(mine) * 2 - 1
                    sides[side][pair] = reach * part
        return sides[0], sides[1]

    def _heads(self, actors: float, issues: float) -> None:
        for place, words in ((actors, ("کنشگران", "actors")), (issues, ("موضوع‌ها", "issues"))):
            said = self._writer.say(*words)
            text = self._page.write(place, self._top - 0.16, said, size=11.5, color=SOFT)
            text.set_horizontalalignment("center")

    def _legend(self, end: float) -> None:
        top = self._top + self._high + 0.2
        start = end - _LEGEND_WIDTH - 0.45
        axes = self._page.axes(start, top, (_LEGEND_WIDTH, 0.12), (-1, 1), (0, 1))
        shades = np.linspace(0, 1, 201)[np.newaxis, :]
        limits = axes.get_xlim()
        axes.imshow(shades, _LINES, extent=(-1, 1, 1, 0), aspect="auto", alpha=0.75)
        axes.set_xlim(*limits)
        # Opposed lines are broken.
        for gap in (-0.86, -0.62, -0.38, -0.14):
            axes.axvspan(gap - 0.02, gap + 0.02, color="#FFFFFF", linewidth=0)
        for part, words in (
            (0.0, ("همه مخالف", "all oppose")),
            (0.5, ("متوازن", "balanced")),
            (1.0, ("همه موافق", "all support")),
        ):
            said = self._writer.say(*words)
            place = start + _LEGEND_WIDTH * part
            text = self._page.write(place, top + 0.32, said, size=9.5, color=SOFT)
            text.set_horizontalalignment("center")
