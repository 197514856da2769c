"""A body with some blocks changed, and every other line as it stood."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.emit.merge import Piece
from briefing.model import BlockKind
from briefing.text.markdown import MarkdownBlock

_CLOSE = (BlockKind.ITEM, BlockKind.QUOTE)  # kinds whose blocks stand close together


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
    used: set[int] = set()
    for number, piece in enumerate(pieces):
        if piece.is_verbatim and piece.found is not None:
            block = found[piece.found]
            written += lines[block.line - 1 : block.end - 1]
        else:
            written += piece.wording.marked.split("\n")
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        place = piece.found
        if place is not None:
            used.add(place)
        if after is None:
            extra = _strip(gaps[place]) if place is not None else []
            written += ["", *extra] if extra else []
        elif place is not None and _is_kept_apart(place, piece, after, found):
            written += gaps[place]
        else:
            extra = _strip(gaps[place]) if place is not None else []
            written += _part(piece.wording.kind, after.wording.kind, extra)
    for place, gap in enumerate(gaps):
        if place not in used and (extra := _strip(gap)):
            written += ["", *extra]
    return "\n".join(written) + "\n" if written != [""] else "\n"


def _is_kept_apart(
    place: int, piece: Piece, after: Piece, found: Sequence[MarkdownBlock]
) -> bool:
    """Whether two pieces stand side by side as they did, what is between them too."""
    return (
        after.found == place + 1
        and piece.wording.kind is found[place].kind
        and after.wording.kind is found[place + 1].kind
    )


def _part(kind: BlockKind, after: BlockKind, extra: Sequence[str]) -> list[str]:
    """Return the lines between two blocks that did not stand side by side."""
    if extra:
        return ["", *extra, ""]
    if kind is after and kind in _CLOSE:
        return [] if kind is BlockKind.ITEM else [">"]
    return [""]


def _strip(gap: Sequence[str]) -> list[str]:
    """Return the lines of a gap that say something."""
    return [line for line in gap if line.strip(" \t>")]
