"""What annotators read differently, and what a changed codebook makes doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench import analysis
from workbench.errors import CodebookError
from workbench.model import Codebook, Statement, is_suggester
from workbench.store import Store


@dataclass(frozen=True, slots=True)
class Differences:
    """The differences among a project's statements, which are given with the names that stay."""

    store: Store
    codebook: Codebook
    statements: Sequence[Statement]

    def disagreements(self, annotators: Sequence[str] | None) -> list[analysis.Disagreement]:
        """Return what the annotators, all where none are named, read differently."""
        statements, read = self._readings(annotators)
        stances = [field for field in self.codebook.fields if field.name == "stance"]
        scores = {
            choice.name: choice.score
            for field in stances
            for choice in field.values
            if choice.score is not None
        }
        rejected = self.store.rejected()
        return analysis.disagreements(statements, read=read, scores=scores, rejected=rejected)

    def agreed(self, annotators: Sequence[str] | None) -> list[tuple[Statement, ...]]:
        """Return the statements that all who read the article made alike."""
        statements, read = self._readings(annotators)
        return analysis.unanimous(statements, read=read, rejected=self.store.rejected())

    def recodings(self, annotator: str | None) -> list[analysis.Recoding]:
        """Return the statements of one annotator, or of all, that use a definition changed since.

        Raises CodebookError where one was changed without a new version.
        """
        if unsaid := unsaid_change(self.store, self.codebook):
            raise CodebookError(unsaid)
        # What is settled or suggested is made anew from codings, not looked at again.
        own = (
            each
            for each in self.statements
            if annotator in (None, each.annotator)
            and each.annotator != analysis.GOLD
            and not is_suggester(each.annotator)
        )
        return analysis.to_recode(own, self.store.codebooks(), self.codebook)

    def _readings(
        self, annotators: Sequence[str] | None
    ) -> tuple[list[Statement], dict[str, frozenset[str]]]:
        """Return the annotators' statements with what is settled, and what each marked as read."""
        asked = None if annotators is None else {*annotators, analysis.GOLD}
        statements = [each for each in self.statements if asked is None or each.annotator in asked]
        names = annotators or {each.annotator for each in statements} - {analysis.GOLD}
        return statements, {name: self.store.done(name) for name in names}


def unsaid_change(store: Store, codebook: Codebook) -> str:
    """Return what to say where a definition was changed under the same version, else ""."""
    kept = store.codebooks().get(codebook.version)
    changed = analysis.changes(kept, codebook) if kept else ()
    if not changed:
        return ""
    first = changed[0]
    name = first.value or first.field or first.role
    return (
        f"The definition of {name!r} was {first.what} in 'codebook.toml', but the version is "
        f"still {codebook.version!r}, so that nobody can tell which statements were made "
        f"before. Raise `version` there."
    )
