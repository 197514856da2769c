"""The lines around the headline that are fields, not text."""

from __future__ import annotations

from briefing.extract.article_head import head_units
from briefing.extract.byline import BYLINE, CREDIT_LINE
from briefing.extract.bylines import find_shown_bylines
from briefing.extract.marks import Mark, Marks, Sheet
from briefing.extract.masthead import (
    find_credit,
    is_byline,
    is_date_line,
    tells_reading_time,
)
from briefing.extract.rules import Rule
from briefing.extract.section import BREADCRUMB, is_breadcrumb
from briefing.model import Fate

DATE_LINE = Rule(
    name="date-line",
    sentence="A line of nothing but a date and time is read as a field.",
    example="Published: 2 March 2031, 08:15",
)
READING_TIME = Rule(
    name="reading-time",
    sentence="The line that tells the reading time is no text.",
    example="5 min read",
)
MASTHEAD_RULES = (BYLINE.name, DATE_LINE.name, READING_TIME.name, CREDIT_LINE.name)

_LONGEST_BYLINE = 24  # words


def mark_masthead(sheet: Sheet) -> Marks:
    """Mark the lines around the headline that are fields: byline, date, credit."""
    found: Marks = {}
    named = {byline.unit.number for byline in find_shown_bylines(sheet)}
    for unit in head_units(sheet.live, sheet.headline):
        if is_breadcrumb(unit.text):
            found[unit.number] = Mark(fate=Fate.METADATA, rule=BREADCRUMB.name)
        elif unit.number in named or (
            is_byline(unit) and unit.words <= _LONGEST_BYLINE
        ):
            found[unit.number] = Mark(fate=Fate.METADATA, rule=BYLINE.name)
        elif find_credit(unit) is not None:
            found[unit.number] = Mark(fate=Fate.METADATA, rule=CREDIT_LINE.name)
        elif is_date_line(unit):
            found[unit.number] = Mark(fate=Fate.METADATA, rule=DATE_LINE.name)
        elif tells_reading_time(unit) and not unit.is_prose:
            found[unit.number] = Mark(fate=Fate.METADATA, rule=READING_TIME.name)
    return found
