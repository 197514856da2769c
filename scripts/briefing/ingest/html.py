"""A saved page to its visible text, one line for each block element.

lxml parses the page, here and nowhere else. Nothing in the page is
executed, and nothing that it names is fetched.

"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml import etree

from briefing.ingest.archived import find_original
from briefing.ingest.lists import PageList, read_list
from briefing.ingest.page import Page
from briefing.ingest.page_head import read_head
from briefing.ingest.tables import Row, read_caption, read_rows
from briefing.ingest.unreadable import Unreadable
from briefing.model import Line, Link, ListItem, Span

# Never visible, or not text (HTML Living Standard, 15.3.1 "Hidden elements").
_HIDDEN_NAMES = (
    "area audio base basefont canvas datalist embed head iframe link map meta math "
    "noembed noframes noscript object optgroup option param picture rp rt script "
    "select source style svg template textarea title track video"
)
# Elements that are laid out inside a line; every other one is a line of its own
# (HTML Living Standard, 15.3.3 "Flow content").
_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd "
    "label mark nobr output q ruby s samp small span strike strong sub sup "
    "time tt u var wbr"
)
_LANDMARK_NAMES = "nav header footer aside form dialog article main figure blockquote"
_HIDDEN = frozenset(_HIDDEN_NAMES.split())
_INLINE = frozenset(_INLINE_NAMES.split())
_LISTS = ("ol", "ul")
_WHOLE = ("br", "table")  # written at once
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
    "doc-endnotes": "notes",  # DPUB-ARIA 1.1
    "doc-footnote": "notes",
}
# Words in class and id by which site builders name what surrounds an article. "paywall"
# is none: search engines ask for it around the paid part of the text itself.
_CLASS_REGIONS = {
    "aside": "related recommended recommendations sidebar trending popular teaser "
    "teasers promo promos outbrain taboola mostread readmore more-stories",
    "share": "share sharing social socials sharebar addtoany sharedaddy",
    "form": "newsletter subscribe subscription signup",
    "dialog": "cookie cookies consent gdpr modal popup overlay",
    "comments": "comments comment disqus respond",
    "nav": "breadcrumb breadcrumbs menu navbar navigation pagination pager",
    "advertisement": "advert advertisement advertising sponsored adslot",
    "tags": "tags taglist tag-list post-tags article-tags keywords",
}
_REGION_OF_WORD = {
    word: region for region, words in _CLASS_REGIONS.items() for word in words.split()
}
_TOO_DEEP = etree.ErrorTypes.ERR_RESOURCE_LIMIT  # what follows is not read
_LEAST_TEXT = 200  # characters; an article has more
_FAR_MORE = 5  # times as much text hidden as shown
_STRONG = ("nav", "footer", "aside", "form", "dialog", "share", "comments")
# A run of blanks that is not one plain blank already; a browser shows it as one.
_BLANKS = " \t\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
_FOLD = re.compile(f"[{_BLANKS}](?:[{_BLANKS}]+|(?<! ))")
# Addresses that come out as they are, and paths that are put behind the site's name.
_SEGMENT = r"/[\w%+,=~@-][\w%+,=~@.-]*"  # no "..", which leads upwards
_REST = rf"(?:{_SEGMENT})*/?(?:\?[\w%+,=~@.:/&!-]+)?"
_PLAIN_ADDRESS = re.compile(rf"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+{_REST}")
_PLAIN_PATH = re.compile(rf"(?=/(?!/)){_REST}")
_NOTE = re.compile(r"\s*\d{1,3}\s*")
_MAY_BE_HIDDEN = etree.XPath("descendant-or-self::*[@hidden or @style]")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read_html(markup: str) -> Page:
    """Return the visible text of a page and the claims of its metadata.

    Args:
        markup: The decoded page.

    Returns:
        Text whose lines are the page's block elements in the order of the source,
        runs of blanks folded to one as a browser does; links absolute.

    Raises:
        Unreadable: Its elements nest deeper than the parser follows.

    """
    octets = markup.encode(errors="replace")
    root = _parse(octets)
    _refuse_frames(root)
    _set_off_notes(root)
    candidates, base = read_head(octets, root)
    writer = _write(root, base)
    if writer.length < _LEAST_TEXT:
        # Some pages arrive with their article hidden and show it by script.
        whole = _write(root, base, shows_hidden=True)
        if whole.length > _FAR_MORE * writer.length:
            writer = whole
    return Page(
        text="\n".join(line.text for line in writer.lines),
        lines=tuple(writer.lines),
        candidates=candidates,
    )


def _parse(octets: bytes) -> etree._Element:
    # In one piece and in bytes: a parser that is fed takes twice as long.
    parser = etree.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
        collect_ids=False,
    )
    root: etree._Element | None
    try:
        root = etree.fromstring(octets, parser)
    except etree.XMLSyntaxError:
        root = None  # no element in it
    if any(fault.type == _TOO_DEEP for fault in parser.error_log):
        raise Unreadable(
            "the page nests more than 2000 elements into each other",
            hint="save the article's text itself",
        )
    return etree.Element("html") if root is None else root


def _refuse_frames(root: etree._Element) -> None:
    """Refuse a page that has no text of its own."""
    frames = [frame.get("src", "") for frame in root.iter("frame")]
    if frames and root.find(".//frameset") is not None:
        raise Unreadable(
            f"the page is a frame around others: {', '.join(filter(None, frames))}",
            hint="save the frame that holds the article",
        )


def _set_off_notes(root: etree._Element) -> None:
    """Put brackets around the raised number of a note, which would read as a digit."""
    for raised in root.iter("sup"):
        number = raised[0] if len(raised) == 1 else raised
        outer = raised.getparent()
        is_note = "a" in (number.tag, outer.tag if outer is not None else None)
        if is_note and _NOTE.fullmatch(number.text or ""):
            number.text = f"[{(number.text or '').strip()}]"


def _write(
    root: etree._Element, base: str | None, *, shows_hidden: bool = False
) -> _Writer:
    parts = urlsplit(base or "")
    site = f"{parts.scheme}://{parts.netloc}" if base else None
    hidden = frozenset() if shows_hidden else frozenset(_find_hidden(root))
    writer = _Writer(base=base, site=site, hidden=hidden)
    writer.walk(next(root.iter("body"), root))
    writer.end_line()
    return writer


def _find_hidden(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that an attribute of theirs hides."""
    found: Any = _MAY_BE_HIDDEN(root)
    for element in found:
        style = element.get("style") or ""
        if element.get("hidden") is not None or _HIDING.search(style):
            yield element


