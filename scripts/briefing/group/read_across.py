"""What is found by reading across the entries, beside their stories and themes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from briefing.group.coverage import find_coverage
from briefing.group.differences import find_differences
from briefing.group.hand import leave_out_events
from briefing.group.named_places import find_named_places
from briefing.group.origins import count_origins
from briefing.group.other_names import name_outlets
from briefing.group.people import find_people
from briefing.group.timeline import find_events
from briefing.group.utterances import align_quotes
from briefing.model import (
    Analysis,
    Entry,
    Findings,
    Hand,
    Interval,
    Story,
    StoryFindings,
    Version,
)

_NOTHING = Hand()

Compare = Callable[[Story, Sequence[Entry], Sequence[Analysis]], StoryFindings]


def compare_accounts(
    story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> StoryFindings:
    """Return what comparing the accounts of one story tells.

    Args:
        story: Of several entries.
        entries: The story's own, in its order.
        analyses: Of the same entries in the same order.

    """
    return StoryFindings(
        story=story.id,
        differences=find_differences(story, entries, analyses),
        coverage=find_coverage(story, entries, analyses),
        origins=count_origins(story, entries, analyses),
    )


def read_across(  # noqa: PLR0913 all but three have a default
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    stories: Sequence[Story],
    hand: Hand = _NOTHING,
    versions: Sequence[Version] = (),
    *,
    compare: Compare = compare_accounts,
) -> Findings:
    """Return everything that takes more than one entry to know.

    Args:
        entries: In any order, with the dates that their story-mates narrowed.
        analyses: Of all of them, in any order; every speaker under one name, and
            without what the editor hid and what older versions tell.
        stories: Of all of them, without older versions.
        hand: What the editor decided.
        versions: Among the entries, handed on.
        compare: Returns what `compare_accounts` returns.

    """
    entries = name_outlets(entries, hand.outlets)
    tellings = [story.entries for story in stories]
    known = {entry.id: entry for entry in entries}
    read = {analysis.entry: analysis for analysis in analyses}
    return Findings(
        people=find_people(entries, analyses, tellings, hand.people),
        places=find_named_places(entries, analyses),
        events=leave_out_events(find_events(entries, analyses), hand.hidden),
        utterances=align_quotes(
            [quote for entry in _by_day(entries) for quote in read[entry.id].quotes],
            entries,
            tellings,
        ),
        stories=tuple(
            compare(
                story,
                [known[one] for one in story.entries if one in known],
                [read[one] for one in story.entries if one in known],
            )
            for story in stories
            if len(story.entries) > 1
        ),
        versions=tuple(versions),
    )


def _by_day(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries, the earliest first and the undated last, then by source."""
    return sorted(
        entries,
        key=lambda entry: (
            entry.date.value is None,
            entry.date.value or Interval(first=date.max, last=date.max),
            entry.source,
        ),
    )
