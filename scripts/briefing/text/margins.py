"""The lines of a Markdown body, block by block: marks of lists and what they indent.

How far a block of a list is indented depends on the items around it, and the number of
an item on the one before it. Both are CommonMark (0.31, 5.2 and 5.3): what we write is
the same list to every reader of Markdown.

"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from briefing.model import BlockKind, ListPlace
from briefing.text.lists import OpenItem, count_around

_BULLET = "-"
# More than CommonMark asks for below a bullet: older readers take no less.
_STEP = 4
_MOST = 3  # columns that a block may stand further to the right than it has to
_OTHER_SIGN = {".": ")", ")": "."}  # with which a count begins anew
_ITEM = re.compile(
    r" *(?P<mark>[-+*]|(?P<number>\d{1,9})(?P<sign>[.)]))(?P<blank> *)(?P<words>\S?)"
)


class Marked(Protocol):
    """A block with what decides on its marks."""

    @property
    def kind(self) -> BlockKind:
        """What it is."""

    @property
    def markdown(self) -> str:
        """Its Markdown without the marks of its kind."""

    @property
    def level(self) -> int:
        """Of a heading."""

    @property
    def place(self) -> ListPlace:
        """Where it stands in lists."""


@dataclass(slots=True, kw_only=True)
class _Open(OpenItem):
    """An item that what follows may belong to, as it is written."""

    column: int  # of its mark
    inner: int = 0  # of its words
    sign: str  # behind its number, else its bullet


class Margins:
    """Writes the blocks of one body in their order."""

    def __init__(self) -> None:
        """Begin a body."""
        self._open: list[_Open] = []  # outermost first
        self._before: tuple[Marked, int] | None = None  # with its depth
        self.gap: list[str] = []  # what goes before the block that was written last

    def write(self, block: Marked) -> list[str]:
        """Return the lines of a block."""
        depth = count_around(self._open, block.place.depth)
        column = self._find_column(block, depth)
        mark, number = _BULLET, None
        if block.kind is BlockKind.ITEM:
            item = self._number(block, depth, column)
            mark, number = item.sign, item.number
            if number is not None:
                mark = f"{number}{mark}"
            item.inner = column + len(mark) + 1
            self._open[depth:] = [item]
        else:
            del self._open[depth:]
        self._part(block, depth, column, number)
        marked = mark_block(block.kind, block.markdown, block.level, mark)
        return _shift(marked.split("\n"), column)

    def copy(self, block: Marked, lines: Sequence[str]) -> list[str]:
        """Return the lines of a block as the editor wrote them.

        They move aside only where the items around them have changed so that they
        would be read as something else.
        """
        lines = list(lines)
        plain = [_expand(line) for line in lines]
        depth = count_around(self._open, block.place.depth)
        column = _measure(plain[0])
        least = self._open[depth - 1].inner if depth else 0
        most = least + _MOST
        if depth < len(self._open):
            most = min(most, self._open[depth].inner - 1)
        if not least <= column <= most and block.kind is not BlockKind.OTHER:
            lines = plain = _shift(plain, self._find_column(block, depth) - column)
        number = None
        match = _ITEM.match(plain[0]) if block.kind is BlockKind.ITEM else None
        if match is None:
            del self._open[depth:]
        else:
            number = int(match["number"]) if match["number"] else None
            item = self._read_item(block, match, depth)
            if item.sign != (match["sign"] or match["mark"]):
                end = match.end("mark")
                lines = [
                    f"{plain[0][: end - 1]}{item.sign}{plain[0][end:]}",
                    *lines[1:],
                ]
            self._open[depth:] = [item]
        self._part(block, depth, _measure(plain[0]), number)
        return lines

    def _part(self, block: Marked, depth: int, column: int, number: int | None) -> None:
        """Find what goes between a block and the one before it."""
        before = self._before
        self._before = (block, depth)
        if before is None:
            self.gap = []
        elif before[0].kind is block.kind is BlockKind.QUOTE and before[1] == depth:
            self.gap = [" " * column + ">"]
        elif before[0].kind is block.kind is BlockKind.ITEM and not (
            # Only the number 1 may follow an item's words without an empty line.
            depth > before[1] and number not in (None, 1)
        ):
            self.gap = []
        else:
            self.gap = [""]

    def _read_item(self, block: Marked, match: re.Match[str], depth: int) -> _Open:
        """Return the item that a line opens, with the number that it counts as.

        Beside another list than before its sign changes where a reader would else
        count on, or begin anew.
        """
        blanks = len(match["blank"])
        is_wide = blanks > _STEP or not match["words"]
        number = int(match["number"]) if match["number"] else None
        sign = match["sign"] or match["mark"]
        before = self._open[depth] if depth < len(self._open) else None
        if number is not None and before and before.number is not None:
            if block.place.start is None:
                number, sign = before.number + 1, before.sign
            else:
                sign = _OTHER_SIGN[before.sign]
        return _Open(
            depth=block.place.depth,
            number=number,
            column=match.start("mark"),
            inner=match.end("mark") + (1 if is_wide else blanks),
            sign=sign,
        )

    def _find_column(self, block: Marked, depth: int) -> int:
        """Return where a block begins: beside its siblings, else below its item."""
        if depth < len(self._open) and (depth or block.kind is BlockKind.ITEM):
            return self._open[depth].column
        if not depth:
            return 0
        around = self._open[depth - 1]
        return max(around.column + _STEP, around.inner)

    def _number(self, block: Marked, depth: int, column: int) -> _Open:
        """Return an item; a count that begins anew has another sign behind it."""
        before = self._open[depth] if depth < len(self._open) else None
        item = _Open(depth=block.place.depth, column=column, sign=_BULLET)
        is_counted = before is not None and before.number is not None
        if not block.place.is_numbered:
            if before is not None and not is_counted:
                item.sign = before.sign
            return item
        item.number, item.sign = block.place.start, "."
        if before is not None and before.number is not None:
            item.sign = before.sign
            if item.number is None:
                item.number = before.number + 1
            else:
                item.sign = _OTHER_SIGN[before.sign]
        elif item.number is None:
            item.number = 1
        return item


def mark_block(
    kind: BlockKind, markdown: str, level: int = 2, mark: str = _BULLET
) -> str:
    """Return a block's Markdown with the marks of its kind before it.

    Args:
        kind: Of the block.
        markdown: As `briefing.text.markdown.write_block` returns it.
        level: Of a heading.
        mark: Of an item.

    """
    if kind is BlockKind.HEADING:
        return f"{'#' * level} {markdown}"
    if kind is BlockKind.ITEM:
        return f"{mark} " + markdown.replace("\n", "\n" + " " * (len(mark) + 1))
    if kind is BlockKind.QUOTE:
        return "> " + markdown.replace("\n", "\n> ")
    return markdown


def join_blocks(blocks: Sequence[Marked]) -> str:
    """Return a Markdown body of blocks.

    Returns:
        The body, ending in one line feed; items of a list stand close together.

    """
    margins = Margins()
    lines: list[str] = []
    for block in blocks:
        written = margins.write(block)
        lines += [*margins.gap, *written]
    return "\n".join(lines) + "\n" if lines else ""


def _expand(line: str) -> str:
    """Return a line whose margin and mark are set off by blanks alone."""
    words = line.lstrip(" \t-+*.)0123456789") if "\t" in line else line
    edge = len(line) - len(words)
    return line[:edge].expandtabs(_STEP) + words


def _measure(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _shift(lines: Sequence[str], columns: int) -> list[str]:
    """Return lines moved to the right, or to the left as far as blanks go."""
    if columns >= 0:
        return [" " * columns + line if line else line for line in lines]
    return [line[min(-columns, _measure(line)) :] for line in lines]
