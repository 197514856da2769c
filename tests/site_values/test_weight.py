"""What a page weighs on the wire, cold: itself, its style, nothing else."""

from __future__ import annotations

import gzip
from pathlib import Path
from statistics import median
from urllib.parse import urljoin

import pytest
from lxml import html
from tests.projects import SITEURL, BuiltSite

# Compressed bytes. Goals of the project; peers' entry pages weigh 6.8 to 92 kB.
ENTRY = 14_000  # median, with its styles
ENTRY_WITHOUT_TEXT = 10_000  # less the compressed text of the article
PAGE = 20_000  # any page but an archive
REQUESTS = 1  # styles stand in the page; icon and card apart

_LOADS = "//link[@rel='stylesheet']/@href | //script[@src]/@src | //img/@src"


def weigh(content: bytes) -> int:
    """Return how many bytes go over the wire."""
    return len(gzip.compress(content, compresslevel=9, mtime=0))


def find(page: html.HtmlElement, path: str) -> list[str]:
    """Return the texts that an XPath finds on a page."""
    found = page.xpath(path)
    assert isinstance(found, list)
    return [str(one) for one in found]


def find_loads(site: BuiltSite, path: Path) -> list[Path]:
    """Return the files that a page loads at once, itself first."""
    name = path.relative_to(site.folder).as_posix()
    page = html.document_fromstring(path.read_bytes())
    urls = [urljoin(f"{SITEURL}/{name}", url) for url in find(page, _LOADS)]
    return [path, *(site.folder / url.removeprefix(f"{SITEURL}/") for url in urls)]


def weigh_page(site: BuiltSite, path: Path) -> int:
    """Return the weight of a page with all that it loads."""
    return sum(weigh(one.read_bytes()) for one in find_loads(site, path))


@pytest.fixture(scope="module")
def entries(published_site: BuiltSite) -> list[Path]:
    """Return the pages of all entries."""
    found = sorted((published_site.folder / "entries").glob("*.html"))
    assert found
    return found


def test_an_entry_is_light(published_site: BuiltSite, entries: list[Path]) -> None:
    """The median entry weighs 14 kB at most, in one request."""
    assert median(weigh_page(published_site, one) for one in entries) <= ENTRY
    for one in entries:
        assert len(find_loads(published_site, one)) <= REQUESTS


def test_what_we_add_to_an_article_is_light(
    published_site: BuiltSite, entries: list[Path]
) -> None:
    """Less its own words, an entry weighs 10 kB at most."""
    for one in entries:
        page = html.document_fromstring(one.read_bytes())
        words = "\n".join(find(page, "//article//*[@data-at]//text()"))
        added = weigh_page(published_site, one) - weigh(words.encode())
        assert added <= ENTRY_WITHOUT_TEXT, one.name


def test_no_page_is_heavy(published_site: BuiltSite) -> None:
    """Whatever the page, 20 kB at most; the one that holds all briefings too."""
    heavy = {
        one.name: weight
        for one in sorted(published_site.folder.rglob("*.html"))
        if (weight := weigh_page(published_site, one)) > PAGE
    }
    assert heavy == {}
