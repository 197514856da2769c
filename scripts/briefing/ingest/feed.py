"""A feed file, RSS, Atom or JSON Feed: each item is an article of its own."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape
from typing import Any
from urllib.parse import urljoin

from briefing.ingest.decode import clean_text, decode
from briefing.ingest.extras import load_extra
from briefing.ingest.html import read_html
from briefing.ingest.page import Page
from briefing.ingest.unreadable import Unreadable
from briefing.model import Candidate

_PARAGRAPHS = re.compile(r"\s*\n\s*\n\s*")
# What feedparser lets through from broken files.
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
_TAG = re.compile(r"<[^<>]+>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One article of a feed."""

    page: Page
    digest: str  # SHA-256 of what the feed says of it, and of nothing else


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The articles of a feed file."""

    items: tuple[Item, ...]
    encoding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Story:
    """An item as the feed gives it; texts are HTML."""

    title: str
    content: str
    authors: tuple[str, ...]
    published: str
    link: str


def read_feed(raw: bytes) -> Feed:
    """Return the items of a feed that have a text, each with its claims.

    Raises:
        Unreadable: The library is missing, the file is damaged, or no item has text.

    """
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        stories, outlet, language, encoding = _read_json(raw)
    else:
        stories, outlet, language, encoding = _read_xml(raw)
    claims = {"outlet": outlet, "language": language}
    items: dict[str, Item] = {}
    for story in stories:
        item = _read_item(story, claims)
        if _TAG.sub("", story.content).strip() and item.page.lines:
            items.setdefault(item.digest, item)
    if not items:
        raise Unreadable(
            "no item of the feed has a text, only titles and links",
            hint="save the articles themselves",
        )
    return Feed(items=tuple(items.values()), encoding=encoding)


def _read_item(story: _Story, feed: Mapping[str, str]) -> Item:
    parts = [
        story.title,
        story.content,
        *story.authors,
        story.published,
        story.link,
    ]
    # Addresses in it are relative to its own.
    base = f'<base href="{escape(story.link)}">' if story.link else ""
    markup = (
        f"{base}<body><article><h1>{story.title}</h1>{story.content}</article></body>"
    )
    page = read_html(clean_text(markup))
    claims = [
        ("title", read_html(f"<p>{story.title}</p>").text),
        ("date", story.published),
        *(("author", name) for name in story.authors),
        ("outlet", feed["outlet"]),
        ("url", story.link),
        ("language", feed["language"]),
    ]
    candidates = tuple(
        Candidate(name=name, value=" ".join(value.split()), origin="feed")
        for name, value in claims
        if value.strip()
    )
    return Item(
        page=replace(page, candidates=candidates),
        digest=sha256(json.dumps(parts).encode()).hexdigest(),
    )


def _read_xml(raw: bytes) -> tuple[list[_Story], str, str, str]:
    parser = load_extra("feedparser", "feeds")
    # Behind a stream, for bytes might name a file; the text is read, never run.
    try:
        feed = parser.parse(
            io.BytesIO(raw), sanitize_html=False, resolve_relative_uris=False
        )
    except _BROKEN as error:
        raise Unreadable(
            f"the feed is damaged: {error or type(error).__name__}",
            hint="save the feed again",
        ) from error
    if feed.bozo and not feed.entries:
        raise Unreadable(
            f"the feed is damaged: {feed.bozo_exception}", hint="save the feed again"
        )
    stories = [
        _Story(
            title=_markup(one.get("title_detail")),
            content=_markup((one.get("content") or [one.get("summary_detail")])[0]),
            authors=tuple(
                name for who in one.get("authors", ()) if (name := who.get("name"))
            ),
            published=one.get("published", ""),
            link=_join(feed.feed.get("link", ""), one.get("link", "")),
        )
        for one in feed.entries
    ]
    return (
        stories,
        feed.feed.get("title", ""),
        feed.feed.get("language", ""),
        feed.encoding,
    )


def _read_json(raw: bytes) -> tuple[list[_Story], str, str, str]:
    """Read a JSON Feed (https://jsonfeed.org/version/1.1)."""
    decoded = decode(raw)
    try:
        feed = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            f"the feed is not valid JSON: {error}", hint="save the feed again"
        ) from error
    stories = [
        _Story(
            title=escape(_text(one, "title")),
            content=_text(one, "content_html")
            or _paragraphs(_text(one, "content_text") or _text(one, "summary")),
            authors=tuple(_authors(one)),
            published=_text(one, "date_published"),
            link=_join(_text(feed, "home_page_url"), _text(one, "url")),
        )
        for one in feed.get("items") or ()
        if isinstance(one, dict)
    ]
    return stories, _text(feed, "title"), _text(feed, "language"), decoded.encoding


def _join(home: str, link: str) -> str:
    """Return an item's address as an absolute one, "" where it has none."""
    return urljoin(home, link) if link else ""


def _markup(detail: Mapping[str, str] | None) -> str:
    """Return a text of a feed as HTML."""
    if detail is None:
        return ""
    value = detail.get("value", "")
    is_plain = detail.get("type") == "text/plain"
    return _paragraphs(value) if is_plain else value


def _paragraphs(text: str) -> str:
    """Return plain text as HTML, its paragraphs parted by empty lines."""
    parts = [escape(part) for part in _PARAGRAPHS.split(text.strip()) if part]
    return parts[0] if len(parts) == 1 else "".join(f"<p>{part}</p>" for part in parts)


def _text(holder: Mapping[str, Any], key: str) -> str:
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def _authors(item: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names in ``authors``, or in the ``author`` of version 1.0."""
    holders = item.get("authors") or [item.get("author")]
    for one in holders if isinstance(holders, list) else ():
        if isinstance(one, dict) and (name := _text(one, "name")):
            yield name
