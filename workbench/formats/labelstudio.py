"""Label Studio: tasks in its JSON, and a labelling configuration beside them.

After its guides on the task format, on pre-annotations and on the tags Text, Labels, Choices and
Relations. Offsets are code points.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from workbench.formats.arrivals import Arrivals, Heard, stable_id
from workbench.formats.base import LossReport, RepairReport, agreeing, counts, losses, write_file
from workbench.formats.files import array, json_object, listed, mapping, objects, read_json, whole
from workbench.formats.marks import (
    CARD,
    Link,
    Mark,
    by_article,
    card,
    is_card,
    numbered,
    take_marks,
)
from workbench.formats.placing import Claimed
from workbench.model import (
    GOLD,
    SUGGESTERS,
    Article,
    Codebook,
    Corpus,
    Field,
    Span,
    Statement,
    is_suggester,
)

_KINDS = {"choice": "choices", "text": "textarea", "actor": "textarea", "number": "number"}
_INSIDE = {"choices": "choices", "textarea": "text", "number": "number", "rating": "rating"}
_KNOWN = ("id", "text", "title", "outlet", "published", "url")


class LabelStudio:
    """Each article a task, each annotator an annotation, each suggester a prediction; spans are
    regions with their role as label, values are per-region choices, texts and numbers on the
    first region of a statement, whose other regions it has relations to."""

    name = "labelstudio"
    loses = ("actors", "codebook", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        articles = {article.id: article for article in corpus.articles}
        fields = {field.name: field for field in corpus.codebook.fields}
        tasks = [
            _task(articles[id_], statements, fields)
            for id_, statements in by_article(corpus)
            if id_ in articles
        ]
        # A line for each task: json.dumps is several times slower when it indents.
        lines = ",\n".join(json.dumps(task, ensure_ascii=False) for task in tasks)
        write_file(path, f"[\n{lines}\n]\n".encode("utf-8", "surrogatepass"))
        write_file(_configuration(path), _config(corpus.codebook).encode("utf-8"))
        return LossReport(self.name, path, counts(corpus), losses(corpus, self.loses))

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        found = read_json(path)
        for where, task in objects(found if isinstance(found, list) else [found], repr(str(path))):
            _take_task(arrivals, task, where)
        return arrivals.done()


def _configuration(path: Path) -> Path:
    return path.with_name(f"{path.stem}.config.xml")


def _task(
    article: Article, statements: Iterable[Statement], fields: Mapping[str, Field]
) -> dict[str, Any]:
    signed: dict[str, list[Statement]] = {}
    for statement in statements:
        signed.setdefault(statement.annotator, []).append(statement)
    annotations: list[dict[str, Any]] = []
    predictions: list[dict[str, Any]] = []
    for annotator, each in signed.items():
        result = [region for statement in each for region in _regions(statement, fields)]
        if is_suggester(annotator):
            predictions.append({"model_version": annotator, "result": result})
        else:
            annotations.append(
                {"result": result, "was_cancelled": False, "ground_truth": annotator == GOLD}
            )
    own = {name: getattr(article, name) for name in _KNOWN}
    data = {**article.metadata, **{name: value for name, value in own.items() if value}}
    return {"data": data, "annotations": annotations, "predictions": predictions}


def _regions(statement: Statement, fields: Mapping[str, Field]) -> Iterator[dict[str, Any]]:
    marks = numbered(statement)
    if not marks:
        return
    first, _, span = marks[0]
    native = {name: v for name, v in statement.values.items() if _fits(fields.get(name), v)}
    made = card(statement, values=False)
    if rest := {name: v for name, v in statement.values.items() if name not in native}:
        made["values"] = rest
    for id_, role, each in marks:
        meta = {
            "statement": made
            if id_ == first
            else {"statement": statement.id, "annotator": statement.annotator}
        }
        value = {**_extent(each), "text": each.quote, "labels": [role]}
        yield _region(id_, "role", "labels", value) | {"meta": meta}
    for name, value in native.items():
        kind = _KINDS[fields[name].kind]
        held = value if kind == "number" else [value]
        yield _region(first, name, kind, {**_extent(span), _INSIDE[kind]: held})
    for id_, role, _ in marks[1:]:
        yield {
            "type": "relation",
            "from_id": first,
            "to_id": id_,
            "direction": "right",
            "labels": [role],
        }


def _fits(field: Field | None, value: Any) -> bool:
    return field is not None and (field.kind == "number" or isinstance(value, str))


def _region(id_: str, name: str, kind: str, value: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": id_, "from_name": name, "to_name": "text", "type": kind, "value": value}


def _extent(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _config(codebook: Codebook) -> str:
    """Return the labelling configuration that the tasks need."""
    lines = ["<View>", "  <Relations>"]
    lines += [f"    <Relation value={quoteattr(role.name)}/>" for role in codebook.roles]
    lines += ["  </Relations>", '  <Labels name="role" toName="text">']
    for role in codebook.roles:
        shown = f"value={quoteattr(role.name)} background={quoteattr(role.color)}"
        lines.append(f"    <Label {shown} alias={quoteattr(role.name)}/>")
    lines.append("  </Labels>")
    for field in codebook.fields:
        of = f'name={quoteattr(field.name)} toName="text" perRegion="true"'
        if field.kind == "choice":
            lines.append(f'  <Choices {of} choice="single-radio">')
            lines += [f"    <Choice value={quoteattr(each.name)}/>" for each in field.values]
            lines.append("  </Choices>")
        elif field.kind == "number":
            lines.append(f"  <Number {of}/>")
        else:
            lines.append(f'  <TextArea {of} maxSubmissions="1" editable="true"/>')
    lines += ['  <Text name="text" value="$text" granularity="symbol"/>', "</View>"]
    return "\n".join(lines) + "\n"


def _take_task(arrivals: Arrivals, task: Mapping[str, Any], where: str) -> None:
    data = json_object(task.get("data", task), f"{where} data,")
    texts = {name: v for name, v in data.items() if isinstance(v, str) and v.strip()}
    named = [name for name in ("text", *_shown(task)) if name in texts]
    if not named and not texts:
        arrivals.refuse(f"{where} has no text.")
        return
    name = named[0] if named else max(texts, key=lambda each: len(texts[each]))
    more = (
        {key: v for key, v in texts.items() if key not in (*_KNOWN, name)} if "data" in task else {}
    )
    id_ = str(data.get("id") or data.get("article") or "")
    if not id_ and "id" in task:
        id_ = f"{arrivals.format}-{task['id']}"
    known = {key: texts.get(key, "") for key in ("title", "outlet", "published", "url")}
    heard = arrivals.article(Article(id_, texts[name], **known, metadata=more), where)
    for kind in ("annotations", "completions", "predictions"):
        held = listed(task.get(kind))
        numbers = [each for each in held if isinstance(each, int)]
        if numbers:
            # What Label Studio exports of predictions: their numbers in its database.
            many = agreeing(f"{len(numbers)} {kind}")
            arrivals.note(f"{where} has {many} by number alone, without their spans.")
        whole_ones = [each for each in held if not isinstance(each, int)]
        for at, each in objects(whole_ones, f"{where} {kind},"):
            if each.get("was_cancelled"):
                arrivals.refuse(f"{at} was cancelled in Label Studio.")
                continue
            if each.get("score") is not None:
                arrivals.note(
                    f"{at} has the score {each['score']!r} for all its spans together: passed over."
                )
            _take_result(arrivals, heard, each, at, _who(arrivals, each, kind))
    if drafts := len(listed(task.get("drafts"))):
        arrivals.note(
            agreeing(f"{where} has {drafts} drafts, which nobody submitted: they are passed over.")
        )
    if "data" not in task:
        _take_minimal(arrivals, heard, task, where)


def _shown(task: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of the objects that regions are drawn on, mostly those of the data too."""
    for kind in ("annotations", "predictions"):
        for each in array(task.get(kind), kind):
            for region in each.get("result") or () if isinstance(each, dict) else ():  # pyright: ignore
                if isinstance(region, dict) and isinstance(region.get("to_name"), str):  # pyright: ignore
                    yield region["to_name"]


