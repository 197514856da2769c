"""Where the reports tell of: the entries by the places that they name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from briefing.model import NamedPlace, Passage
from briefing.site.citations import cited_unit, passage_words
from briefing.site.links import PLACES, find_root, write_url
from briefing.site.pages import CitedUnit, PlacesPage, PlaceValue, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_card
from briefing.site.words import tool_words
from briefing.text.slugs import free_slug, slugify

# As many cards as the list of outlets may have, for the same weight.
_MOST = 50  # places
_LISTED = 6  # entries of one


def find_places(shelf: Shelf) -> tuple[tuple[NamedPlace, Words], ...]:
    """Return the places that are named where it may be shown, with their names."""
    return tuple(
        (place, name)
        for place in shelf.findings.places
        if (name := _find_name(shelf, place)) is not None
    )


def build_places(shelf: Shelf) -> Iterator[PlacesPage]:
    """Yield places.html, if there is a place to show."""
    root = find_root(PLACES)
    places = find_places(shelf)
    values: list[PlaceValue] = []
    taken: set[str] = set()
    for place, name in places[:_MOST]:
        slug = free_slug(slugify(name.text, "place"), taken)
        taken.add(slug)
        values.append(_value(shelf, place, name, f"l-{slug}", root))
    if values:
        yield PlacesPage(
            kind="places",
            path=PLACES,
            root=root,
            canonical=write_url(shelf.base, PLACES),
            title=tool_words(shelf.say("places-title")),
            description=tool_words(shelf.say("places-lead")),
            places=tuple(values),
            place_count=len(places),
        )


def _find_name(shelf: Shelf, place: NamedPlace) -> Words | None:
    """Return a place's name from a passage that may be shown, as most print it."""
    printed = sorted(place.passages, key=lambda one: one.text != place.name)
    return next(
        (words for one in printed if (words := passage_words(shelf, one)) is not None),
        None,
    )


def _value(
    shelf: Shelf, place: NamedPlace, name: Words, fragment: str, root: str
) -> PlaceValue:
    by_entry = {passage.entry: passage for passage in place.passages}
    named = (
        replace(entry_card(shelf, entry, root), href=unit.citations[0].href)
        for entry in shelf.entries.values()
        if entry.id in by_entry
        and (unit := _cite(shelf, by_entry[entry.id], root)) is not None
    )
    cards = tuple(islice(named, _LISTED))
    return PlaceValue(
        id=fragment,
        name=name,
        text_count=len(by_entry),
        cards=cards,
        more=len(by_entry) - len(cards),
    )


def _cite(shelf: Shelf, passage: Passage, root: str) -> CitedUnit | None:
    return cited_unit(shelf, passage.text, (passage,), root)
