"""What network charts say of their graph: which statements count, and what weights were divided by.

A graph says it by its attributes ``measure``, ``normalise``, ``duplicates``, ``alike`` and
``backbone``, as those of `analysis` do; one without them counts every statement, and its weights
were not divided.
"""

# networkx has no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportUnknownParameterType=false, reportMissingTypeArgument=false

from collections.abc import Mapping

import networkx as nx

from workbench.charts.style import Writer
from workbench.charts.words import listed
from workbench.errors import WorkbenchError, did_you_mean
from workbench.text import persian_digits

_ONCE = {
    "include": ("هر گفته یک بار", "each statement counted once"),
    "article": ("هر {what} در هر خبر یک بار", "each {what} counted once per article"),
    "week": ("هر {what} در هر هفته یک بار", "each {what} counted once a week"),
    "month": ("هر {what} در هر ماه یک بار", "each {what} counted once a month"),
    "year": ("هر {what} در هر سال یک بار", "each {what} counted once a year"),
    "range": ("هر {what} روی هم یک بار", "each {what} counted once in all"),
}
_DIVIDED = {
    "none": ("", ""),
    "activity": ("، بهنجارشده با فعالیت", ", normalised by activity"),
    "prominence": ("، بهنجارشده با برجستگی", ", normalised by prominence"),
    "average": ("، بهنجارشده با میانگین فعالیت", ", normalised by average activity"),
    "jaccard": ("، بهنجارشده به روش ژاکار", ", normalised by Jaccard"),
    "cosine": ("، بهنجارشده با کسینوس", ", normalised by cosine"),
}


class Counting:
    """Says in a chart's language what the statements of a graph were counted by.

    Raises WorkbenchError for attributes of the graph that are not known.
    """

    def __init__(self, graph: "nx.Graph", writer: Writer) -> None:
        self._writer = writer
        self._duplicates = _known(graph, "duplicates", "include", _ONCE)
        self._normalise = _known(graph, "normalise", "none", _DIVIDED)
        self._backbone = graph.graph.get("backbone")
        alike = str(graph.graph.get("alike", "")) or "actor, issue"
        self._what = listed(alike.split(", "), writer)

    @property
    def divided(self) -> bool:
        """Whether weights were divided by something, so that they are no numbers of statements."""
        return self._normalise != "none"

    def rule(self) -> str:
        """Return the counting rule."""
        return self._writer.say(*_ONCE[self._duplicates]).format(what=self._what)

    def unit(self) -> str:
        """Return what a node's or a line's size is: the number of statements, or of what counts."""
        if self._duplicates != "include":
            return "n"
        return self._writer.say("شمار گفته‌ها", "number of statements")

    def total(self, n: float) -> str:
        """Return the number of statements, or of what counts, as ``n``."""
        number = self._writer.amount(n)
        if self._duplicates != "include":
            return f"n = {number}"
        return self._writer.say(f"{number} گفته", f"n = {self._writer.english(n, 'statement')}")

    def lines(self) -> str:
        """Return what weights were divided by and which lines were kept, to be put behind what they
        are; nothing where all are there as they were counted."""
        divided = self._writer.say(*_DIVIDED[self._normalise])
        if self._backbone is None:
            return divided
        written = f"{self._backbone:.6f}".rstrip("0").rstrip(".")
        level = self._writer.say(persian_digits(written), written)
        return divided + self._writer.say(
            f"، تنها آن‌ها که در سطح {level} برجسته‌اند",
            f", only those that stand out at the level {level}",
        )


def _known(
    graph: "nx.Graph", attribute: str, otherwise: str, known: Mapping[str, tuple[str, str]]
) -> str:
    value = str(graph.graph.get(attribute, otherwise))
    if value not in known:
        raise WorkbenchError(
            f"The graph says {attribute} {value!r}, which no network has."
            f"{did_you_mean(value, known)}"
        )
    return value
