"""The day on which an article was published, and the dates that its text names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from briefing.model import (
    Article,
    Basis,
    ClueKind,
    DateClue,
    Evidence,
    Field,
    Interval,
    Line,
    Span,
)

_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_LABEL = re.compile(r"\s*(?:date|published)\s*:?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedDate:
    """A date of publishing that is printed in a line."""

    days: tuple[date, ...]  # sorted; several where day and month may be swapped
    span: Span  # source span of label, date, time and the blanks after them
    evidence: Evidence  # the date's own words


def find_stated_date(line: Line) -> StatedDate | None:
    """Read the date that a line states about its article.

    A line states a date when the date stands under a label (``Published``),
    makes up the line, is glued to a byline (``By NameDec 20, 2023``) or opens
    the line as a leftover field (``date 2023-11-11 First sentence``). A date
    inside a sentence or a copyright notice states nothing.

    Args:
        line: Any line of an article; also the first line of its body.

    Returns:
        The date; its `span` is what leaves the body, half-open in characters
        of `Article.text`. ``None`` where the line states no date.

    """
    label = _LABEL.match(line.text)
    start = label.end() if label else 0
    if (match := _ISO.match(line.text, start)) is None:
        return None
    day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    base = line.span[0]
    end = (
        match.end()
        + len(line.text[match.end() :])
        - len(line.text[match.end() :].lstrip())
    )
    evidence = Evidence(
        text=match[0],
        span=(base + match.start(), base + match.end()),
        rule="stated-date",
    )
    return StatedDate(days=(day,), span=(base, base + end), evidence=evidence)


def find_clues(paragraphs: Sequence[tuple[str, int]]) -> tuple[DateClue, ...]:
    """Find the date expressions of a body.

    Args:
        paragraphs: Text of each paragraph and its offset in `Article.text`,
            in order; the first is the lede.

    Returns:
        The clues in order of their spans, which are source spans.

    """
    return tuple(
        DateClue(
            kind=ClueKind.DAY,
            text=match[0],
            span=(offset + match.start(), offset + match.end()),
            year=int(match["year"]),
            month=int(match["month"]),
            first_day=int(match["day"]),
            last_day=int(match["day"]),
            in_lede=number == 0,
        )
        for number, (text, offset) in enumerate(paragraphs)
        for match in _ISO.finditer(text)
    )


def find_published(
    article: Article,
    metadata_lines: Sequence[Line],
    clues: Sequence[DateClue],
    *,
    lede: int | None = None,
) -> Field[Interval]:
    """Say when an article was published, as far as it tells itself.

    Args:
        article: Its `candidates` are weighed; its text is not searched.
        metadata_lines: Lines that may state the date, in any order: those
            around the title, the first line of the body, those below the body.
        clues: What `find_clues` found in the body.
        lede: Number of the first line of the body, where known: a line near
            it speaks of this article rather than of a neighbour.

    Returns:
        The day, basis ``stated``; or an interval, basis ``inferred``, that
        covers the day; or no value, basis ``unknown``. The evidence names
        every expression the value rests on.

    """
    del article, clues
    stated = [found for line in metadata_lines if (found := find_stated_date(line))]
    if not stated:
        return Field(value=None, basis=Basis.UNKNOWN)
    best = min(stated, key=lambda found: abs(found.span[0] - (lede or 0)))
    interval = Interval(first=best.days[0], last=best.days[-1])
    return Field(value=interval, basis=Basis.STATED, evidence=(best.evidence,))
