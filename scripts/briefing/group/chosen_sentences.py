"""The sentences that together tell most, none of them twice."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from briefing.group.alignment import is_repetition
from briefing.model import Passage

# A longer sentence holds more words. Where several share the telling it must not win
# by that: its worth is divided by its length to this power, and a rare word counts the
# root of its rarity. A lone sentence has to tell the whole and may be long.
_LENGTH_POWER = 0.6
_LENGTH_POWER_ALONE = -0.8
# What a repeated word still adds: one that a chosen sentence holds adds little.
_REPEATED = 0.1
# What is worth less than this share of the best adds too little, once there are enough.
_WORTH_PRINTING = 0.3
# An entry's third sentence on a theme tells less than another entry's first.
_SAME_ENTRY = 0.85
Weights = Mapping[Passage, Mapping[str, float]]


def choose_sentences(
    pool: Sequence[Passage],
    weights: Weights,
    merits: Mapping[Passage, float],
    bounds: tuple[int, int],
    pinned: Collection[Passage] = frozenset(),
) -> list[Passage]:
    """Return the sentences, in the order in which they were chosen.

    Greedy choice by a submodular worth: each word counts by its rarity and by how
    many passages hold it, and next to nothing once a chosen sentence has said it
    (H. Lin and J. Bilmes, A class of submodular functions for document
    summarization, ACL 2011).

    Args:
        pool: What may be chosen.
        weights: What each word tells, for all of them.
        merits: How well each of them stands.
        bounds: As many as there have to be where so many tell different things, and
            as many as there may be but for pinned ones.
        pinned: Those that are chosen in any case, and first.

    """
    spread: dict[str, int] = {}
    for passage in pool:
        for word in weights[passage]:
            spread[word] = spread.get(word, 0) + 1
    said: set[str] = set()
    used: dict[str, int] = {}
    chosen: list[Passage] = []
    best = 0.0
    fewest, most = bounds
    length_power = _LENGTH_POWER if most > 1 else _LENGTH_POWER_ALONE

    def worth(passage: Passage) -> float:
        total = math.fsum(
            math.sqrt(weight)
            * math.log1p(spread[word])
            * (_REPEATED if word in said else 1.0)
            for word, weight in weights[passage].items()
        )
        total /= math.pow(len(passage.text), length_power)
        return total * merits[passage] * _SAME_ENTRY ** used.get(passage.entry, 0)

    rest = [passage for passage in pool if passage not in pinned]
    waiting = [passage for passage in reversed(pool) if passage in pinned]
    while waiting or (rest and len(chosen) < most):
        if waiting:
            passage = waiting.pop()
        else:
            passage = max(rest, key=worth)  # the first of equals
            value = worth(passage)
            best = max(best, value)
            if value < _WORTH_PRINTING * best and len(chosen) >= fewest:
                break
        chosen.append(passage)
        # Another wording of the same fact, or a wording of that one, is not printed.
        kin = [other for other in pool if _are_kin(passage, other, weights)]
        rest = [
            other
            for other in rest
            if not any(_are_kin(each, other, weights) for each in kin)
        ]
        said.update(weights[passage])
        used[passage.entry] = used.get(passage.entry, 0) + 1
    return chosen


def _are_kin(one: Passage, other: Passage, weights: Weights) -> bool:
    return one == other or is_repetition(weights[one], weights[other])
