"""What the audit can judge without Node and Java holds of this project's own site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.audit.axe import choose_pages
from tests.audit.links import LinkChecker
from tests.audit.steps import check_feeds, check_links, check_sitemap, check_styles

from briefing.proof.check import KINDS

FORMER = {"moved", "gone"}

if TYPE_CHECKING:
    from tests.projects import BuiltSite


@pytest.fixture(params=["built_site", "lived_in_site"])
def site(request: pytest.FixtureRequest) -> BuiltSite:
    """Return a new site and one that was changed after it had been published."""
    site: BuiltSite = request.getfixturevalue(request.param)
    return site


def test_every_link_leads_somewhere(site: BuiltSite) -> None:
    """No link, fragment or load of any page or style sheet is broken."""
    assert check_links(site).findings == ()


def test_feeds_are_sound(site: BuiltSite) -> None:
    """There are feeds; each is well-formed and leads to pages that are there."""
    assert check_feeds(site).findings == ()


def test_the_sitemap_lists_every_page(site: BuiltSite) -> None:
    """Each that says nowhere that it wants to be left out, and nothing else."""
    assert check_sitemap(site).findings == ()


def test_every_class_has_its_rules(site: BuiltSite) -> None:
    """No page shows bare what the style sheet of another page dresses."""
    assert check_styles(site).findings == ()


def test_every_kind_of_page_is_judged(site: BuiltSite) -> None:
    """The audit looks at one page of each kind that the proof knows.

    A site that was never published has no page at a former address.
    """
    pages = LinkChecker(site.folder, siteurl=site.siteurl).pages
    names = choose_pages(pages, site.folder)
    kinds = KINDS if site.siteurl else KINDS - FORMER
    assert {pages[name].find("body").get("data-kind") for name in names} == kinds
    assert len(names) == len(kinds)
