"""Text to numbered lines with their spans."""

from __future__ import annotations

import re

from briefing.model import Line, Span

# Blanks and characters without a shape: no line begins or ends with one.
_EDGES = r"[\s\u00ad\u200b-\u200f\u2060\ufeff]"
_CORE = re.compile(rf"{_EDGES}*+(.*?){_EDGES}*\Z", re.DOTALL)
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
        span = trim(text, (start, start + len(whole)))
        lines.append(Line(number=number, span=span, text=text[slice(*span)]))
        start += len(whole) + 1
    return tuple(lines)


def trim(text: str, span: Span) -> Span:
    """Return *span* without the blanks at both ends of its text."""
    start, end = span
    match = _CORE.match(text[start:end])
    if match is None or not match[1]:
        return start, start
    return start + match.start(1), start + match.end(1)


def has_words(text: str) -> bool:
    """Say whether any letter stands in *text*."""
    return _WORD.search(text) is not None
