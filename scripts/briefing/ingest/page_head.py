"""The invisible metadata of a page as candidates: claims, not truth.

BeautifulSoup reads the few elements that make claims, wherever in the page they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape, unescape
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from bs4.element import Tag
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
_FOLD = re.compile(r"\s+")
_TAGS = re.compile(r"<[^<>]{1,200}>")


def read_head(
    octets: bytes, root: etree._Element
) -> tuple[tuple[Candidate, ...], str | None]:
    """Return a page's claims about itself and the base of its relative links.

    Args:
        octets: The page in UTF-8.
        root: The page, parsed.

    Returns:
        Candidates in order of trust (JSON-LD, Open Graph, other meta elements, the
        page's title, its language and canonical link, marked elements), each once; and
        the absolute address that relative links start from, where the page names one.

    """
    soup = _cut(root)
    found: list[Candidate] = []
    others = [*_meta(soup), *_elements(soup)]
    marks = [(name, value, "microdata") for name, value in read_marks(octets, root)]
    for name, value, origin in [*_json_ld(soup, others), *others, *marks]:
        # Titles in JSON-LD are often escaped as if they were HTML.
        text = _FOLD.sub(" ", _TAGS.sub(" ", unescape(value))).strip()
        if name == "url":
            text = find_original(text)
        candidate = Candidate(name=name, value=text, origin=origin)
        if text and candidate not in found:
            found.append(candidate)
    return tuple(found), _base(soup, found)


def _cut(root: etree._Element) -> BeautifulSoup:
    """Return a page of nothing but the elements of *root* that may make claims."""
    lang = root.get("lang")
    start = "<html>" if lang is None else f'<html lang="{escape(lang)}">'
    title = next(root.iter("title"), None)
    cut = [
        # As XML nothing is changed, such as the letters of an address; a script's
        # text is none.
        etree.tostring(
            element,
            encoding="unicode",
            method="html" if element.tag == "script" else "xml",
            with_tail=False,
        )
        for element in root.iter("base", "link", "meta", "script", "time", "title")
        if (element is title and title.text) or _may_claim(element)
    ]
    return BeautifulSoup("".join([start, *cut]), "lxml")


def _may_claim(element: etree._Element) -> bool:
    """Say whether an element, titles aside, is of a kind that is read here."""
    if element.tag == "script":
        return "ld+json" in (element.get("type") or "").lower()
    if element.tag == "link":
        return "canonical" in (element.get("rel") or "").split()
    if element.tag == "meta":
        return element.get("content") is not None and _meta_key(element) in _META
    needed = {"base": "href", "time": "datetime"}
    name = needed.get(str(element.tag))  # a further title has none
    return name is not None and element.get(name) is not None


def _meta_key(element: Tag | etree._Element) -> str:
    """Return what a meta element says that it tells."""
    names = ("property", "name", "itemprop", "http-equiv")
    values = (element.get(name) for name in names)
    key = next((value for value in values if isinstance(value, str)), "")
    return key.strip().lower()


def _json_ld(soup: BeautifulSoup, others: Sequence[Claim]) -> Iterator[Claim]:
    scripts = soup.find_all("script", type=re.compile(r"ld\+json", re.IGNORECASE))
    addresses = [value for name, value, _ in others if name == "url"]
    titles = [value for name, value, _ in others if name == "title"]
    texts = [script.get_text() for script in scripts]
    for name, value in read_json_ld(texts, addresses, titles):
        yield name, value, "json-ld"


def _meta(soup: BeautifulSoup) -> Iterator[Claim]:
    found: list[Claim] = []
    for element in soup.find_all("meta"):
        content = element.get("content")
        if isinstance(content, str) and (known := _META.get(_meta_key(element))):
            found.append((known[0], content, known[1]))
    yield from (claim for claim in found if claim[2] == "open-graph")
    yield from (claim for claim in found if claim[2] != "open-graph")


def _elements(soup: BeautifulSoup) -> Iterator[Claim]:
    for time in soup.find_all("time"):
        if isinstance(moment := time.get("datetime"), str):
            claims = (time.get("itemprop"), time.get("pubdate"))
            if claims[0] == "datePublished" or claims[1] is not None:
                yield "date", moment, "time-element"
    if isinstance(soup.title, Tag):
        yield "title", soup.title.get_text(), "title-element"
    html = soup.find("html")
    if isinstance(html, Tag) and isinstance(lang := html.get("lang"), str):
        yield "language", lang, "html-lang"
    for link in soup.find_all("link", rel="canonical"):
        if isinstance(href := link.get("href"), str):
            yield "url", href, "canonical-link"


def _base(soup: BeautifulSoup, found: list[Candidate]) -> str | None:
    element = soup.find("base", href=True)
    href = element.get("href") if isinstance(element, Tag) else None
    claims = [href] if isinstance(href, str) else []
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
