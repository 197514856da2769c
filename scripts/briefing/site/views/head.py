"""What each page says of itself: title, description, preview, other forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefing.site.citation_tags import write_citation_tags
from briefing.site.linked_data import build_linked_data
from briefing.site.links import (
    FEED,
    JSON_FEED,
    bibtex_path,
    csl_path,
    data_path,
    json_feed_path,
    text_path,
    write_url,
)
from briefing.site.pages import (
    Alternate,
    BriefingPage,
    EntryPage,
    FrontPage,
    Head,
    MailPage,
    Page,
)
from briefing.site.shelf import Shelf
from briefing.site.views.head_card import find_card
from briefing.site.views.head_lines import MARK, find_lines
from briefing.site.views.site import site_title

_ATOM, _JSON = "application/atom+xml", "application/feed+json"
_BIBTEX, _CSL = "application/x-bibtex", "application/vnd.citationstyles.csl+json"
_DATA, _TEXT = "application/json", "text/plain"


def add_heads(shelf: Shelf, pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return the pages with their heads; no two listed ones share title or description.

    Where two pages would, each adds what else it knows of itself: a date, in the end
    the name of its source. Two text pages of the same title are left to their editor.
    """
    lines = [find_lines(page, shelf) for page in pages]
    titles = _part([one.title for one in lines], [one.spare for one in lines])
    descriptions = _part(
        [one.description for one in lines], [one.spare for one in lines]
    )
    return tuple(
        replace(page, head=_make_head(shelf, page, one.preview, title, description))
        for page, one, title, description in zip(
            pages, lines, titles, descriptions, strict=True
        )
    )


def _make_head(
    shelf: Shelf, page: Page, preview: Sequence[str], title: str, description: str
) -> Head:
    name = site_title(shelf).text
    card = find_card(shelf, page) if shelf.base else None
    return Head(
        title=title if isinstance(page, FrontPage) else f"{title}{MARK}{name}",
        description=description,
        preview_title=title,
        preview=MARK.join(preview),
        card=card,
        image=write_url(shelf.base, card.path) if card else None,
        image_text=MARK.join(
            filter(None, (card.kicker, card.title, card.name, card.foot))
        )
        if card
        else None,
        alternates=tuple(_alternates(shelf, page)),
        citation=write_citation_tags(page),
        linked_data=build_linked_data(shelf, page, title),
        robots=None if shelf.settings.site.index and page.is_listed else "noindex",
    )


def _part(
    wanted: Sequence[tuple[str, ...]], spare: Sequence[tuple[str, ...]]
) -> list[str]:
    """Return each text joined, with as much from *spare* as makes it the only one."""
    texts = [list(one) for one in wanted]
    for place in range(max(map(len, spare), default=0)):
        counts = Counter(MARK.join(one) for one in texts)
        for text, more in zip(texts, spare, strict=True):
            is_shared = counts[MARK.join(text)] > 1
            if is_shared and place < len(more) and more[place] not in text:
                text.append(more[place])
    return [MARK.join(one) for one in texts]


def _alternates(shelf: Shelf, page: Page) -> list[Alternate]:
    """Return the feeds that a page is told of, its own before that of all entries."""
    pairs = [(FEED, JSON_FEED, shelf.say("feed-all"))]
    if isinstance(page, BriefingPage):
        slug = page.path.rpartition("/")[2].removesuffix(".html")
        own = shelf.say("feed-briefing")
        pairs.insert(0, (page.feed, json_feed_path(slug), own))
    forms: list[tuple[str, str]] = []
    if isinstance(page, EntryPage):
        forms += [(bibtex_path(page.path), _BIBTEX), (csl_path(page.path), _CSL)]
    if isinstance(page, BriefingPage) and not isinstance(page, MailPage):
        forms += [(data_path(page.path), _DATA), (text_path(page.path), _TEXT)]
    return [
        Alternate(href=page.root + path, type=kind, title=None) for path, kind in forms
    ] + [
        Alternate(href=page.root + path, type=kind, title=title)
        for atom, json, title in pairs
        for path, kind in ((atom, _ATOM), (json, _JSON))
    ]
