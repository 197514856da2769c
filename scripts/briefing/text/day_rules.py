"""How days, weekdays, weeks and months are resolved.

The rules rest on news convention and the calendar:

* A weekday without a date lies within seven days of publishing (The Associated
  Press Stylebook, "days of the week"): told as past the latest such day, the day
  of publishing included, told as to come the next.
* A day or month without a year lies within a year of publishing (the same,
  "months"): the nearest, where the verb's tense does not speak against it. Where no
  verb tells, it lies in the year of publishing, but for the weeks around New Year.
"""

from __future__ import annotations

from datetime import date, timedelta

from briefing.model import ClueKind
from briefing.text.calendar_spans import (
    Stretch,
    find_weekday_of_month,
    make_day,
    make_days,
    make_month,
    make_week,
    make_weekend,
)
from briefing.text.date_context import Context, Expression, choose_nearest

_WEEK = timedelta(days=7)
_SATURDAY = 5
# How much nearer a day of another year must lie than that of this year: "in February",
# said in November, is over; "in January", said in December, is to come. From 3 to 8 all
# the same on the development halves of TempEval-3 and GUM; re-run their scorer.
_OTHER_YEAR = 5


def _make_in_year(expression: Expression, year: int) -> Stretch | None:
    """Return the day, days or part of a month of an expression in a year."""
    month, first = expression.month or 1, expression.first_day
    last, last_month = expression.last_day, expression.last_month or expression.month
    if expression.kind is ClueKind.MONTH:
        return make_month(year, month)
    if first is None or last is None:
        return None
    if expression.kind is ClueKind.PART_OF_MONTH:
        return make_month(year, month, first, last)
    try:
        return make_days(date(year, month, first), date(year, last_month or 1, last))
    except ValueError:
        return None  # 29 February


def resolve_dated(
    expression: Expression, anchor: date | None, _context: Context
) -> Stretch | None:
    """Resolve what names a month."""
    if expression.year is not None:
        return _make_in_year(expression, expression.year)
    if anchor is None:
        return None
    if expression.offset is not None:
        return _make_in_year(expression, anchor.year + expression.offset)
    stretches = [
        stretch
        for year in range(anchor.year - 1, anchor.year + 2)
        if (stretch := _make_in_year(expression, year))
    ]
    if expression.weekday is not None:
        stretches = [
            stretch
            for stretch in stretches
            if stretch.interval.first.weekday() == expression.weekday
        ] or stretches
    if expression.number == -1:
        stretches = [one for one in stretches if one.interval.last < anchor]
    elif expression.number == 1:
        stretches = [one for one in stretches if one.interval.first > anchor]
    return choose_nearest(stretches, anchor, expression.tense, other_year=_OTHER_YEAR)


def resolve_holiday(
    expression: Expression, anchor: date | None, _context: Context
) -> Stretch | None:
    """Resolve the n-th weekday of a month."""
    if anchor is None and expression.year is None:
        return None
    years = [expression.year] if expression.year else []
    if anchor is not None and not years:
        years = list(range(anchor.year - 1, anchor.year + 2))
    days = [
        make_day(
            find_weekday_of_month(
                year,
                expression.month or 1,
                expression.weekday or 0,
                expression.number or 0,
            )
        )
        for year in years
    ]
    return choose_nearest(days, anchor, expression.tense) if anchor else days[0]


def resolve_weekday(
    expression: Expression, anchor: date | None, _context: Context
) -> Stretch | None:
    """Resolve a weekday: without an anchor a Monday stays a Monday."""
    if anchor is None or expression.weekday is None:
        return None
    behind = (anchor.weekday() - expression.weekday) % 7
    if (expression.offset or 0) < 0:
        return make_day(anchor - timedelta(days=behind or 7))
    if (expression.offset or 0) > 0:
        return make_day(anchor + timedelta(days=7 - behind))
    tense = expression.tense
    if not tense and expression.text.lower().startswith("this "):
        tense = 1  # "this Friday", where no verb says that it is over
    if tense > 0 and behind:
        return make_day(anchor + timedelta(days=7 - behind))
    return make_day(anchor - timedelta(days=behind))


def resolve_day_offset(
    expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Resolve a number of days from the anchor, or from the day told last."""
    start, told = anchor, context.day
    if expression.is_anaphoric:
        start = told or anchor
    if start is None:
        return None
    is_spoken = expression.number is not None
    if is_spoken and told and timedelta() < start - told < _WEEK:
        # "Today" of a speaker is the day on which it was said, where that is told.
        start = told
    return make_day(start + timedelta(days=expression.offset or 0))


def resolve_week(
    expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Resolve a week or a weekend."""
    if expression.month is not None:
        dated = resolve_dated(expression, anchor, context)
        return make_week(dated.interval.first) if dated else None
    if expression.is_anaphoric and context.last:
        anchor = context.last.interval.first
    if anchor is None:
        return None
    if expression.weekday != _SATURDAY:
        return make_week(anchor + (expression.offset or 0) * _WEEK)
    if expression.offset is not None:
        is_weekend = anchor.weekday() >= _SATURDAY
        back = expression.offset if expression.offset >= 0 or not is_weekend else -1
        return make_weekend(anchor + back * _WEEK)
    is_behind = expression.tense <= 0 and anchor.weekday() < _SATURDAY
    return make_weekend(anchor - _WEEK if is_behind else anchor)


def resolve_time(
    _expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Resolve a time of day: of the day told last."""
    day = context.day or anchor
    return make_day(day) if day else None
