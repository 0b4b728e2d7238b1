from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.formats.corpora import corpora, kept
from workbench.formats import FORMATS, ReadableFormat, readable_format
from workbench.model import Codebook

READABLE = sorted(name for name, each in FORMATS.items() if isinstance(each, ReadableFormat))


@pytest.mark.parametrize("name", READABLE)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_corpus_comes_back_but_for_what_the_format_declares_lost(
    name: str, data: st.DataObject, codebook: Codebook, tmp_path_factory: pytest.TempPathFactory
):
    corpus = data.draw(corpora(codebook))
    format_ = readable_format(name)
    path: Path = tmp_path_factory.mktemp(name) / "export"
    report = format_.write(corpus, path)
    at_hand = {article.id: article for article in corpus.articles}
    back, repairs = format_.read(path, at_hand if "texts" in format_.loses else {}, codebook)
    refused = [each for each in report.lost if "overlaps another" in each]
    if refused:
        came, went = kept(back, format_.loses), kept(corpus, format_.loses)
        assert set(came) < set(went) or len(came) < len(went)
        assert len(came) == len(went) - len(refused)
    else:
        assert kept(back, format_.loses) == kept(corpus, format_.loses)
    assert repairs.moved == ()
    assert repairs.refused == ()
    texts = {article.id: article.text for article in corpus.articles}
    for statement in back.statements:
        statement.check_quotes(texts[statement.article])
        back.codebook.check(statement)
