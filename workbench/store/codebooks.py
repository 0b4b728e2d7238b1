"""The codebooks that statements were made under, each version kept as it was."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, unquote

from workbench.codebook import codebook_text, read_codebook
from workbench.model import Codebook, Labels
from workbench.store.durable import write_durably


class KeptCodebooks:
    """``codebooks/<version>.toml`` in the annotations' folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "codebooks"

    def keep(self, codebook: Codebook) -> None:
        """Have a codebook on disk under its version, durably; raises StoreError.

        What is kept of that version stays, unless the codebook only goes beyond it: then the wider
        one takes its place. Definitions that were changed without a new version do not.
        """
        path = self._folder / f"{quote(codebook.version, safe=' ')}.toml"
        if path.exists():
            kept = read_codebook(path)
            before, now = definitions(kept), definitions(codebook)
            if before == now or any(now.get(name) != words for name, words in before.items()):
                return
        write_durably(path, codebook_text(codebook).encode("utf-8"))

    def all(self) -> dict[str, Codebook]:
        """Return the kept codebooks by version; raises CodebookError if one cannot be read."""
        paths = sorted(self._folder.glob("*.toml"), key=lambda path: path.name)
        return {unquote(path.stem): read_codebook(path) for path in paths}


def definitions(codebook: Codebook) -> dict[tuple[str, ...], Labels]:
    """Return the definition of every role, field and value by its place in the codebook."""
    found: dict[tuple[str, ...], Mapping[str, str]] = {}
    for role in codebook.roles:
        found["role", role.name] = dict(role.definition)
    for field in codebook.fields:
        found["field", field.name] = dict(field.definition)
        for choice in field.values:
            found["field", field.name, choice.name] = dict(choice.definition)
    return found
