"""What is learned from annotators: sentences and habits made up here, which no rule knows."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

import workbench as wb
from workbench.cli import app
from workbench.errors import WorkbenchError
from workbench.suggest import Rules, lessons
from workbench.suggest.learned import Learned
from workbench.suggest.learning import learn
from workbench.suggest.matching import Score, fresh, same, score
from workbench.suggest.trained import read_trained

WHO = ["وزیر نیرو", "شهردار تهران", "مریم کاویانی", "رئیس سازمان آب", "دبیر انجمن", "رضا نامدار"]
WHAT = ["آب کم است", "باران می‌آید", "سدها پر است", "راه باز است", "برق قطع نمی‌شود"]

type Line = tuple[str, dict[str, str]]
"""A sentence, and the words of the roles of the statement that the annotator made of it, if any."""


def said(who: str, what: str) -> Line:
    return f"{who} گفت که {what}.", {"speaker": who, "cue": "گفت", "claim": what}


def composed(who: str, what: str) -> Line:
    """A verb that no lexicon of reporting has."""
    return f"{who} سرود که {what}.", {"speaker": who, "cue": "سرود", "claim": what}


def announced(_who: str, what: str) -> Line:
    """What the rules propose, and this annotator does not take for anybody's statement."""
    return f"اعلام شد که {what}.", {}


def corpus(
    other: Callable[[str, str], Line], size: int = 12
) -> tuple[list[wb.Article], list[wb.Statement]]:
    """Articles of four sentences, every fourth one ``other``, with one annotator's statements."""
    articles: list[wb.Article] = []
    statements: list[wb.Statement] = []
    for n in range(size):
        text = ""
        for k in range(4):
            line, parts = (other if k == 3 else said)(WHO[(n + k) % 6], WHAT[(3 * n + k) % 5])
            spans = {role: (span(text + line, words, len(text)),) for role, words in parts.items()}
            if spans:
                statements.append(wb.Statement(f"s{n}-{k}", f"a{n:02}", "sara", spans))
            text += line + "\n"
        articles.append(wb.Article(f"a{n:02}", text))
    return articles, statements


def span(text: str, words: str, after: int = 0) -> wb.Span:
    start = text.index(words, after)
    return wb.Span(start, start + len(words), words)


def words(statements: Sequence[wb.Statement]) -> list[tuple[str, str, str]]:
    return [tuple(each.words(role) for role in ("speaker", "cue", "claim")) for each in statements]  # pyright: ignore


def ids(articles: Sequence[wb.Article]) -> list[str]:
    return [each.id for each in articles]


NEW = wb.Article("new", "پزشک شهر سرود که هوا سرد است.\nکشاورزان سرودند که هوا خوش است.")


def test_a_verb_outside_the_lexicon_is_proposed_once_annotators_marked_it_in_all_its_forms():
    assert Rules().suggest(NEW) == ()
    articles, statements = corpus(composed)
    trained = learn(lessons(articles, statements, [], ids(articles)), 1)
    assert words(Learned(trained).suggest(NEW)) == [
        ("پزشک شهر", "سرود", "هوا سرد است"),
        ("کشاورزان", "سرودند", "هوا خوش است"),
    ]
    assert trained.learned.f1 > trained.rules.f1


NEWS = wb.Article("new", "اعلام شد که هوا سرد است.\nپزشک شهر گفت که هوا خوش است.")


def test_what_annotators_pass_over_in_articles_they_are_done_with_is_proposed_no_longer():
    assert len(Rules().suggest(NEWS)) == 2
    articles, statements = corpus(announced)
    trained = learn(lessons(articles, statements, [], ids(articles)), 1)
    assert words(Learned(trained).suggest(NEWS)) == [("پزشک شهر", "گفت", "هوا خوش است")]


def test_where_nobody_is_done_only_what_was_turned_down_counts_against_a_proposal():
    articles, statements = corpus(said, 8)
    begun, further = corpus(announced)
    begun = [replace(each, id=f"b{each.id}") for each in begun]
    further = [replace(each, id=f"b{each.id}", article=f"b{each.article}") for each in further]
    proposals = [s for each in begun for s in Rules().suggest(each) if s.words("cue") == "اعلام شد"]
    both = [*articles, *begun], [*statements, *further]
    unread = learn(lessons(*both, [], ids(articles)), 1)
    assert len(Learned(unread).suggest(NEWS)) == 2
    rejected = learn(lessons(*both, proposals, ids(articles)), 1)
    assert (rejected.statements, rejected.rejections) == (32 + 36, 12)
    assert words(Learned(rejected).suggest(NEWS)) == [("پزشک شهر", "گفت", "هوا خوش است")]


def test_the_same_lessons_give_the_same_model_in_whatever_order_they_come():
    articles, statements = corpus(composed)
    once = learn(lessons(articles, statements, [], ids(articles)), 1)
    again = learn(lessons(articles[::-1], statements[::-1], [], ids(articles[::-1])), 1)
    assert once.to_bytes() == again.to_bytes()
    assert Learned(once).suggest(NEW) == Learned(again).suggest(NEW)


