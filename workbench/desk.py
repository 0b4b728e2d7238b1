"""One annotator's desk: what stands between the editor of an article and the store."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from hashlib import blake2b
from typing import Any

from workbench.editor import Act, Changes, Entry, Order, Place, Queued
from workbench.errors import WorkbenchError
from workbench.model import Actor, Article, Statement
from workbench.standing import with_actor
from workbench.store import ArticleFolder, Head, Store
from workbench.store import Changes as Stored
from workbench.suggest import Mention, Suggester, fresh
from workbench.text import fold, sentences

# More are not read through; a further word finds the rest.
_MOST_FOUND = 50
# Each takes some ten milliseconds, and the person waits.
_MOST_WEIGHED = 300


class ArticleDesk:
    """The editor's view of the store: one annotator at one article.

    ``changed`` is called after every act that is on disk.
    """

    def __init__(
        self,
        store: Store,
        article: Article,
        annotator: str,
        suggester: Suggester,
        changed: Callable[[], None],
    ) -> None:
        self.article = article
        self._store = store
        self._annotator = annotator
        self._changed = changed
        proposed, self._mentions = suggester.proposed(article, store.actors())
        self._suggestions = {each.id: each for each in self._open(proposed)}

    def entries(self) -> list[Entry]:
        """Return everybody's statements on the article as they stand."""
        return self._entries(self._store.ids_on(self.article.id))

    def count(self) -> int:
        """Return how many statements of the annotator stand on the article."""
        return self._store.counts(self._annotator).get(self.article.id, 0)

    def statements(self) -> Sequence[Statement]:
        """Return the annotator's own statements as they stand, in the order of the text."""
        names = self._store.canonical()
        own = (
            with_actor(each, names)
            for each in self._store.statements(self.article.id)
            if each.annotator == self._annotator
        )
        return sorted(own, key=_place)

    def suggestions(self) -> Sequence[Statement]:
        """Return the statements that a suggester proposes for the article."""
        return tuple(self._suggestions.values())

    def rejected(self) -> list[str]:
        """Return the ids of the suggestions that the annotator turned down."""
        return sorted(self._store.rejected(self.article.id, self._annotator))

    def mentions(self) -> Sequence[Mention]:
        """Return the words that name an actor, in the order of the text."""
        return self._mentions

    def sentences(self) -> Sequence[tuple[int, int]]:
        """Return the sentences as half-open stretches of code points."""
        return sentences(self.article.text)

    def actors(self) -> Sequence[Actor]:
        """Return the project's actors, by name."""
        return self._store.actors()

    def history(self) -> dict[str, bool]:
        """Say whether there is something to ``undo`` and to ``redo`` on this article."""
        return {
            "undo": self._store.can_undo(self.article.id),
            "redo": self._store.can_redo(self.article.id),
        }

    def done(self) -> bool:
        """Say whether the annotator marked the article as done."""
        return self.article.id in self._store.done(self._annotator)

    def apply(self, act: Act) -> Changes:
        """Do the act, durably, and return what changed."""
        names = self._store.canonical()
        stored = self._apply(act)
        if stored is None:
            return self.changes(())
        self._changed()
        if self._store.canonical() == names:
            return self.changes(stored.ids)
        # Other names for the same actors: every statement of the article may read differently.
        changes = self.changes([*stored.ids, *self._store.ids_on(self.article.id)])
        return {**changes, "actors": [asdict(actor) for actor in self.actors()]}

    def changes(self, ids: Iterable[str]) -> Changes:
        """Return how the statements of these ids stand now, as far as they are this article's."""
        touched = list(dict.fromkeys(ids))
        known = [id_ for id_ in touched if self._is_here(id_)]
        changed = self._entries(known)
        present = {entry["id"] for entry in changed}
        changes: Changes = {
            "article": self.article.id,
            "changed": changed,
            "removed": [id_ for id_ in known if id_ not in present],
            "history": self.history(),
        }
        suggested = [id_ for id_ in touched if id_ in self._suggestions]
        if suggested:
            rejected = self._store.rejected(self.article.id, self._annotator)
            changes["rejected"] = {id_: id_ in rejected for id_ in suggested}
        if any(id_.startswith("done:") for id_ in touched):
            changes["done"] = self.done()
        return changes

    def _apply(self, act: Act) -> Stored | None:
        article = self.article.id
        match act.operation:
            case "set":
                return self._store.set(*act.statements, seen=act.seen, act=act.request)
            case "delete":
                return self._store.delete(*act.ids, seen=act.seen, act=act.request)
            case "undo":
                return self._store.undo(article, act=act.request)
            case "redo":
                return self._store.redo(article, act=act.request)
            case "reject":
                return self._store.reject(*map(self._suggestion, act.ids), act=act.request)
            case "merge":
                return self._store.merge_actors(act.name, act.into, article, act=act.request)
            case "done":
                return self._store.mark_done(article, act.done, act=act.request)

    def _open(self, proposed: Iterable[Statement]) -> Iterable[Statement]:
        """Return the suggestions that the annotator has no answer to yet, and those that an undo
        can open again: the ones accepted or rejected under their own id."""
        article = self.article.id
        own = [
            each for each in self._store.statements(article) if each.annotator == self._annotator
        ]
        rejected = self._store.rejected(article, self._annotator)
        answered = {each.derived_from for each in own} | rejected
        known = [*own, *self._store.turned_down(article, self._annotator)]
        proposals = list(proposed)
        opened = {each.id for each in fresh(proposals, known)} | answered
        return (each for each in proposals if each.id in opened)

    def _suggestion(self, id_: str) -> Statement:
        if id_ not in self._suggestions:
            raise WorkbenchError(
                f"There is no suggestion {id_!r} on {self.article.id!r} to reject. "
                f"The article was suggested for anew; open it again."
            )
        return self._suggestions[id_]

    def _is_here(self, id_: str) -> bool:
        """Say whether an id is, or was, a statement's on this article, or may have been: a deletion
        need not say its article."""
        here = ("", self.article.id)
        return self._store.article_of(id_) in here and id_ not in self._suggestions

    def _entries(self, ids: Iterable[str]) -> list[Entry]:
        names = self._store.canonical()
        return [entry for id_ in ids if (entry := self._entry(id_, names))]

    def _entry(self, id_: str, names: Mapping[str, str]) -> Entry | None:
        heads = self._store.heads(id_)
        standing = [head.statement for head in heads if head.statement]
        if not standing:
            return None
        problem = None
        try:
            for statement in standing:
                statement.check_quotes(self.article.text)
        except WorkbenchError as error:
            problem = str(error)
        return {"id": id_, "heads": [_head(head, names) for head in heads], "problem": problem}


