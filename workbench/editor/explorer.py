"""The explorer widget: linked pictures of a statement table, and the statements behind them."""

# The types of pandas and ipywidgets leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets
from ipywidgets import widget_serialization

from workbench.editor.choices import Choices
from workbench.editor.widget import Editor
from workbench.errors import WorkbenchError
from workbench.model import Article, Codebook, Statement

if TYPE_CHECKING:
    import pandas as pd

_STATIC = Path(__file__).parent / "static"


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, the statements on it that are explored, and a way to its editor."""

    article: Article
    statements: tuple[Statement, ...]
    annotate: Callable[[], Editor]


class Explorer(anywidget.AnyWidget):
    """Statements by actor, issue, time and in a network; what is chosen in one picture filters the
    others and the list of statements.

    ``statements`` is the table it shows, as it was when it opened. ``expression`` says what is
    chosen to ``DataFrame.query``, ``selected`` are those statements, and ``opened`` is the id of
    the statement that is shown in its article, or empty.
    """

    _esm = _STATIC / "explorer.js"
    _css = _STATIC / "explorer.css"

    codebook = traitlets.Dict().tag(sync=True)
    language = traitlets.Unicode("fa").tag(sync=True)
    rows = traitlets.Dict().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    articles = traitlets.List().tag(sync=True)
    periods = traitlets.Dict().tag(sync=True)
    network = traitlets.Dict().tag(sync=True)
    chosen = traitlets.Dict().tag(sync=True)
    expression = traitlets.Unicode().tag(sync=True)
    opened = traitlets.Unicode().tag(sync=True)
    reading = traitlets.Dict().tag(sync=True)
    editor = traitlets.Instance(Editor, allow_none=True).tag(sync=True, **widget_serialization)

    def __init__(
        self,
        statements: "pd.DataFrame",
        codebook: Codebook,
        read: Callable[[str], Reading],
        **shown: Any,
    ) -> None:
        self.statements = statements
        self._codebook = codebook
        self._read = read
        self._reading: Reading | None = None
        super().__init__(codebook=asdict(codebook), chosen=_answer(Choices()), **shown)
        self.on_msg(self._receive)

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """Return the widget and, for where no kernel runs, what is chosen as a page."""
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is not None:
            # It counts with pandas, which the editor in the same package does without.
            from workbench.editor.explorer_page import explorer_html

            bundle[0]["text/html"] = explorer_html(
                self.selected, self.expression, self._codebook, self.language
            )
        return bundle

    @property
    def selected(self) -> "pd.DataFrame":
        """The statements that are chosen; all of them where nothing is."""
        return self.statements.query(self.expression) if self.expression else self.statements

    def choose(
        self,
        *,
        days: tuple[str, str] | None = None,
        **values: str | list[str | None] | None,
    ) -> None:
        """Choose values of ``actor``, ``stance``, ``issue`` and ``annotator``, and the days from
        the first up to, not including, the second, in place of what was chosen before.

        None stands for statements without a value. Raises WorkbenchError for another field or for
        what is no day like ``2016-09-01``.
        """
        self._choose({**values, "days": days}, "")

    def clear(self) -> None:
        """Choose nothing, which shows all statements."""
        self._choose({}, "")

    def open_statement(self, statement: str) -> None:
        """Show a statement in its article; raises WorkbenchError if it is not here or not any
        more."""
        found = self.statements.loc[self.statements["id"] == statement, "article"]
        if found.empty:
            raise WorkbenchError(
                f"No statement {statement!r} is explored here. "
                "The ids are in explorer.statements['id']."
            )
        reading = self._read(str(found.iloc[0]))
        if all(each.id != statement for each in reading.statements):
            raise WorkbenchError(
                f"Statement {statement!r} was deleted since this explorer was opened. "
                "Run project.explore() again."
            )
        self._reading = reading
        with self.hold_sync():
            self.editor = None
            self.reading = {
                "article": asdict(reading.article),
                "statements": [each.to_json() for each in reading.statements],
            }
            self.opened = statement

    def close_article(self) -> None:
        """Show no article any more."""
        self._reading = None
        with self.hold_sync():
            self.editor = None
            self.opened = ""
            self.reading = {}

    def annotate(self) -> Editor:
        """Return the editor of the article that is open here.

        Raises WorkbenchError if none is, and as `Project.annotate` does.
        """
        if self._reading is None:
            raise WorkbenchError("No article is open in the explorer. Click a statement first.")
        return self._reading.annotate()

    def _choose(self, content: Mapping[str, object], request: str) -> None:
        choices = Choices.of(content)
        with self.hold_sync():
            self.chosen = _answer(choices, request)
            self.expression = choices.expression()

    def _receive(self, _widget: object, content: Mapping[str, Any], _buffers: object) -> None:
        try:
            match content:
                case {"type": "choose", "choices": dict() as choices, "request": str() as request}:
                    self._choose(choices, request)
                case {"type": "open", "statement": str() as statement}:
                    self.open_statement(statement)
                case {"type": "close"}:
                    self.close_article()
                case {"type": "edit"}:
                    self.editor = self.annotate()
                case other:
                    raise WorkbenchError(f"The explorer does not understand {other!r}.")
        except WorkbenchError as error:
            self.send({"type": "failed", "message": str(error)})


def _answer(choices: Choices, request: str = "") -> dict[str, Any]:
    """Return choices as the browser reads them, with the name of the request they answer."""
    return {**choices.to_json(), "request": request}
