"""The lines of a hard-wrapped paragraph as one text: parted words made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.extract.rules import Rule
from briefing.model import Line, Span
from briefing.text.joints import HYPHENS, find_joint
from briefing.text.stops import SENTENCE_ENDS

LINE_HYPHEN = Rule(
    name="line-end-hyphen",
    sentence="A hyphen that only parts a word at the end of a line is left out.",
    example="nego-",
)

_HEAD = re.compile(r"([^\W\d_]+)[-\u2010]\Z")
_TAIL = re.compile(r"([^\W\d_]+)")
_END = re.compile(rf"[{SENTENCE_ENDS}:;,]['\"”’»)\]」』]*$")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
# "two- and three-day": the hyphen stands for a word that follows. Small words of the
# largest languages of the Latin script.
_SUSPENDED = frozenset(
    (
        *("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en"),
        *("of", "och", "eller", "og", "i", "a", "lub", "nebo", "ja", "tai", "és"),
    )
)
# A file that parts words does so at every tenth line or so; a mail program that only
# breaks compounds, "long-term", at every hundredth.
_HABIT = 0.04
_LEAST_HALF = 3  # letters of a word that may be half of a compound


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """Lines that are one text."""

    lines: tuple[Line, ...]  # without the hyphens that are left out
    joints: tuple[str, ...]  # between them: "" or " "
    hyphens: tuple[Span, ...]  # source spans of those left out


class Mender:
    """Mends the paragraphs of one file, knowing all of its words."""

    def __init__(self, text: str, groups: Sequence[Sequence[Line]]) -> None:
        """Look at a file.

        Args:
            text: Of the article.
            groups: The lines of its paragraphs.

        """
        self._text = text
        self._words = Counter(word.casefold() for word in _WORD.findall(text))
        joins = [pair for group in groups for pair in pairwise(group)]
        parted = sum(_find_halves(*pair) is not None for pair in joins)
        self._parts_words = parted >= _HABIT * len(joins)

    def mend(self, lines: Sequence[Line]) -> Wrapped:
        """Return the lines of one paragraph, or of a heading, as one text."""
        is_heading = lines[0].tag is not None or _END.search(lines[-1].text) is None
        kept: list[Line] = [lines[0]]
        joints: list[str] = []
        hyphens: list[Span] = []
        for line in lines[1:]:
            before = kept[-1]
            halves = _find_halves(before, line)
            if halves is None:
                joints.append(find_joint(self._text, before.span[1], line.span[0]))
            elif not line.region and (is_heading or halves[1].casefold() in _SUSPENDED):
                # One piece over the line end: a blank that no hyphen takes away. A
                # title has one span, so its hyphen stays.
                kept.pop()
                line = replace(  # noqa: PLW2901 - the line with the one before it
                    line,
                    number=before.number,
                    span=(before.span[0], line.span[1]),
                    text=f"{before.text} {line.text}",
                )
            elif self._is_parted(*halves):
                end = before.span[1]
                kept[-1] = replace(
                    before, span=(before.span[0], end - 1), text=before.text[:-1]
                )
                hyphens.append((end - 1, end))
                joints.append("")
            else:
                joints.append("")  # a compound: its hyphen stays
            kept.append(line)
        return Wrapped(lines=tuple(kept), joints=tuple(joints), hyphens=tuple(hyphens))

    def _is_parted(self, head: str, tail: str) -> bool:
        """Whether two halves are one word without a hyphen.

        The file's own spelling decides, else capitals, else whether both halves are
        words of the file, else whether the file parts words at all.
        """
        first, last = head.casefold(), tail.casefold()
        if self._words[first + last]:
            return True
        is_compound = any(self._words[f"{first}{mark}{last}"] for mark in HYPHENS[:2])
        if is_compound or tail[0].isupper():
            return False
        # Both halves stand in the file at least once: here, beside the hyphen.
        are_words = min(len(first), len(last)) >= _LEAST_HALF and all(
            self._words[half] > 1 for half in (first, last)
        )
        return self._parts_words and not are_words


def _find_halves(before: Line, after: Line) -> tuple[str, str] | None:
    """Return the letters on both sides of a hyphen that ends a line."""
    head, tail = _HEAD.search(before.text), _TAIL.match(after.text)
    return (head[1], tail[1]) if head and tail else None
