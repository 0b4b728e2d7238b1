"""Sentences that a mark cuts in two, put together: a question before «گفت», spelled letters."""

from collections.abc import Sequence

from workbench.suggest.headline import with_headline
from workbench.suggest.lexicon import Lexicon
from workbench.suggest.words import LONGEST_SENTENCE, Sentence, Word, read

_ASKING = frozenset(("؟", "?", "!", "»", '"'))
_MOST_WORDS = 4


def sentences(text: str, lexicon: Lexicon) -> list[Sentence]:
    """Return the sentences of a text as reports mean them; takes time linear in its length.

    A question goes on where the verb of saying follows it («در پاسخ به این سوال که …؟ گفت: …»),
    and so does a name of letters («سی. ان. ان»); a headline ends where its verb does.
    """
    whole: list[Sentence] = []
    for each in read(text):
        if whole and _goes_on(whole[-1], each, lexicon):
            last = whole[-1]
            whole[-1] = Sentence(last.start, each.end, (*last.words, *each.words), last.line)
        else:
            whole.append(each)
    return with_headline(text, whole, lexicon)


def _goes_on(one: Sentence, other: Sentence, lexicon: Lexicon) -> bool:
    if one.line != other.line or len(one.words) + len(other.words) > LONGEST_SENTENCE:
        return False
    if _spells(one.words, other.words, lexicon):
        return True
    return one.words[-1].key in _ASKING and _opens_with_cue(other.words, lexicon)


def _spells(one: Sequence[Word], other: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether a full stop stands between two letters of a name."""
    letters = lexicon.people["letters"]
    stop = len(one) > 1 and one[-1].key == "."
    return stop and one[-2].key in letters and other[0].key in letters


def _opens_with_cue(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether a verb of saying stands first, which leaves the subject to what is before."""
    at = next((n for n, word in enumerate(words) if not word.is_mark), len(words))
    joined = ""
    for word in words[at : at + _MOST_WORDS]:
        joined += word.key
        verb = lexicon.verbs.get(joined)
        if verb and "clause" in verb.frames and not verb.passive:
            return True
    return False
