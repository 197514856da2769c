# ruff: noqa: RUF001 - full-width marks are meant
"""Where the running text begins and ends: the run of lines that speaks best for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.pictures import is_caption
from briefing.extract.rules import Rule
from briefing.extract.series import find_series
from briefing.extract.units import Unit
from briefing.text.stops import ASKING, SENTENCE_ENDS
from briefing.text.unspaced import is_stopless

BEFORE = Rule(
    name="before-the-text",
    sentence="Short lines above the running text are not the article.",
    example="Weather 12°C",
)
AFTER = Rule(
    name="after-the-text",
    sentence="Below the last dense running text, short lines, teasers and what stands "
    "among removed lines are not the article.",
    example="Fishing boats find a new port",
)

# The rules whose lines close an article more often than they interrupt it.
CLOSING = frozenset(
    (
        "comments",
        "below-the-comments",
        "next-article",
        "tags",
        "teasers",
        "previous-next",
        "copyright",
        "cookie-notice",
        "reader-service",
        "writer-biography",
        "about-the-writer",
    )
)
# The rules whose lines interrupt running text without saying anything about it.
INTERRUPTING = frozenset(
    (
        "advertisement",
        "byline",
        "caption-above-credit",
        "credit-line",
        "date-line",
        "embedded-content",
        "link-list",
        "loading",
        "media-player",
        "newsletter-pitch",
        "no-words",
        "page-controls",
        "picture-credit",
        "repeated-headline",
        "repeated-text",
        "see-also",
        "share-buttons",
        "source-label",
    )
)

# All scores were set by hand in coarse steps, on two thirds of the sites of the
# development cases, for the body score of half-cleaned and of whole pages; `make
# eval` measures them.
_WORDS_A_POINT = 6  # words of running text that are worth one point
_MOST_WORDS = 48  # of a paragraph that count
_LONG = 40  # words from which a paragraph needs no company: teasers are shorter
_COMPANY = {2: 1.0, 1: 0.8, 0: 0.5}  # share of its points, by its neighbours in text
_CUT_OFF_SHARE = 0.3  # of a paragraph that breaks off as teasers do
_CUT_OFF = -1.0
_CLOSING = -6.0  # the first line of a closing rule below running text
_TAKEN = -0.5  # another line that a rule took out
_INTERRUPTING = -0.1
_CAPTION = -0.3
_SHORT = -0.4
_LONG_LABEL = -2.0  # a line as long as a headline that ends like none of the text
_LABEL_WORDS = 5
_MOST_LISTED = -3.0  # for short lines in a row: a list may be long
_QUESTION_WORDS = 2  # "And you?"
_SENTENCE_WORDS = 4  # "He did not."
_ITEM_WORDS = 15  # an item, or a paragraph that ends in a colon
_OPENS = 0.3  # opens or is an item
_TAG_POINTS = {"p": 2.0} | dict.fromkeys(
    ("h2", "h3", "h4", "li", "tr", "blockquote", "dt", "dd"), 1.0
)
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\W*$")
_NUMBERED = 3.0  # one of the numbers that an article counts up to
_ENDLESS_WORDS = 25
_ANY_STOPS = re.compile(rf"[{SENTENCE_ENDS},;:、，：；،؛፣፤]")
_BULLETS = "•–-*▪●·"


def mark_outside(sheet: Sheet) -> Marks:
    """Mark what lies before and after the article's running text.

    The article is the run of lines with the greatest sum of scores, lines that other
    rules have taken out included: they say where one article ends and the page
    begins to speak of others.
    """
    series = find_series(sheet)
    scores = [
        score + _NUMBERED * (unit.number in series)
        for (unit, _), score in zip(sheet.page, score_page(sheet.page), strict=True)
    ]
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
    live = {unit.number for unit in sheet.live}
    found: Marks = {}
    for index, (unit, _) in enumerate(sheet.page):
        if unit.number not in live:
            continue
        if index < first:
            found[unit.number] = removed(BEFORE)
        elif index >= last and not (index == last and is_caption(unit)):
            found[unit.number] = removed(AFTER)
    return found


def score_page(page: Sequence[tuple[Unit, str | None]]) -> list[float]:
    """Rate how much each unit speaks for an article's text around it.

    Args:
        page: All units in order, with the rule that took one out.

    Returns:
        One score a unit, positive for text and negative for what is not.

    """
    captions = [rule is None and is_caption(unit) for unit, rule in page]
    texts = [
        rule is None and not caption and _is_text(unit)
        for (unit, rule), caption in zip(page, captions, strict=True)
    ]
    passed = [
        caption or rule in INTERRUPTING
        for (_, rule), caption in zip(page, captions, strict=True)
    ]
    before = _neighbours(texts, passed)
    after = _neighbours(texts[::-1], passed[::-1])[::-1]
    scores: list[float] = []
    is_closed = False  # a closing rule was met since the last running text
    listed = 0.0  # points that short lines in a row have cost
    for index, (unit, rule) in enumerate(page):
        is_prose = (
            rule is None
            and unit.is_prose
            and not captions[index]
            and not is_endless(unit)
        )
        if rule is not None:
            score = _score_taken(rule, is_closed=is_closed)
            is_closed = is_closed or rule in CLOSING
        elif captions[index]:
            score = _CAPTION
        elif is_prose:
            score = _score_prose(unit, before[index] + after[index]) + _tag_points(unit)
            is_closed = False
        else:
            score = _score_short(unit) + _tag_points(unit)
        if rule is not None or is_prose or score > 0:
            listed = 0.0
        elif not captions[index]:
            score = max(score, _MOST_LISTED - listed)
            listed += score
        scores.append(score)
    return scores


def is_endless(unit: Unit) -> bool:
    """Say whether a long line has no stop or comma at all: a menu, a cloud of tags."""
    if unit.words < _ENDLESS_WORDS or _ANY_STOPS.search(unit.text) is not None:
        return False
    return not is_stopless(unit.text)


def is_like_text(unit: Unit) -> bool:
    """Say whether a unit alone speaks for text: a sentence, an item, running text."""
    return unit.is_prose or _score_short(unit) + _tag_points(unit) >= _OPENS


def reads_as_list(unit: Unit) -> bool:
    """Say whether a unit opens a list with a colon, or has an item's bullet."""
    return unit.text.endswith(":") or unit.text[0] in _BULLETS


