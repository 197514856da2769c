# ruff: noqa: RUF001 - a full-width mark is meant
"""Running text that stands more than once."""

from __future__ import annotations

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule

REPEATED_TEXT = Rule(
    name="repeated-text",
    sentence="A line of running text that stands a second time is removed.",
    example="The port said all ships would sail on time again from Thursday morning.",
)

_ASKS = "?？؟"


def mark_repeats(sheet: Sheet) -> Marks:
    """Mark running text that stands a second time; a question may be asked again."""
    found: Marks = {}
    seen: set[str] = set()
    for unit in sheet.live:
        if unit.is_prose and unit.key in seen and unit.text[-1] not in _ASKS:
            found[unit.number] = removed(REPEATED_TEXT)
        seen.add(unit.key)
    return found
