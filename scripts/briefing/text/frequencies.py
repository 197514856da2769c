"""How rare a word is in ordinary text, from a table that is shipped.

The corpus at hand never enters: a site of five articles and one of five thousand
weigh a word alike, and a new article changes no other article's weights.

The table is derived from wordfreq (CC BY-SA 4.0); its first lines say how, and
``scripts/tables/make_frequencies.py`` makes it anew.

"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from briefing.text.words import fold, stem

# Words of a news article of usual length; from it and a word's frequency follows
# in what share of all articles the word occurs at all.
_ARTICLE_WORDS = 400
# In a language without a table a word of this many letters is a rare one.
_LONG_WORD = 8


def find_rarity(word: str, language: str | None) -> float:
    """Return how much it tells to meet *word* in an article.

    Args:
        word: A name, number or term, folded and stemmed as in `words`.
        language: ISO 639-1; ``None`` counts as English.

    Returns:
        The natural logarithm of one over the share of articles that hold the
        word: 0.0 for a word of every article, some 8.5 for a word that the
        table of English does not know.

    """
    table = _tables().get(language or "en")
    if table is None:
        # Frequent words are short ones (G. K. Zipf, The Psycho-Biology of
        # Language, 1935): enough to keep function words from counting.
        return _rarity(10 ** (-7 * min(len(word), _LONG_WORD) / _LONG_WORD))
    return table.get(word, table[""])


def list_rarities(language: str) -> Mapping[str, float]:
    """Return the rarity of each word that the table of a language holds."""
    return {word: value for word, value in _tables()[language].items() if word}


def _rarity(frequency: float) -> float:
    """Return the rarity of a word with *frequency*, a share of all words."""
    share = -math.expm1(-_ARTICLE_WORDS * frequency)
    return -math.log(share) if share < 1 else 0.0


@cache
def _tables() -> Mapping[str, Mapping[str, float]]:
    """Return the rarities by language and word; under "" that of unknown words."""
    text = files("briefing.text").joinpath("frequencies.tsv").read_text("utf-8")
    frequencies: dict[str, dict[str, float]] = {}
    rarest: dict[str, float] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        language, zipf, words = line.split("\t")
        frequency = 10 ** (int(zipf) / 10 - 9)
        found = frequencies.setdefault(language, {})
        for word in words.split(" "):
            key = stem(fold(word))
            found[key] = found.get(key, 0.0) + frequency  # inflections add up
        rarest[language] = min(rarest.get(language, 1.0), frequency)
    # A word that the table leaves out is half as frequent as its rarest.
    return {
        language: {word: _rarity(value) for word, value in found.items()}
        | {"": _rarity(rarest[language] / 2)}
        for language, found in frequencies.items()
    }
