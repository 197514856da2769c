"""Addresses that are all different."""

from __future__ import annotations

from collections.abc import Sequence


def number_slugs(wanted: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return one slug each, all different.

    Args:
        wanted: Slug and id of each; of equal slugs only the first stays bare, the
            others end in four characters of their id, or as many as it takes.

    """
    taken: set[str] = set()
    slugs = []
    for slug, identity in wanted:
        length = 4
        free = slug
        while free in taken:
            free = f"{slug}-{identity[:length]}"
            length += 1
        taken.add(free)
        slugs.append(free)
    return tuple(slugs)
