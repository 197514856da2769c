"""Events in their order, their drawing, and the page of all of them."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.site.pages.page import Page
from briefing.site.pages.parts import CitedUnit, EvidenceValue
from briefing.site.pages.words import DateValue


@dataclass(frozen=True, slots=True, kw_only=True)
class EventValue:
    """Something that happened, or will, in the words of those who tell it.

    Stands in an element with the id and ``data-passage``.
    """

    id: str  # fragment: "e-2023-11-08-91c8"
    number: int  # in its list, from 1; the drawing has the same
    date: DateValue
    unit: CitedUnit
    read_from: EvidenceValue | None  # what gives the date; None where withheld
    is_ahead: bool  # told as to come


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A month or a year below the drawing. Lengths are units of the drawing."""

    x: int  # its middle
    letter: str | None  # of the month; None where years stand side by side
    year: DateValue | None  # where a year begins


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An event in the drawing. Lengths are units of the drawing."""

    number: int  # of the event in the list
    x: int  # where it begins
    y: int  # the middle of its bar
    width: int  # 0 for a single day: a dot
    is_ahead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A timeline as a picture: ``viewBox="0 0 width height"``."""

    width: int
    height: int
    axis: int  # y of the line that the ticks hang from
    ticks: tuple[Tick, ...]
    gaps: tuple[int, ...]  # x where months without events are left out
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineValue:
    """Events, the earliest first, and their drawing."""

    events: tuple[EventValue, ...]
    drawing: Drawing | None  # None for fewer than three events
    withheld: int  # events that the publish mode keeps back


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage(Page):
    """timeline.html: what all reports together tell, by day."""

    timeline: TimelineValue
    text_count: int  # reports that tell it
    left_out: int  # events that fewer reports tell, for which there is no room
