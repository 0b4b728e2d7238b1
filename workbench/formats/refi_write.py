"""Making a project of REFI-QDA."""

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from workbench.formats.marks import by_article, card, numbered
from workbench.formats.refi_codes import add_codes
from workbench.model import Article, Corpus, Field, Span, Statement

ORIGIN = "Persian News Workbench"
"""The program that a file says it comes from."""

_PROJECT = "urn:QDA-XML:project:1.0"
_NAMESPACE = uuid.UUID("0e7f6c1c-3f2b-5c55-9a0d-71d8e0b5c6aa")
_SHOWN = 100


def project(corpus: Corpus, name: str) -> tuple[Element, dict[str, bytes]]:
    """Return a corpus as a project of that name, and the files beside it: the articles' texts."""
    root = Element("Project", xmlns=_PROJECT, name=name, origin=ORIGIN)
    users = SubElement(root, "Users")
    for who in sorted({each.annotator for each in corpus.statements}):
        SubElement(users, "User", guid=_user(who), name=who)
    if not len(users):
        root.remove(users)
    actors = sorted({str(s.values["actor"]) for s in corpus.statements if "actor" in s.values})
    book = SubElement(SubElement(root, "CodeBook"), "Codes")
    codes = add_codes(book, corpus.codebook, actors)
    variables = sorted({each for article in corpus.articles for each, _ in _variables(article)})
    if variables:
        listed = SubElement(root, "Variables")
        for variable in variables:
            guid = _guid("variable", variable)
            SubElement(listed, "Variable", guid=guid, name=variable, typeOfVariable="Text")
    articles = {article.id: article for article in corpus.articles}
    members: dict[str, bytes] = {}
    if articles:
        sources = SubElement(root, "Sources")
        fields = {field.name: field for field in corpus.codebook.fields}
        for id_, statements in by_article(corpus):
            guid = _guid("source", id_)
            members[f"sources/{guid}.txt"] = articles[id_].text.encode("utf-8")
            _source(sources, guid, articles[id_], statements, codes, fields)
    return root, members


def _guid(*parts: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, "\n".join(parts)))


@lru_cache(maxsize=1024)
def _user(annotator: str) -> str:
    return _guid("user", annotator)


def _variables(article: Article) -> Iterator[tuple[str, str]]:
    for name in ("title", "outlet", "published", "url"):
        if value := getattr(article, name):
            yield name, value
    yield from article.metadata.items()


def _source(
    sources: Element,
    guid: str,
    article: Article,
    statements: Sequence[Statement],
    codes: Mapping[tuple[str, ...], str],
    fields: Mapping[str, Field],
) -> None:
    path = f"internal://{guid}.txt"
    made = SubElement(sources, "TextSource", guid=guid, name=article.id, plainTextPath=path)
    for statement in statements:
        described = card(statement)
        coded = {
            name: str(value)
            for name, value in statement.values.items()
            if name in fields and (name, str(value)) in codes
        }
        described["values"] = {k: v for k, v in statement.values.items() if k not in coded}
        for n, (id_, role, span) in enumerate(numbered(statement)):
            about = described if n == 0 else {
                "statement": statement.id, "annotator": statement.annotator
            }  # fmt: skip
            selection = _selection(made, id_, span, statement, about)
            paths = [(role,), *coded.items()] if n == 0 else [(role,)]
            for path_ in paths:
                _coding(selection, id_, codes[path_], statement)
    for name, value in _variables(article):
        held = SubElement(made, "VariableValue")
        SubElement(held, "VariableRef", targetGUID=_guid("variable", name))
        SubElement(held, "TextValue").text = value


def _selection(
    source: Element, id_: str, span: Span, statement: Statement, about: Mapping[str, Any]
) -> Element:
    made = SubElement(
        source,
        "PlainTextSelection",
        guid=_guid("selection", statement.annotator, id_),
        name=span.quote[:_SHOWN],
        startPosition=str(span.start),
        endPosition=str(span.end),
        creatingUser=_user(statement.annotator),
    )
    SubElement(made, "Description").text = json.dumps(about, ensure_ascii=False)
    return made


def _coding(selection: Element, id_: str, code: str, statement: Statement) -> None:
    made = SubElement(
        selection,
        "Coding",
        guid=_guid("coding", statement.annotator, id_, code),
        creatingUser=_user(statement.annotator),
    )
    SubElement(made, "CodeRef", targetGUID=code)
