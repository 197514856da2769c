"""What the entries say on each theme."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.group.assign import assign_passages
from briefing.group.hand import split_pins
from briefing.group.key_points import choose_key_points
from briefing.group.quotes import choose_quotes
from briefing.group.theme_findings import choose_differences, choose_events
from briefing.model import (
    Analysis,
    Briefing,
    Entry,
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
    differences = [one for story in findings.stories for one in story.differences]
    spoken, told = split_pins(pinned, known)
    briefings = []
    printed: set[Passage] = set()
    for theme in themes:
        passages = assign_passages(theme, ordered, known)
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
        quotes = choose_quotes(passages, ordered, known, spoken)
        if not key_points and not quotes:
            continue
        cited = {point.passage.entry for point in key_points}
        cited |= {also.entry for point in key_points for also in point.also}
        cited |= {quote.words.entry for quote in quotes}
        events = choose_events(passages, findings.events, told)
        cited |= {passage.entry for event in events for passage in event.passages}
        differing = choose_differences(passages, differences)
        cited |= {passage.entry for one in differing for passage in one.accounts}
        briefings.append(
            Briefing(
                theme=theme,
                key_points=key_points,
                quotes=quotes,
                events=events,
                differences=differing,
                entries=tuple(entry.id for entry in ordered if entry.id in cited),
            )
        )
    return tuple(briefings)
