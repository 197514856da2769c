"""Addresses of the cited sentences on a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.site.pages import CitedUnit, EditorPart, SectionValue
from briefing.text.ids import block_ids


def address_units(sections: Iterable[SectionValue]) -> tuple[SectionValue, ...]:
    """Return the sections, each cited sentence with an id such as ``k-3f9a``.

    The record gives it; of a sentence that no record knows yet, its words do.
    """
    known = tuple(sections)
    texts = [
        part.words.text
        for section in known
        for group in section.groups
        for part in group.parts
        if isinstance(part, CitedUnit) and part.id is None
    ]
    ids = iter(block_ids(texts))

    def address(part: CitedUnit | EditorPart) -> CitedUnit | EditorPart:
        if part.id is not None or isinstance(part, EditorPart):
            return part
        return replace(part, id="k" + next(ids).removeprefix("p"))

    return tuple(
        replace(
            section,
            groups=tuple(
                replace(group, parts=tuple(map(address, group.parts)))
                for group in section.groups
            ),
        )
        for section in known
    )
