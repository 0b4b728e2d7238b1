"""The words of reporting, read from TOML files that an analyst can edit."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from workbench.errors import WorkbenchError, did_you_mean, said_by
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
    ``preverbs`` the words of compounds by themselves, ``finite`` the indicative forms of light
    verbs, and ``closing`` these and others that end a clause. ``starts`` are the words that a cue
    can begin with, and ``forms`` all cues without a gap. ``own`` are the pronouns and verbs of the
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
            frozenset(self._starts.union(openings, self._preverbs, self._verbs)),
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
                f"The lexicon {str(path)!r} cannot be read: {said_by(error)}. "
                f"Mend it or put it back."
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
            self._verbs.setdefault(form, verb)
        if not verb.needs:
            self._participles[past + "ه"] = verb
        self._starts.update((past, past + "ه", "می", "خواهد", "خواهند"))
        if "clause" in verb.frames:
            told = Verb(verb.frames, passive=True, needs=verb.needs, opens=verb.opens)
            for form in passive(past):
                self._verbs.setdefault(form, told)

    def _compound(self, entry: Mapping[str, Any], light: Mapping[str, Mapping[str, Any]]) -> None:
        where = str(entry["words"][0])
        parting = {"after", "after_be", "ra", "az"}.intersection(self._verb(entry, where).frames)
        apart = (self._preverbs, self._parted) if parting else (self._preverbs,)
        active_too = not _ACTIVE.isdisjoint(entry["light"])
        told: list[tuple[str, frozenset[str], Verb, Verb]] = []
        for name in map(str, entry["light"]):
            forms = self._light_forms(entry, name, light)
            # Of «کرد» and «شد» beside each other the second is the passive of the first.
            is_passive = name in ("شد", "گردید") and active_too
            verb = self._verb(entry, where, is_passive, forms)
            told.append((name, forms, verb, self._verb(entry, where, False, forms)))
        for word in self._with_degrees(entry):
            self._starting(word)
            begin = key(word)
            for name, forms, verb, shared in told:
                for form in forms:
                    self._verbs.setdefault(begin + form, verb)
                self._participles[f"{begin}{name}ه"] = verb
                self._starts.add(f"{name}ه")
                for parted in apart:
                    known = parted.get(begin)
                    both = replace(shared, parted=forms | known.parted) if known else shared
                    parted[begin] = both

    def _light_forms(
        self, entry: Mapping[str, Any], name: str, light: Mapping[str, Mapping[str, Any]]
    ) -> frozenset[str]:
        """Return the forms of a light verb as they are told behind the words of an entry."""
        if name in ("است", "بود", "دارد"):
            past, present = {"دارد": ("داشت", ("دار",))}.get(name, ("شد", ()))
            return frozenset(possessive(past, present))
        if name not in light:
            raise WorkbenchError(
                f"No light verb {name!r} for {entry['words'][0]!r} in the lexicon "
                f"{str(self._folder)!r}.{did_you_mean(name, light)}"
            )
        present = tuple(map(str, light[name].get("present", ())))
        present = () if entry.get("told") == "past" else present
        # «مدعی است» beside «مدعی شد», but no «ذکر است» beside «ذکر شد».
        stays = _ACTIVE.isdisjoint(entry["light"]) or name == "داشت"
        forms = (*active(name, present), *(possessive(name, present) if stays else ()))
        if entry.get("told") == "past":
            return frozenset(each for each in forms if not each.startswith("خواه"))
        return frozenset(forms)

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

    def _starting(self, words: str) -> None:
        """Note the beginnings that the first written word of an entry can have."""
        folded = fold(words)
        first = folded.split()[0]
        self._starts.update((key(first), key(words)))
