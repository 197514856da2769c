"""Where links of a page lead when they stand in a file beside it."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin

from briefing.site.pages import BriefingPage, Citation, Page


def find_address(page: Page, href: str) -> str:
    """Return where a link leads: absolute as soon as the page has an address."""
    return href if page.canonical is None else urljoin(page.canonical, href)


def find_number(page: BriefingPage, citation: Citation) -> int | None:
    """Return the number of the source that a citation leads to, if it is listed."""
    entry = urldefrag(citation.href).url
    for source in page.sources:
        if source.card.href == entry:
            return source.number
    return None
