"""The blocks of an entry's page as the tree that its elements make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from briefing.model import Block, BlockKind
from briefing.site.pages import BlockGroup, BlockValue, ItemValue, ListValue
from briefing.text.lists import count_items


class _Placed(NamedTuple):
    """A block with its value; what the publish mode keeps back has none."""

    block: Block
    value: BlockValue | None
    number: int | None  # of an item of a numbered list


def group_blocks(
    blocks: Sequence[Block], values: Sequence[BlockValue | None]
) -> tuple[BlockGroup, ...]:
    """Return the blocks, the items of a list in one group, each with what is in it.

    So are blocks that are kept back. A numbered list counts those of its items, too.

    Args:
        blocks: Of an entry.
        values: Of the same; ``None``: kept back.

    """
    numbers = count_items((block.kind, block.place) for block in blocks)
    placed = map(_Placed, blocks, values, numbers)
    return tuple(_group(list(placed)))


def _group(run: Sequence[_Placed]) -> Iterator[BlockGroup]:
    place = 0
    while place < len(run):
        one = run[place]
        rest = run[place:]
        if one.value is None:
            kept_back = [*takewhile(lambda other: other.value is None, rest)]
            place += len(kept_back)
            yield _hold_back([other.block for other in kept_back])
        elif one.block.kind is BlockKind.ITEM:
            items, length = _find_items(rest)
            place += length
            start = None if one.number == 1 else one.number
            is_numbered = one.number is not None
            yield BlockGroup(
                list=ListValue(is_numbered=is_numbered, start=start, items=items)
            )
        else:
            place += 1
            yield BlockGroup(block=one.value)


def _find_items(run: Sequence[_Placed]) -> tuple[tuple[ItemValue, ...], int]:
    """Return the items of the list that a run begins with, and how much they take."""
    items: list[ItemValue] = []
    place = 0
    before: _Placed | None = None
    while place < len(run):
        one = run[place]
        if one.value is None or (before is not None and not _is_next(before, one)):
            break
        inside = _find_inside(run[place:])
        counts_on = before is None or one.number in (None, (before.number or 0) + 1)
        items.append(
            ItemValue(
                block=one.value,
                number=None if counts_on else one.number,
                inside=tuple(_group(inside)),
            )
        )
        place += 1 + len(inside)
        before = one
    return tuple(items), place


def _find_inside(run: Sequence[_Placed]) -> list[_Placed]:
    """Return what stands in the item that a run begins with."""
    depth = run[0].block.place.depth
    return [*takewhile(lambda other: other.block.place.depth > depth, run[1:])]


def _is_next(before: _Placed, one: _Placed) -> bool:
    """Whether an item is of the list of the one before it.

    A list may leave out numbers or count down; one that goes back begins anew.
    """
    if one.block.kind is not BlockKind.ITEM:
        return False
    if before.number is None or one.number is None:
        return before.number is one.number
    return one.number > before.number or one.number == before.number - 1


def _hold_back(blocks: Sequence[Block]) -> BlockGroup:
    return BlockGroup(
        ids=tuple(name for one in blocks for name in (one.id, *one.aliases)),
        withheld=sum(one.kind is not BlockKind.HEADING for one in blocks),
    )
