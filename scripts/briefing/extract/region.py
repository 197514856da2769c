"""What stands around the article: above it and at its head."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extract.leftovers import find_leftover
from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.pictures import is_caption
from briefing.extract.rules import Rule
from briefing.extract.text_run import is_like_text
from briefing.extract.units import Unit

ABOVE = Rule(
    name="above-the-headline",
    sentence="What stands above the headline is not the article.",
    example="Morning edition",
)
HEAD_MATTER = Rule(
    name="between-headline-and-text",
    sentence="Short lines between the headline and the first paragraph that are "
    "neither caption nor standfirst are removed.",
    example="Harbour desk",
)
_FEW = 2  # words that are no sentence yet


def count_prose(units: Sequence[Unit]) -> int:
    """Return the words of running text that no leftover's own words give away."""
    return sum(
        unit.words for unit in units if unit.is_prose and find_leftover(unit) is None
    )


def mark_above(sheet: Sheet) -> Marks:
    """Mark everything above the headline, unless most of the text stands there."""
    title = sheet.headline.unit
    if title is None:
        return {}
    above = [unit for unit in sheet.live if unit.number < title.number]
    below = [unit for unit in sheet.live if unit.number > title.number]
    # As much stands above it where the whole article is in the file twice.
    if count_prose(above) >= max(1, count_prose(below)):
        return {}  # such a headline is another story's, or stands below its text
    return {unit.number: removed(ABOVE) for unit in above}


def mark_head_matter(sheet: Sheet) -> Marks:
    """Mark short lines between the headline and the first paragraph."""
    if sheet.headline.unit is None:
        return {}
    found: Marks = {}
    first = next((i for i, unit in enumerate(sheet.live) if unit.is_prose), None)
    for index, unit in enumerate(sheet.live[: first or 0]):
        is_crosshead = index + 1 == first and unit.is_sentence and unit.words > _FEW
        if is_caption(unit) or is_crosshead or is_like_text(unit):
            continue
        found[unit.number] = removed(HEAD_MATTER)
    return found
