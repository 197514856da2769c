"""What the entries say on each theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.group.assign import assign_passages, index_sentences
from briefing.group.hand import split_pins
from briefing.group.key_points import choose_key_points
from briefing.group.quotes import choose_quotes
from briefing.group.theme_findings import choose_differences, choose_events
from briefing.model import (
    Analysis,
    Briefing,
    Entry,
    Event,
    Findings,
    Passage,
    Story,
    Theme,
)

_NOTHING = Findings()


def group_briefings(  # noqa: PLR0913 - the whole material is its input
    themes: Sequence[Theme],
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    stories: Sequence[Story],
    findings: Findings = _NOTHING,
    *,
    pinned: Sequence[Passage] = (),
) -> tuple[Briefing, ...]:
    """Return a briefing for every theme that has a sentence to print.

    Args:
        themes: In the order of the site.
        entries: Those that may be shown, in any order.
        analyses: Of all entries, in any order.
        stories: Of all entries.
        findings: Of all entries: for the events and differences of a theme.
        pinned: Words that the editor wants printed on the themes they belong to.

    Returns:
        Briefings in the order of *themes*; their entries by date, the newest first
        and the undated last, then by source. A theme without key point and quote
        has none.

    """
    ordered = sorted(
        entries,
        key=lambda entry: (
            0 if entry.date.value is None else -entry.date.value.last.toordinal(),
            entry.source,
        ),
    )
    shown = {entry.id for entry in ordered}
    known = [analysis for analysis in analyses if analysis.entry in shown]
    index = index_sentences(ordered, known)
    events = _list_by_entry(findings.events)
    differences = [one for story in findings.stories for one in story.differences]
    spoken, told = split_pins(pinned, known)
    briefings = []
    printed: set[Passage] = set()
    for theme in themes:
        passages = assign_passages(theme, index)
        own = {passage.entry for passage in passages}
        key_points = choose_key_points(
            passages,
            ordered,
            known,
            stories,
            terms=theme.terms,
            printed=printed,
            pinned=told,
        )
        printed.update(point.passage for point in key_points)
        quotes = choose_quotes(
            passages, ordered, [each for each in known if each.entry in own], spoken
        )
        if not key_points and not quotes:
            continue
        cited = {point.passage.entry for point in key_points}
        cited |= {also.entry for point in key_points for also in point.also}
        cited |= {quote.words.entry for quote in quotes}
        places = sorted({place for entry in own for place in events.get(entry, ())})
        shown_events = choose_events(
            passages, [findings.events[place] for place in places], told
        )
        cited |= {each.entry for event in shown_events for each in event.passages}
        differing = choose_differences(passages, differences)
        cited |= {passage.entry for one in differing for passage in one.accounts}
        briefings.append(
            Briefing(
                theme=theme,
                key_points=key_points,
                quotes=quotes,
                events=shown_events,
                differences=differing,
                entries=tuple(entry.id for entry in ordered if entry.id in cited),
            )
        )
    return tuple(briefings)


def _list_by_entry(events: Sequence[Event]) -> Mapping[str, Sequence[int]]:
    """Return the places of the events that each entry tells."""
    places: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        for entry in {passage.entry for passage in event.passages}:
            places.setdefault(entry, []).append(place)
    return places
