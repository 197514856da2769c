"""The letters that may open a match of a pattern."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.date_forms import FORMS
from briefing.text.openings import LENGTH, find_openings, read_opening


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        (r"(?:[Tt]he\s)?(?P<n>first|\d)", {"the ", "firs", "0"}),
        (r"(?<=in )may", {"may"}),
        (r"(?!x)[a-c]d", {"ad", "bd", "cd"}),
        (r"(?i:an?)\s", {"a ", "an "}),
        (r"(?:q)*+w", {"w", "qw", "qqw", "qqqw", "qqqq"}),
        (r"\d{2}x", {"00x"}),
        (r"\d{6}", {"0000"}),
        (r"(?:x|)y", {"xy", "y"}),
        (r"ab[^c]d", {"ab"}),
    ],
)
def test_letters_that_open_a_match(pattern: str, openings: set[str]) -> None:
    """What may be left out is looked past; what only looks takes no letter."""
    assert find_openings(pattern) == openings


@pytest.mark.parametrize("pattern", ["", "(?:x)?", ".", r"(x)?(?(1)y|z)"])
def test_what_may_be_empty_or_anything_opens_with_any(pattern: str) -> None:
    """Then no letter can be ruled out."""
    assert "" in find_openings(pattern)


def test_openings_of_a_text_are_read_as_those_of_patterns() -> None:
    """Small letters, each digit and each blank alike."""
    assert read_opening("3\u00a0Ma") == "0 ma"


_OPENING = (
    "the The last Last year in early mid May June 5 1990s 20th first two thousand of "
    "ago weeks next Monday at noon a an few ' ’90s - , January fiscal each"
)
_WORDS = st.sampled_from(_OPENING.split())
_openings_of = cache(find_openings)


@given(st.lists(_WORDS, min_size=1, max_size=6).map(" ".join))
def test_no_form_of_dates_opens_otherwise(text: str) -> None:
    """The table of forms loses no match where it is looked up by its openings."""
    for _, source, _ in FORMS:
        for match in re.finditer(source, text):
            opening = read_opening(text[match.start() :][:LENGTH])
            starts = {opening[:length] for length in range(len(opening) + 1)}
            assert starts & _openings_of(source), source
