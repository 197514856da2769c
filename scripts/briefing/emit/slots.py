"""What is remembered of one value or block, and who holds it: editor or machine.

Three versions meet in every run: what the machine wrote last, what stands in the file,
what the machine would write today. `settle` decides on them, for fields and blocks
alike, and nothing else does.

"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from briefing.model import OUTSIDE, BlockKind, ListPlace
from briefing.text.margins import join_blocks
from briefing.text.markdown import MarkdownBlock

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(Generic[T]):
    """That a value is the editor's."""

    seen: T | None  # what stood in the file at the end of the last run; None: nothing
    base: T | None  # the machine's value that the editor knew; None: it had none


def settle(
    edit: Edit[T] | None, *, last: T | None, found: T | None, fresh: T | None
) -> Edit[T] | None:
    """Return the editor's hold on a value after a run; ``None``: it is the machine's.

    Args:
        edit: The hold before the run.
        last: What the machine wrote last; ``None``: nothing.
        found: What stands in the file; ``None``: nothing.
        fresh: What the machine would write today; ``None``: nothing.

    """
    if found == (last if edit is None else edit.seen):
        return edit
    # Put back by hand, or written by a run that was interrupted.
    if found in (last, fresh):
        return None
    return Edit(seen=found, base=last if edit is None else edit.base)


def is_conflict(edit: Edit[T] | None, fresh: T | None) -> bool:
    """Whether both have changed a value, and it is not the same now."""
    return edit is not None and fresh not in (edit.base, edit.seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the editor chose where both had changed a value: keys and ids of blocks."""

    keep: frozenset[str] = frozenset()  # the editor's stays, and is no conflict
    take: frozenset[str] = frozenset()  # the machine's is written
    is_all_taken: bool = False

    def apply(self, name: str, edit: Edit[T] | None, fresh: T | None) -> Edit[T] | None:
        """Return the hold on the value *name* as the editor chose it."""
        if self.is_all_taken or name in self.take:
            return None
        if edit is not None and name in self.keep:
            return Edit(seen=edit.seen, base=fresh)
        return edit


NO_CHOICE = Choices()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A value that editor and machine have both changed; the editor's stands."""

    where: str  # path of the file
    key: str  # a field's name or a block's id
    mine: str | None  # None: removed
    theirs: str | None  # None: the machine has nothing here any more

    def __str__(self) -> str:
        """Return both wordings and the two commands that end it."""
        mine = "removed" if self.mine is None else repr(self.mine)
        theirs = "nothing" if self.theirs is None else repr(self.theirs)
        return (
            f"{self.where}: {self.key}: yours {mine}, the machine now has {theirs}\n"
            f"  hint: briefing keep {self.where} {self.key}, "
            f"or: briefing take {self.where} {self.key}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one block."""

    kind: BlockKind
    markdown: str  # without the marks of its kind
    level: int = 2  # of a heading
    place: ListPlace = OUTSIDE

    @property
    def digest(self) -> str:
        """Sixteen hexadecimal characters that name exactly these words, and place."""
        place = self.place
        listed = f"|{place.depth}|{place.is_numbered}|{place.start}"
        content = f"{self.kind}|{self.level}|{self.markdown}"
        if place != OUTSIDE:
            content += listed
        return hashlib.sha256(content.encode()).hexdigest()[:16]

    @property
    def marked(self) -> str:
        """The Markdown with the marks of its kind, as it would stand alone."""
        return join_blocks([self]).removesuffix("\n")

    def has_words_of(self, other: Wording) -> bool:
        """Whether two wordings differ in their places in lists at most."""
        return replace(self, place=other.place) == other


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockEdit:
    """That a block is the editor's: changed, inserted or removed."""

    seen: Wording | None  # what stood in the file at the end of the last run
    base: str | None  # digest of the machine's wording that the editor knew

    @property
    def hold(self) -> Edit[str]:
        """The same, as `settle` compares it."""
        return Edit(seen=self.seen.digest if self.seen else None, base=self.base)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The place of one block in a file, whose id outlives its words."""

    id: str
    digest: str | None  # of what the machine last wrote here; None: it never did
    words: Wording | None = None  # the same, where it can still be read
    is_absent: bool = False  # the machine would write nothing here now
    edit: BlockEdit | None = None
    into: str | None = None  # id of the block that took its words in

    @property
    def machine(self) -> str | None:
        """The digest of what the machine would have here."""
        return None if self.is_absent else self.digest

    @property
    def standing(self) -> str | None:
        """The digest of what stood in the file at the end of the last run."""
        return self.machine if self.edit is None else self.edit.hold.seen

    @property
    def has_conflict(self) -> bool:
        """Whether editor and machine have both changed the block."""
        return self.edit is not None and is_conflict(self.edit.hold, self.machine)


def find_wording(block: MarkdownBlock) -> Wording:
    """Return the wording of a block that stands in a file."""
    return Wording(
        kind=block.kind,
        markdown=block.markdown,
        level=block.level,
        place=block.place,
    )
