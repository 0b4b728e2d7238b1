"""The rule engine: sentences, cues, speakers, claims and what they are worth, in this order."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import attrgetter

from workbench.memory import without_cycle_search
from workbench.model import Actor, Article, Span, Statement, Value
from workbench.suggest.claims import Claim, trimmed
from workbench.suggest.cues import Cue, cues
from workbench.suggest.documents import named_document, told_in
from workbench.suggest.forms import is_plural
from workbench.suggest.frames import Frames
from workbench.suggest.lexicon import Verb, lexicon
from workbench.suggest.naming import apart_from_object, known_end, titled_end
from workbench.suggest.people import People
from workbench.suggest.proposal import proposal_id, speech, with_actors
from workbench.suggest.reach import Reach
from workbench.suggest.speakers import Stretch, following, subject
from workbench.suggest.wholes import sentences
from workbench.suggest.words import COMMAS, Sentence, Word, quotations

ANNOTATOR = "suggest:rules@1"
_CLAUSE = Verb(("clause",))
_ADJUNCTS = ("adjunct", "attitude")
_WITH_OBJECT = frozenset(("ra", "after_be"))
_WITH_PREPOSITION = frozenset(("az", "be", "bar", "ba", "dar", "baraye", "about", "after"))
_LONGEST_AFTER_PHRASE = 12
# What somebody else who speaks begins with, and what a document's name ends before.
_SPEAKING = ("pronouns", "offices", "bodies", "honorifics", "places", "parts", "documents")
_QUOTES = ("«", '"')
_QUOTING = frozenset('«»"“”')
_TITLES = ("pronouns", "offices", "bodies", "honorifics")
_UNNAMED = ("pronouns", "bodies", "parts", "documents", "determiners", "speeches")
_LONGEST_NAME = 3
_SHORTEST_NAME = 2
# What ties a name to the words behind it.
_JOINING = frozenset(("و", "که", "در", *COMMAS))

_start = attrgetter("start")

type _Made = tuple[Stretch | None, Statement, int]
"""Who spoke, the statement, and the code point it was read up to."""

type Mention = tuple[int, int, str]
"""Words that name an actor: start and end in code points, and the actor's name."""


def suggest(article: Article, actors: Sequence[Actor] = ()) -> tuple[Statement, ...]:
    """Return the statements that the article's wording proposes, in the order of the text.

    The same article and actors give the same statements with the same ids. Spans are code points;
    ``confidence`` is between 0 and 1. Takes time linear in the length of the text.
    """
    with without_cycle_search():
        return _Reading(article, actors).resolved()


def proposed(
    article: Article, actors: Sequence[Actor] = ()
) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
    """Return the statements and the mentions of an article, read once."""
    statements = suggest(article, actors)
    return statements, tuple(_mentions(statements))


def mentions(article: Article, actors: Sequence[Actor] = ()) -> tuple[Mention, ...]:
    """Return the speakers of an article's statements, in the order of the text, each with the
    actor it means; the name is empty where it is not known."""
    return tuple(_mentions(suggest(article, actors)))


def _mentions(statements: Sequence[Statement]) -> Iterator[Mention]:
    for statement in statements:
        for span in statement.spans.get("speaker", ()):
            yield span.start, span.end, str(statement.values.get("actor", ""))


