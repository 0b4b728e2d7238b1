"""Where the nodes of a network go: friends near each other, communities apart, all inside."""

# networkx has no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false

from collections.abc import Sequence
from itertools import combinations
from math import cos, pi, sin
from typing import Any

import networkx as nx
import numpy as np

from workbench.charts.graphs import Edge, Node

type _Places = "np.ndarray[Any, Any]"

_SEED = 7
_ROUNDS = 300
# How strongly lines pull within and across communities, and every pair of a community anyway.
_WITHIN, _ACROSS, _BELONGING, _TOGETHER = 1.0, 0.12, 0.15, 0.02


def place_nodes(
    nodes: Sequence[Node], edges: Sequence[Edge], panel: tuple[float, float], apart: float
) -> list[tuple[float, float]]:
    """Return a place in the panel (from 0,0 to ``panel``) for each node, at least about ``apart``
    from each other.

    The forces are those of Fruchterman and Reingold (1991), from a fixed start: the same network
    is always drawn alike.
    """
    if len(nodes) == 1:
        return [(panel[0] / 2, panel[1] / 2)]
    pulls = nx.Graph()
    pulls.add_nodes_from(range(len(nodes)))
    for one, other in combinations(range(len(nodes)), 2):
        mates = nodes[one].community is not None and nodes[one].community == nodes[other].community
        pulls.add_edge(one, other, weight=_BELONGING if mates else _TOGETHER)
    most = max((abs(edge.weight) for edge in edges), default=1.0)
    for edge in edges:
        mates = nodes[edge.one].community == nodes[edge.other].community
        strength = _WITHIN if mates else _ACROSS
        pulls[edge.one][edge.other]["weight"] += strength * max(edge.weight, 0) / most
    found = nx.spring_layout(pulls, pos=_start(nodes), iterations=_ROUNDS, seed=_SEED)
    places = np.array([found[n] for n in range(len(nodes))], dtype=float)
    return [(float(x), float(y)) for x, y in _spread(_fitted(places, panel), panel, apart)]


def _start(nodes: Sequence[Node]) -> dict[int, tuple[float, float]]:
    """Put the communities on a circle, and the members of each around its place."""
    communities = sorted({-1 if node.community is None else node.community for node in nodes})
    around = {community: 2 * pi * n / len(communities) for n, community in enumerate(communities)}
    places: dict[int, tuple[float, float]] = {}
    for n, node in enumerate(nodes):
        centre = around[-1 if node.community is None else node.community]
        own = 2 * pi * n * 0.618
        places[n] = (cos(centre) + 0.35 * cos(own), sin(centre) + 0.35 * sin(own))
    return places


def _fitted(places: _Places, panel: tuple[float, float]) -> _Places:
    low, high = places.min(axis=0), places.max(axis=0)
    room = np.where(high - low > 1e-9, high - low, 1.0)
    return (places - low) / room * np.array(panel)


def _spread(places: _Places, panel: tuple[float, float], apart: float) -> _Places:
    """Push apart what is too close, without leaving the panel."""
    for _ in range(120):
        moved = False
        for one, other in combinations(range(len(places)), 2):
            way = places[other] - places[one]
            # Names are wide and low: nearness counts more from side to side.
            far = float(np.hypot(way[0] / 1.6, way[1]))
            if far >= apart:
                continue
            moved = True
            push = way / (far or 1.0) if far > 1e-9 else np.array([1.0, 0.3])
            step = push * (apart - far) / 2
            places[one] -= step
            places[other] += step
        places = np.clip(places, 0, np.array(panel))
        if not moved:
            break
    return places
