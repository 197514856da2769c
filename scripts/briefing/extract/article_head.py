"""The head of an article: the lines around its headline in which fields stand."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extract.leftovers import find_leftover
from briefing.extract.masthead import is_byline, is_credit_line
from briefing.extract.titles import Headline
from briefing.extract.units import Unit, fold

_HEAD_PARAGRAPHS = 4
_ABOVE = 12  # lines above the headline in which a byline may stand
_TOP = 3  # lines in which the page's own title stands
_CREDIT_REACH = 8  # lines from a headline down to its byline or date


def head_units(units: Sequence[Unit], headline: Headline) -> Sequence[Unit]:
    """Return the units in which fields stand: from a little above the headline down.

    The head ends at the fourth paragraph below the headline, since a standfirst and
    a summary come before many a byline.
    """
    start = find_start(units, headline)
    paragraphs = 0
    first = max(start - _ABOVE, 0)
    for index in range(start, len(units)):
        unit = units[index]
        if unit.is_prose and find_leftover(unit) is None and not is_byline(unit):
            paragraphs += 1
            if paragraphs == _HEAD_PARAGRAPHS:
                return units[first:index]
    return units[first:]


def find_start(units: Sequence[Unit], headline: Headline) -> int:
    """Return the index of the headline; 0 where none is printed.

    What stands at the top of a page may be the page's own title: then the headline
    is the first line that repeats it above a byline or a date.
    """
    if headline.unit is None:
        return 0
    title, number = fold(headline.field.value or ""), headline.unit.number
    own = next((i for i, unit in enumerate(units) if unit.number >= number), 0)
    if own >= _TOP:
        return own
    places = [i for i, unit in enumerate(units) if i > own and _is_title(unit, title)]
    if places:
        # Below the text, where the headline may stand again, is little prose.
        prose = [i for i, unit in enumerate(units) if unit.is_prose] or [own]
        places = [place for place in places if place < prose[len(prose) // 2]]
    for place in (own, *places):
        below = units[place + 1 : place + 1 + _CREDIT_REACH]
        if any(is_credit_line(unit) for unit in below):
            return place
    return own


def _is_title(unit: Unit, title: str) -> bool:
    """Say whether a line is the headline, alone or behind a word and a colon."""
    before = unit.key.removesuffix(title)
    return bool(title) and (
        not before or (before != unit.key and before.rstrip()[-1:] in (":", "|", ">"))
    )
