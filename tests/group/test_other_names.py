"""Names that the editor set down as one person's or one outlet's."""

from __future__ import annotations

from dataclasses import replace

from tests.analyse.gold import SEEDS, seed_entry

from briefing.analyse import analyse_entry
from briefing.group.other_names import name_outlets, name_speakers
from briefing.group.people import find_people
from briefing.model import Basis, Field, OtherName

ENTRIES = tuple(seed_entry(seed) for seed in SEEDS)
ANALYSES = tuple(analyse_entry(entry) for entry in ENTRIES)
BEFORE = {one.name: one for one in find_people(ENTRIES, ANALYSES)}
FIRST, SECOND = list(BEFORE)[:2]


def test_two_names_become_one_person() -> None:
    """Everything said of either is said of the one, under the editor's name."""
    given = [OtherName(name=SECOND, aliases=(FIRST,))]
    people = {
        one.name: one
        for one in find_people(ENTRIES, name_speakers(ANALYSES, given), others=given)
    }
    assert FIRST not in people
    joined = people[SECOND]
    assert {*joined.passages} >= {*BEFORE[FIRST].passages, *BEFORE[SECOND].passages}
    said = {quote.words for name in (FIRST, SECOND) for quote in BEFORE[name].quotes}
    assert {quote.words for quote in joined.quotes} == said
    assert {quote.speaker for quote in joined.quotes} <= {SECOND}


def test_a_name_that_no_entry_prints_is_nobodys_words() -> None:
    """The person keeps a printed name; the editor's own is not put into a source."""
    given = [OtherName(name="Nobody Prints This", aliases=(FIRST, SECOND))]
    people = find_people(ENTRIES, name_speakers(ANALYSES, given), others=given)
    assert people[0].name in {FIRST, SECOND}
    assert len(people) == len(BEFORE) - 1


def test_outlets_are_compared_by_one_name() -> None:
    """An alias counts as the outlet, and leaves every other name alone."""
    printed = Field(value="The Daily Gull", basis=Basis.STATED)
    entry = replace(ENTRIES[0], outlet=printed)
    given = [OtherName(name="Daily Gull", aliases=("The Daily Gull", "Gull"))]
    renamed, *others = name_outlets([entry, *ENTRIES[1:]], given)
    assert renamed.outlet == replace(printed, value="Daily Gull")
    assert tuple(others) == ENTRIES[1:]
