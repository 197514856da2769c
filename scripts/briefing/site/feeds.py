"""Feeds in Atom and JSON: the entries as far as their publish modes allow.

No clock is in them, and the id of an entry comes from its source's content: it stays
when the entry is renamed, edited or dated anew, and when the site moves.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from feedgenerator import Atom1Feed
from markupsafe import Markup, escape

from briefing.model import BlockKind, Entry
from briefing.page_paths import briefing_page, entry_page
from briefing.site.citation_tags import find_authors, find_day
from briefing.site.links import (
    FEED,
    FRONT,
    JSON_FEED,
    feed_path,
    find_root,
    json_feed_path,
    write_href,
    write_url,
)
from briefing.site.pages import BlockGroup, BlockValue, EntryPage, Page
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_title
from briefing.site.views.site import site_title

# The names of entries are made in this space (RFC 9562, version 5). Never change it:
# every reader would get every entry once more.
_SPACE = uuid.UUID("6f1c7d2e-0b5a-5b0e-9c5e-3d1f0a7e4c11")
# Of what is not dated: Atom wants a date, and we have none.
_NO_DAY = date(1970, 1, 1)
# What XML 1.0 cannot hold.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_JSON_VERSION = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Channel:
    """A feed before it has a form."""

    title: str
    page: str  # path of the page that it belongs to
    atom: str  # path
    json: str  # path
    items: tuple[tuple[Entry, EntryPage], ...]  # newest first, the undated last


class _Feed(Atom1Feed):  # type: ignore[misc] # feedgenerator has no types
    """Atom1Feed, which would say "now" of a feed without entries."""

    def latest_post_date(self) -> datetime:
        """Return the newest day of the entries, else the day of no material."""
        days = (item["updateddate"] for item in self.items)
        return max(days, default=_at_midnight(_NO_DAY))


def build_feeds(shelf: Shelf, pages: Sequence[Page]) -> tuple[tuple[str, str], ...]:
    """Return path and text of each feed: all entries, then one for each briefing.

    Args:
        shelf: What is published.
        pages: All pages; an entry's says what of it may be shown.

    """
    shown = {page.path: page for page in pages if isinstance(page, EntryPage)}
    return tuple(
        made
        for channel in _channels(shelf, shown)
        for made in (
            (channel.atom, _write_atom(shelf, channel)),
            (channel.json, _write_json(shelf, channel)),
        )
    )


def write_id(entry: Entry) -> str:
    """Return the id of an entry that no feed ever changes."""
    return uuid.uuid5(_SPACE, f"entry:{entry.id}").urn


def _channels(shelf: Shelf, shown: Mapping[str, EntryPage]) -> list[_Channel]:
    items = tuple(
        (entry, shown[entry_page(entry.slug)]) for entry in shelf.entries.values()
    )
    channels = [
        _Channel(
            title=site_title(shelf).text,
            page=FRONT,
            atom=FEED,
            json=JSON_FEED,
            items=items,
        )
    ]
    channels += [
        _Channel(
            title=briefing_title(shelf, briefing).text,
            page=briefing_page(briefing.slug),
            atom=feed_path(briefing.slug),
            json=json_feed_path(briefing.slug),
            items=tuple(one for one in items if one[0].id in briefing.entries),
        )
        for briefing in shelf.briefings
    ]
    return channels


# --- Atom (RFC 4287) --------------------------------------------------------


def _write_atom(shelf: Shelf, channel: _Channel) -> str:
    url = write_url(shelf.base, channel.atom)
    feed = _Feed(
        title=_clean(channel.title),
        link=_address(shelf, channel.atom, channel.page),
        description=None,
        language=shelf.settings.site.language,
        author_name=_clean(site_title(shelf).text),
        feed_url=url,
        feed_guid=url or uuid.uuid5(_SPACE, channel.atom).urn,
    )
    for entry, page in channel.items:
        day = entry.date.value.last if entry.date.value else _NO_DAY
        feed.add_item(
            title=_clean(page.title.text),
            link=_address(shelf, channel.atom, page.path),
            description=None,
            content=_clean(_write_body(page.body)) or None,
            author_name=_clean(", ".join(_authors(page))) or None,
            unique_id=write_id(entry),
            updateddate=_at_midnight(day),
            pubdate=_at_midnight(day) if find_day(page.card) else None,
        )
    return str(feed.writeString("utf-8"))


# --- JSON Feed 1.1 (jsonfeed.org) -------------------------------------------


def _write_json(shelf: Shelf, channel: _Channel) -> str:
    feed = {
        "version": _JSON_VERSION,
        "title": channel.title,
        "home_page_url": write_url(shelf.base, channel.page),
        "feed_url": write_url(shelf.base, channel.json),
        "language": shelf.settings.site.language,
        "items": [
            _write_item(shelf, channel.json, entry, page)
            for entry, page in channel.items
        ],
    }
    return write_json(feed)


def _write_item(
    shelf: Shelf, path: str, entry: Entry, page: EntryPage
) -> Mapping[str, object]:
    body, day = _write_body(page.body), find_day(page.card)
    item = {
        "id": write_id(entry),
        "url": _address(shelf, path, page.path),
        "external_url": page.url,
        "title": page.title.text,
        "language": entry.language.value,
        "authors": [{"name": name} for name in _authors(page)] or None,
        "date_published": f"{day}T00:00:00Z" if day else None,
        "tags": [one.title.text for one in page.briefings] or None,
    }
    # An item has to have a content; of a link alone it is what the page says.
    content = {"content_html": body} if body else {"content_text": page.title.text}
    return {key: value for key, value in item.items() if value is not None} | content


def write_json(value: Mapping[str, object]) -> str:
    """Return a file of JSON: as it stands in the value, without what is ``None``."""
    known = {key: one for key, one in value.items() if one is not None}
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


# --- both -------------------------------------------------------------------


def _authors(page: EntryPage) -> tuple[str, ...]:
    """Return who wrote the text, else who published it; never this site."""
    outlet = page.card.outlet or page.card.agency
    return find_authors(page) or ((outlet.text,) if outlet else ())


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


def _at_midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
