"""What network charts say of what was counted, and of what their weights are."""

import pandas as pd
import pytest

from tests.charts_samples import one_mode, patches, two_mode, words
from workbench import analysis
from workbench.charts import one_mode_network, two_mode_network
from workbench.errors import WorkbenchError
from workbench.text import persian_digits

# Two articles of one week, one of the next month; a says the same twice in the first.
SAID = pd.DataFrame(
    [
        ("a1", "2024-04-20", "a", "x", "support"),
        ("a1", "2024-04-20", "a", "x", "support"),
        ("a2", "2024-04-21", "a", "x", "support"),
        ("a3", "2024-05-25", "a", "x", "oppose"),
        ("a1", "2024-04-20", "b", "x", "support"),
        ("a1", "2024-04-20", "b", "y", "support"),
    ],
    columns=["article", "published", "actor", "issue", "stance"],
)


@pytest.mark.parametrize(
    ("duplicates", "fa", "en", "n"),
    [
        ("include", "هر گفته یک بار", "each statement counted once", (6, 6)),
        ("article", "هر {} در هر خبر یک بار", "each {} counted once per article", (5, 5)),
        ("week", "هر {} در هر هفته یک بار", "each {} counted once a week", (4, 4)),
        ("month", "هر {} در هر ماه یک بار", "each {} counted once a month", (4, 4)),
        ("year", "هر {} در هر سال یک بار", "each {} counted once a year", (4, 3)),
        ("range", "هر {} روی هم یک بار", "each {} counted once in all", (4, 3)),
    ],
)
def test_a_network_says_what_counts_once_and_how_much_that_is(duplicates, fa, en, n):
    said = {
        "one": lambda **o: one_mode_network(
            analysis.one_mode(SAID, duplicates=duplicates).graph(), **o
        ),
        "two": lambda **o: two_mode_network(
            analysis.two_mode(SAID, duplicates=duplicates).graph(), **o
        ),
    }
    # Only where stances are compared do two of them tell repetitions apart.
    alike = {
        "one": ("کنشگر، موضوع و موضع", "actor, issue and stance"),
        "two": ("کنشگر و موضوع", "actor and issue"),
    }
    for (kind, draw), total in zip(said.items(), n, strict=True):
        persian, english = (" ".join(words(draw(language=each))) for each in ("fa", "en"))
        assert fa.format(alike[kind][0]) in persian
        assert en.format(alike[kind][1]) in english
        number = persian_digits(total)
        if duplicates == "include":
            assert f"(n = {total} statements of 2 actors" in english
            assert f"({number} گفته از ۲ کنشگر" in persian
        else:
            # What counts is no statement any more.
            assert f"(n = {total} of 2 actors" in english
            assert f"(n = {number} از ۲ کنشگر" in persian
            assert "statements" not in english.split("n = ")[0]


@pytest.mark.parametrize(
    ("normalise", "fa", "en"),
    [
        ("activity", "بهنجارشده با فعالیت", "normalised by activity"),
        ("prominence", "بهنجارشده با برجستگی", "normalised by prominence"),
        ("average", "بهنجارشده با میانگین فعالیت", "normalised by average activity"),
        ("jaccard", "بهنجارشده به روش ژاکار", "normalised by Jaccard"),
        ("cosine", "بهنجارشده با کسینوس", "normalised by cosine"),
    ],
)
def test_a_network_says_what_weights_were_divided_by_and_counts_by_its_nodes(normalise, fa, en):
    if normalise in ("activity", "prominence"):
        graph, draw = analysis.two_mode(SAID, normalise=normalise).graph(), two_mode_network
        shown, shown_fa = "2 actors with n = 6 statements, 2 issues", "۲ موضوع، ۲ کنشگر با ۶ گفته"
    else:
        graph, draw = analysis.one_mode(SAID, normalise=normalise).graph(), one_mode_network
        shown, shown_fa = "n = 6 statements of 2 actors", "۶ گفته از ۲ کنشگر"
    english, persian = (" ".join(words(draw(graph, language=each))) for each in ("en", "fa"))
    assert f", {en};" in english
    assert f"، {fa}؛" in persian
    assert f"({shown})" in english
    assert f"({shown_fa})" in persian
    plain = " ".join(words(draw(one_mode() if draw is one_mode_network else two_mode())))
    assert "بهنجار" not in plain


def test_weights_that_are_no_numbers_of_statements_are_called_what_they_are():
    combined = analysis.two_mode(SAID, weights="combine").graph()
    assert {weight for *_, weight in combined.edges(data="weight")} == {1.0, 3.0}
    chart = two_mode_network(combined, language="en")
    said = " ".join(words(chart))
    assert "Line: at least one statement; its colour" in said
    assert "(2 actors with n = 6 statements, 2 issues)" in said
    # 3 says that both stances occur, not that more was said.
    assert len({each.get_linewidth() for each in patches(chart, "edge")}) == 1
    net = analysis.two_mode(SAID, weights="subtract").graph()
    said = " ".join(words(two_mode_network(net, language="en")))
    assert "Width of line: sum of stance scores;" in said
    assert "(2 actors with n = 6 statements, 2 issues)" in said


def test_the_columns_that_make_a_repetition_are_those_of_the_network():
    table = SAID.rename(columns={"issue": "target"}).assign(tone=SAID["stance"])
    network = analysis.one_mode(table, "actor", "target", "tone", duplicates="article")
    assert "هر کنشگر، هدف و tone در هر خبر یک بار" in " ".join(
        words(one_mode_network(network.graph()))
    )


@pytest.mark.parametrize(
    ("attribute", "value", "message"),
    [
        (
            "duplicates",
            "artcle",
            "The graph says duplicates 'artcle', which no network has. Did you mean 'article'?",
        ),
        (
            "normalise",
            "cosin",
            "The graph says normalise 'cosin', which no network has. Did you mean 'cosine'?",
        ),
    ],
)
def test_a_graph_of_an_unknown_rule_is_refused(attribute, value, message):
    graph = two_mode()
    graph.graph[attribute] = value
    with pytest.raises(WorkbenchError) as caught:
        two_mode_network(graph)
    assert str(caught.value) == message


def test_a_backbone_says_that_other_lines_are_left_out_and_at_which_level():
    # Of a star whose one line is heavy, that line alone stands out.
    rows = [("hub", f"issue {n}", "support", f"a{n}") for n in range(9)]
    rows += [("hub", "issue 0", "support", f"b{n}") for n in range(60)]
    table = pd.DataFrame(rows, columns=["actor", "issue", "stance", "article"])
    backbone = analysis.two_mode(table, "actor", "issue", "stance").backbone(0.001)
    assert backbone.edges == 1
    english = " ".join(words(two_mode_network(backbone.graph(), language="en")))
    assert "number of statements, only those that stand out at the level 0.001" in english
    assert "تنها آن‌ها که در سطح ۰٫۰۰۱ برجسته‌اند" in " ".join(
        words(two_mode_network(backbone.graph()))
    )
    whole = analysis.two_mode(table, "actor", "issue", "stance").graph()
    assert "stand out" not in " ".join(words(two_mode_network(whole, language="en")))
