"""Everything that reading across the seeds finds, together."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.analyse import analyse_entry
from briefing.emit.analysis_writing import write_analysis
from briefing.group import group_stories
from briefing.group.read_across import read_across
from briefing.library import load_library
from briefing.model import Library
from briefing.pipeline import build_content


@pytest.fixture
def library(project_copy: Path) -> Library:
    """Return the seeds as the chain reads them."""
    build_content(project_copy)
    library, faults = load_library(project_copy)
    assert faults == ()
    return library


def test_the_order_of_entries_does_not_matter(library: Library) -> None:
    """The record is the same, byte for byte, in whatever order entries are read."""
    entries = library.entries
    stories = group_stories(entries, [analyse_entry(entry) for entry in entries])
    records = set()
    for ordered in (entries, entries[::-1], (*entries[2:], *entries[:2])):
        analyses = [analyse_entry(entry) for entry in ordered]
        found = read_across(ordered, analyses, stories)
        records.add(write_analysis(found, ordered, stories))
    assert len(records) == 1


def test_only_stories_with_several_accounts_are_compared(library: Library) -> None:
    """Every kind of finding is there; a story of one entry has none of its own."""
    analyses = [analyse_entry(entry) for entry in library.entries]
    stories = group_stories(library.entries, analyses)
    found = read_across(library.entries, analyses, stories)
    assert found.people
    assert found.events
    assert found.utterances
    several = [story.id for story in stories if len(story.entries) > 1]
    assert [one.story for one in found.stories] == several
