"""Sentences of different entries that carry the same fact."""

from __future__ import annotations

import pytest

from briefing.group.alignment import compare_sentences, weigh_sentence

SAME = [
    (
        "The union wants 6.5 per cent and an end to unpaid standby shifts.",
        "The union asks for 6.5 per cent and an end to standby shifts without pay.",
    ),
    (
        "“We’re ready to widen dialogue and properly manage differences,” he said.",
        "“We are willing to widen dialogue and properly settle disputes,” he said.",
    ),
]
DIFFERENT = [
    (
        "The union wants 6.5 per cent and an end to unpaid standby shifts.",
        "The union said 412 of its 430 members had joined the strike.",
    ),
    (
        "The museum cost 64 million euros, a third of it paid by the glassworks.",
        "Mayor Ines Caldeira said that the museum needs more visitors in winter.",
    ),
]


def _compare(one: str, other: str) -> float:
    return compare_sentences(weigh_sentence(one, "en"), weigh_sentence(other, "en"))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_rewording_is_the_same_fact(one: str, other: str) -> None:
    """Two wordings of one fact meet, in either order."""
    assert _compare(one, other) > 0
    assert _compare(one, other) == _compare(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_fact_on_the_same_subject_is_not(one: str, other: str) -> None:
    """Names and subject in common make no same fact."""
    assert _compare(one, other) == 0


def test_other_figures_are_no_same_fact() -> None:
    """What differs in its numbers is not cited as the same."""
    fire = "The fire above the town has burnt {} hectares of forest since Monday."
    assert _compare(fire.format(140), fire.format(140)) > 0
    assert _compare(fire.format(140), fire.format(210)) == 0


def test_empty_sentence_is_like_nothing() -> None:
    """Common words alone carry no fact."""
    assert _compare("It is what it is.", "It is what it is.") == 0
