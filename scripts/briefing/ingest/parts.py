"""Several articles in one text file, where a separator says so that is nothing else.

A line of five or more equals signs with an empty line on both sides, or the line
"End of Document" of press databases. Rows of hyphens, asterisks or underlines part an
article's own sections and are none.

"""

from __future__ import annotations

import re

_SEPARATOR = re.compile(
    r"(?:\A|\n[ \t]*\n)[ \t]*(?:={5,}|End of Document)[ \t]*(?=\n[ \t]*\n|\n?[ \t]*\Z)"
)
_SIGNS = ("=====", "End of Document")  # one of them is in each separator
_LEAST = 80  # letters of an article; a part that has fewer is no article of its own
_LETTER = re.compile(r"[^\W\d_]")


def split_text(text: str) -> tuple[str, ...]:
    r"""Return the texts of the articles in a file; the file's own text where it is one.

    Args:
        text: Decoded, its lines end in ``\n``.

    Returns:
        Slices of *text* without the separators, in order, no line feed at their ends.

    """
    if not any(sign in text for sign in _SIGNS):
        return (text,)
    parts = [part for part in _SEPARATOR.split(text) if _LETTER.search(part)]
    if len(parts) <= 1 or any(len(_LETTER.findall(part)) < _LEAST for part in parts):
        return (text,)
    return tuple(part.strip("\n") for part in parts)
