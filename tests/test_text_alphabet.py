from hypothesis import given
from hypothesis import strategies as st

from workbench.text import alphabetical


def in_order(*names: str) -> list[str]:
    return sorted(names, key=alphabetical)


def test_pe_che_zhe_and_gaf_stand_where_a_persian_reader_looks_for_them():
    letters = list("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")
    assert in_order(*reversed(letters)) == letters


def test_names_are_sorted_as_in_a_telephone_book():
    names = ["آذر", "ابراهیمی", "بهرام", "پروانه", "تهران", "ژاله", "سارا", "کریم", "گیسو", "لاله"]
    assert in_order(*reversed(names)) == names


def test_arabic_letters_sort_as_the_persian_ones_and_joiners_do_not_matter():
    assert in_order("كريم ب", "کریم الف") == ["کریم الف", "كريم ب"]
    assert in_order("می‌رود", "میرو") == ["میرو", "می‌رود"]


def test_a_space_comes_before_letters_digits_before_persian_and_latin_last():
    names = ["علی پور", "علیا", "۲", "Ali", "ببر"]
    assert in_order(*names) == ["۲", "ببر", "علی پور", "علیا", "Ali"]


@given(st.text(), st.text())
def test_different_texts_never_tie(one: str, other: str):
    assert (alphabetical(one) == alphabetical(other)) == (one == other)
