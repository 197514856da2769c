"""The index of places: which reports name which, and where."""

from __future__ import annotations

from dataclasses import replace

from tests.site_values.findings import make_read_library
from tests.site_values.shelves import cite, shelve

from briefing.config import Settings, SiteSettings
from briefing.model import Library, NamedPlace
from briefing.site.links import PLACES
from briefing.site.pages import PlacesPage
from briefing.site.views.places import build_places
from briefing.site.views.site import build_site


def build(library: Library, settings: Settings | None = None) -> PlacesPage:
    """Return the one page of places."""
    shelf = shelve(library) if settings is None else shelve(library, settings)
    (page,) = build_places(shelf)
    return page


def with_places(*named: tuple[str, int]) -> Library:
    """Return the library with places that a paragraph of its first entry names."""
    library = make_read_library()
    places = tuple(
        NamedPlace(name=name, passages=(cite(library.entries[0], number, name),))
        for name, number in named
    )
    return replace(library, findings=replace(library.findings, places=places))


def test_a_place_leads_to_where_each_report_names_it() -> None:
    """Each report stands once, and its card leads to the paragraph with the name."""
    (lisbon,) = build(make_read_library()).places
    assert (lisbon.name.text, lisbon.id, lisbon.text_count) == ("Lisbon", "l-lisbon", 2)
    assert lisbon.name.at is not None
    assert [card.href for card in lisbon.cards] == [
        "entries/cranes.html#p-1",
        "entries/halt.html#p-1",
    ]
    assert lisbon.more == 0


def test_a_place_has_the_name_that_most_reports_print() -> None:
    """The capitals of one dateline do not become the name."""
    library = make_read_library()
    first, second = (one.id for one in library.entries)
    (lisbon,) = library.findings.places
    capitals = replace(lisbon.passages[0], text="LISBON")
    assert capitals.entry == first
    passages = (capitals, lisbon.passages[1])
    places = (replace(lisbon, passages=passages),)
    library = replace(library, findings=replace(library.findings, places=places))
    (value,) = build(library).places
    assert value.name.text == "Lisbon"
    assert value.name.at is not None
    assert value.name.at.startswith("gazette.txt"), second


def test_names_that_are_withheld_make_no_page() -> None:
    """Where only titles may be shown, no place is named."""
    shelf = shelve(make_read_library(), Settings(site=SiteSettings(publish="link")))
    assert list(build_places(shelf)) == []
    assert PLACES not in {one.path for one in build_site(shelf, (), {}).indexes}


def test_the_foot_of_every_page_leads_to_the_places() -> None:
    """Where there is a page of places, the lists name it."""
    shelf = shelve(make_read_library())
    assert PLACES in {one.path for one in build_site(shelf, (), {}).indexes}


def test_a_held_report_names_no_place() -> None:
    """What only a held entry names is on no page."""
    library = with_places(("Lisbon", 1))
    held = replace(library.entries[0], status="held")
    library = replace(library, entries=(held, *library.entries[1:]))
    assert list(build_places(shelve(library))) == []


def test_what_the_page_cannot_bear_is_counted() -> None:
    """Of very many places those of most reports stand there, and the rest is told."""
    page = build(with_places(*[("Lisbon", 1)] * 70))
    assert page.place_count == 70
    assert 0 < len(page.places) < 70
    assert len({one.id for one in page.places}) == len(page.places)
