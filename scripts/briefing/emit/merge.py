"""Three versions of a file's blocks become one, and the editor's words win.

The three are what the machine wrote last (the recorded slots), what stands in the file
now (*found*) and what the machine would write today (*fresh*). Both rooms of Markdown,
entries and briefings, are merged here and nowhere else.

"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.emit.matching import Known, match_blocks
from briefing.emit.ordering import insert_beside, insert_new
from briefing.emit.placing import as_known, find_ids
from briefing.emit.slots import (
    NO_CHOICE,
    BlockEdit,
    Choices,
    Conflict,
    Edit,
    Slot,
    Wording,
    find_wording,
    settle,
)
from briefing.text.ids import free_block_id
from briefing.text.markdown import MarkdownBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """A block as the machine would write it today."""

    id: str  # that it has where no slot is its own
    wording: Wording
    cited: str | None = None  # its words without what only points to their place


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A block that the file shall have."""

    wording: Wording
    found: int | None  # of the found blocks, the one whose lines it takes over
    is_verbatim: bool  # the lines stay as they stand, not only their place


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A slot after a run."""

    slot: Slot
    fresh: int | None  # of the fresh blocks; None: the machine has nothing here now
    old: int | None  # of the slots before the run


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a run leaves of a file's blocks."""

    pieces: tuple[Piece, ...]  # in the order of the file
    kept: tuple[Kept, ...]  # in the machine's order, then the editor's own


def merge_blocks(
    slots: Sequence[Slot],
    fresh: Sequence[Fresh],
    found: Sequence[MarkdownBlock],
    *,
    prefix: str,
    choices: Choices = NO_CHOICE,
) -> Merged:
    """Return the blocks of the file after a run, and what to remember of them.

    Args:
        slots: As recorded.
        fresh: What the machine would write today, in order.
        found: What stands in the file.
        prefix: Of the ids of the editor's own blocks.
        choices: What the editor chose of conflicts.

    """
    return _Merger(slots, fresh, found, prefix, choices).merge()


def find_conflicts(slots: Sequence[Slot], where: str) -> tuple[Conflict, ...]:
    """Return the blocks of a file that editor and machine have both changed."""
    return tuple(_tell(slot, where) for slot in slots if slot.has_conflict)


def _tell(slot: Slot, where: str) -> Conflict:
    """Return a conflict; where only marks differ, such as a number, with the marks."""
    mine = slot.edit.seen if slot.edit else None
    theirs = None if slot.is_absent else slot.words
    is_same = mine and theirs and mine.markdown == theirs.markdown
    told = [
        None if one is None else one.marked if is_same else one.markdown
        for one in (mine, theirs)
    ]
    return Conflict(where=where, key=slot.id, mine=told[0], theirs=told[1])


