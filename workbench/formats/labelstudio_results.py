"""The result of an annotation or a prediction in Label Studio: regions, relations, choices."""

from collections.abc import Mapping
from typing import Any

from workbench.formats.arrivals import Arrivals, Heard, stable_id
from workbench.formats.files import array, as_words, json_object, listed, mapping, objects
from workbench.formats.labelstudio_texts import Shown
from workbench.formats.marks import CARD, Link, Mark, is_card, take_marks
from workbench.model import is_suggester

INSIDE = {"choices": "choices", "textarea": "text", "number": "number", "rating": "rating"}
"""Where the value of a control that says something of a region has what it says."""

_LABELS = ("labels", "hypertextlabels", "paragraphlabels", "htmllabels")
_SAYING = {**INSIDE, "taxonomy": "taxonomy", "datetime": "datetime"}


class Result:
    """The regions of one annotator, or one model, in a task."""

    def __init__(self, arrivals: Arrivals, heard: Heard, seen: Shown, who: str) -> None:
        self._arrivals = arrivals
        self._heard = heard
        self._seen = seen
        self._who = who
        self._marks: dict[str, Mark] = {}
        self._links: list[Link] = []
        self._said: list[tuple[str, str, Any, str]] = []

    def take(self, each: Mapping[str, Any], at: str) -> None:
        """Hand the statements of a result to the arrivals; report what is not about words."""
        for where, region in objects(each.get("result"), f"{at} result,"):
            self._entry(region, where)
        for id_, name, value, where in self._said:
            if id_ in self._marks:
                self._marks[id_].values[name] = value
            else:
                self._arrivals.refuse(
                    f"{where} says {name!r} of the whole task; only of spans can be said."
                )
        created = each.get("created_at")
        take_marks(
            self._arrivals,
            self._heard,
            list(self._marks.values()),
            self._links,
            annotator=self._who,
            created=created if isinstance(created, str) else None,
        )

    def _entry(self, region: Mapping[str, Any], where: str) -> None:
        kind = str(region.get("type") or "")
        id_ = str(region.get("id") or f"region {len(self._marks) + 1}")
        value = json_object(region.get("value") or {}, f"{where} value,")
        if kind == "relation":
            names = array(region.get("labels"), f"{where} labels,") or ["relation"]
            start, end = str(region.get("from_id")), str(region.get("to_id"))
            if region.get("direction") == "left":
                start, end = end, start
            self._links += [Link(str(name), start, end, where) for name in names]
        elif kind in _LABELS and not self._seen.holds(region):
            self._arrivals.refuse(f"{where} marks a stretch of a recording, not words.", where)
        elif kind in _LABELS:
            self._region(id_, region, value, where)
        elif kind in _SAYING:
            held = _in_words(value.get(_SAYING[kind]))
            self._said.append((id_, str(region.get("from_name") or kind), held, where))
        else:
            self._arrivals.refuse(f"{where} is of the type {kind!r}, which no text span can hold.")

    def _region(
        self, id_: str, region: Mapping[str, Any], value: Mapping[str, Any], where: str
    ) -> None:
        claims = self._seen.claims(value, where)
        meta = mapping(region.get("meta")) or {}
        own = mapping(meta.get("statement"))
        kind = next((each for each in _LABELS if each in value), "labels")
        for n, name in enumerate(array(value.get(kind), f"{where} {kind},") or ["span"]):
            made = Mark(id_ if n == 0 else f"{id_} {name}", str(name), claims, where)
            made.card = _signed(own, self._who) if own and is_card(own) else None
            if n == 0:
                noted = {"note": _in_words(meta.get("text")), "score": region.get("score")}
                made.values = {key: held for key, held in noted.items() if held not in (None, "")}
            if made.id in self._marks:
                self._marks[made.id].claims = [*self._marks[made.id].claims, *claims]
            else:
                self._marks[made.id] = made


def _in_words(value: Any) -> Any:
    """Return what a control says: a number as it is, several words or paths as one text."""
    if isinstance(value, int | float) or value is None:
        return value
    paths = (" > ".join(as_words(step) for step in listed(each)) for each in listed(value))
    return " | ".join(paths)


def _signed(card: Mapping[str, Any], who: str) -> Mapping[str, Any]:
    """Return a region's card as it holds for whoever annotated: a suggestion that somebody made
    their annotation from is their own statement, derived from it."""
    if is_suggester(who) or not is_suggester(str(card.get("annotator"))):
        return card
    own = stable_id(str(card[CARD]), who)
    return {**card, CARD: own, "annotator": who, "derived_from": card[CARD]}
