"""What a search finds: the passages of built pages, and nothing that these withhold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from lxml import html

from briefing.site.words import fold

# Ids of what a reader looks for: paragraphs of an entry, sentences of a briefing.
_PASSAGE = re.compile("[bkp]-[0-9a-f]+")
_MARK = " · "  # between the facts of a page


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchText:
    """The words of one built page as a search knows them."""

    path: str  # from the root of the site
    title: str  # the <h1>
    kind: str  # the line above it: "Report", "Briefing"
    facts: str  # what stands below it: outlet, date ...
    passages: tuple[tuple[str, str], ...]  # id of the element and its words


def read_search_text(content: bytes, path: str) -> SearchText:
    """Return what a search finds on a built page.

    Args:
        content: HTML in UTF-8, an entry or a briefing.
        path: Of the page, from the root of the site.

    """
    page = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    facts = (one for line in _classed(page, "facts") for one in _children(line))
    return SearchText(
        path=path,
        title=next(_texts(page.iter("h1")), ""),
        kind=next(_texts(_classed(page, "kicker")), ""),
        facts=_MARK.join(facts),
        passages=tuple(_passages(page)),
    )


def write_document(text: SearchText) -> str:
    """Return the page that Pagefind reads: title and passages, nothing else.

    The one filter lets a search without words find every page.
    """
    metas = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'
        for name, value in (("kind", text.kind), ("facts", text.facts))
    )
    passages = "".join(
        f'<p id="{one}">{escape(words)}</p>' for one, words in text.passages
    )
    return (
        f"<!doctype html><html><head><title>-</title></head><body>{metas}"
        '<main data-pagefind-body data-pagefind-filter="every:page">'
        f"<h1>{escape(text.title)}</h1>{passages}</main>"
        "</body></html>"
    )


def _passages(page: html.HtmlElement) -> Iterator[tuple[str, str]]:
    for element in page.iter("*"):
        name = element.get("id") or ""
        if _PASSAGE.fullmatch(name):
            # A sentence of a briefing stands beside its chips; a paragraph alone.
            inner = list(_classed(element, "point__words")) or [element]
            words = next(_texts(inner), "")
            if words:
                yield name, words


def _classed(page: html.HtmlElement, name: str) -> Iterator[html.HtmlElement]:
    for element in page.iter("*"):
        if name in (element.get("class") or "").split():
            yield element


def _children(line: html.HtmlElement) -> Iterator[str]:
    """Yield the facts of the line below a title; others and links are none."""
    before = line.getprevious()
    while before is not None and before.tag != "h1":
        before = before.getprevious()
    if before is not None:
        yield from _texts(one for one in line if one.tag != "a")


def _texts(
    elements: Iterator[html.HtmlElement] | list[html.HtmlElement],
) -> Iterator[str]:
    for element in elements:
        if words := fold(element.text_content()):
            yield words
