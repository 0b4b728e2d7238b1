from dataclasses import replace
from pathlib import Path

import pytest

from workbench.codebook import codebook_text, default_codebook, read_codebook, widened_text
from workbench.errors import CodebookError
from workbench.model import Choice, Codebook, Field, Role

SMALL = """
version = "1"
title = { fa = "کدنامه", en = "codebook" }
[[role]]
name = "claim"
label = { fa = "محتوا", en = "claim" }
definition = "what was said"
color = "#C98A00"
key = "c"
[[field]]
name = "stance"
kind = "choice"
label = { fa = "موضع", en = "stance" }
definition = "for or against"
[[field.value]]
name = "support"
label = { fa = "موافق", en = "support" }
definition = "for it"
score = 1
"""


def read(tmp_path: Path, text: str):
    path = tmp_path / "codebook.toml"
    path.write_text(text, encoding="utf-8")
    return read_codebook(path)


def test_roles_fields_and_values_are_read_with_both_languages(tmp_path: Path):
    codebook = read(tmp_path, SMALL)
    assert codebook.role("claim").label == {"fa": "محتوا", "en": "claim"}
    assert codebook.role("claim").definition == {"fa": "what was said", "en": "what was said"}
    support = codebook.field("stance").values[0]
    assert (support.name, support.score) == ("support", 1.0)


def test_roles_and_values_can_have_examples_in_both_languages_or_in_one_text(tmp_path: Path):
    text = SMALL.replace('key = "c"', 'examples = ["یک", { fa = "دو", en = "two" }]')
    codebook = read(tmp_path, text + 'examples = [{ fa = "خوب است", en = "It is good" }]')
    assert codebook.role("claim").examples == (
        {"fa": "یک", "en": "یک"},
        {"fa": "دو", "en": "two"},
    )
    support = codebook.field("stance").values[0]
    assert [example["en"] for example in support.examples] == ["It is good"]


@pytest.mark.parametrize(
    ("examples", "message"),
    [
        ('"یک"', "value 'support' has examples 'یک': write them in square brackets."),
        ("[5]", "example 1 of value 'support' has words 5: write { fa = "),
        (
            '["یک", { fa = "دو", eng = "two" }]',
            "words of example 2 of value 'support' has an unknown key 'eng'. Did you mean 'en'?",
        ),
    ],
)
def test_examples_that_cannot_be_read_are_named(tmp_path: Path, examples: str, message: str):
    with pytest.raises(CodebookError) as error:
        read(tmp_path, f"{SMALL}examples = {examples}")
    assert message in str(error.value)


def test_every_role_and_value_of_the_default_codebook_is_explained_with_an_example():
    codebook = read_codebook(default_codebook())
    choices = [choice for field in codebook.fields for choice in field.values]
    bare = [each.name for each in (*codebook.roles, *choices) if not each.examples]
    assert bare == []


def test_the_default_codebook_has_the_scales_and_issues_that_the_tables_rely_on():
    codebook = read_codebook(default_codebook())
    values = {field.name: [value.name for value in field.values] for field in codebook.fields}
    assert [role.name for role in codebook.roles] == ["claim", "speaker", "cue", "target"]
    assert values["stance"] == ["support", "oppose", "ambivalent", "neutral"]
    assert values["speech"] == ["direct", "indirect", "mixed"]
    assert set(values["issue"]) == {
        "ceasefire",
        "humanitarian-aid",
        "assad-future",
        "fight-against-isis",
        "negotiations",
    }


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("color =", "colour =", "role 'claim' has an unknown key 'colour'. Did you mean 'color'?"),
        ('version = "1"', "", "the codebook has no 'version'. Add one."),
        ('version = "1"', "version = 1", "the codebook has version 1: it must be words"),
        ("title =", "titel =", "the codebook has an unknown key 'titel'. Did you mean 'title'?"),
        ('kind = "choice"', 'kind = "chioce"', "has kind 'chioce'. Did you mean 'choice'?"),
        ('kind = "choice"', 'kind = "text"', "a choice needs its values, and nothing else has any"),
        ('"#C98A00"', '"amber"', "role 'claim' has color 'amber': write it like '#1F6FA3'."),
        ('key = "c"', 'key = "ج"', "has key 'ج': a hot-key is one Latin letter a-z or digit 0-9."),
        ("score = 1", 'score = "high"', "value 'support' has score 'high': it must be a number."),
        ('fa = "موافق", ', "", "label of value 'support' has no 'fa'. Add one."),
        ('fa = "موافق"', 'fr = "pour"', "label of value 'support' has an unknown key 'fr'."),
        ('definition = "for it"', "definition = 3", "value 'support' has definition 3: write"),
        ("[[field.value]]", "[field.value]", "field 'stance' has no [[value]] tables."),
        ("[[role]]", "[role]", "the codebook has no [[role]] tables. Add at least one."),
    ],
)
def test_what_would_be_misread_is_named_with_its_place(
    tmp_path: Path, old: str, new: str, message: str
):
    assert old in SMALL
    with pytest.raises(CodebookError) as caught:
        read(tmp_path, SMALL.replace(old, new, 1))
    assert f"The codebook {str(tmp_path / 'codebook.toml')!r} cannot be used: " in str(caught.value)
    assert message in str(caught.value)


