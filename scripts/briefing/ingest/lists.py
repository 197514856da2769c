"""The lists of a page: which of them are lists of text, and how their items count."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from briefing.model import ListItem

# What no item of a running text holds: such a list lays out a page, or sets whole
# reports one below the other.
_LAYOUT_NAMES = (
    "article section header footer nav aside form dialog main h1 h2 h3 h4 h5 h6"
)
_LAYOUT = _LAYOUT_NAMES.split()
_MOST = 5  # paragraphs of an item
_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,9}")


@dataclass(slots=True)
class PageList:
    """A list that is being read."""

    is_numbered: bool
    next: int  # number of the item to come
    step: int  # -1 where it counts down

    def add(self, item: etree._Element, box: int) -> ListItem:
        """Return its next item, numbered as a browser does.

        HTML Living Standard, 4.4.8 "The li element": a value holds for its item, and
        the count goes on from there. Letters and Roman numerals are drawn by the
        browser and are no words of the page; they count as the numbers they stand for.
        """
        if not self.is_numbered:
            return ListItem(box=box, number=None)
        number = _read_number(item, "value", self.next)
        self.next = number + self.step
        return ListItem(box=box, number=number)


def read_list(element: etree._Element) -> PageList | None:
    """Return a list of text; ``None``: it lays out a page.

    Args:
        element: ``<ol>`` or ``<ul>``.

    """
    if next(element.iterdescendants(*_LAYOUT), None) is not None:
        return None
    if any(_is_long(item) for item in element.iterchildren("li")):
        return None
    is_down = element.get("reversed") is not None
    first = sum(1 for _ in element.iterchildren("li")) if is_down else 1
    return PageList(
        is_numbered=element.tag == "ol",
        next=_read_number(element, "start", first),
        step=-1 if is_down else 1,
    )


def _is_long(item: etree._Element) -> bool:
    """Whether an item has more paragraphs of its own than one of a text has."""
    paragraphs = list(item.iterdescendants("p"))
    if len(paragraphs) <= _MOST:
        return False
    own = (next(one.iterancestors("li")) is item for one in paragraphs)
    return sum(own) > _MOST


def _read_number(element: etree._Element, name: str, other: int) -> int:
    match = _NUMBER.match(element.get(name) or "")
    return int(match[0]) if match else other
