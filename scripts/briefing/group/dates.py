"""Dates of publishing, narrowed by the other entries of a story.

The rules rest on news convention and the calendar:

* A weekday in the lede is the latest such day (The Associated Press Stylebook,
  "days of the week": named within seven days of publishing), and an account of
  the same event that states its own day is not older than that event.
* "Next week" is written in the week before; a week may start on Sunday (United
  States) or on Monday (ISO 8601), so both are allowed for.
* A date without a year belongs to the year in which a story-mate is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from briefing.model import (
    Basis,
    ClueKind,
    DateClue,
    Entry,
    Evidence,
    Field,
    Interval,
)

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_NEXT = 1
# A stated range is of the mate's year when it lies this close to the mate's day:
# "next week" and its event cannot be further apart.
_REACH = timedelta(days=28)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bound:
    """Days within which an entry was published, and why."""

    interval: Interval
    evidence: tuple[Evidence, ...]


def narrow_dates(
    entries: Sequence[Entry], stories: Sequence[Sequence[str]]
) -> tuple[Entry, ...]:
    """Date entries by their story-mates, where the calendar allows it.

    The second of the two steps in which dates are found; its result is never
    fed back into grouping. A stated or edited date is never changed, an
    interval never becomes wider, and an entry alone in its story stays as it
    is.

    Args:
        entries: In any order.
        stories: Ids of the entries of each story.

    Returns:
        The entries in the order given. A narrowed date has the basis
        ``inferred`` and evidence that names the mate it rests on.

    """
    by_id = {entry.id: entry for entry in entries}
    mates: dict[str, set[str]] = {}
    for story in stories:
        for one in story:
            mates.setdefault(one, set()).update(story)
    return tuple(
        _narrow(
            entry,
            [
                by_id[mate]
                for mate in sorted(mates.get(entry.id, ()))
                if mate != entry.id and mate in by_id
            ],
        )
        for entry in entries
    )


def _narrow(entry: Entry, mates: Sequence[Entry]) -> Entry:
    """Return the entry with the date that its mates allow."""
    if entry.date.basis not in (Basis.UNKNOWN, Basis.INFERRED):
        return entry
    days = _find_days(mates)
    if not days:
        return entry
    bounds = []
    if weekday := _bound_by_weekday(entry, days):
        bounds.append(weekday)
    known = [bound.interval for bound in bounds]
    known += [entry.date.value] if entry.date.value else []
    if week := _bound_by_next_week(entry, mates, days, known):
        bounds.append(week)
    if not bounds:
        return entry
    interval = entry.date.value
    for bound in bounds:
        interval = _intersect(interval, bound.interval)
        if interval is None:
            return entry  # the clues contradict each other: nothing is known
    if interval == entry.date.value:
        return entry
    evidence = [
        *entry.date.evidence,
        *(one for bound in bounds for one in bound.evidence),
    ]
    return replace(
        entry,
        date=Field(
            value=interval,
            basis=Basis.INFERRED,
            evidence=tuple(dict.fromkeys(evidence)),
        ),
    )


def _intersect(one: Interval | None, other: Interval) -> Interval | None:
    """Return the days in both; all of *other* where *one* is not known."""
    if one is None:
        return other
    first, last = max(one.first, other.first), min(one.last, other.last)
    return Interval(first=first, last=last) if first <= last else None


def _find_days(mates: Sequence[Entry]) -> Mapping[date, Evidence]:
    """Return the days that mates state, the earliest first, with their words."""
    found: dict[date, Evidence] = {}
    for mate in mates:
        value = mate.date.value
        if mate.date.basis not in (Basis.STATED, Basis.EDITED) or value is None:
            continue
        if not value.is_day:
            continue
        words = mate.date.evidence[0] if mate.date.evidence else None
        found.setdefault(
            value.first,
            Evidence(
                text=words.text if words else value.first.isoformat(),
                span=words.span if words else None,
                rule="story-mate-day",
                entry=mate.id,
            ),
        )
    return dict(sorted(found.items()))


def _cite(clue: DateClue, rule: str, entry: str | None = None) -> Evidence:
    return Evidence(text=clue.text, span=clue.span, rule=rule, entry=entry)


def _bound_by_weekday(entry: Entry, days: Mapping[date, Evidence]) -> _Bound | None:
    """Bound the day of publishing by the weekday of the lede.

    The event's day is the latest such weekday not after the mate's day; where
    mates give different days, each may be right.
    """
    named = [
        clue
        for clue in entry.clues
        if clue.kind is ClueKind.WEEKDAY
        and clue.in_lede
        and clue.tense <= 0
        and clue.offset is None  # "last Wednesday" may be another week's
    ]
    if len({clue.weekday for clue in named}) != 1 or named[0].weekday is None:
        return None
    weekday = named[0].weekday
    events = [day - timedelta(days=(day.weekday() - weekday) % 7) for day in days]
    interval = Interval(first=min(events), last=max(events) + _WEEK - _DAY)
    evidence = (_cite(named[0], "weekday-in-lede"), *days.values())
    return _Bound(interval=interval, evidence=evidence)


def _bound_by_next_week(
    entry: Entry,
    mates: Sequence[Entry],
    days: Mapping[date, Evidence],
    known: Sequence[Interval],
) -> _Bound | None:
    """Bound the day of publishing to the week before a date told as to come.

    "Next week" and the date may stand in different sentences and even in
    different entries of the story, so the bound holds only where every date
    told as to come that fits what is known gives the same week.
    """
    week = next(
        (
            clue
            for clue in entry.clues
            if clue.kind is ClueKind.WEEK and clue.offset == _NEXT
        ),
        None,
    )
    if week is None:
        return None
    # A mate's date alone might be of another matter: something must confirm it.
    for owners in ((entry,), mates) if known else ((entry,),):
        bounds: dict[Interval, tuple[Evidence, ...]] = {}
        for owner in owners:
            for clue in owner.clues:
                for day, evidence in days.items():
                    interval = _week_before(clue, day)
                    if interval is None or not all(
                        _intersect(one, interval) for one in known
                    ):
                        continue
                    name = None if owner is entry else owner.id
                    bounds.setdefault(
                        interval,
                        (
                            _cite(week, "next-week"),
                            _cite(clue, "date-to-come", name),
                            evidence,
                        ),
                    )
        if bounds:
            if len(bounds) > 1:
                return None
            ((interval, reasons),) = bounds.items()
            return _Bound(interval=interval, evidence=reasons)
    return None


def _week_before(clue: DateClue, mate: date) -> Interval | None:
    """Return the week before the date that a clue tells as to come.

    The week runs from the Sunday that opens it in the United States to the
    Sunday that closes it in ISO 8601. ``None`` where the clue names no day to
    come near the mate's day, or days of two weeks.
    """
    if clue.kind not in (ClueKind.DAY, ClueKind.RANGE) or clue.tense <= 0:
        return None
    if clue.month is None or clue.first_day is None or clue.last_day is None:
        return None
    years = (clue.year,) if clue.year else (mate.year - 1, mate.year, mate.year + 1)
    for year in years:
        try:
            first = date(year, clue.month, clue.first_day)
            last = date(year, clue.last_month or clue.month, clue.last_day)
        except ValueError:
            continue  # 29 February
        if abs(first - mate) > _REACH:
            continue
        monday = first - timedelta(days=first.weekday())
        if last > monday + _WEEK - _DAY:
            return None
        return Interval(first=monday - _WEEK - _DAY, last=monday - _DAY)
    return None
