"""The steps of the audit, in order, over one built site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.audit.axe import choose_pages, find_axe_faults
from tests.audit.feeds import find_feed_faults, find_feeds
from tests.audit.finding import Finding
from tests.audit.links import LinkChecker
from tests.audit.markup import find_markup_faults
from tests.audit.sitemap import find_sitemap_faults
from tests.audit.styles import find_style_faults
from tests.site_server import SiteServer

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser
    from tests.projects import BuiltSite


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one step of the audit looked at and found."""

    step: str
    seen: str  # how much was looked at: a step that saw nothing has failed
    findings: tuple[Finding, ...]


def check_links(site: BuiltSite) -> Result:
    """Return broken links, fragments and loads."""
    links = LinkChecker(site.folder, siteurl=site.siteurl)
    count = links.count_links()
    return _result("links, fragments, loads", count, "links", links.find_faults())


def check_sitemap(site: BuiltSite) -> Result:
    """Return faults of the sitemap; a site that is only read here has none."""
    links = LinkChecker(site.folder, siteurl=site.siteurl)
    count = len(links.pages)
    return _result("sitemap", count, "pages", find_sitemap_faults(links))


def check_feeds(site: BuiltSite) -> Result:
    """Return faults of the feeds."""
    links = LinkChecker(site.folder, siteurl=site.siteurl)
    count = len(find_feeds(site.folder))
    return _result("feeds", count, "feeds", find_feed_faults(site.folder, links))


def check_styles(site: BuiltSite) -> Result:
    """Return what pages show without the rules that other pages have for it."""
    pages = LinkChecker(site.folder, siteurl=site.siteurl).pages
    faults = find_style_faults(pages)
    return _result("every class has its rules", len(pages), "pages", faults)


def check_markup(site: BuiltSite, tools: Path) -> Result:
    """Return errors of the Nu HTML checker."""
    count = len(list(site.folder.rglob("*.html")))
    findings = find_markup_faults(site.folder, tools)
    return _result("Nu HTML checker", count, "pages", findings)


def check_axe(site: BuiltSite, tools: Path, browser: Browser) -> Result:
    """Return axe's violations on the largest page of each kind."""
    pages = LinkChecker(site.folder, siteurl=site.siteurl).pages
    names = choose_pages(pages, site.folder)
    with SiteServer(
        site.folder, base_path=site.base_path, siteurl=site.siteurl
    ) as server:
        findings = find_axe_faults(browser, server.url, names, tools)
    return _result(
        "axe, light and dark, 360 and 1280 px", len(names), "kinds", findings
    )


def _result(step: str, count: int, unit: str, findings: list[Finding]) -> Result:
    """Return a step's result; to have seen nothing is a finding."""
    if count == 0:
        findings = [*findings, Finding(where="site", problem=f"has no {unit}")]
    return Result(step=step, seen=f"{count} {unit}", findings=tuple(findings))