def test_two_roles_with_one_name_or_one_key_are_refused(tmp_path: Path):
    role = SMALL[SMALL.index("[[role]]") : SMALL.index("[[field]]")]
    with pytest.raises(CodebookError, match="two roles have the name 'claim'. Give each its own."):
        read(tmp_path, SMALL.replace(role, role + role))
    other = role.replace('"claim"', '"speaker"', 1)
    with pytest.raises(CodebookError, match="two roles or values have the key 'c'"):
        read(tmp_path, SMALL.replace(role, role + other))


def test_a_list_of_roles_that_are_no_tables_is_refused(tmp_path: Path):
    head = 'version = "1"\ntitle = "x"\nrole = ["claim"]\n'
    with pytest.raises(
        CodebookError, match=r"has role 'claim': write each as a \[\[role\]\] table"
    ):
        read(tmp_path, head)


def test_a_codebook_that_is_missing_or_not_toml_or_not_utf8_is_named(tmp_path: Path):
    path = tmp_path / "codebook.toml"
    with pytest.raises(CodebookError, match="cannot be read: No such file or directory"):
        read_codebook(path)
    path.write_text('version = "1"\ntitle = موضع\n', encoding="utf-8")
    with pytest.raises(CodebookError, match=r"is not TOML: .*line 2"):
        read_codebook(path)
    path.write_bytes("title = 'موضع'".encode("windows-1256"))
    with pytest.raises(CodebookError, match=r"is not UTF-8 \(byte 9\). Save it as UTF-8."):
        read_codebook(path)


def test_a_role_needs_no_key(tmp_path: Path):
    text = default_codebook().read_text(encoding="utf-8").replace('key = "t"\n', "")
    (tmp_path / "codebook.toml").write_text(text, encoding="utf-8")
    assert read_codebook(tmp_path / "codebook.toml").role("target").key == ""


def test_a_widened_codebook_keeps_its_comments_and_gains_what_is_new(tmp_path: Path):
    text = default_codebook().read_text(encoding="utf-8")
    codebook = read_codebook(default_codebook())
    labels = {"fa": "مکان", "en": "place"}
    stance = codebook.field("stance")
    new = replace(stance, values=(*stance.values, Choice("unclear", labels, labels)))
    wider = replace(
        codebook,
        roles=(*codebook.roles, Role("LOC", labels, labels, "#112233", "")),
        fields=(
            *(new if each.name == "stance" else each for each in codebook.fields),
            Field("relations", "text", labels, labels),
        ),
    )
    widened = widened_text(text, wider)
    (tmp_path / "codebook.toml").write_text(widened, encoding="utf-8")
    assert read_codebook(tmp_path / "codebook.toml") == wider
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        line for line in widened.splitlines() if line.startswith("#")
    ]
    assert widened_text(widened, wider) == widened


def test_a_codebook_written_is_read_back_the_same(tmp_path: Path, codebook: Codebook):
    path = tmp_path / "kept.toml"
    path.write_text(codebook_text(codebook), encoding="utf-8")
    assert read_codebook(path) == codebook


def test_a_broken_codebook_is_named_in_our_own_words(tmp_path: Path):
    with pytest.raises(CodebookError) as caught:
        read(tmp_path, "version =")
    assert str(caught.value).endswith("is not TOML: unexpected value (at end of document).")
