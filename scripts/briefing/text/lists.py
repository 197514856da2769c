"""From the numbers of a list's items to their places, and back again.

A place is what Markdown can say: how deep, numbered or not, and where a count begins.

"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.model import OUTSIDE, BlockKind, ListPlace

_HIGHEST = 999_999_999  # CommonMark 0.31, 5.2: nine digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A block as its source sets it in lists."""

    depth: int = 0  # items around it
    number: int | None = None  # of an item of a numbered list


@dataclass(slots=True, kw_only=True)
class OpenItem:
    """An item that what follows may belong to."""

    depth: int  # that it shall have
    number: int | None = None


def find_places(
    blocks: Iterable[tuple[BlockKind, Listed | None]],
) -> Iterator[ListPlace]:
    """Yield the place of each block; a number that counts on is not said again.

    Args:
        blocks: Kinds, and how the source lists them; ``None``: outside of any list.

    """
    open_items: list[OpenItem] = []
    for kind, listed in blocks:
        wanted = listed.depth if listed else 0
        depth = count_around(open_items, wanted)
        number = listed.number if listed and kind is BlockKind.ITEM else None
        if number is None or not 0 <= number <= _HIGHEST:
            yield ListPlace(depth=depth) if depth else OUTSIDE
            number = None
        else:
            before = open_items[depth].number if depth < len(open_items) else None
            counts_on = before is not None and before + 1 == number
            start = None if counts_on else number
            yield ListPlace(depth=depth, is_numbered=True, start=start)
        item = OpenItem(depth=wanted, number=number)
        open_items[depth:] = [item] if kind is BlockKind.ITEM else []


def count_around(open_items: Sequence[OpenItem], depth: int) -> int:
    """Return how many of the open items are around a block.

    Args:
        open_items: Those that what follows may belong to, outermost first.
        depth: That the block shall have. Where an item around it is missing, it moves
            out, and its siblings with it.

    """
    return sum(item.depth < depth for item in open_items)


def count_items(
    blocks: Iterable[tuple[BlockKind, ListPlace]],
) -> Iterator[int | None]:
    """Yield the number of each block that is an item of a numbered list."""
    open_items: list[OpenItem] = []
    for kind, place in blocks:
        depth = count_around(open_items, place.depth)
        number = place.start
        if place.is_numbered and number is None:
            before = open_items[depth].number if depth < len(open_items) else None
            number = 1 if before is None else before + 1
        yield number
        item = OpenItem(depth=place.depth, number=number)
        open_items[depth:] = [item] if kind is BlockKind.ITEM else []
