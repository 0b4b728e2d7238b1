"""Generated Persian corpora: ZWNJ, CRLF, emoji, overlapping and discontinuous spans."""

from dataclasses import replace

from hypothesis import assume
from hypothesis import strategies as st

from workbench.formats.cutting import trimmed
from workbench.model import Actor, Article, Codebook, Corpus, DoneMark, Rejection, Span, Statement

WORDS = [
    "وزیر",
    "گفت", "می\u200cشود", "آتش\u200cبس", "«بله»", "كتاب", "١٢", "UN", "🇮🇷", "👩🏽‍⚕️", "\u200f؟",
    "=1+1", "نُه", "-", "#", "@او", "1.5", "<ب>", "&", "\"", "T1",
]  # fmt: skip
GAPS = [" ", " ", " ", "\r\n", "\n", "\n\n", "\u00a0", "  ", "\t"]
ROLES = ("claim", "speaker", "cue", "target")
READERS = st.sampled_from(["sara", "omid", "آرش"])
ANNOTATORS = ("sara", "omid", "suggest:rules@1")


@st.composite
def texts(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=3, max_size=15))
    gaps = draw(st.lists(st.sampled_from(GAPS), min_size=len(words), max_size=len(words)))
    return "".join(word + gap for word, gap in zip(words, gaps, strict=True))


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    bounds = [n for n in range(len(text) + 1) if text[n - 1 : n + 1] != "\r\n"]
    pairs = draw(
        st.lists(
            st.tuples(st.sampled_from(bounds), st.sampled_from(bounds)).map(
                lambda pair: (min(pair), max(pair))
            ),
            min_size=1,
            max_size=3,
            unique=True,
        )
    )
    kept = sorted((s, e) for s, e in pairs if text[s:e].strip())
    return tuple(Span(s, e, text[s:e]) for s, e in kept)


@st.composite
def corpora(draw: st.DrawFn, codebook: Codebook) -> Corpus:
    articles = []
    for number in range(draw(st.integers(1, 2))):
        text = draw(texts()) + f"{number}"
        more = draw(st.fixed_dictionaries({}, optional={"desk": st.sampled_from(["جهان", "=x"])}))
        day = f"2026-11-{number + 1:02}"
        articles.append(Article(f"a{number}", text, f"عنوان {number}", "روزنامه", day, "", more))
    fields = {
        "stance": st.sampled_from(["support", "oppose"]),
        "issue": st.sampled_from(["ceasefire", "negotiations"]),
        "actor": st.sampled_from(["باراک اوباما", "+او", "و‌زیر, «الف»\nب"]),
        "target": st.sampled_from(["آینده، «صلح»"]),
        "confidence": st.sampled_from([0.5, 1.0, 0.25]),
        "note": st.sampled_from(["یادداشت\nدو سطر", '{"a": 1}', "'=x"]),
    }
    statements: list[Statement] = []
    for number in range(draw(st.integers(1, 4))):
        article = draw(st.sampled_from(articles))
        roles = draw(st.lists(st.sampled_from(ROLES), min_size=1, max_size=4, unique=True))
        marked = {role: draw(spans(article.text)) for role in roles}
        marked = {role: each for role, each in marked.items() if each}
        if not marked:
            continue
        statement = Statement(
            f"{number:032x}",
            article.id,
            draw(st.sampled_from(ANNOTATORS)),
            marked,
            draw(st.fixed_dictionaries({}, optional=fields)),
            draw(st.sampled_from([None, "f" * 32])),
            draw(st.sampled_from(["2026-11-23T10:00:00Z", "2025-01-01T00:00:00Z"])),
            draw(st.sampled_from([None, codebook.version, "0"])),
            draw(st.sampled_from([None, "مینا"])),
        )
        statement.check_quotes(article.text)
        codebook.check(statement)
        statements.append(statement)
    assume(statements)
    actor = Actor("باراک اوباما", "person", "آمریکا", ("اوباما", "وی"))
    rejections = draw(st.lists(rejected(statements), max_size=3, unique_by=_by_whom))
    done = draw(st.sets(st.builds(DoneMark, READERS, st.sampled_from([a.id for a in articles]))))
    return Corpus(
        tuple(articles),
        tuple(statements),
        codebook,
        (actor,),
        tuple(sorted(rejections, key=_by_whom)),
        tuple(sorted(done)),
    )


def rejected(statements: list[Statement]) -> st.SearchStrategy[Rejection]:
    """Return rejections of suggestions that read like some of the statements."""
    suggestions = [
        replace(each, id=f"{number:032x}", annotator="suggest:rules@1")
        for number, each in enumerate(statements, start=1 << 64)
    ]
    return st.builds(Rejection, READERS, st.sampled_from(suggestions))


def _by_whom(rejection: Rejection) -> tuple[str, str]:
    return rejection.suggestion.id, rejection.annotator


def kept(corpus: Corpus, loses: tuple[str, ...]) -> object:
    """Return what must come back of a corpus, less what the format declares it loses."""
    if "spans" in loses:
        return [role.name for role in corpus.codebook.roles]
    if "statements" in loses:
        return sorted(
            (s.article, "" if "annotator" in loses else s.annotator, role, each.start, each.end)
            for s in corpus.statements
            for role, span in s.placed_spans()
            for each in [trimmed(span) if "edges" in loses else span]
        )
    statements = [_less(statement, loses) for statement in corpus.statements]
    articles = () if "texts" in loses else tuple((a.id, a.text) for a in corpus.articles)
    if "metadata" not in loses:
        articles = tuple(sorted(corpus.articles, key=lambda each: each.id))
    return (
        sorted(statements, key=lambda each: each.id),
        sorted(articles) if "metadata" in loses else articles,
        () if "actors" in loses else corpus.actors,
        [] if "rejections" in loses else sorted(corpus.rejections, key=_by_whom),
        [] if "done" in loses else sorted(corpus.done),
        None if "codebook" in loses else corpus.codebook,
    )


def _less(statement: Statement, loses: tuple[str, ...]) -> Statement:
    return replace(
        statement,
        annotator="" if "annotator" in loses else statement.annotator,
        values={} if "values" in loses else dict(statement.values),
        derived_from=None if "derived_from" in loses else statement.derived_from,
        created=None if "created" in loses else statement.created,
        adjudicator=None if "adjudicator" in loses else statement.adjudicator,
        codebook=None if "version" in loses else statement.codebook,
        spans={role: spans for role, spans in statement.spans.items() if spans},
    )
