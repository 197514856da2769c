"""Tables of a PDF: parts that stand in a ruled grid, or in rows of cells."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, starmap

from briefing.ingest.pdf_parts import Part, Stroke

_NEAR = 2.5  # points between rules that are one, or that touch
_FEWEST_EDGES = 3  # of a grid in each direction: two rows, two columns
_FEWEST_ROWS = 3  # without rules
_GAP = 1.5  # of the letters' size, between cells without rules
_MOST_STROKES = 1500  # on a page; more is a drawing

Grid = tuple[list[float], list[float]]  # its edges from the left, from the bottom


def set_grids(parts: Sequence[Part], strokes: Sequence[Stroke]) -> list[Part]:
    r"""Return the parts of one page, those in a ruled grid as rows of cells.

    Args:
        parts: In the order of the file.
        strokes: The rules of the page.

    Returns:
        A row has all words of its cells, which are parted by ``\t``; it stands where
        the first part of its table stood.

    """
    kept = list(parts)
    for grid in find_grids(strokes):
        cells = _find_cells(kept, grid)
        rows = sorted({row for row, _ in cells.values()}, reverse=True)
        columns = sorted({column for _, column in cells.values()})
        if len(rows) > 1 and len(columns) > 1:
            kept = _replace(kept, cells, rows, columns)
    return kept


def set_rows(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of one page, rows of cells without rules as a table's rows.

    Args:
        parts: In the order in which they are read.

    Returns:
        Parts that stand close together on a line go on with it, if they did not.

    """
    found: list[Part] = []
    lines = _find_lines(parts)
    place = 0
    while place < len(lines):
        end = place + 1
        while end < len(lines) and _are_rows(lines[place], lines[end]):
            end += 1
        rows = lines[place:end]
        if len(rows) >= _FEWEST_ROWS and _are_columns(rows):
            for line in rows:
                cells = [" ".join(part.text.split()) for part in line]
                found.append(_row(line[0], cells))
        else:
            for line in rows:
                found += (line[0], *starmap(_set_behind, pairwise(line)))
        place = end
    return found


def find_grids(strokes: Sequence[Stroke]) -> Iterator[Grid]:
    """Yield the grids that rules make beside each other, of four cells at least."""
    if len(strokes) > _MOST_STROKES:
        return
    groups: list[list[Stroke]] = []
    boxes: list[Stroke] = []  # around each group
    for stroke in sorted(strokes, key=lambda one: (-one.y[1], one.x)):
        group, box = [stroke], stroke
        apart: list[int] = []
        for at, other in enumerate(boxes):
            if _touch(box, other):
                group, box = group + groups[at], _surround(box, other)
            else:
                apart.append(at)
        groups = [*(groups[at] for at in apart), group]
        boxes = [*(boxes[at] for at in apart), box]
    for group in groups:
        xs = _edges(one.x[0] for one in group if one.x[1] - one.x[0] < _NEAR)
        ys = _edges(one.y[0] for one in group if one.y[1] - one.y[0] < _NEAR)
        if len(xs) >= _FEWEST_EDGES and len(ys) >= _FEWEST_EDGES:
            yield xs, ys


def _touch(one: Stroke, other: Stroke) -> bool:
    return (
        one.x[0] <= other.x[1] + _NEAR
        and other.x[0] <= one.x[1] + _NEAR
        and one.y[0] <= other.y[1] + _NEAR
        and other.y[0] <= one.y[1] + _NEAR
    )


def _surround(one: Stroke, other: Stroke) -> Stroke:
    x = min(one.x[0], other.x[0]), max(one.x[1], other.x[1])
    y = min(one.y[0], other.y[0]), max(one.y[1], other.y[1])
    return replace(one, x=x, y=y)


def _edges(places: Iterator[float]) -> list[float]:
    """Return where rules stand, those that are one only once."""
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > _NEAR:
            edges.append(place)
    return edges


def _find_cells(parts: Sequence[Part], grid: Grid) -> dict[int, tuple[int, int]]:
    """Return row from below and column of each part in a grid, by its place."""
    xs, ys = grid
    return {
        place: (bisect_right(ys, part.y) - 1, bisect_right(xs, part.x) - 1)
        for place, part in enumerate(parts)
        if not part.is_row and xs[0] <= part.x < xs[-1] and ys[0] <= part.y < ys[-1]
    }


def _replace(
    parts: Sequence[Part],
    cells: dict[int, tuple[int, int]],
    rows: Sequence[int],
    columns: Sequence[int],
) -> list[Part]:
    """Return the parts with a table's rows in the place of its first part."""
    words: defaultdict[tuple[int, int], list[Part]] = defaultdict(list)
    for place, cell in cells.items():
        words[cell].append(parts[place])
    first = parts[min(cells)]
    table = [
        _row(first, [_join(words[row, column]) for column in columns]) for row in rows
    ]
    before = [part for place, part in enumerate(parts) if place < min(cells)]
    after = [
        replace(part, goes_on=part.goes_on and place - 1 not in cells)
        for place, part in enumerate(parts)
        if place > min(cells) and place not in cells
    ]
    return [*before, *table, *after]


def _join(parts: Sequence[Part]) -> str:
    """Return the words of a cell, line by line."""
    words = ""
    for before, part in pairwise((None, *parts)):
        if part is not None:
            is_close = part.goes_on and before is not None and before.is_level(part)
            words += part.text if is_close else f" {part.text}"
    return " ".join(words.split())


def _row(like: Part, cells: Sequence[str]) -> Part:
    return replace(like, text="\t".join(cells), goes_on=False, is_row=True)


def _find_lines(parts: Sequence[Part]) -> list[list[Part]]:
    """Return the parts line by line."""
    lines: list[list[Part]] = []
    for part in parts:
        is_beside = bool(lines) and not part.is_row and part.is_beside(lines[-1][-1])
        if is_beside or (lines and part.goes_on):
            lines[-1].append(part)
        else:
            lines.append([part])
    return lines


def _are_rows(one: Sequence[Part], other: Sequence[Part]) -> bool:
    """Whether two lines have the same number of cells, set far apart."""
    return len(one) == len(other) > 1 and all(
        _is_apart(*pair) for line in (one, other) for pair in pairwise(line)
    )


def _set_behind(left: Part, right: Part) -> Part:
    """Return a part of a line as it follows the one before it."""
    if right.goes_on or _is_apart(left, right):
        return right
    return replace(right, text=f" {right.text}", goes_on=True)


def _is_apart(left: Part, right: Part) -> bool:
    return right.x - left.right > _GAP * left.size


def _are_columns(lines: Sequence[Sequence[Part]]) -> bool:
    """Whether the cells of lines stand below each other."""
    columns = [[part.x for part in column] for column in zip(*lines, strict=True)]
    return all(max(one) < min(other) for one, other in pairwise(columns))
