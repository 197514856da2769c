"""The sitemap: every page that a search engine may show, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree
from tests.audit.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import html
    from tests.audit.links import LinkChecker

_FILE = "sitemap.xml"
_LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
_MISSING = "404.html"  # stands at every address


def find_sitemap_faults(links: LinkChecker) -> list[Finding]:
    """Return what is wrong with the sitemap of a site.

    Args:
        links: Of the built site. One that was not built for the web has no sitemap.

    """
    path = links.folder / _FILE
    if not path.is_file():
        problem = "is missing" if links.is_published else None
        return [Finding(where=_FILE, problem=problem)] if problem else []
    try:
        root = etree.parse(path, etree.XMLParser(resolve_entities=False)).getroot()
    except etree.XMLSyntaxError as error:
        return [Finding(where=_FILE, problem=f"not well-formed: {error}")]
    places = [element.text or "" for element in root.iter(_LOC)]
    return [Finding(where=_FILE, problem=problem) for problem in _judge(places, links)]


def _judge(places: list[str], links: LinkChecker) -> Iterator[str]:
    for place in places:
        if not place.startswith(links.siteurl):
            yield f"{place}: is not of this site"
        elif fault := links.find_target_fault(place):
            yield f"{place}: {fault}"
    listed = {place.removeprefix(links.siteurl) for place in places}
    for name, page in links.pages.items():
        if name == _MISSING or name in listed or _is_kept_out(page):
            continue
        if name == "index.html" and "" in listed:
            continue
        yield f"{name}: is left out, and says nowhere that it wants to be"


def _is_kept_out(page: html.HtmlElement) -> bool:
    """Whether a page tells search engines to leave it out."""
    return bool(page.xpath("//meta[@name='robots'][contains(@content, 'noindex')]"))
