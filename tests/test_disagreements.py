"""What annotators disagree on, what settles it, and what a new codebook puts up again."""

from dataclasses import replace

from workbench.analysis import (
    Change,
    changes,
    disagreements,
    gold_id,
    to_recode,
    unanimous,
)
from workbench.model import Codebook, Span, Statement

TEXT = "وزیر گفت آتش‌بس باید ادامه یابد و سخنگو افزود که مذاکره بی‌فایده است"
SCORES = {"support": 1.0, "oppose": -1.0, "neutral": 0.0}


def reading(id_: str, who: str, claim: str, article: str = "a1", **values: str) -> Statement:
    start = TEXT.index(claim)
    spans = {"claim": (Span(start, start + len(claim), claim),)}
    return Statement(id_, article, who, spans, values, created="2026-11-23T10:00:00Z")


CLAIM, OTHER = "آتش‌بس باید ادامه یابد", "مذاکره بی‌فایده است"


def test_readings_that_are_the_same_are_no_disagreement():
    both = [reading(who, who, CLAIM, stance="support") for who in ("omid", "sara")]
    assert disagreements(both) == []


def test_a_difference_names_what_each_annotator_gave():
    one = reading("s1", "omid", CLAIM, stance="support", actor="وزیر")
    two = reading("s2", "sara", CLAIM, stance="oppose")
    [found] = disagreements([two, one])
    assert found.what == ("stance", "actor")
    assert found.differences[0].readings == {"omid": "support", "sara": "oppose"}
    assert found.differences[1].readings == {"omid": "وزیر", "sara": None}
    assert (found.statements, found.id) == ((one, two), "s1+s2")
    assert TEXT[found.start : found.end] == CLAIM


def test_a_statement_that_only_one_of_two_readers_marked_is_missing_in_the_other():
    one = [reading("s1", "omid", CLAIM), reading("s2", "sara", CLAIM)]
    [found] = disagreements([*one, reading("s3", "sara", OTHER)])
    assert (found.what, found.missing) == (("missing",), ("omid",))


def test_an_article_with_one_reader_has_no_disagreements_unless_another_is_known_to_have_read_it():
    alone = reading("s1", "omid", CLAIM)
    assert disagreements([alone, reading("s2", "sara", CLAIM, "a2")]) == []
    [found] = disagreements([alone, reading("s2", "sara", CLAIM, "a2")], read={"sara": ["a1"]})
    assert (found.article, found.missing) == ("a1", ("sara",))


def test_a_stance_turned_round_comes_before_other_words_of_the_claim():
    table = [
        reading("s1", "omid", CLAIM),
        reading("s2", "sara", "آتش‌بس باید ادامه"),
        reading("s3", "omid", OTHER, stance="support"),
        reading("s4", "sara", OTHER, stance="oppose"),
    ]
    assert [one.what for one in disagreements(table)] == [("stance",), ("claim words",)]


def test_opposed_stances_weigh_more_than_one_that_is_neutral():
    table = [
        reading("s1", "omid", CLAIM, stance="support"),
        reading("s2", "sara", CLAIM, stance="neutral"),
        reading("s3", "omid", OTHER, stance="support"),
        reading("s4", "sara", OTHER, stance="oppose"),
    ]
    assert [one.id for one in disagreements(table, scores=SCORES)] == ["s3+s4", "s1+s2"]


def test_a_remark_is_the_annotators_own_and_a_suggestion_no_reading():
    table = [
        reading("s1", "omid", CLAIM, note="؟"),
        reading("s2", "sara", CLAIM),
        reading("s3", "suggest:rules@1", CLAIM, stance="oppose"),
    ]
    assert disagreements(table) == []


def test_gold_settles_what_it_is_derived_from_and_what_it_overlaps():
    table = [
        reading("s1", "omid", CLAIM, stance="support"),
        reading("s2", "sara", CLAIM, stance="oppose"),
        reading("s3", "omid", OTHER, stance="support"),
        reading("s4", "sara", OTHER, stance="oppose"),
    ]
    taken = replace(reading("g1", "gold", CLAIM, stance="oppose"), derived_from="s2")
    open_, settled = disagreements([*table, taken])
    assert (open_.id, open_.settled) == ("s3+s4", None)
    assert (settled.id, settled.settled) == ("s1+s2", taken)
    third = reading("g2", "gold", "بی‌فایده", stance="neutral")
    assert [one.settled for one in disagreements([*table, taken, third])] == [taken, third]


def test_three_annotators_of_the_same_words_are_one_disagreement():
    table = [reading(who, who, CLAIM, stance="support") for who in ("ali", "omid")]
    [found] = disagreements([*table, reading("sara", "sara", CLAIM, stance="oppose")])
    assert len(found.statements) == 3


