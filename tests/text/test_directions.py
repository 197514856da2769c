"""The direction in which words are written."""

from __future__ import annotations

import pytest

from briefing.text.directions import is_right_to_left, is_turning


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Harbour opens", False),
        ("Порт открыт – “é”", False),
        ("图书馆要关。", False),
        ("המעגן ייפתח", True),
        ("the الميناء opens", True),
        ("leaks \u202eback", True),
        ("isolated \u2067words", True),
    ],
)
def test_words_turn_by_letters_and_by_controls(text: str, answer: bool) -> None:  # noqa: FBT001 - what is asked
    """Letters from right to left, and marks that set a direction, need one set."""
    assert is_turning(text) is answer


def test_languages_have_their_direction() -> None:
    """An Arabic entry's lines begin at the right, those of an unknown one do not."""
    assert is_right_to_left("ar")
    assert is_right_to_left("he")
    assert not is_right_to_left("hi")
    assert not is_right_to_left(None)
