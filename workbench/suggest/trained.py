"""What a training leaves: the model's weights, what they were learned from, and whether they are
any better than the rules."""

import json
from dataclasses import asdict, dataclass
from hashlib import blake2b
from typing import Any

from workbench.errors import WorkbenchError, said_by
from workbench.suggest.features import VERSION
from workbench.suggest.matching import Score
from workbench.suggest.rules import ANNOTATOR

PREFIX = "suggest:learned@"
"""How the names of learned suggesters begin; the number of the training follows."""


@dataclass(frozen=True, slots=True, repr=False)
class Trained:
    """A trained model.

    ``version`` counts the trainings from 1; ``evidence`` is the digest of what it learned from;
    ``cues`` are the keys of the words of every cue it was taught. ``rules`` and ``learned`` say how
    both did on articles held back.
    """

    version: int
    evidence: str
    articles: int
    statements: int
    rejections: int
    rules: Score
    learned: Score
    cues: tuple[tuple[str, ...], ...]
    weights: bytes

    @property
    def annotator(self) -> str:
        """Who signs what the model proposes."""
        return f"{PREFIX}{self.version}"

    @property
    def is_worse(self) -> bool:
        """Whether the rules alone found more on the articles held back; they are used then."""
        return self.learned.f1 < self.rules.f1

    def __str__(self) -> str:
        gain = 100 * (self.learned.f1 - self.rules.f1)
        if self.is_worse:
            outcome = f"{-gain:.1f} points worse, so the rules are used"
        elif round(gain, 1):
            outcome = f"{gain:.1f} points better, so it is used"
        else:
            outcome = "just as good, so it is used"
        return (
            f"{self.annotator}: trained on {self.statements} statements and {self.rejections} "
            f"rejected proposals in {self.articles} articles. On articles held back it finds "
            f"statements with an F1 of {self.learned.f1:.3f}, the rules alone with "
            f"{self.rules.f1:.3f}: {outcome}."
        )

    __repr__ = __str__

    def to_bytes(self) -> bytes:
        """Return the model as a file: a line of JSON, then CRFsuite's own bytes."""
        about = asdict(self)
        about.pop("weights")
        about |= {"features": VERSION, "upon": ANNOTATOR, "digest": _digest(self.weights)}
        return json.dumps(about, ensure_ascii=False).encode("utf-8") + b"\n" + self.weights


def read_trained(content: bytes, where: str) -> Trained:
    """Read a model from a file's bytes; raises WorkbenchError if it is broken, or was made for
    other features or rules than these."""
    first, _, weights = content.partition(b"\n")
    try:
        about: dict[str, Any] = json.loads(first)
        made_for = about.pop("features"), about.pop("upon")
        if about.pop("digest") != _digest(weights):
            raise ValueError("its weights are not those that were written")
        about["rules"], about["learned"] = Score(**about["rules"]), Score(**about["learned"])
        about["cues"] = tuple(tuple(map(str, words)) for words in about["cues"])
        trained = Trained(**about, weights=weights)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WorkbenchError(
            f"The learned model {where!r} cannot be read: {said_by(error)}. "
            f"Train it anew: project.learn(), or `workbench learn`."
        ) from error
    if made_for != (VERSION, ANNOTATOR):
        raise WorkbenchError(
            f"The learned model {where!r} was trained for features {made_for[0]} upon "
            f"{made_for[1]!r}; here are features {VERSION} upon {ANNOTATOR!r}. "
            f"Train it anew: project.learn(), or `workbench learn`."
        )
    return trained


def version_of(content: bytes) -> int:
    """Return the number of the training that a file's bytes are of, though they be of no use any
    more; 0 if they do not say."""
    try:
        return int(json.loads(content.partition(b"\n")[0])["version"])
    except (ValueError, KeyError, TypeError):
        return 0


def _digest(weights: bytes) -> str:
    return blake2b(weights, digest_size=16).hexdigest()
