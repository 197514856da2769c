"""A briefing's page: the sections as they stand in its Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing.model import (
    BriefingDocument,
    CitedText,
    EditorText,
    Entry,
    Section,
    SectionKind,
)
from briefing.page_paths import briefing_page
from briefing.site.addresses import address_units, mark_corrected
from briefing.site.citations import cited_part, cited_unit
from briefing.site.corrections import find_corrections, leave_out_marked
from briefing.site.heard import build_heard
from briefing.site.links import (
    feed_path,
    find_root,
    write_url,
)
from briefing.site.markup import render_rich
from briefing.site.pages import (
    BriefingPage,
    CitedUnit,
    EditorPart,
    Group,
    SectionValue,
    Whose,
    Words,
)
from briefing.site.people import SpeakerLinks, link_speakers
from briefing.site.quotations import find_link
from briefing.site.section_groups import Part, group_by_difference, group_by_event
from briefing.site.shelf import Shelf
from briefing.site.source_numbers import list_numbers, number_section
from briefing.site.story_findings import count_languages
from briefing.site.titles import (
    briefing_file,
    briefing_summary,
    briefing_title,
    find_unread,
    list_sources,
    story_link,
    theme_description,
)
from briefing.site.views.imprint import build_imprint
from briefing.site.words import editor_words, find_words

_HEADINGS = {
    SectionKind.KEY_POINTS: "section-key-points",
    SectionKind.TIMELINE: "section-timeline",
    SectionKind.WHO_SAID_WHAT: "section-who-said-what",
    SectionKind.DIFFERENCES: "section-differences",
    SectionKind.SOURCES: "section-sources",
}


def build_briefing(
    shelf: Shelf, briefing: BriefingDocument, *, root: str | None = None
) -> BriefingPage:
    """Return the value of a briefing's page.

    Args:
        shelf: What is published.
        briefing: Any of its briefings.
        root: What leads to the site's root, where it is not the page's own way.

    """
    path = briefing_page(briefing.slug)
    root = find_root(path) if root is None else root
    entries = [shelf.entries[one] for one in briefing.entries if one in shelf.entries]
    summary, description = briefing_summary(briefing), theme_description(briefing)
    links = link_speakers(shelf, root)
    sources = list_sources(shelf, entries, root)
    numbers = list_numbers(sources)
    sections = address_units(_sections(shelf, briefing, entries, links, root))
    corrections = find_corrections(shelf, path, root)
    sections = tuple(
        number_section(one, numbers) for one in mark_corrected(sections, corrections)
    )
    marked = {
        part.id
        for section in sections
        for group in section.groups
        for part in group.parts
        if part.corrections and part.id is not None
    }
    return BriefingPage(
        kind="briefing",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=briefing_title(shelf, briefing),
        description=summary or description or _first_words(sections),
        theme_description=description,
        summary=summary,
        sections=sections,
        sources_heading=_sources_heading(shelf, briefing),
        sources=sources,
        stories=tuple(
            story_link(shelf, story, root)
            for story in shelf.stories
            if len(story.entries) > 1
            and any(entry.id in story.entries for entry in entries)
        ),
        heard=build_heard(shelf, [entry.id for entry in entries], links),
        unread=count_languages([find_unread(shelf, entry) for entry in entries]),
        feed=feed_path(briefing.slug),
        is_proposed=briefing.theme.is_proposed,
        corrections=leave_out_marked(corrections, marked),
        imprint=build_imprint(shelf, entries, [path], briefing),
    )


def _sections(
    shelf: Shelf,
    briefing: BriefingDocument,
    entries: list[Entry],
    links: SpeakerLinks,
    root: str,
) -> Iterator[SectionValue]:
    own = 0
    for section in briefing.sections:
        parts: list[Part] = []
        withheld = 0
        for part in section.parts:
            if isinstance(part, EditorText):
                parts.append((None, _editor_part(shelf, briefing, part, root)))
                continue
            if section.kind is SectionKind.SOURCES:
                continue
            unit = cited_part(shelf, part, root)
            if unit is None:
                withheld += any(one.entry in shelf.entries for one in part.passages)
            else:
                page = find_link(shelf, part, links.quotations)
                parts.append((part, replace(unit, id=part.id, quotation=page)))
        # What the editor wrote among the sources stands before them, unheaded.
        is_sources = section.kind is SectionKind.SOURCES
        heading = None if is_sources else _heading(shelf, briefing, section)
        if not parts and not withheld and (section.kind or heading is None):
            continue
        own += section.kind is None
        # Under a heading that the editor renamed the quotes keep their speakers.
        has_speakers = any(part.speaker for part, _ in parts if part)
        kind = SectionKind.WHO_SAID_WHAT if has_speakers else section.kind
        groups: tuple[Group, ...]
        timeline = None
        if kind is SectionKind.WHO_SAID_WHAT:
            groups = _group_by_speaker(shelf, parts, entries, links)
        elif kind is SectionKind.DIFFERENCES:
            groups = group_by_difference(shelf, parts)
        elif kind is SectionKind.TIMELINE:
            groups, timeline = group_by_event(shelf, parts, root)
        else:
            groups = (Group(speaker=None, parts=tuple(part for _, part in parts)),)
        yield SectionValue(
            id=_section_id(section, own) if heading else None,
            kind=None if is_sources else kind,
            heading=heading,
            groups=groups if parts else (),
            withheld=withheld,
            timeline=timeline,
        )


def _group_by_speaker(
    shelf: Shelf, parts: Sequence[Part], entries: list[Entry], links: SpeakerLinks
) -> tuple[Group, ...]:
    """Return the parts, those that follow each other under one speaker together.

    The editor's own part stays with the speaker before it.
    """
    runs: list[tuple[CitedText | None, list[CitedUnit | EditorPart]]] = []
    for cited, part in parts:
        speaker = cited.speaker if cited else None
        last = runs[-1][0].speaker if runs and runs[-1][0] else None
        if not runs or (isinstance(part, CitedUnit) and last != speaker):
            runs.append((cited, []))
        runs[-1][1].append(part)
    return tuple(
        Group(
            speaker=_speaker(shelf, cited.speaker if cited else None, run, entries),
            speaker_href=_speaker_href(cited, links),
            parts=tuple(run),
        )
        for cited, run in runs
    )


def _speaker_href(cited: CitedText | None, links: SpeakerLinks) -> str | None:
    if cited is None or not cited.passages:
        return None
    link = links.find(cited.passages[0].entry, cited.speaker)
    return link.href if link else None


def _speaker(
    shelf: Shelf,
    speaker: str | None,
    parts: Iterable[CitedUnit | EditorPart],
    entries: list[Entry],
) -> Words | None:
    """Return the speaker's name as a source prints it, a source cited here first."""
    if speaker is None:
        return None
    cited = {
        part.words.at.rpartition(":")[0]
        for part in parts
        if isinstance(part, CitedUnit) and part.words.at
    }
    near = [entry for entry in entries if entry.source in cited]
    far = [entry for entry in entries if entry.source not in cited]
    return find_words(speaker, [shelf.article(entry) for entry in (*near, *far)])


