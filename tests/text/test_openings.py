"""The letters that may open a match of a pattern."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.date_forms import FORMS
from briefing.text.openings import first_letters

_LETTERS = string.ascii_letters + string.digits + "'"


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"(?:[Tt]he\s)?(?P<n>first|\d)", "Tt0123456789f"),
        (r"(?<=in )may", "m"),
        (r"(?!x)[a-c]d", "abc"),
        (r"(?i:an?)\s", "aA"),
        (r"(?:q)*+w", "qw"),
        (r"(?:x|)y", "xy"),
        (r"[^\W\d]", string.ascii_letters),
    ],
)
def test_letters_that_open_a_match(pattern: str, letters: str) -> None:
    """What may be left out is looked past; what only looks takes no letter."""
    assert first_letters(pattern, _LETTERS) == frozenset(letters)


@pytest.mark.parametrize("pattern", ["", "(?:x)?", ".", r"(x)?(?(1)y|z)"])
def test_what_may_be_empty_or_anything_opens_with_any(pattern: str) -> None:
    """Then no letter can be ruled out."""
    assert first_letters(pattern, _LETTERS) == frozenset(_LETTERS)


_OPENING = (
    "the The last Last year in early mid May June 5 1990s 20th first two thousand of "
    "ago weeks next Monday at noon a an few ' ’90s - , January fiscal each"
)
_WORDS = st.sampled_from(_OPENING.split())


@given(st.lists(_WORDS, min_size=1, max_size=6).map(" ".join))
def test_no_form_of_dates_opens_otherwise(text: str) -> None:
    """The table of forms loses no match where it is looked up by letter."""
    for _, source, _ in FORMS:
        for match in re.finditer(source, text):
            if match[0] and match[0][0] in _LETTERS:
                assert match[0][0] in first_letters(source, _LETTERS), source
