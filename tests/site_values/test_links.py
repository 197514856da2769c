"""Links are relative to their page, at every depth, and absolute on the 404 page."""

from __future__ import annotations

import posixpath

import pytest
from tests.site_values.findings import make_read_library
from tests.site_values.shelves import make_library, shelve

from briefing.site.links import (
    RESERVED,
    find_root,
    follow_link,
    raw_path,
    write_href,
    write_url,
)
from briefing.site.pages import CitedUnit
from briefing.site.views.briefing import build_briefing
from briefing.site.views.every_page import build_pages
from briefing.site.views.front import build_front
from briefing.site.views.receipt import build_receipt
from briefing.site.views.site import build_missing


@pytest.mark.parametrize(
    ("path", "root"),
    [("index.html", ""), ("entries/x.html", "../"), ("a/b/c", "../../")],
)
def test_root_leads_from_each_depth_to_the_root(path: str, root: str) -> None:
    """One step up for each folder."""
    assert find_root(path) == root
    joined = posixpath.join(posixpath.dirname(path), write_href(root, "index.html"))
    assert posixpath.normpath(joined) == "index.html"


def test_the_same_entry_from_two_depths() -> None:
    """The front page goes down, a briefing goes up and down."""
    shelf = shelve(make_library())
    front, briefing = build_front(shelf), build_briefing(shelf, shelf.briefings[0])
    assert front.latest[0].href == "entries/cranes.html"
    assert briefing.sources[0].card.href == "../entries/cranes.html"
    unit = briefing.sections[0].groups[0].parts[0]
    assert isinstance(unit, CitedUnit)
    assert unit.citations[0].href == "../entries/cranes.html#p-2"


def test_canonical_addresses_need_a_siteurl() -> None:
    """Absolute with SITEURL, the front page by its folder; none without."""
    library = make_library()
    assert build_front(shelve(library)).canonical is None
    shelf = shelve(library, base="https://example.org/a/b")
    assert build_front(shelf).canonical == "https://example.org/a/b/"
    receipt = build_receipt(shelf, library.entries[0])
    assert receipt.canonical == "https://example.org/a/b/receipts/cranes.html"


def test_no_text_page_takes_the_place_of_one_of_ours() -> None:
    """Every page at the root has its name reserved."""
    own = {page.path for page in build_pages(shelve(make_read_library()), ())}
    assert {path for path in own if "/" not in path} == RESERVED


def test_the_404_page_answers_at_any_depth() -> None:
    """Its addresses are absolute as soon as the site has one."""
    page = build_missing(shelve(make_library(), base="https://example.org/a/b"))
    assert page.root == "https://example.org/a/b/"


@pytest.mark.parametrize(
    ("href", "leads_to"),
    [
        ("../entries/x.md#p-3f9a", "../entries/x.html#p-3f9a"),
        ("other.md", "../briefings/other.html"),
        ("../pages/about.md", "../about.html"),
        ("../sources/page.html", "../sources/page.html.txt"),
        ("https://example.org/x.md", "https://example.org/x.md"),
        ("#key-points", "#key-points"),
        ("../../README.md", "../../README.md"),
    ],
)
def test_links_between_files_become_links_between_pages(
    href: str, leads_to: str
) -> None:
    """What leads from file to file on GitHub leads from page to page on the site."""
    assert follow_link(href, where="content/briefings/a.md", root="../") == leads_to


def test_no_browser_runs_a_raw_file() -> None:
    """Every raw file is served as plain text, and its name is encoded in links."""
    assert raw_path("a.txt") == "sources/a.txt"
    assert raw_path("a.HTML") == "sources/a.HTML.txt"
    assert write_href("../", raw_path("a b?.txt")) == "../sources/a%20b%3F.txt"
    assert write_url("https://e.org", "x y.html") == "https://e.org/x%20y.html"
