"""Average linkage that is local."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from briefing.group.clusters import Bounds, find_candidates, link_by_average

COUNT = 6
PAIRS = [(one, two) for two in range(COUNT) for one in range(two)]
LIKENESSES = st.lists(
    st.integers(0, 100).map(lambda number: number / 100),
    min_size=len(PAIRS),
    max_size=len(PAIRS),
).map(lambda values: dict(zip(PAIRS, values, strict=True)))


def _link(
    count: int,
    likeness: dict[tuple[int, int], float],
    bounds: Bounds = Bounds(least=0.5),  # noqa: B008 - frozen
) -> tuple[tuple[int, ...], ...]:
    pairs = [(one, two) for two in range(count) for one in range(two)]
    return link_by_average(
        count, pairs, lambda one, two: likeness[min(one, two), max(one, two)], bounds
    )


@given(LIKENESSES)
def test_every_item_is_in_exactly_one_cluster(
    likeness: dict[tuple[int, int], float],
) -> None:
    """Clusters part the items among themselves."""
    items = sorted(item for cluster in _link(COUNT, likeness) for item in cluster)
    assert items == list(range(COUNT))


@given(LIKENESSES)
def test_item_unlike_all_others_moves_nothing(
    likeness: dict[tuple[int, int], float],
) -> None:
    """An item below the threshold with everybody leaves the clusters as they were."""
    last = COUNT - 1
    far = {
        pair: value * 0.49 if last in pair else value
        for pair, value in likeness.items()
    }
    without = {pair: value for pair, value in far.items() if last not in pair}
    assert _link(COUNT, far) == (*_link(last, without), (last,))


def test_chain_does_not_join_its_ends() -> None:
    """One is like two, two like three, yet one unlike three: not all together."""
    likeness = {(0, 1): 0.9, (1, 2): 0.6, (0, 2): 0.0}
    assert _link(3, likeness) == ((0, 1), (2,))


def test_close_knot_asks_more_of_others() -> None:
    """Two copies at 0.9 take no third at 0.52; two accounts at 0.6 do."""
    bounds = Bounds(least=0.5, cohesion_share=0.6)
    copies = {(0, 1): 0.9, (0, 2): 0.52, (1, 2): 0.52}
    assert _link(3, copies, bounds) == ((0, 1), (2,))
    assert _link(3, {**copies, (0, 1): 0.6}, bounds) == ((0, 1, 2),)
    capped = Bounds(least=0.5, cohesion_share=0.6, most=0.51)
    assert _link(3, copies, capped) == ((0, 1, 2),)


VECTORS = st.lists(
    st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 9), max_size=6).map(
        lambda counts: {
            word: count / math.hypot(*counts.values()) for word, count in counts.items()
        }
    ),
    max_size=8,
)


@given(VECTORS, st.sampled_from([0.15, 0.32, 0.5, 0.9]))
def test_candidates_are_all_that_are_near(
    vectors: list[dict[str, float]], least: float
) -> None:
    """No pair that is near enough is missed, and none that is not is named."""
    likeness = {
        (one, two): sum(
            weight * vectors[two].get(word, 0.0)
            for word, weight in vectors[one].items()
        )
        for two in range(len(vectors))
        for one in range(two)
    }
    found = set(find_candidates(vectors, least))
    assert {pair for pair, value in likeness.items() if value >= least} <= found
    assert all(likeness[pair] > least - 1e-6 for pair in found)


@given(
    LIKENESSES,
    st.dictionaries(st.integers(0, COUNT - 1), st.sampled_from(["a", "b"])),
)
def test_names_join_and_part(
    likeness: dict[tuple[int, int], float], names: dict[int, str]
) -> None:
    """Items of one name are one cluster, items of two names never are."""
    clusters = link_by_average(
        COUNT,
        PAIRS,
        lambda one, two: likeness[min(one, two), max(one, two)],
        Bounds(least=0.5),
        names,
    )
    assert sorted(item for cluster in clusters for item in cluster) == [*range(COUNT)]
    homes = {item: at for at, cluster in enumerate(clusters) for item in cluster}
    for one, first in names.items():
        for two, second in names.items():
            assert (homes[one] == homes[two]) is (first == second)
