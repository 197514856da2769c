"""Which of the dates on a page speaks of its article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.extract.stated_dates import DateRole, StatedDate
from briefing.model import Candidate, Evidence, Line
from briefing.text.date_words import DAY_FIRST_LANGUAGES
from briefing.text.printed_dates import find_printed_dates

# Lines above and below the lede, and above and below the headline, in which a date
# speaks of this article, not of a neighbour on the page. Chosen on the development
# half of the conversion data; re-run its scorer with the adapter in tests/eval.
_LEDE_REACH = (-40, 8)
_HEADLINE_REACH = (-8, 20)
# A line as long as this above a bare date is the teaser that the date belongs to.
_TEASER_LENGTH = 40
# A page's metadata is often in UTC: its day may be one off the printed one.
_ZONE_SHIFT = timedelta(days=1)
_EITHER_ORDER = 2  # days that numbers may mean: 03/04/2025
# Clocks of the United States, where numbers put the month first (CLDR, en-US).
_AMERICAN_CLOCK = re.compile(r"\b(?:[ECMP][SD]T|ET|PT)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A day that the page's invisible metadata give."""

    day: date
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an article stands on its page."""

    headlines: tuple[int, ...]  # numbers of the lines that repeat its title, those
    # above the body alone where there are such
    lede: int | None  # number of the first line of its body


def read_claims(candidates: Sequence[Candidate]) -> tuple[Claim, ...]:
    """Return the days that the page's metadata claim, as they are written there."""
    claims = []
    for candidate in candidates:
        if candidate.name != "date":
            continue
        printed = find_printed_dates(candidate.value)
        if printed and len(printed[0].days) == 1:
            rule = f"{candidate.origin}-date"
            evidence = Evidence(text=candidate.value, span=None, rule=rule)
            claims.append(Claim(day=printed[0].days[0], evidence=evidence))
    return tuple(claims)


def find_place(lines: Sequence[Line], title: str | None, lede: int | None) -> Place:
    """Return where an article stands.

    Args:
        lines: All lines of the file.
        title: The article's, where known.
        lede: Number of the first line of the body, where known.

    """
    wanted = title.casefold().split() if title else []
    headlines = [
        line.number
        for line in lines
        if wanted
        and line.text.casefold().startswith(wanted[0])
        and line.text.casefold().split() == wanted
    ]
    if lede is not None:
        # The first line may be the title of the page, far from the article.
        first = next((line.number for line in lines if line.text), None)
        reach = _HEADLINE_REACH[1]
        is_far = lede - (headlines[0] if headlines else lede) > reach
        if headlines and headlines[0] == first and (is_far or len(headlines) > 1):
            del headlines[0]
        above = [line for line in headlines if 0 <= lede - line <= -_LEDE_REACH[0]]
        headlines = above or headlines
    return Place(headlines=tuple(headlines), lede=lede)


def choose_stated(
    stated: Sequence[StatedDate],
    claims: Sequence[Claim],
    lines: Sequence[Line],
    place: Place,
) -> StatedDate | None:
    """Return the date that speaks of this article.

    Args:
        stated: By line.
        claims: Of the page's metadata. They choose among printed dates; against a
            date at the article's head that they do not know they have no say.
        lines: All lines of the file.
        place: Of the article among the lines.

    Returns:
        The printed date; ``None`` where the metadata know better, where
        several neighbours' dates are left and none is known to be ours, or where
        the only date tells an update without its hour: guides are updated years
        after they appeared, news within the day.

    """
    head = [found for found in stated if _is_at_headline(found, place)]
    head = head or [found for found in stated if _is_at_lede(found, place)]
    near = [found for found in head if _is_near(found, claims)]
    if head and not claims and all(map(_is_late_update, head)):
        return None
    if near or (head and (not claims or _is_firm(head))):
        return min(near or head, key=lambda found: _rank(found, place))
    if claims:
        claimed = {claim.day for claim in claims}
        printed = [found for found in stated if claimed.intersection(found.days)]
        return min(printed, key=lambda found: _rank(found, place), default=None)
    if place.lede is None and not place.headlines:
        return min(stated, key=lambda found: (found.role, found.line), default=None)
    return _choose_elsewhere(stated, lines, place)


