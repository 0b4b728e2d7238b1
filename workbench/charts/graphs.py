"""What network charts read from a graph: its nodes and edges, checked; no drawing."""

# networkx has no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportUnknownParameterType=false, reportMissingTypeArgument=false

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, isnan, nan
from numbers import Real
from typing import Any

import networkx as nx

from workbench.charts.counting import named
from workbench.errors import WorkbenchError, did_you_mean
from workbench.text import alphabetical

KINDS = ("actor", "issue")
OTHER_COMMUNITY = "congruence_community"
"""The community of a node in the congruence network, for networks that have none of their own."""


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or issue of a network: its name, its number of statements, its community if any."""

    key: Any
    name: str
    kind: str
    n: int
    community: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes, by their places; ``stance`` is NaN where none is given."""

    one: int
    other: int
    weight: float
    stance: float


def nodes_of(graph: "nx.Graph") -> list[Node]:
    """Return the nodes of both kinds, the most statements first, equals by the alphabet.

    Raises WorkbenchError for what is no graph, for one without nodes, and for a node without
    ``kind`` or ``n``.
    """
    if not isinstance(graph, nx.Graph):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkbenchError(
            f"A network is drawn from a graph, not from a {type(graph).__name__}: give it "
            f"analysis.two_mode(statements).graph(), or that of analysis.one_mode."
        )
    if not graph.number_of_nodes():
        raise WorkbenchError(
            "The network has no nodes, so there is nothing to draw: no statement had all that the "
            "network is made of (actor, issue and, where stances are compared, a stance with a "
            "score)."
        )
    nodes: list[Node] = []
    for key, data in graph.nodes(data=True):
        for needed in ("kind", "n"):
            if needed not in data:
                near = did_you_mean(needed, map(str, data))
                raise WorkbenchError(f"The node {key!r} of the network has no {needed!r}.{near}")
        if data["kind"] not in KINDS:
            raise WorkbenchError(
                f"The node {key!r} of the network has kind {data['kind']!r}."
                f"{did_you_mean(str(data['kind']), KINDS)}"
            )
        community = data.get("community", data.get(OTHER_COMMUNITY))
        name = named(data.get("label", key))
        place = None if community is None else int(community)
        nodes.append(Node(key, name, str(data["kind"]), int(data["n"]), place))
    return sorted(nodes, key=lambda node: (-node.n, alphabetical(node.name)))


def edges_between(
    graph: "nx.Graph", ones: Sequence[Node], others: Sequence[Node], least: float
) -> list[Edge]:
    """Return the edges whose weight is at least ``least`` (above or below zero), heaviest first.

    ``one`` and ``other`` are places in ``ones`` and ``others``. Raises WorkbenchError for an edge
    without a finite weight or with a stance outside -1 to 1, and for a ``least`` that is no number.
    """
    if not isinstance(least, Real):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkbenchError(
            f"Lines of at least {least!r} cannot be told. Give a number, such as least=2."
        )
    here = {node.key: n for n, node in enumerate(ones)}
    there = {node.key: n for n, node in enumerate(others)}
    edges: list[Edge] = []
    for one, other, data in graph.edges(data=True):
        if other in here and one in there and (one not in here or here[other] < here[one]):
            one, other = other, one
        if one not in here or other not in there or one == other:
            continue
        edge = _edge(here[one], there[other], (one, other), data)
        if edge.weight and abs(edge.weight) >= least:
            edges.append(edge)
    return sorted(edges, key=lambda edge: (-abs(edge.weight), edge.one, edge.other))


def _edge(one: int, other: int, ends: tuple[Any, Any], data: dict[str, Any]) -> Edge:
    where = f"The edge between {ends[0]!r} and {ends[1]!r}"
    if "weight" not in data:
        raise WorkbenchError(f"{where} has no 'weight'.{did_you_mean('weight', map(str, data))}")
    weight = float(data["weight"])
    if not isfinite(weight):
        raise WorkbenchError(f"{where} has the weight {weight!r}; it must be a finite number.")
    stance = float(data.get("stance", nan))
    if not isnan(stance) and abs(stance) > 1 + 1e-9:
        raise WorkbenchError(f"{where} has the stance {stance!r}: it runs from -1 to 1.")
    return Edge(one, other, weight, stance)
