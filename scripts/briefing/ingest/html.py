"""A saved page to its visible text, one line for each block element.

BeautifulSoup is used in this file and in `page_head` alone. Nothing in the page is
executed, and nothing that it names is fetched.

"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, PageElement, Tag

from briefing.ingest.page import Page
from briefing.ingest.page_head import read_head
from briefing.ingest.tables import read_caption, read_rows
from briefing.model import Line, Link

# Never visible, or not text (HTML Living Standard, 15.3.1 "Hidden elements").
_HIDDEN_NAMES = (
    "area audio base basefont canvas datalist embed head iframe link map meta math "
    "noembed noframes noscript object optgroup option param picture script select "
    "source style svg template textarea title track video"
)
# Elements that are laid out inside a line; every other one is a line of its own
# (HTML Living Standard, 15.3.3 "Flow content").
_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd "
    "label mark nobr output q rp rt ruby s samp small span strike strong sub sup "
    "time tt u var wbr"
)
_LANDMARK_NAMES = "nav header footer aside form dialog article main figure blockquote"
_HIDDEN = frozenset(_HIDDEN_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split())
_LANDMARKS = frozenset(_LANDMARK_NAMES.split())
_ROLES = {
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "nav",
    "menubar": "nav",
    "main": "main",
    "article": "article",
}
# Words in class and id by which site builders name what surrounds an article.
_CLASS_REGIONS = {
    "aside": "related recommended recommendations sidebar trending popular teaser "
    "teasers promo promos outbrain taboola mostread readmore more-stories",
    "share": "share sharing social socials sharebar addtoany sharedaddy",
    "form": "newsletter subscribe subscription signup paywall",
    "dialog": "cookie cookies consent gdpr modal popup overlay",
    "comments": "comments comment disqus respond",
    "nav": "breadcrumb breadcrumbs menu navbar navigation pagination pager",
    "advertisement": "advert advertisement advertising sponsored adslot",
    "tags": "tags taglist tag-list post-tags article-tags keywords",
}
_REGION_OF_WORD = {
    word: region for region, words in _CLASS_REGIONS.items() for word in words.split()
}
_LEAST_TEXT = 200  # characters; an article has more
_FAR_MORE = 5  # times as much text hidden as shown
_STRONG = ("nav", "footer", "aside", "form", "dialog", "share", "comments")
_FOLD = re.compile("[ \t\n\r\f\v\x1c-\x1e\x85\u2028\u2029]+")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read_html(markup: str) -> Page:
    """Return the visible text of a page and the claims of its metadata.

    Args:
        markup: The decoded page.

    Returns:
        Text whose lines are the page's block elements in the order of the source,
        runs of blanks folded to one as a browser does; links absolute.

    """
    soup = BeautifulSoup(markup, "lxml")
    candidates, base = read_head(soup)
    writer = _write(soup, base)
    if writer.length < _LEAST_TEXT:
        # Some pages arrive with their article hidden and show it by script.
        whole = _write(soup, base, shows_hidden=True)
        if whole.length > _FAR_MORE * writer.length:
            writer = whole
    return Page(
        text="\n".join(line.text for line in writer.lines),
        lines=tuple(writer.lines),
        candidates=candidates,
    )


def _write(
    soup: BeautifulSoup, base: str | None, *, shows_hidden: bool = False
) -> _Writer:
    writer = _Writer(base=base, shows_hidden=shows_hidden)
    writer.walk(soup.body or soup)
    writer.end_line()
    return writer


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """A node to write, with what stands around it; without a node, an element's end."""

    node: PageElement | None = None
    tag: str | None = None
    region: str | None = None
    boxes: tuple[int, ...] = ()
    anchor: int = -1  # where the words of a link begin that ends here
    url: str = ""

    def into(self, child: PageElement) -> _Step:
        """Return the step for a child of the same surroundings."""
        return _Step(node=child, tag=self.tag, region=self.region, boxes=self.boxes)


