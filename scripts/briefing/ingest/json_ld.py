"""What the JSON-LD of a page claims about its article."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

# https://schema.org/Article and the types below it.
_ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|Review)$")
# https://schema.org/Organization: a desk or the outlet itself, no writer.
_GROUP_TYPES = re.compile(r"Organization$")
_CLAIMS = (
    ("headline", "title"),
    ("datePublished", "date"),
    ("author", "author"),
    ("creator", "author"),
    ("publisher", "outlet"),
    ("inLanguage", "language"),
    ("articleSection", "section"),
    ("url", "url"),
    ("mainEntityOfPage", "url"),
)
_AROUND = re.compile(r"^https?://(?:www\.)?|/?(?:[?#].*)?$", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def read_json_ld(
    scripts: Sequence[str], addresses: Collection[str], titles: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield what the page's own articles claim, as names of fields and values.

    Args:
        scripts: The texts of its JSON-LD scripts.
        addresses: That the page gives itself elsewhere. Some pages describe their
            related stories too: of several articles those with one of these are it.
        titles: That the page gives itself elsewhere; they tell where none of the
            addresses does.

    """
    items = [item for script in scripts for item in _items(_parse(script))]
    known = {
        item["@id"]: item
        for item in items
        if isinstance(item.get("@id"), str) and "name" in item
    }
    articles = [item for item in items if _has_type(item, _ARTICLE_TYPES)]
    for item in _own(articles, addresses, titles):
        for key, name in _CLAIMS:
            yield from _values(item.get(key), name, known)


def _parse(script: str) -> Any:  # noqa: ANN401 - any JSON
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None  # many pages carry broken JSON; the other claims remain


def _items(content: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any JSON
    """Yield the objects of a JSON-LD document that may describe the page."""
    queue = [content]
    while queue:
        item = queue.pop(0)
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            yield item
            queue.extend(item[key] for key in ("@graph", "mainEntity") if key in item)


def _own(
    articles: Sequence[dict[str, Any]],
    addresses: Collection[str],
    titles: Collection[str],
) -> Sequence[dict[str, Any]]:
    """Return the articles that are the page's own, all where nothing tells."""
    if len(articles) < 2:  # noqa: PLR2004 - one needs no choice
        return articles
    ours = {_AROUND.sub("", address) for address in addresses}
    named = [
        article
        for article in articles
        if any(
            _AROUND.sub("", url) in ours
            for key in ("url", "mainEntityOfPage", "@id")
            for _, url in _values(article.get(key), "url", {})
        )
    ]
    own = [_fold(title) for title in titles]
    return (
        named
        or [
            article
            for article in articles
            if any(
                headline and title.startswith(headline)
                for _, value in _values(article.get("headline"), "title", {})
                for headline in [_fold(value)]
                for title in own
            )
        ]
        or articles
    )


def _fold(title: str) -> str:
    return " ".join(_WORD.findall(title.casefold()))


def _has_type(item: Mapping[str, Any], types: re.Pattern[str]) -> bool:
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and types.search(kind) for kind in kinds)


def _values(
    value: Any,  # noqa: ANN401 - any JSON
    name: str,
    known: Mapping[str, Mapping[str, Any]],
) -> Iterator[tuple[str, str]]:
    """Yield the strings that a property holds, with the name of the field.

    Args:
        value: Of the property.
        name: Of the field that it claims; a group that is the author is a desk.
        known: The objects of the page that others only refer to, by their ids.

    """
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, list):
        for item in value:
            yield from _values(item, name, known)
    elif isinstance(value, dict):
        if name == "url":
            yield from _values(value.get("@id"), name, known)
            return
        if "name" not in value:
            value = known.get(str(value.get("@id")), {})
        if name == "author" and _has_type(value, _GROUP_TYPES):
            name = "desk"
        yield from _values(value.get("name"), name, {})
