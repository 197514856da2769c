# ruff: noqa: RUF001 - typographic marks are meant
"""The standfirst: the line straight below the headline that tells the story."""

from __future__ import annotations

import re

from briefing.extract.furniture import is_linked, stands_aside
from briefing.extract.leftovers import find_leftover
from briefing.extract.marks import Mark, Marks, Sheet
from briefing.extract.masthead import has_date, is_credit_line
from briefing.extract.pictures import is_caption, is_picture_credit
from briefing.extract.rules import Rule
from briefing.extract.titles import STANDFIRST_TITLE
from briefing.extract.units import Unit, capitals, fold
from briefing.model import Fate

STANDFIRST = Rule(
    name="standfirst",
    sentence="The line straight below the headline that reads as a sentence stays, as "
    "a heading, though it has no full stop.",
    example="All ferries will sail again from Thursday after two weeks of strikes",
)

_SHORTEST = 8  # words; shorter ones are labels as often
_LETTERS = 16  # fewer are no sentence in any script
_LONGEST = 34
_MOST_CAPITALS = 0.6  # share of its longer words; German nouns have them too
_NO_SENTENCE = re.compile(r"[|•·»›>]|://|[?:…]$|\.\.\.$|\.\w{2,3}$")


def mark_standfirst(sheet: Sheet) -> Marks:
    """Mark the standfirst where no other rule would know it for text."""
    title = sheet.headline.unit
    if title is None or sheet.headline.rule is STANDFIRST_TITLE:
        return {}
    below = next((unit for unit in sheet.live if unit.number > title.number), None)
    if below is None or not _is_next(title, below, sheet) or below.is_prose:
        return {}
    if not _reads_as_sentence(below) or _is_known(below):
        return {}
    if fold(sheet.headline.field.value or "") in below.key:
        return {}
    return {below.number: Mark(fate=Fate.HEADING, rule=STANDFIRST.name)}


def _is_next(title: Unit, below: Unit, sheet: Sheet) -> bool:
    """Say whether no other unit of the page stands between two."""
    numbers = [unit.number for unit, _ in sheet.page]
    place = numbers.index(title.number)
    return numbers[place + 1 : place + 2] == [below.number]


def _reads_as_sentence(unit: Unit) -> bool:
    return (
        _SHORTEST <= unit.words <= _LONGEST
        and sum(map(str.isalpha, unit.text)) >= _LETTERS
        and _NO_SENTENCE.search(unit.text) is None
        and capitals(unit) < _MOST_CAPITALS
    )


def _is_known(unit: Unit) -> bool:
    """Say whether another rule knows the line for something else."""
    return (
        unit.is_table
        or stands_aside(unit)
        or is_linked(unit)
        or is_caption(unit)
        or is_picture_credit(unit)
        or is_credit_line(unit)
        or has_date(unit.text)
        or find_leftover(unit) is not None
    )
