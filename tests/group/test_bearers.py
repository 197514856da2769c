"""Whose a name is, across the entries of a story."""

from __future__ import annotations

import pytest
from tests.group.gold_stories import read_story
from tests.group.material import Material

from briefing.group.bearers import name_in_full
from briefing.group.people import find_people
from briefing.model import Analysis, OtherName

_ALONE = 'Spokeswoman Osgood came. "The pier has a crack," Osgood told us.'
_FULL = "Marian Osgood, a spokeswoman, went to the pier."


def _read(*texts: str) -> Material:
    accounts = [
        {"outlet": str(at), "title": f"Title {at}", "text": text}
        for at, text in enumerate(texts)
    ]
    return read_story({"accounts": accounts})


def _name(*texts: str, people: tuple[OtherName, ...] = ()) -> tuple[Analysis, ...]:
    """Return the analyses of texts that are one story."""
    found = _read(*texts)
    stories = [[entry.id for entry in found.entries]]
    return name_in_full(found.entries, found.analyses, stories, people)


@pytest.mark.parametrize(
    ("other", "speaker"),
    [
        (_FULL, "Marian Osgood"),
        ("The pier has a crack.", None),
        (f"{_FULL} John Osgood, an engineer, came along.", None),
    ],
)
def test_surname_is_the_one_story_mate_of_that_name(
    other: str, speaker: str | None
) -> None:
    """Where two could be meant, or nobody is named in full, it stays as printed."""
    (quote,) = _name(_ALONE, other)[0].quotes
    assert quote.speaker == speaker


def test_given_name_as_a_surname_is_the_person() -> None:
    """A translation that calls Han Zheng "Zheng" still quotes Han Zheng."""
    told = _name(
        '"The door stands open to everybody," said Zheng on Monday.',
        "Vice-President Han Zheng opened the forum.",
    )
    assert told[0].quotes[0].speaker == "Han Zheng"


def test_a_story_names_no_one_in_another() -> None:
    """A person of that surname in a report on something else is nobody's speaker."""
    found = _read(_ALONE, _FULL)
    stories = [[entry.id] for entry in found.entries]
    (quote,) = name_in_full(found.entries, found.analyses, stories)[0].quotes
    assert quote.speaker is None


def test_family_name_that_two_bear_is_nobody() -> None:
    """A Wang beside Wang Yi and Wang Wenbin is neither, and no third person."""
    found = _read(
        "Foreign Minister Wang Yi met spokesman Wang Wenbin. Minister Wang smiled.",
        "Foreign Minister Wang Yi left Rome. Spokesman Wang Wenbin stayed.",
    )
    stories = [[entry.id for entry in found.entries]]
    people = find_people(found.entries, found.analyses, stories)
    assert {person.name for person in people} == {"Wang Yi", "Wang Wenbin"}
