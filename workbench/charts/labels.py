"""Where the names of a network go: next to their nodes, and never on each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

type _Numbers = "np.ndarray[Any, Any]"

type Point = tuple[float, float]
type Segment = tuple[Point, Point]

# Directions from the node, best first: below, above, the two sides, aslant, the corners.
_SIDES = (
    (0.0, 1), (0.0, -1), (1.0, 0), (-1.0, 0), (0.5, 1), (-0.5, 1), (0.5, -1), (-0.5, -1),
    (1.0, 1), (-1.0, 1), (1.0, -1), (-1.0, -1),
)  # fmt: skip
_RINGS = 24
_STEP = 0.08
_ROUNDS = 4
_AIR = 0.03
# An area that is only an error of rounding.
_TOUCHING = 1e-9
# What is worse than what: leaving the panel, meeting a name or a node, crossing lines, distance.
_OUTSIDE, _MEETING, _CROSSING, _AWAY, _ORDER = 1000.0, 400.0, 0.6, 5.0, 0.04


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its middle, its width and its height."""

    x: float
    y: float
    width: float
    height: float

    def overlap(self, other: "Box") -> float:
        """Return the area that two rectangles share."""
        wide = (self.width + other.width) / 2 - abs(self.x - other.x)
        high = (self.height + other.height) / 2 - abs(self.y - other.y)
        wide, high = min(wide, self.width, other.width), min(high, self.height, other.height)
        return wide * high if wide > 0 and high > 0 else 0.0


def place_labels(
    nodes: Sequence[Point],
    radii: Sequence[float],
    sizes: Sequence[tuple[float, float]],
    lines: Sequence[Segment],
    panel: tuple[float, float],
) -> list[Box]:
    """Return the place of each node's label, in the panel's units (from 0,0 to ``panel``).

    Each takes the cheapest of many places around its node, given the others', in a few rounds:
    labels keep off each other and off nodes, then off ``lines``, then near. The best of several
    orders is kept. The same input gives the same places.
    """
    dots = [Box(x, y, 2 * r, 2 * r) for (x, y), r in zip(nodes, radii, strict=True)]
    choices = [
        _choices(dot, size, dots, lines, panel) for dot, size in zip(dots, sizes, strict=True)
    ]
    # Widest first is the hardest first; the others find what that order misses.
    orders = [
        sorted(range(len(nodes)), key=lambda n: (-sizes[n][0], n)),
        sorted(range(len(nodes)), key=lambda n: (nodes[n][1], n)),
        sorted(range(len(nodes)), key=lambda n: (-nodes[n][1], n)),
        sorted(range(len(nodes)), key=lambda n: (nodes[n][0], n)),
    ]
    return min((_placed(order, choices) for order in orders), key=lambda found: found[0])[1]


type _Choices = list[tuple[float, Box]]


def _placed(order: Sequence[int], choices: Sequence[_Choices]) -> tuple[float, list[Box]]:
    """Return what all places cost together, and the places, when chosen in that order."""
    placed: dict[int, tuple[float, Box]] = {}
    for _ in range(_ROUNDS):
        before = dict(placed)
        for n in order:
            others = [box for m, (_, box) in placed.items() if m != n]
            placed[n] = _cheapest(choices[n], others)
        if placed == before:
            break
    total = sum(cost for cost, _ in placed.values())
    return total, [placed[n][1] for n in range(len(choices))]


def _cheapest(choices: _Choices, others: Sequence[Box]) -> tuple[float, Box]:
    best: tuple[float, Box] | None = None
    for alone, box in choices:
        # Choices come cheapest first; what others add is never negative.
        if best is not None and alone >= best[0]:
            break
        cost = alone + _meeting(box, others)
        if best is None or cost < best[0]:
            best = (cost, box)
    if best is None:
        raise ValueError("a label needs at least one place")
    return best


def _choices(
    dot: Box,
    size: tuple[float, float],
    dots: Sequence[Box],
    lines: Sequence[Segment],
    panel: tuple[float, float],
) -> _Choices:
    """Return places around a node with what each costs before other labels stand, cheapest
    first."""
    wide, high = size[0] + 2 * _AIR, size[1] + 2 * _AIR
    inside = Box(panel[0] / 2, panel[1] / 2, *panel)
    costs: list[float] = []
    boxes: list[Box] = []
    for ring in range(_RINGS):
        away = ring * _STEP
        for place, (right, down) in enumerate(_SIDES):
            corner = 0.75 if right and down else 1.0
            x = dot.x + right * (dot.width / 2 * corner + wide / 2 + away)
            y = dot.y + down * (dot.height / 2 * corner + high / 2 + away)
            box = Box(x, y, wide, high)
            cost = away * _AWAY + place * _ORDER + _meeting(box, dots)
            costs.append(cost + _OUTSIDE * (wide * high - box.overlap(inside)))
            boxes.append(box)
    crossed = _CROSSING * _length_inside(boxes, lines)
    found = zip((float(cost) for cost in costs + crossed), boxes, strict=True)
    return sorted(found, key=lambda choice: choice[0])


def _length_inside(boxes: Sequence[Box], lines: Sequence[Segment]) -> _Numbers:
    """Return for each box the length of all lines inside it (clipped as by Liang and Barsky,
    1984)."""
    if not lines:
        return np.zeros(len(boxes))
    begin, end = np.array(lines, dtype=float).transpose(1, 2, 0)
    step = end - begin
    middle = np.array([[box.x, box.y] for box in boxes]).T[:, :, np.newaxis]
    half = np.array([[box.width, box.height] for box in boxes]).T[:, :, np.newaxis] / 2
    # A line that runs level is moved by nothing; dividing by next to nothing clips it right.
    safe = np.where(np.abs(step) < _TOUCHING, _TOUCHING, step)[:, np.newaxis, :]
    one = (middle - half - begin[:, np.newaxis, :]) / safe
    other = (middle + half - begin[:, np.newaxis, :]) / safe
    enter = np.maximum(np.minimum(one, other).max(axis=0), 0.0)
    leave = np.minimum(np.maximum(one, other).min(axis=0), 1.0)
    return (np.maximum(leave - enter, 0.0) * np.hypot(*step)).sum(axis=1)


def _meeting(box: Box, others: Sequence[Box]) -> float:
    """Return what it costs to overlap; even a little costs, but touching does not."""
    met = sum(box.overlap(other) for other in others)
    return _MEETING * met + (_MEETING / 10 if met > _TOUCHING else 0.0)
