"""JSON-LD: what a page is, and whose report it is based on.

We collect and never wrote: a page is a `WebPage` or a `CollectionPage` of ours that
`isBasedOn` the outlet's article (https://schema.org/isBasedOn). Every text is one
that the page shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import singledispatch

from briefing.site.citation_tags import find_authors, find_day
from briefing.site.forms.places import find_address
from briefing.site.links import FRONT, write_href, write_url
from briefing.site.pages import (
    ArchivePage,
    BriefingPage,
    CitedUnit,
    EntryCard,
    EntryPage,
    FrontPage,
    OutletsPage,
    Page,
    PeoplePage,
    PersonPage,
    QuotationPage,
    ReceiptPage,
    StoryPage,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.views.site import site_title

Node = dict[str, object]


def build_linked_data(shelf: Shelf, page: Page, name: str) -> Mapping[str, object]:
    """Return the JSON-LD of a page.

    Args:
        shelf: What is published.
        page: Any page.
        name: Its title, as no other page has it.

    """
    site: Node = {
        "@type": "WebSite",
        "name": site_title(shelf).text,
        "url": _front(shelf, page),
    }
    node: Node = {
        "@type": "WebPage",
        "url": find_address(page, page.root + page.path),
        "name": name,
        "inLanguage": shelf.settings.site.language,
        "isPartOf": site,
    }
    node |= _describe(page)
    crumbs = [(site_title(shelf).text, _front(shelf, page)), *_between(page)]
    if not isinstance(page, FrontPage):
        crumbs.append((page.title.text, str(node["url"])))
    trail: Node = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": text, "item": href}
            for place, (text, href) in enumerate(crumbs, start=1)
        ],
    }
    return {"@context": "https://schema.org", "@graph": [node, trail]}


@singledispatch
def _describe(page: Page) -> Node:  # noqa: ARG001 for each kind of page its own
    """Return what is special to the kind of page."""
    return {}


@_describe.register
def _front_node(page: FrontPage) -> Node:
    parts = [_part(page, one.title, one.href) for one in page.briefings]
    return {"@type": "CollectionPage", "hasPart": parts}


@_describe.register
def _briefing_node(page: BriefingPage) -> Node:
    sources = [_based(page, one.card, one.url) for one in page.sources]
    return {"@type": "CollectionPage", "hasPart": [*sources, *_quotations(page)]}


@_describe.register
def _story_node(page: StoryPage) -> Node:
    accounts = [_based(page, one.card, one.url) for one in page.accounts]
    return {"@type": "CollectionPage", "hasPart": accounts}


@_describe.register
def _entry_node(page: EntryPage) -> Node:
    return {"isBasedOn": _original(page.card, page.url, find_authors(page))}


@_describe.register
def _receipt_node(page: ReceiptPage) -> Node:
    return {"isBasedOn": _part(page, page.entry.title, page.entry.href)}


@_describe.register
def _quotation_node(page: QuotationPage) -> Node:
    node: Node = {"isBasedOn": _original(page.card, page.url, ())}
    if page.quote is not None:
        name = page.speaker if page.speaker_href else None
        node["mainEntity"] = _spoken(page, page.quote.unit, name)
    return node


@_describe.register
def _person_node(page: PersonPage) -> Node:
    said = [
        _spoken(page, one.wordings[0].quotes[0].unit, page.title) for one in page.said
    ]
    person = {"@type": "Person", "name": page.title.text}
    return {"@type": "CollectionPage", "about": person, "hasPart": said}


@_describe.register(PeoplePage)
@_describe.register(ArchivePage)
@_describe.register(OutletsPage)
def _index_node(page: Page) -> Node:  # noqa: ARG001 the page lists all that there is
    return {"@type": "CollectionPage"}


def _between(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the steps between the front page and this one."""
    if isinstance(page, ReceiptPage):
        yield page.entry.title.text, find_address(page, page.entry.href)
    elif isinstance(page, QuotationPage) and page.speaker and page.speaker_href:
        yield page.speaker.text, find_address(page, page.speaker_href)


def _quotations(page: BriefingPage) -> Iterator[Node]:
    """Yield the words of each speaker, with the page of the report that prints them.

    Only who has a page among the people is known to be a person: an organisation or
    an office is quoted as well.
    """
    for section in page.sections:
        for group in section.groups:
            for part in group.parts:
                if group.speaker is not None and isinstance(part, CitedUnit):
                    name = group.speaker if group.speaker_href else None
                    yield _spoken(page, part, name)


def _spoken(page: Page, unit: CitedUnit, speaker: Words | None) -> Node:
    """Return words of somebody, with the page of the report that prints them."""
    node: Node = {
        "@type": "Quotation",
        "text": unit.words.text,
        "isPartOf": {
            "@type": "WebPage",
            "url": find_address(page, unit.citations[0].href),
        },
    }
    if speaker is not None:
        node["spokenByCharacter"] = {"@type": "Person", "name": speaker.text}
    return node


def _based(page: Page, card: EntryCard, url: str | None) -> Node:
    """Return our page of an entry, with the article that it is based on."""
    return _part(page, card.title, card.href) | {"isBasedOn": _original(card, url, ())}


def _original(card: EntryCard, url: str | None, authors: tuple[str, ...]) -> Node:
    """Return the outlet's article, as far as it is known."""
    outlet = card.outlet or card.agency
    node: Node = {"@type": "Article", "headline": card.title.text}
    if authors:
        node["author"] = [{"@type": "Person", "name": name} for name in authors]
    if outlet is not None:
        node["publisher"] = {"@type": "Organization", "name": outlet.text}
    if (day := find_day(card)) is not None:
        node["datePublished"] = day
    if url is not None:
        node["url"] = url
    return node


def _part(page: Page, title: Words, href: str) -> Node:
    return {"@type": "WebPage", "name": title.text, "url": find_address(page, href)}


def _front(shelf: Shelf, page: Page) -> str:
    return write_url(shelf.base, FRONT) or write_href(page.root, FRONT)
