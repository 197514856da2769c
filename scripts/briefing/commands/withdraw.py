"""``withdraw``: a text leaves the working tree, every page and every record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from briefing.commands.lookup import find_record
from briefing.config import SETTINGS_FILE
from briefing.emit.briefing import briefing_path, read_briefing_document
from briefing.emit.briefing_parts import EDITOR_PREFIX, make_part_slots
from briefing.emit.entry import entry_path
from briefing.emit.front_matter import join_document, write_front_matter
from briefing.emit.merge import Piece
from briefing.emit.placing import place_blocks
from briefing.emit.records import (
    BriefingRecord,
    CorrectionsRecord,
    EntryRecord,
    WithdrawnRecord,
    write_record,
)
from briefing.emit.slots import find_wording
from briefing.emit.splice import splice_body
from briefing.errors import BriefingError, Faults
from briefing.library import (
    BRIEFING_PREFIX,
    CORRECTIONS,
    WITHDRAWN_PREFIX,
    Records,
    load_articles,
    load_records,
    page_record_path,
    record_path,
)
from briefing.memory.withdrawal import (
    Withdrawn,
    find_withdrawn,
    forget_corrections,
    forget_page,
    forget_parts,
    is_of,
)
from briefing.pipeline import build_content
from briefing.runs import Report
from briefing.storage import BRIEFINGS, ENTRIES, SOURCES, Desk, finish_run
from briefing.text.markdown import read_blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """What a withdrawal did."""

    removed: tuple[str, ...]  # paths
    cut: tuple[str, ...]  # your own blocks that quoted the text: path and words
    left: tuple[BriefingError, ...]  # files that still hold the text's words
    report: Report  # of the run after it
    purge: str  # how to take it out of git's history as well


def withdraw_entry(root: Path, name: str, reason: str) -> Withdrawal:
    """Take an entry and every word of its source out of the project.

    Args:
        root: Of the project.
        name: The entry's id, slug or file, or its source's.
        reason: Shown at the address that it had; without a date.

    Raises:
        BriefingError: There is no such entry, or a record cannot be read.

    """
    finish_run(root)
    faults = Faults()
    desk = Desk(root, faults)
    records = load_records(desk, faults)
    if faults.found:
        raise faults.found[0]
    record = find_record(records, name)
    gone = _find_words(desk, record)
    removed = [f"{SOURCES}/{one}" for one in _find_sources(desk, record)]
    removed += [entry_path(record.slug), record_path(record.id)]
    for path in removed:
        desk.remove(path)
    tombstone = WithdrawnRecord(
        id=record.id, slug=record.slug, reason=reason, digests=(record.digest,)
    )
    desk.write(record_path(WITHDRAWN_PREFIX + record.id), write_record(tombstone))
    cut = _forget(desk, records, gone)
    desk.save(faults)
    report = build_content(root)
    return Withdrawal(
        removed=tuple(removed),
        cut=tuple(cut),
        left=_find_left(root, gone),
        report=report,
        purge="git filter-repo --invert-paths "
        + " ".join(f"--path {path}" for path in removed),
    )


def _find_sources(desk: Desk, record: EntryRecord) -> list[str]:
    """Return the entry's source, and files with the same content.

    A file with other articles beside it stays: what to cut there is told.
    """
    own = desk.sources.get(record.source)
    return [
        name
        for name, content in desk.sources.items()
        if own is not None and content == own
    ]


def _find_words(desk: Desk, record: EntryRecord) -> Withdrawn:
    articles = load_articles(desk, Faults())
    own = [one for one in articles if one.digest == record.digest]
    lines = [line for one in own for line in one.text.split("\n")]
    lines += desk.files(ENTRIES).get(record.slug, "").split("\n")
    lines.append(record.fields.title.value or "")
    others = [one.text for one in articles if one not in own]
    return find_withdrawn(record.id, lines, others)


def _forget(desk: Desk, records: Records, gone: Withdrawn) -> list[str]:
    """Take the text out of everything that remembers it; return what was cut."""
    cut: list[str] = []
    for slug, record in records.briefings.items():
        cut += _cut_briefing(desk, slug, record, gone)
        desk.write(
            record_path(BRIEFING_PREFIX + slug),
            write_record(forget_parts(record, gone)),
        )
    for story in records.stories.values():
        if gone.entry in story.entries:
            desk.remove(record_path(story.id))
    own = {path for path, page in records.pages.items() if page.owner == gone.entry}
    for path, page in records.pages.items():
        desk.write(page_record_path(path), write_record(forget_page(page, gone)))
    if records.corrections.corrections:
        kept = forget_corrections(records.corrections.corrections, gone, own)
        desk.write(
            record_path(CORRECTIONS), write_record(CorrectionsRecord(corrections=kept))
        )
    return cut


def _cut_briefing(
    desk: Desk, slug: str, record: BriefingRecord, gone: Withdrawn
) -> list[str]:
    """Take the text's blocks out of a briefing, and your own that quote it."""
    path = briefing_path(slug)
    text = desk.files(BRIEFINGS).get(slug)
    if text is None:
        return []
    document = read_briefing_document(text, path)
    found = read_blocks(document.body)
    placed = place_blocks(make_part_slots(record.parts), found, prefix=EDITOR_PREFIX)
    pieces: list[Piece] = []
    cut: list[str] = []
    for place, (block, one) in enumerate(zip(found, placed, strict=True)):
        part = None if one.slot is None else record.parts[one.slot]
        if (part is not None and is_of(part, gone)) or gone.holds(block.markdown):
            if one.is_edited:
                cut.append(f"{path}: {block.markdown}")
            continue
        pieces.append(Piece(wording=find_wording(block), found=place, is_verbatim=True))
    front = None
    for key in ("summary", "correction"):
        value = document.front.get(key)
        if value is not None and gone.holds(str(value)):
            cut.append(f"{path}: {key}: {value}")
            front = write_front_matter({key: None}, document.yaml)
    body = splice_body(document.body, found, pieces)
    if front is not None or body != document.body:
        desk.write(path, join_document(document, front, body))
    return cut


def _find_left(root: Path, gone: Withdrawn) -> tuple[BriefingError, ...]:
    """Return a fault for each file that still holds the text's words."""
    files = [root / SETTINGS_FILE, *sorted((root / "content").rglob("*"))]
    faults = []
    for file in files:
        if not file.is_file():
            continue
        text = file.read_bytes().decode(errors="replace")
        # In a record an escape may part two words that stand side by side.
        lines = (
            [json.dumps(json.loads(text), ensure_ascii=False)]
            if file.suffix == ".json" and text.strip()
            else text.split("\n")
        )
        for number, line in enumerate(lines, start=1):
            if gone.holds(line):
                faults.append(
                    BriefingError(
                        "still holds words of the withdrawn text",
                        where=file.relative_to(root).as_posix(),
                        line=number if file.suffix != ".json" else None,
                        hint="take them out by hand; they are not the machine's",
                    )
                )
                break
    return tuple(faults)
