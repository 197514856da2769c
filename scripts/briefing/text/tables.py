r"""Tables as plain text and as Markdown, both ways.

In plain text rows are parted by ``\n`` and cells by ``\t``. No row ends in empty cells;
one that begins with an empty cell has a blank without width in it, so that no reader
takes the next cell for the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.model import Span

EMPTY = "\u200b"  # in an empty cell that opens a row


def find_cells(text: str) -> tuple[tuple[Span, ...], ...]:
    """Return where the cells of a table stand, row by row, none left out.

    Args:
        text: Plain text of the table.

    """
    rows: list[tuple[Span, ...]] = []
    start = 0
    for row in text.split("\n"):
        cells: list[Span] = []
        for cell in row.split("\t"):
            cells.append((start, start + len(cell)))
            start += len(cell) + 1
        rows.append(tuple(cells))
    width = max(map(len, rows))
    return tuple(
        (*row, *[(row[-1][1], row[-1][1])] * (width - len(row))) for row in rows
    )


def join_row(cells: Sequence[str]) -> str:
    """Return a row's cells as plain text."""
    row = "\t".join(cells).rstrip("\t")
    return EMPTY + row if row.startswith("\t") else row


def join_rows(rows: Iterable[Sequence[str]]) -> str:
    """Return a table's cells as plain text."""
    return "\n".join(map(join_row, rows))


def write_table(rows: Sequence[Sequence[str]]) -> str:
    """Return a table in the Markdown of GitHub.

    Args:
        rows: Of one length; each cell in Markdown.

    """
    lines = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    lines.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
