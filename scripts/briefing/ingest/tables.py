"""Tables that hold data, row by row; those that only lay a page out are none."""

from __future__ import annotations

import re

from lxml import etree

_FOLD = re.compile(r"\s+")
_LONGEST = 200  # characters of a cell; paragraphs stand in tables that lay out a page
_LEAST = 2  # rows, and columns
_CELLS = ("td", "th")
# What no cell of data holds.
_LAYOUT_NAMES = "table form ul ol dl article section nav iframe h1 h2 h3 h4 h5 h6"
_LAYOUT = _LAYOUT_NAMES.split()
_TEXTS = etree.XPath(
    "descendant::text()[not(parent::script or parent::style or parent::template"
    " or parent::rp or parent::rt)]"
)


def read_rows(table: etree._Element) -> tuple[str, ...]:
    r"""Return the rows of a table of data, their cells parted by ``\t``.

    Args:
        table: A ``<table>``.

    Returns:
        Rows that have words, an empty cell as nothing between two tabs, none at the
        ends of a row; ``()`` where the table only lays out the page: one row or
        column, cells with headings, lists, other tables or paragraphs of an article.

    """
    if next(table.iterdescendants(*_LAYOUT), None) is not None:
        return ()
    rows = [
        [_read_words(cell) for cell in row.iterdescendants(*_CELLS)]
        for row in table.iterdescendants("tr")
    ]
    rows = [row for row in rows if any(row)]
    cells = [cell for row in rows for cell in row]
    if len(rows) < _LEAST or max(map(len, rows)) < _LEAST:
        return ()
    if max(map(len, cells)) > _LONGEST:
        return ()
    return tuple("\t".join(row).strip("\t") for row in rows)


def read_caption(table: etree._Element) -> str:
    """Return what a table is headed by; "" where nothing is."""
    caption = next(table.iterdescendants("caption"), None)
    return "" if caption is None else _read_words(caption)


def _read_words(element: etree._Element) -> str:
    """Return the words of a cell; what stands in elements of its own is parted."""
    texts = _TEXTS(element)
    assert isinstance(texts, list)  # noqa: S101 - what such a path gives
    return _FOLD.sub(" ", " ".join(map(str, texts))).strip()
