"""An entry read back from Markdown, with the editor's changes."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.config import PUBLISH_MODES
from briefing.emit.entry import entry_path
from briefing.emit.entry_blocks import recorded_blocks
from briefing.emit.entry_fields import (
    STATUSES,
    check_keys,
    read_choice,
    read_date,
    read_field,
    read_text,
    read_texts,
)
from briefing.emit.front_matter import split_document
from briefing.emit.merge import Match, Written, match_blocks
from briefing.emit.records import EntryRecord, RecordedBlock
from briefing.errors import BriefingError
from briefing.model import Article, Block, Entry, Field
from briefing.text.ids import block_ids
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
    document = split_document(text, where=where)
    check_keys(document, where=where)
    if not document.front:
        raise BriefingError(
            "the front matter is gone",
            where=where,
            line=1,
            hint="bring it back from git, or delete the file to have it made anew",
        )
    fields = record.fields
    found = read_blocks(document.body)
    recorded = recorded_blocks(record.blocks, article)
    matches = match_blocks(recorded, found)

    def text_field(key: str, machine: Field[str]) -> Field[str]:
        return read_field(document, key, machine, read_text(document, key, where))

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
        language=text_field("lang", fields.language),
        translated_from=text_field("translated_from", fields.translated_from),
        url=text_field("url", fields.url),
        blocks=_read_body(found, matches, record.blocks, recorded),
        clues=record.clues,
        receipt=record.receipt,
        publish=read_choice(document, "publish", PUBLISH_MODES, where),
        status=read_choice(document, "status", STATUSES, where) or "published",
        themes=read_texts(document, "themes", where),
        note=read_text(document, "note", where),
    )


def _read_body(
    found: Sequence[MarkdownBlock],
    matches: Sequence[Match | None],
    blocks: Sequence[RecordedBlock],
    recorded: Sequence[Written],
) -> tuple[Block, ...]:
    ids = block_ids([block.text or block.markdown for block in found])
    read: list[Block] = []
    taken = {blocks[match.index].id for match in matches if match is not None}
    for block, match, own_id in zip(found, matches, ids, strict=True):
        known = None if match is None else blocks[match.index]
        is_edited = match is None or not match.is_exact
        read.append(
            Block(
                id=known.id if known else _free_id(own_id, taken),
                kind=block.kind,
                text=block.text,
                spans=known.spans if known else (),
                links=block.links,
                level=block.level,
                is_edited=is_edited,
                was=(
                    read_blocks(recorded[match.index].markdown)[0].text
                    if match is not None and is_edited
                    else None
                ),
                markdown=block.markdown if is_edited else None,
            )
        )
    return tuple(read)


def _free_id(own_id: str, taken: set[str]) -> str:
    """Return *own_id*, numbered where a block of the source has it already."""
    name, number = own_id, 2
    while name in taken:
        name, number = f"{own_id}-{number}", number + 1
    taken.add(name)
    return name
