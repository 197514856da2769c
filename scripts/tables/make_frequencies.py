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
from itertools import groupby

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
_WORD = re.compile(r"[^\W\d_]+")

HEADER = """\
# How often words occur: language, ten times the Zipf value, words.
# The Zipf value is the decimal logarithm of occurrences in 1,000,000,000 words.
# Derived from wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq),
# whose data are licensed CC BY-SA 4.0; so is this table. Changed: cut to the most
# frequent words of seven languages, numbers left out, values rounded.
# Made by scripts/tables/make_frequencies.py."""


def main() -> None:
    """Write the table to standard output."""
    lines = [HEADER]
    for language, size in SIZES.items():
        found = wordfreq.get_frequency_dict(language, "large")
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


if __name__ == "__main__":
    main()
