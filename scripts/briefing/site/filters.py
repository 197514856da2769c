"""How the site words dates."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.model import Interval
from briefing.site.pages import DateValue

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DASH = "\N{EN DASH}"


def word_interval(interval: Interval) -> DateValue:
    """Return an interval in words and as HTML wants it.

    ``8 November 2023``, ``November 2023``, ``2023``; else from day to day with an en
    dash, what both ends share said once: ``8-12 November 2023``, and with blanks
    around the dash ``30 October - 2 November 2023``.
    """
    return DateValue(
        text=_text(interval),
        datetime=_datetime(interval),
        first=interval.first.isoformat(),
        last=interval.last.isoformat(),
    )


def join_intervals(intervals: Iterable[Interval]) -> Interval | None:
    """Return the interval from the first to the last of the days, if there are any."""
    known = tuple(intervals)
    if not known:
        return None
    return Interval(
        first=min(interval.first for interval in known),
        last=max(interval.last for interval in known),
    )


def _text(interval: Interval) -> str:
    first, last = interval.first, interval.last
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if interval.is_day:
        return end
    if interval.is_month:
        return f"{MONTHS[first.month - 1]} {first.year}"
    if _is_year(interval):
        return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{_DASH}{end}"
    start = f"{first.day} {MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} {_DASH} {end}"


def _datetime(interval: Interval) -> str:
    """Return the day, else the month or year that holds it all, else the first day.

    HTML knows no interval of days (https://html.spec.whatwg.org/, the ``time``
    element).
    """
    first, last = interval.first, interval.last
    if interval.is_day or first.year != last.year:
        return first.isoformat()
    if first.month == last.month:
        return f"{first.year:04}-{first.month:02}"
    return f"{first.year:04}"


def _is_year(interval: Interval) -> bool:
    first, last = interval.first, interval.last
    is_whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return first.year == last.year and is_whole
