"""How the pieces of a block are joined: by what stands between them in the source.

A block's text is that of its source spans. Between two pieces goes a blank, except
where one word was parted at the end of a line: a hyphen and a line end between the
pieces are left out, and a piece that ends in a hyphen after a letter goes on without a
blank on the very next line, as Chinese and Japanese do, which part no words by blanks.
`briefing.proof` has the same rule in its own words.

"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.model import Span

HYPHENS = "-\u2010\u00ad"  # hyphen-minus, hyphen, soft hyphen

# With the marks of a quoted line, which are no part of the text.
_LINE_END = re.compile(r"[^\S\n]*\n(?:[^\S\n]|>)*")
_DROPPED = re.compile(rf"[{HYPHENS}]{_LINE_END.pattern}")
_PARTED = re.compile(r"[^\W\d_][-\u2010]\Z")
# Two of them side by side, or one beside a mark that they share with other scripts:
# characters, kana and their own marks. Korean has blanks between words.
_EAST = "\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff9f"
_SHARED = "‘’“”…—"
_UNSPACED = re.compile(f"[{_EAST}][{_EAST}{_SHARED}]|[{_SHARED}][{_EAST}]")


def find_joint(text: str, end: int, start: int) -> str:
    """Return what joins two pieces of *text*, "" or " ".

    Args:
        text: Of the source.
        end: Of the first piece.
        start: Of the second.

    """
    between = text[end:start]
    if _DROPPED.fullmatch(between):
        return ""
    is_parted = _PARTED.search(text, max(0, end - 2), end) is not None
    edges = text[max(0, end - 1) : end] + text[start : start + 1]
    is_one = is_parted or _UNSPACED.fullmatch(edges) is not None
    return "" if is_one and _LINE_END.fullmatch(between) else " "


def join_pieces(text: str, spans: Sequence[Span]) -> str:
    """Return the words at *spans* of a source, blanks folded, as a block has them."""
    words = "".join(
        text[slice(*span)] + (find_joint(text, span[1], after[0]) if after else "")
        for span, after in pairwise((*spans, None))
        if span
    )
    return " ".join(words.split())


def find_offsets(text: str, spans: Sequence[Span]) -> tuple[int, ...]:
    """Return where each piece begins in the text of a block.

    Args:
        text: Of the block, joined of the pieces.
        spans: Of the pieces in the source.

    """
    offsets = []
    position = 0
    for start, end in spans:
        offsets.append(position)
        position += end - start
        position += text[position : position + 1].isspace()
    return tuple(offsets)


def find_source_span(text: str, spans: Sequence[Span], words: Span) -> Span | None:
    """Return where words of a block stand in the source; None: not in one piece.

    Args:
        text: Of the block, joined of the pieces.
        spans: Of the pieces in the source.
        words: Span of the words in *text*.

    """
    first, last = words
    offsets = find_offsets(text, spans)
    for offset, (start, end) in zip(offsets, spans, strict=True):
        if offset <= first and last <= offset + end - start:
            return start + first - offset, start + last - offset
    return None
