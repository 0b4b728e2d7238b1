"""Who is meant: names of actors from the words that speak of them."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from workbench.model import Actor
from workbench.suggest.lexicon import Lexicon, key
from workbench.suggest.words import Sentence
from workbench.text import fold

_TOKEN = re.compile(r"[^\W_](?:[\w\u200c]*\w)?")
_COMMAS = re.compile(r"[،,]")
_QUOTED = re.compile(r'[«"“]([^«»"“”]+)[»"”]')
_QUOTES = re.compile(r'[«»"“”]')
_POINTING = ("این", "همین", "آن", "همان")
# Words that a title is written with or without, and spellings of one word.
_FILLING = frozenset(("امور", "دولت", "محترم", "وقت", "کشور", "جمهوری", "اسلامی", "ارشد"))
_SPELLINGS = (("رییس", "رئیس"), ("رئیسجمهوری", "رئیسجمهور"), ("امریکا", "آمریکا"))
_LONGEST_NAME = 4


# A first name is no word that does other work in a sentence.
_NO_FIRST_NAMES = (
    *("stops", "openings", "offices", "bodies", "honorifics", "places", "turns"),
    *("speeches", "matters", "determiners", "prepositions"),
)


# A name does not begin so.
_NO_NAMES = ("determiners", "parts", "numbers")


def _no_places() -> dict[str, list[tuple[int, int]]]:
    return {}


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What a noun phrase tells of somebody: a name, if it has one, and titles."""

    name: str
    titles: tuple[str, ...]


@lru_cache(maxsize=4096)
def _keys(words: str) -> tuple[str, ...]:
    return tuple(key(token) for token in _TOKEN.findall(fold(words)))


