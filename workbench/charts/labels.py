"""Where the names of a network go: next to their nodes, and never on each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

type Point = tuple[float, float]
type Segment = tuple[Point, Point]

# Directions from the node, best first: below, above, the two sides, aslant, the corners.
_SIDES = (
    (0.0, 1), (0.0, -1), (1.0, 0), (-1.0, 0), (0.5, 1), (-0.5, 1), (0.5, -1), (-0.5, -1),
    (1.0, 1), (-1.0, 1), (1.0, -1), (-1.0, -1),
)  # fmt: skip
_RINGS = 14
_ROUNDS = 4
_AIR = 0.03
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

    def holds(self, segment: Segment) -> float:
        """Return the length of the part of a segment inside (Liang and Barsky 1984)."""
        (x, y), (to_x, to_y) = segment
        dx, dy = to_x - x, to_y - y
        enter, leave = 0.0, 1.0
        for step, near, far in (
            (dx, self.x - self.width / 2 - x, self.x + self.width / 2 - x),
            (dy, self.y - self.height / 2 - y, self.y + self.height / 2 - y),
        ):
            if step == 0:
                if near > 0 or far < 0:
                    return 0.0
                continue
            first, last = sorted((near / step, far / step))
            enter, leave = max(enter, first), min(leave, last)
        return max(leave - enter, 0.0) * hypot(dx, dy)


def place_labels(
    nodes: Sequence[Point],
    radii: Sequence[float],
    sizes: Sequence[tuple[float, float]],
    lines: Sequence[Segment],
    panel: tuple[float, float],
) -> list[Box]:
    """Return the place of each node's label, in the panel's units (from 0,0 to ``panel``).

    Each takes the cheapest of many places around its node, given the others', in a few rounds:
    labels keep off each other and off nodes, then off ``lines``, then near. The same input gives
    the same places.
    """
    dots = [Box(x, y, 2 * r, 2 * r) for (x, y), r in zip(nodes, radii, strict=True)]
    boxes: list[Box | None] = [None] * len(nodes)
    # Widest first: the hardest to place.
    order = sorted(range(len(nodes)), key=lambda n: (-sizes[n][0], n))
    for _ in range(_ROUNDS):
        before = list(boxes)
        for n in order:
            taken = [box for m, box in enumerate(boxes) if box is not None and m != n]
            taken += dots
            choices = _choices(dots[n], sizes[n])
            boxes[n] = min(choices, key=lambda choice: _cost(choice, taken, lines, panel))[1]
        if boxes == before:
            break
    return [box for box in boxes if box is not None]


def _choices(dot: Box, size: tuple[float, float]) -> list[tuple[float, Box]]:
    wide, high = size[0] + 2 * _AIR, size[1] + 2 * _AIR
    choices: list[tuple[float, Box]] = []
    for ring in range(_RINGS):
        away = ring * 0.12
        for place, (right, down) in enumerate(_SIDES):
            corner = 0.75 if right and down else 1.0
            x = dot.x + right * (dot.width / 2 * corner + wide / 2 + away)
            y = dot.y + down * (dot.height / 2 * corner + high / 2 + away)
            choices.append((away * _AWAY + place * _ORDER, Box(x, y, wide, high)))
    return choices


def _cost(
    choice: tuple[float, Box],
    taken: Sequence[Box],
    lines: Sequence[Segment],
    panel: tuple[float, float],
) -> float:
    cost, box = choice
    inside = Box(panel[0] / 2, panel[1] / 2, *panel)
    cost += _OUTSIDE * (box.width * box.height - box.overlap(inside))
    met = sum(box.overlap(other) for other in taken)
    cost += _MEETING * met + (_MEETING / 10 if met > 0 else 0)
    return cost + _CROSSING * sum(box.holds(line) for line in lines)
