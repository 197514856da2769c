"""Atom feeds: well-formed, complete as RFC 4287 asks, leading to real pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from lxml import etree
from tests.audit.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.audit.links import LinkChecker

_ATOM = {"a": "http://www.w3.org/2005/Atom"}
_DATE = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
)  # RFC 3339


def find_feeds(folder: Path) -> list[Path]:
    """Return the feeds of a built site."""
    return sorted(folder.rglob("*.atom.xml"))


def find_feed_faults(folder: Path, links: LinkChecker) -> list[Finding]:
    """Return what is wrong with the feeds of the built site *folder*."""
    found = []
    for path in find_feeds(folder):
        name = path.relative_to(folder).as_posix()
        try:
            feed = etree.parse(path, etree.XMLParser(resolve_entities=False)).getroot()
        except etree.XMLSyntaxError as error:
            found.append(Finding(where=name, problem=f"not well-formed: {error}"))
            continue
        found += [Finding(where=name, problem=fault) for fault in _faults(feed, links)]
    return found


def _faults(feed: etree._Element, links: LinkChecker) -> Iterator[str]:
    """Return the faults of one feed."""
    if feed.tag != f"{{{_ATOM['a']}}}feed":
        yield f"the root is {feed.tag}, not an Atom feed"
        return
    entries = feed.findall("a:entry", _ATOM)
    yield from _missing(feed, "the feed")
    if not entries:
        yield "the feed has no entry: a reader of it would see nothing"
    for number, entry in enumerate(entries, start=1):
        yield from _missing(entry, f"entry {number}")
        if not _has(entry, "link") and not _has(entry, "content"):
            yield f"entry {number} has neither link nor content"
        if not _has(entry, "author") and not _has(feed, "author"):
            yield f"entry {number} has no author, nor has the feed"
    ids = Counter(entry.findtext("a:id", "", _ATOM) for entry in entries)
    for id_, count in sorted(ids.items()):
        if count > 1:
            yield f"{count} entries share the id {id_}"
    for link in feed.iterfind(".//a:link", _ATOM):
        if fault := links.find_target_fault(link.get("href", "")):
            yield f"{link.get('href')}: {fault}"


def _missing(element: etree._Element, what: str) -> Iterator[str]:
    """Return what a feed or an entry must have once and has not, or not well."""
    for tag in ("id", "title", "updated"):
        texts = [found.text or "" for found in element.findall(f"a:{tag}", _ATOM)]
        if len(texts) != 1 or not texts[0].strip():
            yield f"{what} has {len(texts)} {tag}, or an empty one"
    date = element.findtext("a:updated", "", _ATOM)
    if not _DATE.fullmatch(date):
        yield f"{what}: {date!r} is not a date of RFC 3339"


def _has(element: etree._Element, tag: str) -> bool:
    """Whether *element* has a child *tag* of Atom's."""
    return element.find(f"a:{tag}", _ATOM) is not None
