"""How months counted, quarters, seasons, years and decades are resolved.

"A year earlier" counts from the period told last; the figures of a quarter are
compared with those of the same quarter a year ago (TimeBank annotates both so).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefing.model import ClueKind, Interval
from briefing.text.calendar_spans import (
    Stretch,
    make_half,
    make_month,
    make_quarter,
    make_season,
    make_years,
)
from briefing.text.date_context import Context, Expression, choose_nearest

_LAST = ("last ", "this past ", "the past ")


def resolve_months(
    expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Resolve a number of months from the anchor, or from the month told last."""
    last = context.last if expression.is_anaphoric else None
    start = last.interval.first if last else anchor
    if start is None:
        return None
    month = make_month(start.year, start.month + (expression.offset or 0))
    return _extend(month, start) if expression.number else month


def _extend(stretch: Stretch, anchor: date) -> Stretch:
    """Return "the past year": the year before and this one up to the anchor."""
    interval = Interval(first=stretch.interval.first, last=anchor)
    return replace(stretch, interval=interval)


def resolve_year(
    expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Resolve a year, or the period told last in another year."""
    if expression.year is not None:
        return make_years(expression.year)
    offset = expression.offset or 0
    is_comparison = offset == -1 and expression.text.lower().endswith("year ago")
    if (expression.is_anaphoric or is_comparison) and context.quarter:
        return _shift_quarter(context.quarter, offset)
    if expression.is_anaphoric and context.last:
        return make_years(context.last.interval.first.year + offset)
    if anchor is None:
        return None
    year = make_years(anchor.year + offset)
    return _extend(year, anchor) if expression.number else year


def _shift_quarter(stretch: Stretch, years: int) -> Stretch:
    """Return the same quarter so many years later."""
    first = stretch.interval.first
    return make_quarter(first.year + years, (first.month + 2) // 3)


def resolve_quarter(
    expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Resolve a quarter by its number, or by way of the one told last."""
    year, number, offset = expression.year, expression.number, expression.offset
    if expression.is_anaphoric and context.quarter:
        now = context.quarter.interval.first.year
        return _shift_quarter(context.quarter, year - now if year else offset or 0)
    if year is not None:
        return make_quarter(year, number) if number else make_years(year)
    if anchor is None:
        return None
    if number is not None:
        return _find_quarter(expression, number, anchor)
    if expression.is_anaphoric and offset:
        return make_years(anchor.year + offset)
    # Of a quarter that is not named, the latest complete one.
    count = -1 if expression.is_anaphoric else offset or 0
    quarters = anchor.year * 4 + (anchor.month - 1) // 3 + count
    return make_quarter(quarters // 4, quarters % 4 + 1)


def _find_quarter(expression: Expression, number: int, anchor: date) -> Stretch | None:
    """Return the quarter with that number that is nearest to the anchor."""
    if expression.offset is not None:
        return make_quarter(anchor.year + expression.offset, number)
    quarters = [
        make_quarter(year, number) for year in range(anchor.year - 1, anchor.year + 2)
    ]
    if expression.tense <= 0:  # figures are of a quarter that has begun
        quarters = [one for one in quarters if one.interval.first <= anchor]
    return choose_nearest(quarters, anchor, expression.tense)


def resolve_half(
    expression: Expression, anchor: date | None, _context: Context
) -> Stretch | None:
    """Resolve a half of a year."""
    year = expression.year
    if year is None and anchor is not None:
        year = anchor.year + (expression.offset or 0)
    return make_half(year, expression.number or 1) if year is not None else None


def resolve_season(
    expression: Expression, anchor: date | None, _context: Context
) -> Stretch | None:
    """Resolve a season."""
    season = expression.number or 1
    year = expression.year
    if year is None and anchor is None:
        return None
    if year is None and anchor and expression.offset is not None:
        year = anchor.year + expression.offset
    if year is None and anchor:
        seasons = [make_season(anchor.year + n, season) for n in (-2, -1, 0, 1)]
        if expression.text.lower().startswith(_LAST):
            seasons = [one for one in seasons if one.interval.last < anchor]
        return choose_nearest(seasons, anchor, expression.tense)
    found = make_season(year or 1, season)
    before = make_season((year or 1) - 1, season)
    if found.interval.last.year == found.interval.first.year:
        return found
    # The winter of 1994 may have begun or ended in that year.
    interval = Interval(first=before.interval.first, last=found.interval.last)
    return replace(found, interval=interval)


def resolve_years(
    expression: Expression, anchor: date | None, _context: Context
) -> Stretch | None:
    """Resolve a decade or century."""
    count = 10 if expression.kind is ClueKind.DECADE else 100
    if expression.number is not None:
        return make_years(expression.number, count)
    if anchor is None:
        return None
    first = anchor.year // count * count + (expression.offset or 0) * count
    return make_years(first, count)
