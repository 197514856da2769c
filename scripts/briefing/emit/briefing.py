"""A briefing as Markdown with its record, and back, with the editor's hand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from briefing.emit.front_matter import (
    Document,
    find_line,
    split_document,
    write_front_matter,
)
from briefing.emit.merge import Written, match_blocks, merge_blocks
from briefing.emit.records import BriefingRecord, RecordedPart
from briefing.errors import BriefingError
from briefing.model import (
    BlockKind,
    Briefing,
    BriefingDocument,
    CitedText,
    EditorText,
    Entry,
    Interval,
    Link,
    Passage,
    Section,
    SectionKind,
)
from briefing.text.markdown import (
    MarkdownBlock,
    join_blocks,
    mark_block,
    read_blocks,
    write_block,
)

HEADINGS: Mapping[SectionKind, str] = {
    SectionKind.KEY_POINTS: "Key points",
    SectionKind.WHO_SAID_WHAT: "Who said what",
    SectionKind.SOURCES: "Sources",
}
KNOWN_KEYS = ("title", "theme", "summary")
_SPEAKER_LEVEL = 3
_LABEL_LENGTH = 40  # characters of a title in a citation; longer ones are cut


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenBriefing:
    """What a run leaves of a briefing."""

    text: str  # of the Markdown file; what stood there where nothing changes
    record: BriefingRecord
    conflicts: tuple[str, ...]


def write_briefing(
    fresh: Briefing,
    *,
    entries: Mapping[str, Entry],
    place: int,
    record: BriefingRecord | None = None,
    text: str | None = None,
) -> WrittenBriefing:
    """Return the briefing's file and record after a run.

    Args:
        fresh: What the entries say today.
        entries: By id; all that *fresh* cites.
        place: Of the briefing among all, from 0.
        record: What is remembered; ``None`` for a new briefing.
        text: What stands in the file; ``None`` where there is no file.

    Raises:
        BriefingError: The file cannot be read; it stays as it is.

    """
    slug, title = fresh.theme.slug, fresh.theme.title
    parts = tuple(_make_parts(fresh, entries))
    values: dict[str, object | None] = {"title": title, "theme": slug}
    conflicts: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    if text is None:
        front = write_front_matter({**values, "summary": None}, slots=("summary",))
        blocks = merge_blocks(_written(parts), (), ()).blocks
        text = f"{front}\n{join_blocks(blocks)}"
    else:
        document = _read_document(text, briefing_path(slug))
        last = record.title if record else title
        if document.front.get("title", last) != last:
            values.pop("title")
        found = read_blocks(document.body)
        recorded = _written(record.parts if record else parts)
        merged = merge_blocks(_written(parts), recorded, found)
        removed = merged.removed
        # The machine's view of a theme moves with each new entry: only a reworded
        # block whose first wording is gone is worth a word to the editor.
        conflicts = tuple(
            f"yours {mine!r}, the entries now give {theirs!r}"
            for mine, theirs in merged.conflicts
        )
        body = document.body
        if merged.blocks != merge_blocks((), (), found).blocks:
            body = "\n" + join_blocks(merged.blocks)
        if any(document.front.get(key) != value for key, value in values.items()):
            text = write_front_matter(values, document.yaml) + body
        elif body != document.body:
            text = f"---\n{document.yaml}---\n{body}"
    return WrittenBriefing(
        text=text,
        record=BriefingRecord(
            slug=slug,
            title=title,
            theme=fresh.theme,
            parts=_remember(parts, removed),
            entries=fresh.entries,
            place=place,
        ),
        conflicts=conflicts,
    )


def read_briefing(
    text: str, *, record: BriefingRecord, entries: Mapping[str, Entry]
) -> BriefingDocument:
    """Return the briefing that stands in a file.

    Args:
        text: The Markdown file.
        record: What is remembered of it.
        entries: By id; all that may be shown.

    Raises:
        BriefingError: Broken front matter, or words that their entry no longer has.

    """
    where = briefing_path(record.slug)
    document = _read_document(text, where)
    found = read_blocks(document.body)
    matches = match_blocks(_written(record.parts), found)
    sections: list[Section] = []
    parts: list[CitedText | EditorText] = []
    kind: SectionKind | None = None
    heading: str | None = None

    def close() -> None:
        if parts or heading is not None:
            sections.append(Section(kind=kind, heading=heading, parts=tuple(parts)))
        parts.clear()

    for block, match in zip(found, matches, strict=True):
        known = record.parts[match.index] if match is not None else None
        is_heading = block.kind is BlockKind.HEADING
        if is_heading and block.level < _SPEAKER_LEVEL:
            close()
            heading = block.text
            kind = known.section if known else None
            continue
        if known is not None and match is not None and match.is_exact:
            if known.text is not None:
                parts.append(_cited(known, entries, where, block.line))
            continue
        parts.append(_edited(block, known, document))
    close()
    title = document.front.get("title")
    summary = document.front.get("summary")
    return BriefingDocument(
        slug=record.slug,
        title=str(title or record.title),
        is_title_edited=title is not None and title != record.title,
        theme=record.theme,
        summary=str(summary).strip() or None if summary is not None else None,
        sections=tuple(sections),
        entries=tuple(one for one in record.entries if one in entries),
        place=record.place,
    )


def is_untouched(text: str, record: BriefingRecord) -> bool:
    """Whether nothing in the file is the editor's."""
    document = _read_document(text, briefing_path(record.slug))
    matches = match_blocks(_written(record.parts), read_blocks(document.body))
    return (
        document.front.get("title") == record.title
        and document.front.get("summary") is None
        and all(match is not None and match.is_exact for match in matches)
    )


def briefing_path(slug: str) -> str:
    """Return the path of a briefing's file, relative to the project."""
    return f"content/briefings/{slug}.md"


