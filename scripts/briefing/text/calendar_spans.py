"""Days, weeks, months, quarters and seasons as intervals with their TIMEX3 value."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.model import Interval

_DAY = timedelta(days=1)
_SATURDAY = 5
_SUNDAY = 6
_MONTHS_IN_YEAR = 12
# First and last day of each season, the year of the last counted from the first.
# North of the equator, wide enough for the astronomer's and the weatherman's
# reckoning; the sign is TIMEX3's.
_SEASONS = {
    1: ("SP", (3, 1), (0, 6, 21)),
    2: ("SU", (6, 1), (0, 9, 23)),
    3: ("FA", (9, 1), (0, 12, 22)),
    4: ("WI", (12, 1), (1, 3, 21)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days that an expression can mean, and their name."""

    interval: Interval
    value: str  # TIMEX3: 2023-11-08, 2023-11, 2023, 2023-W45, 2023-Q3, 2023-FA, 199


def make_day(day: date) -> Stretch:
    """Return a day."""
    return Stretch(interval=Interval(first=day, last=day), value=day.isoformat())


def make_days(first: date, last: date) -> Stretch:
    """Return days in a row, named for the first."""
    return Stretch(interval=Interval(first=first, last=last), value=first.isoformat())


def make_week(day: date) -> Stretch:
    """Return the week around a day, from the Sunday before it to that after it.

    A week may start on Sunday (United States) or on Monday (ISO 8601); the name
    is that of ISO 8601.
    """
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    last = monday + timedelta(days=13 if day.weekday() == _SUNDAY else _SUNDAY)
    return Stretch(
        interval=Interval(first=monday - _DAY, last=last), value=f"{year}-W{week:02}"
    )


def make_weekend(day: date) -> Stretch:
    """Return the Saturday and Sunday of the week, after ISO 8601, of a day."""
    saturday = day + timedelta(days=_SATURDAY - day.weekday())
    year, week, _ = saturday.isocalendar()
    interval = Interval(first=saturday, last=saturday + _DAY)
    return Stretch(interval=interval, value=f"{year}-W{week:02}-WE")


def make_month(year: int, month: int, first: int = 1, last: int = 31) -> Stretch:
    """Return a month, or the part of it between two days, named for the month.

    Args:
        year: Of the calendar.
        month: Also below 1 or above 12: months of other years.
        first: Day of the month.
        last: Day of the month; past its end the end is meant.

    """
    year, month = year + (month - 1) // _MONTHS_IN_YEAR, (month - 1) % 12 + 1
    end = min(last, monthrange(year, month)[1])
    interval = Interval(first=date(year, month, first), last=date(year, month, end))
    return Stretch(interval=interval, value=f"{year}-{month:02}")


def make_quarter(year: int, quarter: int) -> Stretch:
    """Return a quarter of a calendar year."""
    last = make_month(year, 3 * quarter).interval.last
    return Stretch(
        interval=Interval(first=date(year, 3 * quarter - 2, 1), last=last),
        value=f"{year}-Q{quarter}",
    )


def make_half(year: int, half: int) -> Stretch:
    """Return a half of a calendar year."""
    last = make_month(year, 6 * half).interval.last
    interval = Interval(first=date(year, 6 * half - 5, 1), last=last)
    return Stretch(interval=interval, value=f"{year}-H{half}")


def make_season(year: int, season: int) -> Stretch:
    """Return a season; the winter of a year starts in its December."""
    sign, first, (years, month, day) = _SEASONS[season]
    interval = Interval(first=date(year, *first), last=date(year + years, month, day))
    return Stretch(interval=interval, value=f"{year}-{sign}")


def make_years(first: int, count: int = 1) -> Stretch:
    """Return a year, ten years or a hundred, named by the digits they share."""
    digits = {1: 4, 10: 3, 100: 2}[count]
    interval = Interval(first=date(first, 1, 1), last=date(first + count - 1, 12, 31))
    return Stretch(interval=interval, value=f"{first:04}"[:digits])


def find_weekday_of_month(year: int, month: int, weekday: int, number: int) -> date:
    """Return the n-th such weekday of a month, -1 the last.

    The number 0 means the first that has the weekday before it in the same
    month: election day of the United States.
    """
    opening = date(year, month, 1)
    if not number:
        return find_weekday_of_month(year, month, weekday - 1, 1) + _DAY
    if number < 0:
        end = make_month(year, month).interval.last
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    ahead = (weekday - opening.weekday()) % 7
    return opening + timedelta(days=ahead + 7 * (number - 1))
