# ruff: noqa: RUF001 - typographic marks are meant
"""The headline that is printed above a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.leftovers import find_leftover
from briefing.extract.masthead import is_credit_line
from briefing.extract.pictures import is_caption, is_picture_credit
from briefing.extract.section import is_breadcrumb
from briefing.extract.titles import BAR, TITLE, Headline, stated_title
from briefing.extract.units import Unit, fold

_HEAD = 40  # units in which a headline is looked for
_BODY = 8  # paragraphs of the text that a headline is compared with
_TELLING = 4  # letters of a word that tells something
_LONG_OPENING = 20  # words of a first paragraph that ends like a headline
_LEAST_SCORE = 2.0
_FEW_WORDS = 4  # a line of fewer is a label rather than a headline
_STEPS = re.compile(r"\s[>›»/]\s")  # of a breadcrumb
_LONGEST_HEADLINE = 32  # words
_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|[a-z]{2})$", re.IGNORECASE)


def find_printed_title(units: Sequence[Unit]) -> Headline | None:
    """Choose the line that looks most like a headline above the first text."""
    first = next((i for i, unit in enumerate(units) if _opens_text(unit)), len(units))
    head = [unit for unit in units[: min(first, _HEAD)] if _may_be_title(unit)]
    text = [unit for unit in units[first:] if unit.is_prose][:_BODY]
    body = {word for unit in text for word in _telling(unit)}
    best: tuple[float, int] | None = None
    for index, unit in enumerate(head):
        score = _score(unit, units, body)
        if score >= _LEAST_SCORE and (best is None or score > best[0]):
            best = (score, index)
    if best is None:
        return None
    unit = head[best[1]]
    value, suffix = _split_bar(unit, units)
    if suffix is not None:
        # A page's own title and its headline: the one without the bar is it.
        twin = next((u for u in head if u.key == fold(value)), None)
        if twin is not None:
            return stated_title(twin, twin.span, twin.text, TITLE, suffix=suffix)
    else:
        suffix = _suffix_elsewhere(unit, head)
    start = unit.span[0]
    return stated_title(unit, (start, start + len(value)), value, TITLE, suffix=suffix)


def _suffix_elsewhere(unit: Unit, head: Sequence[Unit]) -> str | None:
    """Return what another line of the head adds to the headline after a bar."""
    for other in head:
        rest = other.text[len(unit.text) :]
        if other.key.startswith(unit.key) and (mark := BAR.match(rest)) is not None:
            return rest[mark.end() :].strip() or None
    return None


def _opens_text(unit: Unit) -> bool:
    if not unit.is_prose or find_leftover(unit) is not None or is_caption(unit):
        return False
    return unit.words >= _LONG_OPENING or unit.text[-1] in ".。"


def _may_be_title(unit: Unit) -> bool:
    return (
        unit.words <= _LONGEST_HEADLINE
        and find_leftover(unit) is None
        and not is_credit_line(unit.text)
        and not is_breadcrumb(unit.text)
        and not is_caption(unit)
        and not is_picture_credit(unit.text)
    )


def _telling(unit: Unit) -> set[str]:
    """Return the words by which a headline and its text know each other."""
    return {word for word in re.findall(r"\w+", unit.key) if len(word) >= _TELLING}


def _score(unit: Unit, units: Sequence[Unit], body: set[str]) -> float:
    """Rate how much a line of the page's head looks like its headline.

    The weights were set by hand on the seeds and the development cases; the title
    column of the scorer tells whether a change helps.
    """
    if unit.is_sentence and unit.text[-1] in ".…。":
        return 0.0  # a standfirst at best
    score = _score_words(unit, body)
    place = next(i for i, other in enumerate(units) if other.number == unit.number)
    follower = units[place + 1 : place + 2]
    is_above_text = any(other.is_prose or is_caption(other) for other in follower)
    if place == 0 and not unit.is_sentence and is_above_text:
        score = max(score, _LEAST_SCORE)  # alone above the text, however short
    if score < _LEAST_SCORE:
        return 0.0  # what stands around a line chooses among headlines, makes none
    return score + _score_place(unit, place, units)


def _score_words(unit: Unit, body: set[str]) -> float:
    score = 2.0 if unit.words >= _FEW_WORDS else 0.5 if unit.words == 3 else -2.0  # noqa: PLR2004
    score += min(unit.words, 12) / 12
    if telling := _telling(unit):
        # A headline's words return in its text; a teaser's do not.
        score += 3.0 * len(telling & body) / len(telling)
    return score - (3.0 if _STEPS.search(unit.text) else 0.0)


def _score_place(unit: Unit, place: int, units: Sequence[Unit]) -> float:
    score = 0.5 if place == 0 else 0.0
    score += 2.0 if is_repeated(unit, units) else 0.0
    before, after = units[max(place - 2, 0) : place], units[place + 1 : place + 4]
    if any(is_credit_line(other.text) for other in after):
        score += 1.5
    if any(is_credit_line(other.text) for other in before):
        score -= 1.0
    telling = _telling(unit)
    others = [u for u in units[:place] if u.key != unit.key and u.words >= _FEW_WORDS]
    if any(_echoes(telling, _telling(other)) for other in others):
        score += 1.5  # the page's own title is often worded a little differently
    return score


def _echoes(one: set[str], other: set[str]) -> bool:
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


def _split_bar(unit: Unit, units: Sequence[Unit]) -> tuple[str, str | None]:
    """Cut what a title bar adds: after a bar always, after a dash if repeated."""
    text = unit.text
    cuts = [
        (text[: mark.start()].rstrip(), text[mark.end() :].strip(), mark[0])
        for mark in BAR.finditer(text)
    ]
    cuts = [cut for cut in cuts if cut[0] and cut[1]]
    keys = {other.key for other in units if other.number != unit.number}
    for title, suffix, _ in cuts:
        if fold(title) in keys and len(title.split()) >= 3:  # noqa: PLR2004
            return title, suffix
    for title, suffix, mark in cuts:
        is_short = len(suffix.split()) <= 5 and len(suffix) < len(title)  # noqa: PLR2004
        is_name = fold(suffix) in keys or _DOMAIN.search(suffix) is not None
        if is_short and ("|" in mark or is_name):
            return title, suffix
    return text, None
