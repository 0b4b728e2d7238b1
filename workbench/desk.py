"""One annotator's desk: what stands between the editor of an article and the store."""

from collections.abc import Callable, Iterable, Mapping

from workbench.editor import Act, Entry
from workbench.errors import WorkbenchError
from workbench.model import Actor, Article
from workbench.store import Changes, Store


class ArticleDesk:
    """The editor's view of the store: the annotator's own statements on one article.

    ``changed`` is called after every act that is on disk.
    """

    def __init__(
        self,
        store: Store,
        article: Article,
        annotator: str,
        actors: Iterable[str],
        changed: Callable[[], None],
    ) -> None:
        self._store = store
        self._article = article
        self._annotator = annotator
        self._actors = tuple(actors)
        self._changed = changed

    def entries(self, ids: Iterable[str] | None = None) -> list[Entry]:
        """Return the annotator's statements, or those of ``ids`` that still exist."""
        if ids is None:
            statements = self._store.statements(self._article.id)
            ids = [each.id for each in statements if each.annotator == self._annotator]
        return [entry for id_ in ids if (entry := self._entry(id_))]

    def apply(self, act: Act) -> tuple[str, ...]:
        """Do the act, durably, and return the ids of the statements it touched."""
        changes = self._apply(act)
        if changes is None:
            return ()
        self._changed()
        return changes.ids

    def history(self) -> Mapping[str, bool]:
        """Say whether there is something to ``undo`` and to ``redo`` on this article."""
        return {
            "undo": self._store.can_undo(self._article.id),
            "redo": self._store.can_redo(self._article.id),
        }

    def actors(self) -> list[Actor]:
        """Return the actors named anywhere in the project when the editor was opened."""
        return [Actor(name) for name in self._actors]

    def _apply(self, act: Act) -> Changes | None:
        match act.operation:
            case "set":
                return self._store.set(*act.statements, seen=act.seen, act=act.request)
            case "delete":
                return self._store.delete(*act.ids, seen=act.seen, act=act.request)
            case "undo":
                return self._store.undo(self._article.id, act=act.request)
            case "redo":
                return self._store.redo(self._article.id, act=act.request)

    def _entry(self, id_: str) -> Entry | None:
        heads = self._store.heads(id_)
        standing = [head.statement for head in heads if head.statement]
        if not standing:
            return None
        problem = None
        try:
            for statement in standing:
                statement.check_quotes(self._article.text)
        except WorkbenchError as error:
            problem = str(error)
        return {
            "id": id_,
            "heads": [
                {
                    "e": head.e,
                    "who": head.who,
                    "at": head.at,
                    "statement": head.statement.to_json() if head.statement else None,
                }
                for head in heads
            ],
            "problem": problem,
        }
