"""The places that an entry names."""

from __future__ import annotations

import pytest
from tests.analyse.gold import entry_of, paragraphs

from briefing.analyse import analyse_entry


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "They met in Lisbon and again in Porto Alegre Bay.",
            ["Lisbon", "Porto Alegre Bay"],
        ),
        (
            "The ferry from Malta to Sicily was late. Malta said so.",
            ["Malta", "Sicily"],
        ),
        ("Talks on US-China trade began in Vienna.", ["Vienna"]),
        ("Paris Hilton left.", []),
        ("The Lisbon School of Law opened.", []),
    ],
)
def test_places_are_named_once_where_they_stand_first(
    text: str, places: list[str]
) -> None:
    """A pair of countries is no place; neither is a person or a school."""
    found = analyse_entry(entry_of(paragraphs(text))).places
    assert [one.text for one in found] == places
    for one in found:
        assert text[slice(*one.span)] == one.text
        assert text.index(one.text) == one.span[0]
