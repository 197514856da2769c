"""Sentences of different entries that carry the same fact."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from briefing.model import Passage
from briefing.text.frequencies import find_rarity
from briefing.text.words import find_words, stem

# Share of the rarer words of the shorter sentence that the other must hold, and of
# both sentences together. Chosen by reading the pairs of the seeds' one story of
# several entries; re-run tests/group/test_alignment.py.
SHARE_OF_SHORTER = 0.5
SHARE_OF_BOTH = 0.3


def weigh_sentence(text: str, language: str | None) -> dict[str, float]:
    """Return the rarity of each word of a sentence, common words left out."""
    found = {stem(word.folded) for word in find_words(text)}
    return {
        word: rarity
        for word in sorted(found)
        if (rarity := find_rarity(word, language)) > 1
    }


def find_same_fact(
    passage: Passage,
    others: Iterable[Sequence[Passage]],
    weights: Mapping[Passage, Mapping[str, float]],
) -> tuple[Passage, ...]:
    """Return the sentences of story-mates that carry the fact of *passage*.

    Args:
        passage: A sentence.
        others: For each story-mate its sentences.
        weights: What `weigh_sentence` returns, for all of them.

    Returns:
        At most one sentence a story-mate, the most alike, in the order given.

    """
    found = []
    for sentences in others:
        rated = [
            (compare_sentences(weights[passage], weights[other]), other)
            for other in sentences
            if other in weights
        ]
        best = max(rated, key=lambda row: row[0], default=None)
        if best is not None and best[0] > 0:
            found.append(best[1])
    return tuple(found)


def compare_sentences(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return how much of two sentences is the same fact, 0 to 1; 0 below the bounds."""
    shared = math.fsum(weight for word, weight in one.items() if word in other)
    first, second = math.fsum(one.values()), math.fsum(other.values())
    if not first or not second:
        return 0.0
    of_shorter = shared / min(first, second)
    of_both = shared / (first + second - shared) if shared < first + second else 1.0
    if of_shorter < SHARE_OF_SHORTER or of_both < SHARE_OF_BOTH:
        return 0.0
    return of_both
