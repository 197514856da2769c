"""Running text that stands more than once."""

from __future__ import annotations

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule
from briefing.text.stops import ASKING

REPEATED_TEXT = Rule(
    name="repeated-text",
    sentence="A line of running text that stands a second time is removed.",
    example="The port said all ships would sail on time again from Thursday morning.",
)


def mark_repeats(sheet: Sheet) -> Marks:
    """Mark running text that stands a second time; a question may be asked again."""
    found: Marks = {}
    seen: set[str] = set()
    for unit in sheet.live:
        if unit.is_prose and unit.key in seen and unit.text[-1] not in ASKING:
            found[unit.number] = removed(REPEATED_TEXT)
        seen.add(unit.key)
    return found
