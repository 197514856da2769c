"""Addresses that are all different."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def number_slugs(
    wanted: Sequence[tuple[str, str]], taken: Collection[str] = ()
) -> tuple[str, ...]:
    """Return one slug each, all different.

    Args:
        wanted: Slug and id of each; of equal slugs only the first stays bare, the
            others end in four characters of their id, or as many as it takes.
        taken: Slugs that none of them may have bare.

    """
    used = set(taken)
    slugs = []
    for slug, identity in wanted:
        length = 4
        free = slug
        while free in used:
            free = f"{slug}-{identity[:length]}"
            length += 1
        used.add(free)
        slugs.append(free)
    return tuple(slugs)
