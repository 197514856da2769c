"""What a publish mode withholds stands in no page value and in no feed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.site_values.shelves import OPEN, find_texts, make_library, shelve

from briefing.config import OutletSettings, Settings, SiteSettings
from briefing.errors import BriefingError
from briefing.model import Library
from briefing.site.feeds import build_feeds
from briefing.site.forms.every_form import build_forms
from briefing.site.publish import choose_mode
from briefing.site.shelf import Shelf
from briefing.site.views.briefing import build_briefing
from briefing.site.views.every_page import build_pages
from briefing.site.views.receipt import build_receipt

TITLE = "Cranes stand still in Lisbon"
LEDE = "Dockers in Lisbon laid down their work on Monday."
CITED = "“We want a fair share,” said Ana Reis."
SECOND = "It asked for patience."  # cited as well, but later
HIDDEN = "Talks with the port begin next week."
LOSSES = "The port authority expects losses of two million."


def publish(mode: str, share: float = 0.3) -> Settings:
    """Return settings of a site in one mode."""
    site = SiteSettings(publish=mode, excerpt_share=share, rights="Ours.")
    return Settings(site=site)


def read_site(shelf: Shelf) -> str:
    """Return all that any page or feed of the site says."""
    pages = build_pages(shelf, ())
    values: list[object] = [*pages]
    values += [text for _, text in build_feeds(shelf, pages)]
    values += [text for _, text in build_forms(shelf, pages)]
    return "\n".join(text for value in values for text in find_texts(value))


@pytest.fixture
def library() -> Library:
    """Return two entries of one story."""
    return make_library()


def test_full_shows_all(library: Library) -> None:
    """Nothing is kept back where full text is allowed."""
    said = read_site(shelve(library))
    assert all(words in said for words in (TITLE, LEDE, CITED, SECOND, HIDDEN, LOSSES))


def test_excerpt_shows_opening_and_cited_passages(library: Library) -> None:
    """The first paragraph and what the briefing cites, and no sentence more."""
    said = read_site(shelve(library, publish("excerpt")))
    assert all(words in said for words in (TITLE, LEDE, CITED, SECOND))
    assert HIDDEN not in said
    assert LOSSES not in said


def test_excerpt_keeps_to_its_share(library: Library) -> None:
    """Passages beyond the share are withheld, from the briefing as well."""
    shelf = shelve(library, publish("excerpt", 0.2))
    said = read_site(shelf)
    assert CITED in said
    assert SECOND not in said
    (section,) = build_briefing(shelf, shelf.briefings[0]).sections
    assert section.withheld == 1


def test_link_shows_no_sentence_of_the_text(library: Library) -> None:
    """Title and fields alone: no body, no passage, no lede."""
    shelf = shelve(library, publish("link"))
    said = read_site(shelf)
    assert TITLE in said
    for words in (LEDE, CITED, SECOND, HIDDEN, LOSSES, "A ferry still sails."):
        assert words not in said


def test_an_entry_has_the_last_word(library: Library) -> None:
    """The entry's own mode counts before the outlet's and the site's."""
    settings = Settings(
        site=SiteSettings(publish="full", rights="Ours."),
        outlets=(OutletSettings(name="Gazette", publish="excerpt"),),
    )
    entry = library.entries[1]
    assert choose_mode(library.entries[0], settings) == "full"
    assert choose_mode(entry, settings) == "excerpt"
    assert choose_mode(replace(entry, publish="link"), settings) == "link"


def test_the_next_carrier_speaks_for_a_withheld_passage(library: Library) -> None:
    """Where the first entry may not be quoted, the other one's words are printed."""
    first = replace(library.entries[0], publish="link")
    shelf = shelve(replace(library, entries=(first, library.entries[1])))
    (section,) = build_briefing(shelf, shelf.briefings[0]).sections
    (unit,) = section.groups[0].parts
    assert unit.kind == "cited"
    assert CITED not in find_texts(unit)
    assert "Ana Reis of the union wants a fair share." in find_texts(unit)


def test_full_needs_a_reason(library: Library) -> None:
    """Full text without a line that says why is refused, with the entry's path."""
    entry = replace(library.entries[0], publish="full")
    with pytest.raises(BriefingError, match="says why it is allowed") as fault:
        choose_mode(entry, Settings())
    assert fault.value.where == "content/entries/cranes.md"


@pytest.mark.parametrize("status", ["held", "withdrawn"])
def test_what_is_not_published_is_nowhere(library: Library, status: str) -> None:
    """A held entry has no page, and no other page says what it says."""
    first = replace(library.entries[0], status=status)
    shelf = shelve(replace(library, entries=(first, library.entries[1])), OPEN)
    said = read_site(shelf)
    assert TITLE not in said
    assert LEDE not in said
    assert "A ferry still sails." in said


def test_raw_file_is_linked_in_full_mode_alone(library: Library) -> None:
    """The receipt of an excerpt leads to no copy of the raw text."""
    entry = library.entries[0]
    open_shelf, closed = shelve(library), shelve(library, publish("excerpt"))
    assert build_receipt(open_shelf, entry).raw == "../sources/harbour.txt"
    assert build_receipt(closed, entry).raw is None
