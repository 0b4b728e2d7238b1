"""What a caller gave, looked at before anything is done with it.

A list where words belong, or a file's name where its articles do, would else end in an error of
Python's that says nothing of the project.
"""

from collections.abc import Iterable, Sequence
from typing import cast

from workbench.errors import ArticleError, WorkbenchError


def check_names(annotators: Sequence[str] | None) -> None:
    """Refuse one name where a list of names is taken: its letters would be taken for annotators."""
    if isinstance(annotators, str):
        raise WorkbenchError(
            f"Annotators are a list of names, not {annotators!r}: annotators=[{annotators!r}]."
        )


def article_id(given: object) -> str:
    """Return an article's id; raises ArticleError for anything but words."""
    if not isinstance(given, str):
        raise ArticleError(
            f"An article is named by its id, like 'a1', not by {given!r}. Several ids come one "
            f"after the other, without a list."
        )
    return given


def records[T](given: object, kind: type[T], example: str) -> list[T]:
    """Return what was given as a list; raises WorkbenchError, with an example of the right call,
    unless all of it is of one kind."""
    several: Iterable[object] = (
        cast("Iterable[object]", given)
        if isinstance(given, Iterable) and not isinstance(given, str)
        else [given]
    )
    found: list[T] = []
    for record in several:
        if not isinstance(record, kind):
            raise WorkbenchError(
                f"{record!r} is no {kind.__name__}, and nothing was done. Give it like this: "
                f"project.{example}."
            )
        found.append(record)
    return found
