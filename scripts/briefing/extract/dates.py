"""The day on which an article was published, and the dates that its text names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from briefing.extract.address_date import find_address_date
from briefing.extract.chosen_dates import (
    Claim,
    choose_stated,
    find_place,
    read_claims,
    settle_order,
)
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
    ClueKind,
    DateClue,
    Field,
    Interval,
)
from briefing.text.dates import find_dates
from briefing.text.stems import Stems

__all__ = [
    "DateRole",
    "StatedDate",
    "find_clues",
    "find_published",
    "find_stated_date",
    "find_stated_dates",
]

_FEW_DAYS = 2  # that a printed date may mean; a month has more
# What names no day: a duration, "now", a time of day by itself.
_NO_CLUES = frozenset({ClueKind.DURATION, ClueKind.SET, ClueKind.VAGUE, ClueKind.TIME})


def find_clues(
    paragraphs: Sequence[tuple[str, int]], stems: Mapping[str, Stems] | None = None
) -> tuple[DateClue, ...]:
    """Find the date expressions of a body.

    Args:
        paragraphs: Text of each paragraph and its offset in `Article.text`,
            in order; the first is the lede.
        stems: Of the texts of which they are known.

    Returns:
        The clues in order of their spans, which are source spans.

    """
    known = stems or {}
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
        for found in find_dates(text, known.get(text))
        if found.kind not in _NO_CLUES
    )


def find_published(  # noqa: PLR0913 - all but two have a default
    article: Article,
    clues: Sequence[DateClue],
    *,
    lede: int | None = None,
    title: str | None = None,
    language: str | None = None,
    address: str | None = None,
    passed_over: Collection[int] = (),
) -> Field[Interval]:
    """Say when an article was published, as far as it tells itself.

    The order of trust: what the outlet prints near the title; the page's
    metadata; its address; what the body allows by calendar reasoning.
    The printed day is never moved to another time zone, and the year of a
    copyright notice is never a date.

    Args:
        article: Its lines are searched, those of the body too: a line of prose
            states nothing, and the date often stands between standfirst and text.
        clues: What `find_clues` found in the body.
        lede: Number of the first line of the body, where known: a line near
            it speaks of this article rather than of a neighbour.
        title: Of the article, where known: a line that repeats it stands at the
            head of the article, wherever the body was found to start.
        language: Of the text, ISO 639-1, where known: it may tell whether
            03/04/2025 is in March or April.
        address: Of the article, where known: it often has the day as its folders.
        passed_over: Numbers of lines that tell the day of something else, such as of
            the mail that passed the article on.

    Returns:
        The day, basis ``stated``, or ``derived`` where the address has it; or an
        interval, basis ``inferred``, that covers the day, such as a month behind a
        label; or no value, basis ``unknown``. The evidence names every expression
        the value rests on.

    """
    stated = [
        found
        for line in article.lines
        if line.number not in passed_over
        for found in find_stated_dates(line)
    ]
    claims = read_claims(article.candidates)
    place = find_place(article.lines, title, lede)
    chosen = choose_stated(stated, claims, article.lines, place)
    if chosen is not None and len(chosen.days) > _FEW_DAYS and claims:
        chosen = None  # a month, of which the metadata know the day
    if chosen is None and claims:
        return Field(
            value=Interval(first=claims[0].day, last=claims[0].day),
            basis=Basis.STATED,
            evidence=(claims[0].evidence,),
        )
    addressed = find_address_date(address) if address is not None else None
    if chosen is None and addressed is not None:
        day, evidence = addressed
        return Field(
            value=Interval(first=day, last=day),
            basis=Basis.DERIVED,
            evidence=(evidence,),
        )
    if chosen is None:
        return infer_published(clues)
    if addressed is not None:
        claims = (*claims, Claim(day=addressed[0], evidence=addressed[1]))
    days = settle_order(chosen, article.lines, claims, language)
    return Field(
        value=Interval(first=days[0], last=days[-1]),
        basis=Basis.STATED if len(days) == 1 else Basis.INFERRED,
        evidence=(chosen.evidence,),
    )
