"""What is the same on every page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.site.pages.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """A link of the navigation that every page has."""

    title: Words
    path: str  # write {{ page.root }}{{ item.path }}; current if == page.path


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteValue:
    """What is the same on every page."""

    title: Words  # EDITOR's in briefing.toml, or TOOL's ("Press briefing")
    tagline: Words | None
    language: str  # of the site's own words: <html lang>
    base: str | None  # SITEURL without a slash at its end; None: not published yet
    front: str  # path of the front page: "index.html"
    feed: str  # path of the page that tells of all feeds
    briefings: tuple[NavItem, ...]  # of the first themes, in their order
    has_more: bool  # whether the front page lists more themes than these
    across: tuple[NavItem, ...]  # timeline, people: where there are any
    pages: tuple[NavItem, ...]  # about, method
    search: NavItem
    help: NavItem
    indexes: tuple[NavItem, ...]  # lists that lead to everything without a script
    styles: Mapping[str, str]  # CSS by the name of its sheet: "site", "overview"
