"""The page that tells people which feeds there are."""

from __future__ import annotations

from briefing.page_paths import briefing_page, mail_page
from briefing.site.links import (
    FEED,
    FEEDS,
    FRONT,
    JSON_FEED,
    data_path,
    feed_path,
    find_root,
    json_feed_path,
    text_path,
    write_href,
    write_url,
)
from briefing.site.pages import FeedRow, FeedsPage, LinkValue, Whose, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_link


def build_feeds_page(shelf: Shelf) -> FeedsPage:
    """Return the value of feeds.html."""
    root = find_root(FEEDS)
    every = Words(text=shelf.say("feed-all"), whose=Whose.TOOL)
    rows = [
        FeedRow(
            page=LinkValue(title=every, href=write_href(root, FRONT)),
            atom=write_href(root, FEED),
            json=write_href(root, JSON_FEED),
            text=None,
            mail=None,
            data=None,
        )
    ]
    rows += [
        FeedRow(
            page=briefing_link(shelf, briefing, root),
            atom=write_href(root, feed_path(briefing.slug)),
            json=write_href(root, json_feed_path(briefing.slug)),
            text=write_href(root, text_path(briefing_page(briefing.slug))),
            mail=write_href(root, mail_page(briefing.slug)),
            data=write_href(root, data_path(briefing_page(briefing.slug))),
        )
        for briefing in shelf.briefings
    ]
    return FeedsPage(
        kind="feeds",
        path=FEEDS,
        root=root,
        canonical=write_url(shelf.base, FEEDS),
        title=Words(text=shelf.say("feeds-title"), whose=Whose.TOOL),
        description=Words(text=shelf.say("feeds-lead"), whose=Whose.TOOL),
        rows=tuple(rows),
    )
