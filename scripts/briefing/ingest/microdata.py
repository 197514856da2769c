"""What the marks on a page's visible elements claim: writers and the day.

https://schema.org/docs/gs.html (itemprop) and the link type *author* of the HTML
Living Standard, 4.6.7.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

# One of these stands in a page that has such marks.
_SIGNS = tuple(
    f"{name}={quote}{value}".encode()
    for name, value in (
        ("itemprop", "author"),
        ("itemprop", "datePublished"),
        ("rel", "author"),
    )
    for quote in ('"', "'", "")
)
_MARKED = etree.XPath(
    "descendant-or-self::*[@itemprop[contains(., 'author') or "
    "contains(., 'datePublished')] or @rel[contains(., 'author')]]"
)
_READ_ELSEWHERE = ("meta", "time")
_MOST = 4  # names; more are those of the stories that a page leads to


def read_marks(octets: bytes, root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the writers' names, and days, that elements are marked with.

    Args:
        octets: The page in UTF-8.
        root: The page, parsed. Its elements of metadata are read elsewhere, and what
            readers wrote below the article counts for nothing.

    """
    marked: Any = _MARKED(root)
    if not marked or not any(sign in octets for sign in _SIGNS):
        return
    writers: dict[str, None] = {}
    for element in marked:
        mark = element.get("itemprop") or (element.tag == "a" and element.get("rel"))
        if not mark or element.tag in _READ_ELSEWHERE:
            continue
        marks = mark.split()
        if "author" in marks and not _is_comment_s(element):
            writers[_read_name(element)] = None
        elif "datePublished" in marks and not _is_comment_s(element):
            yield "date", element.get("content", "")
    if len(writers) <= _MOST:
        for name in writers:
            yield "author", name


def _is_comment_s(element: etree._Element) -> bool:
    return any(
        one.get("itemprop") == "comment" or "Comment" in one.get("itemtype", "")
        for one in element.iterancestors()
    )


def _read_name(element: etree._Element) -> str:
    """Return the name that an element shows, or an element in it that is the name."""
    inner = (one for one in element.iter() if one.get("itemprop") == "name")
    holder = next(inner, element)
    return " ".join(
        (holder.get("content") or "".join(map(str, holder.itertext()))).split()
    )
