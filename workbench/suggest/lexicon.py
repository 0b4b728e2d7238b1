"""The words of reporting, read from TOML files that an analyst can edit."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from workbench.errors import WorkbenchError, did_you_mean
from workbench.suggest.forms import active, passive, possessive, present_tense, subjunctive
from workbench.text import fold

FOLDER = Path(__file__).parent / "lexicon"
FRAMES = (
    *("clause", "ra", "az", "be", "bar", "ba", "dar", "baraye", "about"),
    *("after", "after_be", "ezafe"),
)
_ACTIVE = frozenset(("کرد", "داد", "داشت", "نمود", "ساخت"))
_STANCES = ("support", "oppose")


@dataclass(frozen=True, slots=True)
class Verb:
    """What a form of a verb tells: how the claim is joined to it, and what it says by itself.

    ``parted`` are the forms of the light verb that may stand apart from its word; ``opens`` says
    that only «که», a colon or a quotation mark leads to what is said.
    """

    frames: tuple[str, ...]
    stance: str = ""
    passive: bool = False
    needs: tuple[str, ...] = ()
    parted: frozenset[str] = frozenset()
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every form by its key: the letters of the fold, without spaces and joiners.

    ``verbs`` are whole cues, ``participles`` those whose auxiliary is left out («رد کرده و»),
    ``preverbs`` the words of compounds by themselves, ``finite`` the indicative
    forms of light verbs, and ``closing`` these and others that end a clause. ``starts`` are the
    words that a cue can begin with, ``heads`` those of cues without a gap, each with the length of
    the longest of these, and ``forms`` all these cues. ``own`` are the pronouns and verbs of the
    first person, ``present`` the verbs of the present tense, ``perfect`` the participles of those
    that end a clause.
    """

    verbs: Mapping[str, Verb]
    parted: Mapping[str, Verb]
    participles: Mapping[str, Verb]
    preverbs: Mapping[str, Verb]
    finite: frozenset[str]
    closing: frozenset[str]
    starts: frozenset[str]
    heads: Mapping[str, int]
    forms: frozenset[str]
    phrases: Mapping[str, str]
    openings: frozenset[str]
    adjuncts: Mapping[str, str]
    attitudes: Mapping[str, Verb]
    document_verbs: frozenset[str]
    links: tuple[str, ...]
    own: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    people: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])


@lru_cache(maxsize=4096)
def key(words: str) -> str:
    """Return words as they are looked up: folded, without spaces and joiners."""
    return fold(words).replace("\u200c", "").replace(" ", "")


