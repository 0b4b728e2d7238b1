"""The noun phrase of whoever speaks."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.suggest.lexicon import Lexicon
from workbench.suggest.words import COMMAS, Word

type Stretch = tuple[int, int]
"""Words of a sentence by number, half-open."""

_QUOTES = ("«", '"')
_CLOSING = {"«": "»", '"': '"', "(": ")"}
# Names of a list are looked for up to here: «بریتانیا، رومانی، … و ایالات متحده».
_LONGEST_LIST = 6
_LONGEST_NAME = 4
_LONGEST_QUOTATION = 20
_LONGEST_ASIDE = 5
_LONGEST_RELAY = 6
# From where an agency reports, with its letters: «(د پ آ) از بیت‌المقدس».
_LONGEST_PLACE = 10
# What nobody but a subject begins with behind «و».
_CLEARLY = ("pronouns", "sides")
_BEGINNING = ("pronouns", "offices", "bodies", "honorifics")
_LONGEST_TITLE = 7
# What an adverbial with a verb of its own begins with or holds.
_SUBORDINATING = frozenset(
    ("که", "آنکه", "اینکه", "چون", "اگر", "اگرچه", "گرچه", "هرچند", "وقتی", "زیرا", "درحالیکه")
)
_REGIONS = ("استان", "شهرستان", "شهر", "منطقه")
# Verbs that end a sentence even where no mark does; «کرد» is a people too.
_ENDED = frozenset(
    (
        *("است", "نیست", "هستند", "شد", "شدند", "بود", "بودند", "بودیم", "کردند", "دادند"),
        *("گرفت", "گرفتند", "آمد", "رفت", "رسید", "یافت", "میشود", "میکند", "میدهد"),
        *("کند", "کنند", "شود", "شوند", "دهد", "دهند", "دارد", "دارند", "باشد", "باشند", "هستیم"),
        *("خواهد", "خواهند", "کردهاند", "شدهاند", "دادهاند", "نشد", "نکرد", "نکردند", "ندارد"),
    )
)
# «در حالی که», «در حالی مطرح می‌شود که», «به طوری که».
_CIRCUMSTANCES = ("حالی", "حالیست", "درحالی", "درحالیست", "طوری", "بهطوری")
_FARTHEST_LINK = 5
# What an aside of hearsay begins with: «آن‌طور که شهردار گفته، …».
AS = frozenset(("طور", "گونه", "آنطور", "آنطوری", "آنگونه", "آنچنان", "همانطور", "همانگونه"))
# «امام جمعه» is no day.
_BEFORE_FRIDAY = ("امام", "نماز", "ائمه", "خطیب", "امامان")
_POINTING = ("این", "آن", "همین", "همان")


def subject(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> Stretch | None:
    """Return the subject of the clause between two words: its first noun phrase that is no
    adverbial, with its appositions."""
    return _Phrases(words, last, lexicon).subject(first)


def following(words: Sequence[Word], first: int, last: int) -> tuple[Stretch | None, int]:
    """Return the noun phrase after «به گفتهٔ», and where the claim behind its comma begins."""
    comma = _comma(words, first, last)
    return (None, first) if comma <= first else ((first, comma), comma + 1)


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The noun phrases of a sentence's words up to ``last``."""

    words: Sequence[Word]
    last: int
    lexicon: Lexicon

    def subject(self, first: int) -> Stretch | None:
        words, turns = self.words, self.lexicon.people["turns"]
        ends = (n for n in range(self.last - 1, first - 1, -1) if words[n].key in turns)
        turn = next((n for n in ends if not self._is_guarded(n)), None)
        at = self._behind_circumstance(first if turn is None else turn + 1)
        at = self._behind_clause(at) or at
        while at < self.last:
            start = self._after_openings(at)
            if start >= self.last:
                return None
            if self._is(start, "pronouns"):
                return start, start + 1
            if not self._is(start, "stops") and not self._points_to_time(start):
                end = self._end(start)
                if ended := self._ended(start, end):
                    at = ended
                    continue
                if end > start + 1 and self._is(start, "speeches"):
                    return start + 1, end
                if end > start:
                    return self._with_quoted(start), self._with_appositions(start, end)
            if behind := self._behind_occasion(start):
                at = behind
                continue
            # An adverbial runs to its comma, or to where an office or a pronoun begins.
            comma = self._adverbial_end(start)
            if comma < 0:
                return self._later(start)
            at = comma + 1
        return None

    def _is_guarded(self, at: int) -> bool:
        """Say whether «ولی» begins a title and does not turn the sentence: «ولی فقیه»."""
        return at + 1 < self.last and self._is(at + 1, "guarded")

    def _adverbial_end(self, start: int) -> int:
        """Return the comma that ends an adverbial: behind its verb, where it has one of its own;
        -1 if none does."""
        comma = _comma(self.words, start, self.last)
        if comma < 0 or all(word.key not in _SUBORDINATING for word in self.words[start:comma]):
            return comma
        commas = (n for n in range(comma, self.last) if self.words[n].key in COMMAS)
        return next((n for n in commas if self._closes(n - 1)), comma)

    def _behind_occasion(self, start: int) -> int:
        """Return where somebody begins right behind «در این دیدار» or «در ادامه»; 0 if nobody
        does."""
        words, behind = self.words, start + 2
        if start + 2 >= self.last or words[start].key not in ("در", "طی"):
            return 0
        if words[start + 1].key in _POINTING:
            if not self._is(start + 2, "occasions"):
                return 0
            behind = start + 3
        elif not self._is(start + 1, "courses"):
            return 0
        if behind >= self.last:
            return 0
        begins = any(self._is(behind, kind) for kind in _BEGINNING)
        return behind if begins or words[behind].key in _QUOTES else 0

    def _behind_clause(self, first: int) -> int:
        """Return where somebody else begins behind «و» and a whole clause, «… پرداخت و دو طرف …»,
        «… رفت و شهردار نیز …», or behind «که»: «… خواست که وی …»; 0 if nobody does."""
        words = self.words
        for at in range(self.last - 2, first + 1, -1):
            if words[at].key == "که" and self._is(at + 1, "pronouns") and at + 2 < self.last:
                return at + 1
            if words[at].key == "و" and words[at - 1].key in self.lexicon.closing:
                near = range(at + 2, min(at + _LONGEST_TITLE, self.last))
                also = any(words[n].key in ("نیز", "هم") for n in near)
                begins = also or any(self._is(at + 1, kind) for kind in _CLEARLY)
                return at + 1 if begins and not self._is(at + 1, "stops") else 0
        return 0

    def _is(self, at: int, kind: str) -> bool:
        return self.words[at].key in self.lexicon.people[kind]

    def _points_to_time(self, at: int) -> bool:
        """Say whether «این روزها», «چند روز» and the like stand here."""
        next_ = min(at + 1, self.last - 1)
        if self.words[at].key == "چند":
            return self._is(next_, "times")
        return self.words[at].key in _POINTING and self._is(next_, "stops")

    def _behind_circumstance(self, first: int) -> int:
        """Return where the subject can begin behind «این در حالی است که» or «به طوری که»."""
        for at in range(first, self.last):
            if self.words[at].key in AS and self._opens_aside(first, at):
                return at + 2
            if self.words[at].key in _CIRCUMSTANCES and at > 0:
                if behind := self._behind_opening(first, at):
                    return behind
                near = range(at + 1, min(at + _FARTHEST_LINK, self.last))
                link = next((n for n in near if self.words[n].key == "که"), None)
                inner = [self.words[n].key for n in range(first, at)]
                # «وزیر در حالی که …، گفت»: the subject stands before.
                over = self.words[at].key.endswith("ست")
                aside = link == at + 1 and not over and len(inner) > 1 and inner[0] not in _POINTING
                result = self.words[at].key.endswith("طوری")
                parted = any(key in COMMAS for key in inner[:-1])
                if link and (result or not (aside or parted)):
                    return link + 1
        return first

    def _opens_aside(self, first: int, at: int) -> bool:
        """Say whether «آن‌طور که» opens the sentence."""
        if at + 1 >= self.last or self.words[at + 1].key != "که":
            return False
        before = range(first, at)
        return all(self._is(n, "openings") or self.words[n].key in _POINTING for n in before)

    def _behind_opening(self, first: int, at: int) -> int:
        """Return where the main clause begins behind «در حالی که …» that opens the sentence: «در
        حالی که باران می‌بارید، شهردار گفت»; 0 if it opens nothing, or tells of itself («است»)."""
        opens = all(self._is(n, "openings") or self.words[n].key == "در" for n in range(first, at))
        if not opens or self.words[at].key.endswith("ست"):
            return 0
        if at + 1 >= self.last or self.words[at + 1].key != "که":
            return 0
        commas = (n for n in range(at + 2, self.last) if self.words[n].key in COMMAS)
        return next((n + 1 for n in commas if self._closes(n - 1)), 0)

    def _closes(self, at: int) -> bool:
        """Say whether a verb stands here; «می» tells one that no lexicon has."""
        key = self.words[at].key
        return key in self.lexicon.closing or (key.startswith(("می", "نمی")) and len(key) > 4)

    def _after_openings(self, at: int) -> int:
        while at < self.last:
            word = self.words[at]
            if self._is(at, "openings") or (word.is_mark and word.key not in _QUOTES):
                at += 1
            elif behind := self._behind_aside(at) or self._behind_relay(at):
                at = behind
            else:
                break
        return at

    def _behind_aside(self, at: int) -> int:
        """Return where a sentence goes on behind «در همین حال» and the like; 0 if none stands
        here."""
        if not self._is(at, "prepositions"):
            return 0
        for end in range(min(at + _LONGEST_ASIDE, self.last), at + 1, -1):
            joined = "".join(word.key for word in self.words[at:end])
            ends = end == self.last or self.words[end].key != "که"
            if ends and joined in self.lexicon.people["asides"]:
                return end
        return 0

    def _behind_relay(self, at: int) -> int:
        """Return where a sentence goes on behind «به گزارش ایسنا» without a comma; 0 if no agency
        is named here."""
        if self.words[at].key not in self.lexicon.starts:
            return 0
        for begin in range(at + 2, min(at + _LONGEST_ASIDE, self.last)):
            joined = "".join(word.key for word in self.words[at:begin])
            if self.lexicon.phrases.get(joined) == "outlet":
                return self._relay_end(begin)
        return 0

    def _relay_end(self, first: int) -> int:
        """Return where the last agency ends that is named from a word on: «گروه سیاسی خبرگزاری
        فارس»; 0 if none is."""
        end = 0
        for n in range(first, min(first + _LONGEST_RELAY, self.last)):
            if self.words[n].key in _QUOTES and end == n:
                return self._behind_closing(n)
            if end == n and self.words[n].key in ("(", "از", "و"):
                # «خبرگزاری آلمان (د پ آ) از برلین، …», «خبرگزاری صدا و سیما، …»
                comma = _comma(self.words, n, min(n + _LONGEST_PLACE, self.last))
                return comma + 1 if comma > 0 else end
            if self.words[n].is_mark or self._is(n, "stops"):
                break
            agency = n > first and self.words[n - 1].key == "خبرگزاری"
            if agency or self._is(n, "relays") or self._is(n, "agencies"):
                end = n + 1
            elif end and self.words[end - 1].key not in ("گروه", "سرویس", "خبرنگار"):
                # «به گزارش فارس استان البرز، …»
                return 0 if self.words[n].key in _REGIONS else end
        return end

    def _end(self, start: int) -> int:
        """Return where the noun phrase from ``start`` stops."""
        at = start
        while at < self.last:
            word = self.words[at]
            if word.key in _CLOSING:
                at = self._behind_closing(at)
            elif word.is_mark:
                return at
            elif self._is(at, "stops"):
                further = self._further(start, at)
                if further is None:
                    return at
                at, stays = further
                if stays:
                    return at
            elif at > start and self._begins_another(at):
                return at
            else:
                at += 1
        return at

    def _ended(self, start: int, end: int) -> int:
        """Return where another clause begins in a phrase that holds a whole one; 0 if it holds
        none."""
        for n in range(start, end):
            key = self.words[n].key
            if key == "که":
                return 0
            if key in _ENDED or (key.startswith("می") and key in self.lexicon.closing):
                return n + 1
        return 0

    def _behind_closing(self, at: int) -> int:
        closing = _CLOSING[self.words[at].key]
        near = range(at + 1, min(at + _LONGEST_QUOTATION, self.last))
        return next((n for n in near if self.words[n].key == closing), at) + 1

    def _begins_another(self, at: int) -> bool:
        """Say whether another phrase begins without a mark: «روسیه برخی گروه‌ها را دشمن می‌داند»,
        «وزیر چند روز پیش گفت»."""
        words = self.words
        if words[at].key == "چند" and at + 1 < self.last and self._is(at + 1, "times"):
            return True
        # «عضو این نهاد تصمیم دولت را …»
        named = at > 1 and words[at - 2].key in ("این", "آن") and self._is(at, "matters")
        if not (named or self._is(at, "determiners")) or words[at - 1].key == "از":
            return False
        pointed = not named and words[at].key in ("این", "آن") and at + 2 < self.last
        if pointed and self._is(at + 2, "matters"):
            return False
        return self._has_object(at)

    def _has_object(self, at: int) -> bool:
        return any(word.key == "را" for word in self.words[at : self.last])

    def _further(self, start: int, at: int) -> tuple[int, bool] | None:
        """Return where a phrase goes on behind a word that stops most, and whether it ends there;
        None if it stops."""
        key = self.words[at].key
        if key == "در" and self._is_posted(start, at):
            # Where somebody is posted: «سفیر امریکا در سوریه».
            return self._place_end(at + 1), False
        if at > start and self.words[at - 1].key + key in self.lexicon.people["governing"]:
            return at + 1, False
        if key == "درباره" and self._is(start, "documents"):
            return at + 1, False
        if key == "جمعه" and at > start and self.words[at - 1].key in _BEFORE_FRIDAY:
            return at + 1, False
        if key == "از" and self._goes_on_from(start, at):
            return at + 1, False
        if key == "که" and at > start:
            return self._relative_end(start, at), True
        return None

    def _is_posted(self, start: int, at: int) -> bool:
        """Say whether «در» tells where somebody is posted, and not on what occasion they spoke."""
        if at + 1 < self.last and self.words[at + 1].key == "امور":
            return True
        posted = next((n for n in range(at - 1, start - 1, -1) if self._is(n, "posted")), None)
        if posted is None or at + 1 >= self.last:
            return False
        if any(self.words[n].key == "در" for n in range(posted, at)):
            return False
        if self._is(posted, "seated") and not self._is(at + 1, "bodies"):
            return False
        return not self._is(at + 1, "occasions")

    def _goes_on_from(self, start: int, at: int) -> bool:
        """Say whether «از» belongs to the phrase: «یکی از مقامات», «کارشناسی از دانشگاه تهران»."""
        if at > start and (
            self._is(at - 1, "parts") or (at == start + 2 and self._is(start, "parts"))
        ):
            return True
        if at > start and self._is(at - 1, "parting"):
            return True
        return at + 1 < self.last and at > start and self._is(at + 1, "homes")

    def _place_end(self, at: int) -> int:
        """A place is one word, or a body with its name: «سازمان ملل متحد»."""
        if at >= self.last or not self._is(at, "bodies"):
            return min(at + 1, self.last)
        end = at + 1
        while end < self.last and not self.words[end].is_mark and not self._is(end, "stops"):
            end += 1
        return end

    def _relative_end(self, start: int, at: int) -> int:
        """A relative clause belongs to an office or a body, not to a name; it ends before the next
        comma, before the adverbial that follows it, or behind its verb."""
        if not self._is(start, "offices") and not self._is(start, "bodies"):
            return at
        closing = self.lexicon.closing
        comma = _comma(self.words, at, self.last)
        if comma > at + 2:
            commas = (n for n in range(comma, self.last) if self.words[n].key in COMMAS)
            return next((n for n in commas if self.words[n - 1].key in closing), comma)
        adverbial = (n for n in range(at + 1, self.last) if self.words[n].key in ("با", "ضمن"))
        behind = next(adverbial, -1)
        if behind > at + 2:
            return behind
        return next((n + 1 for n in range(at + 2, self.last) if self.words[n].key in closing), at)

    def _with_appositions(self, start: int, end: int) -> int:
        """Take in «، وزیر خارجهٔ …» behind a name, a name behind a title, and the further names of
        a list."""
        if (listed := self._last_of_list(end)) is not None:
            return self._end(listed)
        while end + 1 < self.last and self.words[end].key in COMMAS:
            if not self._is_titled(end + 1):
                return self._behind_name(start, end)
            begin = end + 1 + (self.words[end + 1].key == "از")
            longer = self._end(begin)
            if longer <= begin:
                break
            end = longer
        return end

    def _is_titled(self, at: int) -> bool:
        """Say whether an office or a body stands here, «یکی از» several, or «از» them."""
        if self.words[at].key == "از" and at + 1 < self.last:
            return self._is(at + 1, "offices")
        if any(self._is(at, kind) for kind in ("offices", "bodies", "honorifics")):
            return True
        next_ = self.words[at + 1].key if at + 1 < self.last else ""
        return self._is(at, "parts") and (next_ == "از" or next_ in self.lexicon.people["offices"])

    def _behind_name(self, start: int, end: int) -> int:
        """Return where a name between two commas ends: «رئیس جمهور ژاپن، رضا نامدار، گفت»."""
        near = range(end + 1, min(end + 2 + _LONGEST_NAME, self.last))
        closing = next((n for n in near if self.words[n].key in COMMAS), end)
        if closing <= end + 1 or not self._is(start, "offices"):
            return end
        kinds = ("stops", "openings", "pronouns", "prepositions", "determiners")
        name = range(end + 1, closing)
        other = any(self.words[n].is_mark or any(self._is(n, k) for k in kinds) for n in name)
        return end if other else closing

    def _last_of_list(self, end: int) -> int | None:
        """Return where the last name of a list begins: «بریتانیا، رومانی، و ایالات متحده»."""
        at = end
        for _ in range(_LONGEST_LIST):
            if at + 1 >= self.last or self.words[at].key not in COMMAS:
                return None
            name = range(at + 1, min(at + 1 + _LONGEST_NAME, self.last))
            after = next((n for n in name if self.words[n].key in (*COMMAS, "و")), None)
            if after is None or self.words[at + 1].key in self.lexicon.preverbs:
                return None
            if self.words[after].key == "و":
                return after + 1
            at = after
        return None

    def _later(self, start: int) -> Stretch | None:
        """Find a subject behind an adverbial without a comma: «روز دوشنبه وزیر خارجه گفت»."""
        for at in range(start + 1, self.last):
            before = self.words[at - 1].key
            if self._is(at - 1, "stops") and before not in ("روز", "صبح", "شب", "عصر"):
                continue
            if self._is(at, "pronouns"):
                return at, at + 1
            if self._is(at, "honorifics"):
                return at, self._end(at)
            if (self._is(at, "offices") or self._is(at, "bodies")) and at - start >= 2:
                first = at - 1 if self._is(at - 1, "determiners") else self._with_quoted(at)
                return first, self._with_appositions(at, self._end(at))
        return None

    def _with_quoted(self, at: int) -> int:
        """Return where a phrase begins whose office has a name in quotation marks before it:
        «مریم کاویانی»، سفیر …"""
        before = at - 1 - (at > 1 and self.words[at - 1].key in COMMAS)
        if before < 1 or self.words[before].key not in ("»", '"') or not self._is(at, "offices"):
            return at
        near = range(before - 1, max(before - _LONGEST_NAME - 2, -1), -1)
        opens = next((n for n in near if self.words[n].key in _QUOTES), at)
        # «به نقل از «اسپوتنیک»، سخنگوی …» names an outlet.
        outlet = opens > 0 and (self._is(opens - 1, "stops") or self._is(opens - 1, "bodies"))
        return at if outlet else opens


def _comma(words: Sequence[Word], first: int, last: int) -> int:
    """Return the first comma outside of quotations and brackets; -1 if there is none."""
    inner = 0
    for at in range(first, last):
        key = words[at].key
        if key in ("«", "("):
            inner += 1
        elif key in ("»", ")"):
            inner -= 1
        elif key in COMMAS and inner <= 0:
            return at
    return -1
