"""Which line ends of a text file only break a paragraph at some width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import east_asian_width

from briefing.model import Line
from briefing.text.stops import SENTENCE_ENDS

_BULLET = re.compile(r"(?:[-–—•*▪●·◦‣]|[\[(]?\d{1,3}[.)\]])\s+|\d{1,2}、|[①-⑳]")
_END = re.compile(rf"[{SENTENCE_ENDS}:：]['\"”’»)\]」』]*$")  # noqa: RUF001 - full width
_PARTED = re.compile(r"[^\W\d_]-$")
# What must go over to the next line where no blank parts words: a character, and the
# mark behind it that may not open a line.
_FIRST_WORD = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]{1,2}|\S+")
_WIDE = frozenset("WF")  # characters of two columns: UAX 11
_MAY_BE_WIDE = re.compile("[\u1100-\u115f\u231a-\U0010ffff]")  # all others are not
_WIDTHS = (50, 100)  # columns of a line that an editor or mailer has broken
_FEWEST = 4  # line ends that tell a habit
# Shares of the line ends: hand-set on wrapped copies of the development texts, and on
# these texts as they are, which have none.
_MOSTLY_WIDE = 0.7
_OFTEN_SMALL = 0.4
_MOSTLY_FULL = 0.8


def has_wraps(groups: Sequence[Sequence[Line]]) -> bool:
    """Say whether a file breaks its paragraphs into lines of about one width.

    Then the lines before a paragraph's last are all about as wide, and the next one
    often goes on in small letters; in scripts without these it goes on where a
    sentence has not ended, and its first word had no room on the line before.

    Args:
        groups: The lines of the file that no empty line parts.

    """
    least, most = _WIDTHS
    joins = [
        pair
        for group in groups
        if any(measure(line.text) >= least for line in group)
        for pair in pairwise(group)
        if _BULLET.match(pair[1].text) is None
    ]
    if len(joins) < _FEWEST:
        return False
    widths = [measure(before.text) for before, _ in joins]
    wide = sum(
        least <= width <= most or _is_parted(*join)
        for width, join in zip(widths, joins, strict=True)
    )
    if wide < _MOSTLY_WIDE * len(joins):
        return False
    small = sum(after.text[0].islower() for _, after in joins)
    if small >= _OFTEN_SMALL * len(joins):
        return True
    widest = max(width for width in widths if width <= most)
    full = sum(
        _is_caseless(after.text)
        and _END.search(before.text) is None
        and _is_full(before, after, widest)
        for before, after in joins
    )
    return full >= _MOSTLY_FULL * len(joins)


def split_wrapped(group: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines that are one text: a paragraph, an item of a list, a name.

    Args:
        group: Lines of a file that has wraps, no empty line between them.

    """
    widest = max(measure(line.text) for line in group)
    start = 0
    for place, (before, after) in enumerate(pairwise(group), start=1):
        if _BULLET.match(after.text) or not _goes_on(before, after, widest):
            yield tuple(group[start:place])
            start = place
    yield tuple(group[start:])


def split_items(group: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the items of a list one by one, else all lines together."""
    starts = [place for place, line in enumerate(group) if _BULLET.match(line.text)]
    for start, end in pairwise((*dict.fromkeys((0, *starts)), len(group))):
        yield tuple(group[start:end])


def measure(text: str) -> int:
    """Return how many columns a line takes: two for a character of East Asia."""
    if _MAY_BE_WIDE.search(text) is None:
        return len(text)
    return len(text) + sum(east_asian_width(one) in _WIDE for one in text)


def _goes_on(before: Line, after: Line, widest: int) -> bool:
    """Say whether a line goes on with the next: there was no room for more of it."""
    least, _ = _WIDTHS
    return (
        after.text[0].islower()
        or _PARTED.search(before.text) is not None
        or measure(before.text) >= least
        or (widest >= least and _is_full(before, after, widest))
    )


def _is_parted(before: Line, after: Line) -> bool:
    return after.text[0].islower() and _PARTED.search(before.text) is not None


def _is_full(before: Line, after: Line, widest: int) -> bool:
    """Say whether the next line's first word had no room on this one."""
    word = _FIRST_WORD.match(after.text)
    needed = measure(word[0]) if word else 0
    return measure(before.text) + needed >= widest


def _is_caseless(text: str) -> bool:
    """Say whether a text begins with a letter of a script without small letters."""
    return text[0].isalpha() and text[0].lower() == text[0].upper()
