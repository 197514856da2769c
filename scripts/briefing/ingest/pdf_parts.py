"""What a PDF sets on its pages: pieces of lines, and the rules drawn around cells."""

from __future__ import annotations

from dataclasses import dataclass

_WIDTH = 0.45  # of a letter against its size: fonts of newspapers have .40 to .50
_SAME = 0.3  # of the size of the letters: two baselines that are one


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a line as it is set on a page, or a row of a table."""

    text: str
    page: int  # from 0
    x: float  # of its first letter, from the left
    y: float  # of its baseline, from the bottom
    size: float  # of its letters
    is_bold: bool
    goes_on: bool = False  # stands on the line of the part before it
    is_row: bool = False  # its cells parted by \t

    @property
    def right(self) -> float:
        """About where its last letter ends."""
        return self.x + _WIDTH * self.size * len(self.text.strip())

    def is_level(self, other: Part) -> bool:
        """Whether it stands at the height of *other*."""
        return self.page == other.page and abs(self.y - other.y) < _SAME * self.size

    def is_beside(self, other: Part) -> bool:
        """Whether it stands on the line of *other*, to the right of it."""
        return self.is_level(other) and self.x > other.x


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A straight rule, upright or level."""

    page: int  # from 0
    x: tuple[float, float]  # from left to right
    y: tuple[float, float]  # from the bottom up
