"""Who proposes statements in a project: the rules, or what was learned from its annotators."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from tqdm.auto import tqdm

from workbench.errors import WorkbenchError, did_you_mean, said_by
from workbench.model import Statement
from workbench.store import ArticleFolder, Store, write_durably
from workbench.suggest import Rules, Suggester, fresh, lessons
from workbench.suggest.evidence import Lesson, digest
from workbench.suggest.learned import Learned
from workbench.suggest.learning import learn
from workbench.suggest.trained import PREFIX, Trained, read_trained, version_of

_BY = ("rules", "learned")


class Suggesters:
    """The suggesters of a project.

    What was trained is one file, ``models/learned`` beside the log. It holds nothing that the log
    does not: the same log gives the same model, so it can be thrown away and trained again.
    """

    def __init__(self, store: Store, articles: ArticleFolder, annotations: Path) -> None:
        self._store = store
        self._articles = articles
        self._file = annotations / "models" / "learned"

    def learn(self, progress: bool = True) -> Trained:
        """Train on what the log holds, and keep the model; if nothing was added since the last
        training, that one stays. Raises WorkbenchError if there is too little to learn from."""
        self._store.refresh()
        given = self._lessons()
        standing = self._standing()
        if isinstance(standing, Trained) and standing.evidence == digest(given):
            return standing
        trained = learn(given, self._last_version() + 1, progress)
        write_durably(self._file, trained.to_bytes())
        return trained

    def suggester(self, by: str | None = None) -> Suggester:
        """Return the suggester of that name, ``rules`` or ``learned``; without a name the learned
        one where there is one that was not worse than the rules.

        Raises WorkbenchError for another name, and where the learned one is wanted but cannot be
        had.
        """
        if by is not None and by not in _BY:
            raise WorkbenchError(f"There is no suggester {by!r}.{did_you_mean(by, _BY)}")
        standing = None if by == "rules" else self._standing()
        if by == "learned" and not isinstance(standing, Trained):
            raise standing or WorkbenchError(
                "Nothing was learned from the annotators yet. "
                "Train it: project.learn(), or `workbench learn`."
            )
        if isinstance(standing, Trained) and (by == "learned" or not standing.is_worse):
            return Learned(standing)
        return Rules()

    def proposals(
        self, articles: Iterable[str], by: str | None, annotator: str | None, progress: bool
    ) -> Iterator[Statement]:
        """Yield what a suggester proposes for articles, each read once, and the annotator, or
        anybody where none is named, did not state or reject before, whoever proposed it then.
        ``progress`` shows a bar when it takes longer than a second."""
        suggester = self.suggester(by)
        actors = self._store.actors()
        stated = [each for each in self._store.statements() if annotator in (None, each.annotator)]
        answered = {each.derived_from for each in stated}
        known: defaultdict[str, list[Statement]] = defaultdict(list)
        for each in (*stated, *self._store.turned_down(None, annotator)):
            known[each.article].append(each)
        ids = list(dict.fromkeys(articles))
        for id_ in tqdm(ids, unit=" articles", disable=None if progress else True, delay=1):
            proposed = suggester.suggest(self._articles.get(id_), actors)
            for statement in fresh(proposed, known[id_]):
                if statement.id not in answered:
                    yield statement

    def said(self) -> str:
        """Say who proposes statements where nobody is named, and why."""
        standing = self._standing()
        if isinstance(standing, Trained):
            return str(standing)
        if standing is None:
            return f"{Rules.annotator}: nothing was learned from the annotators yet."
        return f"{Rules.annotator}: {standing}"

    def _standing(self) -> Trained | WorkbenchError | None:
        """Return the model that was trained last, or why it cannot be used."""
        if not self._file.exists():
            return None
        try:
            return read_trained(self._file.read_bytes(), str(self._file))
        except OSError as error:
            return WorkbenchError(
                f"The learned model {str(self._file)!r} cannot be read: {said_by(error)}."
            )
        except WorkbenchError as error:
            return error

    def _last_version(self) -> int:
        """Return the highest number of a training that the model, or the log if that is gone, still
        knows of; 0 if there is none."""
        written = version_of(self._file.read_bytes()) if self._file.is_file() else 0
        signed = (each.annotator for each in self._store.turned_down())
        numbers = (name.removeprefix(PREFIX) for name in signed if name.startswith(PREFIX))
        return max((written, *(int(number) for number in numbers if number.isdecimal())))

    def _lessons(self) -> tuple[Lesson, ...]:
        stated = list(self._store.statements())
        rejected = list(self._store.turned_down())
        done = self._store.done()
        taught = {each.article for each in (*stated, *rejected)} | done
        ids = [id_ for id_ in self._articles.ids() if id_ in taught]
        return lessons(map(self._articles.get, ids), stated, rejected, done)
