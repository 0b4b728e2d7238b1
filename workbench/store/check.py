"""Read everything that is in the logs and name everything that is wrong with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from workbench.errors import StoreError, WorkbenchError
from workbench.model import Codebook
from workbench.store.events import Event, decode_event, split_id, statement_of, suggestion_of
from workbench.store.state import State


def check(folder: Path, text_of: Callable[[str], str], codebook: Codebook) -> list[str]:
    """Return every problem of the logs in ``folder`` as one sentence; nothing is changed.

    Looked at are: lines that cannot be read, gaps and repeats in the numbering, an unfinished
    last line, parents that are in no log, and, of what stands, spans that do not hold their
    quotes, be they stated or rejected, articles that are missing and values that are not in the
    codebook.
    """
    problems: list[str] = []
    state = State()
    for path in sorted((folder / "log").glob("*.jsonl")):
        state.apply(list(_events(path, problems)))
    problems += [
        f"Event {e!r} is named as a parent, but is in no log. Restore the log it was in."
        for e in sorted(state.missing)
    ]
    for id_ in state.ids():
        for event in state.events(id_):
            problems += _statement_problems(event, text_of, codebook)
    return problems


def _events(path: Path, problems: list[str]) -> Iterator[Event]:
    """Yield the readable events of a file in the order of their numbers, noting the rest."""
    expected = 1
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        problems.append(f"{str(path)!r} cannot be read: {error.strerror}.")
        return
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        place = f"{str(path)!r}, line {number},"
        try:
            event = decode_event(line, place)
        except StoreError as error:
            problems.append(_unfinished(place) if number == len(lines) else str(error))
            # The line may have been an event whole: what follows may go on after it.
            expected += 1
            continue
        writer, seq = split_id(event.e)
        if writer != path.stem:
            problems.append(
                f"{place} is by the writer {writer!r}. It was put into the wrong file; move it."
            )
        elif seq != expected:
            problems.append(
                f"{place} is event {seq} where {expected} was due: lines were lost, repeated or "
                f"moved. Restore the file from version control or a backup."
            )
        if writer == path.stem and seq >= expected:
            expected = seq + 1
            yield event


def _unfinished(place: str) -> str:
    return (
        f"{place} is cut in half. If a session was killed while it wrote, nothing that was said "
        f"to be saved is lost, and the half line is cut off when that annotator opens the "
        f"project next; else restore the file from version control or a backup."
    )


def _statement_problems(
    event: Event, text_of: Callable[[str], str], codebook: Codebook
) -> Iterator[str]:
    try:
        statement = suggestion_of(event) if event.op == "reject" else statement_of(event)
        if statement is None:
            return
        text = text_of(statement.article)
    except WorkbenchError as error:
        yield f"Event {event.e!r}: {error}" if str(event.e) not in str(error) else str(error)
        return
    try:
        statement.check_quotes(text)
    except WorkbenchError as error:
        yield str(error)
    if event.op == "reject":
        # What was turned down is not coded by the codebook.
        return
    try:
        codebook.check(statement)
    except WorkbenchError as error:
        yield f"Statement {statement.id} on {statement.article!r}: {error}"