def _who(arrivals: Arrivals, each: Mapping[str, Any], kind: str) -> str:
    if kind == "predictions":
        model = str(each.get("model_version") or arrivals.format)
        return model if is_suggester(model) else f"{SUGGESTERS}{model}"
    who = each.get("completed_by")
    if isinstance(who, Mapping):
        who = who.get("email") or who.get("username") or who.get("id")  # pyright: ignore
    if who in (None, ""):
        return arrivals.annotator
    return who if isinstance(who, str) else f"{arrivals.format}:{who}"


def _take_result(
    arrivals: Arrivals, heard: Heard, each: Mapping[str, Any], at: str, who: str
) -> None:
    marks: dict[str, Mark] = {}
    links: list[Link] = []
    said: list[tuple[str, str, Any, str]] = []
    for where, region in objects(each.get("result"), f"{at} result,"):
        kind = str(region.get("type") or "")
        id_ = str(region.get("id") or f"region {len(marks) + 1}")
        value = json_object(region.get("value") or {}, f"{where} value,")
        if kind == "relation":
            names = array(region.get("labels"), f"{where} labels,") or ["relation"]
            start, end = str(region.get("from_id")), str(region.get("to_id"))
            if region.get("direction") == "left":
                start, end = end, start
            links += [Link(str(name), start, end, where) for name in names]
        elif kind in ("labels", "hypertextlabels", "paragraphlabels"):
            _take_region(marks, id_, region, value, kind, where, who)
        elif kind in _INSIDE:
            said.append(
                (id_, str(region.get("from_name") or kind), value.get(_INSIDE[kind]), where)
            )
        else:
            arrivals.refuse(f"{where} is of the type {kind!r}, which no text span can hold.")
    for id_, name, value, where in said:
        if id_ not in marks:
            arrivals.refuse(f"{where} says {name!r} of the whole task; only of spans can be said.")
            continue
        held = " | ".join(map(str, value)) if isinstance(value, list) else value  # pyright: ignore
        marks[id_].values[name] = held
    created = each.get("created_at")
    take_marks(
        arrivals,
        heard,
        list(marks.values()),
        links,
        annotator=who,
        created=created if isinstance(created, str) else None,
    )


