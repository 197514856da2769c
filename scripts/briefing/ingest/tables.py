"""Tables that hold data, row by row; those that only lay a page out are none."""

from __future__ import annotations

import re

from bs4.element import Tag

_FOLD = re.compile(r"\s+")
_LONGEST = 200  # characters of a cell; paragraphs stand in tables that lay out a page
_LEAST = 2  # rows, and columns
_CELLS = ["td", "th"]
# What no cell of data holds.
_LAYOUT_NAMES = "table form ul ol dl article section nav iframe h1 h2 h3 h4 h5 h6"
_LAYOUT = _LAYOUT_NAMES.split()


def read_rows(table: Tag) -> tuple[str, ...]:
    r"""Return the rows of a table of data, their cells parted by ``\t``.

    Args:
        table: A ``<table>``.

    Returns:
        Rows that have words, an empty cell as nothing between two tabs, none at the
        ends of a row; ``()`` where the table only lays out the page: one row or
        column, cells with headings, lists, other tables or paragraphs of an article.

    """
    if table.find(_LAYOUT) is not None:
        return ()
    rows = [
        [_FOLD.sub(" ", cell.get_text(" ")).strip() for cell in row.find_all(_CELLS)]
        for row in table.find_all("tr")
    ]
    rows = [row for row in rows if any(row)]
    cells = [cell for row in rows for cell in row]
    if len(rows) < _LEAST or max(map(len, rows)) < _LEAST:
        return ()
    if max(map(len, cells)) > _LONGEST:
        return ()
    return tuple("\t".join(row).strip("\t") for row in rows)


def read_caption(table: Tag) -> str:
    """Return what a table is headed by; "" where nothing is."""
    caption = table.find("caption")
    words = caption.get_text(" ") if isinstance(caption, Tag) else ""
    return _FOLD.sub(" ", words).strip()
