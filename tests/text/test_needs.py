# ruff: noqa: RUF001 - letters that are easily confused are meant
"""What patterns need of a text, and that a sieve made of it loses nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.leftovers import LEFTOVERS, Leftover
from briefing.extract.units import plain
from briefing.text.needs import Needs, find_needs
from briefing.text.stems import Stems, find_stems


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        (r"\bnewsletters?\b", ({"news"},)),
        (r"\b(?:log|sign) in\b", ({"log", "sign"}, {"in"})),
        (r"^\W*(?:the )?(?:terms|privacy)\b", ({"term", "priv"},)),
        (
            r"\bth(?:e|is) (?:article|story) is\b",
            ({"arti", "stor"}, {"is"}, {"this", "the"}),
        ),
        (r"\bnews\b.{0,9}\bfor you\b", ({"news"}, {"for"}, {"you"})),
        (r"\bnews of (?:the )?day\b", ({"news"}, {"day"}, {"of"})),
        (r"\bread on, read on\b", ({"read"}, {"on"})),
        (r"\d+ of \d+", ({"0"}, {"of"})),
        (r"©|\bcopyright\b", ({"©", "copy"},)),
        # More ways than are followed one by one.
        (r"\b(?:[a-e][f-j][k-o]\s(?:on )?)?(?:news|port)\b", ({"news", "port"},)),
        (r"\b(?:[abcde][fghij][klmno]\s(?:on )?)?(?:news|port)\b", ({"news", "port"},)),
        (r"\b(?:[abcde][fghij][klmno])?(?:news|port)\b", ()),
        (r"\b(?:tag [abcde][fghij][klmno]|sign [abcde][fghij])s\b", ({"sign", "tag"},)),
        (r"無断転載", ({"無"},)),
    ],
)
def test_a_pattern_needs_all_that_stands_in_each_match(
    pattern: str, sets: tuple[set[str], ...]
) -> None:
    """Of words that stand in turn one of each turn, the rarest first."""
    assert find_needs(pattern, re.IGNORECASE) == tuple(map(frozenset, sets))


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
    assert find_needs(pattern) == ()


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


def _has(needs: Needs, stems: Stems) -> bool:
    return not any(map(stems.isdisjoint, needs))


_TESTS = [(rule.name, test) for rule in LEFTOVERS for test in rule.matches]


@given(st.lists(_PIECES, max_size=8), st.sampled_from(["", " "]))
def test_no_sieve_of_the_table_keeps_back_a_match(pieces: list[str], glue: str) -> None:
    """Whatever words stand beside or inside each other."""
    text = glue.join(pieces)
    stems = find_stems(text)
    for name, test in _TESTS:
        if test.holds(text):
            assert _has(test.find_needs(), stems), name


@pytest.mark.parametrize("rule", LEFTOVERS, ids=lambda rule: rule.name)
def test_the_sieve_of_a_rule_lets_its_example_through(rule: Leftover) -> None:
    """Each test that holds for it is reached."""
    text = plain(rule.example)
    stems = find_stems(text)
    held = [test for test in rule.matches if test.holds(text)]
    assert held
    for test in held:
        assert _has(test.find_needs(), stems)
