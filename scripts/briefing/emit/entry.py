"""An entry as Markdown with its record; what the editor changed stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.emit.entry_blocks import recorded_blocks
from briefing.emit.entry_fields import (
    MACHINE_KEYS,
    SOURCE_KEY,
    check_keys,
    front_value,
)
from briefing.emit.front_matter import split_document, write_front_matter
from briefing.emit.merge import Written, merge_blocks
from briefing.emit.records import (
    EntryRecord,
    RecordedBlock,
    RecordedFields,
)
from briefing.model import Article, Block, Entry
from briefing.text.markdown import MarkdownBlock, join_blocks, read_blocks, write_block


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenEntry:
    """What a run leaves of an entry."""

    text: str  # of the Markdown file; what stood there where nothing changes
    record: EntryRecord
    conflicts: tuple[str, ...]  # one line each: the field or block, both wordings


def write_entry(
    fresh: Entry,
    *,
    article: Article,
    slug: str,
    record: EntryRecord | None = None,
    text: str | None = None,
) -> WrittenEntry:
    """Return the entry's file and record after a run.

    Args:
        fresh: What the machine reads out of *article* today.
        article: The source of the entry.
        slug: File name of the entry without ``.md``.
        record: What is remembered; ``None`` for a new entry or a lost record.
        text: What stands in the file; ``None`` where there is no file.

    Raises:
        BriefingError: The file cannot be read; it stays as it is.

    """
    if text is None:
        return _write_new(fresh, slug=slug)
    if record is None:
        # A lost record: whatever differs from today's reading is taken as an edit.
        record = _make_record(fresh, slug=slug, removed=())
    where = entry_path(slug)
    document = split_document(text, where=where)
    check_keys(document, where=where)
    conflicts: list[str] = []
    values: dict[str, object | None] = {}
    for key, name in MACHINE_KEYS.items():
        now, last = front_value(fresh, name), front_value(record.fields, name)
        standing = document.front.get(key, last)
        if standing in (last, now):
            values[key] = now
        elif now != last:
            conflicts.append(f"{key}: yours {standing!r}, the source now says {now!r}")
    found = read_blocks(document.body)
    recorded = recorded_blocks(record.blocks, article)
    merged = merge_blocks(_written_blocks(fresh.blocks), recorded, found)
    conflicts += [
        f"paragraph: yours {mine!r}, the source now says {theirs!r}"
        for mine, theirs in merged.conflicts
    ]
    body = document.body
    if merged.blocks != _marked(found):
        body = "\n" + join_blocks(merged.blocks)
    if any(document.front.get(key) != value for key, value in values.items()):
        text = write_front_matter(values, document.yaml) + body
    elif body != document.body:
        text = f"---\n{document.yaml}---\n{body}"
    return WrittenEntry(
        text=text,
        record=replace(
            _make_record(fresh, slug=slug, removed=merged.removed),
            narrowed=record.narrowed,
        ),
        conflicts=tuple(conflicts),
    )


def entry_path(slug: str) -> str:
    """Return the path of an entry's file, relative to the project."""
    return f"content/entries/{slug}.md"


def _write_new(fresh: Entry, *, slug: str) -> WrittenEntry:
    values = {key: front_value(fresh, name) for key, name in MACHINE_KEYS.items()}
    front = write_front_matter({**values, SOURCE_KEY: fresh.source})
    merged = merge_blocks(_written_blocks(fresh.blocks), (), ())
    return WrittenEntry(
        text=f"{front}\n{join_blocks(merged.blocks)}",
        record=_make_record(fresh, slug=slug, removed=()),
        conflicts=(),
    )


def _make_record(fresh: Entry, *, slug: str, removed: Sequence[str]) -> EntryRecord:
    fields = RecordedFields(
        **{name: getattr(fresh, name) for name in MACHINE_KEYS.values()}
    )
    return EntryRecord(
        id=fresh.id,
        source=fresh.source,
        digest=fresh.digest,
        slug=slug,
        fields=fields,
        blocks=tuple(
            RecordedBlock(
                id=block.id,
                kind=block.kind,
                spans=block.spans,
                level=block.level,
                links=block.links,
                is_removed=block.id in removed,
            )
            for block in fresh.blocks
        ),
        receipt=fresh.receipt,
        clues=fresh.clues,
    )


def _written_blocks(blocks: Sequence[Block]) -> tuple[Written, ...]:
    return tuple(
        Written(
            id=block.id,
            kind=block.kind,
            markdown=write_block(block.kind, block.text, block.links),
            level=block.level,
        )
        for block in blocks
    )


def _marked(found: Sequence[MarkdownBlock]) -> tuple[tuple[object, str], ...]:
    same = merge_blocks((), (), found)
    return same.blocks