def _take_region(
    marks: dict[str, Mark],
    id_: str,
    region: Mapping[str, Any],
    value: Mapping[str, Any],
    kind: str,
    where: str,
    who: str,
) -> None:
    places = json_object(value.get("globalOffsets") or value, f"{where} globalOffsets,")
    start = whole(places.get("start"), f"{where} start,")
    end = whole(places.get("end"), f"{where} end,")
    quote = value.get("text")
    claim = Claimed(start, end, quote if isinstance(quote, str) and quote else None)
    meta = region.get("meta")
    own = meta.get("statement") if isinstance(meta, dict) else None  # pyright: ignore
    names = array(value.get(kind), f"{where} {kind},") or ["span"]
    for n, name in enumerate(names):
        made = Mark(id_ if n == 0 else f"{id_} {name}", str(name), [claim], where)
        made.card = _signed(own, who) if is_card(own) else None  # pyright: ignore
        if made.id in marks:
            marks[made.id].claims = [*marks[made.id].claims, claim]
        else:
            marks[made.id] = made


def _signed(card: Mapping[str, Any], who: str) -> Mapping[str, Any]:
    """Return a region's card as it holds for whoever annotated: a suggestion that somebody made
    their annotation from is their own statement, derived from it."""
    if is_suggester(who) or not is_suggester(str(card.get("annotator"))):
        return card
    own = stable_id(str(card[CARD]), who)
    return {**card, CARD: own, "annotator": who, "derived_from": card[CARD]}


def _take_minimal(arrivals: Arrivals, heard: Heard, task: Mapping[str, Any], where: str) -> None:
    """Take the regions of the short form, where each control's name holds its regions."""
    result: list[dict[str, Any]] = []
    for name, held in task.items():
        for n, item in enumerate(listed(held)):
            if mapping(item) and "start" in item and "end" in item:
                result.append(
                    {"id": f"{name} {n}", "from_name": name, "type": "labels", "value": item}
                )
    who = _who(arrivals, {"completed_by": task.get("annotator")}, "annotations")
    _take_result(arrivals, heard, {"result": result}, where, who)
