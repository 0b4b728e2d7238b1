"""What the browser may ask for, read from its messages into the model's records."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from workbench.errors import WorkbenchError
from workbench.model import Span, Statement, Value


class RequestError(WorkbenchError):
    """A message from the browser that does not have the agreed form."""


type Order = Literal["unread", "teaching"]
"""How the queue is ordered: what is unread first, or what a suggester would learn most from."""

type Operation = Literal["set", "delete", "undo", "redo", "reject", "merge", "done"]

_OPERATIONS = ("set", "delete", "undo", "redo", "reject", "merge", "done")


@dataclass(frozen=True, slots=True)
class Act:
    """One act of the person: what to do, to what, and what they had seen when they did it.

    ``request`` is the act's own id, chosen in the browser, so that an act sent twice is done once.
    ``seen`` holds, by statement id, the events that were on the screen and the acts that were
    still on their way. ``name`` and ``into`` are the actors of a merge, ``done`` the mark of a
    finished article.
    """

    request: str
    operation: Operation
    article: str
    statements: tuple[Statement, ...] = ()
    ids: tuple[str, ...] = ()
    seen: Mapping[str, Sequence[str]] | None = None
    name: str = ""
    into: str = ""
    done: bool = True


def read_act(message: Mapping[str, Any], article: str, annotator: str) -> Act:
    """Read an act from a message; raises RequestError saying which part is not as agreed.

    ``article`` is the one that is open, for a message that names none. Statements are signed with
    ``annotator`` and placed in the act's article whatever they say themselves: a browser cannot
    sign for somebody else.
    """
    request = message.get("request")
    if not isinstance(request, str) or not request:
        raise RequestError(f"The act {message.get('op')!r} came without an id of its own.")
    operation = message.get("op")
    if operation not in _OPERATIONS:
        raise RequestError(f"The editor cannot do {operation!r}.")
    try:
        article = str(message.get("article") or article)
        return Act(
            request=request,
            operation=operation,
            article=article,
            statements=tuple(
                _statement(each, article, annotator) for each in message.get("statements", ())
            ),
            ids=tuple(str(each) for each in message.get("ids", ())),
            seen={
                str(id_): [str(head) for head in heads]
                for id_, heads in message.get("seen", {}).items()
            },
            name=str(message.get("name", "")),
            into=str(message.get("into", "")),
            done=bool(message.get("done", True)),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RequestError(f"The act {operation!r} is not as agreed: {error!r}.") from error


def read_order(message: Mapping[str, Any]) -> Order:
    """Read from a message how the queue is to be ordered; raises RequestError if it cannot be."""
    match message.get("order"):
        case "unread" | "teaching" as order:
            return order
        case other:
            raise RequestError(f"The articles cannot be ordered by {other!r}.")


def _statement(data: Mapping[str, Any], article: str, annotator: str) -> Statement:
    if not re.fullmatch(r"[0-9a-zA-Z_.:-]{1,100}", data["id"]):
        raise ValueError(f"statement id {data['id']!r}")
    spans, values = read_marks(data["spans"], data["values"])
    return Statement(
        id=data["id"],
        article=article,
        annotator=annotator,
        spans=spans,
        values=values,
        derived_from=data.get("derived_from"),
        created=data.get("created"),
    )


def read_marks(
    spans: Mapping[str, Any], values: Mapping[str, Any]
) -> tuple[dict[str, tuple[Span, ...]], dict[str, Value]]:
    """Read what a statement marks and says; empty roles and values are left out."""
    return {
        str(role): tuple(
            Span(int(span["start"]), int(span["end"]), str(span["quote"]))
            for span in sorted(each, key=lambda span: span["start"])
        )
        for role, each in spans.items()
        if each
    }, {str(name): value for name, value in values.items() if value not in ("", None)}
