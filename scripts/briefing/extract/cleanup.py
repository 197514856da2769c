"""Which lines are the article, and which rule removed each of the others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.byline import BYLINE, CREDIT_LINE
from briefing.extract.headline import Headline
from briefing.extract.leftovers import Leftover, find_leftover
from briefing.extract.masthead import (
    find_credited_agency,
    has_reading_time,
    is_byline,
    is_date_line,
)
from briefing.extract.pictures import CREDIT, is_caption, is_picture_credit
from briefing.extract.references import REFERENCE, REFERENCE_LABEL, find_references
from briefing.extract.rules import Rule
from briefing.extract.section import BREADCRUMB, is_breadcrumb
from briefing.extract.units import Unit, fold
from briefing.model import Fate

REPEATED_TITLE = Rule(
    name="repeated-headline",
    sentence="A line that repeats the headline is no paragraph.",
    example="Dockers return to work after talks",
)
REPEATED_TEXT = Rule(
    name="repeated-text",
    sentence="A line of running text that stands a second time is removed.",
    example="The port said all ships would sail on time again from Thursday morning.",
)
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
FURNITURE = Rule(
    name="page-furniture",
    sentence="What stands in a page's navigation, side column, form, footer or share "
    "bar is not the article.",
    example="<nav>News Sport Weather</nav>",
)
LINK_LIST = Rule(
    name="link-list",
    sentence="A line of a page that consists of links is not the article.",
    example='<li><a href="/1">Storm delays ferries</a></li>',
)
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
BEFORE = Rule(
    name="before-the-text",
    sentence="Short lines above the running text are not the article.",
    example="Weather 12°C",
)
AFTER = Rule(
    name="after-the-text",
    sentence="Short lines and teasers below the last running text are not the article.",
    example="Fishing boats find a new port",
)

MASTHEAD_RULES = (BYLINE.name, DATE_LINE.name, READING_TIME.name, CREDIT_LINE.name)

# Regions of a page that never hold the article's own text (HTML landmarks, and the
# names that `ingest.html` gives to classes).
_FURNITURE = frozenset(
    ("nav", "footer", "aside", "form", "dialog", "share", "comments", "advertisement")
    + ("tags", "header")
)
_HEAD_PARAGRAPHS = 3
_LONG_TEASER = 14  # words from which a sentence under a teaser label is text again
_LINKED = 0.8  # share of a line's characters inside links


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a unit becomes, and by which rule."""

    fate: Fate
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The units that are not yet decided, with what is known about the page."""

    live: tuple[Unit, ...]
    headline: Headline
    kept: frozenset[int]  # numbers of units decided to stay, beside the live ones


Marks = dict[int, Mark]


def sort_units(units: Sequence[Unit], headline: Headline) -> Marks:
    """Decide what each unit of an article becomes.

    Args:
        units: All units in order.
        headline: What `find_headline` returned for them.

    Returns:
        A mark for each unit that is not simply text, by the number of its first
        line. The steps run over what is left until they find nothing more: the
        text that they leave would lose nothing if it were cleaned again.

    """
    marks: Marks = {}
    while True:
        before = len(marks)
        for step in STEPS:
            sheet = Sheet(
                live=tuple(u for u in units if u.number not in marks),
                headline=headline,
                kept=frozenset(
                    number
                    for number, mark in marks.items()
                    if mark.fate in (Fate.HEADING, Fate.REFERENCE)
                ),
            )
            marks |= step(sheet)
        if len(marks) == before:
            return marks


def mark_title(sheet: Sheet) -> Marks:
    """Mark the line of the title, and the lines that repeat it."""
    title = sheet.headline
    if title.unit is None and title.span is not None:
        return {}  # the title is the start of the lede itself
    wanted = fold(title.field.value or "")
    found: Marks = {}
    for unit in sheet.live:
        if unit is title.unit:
            found[unit.number] = Mark(fate=Fate.TITLE, rule=title.rule.name)
            continue
        rest = unit.key.removeprefix(wanted)
        if unit.key == wanted or (
            rest != unit.key and unit.words < 40 and re.match(r"\s+[|–—•·:-]|\s*\|", rest)  # noqa: PLR2004
        ):
            found[unit.number] = _removed(REPEATED_TITLE)
    return found


def mark_references(sheet: Sheet) -> Marks:
    """Keep a list of sources with its label."""
    found: Marks = {}
    for label, items in find_references(sheet.live):
        found[label.number] = Mark(fate=Fate.HEADING, rule=REFERENCE_LABEL.name)
        for item in items:
            found[item.number] = Mark(fate=Fate.REFERENCE, rule=REFERENCE.name)
    return found


def mark_furniture(sheet: Sheet) -> Marks:
    """Mark what a page's own elements show to be no text."""
    prose = sum(unit.words for unit in sheet.live if unit.is_prose)
    inside = sum(
        unit.words
        for unit in sheet.live
        if unit.is_prose and unit.region not in _FURNITURE
    )
    trusts_regions = inside * 3 > prose  # else the article itself stands in one
    found: Marks = {}
    for unit in sheet.live:
        if trusts_regions and unit.region in _FURNITURE:
            found[unit.number] = _removed(FURNITURE)
        elif not unit.is_prose and _linked(unit) >= _LINKED and not is_byline(unit.text):
            found[unit.number] = _removed(LINK_LIST)
    return found


def mark_leftovers(sheet: Sheet) -> Marks:
    """Mark the lines that a rule knows by their own words, and teasers below them."""
    found: Marks = {}
    live = sheet.live
    for index, unit in enumerate(live):
        rule = find_leftover(unit)
        if rule is None or _is_numbered_question(unit):
            continue
        found[unit.number] = _removed(rule)
        if rule.heads_teasers:
            for teaser in live[index + 1 :]:
                if _ends_teasers(teaser):
                    break
                found.setdefault(teaser.number, _removed(rule))
    return found


