"""How what is said is joined to its cue: as a clause, or as a noun phrase before or around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.suggest.claims import Claim, before, behind, trimmed, with_preposition
from workbench.suggest.cues import Cue
from workbench.suggest.lexicon import Lexicon
from workbench.suggest.reach import Reach
from workbench.suggest.words import COMMAS, Sentence, Word

_ADVERBS = frozenset(
    (
        *("نیز", "هم", "پیشتر", "بارها", "همچنین", "به", "شدت", "قبلا", "هرچند", "بار", "دیگر"),
        *("مجددا", "دوباره", "گذشته", "آینده", "جاری", "اخیر"),
    )
)
_MANNER = frozenset(("بشدت", "شدیدا", "قویا", "بهشدت", "صریحا", "رسما", "نیز", "هم", *COMMAS))
_NEAR = 6
_QUOTES = {"«": "»", '"': '"'}
# What is longer describes more than it names.
_LONGEST_TARGET = 12
_ADVERBIALS = frozenset(("در", "با", "طی", "ضمن", "پس", "پیش", "برای", "بر"))


@dataclass(frozen=True, slots=True)
class Frames:
    """The claims of an article's cues."""

    text: str
    sentences: Sequence[Sentence]
    found: Sequence[Sequence[Cue]]
    quoted: Sequence[tuple[int, int]]
    lexicon: Lexicon
    reach: Reach

    def claim(self, n: int, m: int, start: int) -> Claim | None:
        """Return what cue ``m`` of sentence ``n`` reports; a noun phrase before the cue begins at
        the word ``start`` or behind it."""
        sentence, cue = self.sentences[n], self.found[n][m]
        words, frames, after = sentence.words, cue.verb.frames, cue.last
        if cue.light is not None:
            return self._around_light(sentence, cue, cue.light)
        if cue.kind == "attitude":
            return self._towards(n, m)
        following = words[after].key if after < len(words) else ""
        if following == "که" and "clause" not in frames:
            # «این را گزارش‌هایی خواند که …»
            claim = self._noun_phrase(words, cue, start)
            return claim and trimmed(self.text, claim.start, sentence.end, claim.form)
        if following == ":":
            # Whatever else a verb is joined to, a colon opens speech behind it.
            return self.clause(n, m)
        if (following in COMMAS or following == "و") and self._is_cut_short(words, cue):
            told = following in COMMAS and frames == ("clause",)
            return self.clause(n, m) if told else self._noun_phrase(words, cue, start)
        at_end = following in ("", ".", "؛", "و") or self._turns(words, after)
        if "clause" not in frames or (at_end and len(frames) > 1):
            return self._noun_phrase(words, cue, start)
        if following == "و":
            return None
        return self.clause(n, m) or self._noun_phrase(words, cue, start)

    def _is_cut_short(self, words: Sequence[Word], cue: Cue) -> bool:
        """Say whether a verb's auxiliary is left out: «رد کرده و», «مطرح کرده، …»."""
        joined = "".join(word.key for word in words[cue.first : cue.last])
        return joined in self.lexicon.participles

    def target(self, n: int, m: int, start: int, claim: Claim) -> tuple[int, int] | None:
        """Return the code points of whom or what the wording takes a stance on: the object of a
        verb, who is accused, or the noun phrase asked for; None where the wording takes none."""
        words, cue = self.sentences[n].words, self.found[n][m]
        if not cue.verb.stance or claim.form != "np":
            return None
        marker = next((k for k in range(start, cue.first) if words[k].key == "را"), None)
        named = claim
        if marker is not None and marker > start:
            first = self._object_start(words, _behind_adverbial(words, start, marker), marker)
            named = before(self.text, words, first, marker) or claim
        inside = sum(named.start <= word.start < named.end for word in words)
        return (named.start, named.end) if inside <= _LONGEST_TARGET else None

    def _turns(self, words: Sequence[Word], at: int) -> bool:
        """Say whether a comma and «اما» stand here: the clause is over."""
        if at + 1 >= len(words) or words[at].key not in COMMAS:
            return False
        return words[at + 1].key in self.lexicon.people["turns"]

    def clause(self, n: int, m: int) -> Claim | None:
        """Return the clause behind a cue."""
        upto = self.reach.end(n, m)
        return behind(self.text, self.sentences[n], self.found[n][m], upto, self.quoted)

    def _noun_phrase(self, words: Sequence[Word], cue: Cue, start: int) -> Claim | None:
        frames = cue.verb.frames
        last = _without_manner(words, cue.first)
        start = self._behind_relative(words, start, last)
        start = _behind_adverbial(words, start, last)
        marker = next((k for k in range(start, cue.first) if words[k].key == "را"), None)
        if marker is not None and "after_be" in frames:
            # «ایران را به حمله متهم کرد»: what stands before «را» is not the charge.
            start = marker + 1
        found = with_preposition(self.text, words, start, last, frames)
        if found is None and "ra" in frames and marker is not None:
            found = before(self.text, words, self._object_start(words, start, marker), last)
        return found

    def _behind_relative(self, words: Sequence[Word], start: int, last: int) -> int:
        """Return where the main clause goes on behind the speaker's relative clause: «وی که سفیر
        است …»."""
        if start >= last or words[start].key != "که":
            return start
        closing = self.lexicon.closing
        return next((k + 1 for k in range(start + 1, last) if words[k].key in closing), start)

    def _object_start(self, words: Sequence[Word], start: int, marker: int) -> int:
        """Return where the noun phrase before «را» begins: at its «این», or behind the adverbs."""
        if words[start].key in self.lexicon.people["matters"]:
            return start
        for k in range(marker - 1, max(start, marker - _NEAR) - 1, -1):
            if words[k].key in ("این", "آن"):
                # «کودتا در این کشور را»
                if k > start and words[k - 1].key in self.lexicon.people["prepositions"]:
                    break
                return k
        matters, parts = self.lexicon.people["matters"], self.lexicon.people["parts"]
        led = self.lexicon.people["prepositions"]
        named = (
            k
            for k in range(start + 2, marker)
            if (words[k].key in matters or words[k].key in parts) and words[k - 1].key not in led
        )
        matter = next(named, 0)
        at_place = words[marker - 1].key in self.lexicon.people["places"]
        if words[start].key in _ADVERBIALS and at_place and not matter:
            return marker - 1
        start = self._behind_adverbs(words, start, marker)
        if words[start].key not in _ADVERBIALS:
            return start
        # «با انتشار بیانیه‌ای حضور در … را»
        comma = _behind_adverbial(words, start, marker)
        return self._behind_adverbs(words, comma, marker) if comma > start else matter or start

    def _behind_adverbs(self, words: Sequence[Word], start: int, last: int) -> int:
        skipped = (self.lexicon.people["times"], _ADVERBS, COMMAS)
        while start < last and any(words[start].key in kind for kind in skipped):
            start += 1
        return start

    def _towards(self, n: int, m: int) -> Claim | None:
        """Return what an attitude is towards: up to the comma, or to the verb that follows."""
        cue, words = self.found[n][m], self.sentences[n].words
        opens = cue.opens or cue.last
        later = self.found[n][m + 1].first if m + 1 < len(self.found[n]) else len(words)
        comma = next((k for k in range(opens, later) if words[k].key in COMMAS), later)
        if opens < comma and words[opens].key in _QUOTES:
            # What is quoted whole ends with its quotation.
            near = range(opens + 1, comma)
            comma = next((k + 1 for k in near if words[k].key == _QUOTES[words[opens].key]), comma)
        if comma == later < len(words):
            # «با محکوم کردن سیاست … این سوال را مطرح کرد»
            comma = _pointed_object(words, opens, later) or later
        if comma >= len(words) or comma == opens:
            return None
        return before(self.text, words, opens, comma)

    def _around_light(self, sentence: Sentence, cue: Cue, light: tuple[int, int]) -> Claim | None:
        """Return what stands between a word and its light verb, with the relative clause that
        was put behind the verb: «خواستار توضیح کشورهایی شد که …»."""
        words = sentence.words
        claim = before(self.text, words, cue.opens or cue.last, light[0])
        after = sum(light)
        if claim and after < len(words) and words[after].key == "که":
            return trimmed(self.text, claim.start, sentence.end, claim.form)
        return claim


def _pointed_object(words: Sequence[Word], first: int, last: int) -> int:
    """Return where an object begins that «این» opens and «را» closes; 0 if there is none."""
    marker = next((k for k in range(last - 1, first, -1) if words[k].key == "را"), 0)
    near = range(marker - 1, max(first, marker - _NEAR), -1)
    return next((k for k in near if words[k].key in ("این", "آن")), 0)


def _behind_adverbial(words: Sequence[Word], start: int, last: int) -> int:
    """Return where a noun phrase can begin behind an adverbial: «در نشست امروز، …»."""
    while start < last and words[start].key in COMMAS:
        start += 1
    if start >= last or words[start].key not in _ADVERBIALS:
        return start
    return next((k + 1 for k in range(start, last) if words[k].key in COMMAS), start)


def _without_manner(words: Sequence[Word], last: int) -> int:
    """Return where an object ends before the adverbs of its verb: «آن را به شدت»."""
    while last > 0 and words[last - 1].key in _MANNER:
        last -= 1
    if last > 1 and words[last - 1].key == "شدت" and words[last - 2].key == "به":
        last -= 2
    return last