@dataclass
class People:
    """The actors of one article: names, by-names and titles, read from all who speak in it."""

    lexicon: Lexicon
    text: str = ""
    sentences: Sequence[Sentence] = ()
    _names: dict[str, str] = field(default_factory=dict[str, str])
    _by_last_name: dict[str, str] = field(default_factory=dict[str, str])
    _titles: dict[frozenset[str], str] = field(default_factory=dict[frozenset[str], str])
    _phrases: dict[str, _Phrase] = field(default_factory=dict[str, _Phrase])
    _places: dict[str, list[tuple[int, int]]] = field(default_factory=_no_places)
    _last: str = ""

    def know(self, actors: Sequence[Actor]) -> None:
        """Take in the actors that the project knows."""
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                self._names.setdefault(key(name), actor.name)
                self._by_last_name.setdefault(key(name.split()[-1]), actor.name)

    def learn(self, speakers: Sequence[str]) -> None:
        """Take in the names and titles of all who speak in the article, full names first."""
        self._phrases = {words: self._parsed(words) for words in dict.fromkeys(speakers)}
        phrases = list(self._phrases.values())
        self._find({key(each.name) for each in phrases if each.name and " " not in each.name})
        for phrase in sorted(phrases, key=lambda each: -len(each.name.split())):
            if not phrase.name:
                continue
            name = self._full(phrase.name)
            for title in phrase.titles:
                if words := self._title(title):
                    self._titles.setdefault(words, name)

    def resolve(self, words: str) -> str:
        """Return the actor that a speaker's words mean, and remember who spoke last."""
        tokens = _keys(words)
        offices = self.lexicon.people["offices"]
        if key(words) in self.lexicon.people["pronouns"]:
            return self._last
        if len(tokens) > 1 and tokens[0] in _POINTING and tokens[1] in offices and self._last:
            return self._last
        phrase = self._phrases.get(words) or self._parsed(words)
        if phrase.name:
            name = self._full(phrase.name)
        else:
            plain = self._plain(words)
            name = self._titled(phrase.titles) or self._names.get(key(plain), plain)
        self._last = name
        return name

    def _plain(self, words: str) -> str:
        """Return a description as an actor's name: without relative clause, and a document as the
        body whose it is."""
        plain = " ".join(_QUOTES.sub("", words).split())
        plain = re.split(r"\sكه\s|\sکه\s", plain)[0].replace("، و ", " و ")
        if self._begins(plain, "documents"):
            body, _, _ = plain.partition(" ")[2].partition(" درباره")
            return body or plain
        return plain

    def _full(self, name: str) -> str:
        """Return the longest form of a name that was read, and remember it."""
        if known := self._names.get(key(name)):
            return known
        last = key(name.split()[-1])
        full = name
        if len(name.split()) == 1:
            person = last not in self.lexicon.people["places"]
            full = (person and self._by_last_name.get(last)) or self._in_text(name) or name
        self._names.setdefault(key(name), full)
        self._names.setdefault(key(full), full)
        self._by_last_name.setdefault(last, full)
        return full

    def _find(self, names: Collection[str]) -> None:
        """Note where last names stand in the article; its words are gone through once."""
        for n, sentence in enumerate(self.sentences):
            for k, word in enumerate(sentence.words):
                if word.key in names:
                    self._places.setdefault(word.key, []).append((n, k))

    def _in_text(self, last_name: str) -> str:
        """Return a first name with a last name, as the text writes them somewhere."""
        if self._does_other_work(key(last_name)):
            return ""
        for n, k in self._places.get(key(last_name), ()):
            words = self.sentences[n].words
            if k == 0 or words[k - 1].is_mark or self._does_other_work(words[k - 1].key):
                continue
            # A name stands apart: behind a mark or a title, or before an office.
            before = words[k - 2] if k > 1 else None
            after = words[k + 1].key if k + 1 < len(words) else ""
            if (
                before is None
                or before.is_mark
                or self._does_other_work(before.key)
                or after in self.lexicon.people["offices"]
            ):
                return " ".join(self.text[words[k - 1].start : words[k].end].split())
        return ""

    def _does_other_work(self, word: str) -> bool:
        if word.startswith("جمهور") or word in self.lexicon.preverbs:
            return True
        return any(word in self.lexicon.people[kind] for kind in _NO_FIRST_NAMES)

    def _parsed(self, words: str) -> _Phrase:
        quoted = _QUOTED.search(words)
        if quoted and len(quoted.group(1).split()) <= _LONGEST_NAME:
            rest = [words[: quoted.start()], *_COMMAS.split(words[quoted.end() :])]
            if self._begins(rest[0], "bodies"):
                return _Phrase("", ())
            return _Phrase(" ".join(quoted.group(1).split()), tuple(filter(str.strip, rest)))
        parts = [part.strip() for part in _COMMAS.split(_QUOTES.sub("", words)) if part.strip()]
        if len(parts) > 1 and re.match(r"و\s", parts[-1]):
            # A list of speakers is one actor: they said it together.
            return _Phrase("", ())
        name, titles = "", list[str]()
        for part in parts:
            own, title = self._split(part)
            name = name or own
            titles += [title] if title else []
        return _Phrase(name, tuple(titles))

    def _split(self, part: str) -> tuple[str, str]:
        """Return the name and the title of a phrase such as «حسن روحانی رئیس جمهور»."""
        if self._begins(part, "bodies") or self._begins(part, "documents"):
            return "", ""
        found = list(_TOKEN.finditer(part))
        keys = [key(token.group()) for token in found]
        people = self.lexicon.people
        while keys and keys[0] in people["honorifics"]:
            found, keys = found[1:], keys[1:]
        if not keys or any(keys[0] in people[kind] for kind in _NO_NAMES):
            return "", part
        office = next((n for n in range(len(keys)) if self._is_office(keys, n)), -1)
        if office > 0:
            if office > _LONGEST_NAME or any(each in people["bodies"] for each in keys[:office]):
                return "", part
            return part[found[0].start() : found[office - 1].end()], part[found[office].start() :]
        if office == 0:
            at = self._name_behind(keys)
            if at:
                return part[found[at].start() :], part[: found[at - 1].end()]
            return "", part
        return part[found[0].start() :], ""

    def _is_office(self, keys: Sequence[str], at: int) -> bool:
        """Say whether an office stands here, and not a last name such as «خطیب زاده»."""
        last_name = at + 1 < len(keys) and keys[at + 1] in ("زاده", "نژاد", "پور", "نیا", "فر")
        return keys[at] in self.lexicon.people["offices"] and not last_name

    def _name_behind(self, keys: Sequence[str]) -> int:
        """Return where a name begins behind the country that closes a title; 0 if none does."""
        if keys[0].startswith("رئیسجمهور") or keys[:2] == ["رئیس", "جمهور"]:
            # «رئیس جمهور اوباما» has no country.
            at = 2 if keys[0] == "رئیس" else 1
            people = self.lexicon.people
            if at < len(keys) <= at + 2 and not any(
                each in people["places"] or each in people["stops"] for each in keys[at:]
            ):
                return at
        places = [n for n, each in enumerate(keys) if each in self.lexicon.people["places"]]
        at = places[-1] + 1 if places else 0
        plain = keys[at:]
        joining = any(each in self.lexicon.people["stops"] or each == "و" for each in plain)
        return at if at and 1 <= len(plain) <= _LONGEST_NAME - 1 and not joining else 0

    def _titled(self, titles: Sequence[str]) -> str:
        """Return whose titles these are: one that says the same with more or with fewer words."""
        for title in titles:
            words = self._title(title)
            if known := self._titles.get(words):
                return known
            near = {
                name
                for other, name in self._titles.items()
                if len(words) > 1 and (words <= other or (len(other) > 1 and other <= words))
            }
            if len(near) == 1:
                return near.pop()
        return ""

    def _title(self, title: str) -> frozenset[str]:
        return frozenset(self._title_words(title))

    def _title_words(self, title: str) -> Iterator[str]:
        for part in re.split(r"\sکه\s", fold(title))[:1]:
            joined = re.sub(r"(رئیس|رییس)\s+(جمهور)", r"\1\2", part)
            for token in _TOKEN.findall(joined):
                word = key(token)
                for spelling, usual in _SPELLINGS:
                    word = usual if word == spelling else word.replace("رییس", "رئیس")
                if word not in _FILLING and word not in _POINTING:
                    yield word

    def _begins(self, words: str, kind: str) -> bool:
        first = _keys(words)[:1]
        return bool(first) and first[0] in self.lexicon.people[kind]
