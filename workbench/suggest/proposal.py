"""What every suggester gives a proposal: its id, how the claim is worded, and who is meant."""

from collections.abc import Sequence
from hashlib import blake2b

from workbench.model import Span, Statement, Value
from workbench.suggest.people import People
from workbench.suggest.words import within


def proposal_id(article: str, cue: Span, claim: Span) -> str:
    """Return the id of what is proposed of a place: the same whoever proposes it, so that what
    was turned down once does not come back signed by another suggester."""
    place = f"suggest:{article}:{cue.start}:{claim.start}:{claim.end}"
    return blake2b(place.encode("utf-8"), digest_size=16).hexdigest()


def speech(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> str:
    """Say whether a claim is quoted: ``direct``, ``mixed`` or ``indirect``."""
    inside = within(start, end, quoted)
    if any(first <= start and end <= last for first, last in inside):
        return "direct"
    # A name or a term in quotation marks is no quotation.
    long = any(text.count(" ", *each) >= 3 for each in inside)
    return "mixed" if long else "indirect"


def with_actors(statements: Sequence[Statement], people: People) -> tuple[Statement, ...]:
    """Return an article's statements with the actors that their speakers' words mean; who has a
    name in one place and a title in another is one."""
    people.learn([each.words("speaker") for each in statements if "speaker" in each.spans])
    return tuple(_with_actor(each, people) for each in statements)


def _with_actor(statement: Statement, people: People) -> Statement:
    if "speaker" not in statement.spans:
        return statement
    actor = people.resolve(statement.words("speaker"))
    values: dict[str, Value] = {"actor": actor, **statement.values}
    return Statement(statement.id, statement.article, statement.annotator, statement.spans, values)
