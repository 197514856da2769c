"""What stands around the article: above it, at its head, below the comments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.leftovers import find_leftover
from briefing.extract.leftovers.translated import COMMENTS
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
BELOW_COMMENTS = Rule(
    name="below-the-comments",
    sentence="What readers wrote below the article is removed.",
    example="A. Reader on 3 March 2031 at 9:15 said:",
)
_COMMENTS_LABEL = re.compile(
    r"\W*(?:\d+ )?(?:reader |user )?(?:comments?|responses|replies|kommentare?|"
    rf"{COMMENTS})\W*\d*\W*",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:says|said|wrote|commented):$|^(?:reply|report|flag|antworten)\W*$"
    r"|\b\d{1,2}:\d{2}(?: ?[ap]m)?\b.{0,12}$|\bago$",
    re.IGNORECASE,
)
_FEW = 2  # words that are no sentence yet
_SIGNATURES = 2
_REACH = 20  # lines from the label of comments to the first of them
_MOSTLY = 3


def mark_below_comments(sheet: Sheet) -> Marks:
    """Mark what readers wrote below the article.

    A bare label opens the comments where signed lines follow it, or where by far
    most of the text stands above it.
    """
    labels = [
        index
        for index, unit in enumerate(sheet.live)
        if _COMMENTS_LABEL.fullmatch(unit.text) is not None
    ]
    if not labels:
        return {}
    for index, following in zip(labels, [*labels[1:], None], strict=True):
        above, below = sheet.live[:index], sheet.live[index + 1 :]
        if following is not None and _prose(above) < _prose(below[: following - index]):
            continue  # the text stands between a button beside its byline and the label
        signed = [i for i, o in enumerate(below) if _SIGNED.search(o.text) is not None]
        if not _prose(above):
            continue
        # A label far above the first signature is a button beside the byline.
        is_signed = len(signed) >= _SIGNATURES and signed[0] < _REACH
        if is_signed or _prose(above) > _MOSTLY * _prose(below):
            return {other.number: removed(BELOW_COMMENTS) for other in below}
    return {}


def _prose(units: Sequence[Unit]) -> int:
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
    if _prose(above) > _prose(below):
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