class _Around(NamedTuple):
    """What stands around words: the surroundings of their line."""

    tag: str | None = None
    region: str | None = None
    boxes: tuple[int, ...] = ()
    items: tuple[ListItem, ...] = ()


# An element whose end is still to come: what stands around it, where it leads if it is
# a link, where its words begin in their line, and whether it is a block.
_Opened = tuple[_Around, str | None, int, bool]
_NOTHING = _Around()


@dataclass(slots=True)
class _Writer:
    """Gathers lines while the tree is walked."""

    base: str | None  # absolute
    site: str | None  # of the base, without its path
    hidden: frozenset[etree._Element]  # by their attributes
    lines: list[Line] = field(default_factory=list)
    _words: str = ""
    _links: list[tuple[Span, str]] = field(default_factory=list)
    _targets: dict[str, str | None] = field(default_factory=dict)  # by the href
    _regions: dict[str, str | None] = field(default_factory=dict)  # by class and id
    _around: _Around = _NOTHING
    _start: int = 0
    _boxes: int = 0  # block elements met so far
    _lists: dict[int, PageList] = field(default_factory=dict)  # by the box

    @property
    def length(self) -> int:
        """Characters written so far."""
        return sum(len(line.text) for line in self.lines)

    def walk(self, root: etree._Element) -> None:
        """Write all that stands below *root*."""
        around = _NOTHING
        opened: list[_Opened | None] = []  # None: an element that is passed over
        steps = etree.iterwalk(root, events=("start", "end"))
        for event, element in steps:
            tag = element.tag
            if event == "end":
                if (state := opened.pop()) is not None:
                    around, url, start, is_box = state
                    if url is not None:
                        self._close_link(start, url)
                    elif is_box:
                        self.end_line()
                if opened and (words := element.tail):
                    self._add(words, around)
            elif (
                tag in _HIDDEN
                or element in self.hidden
                or (tag in _WHOLE and self._write_whole(element, tag, around))
            ):
                opened.append(None)
                steps.skip_subtree()
            else:
                if tag in _INLINE:
                    url = self._target(element) if tag == "a" else None
                    # The words that are still to come are the link's.
                    opened.append((around, url, len(self._words), False))
                else:
                    self.end_line()
                    opened.append((around, None, 0, True))
                    around = self._step_into(element, tag, around)
                if words := element.text:
                    self._add(words, around)

    def _close_link(self, start: int, url: str) -> None:
        end = len(self._words.rstrip(" "))
        if start < end:
            self._links.append(((start, end), url))

    def _step_into(self, box: etree._Element, tag: str, outer: _Around) -> _Around:
        """Return what stands around the words of a block element."""
        self._boxes += 1
        region = self._region(box, tag, outer.region)
        items = outer.items
        if tag in _LISTS and region not in _STRONG:
            if (listed := read_list(box)) is not None:
                self._lists[self._boxes] = listed
        elif tag == "li" and outer.boxes and outer.boxes[-1] in self._lists:
            around = self._lists[outer.boxes[-1]]
            items = (*items, around.add(box, self._boxes))
        is_plain = outer.tag and tag in ("div", "section")
        boxes = (*outer.boxes, self._boxes)
        return _Around(outer.tag if is_plain else tag, region, boxes, items)

    def end_line(self) -> None:
        """Close the line that is being written, if it has any words."""
        if not self._words:
            return
        if text := self._words.strip():
            tag, region, boxes, items = self._around
            self.lines.append(
                Line(
                    number=len(self.lines) + 1,
                    span=(self._start, self._start + len(text)),
                    text=text,
                    tag=tag,
                    region=region,
                    links=self._links_in(text) if self._links else (),
                    boxes=boxes,
                    items=items,
                )
            )
            self._start += len(text) + 1
        self._words = ""
        self._links = []

    def _links_in(self, text: str) -> tuple[Link, ...]:
        """Return the links of a line, in its text without the blanks at its ends."""
        offset = len(self._words) - len(self._words.lstrip())
        spans = (
            ((max(start - offset, 0), min(end - offset, len(text))), url)
            for (start, end), url in self._links
        )
        return tuple(
            Link(span=span, url=url) for span, url in spans if span[0] < span[1]
        )

    def _add(self, words: str, around: _Around) -> None:
        if around.tag == "pre" and (parts := _EMPTY_LINE.split(words))[1:]:
            for part in parts[:-1]:
                self._add(part, around)
                self.end_line()
            words = parts[-1]
        if not self._words:
            if not (words := words.lstrip(_BLANKS)):
                return
            self._around = around
        folded = _FOLD.sub(" ", words)
        is_set_off = self._words.endswith(" ")
        self._words += folded.lstrip(" ") if is_set_off else folded

    def _write_whole(self, element: etree._Element, tag: str, around: _Around) -> bool:
        """Write a line break or a table of data; ``False``: it is neither."""
        rows = read_rows(element, self._target) if tag == "table" else ()
        if tag != "br" and not rows:
            return False
        self.end_line()
        if rows:
            caption = read_caption(element, self._target)
            self._add_row(caption, around._replace(tag="caption"))
        for row in rows:
            self._add_row(row, around._replace(tag="tr"))
        return True

    def _add_row(self, row: Row, around: _Around) -> None:
        self._words, self._around = row.text, around
        self._links = [(link.span, link.url) for link in row.links]
        self.end_line()

    def _region(
        self, element: etree._Element, tag: str, outer: str | None
    ) -> str | None:
        """Name the landmark that an element makes, or the one around it.

        A page's ``header`` is its masthead; that of an article holds its headline.
        """
        if outer in _STRONG:
            return outer
        role = element.get("role")
        own = _ROLES.get(role) if role else None
        if own is None and tag in _LANDMARKS:
            own = tag
        if own == "header" and outer in ("article", "main"):
            return outer
        if own is not None:
            return own
        if tag in ("body", "html"):
            return outer
        names = f"{element.get('class', '')} {element.get('id', '')}"
        if names not in self._regions:
            self._regions[names] = _named_region(names)
        return self._regions[names] or outer

    def _target(self, anchor: etree._Element) -> str | None:
        """Return where a link leads, absolute; None where it leads nowhere."""
        href = anchor.get("href", "#").strip()
        if href.startswith("#"):
            return None
        if href not in self._targets:
            if self.site is not None and _PLAIN_PATH.fullmatch(href):
                self._targets[href] = self.site + href
            else:
                self._targets[href] = _absolute(href, self.base)
        return self._targets[href]


def _named_region(names: str) -> str | None:
    """Return the region that the words of a class and an id name, the first one."""
    words = names.lower().replace("_", " ").split()
    return next(
        (_REGION_OF_WORD[word] for word in words if word in _REGION_OF_WORD), None
    )


def _absolute(href: str, base: str | None) -> str | None:
    """Return an address as an absolute one; None where it is none of the web's."""
    if _PLAIN_ADDRESS.fullmatch(href):
        return href  # as it would come out below
    try:
        target = urljoin(base or "", find_original(href))
        parts = urlsplit(target)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return target
