"""The straight rules that a page of a PDF draws: PDF 32000-1, 8.5."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from briefing.ingest.pdf_parts import Stroke

_PAINTS = frozenset((b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"))
_THIN = 2.5  # points; what is thicker is a box with four edges
_SLANT = 0.5  # points by which a rule may lean

Point = tuple[float, float]


@dataclass(slots=True, kw_only=True)
class Pencil:
    """Follows the paths of a page, and keeps the rules that are painted."""

    page: int  # from 0
    strokes: list[Stroke] = field(default_factory=list)
    _path: list[tuple[Point, Point]] = field(default_factory=list)
    _at: Point = (0.0, 0.0)

    def visit(
        self,
        operator: bytes,
        operands: Sequence[Any],
        user: Sequence[float],
        _text: Sequence[float],
    ) -> None:
        """Take one operator of the page's content, as pypdf names them."""
        if operator == b"m":
            self._at = _place(user, *operands[:2])
        elif operator == b"l":
            end = _place(user, *operands[:2])
            self._path.append((self._at, end))
            self._at = end
        elif operator == b"re":
            self._path += _edges(user, *map(float, operands[:4]))
        elif operator in _PAINTS:
            for start, end in self._path:
                self._keep(start, end)
            self._path = []
        elif operator == b"n":  # a path that only clips
            self._path = []

    def _keep(self, start: Point, end: Point) -> None:
        x, y = sorted((start[0], end[0])), sorted((start[1], end[1]))
        if min(x[1] - x[0], y[1] - y[0]) <= _SLANT:
            self.strokes.append(Stroke(page=self.page, x=(x[0], x[1]), y=(y[0], y[1])))


def _place(user: Sequence[float], x: Any, y: Any) -> Point:  # noqa: ANN401 - pypdf's
    x, y = float(x), float(y)
    return (
        x * user[0] + y * user[2] + user[4],
        x * user[1] + y * user[3] + user[5],
    )


def _edges(
    user: Sequence[float], x: float, y: float, width: float, height: float
) -> list[tuple[Point, Point]]:
    """Return a thin rectangle as one rule, any other as its four edges."""
    low, high = _place(user, x, y), _place(user, x + width, y + height)
    if abs(high[0] - low[0]) < _THIN:
        middle = (low[0] + high[0]) / 2
        return [((middle, low[1]), (middle, high[1]))]
    if abs(high[1] - low[1]) < _THIN:
        middle = (low[1] + high[1]) / 2
        return [((low[0], middle), (high[0], middle))]
    corners = (low, (high[0], low[1]), high, (low[0], high[1]))
    return [(corners[at], corners[(at + 1) % 4]) for at in range(4)]
