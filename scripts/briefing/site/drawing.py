"""The drawing of a timeline: where each event stands along the months.

The axis is a row of months, or of years where these would be too many. Between
months in which nothing happens only a few are drawn: a longer gap is cut, and the
drawing shows that it is. So an event of long ago does not press the others together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from briefing.model import Event, Interval
from briefing.site.filters import MONTHS, word_interval
from briefing.site.pages import Drawing, Mark, Tick

# Units of the drawing; at its full size on a screen a unit is a little over a pixel.
WIDTH = 720
_MARGIN = 14  # at both ends, for half a dot and its number
_LANE = 30  # the height of a row of marks
_BELOW = 46  # for the letters and the years below the axis
_GAP = 34  # the width of a cut
_DOT = 24  # the width of a dot with air beside it
_NARROWEST = 24  # a month's column; a letter and air
_YEAR = 44  # a year's four digits and air
_MOST_QUIET = 2  # months without event that are drawn between two with events

_Period = tuple[int, int]  # a year and a month; of a year's column the month is 0


def draw_events(events: Sequence[Event]) -> Drawing:
    """Return the drawing of *events*, which are numbered from 1 in their order."""
    rows = _columns(events, by_month=True)
    is_by_month = _GAP * (len(rows) - 1) + _NARROWEST * _count(rows) <= _room()
    if not is_by_month:
        rows = _columns(events, by_month=False)
    cuts = len(rows) - 1
    width = (_room() - _GAP * cuts) / _count(rows)
    starts: dict[_Period, float] = {}
    gaps: list[int] = []
    x = float(_MARGIN)
    for row in rows:
        if starts:
            gaps.append(round(x + _GAP / 2))
            x += _GAP
        for period in row:
            starts[period] = x
            x += width
    lanes: list[float] = []  # where each lane is free again
    placed: list[tuple[int, float, float, int]] = []  # number, from, to, lane
    for number, event in enumerate(events, start=1):
        left = _place(event.interval.first, starts, width, is_end=False)
        right = _place(event.interval.last, starts, width, is_end=True)
        if event.interval.is_day:
            left = right = (left + right) / 2
        lane = next(
            (place for place, free in enumerate(lanes) if free <= left - _DOT / 2),
            len(lanes),
        )
        lanes[lane : lane + 1] = [max(right, left) + _DOT / 2]
        placed.append((number, left, right, lane))
    axis = _LANE * len(lanes) + _LANE // 3
    return Drawing(
        width=WIDTH,
        height=axis + _BELOW,
        axis=axis,
        ticks=tuple(_ticks(starts, width)),
        gaps=tuple(gaps),
        marks=tuple(
            Mark(
                number=number,
                x=round(left),
                y=round(axis - _LANE * (lane + 0.6)),
                width=round(right) - round(left),
                is_ahead=events[number - 1].is_ahead,
            )
            for number, left, right, lane in placed
        ),
    )


def _room() -> int:
    return WIDTH - 2 * _MARGIN


def _count(rows: Sequence[Sequence[_Period]]) -> int:
    return sum(map(len, rows))


def _columns(events: Iterable[Event], *, by_month: bool) -> list[list[_Period]]:
    """Return the columns of the drawing, a list for each stretch without a cut."""
    held: set[int] = set()
    for event in events:
        first, last = (
            _number(day, by_month=by_month)
            for day in (event.interval.first, event.interval.last)
        )
        held.update(range(first, last + 1))
    rows: list[list[int]] = []
    for number in sorted(held):
        if rows and number - rows[-1][-1] <= _MOST_QUIET + 1:
            rows[-1] += range(rows[-1][-1] + 1, number + 1)
        else:
            rows.append([number])
    if not by_month:
        return [[(number, 0) for number in row] for row in rows]
    return [[(number // 12, number % 12 + 1) for number in row] for row in rows]


def _number(day: date, *, by_month: bool) -> int:
    return day.year * 12 + day.month - 1 if by_month else day.year


def _place(
    day: date, starts: dict[_Period, float], width: float, *, is_end: bool
) -> float:
    """Return where a day begins in the drawing, or where it ends."""
    if (period := (day.year, day.month)) in starts:
        first, days = day.replace(day=1), 31
    else:
        period, first, days = (day.year, 0), date(day.year, 1, 1), 366
    gone = (day - first).days + is_end
    return starts[period] + width * gone / days


def _ticks(starts: dict[_Period, float], width: float) -> Iterable[Tick]:
    """Yield the names of the columns; a year's stands below its first month drawn."""
    told, place = 0, float(-WIDTH)
    for (year, month), x in starts.items():
        whole = Interval(first=date(year, 1, 1), last=date(year, 12, 31))
        is_told = year != told and x - place >= _YEAR
        yield Tick(
            x=round(x + width / 2),
            letter=MONTHS[month - 1][0] if month else None,
            year=word_interval(whole) if is_told else None,
        )
        if is_told:
            told, place = year, x
