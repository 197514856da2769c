"""Sentences of an entry with the days that they name, and those that name none."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.model import (
    Analysis,
    Block,
    BlockKind,
    ClueKind,
    Entry,
    Evidence,
    Interval,
    Passage,
    Span,
)
from briefing.text.dates import DateExpression, find_dates
from briefing.text.frequencies import find_rarity
from briefing.text.quotation import find_quotations
from briefing.text.resolved_dates import resolve_date
from briefing.text.sentences import find_sentences
from briefing.text.words import CALENDAR_WORDS, find_words, is_stop_word, stem

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
# Words of which one stands in every date that can make an event: a quick look.
_HINT = re.compile(
    r"\d|day\b|days\b|week|month|year|yesterday|tomorrow|tonight|Christmas|Easter"
    r"|Thanksgiving|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b",
)
_COMMA = re.compile(r"[,;:—–]")
_OPENING_WORDS = 1  # "On Monday" opens its sentence
_LEANS = re.compile(
    r"(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|also|however"
    r"|meanwhile|there)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:said|says|stated|added) (?:this|that|so|it)\b")
# Words of less rarity stand in every other article and tell no event.
_LEAST_RARITY = 2.0
_MOST_RARITY = 6.0  # a word that the table does not know tells no more than a name
_FEWEST_WORDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Undated:
    """A sentence that names no day of its own."""

    passage: Passage
    names: Mapping[str, float]  # its names, folded, with what each tells


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


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """The sentences of one entry."""

    dated: tuple[DatedSentence, ...]
    undated: tuple[Undated, ...]


def find_dated_sentences(entry: Entry, analysis: Analysis) -> DatedEntry:
    """Return the sentences of an entry's paragraphs and captions with their dates.

    Dates in speech, dates that only bound a time ("since March") and sentences
    without a name are left out.

    Args:
        entry: With its date of publishing, as far as it is known.
        analysis: Of this entry.

    """
    known = {name for name, _ in analysis.names}
    dated: list[DatedSentence] = []
    others: list[Passage] = []
    paragraph = 0
    for block in entry.blocks:
        for passage in _sentences(entry, block, analysis):
            own = _read_dates(entry, block, passage)
            if all(one.is_coarse for one in own):
                others.append(passage)
            if own:
                names, terms = _weigh(passage.text, known)
                if names and len(terms) >= _FEWEST_WORDS:
                    dated += [
                        _complete(one, names, terms, paragraph, is_only=len(own) == 1)
                        for one in own
                    ]
        paragraph += block.kind is BlockKind.PARAGRAPH
    undated: list[Undated] = []
    # What names no day can only join an event of its own entry.
    if any(not one.is_coarse for one in dated):
        for passage in others:
            names, terms = _weigh(passage.text, known)
            if names and len(terms) >= _FEWEST_WORDS:
                undated.append(Undated(passage=passage, names=names))
    return DatedEntry(tuple(dated), tuple(undated))


def _read_dates(entry: Entry, block: Block, passage: Passage) -> list[DatedSentence]:
    """Return the dates of a sentence outside its quotations, words not yet weighed."""
    if _HINT.search(passage.text) is None:
        return []
    expressions = find_dates(passage.text)
    quotations = find_quotations(block.text) if expressions else ()
    start = passage.span[0]
    found = []
    for expression in expressions:
        at = start + expression.span[0]
        if any(quotation.span[0] <= at < quotation.span[1] for quotation in quotations):
            continue
        dated = _read(entry, block, passage, expression)
        if dated is not None:
            found.append(dated)
    return found


def _complete(
    one: DatedSentence,
    names: Mapping[str, float],
    terms: Mapping[str, float],
    paragraph: int,
    *,
    is_only: bool,
) -> DatedSentence:
    is_whole = is_only and not one.is_coarse
    near = {key: names[key] for key in names if is_whole or key in one.near}
    return replace(one, names=names, near=near, terms=terms, paragraph=paragraph)


def measure_shared(one: DatedSentence, other: DatedSentence) -> float:
    """Return what the words tell that two sentences share; 0 without a shared name."""
    # The name that opens a sentence may be known as one only in the other entry.
    has_name = any(key in other.terms for key in one.names) or any(
        key in one.terms for key in other.names
    )
    if not has_name:
        return 0.0
    return sum(
        weight for key, weight in sorted(one.terms.items()) if key in other.terms
    )


def _sentences(entry: Entry, block: Block, analysis: Analysis) -> Sequence[Passage]:
    if block.kind is not BlockKind.CAPTION:
        return [one for one in analysis.sentences if one.block == block.id]
    return [
        Passage(
            entry=entry.id, block=block.id, span=span, text=block.text[slice(*span)]
        )
        for span in find_sentences(block.text)
    ]


def _weigh(
    text: str, known: Container[str]
) -> tuple[dict[str, float], dict[str, float]]:
    """Return the telling words of a sentence, names and all.

    The word that opens it is a name where it is one elsewhere in the entry.
    """
    names: dict[str, float] = {}
    terms: dict[str, float] = {}
    for place, word in enumerate(find_words(text)):
        key = stem(word.folded)
        if word.is_number or is_stop_word(word.folded) or word.folded in CALENDAR_WORDS:
            continue
        weight = min(find_rarity(key, "en"), _MOST_RARITY)
        if weight < _LEAST_RARITY:
            continue
        terms[key] = weight
        if word.text[0].isupper() and (place > 0 or word.folded in known):
            names[key] = weight
    return names, terms


def _read(
    entry: Entry, block: Block, passage: Passage, expression: DateExpression
) -> DatedSentence | None:
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

    "In February", said in November without a verb, is this year's or the next.
    """
    found = resolve_date(expression, anchor)
    if found is None:
        return ()
    is_open = (
        expression.kind in (ClueKind.MONTH, ClueKind.PART_OF_MONTH, ClueKind.DAY)
        and expression.year is None
        and expression.offset is None
        and expression.tense == 0
        and anchor is not None
        and found.first > anchor.last
    )
    if not is_open:
        return (found,)
    earlier = resolve_date(replace(expression, year=found.first.year - 1), anchor)
    if earlier is None or anchor is None:
        return (found,)
    # The Associated Press Stylebook, "months": without a year it is the current one.
    is_this_year = earlier.first.year == anchor.first.year
    return (earlier, found) if is_this_year else (found, earlier)


def _source_span(block: Block, span: Span) -> Span | None:
    """Return where words of a block stand in its source, if in one piece of it."""
    at = 0
    for start, end in block.spans:
        if at <= span[0] and span[1] <= at + end - start and not block.is_edited:
            return (start + span[0] - at, start + span[1] - at)
        at += end - start + 1
    return None
