"""The blocks of an entry and the slots that its record has for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.emit.merge import Fresh, Kept
from briefing.emit.records import RecordedBlock
from briefing.emit.slots import Slot, Wording
from briefing.model import Article, Block, BlockKind, ReceiptRow
from briefing.text.joints import join_pieces
from briefing.text.markdown import write_block

BLOCK_PREFIX = "p"


def make_slots(
    blocks: Sequence[RecordedBlock], article: Article | None
) -> tuple[Slot, ...]:
    """Return the slots that a record holds.

    Args:
        blocks: Of the record.
        article: The source that their spans count in; ``None``: it has changed.

    """
    slots = []
    for block in blocks:
        words = _read_wording(block, article) if article is not None else None
        words = words or block.words
        digest = block.digest or (words.digest if words else None)
        slots.append(
            Slot(
                id=block.id,
                digest=digest,
                words=words,
                is_absent=block.is_absent,
                edit=block.edit,
                into=block.into,
            )
        )
    return tuple(slots)


def make_fresh(blocks: Sequence[Block]) -> tuple[Fresh, ...]:
    """Return the machine's blocks as they are merged."""
    return tuple(
        Fresh(
            id=block.id,
            wording=Wording(
                kind=block.kind,
                markdown=write_block(block.kind, block.text, block.links),
                level=block.level,
                place=block.place,
            ),
        )
        for block in blocks
    )


def record_blocks(
    kept: Sequence[Kept],
    fresh: Sequence[Block],
    old: Sequence[RecordedBlock],
    *,
    is_same_source: bool,
) -> tuple[RecordedBlock, ...]:
    """Return the slots of a run as the record holds them.

    Args:
        kept: Of the merge.
        fresh: The machine's blocks of today.
        old: The record's slots before.
        is_same_source: Whether the spans of *old* still count in the source.

    """
    recorded = []
    for one in kept:
        slot = one.slot
        before = None if one.old is None else old[one.old]
        if one.fresh is not None:
            block = fresh[one.fresh]
            made = RecordedBlock(
                id=slot.id,
                kind=block.kind,
                spans=block.spans,
                level=block.level,
                place=block.place,
                links=block.links,
            )
        elif before is not None and slot.digest is not None:
            made = before if is_same_source else replace(before, spans=(), links=())
        else:
            seen = slot.edit.seen if slot.edit else None
            kind = seen.kind if seen else BlockKind.PARAGRAPH
            made = RecordedBlock(id=slot.id, kind=kind, spans=())
        recorded.append(
            replace(
                made,
                digest=slot.digest,
                words=slot.words if slot.edit else None,
                is_absent=slot.is_absent,
                edit=slot.edit,
                into=slot.into,
            )
        )
    return tuple(recorded)


def rename_blocks(
    receipt: Sequence[ReceiptRow], names: Mapping[str, str]
) -> tuple[ReceiptRow, ...]:
    """Return a receipt whose rows name blocks by the ids of their slots."""
    return tuple(
        replace(row, block=names.get(row.block, row.block)) if row.block else row
        for row in receipt
    )


def _read_wording(block: RecordedBlock, article: Article) -> Wording | None:
    """Return the machine's words for a slot, as they stand in the source."""
    if not block.spans:
        return None
    text = join_pieces(article.text, block.spans)
    if block.kind is BlockKind.TABLE:
        text = "\n".join(article.text[slice(*span)] for span in block.spans)
    return Wording(
        kind=block.kind,
        markdown=write_block(block.kind, text, block.links),
        level=block.level,
        place=block.place,
    )
