"""Versions of one text: the newest leads, and what differs is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.group.material import analyse, make_entry

from briefing.analyse import analyse_entry
from briefing.group import group_stories
from briefing.group.read_across import read_across
from briefing.group.versions import find_versions, leave_out_older, tell_by_newest
from briefing.model import Analysis, Basis, BlockKind, Entry, Field, Version

_TEXT = (
    "The port of Aldhaven said on Thursday that all ships would sail from Monday.",
    "Mayor Ana Couto thanked the crews of the Alma and the Beatrice for patience.",
    "The unions of the dockers will vote on the terms by the end of the coming week.",
)
_MORE = "The vote was postponed on Friday because the hall of the union had burnt down."


def _entry(source: str, *texts: str, day: date | None = None) -> Entry:
    blocks = [(BlockKind.PARAGRAPH, text) for text in texts]
    return make_entry(source, "Ships of Aldhaven sail again", blocks, day=day)


def _find(*entries: Entry) -> tuple[Version, ...]:
    analyses = [analyse(entry) for entry in entries]
    stories = group_stories(entries, analyses, {})
    return find_versions(entries, analyses, stories)


def test_later_version_leads_and_differences_are_told() -> None:
    """The newer text comes first, with the sentences that each has alone."""
    old = _entry("old.txt", *_TEXT, day=date(2031, 3, 2))
    new = _entry("new.txt", _TEXT[0], _TEXT[1], _MORE, day=date(2031, 3, 3))
    for order in ((old, new), (new, old)):
        (version,) = _find(*order)
        assert (version.entry, version.of) == (new.id, old.id)
        assert version.is_later
        assert [one.text for one in version.added] == [_MORE]
        assert [one.text for one in version.dropped] == [_TEXT[2]]


def test_same_text_twice_has_no_order() -> None:
    """Without dates the fuller text leads; equal ones differ in nothing."""
    one, other = _entry("a.txt", *_TEXT), _entry("b.txt", *_TEXT)
    (version,) = _find(one, other)
    assert not version.is_later
    assert version.added == version.dropped == ()
    (version,) = _find(one, _entry("c.txt", *_TEXT, _MORE))
    assert [sentence.text for sentence in version.added] == [_MORE]


def test_texts_of_two_outlets_are_no_versions() -> None:
    """An agency's report in two papers is a copied report, not a later version."""
    one, other = _entry("a.txt", *_TEXT), _entry("b.txt", *_TEXT, _MORE)
    named = [
        replace(entry, outlet=Field(value=name, basis=Basis.STATED))
        for entry, name in ((one, "Harbour Post"), (other, "Coast Herald"))
    ]
    assert _find(*named) == ()


def test_second_report_of_an_outlet_is_no_version() -> None:
    """Two reports on one event share names, not their sentences."""
    other = _entry(
        "b.txt",
        "All ships of Aldhaven will sail from Monday, the port has told the mayor.",
        "Ana Couto said that the crews of the Alma and the Beatrice had been patient.",
    )
    assert _find(_entry("a.txt", *_TEXT), other) == ()


def test_briefings_hear_the_newest_alone() -> None:
    """The analysis of an older version says nothing any more."""
    old = _entry("old.txt", *_TEXT, day=date(2031, 3, 2))
    new = _entry("new.txt", *_TEXT, _MORE, day=date(2031, 3, 3))
    analyses = [analyse(old), analyse(new)]
    left = leave_out_older(analyses, _find(old, new))
    assert left[0].sentences == ()
    assert left[0].quotes == ()
    assert left[1] == analyses[1]


def test_nothing_is_found_in_an_older_version() -> None:
    """People, events, speech, facts and accounts come from the newest alone."""
    said = "“All ships will sail,” said Mayor Ana Couto on 2 March 2031."
    old = _entry("old.txt", *_TEXT, said, day=date(2031, 3, 2))
    new = _entry("new.txt", *_TEXT, said, _MORE, day=date(2031, 3, 3))
    other = replace(
        _entry("other.txt", *_TEXT[:2], said, day=date(2031, 3, 2)),
        outlet=Field(value="Coast Herald", basis=Basis.STATED),
    )
    entries = (old, new, other)
    analyses: list[Analysis] = [analyse_entry(entry) for entry in entries]
    stories = group_stories(entries, analyses, {})
    assert [len(story.entries) for story in stories] == [3]
    versions = tuple(one for one in find_versions(entries[:2], analyses[:2], stories))
    newest = leave_out_older(analyses, versions)
    told = tell_by_newest(stories, entries, newest, versions)
    found = read_across(entries, newest, told, versions=versions)
    assert found.versions == versions
    assert found.people
    assert found.events
    assert found.utterances
    places = [
        *(one for person in found.people for one in person.passages),
        *(one for event in found.events for one in event.passages),
        *(quote.words for said in found.utterances for quote in said.quotes),
        *(one for story in told for fact in story.shared for one in fact.passages),
    ]
    assert {one.entry for one in places} == {new.id, other.id}
    (story,) = found.stories
    assert set(story.coverage.entries) == {new.id, other.id}
    assert story.origins.texts == 2
