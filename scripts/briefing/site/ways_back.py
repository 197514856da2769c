"""The ways back: from a cited paragraph to the briefings that cite it."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from urllib.parse import unquote

from briefing.site.links import write_href
from briefing.site.pages import (
    BackLink,
    BlockGroup,
    BlockValue,
    BriefingPage,
    CitedUnit,
    EntryPage,
    ItemValue,
    MailPage,
    Page,
    SectionValue,
)

# By the address of a paragraph, "entries/x.html#p-3f9a", the units that cite it: the
# briefing, its section and the id of the first such unit in it.
_Citing = Mapping[str, Sequence[tuple[BriefingPage, SectionValue, str]]]


def add_ways_back(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return the pages, every cited paragraph with the units that cite it.

    A paragraph names each section of a briefing once, in the order of the site.
    """
    citing = _find_citing(pages)
    return tuple(
        _mend(page, citing) if isinstance(page, EntryPage) else page for page in pages
    )


def _find_citing(pages: Sequence[Page]) -> _Citing:
    found: dict[str, list[tuple[BriefingPage, SectionValue, str]]] = defaultdict(list)
    for page in pages:
        if not isinstance(page, BriefingPage) or isinstance(page, MailPage):
            continue
        for section in page.sections:
            seen: set[str] = set()
            for unit, anchor in _units(section):
                for citation in unit.citations:
                    target = posixpath.join(posixpath.dirname(page.path), citation.href)
                    place = unquote(posixpath.normpath(target))
                    if place not in seen:
                        seen.add(place)
                        found[place].append((page, section, anchor))
    return found


def _units(section: SectionValue) -> Iterator[tuple[CitedUnit, str]]:
    """Yield each cited unit that a section prints, with the id of its element."""
    if section.timeline is not None:
        for event in section.timeline.events:
            yield event.unit, event.id
        return
    for group in section.groups:
        for part in group.parts:
            if isinstance(part, CitedUnit) and part.id is not None:
                yield part, part.id


def _mend(page: EntryPage, citing: _Citing) -> EntryPage:
    def add(block: BlockValue) -> BlockValue:
        links = tuple(
            BackLink(
                title=briefing.title,
                section=section.heading,
                href=write_href(page.root, briefing.path, anchor),
            )
            for briefing, section, anchor in citing.get(f"{page.path}#{block.id}", ())
        )
        return replace(block, back=links) if links else block

    def add_all(groups: tuple[BlockGroup, ...]) -> tuple[BlockGroup, ...]:
        return tuple(
            replace(
                group,
                block=add(group.block) if group.block else None,
                list=replace(group.list, items=tuple(map(add_inside, group.list.items)))
                if group.list
                else None,
            )
            for group in groups
        )

    def add_inside(item: ItemValue) -> ItemValue:
        return replace(item, block=add(item.block), inside=add_all(item.inside))

    return replace(page, body=add_all(page.body))
