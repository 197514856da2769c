"""The whole briefing on one page: every theme, and one list of sources."""

from __future__ import annotations

from dataclasses import replace

from briefing.page_paths import briefing_page
from briefing.site.links import REVIEW, find_root, write_url
from briefing.site.pages import ReviewPage
from briefing.site.shelf import Shelf
from briefing.site.source_numbers import list_numbers, number_section
from briefing.site.titles import list_sources
from briefing.site.views.briefing import build_briefing
from briefing.site.views.imprint import build_imprint
from briefing.site.words import tool_words


def build_review(shelf: Shelf) -> ReviewPage:
    """Return the value of review.html."""
    root = find_root(REVIEW)
    cited = dict.fromkeys(
        entry
        for briefing in shelf.briefings
        for entry in briefing.entries
        if entry in shelf.entries
    )
    entries = [shelf.entries[one] for one in cited]
    sources = list_sources(shelf, entries, root)
    numbers = list_numbers(sources)
    pages = [build_briefing(shelf, one, root=root) for one in shelf.briefings]
    return ReviewPage(
        kind="review",
        path=REVIEW,
        root=root,
        canonical=write_url(shelf.base, REVIEW),
        title=tool_words(shelf.say("review-title")),
        description=tool_words(shelf.say("review-lead")),
        briefings=tuple(
            replace(
                page,
                sections=tuple(number_section(one, numbers) for one in page.sections),
            )
            for page in pages
        ),
        sources=sources,
        imprint=build_imprint(
            shelf, entries, [briefing_page(one.slug) for one in shelf.briefings]
        ),
    )