@dataclass(slots=True)
class _Writer:
    """Gathers lines while the tree is walked."""

    base: str | None
    shows_hidden: bool
    lines: list[Line] = field(default_factory=list)
    _words: str = ""
    _links: list[Link] = field(default_factory=list)
    _tag: str | None = None
    _region: str | None = None
    _around: tuple[int, ...] = ()
    _start: int = 0
    _boxes: int = 0  # block elements met so far

    @property
    def length(self) -> int:
        """Characters written so far."""
        return sum(len(line.text) for line in self.lines)

    def walk(self, element: Tag) -> None:
        """Write all that stands below *element*, without recursion into depth."""
        # A stack, since pages nest deeper than Python's call stack allows.
        stack: list[_Step] = [_Step(node=element)]
        while stack:
            step = stack.pop()
            node = step.node
            if node is None:  # the end of an element
                if step.anchor >= 0:
                    self._close_link(step.anchor, step.url)
                else:
                    self.end_line()
                continue
            if isinstance(node, NavigableString):
                # Comments, doctypes and processing instructions are subclasses.
                if type(node) in (NavigableString, CData):
                    self._add(str(node), step)
                continue
            if not isinstance(node, Tag) or self._is_hidden(node):
                continue
            if self._write_whole(node, step):
                continue
            if node.name in _INLINE:
                if node.name == "a" and (target := self._target(node)) is not None:
                    # Where the link's words begin is known when they are written.
                    stack.append(_Step(anchor=self._position(), url=target))
                stack.extend(step.into(child) for child in reversed(node.contents))
                continue
            self.end_line()
            self._boxes += 1
            inside = _Step(
                tag=step.tag
                if node.name in ("div", "section") and step.tag
                else node.name,
                region=_region(node, step.region),
                boxes=(*step.boxes, self._boxes),
            )
            stack.append(inside)
            stack.extend(inside.into(child) for child in reversed(node.contents))

    def end_line(self) -> None:
        """Close the line that is being written, if it has any words."""
        text = self._words.rstrip(" ")
        if text.strip():
            offset = len(text) - len(text.lstrip())
            text = text.strip()
            links = tuple(
                Link(
                    span=(
                        max(link.span[0] - offset, 0),
                        min(link.span[1] - offset, len(text)),
                    ),
                    url=link.url,
                )
                for link in self._links
            )
            self.lines.append(
                Line(
                    number=len(self.lines) + 1,
                    span=(self._start, self._start + len(text)),
                    text=text,
                    tag=self._tag,
                    region=self._region,
                    links=tuple(k for k in links if k.span[0] < k.span[1]),
                    boxes=self._around,
                )
            )
            self._start += len(text) + 1
        self._words = ""
        self._links = []

    def _add(self, words: str, step: _Step) -> None:
        folded = _FOLD.sub(" ", words)
        if self._words.endswith(" ") or not self._words:
            folded = folded.lstrip(" ")
        if folded and not self._words:
            self._tag, self._region, self._around = step.tag, step.region, step.boxes
        self._words += folded

    def _write_whole(self, node: Tag, step: _Step) -> bool:
        """Write a line break or a table of data; ``False``: it is neither."""
        rows = read_rows(node) if node.name == "table" else ()
        if node.name != "br" and not rows:
            return False
        self.end_line()
        if rows:
            self._add_line(read_caption(node), "caption", step)
        for row in rows:
            self._add_line(row, "tr", step)
        return True

    def _add_line(self, words: str, tag: str, step: _Step) -> None:
        self._words, self._tag = words, tag
        self._region, self._around = step.region, step.boxes
        self.end_line()

    def _is_hidden(self, node: Tag) -> bool:
        if node.name in _HIDDEN:
            return True
        style = node.get("style")
        hides = isinstance(style, str) and _HIDING.search(style) is not None
        return not self.shows_hidden and (hides or node.has_attr("hidden"))

    def _position(self) -> int:
        return len(self._words)

    def _close_link(self, start: int, url: str) -> None:
        end = len(self._words.rstrip(" "))
        if start < end:
            self._links.append(Link(span=(start, end), url=url))

    def _target(self, anchor: Tag) -> str | None:
        """Return where a link leads, absolute; None where it leads nowhere."""
        href = anchor.get("href")
        if not isinstance(href, str) or href.strip().startswith("#"):
            return None
        try:
            target = urljoin(self.base or "", href.strip())
            parts = urlsplit(target)
        except ValueError:
            return None
        if parts.scheme not in ("http", "https") or not parts.netloc:
            return None
        return target


def _region(node: Tag, outer: str | None) -> str | None:
    """Name the landmark that an element makes, or the one around it.

    A page's ``header`` is its masthead; that of an article holds its headline.
    """
    if outer in _STRONG:
        return outer
    role = node.get("role")
    own = _ROLES.get(role) if isinstance(role, str) else None
    if own is None and node.name in _LANDMARKS:
        own = node.name
    if own == "header" and outer in ("article", "main"):
        return outer
    if own is not None:
        return own
    if node.name in ("body", "html"):
        return outer
    names = node.get_attribute_list("class") + node.get_attribute_list("id")
    for name in names:
        for word in re.split(r"__|[_\s]", str(name or "").lower()):
            if (region := _REGION_OF_WORD.get(word)) is not None:
                return region
    return outer
