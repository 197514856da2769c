"""Every page of the site, in order: the one list of what is built."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.site.pages import Page, TextPage
from briefing.site.previews import add_previews
from briefing.site.shelf import Shelf
from briefing.site.views.archive import build_archive
from briefing.site.views.briefing import build_briefing
from briefing.site.views.corrections import build_corrections
from briefing.site.views.entry import build_entry
from briefing.site.views.feeds import build_feeds_page
from briefing.site.views.former import keep_addresses
from briefing.site.views.front import build_front
from briefing.site.views.head import add_heads
from briefing.site.views.mail import build_mail
from briefing.site.views.outlets import build_outlets
from briefing.site.views.people import build_people
from briefing.site.views.places import build_places
from briefing.site.views.quotations import build_quotations
from briefing.site.views.receipt import build_receipt
from briefing.site.views.review import build_review
from briefing.site.views.search import build_search
from briefing.site.views.site import build_help, build_missing
from briefing.site.views.story import build_story
from briefing.site.views.timeline import build_timeline_page
from briefing.site.ways_back import add_ways_back


def build_pages(shelf: Shelf, texts: Sequence[TextPage]) -> tuple[Page, ...]:
    """Return all pages with their heads, those at former addresses among them.

    Args:
        shelf: What is published.
        texts: The pages of ``content/pages/``.

    """
    pages = add_ways_back(tuple(map(add_previews, _pages(shelf, texts))))
    return add_heads(shelf, keep_addresses(shelf, pages))


def _pages(shelf: Shelf, texts: Sequence[TextPage]) -> Iterator[Page]:
    yield build_front(shelf)
    for briefing in shelf.briefings:
        yield build_briefing(shelf, briefing)
        yield build_mail(shelf, briefing)
    if shelf.briefings:
        yield build_review(shelf)
    for entry in shelf.entries.values():
        yield build_entry(shelf, entry)
        yield build_receipt(shelf, entry)
    for story in shelf.stories:
        if len(story.entries) > 1:
            yield build_story(shelf, story)
    if shelf.findings.events:
        yield build_timeline_page(shelf)
    yield from build_people(shelf)
    yield from build_quotations(shelf)
    yield from texts
    yield build_archive(shelf)
    yield build_outlets(shelf)
    yield from build_places(shelf)
    yield build_search(shelf)
    yield build_corrections(shelf)
    yield build_feeds_page(shelf)
    yield build_help(shelf)
    yield build_missing(shelf)
