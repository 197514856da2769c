# ruff: noqa: RUF001 - full-width marks are meant
"""Short lines between the paragraphs that are none of the article's.

A headline of another story, a label or a link between two paragraphs looks like a
heading. No single thing tells them apart; several weak signs together do. Each sign
is a rule with a weight: what speaks against a line is summed up with what speaks for
it, and a line that goes bears the name of the sign that weighed most.

"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.pictures import is_caption
from briefing.extract.rules import Rule
from briefing.extract.series import find_series
from briefing.extract.text_run import is_endless, reads_as_list
from briefing.extract.units import Unit, capitals
from briefing.text.sieves import Sieve

_YEAR_AT_END = Sieve(r"(?<!\()\b(?:19|20)\d\d(?:\W.{0,12})?$")
_STOPS = re.compile(r"[.!?。！？।؟]")
_SIGNED = r"^[—–-]+ ?\S.{1,60} \(@\w+\)"
_POST = Sieve(rf"\bpic\.twitter\.com|//t\.co/|{_SIGNED}")
_SIGNATURE = re.compile(_SIGNED)
_MENU_WORDS = 12
_LONGEST_HEADING = 20  # words of one in two parts: "Two years on: What Became of It"
_LABEL_WORDS = 6
_HEADLINE_WORDS = 9


class Neighbourhood(NamedTuple):
    """A unit, what stands beside it, and how often the page shows it."""

    unit: Unit
    before: tuple[Unit, str | None] | None
    after: tuple[Unit, str | None] | None
    times: int  # but for a list of contents that names the heading of a paragraph
    is_signed: bool  # a post's signature stands straight below it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Rule):
    """A rule that speaks against a line, with its weight."""

    weight: float
    holds: Callable[[Neighbourhood], bool]


def _is_menu(place: Neighbourhood) -> bool:
    unit = place.unit
    if unit.is_table:
        return False
    return is_endless(unit) or (
        unit.words >= _MENU_WORDS
        and _STOPS.search(unit.text) is None
        and capitals(unit) > 0.7  # noqa: PLR2004 - a share
        and not (unit.words <= _LONGEST_HEADING and ": " in unit.plain)
    )


def _is_post(place: Neighbourhood) -> bool:
    unit = place.unit
    return place.is_signed or _POST.search(unit.text, unit.stems) is not None


def _is_beside_removed(place: Neighbourhood) -> bool:
    return any(
        side is not None and side[1] is not None for side in (place.before, place.after)
    )


def _is_alone_beside_removed(place: Neighbourhood) -> bool:
    return _is_beside_removed(place) and all(
        side is None or side[1] is not None or side[0].is_prose
        for side in (place.before, place.after)
    )


def _is_among_removed(place: Neighbourhood) -> bool:
    return all(
        side is not None and side[1] is not None for side in (place.before, place.after)
    )


# The weights were set by hand in steps of a half, as those in `text_run`.
SIGNS: tuple[Sign, ...] = (
    Sign(
        name="menu-line",
        sentence="A long line of names without a full stop is a menu, not a sentence.",
        example="Home News Business Sport Weather Culture Travel Style Health Motoring "
        "Property Jobs",
        weight=-6.0,
        holds=_is_menu,
    ),
    Sign(
        name="repeated-line",
        sentence="A short line that the page shows more than once is one of its "
        "labels.",
        example="Ferry strike: all stories",
        weight=-3.0,
        holds=lambda place: place.times > 1,
    ),
    Sign(
        name="dated-line",
        sentence="A short line that ends in a year, between paragraphs, is the label "
        "of another page.",
        example="Ferry fares, March 2031",
        weight=-2.0,
        holds=lambda place: (
            _YEAR_AT_END.search(place.unit.text, place.unit.stems) is not None
        ),
    ),
    Sign(
        name="embedded-post",
        sentence="The words of an embedded post with its link are not the article’s.",
        example="The ferry is back pic.twitter.com/abc",
        weight=-6.0,
        holds=_is_post,
    ),
    Sign(
        name="names-in-a-row",
        sentence="A line whose words all begin with capitals reads as a label or a "
        "title of another story.",
        example="Harbour Council Votes On New Ferry Line",
        weight=-1.0,
        holds=lambda place: (
            place.unit.words >= _LABEL_WORDS and capitals(place.unit) > 0.8  # noqa: PLR2004 - a share
        ),
    ),
    Sign(
        name="beside-removed-lines",
        sentence="A short line beside a line that another rule removed goes with it, "
        "unless it heads a paragraph.",
        example="Two tugs",
        weight=-1.0,
        holds=_is_beside_removed,
    ),
    Sign(
        name="lone-beside-removed-lines",
        sentence="A short line beside a removed line goes sooner where no other short "
        "line stands next to it: it is in no list.",
        example="Harbour desk",
        weight=-0.5,
        holds=_is_alone_beside_removed,
    ),
    Sign(
        name="among-removed-lines",
        sentence="A short line between two removed lines goes with them.",
        example="Harbour desk",
        weight=-1.0,
        holds=_is_among_removed,
    ),
    Sign(
        name="headline-of-another-story",
        sentence="A line as long as a headline that does not end as a sentence does "
        "is a link to another story.",
        example="Fishing boats find a new port after the ferry company leaves the town",
        weight=-1.0,
        holds=lambda place: place.unit.words >= _HEADLINE_WORDS,
    ),
)

_BY_WEIGHT = tuple(sorted(SIGNS, key=lambda sign: sign.weight))
_ALL_WEIGHT = sum(sign.weight for sign in SIGNS)

# Rules whose lines tell nothing about the lines beside them: what these signs have
# taken out, else one line after the other would go; and the copy of a paragraph.
_UNTELLING = frozenset(("repeated-text", *(sign.name for sign in SIGNS)))
_START = 1.5  # most short lines inside an article are its own
_ABOVE_TEXT = 1.0
_BELOW_TEXT = 0.5
_SENTENCE = 1.0
_OPENS = 1.5  # ends in a colon, has a bullet, or is counted
_TAG_POINTS = dict.fromkeys(("h2", "h3", "h4"), 2.0) | dict.fromkeys(
    ("p", "li", "blockquote", "dt", "dd"), 1.5
)
_PROSE = 5.0  # running text goes only for strong signs, or many


def mark_insets(sheet: Sheet) -> Marks:
    """Mark the lines inside the article that more speaks against than for."""
    times = Counter(unit.key for unit, _ in sheet.page)
    live = {unit.number for unit in sheet.live}
    texts = [unit for unit in sheet.live if unit.is_prose]
    # The whole article stands in the file twice: its copy has gone, and it stays.
    is_doubled = sum(times[unit.key] > 1 for unit in texts) * 2 > len(texts)
    shown = [
        (unit, rule)
        for unit, rule in sheet.page
        if rule not in _UNTELLING and (rule or not is_caption(unit))
    ]
    heads = Counter(
        unit.key for (unit, _), after in pairwise(shown) if _is_paragraph(after)
    )
    signed = {
        unit.number
        for (unit, _), (below, _) in pairwise(sheet.page)
        if below.text[0] in "—–-" and _SIGNATURE.search(below.text) is not None
    }
    series = find_series(sheet)
    found: Marks = {}
    for index, (unit, _) in enumerate(shown):
        if unit.number not in live:
            continue
        before = shown[index - 1] if index else None
        after = shown[index + 1] if index + 1 < len(shown) else None
        # A list of contents names each heading once more.
        is_heading = heads[unit.key] == 1 and _is_paragraph(after)
        place = Neighbourhood(
            unit=unit,
            before=before,
            after=after,
            times=1
            if is_doubled
            else times[unit.key] - (is_heading and unit.words > 1),
            is_signed=unit.number in signed,
        )
        points = _points(place) + _OPENS * (unit.number in series)
        if (sign := _find_strongest(place, points)) is not None:
            found[unit.number] = removed(sign)
    return found


def _find_strongest(place: Neighbourhood, points: float) -> Sign | None:
    """Return the strongest of the signs against a line, if they outweigh *points*."""
    strongest: Sign | None = None
    left = _ALL_WEIGHT  # of the signs that are not yet looked for
    for sign in _BY_WEIGHT:
        if points + left > 0:
            return None  # nothing can tip the scales any more
        left -= sign.weight
        if sign.holds(place):
            points += sign.weight
            strongest = strongest or sign
    return strongest if points <= 0 else None


def _points(place: Neighbourhood) -> float:
    """Return what speaks for a line."""
    unit = place.unit
    if unit.is_prose or unit.is_table:  # whose rows end in years and names
        return _PROSE
    points = _START + _TAG_POINTS.get(unit.tag or "", 0.0)
    if _is_paragraph(place.after):
        points += _ABOVE_TEXT
    if _is_paragraph(place.before):
        points += _BELOW_TEXT
    if unit.is_sentence:
        points += _SENTENCE
    if reads_as_list(unit):
        points += _OPENS
    return points


def _is_paragraph(side: tuple[Unit, str | None] | None) -> bool:
    return side is not None and side[1] is None and side[0].is_prose