@cache
def lexicon(folder: Path = FOLDER) -> Lexicon:
    """Read a folder of lexicon files; raises WorkbenchError with the file and the entry."""
    return _Reader(folder).lexicon()


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._verbs: dict[str, Verb] = {}
        self._parted: dict[str, Verb] = {}
        self._participles: dict[str, Verb] = {}
        self._preverbs: dict[str, Verb] = {}
        self._starts: set[str] = set()
        self._degrees: tuple[str, ...] = ()

    def lexicon(self) -> Lexicon:
        verbs, compounds = self._read("verbs"), self._read("compounds")
        phrases, people = self._read("phrases"), self._read("people")
        for entry in verbs.get("verb", ()):
            self._simple(entry)
        light = {str(each["past"]): each for each in verbs.get("light", ())}
        # A clause may follow «گفت», so that no headline ends there.
        said = {each["past"] for each in verbs.get("verb", ()) if "clause" in each["frames"]}
        self._degrees = tuple(map(str, compounds.get("degrees", ())))
        for entry in compounds.get("compound", ()):
            self._compound(entry, light)
        kinds = {key(each): "speaker" for each in phrases["speaker"]}
        kinds |= {key(each): "outlet" for each in phrases["outlet"]}
        kinds |= {key(each): "view" for each in phrases["view"]}
        for kind in ("speaker", "outlet", "view", "document_verbs"):
            for phrase in phrases[kind]:
                self._starting(phrase)
        documents = frozenset(map(key, phrases["document_verbs"]))
        forms = documents.union(self._verbs, self._participles, kinds)
        openings = frozenset(map(key, phrases["adjunct_openings"]))
        adjuncts = {
            key(opening) + key(noun): noun
            for opening in phrases["adjunct_openings"]
            for noun in phrases["adjunct_nouns"]
        }
        return Lexicon(
            self._verbs,
            self._parted,
            self._participles,
            self._preverbs,
            frozenset(
                self._indicative(each for each in light.values() if each["past"] not in said)
            ),
            frozenset(self._closing((*light.values(), *verbs.get("plain", ())))),
            frozenset(self._starts | openings | self._preverbs.keys()),
            self._heads(forms),
            forms,
            kinds,
            openings,
            adjuncts,
            dict(self._attitudes(phrases)),
            documents,
            tuple(map(key, phrases["adjunct_links"])),
            frozenset(
                (*people["first_persons"], *self._first_person((*light.values(), *verbs["plain"])))
            ),
            frozenset(self._present((*light.values(), *verbs.get("verb", ())))),
            frozenset(self._perfect((*light.values(), *verbs.get("plain", ())))),
            {
                name: frozenset(map(key, (*words, *(people["times"] if name == "stops" else ()))))
                for name, words in people.items()
            },
        )

    def _read(self, name: str) -> dict[str, Any]:
        path = self._folder / f"{name}.toml"
        try:
            return tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise WorkbenchError(
                f"The lexicon {str(path)!r} cannot be read: {error}. Mend it or put it back."
            ) from error

    def _attitudes(self, phrases: Mapping[str, Any]) -> Iterator[tuple[str, Verb]]:
        for entry in phrases["attitude"]:
            verb = self._verb({"frames": ["ezafe"], "stance": entry["stance"]}, "attitude")
            for noun in entry["nouns"]:
                yield key(noun) + key(entry["join"]), verb

    @staticmethod
    def _indicative(entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
        for each in entries:
            yield from active(str(each["past"]), tuple(map(str, each.get("present", ()))))

    def _closing(self, entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
        entries = list(entries)
        wishes = (subjunctive(tuple(map(str, each.get("present", ())))) for each in entries)
        copula = ("است", "اند", "هست", "هستند", "هستیم", "ایم")
        for form in (*self._indicative(entries), *(form for each in wishes for form in each)):
            yield form
            yield f"ن{form}"
        yield from (*copula, "نیست", "نیستند", "نیستیم")

    @staticmethod
    def _present(entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
        for each in entries:
            yield from present_tense(tuple(map(str, each.get("present", ()))))

    @staticmethod
    def _perfect(entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
        for each in entries:
            yield from (f"{each['past']}ه", f"ن{each['past']}ه")

    def _first_person(self, entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
        for form in self._closing(entries):
            if form.endswith("یم") or (form.startswith(("می", "نمی")) and form.endswith("م")):
                yield form

    def _simple(self, entry: Mapping[str, Any]) -> None:
        past, present = str(entry["past"]), tuple(map(str, entry.get("present", ())))
        verb = self._verb(entry, past)
        for form in active(past, present):
            self._add(form, verb)
        if not verb.needs:
            self._participles[past + "ه"] = verb
        self._starts.update((past, past + "ه", "می", "خواهد", "خواهند"))
        if "clause" in verb.frames:
            for form in passive(past):
                self._add(form, Verb(verb.frames, passive=True, needs=verb.needs, opens=verb.opens))

    def _compound(self, entry: Mapping[str, Any], light: Mapping[str, Mapping[str, Any]]) -> None:
        frames = self._verb(entry, str(entry.get("words"))).frames
        for word in self._with_degrees(entry):
            self._starting(word)
            for name in map(str, entry["light"]):
                if name in ("است", "بود", "دارد"):
                    past, present = {"دارد": ("داشت", ("دار",))}.get(name, ("شد", ()))
                    forms = frozenset(possessive(past, present))
                elif name in light:
                    past, present = name, tuple(map(str, light[name].get("present", ())))
                    present = () if entry.get("told") == "past" else present
                    # «مدعی است» beside «مدعی شد», but no «ذکر است» beside «ذکر شد».
                    stays = _ACTIVE.isdisjoint(entry["light"]) or name == "داشت"
                    states = possessive(past, present) if stays else ()
                    forms = frozenset((*active(past, present), *states))
                    if entry.get("told") == "past":
                        forms = frozenset(each for each in forms if not each.startswith("خواه"))
                else:
                    raise WorkbenchError(
                        f"No light verb {name!r} for {word!r} in the lexicon "
                        f"{str(self._folder)!r}.{did_you_mean(name, light)}"
                    )
                # Of «کرد» and «شد» beside each other the second is the passive of the first.
                is_passive = name in ("شد", "گردید") and not _ACTIVE.isdisjoint(entry["light"])
                verb = self._verb(entry, word, is_passive, forms)
                for form in forms:
                    self._add(key(word) + form, verb)
                self._participles[f"{key(word)}{name}ه"] = verb
                self._starts.add(f"{name}ه")
                known = self._preverbs.get(key(word))
                every = forms.union(known.parted) if known else forms
                self._preverbs[key(word)] = self._verb(entry, word, False, every)
                if {"after", "after_be", "ra", "az"}.intersection(frames):
                    known = self._parted.get(key(word))
                    both = forms.union(known.parted) if known else forms
                    self._parted[key(word)] = self._verb(entry, word, False, both)

    def _with_degrees(self, entry: Mapping[str, Any]) -> Iterator[str]:
        """Yield the words of an entry, also with a degree behind them: «ابراز نگرانی شدید»."""
        for word in map(str, entry["words"]):
            yield word
            if entry.get("degrees"):
                yield from (f"{word} {degree}" for degree in self._degrees)

    def _verb(
        self,
        entry: Mapping[str, Any],
        where: str,
        is_passive: bool = False,
        parted: Iterable[str] = (),
    ) -> Verb:
        frames = tuple(map(str, entry.get("frames", ("clause",))))
        for name in frames:
            if name not in FRAMES:
                raise WorkbenchError(
                    f"No frame {name!r} for {where!r} in the lexicon "
                    f"{str(self._folder)!r}.{did_you_mean(name, FRAMES)}"
                )
        stance = str(entry.get("stance", ""))
        if stance and stance not in _STANCES:
            raise WorkbenchError(
                f"No stance {stance!r} for {where!r} in the lexicon "
                f"{str(self._folder)!r}.{did_you_mean(stance, _STANCES)}"
            )
        needs = tuple(map(str, entry.get("needs", ())))
        opens = bool(entry.get("opens", False))
        return Verb(frames, stance, is_passive, needs, frozenset(parted), opens)

    def _add(self, form: str, verb: Verb) -> None:
        self._verbs.setdefault(form, verb)
        self._starts.add(form)

    def _heads(self, forms: Iterable[str]) -> dict[str, int]:
        """Return how long the longest form is that begins with each beginning."""
        heads: dict[str, int] = {}
        for form in sorted(forms, key=len, reverse=True):
            for at in range(len(form), 0, -1):
                if form[:at] in heads:
                    # A longer form came by here, and noted the shorter beginnings too.
                    break
                if form[:at] in self._starts:
                    heads[form[:at]] = len(form)
        return heads

    def _starting(self, words: str) -> None:
        """Note the beginnings that the first written word of an entry can have."""
        folded = fold(words)
        first = folded.split()[0]
        self._starts.update((key(first), key(words)))
