"""Addresses of the parts of a briefing, and the corrections under these addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from briefing.site.pages import (
    CitedUnit,
    CorrectionValue,
    EditorPart,
    SectionValue,
    TimelineValue,
)
from briefing.text.ids import block_ids


def address_units(sections: Iterable[SectionValue]) -> tuple[SectionValue, ...]:
    """Return the sections, each cited sentence with an id such as ``k-3f9a``.

    The record gives it; of a sentence that no record knows yet, its words do. The
    sentences of a timeline stand under the addresses of their events.
    """
    known = tuple(sections)
    texts = [
        part.words.text
        for section in known
        if section.timeline is None
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
        _name_events(section, section.timeline)
        if section.timeline
        else _replace_parts(section, address)
        for section in known
    )


def _name_events(section: SectionValue, timeline: TimelineValue) -> SectionValue:
    ids = {event.unit.words: event.id for event in timeline.events}

    def address(part: CitedUnit | EditorPart) -> CitedUnit | EditorPart:
        if isinstance(part, EditorPart):
            return part
        return replace(part, id=ids.get(part.words))

    return _replace_parts(section, address)


def mark_corrected(
    sections: Iterable[SectionValue],
    corrections: Mapping[str | None, tuple[CorrectionValue, ...]],
) -> tuple[SectionValue, ...]:
    """Return the sections, each part with the corrections under its id."""

    def mark(part: CitedUnit | EditorPart) -> CitedUnit | EditorPart:
        if part.id is None:
            return part
        return replace(part, corrections=corrections.get(part.id, ()))

    return tuple(_replace_parts(section, mark) for section in sections)


def _replace_parts(
    section: SectionValue,
    change: Callable[[CitedUnit | EditorPart], CitedUnit | EditorPart],
) -> SectionValue:
    groups = tuple(
        replace(group, parts=tuple(map(change, group.parts)))
        for group in section.groups
    )
    return replace(section, groups=groups)