def changed_codebook(codebook: Codebook) -> Codebook:
    """Return the codebook with «support» defined anew and the role «target» left out."""
    fields = tuple(
        replace(
            field,
            values=tuple(
                replace(value, definition={"fa": "نو", "en": "new"})
                if value.name == "support"
                else replace(value, label={"fa": "نام", "en": "label"})
                for value in field.values
            ),
        )
        for field in codebook.fields
    )
    roles = tuple(role for role in codebook.roles if role.name != "target")
    return replace(codebook, fields=fields, roles=roles)


def test_only_changed_definitions_and_removed_names_are_changes(codebook: Codebook):
    assert changes(codebook, codebook) == ()
    assert changes(codebook, changed_codebook(codebook)) == (
        Change("removed", role="target"),
        Change("changed", field="stance", value="support"),
    )


def test_the_queue_holds_statements_of_older_codebooks_that_use_what_changed(codebook: Codebook):
    new = replace(changed_codebook(codebook), version="2")
    touched = replace(reading("s1", "sara", CLAIM, stance="support"), codebook="1")
    later = replace(touched, id="s2", codebook="2")
    other = replace(reading("s3", "sara", CLAIM, stance="oppose"), codebook="1")
    target = replace(other, id="s4", spans={"target": other.spans["claim"]}, created=None)
    queue = to_recode([touched, later, other, target], {"1": codebook, "2": new}, new)
    assert [(one.statement.id, one.changes) for one in queue] == [
        ("s4", (Change("removed", role="target"),)),
        ("s1", (Change("changed", field="stance", value="support"),)),
    ]


def test_a_statement_of_a_version_that_nobody_kept_is_put_up_without_changes(codebook: Codebook):
    lost = replace(reading("s1", "sara", CLAIM, stance="support"), codebook="0")
    assert [one.changes for one in to_recode([lost], {"1": codebook}, codebook)] == [()]


def test_a_statement_without_a_version_is_compared_with_the_oldest_that_is_kept(codebook: Codebook):
    then = replace(changed_codebook(codebook), version="2")
    now = replace(changed_codebook(codebook), version="10")
    undated = reading("s1", "sara", CLAIM, stance="support")
    assert to_recode([undated], {"10": now, "2": then}, now) == []
    [one] = to_recode([undated], {"10": now, "2": then, "1": codebook}, now)
    assert one.changes == (Change("changed", field="stance", value="support"),)


def test_a_definition_that_was_changed_and_changed_back_puts_nothing_up(codebook: Codebook):
    between = replace(changed_codebook(codebook), version="2")
    now = replace(codebook, version="3")
    first = replace(reading("s1", "sara", CLAIM, stance="support"), codebook="1")
    second = replace(first, id="s2", codebook="2")
    queue = to_recode([first, second], {"1": codebook, "2": between, "3": now}, now)
    assert [one.statement.id for one in queue] == ["s2"]


def test_readings_that_all_share_can_be_had_until_they_are_decided():
    table = [
        reading("s1", "omid", CLAIM, stance="support"),
        reading("s2", "sara", CLAIM, stance="support", note="!"),
        reading("s3", "omid", OTHER, stance="support"),
    ]
    [shared] = unanimous(table)
    assert [one.id for one in shared] == ["s1", "s2"]
    taken = replace(reading(gold_id(shared), "gold", CLAIM, stance="support"), derived_from="s1 s2")
    assert taken.origins == ("s1", "s2")
    assert unanimous([*table, taken]) == []
    assert unanimous(table, rejected={gold_id(shared)}) == []


def test_a_disagreement_can_be_dropped_and_a_merged_reading_settles_each_it_came_from():
    table = [
        reading("s1", "omid", CLAIM, stance="support"),
        reading("s2", "sara", CLAIM, stance="oppose"),
    ]
    [found] = disagreements(table, rejected={gold_id(table)})
    assert (found.settled, found.dropped, found.open) == (None, True, False)
    merged = replace(reading("g", "gold", CLAIM, stance="support"), derived_from="s2 s1")
    [found] = disagreements([*table, merged], rejected={gold_id(table)})
    assert (found.settled, found.dropped, found.open) == (merged, False, False)


def test_a_third_reading_settles_its_own_disagreement_and_none_that_it_overlaps():
    table = [
        reading("s1", "omid", CLAIM, stance="support"),
        reading("s2", "sara", CLAIM, stance="oppose"),
        reading("s3", "omid", "ادامه یابد", stance="support"),
        reading("s4", "sara", "ادامه یابد", stance="oppose"),
    ]
    third = reading(gold_id(table[:2]), "gold", CLAIM, stance="neutral")
    by = {one.id: one.settled for one in disagreements([*table, third])}
    assert by == {"s1+s2": third, "s3+s4": None}
