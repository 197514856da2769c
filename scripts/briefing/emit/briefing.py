"""A briefing as Markdown with its record; the editor's hand stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.emit.briefing_parts import (
    EDITOR_PREFIX,
    make_fresh_parts,
    make_part_slots,
    make_parts,
    record_parts,
)
from briefing.emit.front_matter import (
    Document,
    join_document,
    read_document,
    write_front_matter,
)
from briefing.emit.front_merge import merge_front, plain_value
from briefing.emit.merge import find_conflicts, merge_blocks
from briefing.emit.placing import place_blocks
from briefing.emit.records import BriefingRecord, RecordedPart
from briefing.emit.slots import NO_CHOICE, Choices, Conflict
from briefing.emit.splice import splice_body
from briefing.model import Briefing, Entry
from briefing.text.margins import join_blocks
from briefing.text.markdown import read_blocks

KNOWN_KEYS = ("title", "theme", "summary", "sign_off", "correction")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenBriefing:
    """What a run leaves of a briefing."""

    text: str  # of the Markdown file; what stood there where nothing changes
    record: BriefingRecord
    conflicts: tuple[Conflict, ...]


def write_briefing(  # noqa: PLR0913 all but three have a default
    fresh: Briefing,
    *,
    entries: Mapping[str, Entry],
    place: int,
    record: BriefingRecord | None = None,
    text: str | None = None,
    choices: Choices = NO_CHOICE,
) -> WrittenBriefing:
    """Return the briefing's file and record after a run.

    Args:
        fresh: What the entries say today.
        entries: By id; all that *fresh* cites.
        place: Of the briefing among all, from 0.
        record: What is remembered; ``None`` for a new briefing.
        text: What stands in the file; ``None`` where there is no file.
        choices: What the editor chose where both had changed a value.

    Raises:
        BriefingError: The file cannot be read; it stays as it is.

    """
    slug, title = fresh.theme.slug, fresh.theme.title
    where = briefing_path(slug)
    parts = tuple(make_parts(fresh, entries))
    values: dict[str, object | None] = {"title": title, "theme": slug}
    if text is None and record is not None and record.is_retired:
        front = write_front_matter({**values, "summary": None}, slots=("summary",))
        text = f"{front}\n"
    if text is None:
        front = write_front_matter({**values, "summary": None}, slots=("summary",))
        blocks = [one.wording for one in make_fresh_parts(parts)]
        return WrittenBriefing(
            text=f"{front}\n{join_blocks(blocks)}",
            record=_make_record(fresh, place, _first_parts(parts)),
            conflicts=(),
        )
    if record is None:
        # A lost record: whatever differs from today's parts is taken as an edit.
        record = _make_record(fresh, place, _first_parts(parts))
    document = read_briefing_document(text, where)
    merged_front = merge_front(
        document,
        where=where,
        last={"title": record.title},
        fresh={"title": title},
        edits=record.edits,
        choices=choices,
    )
    found = read_blocks(document.body)
    merged = merge_blocks(
        make_part_slots(record.parts),
        make_fresh_parts(parts),
        found,
        prefix=EDITOR_PREFIX,
        choices=choices,
    )
    body = splice_body(document.body, found, merged.pieces)
    values = {**merged_front.values, "theme": slug}
    if any(
        plain_value(document.front.get(key)) != plain_value(value)
        for key, value in values.items()
    ):
        text = join_document(document, write_front_matter(values, document.yaml), body)
    elif body != document.body:
        text = join_document(document, None, body)
    return WrittenBriefing(
        text=text,
        record=BriefingRecord(
            slug=slug,
            title=title,
            theme=fresh.theme,
            parts=record_parts(merged.kept, parts, record.parts),
            entries=fresh.entries,
            place=place,
            past=record.past,
            edits=merged_front.edits,
        ),
        conflicts=(
            *merged_front.conflicts,
            *find_conflicts([one.slot for one in merged.kept], where),
        ),
    )


def is_untouched(text: str, record: BriefingRecord) -> bool:
    """Whether nothing in the file is the editor's."""
    document = read_briefing_document(text, briefing_path(record.slug))
    placed = place_blocks(
        make_part_slots(record.parts), read_blocks(document.body), prefix=EDITOR_PREFIX
    )
    return (
        document.front.get("title") == record.title
        and document.front.get("summary") is None
        and document.front.get("sign_off") is None
        and not any(one.is_edited for one in placed)
    )


def briefing_path(slug: str) -> str:
    """Return the path of a briefing's file, relative to the project."""
    return f"content/briefings/{slug}.md"


def read_briefing_document(text: str, where: str) -> Document:
    """Return the file of a briefing, cut in two.

    Raises:
        BriefingError: Broken or missing front matter, or a field that no briefing
            has.

    """
    return read_document(text, KNOWN_KEYS, where=where)


def _make_record(
    fresh: Briefing, place: int, parts: tuple[RecordedPart, ...]
) -> BriefingRecord:
    return BriefingRecord(
        slug=fresh.theme.slug,
        title=fresh.theme.title,
        theme=fresh.theme,
        parts=parts,
        entries=fresh.entries,
        place=place,
    )


def _first_parts(parts: Sequence[RecordedPart]) -> tuple[RecordedPart, ...]:
    """Return the slots of parts that the machine writes for the first time."""
    merged = merge_blocks((), make_fresh_parts(parts), (), prefix=EDITOR_PREFIX)
    return record_parts(merged.kept, parts, ())
