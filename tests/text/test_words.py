"""Words folded for comparing, names and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.words import (
    count_names,
    count_terms,
    find_terms,
    find_words,
    fold,
    stem,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Élan", "elan"), ("China’s", "china"), ("U.S.", "us"), ("STRASSE", "strasse")],
)
def test_fold_keeps_what_a_reader_hears(text: str, folded: str) -> None:
    """Case, accents, possessives and stops do not part equal words."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [
        ("talks", "talk"),
        ("parties", "party"),
        ("houses", "house"),
        ("crisis", "crisis"),
        ("gas", "gas"),
        ("boss", "boss"),
        ("status", "status"),
    ],
)
def test_stem_takes_the_plural_away(word: str, stemmed: str) -> None:
    """Plurals count with their singular; an s that is no plural stays."""
    assert stem(word) == stemmed


def test_terms_leave_out_function_words() -> None:
    """Only words that say something about a subject are terms."""
    assert find_terms("They’re in the talks of US-China ties") == (
        "talk",
        "china",
        "tie",
    )


def test_terms_are_counted_over_all_texts() -> None:
    """Counts are sorted by term, whatever the order of the texts."""
    texts = ["red tape", "blue tape"]
    assert count_terms(texts) == (("blue", 1), ("red", 1), ("tape", 2))
    assert count_terms(texts) == count_terms(reversed(texts))


def test_a_capital_that_opens_a_sentence_is_no_name() -> None:
    """It is one only where the word has a capital elsewhere too."""
    assert count_names(["Talks went on.", "Ada met Bob.", "Then Ada left."]) == (
        ("ada", 2),
        ("bob", 1),
    )


def test_days_are_no_names_and_numbers_count() -> None:
    """Weekdays and months say nothing of who; a number is compared without commas."""
    assert count_names(["On Monday 1,000 left, about 62% or 7.5 by May."]) == (
        ("1000", 1),
        ("62", 1),
        ("7.5", 1),
    )


@given(st.text())
def test_words_are_verbatim(text: str) -> None:
    """A word's span gives the word back, in order."""
    end = 0
    for word in find_words(text):
        assert word.span[0] >= end
        assert text[slice(*word.span)] == word.text
        end = word.span[1]


@given(st.text())
def test_fold_twice_is_fold_once(text: str) -> None:
    """Folding is idempotent but for a second possessive."""
    once = fold(text)
    assert fold(once) == once or once.endswith(("'", "'s"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("江城大桥3日封闭", ["江城", "城大", "大桥", "3", "日封", "封闭"]),
        ("他是Smith的", ["他是", "Smith", "的"]),
        ("强风", ["强风"]),
        ("ที่นี่", ["ที่นี่"]),
        ("สะพาน", ["สะ", "ะพ", "พา", "าน"]),
        ("हिन्दी समाचार", ["हिन्दी", "समाचार"]),
        ("cafe\u0301s", ["cafe\u0301s"]),
    ],
)
def test_letters_without_blanks_stand_in_pairs(text: str, words: list[str]) -> None:
    """Neighbouring letters stand for words; marks stay with their letters."""
    found = find_words(text)
    assert [word.text for word in found] == words
    assert all(text[slice(*word.span)] == word.text for word in found)


def test_letters_can_stand_alone() -> None:
    """To print two wordings side by side no letter may stand in two words."""
    found = find_words("大桥3日", is_by_letter=True)
    assert [word.text for word in found] == ["大", "桥", "3", "日"]
