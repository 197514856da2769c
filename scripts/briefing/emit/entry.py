"""An entry as Markdown with its record, and back, with the editor's changes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from briefing.config import PUBLISH_MODES
from briefing.emit.front_matter import (
    Document,
    find_line,
    split_document,
    write_front_matter,
)
from briefing.emit.merge import Match, Written, match_blocks, merge_blocks
from briefing.emit.records import EntryRecord, RecordedBlock, RecordedFields
from briefing.errors import BriefingError
from briefing.model import (
    Article,
    Basis,
    Block,
    Entry,
    Field,
    Interval,
    Span,
)
from briefing.text.ids import block_ids
from briefing.text.markdown import (
    MarkdownBlock,
    join_blocks,
    read_blocks,
    write_block,
)

T = TypeVar("T")

# The fields that the machine fills, in the order of the file, and their name in
# `Entry` and `RecordedFields`.
MACHINE_KEYS: Mapping[str, str] = {
    "title": "title",
    "date": "date",
    "outlet": "outlet",
    "agency": "agency",
    "authors": "authors",
    "section": "section",
    "dateline": "dateline",
    "lang": "language",
    "translated_from": "translated_from",
    "url": "url",
}
EDITOR_KEYS = ("publish", "status", "themes", "note")
SOURCE_KEY = "source"
KNOWN_KEYS = (*MACHINE_KEYS, SOURCE_KEY, *EDITOR_KEYS)
STATUSES = ("published", "held", "withdrawn")


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
    _check_keys(document, where=where)
    conflicts: list[str] = []
    values: dict[str, object | None] = {}
    for key, name in MACHINE_KEYS.items():
        now, last = _front_value(fresh, name), _front_value(record.fields, name)
        standing = document.front.get(key, last)
        if standing in (last, now):
            values[key] = now
        elif now != last:
            conflicts.append(f"{key}: yours {standing!r}, the source now says {now!r}")
    found = read_blocks(document.body)
    recorded = _recorded_blocks(record.blocks, article)
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
    _check_keys(document, where=where)
    if not document.front:
        raise BriefingError(
            "the front matter is gone",
            where=where,
            line=1,
            hint="bring it back from git, or delete the file to have it made anew",
        )
    fields = record.fields
    found = read_blocks(document.body)
    recorded = _recorded_blocks(record.blocks, article)
    matches = match_blocks(recorded, found)

    def text_field(key: str, machine: Field[str]) -> Field[str]:
        return _read_field(document, key, machine, _read_text(document, key, where))

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
        date=_read_date(document, fields.date, dated, where),
        outlet=text_field("outlet", fields.outlet),
        agency=text_field("agency", fields.agency),
        authors=_read_field(
            document,
            "authors",
            fields.authors,
            _read_texts(document, "authors", where) or None,
        ),
        section=text_field("section", fields.section),
        language=text_field("lang", fields.language),
        translated_from=text_field("translated_from", fields.translated_from),
        url=text_field("url", fields.url),
        blocks=_read_body(found, matches, record.blocks, recorded),
        clues=record.clues,
        receipt=record.receipt,
        publish=_read_choice(document, "publish", PUBLISH_MODES, where),
        status=_read_choice(document, "status", STATUSES, where) or "published",
        themes=_read_texts(document, "themes", where),
        note=_read_text(document, "note", where),
    )


def entry_path(slug: str) -> str:
    """Return the path of an entry's file, relative to the project."""
    return f"content/entries/{slug}.md"


def narrow_record(record: EntryRecord, narrowed: Field[Interval] | None) -> EntryRecord:
    """Return *record* with the date that its story-mates allow."""
    return replace(record, narrowed=narrowed)


# --- writing ----------------------------------------------------------------


def _write_new(fresh: Entry, *, slug: str) -> WrittenEntry:
    values = {key: _front_value(fresh, name) for key, name in MACHINE_KEYS.items()}
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


def _front_value(holder: Entry | RecordedFields, name: str) -> object | None:
    """Return a machine's field as front matter holds it; ``None`` is not written."""
    value = getattr(holder, name).value
    if isinstance(value, Interval):
        # A month or an interval is no day: it stays in the record, with its evidence.
        return value.first if value.is_day else None
    return list(value) or None if isinstance(value, tuple) else value


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


def _recorded_blocks(
    blocks: Sequence[RecordedBlock], article: Article
) -> tuple[Written, ...]:
    """Return recorded blocks with their words, which stand in the source alone."""
    return tuple(
        Written(
            id=block.id,
            kind=block.kind,
            markdown=write_block(
                block.kind, _source_words(block.spans, article), block.links
            ),
            level=block.level,
        )
        for block in blocks
    )


def _source_words(spans: Sequence[Span], article: Article) -> str:
    return " ".join(article.text[start:end] for start, end in spans)


def _marked(found: Sequence[MarkdownBlock]) -> tuple[tuple[object, str], ...]:
    same = merge_blocks((), (), found)
    return same.blocks


# --- reading ----------------------------------------------------------------


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


def _check_keys(document: Document, *, where: str) -> None:
    for key in document.front:
        if key not in KNOWN_KEYS:
            raise BriefingError(
                f"unknown field {key!r}",
                where=where,
                line=find_line(document, str(key)),
                hint="the fields are " + ", ".join(KNOWN_KEYS),
            )


def _read_field(
    document: Document, key: str, machine: Field[T], value: T | None
) -> Field[T]:
    """Return the machine's field, or the editor's where the value is another."""
    plain = list(machine.value) if isinstance(machine.value, tuple) else machine.value
    written = plain or None
    if key not in document.front or document.front[key] == written:
        return machine
    return Field(value=value, basis=Basis.EDITED)


def _read_date(
    document: Document, machine: Field[Interval], dated: Field[Interval], where: str
) -> Field[Interval]:
    """Return the date: the editor's, else the stated one, else the narrowed one."""
    if "date" not in document.front:
        return dated
    raw = document.front["date"]
    if raw is None:
        return Field(value=None, basis=Basis.EDITED)
    if isinstance(raw, datetime):
        raw = raw.date()
    if not isinstance(raw, date):
        raise BriefingError(
            f"date: {str(raw)!r} is not a date",
            where=where,
            line=find_line(document, "date"),
            hint="write it as 2026-03-02",
        )
    if machine.value == Interval(first=raw, last=raw):
        return machine
    return Field(value=Interval(first=raw, last=raw), basis=Basis.EDITED)


def _read_text(document: Document, key: str, where: str) -> str | None:
    raw = document.front.get(key)
    if raw is None:
        return None
    if isinstance(raw, list | dict):
        raise BriefingError(
            f"{key} is not a text",
            where=where,
            line=find_line(document, key),
            hint=f"write it on one line: {key}: ...",
        )
    return re.sub(r"\s+", " ", str(raw)).strip() or None


def _read_texts(document: Document, key: str, where: str) -> tuple[str, ...]:
    raw = document.front.get(key)
    if raw is None:
        return ()
    if isinstance(raw, str):
        raw = [raw]
    if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
        raise BriefingError(
            f"{key} is not a list of texts",
            where=where,
            line=find_line(document, key),
            hint=f"write it as {key}: [one, two]",
        )
    return tuple(str(item).strip() for item in raw if item.strip())


def _read_choice(
    document: Document, key: str, choices: Sequence[str], where: str
) -> str | None:
    value = _read_text(document, key, where)
    if value is not None and value not in choices:
        raise BriefingError(
            f"{key}: {value!r} is not one of its values",
            where=where,
            line=find_line(document, key),
            hint="write one of " + ", ".join(choices),
        )
    return value
