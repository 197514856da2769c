"""Sentences of different entries that carry the same fact."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from briefing.model import Passage
from briefing.text.frequencies import find_rarity
from briefing.text.words import find_words, stem

# Share of what the sentence that tells less tells, and of what both tell together.
# Chosen by reading all pairs above 0.22 of three stories (the seeds' one of three
# entries, two of the foreign corpus); re-run tests/group/test_alignment.py.
SHARE_OF_SHORTER = 0.48
SHARE_OF_BOTH = 0.25
# Less is enough to bore: such a sentence is not printed beside the other.
REPEAT_OF_SHORTER = 0.4
REPEAT_OF_BOTH = 0.15
REPEAT_WITHIN = 0.5  # of the sentence that tells less, however much the other tells
# Two sentences on one person or place share its name, whatever they tell of it.
NAME_SHARE = 0.35
# From here on nobody should say that the other account does not tell the fact at all;
# with names at more weight, as one fact in two wordings may share little else.
NEAR_OF_SHORTER = 0.25
NEAR_NAME_SHARE = 0.7
# In these languages every noun has a capital.
_CAPITAL_NOUNS = frozenset({"de", "lb"})


def weigh_sentence(
    text: str, language: str | None, *, name_share: float = NAME_SHARE
) -> dict[str, float]:
    """Return what each word of a sentence tells; common words are left out."""
    weights: dict[str, float] = {}
    for place, word in enumerate(find_words(text)):
        key = stem(word.folded)
        rarity = find_rarity(key, language)
        if rarity <= 1:
            continue
        is_name = (
            place > 0 and word.text[0].isupper() and language not in _CAPITAL_NOUNS
        )
        weights[key] = rarity * (name_share if is_name else 1.0)
    return weights


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
        At most one sentence a story-mate, the most alike, in the order given. A
        mate whose wording is far from *passage* yet near that of another mate's
        carrier counts as well: a rewrite of the translation of one report.

    """
    mates = list(others)
    found: dict[int, Passage] = {}
    for near in (False, True):
        known = [passage, *found.values()] if near else [passage]
        for number, sentences in enumerate(mates):
            if number in found:
                continue
            rated = [
                (
                    max(
                        compare_sentences(weights[own], weights[other]) for own in known
                    ),
                    at,
                )
                for at, other in enumerate(sentences)
            ]
            best, at = max(rated, key=lambda row: (row[0], -row[1]), default=(0.0, 0))
            if best > 0:
                found[number] = sentences[at]
    return tuple(found[number] for number in sorted(found))


def compare_sentences(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return how much of two sentences is the same fact, 0 to 1; 0 below the bounds."""
    if one.keys().isdisjoint(other):  # as most pairs are
        return 0.0
    if _have_other_figures(one, other):
        return 0.0
    of_shorter, of_both = measure_overlap(one, other)
    if of_shorter < SHARE_OF_SHORTER or of_both < SHARE_OF_BOTH:
        return 0.0
    return of_both


def is_repetition(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Tell whether a reader would take two sentences, side by side, for a repeat."""
    of_shorter, of_both = measure_overlap(one, other)
    if of_shorter >= REPEAT_WITHIN:
        return True
    return of_shorter >= REPEAT_OF_SHORTER and of_both >= REPEAT_OF_BOTH


def comes_near(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Tell whether two sentences may carry one fact, be it told quite differently.

    Args:
        one: What `weigh_sentence` returns with `NEAR_NAME_SHARE`.
        other: The same.

    """
    return measure_overlap(one, other)[0] >= NEAR_OF_SHORTER


def measure_overlap(
    one: Mapping[str, float], other: Mapping[str, float]
) -> tuple[float, float]:
    """Return what two sentences share, of the one that tells less and of both, 0-1."""
    both = one.keys() & other.keys()
    if not both:
        return (0.0, 0.0)
    first, second = math.fsum(one.values()), math.fsum(other.values())
    # Whatever the order of a set: `math.fsum` rounds but once.
    shared = math.fsum([min(one[word], other[word]) for word in both])
    return (shared / min(first, second), shared / (first + second - shared))


def _have_other_figures(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Tell whether both hold figures and none in common."""
    first = {word for word in one if word[0].isdigit()}
    if not first or any(word in first for word in other):
        return False
    return any(word[0].isdigit() for word in other)
