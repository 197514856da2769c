"""Make ``scripts/briefing/text/frequencies.tsv`` from the package wordfreq.

Run it with an interpreter that has ``wordfreq==3.1.1`` (no dependency of the
project: the table it makes is shipped)::

    python scripts/tables/make_frequencies.py > scripts/briefing/text/frequencies.tsv

The frequencies of wordfreq may be redistributed under the licence CC BY-SA 4.0;
so may the table, whose first lines name author, source and licence.

"""

from __future__ import annotations

import math
import re
import sys
from collections import defaultdict
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import wordfreq  # type: ignore[import-not-found,unused-ignore]

# Rare words of English decide what makes two reports alike; of the others the
# common words are enough to tell a function word from a telling one.
SIZES = {
    "en": 30_000,
    "de": 5_000,
    "es": 5_000,
    "fr": 5_000,
    "it": 5_000,
    "nl": 5_000,
    "pt": 5_000,
}
# Where no blanks part words, pairs of letters stand for them; see `text/unspaced.py`.
PAIRS = {"zh": 10_000, "ja": 8_000, "ko": 4_000}
LEAST = 1e-7  # share of a pair over a border that is counted at all
_WORD = re.compile(r"[^\W\d_]+")

HEADER = """\
# How often words occur: language, ten times the Zipf value, words.
# The Zipf value is the decimal logarithm of occurrences in 1,000,000,000 words.
# Derived from wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq),
# whose data are licensed CC BY-SA 4.0; so is this table. Changed: cut to the most
# frequent words of seven languages, numbers left out, values rounded; of Chinese,
# Japanese and Korean the pairs of letters of words and of words side by side.
# Made by scripts/tables/make_frequencies.py."""

if TYPE_CHECKING:
    from collections.abc import Mapping


def main() -> None:
    """Write the table to standard output."""
    lines = [HEADER]
    for language, size in (SIZES | PAIRS).items():
        found = wordfreq.get_frequency_dict(language)
        if language in PAIRS:
            found = count_pairs(found)
        words = sorted(
            ((-round(10 * math.log10(value * 1e9)), word), word)
            for word, value in found.items()
            if _WORD.fullmatch(word)
        )
        lines += [
            f"{language}\t{-key}\t{' '.join(word for _, word in group)}"
            for key, group in groupby(words[:size], key=lambda row: row[0][0])
        ]
    sys.stdout.write("\n".join(lines) + "\n")


def count_pairs(words: Mapping[str, float]) -> dict[str, float]:
    """Return how frequent each pair of letters is in text without blanks.

    Pairs over the border of two words are counted as if any word might follow any.

    Args:
        words: With their shares of all words.

    """
    inside: defaultdict[str, float] = defaultdict(float)
    opening: defaultdict[str, float] = defaultdict(float)
    closing: defaultdict[str, float] = defaultdict(float)
    for word, share in words.items():
        if _WORD.fullmatch(word) and not word.isascii():
            opening[word[0]] += share
            closing[word[-1]] += share
            for one, other in pairwise(word):
                inside[one + other] += share
    for one, before in closing.items():
        for other, after in opening.items():
            if before * after > LEAST:
                inside[one + other] += before * after
    total = sum(inside.values())
    return {pair: share / total for pair, share in inside.items()}


if __name__ == "__main__":
    main()
