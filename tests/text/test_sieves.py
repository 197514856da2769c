# ruff: noqa: RUF001 - letters that are easily confused are meant
"""The sieve before patterns: what it lets through, alone and of many."""

from __future__ import annotations

import re

import pytest

from briefing.text.sieves import Sieve, Sieves, StemIndex
from briefing.text.stems import find_stems

_SOURCES = (r"\bsign (?:up|in)\b", r"^read\b", r"\bread the story\b", r"\d chars")
_MANY = Sieves(_SOURCES, re.IGNORECASE)
_ONE = re.compile("|".join(_SOURCES), re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "Sign up to read the story",
        "To read the story sign in",
        "Read the story",
        "5 chars",
        "You may read on",
        "",
    ],
)
def test_patterns_match_as_if_joined(text: str) -> None:
    """The first match in the text counts, whichever pattern it is of."""
    found, expected = _MANY.search(text, find_stems(text)), _ONE.search(text)
    assert (found and found.span()) == (expected and expected.span())


def test_a_text_meets_only_the_patterns_whose_stems_it_holds() -> None:
    """The stems decide, before the text is looked at."""
    assert not _MANY.may_match(find_stems("nothing of it"))
    assert _MANY.search("Sign up", find_stems("nothing of it")) is None
    stems = find_stems("read the story")
    assert _MANY.search("Sign up: read the story", stems)[0] == "read the story"  # type: ignore[index]


def test_letters_that_match_another_without_case_have_its_stem() -> None:
    """Python's own pairs beside small and capital letters."""
    sieve = Sieve(r"\binşallah\b", re.IGNORECASE)
    for text in ("INŞALLAH", "İnşallah", "ınşallah"):
        assert sieve.pattern.search(text)
        assert sieve.search(text, find_stems(text))


def test_a_text_without_the_stems_is_not_searched() -> None:
    """The stems decide, before the text is looked at."""
    sieve = Sieve(r"\bnewsletter\b")
    assert sieve.search("a newsletter", find_stems("nothing of it")) is None
    assert sieve.match("newsletter", find_stems("newsletter"))


@pytest.mark.parametrize("pattern", [r"^\W*news", r"^news|sport", r"\bsport\b"])
def test_a_look_finds_what_a_search_finds(pattern: str) -> None:
    """At the start, behind it and nowhere."""
    look = Sieve(pattern).look
    for text in ("news of sport", "- news", "sport, news", "the news"):
        assert bool(look(text)) == bool(re.search(pattern, text))


def test_a_sieve_lets_through_what_one_alternative_needs() -> None:
    """The words of two alternatives are none of either."""
    sieve = Sieve(r"\b(?:log|sign) in\b|\bread the story\b")
    assert sieve.may_match(find_stems("sign in"))
    assert sieve.may_match(find_stems("read the story"))
    assert not sieve.may_match(find_stems("sign the story"))


def test_an_index_finds_the_patterns_that_have_all_they_need() -> None:
    """One stem of each set of an alternative; what needs nothing is always found."""
    patterns = (
        r"\b(?:log|sign) in\b|\bin sign\b",
        r"\w",
        r"\bsign\b",
        r"\bin\b.*\bthe\b.*\blog\b",
    )
    index = StemIndex(Sieve(pattern).ways for pattern in patterns)
    for text, places in (
        ("sign", [1, 2]),
        ("sign in", [0, 1, 2]),
        ("in the log", [0, 1, 3]),
        ("in a log", [0, 1]),
        ("", [1]),
    ):
        assert index.find(find_stems(text)) == places
