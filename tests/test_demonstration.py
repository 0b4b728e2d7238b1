"""The made-up corpus: exact, repeatable, said to be made up, and good enough to analyse."""

from collections import Counter

import pytest

from workbench.analysis import agreement, disagreements, one_mode, statements_table
from workbench.demonstration import ANNOTATORS, demonstration
from workbench.model import Corpus


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return demonstration()


def test_every_span_holds_its_quote_and_every_value_is_in_the_codebook(corpus: Corpus):
    texts = {article.id: article.text for article in corpus.articles}
    for statement in corpus.statements:
        statement.check_quotes(texts[statement.article])
        corpus.codebook.check(statement)


def test_the_same_seed_makes_the_same_corpus_and_another_another(corpus: Corpus):
    assert demonstration() == corpus
    assert demonstration(seed=2).articles != corpus.articles


def test_it_has_sixty_articles_over_a_year_and_about_four_hundred_statements(corpus: Corpus):
    days = sorted(article.published for article in corpus.articles)
    assert (len(corpus.articles), days[0][:7], days[-1][:7]) == (60, "2025-03", "2026-03")
    assert 350 < len(corpus.statements) < 450
    assert set(Counter(one.annotator for one in corpus.statements)) == set(ANNOTATORS)
    assert len({one.id for one in corpus.statements}) == len(corpus.statements)


def test_every_article_says_that_it_is_made_up(corpus: Corpus):
    assert all("ساختگی" in article.title for article in corpus.articles)
    assert {article.metadata["note"] for article in corpus.articles} == {"made up"}


def test_its_annotators_agree_well_but_not_in_all(corpus: Corpus):
    articles = {article.id: article for article in corpus.articles}
    table = statements_table(corpus.statements, articles, corpus.codebook)
    result = agreement(table, resamples=200, lengths={a: len(t.text) for a, t in articles.items()})
    for name in ("claim F1, overlap", "stance alpha", "actor alpha", "unitizing alpha of claims"):
        row = result.overall().set_index("measure").loc[name]
        assert 0.5 < row["low"] < row["value"] < 1
    assert len(disagreements(corpus.statements)) > 20


def test_its_actors_stand_in_more_than_one_camp(corpus: Corpus):
    articles = {article.id: article for article in corpus.articles}
    own = [statement for statement in corpus.statements if statement.annotator == "sara"]
    network = one_mode(statements_table(own, articles, corpus.codebook), normalise="average")
    assert len(set(network.communities.values())) > 1
