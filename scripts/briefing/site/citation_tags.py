"""Citation tags of entries and quotes: what a reference manager keeps of the original.

The names are those that Highwire Press brought in and reference managers read
(https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). They name the
outlet and its writers; this site is not among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.model import Basis
from briefing.site.pages import EntryCard, EntryPage, Page, QuotationPage


def write_citation_tags(page: Page) -> tuple[tuple[str, str], ...]:
    """Return name and content of each tag, as far as the original is known.

    Other pages than those of an entry or of its words rest on no single original.
    """
    if isinstance(page, EntryPage):
        return tuple(_tags(page.card, page.url, find_authors(page)))
    if isinstance(page, QuotationPage):
        return tuple(_tags(page.card, page.url, ()))
    return ()


def find_authors(page: EntryPage) -> tuple[str, ...]:
    """Return who wrote the original, as its outlet prints them."""
    return tuple(
        words.text
        for row in page.fields
        if row.name == "authors"
        for words in row.values
    )


def find_day(card: EntryCard) -> str | None:
    """Return the ISO day of publishing where it is printed, or the editor set it.

    An inferred day is shown to readers with its reason; no other program gets it as
    a fact.
    """
    is_certain = card.date_basis in {Basis.STATED, Basis.EDITED}
    if card.date is None or not is_certain or card.date.first != card.date.last:
        return None
    return card.date.first


def _tags(
    card: EntryCard, url: str | None, authors: Sequence[str]
) -> Iterator[tuple[str, str]]:
    yield "citation_title", card.title.text
    for name in authors:
        yield "citation_author", name
    outlet = card.outlet or card.agency
    if outlet is not None:
        yield "citation_publisher", outlet.text
    if (day := find_day(card)) is not None:
        yield "citation_publication_date", day.replace("-", "/")
    if url is not None:
        yield "citation_public_url", url
