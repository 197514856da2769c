"""The column of a page: the element that holds the article's paragraphs."""

from __future__ import annotations

from collections import Counter

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.pictures import is_caption
from briefing.extract.rules import Rule

COLUMN = Rule(
    name="outside-the-column",
    sentence="What stands below or beside the element of a page that holds most of "
    "the article’s paragraphs is not the article.",
    example="<section><h2>Latest</h2><p>Fishing boats find a new port.</p></section>",
)

# Set by hand in steps of a tenth, for the body score of saved development pages.
_SHARE = 0.7  # of the words in running text that the column holds at least


def mark_outside_column(sheet: Sheet) -> Marks:
    """Mark what a page sets outside of the element that holds the paragraphs.

    The column is the innermost element with most of the running text. Running text
    above it stays: a standfirst often stands in a box of its own.
    """
    words: Counter[int] = Counter()
    depth: dict[int, int] = {}
    total = 0
    for unit, rule in sheet.page:
        # What this rule has taken out still counts: the column stays where it was.
        is_text = rule is None or rule == COLUMN.name
        if not is_text or not unit.is_prose or is_caption(unit):
            continue
        total += unit.words
        for level, box in enumerate(unit.lines[0].boxes):
            words[box] += unit.words
            depth[box] = level
    held = [box for box, count in words.items() if count >= _SHARE * total]
    if not held:
        return {}
    column = max(held, key=lambda box: depth[box])
    found: Marks = {}
    is_above = True
    for unit in sheet.live:
        if column in unit.lines[0].boxes:
            is_above = False
        elif not (is_above and unit.is_prose):
            found[unit.number] = removed(COLUMN)
    return found
