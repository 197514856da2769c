"""Timelines: what is told when, in whose words, and the drawing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.site_values.findings import make_event, make_read_library
from tests.site_values.shelves import cite, shelve

from briefing.config import Settings, SiteSettings
from briefing.model import Event
from briefing.site.drawing import WIDTH, draw_events
from briefing.site.timeline import build_timeline
from briefing.site.views.timeline import build_timeline_page


def make_days(*days: date) -> list[Event]:
    """Return an event for each day, all told by the same words."""
    cranes = make_read_library().entries[0]
    words = cite(cranes, 1, "Dockers in Lisbon laid down their work on Monday.")
    return [make_event((day, day), (cranes, words, "Monday")) for day in days]


def test_events_come_by_day_with_the_words_that_date_them() -> None:
    """The earliest first; each says who tells it and what its day was read from."""
    first, second = build_timeline_page(shelve(make_read_library())).timeline.events
    assert first.date.text == "6 November 2023"
    assert [chip.label.text for chip in first.unit.citations] == [
        "Harbour Post",
        "Gazette",
    ]
    assert first.read_from is not None
    assert first.read_from.words.text == "Monday"
    assert first.read_from.href == "receipts/cranes.html#L5"
    assert (first.number, second.number) == (1, 2)
    assert second.is_ahead
    assert second.date.text == "13–19 November 2023"


def test_an_event_names_each_text_once() -> None:
    """Two sentences of one text that tell an event make one chip."""
    library = make_read_library()
    cranes = library.entries[0]
    again = cite(cranes, 1, "The cranes stood still.")
    event = library.findings.events[1]
    event = replace(
        event,
        passages=(*event.passages, again),
        evidence=(*event.evidence, event.evidence[0]),
    )
    (value,) = build_timeline(shelve(library), [event], "").events
    assert len(value.unit.citations) == 2


def test_events_of_one_paragraph_have_addresses_of_their_own() -> None:
    """No two events of a page share an id."""
    events = make_days(date(2023, 11, 6), date(2023, 11, 6), date(2023, 11, 6))
    values = build_timeline(shelve(make_read_library()), events, "").events
    assert [one.id for one in values] == [
        "e-2023-11-06-1",
        "e-2023-11-06-1-2",
        "e-2023-11-06-1-3",
    ]


def test_what_the_mode_withholds_is_counted() -> None:
    """An event whose words may not be shown is not told, and the page says so."""
    settings = Settings(site=SiteSettings(publish="link"))
    timeline = build_timeline_page(shelve(make_read_library(), settings)).timeline
    assert timeline.events == ()
    assert timeline.withheld == 2


def test_held_entries_tell_nothing() -> None:
    """An event that only a held entry tells is gone; another's words stand in."""
    library = make_read_library()
    held = replace(library.entries[0], status="held")
    library = replace(library, entries=(held, library.entries[1]))
    (event,) = build_timeline_page(shelve(library)).timeline.events
    assert event.unit.words.at is not None
    assert event.unit.words.at.startswith("gazette.txt")


def test_marks_do_not_cover_each_other() -> None:
    """Events of neighbouring days stand in rows of their own."""
    drawing = draw_events(make_days(*[date(2023, 11, day) for day in range(1, 9)]))
    places = {(mark.x, mark.y) for mark in drawing.marks}
    assert len(places) == 8
    for mark in drawing.marks:
        near = [
            other
            for other in drawing.marks
            if other.y == mark.y and other.number != mark.number
        ]
        assert all(abs(other.x - mark.x) >= 22 for other in near)


def test_an_event_of_long_ago_does_not_press_the_others_together() -> None:
    """Years without events are cut out, and the cut is shown."""
    days = (date(1972, 2, 21), date(2023, 2, 1), date(2023, 3, 1))
    drawing = draw_events(make_days(*days))
    assert len(drawing.gaps) == 1
    assert [tick.letter for tick in drawing.ticks] == ["F", "F", "M"]
    assert [tick.year.text for tick in drawing.ticks if tick.year] == ["1972", "2023"]
    first, second, third = (mark.x for mark in drawing.marks)
    assert first < drawing.gaps[0] < second < third
    assert third - second > 60


@pytest.mark.parametrize("step", [1, 2, 7, 30])
def test_everything_drawn_is_in_the_drawing(step: int) -> None:
    """However many months or years there are, no mark or letter is outside."""
    days = [date(1990 + n * step // 12, n * step % 12 + 1, 28) for n in range(40)]
    drawing = draw_events(make_days(*days))
    for mark in drawing.marks:
        assert mark.x >= 0
        assert mark.x + mark.width <= WIDTH
        assert 0 < mark.y < drawing.axis
    assert all(0 < tick.x < WIDTH for tick in drawing.ticks)


def test_a_date_that_only_a_held_entry_proves_is_not_told() -> None:
    """Words that borrow their day from a held entry stand on no timeline."""
    library = make_read_library()
    gone, told = library.entries[0], library.findings.events[1]
    proofs = tuple(
        replace(one, entry=gone.id, rule="same-names") for one in told.evidence
    )
    findings = replace(library.findings, events=(replace(told, evidence=proofs),))
    held = replace(gone, status="held")
    entries = (held, *library.entries[1:])
    library = replace(library, entries=entries, findings=findings)
    assert any(passage.entry != gone.id for passage in told.passages)
    assert build_timeline_page(shelve(library)).timeline.events == ()


def test_borrowed_words_name_the_report_that_prints_them() -> None:
    """Words that prove a date in another report stand beside a link to it."""
    library = make_read_library()
    cranes, other = library.entries[0], library.entries[1]
    words = cite(other, 1, other.blocks[0].text)
    event = make_event((date(2023, 11, 6),) * 2, (other, words, words.text))
    proof = replace(library.findings.events[0].evidence[0], entry=cranes.id)
    event = replace(event, evidence=(proof,))
    (value,) = build_timeline(shelve(library), [event], "").events
    assert value.read_from is not None
    assert value.read_from.entry is not None
    assert value.read_from.entry.href == "entries/cranes.html"