def _neighbours(texts: Sequence[bool], passed: Sequence[bool]) -> list[bool]:
    """Say of each unit whether the one before it, interruptions aside, is text."""
    found = []
    is_text = False
    for text, is_passed in zip(texts, passed, strict=True):
        found.append(is_text)
        if not is_passed:
            is_text = text
    return found


def _is_text(unit: Unit) -> bool:
    return unit.is_prose or _is_short_sentence(unit)


def _score_taken(rule: str, *, is_closed: bool) -> float:
    """Rate a unit that a rule has taken out; what closes an article counts once."""
    if rule in CLOSING and not is_closed:
        return _CLOSING
    return _INTERRUPTING if rule in INTERRUPTING else _TAKEN


def _score_prose(unit: Unit, company: int) -> float:
    points = min(unit.words, _MOST_WORDS) / _WORDS_A_POINT
    share = 1.0 if unit.words >= _LONG else _COMPANY[company]
    if _CUT.search(unit.text):
        return (points + _CUT_OFF) * min(share, _CUT_OFF_SHARE)
    return points * share


def _is_short_sentence(unit: Unit) -> bool:
    """Say whether a line is a sentence: a question in an interview may be short."""
    least = _QUESTION_WORDS if unit.text[-1] in ASKING else _SENTENCE_WORDS
    return unit.is_sentence and unit.words >= least


def _score_short(unit: Unit) -> float:
    if _is_short_sentence(unit) or unit.words >= _ITEM_WORDS:
        return _OPENS
    if reads_as_list(unit):
        return _OPENS
    return _LONG_LABEL if unit.words >= _LABEL_WORDS else _SHORT


def _tag_points(unit: Unit) -> float:
    return _TAG_POINTS.get(unit.tag or "", 0.0)
