"""What the editor needs of whoever keeps the annotations."""

from collections.abc import Iterable, Sequence
from typing import Any, NotRequired, Protocol, TypedDict

from workbench.editor.requests import Act, Order
from workbench.model import Actor, Article, Statement


class Entry(TypedDict):
    """One statement on the screen, with every standing version of it.

    A head is ``{e, who, at, statement}``; ``problem`` says why the words cannot be shown.
    """

    id: str
    heads: list[dict[str, Any]]
    problem: str | None


class Changes(TypedDict):
    """What changed of an article: the part of every answer that carries news.

    ``rejected`` holds suggestions that are now rejected, or no longer; ``actors`` comes only when
    the actor table changed.
    """

    article: str
    changed: list[Entry]
    removed: list[str]
    history: dict[str, bool]
    rejected: NotRequired[dict[str, bool]]
    actors: NotRequired[list[dict[str, Any]]]
    done: NotRequired[bool]
    place: NotRequired["Place"]


class Place(TypedDict):
    """Where an article is in the queue, counted from 1, and how many of all are done; and how the
    queue is ordered."""

    position: int
    total: int
    done: int
    order: Order


class Queued(TypedDict):
    """One article of the queue, with the number of the annotator's statements in it."""

    id: str
    title: str
    statements: int
    done: bool


class Opening(TypedDict):
    """An article and all that stands in it, as a page gets it that opens."""

    article: dict[str, Any]
    statements: list[Entry]
    suggestions: list[dict[str, Any]]
    rejected: list[str]
    mentions: Sequence[tuple[int, int, str]]
    sentences: Sequence[tuple[int, int]]
    actors: list[dict[str, Any]]
    history: dict[str, bool]
    done: bool
    place: Place


class Desk(Protocol):
    """One annotator at one article."""

    @property
    def article(self) -> Article:
        """The article that is read."""
        ...

    def entries(self) -> list[Entry]:
        """Return everybody's statements on the article as they stand."""
        ...

    def count(self) -> int:
        """Return how many statements of the annotator stand on the article."""
        ...

    def statements(self) -> Sequence[Statement]:
        """Return the annotator's own statements as they stand, in the order of the text."""
        ...

    def suggestions(self) -> Sequence[Statement]:
        """Return the statements that a suggester proposes for the article."""
        ...

    def rejected(self) -> list[str]:
        """Return the ids of the suggestions that the annotator turned down."""
        ...

    def mentions(self) -> Sequence[tuple[int, int, str]]:
        """Return the words that name an actor: start and end in code points, and the name."""
        ...

    def sentences(self) -> Sequence[tuple[int, int]]:
        """Return the sentences as half-open stretches of code points."""
        ...

    def actors(self) -> Sequence[Actor]:
        """Return the actors that names are completed from."""
        ...

    def history(self) -> dict[str, bool]:
        """Say whether there is something to ``undo`` and to ``redo``."""
        ...

    def done(self) -> bool:
        """Say whether the annotator marked the article as done."""
        ...

    def apply(self, act: Act) -> Changes:
        """Do the act, durably, and return what changed; raises WorkbenchError if it cannot be."""
        ...

    def changes(self, ids: Iterable[str]) -> Changes:
        """Return how the statements of these ids stand now."""
        ...


class Desks(Protocol):
    """An annotator's way through the articles of a project."""

    @property
    def project(self) -> str:
        """A short name of the project that no other project on this computer has."""
        ...

    @property
    def annotator(self) -> str:
        """Who signs."""
        ...

    def desk(self, article: str) -> Desk:
        """Return the desk of an article; raises ArticleError if there is none."""
        ...

    def arrange(self, order: Order) -> None:
        """Order the queue in another way."""
        ...

    def place(self, article: str) -> Place:
        """Return where an article is in the queue."""
        ...

    def neighbour(self, article: str, by: int) -> str | None:
        """Return the article ``by`` places on in the queue; None beyond its ends."""
        ...

    def find(self, words: str) -> list[Queued]:
        """Return the first articles of the queue whose title or id holds some words."""
        ...
