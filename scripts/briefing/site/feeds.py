"""Feeds in Atom and JSON: the entries as far as their publish modes allow.

No clock is in them, and the id of an entry comes from its source's content: it stays
when the entry is renamed, edited or dated anew, and when the site moves.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from feedgenerator import Atom1Feed
from markupsafe import Markup, escape

from briefing.model import BlockKind, Entry
from briefing.page_paths import briefing_page, entry_page
from briefing.site.citation_tags import find_authors, find_day
from briefing.site.links import (
    CORRECTIONS,
    CORRECTIONS_JSON,
    FEED,
    FRONT,
    JSON_FEED,
    feed_path,
    find_root,
    json_feed_path,
    write_href,
    write_url,
)
from briefing.site.pages import (
    BlockGroup,
    BlockValue,
    CorrectionsPage,
    CorrectionValue,
    EntryPage,
    ListValue,
    Page,
)
from briefing.site.pages.words import Run
from briefing.site.publish import find_hidden
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
class _Item:
    """An item of a feed before it has a form."""

    id: str  # never another one
    title: str
    page: str  # path, with a fragment if there is one
    body: str  # HTML; "" where nothing may be shown
    authors: tuple[str, ...]
    day: date  # for Atom, which wants one: that of `changed`, else as `published`
    published: date | None  # by whoever published what the item is about
    changed: date | None  # on this site; None: not published yet
    url: str | None = None  # of the original
    language: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Channel:
    """A feed before it has a form."""

    title: str
    page: str  # path of the page that it belongs to
    atom: str  # path
    json: str  # path
    items: tuple[_Item, ...]


class _Feed(Atom1Feed):  # type: ignore[misc] # feedgenerator has no types
    """Atom1Feed, which would say "now" of a feed without entries."""

    def latest_post_date(self) -> datetime:
        """Return the newest day of the entries, else the day of no material."""
        days = (item["updateddate"] for item in self.items)
        return max(days, default=_at_midnight(_NO_DAY))


def build_feeds(shelf: Shelf, pages: Sequence[Page]) -> tuple[tuple[str, str], ...]:
    """Return path and text of each feed: all entries, each briefing, corrections.

    Args:
        shelf: What is published.
        pages: All pages; an entry's says what of it may be shown.

    """
    made = {}
    for channel in _channels(shelf, pages):
        made[channel.atom] = _write_atom(shelf, channel)
        made[channel.json] = _write_json(shelf, channel)
    # Who subscribed to a briefing under another address goes on to get it.
    for old, new in shelf.redirects.items():
        for write in (feed_path, json_feed_path):
            name = write(_slug(new))
            if old.startswith("briefings/") and "#" not in old and name in made:
                made.setdefault(write(_slug(old)), made[name])
    return tuple(made.items())


def write_id(entry: Entry) -> str:
    """Return the id of an entry that no feed ever changes."""
    return uuid.uuid5(_SPACE, f"entry:{entry.id}").urn


def _channels(shelf: Shelf, pages: Sequence[Page]) -> list[_Channel]:
    shown = {page.path: page for page in pages if isinstance(page, EntryPage)}
    items = {
        entry.id: _entry_item(shelf, entry, shown[entry_page(entry.slug)])
        for entry in shelf.entries.values()
    }
    channels = [
        _Channel(
            title=site_title(shelf).text,
            page=FRONT,
            atom=FEED,
            json=JSON_FEED,
            items=tuple(items.values()),
        )
    ]
    channels += [
        _Channel(
            title=briefing_title(shelf, briefing).text,
            page=briefing_page(briefing.slug),
            atom=feed_path(briefing.slug),
            json=json_feed_path(briefing.slug),
            items=tuple(one for name, one in items.items() if name in briefing.entries),
        )
        for briefing in shelf.briefings
    ]
    channels += [
        _Channel(
            title=page.title.text,
            page=page.path,
            atom=page.feed,
            json=CORRECTIONS_JSON,
            items=tuple(_correction_item(shelf, one) for one in page.corrections),
        )
        for page in pages
        if isinstance(page, CorrectionsPage) and page.feed is not None
    ]
    return channels


def _entry_item(shelf: Shelf, entry: Entry, page: EntryPage) -> _Item:
    day = entry.date.value.last if entry.date.value else _NO_DAY
    known = shelf.publications.get(page.path)
    return _Item(
        id=write_id(entry),
        title=page.title.text,
        page=page.path,
        body=_write_body(page.body, find_hidden(entry)),
        authors=_authors(page),
        day=known.last_changed if known else day,
        published=day if find_day(page.card) else None,
        changed=known.last_changed if known else None,
        url=page.url,
        language=entry.language.value,
        tags=tuple(one.title.text for one in page.briefings),
    )


def _correction_item(shelf: Shelf, correction: CorrectionValue) -> _Item:
    """Return a correction; a withheld one has its day and its reason alone."""
    rows = (
        ("correction-before", correction.before),
        ("correction-after", correction.after),
        ("correction-reason", correction.reason),
    )
    parts = [
        Markup("<p>{}: {}</p>").format(shelf.say(key), words.text)
        for key, words in rows
        if words is not None
    ]
    if correction.is_withheld:
        parts.append(Markup("<p>{}</p>").format(shelf.say("correction-withheld")))
    elif correction.after is None:
        parts.append(Markup("<p>{}</p>").format(shelf.say("correction-removed")))
    day = date.fromisoformat(correction.day.first)
    return _Item(
        id=uuid.uuid5(_SPACE, f"correction:{correction.anchor}").urn,
        title=correction.page.title.text,
        page=f"{CORRECTIONS}#{correction.anchor}",
        body="\n".join(parts),
        authors=(),
        day=day,
        published=day,
        changed=None,
    )


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
    for item in channel.items:
        feed.add_item(
            title=_clean(item.title),
            link=_address(shelf, channel.atom, item.page),
            description=None,
            content=_clean(item.body) or None,
            author_name=_clean(", ".join(item.authors)) or None,
            unique_id=item.id,
            updateddate=_at_midnight(item.day),
            pubdate=_at_midnight(item.published) if item.published else None,
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
        "items": [_write_item(shelf, channel.json, item) for item in channel.items],
    }
    return write_json(feed)


def _write_item(shelf: Shelf, path: str, item: _Item) -> Mapping[str, object]:
    plain = {
        "id": item.id,
        "url": _address(shelf, path, item.page),
        "external_url": item.url,
        "title": item.title,
        "language": item.language,
        "authors": [{"name": name} for name in item.authors] or None,
        "date_published": f"{item.published}T00:00:00Z" if item.published else None,
        "date_modified": f"{item.changed}T00:00:00Z" if item.changed else None,
        "tags": list(item.tags) or None,
    }
    # An item has to have a content; of a link alone it is what the page says.
    content = {"content_html": item.body} if item.body else {"content_text": item.title}
    return {key: value for key, value in plain.items() if value is not None} | content


def write_json(value: Mapping[str, object]) -> str:
    """Return a file of JSON: as it stands in the value, without what is ``None``."""
    known = {key: one for key, one in value.items() if one is not None}
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


# --- both -------------------------------------------------------------------


def _authors(page: EntryPage) -> tuple[str, ...]:
    """Return who wrote the text, else who published it; never this site."""
    outlet = page.card.outlet or page.card.agency
    return find_authors(page) or ((outlet.text,) if outlet else ())


def _write_body(groups: Sequence[BlockGroup], hidden: Container[str]) -> Markup:
    """Return the HTML of what an entry's page shows, but for its blocks *hidden*."""
    parts: list[Markup] = []
    for group in groups:
        if group.list is not None:
            parts.append(_write_list(group.list, hidden))
        elif group.block is not None and group.block.id not in hidden:
            parts.append(_write_block(group.block))
    return Markup("\n").join(parts)