def _editor_part(
    shelf: Shelf, briefing: BriefingDocument, part: EditorText, root: str
) -> EditorPart:
    return EditorPart(
        id=part.id,
        rich=render_rich(
            part.markdown, where=briefing_file(briefing), root=root, top=3
        ),
        was=cited_unit(shelf, part.was.text, part.was.passages, root)
        if part.was
        else None,
    )


def _heading(
    shelf: Shelf, briefing: BriefingDocument, section: Section
) -> Words | None:
    """Return a section's heading: a phrase of the catalogue, else the editor's."""
    if section.heading is None:
        return None
    phrase = shelf.say(_HEADINGS[section.kind]) if section.kind else None
    if section.heading == phrase:
        return Words(text=phrase, whose=Whose.TOOL)
    return editor_words(section.heading, briefing_file(briefing))


def _sources_heading(shelf: Shelf, briefing: BriefingDocument) -> Words:
    for section in briefing.sections:
        if section.kind is SectionKind.SOURCES:
            heading = _heading(shelf, briefing, section)
            if heading is not None:
                return heading
    return Words(text=shelf.say(_HEADINGS[SectionKind.SOURCES]), whose=Whose.TOOL)


def _section_id(section: Section, own: int) -> str:
    return section.kind.value if section.kind else f"s-{own}"


def _first_words(sections: Iterable[SectionValue]) -> Words | None:
    for section in sections:
        for group in section.groups:
            for part in group.parts:
                if isinstance(part, CitedUnit):
                    return part.words
    return None
