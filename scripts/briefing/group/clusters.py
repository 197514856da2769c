"""Average linkage that is local: far entries cannot move a cluster."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

Pair = tuple[int, int]  # indices, the smaller first

# Words under which an entry is looked up, its weightiest ones. Two entries that
# share none of so many are far below any threshold in use.
INDEX_WORDS = 40


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
    threshold: float,
) -> tuple[tuple[int, ...], ...]:
    """Join what is alike on average, the most alike first.

    Two clusters whose members are all less alike than *threshold* can never be
    joined, so each connected part of the graph is clustered on its own.

    Args:
        count: Number of items; their order decides between equal likenesses.
        candidates: Pairs to look at, the smaller index first.
        likeness: Of two items, 0 to 1.
        threshold: Smallest average likeness of two clusters that are joined.

    Returns:
        The clusters, sorted, each with its indices sorted.

    """
    near = [pair for pair in candidates if likeness(*pair) >= threshold]
    clusters: list[tuple[int, ...]] = []
    for part in _find_parts(count, near):
        clusters += [part] if len(part) == 1 else _link(part, likeness, threshold)
    return tuple(sorted(clusters))


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
    part: tuple[int, ...], likeness: Callable[[int, int], float], threshold: float
) -> list[tuple[int, ...]]:
    members = {item: [item] for item in part}
    total: dict[int, dict[int, float]] = {item: {} for item in part}
    for one, other in combinations(part, 2):
        total[one][other] = total[other][one] = likeness(one, other)

    def average(one: int, other: int) -> float:
        return total[one][other] / (len(members[one]) * len(members[other]))

    queue = [(-average(one, other), one, other) for one, other in combinations(part, 2)]
    queue = [row for row in queue if -row[0] >= threshold]
    heapq.heapify(queue)
    while queue:
        negative, one, other = heapq.heappop(queue)
        if one not in members or other not in members:
            continue
        if -negative != average(one, other):  # out of date: a cluster has grown
            continue
        members[one] += members.pop(other)
        for third, value in total.pop(other).items():
            del total[third][other]
            if third != one:
                total[one][third] += value
                total[third][one] = total[one][third]
        for third in total[one]:
            low, high = sorted((one, third))
            if average(low, high) >= threshold:
                heapq.heappush(queue, (-average(low, high), low, high))
    return [tuple(sorted(group)) for group in members.values()]
