"""When an article must have been published, by calendar and news convention."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from briefing.extract.rules import Rule
from briefing.model import Basis, ClueKind, DateClue, Evidence, Field, Interval

NOT_BEFORE = Rule(
    name="not-before",
    sentence="Where no day is printed, a text is not older than the latest date of its "
    "year that it tells as past.",
    example="The ferry came back on September 22.",
)
NOT_AFTER = Rule(
    name="before",
    sentence="Where no day is printed, a text is older than the first date of its year "
    "that it tells as to come.",
    example="The council will vote this November.",
)
YEAR = Rule(
    name="year-of-publishing",
    sentence="The year of a text is the newest that it tells as past, where it speaks "
    "of the year before as the last.",
    example="In August 2031 the port reopened; last year, 2030, it had been shut.",
)
_DAY = timedelta(days=1)
_SATURDAY = 5
_DATED = (ClueKind.DAY, ClueKind.RANGE, ClueKind.PART_OF_MONTH, ClueKind.MONTH)

_UNKNOWN: Field[Interval] = Field(value=None, basis=Basis.UNKNOWN)


def make_interval(clue: DateClue, year: int) -> Interval | None:
    """Return the days that a dated clue names in a year.

    Args:
        clue: Of a kind that has a month; its own year is not looked at.
        year: Of the calendar.

    Returns:
        The days; ``None`` for 29 February in a common year.

    """
    if clue.month is None:
        return None
    length = monthrange(year, clue.month)[1]
    first, last = clue.first_day or 1, clue.last_day or length
    if clue.kind is ClueKind.PART_OF_MONTH:
        last = min(last, length)
    try:
        return Interval(
            first=date(year, clue.month, first),
            last=date(year, clue.last_month or clue.month, last),
        )
    except ValueError:
        return None


def infer_published(clues: Sequence[DateClue]) -> Field[Interval]:
    """Reason from a body's dates to the days on which it can be published.

    The year must follow from the text. It is at least the newest year that is
    told as past, at most the earliest that is told as to come; weekdays printed
    beside dates, and a weekend beside two days in a row, rule years out. Where
    more than one is left, an article that says "last year" and names both that
    year and the newest past one is of the latter.

    Within the year, dates without one belong to the year of publishing (The
    Associated Press Stylebook, "dates", "months": the year is left out within
    the current year): the day is not before the latest date told as past, and
    before the month or day that is told as to come ("this November").

    Args:
        clues: Of the body, in any order.

    Returns:
        The interval, basis ``inferred``, with the clues it rests on; unknown
        where the year does not follow, or where no date without a year is told
        as past or none is told as to come within it.

    """
    ordered = sorted(clues, key=lambda clue: clue.span)
    year, reasons = _find_year(ordered)
    if year is None:
        return _UNKNOWN
    ahead = min(
        (
            (interval.first, clue.span, clue)
            for clue, interval in _in_year(ordered, year)
            if clue.tense > 0
        ),
        key=lambda one: one[:2],
        default=None,
    )
    if ahead is None:
        return _UNKNOWN
    last = ahead[0] - _DAY
    told = [
        (interval.first, clue.span, clue)
        for clue, interval in _in_year(ordered, year)
        if clue.tense < 0 and interval.first <= last
    ]
    # Only a date that leaves its year out ties the text to the year.
    if all(clue.year is not None for _, _, clue in told):
        return _UNKNOWN
    behind = max(told, key=lambda one: one[:2])
    evidence = (
        _cite(behind[2], NOT_BEFORE),
        _cite(ahead[2], NOT_AFTER),
        *(_cite(clue, YEAR) for clue in reasons),
    )
    return Field(
        value=Interval(first=behind[0], last=last),
        basis=Basis.INFERRED,
        evidence=evidence,
    )


def _cite(clue: DateClue, rule: Rule) -> Evidence:
    return Evidence(text=clue.text, span=clue.span, rule=rule.name)


def _in_year(
    clues: Sequence[DateClue], year: int
) -> Iterator[tuple[DateClue, Interval]]:
    """Yield the dated clues that speak of the year of publishing."""
    for clue in clues:
        if clue.kind not in _DATED or clue.offset not in (None, 0):
            continue
        if clue.year in (None, year) and (interval := make_interval(clue, year)):
            yield clue, interval


def _find_year(clues: Sequence[DateClue]) -> tuple[int | None, tuple[DateClue, ...]]:
    """Return the year of publishing and the clues that give it."""
    named = [clue for clue in clues if clue.year is not None]
    past = [clue for clue in named if clue.tense < 0]
    if not past:
        return None, ()
    newest = max(past, key=lambda clue: (clue.year or 0, clue.month or 0))
    low = newest.year or 0
    to_come = [clue.year for clue in named if clue.tense > 0 and clue.year]
    years = [
        year
        for year in range(low, min(to_come, default=low + 1) + 1)
        if not _breaks_weekday(clues, year)
    ]
    if len(years) > 1 and (fitting := [y for y in years if _fits_weekend(clues, y)]):
        years = fitting
    last_year = [
        clue
        for clue in clues
        if clue.kind is ClueKind.YEAR and clue.offset == -1 and not clue.is_anaphoric
    ]
    before = [clue for clue in past if clue.year == low - 1]
    if low in years and last_year and before:
        return low, (newest, last_year[0], before[0])
    return None, ()


def _breaks_weekday(clues: Sequence[DateClue], year: int) -> bool:
    """Say whether "Wednesday, November 8" is another weekday in that year."""
    return any(
        interval.first.weekday() != clue.weekday
        for clue, interval in _in_year(clues, year)
        if clue.kind is ClueKind.DAY and clue.year is None and clue.weekday is not None
    )


def _fits_weekend(clues: Sequence[DateClue], year: int) -> bool:
    """Say whether the weekend of the text can be its two days in a row."""
    has_weekend = any(
        clue.kind is ClueKind.WEEK and clue.weekday == _SATURDAY for clue in clues
    )
    return has_weekend and any(
        interval.first.weekday() == _SATURDAY and interval.last == interval.first + _DAY
        for clue, interval in _in_year(clues, year)
        if clue.kind is ClueKind.RANGE and clue.tense < 0
    )
