"""What the head of a page says of it, in words."""

from __future__ import annotations

import json
from collections.abc import Iterator

from lxml import etree

from briefing.proof.page import fold

# Metadata in words, for search engines, previews and reference managers.
_CLAIMS = frozenset(
    {
        *("description", "og:title", "og:description", "og:site_name", "og:image:alt"),
        *("citation_title", "citation_author", "citation_publisher"),
    }
)
# Properties of JSON-LD that hold words, and those that hold none.
_DATA_WORDS = frozenset({"name", "headline", "text"})
_DATA_SIGNS = frozenset(
    {"@context", "@type", "datePublished", "inLanguage", "item", "url"}
)


def find_claims(root: etree._Element) -> Iterator[str]:
    """Yield the words that the head says of the page, its JSON-LD included."""
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property") or ""
        if name in _CLAIMS and fold(element.get("content") or ""):
            yield fold(element.get("content") or "")
    for element in root.iter("script"):
        if element.get("type") == "application/ld+json":
            yield from _data_words(json.loads(element.text or ""))


def _data_words(value: object) -> Iterator[str]:
    """Yield the words in JSON-LD: what is neither an address, a type nor a date."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str) and name in _DATA_WORDS:
                yield fold(inner)
            elif isinstance(inner, str) and name not in _DATA_SIGNS:
                yield f"{name}: {inner}"  # which no page says: it has to be known here
            else:
                yield from _data_words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _data_words(inner)
