"""The numbers that an article counts up to: 1. 2. 3. above its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.extract.units import Unit

_NUMBER = re.compile(r"(\d{1,2})[.)] ?(?=[^\W\d])")
_LEAST = 3  # numbers in a row


def find_series(page: Sequence[tuple[Unit, str | None]]) -> frozenset[int]:
    """Return the numbers of the units that count from one on, other lines between.

    Args:
        page: All units in order, with the rule that took one out. A list of the most
            read has its lines one below the other: that is no article's series.

    """
    places: list[int] = []
    for place, (unit, rule) in enumerate(page):
        match = _NUMBER.match(unit.text) if rule is None else None
        if match is not None and int(match[1]) == len(places) + 1:
            places.append(place)
    if len(places) < _LEAST or any(b - a == 1 for a, b in pairwise(places)):
        return frozenset()
    return frozenset(page[place][0].number for place in places)
