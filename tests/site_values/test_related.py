"""Which entries a page names beside its own, and why."""

from __future__ import annotations

from dataclasses import replace

from tests.site_values.shelves import OPEN, cite, find_texts, make_library, shelve

from briefing.config import Settings, SiteSettings
from briefing.model import Library, SharedFact
from briefing.site.pages import RelatedEntry
from briefing.site.views.related import build_related

NARROW = Settings(site=SiteSettings(publish="excerpt", excerpt_share=0.0))


def make_sharing() -> Library:
    """Return a library whose two entries share a name and a key point."""
    library = make_library()
    cranes, halt = library.entries
    fact = SharedFact(
        text="ana Reis",
        passages=(
            cite(cranes, 2, "“We want a fair share,” said Ana Reis."),
            cite(halt, 2, "Ana Reis of the union wants a fair share."),
        ),
    )
    story = replace(library.stories[0], shared=(fact,))
    return replace(library, stories=(story,))


def relate(
    library: Library, number: int, settings: Settings = OPEN
) -> list[RelatedEntry]:
    """Return what is related to an entry of *library*."""
    shelf = shelve(library, settings)
    return list(build_related(shelf, library.entries[number], "../"))


def test_the_reason_stands_beside_the_entry() -> None:
    """A shared fact in the other's own print leads to the other's paragraph."""
    (related,) = relate(make_sharing(), 0)
    assert related.card.href == "../entries/halt.html"
    (fact,) = related.facts
    assert fact.title.text == "Ana Reis"  # as printed there, whatever the fact's case
    assert (fact.title.at or "").startswith("gazette.txt:")
    assert fact.href == "../entries/halt.html#p-2"
    assert [one.href for one in related.briefings] == ["../briefings/strike.html"]


def test_it_goes_both_ways() -> None:
    """Each of two entries leads to the other."""
    (back,) = relate(make_sharing(), 1)
    assert back.card.href == "../entries/cranes.html"
    assert back.facts[0].title.at is not None
    assert back.facts[0].title.at.startswith("harbour.txt:")


def test_what_is_withheld_is_no_reason() -> None:
    """A fact or a key point that either page keeps back relates nothing."""
    assert relate(make_sharing(), 0, NARROW) == []
    assert "Ana Reis" not in find_texts(relate(make_sharing(), 1, NARROW))


def test_an_entry_that_shares_nothing_has_no_company() -> None:
    """Without a fact or a key point in common nothing is named."""
    library = make_sharing()
    alone = replace(library, stories=(), briefings=())
    assert relate(alone, 0) == []


def test_a_held_entry_is_not_named() -> None:
    """What is not published is no company either."""
    library = make_sharing()
    held = replace(library.entries[1], status="held")
    assert relate(replace(library, entries=(library.entries[0], held)), 0) == []


def test_those_that_share_most_come_first() -> None:
    """A third entry with two facts in common stands before one with one."""
    library = make_sharing()
    cranes, halt = library.entries
    third = replace(halt, id="3" * 12, slug="third")
    name = library.stories[0].shared[0]
    also = replace(
        name, passages=(*name.passages, replace(name.passages[1], entry=third.id))
    )
    share = SharedFact(
        text="fair share",
        passages=(name.passages[0], replace(name.passages[1], entry=third.id)),
    )
    story = replace(
        library.stories[0],
        entries=(cranes.id, halt.id, third.id),
        shared=(also, share),
    )
    library = replace(
        library, entries=(cranes, halt, third), stories=(story,), briefings=()
    )
    found = relate(library, 0)
    assert [one.card.href for one in found] == [
        "../entries/third.html",
        "../entries/halt.html",
    ]
