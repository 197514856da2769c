"""Date expressions in the notation of TimeML, TIMEX3."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from briefing.model import ClueKind, Span
from briefing.text.calendar_spans import Stretch
from briefing.text.dates import DateExpression
from briefing.text.form_parts import TO
from briefing.text.resolved_dates import resolve_dates

_TO = re.compile(rf"{TO}|\sand\s")
_REFERENCES = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_TYPES = {ClueKind.DURATION: "DURATION", ClueKind.SET: "SET"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """A time expression and its value (TimeML annotation guidelines 1.2.1)."""

    span: Span  # half-open, in characters of the text searched
    value: str
    type: str  # DATE, TIME, DURATION or SET


def write_timexes(
    expressions: Sequence[DateExpression], anchor: date | None
) -> tuple[Timex, ...]:
    """Return expressions in TIMEX3, a range as its two ends.

    Args:
        expressions: Of one text, in order.
        anchor: The day on which it was published, where known.

    Returns:
        The expressions in order; XXXX stands for a year that is not known.

    """
    stretches = resolve_dates(expressions, anchor)
    return tuple(
        timex
        for expression, stretch in zip(expressions, stretches, strict=True)
        for timex in _write(expression, stretch)
    )


def _write(expression: DateExpression, stretch: Stretch | None) -> tuple[Timex, ...]:
    """Return one expression in TIMEX3."""
    kind = expression.kind
    if expression.amount is not None:
        value = expression.amount
        return (
            Timex(span=expression.span, value=value, type=_TYPES.get(kind, "DATE")),
        )
    if stretch is None:
        value = _write_unresolved(expression)
        return (Timex(span=expression.span, value=value, type="DATE"),)
    if kind is ClueKind.RANGE and (to := _TO.search(expression.text)):
        start, end = expression.span
        first = Timex(
            span=(start, start + to.start()), value=stretch.value, type="DATE"
        )
        last = stretch.interval.last.isoformat()
        return first, Timex(span=(start + to.end(), end), value=last, type="DATE")
    # A part of the day beside the name of a day is left out: TimeBank writes it in
    # half of such cases, GUM in none.
    is_part = expression.time is not None and ":" not in expression.time
    is_named = kind is ClueKind.WEEKDAY or expression.is_anaphoric
    if expression.time is None or (is_part and is_named):
        return (Timex(span=expression.span, value=stretch.value, type="DATE"),)
    value = f"{stretch.value}T{expression.time}"
    return (Timex(span=expression.span, value=value, type="TIME"),)


def _write_unresolved(expression: DateExpression) -> str:
    """Return what is known of an expression without its anchor."""
    if expression.kind is ClueKind.WEEKDAY and expression.weekday is not None:
        return f"XXXX-WXX-{expression.weekday + 1}"
    if expression.month is None:
        return _REFERENCES[expression.tense]
    month = f"XXXX-{expression.month:02}"
    if expression.first_day and expression.kind is not ClueKind.PART_OF_MONTH:
        return f"{month}-{expression.first_day:02}"
    return month
