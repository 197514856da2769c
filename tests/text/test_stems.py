# ruff: noqa: RUF001 - letters that are easily confused are meant
"""The sieve before a pattern: what it lets through, and that it loses nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.leftovers import LEFTOVERS, Leftover
from briefing.extract.units import plain
from briefing.text.stems import Sieve, find_stems, is_tied_to_start, needed_stems


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


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        (r"\bnewsletters?\b", {"news"}),
        (r"\b(?:log|sign) in\b", {"log", "sign"}),
        (r"^\W*(?:the )?(?:terms|privacy)\b", {"term", "priv"}),
        (r"\bth(?:e|is) (?:article|story) is\b", {"arti", "stor"}),
        (r"\d+ of \d+", {"0"}),
        (r"©|\bcopyright\b", {"©", "copy"}),
        (r"無断転載", {"無"}),
    ],
)
def test_a_pattern_needs_its_rarest_words(pattern: str, stems: set[str]) -> None:
    """Of the words that stand in every match, the one that few texts hold."""
    assert needed_stems(pattern, re.IGNORECASE) == frozenset(stems)


@pytest.mark.parametrize(
    "pattern",
    [
        r"store",  # may stand inside of a word
        r"\bad",  # so may its end
        r"\w+",
        r"(?:news)?",
        r"\bnews\b|\w",
        r"[^a]",
    ],
)
def test_a_pattern_that_shows_no_whole_word_needs_nothing(pattern: str) -> None:
    """Such a pattern is always tried."""
    assert needed_stems(pattern) is None


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


@pytest.mark.parametrize(
    ("pattern", "is_tied"),
    [
        (r"^\W*news", True),
        (r"\A(?:news|sport)", True),
        (r"^news|^(?:our )?sport", True),
        (r"(?:^news|\Asport)\b", True),
        (r"^news|sport", False),
        (r"(?:^|\s)news", False),
        (r"(?:^)?news", False),
        (r"news$", False),
        (r"", False),
    ],
)
def test_a_pattern_is_tied_to_the_start_where_all_its_ways_are(
    pattern: str, *, is_tied: bool
) -> None:
    """Such a pattern is tried at one place of a text alone."""
    assert is_tied_to_start(pattern) == is_tied
    assert not is_tied_to_start(pattern, re.MULTILINE)


@pytest.mark.parametrize("pattern", [r"^\W*news", r"^news|sport", r"\bsport\b"])
def test_a_look_finds_what_a_search_finds(pattern: str) -> None:
    """At the start, behind it and nowhere."""
    look = Sieve(pattern).look
    for text in ("news of sport", "- news", "sport, news", "the news"):
        assert bool(look(text)) == bool(re.search(pattern, text))


_PIECES = st.sampled_from(
    [
        *(
            "the",
            "a",
            "this",
            "article",
            "Newsletter",
            "sign up",
            "log in",
            "©",
            "2031",
        ),
        *("cookies", "store", "Tags:", "# a", "NEXT", "ad", "5", " ", "-", "'", "ß"),
        *(
            "İ",
            "ſign",
            "К",
            "подписка",
            "コメント",
            "無断転載",
            "더 보기",
            "suscríbete",
        ),
        *("click here", "our", "app", "of", "3 of 5", "comments", "you", "in", "to"),
    ]
)
_TESTS = [(rule.name, test) for rule in LEFTOVERS for test in rule.matches]


@given(st.lists(_PIECES, max_size=8), st.sampled_from(["", " "]))
def test_no_sieve_of_the_table_keeps_back_a_match(pieces: list[str], glue: str) -> None:
    """Whatever words stand beside or inside each other."""
    text = glue.join(pieces)
    stems = find_stems(text)
    for name, test in _TESTS:
        needs = test.find_needs()
        if needs is not None and needs.isdisjoint(stems):
            assert not test.holds(text), name


@pytest.mark.parametrize("rule", LEFTOVERS, ids=lambda rule: rule.name)
def test_the_sieve_of_a_rule_lets_its_example_through(rule: Leftover) -> None:
    """Each test that holds for it is reached."""
    text = plain(rule.example)
    stems = find_stems(text)
    held = [test for test in rule.matches if test.holds(text)]
    assert held
    for test in held:
        needs = test.find_needs()
        assert needs is None or not needs.isdisjoint(stems)
