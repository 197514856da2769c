"""sitemap.xml and robots.txt: which pages there are, for search engines."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from briefing.site.links import ROBOTS, SITEMAP, write_url
from briefing.site.pages import Page
from briefing.site.shelf import Shelf

_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
)


def build_sitemap(shelf: Shelf, pages: Sequence[Page]) -> tuple[tuple[str, str], ...]:
    """Return path and text of the files; a sitemap needs an address (sitemaps.org).

    No page has a date there: it would have to be the day of the page's last change,
    which nothing in ``content/`` tells. A site that wants no search engine is not
    closed to their robots: these must read ``noindex`` on its pages to obey it.
    """
    robots = "User-agent: *\nAllow: /\n"
    # What is mailed stands on the site as well, and nothing keeps robots from it: its
    # own head tells them that the briefing's page is the one to show.
    listed = (page for page in pages if page.canonical and page.is_listed)
    own = (write_url(shelf.base, page.path) for page in listed)
    places = [place for place in own if place is not None]
    if not places:
        return ((ROBOTS, robots),)
    rows = (f"<url><loc>{escape(place)}</loc></url>\n" for place in sorted(places))
    robots += f"\nSitemap: {write_url(shelf.base, SITEMAP)}\n"
    return ((SITEMAP, _HEAD + "".join(rows) + "</urlset>\n"), (ROBOTS, robots))
