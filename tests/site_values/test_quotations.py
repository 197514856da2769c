"""The pages of quotes: words, speaker, every wording, and the ways to and from them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.site_values.findings import make_read_library
from tests.site_values.shelves import OPEN, build, find_texts, shelve
from tests.site_values.test_head import find_nodes, head_of

from briefing.config import SiteSettings
from briefing.model import Library
from briefing.site.pages import BriefingPage, PersonPage, QuotationPage
from briefing.site.shelf import Shelf

WITHHELD = replace(OPEN, site=SiteSettings(publish="link"))


def find_quote(shelf: Shelf) -> QuotationPage:
    """Return the one page of a quote."""
    (page,) = [one for one in build(shelf).values() if isinstance(one, QuotationPage)]
    return page


def test_a_quote_has_its_words_its_speaker_and_its_outlet() -> None:
    """Each of them with its proof, one click from the paragraph."""
    page = find_quote(shelve(make_read_library()))
    assert page.quote is not None
    assert page.title == page.quote.unit.words
    assert page.title.text == "We want a fair share,"
    assert page.quote.unit.citations[0].href == "../entries/cranes.html#p-2"
    assert page.speaker is not None
    assert page.speaker.text == "Ana Reis"
    assert page.speaker_href == "../people/ana-reis.html"
    assert page.role is not None
    assert (page.role.text, page.role_href) == ("union", "../entries/halt.html#p-2")
    assert page.card.outlet is not None
    assert page.card.outlet.text == "Harbour Post"
    assert [one.href for one in page.briefings] == ["../briefings/strike.html"]


def test_every_wording_and_carrier_stands_below() -> None:
    """The words that another text has for it, and that it is a part of them."""
    page = find_quote(shelve(make_read_library()))
    assert page.wordings is not None
    texts = [one.quotes[0].unit.words.text for one in page.wordings.wordings]
    assert texts == [
        "We want a fair share,",
        "Ana Reis of the union wants a fair share.",
    ]
    hrefs = [one.quotes[0].unit.citations[0].href for one in page.wordings.wordings]
    assert hrefs == ["../entries/cranes.html#p-2", "../entries/halt.html#p-2"]


def test_a_quote_is_linked_from_where_it_stands() -> None:
    """From the briefing that shows it, and from the page of who said it."""
    pages = build(shelve(make_read_library()))
    (path,) = [path for path in pages if path.startswith("quotes/")]
    briefing, person = pages["briefings/strike.html"], pages["people/ana-reis.html"]
    assert isinstance(briefing, BriefingPage)
    assert isinstance(person, PersonPage)
    parts = [part for group in briefing.sections[0].groups for part in group.parts]
    links = [getattr(part, "quotation", None) for part in parts]
    assert links == [f"../{path}", None]
    assert [one.href for one in person.said] == [f"../{path}"]


def test_a_quote_says_whose_it_is() -> None:
    """Preview, card, citation tags and JSON-LD name speaker and original outlet."""
    shelf = shelve(make_read_library(), base="https://example.org/a")
    page = find_quote(shelf)
    head = head_of(page)
    assert head.preview_title == "Ana Reis · Harbour Post"
    assert head.preview == (
        "We want a fair share, · Harbour Post · 8 November 2023"
        " · Collected by Press briefing"
    )
    assert head.card is not None
    assert head.card.is_speech
    assert head.card.has_mark
    assert head.image_text == (
        "Harbour Post · 8 November 2023 · We want a fair share,"
        " · Ana Reis · union · Collected by Press briefing"
    )
    assert dict(head.citation)["citation_publisher"] == "Harbour Post"
    assert dict(head.citation)["citation_title"] == "Cranes stand still in Lisbon"
    (spoken,) = find_nodes(head.linked_data, "Quotation")
    assert spoken["text"] == "We want a fair share,"
    assert spoken["spokenByCharacter"] == {"@type": "Person", "name": "Ana Reis"}
    (based,) = find_nodes(head.linked_data, "Article")
    assert based["publisher"] == {"@type": "Organization", "name": "Harbour Post"}
    (trail,) = find_nodes(head.linked_data, "BreadcrumbList")
    assert len(trail["itemListElement"]) == 3  # type: ignore[arg-type] # a list
    person = head_of(build(shelf)["people/ana-reis.html"])
    assert len(find_nodes(person.linked_data, "Quotation")) == 1


def test_what_is_withheld_has_a_page_only_where_it_was_published() -> None:
    """Somebody may have the address; it then says where the words are, not which."""
    library = make_read_library()
    shelf = shelve(library, WITHHELD)
    assert not [one for one in build(shelf) if one.startswith("quotes/")]
    known = tuple(replace(one, is_published=True) for one in library.quotations)
    page = find_quote(shelve(replace(library, quotations=known), WITHHELD))
    assert page.quote is None
    assert page.wordings is None
    assert "We want" not in " ".join(find_texts(page))


@pytest.mark.parametrize("held", [0, 1])
def test_a_quote_of_a_held_entry_is_told_by_the_other(held: int) -> None:
    """Or by nobody, where no other text prints it."""
    library: Library = make_read_library()
    rest = tuple(one for place, one in enumerate(library.entries) if place != held)
    shelf = shelve(replace(library, entries=rest))
    page = find_quote(shelf)
    assert page.quote is not None
    assert page.wordings is None
    assert page.card.href == f"../entries/{rest[0].slug}.html"
