"""A body with some blocks changed, and every other line as it stood."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.emit.merge import Piece
from briefing.text.margins import Margins
from briefing.text.markdown import MarkdownBlock


def splice_body(
    body: str, found: Sequence[MarkdownBlock], pieces: Sequence[Piece]
) -> str:
    """Return *body* with *pieces* for its blocks.

    What the editor put between blocks and no block holds, such as the targets of
    reference links, stays.

    Args:
        body: Markdown, line feeds.
        found: Its blocks.
        pieces: The blocks that it shall have, in order.

    """
    if len(pieces) == len(found) and all(
        piece.is_verbatim and piece.found == place for place, piece in enumerate(pieces)
    ):
        return body
    lines = body.split("\n")
    starts = [block.line - 1 for block in found] + [len(lines)]
    gaps = [
        lines[block.end - 1 : starts[place + 1]] for place, block in enumerate(found)
    ]
    head = _strip(lines[: starts[0]])
    written: list[str] = ["", *head, ""] if head else [""]
    margins = Margins()
    before: Piece | None = None
    for piece in pieces:
        if piece.is_verbatim and piece.found is not None:
            block = found[piece.found]
            own = margins.copy(piece.wording, lines[block.line - 1 : block.end - 1])
        else:
            own = margins.write(piece.wording)
        if before is not None:
            written += _find_gap(before, piece, margins.gap, found, gaps)
        written += own
        before = piece
    if before is not None and before.found is not None:
        extra = _strip(gaps[before.found])
        written += ["", *extra] if extra else []
    used = {piece.found for piece in pieces}
    for place, gap in enumerate(gaps):
        if place not in used and (extra := _strip(gap)):
            written += ["", *extra]
    return "\n".join(written) + "\n" if written != [""] else "\n"


def _find_gap(
    before: Piece,
    after: Piece,
    between: list[str],
    found: Sequence[MarkdownBlock],
    gaps: Sequence[list[str]],
) -> list[str]:
    """Return the lines between two pieces: those that stood there, else *between*."""
    if before.found is None:
        return between
    gap = gaps[before.found]
    if (
        after.found == before.found + 1
        and before.wording.kind is found[before.found].kind
        and after.wording.kind is found[after.found].kind
        and (gap or not between)
    ):
        return gap
    extra = _strip(gap)
    return ["", *extra, ""] if extra else between


def _strip(gap: Sequence[str]) -> list[str]:
    """Return the lines of a gap that say something."""
    return [line for line in gap if line.strip(" \t>")]
