"""Cited paragraphs shown over the page, and the ways back from them."""

from __future__ import annotations

from dataclasses import replace

from tests.site_values.findings import make_read_library
from tests.site_values.shelves import OPEN, build, make_library, shelve

from briefing.site.pages import BriefingPage, CitedUnit, EntryPage, Page


def find_units(page: Page) -> list[CitedUnit]:
    """Return the key points of a briefing."""
    assert isinstance(page, BriefingPage)
    parts = page.sections[0].groups[0].parts
    return [one for one in parts if isinstance(one, CitedUnit)]


def test_each_cited_paragraph_is_shown_once() -> None:
    """A chip names its preview; chips of one paragraph share it."""
    page = build(shelve(make_library()))["briefings/strike.html"]
    citations = [one for unit in find_units(page) for one in unit.citations]
    previews = {one.id: one.citation for one in page.previews}
    assert len(previews) == len({one.href for one in citations}) == 3
    for citation in citations:
        assert citation.preview is not None
        shown = previews[citation.preview]
        assert shown.href == citation.href
        assert shown.passage is not None
    first = previews[str(citations[0].preview)].passage
    assert first is not None
    assert first.text.startswith("“We want a fair share,” said Ana Reis. Talks")


def test_a_paragraph_that_is_withheld_has_no_preview() -> None:
    """The publish mode governs previews as it does the entry's page."""
    withheld = replace(OPEN, site=replace(OPEN.site, publish="link"))
    pages = build(shelve(make_library(), withheld))
    assert all(one.previews == () for one in pages.values())


def test_a_paragraph_with_hidden_words_has_no_preview() -> None:
    """What the editor hid stands on its own entry's page alone."""
    library = make_library()
    before = build(shelve(library))["briefings/strike.html"]
    hidden = tuple(
        replace(entry, hide=("Talks with the port",)) for entry in library.entries
    )
    page = build(shelve(replace(library, entries=hidden)))["briefings/strike.html"]

    def holding(previews: Page) -> int:
        shown = [one.citation.passage for one in previews.previews]
        return sum("Talks with the port" in words.text for words in shown if words)

    assert holding(before) == 1
    assert holding(page) == 0
    assert len(page.previews) == len(before.previews) - 1


def test_what_is_mailed_has_none() -> None:
    """Mail clients open nothing over a page."""
    page = build(shelve(make_library()))["mail/strike.html"]
    assert page.previews == ()
    assert all(
        one.preview is None for unit in find_units(page) for one in unit.citations
    )


def test_a_cited_paragraph_leads_back() -> None:
    """It names the briefing, the section and the very unit that cites it."""
    pages = build(shelve(make_library()))
    first, second = find_units(pages["briefings/strike.html"])
    entry = pages["entries/cranes.html"]
    assert isinstance(entry, EntryPage)
    back = {
        block.id: [(one.title.text, one.href) for one in block.back]
        for group in entry.body
        if (block := group.block) is not None
    }
    assert back == {
        "p-1": [],
        "p-2": [("The strike", f"../briefings/strike.html#{first.id}")],
        "p-3": [("The strike", f"../briefings/strike.html#{second.id}")],
    }


def test_every_page_kind_with_chips_has_previews() -> None:
    """Person and timeline do as briefings do; a story's page has its accounts."""
    pages = build(shelve(make_read_library())).values()
    kinds = {page.kind for page in pages if page.previews}
    assert {"front", "briefing", "person", "timeline"} <= kinds
    assert "story" in {page.kind for page in pages} - kinds
