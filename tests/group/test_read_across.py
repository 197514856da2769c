"""Everything that reading across the seeds finds, together."""

from __future__ import annotations

from briefing.analyse import analyse_entry
from briefing.emit.analysis_writing import write_analysis
from briefing.group import group_stories
from briefing.group.read_across import read_across
from briefing.model import Library


def test_the_order_of_entries_does_not_matter(seeds_library: Library) -> None:
    """The record is the same, byte for byte, in whatever order entries are read."""
    entries = seeds_library.entries
    told = {entry.id: analyse_entry(entry) for entry in entries}
    stories = group_stories(entries, list(told.values()))
    records = set()
    for ordered in (entries, entries[::-1], (*entries[2:], *entries[:2])):
        found = read_across(ordered, [told[entry.id] for entry in ordered], stories)
        records.add(write_analysis(found, ordered, stories))
    assert len(records) == 1


def test_only_stories_with_several_accounts_are_compared(
    seeds_library: Library,
) -> None:
    """Every kind of finding is there; a story of one entry has none of its own."""
    entries = seeds_library.entries
    analyses = [analyse_entry(entry) for entry in entries]
    stories = group_stories(entries, analyses)
    found = read_across(entries, analyses, stories)
    assert found.people
    assert found.events
    assert found.utterances
    several = [story.id for story in stories if len(story.entries) > 1]
    assert [one.story for one in found.stories] == several
