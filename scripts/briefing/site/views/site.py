"""What is the same on every page, and the page that answers wrong addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.config import SETTINGS_FILE, SiteSettings
from briefing.page_paths import MISSING, briefing_page
from briefing.site.links import (
    ARCHIVE,
    CORRECTIONS,
    FEEDS,
    FRONT,
    HELP,
    OUTLETS,
    PEOPLE,
    PLACES,
    REVIEW,
    SEARCH,
    TIMELINE,
    find_root,
    write_url,
)
from briefing.site.pages import (
    HelpPage,
    NavItem,
    NotFoundPage,
    SiteValue,
    TextPage,
    Words,
)
from briefing.site.people import find_people
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_title
from briefing.site.views.places import find_places
from briefing.site.words import editor_words, tool_words

# That every page leads to. Proposed themes grow in number with the entries; all of them
# on all pages would be most of a large site (docs/decisions/14-what-a-build-costs.md).
THEMES = 12


def build_site(
    shelf: Shelf, texts: Sequence[TextPage], styles: Mapping[str, str]
) -> SiteValue:
    """Return the value that every template gets beside its page.

    Args:
        shelf: What is published.
        texts: The text pages, in the order of the navigation.
        styles: CSS of the theme, by the name of its sheet.

    """
    tagline = shelf.settings.site.tagline
    return SiteValue(
        title=site_title(shelf),
        tagline=editor_words(tagline, SETTINGS_FILE) if tagline else None,
        language=shelf.settings.site.language,
        base=shelf.base,
        front=FRONT,
        feed=FEEDS,
        briefings=tuple(
            NavItem(
                title=briefing_title(shelf, briefing),
                path=briefing_page(briefing.slug),
            )
            for briefing in shelf.briefings[:THEMES]
        ),
        has_more=len(shelf.briefings) > THEMES,
        across=tuple(
            NavItem(title=tool_words(shelf.say(phrase)), path=path)
            for phrase, path, found in (
                ("timeline-title", TIMELINE, shelf.findings.events),
                ("people-title", PEOPLE, find_people(shelf)),
            )
            if found
        ),
        pages=tuple(NavItem(title=text.title, path=text.path) for text in texts),
        search=NavItem(title=tool_words(shelf.say("search-title")), path=SEARCH),
        help=NavItem(title=tool_words(shelf.say("help-title")), path=HELP),
        indexes=(
            *(
                [NavItem(title=tool_words(shelf.say("review-title")), path=REVIEW)]
                if shelf.briefings
                else []
            ),
            NavItem(title=tool_words(shelf.say("archive-title")), path=ARCHIVE),
            NavItem(title=tool_words(shelf.say("outlets-title")), path=OUTLETS),
            *(
                [NavItem(title=tool_words(shelf.say("places-title")), path=PLACES)]
                if find_places(shelf)
                else []
            ),
            NavItem(title=tool_words(shelf.say("corrections-title")), path=CORRECTIONS),
        ),
        styles=styles,
    )


def site_title(shelf: Shelf) -> Words:
    """Return the site's title: the editor's, else the phrase of the catalogue."""
    title = shelf.settings.site.title
    if title == SiteSettings().title:
        return tool_words(shelf.say("site-title"))
    return editor_words(title, SETTINGS_FILE)


def build_help(shelf: Shelf) -> HelpPage:
    """Return the value of help.html."""
    return HelpPage(
        kind="help",
        path=HELP,
        root=find_root(HELP),
        canonical=write_url(shelf.base, HELP),
        title=tool_words(shelf.say("help-title")),
        description=tool_words(shelf.say("help-lead")),
    )


def build_missing(shelf: Shelf) -> NotFoundPage:
    """Return 404.html; its addresses are absolute as soon as there is a SITEURL."""
    return NotFoundPage(
        kind="missing",
        path=MISSING,
        root=f"{shelf.base}/" if shelf.base else "",
        canonical=None,
        title=tool_words(shelf.say("missing-title")),
        description=None,
    )
