"""How rare a word is in ordinary text."""

from __future__ import annotations

from importlib.resources import files

import pytest

from briefing.text.frequencies import find_rarity
from briefing.text.words import fold


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


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        ("zh", ("一个", "政府", "图书", "砂石")),
        ("ja", ("です", "会社", "図書", "砂利")),
        ("ko", ("습니", "정부", "화물", "교각")),
    ],
)
def test_pairs_of_letters_have_their_own_table(
    language: str, pairs: tuple[str, ...]
) -> None:
    """Where no blanks part words: a common pair, less and less common, a rare one."""
    rarities = [find_rarity(fold(pair), language) for pair in pairs]
    assert rarities == sorted(rarities)
    assert rarities[0] < 1.3
    assert rarities[-1] > 4
