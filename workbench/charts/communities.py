"""How communities show in a network: a colour, a number in the node, and a line that names them."""

# The types of matplotlib leave gaps here.
# pyright: reportUnknownMemberType=false

from collections import Counter
from collections.abc import Iterable
from typing import Any

from matplotlib.axes import Axes

from workbench.charts.graphs import Node
from workbench.charts.page import HALF_DIGIT, MARGIN, Page
from workbench.charts.style import COMMUNITIES, INK, Writer

HEIGHT = 0.45
"""The height of the line that names communities, in inches."""

_NUMBER_SIZE = 7.5
_GAP = 0.35


def community_color(community: int | None) -> str:
    """Return the colour of a community's nodes, and of nodes without one."""
    return INK if community is None else COMMUNITIES[community % len(COMMUNITIES)]


def number_node(axes: Axes, writer: Writer, node: Node, at: tuple[float, float], ink: str) -> None:
    """Write the number of its community, from 1, into a node; ``axes`` measure inches."""
    if node.community is None:
        return
    look: dict[str, Any] = writer.look(size=_NUMBER_SIZE, color=ink, bold=True)
    y = at[1] + _NUMBER_SIZE * HALF_DIGIT
    number = writer.directed(writer.number(node.community + 1))
    axes.text(at[0], y, number, ha="center", va="baseline", zorder=7, gid="community", **look)


def name_communities(page: Page, nodes: Iterable[Node], y: float, what: str) -> None:
    """Write a line with each community's number, how many nodes it has, and ``what`` one of these
    is called in the chart's language; as many as there is room for."""
    writer = page.writer
    communities = Counter(node.community for node in nodes if node.community is not None)
    place = MARGIN
    for community, members in sorted(communities.items()):
        number, many = writer.number(community + 1), writer.number(members)
        said = writer.say(
            f"خوشهٔ {number} ({many} {what})",
            f"community {number} ({many} {what}{'s' * (members != 1)})",
        )
        look: dict[str, Any] = {"size": 10.5, "bold": True, "color": community_color(community)}
        if place + writer.measure(said, **look)[0] > page.width - MARGIN:
            break
        place += writer.width(page.write(place, y, said, **look)) + _GAP
