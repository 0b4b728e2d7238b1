"""What is known of every word about a cue, as the names of features, and what it turned out as."""

from collections.abc import Iterator

from workbench.model import Statement
from workbench.suggest.places import Place, Reading
from workbench.suggest.words import COMMAS

VERSION = 2
"""Grows when features or labels change: a model goes with those it was trained on."""

NOTHING = "N"
OUTSIDE = "O"
CUE = "Q"
_LINKS = ("که", "تا", "اینکه", ":")
_ENDS = (".", "!", "؟", "?")
_MOST_KEPT = 5000
# Distances in words are told apart up to these.
_FAR = (0, 1, 2, 3, 5, 8, 13, 21)


def labels(reading: Reading, place: Place, statement: Statement | None) -> list[str]:
    """Return what every word of a place is: ``B-S``, ``I-S``, ``B-C`` and ``I-C`` of speaker and
    claim, ``Q`` for the cue, ``O`` for others; ``N`` throughout where nothing is stated.

    The two kinds of outside hold a sequence to one answer: whether there is a statement at all.
    """
    size = place.last - place.first
    if statement is None:
        return [NOTHING] * size
    found = [OUTSIDE] * size
    for role, name in (("claim", "C"), ("speaker", "S"), ("cue", CUE)):
        for span in statement.spans.get(role, ()):
            label = CUE if name == CUE else f"B-{name}"
            for n in reading.covered(span.start, span.end):
                if place.first <= n < place.last:
                    found[n - place.first] = label
                    label = CUE if name == CUE else f"I-{name}"
    return found


class Features:
    """The features of an article's words; what every place shares is made once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._classes = reading.lexicon.people
        self._made: dict[int, list[str]] = {}

    def of(self, place: Place) -> list[list[str]]:
        """Return the features of every word of a place."""
        size = place.last - place.first
        ruled = labels(self._reading, place, place.rule) if place.rule else [""] * size
        ruled = ["^", *ruled, "$"]
        about = list(self._about_cue(place))
        if len(self._made) > _MOST_KEPT:
            # Places come in the order of the text; words behind are not asked for again.
            self._made.clear()
        behind = self._behind(place)
        found: list[list[str]] = []
        for at, n in enumerate(range(place.first, place.last), start=1):
            if n not in self._made:
                self._made[n] = list(self._about_word(n))
            side, far = _side(n, place)
            features = [
                *self._made[n],
                f"side={side}",
                f"far={side}{far}",
                f"side-word={side}:{self._reading.words[n].key}",
                f"rule={ruled[at]}",
                f"rule-before={ruled[at - 1]}>{ruled[at]}",
                f"rule-after={ruled[at]}>{ruled[at + 1]}",
            ]
            if side == "before":
                features.append(f"first={_bucket(at - 1)}")
            elif side == "after":
                features += next(behind)
            elif side == "cue":
                features += about
            found.append(features)
        return found

    def _about_cue(self, place: Place) -> Iterator[str]:
        """What the cue is: it decides whether anything is stated, so it is told at the cue alone
        and counts once."""
        words = self._reading.words
        keys = [words[n].key for n in place.cue]
        joined = "".join(keys)
        last, first = place.cue[-1], place.cue[0]
        after = words[last + 1].key if last + 1 < place.last else "$"
        ruled = place.rule is not None
        yield f"cue={joined}"
        yield f"cue-first={keys[0]}"
        yield f"cue-ruled={ruled}:{joined}"
        yield f"ruled={ruled}"
        yield f"known={place.known}:{ruled}"
        yield f"sure={place.rule.values.get('confidence') if place.rule else ''}"
        yield f"cue-after={after}"
        yield f"cue-after-ruled={ruled}:{after}"
        yield f"cue-before={words[first - 1].key if first > place.first else '^'}"

    def _behind(self, place: Place) -> Iterator[list[str]]:
        """What came between the cue and the words behind it, word by word."""
        link = "none"
        commas = 0
        later = False
        for n in range(place.cue[-1] + 1, place.last):
            yield [f"link={link}", f"commas={min(commas, 2)}", f"later={later}"]
            key = self._reading.words[n].key
            link = "far" if link != "none" else "just" if key in _LINKS else "none"
            commas += key in COMMAS
            later |= key in _ENDS

    def _about_word(self, n: int) -> Iterator[str]:
        words = self._reading.words
        word = words[n]
        key = word.key
        # What follows a full stop says nothing of the statement before it.
        ends = key in _ENDS or n + 1 == len(words)
        after = "$" if ends else words[n + 1].key
        yield f"word={key}"
        yield f"word-before={words[n - 1].key if n else '^'}"
        yield f"word-after={after}"
        if word.is_mark:
            yield "mark"
        elif key.isdigit():
            yield "digits"
        else:
            yield f"ending={key[-2:]}"
            yield f"beginning={key[:3]}"
        yield f"quoted={self._reading.is_quoted(n)}"
        for name, known in self._classes.items():
            if key in known:
                yield f"is={name}"
            if after in known:
                yield f"next={name}"
        if key in self._reading.lexicon.finite:
            yield "finite"


def _side(n: int, place: Place) -> tuple[str, int]:
    if n in place.cue:
        return "cue", 0
    if n < place.cue[0]:
        return "before", _bucket(place.cue[0] - n)
    if n > place.cue[-1]:
        return "after", _bucket(n - place.cue[-1])
    return "amid", 0


def _bucket(distance: int) -> int:
    return next((limit for limit in _FAR if distance <= limit), 99)
