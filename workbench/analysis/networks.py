"""Two-mode and one-mode discourse networks: who says what, and who says the same.

The measures are those of Leifeld, P. (2017), "Discourse network analysis: policy debates as
dynamic networks", in The Oxford Handbook of Political Networks, and of the manual of the R
package rDNA (``dna_network``).
"""

# The types of pandas and scipy leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeArgument=false
# pyright: reportUnknownParameterType=false, reportUnknownLambdaType=false

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd
from scipy import sparse

from workbench.analysis.columns import require_choice, require_columns
from workbench.analysis.incidence import Incidence, Rules, incidence, is_yes_or_no
from workbench.analysis.likeness import pair_weights
from workbench.analysis.network import Network
from workbench.analysis.selecting import Duplicates, Values
from workbench.errors import WorkbenchError
from workbench.text.periods import Calendar

type TwoModeWeights = Literal["ignore", "combine", "subtract"]
type OneModeWeights = Literal["ignore", "congruence", "conflict", "subtract"]
type TwoModeNorm = Literal["none", "activity", "prominence"]
type OneModeNorm = Literal["none", "average", "jaccard", "cosine"]

# Every value takes a bit, and a weight has 53.
_MOST_COMBINED = 50


def two_mode(
    table: pd.DataFrame,
    rows: str = "actor",
    columns: str = "issue",
    qualifier: str | None = "stance",
    *,
    weights: TwoModeWeights = "ignore",
    normalise: TwoModeNorm = "none",
    scores: Mapping[Any, float] | None = None,
    duplicates: Duplicates = "include",
    calendar: Calendar = "jalali",
    start: str | date | None = None,
    stop: str | date | None = None,
    exclude_values: Values | None = None,
    invert_values: bool = False,
    isolates: bool = False,
    whole: pd.DataFrame | None = None,
) -> Network:
    """Return the network of ``rows`` (actors) and ``columns`` (issues) that statements make.

    The weight of an edge is the number of statements (``ignore``); the sum of their scores
    (``subtract``; a qualifier of 0 and 1 counts as -1 and 1 there); or a number for the values that
    occur (``combine``): of n values in their order the first stands for 2^(n-1), the last for 1,
    and `Network.combinations` says what the sums mean. The first two may be divided by all
    statements of the row (``activity``) or of the column (``prominence``).

    Which statements count, and the errors, are those of `event_list`. With ``isolates`` everybody
    whom the table names in the time asked for is a node, also where all their statements are
    excluded. ``whole`` is the table of which this one is a time window: what the qualifier says
    there makes up values and scale and, with ``isolates``, whom it names are the nodes.
    For ``scores`` see `incidence`; with ``ignore``, statements without a score are counted too.
    """
    require_choice("weights", weights, ("ignore", "combine", "subtract"))
    require_choice("normalisation", normalise, ("none", "activity", "prominence"))
    if weights == "combine" and normalise != "none":
        raise WorkbenchError(
            f"A 'combine' network cannot be normalised by {normalise!r}: its weights say which "
            f"values occur, not how much was said. Use normalise='none', or other weights."
        )
    require_columns(table, rows, columns)
    qualifier = _qualifier(table, qualifier, weights, weights != "ignore")
    all_of_it = table if whole is None else whole
    if scores is None and qualifier in all_of_it.columns and is_yes_or_no(all_of_it[qualifier]):
        scores = {0: -1.0, 1: 1.0}
    rules = Rules(
        duplicates=duplicates,
        calendar=calendar,
        start=start,
        stop=stop,
        exclude_values=exclude_values,
        invert_values=invert_values,
        isolates=isolates,
        whole=whole,
    )

    scored = None
    if qualifier:
        scored = incidence(
            table, rows, columns, qualifier, "scores", rules, scores=scores, scale=1.0
        )
    if weights == "ignore":
        counted = incidence(table, rows, columns, None, "none", rules)
    elif weights == "combine":
        counted = incidence(table, rows, columns, qualifier, "values", rules)
    else:
        assert scored is not None
        counted = scored
    total = counted.total()
    by_weights = {"ignore": Incidence.total, "combine": _combined, "subtract": _signed}
    matrix = by_weights[weights](counted)
    if normalise == "activity":
        matrix = sparse.diags_array(_inverse(total.sum(axis=1))) @ matrix
    elif normalise == "prominence":
        matrix = matrix @ sparse.diags_array(_inverse(total.sum(axis=0)))
    return Network(
        measure="two-mode" if weights == "ignore" else f"two-mode {weights}",
        normalise=normalise,
        duplicates=duplicates,
        rows=counted.rows,
        columns=counted.columns,
        kinds=(rows, columns),
        matrix=_without_zeros(sparse.csr_array(matrix)),
        row_counts=tuple(total.sum(axis=1).tolist()),
        column_counts=tuple(total.sum(axis=0).tolist()),
        statements=counted.statements,
        left_out=counted.left_out,
        repeated=counted.repeated,
        excluded=counted.excluded,
        alike=counted.alike,
        scored=scored,
        values=counted.values if weights == "combine" else (),
    )