def test_a_proposal_of_the_same_words_has_the_same_id_whoever_makes_it():
    articles, statements = corpus(said)
    learned = Learned(learn(lessons(articles, statements, [], ids(articles)), 7))
    [rule] = Rules().suggest(wb.Article("new", "پزشک شهر گفت که هوا خوش است."))
    [own] = learned.suggest(wb.Article("new", "پزشک شهر گفت که هوا خوش است."))
    assert own.annotator == "suggest:learned@7"
    assert (own.id, own.spans) == (rule.id, rule.spans)
    assert own.values["actor"] == "پزشک شهر"
    assert own.values["speech"] == "indirect"
    assert 0 < float(own.values["confidence"]) <= 1


def test_of_what_several_annotators_wrote_each_statement_counts_once_and_settled_ones_alone():
    articles, statements = corpus(said, 2)
    others = [replace(each, id=f"o{each.id}", annotator="omid") for each in statements[:3]]
    machines = [replace(each, id=f"m{each.id}", annotator="suggest:rules@1") for each in statements]
    settled = replace(statements[-1], id="g", annotator="gold")
    one, two = lessons(articles, [*statements, *others, *machines, settled], [], [])
    assert [each.annotator for each in one.stated] == ["omid", "omid", "omid", "sara"]
    assert [each.id for each in two.stated] == ["g"]


def test_a_proposal_that_one_annotator_took_and_another_turned_down_is_taken():
    articles, statements = corpus(said, 1)
    rejected = Rules().suggest(articles[0])
    [lesson] = lessons(articles, statements[:1], rejected, [])
    assert [words([each])[0][0] for each in lesson.rejected] == [
        each.words("speaker") for each in statements[1:]
    ]


def test_too_little_to_learn_from_is_said_with_what_there_is_and_what_it_takes():
    articles, statements = corpus(said, 4)
    with pytest.raises(
        WorkbenchError, match=r"as done: 2 of at least 3; .* in them: 8 of at least 20"
    ):
        learn(lessons(articles, statements, [], ids(articles[:2])), 1)


def test_scores_count_what_fits_and_leave_out_what_is_reported_within_a_claim():
    text = "وزیر گفت که شهردار گفت که راه باز است."
    whole = wb.Statement(
        "e",
        "a1",
        "sara",
        {"speaker": (span(text, "وزیر"),), "cue": (span(text, "گفت"),),
         "claim": (wb.Span(12, 38, text[12:38]),)},
    )  # fmt: skip
    inner = replace(whole, id="i", spans={**whole.spans, "cue": (span(text, "گفت", 10),)})
    wrong = replace(whole, id="w", spans={**whole.spans, "speaker": (span(text, "شهردار"),)})
    assert score([whole], [whole, inner]) == Score(1, 1, 1, 1)
    assert score([whole], [wrong]) == Score(1, 1, 1, 0)
    assert score([whole], [wrong, whole]) == Score(1, 2, 1, 1)
    assert score([whole], []) + score([], [whole]) == Score(1, 1, 0, 0)
    assert (Score(4, 6, 5, 3).cue_f1, Score(4, 6, 5, 3).f1) == (1.0, 0.6)
    assert Score().f1 == 0


def test_the_same_statement_is_known_by_its_place_though_its_edges_differ():
    text = "وزیر گفت که آب کم است و باران می‌آید."
    one = wb.Statement(
        "1", "a1", "x", {"cue": (span(text, "گفت"),), "claim": (span(text, "آب کم است و"),)}
    )
    wider = replace(one, spans={**one.spans, "claim": (span(text, "که آب کم است و"),)})
    apart = replace(one, spans={**one.spans, "claim": (span(text, "باران می‌آید"),)})
    assert same(one, wider)
    assert not same(one, apart)
    assert not same(one, replace(one, article="a2"))
    assert fresh([wider, apart], [one]) == [apart]


PIECES = ["وزیر", "گفت", "سرود", "که", ":", "«", "»", "،", ".", "خواستار", "شد", "اعلام", "\r\n"]
PIECES += ["با بیان اینکه", "به گفته", "\u200c", "👩🏽‍⚕️", "و", "دادوزیر"]


@pytest.fixture(scope="module")
def poet() -> Learned:
    articles, statements = corpus(composed)
    return Learned(learn(lessons(articles, statements, [], ids(articles)), 1))


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_whatever_the_text_nothing_raises_and_every_span_holds_its_words(
    poet: Learned, pieces: list[str], between: str
):
    article = wb.Article("a1", between.join(pieces))
    for statement in poet.suggest(article):
        statement.check_quotes(article.text)
        assert 0 <= float(statement.values["confidence"]) <= 1
    assert poet.uncertainty(article) >= 0


def test_what_was_never_seen_is_less_certain_than_what_was_learned(poet: Learned):
    sure = wb.Article("a1", "وزیر نیرو گفت که آب کم است.\nشهردار تهران سرود که باران می‌آید.")
    unsure = wb.Article("a2", "وزیر نیرو با بیان اینکه آب کم است، رفت.\nبه گفته شهردار، باران آمد.")
    assert poet.uncertainty(unsure) > poet.uncertainty(sure) > 0
    assert poet.uncertainty(wb.Article("a3", "باران آمد.")) == 0
    assert Rules().uncertainty(unsure) > Rules().uncertainty(sure) > 0


