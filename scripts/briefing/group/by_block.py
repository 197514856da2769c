"""Passages by the blocks that they stand in, to find those that overlap another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefing.group.hand import is_touched
from briefing.model import Passage

_Block = tuple[str, str]  # ids of the entry and of its block


def list_by_block(passages: Iterable[Passage]) -> dict[_Block, list[Passage]]:
    """Return the passages of each block, in their order."""
    blocks: dict[_Block, list[Passage]] = {}
    for passage in passages:
        blocks.setdefault((passage.entry, passage.block), []).append(passage)
    return blocks


def is_among(passage: Passage, blocks: Mapping[_Block, Sequence[Passage]]) -> bool:
    """Tell whether one of the passages in the same block overlaps *passage*."""
    return is_touched(passage, blocks.get((passage.entry, passage.block), ()))
