"""How far reported speech reaches: to its sentence's end, beyond it, or not so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.suggest.cues import Cue
from workbench.suggest.forms import is_plural
from workbench.suggest.lexicon import Lexicon
from workbench.suggest.speakers import subject
from workbench.suggest.words import COMMAS, Sentence, Word

_SUBORDINATING = frozenset(("آنکه", "وقتی", "هنگامی", "زمانی"))
# Participles that are nouns and adjectives too: «هفته گذشته», «بسته», «خواسته».
_NO_VERBS = frozenset(("گذشته", "بسته", "خواسته", "رسیده", "شناخته", "برداشته"))
_NEAR = 8
# Further cues of a sentence at which the speaker may go on, or behind which a clause ends.
_MOST_CUES = 4
# «و» is looked for so many words before the next cue; a clause is shorter than that.
_LONGEST_CLAUSE = 80


@dataclass(frozen=True, slots=True)
class Reach:
    """The ends of clauses in an article's sentences, whose cues were found before."""

    sentences: Sequence[Sentence]
    found: Sequence[Sequence[Cue]]
    lexicon: Lexicon

    def end(self, n: int, m: int) -> int:
        """Return the code point where the speech of cue ``m`` in sentence ``n`` ends at the
        latest: what a colon opens with its line or at the next cue, any other with its sentence
        or where the speaker goes on."""
        sentence, cue = self.sentences[n], self.found[n][m]
        words = sentence.words
        if cue.kind == "adjunct":
            opens = cue.opens or cue.last
            return self._clause_end(words, opens, self._main(n, m, opens)) or sentence.end
        if _is_subordinate(words, cue):
            return self._clause_end(words, cue.last, len(words)) or sentence.end
        for later_cue in self.found[n][m + 1 : m + 1 + _MOST_CUES]:
            if (cut := self._goes_on(words, cue, later_cue)) is not None:
                return cut
        # «گفت، …» opens speech as «گفت: …» does.
        opens = cue.last < len(words) and words[cue.last].key in (":", *COMMAS)
        return self._speech_end(n) if opens else sentence.end

    def _main(self, n: int, m: int, opens: int) -> int:
        """Return where the first cue stands behind an adjunct's clause: one that no verb and no
        comma parts from its beginning is within it («با بیان اینکه او خواستار صلح است، گفت»)."""
        words, upto = self.sentences[n].words, opens
        for later in self.found[n][m + 1 : m + 1 + _MOST_CUES]:
            if later.verb.passive:
                continue
            between = words[upto : later.first]
            if any(self._ends(word) or word.key in COMMAS for word in between):
                return later.first
            upto = later.first
        return len(words)

    def _ends(self, word: Word) -> bool:
        """Say whether a clause may end with a word: a verb, also without its auxiliary, or «ست»
        written to its noun."""
        key = word.key
        written_to = key.endswith("ست") and key[:-2] in self.lexicon.people["places"]
        short = key in self.lexicon.perfect and key not in _NO_VERBS
        return self._closes(word) or short or written_to or key == "ماست" or key.endswith("هاست")

    def _speech_end(self, n: int) -> int:
        """Return where speech that goes on through whole sentences ends."""
        end = self.sentences[n].end
        for k in range(n + 1, len(self.sentences)):
            following = self.sentences[k]
            if following.line != self.sentences[n].line:
                break
            reports = any(not cue.verb.passive for cue in self.found[k])
            if (reports and not self._is_own(k)) or self._closes_article(k):
                break
            end = following.end
        return end

    def _is_own(self, n: int) -> bool:
        """Say whether a sentence that reports goes on in the first person."""
        before = self.sentences[n].words[: self.found[n][0].first]
        return any(word.key in self.lexicon.own for word in before)

    def _closes_article(self, n: int) -> bool:
        """Say whether a sentence is the agency's own last words: «انتهای پیام»."""
        joined = "".join(word.key for word in self.sentences[n].words[:2])
        return joined in self.lexicon.people["closings"]

    def _clause_end(self, words: Sequence[Word], first: int, last: int) -> int | None:
        """Return where a clause before its main clause ends: at the last comma behind one of its
        verbs, behind its last verb, or at its first comma."""
        commas = [k for k in range(first, last) if words[k].key in COMMAS]
        behind_verb = [k for k in commas if k > first and self._ends(words[k - 1])]
        if behind_verb:
            return words[behind_verb[-1 if last < len(words) else 0]].start
        verbs = (k for k in range(last - 1, first - 1, -1) if self._ends(words[k]))
        if last < len(words) and (verb := next(verbs, None)) is not None:
            return words[verb].end
        return words[commas[0]].start if commas else None

    def _closes(self, word: Word) -> bool:
        key = word.key
        return key in self.lexicon.closing or (key.startswith(("می", "نمی")) and len(key) > 4)

    def _is_another(self, words: Sequence[Word], cue: Cue, later: Cue) -> bool:
        """Say whether a later verb cannot be the same speaker's: it is passive and the first is
        not, it is of several and the first is of one, or it tells of now and the first is past."""
        if later.verb.passive and not cue.verb.passive:
            return True
        said = "".join(word.key for word in words[cue.first : cue.last])
        if said not in self.lexicon.verbs:
            return False
        verb = words[sum(later.light) - 1].key if later.light else words[later.last - 1].key
        if verb in self.lexicon.present and self._is_past(words[cue.last - 1].key):
            return True
        return not is_plural(said) and is_plural(verb)

    def _has_verb(self, words: Sequence[Word], first: int, last: int) -> bool:
        """Say whether another clause stands before a verb, with nothing that makes it a part."""
        between = words[first:last]
        linked = any(word.key in ("که", "تا", *COMMAS) for word in between)
        return not linked and any(
            word.key.startswith("می") and self._closes(word) for word in between
        )

    def _is_past(self, verb: str) -> bool:
        """Say whether a verb is in the simple past; «گفته است و می‌گوید» can go on."""
        return not verb.startswith("می") and not verb.endswith(("است", "اند", "هاند", "بود"))

    def _goes_on(self, words: Sequence[Word], cue: Cue, later: Cue) -> int | None:
        """Return where the speaker goes on to another statement in the same sentence: at «و»
        with no subject of its own before the next cue."""
        if later.kind == "phrase" and words[later.first - 1].key == "و":
            return words[later.first - 1].start
        joined = "".join(word.key for word in words[later.first : later.last])
        if later.kind != "verb" or joined in self.lexicon.participles:
            return None
        if cue.kind == "verb" and self._is_another(words, cue, later):
            return None
        for k in range(later.first - 1, max(cue.last, later.first - _LONGEST_CLAUSE), -1):
            if words[k].key == "و":
                if self._has_verb(words, k + 1, later.first):
                    return None
                own = subject(words, k + 1, later.first, self.lexicon)
                # What stands before «را» is no subject.
                return words[k].start if own is None or words[own[1]].key == "را" else None
        return None


def _is_subordinate(words: Sequence[Word], cue: Cue) -> bool:
    """Say whether a cue stands in a clause before the main one: «پس از آنکه او گفت …، …»."""
    for k in range(cue.first - 1, max(cue.first - _NEAR, -1), -1):
        if words[k].is_mark:
            return False
        if words[k].key in _SUBORDINATING:
            return True
    return False
