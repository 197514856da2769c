"""Withdrawals: a text leaves the working tree, every page and every record.

``status: withdrawn`` with a ``correction:`` line comes to the same as the command
``briefing withdraw``: the run takes the text out first and builds the rest without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.emit.briefing import briefing_path, read_briefing_document
from briefing.emit.briefing_parts import EDITOR_PREFIX, make_part_slots
from briefing.emit.entry import entry_path, read_entry_document
from briefing.emit.front_matter import find_line, join_document, write_front_matter
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
from briefing.runs import Run, Withdrawal
from briefing.storage import BRIEFINGS, ENTRIES, SOURCES, Desk
from briefing.text.markdown import read_blocks

_STATUS, _REASON = "status", "correction"


def withdraw_entries(
    run: Run, records: Records, asked: Mapping[str, str]
) -> tuple[tuple[Withdrawal, Withdrawn], ...]:
    """Take entries and every word of their sources off the desk.

    Each withdrawal comes with what tells the text's words, for `find_left`.

    Args:
        run: The run at work.
        records: Before it.
        asked: Reasons by the id of the entry; shown at the address that it had. Entries
            whose files say so are withdrawn besides.

    Raises:
        BriefingError: A record or a briefing cannot be read: it might hold the text.

    """
    reasons = dict(asked)
    if asked:
        _refuse_unread(run.desk, records)
    if marked := _find_marked(run, records):
        with run.faults.collect():
            _refuse_unread(run.desk, records)
            reasons |= marked
    done: list[tuple[Withdrawal, Withdrawn]] = []
    for name, reason in sorted(reasons.items()):
        done.append(_withdraw(run.desk, records, records.entries[name], reason))
        records = load_records(run.desk, Faults())
    return tuple(done)


def find_left(desk: Desk, gone: Withdrawn) -> Iterator[BriefingError]:
    """Yield a fault for each file that still holds a withdrawn text's words."""
    for path, text in desk.read_all():
        for number, line in enumerate(text.split("\n"), start=1):
            # An escaped line feed in a record parts two words as a blank does.
            if gone.holds(line.replace("\\n", " ")):
                yield BriefingError(
                    "still holds words of the withdrawn text",
                    where=path,
                    line=number,
                    hint="take them out by hand; they are not the machine's",
                )
                break


def _find_marked(run: Run, records: Records) -> Mapping[str, str]:
    """Return the entries whose files say ``status: withdrawn``, each with the reason.

    One that gives none is a fault of the run, and is only kept off the site.
    """
    reasons: dict[str, str] = {}
    texts = run.desk.files(ENTRIES)
    for record in records.entries.values():
        path = entry_path(record.slug)
        try:
            document = read_entry_document(texts.get(record.slug, ""), path)
        except BriefingError:
            continue  # told where the entry is written
        if document.front.get(_STATUS) != "withdrawn":
            continue
        if reason := " ".join(str(document.front.get(_REASON) or "").split()):
            reasons[record.id] = reason
        else:
            run.faults.add(
                BriefingError(
                    "status: withdrawn lacks its reason, so the text is still here",
                    where=path,
                    line=find_line(document, _STATUS),
                    hint="say why in a line 'correction: ...', which its address shows",
                )
            )
    return reasons


def _refuse_unread(desk: Desk, records: Records) -> None:
    """Raise an error where something that might hold the text cannot be read."""
    if records.damaged:
        raise BriefingError(
            "cannot be read, so nothing can be withdrawn",
            where=record_path(min(records.damaged)),
            hint="mend the record, then run the command again",
        )
    for slug, text in desk.files(BRIEFINGS).items():
        read_briefing_document(text, briefing_path(slug))


def _withdraw(
    desk: Desk, records: Records, record: EntryRecord, reason: str
) -> tuple[Withdrawal, Withdrawn]:
    words = _find_words(desk, record)
    own = desk.sources.get(record.source)
    removed = [
        f"{SOURCES}/{name}"
        for name, content in desk.sources.items()
        if own is not None and content == own
    ]
    removed += [entry_path(record.slug), record_path(record.id)]
    for path in removed:
        desk.remove(path)
    tombstone = WithdrawnRecord(
        id=record.id, slug=record.slug, reason=reason, digests=(record.digest,)
    )
    desk.write(record_path(WITHDRAWN_PREFIX + record.id), write_record(tombstone))
    cut = _forget(desk, records, words)
    done = Withdrawal(
        entry=entry_path(record.slug), removed=tuple(removed), cut=tuple(cut)
    )
    return done, words


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
    """Take the text's blocks out of a briefing, and the editor's own that quote it."""
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
    emptied = {
        key: None
        for key in ("summary", "sign_off", _REASON)
        if gone.holds(str(document.front.get(key) or ""))
    }
    cut += [f"{path}: {key}: {document.front[key]}" for key in emptied]
    front = write_front_matter(emptied, document.yaml) if emptied else None
    body = splice_body(document.body, found, pieces)
    if front is not None or body != document.body:
        desk.write(path, join_document(document, front, body))
    return cut
