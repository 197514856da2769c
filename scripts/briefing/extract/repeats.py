# ruff: noqa: RUF001 - a full-width mark is meant
"""Running text that stands more than once."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule

REPEATED_TEXT = Rule(
    name="repeated-text",
    sentence="A line of running text that stands a second time is removed.",
    example="The port said all ships would sail on time again from Thursday morning.",
)
PULL_QUOTE = Rule(
    name="pull-quote",
    sentence="A paragraph that stands again, word for word, inside a longer one is a "
    "pull quote; it goes with the name below it.",
    example="All ships will sail on time again from Thursday morning.",
)

_LONGEST_PULLED = 60  # words
_MARKS_AROUND = re.compile(r"^\W+|\W+$")
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


def mark_pull_quotes(sheet: Sheet) -> Marks:
    """Mark paragraphs that a longer one says word for word, and who they name."""
    texts = [unit for unit in sheet.live if unit.is_prose]
    page = "\n".join(unit.key for unit in texts)
    found: Marks = {}
    for unit in texts[1:]:  # the lede is no pull quote
        words = _MARKS_AROUND.sub("", unit.key)
        if (
            unit.words <= _LONGEST_PULLED
            and page.find(words, page.find(words) + 1) > -1
            and any(words in other.key for other in texts if other.words > unit.words)
        ):
            found[unit.number] = removed(PULL_QUOTE)
    for unit, below in pairwise(sheet.live):
        if unit.number in found and not (below.is_prose or below.is_sentence):
            found[below.number] = removed(PULL_QUOTE)
    return found
