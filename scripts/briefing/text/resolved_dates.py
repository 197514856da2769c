"""What a date expression means, seen from the day of publishing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from briefing.model import ClueKind, Evidence, Interval
from briefing.text.calendar_spans import Stretch
from briefing.text.date_context import Context, Expression
from briefing.text.day_rules import (
    resolve_dated,
    resolve_day_offset,
    resolve_holiday,
    resolve_time,
    resolve_week,
    resolve_weekday,
)
from briefing.text.period_rules import (
    resolve_half,
    resolve_months,
    resolve_quarter,
    resolve_season,
    resolve_year,
    resolve_years,
)

_NO_DAY = frozenset({ClueKind.DURATION, ClueKind.SET, ClueKind.VAGUE})
_NAMED = frozenset({ClueKind.DECADE, ClueKind.CENTURY})
_NO_CONTEXT = Context()

_RULES: dict[ClueKind, Callable[[Expression, date | None, Context], Stretch | None]] = {
    ClueKind.DAY: resolve_dated,
    ClueKind.RANGE: resolve_dated,
    ClueKind.MONTH: resolve_dated,
    ClueKind.PART_OF_MONTH: resolve_dated,
    ClueKind.WEEKDAY: resolve_weekday,
    ClueKind.WEEK: resolve_week,
    ClueKind.YEAR: resolve_year,
    ClueKind.MONTHS_AGO: resolve_months,
    ClueKind.DAY_OFFSET: resolve_day_offset,
    ClueKind.QUARTER: resolve_quarter,
    ClueKind.HALF: resolve_half,
    ClueKind.SEASON: resolve_season,
    ClueKind.DECADE: resolve_years,
    ClueKind.CENTURY: resolve_years,
    ClueKind.HOLIDAY: resolve_holiday,
    ClueKind.TIME: resolve_time,
}


def resolve_date(
    expression: Expression,
    anchor: Interval | None,
    context: Context = _NO_CONTEXT,
) -> Interval | None:
    """Return the days that an expression can mean.

    Args:
        expression: As `briefing.text.dates.find_dates` finds it, or a clue.
        anchor: When its article was published; several days where that is not
            known better.
        context: What the expressions before it mean; what counts from there
            ("a year earlier") needs it.

    Returns:
        A day, a week, a month or whatever the words name; from an anchor of
        several days all that follow from them. ``None`` for what names no day
        (a duration), and for what cannot be known: a Monday without an anchor.

    """
    if anchor is None:
        found = _resolve(expression, None, context)
        return found.interval if found else None
    ends = [
        found.interval
        for day in sorted({anchor.first, anchor.last})
        if (found := _resolve(expression, day, context))
    ]
    if not ends:
        return None
    return Interval(
        first=min(end.first for end in ends), last=max(end.last for end in ends)
    )


def cite_date(expression: Expression) -> Evidence:
    """Return the words of an expression with the rule that resolves them."""
    if expression.is_anaphoric:
        rule = "counted-from-date-before"
    elif is_anchored(expression):
        rule = f"{expression.kind.value}-from-publishing"
    else:
        rule = f"printed-{expression.kind.value}"
    return Evidence(text=expression.text, span=expression.span, rule=rule)


def is_anchored(expression: Expression) -> bool:
    """Say whether an expression means nothing without the day of publishing."""
    is_named = expression.kind in _NAMED and expression.number is not None
    return expression.year is None and not is_named


def resolve_dates(
    expressions: Iterable[Expression], anchor: date | None
) -> tuple[Stretch | None, ...]:
    """Return what each expression of a text means, in their order.

    Args:
        expressions: Of one text, in order.
        anchor: The day on which it was published, where known.

    Returns:
        One stretch of days each, ``None`` where `resolve_date` says so.

    """
    found: list[Stretch | None] = []
    context = _NO_CONTEXT
    for expression in expressions:
        stretch = _resolve(expression, anchor, context)
        found.append(stretch)
        if stretch is not None:
            context = advance(context, expression, stretch, anchor)
    return tuple(found)


def advance(
    context: Context, expression: Expression, stretch: Stretch, anchor: date | None
) -> Context:
    """Return the context behind an expression that means those days."""
    if expression.kind is ClueKind.TIME:
        return context
    if expression.kind is ClueKind.QUARTER:
        is_begun = anchor is None or stretch.interval.first <= anchor
        is_named = expression.number is not None and is_begun
        return replace(context, quarter=stretch) if is_named else context
    is_day = stretch.interval.is_day
    day = stretch.interval.first if is_day else context.day
    return replace(context, last=stretch, day=day)


def _resolve(
    expression: Expression, anchor: date | None, context: Context
) -> Stretch | None:
    """Return what an expression means, with its name; see `resolve_date`."""
    if expression.kind in _NO_DAY:
        return None
    try:
        return _RULES[expression.kind](expression, anchor, context)
    except (ValueError, OverflowError):
        return None  # before the year 1, after 9999, or 29 February
