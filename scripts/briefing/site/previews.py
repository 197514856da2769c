"""Cited paragraphs, each once on the page whose chips lead to it."""

from __future__ import annotations

from dataclasses import replace

from briefing.site.page_citations import change_citations
from briefing.site.pages import (
    Citation,
    EntryPage,
    MailPage,
    Page,
    Preview,
    ReviewPage,
    StoryPage,
)


def add_previews(page: Page) -> Page:
    """Return the page with every cited paragraph, and chips that know theirs.

    What is mailed has none: mail clients open nothing. Nor has the page of all
    briefings, made to be printed: it would be twice as heavy. A story's page sets the
    accounts' own words side by side, and stays light without a second look at them; an
    entry's own page cites other versions of it without chips.
    """
    if isinstance(page, EntryPage | MailPage | ReviewPage | StoryPage):
        return page
    previews: dict[str, Preview] = {}
    shown = change_citations(page, lambda one: _name(one, previews))
    return replace(shown, previews=tuple(previews.values()))


def _name(citation: Citation, previews: dict[str, Preview]) -> Citation:
    if citation.passage is None:
        return citation
    preview = previews.setdefault(
        citation.href, Preview(id=f"v{len(previews) + 1}", citation=citation)
    )
    return replace(citation, preview=preview.id)
