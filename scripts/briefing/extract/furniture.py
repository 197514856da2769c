"""What a page's own elements show to be no text."""

from __future__ import annotations

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.masthead import is_byline
from briefing.extract.rules import Rule
from briefing.extract.units import Unit

FURNITURE = Rule(
    name="page-furniture",
    sentence="What stands in a page’s navigation, side column, form, footer or share "
    "bar is not the article.",
    example="<nav>News Sport Weather</nav>",
)
LINK_LIST = Rule(
    name="link-list",
    sentence="A line of a page that consists of links is not the article.",
    example='<li><a href="/1">Storm delays ferries</a></li>',
)

# Regions of a page that never hold the article's own text (HTML landmarks, and the
# names that `ingest.html` gives to classes).
_FURNITURE = frozenset(
    (
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "dialog",
        "share",
        "comments",
        "advertisement",
        "tags",
    )
)
_LINKED = 0.8  # share of a line's characters inside links


def mark_furniture(sheet: Sheet) -> Marks:
    """Mark what a page's own elements show to be no text."""
    prose = sum(unit.words for unit in sheet.live if unit.is_prose)
    inside = sum(
        unit.words
        for unit in sheet.live
        if unit.is_prose and unit.region not in (*_FURNITURE, "figure")
    )
    trusts_regions = inside * 3 > prose  # else the article itself stands in one
    found: Marks = {}
    for unit in sheet.live:
        if trusts_regions and stands_aside(unit):
            found[unit.number] = removed(FURNITURE)
        elif not unit.is_prose and is_linked(unit) and not is_byline(unit):
            found[unit.number] = removed(LINK_LIST)
    return found


def stands_aside(unit: Unit) -> bool:
    """Say whether a unit stands in a region that never holds the article's text."""
    return unit.region in _FURNITURE


def is_linked(unit: Unit) -> bool:
    """Say whether by far most of a unit's text is inside links."""
    inside = sum(end - start for start, end in (link.span for link in unit.links))
    return inside >= _LINKED * len(unit.text)
