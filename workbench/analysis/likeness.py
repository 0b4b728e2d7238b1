"""How alike, or how unlike, every two rows speak: the weights of one-mode networks."""

# The types of scipy leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeArgument=false
# pyright: reportUnknownParameterType=false, reportUnknownLambdaType=false

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from scipy import sparse

from workbench.analysis.incidence import Incidence

# The product of all pairs is worked on in blocks of rows with this many cells.
_BLOCK_CELLS = 4_000_000


def pair_weights(counted: Incidence, weights: str, normalise: str) -> sparse.csr_array:
    """Return the weights of all pairs of rows as `one_mode` defines them: the upper triangle,
    without the diagonal."""
    said = sparse.csr_array(sparse.hstack(counted.levels))
    likeness = sparse.kron(_likeness(counted, weights), sparse.eye_array(len(counted.columns)))
    compared = sparse.csr_array(said @ likeness)
    divisor = _divisor(said, normalise)
    n = len(counted.rows)

    def pairs_of(block: slice) -> sparse.csr_array:
        # Only pairs at or right of the block's diagonal: the rest is their mirror.
        others = said[block.start :]
        product = sparse.csr_array(compared[block] @ others.T)
        rows = np.repeat(np.arange(product.shape[0], dtype=np.int32), np.diff(product.indptr))
        if divisor is not None:
            product.data /= divisor(block, others, rows, product.indices)
        product.data[product.indices <= rows] = 0
        product.eliminate_zeros()
        product.indices += block.start
        place = (product.data, product.indices, product.indptr)
        return sparse.csr_array(place, shape=(product.shape[0], n))

    height = max(1, _BLOCK_CELLS // max(n, 1))
    blocks = [slice(top, min(top + height, n)) for top in range(0, n, height)]
    # scipy multiplies outside the interpreter's lock, so threads share the work.
    with ThreadPoolExecutor() as pool:
        parts = list(pool.map(pairs_of, blocks))
    return sparse.csr_array(sparse.vstack(parts)) if parts else sparse.csr_array((0, 0))


def _likeness(counted: Incidence, weights: str) -> sparse.csr_array:
    if weights == "ignore":
        return sparse.csr_array(np.ones((len(counted.levels), len(counted.levels))))
    places = np.array(counted.values)
    apart = np.abs(places[:, None] - places[None, :]) / counted.scale
    by_weights = {
        "congruence": 1 - apart,
        "conflict": apart,
        "subtract": 1 - 2 * apart,
    }
    return sparse.csr_array(by_weights[weights])


type _Divisor = Callable[[slice, sparse.csr_array, np.ndarray, np.ndarray], np.ndarray]


def _divisor(said: sparse.csr_array, normalise: str) -> _Divisor | None:
    """Return what gives the divisors of the pairs (rows, columns) of one block and its others."""
    activity = said.sum(axis=1)
    if normalise == "average":

        def average(block: slice, _: Any, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
            return (activity[block][rows] + activity[block.start :][columns]) / 2

        return average
    if normalise == "cosine":
        lengths = np.sqrt((said * said).sum(axis=1))

        def cosine(block: slice, _: Any, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
            return lengths[block][rows] * lengths[block.start :][columns]

        return cosine
    if normalise == "jaccard":
        spoken = sparse.csr_array((said > 0).astype(float))
        # What was said more than once, which is little: m10 + m01 + m11 is the activity of both,
        # less spoken · said' and, for what was repeated, (spoken - said)' · said.
        repeated = sparse.csr_array(spoken - said)
        repeated.eliminate_zeros()

        def jaccard(
            block: slice, others: sparse.csr_array, rows: np.ndarray, columns: np.ndarray
        ) -> np.ndarray:
            met = spoken[block] @ others.T + said[block] @ repeated[block.start :].T
            both = activity[block][rows] + activity[block.start :][columns]
            return both - met.toarray()[rows, columns]

        return jaccard
    return None
