"""A timeline: events in the words of those who tell them, the earliest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.model import Event, Evidence, Passage
from briefing.site.citations import cited_unit
from briefing.site.drawing import draw_events
from briefing.site.evidence import read_evidence
from briefing.site.filters import word_interval
from briefing.site.pages import CitedUnit, EventValue, TimelineValue
from briefing.site.shelf import Shelf
from briefing.site.words import fold

# Fewer need no picture: the list is one.
_FEWEST_DRAWN = 3


def build_timeline(shelf: Shelf, events: Sequence[Event], root: str) -> TimelineValue:
    """Return the events that may be shown, with their drawing.

    Args:
        shelf: What is published.
        events: In the order of the list, each with a passage at least.
        root: Of the page.

    """
    values: list[EventValue] = []
    shown: list[Event] = []
    for event in map(_once_an_entry, events):
        unit = cited_unit(shelf, event.passages[0].text, event.passages, root)
        if unit is not None:
            shown.append(event)
            values.append(_value(shelf, event, unit, len(shown), root))
    return TimelineValue(
        events=tuple(_with_own_ids(values)),
        drawing=draw_events(shown) if len(shown) >= _FEWEST_DRAWN else None,
        withheld=len(events) - len(shown),
    )


def _once_an_entry(event: Event) -> Event:
    """Return an event with the first passage of each entry that tells it."""
    told: dict[str, tuple[Passage, Evidence]] = {}
    for passage, evidence in zip(event.passages, event.evidence, strict=True):
        told.setdefault(passage.entry, (passage, evidence))
    passages, evidence_of = zip(*told.values(), strict=True)
    return replace(event, passages=passages, evidence=evidence_of)


def sort_events(events: Iterable[Event]) -> list[Event]:
    """Return events by day; a day before the month that begins with it."""
    return sorted(events, key=_by_day)


def _by_day(event: Event) -> tuple[object, ...]:
    first = event.passages[0]
    return (event.interval, -len(event.passages), first.entry, first.span)


def _value(
    shelf: Shelf, event: Event, unit: CitedUnit, number: int, root: str
) -> EventValue:
    # The chips stand in the order of the passages, but for the one whose words are
    # shown: that is the first chip.
    shown = next(
        place
        for place, passage in enumerate(event.passages)
        if unit.words.text == fold(passage.text)
    )
    passage, evidence = event.passages[shown], event.evidence[shown]
    entry = shelf.entries[passage.entry]
    return EventValue(
        id=f"e-{event.interval.first}-{passage.block.removeprefix('p-')}",
        number=number,
        date=word_interval(event.interval),
        unit=unit,
        read_from=read_evidence(shelf, entry, evidence, root),
        is_ahead=event.is_ahead,
    )


def _with_own_ids(values: Sequence[EventValue]) -> list[EventValue]:
    """Return the events, those of one day and paragraph told apart by a number."""
    seen: dict[str, int] = {}
    own = []
    for value in values:
        seen[value.id] = count = seen.get(value.id, 0) + 1
        own.append(value if count == 1 else replace(value, id=f"{value.id}-{count}"))
    return own


def find_event(events: Iterable[Event], passages: Sequence[Passage]) -> Event | None:
    """Return the event that the first of *passages* tells, told by these alone."""
    for event in events:
        told = dict(zip(event.passages, event.evidence, strict=True))
        if passages and passages[0] in told:
            shown = tuple(passage for passage in passages if passage in told)
            return replace(
                event,
                passages=shown,
                evidence=tuple(told[passage] for passage in shown),
            )
    return None
