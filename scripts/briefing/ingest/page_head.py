"""The invisible metadata of a page as candidates: claims, not truth.

Few elements make claims; they are read wherever in the page they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from urllib.parse import urlsplit

from lxml import etree

from briefing.ingest.archived import find_original
from briefing.ingest.json_ld import read_json_ld
from briefing.ingest.microdata import read_marks
from briefing.model import Candidate

# https://ogp.me/ and the habits of large publishing systems.
_META = {
    "og:title": ("title", "open-graph"),
    "og:site_name": ("outlet", "open-graph"),
    "og:url": ("url", "open-graph"),
    "og:locale": ("language", "open-graph"),
    "article:published_time": ("date", "open-graph"),
    "og:article:published_time": ("date", "open-graph"),
    "article:author": ("author", "open-graph"),
    "article:section": ("section", "open-graph"),
    "author": ("author", "meta"),
    "byl": ("author", "meta"),
    "dc.creator": ("author", "meta"),
    "parsely-author": ("author", "meta"),
    "sailthru.author": ("author", "meta"),
    "date": ("date", "meta"),
    "pubdate": ("date", "meta"),
    "publishdate": ("date", "meta"),
    "publish-date": ("date", "meta"),
    "dc.date": ("date", "meta"),
    "dc.date.issued": ("date", "meta"),
    "dcterms.created": ("date", "meta"),
    "dcterms.date": ("date", "meta"),
    "parsely-pub-date": ("date", "meta"),
    "sailthru.date": ("date", "meta"),
    "datepublished": ("date", "meta"),
    "twitter:title": ("title", "meta"),
    "dc.title": ("title", "meta"),
    "parsely-title": ("title", "meta"),
    "headline": ("title", "meta"),
    "application-name": ("outlet", "meta"),
    "dc.publisher": ("outlet", "meta"),
    "parsely-section": ("section", "meta"),
    "section": ("section", "meta"),
    "dc.language": ("language", "meta"),
    "content-language": ("language", "meta"),
}
Claim = tuple[str, str, str]  # name, value, origin
_TAGS_OF_CLAIMS = ("base", "link", "meta", "script", "time", "title")
_FOLD = re.compile(r"\s+")
_TAGS = re.compile(r"<[^<>]{1,200}>")


def read_head(
    markup: str, root: etree._Element
) -> tuple[tuple[Candidate, ...], str | None]:
    """Return a page's claims about itself and the base of its relative links.

    Args:
        markup: The decoded page.
        root: The page, parsed.

    Returns:
        Candidates in order of trust (JSON-LD, Open Graph, other meta elements, the
        page's title, its language and canonical link, marked elements), each once; and
        the absolute address that relative links start from, where the page names one.

    """
    elements = _gather(root)
    found: list[Candidate] = []
    others = [*_meta(elements), *_elements(root, elements)]
    marks = [(name, value, "microdata") for name, value in read_marks(markup, root)]
    for name, value, origin in [*_json_ld(elements, others), *others, *marks]:
        # Titles in JSON-LD are often escaped as if they were HTML.
        text = _FOLD.sub(" ", _TAGS.sub(" ", unescape(value))).strip()
        if name == "url":
            text = find_original(text)
        candidate = Candidate(name=name, value=text, origin=origin)
        if text and candidate not in found:
            found.append(candidate)
    return tuple(found), _base(elements, found)


def _gather(root: etree._Element) -> dict[str, list[etree._Element]]:
    """Return the elements of a page that make claims, in order, by their tag."""
    found: dict[str, list[etree._Element]] = {tag: [] for tag in _TAGS_OF_CLAIMS}
    for element in root.iter(*_TAGS_OF_CLAIMS):
        found[str(element.tag)].append(element)
    return found


def _meta_key(element: etree._Element) -> str:
    """Return what a meta element says that it tells."""
    names = ("property", "name", "itemprop", "http-equiv")
    values = (element.get(name) for name in names)
    key = next((value for value in values if value is not None), "")
    return key.strip().lower()


def _json_ld(
    elements: dict[str, list[etree._Element]], others: Sequence[Claim]
) -> Iterator[Claim]:
    scripts = [
        script
        for script in elements["script"]
        if "ld+json" in (script.get("type") or "").lower()
    ]
    addresses = [value for name, value, _ in others if name == "url"]
    titles = [value for name, value, _ in others if name == "title"]
    texts = ["".join(map(str, script.itertext())) for script in scripts]
    for name, value in read_json_ld(texts, addresses, titles):
        yield name, value, "json-ld"


def _meta(elements: dict[str, list[etree._Element]]) -> Iterator[Claim]:
    found: list[Claim] = []
    for element in elements["meta"]:
        content = element.get("content")
        if content is not None and (known := _META.get(_meta_key(element))):
            found.append((known[0], content, known[1]))
    yield from (claim for claim in found if claim[2] == "open-graph")
    yield from (claim for claim in found if claim[2] != "open-graph")


def _elements(
    root: etree._Element, elements: dict[str, list[etree._Element]]
) -> Iterator[Claim]:
    for time in elements["time"]:
        if (moment := time.get("datetime")) is not None:
            claims = (time.get("itemprop"), time.get("pubdate"))
            if claims[0] == "datePublished" or claims[1] is not None:
                yield "date", moment, "time-element"
    for title in elements["title"][:1]:  # pictures have titles too
        if title.text:
            yield "title", "".join(map(str, title.itertext())), "title-element"
    if (lang := root.get("lang")) is not None:
        yield "language", lang, "html-lang"
    for link in elements["link"]:
        href = link.get("href")
        if href is not None and "canonical" in (link.get("rel") or "").split():
            yield "url", href, "canonical-link"


def _base(
    elements: dict[str, list[etree._Element]], found: list[Candidate]
) -> str | None:
    bases = (element.get("href") for element in elements["base"])
    claims = [href for href in bases if href is not None][:1]
    claims += [
        claim.value
        for origin in ("canonical-link", "open-graph", "json-ld")
        for claim in found
        if claim.name == "url" and claim.origin == origin
    ]
    return next((claim for claim in claims if _is_absolute(claim)), None)


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
