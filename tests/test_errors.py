import errno

import pytest

from workbench.errors import did_you_mean, said_by


def test_the_nearest_known_word_is_proposed():
    assert did_you_mean("suport", ["support", "oppose"]) == " Did you mean 'support'?"


def test_all_known_words_are_listed_when_none_is_near():
    assert did_you_mean("xyz", ["support", "oppose"]) == " Known: 'oppose', 'support'."


def test_nothing_is_proposed_when_nothing_is_known():
    assert did_you_mean("xyz", []) == ""


def test_all_words_that_begin_with_the_given_one_are_proposed_up_to_three():
    formats = ["cas-xmi", "csv", "cas-json", "refi-qdc"]
    assert did_you_mean("cas", formats) == " Did you mean 'cas-json' or 'cas-xmi'?"
    assert did_you_mean("c", formats) == " Did you mean 'cas-json', 'cas-xmi' or 'csv'?"
    assert did_you_mean("ca", ["cat1", "cat2", "cat3", "cat4", "cab"]) == " Did you mean 'cab'?"


def test_the_nearest_known_word_is_found_in_upper_and_lower_case():
    assert did_you_mean("SUPORT", ["support", "oppose"]) == " Did you mean 'support'?"
    assert did_you_mean("id", ["ID", "text"]) == " Did you mean 'ID'?"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("Invalid value (at end of document)"), "unexpected value (at end of document)"),
        (ValueError("not well-formed (invalid token)"), "not well-formed (unexpected token)"),
        (ValueError("this is not a parquet file.\nTry another."), "this is not a parquet file"),
        (ValueError(""), "ValueError"),
        (OSError(errno.EACCES, "Permission denied", "a.txt"), "Permission denied"),
    ],
)
def test_what_a_library_says_fits_into_the_middle_of_a_sentence(error: Exception, said: str):
    assert said_by(error) == said
