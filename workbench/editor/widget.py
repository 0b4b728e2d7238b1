"""The editor as a Jupyter widget: state goes down as traits, acts come up as messages."""

# ipywidgets and traitlets carry no types for what is inherited and sent here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

from workbench.editor.requests import Act, read_act
from workbench.errors import WorkbenchError
from workbench.model import Actor, Article, Codebook

type Entry = dict[str, Any]
"""One statement on the screen: ``{id, heads: [{e, who, at, statement}], problem}``."""

_STATIC = Path(__file__).parent / "static"


class Desk(Protocol):
    """What the editor needs of whoever keeps the annotations of its article."""

    def entries(self, ids: Iterable[str] | None = None) -> list[Entry]:
        """Return the statements as they stand; of ``ids``, those that still exist."""
        ...

    def apply(self, act: Act) -> tuple[str, ...]:
        """Do the act, durably, and return the ids of the statements it touched."""
        ...

    def history(self) -> Mapping[str, bool]:
        """Say whether there is something to ``undo`` and to ``redo``."""
        ...

    def actors(self) -> list[Actor]:
        """Return the actors that names are completed from."""
        ...


class Editor(anywidget.AnyWidget):
    """Read an article right-to-left, mark its statements and say what they are.

    Nothing is answered with "done" before it is on disk. Statements are a trait only for a page
    that opens; later changes travel as messages that carry what changed.
    """

    _esm = _STATIC / "editor.js"
    _css = _STATIC / "editor.css"

    article = traitlets.Dict().tag(sync=True)
    codebook = traitlets.Dict().tag(sync=True)
    annotator = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode("fa").tag(sync=True)
    statements = traitlets.List().tag(sync=True)
    actors = traitlets.List().tag(sync=True)
    history = traitlets.Dict().tag(sync=True)

    # These grow with the work: sent whole when a page opens, never after an act.
    _sent_on_opening = frozenset({"statements", "actors", "history"})

    def __init__(
        self, article: Article, codebook: Codebook, annotator: str, desk: Desk, language: str = "fa"
    ) -> None:
        self._desk = desk
        super().__init__(
            article=asdict(article),
            codebook=asdict(codebook),
            annotator=annotator,
            language=language,
        )
        self.on_msg(self._receive)

    def get_state(self, key: Any = None, drop_defaults: bool = False) -> dict[str, Any]:
        """Return the traits a page opens with, the growing ones read from the desk only now."""
        self.statements = self._desk.entries()
        self.actors = [asdict(actor) for actor in self._desk.actors()]
        self.history = dict(self._desk.history())
        return super().get_state(key, drop_defaults)

    def _should_send_property(self, key: str, value: Any) -> bool:
        return key not in self._sent_on_opening and super()._should_send_property(key, value)

    def _receive(self, _widget: object, content: Mapping[str, Any], _buffers: object) -> None:
        if content.get("type") != "act":
            return
        try:
            act = read_act(content, self.article["id"], self.annotator)
            touched = self._desk.apply(act)
        except WorkbenchError as error:
            self.send({"type": "failed", "request": content.get("request"), "message": str(error)})
            return
        self._tell(touched, act.request)

    def _tell(self, touched: tuple[str, ...], request: str) -> None:
        changed = self._desk.entries(touched)
        present = {entry["id"] for entry in changed}
        self.send(
            {
                "type": "done",
                "request": request,
                "changed": changed,
                "removed": [id_ for id_ in touched if id_ not in present],
                "history": dict(self._desk.history()),
            }
        )
