"""A briefing as Markdown with its record; the editor's hand stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.emit.briefing_parts import make_parts
from briefing.emit.front_matter import (
    Document,
    find_line,
    split_document,
    write_front_matter,
)
from briefing.emit.merge import Written, match_blocks, merge_blocks
from briefing.emit.records import BriefingRecord, RecordedPart
from briefing.errors import BriefingError
from briefing.model import Briefing, Entry
from briefing.text.markdown import join_blocks, read_blocks

KNOWN_KEYS = ("title", "theme", "summary")


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
    parts = tuple(make_parts(fresh, entries))
    values: dict[str, object | None] = {"title": title, "theme": slug}
    conflicts: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    if text is None:
        front = write_front_matter({**values, "summary": None}, slots=("summary",))
        blocks = merge_blocks(written_parts(parts), (), ()).blocks
        text = f"{front}\n{join_blocks(blocks)}"
    else:
        document = read_briefing_document(text, briefing_path(slug))
        last = record.title if record else title
        if document.front.get("title", last) != last:
            values.pop("title")
        found = read_blocks(document.body)
        recorded = written_parts(record.parts if record else parts)
        merged = merge_blocks(written_parts(parts), recorded, found)
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


def is_untouched(text: str, record: BriefingRecord) -> bool:
    """Whether nothing in the file is the editor's."""
    document = read_briefing_document(text, briefing_path(record.slug))
    matches = match_blocks(written_parts(record.parts), read_blocks(document.body))
    return (
        document.front.get("title") == record.title
        and document.front.get("summary") is None
        and all(match is not None and match.is_exact for match in matches)
    )


def briefing_path(slug: str) -> str:
    """Return the path of a briefing's file, relative to the project."""
    return f"content/briefings/{slug}.md"


def read_briefing_document(text: str, where: str) -> Document:
    """Return the file of a briefing, cut in two.

    Raises:
        BriefingError: Broken front matter, or a field that no briefing has.

    """
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


def written_parts(parts: tuple[RecordedPart, ...]) -> tuple[Written, ...]:
    """Return the parts of a briefing as `merge` compares them."""
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
