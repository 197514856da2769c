"""Three versions of a file's blocks become one, and the editor's words win.

The three are what the machine wrote last (*recorded*), what stands in the file now
(*found*) and what the machine would write today (*fresh*). Both rooms of Markdown,
entries and briefings, are merged here and nowhere else.

"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing.model import BlockKind
from briefing.text.markdown import MarkdownBlock, mark_block

# Two blocks are the same one, reworded, when half of their words in order agree.
# Chosen by trial on emended and rewritten paragraphs: tests/emit/test_merge.py.
_REWORDED = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A block as the machine writes it."""

    id: str
    kind: BlockKind
    markdown: str  # without the marks of its kind
    level: int = 2

    @property
    def digest(self) -> str:
        """What tells an untouched block from an edited one."""
        return find_digest(self.kind, self.level, self.markdown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Which recorded block a found block is."""

    index: int  # in the recorded blocks
    is_exact: bool  # False: the editor reworded it


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The blocks that the file shall have."""

    blocks: tuple[tuple[BlockKind, str], ...]  # kind and marked Markdown, in order
    removed: tuple[str, ...]  # ids of blocks that the editor deleted
    conflicts: tuple[tuple[str, str], ...]  # the editor's and the machine's new wording


def find_digest(kind: BlockKind, level: int, markdown: str) -> str:
    """Return sixteen hexadecimal characters that name a block's exact content."""
    content = f"{kind}|{level}|{markdown}".encode()
    return hashlib.sha256(content).hexdigest()[:16]


def match_blocks(
    recorded: Sequence[Written], found: Sequence[MarkdownBlock | Written]
) -> tuple[Match | None, ...]:
    """Return for each found block the recorded block that it is.

    Equal blocks in their old order are matched first, then equal blocks that moved,
    then reworded ones; ``None`` is a block that the record does not know.
    """
    before = [block.digest for block in recorded]
    now = [find_digest(block.kind, block.level, block.markdown) for block in found]
    matches: dict[int, Match] = {}
    free = set(range(len(recorded)))
    for run in SequenceMatcher(None, before, now, autojunk=False).get_matching_blocks():
        for step in range(run.size):
            matches[run.b + step] = Match(index=run.a + step, is_exact=True)
            free.discard(run.a + step)
    for place, digest in enumerate(now):
        if place not in matches:
            moved = next((i for i in sorted(free) if before[i] == digest), None)
            if moved is not None:
                matches[place] = Match(index=moved, is_exact=True)
                free.discard(moved)
    for place, block in enumerate(found):
        if place not in matches and free:
            near = max(sorted(free), key=lambda i: _likeness(recorded[i], block))
            if _likeness(recorded[near], block) >= _REWORDED:
                matches[place] = Match(index=near, is_exact=False)
                free.discard(near)
    return tuple(matches.get(place) for place in range(len(found)))


def merge_blocks(
    fresh: Sequence[Written],
    recorded: Sequence[Written],
    found: Sequence[MarkdownBlock],
) -> Merged:
    """Return the blocks of the file after a run.

    Args:
        fresh: What the machine would write today, in order.
        recorded: What it wrote last, and before that what the editor then deleted.
        found: What stands in the file.

    """
    kept = match_blocks(recorded, found)
    renewed: dict[int, Written] = {}
    arrived: list[int] = []
    for place, match in enumerate(match_blocks(recorded, fresh)):
        if match is None:
            arrived.append(place)
        else:
            renewed[match.index] = fresh[place]
    blocks: list[tuple[str | None, BlockKind, str]] = []
    conflicts: list[tuple[str, str]] = []
    for block, match in zip(found, kept, strict=True):
        new = None if match is None else renewed.get(match.index)
        if match is not None and match.is_exact:
            if new is not None:
                marked = mark_block(new.kind, new.markdown, new.level)
                blocks.append((new.id, new.kind, marked))
            continue
        marked = mark_block(block.kind, block.markdown, block.level)
        blocks.append((new.id if new else None, block.kind, marked))
        if match is not None and (
            new is None or new.digest != recorded[match.index].digest
        ):
            conflicts.append((block.markdown, new.markdown if new else ""))
    _insert(blocks, fresh, arrived)
    seen = {match.index for match in kept if match is not None}
    return Merged(
        blocks=tuple((kind, marked) for _, kind, marked in blocks),
        removed=tuple(renewed[index].id for index in sorted(renewed.keys() - seen)),
        conflicts=tuple(conflicts),
    )


def _insert(
    blocks: list[tuple[str | None, BlockKind, str]],
    fresh: Sequence[Written],
    arrived: Sequence[int],
) -> None:
    """Put blocks that are new today behind those that precede them in *fresh*."""
    for place in arrived:
        block = fresh[place]
        earlier = [one.id for one in fresh[:place]]
        position = 0
        for number, (name, _, _) in enumerate(blocks):
            if name in earlier:
                position = number + 1
        marked = mark_block(block.kind, block.markdown, block.level)
        blocks.insert(position, (block.id, block.kind, marked))


def _likeness(recorded: Written, found: MarkdownBlock | Written) -> float:
    """Return how alike two blocks are, 0 to 1; different kinds are not alike."""
    if recorded.kind is not found.kind:
        return 0.0
    matcher = SequenceMatcher(
        None, recorded.markdown.split(), found.markdown.split(), autojunk=False
    )
    return matcher.ratio()
