# ruff: noqa: RUF001 - typographic marks are meant
"""How much a line above the text looks like its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.extract.control_words import CONTROLS
from briefing.extract.masthead import is_credit_line
from briefing.extract.opening import telling_words
from briefing.extract.pictures import is_caption, is_picture_credit
from briefing.extract.titles import BAR, NAME_BAR
from briefing.extract.units import Unit
from briefing.text.stops import FULL_STOPS

LEAST_SCORE = 2.0
FEW_WORDS = 4  # a line of fewer is a label rather than a headline
_STEPS = re.compile(r"\s[>›»/]\s")  # of a breadcrumb
_POINTER = re.compile(r"^[<>«»←→‹›#]\s*\w|^\W*\d+ (?:comments?|results?)\b")
_FULL_STOPS = f"{FULL_STOPS}…"
TOP = 3  # lines in which a page's own title stands
_CREDIT_REACH = 3  # short lines from a headline down to its byline
_LONG_LINE = 8  # words of a standfirst or caption
_HEADLINE_ABOVE = 3.0
_COLON = 3.0  # a headline announces no list
_AGAIN = 5.0  # short words that the page's own title gives, near the text
_NEAR = 3  # lines between a headline and its text or byline


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The lines of a page, seen from its headline."""

    units: Sequence[Unit]
    places: dict[int, int]  # index of each unit by the number of its first line
    opening: int  # index of the first paragraph of the text
    body: frozenset[str]  # the telling words of its first paragraphs


def score_headline(unit: Unit, page: Page) -> float:
    """Rate how much a line of the page's head looks like its headline.

    The weights were set by hand on the seeds and the development cases; the title
    column of the scorer tells whether a change helps.
    """
    place = page.places[unit.number]
    repeated = is_repeated(unit, page.units)
    is_credited = _is_credited(place, page)
    is_stopped = unit.is_sentence and unit.text[-1] in _FULL_STOPS and not repeated
    if is_stopped and not is_credited:
        return 0.0  # a standfirst at best
    score = score_words(unit, page.body) - (2.0 if is_stopped else 0.0)
    # A credit goes, whatever stands above it; a headline must stand without it too.
    follower = next(
        (u for u in page.units[place + 1 :] if not is_picture_credit(u)), None
    )
    is_above_text = follower is not None and (follower.is_prose or is_caption(follower))
    if place == 0 and not unit.is_sentence and is_above_text:
        score = max(score, LEAST_SCORE)  # alone above the text, however short
    elif unit.words < FEW_WORDS and _is_short_headline(unit, place, page):
        score = max(score, LEAST_SCORE)
    if _is_page_title_again(unit, place, page):
        score = max(score, _AGAIN)
    if score < LEAST_SCORE:
        return 0.0  # what stands around a line chooses among headlines, makes none
    if repeated:
        score += 2.0 if is_repeated(unit, page.units[:TOP]) or place < TOP else 1.0
    if _has_prefix(unit, page):
        score -= 3.0
    return score + _score_place(unit, place, page, is_credited=is_credited)


def score_words(unit: Unit, body: frozenset[str]) -> float:
    """Rate a line by its own words and by those that return in the text."""
    score = 2.0 if unit.words >= FEW_WORDS else 0.5 if unit.words == 3 else -2.0  # noqa: PLR2004
    score += min(unit.words, 12) / 12
    if telling := telling_words(unit):
        # A headline's words return in its text; a teaser's do not.
        score += 3.0 * len(telling & body) / len(telling)
    if _STEPS.search(unit.text) or _POINTER.match(unit.text):
        score -= 3.0
    return score - (_COLON if unit.text.endswith(":") else 0.0)


def _is_short_headline(unit: Unit, place: int, page: Page) -> bool:
    """Say whether two or three words straight above the text name its subject."""
    following = page.units[place + 1 : place + 2]
    telling = telling_words(unit)
    return (
        bool(telling)
        and telling <= page.body
        and unit.words > 1
        and not unit.is_sentence
        and unit.key not in CONTROLS
        and (place + 1 == page.opening or any(is_credit_line(u) for u in following))
    )


def _is_page_title_again(unit: Unit, place: int, page: Page) -> bool:
    """Say whether a few words near the text repeat the page's own title on top."""
    top = page.units[0].key
    is_near = place > 0 and page.opening - place <= _NEAR
    rest = top.removeprefix(unit.key)
    return (
        is_near
        and 1 < unit.words < FEW_WORDS
        and bool(telling_words(unit))
        and unit.key not in CONTROLS
        and (top == unit.key or (rest != top and BAR.match(rest) is not None))
    )


def _has_prefix(unit: Unit, page: Page) -> bool:
    """Say whether a line is another with a section's name glued before it."""
    return any(
        other.words >= FEW_WORDS
        and unit.key != other.key
        and unit.key.endswith(other.key)
        and unit.key[-len(other.key) - 1].isalnum()
        for other in page.units[: page.opening]
    )


def _score_place(unit: Unit, place: int, page: Page, *, is_credited: bool) -> float:
    units = page.units
    before = units[max(place - 2, 0) : place]
    score = 1.5 if is_credited else 0.0
    if place == 0:
        # The title of a page stands first, its headline near the text.
        score += 0.5 if is_credited or page.opening <= _NEAR else -0.5
    if any(is_credit_line(other) for other in before):
        score -= 1.0
    if place == 0 and NAME_BAR.search(unit.text) and not is_repeated(unit, units):
        own = telling_words(unit)
        if any(_echoes(own, telling_words(u)) for u in units[1 : page.opening]):
            score -= 1.0  # the headline itself stands below, worded differently
    if place > 1 and any(
        other.words >= FEW_WORDS and _echoes(telling_words(unit), telling_words(other))
        for other in units[: min(place, TOP)]
        if other.key != unit.key
    ):
        score += 1.5  # the page's own title is often worded a little differently
    if place and _has_headline_above(unit, place, page):
        score -= 2.0
    return score


def _is_credited(place: int, page: Page) -> bool:
    """Say whether a byline or a date stands a few lines below, standfirsts apart."""
    budget = _CREDIT_REACH
    for other in page.units[place + 1 : place + 1 + 2 * _CREDIT_REACH]:
        if is_credit_line(other):
            return True
        budget -= 0 if other.words >= _LONG_LINE else 1
        if not budget:
            return False
    return False


def _has_headline_above(unit: Unit, place: int, page: Page) -> bool:
    """Say whether the line above is a headline, so that this is its standfirst."""
    above = page.units[place - 1]
    if above.words <= FEW_WORDS or above.key == unit.key:
        return False
    if (place == 1 and BAR.search(above.text)) or is_caption(above):
        return False
    if (above.is_sentence and above.text[-1] in _FULL_STOPS) or is_credit_line(above):
        return False
    own = score_words(above, page.body)
    return own >= _HEADLINE_ABOVE and own >= score_words(unit, page.body) - 1.0


def _echoes(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= max(2, 0.5 * max(len(one), len(other)))


def is_repeated(unit: Unit, units: Sequence[Unit]) -> bool:
    """Say whether a line stands again, alone or before a bar or dash."""
    for other in units:
        if other.number == unit.number:
            continue
        if other.key == unit.key:
            return True
        if other.key.startswith(unit.key) and BAR.match(other.key[len(unit.key) :]):
            return True
        if unit.key.startswith(other.key) and BAR.match(unit.key[len(other.key) :]):
            return other.words >= 3  # noqa: PLR2004 - a name alone repeats by chance
    return False
