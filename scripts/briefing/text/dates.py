"""Date expressions of English prose, found in one pass.

At each word that may open one, the forms of the table that open with its letters are
tried in its order. What a text in another language prints with day, month's name and
year is found as well.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.model import ClueKind, Span
from briefing.text.date_forms import FORMS, OPENERS
from briefing.text.form_parts import NO_LETTER, Parts, Values
from briefing.text.needs import find_needs
from briefing.text.openings import LENGTH, find_openings, read_opening
from briefing.text.printed_dates import find_printed_dates
from briefing.text.sieves import StemIndex
from briefing.text.stems import HAS_DIGIT, Stems, find_stems
from briefing.text.tense import find_tense


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """Words that name a day, week, month or year, or a stretch of time.

    The parts mean what those of `briefing.model.DateClue` mean.
    """

    kind: ClueKind
    text: str  # verbatim
    span: Span  # half-open, in characters of the text searched
    year: int | None = None
    month: int | None = None  # 1 to 12
    first_day: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    weekday: int | None = None  # Monday is 0; of WEEK: 5, the weekend
    offset: int | None = None  # of DAY_OFFSET days, WEEK weeks, MONTHS_AGO months,
    # else years from the day of publishing; of WEEKDAY -1 for "last"
    number: int | None = None
    time: str | None = None
    is_anaphoric: bool = False
    tense: int = 0  # -1 told as past, 1 as to come, 0 not known
    amount: str | None = None  # of DURATION, SET and VAGUE, as TIMEX3 writes it


_TENSED = frozenset(
    {
        ClueKind.DAY,
        ClueKind.RANGE,
        ClueKind.MONTH,
        ClueKind.PART_OF_MONTH,
        ClueKind.WEEKDAY,
        ClueKind.WEEK,
        ClueKind.YEAR,
        ClueKind.MONTHS_AGO,
        ClueKind.SEASON,
        ClueKind.QUARTER,
        ClueKind.HALF,
        ClueKind.HOLIDAY,
        ClueKind.DAY_OFFSET,
    }
)


# Every form opens a word or a number, with one of these, behind what is no letter: most
# places in a text are passed over at the cost of one look.
_GLUED = re.compile(r"[A-Za-z][^\W_A-Za-z]|[^\W_A-Za-z][A-Za-z]")
_BEFORE_OPENER = re.compile(rf"[^A-Za-z](?={OPENERS})")


class _Row(NamedTuple):
    """One form, ready to be matched."""

    kind: ClueKind
    pattern: re.Pattern[str]
    read: Callable[[Parts], Values]


@cache
def _rows() -> tuple[_Row, ...]:
    """Return all forms in order, compiled when the first text is searched."""
    return tuple(_Row(kind, re.compile(source), read) for kind, source, read in FORMS)


@cache
def _index(*, is_parted: bool) -> StemIndex:
    """Return the forms by the stems that they need.

    Args:
        is_parted: Of a text in which no English letter stands beside a digit or a
            letter of another alphabet, as in *3Mai*: what opens behind no letter opens
            a word there, and what no letter follows ends one.

    """
    sources = [source for _, source, _ in FORMS]
    if is_parted:
        ended = (source.replace(NO_LETTER, r"\b") for source in sources)
        sources = [rf"\b(?:{source})" for source in ended]
    return StemIndex((find_needs(source),) for source in sources)


@cache
def _openings() -> tuple[frozenset[str], ...]:
    """Return how each form may open."""
    return tuple(find_openings(source) for _, source, _ in FORMS)


@lru_cache(maxsize=4096)
def _places_at(letters: str) -> int:
    """Return the places of the forms that may begin with these letters, as bits."""
    opening = read_opening(letters)
    starts = {opening[:length] for length in range(len(opening) + 1)}
    return sum(
        1 << place
        for place, openings in enumerate(_openings())
        if not starts.isdisjoint(openings)
    )


_LEAP_YEAR = 2024  # where no year is printed, 29 February may be one


def _is_in_calendar(values: Values) -> bool:
    """Say whether the months have those days, in that order."""
    first, last = values["first_day"] or 0, values["last_day"] or 0
    year, month = values.get("year") or _LEAP_YEAR, values["month"] or 1
    last_month = values.get("last_month") or month
    return (
        0 < first <= monthrange(year, month)[1]
        and 0 < last <= monthrange(year, last_month)[1]
        and (month, first) <= (last_month, last)
    )


def _read_forms(text: str, stems: Stems) -> Iterator[DateExpression]:
    """Yield what the first form says that matches at a place, place by place."""
    is_plain = text.isascii() and HAS_DIGIT not in stems
    is_parted = is_plain or _GLUED.search(text) is None
    possible = _index(is_parted=is_parted).find_ways(stems)
    if not possible:
        return  # most texts have the words of few forms, or of none
    rows = _rows()
    behind_blank = " " + text  # the place before an opener, in the same count
    position = 0
    while opener := _BEFORE_OPENER.search(behind_blank, position):
        position = opener.start()
        places = possible & _places_at(text[position : position + LENGTH])
        while places:
            row = rows[(places & -places).bit_length() - 1]
            places &= places - 1
            if match := row.pattern.match(text, position):
                if (expression := _read_expression(row, match)) is not None:
                    yield expression
                position = match.end() - 1
                break
        position += 1


def _read_expression(row: _Row, match: re.Match[str]) -> DateExpression | None:
    """Return the expression that one match says; ``None`` for 31 February."""
    parts = {name: value for name, value in match.groupdict().items() if value}
    values = row.read(parts)
    if row.kind in (ClueKind.DAY, ClueKind.RANGE) and not _is_in_calendar(values):
        return None
    return DateExpression(kind=row.kind, text=match[0], span=match.span(), **values)


_MARKS = re.compile(r"(?P<open>“|``|(?<!\S)[\"])|(?P<close>”|''|[\"])")


def _find_spoken(text: str) -> tuple[Span, ...]:
    """Return the stretches between quotation marks; an open one ends with the text."""
    found, start = [], None
    for mark in _MARKS.finditer(text):
        if start is None and mark["open"]:
            start = mark.end()
        elif start is not None and mark["close"]:
            found.append((start, mark.start()))
            start = None
    return (*found, *(((start, len(text)),) if start is not None else ()))


def _mark_spoken(text: str, found: list[DateExpression]) -> Iterator[DateExpression]:
    """Yield the expressions, those of days counted by a speaker marked as such."""
    if not any(one.kind is ClueKind.DAY_OFFSET for one in found):
        yield from found
        return
    spoken = _find_spoken(text)
    for one in found:
        is_spoken = one.kind is ClueKind.DAY_OFFSET and any(
            start <= one.span[0] < end for start, end in spoken
        )
        yield replace(one, number=1) if is_spoken else one


def find_dates(text: str, stems: Stems | None = None) -> tuple[DateExpression, ...]:
    """Find the date expressions of a text.

    Args:
        text: Plain text of one paragraph, best in English; in other languages
            only what is printed with day, month's name and year is found.
        stems: Of the text, where they are known.

    Returns:
        The expressions in order, none overlapping. Ages, shares, telephone
        numbers and "may" are none.

    """
    if stems is None:
        stems = find_stems(text)
    printed = [
        DateExpression(
            kind=ClueKind.DAY,
            text=date.text,
            span=date.span,
            year=date.days[0].year,
            month=date.days[0].month,
            first_day=date.days[0].day,
            last_day=date.days[0].day,
        )
        for date in find_printed_dates(text)
        if len(date.days) == 1
    ]
    found = list(_read_forms(text, stems))
    taken = [expression.span for expression in found]
    found += [
        expression
        for expression in printed
        if not any(
            start < expression.span[1] and expression.span[0] < end
            for start, end in taken
        )
    ]
    found.sort(key=lambda expression: expression.span)
    return tuple(
        expression
        if expression.tense or expression.kind not in _TENSED
        else replace(expression, tense=find_tense(text, expression.span))
        for expression in _mark_spoken(text, found)
    )
