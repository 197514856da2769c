"""An entry read back from Markdown, with the editor's changes."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.config import PUBLISH_MODES
from briefing.emit.entry import entry_path, read_entry_document
from briefing.emit.entry_blocks import BLOCK_PREFIX, make_slots
from briefing.emit.entry_fields import (
    STATUSES,
    read_choice,
    read_date,
    read_field,
    read_language,
    read_numbers,
    read_slug,
    read_text,
    read_texts,
    read_url,
)
from briefing.emit.placing import Placed, place_blocks
from briefing.emit.records import EntryRecord, RecordedBlock
from briefing.emit.slots import Slot, Wording
from briefing.model import Article, Block, Entry, Field
from briefing.text.markdown import MarkdownBlock, read_blocks


def read_entry(text: str, *, record: EntryRecord, article: Article) -> Entry:
    """Return the entry that stands in a file, with the editor's changes.

    Args:
        text: The Markdown file.
        record: What is remembered of it.
        article: Its source.

    Raises:
        BriefingError: Broken front matter, an unknown field, or a value that the
            field cannot have; with the line.

    """
    where = entry_path(record.slug)
    document = read_entry_document(text, where)
    read_numbers(document, "restore", where)
    fields = record.fields
    found = read_blocks(document.body)
    slots = make_slots(
        record.blocks, article if record.digest == article.digest else None
    )
    placed = place_blocks(slots, found, prefix=BLOCK_PREFIX)

    def text_field(key: str, machine: Field[str]) -> Field[str]:
        return read_field(document, key, machine, read_text(document, key, where))

    def language_field(key: str, machine: Field[str]) -> Field[str]:
        return read_field(document, key, machine, read_language(document, key, where))

    dated = fields.date
    if record.narrowed is not None:
        dated = record.narrowed
    return Entry(
        id=record.id,
        source=record.source,
        digest=record.digest,
        slug=record.slug,
        title=text_field("title", fields.title),
        dateline=text_field("dateline", fields.dateline),
        date=read_date(document, fields.date, dated, where),
        outlet=text_field("outlet", fields.outlet),
        agency=text_field("agency", fields.agency),
        authors=read_field(
            document,
            "authors",
            fields.authors,
            read_texts(document, "authors", where) or None,
        ),
        section=text_field("section", fields.section),
        language=language_field("lang", fields.language),
        translated_from=language_field("translated_from", fields.translated_from),
        url=read_field(document, "url", fields.url, read_url(document, "url", where)),
        blocks=_read_body(found, placed, record.blocks, slots),
        clues=record.clues,
        flags=record.flags,
        receipt=record.receipt,
        publish=read_choice(document, "publish", PUBLISH_MODES, where),
        status=read_choice(document, "status", STATUSES, where) or "published",
        themes=read_texts(document, "themes", where),
        note=read_text(document, "note", where),
        story=read_slug(document, "story", where),
        pin=read_texts(document, "pin", where),
        hide=read_texts(document, "hide", where),
        correction=read_text(document, "correction", where),
    )


def _read_body(
    found: Sequence[MarkdownBlock],
    placed: Sequence[Placed],
    blocks: Sequence[RecordedBlock],
    slots: Sequence[Slot],
) -> tuple[Block, ...]:
    by_id = {slot.id: number for number, slot in enumerate(slots)}
    read: list[Block] = []
    for block, place in zip(found, placed, strict=True):
        # The machine's wordings that stand in this block, the merged ones too.
        own = [] if place.slot is None else [place.slot]
        own += [by_id[one] for one in place.aliases if one in by_id]
        there = [
            number
            for number in sorted(own)
            if slots[number].machine and slots[number].words
        ]
        words = [slots[number].words for number in there]
        read.append(
            Block(
                id=place.id,
                kind=block.kind,
                text=block.text,
                spans=tuple(span for number in there for span in blocks[number].spans),
                links=block.links,
                level=block.level,
                place=block.place,
                is_edited=place.is_edited,
                was=_plain(words) if place.is_edited else None,
                markdown=block.markdown if place.is_edited else None,
                aliases=place.aliases,
            )
        )
    return tuple(read)


def _plain(words: Sequence[Wording | None]) -> str | None:
    """Return the plain text of the source's wordings that an edited block replaces."""
    texts = [
        block.text for one in words if one for block in read_blocks(one.marked)[:1]
    ]
    return " ".join(texts) or None