def one_mode(
    table: pd.DataFrame,
    nodes: str = "actor",
    via: str = "issue",
    qualifier: str | None = "stance",
    *,
    weights: OneModeWeights = "congruence",
    normalise: OneModeNorm = "none",
    scores: Mapping[Any, float] | None = None,
    scale: float | None = None,
    duplicates: Duplicates = "include",
    calendar: Calendar = "jalali",
    start: str | date | None = None,
    stop: str | date | None = None,
    exclude_values: Values | None = None,
    invert_values: bool = False,
    isolates: bool = False,
    whole: pd.DataFrame | None = None,
) -> Network:
    """Return the network of ``nodes`` (actors) that speak on the same ``via`` (issues).

    With X_ijk the statements of node i on issue j at place q_k of a scale with range R, the weight
    of i and i' is Σ_j Σ_kl X_ijk X_i'jl (1 - |q_k - q_l|/R) for ``congruence``, with |q_k - q_l|/R
    for ``conflict``, their difference for ``subtract``, and Σ_j X_ij X_i'j for ``ignore``.

    ``normalise`` divides by (n_i + n_i')/2 (``average``); by m10 + m01 + m11, where m11 is
    Σ_jk X_ijk X_i'jk and m10 what i said where i' said nothing, by issue and level (``jaccard``;
    with ``ignore`` too, by the qualifier's values, unless ``qualifier`` is None); or by the lengths
    √Σ_jk X_ijk² √Σ_jk X_i'jk² (``cosine``; with ``ignore`` √Σ_j X_ij² √Σ_j X_i'j²). The cosine can
    pass 1 where levels between the ends of the scale are partly congruent.
    For ``scores`` and ``scale`` see `incidence`, for the rest and the errors `two_mode`.
    """
    require_choice("weights", weights, ("congruence", "conflict", "subtract", "ignore"))
    require_choice("normalisation", normalise, ("none", "average", "jaccard", "cosine"))
    by_value = weights == "ignore" and normalise == "jaccard" and qualifier is not None
    counted = incidence(
        table,
        nodes,
        via,
        _qualifier(table, qualifier, weights, weights != "ignore" or by_value),
        "scores" if weights != "ignore" else "values" if by_value else "none",
        Rules(
            duplicates=duplicates,
            calendar=calendar,
            start=start,
            stop=stop,
            exclude_values=exclude_values,
            invert_values=invert_values,
            isolates=isolates,
            whole=whole,
        ),
        tell_apart=weights != "ignore",
        scores=scores,
        scale=scale,
    )
    activity = counted.total().sum(axis=1)
    return Network(
        measure=weights,
        normalise=normalise,
        duplicates=duplicates,
        rows=counted.rows,
        columns=counted.rows,
        kinds=(nodes, nodes),
        matrix=pair_weights(counted, weights, normalise),
        row_counts=tuple(activity.tolist()),
        column_counts=tuple(activity.tolist()),
        statements=counted.statements,
        left_out=counted.left_out,
        repeated=counted.repeated,
        excluded=counted.excluded,
        alike=counted.alike,
        compared=counted if weights == "conflict" else None,
    )


def _qualifier(
    table: pd.DataFrame, qualifier: str | None, weights: str, needed: bool
) -> str | None:
    """Return the qualifier's column, or None where it is neither there nor needed."""
    if needed and qualifier is None:
        raise WorkbenchError(
            f"{weights!r} compares what a qualifier says. Name its column, 'stance' say, or use "
            f"weights='ignore'."
        )
    if needed and qualifier is not None:
        require_columns(table, qualifier)
    return qualifier if needed or qualifier in table.columns else None


def _signed(counted: Incidence) -> sparse.csr_array:
    matrix = sparse.csr_array((len(counted.rows), len(counted.columns)))
    for place, level in zip(counted.values, counted.levels, strict=True):
        matrix = matrix + level * place
    return matrix.tocsr()


def _combined(counted: Incidence) -> sparse.csr_array:
    if len(counted.values) > _MOST_COMBINED:
        raise WorkbenchError(
            f"The qualifier has {len(counted.values)} values, too many to combine (at most "
            f"{_MOST_COMBINED}). Put some together first, or leave some out with exclude_values."
        )
    matrix = sparse.csr_array((len(counted.rows), len(counted.columns)))
    for level in counted.levels:
        matrix = matrix * 2 + (level > 0)
    return matrix.tocsr()


def _inverse(sums: np.ndarray) -> np.ndarray:
    return 1 / np.where(sums == 0, 1, sums)


def _without_zeros(matrix: sparse.csr_array) -> sparse.csr_array:
    matrix.eliminate_zeros()
    return matrix
