"""A briefing's page: the sections as they stand in its Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.model import (
    BriefingDocument,
    EditorText,
    Entry,
    Section,
    SectionKind,
)
from briefing.site.citations import cited_unit
from briefing.site.links import briefing_path, feed_path, find_root, write_url
from briefing.site.markup import render_rich
from briefing.site.pages import (
    BriefingPage,
    CitedUnit,
    EditorPart,
    Group,
    SectionValue,
    SourceItem,
    Whose,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.titles import (
    briefing_file,
    briefing_summary,
    briefing_title,
    entry_card,
    outer_url,
    story_link,
    theme_description,
)
from briefing.site.words import editor_words, find_words

_HEADINGS = {
    SectionKind.KEY_POINTS: "section-key-points",
    SectionKind.WHO_SAID_WHAT: "section-who-said-what",
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
    path = briefing_path(briefing.slug)
    root = find_root(path) if root is None else root
    entries = [shelf.entries[one] for one in briefing.entries if one in shelf.entries]
    summary, description = briefing_summary(briefing), theme_description(briefing)
    sections = tuple(_sections(shelf, briefing, entries, root))
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
        sources=tuple(
            SourceItem(
                number=number,
                card=entry_card(shelf, entry, root),
                url=outer_url(entry.url.value),
            )
            for number, entry in enumerate(entries, start=1)
        ),
        stories=tuple(
            story_link(shelf, story, root)
            for story in shelf.stories
            if len(story.entries) > 1
            and any(entry.id in story.entries for entry in entries)
        ),
        feed=feed_path(briefing.slug),
        is_proposed=briefing.theme.is_proposed,
    )


def _sections(
    shelf: Shelf, briefing: BriefingDocument, entries: list[Entry], root: str
) -> Iterator[SectionValue]:
    own = 0
    for section in briefing.sections:
        parts: list[tuple[str | None, CitedUnit | EditorPart]] = []
        withheld = 0
        for part in section.parts:
            if isinstance(part, EditorText):
                parts.append((None, _editor_part(shelf, briefing, part, root)))
                continue
            if section.kind is SectionKind.SOURCES:
                continue
            unit = cited_unit(shelf, part.text, part.passages, root)
            if unit is None:
                withheld += any(one.entry in shelf.entries for one in part.passages)
            else:
                parts.append((part.speaker, unit))
        # What the editor wrote among the sources stands before them, unheaded.
        is_sources = section.kind is SectionKind.SOURCES
        heading = None if is_sources else _heading(shelf, briefing, section)
        if not parts and not withheld and (section.kind or heading is None):
            continue
        own += section.kind is None
        # Under a heading that the editor renamed the quotes keep their speakers.
        has_speakers = any(speaker for speaker, _ in parts)
        kind = SectionKind.WHO_SAID_WHAT if has_speakers else section.kind
        yield SectionValue(
            id=_section_id(section, own) if heading else None,
            kind=None if is_sources else kind,
            heading=heading,
            groups=_groups(shelf, kind, parts, entries),
            withheld=withheld,
        )


def _groups(
    shelf: Shelf,
    kind: SectionKind | None,
    parts: list[tuple[str | None, CitedUnit | EditorPart]],
    entries: list[Entry],
) -> tuple[Group, ...]:
    """Return the parts, those that follow each other under one speaker together.

    The editor's own part stays with the speaker before it.
    """
    if not parts:
        return ()
    if kind is not SectionKind.WHO_SAID_WHAT:
        return (Group(speaker=None, parts=tuple(part for _, part in parts)),)
    runs: list[tuple[str | None, list[CitedUnit | EditorPart]]] = []
    for speaker, part in parts:
        is_new = isinstance(part, CitedUnit) and runs and runs[-1][0] != speaker
        if not runs or is_new:
            runs.append((speaker, []))
        runs[-1][1].append(part)
    return tuple(
        Group(speaker=_speaker(shelf, speaker, run, entries), parts=tuple(run))
        for speaker, run in runs
    )


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
