"""Quotes of different entries that may be one utterance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from briefing.group.wordings import compare_wordings, pair_wordings
from briefing.model import (
    Quote,
)
from briefing.text.frequencies import find_rarity
from briefing.text.words import fold

# Words of a quote that is compared as a sentence; below, it is a fragment.
_SENTENCE_WORDS = 5
# A fragment is the same as another where this share of what it tells stands in it,
# and a part of a sentence where it is no scrap: "all levels" stands in many.
_COVERED = 0.75
_SCRAP_WORDS = 3
_SIZES = 0.4  # of a scrap to what it is the same as, in words
# Of two entries of different stories only a long quote in nearly the same words is
# the same utterance.
_ELSEWHERE_WORDS = 8
_ELSEWHERE_LIKENESS = 0.6
_SHINGLE = 4


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quote with what is compared of it."""

    at: int  # its place among all quotes
    quote: Quote
    words: tuple[str, ...]  # folded and stemmed
    vector: Mapping[str, float]

    @property
    def entry(self) -> str:
        """The id of its entry."""
        return self.quote.words.entry


def find_pairs(
    spoken: Sequence[Spoken], stories: Iterable[Sequence[str]] | None
) -> list[tuple[Spoken, Spoken, float]]:
    """Return quotes that may be one utterance, each pair with how alike they are."""
    by_entry: dict[str, list[Spoken]] = {}
    for one in spoken:
        by_entry.setdefault(one.entry, []).append(one)
    if stories is None:
        stories = [list(by_entry)]
    found = []
    mates: set[frozenset[str]] = set()
    for story in stories:
        for mate, other in combinations([e for e in story if e in by_entry], 2):
            mates.add(frozenset({mate, other}))
            found += _pair_entries(by_entry[mate], by_entry[other])
    return found + _pair_elsewhere(spoken, mates)


def _pair_entries(
    ones: Sequence[Spoken], others: Sequence[Spoken]
) -> list[tuple[Spoken, Spoken, float]]:
    """Return the pairs of two accounts of one story, with how alike they are."""
    found = []
    long_ones, long_others = (
        [each for each in side if len(each.words) >= _SENTENCE_WORDS]
        for side in (ones, others)
    )
    for i, j in pair_wordings(
        [each.vector for each in long_ones], [each.vector for each in long_others]
    ):
        one, other = long_ones[i], long_others[j]
        if may_be_one(one.quote, other.quote):
            found.append((one, other, compare_wordings(one.vector, other.vector)))
    for one in ones:
        for other in others:
            likeness = _measure_cover(one, other)
            if likeness and may_be_one(one.quote, other.quote):
                found.append((one, other, likeness))
    return found


def _measure_cover(one: Spoken, other: Spoken) -> float:
    """Return how much of the shorter quote stands in the longer; 0 if too little."""
    short, long = sorted((one, other), key=lambda each: (len(each.words), each.at))
    if len(short.words) <= _SCRAP_WORDS:
        is_near = len(short.words) >= _SIZES * len(long.words)
        is_same_speaker = short.quote.speaker is not None and _is_same_name(
            short.quote.speaker, long.quote.speaker
        )
        if not (is_near and is_same_speaker):
            return 0.0
    rarities = {word: find_rarity(word, "en") for word in short.words}
    told = sum(rarities[word] for word in short.words)
    held = sum(rarities[word] for word in short.words if word in long.words)
    if not told or held < _COVERED * told:
        return 0.0
    return held / told * _share_in_order(short.words, long.words)


def _share_in_order(short: Sequence[str], long: Sequence[str]) -> float:
    """Return the share of neighbours in *short* that are neighbours in *long*."""
    pairs = set(pairwise(long))
    own = list(pairwise(short))
    if not own:
        return 1.0
    return (1 + sum(pair in pairs for pair in own)) / (1 + len(own))


def may_be_one(one: Quote, other: Quote) -> bool:
    """Tell whether one person may have said both."""
    if one.speaker is None or other.speaker is None:
        return True
    return _is_same_name(one.speaker, other.speaker)


def _is_same_name(one: str, other: str | None) -> bool:
    """Tell whether two names may be one person's: the last words are the same."""
    if other is None:
        return False
    return fold(one.rsplit(maxsplit=1)[-1]) == fold(other.rsplit(maxsplit=1)[-1])


def _pair_elsewhere(
    spoken: Sequence[Spoken], mates: set[frozenset[str]]
) -> list[tuple[Spoken, Spoken, float]]:
    """Return long quotes of entries of different stories that are nearly the same."""
    shingles: dict[tuple[str, ...], list[Spoken]] = {}
    pairs: set[tuple[int, int]] = set()
    for one in spoken:
        if len(one.words) < _ELSEWHERE_WORDS:
            continue
        for at in range(len(one.words) - _SHINGLE + 1):
            held = shingles.setdefault(one.words[at : at + _SHINGLE], [])
            pairs.update(
                (other.at, one.at)
                for other in held
                if other.entry != one.entry
                and frozenset({other.entry, one.entry}) not in mates
            )
            held.append(one)
    found = []
    for first, second in sorted(pairs):
        one, other = spoken[first], spoken[second]
        likeness = compare_wordings(one.vector, other.vector)
        if likeness >= _ELSEWHERE_LIKENESS and may_be_one(one.quote, other.quote):
            found.append((one, other, likeness))
    return found