class _Reading:
    """One article, read from its first to its last cue."""

    def __init__(self, article: Article, actors: Sequence[Actor]) -> None:
        text = article.text
        self._article = article
        self._text = text
        self._lexicon = lexicon()
        self._quoted = quotations(text)
        self._sentences = sentences(text, self._lexicon)
        self._people = People(self._lexicon, text, self._sentences)
        self._people.know(actors)
        self._found = [cues(each, self._quoted, self._lexicon) for each in self._sentences]
        reach = Reach(self._sentences, self._found, self._lexicon)
        self._frames = Frames(
            text, self._sentences, self._found, self._quoted, self._lexicon, reach
        )
        self._speakers: set[str] = set()

    def resolved(self) -> tuple[Statement, ...]:
        """Return the statements with the actors that their speakers' words mean."""
        return with_actors(list(self._statements()), self._people)

    def _statements(self) -> Iterator[Statement]:
        reached = 0
        for n, sentence in enumerate(self._sentences):
            speaker: Stretch | None = None
            # What was said before may go on into this sentence, or through it.
            done = reached if reached > sentence.start else 0
            if headline := self._headline(n):
                yield headline
                continue
            for m in range(len(self._found[n])):
                made = self._statement(n, m, speaker, done)
                if made is None:
                    continue
                speaker, statement, done = made
                reached = max(reached, done)
                yield statement
                if done >= sentence.end:
                    break

    def _statement(self, n: int, m: int, said_before: Stretch | None, done: int) -> _Made | None:
        """Return what cue ``m`` of sentence ``n`` reports, if it reports something."""
        sentence, cue = self._sentences[n], self._found[n][m]
        words = sentence.words
        if words[cue.first].start < done or self._leads_on(n, m) or self._is_within(n, m):
            return None
        if cue.kind in ("phrase", "outlet"):
            return self._by_phrase(n, cue)
        if cue.kind == "document":
            return self._by_document(n, m)
        return self._by_verb(n, m, said_before, done)

    def _by_verb(self, n: int, m: int, said_before: Stretch | None, done: int) -> _Made | None:
        sentence, cue = self._sentences[n], self._found[n][m]
        words = sentence.words
        first = bisect_left(words, done, key=_start) if done else 0
        first = first or self._after_dateline(words)
        if cue.verb.passive:
            if self._is_aside(n, m) or self._is_retold(words, cue):
                return None
            speaker = self._agent(words, first, cue.first) or told_in(
                words, first, cue.first, self._lexicon
            )
            if speaker is None and "ra" in cue.verb.frames and "clause" not in cue.verb.frames:
                # «به زندان محکوم شد»
                return None
        else:
            speaker = self._speaker(n, m, first, said_before)
        start = max(first, speaker[1] if speaker else 0)
        if "clause" in cue.verb.frames and self._is_repeated(words, start, cue.first):
            return None
        claim = self._frames.claim(n, m, start)
        if claim is None or (speaker is None and not cue.verb.passive):
            return None
        if speaker and self._is_nobody(words, speaker, cue):
            return None
        last = words[sum(cue.light) - 1] if cue.light else words[cue.last - 1]
        target = self._frames.target(n, m, start, claim)
        made = self._made(sentence, cue, speaker, claim, target)
        return speaker, made, max(claim.end, last.end)

    def _speaker(self, n: int, m: int, first: int, said_before: Stretch | None) -> Stretch | None:
        words, cue = self._sentences[n].words, self._found[n][m]
        # An adjunct has its sentence's subject; what stands behind it is the main clause.
        if m > 0 and self._found[n][m - 1].kind in _ADJUNCTS and said_before:
            return said_before
        found = self._subject(words, first, cue.first)
        if found and not said_before and (behind := self._behind_object(words, found, cue)):
            return behind
        if (
            said_before
            and found
            and words[first].key == "و"
            and self._goes_on(words, first, found, cue)
        ):
            return said_before
        if found and said_before and self._are_several(words, found, cue):
            return said_before
        if found and (end := self._before_object(words, found, cue)):
            return found[0], end
        if found and _WITH_OBJECT.intersection(cue.verb.frames):
            found = apart_from_object(words, found, cue.first, self._speakers, self._lexicon)
            if not found and not said_before:
                return self._apart(words, first, cue.first)
        return found or said_before

    def _are_several(self, words: Sequence[Word], found: Stretch, cue: Cue) -> bool:
        """Say whether a noun phrase is of several countries where the verb is of one: «روسیه و چین
        آن را متهم می‌کند»."""
        keys = [word.key for word in words[slice(*found)]]
        verb = words[cue.last - 1].key
        several = keys[0] in self._lexicon.people["places"] and "و" in keys
        one = verb in self._lexicon.closing and not is_plural(verb)
        return several and cue.light is None and one

    def _subject(self, words: Sequence[Word], first: int, last: int) -> Stretch | None:
        """Return the subject before a cue: the one behind «؛» if one is there, who is asked where
        the cue follows a question."""
        parted = (k + 1 for k in range(last - 1, first, -1) if words[k].key == "؛")
        if (behind := next(parted, 0)) and (found := subject(words, behind, last, self._lexicon)):
            return found
        asked = last - 1 > first and words[last - 1].key in ("؟", "?")
        if asked and (answers := self._asked(words, first, last)):
            return answers
        return subject(words, first, last, self._lexicon)

    def _behind_object(self, words: Sequence[Word], found: Stretch, cue: Cue) -> Stretch | None:
        """Return who speaks behind an object that stands first: «این خبر را وزیر نیرو اعلام کرد»;
        None if nobody does."""
        at = found[1]
        if at + 1 >= cue.first or words[at].key != "را":
            return None
        other = subject(words, at + 1, cue.first, self._lexicon)
        if not other or any(word.key == "را" for word in words[other[1] : cue.first]):
            return None
        begins = words[other[0]].key
        people = self._lexicon.people
        named = begins in _QUOTES or any(begins in people[kind] for kind in _TITLES)
        return other if named else None

    def _asked(self, words: Sequence[Word], first: int, last: int) -> Stretch | None:
        """Return who answers: «شهردار در پاسخ به این سوال که …؟ گفت»."""
        answers = (
            k
            for k in range(first, last - 1)
            if words[k].key == "در" and words[k + 1].key in ("پاسخ", "جواب", "واکنش")
        )
        at = next(answers, 0)
        return subject(words, first, at, self._lexicon) if at > first else None

    def _before_object(self, words: Sequence[Word], found: Stretch, cue: Cue) -> int:
        """Return where somebody who spoke before is named whole in front of an object: «این مقام
        واکنش‌ها را شمرد و گفت»; 0 if nobody is."""
        start, end = found
        if end < start + 3 or all(word.key != "را" for word in words[end : cue.first]):
            return 0
        upto = known_end(words, start, end, self._speakers)
        parted = upto < end and words[upto].key not in _JOINING and not words[upto].is_mark
        return upto if start + 1 < upto and parted else 0

    def _apart(self, words: Sequence[Word], first: int, last: int) -> Stretch | None:
        """Return all but the last word before «را» where nothing tells a subject from an object:
        «شهردار همسایگان را»; None if it can be no subject."""
        found = subject(words, first, last, self._lexicon)
        people = self._lexicon.people
        if not found or found[1] - found[0] < 2 or words[found[1]].key != "را":
            return None
        begins = words[found[0]].key
        if any(word.is_mark for word in words[slice(*found)]) or any(
            begins in people[kind] for kind in ("determiners", "matters", "speeches", "times")
        ):
            return None
        return found[0], found[1] - 1

    def _goes_on(self, words: Sequence[Word], first: int, found: Stretch, cue: Cue) -> bool:
        """Say whether what stands behind «و» is no subject of its own, but an object or within an
        adverbial: whoever spoke before goes on."""
        start, end = found
        adverbial = words[first + 1].key in self._lexicon.people["prepositions"]
        if adverbial and all(word.key not in COMMAS for word in words[first:start]):
            return True
        if self._is_other(words, found):
            return False
        matters = self._lexicon.people["matters"]
        judged = any(word.key == "را" for word in words[end : cue.first])
        if judged and (words[end].key == "را" or words[start].key in matters):
            return True
        return _WITH_PREPOSITION.issuperset(cue.verb.frames)

    def _is_other(self, words: Sequence[Word], found: Stretch) -> bool:
        """Say whether a noun phrase behind «و» is somebody else who speaks, and no object."""
        people, begins = self._lexicon.people, words[found[0]].key
        if "".join(word.key for word in words[slice(*found)]) in self._speakers:
            return True
        return begins in _QUOTES or any(begins in people[kind] for kind in _SPEAKING)

    def _is_within(self, n: int, m: int) -> bool:
        """Say whether a verb stands in a relative clause on the way to the main verb: «با اشاره به
        سخنان شهردار که می‌گوید …، گفت»."""
        words, found = self._sentences[n].words, self._found[n]
        cue = found[m]
        if cue.kind != "verb" or m + 1 >= len(found) or not cue.first:
            return False
        if words[cue.first - 1].key != "که" or cue.verb.passive:
            return False
        return any(
            later.kind == "verb" and words[later.first - 1].key in COMMAS
            for later in found[m + 1 :]
        )

    def _is_aside(self, n: int, m: int) -> bool:
        """Say whether a passive cue only tells, within a sentence that reports something else,
        what is said: «درباره اینکه گفته می‌شود … است، افزود»."""
        words, found = self._sentences[n].words, self._found[n]
        before = words[found[m].first - 1].key if found[m].first else ""
        later = any(other.kind == "verb" and not other.verb.passive for other in found[m + 1 :])
        return later and before in ("که", "اینکه", "آنکه", "آنچه", "چنانکه")

    def _is_retold(self, words: Sequence[Word], cue: Cue) -> bool:
        """Say whether a sentence only tells when something was said: «این سخنان در حالی از سوی
        شهردار بیان شده که …»."""
        keys = [word.key for word in words[: cue.first]]
        return "حالی" in keys and not self._lexicon.people["sayings"].isdisjoint(keys)

    def _agent(self, words: Sequence[Word], first: int, last: int) -> Stretch | None:
        """Return by whom something was said: «از سوی شهردار اعلام شد»; None if it is not told."""
        for k in range(last - 2, first - 1, -1):
            by = words[k].key + words[k + 1].key
            if words[k].key == "توسط" or by in ("ازسوی", "ازجانب", "ازطرف"):
                start = k + 1 + (words[k].key != "توسط")
                return subject(words, start, last, self._lexicon) if start < last else None
        return None

    def _is_repeated(self, words: Sequence[Word], first: int, last: int) -> bool:
        """Say whether the object is the speech itself, which is told of elsewhere: «این سخنان را در
        حالی بیان کرد که …»."""
        sayings = self._lexicon.people["sayings"]
        marker = next((k for k in range(first + 1, last) if words[k].key == "را"), 0)
        near = words[max(first, marker - 3) : marker]
        return any(word.key in ("این", "آن") for word in near[:-1]) and near[-1].key in sayings

    def _is_nobody(self, words: Sequence[Word], speaker: Stretch, cue: Cue) -> bool:
        """Say whether a subject is no speaker: marks only, the text's own «ما», or one where the
        verb is of several."""
        key = words[speaker[0]].key
        if key in self._lexicon.people["first_persons"]:
            return True
        verb = words[cue.last - 1].key
        if key in ("وی", "او") and is_plural(verb):
            return True
        return all(word.is_mark for word in words[slice(*speaker)])

    def _by_phrase(self, n: int, cue: Cue) -> _Made | None:
        """Return what «به گفتهٔ وزیر، …» reports."""
        sentence = self._sentences[n]
        words = sentence.words
        if cue.kind == "outlet" and len(self._found[n]) > 1:
            return None
        speaker, at = self._named(words, cue.last)
        if speaker is None or at >= len(words):
            return None
        if speaker[1] - speaker[0] > _LONGEST_AFTER_PHRASE:
            return None
        if cue.kind == "outlet" and words[speaker[0]].key in self._lexicon.people["relays"]:
            return None
        end = sentence.end
        claim = Claim(words[at].start, end - (self._text[end - 1] == "."), "clause")
        if claim.end <= claim.start:
            return None
        return speaker, self._made(sentence, cue, speaker, claim), end

    def _named(self, words: Sequence[Word], first: int) -> tuple[Stretch | None, int]:
        """Return who is named behind «به گفتهٔ», and where the claim begins: behind a comma, or
        behind a pronoun or somebody who spoke before."""
        if first + 1 >= len(words):
            return None, first
        if words[first].key in self._lexicon.people["pronouns"]:
            return (first, first + 1), first + 1 + (words[first + 1].key in COMMAS)
        speaker, at = following(words, first, len(words))
        last = speaker[1] if speaker else min(len(words), first + _LONGEST_AFTER_PHRASE)
        end = known_end(words, first, last, self._speakers)
        end = end or titled_end(words, first, last, self._lexicon)
        # «… عراق سخنگوی …», but not «… عراق ساکنان …»
        goes_on = end < last and words[end].key in self._lexicon.people["offices"]
        goes_on = goes_on and not words[end].key.endswith("ان")
        if not end or end == last or goes_on or words[end].key in _JOINING:
            return speaker, at
        return (first, end), end

    def _by_document(self, n: int, m: int) -> _Made | None:
        """Return what «در این بیانیه آمده است» reports."""
        sentence, cue = self._sentences[n], self._found[n][m]
        speaker = named_document(sentence.words, cue.first, self._lexicon)
        if speaker is None:
            return None
        claim = self._frames.clause(n, m)
        if claim is None:
            return None
        quoted = self._text[claim.end : claim.end + 1] in _QUOTING
        done = claim.end if quoted else sentence.end
        return speaker, self._made(sentence, cue, speaker, claim), done

    def _headline(self, n: int) -> Statement | None:
        """Return the statement of a headline: «بوش: سوریه باید …»."""
        sentence = self._sentences[n]
        words = sentence.words
        if sentence.line > 1 or n > 2:
            return None
        colon = next((k for k, word in enumerate(words) if word.key in (":", "؛")), -1)
        if not 0 < colon <= 5 or colon + 3 > len(words):
            return None
        if any(cue.first <= colon for cue in self._found[n]) or words[0].is_mark:
            return None
        if words[0].key in self._lexicon.people["relays"] or words[0].key.isdigit():
            return None
        claim = trimmed(self._text, words[colon + 1].start, sentence.end, "clause")
        cue = Cue("colon", colon, colon + 1, _CLAUSE)
        return claim and self._made(sentence, cue, (0, colon), claim)

    def _after_dateline(self, words: Sequence[Word]) -> int:
        """Return where a sentence begins behind «خبرگزاری فارس:» or «تهران -»."""
        relay = words[0].key in self._lexicon.people["relays"]
        begins = 0
        for k, word in enumerate(words[:6]):
            if word.key in (":", "-", "ـ", "–") or (relay and word.key in COMMAS):
                if relay:
                    return k + 1
                if word.key == ":":
                    break
                begins = k + 1
        return begins

    def _leads_on(self, n: int, m: int) -> bool:
        """Say whether a cue only leads on to the next one: «در حالی که می‌گفت تاکید کرد»."""
        found = self._found[n]
        if m + 1 >= len(found):
            return False
        between = self._sentences[n].words[found[m].last : found[m + 1].first]
        return all(word.key in COMMAS for word in between)

    def _made(
        self,
        sentence: Sentence,
        cue: Cue,
        speaker: Stretch | None,
        claim: Claim,
        target: tuple[int, int] | None = None,
    ) -> Statement:
        words = sentence.words
        spans: dict[str, tuple[Span, ...]] = {}
        if speaker:
            self._remember(words, speaker)
            spans["speaker"] = (self._span(words[speaker[0]].start, words[speaker[1] - 1].end),)
        cue_spans = [self._span(words[cue.first].start, words[cue.last - 1].end)]
        if cue.light:
            at, width = cue.light
            cue_spans.append(self._span(words[at].start, words[at + width - 1].end))
        spans["cue"] = tuple(cue_spans)
        spans["claim"] = (self._span(claim.start, claim.end),)
        if target:
            spans["target"] = (self._span(*target),)
        values: dict[str, Value] = {
            "speech": speech(self._text, claim.start, claim.end, self._quoted)
        }
        if claim.form == "np" and cue.verb.stance:
            values["stance"] = cue.verb.stance
        values["confidence"] = _confidence(cue, speaker, claim)
        id_ = proposal_id(self._article.id, cue_spans[0], spans["claim"][0])
        return Statement(id_, self._article.id, ANNOTATOR, spans, values)

    def _remember(self, words: Sequence[Word], speaker: Stretch) -> None:
        """Remember who spoke: the whole phrase, and each word of a short name."""
        keys = [word.key for word in words[slice(*speaker)] if word.key not in _QUOTING]
        if (joined := "".join(keys)) in self._speakers:
            return
        self._speakers.add(joined)
        people = self._lexicon.people
        name = list(takewhile(lambda key: key not in COMMAS and key not in people["offices"], keys))
        if 0 < len(name) <= _LONGEST_NAME and not any(name[0] in people[kind] for kind in _UNNAMED):
            self._speakers.update(key for key in name if len(key) > _SHORTEST_NAME)

    def _span(self, start: int, end: int) -> Span:
        return Span(start, end, self._text[start:end])


def _confidence(cue: Cue, speaker: Stretch | None, claim: Claim) -> float:
    sure = 0.85 if claim.form == "clause" else 0.6
    if cue.kind != "verb":
        sure -= 0.15
    if speaker and speaker[1] - speaker[0] > 8:
        sure -= 0.2
    return round(sure, 2)
