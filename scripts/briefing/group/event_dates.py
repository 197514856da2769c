"""Dates of a sentence that may be those of an event."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.model import (
    Block,
    BlockKind,
    ClueKind,
    Entry,
    Evidence,
    Interval,
    Passage,
    Span,
)
from briefing.text.dates import DateExpression
from briefing.text.joints import find_source_span
from briefing.text.resolved_dates import resolve_date
from briefing.text.words import find_words, stem

_FINE = frozenset(
    {
        ClueKind.DAY,
        ClueKind.RANGE,
        ClueKind.MONTH,
        ClueKind.PART_OF_MONTH,
        ClueKind.WEEKDAY,
        ClueKind.DAY_OFFSET,
        ClueKind.HOLIDAY,
    }
)
_COARSE = frozenset({ClueKind.WEEK, ClueKind.YEAR, ClueKind.MONTHS_AGO})
_LONGEST = 31  # days of a fine interval
# A date after one of these bounds a time; nothing happened on it.
_BOUND = re.compile(
    r"\b(?:since|until|till|by|before|than|compared (?:to|with)|as of|due|through"
    r"|between|prior to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,;:—–]")
_OPENING_WORDS = 1  # "On Monday" opens its sentence
_LEANS = re.compile(
    r"(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|also|however"
    r"|meanwhile|there)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:said|says|stated|added) (?:this|that|so|it)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedSentence:
    """A sentence with one date expression of it."""

    passage: Passage
    names: Mapping[str, float]  # of the sentence
    near: Mapping[str, float]  # of the clause with the date; where the date opens the
    # sentence, or no other is in it, of the sentence
    terms: Mapping[str, float]  # all telling words of the sentence, names too
    kind: ClueKind
    intervals: tuple[Interval, ...]  # what it can mean, the likeliest first
    evidence: Evidence
    is_coarse: bool  # too wide to be an event by itself
    is_ahead: bool
    is_caption: bool
    stands_alone: bool  # no word of it leans on what went before
    paragraph: int  # of the entry, from 0


def read_event_date(
    entry: Entry, block: Block, passage: Passage, expression: DateExpression
) -> DatedSentence | None:
    """Return a sentence with one of its dates, its words not yet weighed."""
    if expression.kind not in _FINE | _COARSE or expression.is_anaphoric:
        return None
    before = passage.text[: expression.span[0]]
    is_day = expression.kind is ClueKind.DAY
    if _BOUND.search(before) or (is_day and not re.search(r"\d", expression.text)):
        return None
    anchor, start = entry.date.value, passage.span[0]
    intervals = _find_intervals(expression, anchor)
    if not intervals:
        return None
    widest = max((one.last - one.first).days for one in intervals)
    return DatedSentence(
        passage=passage,
        names={},
        near=dict.fromkeys(_clause_words(passage, expression), 0.0),
        terms={},
        kind=expression.kind,
        intervals=intervals,
        evidence=Evidence(
            text=expression.text,
            span=_source_span(
                block, (start + expression.span[0], start + expression.span[1])
            ),
            rule=f"date-{expression.kind.value}",
            entry=entry.id,
        ),
        is_coarse=expression.kind in _COARSE or widest > _widest(expression),
        is_ahead=_is_ahead(expression, intervals[0], anchor),
        is_caption=block.kind is BlockKind.CAPTION,
        stands_alone=_LEANS.match(passage.text) is None
        and _POINTS_BACK.search(passage.text) is None,
        paragraph=0,
    )


def _clause_words(passage: Passage, expression: DateExpression) -> list[str]:
    """Return the folded words of the clause in which a date stands."""
    start, end = expression.span
    if len(find_words(passage.text[:start])) <= _OPENING_WORDS:
        clause = passage.text
    else:
        before = _COMMA.split(passage.text[:start])[-1]
        clause = before + passage.text[start:end] + _COMMA.split(passage.text[end:])[0]
    return [stem(word.folded) for word in find_words(clause)]


def _is_ahead(
    expression: DateExpression, interval: Interval, anchor: Interval | None
) -> bool:
    if anchor is None or expression.tense < 0:
        return expression.tense > 0
    return interval.last > anchor.last


def _widest(expression: DateExpression) -> int:
    """Return how many days more than one an expression may mean and be an event."""
    if expression.kind in (ClueKind.WEEKDAY, ClueKind.DAY_OFFSET, ClueKind.HOLIDAY):
        return 0
    return _LONGEST


def _find_intervals(
    expression: DateExpression, anchor: Interval | None
) -> tuple[Interval, ...]:
    """Return what an expression can mean, the likelier first.

    "In February", said in November without a verb, is this year's, else the next.
    """
    found = resolve_date(expression, anchor)
    if found is None:
        return ()
    is_open = (
        expression.kind in (ClueKind.MONTH, ClueKind.PART_OF_MONTH, ClueKind.DAY)
        and expression.year is None
        and expression.offset is None
        and expression.tense == 0
    )
    if not is_open or anchor is None:
        return (found,)
    is_ahead = found.first > anchor.last
    other = resolve_date(
        replace(expression, year=found.first.year + (-1 if is_ahead else 1)), anchor
    )
    if other is None or (not is_ahead and not _is_nearer(other, found, anchor)):
        return (found,)
    return (found, other)


def _is_nearer(ahead: Interval, behind: Interval, anchor: Interval) -> bool:
    """Say whether days to come are nearer than those that are over."""
    return ahead.first - anchor.last < anchor.first - behind.last


def _source_span(block: Block, span: Span) -> Span | None:
    """Return where words of a block stand in its source, if in one piece of it."""
    if block.is_edited:
        return None
    return find_source_span(block.text, block.spans, span)
