"""What stands between the review and the store: disagreements to settle, codings to redo."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from dataclasses import asdict, replace
from hashlib import blake2b
from typing import Any, Literal, Protocol

from workbench.analysis import GOLD, OWN_FIELDS, Change, Disagreement, Recoding, gold_id
from workbench.editor import Decision, Item, OpenItem, Outcome
from workbench.errors import WorkbenchError, did_you_mean
from workbench.model import Codebook, Labels, Statement
from workbench.standing import with_actor
from workbench.store import ArticleFolder, Changes, Store
from workbench.text import sentences


class _Case(Protocol):
    """One thing to decide: the statement ``id`` is what will stand for it."""

    @property
    def id(self) -> str: ...
    @property
    def readings(self) -> Sequence[Statement]: ...
    @property
    def missing(self) -> Sequence[str]: ...
    @property
    def what(self) -> Sequence[str]: ...
    @property
    def changes(self) -> Sequence[dict[str, Any]]: ...


class _Desk:
    """What both desks have in common: the list, the open article, undo and redo."""

    kind: Literal["review", "recode"]
    # The version that a statement has to carry to count as decided, where it has to.
    _version: str | None = None

    def __init__(
        self,
        store: Store,
        articles: ArticleFolder,
        project: str,
        annotator: str,
        cases: Sequence[_Case],
        changed: Callable[[], None],
    ) -> None:
        owner = f"{self.kind}:{project}"
        self.project = blake2b(owner.encode("utf-8"), digest_size=8).hexdigest()
        self.annotator = annotator
        self._store = store
        self._articles = articles
        self._changed = changed
        self._cases = {case.id: case for case in cases}
        ids = dict.fromkeys(case.readings[0].article for case in cases)
        self._titles = {id_: articles.get(id_).title or id_ for id_ in ids}

    def items(self) -> list[Item]:
        """Return everything there is to decide, in the order of the moment it was opened."""
        self._store.refresh()
        rejected = self._store.rejected()
        return [self._item(case, rejected) for case in self._cases.values()]

    def open(self, item: str) -> OpenItem:
        """Return one of them with its article; raises WorkbenchError if there is none."""
        case = self._case(item)
        self._store.refresh()
        names = self._store.canonical()
        heads = self._store.heads(case.id)
        standing = [head.statement for head in heads if head.statement]
        article = self._articles.get(case.readings[0].article)
        return {
            "id": case.id,
            "outcome": self._outcome(case, self._store.rejected()),
            "article": asdict(article),
            "sentences": sentences(article.text),
            "readings": [
                with_actor(each, names).to_json() for each in self._standing(case.readings)
            ],
            "missing": list(case.missing),
            "what": list(case.what),
            "decided": with_actor(standing[-1], names).to_json() if standing else None,
            "heads": [head.e for head in heads],
            "changes": list(case.changes),
        }

    def agreed(self) -> int:
        """Return how many readings all share that are not decided yet."""
        return 0

    def actors(self) -> list[dict[str, Any]]:
        """Return the actors that names are completed from."""
        return [asdict(actor) for actor in self._store.actors()]

    def history(self) -> dict[str, bool]:
        """Say whether there is something to ``undo`` and to ``redo``."""
        known = self._known()
        return {"undo": self._store.can_undo(known), "redo": self._store.can_redo(known)}

    def apply(self, act: Decision) -> tuple[str, ...]:
        """Do the act, durably, and return the items it changed; raises WorkbenchError."""
        match act.decision:
            case "undo":
                stored = self._store.undo(self._known(), act.request)
            case "redo":
                stored = self._store.redo(self._known(), act.request)
            case _:
                stored = self._decide(act)
        if stored is None:
            return ()
        self._changed()
        return stored.ids

    def _decide(self, act: Decision) -> Changes:
        raise NotImplementedError

    def _outcome(self, case: _Case, rejected: Collection[str]) -> Outcome:
        standing = [head.statement for head in self._store.heads(case.id) if head.statement]
        if not standing:
            return "dropped" if self.kind == "recode" or case.id in rejected else "open"
        return "settled" if self._version in (None, standing[-1].codebook) else "open"

    def _known(self) -> Set[str]:
        return self._cases.keys()

    def _case(self, item: str) -> _Case:
        if item not in self._cases:
            raise WorkbenchError(
                f"There is nothing {item!r} to decide. Open the review again to see what there is."
            )
        return self._cases[item]

    def _item(self, case: _Case, rejected: Collection[str]) -> Item:
        article = case.readings[0].article
        return {
            "id": case.id,
            "article": article,
            "title": self._titles[article],
            "what": list(case.what),
            "outcome": self._outcome(case, rejected),
        }

    def _standing(self, readings: Sequence[Statement]) -> Iterator[Statement]:
        """Yield the readings as they stand now; one that was deleted since as it was."""
        for reading in readings:
            standing = [head.statement for head in self._store.heads(reading.id) if head.statement]
            yield standing[-1] if standing else reading


class _Dispute:
    """A disagreement and the gold statement that settles it."""

    def __init__(self, found: Disagreement, id_: str) -> None:
        self.id = id_
        self.readings = found.statements
        self.missing = found.missing
        self.what = found.what
        self.changes = ()


class AdjudicationDesk(_Desk):
    """Settles disagreements; what is settled is signed `GOLD` and names the readings it is from.

    A decision that none of the readings is a statement is the rejection of the gold statement that
    would stand for them. ``agreed`` are the readings that all share. ``adjudicator`` is the person
    who decides, where one is named; every decision keeps the name.
    """

    kind: Literal["review", "recode"] = "review"

    def __init__(
        self,
        store: Store,
        articles: ArticleFolder,
        project: str,
        found: Sequence[Disagreement],
        agreed: Sequence[tuple[Statement, ...]],
        changed: Callable[[], None],
        adjudicator: str | None = None,
    ) -> None:
        disputes: dict[str, _Dispute] = {}
        for one in found:
            id_ = one.settled.id if one.settled else gold_id(one.statements)
            if id_ in disputes:  # one gold statement lies over several disagreements
                id_ = gold_id(one.statements)
            disputes[id_] = _Dispute(one, id_)
        super().__init__(store, articles, project, GOLD, list(disputes.values()), changed)
        self._adjudicator = adjudicator
        self._shared = {gold_id(readings): readings for readings in agreed}

    def agreed(self) -> int:
        """Return how many readings all share that are not decided yet."""
        return len(self._undecided())

    def _decide(self, act: Decision) -> Changes:
        if act.decision == "agree":
            return self._store.set(*self._undecided().values(), act=act.request)
        case = self._case(act.item)
        seen = None if act.seen is None else {case.id: act.seen}
        if act.decision == "reopen":
            return self._store.clear(case.id, seen=seen, act=act.request)
        ids = [reading.id for reading in case.readings]
        if act.decision == "drop":
            dropped = _as_gold(case.id, case.readings, self._adjudicator)
            return self._store.reject(dropped, seen=seen, act=act.request)
        for origin in act.origins:
            if origin not in ids:
                raise WorkbenchError(
                    f"Nothing was saved: {origin!r} is none of the readings that are settled here."
                    f"{did_you_mean(origin, ids)}"
                )
        standing = [head.statement for head in self._store.heads(case.id) if head.statement]
        settled = Statement(
            id=case.id,
            article=case.readings[0].article,
            annotator=GOLD,
            spans=act.spans,
            values=act.values,
            derived_from=" ".join(act.origins) or None,
            created=standing[-1].created if standing else None,
            adjudicator=self._adjudicator,
        )
        return self._store.set(settled, seen=seen, act=act.request)

    def _known(self) -> Set[str]:
        return self._cases.keys() | self._shared.keys()

    def _undecided(self) -> dict[str, Statement]:
        rejected = self._store.rejected()
        return {
            id_: _as_gold(id_, readings, self._adjudicator)
            for id_, readings in self._shared.items()
            if id_ not in rejected and not any(head.statement for head in self._store.heads(id_))
        }


class _Coding:
    """A statement to look at again, and what changed in the codebook since it was made."""

    def __init__(self, found: Recoding, old: Codebook | None, now: Codebook) -> None:
        self.id = found.statement.id
        self.readings = (found.statement,)
        self.missing = ()
        self.what = tuple(change.value or change.field or change.role for change in found.changes)
        self.changes: list[dict[str, Any]] = [
            {
                **asdict(change),
                "then": _definition(old, change) if old else dict[str, str](),
                "now": _definition(now, change),
            }
            for change in found.changes
        ]


class RecodingDesk(_Desk):
    """Looks again at the annotator's statements that were made under an older codebook.

    What is confirmed or edited is written anew, and so carries the version of today.
    """

    kind: Literal["review", "recode"] = "recode"

    def __init__(
        self,
        store: Store,
        articles: ArticleFolder,
        project: str,
        annotator: str,
        queue: Sequence[Recoding],
        codebook: Codebook,
        changed: Callable[[], None],
    ) -> None:
        kept = store.codebooks()
        codings = [_Coding(found, kept.get(found.since or ""), codebook) for found in queue]
        super().__init__(store, articles, project, annotator, codings, changed)
        self._version = codebook.version

    def _decide(self, act: Decision) -> Changes:
        case = self._case(act.item)
        seen = None if act.seen is None else {case.id: act.seen}
        if act.decision == "drop":
            return self._store.delete(case.id, seen=seen, act=act.request)
        if act.decision != "settle":
            raise WorkbenchError("A coding that was looked at again is put back by undoing it.")
        [now] = self._standing(case.readings)
        coded = replace(now, spans=act.spans, values=act.values)
        return self._store.set(coded, seen=seen, act=act.request)


def _as_gold(id_: str, readings: Sequence[Statement], adjudicator: str | None) -> Statement:
    """Return the gold statement of readings that are one; what only its annotator can say of a
    statement is left out."""
    first = readings[0]
    values = {name: value for name, value in first.values.items() if name not in OWN_FIELDS}
    origins = " ".join(reading.id for reading in readings)
    return Statement(
        id_, first.article, GOLD, first.spans, values, origins, adjudicator=adjudicator
    )


def _definition(codebook: Codebook, change: Change) -> Labels:
    """Return the definition of what was changed, as a codebook has it; empty if it has not."""
    places: Mapping[tuple[str, str], Any] = {
        **{("role", role.name): role for role in codebook.roles},
        **{("field", field.name): field for field in codebook.fields},
    }
    named = places.get(("role", change.role) if change.role else ("field", change.field))
    if named is not None and change.value:
        named = next((each for each in named.values if each.name == change.value), None)
    return dict(named.definition) if named is not None else {}
