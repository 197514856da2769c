"""What pages say of themselves: unique, and never posing as the author."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from tests.site_values.shelves import (
    HARBOUR,
    OPEN,
    make_article,
    make_entry,
    make_library,
    shelve,
)

from briefing.config import Settings, SiteSettings
from briefing.model import Basis, Library
from briefing.site.linked_data import build_linked_data
from briefing.site.links import write_url
from briefing.site.pages import Head, Page, Whose, Words
from briefing.site.shelf import Shelf
from briefing.site.sitemap import build_sitemap
from briefing.site.views.briefing import build_briefing
from briefing.site.views.every_page import build_pages


def read_heads(shelf: Shelf) -> dict[str, Head]:
    """Return the head of every page by its path."""
    return {page.path: head_of(page) for page in build_pages(shelf, ())}


def head_of(page: Page) -> Head:
    """Return the head that every built page has."""
    assert page.head is not None
    return page.head


def find_nodes(value: object, kind: str) -> list[Mapping[str, object]]:
    """Return the nodes of a type in JSON-LD, however deep."""
    found: list[Mapping[str, object]] = []
    if isinstance(value, Mapping):
        if value.get("@type") == kind:
            found.append(value)
        for inner in value.values():
            found += find_nodes(inner, kind)
    elif isinstance(value, list):
        for inner in value:
            found += find_nodes(inner, kind)
    return found


@pytest.mark.parametrize("publish", ["full", "excerpt", "link"])
def test_no_two_pages_share_title_or_description(publish: str) -> None:
    """A story is called as its first entry, and two files may hold one text."""
    library = make_library()
    # The same report once more, under another name: nothing else tells them apart.
    twin = make_article(HARBOUR, "harbour-again.txt")
    again = replace(make_entry(twin, "again", date(2023, 11, 8)), id="0" * 12)
    library = replace(
        library,
        articles=(*library.articles, twin),
        entries=(*library.entries, again),
    )
    settings = Settings(site=SiteSettings(publish=publish, rights="Ours."))
    heads = list(read_heads(shelve(library, settings)).values())
    for said in ([one.title for one in heads], [one.description for one in heads]):
        assert len(set(said)) == len(said)
        assert all(said)


def test_a_preview_names_the_outlet_and_who_collected() -> None:
    """Whoever sees the preview knows whose words these are, and that we took them."""
    heads = read_heads(shelve(make_library()))
    preview = heads["entries/cranes.html"].preview
    assert preview.startswith("Harbour Post · 8 November 2023 · ")
    assert "Collected by Press briefing" in preview
    assert "Harbour Post" in heads["briefings/strike.html"].preview
    assert "Gazette" in heads["stories/cranes.html"].preview


def test_we_never_pose_as_the_author() -> None:
    """Our pages are pages; the article is the outlet's, and says so."""
    shelf = shelve(make_library(), base="https://example.org/a")
    for path, head in read_heads(shelf).items():
        graph = head.linked_data["@graph"]
        assert isinstance(graph, list)
        kinds = [node["@type"] for node in graph]
        assert kinds in (
            ["WebPage", "BreadcrumbList"],
            ["CollectionPage", "BreadcrumbList"],
        )
        for article in find_nodes(graph, "Article"):
            assert article["publisher"]["name"] != "Press briefing", path  # type: ignore[index] # a test's
    entry = read_heads(shelf)["entries/cranes.html"].linked_data
    (article,) = find_nodes(entry, "Article")
    assert article == {
        "@type": "Article",
        "headline": "Cranes stand still in Lisbon",
        "publisher": {"@type": "Organization", "name": "Harbour Post"},
        "datePublished": "2023-11-08",
    }


def test_an_inferred_day_is_no_fact_for_machines() -> None:
    """Readers see it with its reason; tags and JSON-LD, which have no room, do not."""
    library = make_library()
    first = library.entries[0]
    guessed = replace(first, date=replace(first.date, basis=Basis.INFERRED))
    shelf = shelve(replace(library, entries=(guessed, *library.entries[1:])))
    head = read_heads(shelf)["entries/cranes.html"]
    assert "citation_publication_date" not in dict(head.citation)
    assert not any("datePublished" in one for one in find_nodes(head, "Article"))
    assert "date inferred" in head.preview
    stated = read_heads(shelve(library))["entries/cranes.html"]
    assert dict(stated.citation)["citation_publication_date"] == "2023/11/08"
    assert dict(stated.citation)["citation_publisher"] == "Harbour Post"


def test_breadcrumbs_lead_from_the_front_page() -> None:
    """A receipt stands behind its entry, all else behind the front page."""
    shelf = shelve(make_library(), base="https://example.org/a")
    (trail,) = find_nodes(
        read_heads(shelf)["receipts/cranes.html"].linked_data, "BreadcrumbList"
    )
    steps = trail["itemListElement"]
    assert isinstance(steps, list)
    assert [step["item"] for step in steps] == [
        "https://example.org/a/",
        "https://example.org/a/entries/cranes.html",
        "https://example.org/a/receipts/cranes.html",
    ]


def test_feeds_are_told_in_both_forms() -> None:
    """Every page leads to the feeds of all reports, a briefing to its own first."""
    heads = read_heads(shelve(make_library()))
    assert [one.href for one in heads["index.html"].alternates] == [
        "feeds/all.atom.xml",
        "feeds/all.json",
    ]
    own = heads["briefings/strike.html"].alternates
    assert [one.href for one in own if one.title][:2] == [
        "../feeds/strike.atom.xml",
        "../feeds/strike.json",
    ]


def test_a_receipt_is_told_by_its_report() -> None:
    """Its description names the report that the raw file became."""
    head = read_heads(shelve(make_library()))["receipts/cranes.html"]
    told = "Receipt of harbour.txt · Cranes stand still in Lisbon · Every line of"
    assert head.description.startswith(told)


@pytest.mark.parametrize("href", [None, "../people/ana-reis.html"])
def test_only_who_has_a_page_is_called_a_person(href: str | None) -> None:
    """An office or an organisation is quoted as well: nothing is said of its type."""
    shelf = shelve(make_library())
    page = build_briefing(shelf, shelf.briefings[0])
    (section, *_) = page.sections
    speaker = Words(text="The union", whose=Whose.TOOL)
    group = replace(section.groups[0], speaker=speaker, speaker_href=href)
    spoken = replace(page, sections=(replace(section, groups=(group,)),))
    data = build_linked_data(shelf, spoken, "x")
    assert len(find_nodes(data["@graph"], "Quotation")) == len(group.parts)
    persons = find_nodes(data["@graph"], "Person")
    assert persons == [] if href is None else persons[0]["name"] == "The union"


def test_every_page_is_listed_once() -> None:
    """What is mailed as well, whose head calls the briefing's page canonical."""
    shelf = shelve(make_library(), base="https://example.org/a")
    pages = build_pages(shelf, ())
    ((_, sitemap), _) = build_sitemap(shelf, pages)
    named = {one.path: one.canonical for one in pages if one.canonical}
    assert named["mail/strike.html"] == named["briefings/strike.html"]
    for path in named:
        place = write_url("https://example.org/a", path)
        assert sitemap.count(f"<loc>{place}</loc>") == 1


def test_a_site_may_stay_out_of_search_engines() -> None:
    """`index = false` is said on every page; without it, nothing is."""
    hidden = replace(OPEN, site=replace(OPEN.site, index=False))
    library: Library = make_library()
    assert {one.robots for one in read_heads(shelve(library, hidden)).values()} == {
        "noindex"
    }
    assert {one.robots for one in read_heads(shelve(library)).values()} == {None}
