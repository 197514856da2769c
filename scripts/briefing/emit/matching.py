"""Which block is which: equal, moved, reworded, split or merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from briefing.emit.slots import Wording

# Two blocks are the same one, reworded, when half of their words in order agree.
# Chosen by trial on emended and rewritten paragraphs: tests/emit/test_matching.py.
_REWORDED = 0.5
# A block is part of another when this share of its words stands there in runs.
_CONTAINED = 0.6
_RUN = 3  # words in a row that are no accident
_OTHER_KIND = 0.75  # what a paragraph made a heading or a quotation still counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A block that is remembered."""

    standing: str | None  # digest of what stood in the file; None: nothing
    others: tuple[str, ...] = ()  # digests of wordings that it had or might have
    wordings: tuple[Wording, ...] = ()  # that a reworded block is compared with


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """Which found block is which known one."""

    known: tuple[int | None, ...]  # for each found block; None: a new one
    merged: Mapping[int, int]  # a known block to the found one that took it in


def match_blocks(known: Sequence[Known], found: Sequence[Wording]) -> Matches:
    """Return which known block each found one is; each is claimed once.

    Equal blocks in their old order come first, then equal ones that moved or have a
    wording of before, then reworded ones. Of a block that was split, the first part is
    the known one; a block made of several is one of them and takes in the others.

    Args:
        known: As remembered, in their order.
        found: As they stand now, in order.

    """
    matches = _match_equal(known, found)
    equal = set(matches)
    free = [index for index in range(len(known)) if index not in matches.values()]
    left = [place for place in range(len(found)) if place not in matches]
    words = {place: found[place].markdown.split() for place in left}
    claims = [
        claim
        for index in free
        for wording in known[index].wordings
        for claim in _find_claims(wording, index, found, words)
    ]
    for _, index, place in sorted(claims, key=lambda one: (-one[0], one[1], one[2])):
        if index not in matches.values() and place not in matches:
            matches[place] = index
    merged = _find_merged(known, found, matches, equal)
    return Matches(
        known=tuple(matches.get(place) for place in range(len(found))), merged=merged
    )


def _match_equal(known: Sequence[Known], found: Sequence[Wording]) -> dict[int, int]:
    matches: dict[int, int] = {}
    # A block that does not stand in the file has no digest to be found by.
    before = [one.standing or f"none {place}" for place, one in enumerate(known)]
    now = [wording.digest for wording in found]
    for run in SequenceMatcher(None, before, now, autojunk=False).get_matching_blocks():
        for step in range(run.size):
            matches[run.b + step] = run.a + step
    taken = set(matches.values())
    for is_standing in (True, False):
        for place, digest in enumerate(now):
            if place in matches:
                continue
            for index, one in enumerate(known):
                names = (one.standing,) if is_standing else one.others
                if index not in taken and digest in names:
                    matches[place] = index
                    taken.add(index)
                    break
    return matches


def _find_claims(
    wording: Wording,
    index: int,
    found: Sequence[Wording],
    words: Mapping[int, Sequence[str]],
) -> Iterator[tuple[float, int, int]]:
    """Yield how strongly a known block claims which found ones."""
    own = wording.markdown.split()
    counted = Counter(own)
    parts = []
    for place, others in words.items():
        common = (counted & Counter(others)).total()
        weight = 1.0 if found[place].kind is wording.kind else _OTHER_KIND
        if common * 2 >= _REWORDED * (len(own) + len(others)):
            score = weight * _likeness(own, others)
            if score >= _REWORDED:
                yield score, index, place
        if common >= _CONTAINED * len(others) and _share_of(others, own) >= _CONTAINED:
            parts.append(place)
            if len(others) > _RUN:
                yield weight * _REWORDED * len(others) / max(len(own), 1), index, place
    for run in _runs(parts):
        joined = [word for place in run for word in words[place]]
        score = _likeness(own, joined)
        best = max(_likeness(own, words[place]) for place in run)
        if len(run) > 1 and score >= _REWORDED and score > best:
            yield score, index, run[0]


def _find_merged(
    known: Sequence[Known],
    found: Sequence[Wording],
    matches: dict[int, int],
    equal: set[int],
) -> dict[int, int]:
    """Return which known blocks went into which found ones that changed."""
    merged: dict[int, int] = {}
    taken = set(matches.values())
    changed = [place for place in range(len(found)) if place not in equal]
    words = {place: found[place].markdown.split() for place in changed}
    for index, one in enumerate(known):
        if index in taken or one.standing is None or not one.wordings:
            continue
        own = one.wordings[0].markdown.split()
        shares = [(_share_of(own, words[place]), -place) for place in changed]
        share, place = max(shares, default=(0.0, 0))
        if share < _CONTAINED or len(own) < _RUN:
            continue
        if -place in matches:
            merged[index] = -place
        else:
            matches[-place] = index
    return merged


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how alike two runs of words are, 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _share_of(part: Sequence[str], whole: Sequence[str]) -> float:
    """Return the share of *part* that stands in *whole* in runs, 0 to 1."""
    if not part or (Counter(part) & Counter(whole)).total() < _CONTAINED * len(part):
        return 0.0
    matcher = SequenceMatcher(None, part, whole, autojunk=False)
    runs = [run.size for run in matcher.get_matching_blocks()]
    shortest = min(_RUN, len(part))
    return sum(size for size in runs if size >= shortest) / len(part)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the runs of neighbouring places."""
    for _, group in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        yield tuple(place for _, place in group)
