"""Timeline and differences in a briefing's file, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.emit.test_briefing import ENTRIES, FRESH, passage

from briefing.emit.briefing import WrittenBriefing, write_briefing
from briefing.emit.briefing_reading import read_briefing
from briefing.model import (
    CitedText,
    Difference,
    DifferenceKind,
    Event,
    Evidence,
    Interval,
    Section,
    SectionKind,
)

EVIDENCE = Evidence(text="x", span=(0, 1), rule="test")
DAY = date(2026, 3, 2)


def happen(first: date, last: date, *places: int) -> Event:
    """Return an event that the paragraphs at *places* tell."""
    return Event(
        interval=Interval(first=first, last=last),
        precision="days",
        passages=tuple(map(passage, places)),
        evidence=(EVIDENCE,) * len(places),
    )


READ = replace(
    FRESH,
    # One sentence may tell two events, and an entry an event twice.
    events=(happen(DAY, DAY, 0, 1), happen(DAY, date(2026, 3, 4), 0)),
    differences=(
        Difference(about=DifferenceKind.DATE, accounts=(passage(1), passage(2))),
        Difference(about=DifferenceKind.STATUS, accounts=(passage(0), passage(1))),
    ),
)


def read(written: WrittenBriefing) -> tuple[Section, ...]:
    """Return the sections of a written briefing."""
    document = read_briefing(written.text, record=written.record, entries=ENTRIES)
    return document.sections


def test_events_stand_with_their_days_and_come_back() -> None:
    """The file has a block for them between the key points and the quotes."""
    written = write_briefing(READ, entries=ENTRIES, place=0)
    assert "\n- 2026-03-02: " in written.text
    assert "\n- 2026-03-02 to 2026-03-04: " in written.text
    kinds = [section.kind for section in read(written)]
    assert kinds == [
        SectionKind.KEY_POINTS,
        SectionKind.TIMELINE,
        SectionKind.WHO_SAID_WHAT,
        SectionKind.DIFFERENCES,
        SectionKind.SOURCES,
    ]
    timeline = read(written)[1]
    texts = [part.text for part in timeline.parts if isinstance(part, CitedText)]
    assert texts == [passage(0).text] * 2


def test_an_account_stands_once_below_its_kind() -> None:
    """Status comes before date; what differs in both ways is printed once."""
    written = write_briefing(READ, entries=ENTRIES, place=0)
    part = written.text[written.text.index("## Where accounts differ") :]
    assert part.index("### Done or agreed, or not") < part.index("### A date")
    differences = read(written)[3]
    texts = [part.text for part in differences.parts if isinstance(part, CitedText)]
    assert texts == [passage(0).text, passage(1).text, passage(2).text]


def test_a_second_run_changes_nothing() -> None:
    """What is written is read as the machine's own, and stays byte for byte."""
    once = write_briefing(READ, entries=ENTRIES, place=0)
    again = write_briefing(
        READ, entries=ENTRIES, place=0, record=once.record, text=once.text
    )
    assert again.text == once.text
    assert again.record == once.record
