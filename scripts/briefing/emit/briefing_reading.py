"""A briefing read back from Markdown, with the editor's hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.emit.briefing import briefing_path, read_briefing_document
from briefing.emit.briefing_parts import EDITOR_PREFIX, make_part_slots
from briefing.emit.front_matter import Document
from briefing.emit.placing import Placed, place_blocks
from briefing.emit.records import BriefingRecord, RecordedPart
from briefing.errors import BriefingError
from briefing.model import (
    BlockKind,
    BriefingDocument,
    CitedText,
    EditorText,
    Entry,
    Section,
    SectionKind,
)
from briefing.text.margins import join_blocks
from briefing.text.markdown import MarkdownBlock, read_blocks

# Headings from this level on name a speaker; those above open a section.
_SPEAKER_LEVEL = 3


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
    document = read_briefing_document(text, where)
    found = read_blocks(document.body)
    placed = place_blocks(make_part_slots(record.parts), found, prefix=EDITOR_PREFIX)
    sections: list[Section] = []
    parts: list[CitedText | EditorText] = []
    kind: SectionKind | None = None
    heading: str | None = None
    own_list: list[MarkdownBlock] = []  # of the editor, whose items make one part

    def close() -> None:
        if parts or heading is not None:
            sections.append(Section(kind=kind, heading=heading, parts=tuple(parts)))
        parts.clear()

    for block, one in zip(found, placed, strict=True):
        known = record.parts[one.slot] if one.slot is not None else None
        is_own = known is None or not known.markdown
        if not (is_own and _goes_on(block)):
            own_list = []
        is_heading = block.kind is BlockKind.HEADING
        if is_heading and block.level < _SPEAKER_LEVEL:
            close()
            heading = block.text
            kind = known.section if known else None
            continue
        if known is not None and not one.is_edited:
            if known.text is not None:
                line = document.body_line + block.line - 1
                parts.append(_cited(known, entries, where, line))
            continue
        part = _edited(block, known, one, document)
        if own_list and isinstance(before := parts.pop(), EditorText):
            part = replace(before, markdown=_join([*own_list, block]))
        parts.append(part)
        if is_own:
            own_list.append(block)
    close()
    front = document.front
    title = front.get("title")
    return BriefingDocument(
        slug=record.slug,
        title=str(title or record.title),
        is_title_edited=title is not None and title != record.title,
        theme=record.theme,
        summary=_read_line(front.get("summary")),
        sections=tuple(sections),
        entries=tuple(one for one in record.entries if one in entries),
        place=record.place,
        correction=_read_line(front.get("correction")),
        sign_off=_read_line(front.get("sign_off")),
    )


def _read_line(value: object | None) -> str | None:
    return None if value is None else str(value).strip() or None


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
        id=part.id,
        completion=part.completion,
    )


def _edited(
    block: MarkdownBlock, known: RecordedPart | None, one: Placed, document: Document
) -> EditorText:
    return EditorText(
        markdown=_join([block]),
        line=document.body_line + block.line - 1,
        was=(
            CitedText(text=known.text, passages=known.passages, speaker=known.speaker)
            if known is not None and known.text is not None and not known.is_absent
            else None
        ),
        id=one.id,
    )


def _goes_on(block: MarkdownBlock) -> bool:
    """Whether a block is of the list before it: a deeper or a counted item of it."""
    place = block.place
    return place.depth > 0 or (place.is_numbered and place.start is None)


def _join(blocks: Sequence[MarkdownBlock]) -> str:
    return join_blocks(blocks).removesuffix("\n")
