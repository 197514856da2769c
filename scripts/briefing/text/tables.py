r"""Tables as plain text and as Markdown, both ways.

In plain text rows are parted by ``\n`` and cells by ``\t``; no row ends in empty cells.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence


def read_cells(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table; a first row that lacks some lacks the first ones.

    Args:
        text: Plain text of the table.

    """
    rows = [row.split("\t") for row in text.split("\n")]
    lacking = max(map(len, rows)) - len(rows[0])
    return tuple(map(tuple, [[""] * lacking + rows[0], *rows[1:]]))


def join_cells(rows: Sequence[Sequence[str]]) -> str:
    """Return a table's cells as plain text."""
    return "\n".join("\t".join(row).strip("\t") for row in rows)


def write_table(text: str, escape: Callable[[str], str]) -> str:
    """Return a table in the Markdown of GitHub.

    Args:
        text: Plain text of the table.
        escape: What keeps a cell's characters from being markup.

    """
    rows = read_cells(text)
    width = max(map(len, rows))
    lines = [
        [escape(cell).replace("|", "\\|") for cell in (*row, *[""] * width)][:width]
        for row in rows
    ]
    lines.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
