"""By what a text is known: its words' first letters, marks and digits."""

from __future__ import annotations

import pytest

from briefing.text.stems import find_stems


def test_stems_are_the_first_letters_of_words() -> None:
    """Letters alone, small, four of a word."""
    assert find_stems("Don't miss the Newsletter!") == {
        "don",
        "t",
        "miss",
        "the",
        "news",
    }


@pytest.mark.parametrize(
    ("text", "stem"),
    [("5 hours", "0"), ("٣ مارس", "0"), ("(c) © 2031", "©"), ("無断転載禁止", "断")],
)
def test_digits_marks_and_unspaced_letters_are_stems(text: str, stem: str) -> None:
    """What patterns look for beside words."""
    assert stem in find_stems(text)
