"""Which of two stems fewer texts hold."""

from __future__ import annotations

from briefing.text.rarity import find_rarest_stem, weigh_stem


def test_a_common_word_weighs_more_than_a_rare_one() -> None:
    """So does a short one."""
    assert weigh_stem("the") > weigh_stem("x") > weigh_stem("xy") > weigh_stem("news")


def test_the_rarest_stem_of_a_label_is_that_of_its_telling_word() -> None:
    """Of two alike the first in the alphabet."""
    assert find_rarest_stem("to the Newsletter") == "news"
    assert find_rarest_stem("sport news") == "news"
