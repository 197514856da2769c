"""The day on which an article was published, and the dates that its text names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from briefing.extract.inferred_dates import infer_published
from briefing.extract.stated_dates import (
    DateRole,
    StatedDate,
    find_stated_date,
    find_stated_dates,
)
from briefing.model import (
    Article,
    Basis,
    Candidate,
    ClueKind,
    DateClue,
    Evidence,
    Field,
    Interval,
    Line,
)
from briefing.text.date_words import DAY_FIRST_LANGUAGES
from briefing.text.dates import find_dates
from briefing.text.printed_dates import find_printed_dates

__all__ = [
    "DateRole",
    "StatedDate",
    "find_clues",
    "find_published",
    "find_stated_date",
    "find_stated_dates",
]

# Lines above and below the lede in which a date speaks of this article, not of a
# neighbour on the page. Chosen on the development half of the conversion data;
# re-run its scorer with the adapter in tests/eval.
_HEAD_ABOVE = 40
_HEAD_BELOW = 8
# A page's metadata is often in UTC: its day may be one off the printed one.
_ZONE_SHIFT = timedelta(days=1)
# What names no day: a duration, "now", a time of day by itself.
_NO_CLUES = frozenset({ClueKind.DURATION, ClueKind.SET, ClueKind.VAGUE, ClueKind.TIME})
# Clocks of the United States, where numbers put the month first (CLDR, en-US).
_AMERICAN_CLOCK = re.compile(r"\b(?:[ECMP][SD]T|ET|PT)\b")


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
            kind=found.kind,
            text=found.text,
            span=(offset + found.span[0], offset + found.span[1]),
            year=found.year,
            month=found.month,
            first_day=found.first_day,
            last_day=found.last_day,
            weekday=found.weekday,
            offset=found.offset,
            tense=found.tense,
            in_lede=number == 0,
            last_month=found.last_month,
            number=found.number,
            time=found.time,
            is_anaphoric=found.is_anaphoric,
        )
        for number, (text, offset) in enumerate(paragraphs)
        for found in find_dates(text)
        if found.kind not in _NO_CLUES
    )


def find_published(
    article: Article,
    metadata_lines: Sequence[Line],
    clues: Sequence[DateClue],
    *,
    lede: int | None = None,
    language: str | None = None,
) -> Field[Interval]:
    """Say when an article was published, as far as it tells itself.

    The order of trust: what the outlet prints near the title, confirmed by the
    page's metadata; the metadata; what the body allows by calendar reasoning.
    The printed day is never moved to another time zone, and the year of a
    copyright notice is never a date.

    Args:
        article: Its `candidates` are weighed; its text is not searched.
        metadata_lines: Lines that may state the date, in any order; best all
            lines of the article, since a line of prose states nothing and the
            date often stands between standfirst and text.
        clues: What `find_clues` found in the body.
        lede: Number of the first line of the body, where known: a line near
            it speaks of this article rather than of a neighbour.
        language: Of the text, ISO 639-1, where known: it may tell whether
            03/04/2025 is in March or April.

    Returns:
        The day, basis ``stated``; or an interval, basis ``inferred``, that
        covers the day; or no value, basis ``unknown``. The evidence names
        every expression the value rests on.

    """
    lines = {line.number: line for line in metadata_lines}
    stated = [
        found for number in sorted(lines) for found in find_stated_dates(lines[number])
    ]
    claims = list(_read_claims(article.candidates))
    chosen = _choose_stated(stated, claims, lede)
    if claims and not _is_confirmed(chosen, claims):
        day, evidence = claims[0]
        return Field(
            value=Interval(first=day, last=day),
            basis=Basis.STATED,
            evidence=(evidence,),
        )
    if chosen is None:
        return infer_published(clues)
    days = _settle_order(chosen, stated, claims, language, lines[chosen.line].text)
    return Field(
        value=Interval(first=days[0], last=days[-1]),
        basis=Basis.STATED if len(days) == 1 else Basis.INFERRED,
        evidence=(chosen.evidence,),
    )


def _read_claims(candidates: Sequence[Candidate]) -> Iterator[tuple[date, Evidence]]:
    """Yield the days that the page's metadata claim, as they are written there."""
    for candidate in candidates:
        if candidate.name != "date":
            continue
        printed = find_printed_dates(candidate.value)
        if printed and len(printed[0].days) == 1:
            rule = f"{candidate.origin}-date"
            evidence = Evidence(text=candidate.value, span=None, rule=rule)
            yield printed[0].days[0], evidence


def _is_near(found: StatedDate, claims: Sequence[tuple[date, Evidence]]) -> bool:
    """Say whether the metadata claim that day, or a neighbour in another zone."""
    return any(
        abs(day - claim) <= _ZONE_SHIFT for day in found.days for claim, _ in claims
    )


def _is_confirmed(
    chosen: StatedDate | None, claims: Sequence[tuple[date, Evidence]]
) -> bool:
    """Say whether a printed date may stand against what the metadata claim."""
    if chosen is None:
        return False
    return chosen.role is DateRole.PUBLISHED or _is_near(chosen, claims)


def _choose_stated(
    stated: Sequence[StatedDate],
    claims: Sequence[tuple[date, Evidence]],
    lede: int | None,
) -> StatedDate | None:
    """Return the date that speaks of this article, or ``None``."""
    claimed = {claim for claim, _ in claims}
    pool = (
        [found for found in stated if claimed.intersection(found.days)]
        or [found for found in stated if _is_near(found, claims)]
        or list(stated)
    )
    if lede is None:
        return min(pool, key=lambda found: (found.role, found.line), default=None)
    head = [found for found in pool if -_HEAD_ABOVE <= found.line - lede <= _HEAD_BELOW]
    if head:
        # A caption or a note on a broadcast may follow the lede.
        return min(
            head,
            key=lambda found: (
                found.role,
                found.line > lede,
                abs(found.line - lede),
                found.evidence.span or (),
            ),
        )
    published = [found for found in pool if found.role is DateRole.PUBLISHED] or pool
    if len({found.days for found in published}) == 1:
        return published[0]
    return None  # several neighbours' dates, and none is known to be ours


def _settle_order(
    chosen: StatedDate,
    stated: Sequence[StatedDate],
    claims: Sequence[tuple[date, Evidence]],
    language: str | None,
    line: str,
) -> tuple[date, ...]:
    """Return the days left when evidence decides the order of day and month."""
    if len(chosen.days) == 1:
        return chosen.days
    claimed = [day for day in chosen.days if day in {claim for claim, _ in claims}]
    if claimed:
        return (claimed[0],)
    orders = {found.is_month_first for found in stated} - {None}
    if not orders and language in DAY_FIRST_LANGUAGES:
        orders = {False}
    if not orders and _AMERICAN_CLOCK.search(line):
        orders = {True}
    if len(orders) != 1:
        return chosen.days
    # Of the two readings the one whose month is printed first.
    first_number = int(re.match(r"\d+", chosen.evidence.text)[0])  # type: ignore[index]
    is_month_first = orders.pop()
    return tuple(
        day
        for day in chosen.days
        if (day.month if is_month_first else day.day) == first_number
    )
