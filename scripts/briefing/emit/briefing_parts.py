"""The blocks of a briefing as the machine writes them, and the slots for them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.emit.merge import Fresh, Kept
from briefing.emit.records import RecordedPart
from briefing.emit.slots import Slot, Wording
from briefing.model import (
    BlockKind,
    Briefing,
    Completion,
    Difference,
    DifferenceKind,
    Entry,
    Event,
    Interval,
    Link,
    Passage,
    SectionKind,
)
from briefing.text.markdown import write_block

HEADINGS: Mapping[SectionKind, str] = {
    SectionKind.KEY_POINTS: "Key points",
    SectionKind.TIMELINE: "Timeline",
    SectionKind.WHO_SAID_WHAT: "Who said what",
    SectionKind.DIFFERENCES: "Where accounts differ",
    SectionKind.SOURCES: "Sources",
}
DIFFERENCES: Mapping[DifferenceKind, str] = {
    DifferenceKind.STATUS: "Done or agreed, or not",
    DifferenceKind.NUMBER: "A number",
    DifferenceKind.DATE: "A date",
}
EDITOR_PREFIX = "e"  # of the ids of the editor's own blocks
_SPEAKER_LEVEL = 3
_LABEL_LENGTH = 40  # characters of a title in a citation; longer ones are cut


def make_parts(fresh: Briefing, entries: Mapping[str, Entry]) -> Iterator[RecordedPart]:
    """Yield the blocks of a briefing; a section with nothing to say is absent."""
    if fresh.key_points:
        yield _heading(HEADINGS[SectionKind.KEY_POINTS], SectionKind.KEY_POINTS)
    for point in fresh.key_points:
        passages = (point.passage, *point.also)
        part = _cited_part(passages, SectionKind.KEY_POINTS, entries, None)
        yield _complete(part, point.completion) if point.completion else part
    if fresh.events:
        yield _heading(HEADINGS[SectionKind.TIMELINE], SectionKind.TIMELINE)
    for event in fresh.events:
        yield _event_part(event, entries)
    if fresh.quotes:
        yield _heading(HEADINGS[SectionKind.WHO_SAID_WHAT], SectionKind.WHO_SAID_WHAT)
    speaker: str | None = None
    for quote in fresh.quotes:
        name = quote.speaker or quote.printed_as
        if name and name != speaker:
            yield _heading(name, SectionKind.WHO_SAID_WHAT, level=_SPEAKER_LEVEL)
            speaker = name
        yield _cited_part((quote.sentence,), SectionKind.WHO_SAID_WHAT, entries, name)
    yield from _difference_parts(fresh.differences, entries)
    if fresh.entries:
        yield _heading(HEADINGS[SectionKind.SOURCES], SectionKind.SOURCES)
    for name in fresh.entries:
        yield _source_part(entries[name])


def make_part_slots(parts: Sequence[RecordedPart]) -> tuple[Slot, ...]:
    """Return the slots that a record holds."""
    slots = []
    for part in parts:
        words = _read_wording(part) if part.markdown else None
        slots.append(
            Slot(
                id=part.id,
                digest=words.digest if words else None,
                words=words,
                is_absent=part.is_absent,
                edit=part.edit,
                into=part.into,
            )
        )
    return tuple(slots)


def make_fresh_parts(parts: Sequence[RecordedPart]) -> tuple[Fresh, ...]:
    """Return the machine's parts as they are merged."""
    return tuple(
        Fresh(
            id=part.id,
            wording=_read_wording(part),
            cited=_write_words(part) if part.text else None,
        )
        for part in parts
    )


def record_parts(
    kept: Sequence[Kept], fresh: Sequence[RecordedPart], old: Sequence[RecordedPart]
) -> tuple[RecordedPart, ...]:
    """Return the slots of a run as the record holds them.

    Args:
        kept: Of the merge.
        fresh: The machine's parts of today.
        old: The record's slots before.

    """
    recorded = []
    for one in kept:
        slot = one.slot
        if one.fresh is not None:
            made = fresh[one.fresh]
        elif one.old is not None:
            made = old[one.old]
        else:
            made = RecordedPart(id=slot.id, kind=BlockKind.PARAGRAPH, markdown="")
        recorded.append(
            replace(
                made,
                id=slot.id,
                is_absent=slot.is_absent,
                edit=slot.edit,
                into=slot.into,
            )
        )
    return tuple(recorded)


def _read_wording(part: RecordedPart) -> Wording:
    return Wording(kind=part.kind, markdown=part.markdown, level=part.level)


