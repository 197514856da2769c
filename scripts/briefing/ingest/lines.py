"""Text to numbered lines with their spans."""

from __future__ import annotations

import re

from briefing.model import Line, Span

# Blanks and characters without a shape: no line begins or ends with one.
_BLANKS = "".join(c for c in map(chr, range(0x3001)) if c.isspace())
_EDGES = _BLANKS + "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_WORD = re.compile(r"[^\W\d_]")


def read_lines(text: str) -> tuple[Line, ...]:
    r"""Return every line of *text*, blank ones included, in order.

    Args:
        text: Plain text whose lines end in ``\n``.

    Returns:
        Lines numbered from 1; a line's span leaves out the blanks at both ends.

    """
    lines: list[Line] = []
    start = 0
    for number, whole in enumerate(text.split("\n"), start=1):
        words = whole.rstrip(_EDGES)
        core = words.lstrip(_EDGES)
        first = start + len(words) - len(core) if core else start
        span = first, first + len(core)
        lines.append(Line(number=number, span=span, text=core))
        start += len(whole) + 1
    return tuple(lines)


def trim(text: str, span: Span) -> Span:
    """Return *span* without the blanks at both ends of its text."""
    start, end = span
    text = text[start:end].rstrip(_EDGES)
    core = text.lstrip(_EDGES)
    if core:
        start += len(text) - len(core)
    return start, start + len(core)


def has_words(text: str) -> bool:
    """Say whether any letter stands in *text*."""
    return _WORD.search(text) is not None