def _choose_elsewhere(
    stated: Sequence[StatedDate], lines: Sequence[Line], place: Place
) -> StatedDate | None:
    """Return a date that stands away from the article's head and yet is its own."""
    start = min((*place.headlines, place.lede or 0))
    rest = [
        found
        for found in stated
        if not _is_late_update(found)
        and (
            not found.is_alone
            or (found.line > start and not _is_of_teaser(found, lines))
        )
    ]
    strongest = min((found.role for found in rest), default=None)
    rest = [found for found in rest if found.role == strongest]
    return rest[0] if len({found.days for found in rest}) == 1 else None


def _is_late_update(found: StatedDate) -> bool:
    """Say whether a date tells an update that may be years after the publishing."""
    return found.role is DateRole.UPDATED and not found.has_clock


def _is_of_teaser(found: StatedDate, lines: Sequence[Line]) -> bool:
    """Say whether the line above a date is long, so that the date is not ours.

    A byline or a control above a date is short; the headline of a neighbour is
    long.
    """
    before = [line.text for line in lines if line.number < found.line and line.text]
    return bool(before) and len(before[-1]) >= _TEASER_LENGTH


def _is_at_headline(found: StatedDate, place: Place) -> bool:
    """Say whether a date stands close to a line that repeats the title."""
    above, below = _HEADLINE_REACH
    return any(above <= found.line - line <= below for line in place.headlines)


def _is_at_lede(found: StatedDate, place: Place) -> bool:
    """Say whether a date stands close to the lede, or its whereabouts are open."""
    above, below = _LEDE_REACH
    if place.lede is None:
        return False
    top = min((line for line in place.headlines if line < place.lede), default=0)
    is_below_top = found.line >= top + _HEADLINE_REACH[0]
    return is_below_top and above <= found.line - place.lede <= below


def _is_firm(head: Sequence[StatedDate]) -> bool:
    """Say whether the head of the article gives one day of publishing."""
    return any(found.role is DateRole.PUBLISHED for found in head) or (
        len({found.days for found in head if found.role is DateRole.PLAIN}) == 1
    )


def _is_near(found: StatedDate, claims: Sequence[Claim]) -> bool:
    """Say whether the metadata claim that day, or a neighbour in another zone."""
    return any(
        abs(day - claim.day) <= _ZONE_SHIFT for day in found.days for claim in claims
    )


def _rank(found: StatedDate, place: Place) -> tuple[object, ...]:
    """Return what puts the likelier of two dates first."""
    start = place.headlines[-1] if place.headlines else place.lede or 0
    lede = place.lede if place.lede is not None else start
    # A caption or a note on a broadcast may follow the lede.
    return (
        found.role,
        found.line > max(start, lede),
        abs(found.line - lede),
        found.evidence.span or (),
    )


def settle_order(
    chosen: StatedDate,
    lines: Sequence[Line],
    claims: Sequence[Claim],
    language: str | None,
) -> tuple[date, ...]:
    """Return the days left when evidence decides the order of day and month.

    Evidence is, in this order: the page's metadata; the same day printed in full
    elsewhere on the page; digits of other dates that prove the order; the custom
    of the language; a clock of the United States in the line.
    """
    if len(chosen.days) != _EITHER_ORDER:
        return chosen.days
    claimed = [day for day in chosen.days if day in {claim.day for claim in claims}]
    if claimed:
        return (claimed[0],)
    printed = [date for line in lines for date in find_printed_dates(line.text)]
    sure = {date.days[0] for date in printed if len(date.days) == 1}
    repeated = sure.intersection(chosen.days)
    if len(repeated) == 1:
        return tuple(repeated)
    orders = {date.is_month_first for date in printed} - {None}
    if not orders and language in DAY_FIRST_LANGUAGES:
        orders = {False}
    line = next(line for line in lines if line.number == chosen.line)
    if not orders and _AMERICAN_CLOCK.search(line.text):
        orders = {True}
    if len(orders) != 1:
        return chosen.days
    # Of the two readings the one whose month is printed first.
    first_number = int(re.match(r"\d+", chosen.evidence.text)[0])  # type: ignore[index]
    is_month_first = orders.pop()
    return tuple(
        day
        for day in chosen.days
        if (day.month if is_month_first else day.day) == first_number
    )