def _heading(text: str, section: SectionKind, level: int = 2) -> RecordedPart:
    markdown = write_block(BlockKind.HEADING, text)
    return RecordedPart(
        id=_part_id(section, markdown),
        kind=BlockKind.HEADING,
        level=level,
        markdown=markdown,
        section=section,
    )


def _cited_part(
    passages: tuple[Passage, ...],
    section: SectionKind,
    entries: Mapping[str, Entry],
    speaker: str | None,
) -> RecordedPart:
    text = passages[0].text
    words = write_block(BlockKind.ITEM, text)
    chips = [_write_citation(one, entries[one.entry]) for one in passages]
    markdown = " ".join([words, *chips])
    return RecordedPart(
        id=_part_id(section, words),
        kind=BlockKind.ITEM,
        markdown=markdown,
        section=section,
        text=text,
        passages=passages,
        speaker=speaker,
    )


def _complete(part: RecordedPart, completion: Completion) -> RecordedPart:
    """Return a part with the name that its pronoun stands for, in brackets."""
    completed = replace(part, completion=completion)
    chips = part.markdown.removeprefix(_write_words(part))
    return replace(completed, markdown=_write_words(completed) + chips)


def _write_words(part: RecordedPart) -> str:
    """Return the words that a part cites, without what only points to their place."""
    text = part.completion.text if part.completion else part.text
    return write_block(part.kind, text or "")


def _event_part(event: Event, entries: Mapping[str, Entry]) -> RecordedPart:
    """Return an event: its day, and each entry that tells it cited once."""
    places = {passage.entry: passage for passage in reversed(event.passages)}
    first = dict.fromkeys(passage.entry for passage in event.passages)
    passages = tuple(places[entry] for entry in first)
    part = _cited_part(passages, SectionKind.TIMELINE, entries, None)
    days = _write_days(event.interval)
    # Two days may be told by one sentence.
    return replace(
        part,
        id=_part_id(SectionKind.TIMELINE, f"{days}|{part.id}"),
        markdown=f"{days}: {part.markdown}",
    )


def _difference_parts(
    differences: Sequence[Difference], entries: Mapping[str, Entry]
) -> Iterator[RecordedPart]:
    """Yield the accounts of each difference, each in its own words and only once."""
    seen: set[str] = set()
    if differences:
        yield _heading(HEADINGS[SectionKind.DIFFERENCES], SectionKind.DIFFERENCES)
    for kind in DifferenceKind:
        for difference in differences:
            if difference.about is not kind:
                continue
            parts = [
                _cited_part((account,), SectionKind.DIFFERENCES, entries, None)
                for account in difference.accounts
            ]
            heading = _heading(
                DIFFERENCES[kind], SectionKind.DIFFERENCES, level=_SPEAKER_LEVEL
            )
            for part in (heading, *parts):
                if part.id not in seen:
                    seen.add(part.id)
                    yield part


def _source_part(entry: Entry) -> RecordedPart:
    title = entry.title.value or entry.source
    link = Link(span=(0, len(title)), url=f"../entries/{entry.slug}.md")
    after = [entry.outlet.value, _write_days(entry.date.value)]
    markdown = write_block(BlockKind.ITEM, title, [link])
    for text in after:
        if text:
            markdown += f", {write_block(BlockKind.ITEM, text)}"
    return RecordedPart(
        id=_part_id(SectionKind.SOURCES, entry.id),
        kind=BlockKind.ITEM,
        markdown=markdown,
        section=SectionKind.SOURCES,
    )


def _write_citation(passage: Passage, entry: Entry) -> str:
    """Return the link to a paragraph, such as ``[Harbour Post ¶4](<...#p-3f9a>)``."""
    label = entry.outlet.value or entry.title.value or entry.source
    if len(label) > _LABEL_LENGTH:
        label = label[:_LABEL_LENGTH].rpartition(" ")[0] + " …"
    number = entry.paragraph_number(passage.block)
    if number is not None:  # headings and captions have none
        label = f"{label} ¶{number}"
    url = f"../entries/{entry.slug}.md#{passage.block}"
    return write_block(
        BlockKind.PARAGRAPH, label, [Link(span=(0, len(label)), url=url)]
    )


def _write_days(days: Interval | None) -> str | None:
    if days is None:
        return None
    return str(days.first) if days.is_day else f"{days.first} to {days.last}"


def _part_id(section: SectionKind, content: str) -> str:
    digest = hashlib.sha256(f"{section}|{content}".encode()).hexdigest()
    return f"{'k' if section is SectionKind.KEY_POINTS else 'b'}-{digest[:6]}"
