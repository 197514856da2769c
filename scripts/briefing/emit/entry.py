"""An entry as Markdown with its record; what the editor changed stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.emit.entry_blocks import (
    BLOCK_PREFIX,
    make_fresh,
    make_slots,
    record_blocks,
    rename_blocks,
)
from briefing.emit.entry_fields import (
    KNOWN_KEYS,
    MACHINE_KEYS,
    SOURCE_KEY,
    front_value,
)
from briefing.emit.front_matter import (
    Document,
    join_document,
    read_document,
    write_front_matter,
)
from briefing.emit.front_merge import merge_front, plain_value
from briefing.emit.merge import find_conflicts, merge_blocks
from briefing.emit.records import (
    EntryRecord,
    RecordedBlock,
    RecordedFields,
)
from briefing.emit.slots import NO_CHOICE, Choices, Conflict
from briefing.emit.splice import splice_body
from briefing.model import Article, Block, Entry
from briefing.text.margins import join_blocks
from briefing.text.markdown import read_blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenEntry:
    """What a run leaves of an entry."""

    text: str  # of the Markdown file; what stood there where nothing changes
    record: EntryRecord
    conflicts: tuple[Conflict, ...]


def write_entry(  # noqa: PLR0913 all but two have a default
    fresh: Entry,
    *,
    article: Article,
    slug: str,
    record: EntryRecord | None = None,
    text: str | None = None,
    choices: Choices = NO_CHOICE,
) -> WrittenEntry:
    """Return the entry's file and record after a run.

    Args:
        fresh: What the machine reads out of *article* today.
        article: The source of the entry.
        slug: File name of the entry without ``.md``.
        record: What is remembered; ``None`` for a new entry or a lost record.
        text: What stands in the file; ``None`` where there is no file.
        choices: What the editor chose where both had changed a value.

    Raises:
        BriefingError: The file cannot be read; it stays as it is.

    """
    if record is not None:
        fresh = replace(fresh, id=record.id)
    if text is None:
        return _write_new(fresh, slug=slug)
    if record is None:
        # A lost record: whatever differs from today's reading is taken as an edit.
        record = _make_record(fresh, slug=slug, blocks=_first_blocks(fresh.blocks))
    where = entry_path(slug)
    document = read_entry_document(text, where)
    front = merge_front(
        document,
        where=where,
        last=_front_values(record.fields),
        fresh=_front_values(fresh),
        edits=record.edits,
        choices=choices,
    )
    found = read_blocks(document.body)
    is_same_source = record.digest == article.digest
    slots = make_slots(record.blocks, article if is_same_source else None)
    merged = merge_blocks(
        slots, make_fresh(fresh.blocks), found, prefix=BLOCK_PREFIX, choices=choices
    )
    blocks = record_blocks(
        merged.kept, fresh.blocks, record.blocks, is_same_source=is_same_source
    )
    names = {
        fresh.blocks[one.fresh].id: one.slot.id
        for one in merged.kept
        if one.fresh is not None
    }
    values = {**front.values, SOURCE_KEY: fresh.source}
    return WrittenEntry(
        text=_write_text(
            text, document, values, splice_body(document.body, found, merged.pieces)
        ),
        record=replace(
            _make_record(fresh, slug=slug, blocks=blocks),
            receipt=rename_blocks(fresh.receipt, names),
            narrowed=record.narrowed,
            edits=front.edits,
        ),
        conflicts=(
            *front.conflicts,
            *find_conflicts([one.slot for one in merged.kept], where),
        ),
    )


def entry_path(slug: str) -> str:
    """Return the path of an entry's file, relative to the project."""
    return f"content/entries/{slug}.md"


def read_entry_document(text: str, where: str) -> Document:
    """Return the file of an entry, cut in two.

    Raises:
        BriefingError: Broken or missing front matter, or a field that no entry has.

    """
    return read_document(text, KNOWN_KEYS, where=where)


def _write_text(
    text: str, document: Document, values: Mapping[str, object | None], body: str
) -> str:
    """Return the file with *values* and *body*; *text* itself where all stands."""
    front = document.front
    if any(
        plain_value(front.get(key)) != plain_value(one) for key, one in values.items()
    ):
        return join_document(document, write_front_matter(values, document.yaml), body)
    return text if body == document.body else join_document(document, None, body)


def _front_values(holder: Entry | RecordedFields) -> Mapping[str, object | None]:
    return {key: front_value(holder, name) for key, name in MACHINE_KEYS.items()}


def _write_new(fresh: Entry, *, slug: str) -> WrittenEntry:
    values = {**_front_values(fresh), SOURCE_KEY: fresh.source}
    body = join_blocks([one.wording for one in make_fresh(fresh.blocks)])
    return WrittenEntry(
        text=f"{write_front_matter(values)}\n{body}",
        record=_make_record(fresh, slug=slug, blocks=_first_blocks(fresh.blocks)),
        conflicts=(),
    )


def _make_record(
    fresh: Entry, *, slug: str, blocks: tuple[RecordedBlock, ...]
) -> EntryRecord:
    fields = RecordedFields(
        **{name: getattr(fresh, name) for name in MACHINE_KEYS.values()}
    )
    return EntryRecord(
        id=fresh.id,
        source=fresh.source,
        digest=fresh.digest,
        slug=slug,
        fields=fields,
        blocks=blocks,
        receipt=fresh.receipt,
        clues=fresh.clues,
        flags=fresh.flags,
    )


def _first_blocks(blocks: Sequence[Block]) -> tuple[RecordedBlock, ...]:
    """Return the slots of blocks that the machine writes for the first time."""
    merged = merge_blocks((), make_fresh(blocks), (), prefix=BLOCK_PREFIX)
    return record_blocks(merged.kept, blocks, (), is_same_source=True)
