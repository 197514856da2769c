"""Likeness of two wordings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.group.wordings import compare_wordings, pair_wordings, weigh_wording

TEXTS = st.lists(
    st.sampled_from(["the", "rain", "in", "spain", "falls", "mainly", "Ruiz"])
).map(" ".join)


@given(TEXTS, TEXTS)
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    """Two wordings are as alike as the other way round, and a wording is its own."""
    first, second = weigh_wording(one), weigh_wording(other)
    likeness = compare_wordings(first, second)
    assert likeness == compare_wordings(second, first)
    assert 0 <= likeness <= 1 + 1e-9
    if first:
        assert abs(compare_wordings(first, first) - 1) < 1e-9


def test_pair_stands_out_from_its_rivals() -> None:
    """The closer of two wordings is chosen; what is like nothing stays alone."""
    ones = ["We will never leave the harbour.", "Prices rose by a tenth in March."]
    others = [
        "The harbour is closed to all.",
        "We shall never be leaving the harbour.",
        "Nobody knows.",
    ]
    pairs = pair_wordings(
        *([weigh_wording(t) for t in side] for side in (ones, others))
    )
    assert pairs == ((0, 1),)


def test_words_printed_twice_are_paired_once() -> None:
    """Where an account prints the very words twice, the first place is the pair."""
    vector = weigh_wording("We will never leave the harbour.")
    assert pair_wordings([vector], [vector, vector]) == ((0, 0),)
