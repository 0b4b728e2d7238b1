"""UIMA CAS as INCEpTION reads and writes it, in XMI and JSON; needs the extra ``cas``.

dkpro-cassis reads and writes the files and turns their UTF-16 units into code points. Statements
are a custom span layer with a feature for each field and a link feature to their parts.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.formats.arrivals import Arrivals
from workbench.formats.base import (
    LossReport,
    RepairReport,
    agreeing,
    counts,
    left_over,
    losses,
    needs_extra,
    write_file,
)
from workbench.formats.cas_read import FIXED, INITIAL, META, STATEMENT, read_cas
from workbench.formats.marks import by_annotator, by_article, card
from workbench.formats.packing import NOT_IN_XML
from workbench.memory import without_cycle_search
from workbench.model import Article, Codebook, Corpus, Statement

_PART = "webanno.custom.Part"
_LINK = "webanno.custom.StatementPartsLink"
_FEATURE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


class _Cas:
    """A folder for each article with a file for each annotator, and the type system beside."""

    name: str
    _ending: str
    loses: tuple[str, ...] = ("actors", "codebook", "metadata", "rejections", "done")

    def write(self, corpus: Corpus, path: Path) -> LossReport:
        cassis = _cassis(f"Writing {self.name}")
        articles = {article.id: article for article in corpus.articles}
        used = {name for statement in corpus.statements for name in statement.values}
        names = sorted(name for name in used - FIXED if _FEATURE.fullmatch(name))
        types = _types(cassis, names)
        changed = 0
        written: list[Path] = []
        for id_, statements in by_article(corpus):
            signed = by_annotator(statements) or {"": []}
            text = articles[id_].text
            if self._ending == "xmi":
                text = NOT_IN_XML.sub("\ufffd", text)
            changed += text != articles[id_].text
            for each, file in zip(signed.values(), _file_names(signed), strict=True):
                with without_cycle_search():
                    cas = _filled(cassis, types, articles[id_], text, each, names)
                    made = cas.to_xmi() if self._ending == "xmi" else cas.to_json()
                content = made.encode("utf-8", "surrogatepass")
                written.append(path / id_ / f"{file}.{self._ending}")
                write_file(written[-1], content)
        write_file(path / "TypeSystem.xml", types.to_xml().encode("utf-8"))
        lost = losses(corpus, self.loses)
        if changed:
            said = f"control characters, which XML has none of, in {changed:,} texts"
            lost += (agreeing(said),)
        notes = left_over(path, f"*/*.{self._ending}", written)
        return LossReport(self.name, path, counts(corpus), lost, notes=notes)

    def read(
        self,
        path: Path,
        articles: Mapping[str, Article],
        codebook: Codebook,
        annotator: str = "",
    ) -> tuple[Corpus, RepairReport]:
        cassis = _cassis(f"Reading {self.name}")
        arrivals = Arrivals(self.name, path, articles, codebook, annotator)
        read_cas(arrivals, cassis, path, self._ending)
        return arrivals.done()


class CasXmi(_Cas):
    """UIMA CAS in XMI, with its ``TypeSystem.xml``."""

    name = "cas-xmi"
    _ending = "xmi"


class CasJson(_Cas):
    """UIMA CAS in JSON, with its types inside."""

    name = "cas-json"
    _ending = "json"


def _cassis(what: str) -> Any:
    try:
        import cassis  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise needs_extra("cas", what) from error
    return cassis


def _file_names(annotators: Iterable[str]) -> Iterator[str]:
    """Yield a file name for each annotator; those that would be one file get a number."""
    seen: dict[str, int] = {}
    for annotator in annotators:
        plain = re.sub(r"[^\w\-]+", "-", annotator) or INITIAL
        number = seen[plain.casefold()] = seen.get(plain.casefold(), 0) + 1
        yield plain if number == 1 else f"{plain}.{number}"


def _types(cassis: Any, names: Sequence[str]) -> Any:
    types = cassis.TypeSystem()
    part = types.create_type(_PART, supertypeName="uima.tcas.Annotation")
    types.create_feature(part, "role", "uima.cas.String")
    link = types.create_type(_LINK, supertypeName="uima.cas.TOP")
    types.create_feature(link, "role", "uima.cas.String")
    types.create_feature(link, "target", _PART)
    statement = types.create_type(STATEMENT, supertypeName="uima.tcas.Annotation")
    types.create_feature(statement, "parts", "uima.cas.FSArray", elementType=_LINK)
    for name in ("card", *names):
        types.create_feature(statement, name, "uima.cas.String")
    meta = types.create_type(META, supertypeName="uima.tcas.DocumentAnnotation")
    for name in ("documentId", "documentTitle"):
        types.create_feature(meta, name, "uima.cas.String")
    return types


def _filled(
    cassis: Any,
    types: Any,
    article: Article,
    text: str,
    statements: Sequence[Statement],
    names: Sequence[str],
) -> Any:
    cas = cassis.Cas(typesystem=types)
    cas.sofa_string = text
    cas.sofa_mime = "text/plain"
    made = {name: types.get_type(name) for name in (STATEMENT, _PART, _LINK, META)}
    array = types.get_type("uima.cas.FSArray")
    known = {"documentId": article.id, "documentTitle": article.title}
    cas.add(made[META](begin=0, end=len(text), language="fa", **known))
    for statement in statements:
        links: list[Any] = []
        for role, span in statement.placed_spans():
            part = made[_PART](begin=span.start, end=span.end, role=role)
            cas.add(part)
            links.append(made[_LINK](role=role, target=part))
        if not links:
            continue
        about = card(statement)
        native = {name: str(v) for name, v in statement.values.items() if name in names}
        about["values"] = {k: v for k, v in statement.values.items() if k not in native}
        first = links[0].target
        cas.add(
            made[STATEMENT](
                begin=first.begin,
                end=first.end,
                parts=array(elements=links),
                card=json.dumps(about, ensure_ascii=False),
                **native,
            )
        )
    return cas
