"""Items left alone that are close to one member of a cluster."""

from __future__ import annotations

from briefing.group.adoption import adopt_lone
from briefing.group.clusters import Bounds

BOUNDS = Bounds(least=0.5, cohesion_share=0.6, near=0.6)
FAR = 0.1
Pairs = dict[tuple[int, int], float]


def _adopt(
    clusters: list[tuple[int, ...]], near: Pairs, named: tuple[int, ...] = ()
) -> tuple[tuple[int, ...], ...]:
    return adopt_lone(
        clusters,
        near,
        lambda one, two: near.get((min(one, two), max(one, two)), FAR),
        BOUNDS,
        named,
    )


def test_one_that_is_near_to_one_account_joins() -> None:
    """The nearest account counts, not the average; below the bound it does not."""
    clusters = [(0, 1), (2,), (3,)]
    near = {(0, 1): 0.8, (1, 2): 0.6, (1, 3): 0.59}
    assert _adopt(clusters, near) == ((0, 1, 2), (3,))


def test_copies_ask_more_of_who_joins() -> None:
    """Beside copies of one text the bound rises with how alike they are."""
    assert _adopt([(0, 1), (2,)], {(0, 1): 1.0, (1, 2): 0.6}) == ((0, 1, 2),)
    tight = Bounds(least=0.5, cohesion_share=0.7, near=0.6)
    near = {(0, 1): 1.0, (1, 2): 0.65}
    found = adopt_lone(
        [(0, 1), (2,)], near, lambda one, two: near.get((one, two), FAR), tight
    )
    assert found == ((0, 1), (2,))


def test_the_nearest_of_two_clusters_takes_it() -> None:
    """Between two clusters the nearest account decides, then the earlier cluster."""
    clusters = [(0, 1), (2, 3), (4,)]
    near = {(0, 1): 0.8, (2, 3): 0.8, (1, 4): 0.6, (3, 4): 0.7}
    assert _adopt(clusters, near) == ((0, 1), (2, 3, 4))
    assert _adopt(clusters, {**near, (3, 4): 0.6}) == ((0, 1, 4), (2, 3))


def test_one_that_was_alone_leads_no_other_in() -> None:
    """There are no chains: who is near to a lone one only stays alone."""
    clusters = [(0, 1), (2,), (3,)]
    near = {(0, 1): 0.8, (1, 2): 0.6, (2, 3): 0.9}
    assert _adopt(clusters, near) == ((0, 1, 2), (3,))


def test_what_the_editor_placed_stays() -> None:
    """An item with a name of its own joins nothing by likeness."""
    near = {(0, 1): 0.8, (1, 2): 0.9}
    assert _adopt([(0, 1), (2,)], near, (2,)) == ((0, 1), (2,))
    assert _adopt([(0, 1), (2,)], near, (0,)) == ((0, 1, 2),)
