from workbench.errors import did_you_mean


def test_the_nearest_known_word_is_proposed():
    assert did_you_mean("suport", ["support", "oppose"]) == " Did you mean 'support'?"


def test_all_known_words_are_listed_when_none_is_near():
    assert did_you_mean("xyz", ["support", "oppose"]) == " Known: 'oppose', 'support'."


def test_nothing_is_proposed_when_nothing_is_known():
    assert did_you_mean("xyz", []) == ""
