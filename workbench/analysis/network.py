"""A network that was computed: as a table, as a graph with communities, as a file."""

# The types of pandas, scipy and networkx leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeArgument=false
# pyright: reportUnknownParameterType=false

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse

from workbench.analysis.incidence import Incidence
from workbench.analysis.likeness import pair_weights
from workbench.errors import FormatError, WorkbenchError, did_you_mean

_WRITERS = {".graphml": nx.write_graphml, ".gexf": nx.write_gexf}


@dataclass(frozen=True, eq=False)
class Network:
    """Nodes, weighted edges, and what was counted to get them.

    ``measure`` says what a weight is, ``normalise`` what it was divided by and ``duplicates`` which
    repetitions were counted; a statement repeats another that has the same in all columns of
    ``alike``. ``matrix`` is sparse: rows × columns for a two-mode network, and for a one-mode
    network the upper triangle only, each pair of nodes once. ``row_counts`` and ``column_counts``
    are the nodes' numbers of statements; ``statements`` were counted, ``left_out`` lacked a name or
    score, ``repeated`` were not counted again, ``excluded`` were not asked for. ``scored`` has the
    statements with a score, for the mean stance on an edge of a two-mode network; ``values`` are
    those a `combine` network's weights are made of; ``compared`` has the statements of a conflict
    network, for the communities of their congruence.
    """

    measure: str
    normalise: str
    duplicates: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    kinds: tuple[str, str]
    matrix: sparse.csr_array
    row_counts: tuple[float, ...]
    column_counts: tuple[float, ...]
    statements: int
    left_out: int
    repeated: int
    excluded: int = 0
    alike: tuple[str, ...] = ()
    scored: Incidence | None = None
    values: tuple[Any, ...] = ()
    compared: Incidence | None = None
    filtered_at: float | None = None

    @property
    def is_two_mode(self) -> bool:
        """Whether rows and columns are different kinds of nodes."""
        return self.measure.startswith("two-mode")

    @property
    def full(self) -> sparse.csr_array:
        """The whole sparse matrix rows × columns; of a one-mode network both triangles."""
        if self.is_two_mode:
            return self.matrix
        return (self.matrix + self.matrix.T).tocsr()

    @property
    def edges(self) -> int:
        """The number of pairs of nodes with a weight other than 0."""
        return int(self.matrix.nnz)

    def __repr__(self) -> str:
        nodes = f"{len(self.rows)} × {len(self.columns)}" if self.is_two_mode else len(self.rows)
        return (
            f"<Network {self.measure}, normalised: {self.normalise}, duplicates: "
            f"{self.duplicates}; nodes: {nodes}, edges: {self.edges}; counted: {self.statements} "
            f"statements, {self.repeated} repeated, {self.left_out} without name or score, "
            f"{self.excluded} excluded>"
        )

    @property
    def combinations(self) -> dict[int, tuple[Any, ...]]:
        """What the weights of a ``combine`` network mean: the values that occur on the edge."""
        if not self.values:
            return {}
        bits = [2**place for place in reversed(range(len(self.values)))]
        return {
            weight: tuple(v for v, bit in zip(self.values, bits, strict=True) if weight & bit)
            for weight in sorted({int(weight) for weight in self.matrix.data})
        }

    def frame(self) -> pd.DataFrame:
        """Return the whole matrix as a table with the nodes' names; the diagonal is 0."""
        return pd.DataFrame(self.full.toarray(), index=[*self.rows], columns=[*self.columns])

    def edge_table(self) -> pd.DataFrame:
        """Return one row per edge: ``from, to, weight``, the heaviest first."""
        edges = self.matrix.tocoo()
        table = pd.DataFrame(
            {
                "from": np.array(self.rows, dtype=object)[edges.row],
                "to": np.array(self.columns, dtype=object)[edges.col],
                "weight": edges.data,
            }
        )
        return table.sort_values("weight", ascending=False, kind="stable", ignore_index=True)

    @cached_property
    def communities(self) -> dict[str, int]:
        """The community of each node of `graph`, numbered from 0, the largest first.

        Louvain method (Blondel et al. 2008, J. Stat. Mech. P10008) on the weights above 0, always
        from the same seed; a node without such an edge is a community of its own. The edges of a
        `combine` network weigh the same, since theirs are no amounts. Raises WorkbenchError for a
        conflict network.
        """
        if self.measure == "conflict":
            raise WorkbenchError(
                "The communities of a 'conflict' network are not defined: its edges join those who "
                "clash, not those who belong together. Take the communities of the 'congruence' or "
                "the 'subtract' network of the same statements; the former also stand in the graph "
                "of this one, as 'congruence_community'."
            )
        graph = self._plain_graph()
        graph.remove_edges_from([(a, b) for a, b, w in graph.edges(data="weight") if w <= 0])
        groups = nx.community.louvain_communities(
            graph, weight=None if self.values else "weight", seed=0
        )
        groups = sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group))
        return {name: number for number, group in enumerate(groups) for name in group}

    def graph(self) -> nx.Graph:
        """Return the network as a graph.

        Nodes have ``label``, ``kind`` (the column they come from), ``n`` (their statements) and
        ``community``; edges have ``weight`` and, in a two-mode network, ``stance`` (mean score)
        where a statement has a score and ``values`` where they are combined. A name that is both a
        row and a column stands as ``name (kind)`` for the column. The graph itself has ``measure``,
        ``normalise``, ``duplicates`` and ``alike`` (columns, parted by a comma) of the network, and
        ``backbone``, its alpha, where it is one.
        In place of ``community`` the nodes of a conflict network have ``congruence_community``:
        that of the congruence network of the same statements.
        """
        graph = self._plain_graph()
        graph.graph.update(
            measure=self.measure,
            normalise=self.normalise,
            duplicates=self.duplicates,
            alike=", ".join(self.alike),
        )
        if self.filtered_at is not None:
            graph.graph["backbone"] = self.filtered_at
        if self.measure != "conflict":
            nx.set_node_attributes(graph, self.communities, "community")
        elif self.compared is not None:
            alike = self._congruence(self.compared)
            nx.set_node_attributes(graph, alike.communities, "congruence_community")
        if self.is_two_mode and self.scored:
            for (row, column), mean in _means(self.scored).items():
                edge = (row, self._column_id(column))
                if graph.has_edge(*edge):
                    graph.edges[edge]["stance"] = mean
        if combinations := self.combinations:
            for _, _, edge in graph.edges(data=True):
                edge["values"] = ", ".join(map(str, combinations[int(edge["weight"])]))
        return graph

    def write(self, path: str | Path) -> Path:
        """Write the graph as GraphML or GEXF, by the path's suffix, and return the path.

        Raises FormatError for another suffix.
        """
        path = Path(path)
        writer = _WRITERS.get(path.suffix.lower())
        if writer is None:
            raise FormatError(
                f"A network is written as '.graphml' or '.gexf', not as {path.suffix!r}."
                f"{did_you_mean(path.suffix, _WRITERS)}"
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        writer(self.graph(), path)
        return path

    def backbone(self, alpha: float = 0.05) -> "Network":
        """Return the network with only the edges that stand out at the level ``alpha``.

        The disparity filter of Serrano, Boguñá & Vespignani (2009), PNAS 106, 6483: an edge of
        weight w at a node of degree k and strength s stays if (1 - w/s)^(k - 1) < alpha at either
        end; an end of degree 1 says nothing. Raises WorkbenchError for weights below 0 or combined,
        and for an ``alpha`` outside 0 to 1.
        """
        if not 0 < alpha <= 1:
            raise WorkbenchError(f"The backbone's alpha is {alpha!r}; it must be above 0, up to 1.")
        if self.values:
            raise WorkbenchError(
                "The backbone of a 'combine' network is not defined: its weights say which values "
                "occur, not how much was said. Take the backbone of 'ignore'."
            )
        if self.edges and self.matrix.data.min() < 0:
            raise WorkbenchError(
                f"The backbone of a {self.measure!r} network is not defined: it has weights "
                f"below 0. Take the backbone of 'congruence' and of 'conflict'."
            )
        full = self.full
        strengths = (full.sum(axis=1), full.sum(axis=0))
        degrees = (np.diff(full.indptr), np.diff(full.tocsc().indptr))
        edges = self.matrix.tocoo()
        chance = np.ones(self.edges)
        for side, at in enumerate((edges.row, edges.col)):
            share = edges.data / strengths[side][at]
            degree = degrees[side][at]
            here = np.where(degree > 1, (1 - share) ** np.maximum(degree - 1, 0), 1.0)
            chance = np.minimum(chance, here)
        kept = chance < alpha
        places = (edges.row[kept], edges.col[kept])
        matrix = sparse.coo_array((edges.data[kept], places), shape=edges.shape).tocsr()
        return replace(self, matrix=matrix, filtered_at=alpha)

    def _congruence(self, compared: Incidence) -> "Network":
        matrix = pair_weights(compared, "congruence", self.normalise)
        return replace(self, measure="congruence", matrix=matrix, compared=None)

    def _plain_graph(self) -> nx.Graph:
        graph = nx.Graph()
        row_kind, column_kind = self.kinds
        for name, n in zip(self.rows, self.row_counts, strict=True):
            graph.add_node(name, label=name, kind=row_kind, n=int(n))
        if self.is_two_mode:
            for name, n in zip(self.columns, self.column_counts, strict=True):
                graph.add_node(self._column_id(name), label=name, kind=column_kind, n=int(n))
        edges = self.matrix.tocoo()
        for i, j, weight in zip(
            edges.row.tolist(), edges.col.tolist(), edges.data.tolist(), strict=True
        ):
            graph.add_edge(self.rows[i], self._column_id(self.columns[j]), weight=weight)
        return graph

    @cached_property
    def _row_names(self) -> frozenset[str]:
        return frozenset(self.rows)

    def _column_id(self, name: str) -> str:
        if self.is_two_mode and name in self._row_names:
            return f"{name} ({self.kinds[1]})"
        return name


def _means(scored: Incidence) -> dict[tuple[str, str], float]:
    sums: dict[tuple[str, str], list[float]] = {}
    for place, level in zip(scored.values, scored.levels, strict=True):
        cells = level.tocoo()
        for i, j, n in zip(
            cells.row.tolist(), cells.col.tolist(), cells.data.tolist(), strict=True
        ):
            so_far = sums.setdefault((scored.rows[i], scored.columns[j]), [0.0, 0.0])
            so_far[0] += place * n
            so_far[1] += n
    return {pair: total / n for pair, (total, n) in sums.items()}
