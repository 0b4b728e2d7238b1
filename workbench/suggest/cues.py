"""Where a sentence says that somebody says something."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.suggest.leading import LEADING
from workbench.suggest.lexicon import Lexicon, Verb
from workbench.suggest.speakers import AS
from workbench.suggest.words import Sentence, Word

_MOST_WORDS = 5
# How far a light verb may stand from its word: «خواستار توضیح … شد».
_FARTHEST = 60
# «خواست» needs its «از» so near.
_NEAR = 8
_FARTHEST_SHARED = 12
_MOST_LIGHT = 3
_FARTHEST_MODAL = 8
_FARTHEST_OBJECT = 12
_FARTHEST_AS = 25
_MODALS = frozenset(("میتوان", "نمیتوان", "بتوان", "باید", "نباید", "میبایست"))
# «این سخنان در حالی مطرح می‌شود که» tells when something was said; «سخن گفت که» and «تبریک گفت»
# are done, not reported.
_NO_REPORT = frozenset(("حالی", "شرایطی", "سخن", "تبریک", "تسلیت", "خوشامد", "دروغ"))


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a sentence: the words ``first`` up to, not including, ``last``, by number.

    ``kind`` is ``verb``, ``document``, ``phrase``, ``outlet``, ``adjunct``, ``attitude`` or
    ``colon``; ``light`` is the number
    of the light verb that stands apart, with how many words it has; ``opens`` is the word that
    the claim begins with, where the cue tells.
    """

    kind: str
    first: int
    last: int
    verb: Verb
    light: tuple[int, int] | None = None
    opens: int | None = None


_CLAUSE = Verb(("clause",))
# Frames whose noun phrase stands before the verb.
_BEFORE = frozenset(("ra", "az", "be", "bar", "ba", "dar", "about"))
_PREPOSITIONS = ("", "بر", "به", "از", "با")
_MOST_LINKS = 5
_QUOTES = ("«", '"')
_SOMEBODY = ("pronouns", "offices", "bodies", "honorifics")
# What joins an attitude to its noun and is no part of the cue.
_JOINS = ("از", "بر", "به", "با", "در", "نسبت", "درباره")
_BEFORE_NOUNS = frozenset(("با", "به", "از", "بر", "در", "برای", "این", "آن", "طبق", "و"))
_AUXILIARIES = frozenset(("شد", "شده", "بود", "بودند", "باشد", "باشند", "ام", "ای", "ایم", "اید"))
# What goes on with a participle in another clause.
_GOING_ON = frozenset(("و", "اما", "ولی", "بلکه", "یا", "تا", "را", "از", "به", "خود", "های", "ها"))
_FOR = frozenset(("برای", "جهت", "به", "در", "با", "از", "بر", "منظور", "و", "ضمن"))


def cues(sentence: Sentence, quoted: Sequence[tuple[int, int]], lexicon: Lexicon) -> list[Cue]:
    """Return the cues of a sentence that stand in no quotation, in order."""
    words = sentence.words
    starts = lexicon.starts
    found: list[Cue] = []
    upto = 0
    for at, word in enumerate(words):
        if word.key not in starts or at < upto or _inside(word.start, quoted):
            continue
        cue = _at(words, at, lexicon)
        if cue and (
            _lacks(words, cue)
            or _is_own(words, cue)
            or _is_thought(words, cue)
            or _is_continued(words, cue)
            or (at > 0 and words[at - 1].key in _NO_REPORT)
        ):
            cue = None
        if (cue := cue or _apart(words, at, lexicon)) and not (cue.light and _is_own(words, cue)):
            found.append(cue)
            upto = cue.last
    return found


def _lacks(words: Sequence[Word], cue: Cue) -> bool:
    """Say whether none of the words stands near that a verb of saying needs."""
    needs = cue.verb.needs
    return bool(needs) and all(word.key not in needs for word in words[: cue.first + _NEAR])


def _is_own(words: Sequence[Word], cue: Cue) -> bool:
    """Say whether a verb is in the first person: it goes on with what somebody says."""
    last = sum(cue.light) if cue.light else cue.last
    return cue.kind == "verb" and words[last - 1].key.endswith("م")


def _is_thought(words: Sequence[Word], cue: Cue) -> bool:
    """Say whether a verb says what could or should be said: «باید گفت», «آن را می‌توان … دانست»."""
    far = _FARTHEST_MODAL if "ra" in cue.verb.frames else 1
    near = [word.key for word in words[max(0, cue.first - far) : cue.first]]
    return cue.kind == "verb" and not _MODALS.isdisjoint(near)


