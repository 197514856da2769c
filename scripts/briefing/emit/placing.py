"""Which block of a file is which slot, and the ids that follow from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.emit.matching import Known, match_blocks
from briefing.emit.slots import Slot, Wording, find_wording
from briefing.text.ids import free_block_id
from briefing.text.markdown import MarkdownBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A found block with its slot."""

    slot: int | None  # of the slots; None: the editor's insertion
    id: str
    aliases: tuple[str, ...]  # ids of slots whose words it took in
    is_edited: bool  # its words are; not where only its place in a list is


def place_blocks(
    slots: Sequence[Slot], found: Sequence[MarkdownBlock], *, prefix: str
) -> tuple[Placed, ...]:
    """Return for each block of a file the slot that it fills, and its id.

    A block that no slot knows has the id that the next run will record.

    Args:
        slots: As recorded.
        found: The blocks that stand in the file.
        prefix: Of the ids of new blocks: "p" gives ``p-3f9a``.

    """
    wordings = [find_wording(block) for block in found]
    matches = match_blocks([as_known(slot) for slot in slots], wordings)
    ids = find_ids(slots, found, matches.known, prefix)
    placed = []
    for place, (wording, index) in enumerate(zip(wordings, matches.known, strict=True)):
        slot = None if index is None else slots[index]
        inside = [
            slots[one].id for one, into in matches.merged.items() if into == place
        ]
        placed.append(
            Placed(
                slot=index,
                id=ids[place],
                aliases=_find_aliases(ids[place], inside, slots),
                is_edited=slot is None or not _has_words(wording, slot),
            )
        )
    return tuple(placed)


def as_known(slot: Slot) -> Known:
    """Return a slot as found blocks are matched with it."""
    seen = slot.edit.seen if slot.edit else None
    return Known(
        standing=slot.standing,
        others=tuple(one for one in (slot.digest,) if one is not None),
        wordings=tuple(one for one in (seen, slot.words) if one is not None),
    )


def find_ids(
    slots: Sequence[Slot],
    found: Sequence[MarkdownBlock],
    known: Sequence[int | None],
    prefix: str,
) -> tuple[str, ...]:
    """Return the ids of a file's blocks: of their slots, else made of their words."""
    taken = {slot.id for slot in slots}
    ids: list[str] = []
    for block, index in zip(found, known, strict=True):
        if index is None:
            name = free_block_id(prefix, block.text or block.markdown, taken)
            taken.add(name)
        else:
            name = slots[index].id
        ids.append(name)
    return tuple(ids)


def _has_words(wording: Wording, slot: Slot) -> bool:
    """Whether a block has the machine's words, wherever it stands in a list."""
    if slot.machine is None or wording.digest == slot.machine:
        return slot.machine is not None
    return slot.words is not None and wording.has_words_of(slot.words)


def _find_aliases(
    name: str, inside: Sequence[str], slots: Sequence[Slot]
) -> tuple[str, ...]:
    """Return the ids of all slots that went into the block *name*, sorted."""
    into: Mapping[str, str] = {
        slot.id: slot.into for slot in slots if slot.into is not None
    }
    found = set(inside)
    for one in into:
        target, steps = one, 0
        while target in into and steps <= len(into):
            target, steps = into[target], steps + 1
        if target == name or target in inside:
            found.add(one)
    return tuple(sorted(found - {name}))
