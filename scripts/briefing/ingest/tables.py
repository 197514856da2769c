"""Tables that hold data, row by row; those that only lay a page out are none."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from briefing.model import Link
from briefing.text.tables import EMPTY, join_row

_FOLD = re.compile(r"\s+")
_LONGEST = 200  # characters of a cell; paragraphs stand in tables that lay out a page
_LEAST = 2  # rows, and columns
_FURTHEST = 50  # columns or rows that a cell may stand over
_NUMBER = re.compile(r"[0-9]{1,4}")
_CELLS = ("td", "th")
# What no cell of data holds.
_LAYOUT_NAMES = "table form ul ol dl article section nav iframe h1 h2 h3 h4 h5 h6"
_LAYOUT = _LAYOUT_NAMES.split()
_TEXTS = etree.XPath(
    "descendant::text()[not(parent::script or parent::style or parent::template"
    " or parent::rp or parent::rt)]"
)


class Row(NamedTuple):
    """A row of a table, or what heads the table."""

    text: str  # cells as `briefing.text.tables` has them
    links: tuple[Link, ...]


_NO_CELL = Row("", ())
_ToTarget = Callable[[etree._Element], str | None]  # noqa: SLF001 - lxml's own name


def read_rows(table: etree._Element, to_target: _ToTarget) -> tuple[Row, ...]:
    r"""Return the rows of a table of data, their cells parted by ``\t``.

    A cell that stands over several columns or rows is read in the first of them.

    Args:
        table: A ``<table>``.
        to_target: Where an ``<a>`` leads; ``None``: nowhere.

    Returns:
        Rows that have words; ``()`` where the table only lays out the page: one row or
        column, cells with headings, lists, other tables or paragraphs of an article.

    """
    if next(table.iterdescendants(*_LAYOUT), None) is not None:
        return ()
    rows = [
        [(cell, _read_cell(cell, to_target)) for cell in row.iterdescendants(*_CELLS)]
        for row in table.iterdescendants("tr")
    ]
    written = [row for row in rows if any(cell.text for _, cell in row)]
    if len(written) < _LEAST or max(map(len, written)) < _LEAST:
        return ()
    if max(len(cell.text) for row in written for _, cell in row) > _LONGEST:
        return ()
    placed = _place(rows)
    return tuple(_join(row) for row in placed if any(cell.text for cell in row))


def read_caption(table: etree._Element, to_target: _ToTarget) -> Row:
    """Return what a table is headed by; its text is "" where nothing is."""
    caption = next(table.iterdescendants("caption"), None)
    return _NO_CELL if caption is None else _read_cell(caption, to_target)


def _place(rows: list[list[tuple[etree._Element, Row]]]) -> list[list[Row]]:
    """Return the rows with empty cells where a cell of a neighbour reaches over."""
    placed: list[list[Row]] = []
    reaching: dict[int, int] = {}  # rows to come that a cell covers, by column
    for row in rows:
        cells: list[Row] = []
        for element, cell in row:
            while reaching.get(len(cells), 0):
                reaching[len(cells)] -= 1
                cells.append(_NO_CELL)
            down = _read_reach(element, "rowspan") - 1
            for place in range(_read_reach(element, "colspan")):
                reaching[len(cells)] = down
                cells.append(_NO_CELL if place else cell)
        for column in range(len(cells), max(reaching, default=-1) + 1):
            reaching[column] = max(reaching.get(column, 0) - 1, 0)
        placed.append(cells)
    return placed


def _read_reach(element: etree._Element, name: str) -> int:
    """Return over how many columns or rows a cell stands."""
    value = (element.get(name) or "").strip()
    return min(max(int(value), 1), _FURTHEST) if _NUMBER.fullmatch(value) else 1


def _join(cells: list[Row]) -> Row:
    """Return a row of its cells."""
    text = join_row([cell.text for cell in cells])
    position = len(EMPTY) if text.startswith(EMPTY) else 0
    links: list[Link] = []
    for cell in cells:
        links += [
            Link(span=(position + link.span[0], position + link.span[1]), url=link.url)
            for link in cell.links
        ]
        position += len(cell.text) + 1
    return Row(text, tuple(links))


def _read_cell(element: etree._Element, to_target: _ToTarget) -> Row:
    """Return the words of a cell; what stands in elements of its own is parted."""
    texts = _TEXTS(element)
    assert isinstance(texts, list)  # noqa: S101 - what such a path gives
    words: list[str] = []
    length = 0
    links: list[Link] = []
    before: etree._Element | None = None  # the link that the words before stand in
    for text in texts:
        folded = _FOLD.sub(" ", str(text)).strip()
        if not folded:
            continue
        start = length + 1 if words else 0
        words.append(folded)
        length = start + len(folded)
        assert isinstance(text, etree._ElementUnicodeResult)  # noqa: S101, SLF001 - as above
        anchor = _find_anchor(text, element)
        target = None if anchor is None else to_target(anchor)
        if target is not None:
            if anchor is before:
                start = links.pop().span[0]
            links.append(Link(span=(start, length), url=target))
        before = anchor if target is not None else None
    return Row(" ".join(words), tuple(links))


def _find_anchor(
    text: etree._ElementUnicodeResult, cell: etree._Element
) -> etree._Element | None:
    """Return the ``<a>`` around a text of a cell."""
    around = text.getparent()
    if text.is_tail and around is not None:
        around = around.getparent()
    while around is not None and around is not cell:
        if around.tag == "a":
            return around
        around = around.getparent()
    return None
