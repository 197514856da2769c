"""Which quotes have a page of their own, and the way to it from where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from briefing.memory.quotations import Spoken, find_cited, list_spoken
from briefing.model import CitedText, Quotation, Quote, Utterance
from briefing.page_paths import quotation_page
from briefing.site.citations import passage_words
from briefing.site.links import ROOTS, write_href
from briefing.site.shelf import Shelf

Links = Mapping[str, str]  # id of an utterance to the address of its page


@lru_cache(maxsize=1)
def find_quotations(shelf: Shelf) -> tuple[tuple[Quotation, Utterance], ...]:
    """Return the quotes that have a page, each with its utterance.

    One that the publish mode keeps back whole has a page only where somebody may have
    its address.
    """
    utterances = {one.id: one for one in shelf.findings.utterances}
    return tuple(
        (quotation, utterance)
        for quotation in shelf.quotations
        if (utterance := utterances.get(quotation.utterance)) is not None
        and (quotation.is_published or choose_quote(shelf, quotation, utterance))
    )


def choose_quote(
    shelf: Shelf, quotation: Quotation, utterance: Utterance
) -> Quote | None:
    """Return the quote to print: the page's own, else one that may be shown."""
    for quote in (quotation.quote, *utterance.quotes):
        if passage_words(shelf, quote.words) is not None:
            return quote
    return None


@lru_cache(maxsize=ROOTS)
def link_quotations(shelf: Shelf, root: str) -> Links:
    """Return the links to the pages of quotes, for a page."""
    return {
        utterance.id: write_href(root, quotation_page(quotation.id))
        for quotation, utterance in find_quotations(shelf)
    }


@lru_cache(maxsize=1)
def index_quotes(shelf: Shelf) -> Spoken:
    """Return the quotes of known speakers by their entries, each with its utterance."""
    return list_spoken(shelf.findings.utterances)


def find_link(shelf: Shelf, cited: CitedText, links: Links) -> str | None:
    """Return the way to the page of the quote that a passage of a briefing shows."""
    shown = find_cited(cited, index_quotes(shelf))
    return next((links[one.id] for one, _ in shown if one.id in links), None)
