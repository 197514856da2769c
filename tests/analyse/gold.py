"""The seeds as a careful editor reads them, made into entries without conversion.

The lines that the gold calls body, heading and caption become blocks one to one, so
that these tests judge the analysis alone.
"""

from __future__ import annotations

import json
from typing import Any

from tests.projects import SEEDS_ROOT

from briefing.model import Basis, Block, BlockKind, Entry, Field

GOLD: dict[str, Any] = json.loads(
    (SEEDS_ROOT / "gold.json").read_text(encoding="utf-8")
)
SOURCES = SEEDS_ROOT / "content/sources"
SEEDS = tuple(sorted(GOLD["seeds"]))
_KINDS = {
    "body": BlockKind.PARAGRAPH,
    "heading": BlockKind.HEADING,
    "caption": BlockKind.CAPTION,
}


def seed_lines(seed: str) -> list[str]:
    """Return the lines of a seed; line 1 is the first."""
    return (SOURCES / seed).read_text(encoding="utf-8").split("\n")


def block_id(line: int) -> str:
    """Return the id of the block that stands for a line."""
    return f"p-{line:04x}"


def unknown() -> Field[Any]:
    """Return a field without a value."""
    return Field(value=None, basis=Basis.UNKNOWN)


def entry_of(blocks: tuple[Block, ...], *, entry_id: str = "000000000000") -> Entry:
    """Return an entry that has blocks and nothing else."""
    return Entry(
        id=entry_id,
        source="source.txt",
        digest=entry_id,
        slug="entry",
        title=unknown(),
        dateline=unknown(),
        date=unknown(),
        outlet=unknown(),
        agency=unknown(),
        authors=unknown(),
        section=unknown(),
        language=unknown(),
        translated_from=unknown(),
        url=unknown(),
        blocks=blocks,
        clues=(),
        receipt=(),
    )


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """Return *texts* as the paragraphs of an entry."""
    return tuple(
        Block(id=block_id(number), kind=BlockKind.PARAGRAPH, text=text, spans=())
        for number, text in enumerate(texts, start=1)
    )


def seed_entry(seed: str) -> Entry:
    """Return a seed as an entry with the blocks that the gold names."""
    lines = seed_lines(seed)
    kinds = {
        number: kind
        for name, kind in _KINDS.items()
        for number in GOLD["seeds"][seed]["lines"].get(name, [])
    }
    blocks = tuple(
        Block(
            id=block_id(number),
            kind=kinds[number],
            text=lines[number - 1].strip(),
            spans=(),
        )
        for number in sorted(kinds)
    )
    return entry_of(blocks, entry_id=seed[4:16])
