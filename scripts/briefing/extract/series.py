"""The numbers that an article counts up to: 1. 2. 3. above its paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.extract.marks import Sheet
from briefing.extract.units import asked_once

_NUMBER = re.compile(r"(\d{1,2})[.)] ?(?=[^\W\d])")
_LEAST = 3  # numbers in a row


@asked_once
def find_series(sheet: Sheet) -> frozenset[int]:
    """Return the numbers of the units that count from one on, other lines between.

    A list of the most read has its lines one below the other: that is no article's
    series.
    """
    places: list[int] = []
    page = sheet.page
    for place, (unit, rule) in enumerate(page):
        if rule is not None or not unit.text[0].isdigit():
            continue
        match = _NUMBER.match(unit.text)
        if match is not None and int(match[1]) == len(places) + 1:
            places.append(place)
    if len(places) < _LEAST or any(b - a == 1 for a, b in pairwise(places)):
        return frozenset()
    return frozenset(page[place][0].number for place in places)
