"""The Persian alphabet, for sorting names as a Persian reader looks them up."""

import unicodedata

from workbench.text.fold import fold

_LETTERS = "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_PLACES = {letter: n for n, letter in enumerate(_LETTERS)}
# Hamza and the small ye sit on a letter; the letter decides the place.
_CARRIERS = str.maketrans({"أ": "ا", "إ": "ا", "ؤ": "و", "ئ": "ی", "ة": "ه", "ۀ": "ه", "ە": "ه"})

# Spaces and signs, then digits, then Persian, then every other script by code point.
_SIGN, _DIGIT, _PERSIAN, _OTHER = range(4)

type AlphabetKey = tuple[tuple[tuple[int, int], ...], str]


def alphabetical(text: str) -> AlphabetKey:
    """Return a key that sorts text by the Persian alphabet, whatever the computer's locale is.

    آ comes before ا, and پ چ ژ گ stand in their places (code points put them last). Arabic ي and ك
    sort as ی and ک, and ZWNJ and diacritics only decide between words that are otherwise equal. A
    space comes before every letter, so that shorter names come first; digits before letters,
    Persian before Latin, capital and small letters alike.
    """
    seen = (c for c in fold(text).casefold().translate(_CARRIERS) if c != "\u200c")
    return tuple(_place(character) for character in seen), text


def _place(character: str) -> tuple[int, int]:
    if character in _PLACES:
        return _PERSIAN, _PLACES[character]
    if character.isdigit():
        return _DIGIT, ord(character)
    is_letter = unicodedata.category(character).startswith("L")
    return (_OTHER if is_letter else _SIGN), ord(character)
