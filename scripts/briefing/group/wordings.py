"""How much two sentences are one utterance in two wordings.

Two translators share letters more than words ("accelerated", "an acceleration"), so
sentences are compared by the groups of three letters of their words, and a little by
their pairs of words. What a group tells comes from the shipped table of English:
thresholds do not drift with the size of the material.

The constants were chosen on the development half of the pairs of translations of the
WMT 2021 news test; re-run the scorer of quote alignment (pool and sentences).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from briefing.text.frequencies import find_rarity, list_rarities
from briefing.text.words import find_words, stem

# A sentence is judged by its own words, less by the names of what it is about.
_NAME = 0.9
_PAIR = 0.4
# Groups of letters beyond this tell no more: they come from names and misprints.
_MOST_TELLING = 5.0
_SENTENCE_WORDS = 20
_LEAST_SHARE = 1e-7
_ARTICLE_WORDS = 400  # as in `briefing.text.frequencies`
# How far a pair must stand out: its likeness less this share of the next best's.
_RIVAL = 0.8
_LEAST = 0.14

Vector = Mapping[str, float]


def weigh_wording(text: str) -> Vector:
    """Return what the letters and word pairs of a sentence tell, of length 1."""
    counts: defaultdict[str, float] = defaultdict(float)
    words = find_words(text)
    for place, word in enumerate(words):
        is_name = place > 0 and word.text[0].isupper() and len(word.text) > 1
        padded = f" {word.folded} "
        for at in range(len(padded) - 2):
            counts[padded[at : at + 3]] += _NAME if is_name else 1
    for one, other in pairwise(words):
        counts[f"{one.folded}+{other.folded}"] += _PAIR
    weights = {key: math.log1p(count) * _tells(key) for key, count in counts.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
    return {key: weight / length for key, weight in weights.items()} if length else {}


def compare_wordings(one: Vector, other: Vector) -> float:
    """Return the likeness of two sentences, 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    return math.fsum(weight * other[key] for key, weight in one.items() if key in other)


def pair_wordings(
    ones: Sequence[Vector], others: Sequence[Vector]
) -> tuple[tuple[int, int], ...]:
    """Return which sentences of two accounts are the same words of a speaker.

    A pair must be alike, and more so than each of its two is to any other sentence.

    Args:
        ones: What `weigh_wording` returns, for the sentences of one account.
        others: The same for the other account.

    Returns:
        Pairs of indices, each index at most once, in order.

    """
    table = [[compare_wordings(one, other) for other in others] for one in ones]
    columns = [list(column) for column in zip(*table, strict=True)]
    rated = sorted(
        (-margin, i, j)
        for i, row in enumerate(table)
        for j, likeness in enumerate(row)
        if likeness >= _LEAST
        and (margin := likeness - _RIVAL * _find_rival(row, j, columns[j], i)) >= _LEAST
    )
    taken_ones: set[int] = set()
    taken_others: set[int] = set()
    pairs = []
    for _, i, j in rated:
        if i not in taken_ones and j not in taken_others:
            taken_ones.add(i)
            taken_others.add(j)
            pairs.append((i, j))
    return tuple(sorted(pairs))


def _find_rival(row: Sequence[float], j: int, column: Sequence[float], i: int) -> float:
    """Return the best likeness that either sentence of a pair has to a third."""
    return max(
        max(row[:j], default=0.0),
        max(row[j + 1 :], default=0.0),
        max(column[:i], default=0.0),
        max(column[i + 1 :], default=0.0),
    )


def _tells(key: str) -> float:
    if "+" in key:
        one, _, other = key.partition("+")
        both = find_rarity(stem(one), "en") + find_rarity(stem(other), "en")
        return min(both / 2 + 1, _MOST_TELLING)
    return _letters().get(key, _MOST_TELLING)


@cache
def _letters() -> Mapping[str, float]:
    """Return how rare a group of three letters is in a sentence of English."""
    shares: dict[str, float] = {}
    for word, rarity in list_rarities("en").items():
        # Back from the share of articles with the word to its share of all words.
        share = -math.log1p(-min(math.exp(-rarity), 1 - _LEAST_SHARE)) / _ARTICLE_WORDS
        padded = f" {word} "
        for at in range(len(padded) - 2):
            group = padded[at : at + 3]
            shares[group] = shares.get(group, 0.0) + share
    return {
        group: min(_MOST_TELLING, -math.log(-math.expm1(-_SENTENCE_WORDS * share)))
        for group, share in shares.items()
    }