def test_a_model_that_is_broken_or_made_for_something_else_is_said():
    articles, statements = corpus(said)
    content = learn(lessons(articles, statements, [], ids(articles)), 3).to_bytes()
    assert read_trained(content, "m").to_bytes() == content
    with pytest.raises(WorkbenchError, match="'m' cannot be read: its weights are not those"):
        read_trained(content[:-1], "m")
    for broken in (b"", b"\x80\x04", b"[]\n", b"{}\n"):
        with pytest.raises(WorkbenchError, match=r"'m' cannot be read: .* project.learn\(\)"):
            read_trained(broken, "m")
    about, _, weights = content.partition(b"\n")
    older = json.dumps({**json.loads(about), "features": 0}).encode() + b"\n" + weights
    with pytest.raises(WorkbenchError, match="trained for features 0 upon 'suggest:rules@1'; here"):
        read_trained(older, "m")


@pytest.fixture
def project(tmp_path: Path) -> wb.Project:
    """A project with articles that somebody is done with, and one that nobody has read."""
    articles, statements = corpus(composed)
    project = wb.Project(tmp_path, annotator="sara")
    project.add([*articles, NEW])
    project.save(*statements)
    for each in articles:
        project._store.mark_done(each.id)  # pyright: ignore
    return project


def test_a_project_learns_and_proposes_from_then_on_what_it_learned(project: wb.Project):
    assert "nothing was learned" in project.suggester
    with pytest.raises(WorkbenchError, match=r"Nothing was learned .* `workbench learn`"):
        project.suggest(by="learned")
    assert project.suggest("new").empty
    trained = project.learn()
    assert str(trained) == project.suggester
    assert trained.annotator == "suggest:learned@1"
    assert "48 statements and 0 rejected proposals in 12 articles" in str(trained)
    assert str(trained).endswith("points better, so it is used.")
    table = wb.Project(project.folder).suggest("new")
    assert list(table["cue"]) == ["سرود", "سرودند"]
    assert set(table["annotator"]) == {"suggest:learned@1"}
    assert project.suggest("new", by="rules").empty
    with pytest.raises(WorkbenchError, match=r"no suggester 'lerned'. Did you mean 'learned'\?"):
        project.suggest(by="lerned")


def test_training_again_counts_on_only_if_something_was_added(project: wb.Project):
    assert project.learn().version == project.learn().version == 1
    statement = next(project.proposals("new"))
    own = replace(statement, id="own", annotator="sara", derived_from=statement.id, values={})
    project.save(own)
    assert project.learn().version == 2
    assert project.learn().version == 2


def test_a_model_that_is_gone_is_trained_again_with_the_same_outcome(project: wb.Project):
    project.learn()
    table = project.suggest("new")
    model = project.folder / "annotations" / "models" / "learned"
    content = model.read_bytes()
    model.write_bytes(content[:-5])
    assert project.suggester.startswith("suggest:rules@1: The learned model")
    assert project.suggest("new").empty
    with pytest.raises(WorkbenchError, match="its weights are not those"):
        project.suggest(by="learned")
    model.unlink()
    project.learn()
    assert model.read_bytes() == content
    assert project.suggest("new").equals(table)


def test_what_was_rejected_of_the_rules_does_not_come_back_from_the_learned(project: wb.Project):
    text = "پزشک شهر گفت که هوا خوش است.\nپزشک شهر افزود که باران آمد."
    project.add([wb.Article("late", text)])
    first, second = project.proposals("late", by="rules")
    project._store.reject(first)  # pyright: ignore
    project.learn()
    assert [each.id for each in project.proposals("late", by="learned")] == [second.id]
    page = json.loads(project.annotate("late").get_state()["opening"])
    assert {each["annotator"] for each in page["suggestions"]} == {"suggest:learned@1"}
    assert page["rejected"] == [first.id]
    wider = replace(second, id="w", spans={**second.spans, "claim": (span(text, "که باران آمد"),)})
    project._store.reject(wider)  # pyright: ignore
    assert list(project.proposals("late", by="learned")) == []
    page = json.loads(project.annotate("late").get_state()["opening"])
    assert [each["id"] for each in page["suggestions"]] == [first.id]


def test_the_command_line_learns_and_proposes_by_either_suggester(project: wb.Project):
    def run(*arguments: str) -> str:
        done = runner.invoke(app, [*arguments, "--project", str(project.folder)])
        assert done.exit_code == 0
        return done.output

    runner = CliRunner()
    assert run("learn").startswith("suggest:learned@1: trained on 48 statements")
    proposed = run("suggest", "new")
    assert [line.split(" | ")[1] for line in proposed.splitlines()] == ["سرود", "سرودند"]
    assert run("suggest", "new", "--by", "learned") == proposed
    assert "Nothing is proposed" in run("suggest", "new", "--by", "rules")
    assert "suggest:learned@1" not in run("evaluate")
    assert "suggest:learned@1" in run("evaluate", "--by", "learned")