class _Merger:
    """One merge at work."""

    def __init__(
        self,
        slots: Sequence[Slot],
        fresh: Sequence[Fresh],
        found: Sequence[MarkdownBlock],
        prefix: str,
        choices: Choices,
    ) -> None:
        self.choices = choices
        self.fresh = fresh
        self.found = found
        self.wordings = [find_wording(block) for block in found]
        self.prefix = prefix
        self.count = len(slots)  # slots behind these are new
        self.slots = [self._recall(slot) for slot in slots]
        # By slot: the fresh block that is its own, and the slot that took it in.
        self.renewed: dict[int, int] = {}
        self.swallowed: dict[int, int] = {}
        self._match_fresh()
        known = [self._as_known(index) for index in range(len(self.slots))]
        matches = match_blocks(known, self.wordings)
        self.filled: dict[int, int] = {}  # by found block: its slot
        self._fill(matches.known)
        self.stands = {slot: place for place, slot in self.filled.items()}
        for index, place in matches.merged.items():
            self.swallowed[index] = self.filled[place]

    def _recall(self, slot: Slot) -> Slot:
        """Return a slot whose words are read from the file where the source is new."""
        if slot.words is None and slot.digest is not None:
            for wording in self.wordings:
                if wording.digest == slot.digest:
                    return replace(slot, words=wording)
        return slot

    def _match_fresh(self) -> None:
        known = []
        for slot in self.slots:
            words = slot.words or (slot.edit.seen if slot.edit else None)
            is_machines = slot.digest is not None and words is not None
            known.append(
                Known(
                    standing=slot.digest,
                    wordings=(words,) if words and is_machines else (),
                )
            )
        matches = match_blocks(known, [one.wording for one in self.fresh])
        by_place = dict(self._pair_by_place(matches.known))
        for place, content in enumerate(matches.known):
            index = by_place.get(place, content)
            if index is None:
                self.renewed[len(self.slots)] = place
                self.slots.append(Slot(id=self.fresh[place].id, digest=None))
            else:
                self.renewed[index] = place
        by_fresh = {place: slot for slot, place in self.renewed.items()}
        self.swallowed = {
            index: by_fresh[place] for index, place in matches.merged.items()
        }

    def _pair_by_place(self, known: Sequence[int | None]) -> Iterator[tuple[int, int]]:
        """Yield fresh blocks with slots whose words went with a replaced source.

        Where as many of the one as of the other stand between the same neighbours,
        they are the same in their order.
        """
        places = {
            index: place for place, index in enumerate(known) if index is not None
        }
        lost: list[int] = []
        before = -1
        machines = [
            index
            for index, slot in enumerate(self.slots[: self.count])
            if slot.machine is not None
        ]
        end = len(self.slots)
        for index in (*machines, end):
            after = len(known) if index == end else places.get(index, -1)
            if after < 0:
                lost.append(index)
                continue
            free = [one for one in range(before + 1, after) if known[one] is None]
            is_wordless = all(self.slots[one].words is None for one in lost)
            if is_wordless and len(free) == len(lost):
                yield from zip(free, lost, strict=True)
            before, lost = after, []

    def _as_known(self, index: int) -> Known:
        known = as_known(self.slots[index])
        if index not in self.renewed:
            return known
        wording = self.fresh[self.renewed[index]].wording
        return Known(
            standing=known.standing,
            others=(*known.others, wording.digest),
            wordings=(*known.wordings, wording),
        )

    def _fill(self, known: Sequence[int | None]) -> None:
        """Give each found block its slot, a new one to what no slot knows."""
        recorded = [None if one is None or one >= self.count else one for one in known]
        ids = find_ids(self.slots[: self.count], self.found, recorded, self.prefix)
        taken = {slot.id for slot in self.slots[: self.count]} | set(ids)
        for place, index in enumerate(known):
            slot = index
            if slot is None:
                slot = len(self.slots)
                self.slots.append(Slot(id=ids[place], digest=None))
            elif slot >= self.count:
                self.slots[slot] = replace(self.slots[slot], id=ids[place])
            self.filled[place] = slot
        for index in range(self.count, len(self.slots)):
            if index not in self.filled.values():
                name = self.slots[index].id
                wanted = self.fresh[self.renewed[index]].wording.markdown
                if name in taken:
                    name = free_block_id(name.partition("-")[0], wanted, taken)
                taken.add(name)
                self.slots[index] = replace(self.slots[index], id=name)

    def merge(self) -> Merged:
        """Return the outcome."""
        kept = [self._keep(index) for index in range(len(self.slots))]
        order = sorted(
            range(len(self.slots)),
            key=lambda index: (
                self.renewed.get(index, len(self.fresh)),
                index >= self.count,
                index,
            ),
        )
        return Merged(
            pieces=tuple(self._pieces(kept)),
            kept=tuple(one for index in order if (one := kept[index]) is not None),
        )

    def _keep(self, index: int) -> Kept | None:
        """Return a slot as the next run shall find it; ``None``: it is forgotten."""
        slot = self.slots[index]
        fresh = self.renewed.get(index)
        new = None if fresh is None else self.fresh[fresh].wording
        seen = self.wordings[self.stands[index]] if index in self.stands else None
        hold = slot.edit.hold if slot.edit else None
        if seen is None and None not in (slot.standing, slot.digest):
            # It stood in the file: the editor's removal, also of what the machine
            # would write no more, for it may write it again tomorrow.
            hold = Edit(seen=None, base=hold.base if hold else slot.machine)
        elif index < self.count or seen is not None:
            hold = settle(
                hold,
                last=slot.machine,
                found=seen.digest if seen else None,
                fresh=new.digest if new else None,
            )
        hold = self.choices.apply(slot.id, hold, new.digest if new else None)
        edit: BlockEdit | None = None
        if hold is not None and (seen is not None or slot.digest is not None):
            base = hold.base
            if fresh is not None and base == slot.digest and self._is_same(index):
                base = self.fresh[fresh].wording.digest
            edit = BlockEdit(seen=seen, base=base)
        into = slot.into
        if index in self.swallowed:
            into = self.slots[self.swallowed[index]].id
        if (edit.seen if edit else new) is not None:
            into = None
        if new is None and edit is None and into is None:
            return None
        return Kept(
            slot=replace(
                slot,
                digest=new.digest if new else slot.digest,
                words=new or slot.words,
                is_absent=new is None and slot.digest is not None,
                edit=edit,
                into=into,
            ),
            fresh=fresh,
            old=index if index < self.count else None,
        )

    def _is_same(self, index: int) -> bool:
        """Whether only what points to a block's words has changed, not the words."""
        cited = self.fresh[self.renewed[index]].cited
        words = self.slots[index].words
        return bool(cited and words and words.markdown.startswith(cited))

    def _pieces(self, kept: Sequence[Kept | None]) -> Sequence[Piece]:
        """Return the file's blocks in order."""
        pieces: dict[int, Piece] = {}
        for index in range(len(self.slots)):
            piece = self._piece(index, kept[index])
            if piece is not None:
                pieces[index] = piece
        in_file = [self.filled[place] for place in range(len(self.found))]
        machines = sorted(self.renewed, key=self.renewed.__getitem__)
        if self._is_reordered(in_file, machines):
            order = [index for index in in_file if index in pieces]
            for index in machines:
                if index in pieces and index not in order:
                    insert_new(order, index, machines)
        else:
            order = [index for index in machines if index in pieces]
            for place, index in enumerate(in_file):
                if index in pieces and index not in order:
                    insert_beside(order, place, in_file)
        return [pieces[index] for index in order]

    def _piece(self, index: int, kept: Kept | None) -> Piece | None:
        place = self.stands.get(index)
        if kept is None:
            return None
        if kept.slot.edit is None and kept.fresh is None:
            return None
        if kept.slot.edit is not None:
            if place is None or kept.slot.edit.seen is None:
                return None
            return Piece(wording=self.wordings[place], found=place, is_verbatim=True)
        wording = self.fresh[self.renewed[index]].wording
        return Piece(
            wording=wording,
            found=place,
            is_verbatim=place is not None
            and self.wordings[place].digest == wording.digest,
        )

    def _is_reordered(self, in_file: Sequence[int], machines: Sequence[int]) -> bool:
        """Whether the editor has put the machine's blocks into another order."""
        theirs = [
            one
            for one in in_file
            if one < self.count and self.slots[one].machine is not None
        ]
        today = [one for one in machines if one in in_file]
        return theirs not in (
            sorted(theirs),
            [one for one in today if one in theirs],
        )
