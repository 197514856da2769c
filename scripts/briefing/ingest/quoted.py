"""Lines that a text or a mail quotes, by the mark > at their start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from briefing.ingest.lines import trim
from briefing.model import Line
from briefing.text.stems import read_words
from briefing.text.stops import SENTENCE_ENDS

QUOTE = "blockquote"  # region of such a line, as a page's element gives it

_MARK = re.compile(r">[ \t\u00a0]?(?!>)|>(?=[ \t]?>)")
_ENDS = re.compile(rf"[{SENTENCE_ENDS}:]['\"”’»)\]]*$")
_FEWEST = 4  # words of a quote; a line of fewer is a label with an arrow before it
_MOST = 0.5  # of the words of a run, and of a file


def read_quotes(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    r"""Return the lines of a text, those that are quoted without their mark.

    Lines in a row that open with ``>`` are a quote where they read as text, or stand
    below a colon: arrows stand before labels, too. Where most of the text is marked so,
    a mail program has passed the article on, and quotes are what is marked twice.

    Args:
        text: Its lines end in ``\n``.
        lines: As `briefing.ingest.lines.read_lines` returns them.

    """
    marked = [_MARK.match(line.text) is not None for line in lines]
    if not any(marked):
        return tuple(lines)
    counts = [_count_words(line) for line in lines]
    quoted = sum(n for n, is_marked in zip(counts, marked, strict=True) if is_marked)
    if quoted > _MOST * sum(counts):
        bare = tuple(
            _bare(text, line) if is_marked else line
            for line, is_marked in zip(lines, marked, strict=True)
        )
        return read_quotes(text, bare)
    return tuple(_mark_runs(text, lines))


def _mark_runs(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield all lines, the quotes among them marked as such."""
    before = ""  # the last line with words
    for is_marked, group in groupby(lines, key=lambda one: one.text.startswith(">")):
        run = tuple(group)
        bare = tuple(_bare(text, line) for line in run) if is_marked else ()
        if bare and (before.endswith(":") or _reads_as_text(bare)):
            yield from (replace(line, region=QUOTE) for line in bare)
        else:
            yield from run
        before = next((line.text for line in reversed(run) if line.text), before)


def _bare(text: str, line: Line) -> Line:
    """Return a marked line without its mark; one of nothing else is blank."""
    mark = _MARK.match(line.text)
    start, end = line.span
    span = trim(text, (start + (mark.end() if mark else 0), end))
    return replace(line, span=span, text=text[slice(*span)])


def _reads_as_text(run: Sequence[Line]) -> bool:
    """Whether most words of a run stand in paragraphs that end as sentences do."""
    paragraphs = [
        tuple(group)
        for is_blank, group in groupby(run, key=lambda line: not line.text)
        if not is_blank
    ]
    counts = [sum(map(_count_words, lines)) for lines in paragraphs]
    ended = sum(
        count
        for count, lines in zip(counts, paragraphs, strict=True)
        if count >= _FEWEST and _ENDS.search(lines[-1].text)
    )
    return ended > _MOST * sum(counts)


def _count_words(line: Line) -> int:
    return read_words(line.text)[0]
