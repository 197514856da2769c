"""The places that one entry names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analyse.entities import Entity, EntityKind
from briefing.analyse.places import PLACES
from briefing.model import Block, Passage
from briefing.text.words import fold

_PARTS = re.compile(r"[-\u2010-\u2015/]")


def find_places(
    entry: str, blocks: Sequence[Block], named: Sequence[Sequence[Entity]]
) -> tuple[Passage, ...]:
    """Return the name of each place that an entry names, where it stands first.

    What joins two places ("US-China") names neither of them.

    Args:
        entry: Id of the entry, for the passages.
        blocks: Paragraphs and captions.
        named: The names in each of them.

    """
    found: dict[str, Passage] = {}
    for block, entities in zip(blocks, named, strict=True):
        for entity in entities:
            name = Passage.cut(entry, block, entity.span)
            if entity.kind is EntityKind.PLACE and not _joins_places(name.text):
                found.setdefault(name.text, name)
    return tuple(found.values())


def _joins_places(text: str) -> bool:
    parts = _PARTS.split(text)
    return len(parts) > 1 and all(fold(part) in PLACES for part in parts)