# --- writing ----------------------------------------------------------------


def _make_parts(
    fresh: Briefing, entries: Mapping[str, Entry]
) -> Iterator[RecordedPart]:
    """Yield the blocks of a briefing; a section with nothing to say is absent."""
    if fresh.key_points:
        yield _heading(HEADINGS[SectionKind.KEY_POINTS], SectionKind.KEY_POINTS)
    for point in fresh.key_points:
        passages = (point.passage, *point.also)
        yield _cited_part(passages, SectionKind.KEY_POINTS, entries, None)
    if fresh.quotes:
        yield _heading(HEADINGS[SectionKind.WHO_SAID_WHAT], SectionKind.WHO_SAID_WHAT)
    speaker: str | None = None
    for quote in fresh.quotes:
        name = quote.speaker or quote.printed_as
        if name and name != speaker:
            yield _heading(name, SectionKind.WHO_SAID_WHAT, level=_SPEAKER_LEVEL)
            speaker = name
        yield _cited_part((quote.sentence,), SectionKind.WHO_SAID_WHAT, entries, name)
    if fresh.entries:
        yield _heading(HEADINGS[SectionKind.SOURCES], SectionKind.SOURCES)
    for name in fresh.entries:
        yield _source_part(entries[name])


def _heading(text: str, section: SectionKind, level: int = 2) -> RecordedPart:
    markdown = write_block(BlockKind.HEADING, text)
    return RecordedPart(
        id=_part_id(section, markdown),
        kind=BlockKind.HEADING,
        level=level,
        markdown=markdown,
        section=section,
    )


def _cited_part(
    passages: tuple[Passage, ...],
    section: SectionKind,
    entries: Mapping[str, Entry],
    speaker: str | None,
) -> RecordedPart:
    text = passages[0].text
    words = write_block(BlockKind.ITEM, text)
    chips = [_write_citation(one, entries[one.entry]) for one in passages]
    markdown = " ".join([words, *chips])
    return RecordedPart(
        id=_part_id(section, words),
        kind=BlockKind.ITEM,
        markdown=markdown,
        section=section,
        text=text,
        passages=passages,
        speaker=speaker,
    )


def _source_part(entry: Entry) -> RecordedPart:
    title = entry.title.value or entry.source
    link = Link(span=(0, len(title)), url=f"../entries/{entry.slug}.md")
    after = [entry.outlet.value, _write_days(entry.date.value)]
    markdown = write_block(BlockKind.ITEM, title, [link])
    for text in after:
        if text:
            markdown += f", {write_block(BlockKind.ITEM, text)}"
    return RecordedPart(
        id=_part_id(SectionKind.SOURCES, entry.id),
        kind=BlockKind.ITEM,
        markdown=markdown,
        section=SectionKind.SOURCES,
    )


def _write_citation(passage: Passage, entry: Entry) -> str:
    """Return the link to a paragraph, such as ``[Harbour Post ¶4](<...#p-3f9a>)``."""
    label = entry.outlet.value or entry.title.value or entry.source
    if len(label) > _LABEL_LENGTH:
        label = label[:_LABEL_LENGTH].rpartition(" ")[0] + " …"
    label = f"{label} ¶{entry.paragraph_number(passage.block)}"
    url = f"../entries/{entry.slug}.md#{passage.block}"
    return write_block(
        BlockKind.PARAGRAPH, label, [Link(span=(0, len(label)), url=url)]
    )


def _write_days(days: Interval | None) -> str | None:
    if days is None:
        return None
    return str(days.first) if days.is_day else f"{days.first} to {days.last}"


def _part_id(section: SectionKind, content: str) -> str:
    digest = hashlib.sha256(f"{section}|{content}".encode()).hexdigest()
    return f"{'k' if section is SectionKind.KEY_POINTS else 'b'}-{digest[:6]}"


def _written(parts: tuple[RecordedPart, ...]) -> tuple[Written, ...]:
    return tuple(
        Written(id=one.id, kind=one.kind, markdown=one.markdown, level=one.level)
        for one in parts
    )


def _remember(
    parts: tuple[RecordedPart, ...], removed: tuple[str, ...]
) -> tuple[RecordedPart, ...]:
    return tuple(
        replace(part, is_removed=True) if part.id in removed else part for part in parts
    )


# --- reading ----------------------------------------------------------------


def _read_document(text: str, where: str) -> Document:
    document = split_document(text, where=where)
    for key in document.front:
        if key not in KNOWN_KEYS:
            raise BriefingError(
                f"unknown field {key!r}",
                where=where,
                line=find_line(document, str(key)),
                hint="the fields are " + ", ".join(KNOWN_KEYS),
            )
    return document


def _cited(
    part: RecordedPart, entries: Mapping[str, Entry], where: str, line: int
) -> CitedText:
    for passage in part.passages[:1]:
        entry = entries.get(passage.entry)
        block = entry.find_block(passage.block) if entry else None
        if block is None or block.text[slice(*passage.span)] != passage.text:
            raise BriefingError(
                f"cites words that their entry no longer has: {passage.text[:60]!r}",
                where=where,
                line=line,
                hint="run 'briefing build', which writes the briefing anew",
            )
    return CitedText(
        text=part.text or "",
        passages=tuple(one for one in part.passages if one.entry in entries),
        speaker=part.speaker,
    )


def _edited(
    block: MarkdownBlock, known: RecordedPart | None, document: Document
) -> EditorText:
    return EditorText(
        markdown=mark_block(block.kind, block.markdown, block.level),
        line=document.body_line + block.line - 1,
        was=(
            CitedText(text=known.text, passages=known.passages, speaker=known.speaker)
            if known is not None and known.text is not None
            else None
        ),
    )
