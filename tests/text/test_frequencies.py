"""How rare a word is in ordinary text."""

from __future__ import annotations

from importlib.resources import files

import pytest

from briefing.text.frequencies import find_rarity


def test_rarer_words_tell_more() -> None:
    """Function word, everyday word, rare word, unknown word: in this order."""
    rarities = [
        find_rarity(word, "en") for word in ("the", "meeting", "ferry", "qzxvk")
    ]
    assert rarities == sorted(rarities)
    assert rarities[0] == pytest.approx(0, abs=0.01)


def test_each_language_has_its_own_function_words() -> None:
    """German "der" tells nothing in German, much in English."""
    assert find_rarity("der", "de") < 0.1
    assert find_rarity("der", "en") > 1


def test_unknown_language_is_english() -> None:
    """Without a language the English table serves."""
    assert find_rarity("ferry", None) == find_rarity("ferry", "en")


def test_language_without_table_goes_by_length() -> None:
    """Short words count little where no table says better."""
    assert find_rarity("się", "pl") < find_rarity("samorząd", "pl")


def test_table_names_source_and_licence() -> None:
    """The shipped table says whose it is and under which licence."""
    head = files("briefing.text").joinpath("frequencies.tsv").read_text("utf-8")[:600]
    assert "wordfreq" in head
    assert "CC BY-SA 4.0" in head
