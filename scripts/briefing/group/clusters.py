"""Average linkage that is local: far entries cannot move a cluster."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Pair = tuple[int, int]  # indices, the smaller first
UNNAMED: Mapping[int, str] = {}

# More than rounding can add to the product of two vectors of length 1.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How alike two clusters must be on average to be joined, all 0 to 1."""

    least: float  # in any case
    cohesion_share: float = 0.0  # at least this share of the closer one's own average
    most: float = 1.0  # and never more than this for the sake of that share
    near: float = 1.0  # one item that is alone, to the nearest member of a cluster

    def find_need(self, one: float, other: float) -> float:
        """Return the bound for clusters whose members are that alike on average."""
        return max(self.least, min(self.most, self.cohesion_share * max(one, other)))


def find_candidates(
    vectors: Sequence[Mapping[str, float]], least: float
) -> tuple[Pair, ...]:
    """Return the pairs whose scalar product is *least* or hardly less, sorted.

    The commonest words of each vector, as many as are shorter than *least* together,
    are looked up by nobody: a product is never more than the two lengths multiplied
    (Bayardo and others, "Scaling up all pairs similarity search", 2007; Anastasiu and
    Karypis, "L2AP", 2014). So vectors that share but common words are never compared.

    Args:
        vectors: Each of length 1 or less, weights above 0.
        least: Above 0.

    """
    need = least - _ROUNDING
    held = Counter(word for weights in vectors for word in weights)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    rests: list[tuple[float, Mapping[str, float]]] = []  # not looked up: length, words
    common: set[str] = set()  # all words of the rests
    found: list[Pair] = []
    for index, weights in enumerate(vectors):
        shared: dict[int, float] = defaultdict(float)
        for word, weight in weights.items():
            for other, its in holders.get(word, ()):
                shared[other] += weight * its
        own = math.hypot(*(weights[word] for word in common & weights.keys()))
        for other, value in shared.items():
            length, rest = rests[other]
            if value + length * own >= need:
                both = rest.keys() & weights.keys()
                if (
                    value + math.fsum(rest[word] * weights[word] for word in both)
                    >= need
                ):
                    found.append((other, index))
        square, length, rest = 0.0, 0.0, {}
        for word in sorted(weights, key=lambda word: (-held[word], word)):
            square += weights[word] ** 2
            if math.sqrt(square) < need:
                length = math.sqrt(square)
                rest[word] = weights[word]
            else:
                holders[word].append((index, weights[word]))
        rests.append((length, rest))
        common |= rest.keys()
    return tuple(sorted(found))


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
    near: dict[int, dict[int, float]] = {item: {} for item in range(count)}
    for one, other in candidates:
        if (value := likeness(one, other)) >= bounds.least:
            near[one][other] = near[other][one] = value
    clusters: list[tuple[int, ...]] = []
    for part in _find_parts(near):
        if len(part) > 1:
            knots = _Knots({item: near[item] for item in part}, likeness, names)
            clusters += _link(knots, bounds)
        else:
            clusters.append(part)
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


def _find_parts(near: Mapping[int, Iterable[int]]) -> list[tuple[int, ...]]:
    """Return the connected parts of the graph, each with its items sorted."""
    parts: list[tuple[int, ...]] = []
    seen: set[int] = set()
    for item in near:
        if item not in seen:
            part, waiting = {item}, [item]
            while waiting:
                fresh = set(near[waiting.pop()]) - part
                part |= fresh
                waiting += fresh
            seen |= part
            parts.append(tuple(sorted(part)))
    return parts


def _link(knots: _Knots, bounds: Bounds) -> list[tuple[int, ...]]:
    queue = [
        (-knots.average(one, other), one, other)
        for one, others in knots.total.items()
        for other in others
        if one < other
    ]
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
    """The clusters of one part while they grow, with sums of likenesses.

    Two clusters without any two members that are near each other are never near on
    average: their sum is not kept, and made up for once it counts.
    """

    def __init__(
        self,
        near: Mapping[int, Mapping[int, float]],
        likeness: Callable[[int, int], float],
        names: Mapping[int, str],
    ) -> None:
        self.members = {item: [item] for item in near}
        self.total = {item: dict(others) for item, others in near.items()}
        self._likeness = likeness
        self._names = {item: names.get(item) for item in near}
        self._within = dict.fromkeys(near, 0.0)  # over the pairs of a cluster

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
        """Put the members of *other* into *one*, the two being near each other."""
        self._names[one] = self._names[one] or self._names.pop(other)
        self._within[one] += self._within.pop(other) + self.total[one].pop(other)
        del self.total[other][one]
        own, its = self.total.pop(one), self.total.pop(other)
        joined = {
            third: self._find_total(own, one, third)
            + self._find_total(its, other, third)
            for third in own | its
        }
        self.members[one] += self.members.pop(other)
        self.total[one] = joined
        for third, value in joined.items():
            self.total[third].pop(other, None)
            self.total[third][one] = value

    def _find_total(self, kept: Mapping[int, float], one: int, other: int) -> float:
        if other in kept:
            return kept[other]
        return math.fsum(
            self._likeness(item, mate)
            for item in self.members[one]
            for mate in self.members[other]
        )
