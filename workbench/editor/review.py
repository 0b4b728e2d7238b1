"""The review: a widget to settle what annotators read differently, or to look at codings again."""

# ipywidgets and traitlets carry no types for what is inherited and sent here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, TypedDict

import anywidget
import traitlets

from workbench.editor.requests import RequestError, read_marks
from workbench.errors import WorkbenchError
from workbench.model import Codebook, Span, Value

_STATIC = Path(__file__).parent / "static"

type Outcome = Literal["open", "settled", "dropped"]
type Decision = Literal["settle", "drop", "reopen", "agree", "undo", "redo"]

_DECISIONS = ("settle", "drop", "reopen", "agree", "undo", "redo")


class Item(TypedDict):
    """One thing to decide, as the list shows it; ``what`` names what differs or changed."""

    id: str
    article: str
    title: str
    what: list[str]
    outcome: Outcome


class OpenItem(TypedDict):
    """One thing to decide, with all that is needed for it.

    ``readings`` are statements, ``missing`` who read the article and marked nothing here.
    ``decided`` is the statement that stands, ``heads`` its events. ``changes`` are of the codebook:
    what was changed, and its definition then and now.
    """

    id: str
    outcome: Outcome
    article: dict[str, Any]
    sentences: Sequence[tuple[int, int]]
    readings: list[dict[str, Any]]
    missing: list[str]
    what: list[str]
    decided: dict[str, Any] | None
    heads: list[str]
    changes: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Act:
    """One decision of the person.

    ``request`` is its own id, chosen in the browser, so that one sent twice is done once; ``seen``
    holds the events that were on the screen, and the acts still on their way. ``spans``, ``values``
    and ``origins``, the readings it was made from, are the statement that settles.
    """

    request: str
    decision: Decision
    item: str
    spans: Mapping[str, tuple[Span, ...]]
    values: Mapping[str, Value]
    origins: tuple[str, ...]
    seen: tuple[str, ...] | None


class ReviewDesk(Protocol):
    """Whoever keeps what there is to decide."""

    @property
    def project(self) -> str:
        """A short name of the project and of this kind of work in it."""
        ...

    @property
    def annotator(self) -> str:
        """Who signs."""
        ...

    @property
    def kind(self) -> Literal["review", "recode"]:
        """Whether readings are settled or codings looked at again."""
        ...

    def items(self) -> list[Item]:
        """Return everything there is to decide, in the order of the moment it was opened."""
        ...

    def open(self, item: str) -> OpenItem:
        """Return one of them with its article; raises WorkbenchError if there is none."""
        ...

    def agreed(self) -> int:
        """Return how many readings all share that are not decided yet."""
        ...

    def actors(self) -> list[dict[str, Any]]:
        """Return the actors that names are completed from."""
        ...

    def history(self) -> dict[str, bool]:
        """Say whether there is something to ``undo`` and to ``redo``."""
        ...

    def apply(self, act: Act) -> tuple[str, ...]:
        """Do the act, durably, and return the items it changed; raises WorkbenchError."""
        ...


class Review(anywidget.AnyWidget):
    """Go through what is to be decided and decide it; nothing is "saved" before it is on disk."""

    _esm = _STATIC / "review.js"
    _css = _STATIC / "review.css"

    project = traitlets.Unicode().tag(sync=True)
    kind = traitlets.Unicode().tag(sync=True)
    codebook = traitlets.Dict().tag(sync=True)
    annotator = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode("fa").tag(sync=True)
    items = traitlets.List().tag(sync=True)
    item = traitlets.Dict(allow_none=True).tag(sync=True)
    agreed = traitlets.Int().tag(sync=True)
    actors = traitlets.List().tag(sync=True)
    history = traitlets.Dict().tag(sync=True)

    _OF_THE_DESK = ("items", "item", "agreed", "actors", "history")

    def __init__(self, desk: ReviewDesk, codebook: Codebook, language: str = "fa") -> None:
        self._desk = desk
        items = desk.items()
        first = next((each for each in items if each["outcome"] == "open"), next(iter(items), None))
        self._open = first["id"] if first else None
        super().__init__(
            project=desk.project,
            kind=desk.kind,
            codebook=asdict(codebook),
            annotator=desk.annotator,
            language=language,
        )
        self.on_msg(self._receive)

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """Return the widget and, for where no kernel runs, how far the work is."""
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is not None:
            items = self._desk.items()
            decided = sum(each["outcome"] != "open" for each in items)
            bundle[0]["text/plain"] = f"{decided} of {len(items)} decided"
        return bundle

    def get_state(self, key: Any = None, drop_defaults: bool = False) -> dict[str, Any]:
        """Return the traits a page opens with, read from the desk only now."""
        asked = {key} if isinstance(key, str) else set(key or self._OF_THE_DESK)
        if asked.intersection(self._OF_THE_DESK):
            desk = self._desk
            self.items = desk.items()
            self.item = desk.open(self._open) if self._open else None
            self.agreed = desk.agreed()
            self.actors = desk.actors()
            self.history = desk.history()
        return super().get_state(key, drop_defaults)

    def _should_send_property(self, key: str, value: Any) -> bool:
        return key not in self._OF_THE_DESK and super()._should_send_property(key, value)

    def _receive(self, _widget: object, content: Mapping[str, Any], _buffers: object) -> None:
        try:
            match content.get("type"):
                case "act":
                    self._act(content)
                case "open":
                    opened = self._desk.open(str(content.get("item")))
                    self._open = opened["id"]
                    self.send({"type": "opened", "item": opened})
                case other:
                    raise RequestError(f"The review does not understand {other!r}.")
        except WorkbenchError as error:
            self.send({"type": "failed", "request": content.get("request"), "message": str(error)})

    def _act(self, content: Mapping[str, Any]) -> None:
        act = read_decision(content)
        touched = self._desk.apply(act)
        items = [each for each in self._desk.items() if each["id"] in touched]
        self.send(
            {
                "type": "done",
                "request": act.request,
                "decision": act.decision,
                "items": items,
                "agreed": self._desk.agreed(),
                "history": self._desk.history(),
            }
        )


def read_decision(message: Mapping[str, Any]) -> Act:
    """Read a decision from a message; raises RequestError saying which part is not as agreed."""
    request = message.get("request")
    if not isinstance(request, str) or not request:
        raise RequestError(f"The decision {message.get('op')!r} came without an id of its own.")
    decision = message.get("op")
    if decision not in _DECISIONS:
        raise RequestError(f"The review cannot do {decision!r}.")
    seen = message.get("seen")
    try:
        spans, values = read_marks(message.get("spans", {}), message.get("values", {}))
        return Act(
            request=request,
            decision=decision,
            item=str(message.get("item", "")),
            spans=spans,
            values=values,
            origins=tuple(str(each) for each in message.get("origins", ())),
            seen=None if seen is None else tuple(str(each) for each in seen),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RequestError(f"The decision {decision!r} is not as agreed: {error!r}.") from error
