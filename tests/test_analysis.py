import subprocess
import sys
from types import ModuleType

import pytest

from workbench import analysis
from workbench.analysis import articles_table, spans_table, statements_table
from workbench.model import Article, Codebook, Span, Statement

ARTICLE = Article(
    "a1", "وزیر خواستار آتش‌بس شد", "عنوان", "روزنامه", "2026-11-23", "", {"desk": "x"}
)
CUE = (Span(5, 12, "خواستار"), Span(20, 22, "شد"))
CONTRACT = """id article annotator actor stance issue target speech claim speaker cue claim_start
claim_end speaker_start speaker_end cue_start cue_end outlet published created derived_from"""


def test_one_row_per_statement_with_every_promised_column(codebook: Codebook):
    statement = Statement("s1", "a1", "sara", {"cue": CUE}, {"actor": "وزیر", "confidence": 0.5})
    table = statements_table([statement], {"a1": ARTICLE}, codebook)
    assert list(table.columns[:21]) == CONTRACT.split()
    row = table.iloc[0]
    assert (row["cue"], row["cue_start"], row["cue_end"]) == ("خواستار … شد", 5, 22)
    assert (row["actor"], row["outlet"], row["confidence"]) == ("وزیر", "روزنامه", 0.5)


def test_what_was_not_coded_is_missing_and_offsets_stay_whole_numbers(codebook: Codebook):
    only_cue = Statement("s1", "a1", "sara", {"cue": CUE})
    table = statements_table([only_cue], {"a1": ARTICLE}, codebook)
    assert table[["claim", "claim_start", "actor", "confidence"]].isna().all(axis=None)
    assert str(table["claim_start"].dtype) == "Int64"


def test_the_target_is_its_name_or_else_its_words(codebook: Codebook):
    spans = {"target": (Span(13, 19, "آتش‌بس"),)}
    named = Statement("s1", "a1", "sara", spans, {"target": "آتش‌بس در سوریه"})
    marked = Statement("s2", "a1", "sara", spans)
    table = statements_table([named, marked], {}, codebook)
    assert list(table["target"]) == ["آتش‌بس در سوریه", "آتش‌بس"]


def test_one_row_per_span_numbered_within_its_role():
    spans = {"speaker": (Span(0, 4, "وزیر"),), "cue": CUE}
    table = spans_table([Statement("s1", "a1", "sara", spans)])
    assert table[["role", "n", "start", "end", "quote"]].to_numpy().tolist() == [
        ["speaker", 1, 0, 4, "وزیر"],
        ["cue", 1, 5, 12, "خواستار"],
        ["cue", 2, 20, 22, "شد"],
    ]


def test_tables_without_rows_keep_their_columns(codebook: Codebook):
    assert list(statements_table([], {}, codebook).columns[:21]) == CONTRACT.split()
    assert "quote" in spans_table([]).columns
    assert list(articles_table([]).columns)[:2] == ["id", "title"]


def test_articles_are_counted_in_code_points_and_keep_their_metadata():
    [row] = articles_table([ARTICLE]).to_dict("records")
    assert (row["characters"], row["desk"]) == (22, "x")


def test_every_public_name_is_there_and_none_hides_behind_a_module_of_its_name():
    for name in analysis.__all__:
        assert getattr(analysis, name) is not None
        assert not isinstance(getattr(analysis, name), ModuleType)
    with pytest.raises(AttributeError, match="no attribute 'network_of_x'"):
        analysis.network_of_x  # noqa: B018


def test_tables_do_not_wait_for_scipy_and_networkx():
    code = (
        "import sys; from workbench.project import Project; "
        "print({'scipy', 'networkx'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
