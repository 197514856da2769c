"""Where the article begins and ends among a page's lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.leftovers import find_leftover
from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.pictures import is_caption
from briefing.extract.rules import Rule
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
BELOW_COMMENTS = Rule(
    name="below-the-comments",
    sentence="What readers wrote below the article is removed.",
    example="A. Reader on 3 March 2031 at 9:15 said:",
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

_COMMENTS_LABEL = re.compile(
    r"\W*(?:\d+ )?(?:reader |user )?(?:comments?|responses|replies|kommentare?|"
    r"commentaires|comentarios|commenti|reacties)\W*\d*\W*",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:says|said|wrote|commented):$|^(?:reply|report|flag|antworten)\W*$"
    r"|\b\d{1,2}:\d{2}(?: ?[ap]m)?\b.{0,12}$|\bago$",
    re.IGNORECASE,
)
_FEW = 2  # words that are no sentence yet
_SIGNATURES = 2
_MOSTLY = 3


def mark_below_comments(sheet: Sheet) -> Marks:
    """Mark what readers wrote below the article.

    A bare label opens the comments where signed lines follow it, or where by far
    most of the text stands above it.
    """
    for index, unit in enumerate(sheet.live):
        if _COMMENTS_LABEL.fullmatch(unit.text) is None:
            continue
        above, below = sheet.live[:index], sheet.live[index + 1 :]
        signed = sum(_SIGNED.search(other.text) is not None for other in below)
        if not _prose(above):
            continue
        if signed >= _SIGNATURES or _prose(above) > _MOSTLY * _prose(below):
            return {other.number: removed(BELOW_COMMENTS) for other in below}
    return {}


def _prose(units: Sequence[Unit]) -> int:
    return sum(
        unit.words for unit in units if unit.is_prose and find_leftover(unit) is None
    )


def mark_above(sheet: Sheet) -> Marks:
    """Mark everything above the headline."""
    title = sheet.headline.unit
    if title is None:
        return {}
    return {
        unit.number: removed(ABOVE) for unit in sheet.live if unit.number < title.number
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
            found[unit.number] = removed(BEFORE)
        elif index >= last and not (index == last and is_caption(unit)):
            found[unit.number] = removed(AFTER)
    return found


def mark_head_matter(sheet: Sheet) -> Marks:
    """Mark short lines between the headline and the first paragraph."""
    if sheet.headline.unit is None:
        return {}
    found: Marks = {}
    first = next((i for i, unit in enumerate(sheet.live) if unit.is_prose), None)
    for index, unit in enumerate(sheet.live[: first or 0]):
        is_crosshead = index + 1 == first and unit.is_sentence and unit.words > _FEW
        if is_caption(unit) or is_crosshead or score_text(unit) > 0:
            continue
        found[unit.number] = removed(HEAD_MATTER)
    return found


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