def _write_list(listed: ListValue, hidden: Container[str]) -> Markup:
    """Return a list; an item that is hidden still counts."""
    number = counted = (listed.start or 1) - 1
    items: list[Markup] = []
    for item in listed.items:
        number = number + 1 if item.number is None else item.number
        inside = _write_body(item.inside, hidden)
        own = Markup() if item.block.id in hidden else _write_block(item.block)
        if not own and not inside:
            continue
        counted += 1
        value = Markup()
        if listed.is_numbered and number != counted:
            value, counted = Markup(' value="{}"').format(number), number
        items.append(Markup("<li{}>{}{}</li>").format(value, own, inside))
    start = Markup()
    if listed.start is not None:
        start = Markup(' start="{}"').format(listed.start)
    tag = "ol" if listed.is_numbered else "ul"
    return Markup("<{0}{1}>{2}</{0}>").format(tag, start, Markup().join(items))


def _write_block(block: BlockValue) -> Markup:
    if block.rich is not None:
        return block.rich.html
    runs = _write_runs(block.runs)
    if block.rows:
        rows = (
            Markup().join(
                Markup("<td>{}</td>").format(_write_runs(cell)) for cell in row
            )
            for row in block.rows
        )
        lines = Markup().join(Markup("<tr>{}</tr>").format(row) for row in rows)
        return Markup("<table>{}</table>").format(lines)
    if block.kind is BlockKind.ITEM:
        return runs
    if block.kind is BlockKind.CAPTION:
        return Markup("<p><em>{}</em></p>").format(runs)
    if block.kind is BlockKind.QUOTE:
        return Markup("<blockquote><p>{}</p></blockquote>").format(runs)
    tag = f"h{block.level}" if block.kind is BlockKind.HEADING else "p"
    return Markup("<{0}>{1}</{0}>").format(tag, runs)


def _write_runs(runs: Iterable[Run]) -> Markup:
    """Return words with their links."""
    return Markup().join(
        Markup('<a href="{}">{}</a>').format(run.url, run.text)
        if run.url
        else escape(run.text)
        for run in runs
    )


def _address(shelf: Shelf, path: str, target: str) -> str:
    """Return where *target* stands: absolute, before publishing beside the feed."""
    page, mark, name = target.partition("#")
    place = write_url(shelf.base, page) or write_href(find_root(path), page)
    return f"{place}{mark}{name}"


def _slug(path: str) -> str:
    return path.partition("/")[2].removesuffix(".html")


def _at_midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
