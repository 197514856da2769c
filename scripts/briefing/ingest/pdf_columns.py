"""Columns that a PDF sets line by line across the page are read one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from briefing.ingest.pdf_parts import Part

_FEWEST = 6  # lines that stand beside each other
_WORDS = 4  # of a column's line, on average: a table's cells have fewer
_INDENT = 3.0  # of the letters' size: how far a paragraph's first line is set in
_CROSSING = 0.1  # share of the lines that may run over the space between columns


def part_columns(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of one page, those of a second column behind the first one.

    Most files set one column after the other and come out as they are.

    Args:
        parts: In the order of the file.

    """
    pairs = [pair for pair in pairwise(parts) if pair[1].is_beside(pair[0])]
    if len(pairs) < _FEWEST:
        return list(parts)
    size = Counter(part.size for pair in pairs for part in pair).most_common(1)[0][0]
    starts = Counter(round(right.x) for _, right in pairs)
    start = min(starts, key=lambda x: (-starts[x], x)) - 2.0
    own = [
        (left, right)
        for left, right in pairs
        if start <= right.x <= start + _INDENT * size and left.x < start
    ]
    words = sum(len(part.text.split()) for pair in own for part in pair)
    if len(own) < _FEWEST or words < 2 * _WORDS * len(own):
        return list(parts)
    first, last = parts.index(own[0][0]), parts.index(own[-1][1])
    while last + 1 < len(parts) and _follows(parts[last], parts[last + 1], start):
        last += 1
    inside = parts[first : last + 1]
    crossing = sum(part.x < start < part.right - size for part in inside)
    if crossing > _CROSSING * len(inside):
        return list(parts)
    columns = (
        *(part for part in inside if part.x < start),
        *(part for part in inside if part.x >= start),
    )
    return [*parts[:first], *columns, *parts[last + 1 :]]


def _follows(before: Part, part: Part, start: float) -> bool:
    """Whether a part goes on with the longer one of two columns."""
    is_in_column = part.x >= start or part.right <= start
    return is_in_column and part.size == before.size and part.y < before.y