class ArticleDesks:
    """An annotator's way through the articles: unread first, then begun, then done.

    It can be arranged otherwise: first those that a suggester would learn most from, since it is
    least certain of them. The order is that of the moment it was made, so that no article moves
    while one works.
    """

    def __init__(
        self,
        store: Store,
        articles: ArticleFolder,
        project: str,
        annotator: str,
        suggester: Suggester,
        changed: Callable[[], None],
    ) -> None:
        self.project = blake2b(project.encode("utf-8"), digest_size=8).hexdigest()
        self.annotator = annotator
        self._store = store
        self._articles = articles
        self._suggester = suggester
        self._changed = changed
        self._uncertain: dict[str, float] = {}
        self._by: Order = "unread"
        self._order = self._unread_first()
        self._titles = {id_: about.title for id_, about in articles.listed().items()}

    def first(self) -> str | None:
        """Return the article to begin with; None if there is none."""
        return next(iter(self._order), None)

    def arrange(self, order: Order) -> None:
        """Order the queue: ``unread`` first, or ``teaching`` for what teaches most first.

        Of more than 300 articles that are not done the first 300 are weighed; the others follow.
        """
        self._by = order
        self._order = self._unread_first()
        if order == "teaching":
            done = self._store.done(self.annotator)
            weighed = [id_ for id_ in self._order if id_ not in done][:_MOST_WEIGHED]
            for id_ in weighed:
                if id_ not in self._uncertain:
                    article = self._articles.get(id_)
                    self._uncertain[id_] = self._suggester.uncertainty(article)
            first = sorted(weighed, key=lambda id_: -self._uncertain[id_])
            self._order = list(dict.fromkeys((*first, *self._order)))

    def _unread_first(self) -> list[str]:
        done = self._store.done(self.annotator)
        begun = self._store.counts(self.annotator)
        return sorted(self._articles.ids(), key=lambda id_: (id_ in done, id_ in begun))

    def desk(self, article: str) -> ArticleDesk:
        """Return the desk of an article; raises ArticleError with the nearest id."""
        read = self._articles.get(article)
        return ArticleDesk(self._store, read, self.annotator, self._suggester, self._changed)

    def place(self, article: str) -> Place:
        """Return where an article is in the queue, counted from 1; 0 if it was added since."""
        known = article in self._order
        return {
            "position": self._order.index(article) + 1 if known else 0,
            "total": len(self._order),
            "done": len(self._store.done(self.annotator).intersection(self._order)),
            "order": self._by,
        }

    def neighbour(self, article: str, by: int) -> str | None:
        """Return the article ``by`` places on in the queue; None beyond its ends."""
        at = self.place(article)["position"] - 1 + by
        return self._order[at] if 0 <= at < len(self._order) else None

    def find(self, words: str) -> list[Queued]:
        """Return the first articles of the queue whose title or id holds all the words, however
        they are typed."""
        wanted = _searched(words).split()
        done = self._store.done(self.annotator)
        counts = self._store.counts(self.annotator)
        found: list[Queued] = []
        for id_ in self._order:
            title = self._title(id_)
            if all(word in _searched(f"{title} {id_}") for word in wanted):
                found.append(
                    {
                        "id": id_,
                        "title": title,
                        "statements": counts.get(id_, 0),
                        "done": id_ in done,
                    }
                )
            if len(found) == _MOST_FOUND:
                break
        return found

    def _title(self, article: str) -> str:
        """Return an article's title; one that came without is read for its first line."""
        if not self._titles.get(article):
            self._titles[article] = self._articles.get(article).title
        return self._titles[article]


def _head(head: Head, names: Mapping[str, str]) -> dict[str, Any]:
    shown = with_actor(head.statement, names).to_json() if head.statement else None
    return {"e": head.e, "who": head.who, "at": head.at, "statement": shown}


def _place(statement: Statement) -> tuple[int, str]:
    return min(span.start for _, span in statement.placed_spans()), statement.id


def _searched(words: str) -> str:
    """Return words as they are compared: folded, without joiners, in small letters."""
    return fold(words).replace("\u200c", "").casefold()