def mark_masthead(sheet: Sheet) -> Marks:
    """Mark the lines around the headline that are fields: byline, date, credit."""
    found: Marks = {}
    for unit in _head(sheet):
        if is_breadcrumb(unit.text):
            found[unit.number] = Mark(fate=Fate.METADATA, rule=BREADCRUMB.name)
        elif is_byline(unit.text) and unit.words <= 24:  # noqa: PLR2004
            found[unit.number] = Mark(fate=Fate.METADATA, rule=BYLINE.name)
        elif find_credited_agency(unit.text) is not None:
            found[unit.number] = Mark(fate=Fate.METADATA, rule=CREDIT_LINE.name)
        elif is_date_line(unit.text):
            found[unit.number] = Mark(fate=Fate.METADATA, rule=DATE_LINE.name)
        elif has_reading_time(unit.text) and not unit.is_prose:
            found[unit.number] = Mark(fate=Fate.METADATA, rule=READING_TIME.name)
    return found


def mark_credits(sheet: Sheet) -> Marks:
    """Mark picture credits that stand without a caption."""
    return {
        unit.number: _removed(CREDIT)
        for unit in sheet.live
        if is_picture_credit(unit.text)
    }


def mark_above(sheet: Sheet) -> Marks:
    """Mark everything above the headline."""
    title = sheet.headline.unit
    if title is None:
        return {}
    return {
        unit.number: _removed(ABOVE)
        for unit in sheet.live
        if unit.number < title.number
    }


def mark_outside(sheet: Sheet) -> Marks:
    """Mark what lies before and after the article's running text.

    The article is the run of units with the greatest sum of scores: text counts
    for it, short lines against it.
    """
    scores = [score_text(unit) for unit in sheet.live]
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for index, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, index
        total += score
        if total > best[0]:
            best = (total, start, index + 1)
    _, first, last = best
    if sheet.headline.unit is not None:
        first = 0  # what stands under the headline is `mark_head_matter`'s
    found: Marks = {}
    for index, unit in enumerate(sheet.live):
        if index < first:
            found[unit.number] = _removed(BEFORE)
        elif index >= last and not (index == last and is_caption(unit)):
            found[unit.number] = _removed(AFTER)
    return found


def mark_head_matter(sheet: Sheet) -> Marks:
    """Mark short lines between the headline and the first paragraph."""
    if sheet.headline.unit is None:
        return {}
    found: Marks = {}
    first = next((i for i, unit in enumerate(sheet.live) if unit.is_prose), None)
    for index, unit in enumerate(sheet.live[: first or 0]):
        is_crosshead = index + 1 == first and unit.is_sentence and unit.words > 4  # noqa: PLR2004
        if is_caption(unit) or is_crosshead or score_text(unit) > 0:
            continue
        found[unit.number] = _removed(HEAD_MATTER)
    return found


def mark_repeats(sheet: Sheet) -> Marks:
    """Mark running text that stands a second time."""
    found: Marks = {}
    seen: set[str] = set()
    for unit in sheet.live:
        if unit.is_prose and unit.key in seen:
            found[unit.number] = _removed(REPEATED_TEXT)
        seen.add(unit.key)
    return found


STEPS = (
    mark_title,
    mark_references,
    mark_furniture,
    mark_masthead,
    mark_leftovers,
    mark_credits,
    mark_above,
    mark_repeats,
    mark_outside,
    mark_head_matter,
)


def score_text(unit: Unit) -> float:
    """Rate how much a unit speaks for running text around it.

    Positive for text, negative for what is not; set by hand and measured with the
    development cases' body score, to be learned later.
    """
    if unit.tag in ("h2", "h3", "h4", "li", "blockquote", "dt", "dd"):
        bonus = 1.0
    elif unit.tag == "p":
        bonus = 2.0
    else:
        bonus = 0.0
    if unit.is_prose:
        return 2.0 + min(unit.words, 40) / 5 + bonus
    if is_caption(unit):
        return -0.5
    if unit.is_sentence and unit.words >= 4:  # noqa: PLR2004 - "He did not."
        return 1.0 + bonus
    if unit.words >= 15:  # noqa: PLR2004 - an item, or a paragraph that ends in a colon
        return 0.5 + bonus
    if unit.text.endswith(":") or unit.text[0] in "•–-*▪●·":
        return 0.3 + bonus
    return -1.5 + bonus


def _removed(rule: Rule | Leftover) -> Mark:
    return Mark(fate=Fate.REMOVED, rule=rule.name)


def _head(sheet: Sheet) -> Sequence[Unit]:
    """Return the units in which fields stand: down to the third paragraph.

    A standfirst and a summary come before many a byline.
    """
    paragraphs = 0
    for index, unit in enumerate(sheet.live):
        if unit.is_prose and find_leftover(unit) is None and not is_byline(unit.text):
            paragraphs += 1
            if paragraphs == _HEAD_PARAGRAPHS:
                return sheet.live[:index]
    return sheet.live


def _ends_teasers(unit: Unit) -> bool:
    return unit.is_sentence and unit.words >= _LONG_TEASER


def _is_numbered_question(unit: Unit) -> bool:
    return re.match(r"\d{1,3}[.)]\s.*\?$", unit.text) is not None


def _linked(unit: Unit) -> float:
    inside = sum(end - start for start, end in (link.span for link in unit.links))
    return inside / len(unit.text)
