"""Entries left alone that are close to one account of a story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import combinations
from statistics import fmean

from briefing.group.clusters import Bounds, Pair

Cluster = tuple[int, ...]


def adopt_lone(
    clusters: Sequence[Cluster],
    pairs: Iterable[Pair],
    likeness: Callable[[int, int], float],
    bounds: Bounds,
    named: Container[int] = (),
) -> tuple[Cluster, ...]:
    """Give each item that is alone to the cluster of the one that it is nearest to.

    A short report, or one from another angle, may be close to one account of a story
    and on average too far from all of them. It counts as an account once it is as
    near to one as the bounds ask; items that were alone lead no others in, so there
    are no chains.

    Args:
        clusters: As linked by average, each sorted.
        pairs: Of items near each other, all that reach `Bounds.near` among them.
        likeness: Of two items, 0 to 1.
        bounds: What the nearest pair must reach.
        named: Items that somebody gave a place by hand; they stay there.

    Returns:
        The clusters, sorted, each with its indices sorted.

    """
    if bounds.near == 1.0:
        return tuple(clusters)  # nothing is as near as that
    home = {
        item: number
        for number, cluster in enumerate(clusters)
        if len(cluster) > 1
        for item in cluster
    }
    needs: dict[int, float] = {}
    nearest: dict[int, tuple[float, int]] = {}  # of one alone: likeness, cluster
    for pair in pairs:
        lone, mate = pair if pair[1] in home else pair[::-1]
        if lone in home or lone in named or mate not in home:
            continue
        number, value = home[mate], likeness(*pair)
        if value < bounds.near:
            continue
        if number not in needs:
            needs[number] = bounds.find_need(_cohesion(clusters[number], likeness), 0.0)
        if value >= needs[number]:
            nearest[lone] = max(nearest.get(lone, (0.0, 0)), (value, -number))
    taken: dict[int, list[int]] = defaultdict(list)
    for lone, (_, negative) in nearest.items():
        taken[-negative].append(lone)
    return tuple(
        sorted(
            tuple(sorted((*cluster, *taken[number])))
            for number, cluster in enumerate(clusters)
            if cluster[0] not in nearest
        )
    )


def _cohesion(cluster: Cluster, likeness: Callable[[int, int], float]) -> float:
    """Return how alike the members of a cluster are on average."""
    return fmean(likeness(*pair) for pair in combinations(cluster, 2))
