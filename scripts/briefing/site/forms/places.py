"""Where links of a page lead when they stand in a file beside it, or in its data."""

from __future__ import annotations

from urllib.parse import urljoin

from briefing.site.pages import Page


def find_address(page: Page, href: str) -> str:
    """Return where a link leads: absolute as soon as the page has an address."""
    return href if page.canonical is None else urljoin(page.canonical, href)
