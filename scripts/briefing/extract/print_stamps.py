"""What a browser prints around a page: the day of printing is not the article's."""

from __future__ import annotations

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule

PRINT_STAMP = Rule(
    name="print-stamp",
    sentence="The day, title and address that a browser prints at the edges of a page "
    "are removed; this day is not the article’s.",
    example="3/2/31, 9:15 AM",
)
_REGION = "printed"  # as the reader of PDF files names it


def mark_print_stamps(sheet: Sheet) -> Marks:
    """Mark what a browser has printed around the pages of a file."""
    return {
        unit.number: removed(PRINT_STAMP)
        for unit in sheet.live
        if unit.region == _REGION
    }
