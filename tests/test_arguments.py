"""What is given wrongly is refused with the right way to give it, and nothing is done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import workbench as wb

CALLS: dict[str, tuple[Callable[[wb.Project], Any], str]] = {
    "a file's name as articles": (
        lambda project: project.add("corpus.jsonl"),  # pyright: ignore
        r"'corpus.jsonl' is no Article, .* project.add\(wb.read_articles\(",
    ),
    "a dictionary as an article": (
        lambda project: project.add([{"id": "a1", "text": "متن"}]),  # pyright: ignore
        r"\{'id': 'a1', 'text': 'متن'\} is no Article",
    ),
    "a list of ids": (
        lambda project: project.suggest(["putin-obama"]),  # pyright: ignore
        r"named by its id, .* not by \['putin-obama'\]. Several ids come one after the other",
    ),
    "a number for an article": (
        lambda project: project.annotate(3),  # pyright: ignore
        "named by its id, like 'a1', not by 3",
    ),
    "a list of statements": (
        lambda project: project.save([]),  # pyright: ignore
        r"\[\] is no Statement, .* project.save\(statement\)",
    ),
    "a list of statements' ids": (
        lambda project: project.delete(["s1"]),  # pyright: ignore
        r"\['s1'\] is no str, .* project.delete\('one id', 'another id'\)",
    ),
}


@pytest.mark.parametrize(("call", "message"), CALLS.values(), ids=CALLS)
def test_a_wrong_argument_is_named_with_the_right_call(
    call: Callable[[wb.Project], Any], message: str, folder: Path
):
    with pytest.raises(wb.WorkbenchError, match=message):
        call(wb.Project(folder, annotator="sara"))


def test_one_article_can_be_added_without_a_list(folder: Path):
    added = wb.Project(folder).add(wb.Article("a1", "وزیر گفت"))  # pyright: ignore
    assert added == ("a1",)
