"""How far the spans of two statements lie on the same words."""

from collections.abc import Iterable, Sequence

from workbench.model import Span


def iou(one: Sequence[Span], two: Sequence[Span]) -> float:
    """Return the code points that both hold over those that either holds; 1 if both are empty."""
    first, second = united(one), united(two)
    shared = sum(
        max(0, min(end, other_end) - max(start, other_start))
        for start, end in first
        for other_start, other_end in second
    )
    either = sum(end - start for start, end in (*first, *second)) - shared
    return shared / either if either else 1.0


def overlap(one: Sequence[Span], two: Sequence[Span]) -> bool:
    """Say whether a code point is in both."""
    return any(a.start < b.end and b.start < a.end for a in one for b in two)


def united(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Return the places of spans, in code points and the order of the text, those that touch
    joined."""
    ends = sorted((span.start, span.end) for span in spans)
    joined = ends[:1]
    for start, end in ends[1:]:
        if start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
