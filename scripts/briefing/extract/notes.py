"""Footnotes and endnotes that a file sets apart as such."""

from __future__ import annotations

from briefing.extract.marks import Mark, Marks, Sheet
from briefing.extract.rules import Rule
from briefing.model import Fate

NOTE = Rule(
    name="note",
    sentence="Footnotes and endnotes stay, below the text and in its order.",
    example="[1] Minutes of the harbour board, page 4.",
)
_REGION = "notes"


def mark_notes(sheet: Sheet) -> Marks:
    """Keep the notes to a text, however they read."""
    return {
        unit.number: Mark(fate=Fate.REFERENCE, rule=NOTE.name)
        for unit in sheet.live
        if unit.region == _REGION
    }
