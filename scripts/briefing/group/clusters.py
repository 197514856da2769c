"""Average linkage that is local: far entries cannot move a cluster."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

Pair = tuple[int, int]  # indices, the smaller first
UNNAMED: Mapping[int, str] = {}

# Words under which an entry is looked up, its weightiest ones. Two entries that
# share none of so many are far below any threshold in use.
INDEX_WORDS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How alike two clusters must be on average to be joined, all 0 to 1."""

    least: float  # in any case
    cohesion_share: float = 0.0  # at least this share of the closer one's own average
    most: float = 1.0  # and never more than this for the sake of that share

    def find_need(self, one: float, other: float) -> float:
        """Return the bound for clusters whose members are that alike on average."""
        return max(self.least, min(self.most, self.cohesion_share * max(one, other)))


def find_candidates(vectors: Sequence[Mapping[str, float]]) -> tuple[Pair, ...]:
    """Return the pairs that share one of their weightiest words, sorted.

    A new vector adds pairs with itself only: none of the others changes.
    """
    holders: dict[str, list[int]] = defaultdict(list)
    for index, weights in enumerate(vectors):
        heaviest = sorted(weights, key=lambda word: (-weights[word], word))
        for word in heaviest[:INDEX_WORDS]:
            holders[word].append(index)
    return tuple(
        sorted({pair for held in holders.values() for pair in combinations(held, 2)})
    )


def link_by_average(
    count: int,
    candidates: Sequence[Pair],
    likeness: Callable[[int, int], float],
    bounds: Bounds,
    names: Mapping[int, str] = UNNAMED,
) -> tuple[tuple[int, ...], ...]:
    """Join what is alike on average, the most alike first.

    Two clusters whose members are all less alike than the least bound can never be
    joined, so each connected part of the graph is clustered on its own.

    Args:
        count: Number of items; their order decides between equal likenesses.
        candidates: Pairs to look at, the smaller index first.
        likeness: Of two items, 0 to 1.
        bounds: What two clusters that are joined must reach.
        names: Of items that belong together, however alike they are, and never to
            those of another name.

    Returns:
        The clusters, sorted, each with its indices sorted.

    """
    near = [pair for pair in candidates if likeness(*pair) >= bounds.least]
    clusters: list[tuple[int, ...]] = []
    for part in _find_parts(count, near):
        clusters += [part] if len(part) == 1 else _link(part, likeness, bounds, names)
    return tuple(sorted(_join_named(clusters, names)))


def _join_named(
    clusters: Sequence[tuple[int, ...]], names: Mapping[int, str]
) -> list[tuple[int, ...]]:
    """Return the clusters, those of one name made one."""
    joined: dict[str | int, tuple[int, ...]] = {}
    for cluster in clusters:
        named = next((names[item] for item in cluster if item in names), None)
        key = cluster[0] if named is None else named
        joined[key] = tuple(sorted((*joined.get(key, ()), *cluster)))
    return list(joined.values())


def _find_parts(count: int, pairs: Sequence[Pair]) -> list[tuple[int, ...]]:
    """Return the connected parts of the graph."""
    root = list(range(count))

    def find(item: int) -> int:
        while root[item] != item:
            root[item] = root[root[item]]
            item = root[item]
        return item

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        root[high] = low
    parts: dict[int, list[int]] = defaultdict(list)
    for item in range(count):
        parts[find(item)].append(item)
    return [tuple(part) for part in parts.values()]


def _link(
    part: tuple[int, ...],
    likeness: Callable[[int, int], float],
    bounds: Bounds,
    names: Mapping[int, str],
) -> list[tuple[int, ...]]:
    knots = _Knots(part, likeness, names)
    queue = [
        (-knots.average(one, other), one, other) for one, other in combinations(part, 2)
    ]
    queue = [row for row in queue if -row[0] >= bounds.least]
    heapq.heapify(queue)
    while queue:
        negative, one, other = heapq.heappop(queue)
        if not (one in knots.members and other in knots.members):
            continue
        if -negative != knots.average(one, other):  # out of date: a cluster has grown
            continue
        if -negative < bounds.find_need(knots.cohesion(one), knots.cohesion(other)):
            continue
        if knots.are_apart(one, other):
            continue
        knots.join(one, other)
        for third in knots.total[one]:
            low, high = sorted((one, third))
            if (value := knots.average(low, high)) >= bounds.least:
                heapq.heappush(queue, (-value, low, high))
    return [tuple(sorted(group)) for group in knots.members.values()]


class _Knots:
    """The clusters of one part while they grow, with sums of likenesses."""

    def __init__(
        self,
        part: tuple[int, ...],
        likeness: Callable[[int, int], float],
        names: Mapping[int, str],
    ) -> None:
        self.members = {item: [item] for item in part}
        self._names = {item: names.get(item) for item in part}
        self.total: dict[int, dict[int, float]] = {item: {} for item in part}
        self._within = dict.fromkeys(part, 0.0)  # over the pairs of a cluster
        for one, other in combinations(part, 2):
            self.total[one][other] = self.total[other][one] = likeness(one, other)

    def average(self, one: int, other: int) -> float:
        """Return the likeness of two clusters, over their pairs."""
        pairs = len(self.members[one]) * len(self.members[other])
        return self.total[one][other] / pairs

    def cohesion(self, item: int) -> float:
        """Return the likeness within a cluster, over its pairs; 0 for a single one."""
        size = len(self.members[item])
        return self._within[item] * 2 / (size * (size - 1)) if size > 1 else 0.0

    def are_apart(self, one: int, other: int) -> bool:
        """Tell whether two clusters bear different names."""
        named = {self._names[one], self._names[other]} - {None}
        return len(named) > 1

    def join(self, one: int, other: int) -> None:
        """Put the members of *other* into *one*."""
        self._names[one] = self._names[one] or self._names.pop(other)
        self._within[one] += self._within.pop(other) + self.total[one][other]
        self.members[one] += self.members.pop(other)
        for third, value in self.total.pop(other).items():
            del self.total[third][other]
            if third != one:
                self.total[one][third] += value
                self.total[third][one] = self.total[one][third]
