"""How far actors fall into two camps: agreement inside them, conflict between them."""

# The types of scipy leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import dataclass

import numpy as np

from workbench.analysis.network import Network
from workbench.errors import WorkbenchError

_EXACT_UP_TO = 20
_STARTS = 50


@dataclass(frozen=True, slots=True)
class Polarization:
    """Two camps and the share of all ties that fits them, between ½ and 1.

    ``exact`` says whether every division was tried or the best of a seeded search is given; then
    the true value can be higher. ``value`` is None where there are no ties, for the ``reason``.
    """

    value: float | None
    camps: tuple[tuple[str, ...], tuple[str, ...]]
    exact: bool
    reason: str = ""


def polarization(congruence: Network, conflict: Network) -> Polarization:
    """Return the division into two camps that the most ties fit, and their share by weight.

    A tie fits if it is congruence inside a camp or conflict between the camps. The share is
    1 - F/W, with F the frustration, the least weight of unfitting ties over all divisions, and W
    the weight of all ties (Harary 1959, Behavioral Science 4, 316; Aref & Wilson 2018, Journal of
    Complex Networks 6, 163). Every division is tried up to 20 actors; beyond, single moves from
    50 seeded starts. Raises WorkbenchError for networks of other measures or other actors.

    The Discourse Network Analyzer's polarization (`dna_polarization`, version 3.0.11.5) is another
    figure under the same name. The same are the two networks (its are normalised by ``average``)
    and that the best division into two is looked for and set against the weight of all ties. There,
    what is summed over all pairs are absolute distances: of congruence inside and conflict between
    the camps from an even spread, of congruence between and conflict inside them from none. The
    largest sum is taken, so ties that do not fit raise it; camps are of equal size; the search is
    greedy or genetic, from random starts. Neither range nor camps can be compared with these.
    """
    if (congruence.measure, conflict.measure) != ("congruence", "conflict"):
        raise WorkbenchError(
            f"Polarization compares a 'congruence' and a 'conflict' network, not "
            f"{congruence.measure!r} and {conflict.measure!r}."
        )
    if congruence.rows != conflict.rows:
        raise WorkbenchError(
            "The two networks have different actors. Compute both from the same table."
        )
    names = congruence.rows
    total = float(congruence.matrix.sum() + conflict.matrix.sum())
    if not total:
        return Polarization(None, (names, ()), True, "no two actors speak on the same issue")
    # Putting a pair into one camp gains its congruence and loses its conflict.
    gain = (congruence.full - conflict.full).toarray()
    exact = len(names) <= _EXACT_UP_TO
    sides = _best_of_all(gain) if exact else _best_found(gain)
    same = sides[:, None] == sides[None, :]
    apart = float(conflict.matrix.sum())
    value = (float(np.triu(gain * same, 1).sum()) + apart) / total
    first = tuple(name for name, side in zip(names, sides, strict=True) if side == sides[0])
    second = tuple(name for name, side in zip(names, sides, strict=True) if side != sides[0])
    return Polarization(value, (first, second), exact)


def _best_of_all(gain: np.ndarray) -> np.ndarray:
    n = len(gain)
    best, best_sides = -np.inf, np.ones(n)
    # The last actor stays put: a division and its mirror are the same.
    numbers = np.arange(2 ** max(n - 1, 0))
    for part in np.array_split(numbers, max(1, len(numbers) // 2**14)):
        sides = 1.0 - 2.0 * ((part[:, None] >> np.arange(n)) & 1)
        quality = ((sides @ gain) * sides).sum(axis=1)
        top = int(quality.argmax())
        if quality[top] > best:
            best, best_sides = quality[top], sides[top]
    return best_sides


def _best_found(gain: np.ndarray) -> np.ndarray:
    random = np.random.default_rng(0)
    best, best_sides = -np.inf, np.ones(len(gain))
    for _ in range(_STARTS):
        sides = random.choice([-1.0, 1.0], len(gain))
        pull = gain @ sides
        while (better := sides * pull).min() < -1e-12:
            moved = int(better.argmin())
            sides[moved] = -sides[moved]
            pull += 2 * sides[moved] * gain[:, moved]
        quality = float(sides @ pull)
        if quality > best:
            best, best_sides = quality, sides
    return best_sides
