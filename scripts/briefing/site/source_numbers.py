"""The numbers of the sources, set on the citations of a briefing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urldefrag

from briefing.site.pages import (
    Citation,
    CitedUnit,
    EditorPart,
    SectionValue,
    SourceItem,
)

Numbers = Mapping[str, int]  # address of an entry, from the page, to its number


def list_numbers(sources: tuple[SourceItem, ...]) -> Numbers:
    """Return the numbers of sources by their addresses."""
    return {source.card.href: source.number for source in sources}


def number_section(section: SectionValue, numbers: Numbers) -> SectionValue:
    """Return a section whose citations name the numbers of their sources."""
    groups = tuple(
        replace(
            group,
            parts=tuple(
                _number_editor(part, numbers)
                if isinstance(part, EditorPart)
                else _number_unit(part, numbers)
                for part in group.parts
            ),
        )
        for group in section.groups
    )
    timeline = section.timeline
    if timeline is not None:
        events = tuple(
            replace(event, unit=_number_unit(event.unit, numbers))
            for event in timeline.events
        )
        timeline = replace(timeline, events=events)
    return replace(section, groups=groups, timeline=timeline)


def _number_editor(part: EditorPart, numbers: Numbers) -> EditorPart:
    return replace(part, was=_number_unit(part.was, numbers)) if part.was else part


def _number_unit(unit: CitedUnit, numbers: Numbers) -> CitedUnit:
    citations = tuple(_number(one, numbers) for one in unit.citations)
    return replace(unit, citations=citations)


def _number(citation: Citation, numbers: Numbers) -> Citation:
    return replace(citation, number=numbers.get(urldefrag(citation.href).url))
