"""Atom feeds: the entries as far as their publish modes allow, and no clock."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit

from feedgenerator import Atom1Feed
from markupsafe import Markup, escape

from briefing.model import BlockKind, BriefingDocument, Entry
from briefing.site.links import (
    FEED,
    FRONT,
    briefing_path,
    entry_path,
    feed_path,
    find_root,
    write_href,
    write_url,
)
from briefing.site.pages import BlockGroup, BlockValue
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_title, title_words
from briefing.site.views.entry import build_entry
from briefing.site.views.site import site_title

# A tag: address needs a day on which its host was the publisher's (RFC 4151). It is
# part of the name and must never change, so it is no day of the material.
_TAG_YEAR = 2024
# Of a feed in which nothing is dated: Atom wants a date, and we have none.
_NO_DAY = date(1970, 1, 1)
# What XML 1.0 cannot hold.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Feed(Atom1Feed):  # type: ignore[misc] # feedgenerator has no types
    """Atom1Feed, which would say "now" of a feed without entries."""

    def latest_post_date(self) -> datetime:
        """Return the newest day of the entries, else the day of no material."""
        days = (item["updateddate"] for item in self.items)
        return max(days, default=_at_midnight(_NO_DAY))


def build_feeds(shelf: Shelf) -> tuple[tuple[str, str], ...]:
    """Return path and Atom of each feed: all entries, then one for each briefing."""
    every = tuple(shelf.entries.values())
    feeds = [
        (FEED, _write_feed(shelf, FEED, site_title(shelf).text, FRONT, every)),
    ]
    for briefing in shelf.briefings:
        cited = [one for one in every if one.id in briefing.entries]
        path = feed_path(briefing.slug)
        feeds.append((path, _write_briefing_feed(shelf, briefing, path, cited)))
    return tuple(feeds)


def _write_briefing_feed(
    shelf: Shelf, briefing: BriefingDocument, path: str, entries: Sequence[Entry]
) -> str:
    title = briefing_title(shelf, briefing).text
    return _write_feed(shelf, path, title, briefing_path(briefing.slug), entries)


def _write_feed(
    shelf: Shelf, path: str, title: str, page: str, entries: Sequence[Entry]
) -> str:
    """Return an Atom feed.

    Args:
        shelf: What is published.
        path: Of the feed.
        title: Of the feed.
        page: Path of the page that it belongs to.
        entries: Newest first.

    """
    feed = _Feed(
        title=_clean(title),
        link=_address(shelf, path, page),
        description=None,
        language=shelf.settings.site.language,
        author_name=_clean(site_title(shelf).text),
        feed_url=write_url(shelf.base, path),
        feed_guid=_write_tag(shelf, path),
    )
    newest = _newest_day(shelf)
    for entry in entries:
        shown = build_entry(shelf, entry)
        day = entry.date.value.last if entry.date.value else newest
        feed.add_item(
            title=_clean(title_words(shelf, entry).text),
            link=_address(shelf, path, entry_path(entry.slug)),
            description=None,
            content=_clean(_write_body(shown.body)) or None,
            author_name=_author(entry),
            unique_id=_write_tag(shelf, f"entry:{entry.id}"),
            updateddate=_at_midnight(day),
            pubdate=_at_midnight(day) if _is_dated(entry) else None,
        )
    return str(feed.writeString("utf-8"))


def _author(entry: Entry) -> str | None:
    """Return who wrote the text, else who published it; never this site."""
    names = entry.authors.value or tuple(
        name for name in (entry.outlet.value or entry.agency.value,) if name
    )
    return _clean(", ".join(names)) or None


def _write_body(groups: Sequence[BlockGroup]) -> str:
    """Return the HTML of what an entry's page shows of its text."""
    parts: list[Markup] = []
    for group in groups:
        blocks = [_write_block(block) for block in group.blocks]
        if group.is_list:
            items = Markup().join(Markup("<li>{}</li>").format(one) for one in blocks)
            parts.append(Markup("<ul>{}</ul>").format(items))
        else:
            parts += blocks
    return "\n".join(parts)


def _write_block(block: BlockValue) -> Markup:
    if block.rich is not None:
        return block.rich.html
    runs = Markup().join(
        Markup('<a href="{}">{}</a>').format(run.url, run.text)
        if run.url
        else escape(run.text)
        for run in block.runs
    )
    if block.kind is BlockKind.ITEM:
        return runs
    if block.kind is BlockKind.CAPTION:
        return Markup("<p><em>{}</em></p>").format(runs)
    if block.kind is BlockKind.QUOTE:
        return Markup("<blockquote><p>{}</p></blockquote>").format(runs)
    tag = f"h{block.level}" if block.kind is BlockKind.HEADING else "p"
    return Markup("<{0}>{1}</{0}>").format(tag, runs)


def _address(shelf: Shelf, path: str, target: str) -> str:
    """Return where *target* stands: absolute, before publishing beside the feed."""
    return write_url(shelf.base, target) or write_href(find_root(path), target)


def _write_tag(shelf: Shelf, name: str) -> str:
    host = urlsplit(shelf.base or "").hostname or "localhost"
    return f"tag:{host},{_TAG_YEAR}:{name}"


def _newest_day(shelf: Shelf) -> date:
    days = (one.date.value.last for one in shelf.entries.values() if one.date.value)
    return max(days, default=_NO_DAY)


def _is_dated(entry: Entry) -> bool:
    return entry.date.value is not None and entry.date.value.is_day


def _at_midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
