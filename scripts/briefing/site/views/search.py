"""The search page: its facets, and which page of the site has which of them."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.model import Entry, Person
from briefing.page_paths import briefing_page, entry_page, person_page
from briefing.site.citations import passage_words
from briefing.site.filters import word_interval
from briefing.site.links import (
    ARCHIVE,
    OUTLETS,
    SEARCH,
    find_root,
    write_href,
    write_url,
)
from briefing.site.pages import FacetOption, SearchPage
from briefing.site.people import find_people, person_name
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_title
from briefing.site.views.archive import find_month
from briefing.site.views.outlets import group_outlets
from briefing.site.words import tool_words

UNDATED = "unknown"  # value of the facet "month" of entries without a date

# That a search can be narrowed to, those most often named: the page has to stay light,
# and a name can be searched for by its letters.
_PEOPLE = 150

Facets = Mapping[str, tuple[str, ...]]  # name of a facet to its values


def build_search(shelf: Shelf) -> SearchPage:
    """Return the value of search.html."""
    months = {
        _month(entry): word_interval(find_month(entry.date.value.last))
        for entry in shelf.entries.values()
        if entry.date.value is not None
    }
    return SearchPage(
        kind="search",
        path=SEARCH,
        root=find_root(SEARCH),
        canonical=write_url(shelf.base, SEARCH),
        title=tool_words(shelf.say("search-title")),
        description=tool_words(shelf.say("search-lead")),
        outlets=tuple(
            FacetOption(
                value=one.id,
                label=one.name,
                href=write_href("", OUTLETS, f"o-{one.id}"),
            )
            for one in group_outlets(shelf)
        ),
        themes=tuple(
            FacetOption(
                value=one.slug,
                label=briefing_title(shelf, one),
                href=write_href("", briefing_page(one.slug)),
            )
            for one in shelf.briefings
        ),
        people=tuple(
            FacetOption(
                value=one.slug,
                label=person_name(shelf, one),
                href=write_href("", person_page(one.slug)),
            )
            for one in _people(shelf)
        ),
        months=tuple(
            FacetOption(
                value=value,
                date=months.get(value),
                href=write_href(
                    "", ARCHIVE, "not-dated" if value == UNDATED else f"m-{value}"
                ),
            )
            for value in sorted(
                {_month(entry) for entry in shelf.entries.values()},
                key=lambda value: (value != UNDATED, value),
                reverse=True,
            )
        ),
    )


def find_facets(shelf: Shelf) -> dict[str, Facets]:
    """Return the facets of every page that can be searched, by its path.

    An entry belongs to the themes whose briefings cite it; a briefing has its theme
    alone, since its sentences are of many outlets and days.
    """
    named: dict[str, list[str]] = {}
    for person in _people(shelf):
        shown = (one for one in person.passages if passage_words(shelf, one))
        for entry in dict.fromkeys(passage.entry for passage in shown):
            named.setdefault(entry, []).append(person.slug)
    outlets = {
        entry.id: outlet.id
        for outlet in group_outlets(shelf)
        for entry in outlet.entries
    }
    facets: dict[str, Facets] = {
        entry_page(entry.slug): {
            "outlet": (outlets[entry.id],),
            "month": (_month(entry),),
            "theme": tuple(one.slug for one in shelf.cited_in.get(entry.id, ())),
            "person": tuple(named.get(entry.id, ())),
        }
        for entry in shelf.entries.values()
    }
    for briefing in shelf.briefings:
        facets[briefing_page(briefing.slug)] = {"theme": (briefing.slug,)}
    return facets


def _people(shelf: Shelf) -> tuple[Person, ...]:
    return find_people(shelf)[:_PEOPLE]


def _month(entry: Entry) -> str:
    interval = entry.date.value
    return UNDATED if interval is None else f"{interval.last:%Y-%m}"
