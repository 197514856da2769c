"""The timeline of the whole site."""

from __future__ import annotations

from briefing.site.links import TIMELINE, find_root, write_url
from briefing.site.pages import TimelinePage
from briefing.site.shelf import Shelf
from briefing.site.timeline import build_timeline, sort_events
from briefing.site.words import tool_words

# More than a reader goes through; of a large site the events that most reports tell.
MOST = 60


def build_timeline_page(shelf: Shelf) -> TimelinePage:
    """Return the value of timeline.html."""
    root = find_root(TIMELINE)
    events = shelf.findings.events
    widest = sorted(
        events,
        key=lambda one: (-len({told.entry for told in one.passages}), one.interval),
    )
    timeline = build_timeline(shelf, sort_events(widest[:MOST]), root)
    first = next((event.unit.words for event in timeline.events), None)
    return TimelinePage(
        kind="timeline",
        path=TIMELINE,
        root=root,
        canonical=write_url(shelf.base, TIMELINE),
        title=tool_words(shelf.say("timeline-title")),
        description=first,
        timeline=timeline,
        text_count=len({told.entry for one in events for told in one.passages}),
        left_out=len(events) - len(widest[:MOST]),
    )
