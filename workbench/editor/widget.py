"""The editor as a Jupyter widget: state goes down as traits, acts come up as messages."""

# ipywidgets and traitlets carry no types for what is inherited and sent here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import anywidget
import msgspec
import traitlets

from workbench.editor.page import annotated_html
from workbench.editor.protocol import Desks, Opening
from workbench.editor.requests import RequestError, read_act, read_order
from workbench.errors import WorkbenchError
from workbench.model import Codebook

# Beyond this the page would make its notebook megabytes larger; `Project.show` gives it anyway.
_MOST_AS_HTML = 300

_STATIC = Path(__file__).parent / "static"


class Editor(anywidget.AnyWidget):
    """Read an article right-to-left, mark its statements and say what they are.

    Nothing is answered with "done" before it is on disk. The trait ``opening`` holds the open
    article and all that stands in it, for a page that opens; later changes travel as messages
    that carry what changed.
    """

    _esm = _STATIC / "editor.js"
    _css = _STATIC / "editor.css"

    project = traitlets.Unicode().tag(sync=True)
    codebook = traitlets.Dict().tag(sync=True)
    annotator = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode("fa").tag(sync=True)
    opening = traitlets.Unicode().tag(sync=True)

    def __init__(
        self, desks: Desks, article: str, codebook: Codebook, language: str = "fa"
    ) -> None:
        self._desks = desks
        self._desk = desks.desk(article)
        self._codebook = codebook
        super().__init__(
            project=desks.project,
            codebook=asdict(codebook),
            annotator=desks.annotator,
            language=language,
        )
        self.on_msg(self._receive)

    def __repr__(self) -> str:
        # The inherited one spells out all that the page is sent.
        return f"Editor({self._desk.article.id!r}, annotator={self.annotator!r})"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """Return the widget and, for where no kernel runs, the article as it is annotated now."""
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is not None and self._desk.count() <= _MOST_AS_HTML:
            article, statements = self._desk.article, self._desk.statements()
            html = annotated_html(article, statements, self._codebook, self.language)
            bundle[0]["text/html"] = html
        return bundle

    def show_article(self, article: str) -> None:
        """Show another article in place of this one; raises ArticleError if there is none."""
        self._desk = self._desks.desk(article)
        self.send_state("opening")

    def changed(self, ids: Iterable[str]) -> None:
        """Show what somebody else changed, if it is about the open article."""
        changes = self._desk.changes(ids)
        told = changes["changed"] or changes["removed"]
        if told or "rejected" in changes or "done" in changes:
            self.send({"type": "changed", **changes})

    def get_state(self, key: Any = None, drop_defaults: bool = False) -> dict[str, Any]:
        """Return the traits a page opens with, the article's read from the desk only now."""
        asked = {key} if isinstance(key, str) else set(key or {"opening"})
        if "opening" in asked:
            self.opening = self._read_desk()
        return super().get_state(key, drop_defaults)

    def _read_desk(self) -> str:
        desk = self._desk
        opening: Opening = {
            "article": asdict(desk.article),
            "statements": desk.entries(),
            "suggestions": [suggestion.to_json() for suggestion in desk.suggestions()],
            "rejected": desk.rejected(),
            "mentions": desk.mentions(),
            "sentences": desk.sentences(),
            "actors": [asdict(actor) for actor in desk.actors()],
            "history": desk.history(),
            "done": desk.done(),
            "place": self._desks.place(desk.article.id),
        }
        # As one string: ipywidgets goes through every dictionary within a trait, more than once,
        # and thousands of statements would take longer to be looked through than to be drawn.
        return msgspec.json.encode(opening).decode("utf-8")

    def _should_send_property(self, key: str, value: Any) -> bool:
        # Never sent after an act, since it grows with the work.
        return key != "opening" and super()._should_send_property(key, value)

    def _receive(self, _widget: object, content: Mapping[str, Any], _buffers: object) -> None:
        try:
            match content.get("type"):
                case "act":
                    self._act(content)
                case "open":
                    self._open(content)
                case "find":
                    self._find(content)
                case "arrange":
                    self._desks.arrange(read_order(content))
                    self._find(content)
                case other:
                    raise RequestError(f"The editor does not understand {other!r}.")
        except WorkbenchError as error:
            self.send({"type": "failed", "request": content.get("request"), "message": str(error)})

    def _act(self, content: Mapping[str, Any]) -> None:
        act = read_act(content, self._desk.article.id, self.annotator)
        # An act that waited for the kernel may be about an article that is no longer open.
        own = act.article == self._desk.article.id
        desk = self._desk if own else self._desks.desk(act.article)
        changes = desk.apply(act)
        if act.operation == "done":
            changes["place"] = self._desks.place(act.article)
        self.send({"type": "done", "request": act.request, **changes})

    def _find(self, content: Mapping[str, Any]) -> None:
        words = str(content.get("words", ""))
        place = self._desks.place(self._desk.article.id)
        self.send(
            {"type": "queue", "words": words, "items": self._desks.find(words), "place": place}
        )

    def _open(self, content: Mapping[str, Any]) -> None:
        article = content.get("article")
        if article is None:
            step = 1 if content.get("step") == 1 else -1
            article = self._desks.neighbour(self._desk.article.id, step)
        if article is not None:
            self.show_article(str(article))
