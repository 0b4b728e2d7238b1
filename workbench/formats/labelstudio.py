"""Label Studio: tasks in its JSON, and a labelling configuration beside them.

After its guides on the task format, on pre-annotations and on the tags Text, Labels, Choices and
Relations. Offsets are code points.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from workbench.formats.arrivals import Arrivals, Heard
from workbench.formats.base import LossReport, RepairReport, agreeing, counts, losses, write_file
from workbench.formats.files import as_words, json_object, listed, mapping, objects, read_json
from workbench.formats.labelstudio_results import INSIDE, Result
from workbench.formats.labelstudio_texts import Shown, shown
from workbench.formats.marks import by_annotator, by_article, card, numbered
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
_KNOWN = ("id", "article", "title", "outlet", "published", "url")
_WRITTEN = ("id", "text", "title", "outlet", "published", "url")
_KINDS_OF_RESULTS = ("annotations", "completions", "predictions")
_OF_EXPORT = frozenset(("annotator", "annotation_id", "created_at", "updated_at", "lead_time"))


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
    annotations: list[dict[str, Any]] = []
    predictions: list[dict[str, Any]] = []
    for annotator, each in by_annotator(statements).items():
        result = [region for statement in each for region in _regions(statement, fields)]
        if is_suggester(annotator):
            predictions.append({"model_version": annotator, "result": result})
        else:
            annotations.append(
                {"result": result, "was_cancelled": False, "ground_truth": annotator == GOLD}
            )
    own = {name: getattr(article, name) for name in _WRITTEN}
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
        yield _region(first, name, kind, {**_extent(span), INSIDE[kind]: held})
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
    minimal = "data" not in task
    given = {name: held for name, held in data.items() if not (minimal and name in _OF_EXPORT)}
    seen = shown(given, list(_regions_of(task)))
    if seen is None:
        arrivals.refuse(f"{where} has no text.")
        return
    own = (*_KNOWN, seen.name)
    more = {name: as_words(held) for name, held in given.items() if name not in own}
    if minimal:
        more = {name: said for name, said in more.items() if not _regions_in(task, name)}
    id_ = as_words(data.get("article") or ("" if minimal else data.get("id")))
    if not id_ and "id" in task:
        id_ = f"{arrivals.format}-{task['id']}"
    known = {name: as_words(data.get(name)) for name in ("title", "outlet", "published", "url")}
    metadata = {name: said for name, said in more.items() if said}
    heard = arrivals.article(Article(id_, seen.text, **known, metadata=metadata), where)
    _take_results(arrivals, heard, seen, task, where)
    if minimal:
        result = [region for name in task for region in _regions_in(task, name)]
        who = _who(arrivals, {"completed_by": task.get("annotator")}, "annotations")
        Result(arrivals, heard, seen, who).take({"result": result}, where)


def _take_results(
    arrivals: Arrivals, heard: Heard, seen: Shown, task: Mapping[str, Any], where: str
) -> None:
    for kind in _KINDS_OF_RESULTS:
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
            if each.get("ground_truth") and each.get("completed_by"):
                arrivals.note(f"{at} is marked as ground truth: passed over.")
            Result(arrivals, heard, seen, _who(arrivals, each, kind)).take(each, at)
    if drafts := len(listed(task.get("drafts"))):
        arrivals.note(
            agreeing(f"{where} has {drafts} drafts, which nobody submitted: they are passed over.")
        )


def _regions_of(task: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield all regions of a task, to see what they are drawn on."""
    for kind in _KINDS_OF_RESULTS:
        for each in listed(task.get(kind)):
            for region in listed((mapping(each) or {}).get("result")):
                yield mapping(region) or {}


def _regions_in(task: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the regions of the short form, where each control's name holds its regions."""
    return [
        {"id": f"{name} {n}", "from_name": name, "type": "labels", "value": item}
        for n, item in enumerate(listed(task[name]))
        if (of := mapping(item)) and "start" in of and "end" in of
    ]


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
