"""Stretches between paired quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.quotation import find_quotations


def _words(text: str) -> list[str]:
    return [text[slice(*quotation.words)] for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It rains,” he said. “It pours.”", ["It rains", "It pours"]),
        ('"It rains," he said. "It pours."', ["It rains", "It pours"]),
        ("'It rains,' he said. 'It's late.'", ["It rains", "It's late"]),
        ("‘It’s late,’ he said.", ["It’s late"]),
        ("« Il pleut », dit l'homme.", ["Il pleut"]),
        ("„Es regnet“, sagte er.", ["Es regnet"]),
        ("»Es regnet«, sagte er.", ["Es regnet"]),
        ("他说「下雨」。", ["下雨"]),
        ("``It rains,'' he said.", ["It rains"]),
        ('“It rains" is mixed.', ["It rains"]),
        ("He asked “why?” and left.", ["why?"]),
        ("Made in the “U.S.” by hand.", ["U.S."]),
        ("He said “wait…” and left.", ["wait…"]),
        ("It was “late.“ However, he left.", ["late"]),
        ('He said,"It rains." He left.', ["It rains"]),
        ('He was there."It rains." He left.', ["It rains"]),
        ("He said,“It rains.” He left.", ["It rains"]),
        ("He said: “ It rains.” He left.", ["It rains"]),
        ("\"He said 'no,' \" she told us.", ["He said 'no,'"]),
    ],
)
def test_marks_of_many_hands_pair(text: str, words: list[str]) -> None:
    """Marks of all styles pair; one enclosed comma or full stop stays outside."""
    assert _words(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "It's the workers' own, the Joneses' too.",
        "Rock 'n' roll in the '90s and ’80s.",
        "He is 5'10\" tall.",
        "Nothing here.",
        "“” is empty.",
        '<a href="page.html" title="A long way">left over</a>',
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    """What looks like a mark and is none pairs with nothing."""
    assert _words(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“How he uses ‘now’ is new,” she said.", ["How he uses ‘now’ is new"]),
        ("“He said “no” to me,” she said.", ["He said “no” to me"]),
        ("'It's \"late\" here,' he said.", ['It\'s "late" here']),
        ("the ‘workers’ rights’ bill", ["workers’ rights"]),
    ],
)
def test_a_quotation_inside_stays_inside(text: str, words: list[str]) -> None:
    """Only the outermost marks count."""
    assert _words(text) == words


def test_speech_that_goes_on_is_open() -> None:
    """Marks that never close run to the end of the paragraph, and say so."""
    (quotation,) = find_quotations("He said: “It rains. It pours. ")
    assert not quotation.is_closed
    assert quotation.span == (9, 29)


def test_a_lost_mark_swallows_nothing() -> None:
    """Where marks open twice and close once, the first one is a slip."""
    assert _words("“lost and never closed. “It rains,” he said.") == ["It rains"]


@given(st.text(alphabet=st.sampled_from("aB ,.?“”\"'‘’«»„「」`é1(—")))
def test_quotations_are_apart_and_not_empty(text: str) -> None:
    """Quotations are in order, apart from each other, and hold their words."""
    end = 0
    for quotation in find_quotations(text):
        (start, stop), words = quotation.span, quotation.words
        assert end <= start < words[0] < words[1] <= stop
        assert text[slice(*words)].strip() == text[slice(*words)]
        end = stop