def _is_continued(words: Sequence[Word], cue: Cue) -> bool:
    """Say whether «ادامه داد» and «سخن گفت» tell of something else than what is said: «به جنگ
    ادامه خواهد داد», «از همسایگانی سخن گفت که …»."""
    after = words[cue.last].key if cue.last < len(words) else ""
    if words[cue.first].key in ("سخن", "حرف") and after == "که":
        return True
    if words[cue.first].key != "ادامه":
        return False
    if words[cue.last - 2].key in ("خواهد", "خواهند"):
        return True
    opens = after in (":", "که", "«", '"')
    before = words[max(0, cue.first - _FARTHEST_OBJECT) : cue.first]
    return not opens and any(word.key in ("به", "را") for word in before)


def _apart(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    """Return a cue whose verb stands apart, or that has none."""
    if at + 2 >= len(words):
        return None
    key = words[at].key
    if key in lexicon.parted and (cue := _parted(words, at, lexicon)):
        return cue
    if key in lexicon.preverbs and (cue := _shared(words, at, lexicon)):
        return cue
    if key not in lexicon.openings:
        return None
    return _adjunct(words, at, lexicon) or _attitude(words, at, lexicon)


def _at(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    """Return the longest cue that begins with a word."""
    joined = ""
    best: Cue | None = None
    for n, word in enumerate(words[at : at + _MOST_WORDS], start=at + 1):
        joined += word.key
        if joined not in lexicon.forms:
            continue
        if verb := lexicon.verbs.get(joined):
            if _is_noun(words, at, n, joined):
                return None
            if verb.opens and (not _opens_clause(words, n) or words[n].key == "،"):
                continue
            best = Cue("verb", at, n, verb)
        elif (verb := lexicon.participles.get(joined)) and (
            _leaves_out(words, at, n, verb, lexicon) or _is_as(words, at, n, verb)
        ):
            best = Cue("verb", at, n, verb)
        elif joined in lexicon.document_verbs and _opens_clause(words, n):
            best = Cue("document", at, n, _CLAUSE)
        elif (kind := lexicon.phrases.get(joined)) and _names(words, at, n, kind, lexicon):
            best = Cue("outlet" if kind == "outlet" else "phrase", at, n, _CLAUSE)
    return best


def _names(words: Sequence[Word], first: int, last: int, kind: str, lexicon: Lexicon) -> bool:
    """Say whether a phrase is one of its own («با توجه به گفتهٔ …» is not), and whether somebody
    follows where it may also go with something («از نظر مالی»)."""
    if first > 0 and words[first - 1].key in LEADING:
        return False
    if kind != "view":
        return True
    begins = words[last].key if last < len(words) else ""
    return begins in _QUOTES or any(begins in lexicon.people[each] for each in _SOMEBODY)


def _opens_clause(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].key in ("که", ":", "«", '"', "،")


def _says_on(words: Sequence[Word], first: int, at: int, lexicon: Lexicon) -> bool:
    """Say whether a clause follows a participle at once («پولیتیکو نوشته ایران …»): it is no noun
    («به نوشته»), and no verb is made with it («گفته می‌شود»)."""
    before = words[first - 1].key if first else ""
    after = words[at]
    made = after.key in lexicon.closing or after.key in _AUXILIARIES or after.key.startswith("می")
    noun = not before or before in _BEFORE_NOUNS or before in lexicon.people["prepositions"]
    return not (after.is_mark or made or noun or after.key in _GOING_ON)


def _leaves_out(words: Sequence[Word], first: int, at: int, verb: Verb, lexicon: Lexicon) -> bool:
    """Say whether a participle stands for a whole form: «گفته که», «از آن انتقاد کرده و»."""
    following = words[at].key if at < len(words) else ""
    if "clause" in verb.frames and following in ("که", ":"):
        return True
    told = "clause" in verb.frames and not verb.passive and at < len(words)
    if told and _says_on(words, first, at, lexicon):
        return True
    return not _BEFORE.isdisjoint(verb.frames) and following in ("و", "،", ",")


def _is_as(words: Sequence[Word], first: int, last: int, verb: Verb) -> bool:
    """Say whether a participle stands for a whole form in «آن‌طور که شهردار گفته، …»."""
    if "clause" not in verb.frames or last >= len(words) or words[last].key not in ("،", ","):
        return False
    near = range(max(0, first - _FARTHEST_AS), first - 1)
    return any(words[n].key in AS and words[n + 1].key == "که" for n in near)


def _is_talk(words: Sequence[Word], at: int) -> bool:
    """Say whether «گفت» is the beginning of «گفت وگو», a talk."""
    joined = "".join(word.key for word in words[at : at + 2])
    return joined.startswith("وگو")


def _is_noun(words: Sequence[Word], first: int, last: int, joined: str) -> bool:
    """Say whether «گفت» begins a talk, «گفت وگو», or «خواست» is a noun behind its preposition,
    «با خواست مردم»."""
    if joined == "خواست":
        return first > 0 and words[first - 1].key in _BEFORE_NOUNS
    return joined == "گفت" and _is_talk(words, last)


def _parted(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    """Find the light verb of a word further on in the sentence."""
    verb = lexicon.parted[words[at].key]
    opens = at + 1
    if "after_be" in verb.frames and opens < len(words) and words[opens].key == "به":
        # «سوریه را متهم به ارسال سلاح کرد»
        opens += 1
    elif "after" not in verb.frames:
        return None
    relative = False
    for n in range(opens, min(len(words), at + _FARTHEST)):
        relative |= words[n].key == "که"
        if _parts(words, n, verb, lexicon) or (not relative and _ends(words[n].key, verb, lexicon)):
            return None
        if width := _light_width(words, n, verb):
            # «مخالف … حرکت کرده است» is another verb's.
            other = words[n - 1].key + words[n].key in lexicon.closing
            return None if other else Cue("verb", at, at + 1, verb, (n, width), opens)
    return None


def _parts(words: Sequence[Word], at: int, verb: Verb, lexicon: Lexicon) -> bool:
    """Say whether no light verb can be looked for beyond a word: behind a mark, behind another
    word that has its own, and behind «نیستند», which says the opposite."""
    key = words[at].key
    opposite = key[:1] == "ن" and key[1:] in verb.parted
    other = lexicon.parted.get(key)
    nearer = other is not None and "after" in other.frames
    return opposite or nearer or key in (":", "؛", ".") or _has_own(words, at, lexicon)


def _ends(key: str, verb: Verb, lexicon: Lexicon) -> bool:
    """Say whether a word ends the clause; only a relative clause has a verb of its own before."""
    return key in lexicon.closing and key not in verb.parted


def _light_width(words: Sequence[Word], at: int, verb: Verb) -> int:
    """Return of how many words the light verb is that begins with a word; 0 if none does."""
    joined, width = "", 0
    for n, word in enumerate(words[at : at + _MOST_LIGHT], start=1):
        joined += word.key
        if joined in verb.parted:
            width = n
    return width


def _has_own(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Say whether the light verb of another word stands right behind it."""
    other = lexicon.preverbs.get(words[at].key)
    return other is not None and at + 1 < len(words) and words[at + 1].key in other.parted


def _shared(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    """Find a word whose light verb is that of the next one: «رد و تاکید کرد»."""
    verb = lexicon.preverbs[words[at].key]
    joint = at + 1 + (words[at + 1].key in ("،", ","))
    if joint >= len(words) or words[joint].key != "و" or not {*verb.frames} - {"clause"}:
        return None
    if at > 0 and words[at - 1].key in _FOR:
        # «برای حمایت و پشتیبانی از …»
        return None
    for n in range(joint + 1, min(len(words), joint + _FARTHEST_SHARED)):
        if words[n].key in (".", "؛", ":"):
            return None
        if words[n].key in lexicon.preverbs and (cue := _at(words, n, lexicon)):
            joined = "".join(word.key for word in words[n : cue.last])
            light = joined.removeprefix(words[n].key)
            return Cue("verb", at, at + 1, verb) if light in verb.parted else None
    return None


def _adjunct(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    """Find «با بیان اینکه»: the cue is the noun."""
    for width in (1, 2):
        joined = "".join(word.key for word in words[at : at + 1 + width])
        if joined not in lexicon.adjuncts:
            continue
        after = at + 1 + width
        for link, opens in _links(words, after):
            if link in lexicon.links:
                return Cue("adjunct", at + 1, after, _CLAUSE, opens=opens)
    return None


def _attitude(words: Sequence[Word], at: int, lexicon: Lexicon) -> Cue | None:
    """Find «با استقبال از», «ضمن رد»: the cue is the noun without its preposition."""
    joined = ""
    for n, word in enumerate(words[at + 1 : at + 1 + _MOST_LINKS], start=at + 2):
        if word.is_mark:
            return None
        joined += word.key
        if (verb := lexicon.attitudes.get(joined)) and n < len(words) and words[n].key != "و":
            last = n
            while words[last - 1].key in _JOINS:
                last -= 1
            return Cue("attitude", at + 1, last, verb, opens=n)
    return None


def _links(words: Sequence[Word], at: int) -> Iterator[tuple[str, int]]:
    """Yield what the next words are joined, without the preposition before them, each with the
    number of the word behind it."""
    joined = ""
    for n, word in enumerate(words[at : at + _MOST_LINKS], start=at + 1):
        joined += word.key
        for preposition in _PREPOSITIONS:
            yield joined.removeprefix(preposition), n


def _inside(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    n = bisect_right(spans, (place, 1 << 60)) - 1
    return n >= 0 and spans[n][0] <= place < spans[n][1]
