"""Agreement by the best alignment of what annotators marked, measured by pygamma-agreement.

That package is an extra of its own, `gamma`: it cannot be had without cvxopt, which is under the
GPL, so that only who asks for it gets it.
"""

import logging
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import numpy as np

from workbench.analysis.alpha import Measured
from workbench.errors import WorkbenchError

type Marked = tuple[str, int, int, str]
"""Who marked, from which code point, up to which, and as what."""

# A chance value needs its samples to be this close to their mean, as a share of it.
_PRECISION = 0.02


def gamma(
    units: Iterable[Marked], *, positional: float = 3.0, categorical: float = 1.0, seed: int = 0
) -> Measured:
    """Return gamma for the units that annotators marked in one text, and how many units.

    One minus the disorder of the best alignment over the disorder expected by chance, where
    annotators' marks are shifted against each other (Mathet, Widlöcher & Métivier 2015,
    Computational Linguistics 41, 437); 1 is perfect, 0 what chance gives. ``positional`` and
    ``categorical`` weigh where units lie and what they are; a unit without a partner costs 1.
    The chance value is drawn from ``seed``. Texts are not comparable units of one long text, so
    each is measured by itself.
    It is not defined for fewer than two annotators. Raises WorkbenchError, with what to install,
    where the package is missing, and for a unit that ends before it starts.
    """
    found = list(units)
    for who, start, end, what in found:
        if not start < end:
            raise WorkbenchError(
                f"The unit {what!r} of {who!r} goes from {start} to {end}. It has to end after it "
                f"starts."
            )
    if len({who for who, *_ in found}) < 2:
        return Measured(None, len(found), "fewer than two annotators marked anything")
    library, core = _libraries()
    continuum = library.Continuum()
    for who, start, end, what in found:
        continuum.add(who, core.Segment(start, end), what)
    dissimilarity = library.CombinedCategoricalDissimilarity(
        alpha=positional, beta=categorical, delta_empty=1.0
    )
    with _drawn_from(seed), _quiet():
        result = continuum.compute_gamma(
            dissimilarity,
            precision_level=_PRECISION,
            sampler=library.ShuffleContinuumSampler(),
        )
    return Measured(float(result.gamma), len(found))


def _libraries() -> tuple[Any, Any]:
    try:
        return import_module("pygamma_agreement"), import_module("pyannote.core")
    except ImportError as error:
        raise WorkbenchError(
            "Gamma is measured by 'pygamma-agreement', which is not installed. Install the extra: "
            "uv sync --extra gamma. It brings cvxopt, which is under the GPL, version 3, and is "
            "therefore not installed with the rest. Unitizing alpha needs nothing more: "
            "analysis.unitizing_alpha."
        ) from error


@contextmanager
def _drawn_from(seed: int) -> Generator[None]:
    """Draw from a seed: the package knows no other random numbers than numpy's global ones."""
    before: Any = np.random.get_state()
    np.random.seed(seed)
    try:
        yield
    finally:
        np.random.set_state(before)


@contextmanager
def _quiet() -> Generator[None]:
    """Keep back that the package would rather have another solver, said at every alignment."""
    root = logging.getLogger()

    def other(record: logging.LogRecord) -> bool:
        return "CBC solver" not in record.getMessage()

    root.addFilter(other)
    try:
        yield
    finally:
        root.removeFilter(other)
