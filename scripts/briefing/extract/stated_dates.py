# ruff: noqa: RUF001 - words of many scripts
"""Lines that state when an article was published."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from functools import lru_cache

from briefing.extract.rules import Rule
from briefing.model import Evidence, Line, Span
from briefing.text.date_words import (
    PUBLISHED_LABELS,
    UPDATED_LABELS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from briefing.text.month_names import MONTHS
from briefing.text.printed_dates import PrintedDate, find_printed_dates, may_hold_date


class DateRole(IntEnum):
    """What a line says of its date, the strongest first."""

    PUBLISHED = 0  # "Published 3 May 2024"
    PLAIN = 1  # the date alone, or beside a byline
    UPDATED = 2  # "Last updated: ..."


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedDate:
    """A date of publishing that is printed in a line."""

    days: tuple[date, ...]  # sorted; two where day and month may be swapped, all of a
    # month where no day is printed
    role: DateRole
    span: Span | None  # source span of label, date, time and the blanks after them:
    # it leaves the body; None for a dateline, which stays as printed
    evidence: Evidence  # the date's own words
    line: int  # number of the line
    is_month_first: bool | None = None  # what the digits of 12/22/23 prove
    is_alone: bool = False  # no word but weekday and time stands beside it
    has_clock: bool = False  # a time of day stands in its line


LABELLED_DATE = Rule(
    name="labelled-date",
    sentence="A date behind a word such as Published is the day of publishing.",
    example="Published 3 May 2031",
)
LABELLED_MONTH = Rule(
    name="labelled-month",
    sentence="A month behind such a word says in which month a text was published, and "
    "no day.",
    example="Published: March 2031",
)
UPDATED_DATE = Rule(
    name="updated-date",
    sentence="A date behind a word such as Updated counts where no other is printed "
    "and its hour shows that it is news.",
    example="Updated: 3 May 2031, 9:15",
)
DATELINE_DATE = Rule(
    name="dateline-date",
    sentence="A full date in the dateline is the day of publishing.",
    example="LISBON, Dec 20, 2031 (LNA) - The port reopened.",
)
_RULES = {
    DateRole.PUBLISHED: LABELLED_DATE.name,
    DateRole.PLAIN: "date-line",
    DateRole.UPDATED: UPDATED_DATE.name,
}


def _join(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_LABEL = re.compile(
    rf"(?P<updated>{_join(UPDATED_LABELS)})|(?P<published>{_join(PUBLISHED_LABELS)})",
    re.IGNORECASE,
)
# A label, a month and a year, and no more; months without a label are of anything.
_MONTH_LINE = re.compile(
    rf"\W*(?:(?:first|last|originally|zuletzt|zuerst)\s)?"
    rf"(?P<label>{_join((*UPDATED_LABELS, *PUBLISHED_LABELS))})\w*"
    r"(?:\s(?:on|in|en|em|im|am|w|i|a|à|le))?\s*[:：=|]?\s*(?P<words>"
    r"(?P<name>[^\W\d_]{3,14})\.?,?\s(?:de\s|del\s)?(?P<year>(?:19|20)\d\d)"
    r"|(?P<year_first>(?:19|20)\d\d)\s?[年년]\s?(?P<number>\d{1,2})\s?[月월])\W*",
    re.IGNORECASE,
)
# What a label and its date may have between them: "Posted by Ann Lee on Monday, ".
_LABEL_REACH = 40
# What may stand before a label at the opening of a line of prose.
_OPENING = re.compile(
    r"\W*(?:(?:first|last|originally|article|zuerst|zuletzt)\s)?"
    rf"(?:{_join(PUBLISHED_LABELS)})(?:\s(?:on|at|am|le|el|il|em|op))?\s*[:=|]?\s*",
    re.IGNORECASE,
)
# A time of day with its zone, and what parts it from the date.
_TIME = re.compile(
    r"(?:\s*(?:T|at|um|kl\.?|à|às|om|ore|alle|a las|"
    r",|-|–|•|\||/)?\s*\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?"
    r"(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:Z|UTC|GMT|[A-Z]{1,4}T|Uhr)\b)?(?:\s?[+-]\d{2}:?\d{2})?)?"
    r"[\s|•·,:–—-]*",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE
)
# Place, date, agency and dash: "LISBON, Dec 20, 2023 (LNA) - The port ...".
_DATELINE = re.compile(r"[A-Z][A-Z .,'’-]{2,40}[,:]?\s$")
_DATELINE_END = re.compile(r"\s*(?:\([^()]{2,30}\)|/[^/]{2,30}/)?\s*(?:--|[-–—:])\s")
# A notice, a caption, an appointment or a reader's remark: no date of publishing.
_OTHER_MATTER = re.compile(
    r"©|\(c\)|copyright|all rights|photo|image|picture|taken|credit|file|\s@\s|°|until"
    r"|till|expire|deadline|valid|born|died|retrieved|accessed|archived|since|through"
    r"|release date|audio:|video:|bild:|foto:|verfügbar|bis|event|http|www\.|read more"
    r"|see also|quelle:|source:|\?",
    re.IGNORECASE,
)
# A line of a list of dated works, "2022-04-12 Link to Choosing a Tool", or the
# signature under a post that is shown in the text, "— Ann Lee (@ann) May 2, 2024".
_LOG_LINE = re.compile(
    r"(?:19|20)\d\d-\d\d-\d\d\s(?:[^\W\d_]+\s){2}[^\W\d_]|[—–-]\s.*\(@\w+\)"
)
# Words that stand beside a date without making a sentence.
_SMALL_WORDS = frozenset(
    [
        *("by", "on", "at", "am", "pm", "a.m", "p.m", "in", "of", "and", "the", "de"),
        *("le", "el", "il", "von", "um", "uhr", "vom", "kl", "et", "und", "y", "e"),
        *("min", "read", "mins", "minute", "minutes", "minuten", "minuto"),
        *("lesezeit", "lesedauer", "words", "updated", "published", "posted"),
        *("first", "last", "originally", "comments", "comment", "share", "link"),
        *("gmt", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "ist", "utc"),
        *("am.", "p.m.", "a.m.", "report", "edit", "staff", "writer", "editor"),
        *("correspondent", "contributor", "reporter", "senior", "associate", "news"),
        *("à", "a", "jour", "h", "las", "às", "ore", "alle", "ora", "op", "om", "dne"),
        *("dnia", "o", "w", "godz", "kl", "klo", "r", "г", "р", "в", "о", "saat"),
        *WEEKDAY_NAMES,
    ]
)
_TIME_WORDS = frozenset(
    [*WEEKDAYS, *WEEKDAY_NAMES, "at", "am", "pm", "a.m", "p.m", "uhr", "kl", "um"]
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_MAX_OTHER_WORDS = 14  # of a byline with two names and their offices
_LONGEST = 40  # words outside of the dates, labels and times among them
_MAX_PLAIN_WORDS = 2  # words in small letters that no table knows


def _is_matter_of_fact(text: str, dates: tuple[PrintedDate, ...]) -> bool:
    """Say whether a line holds dates, names and small words, no sentence."""
    rest, position = [], 0
    for printed in dates:
        rest.append(text[position : printed.span[0]])
        position = printed.span[1]
    rest.append(text[position:])
    outside = " ".join(rest)
    if len(outside.split()) > _LONGEST:
        return False
    if _OTHER_MATTER.search(outside) or _LOG_LINE.match(text):
        return False
    words = _WORD.findall(_LABEL.sub(" ", outside))
    plain = [
        word
        for word in words
        if word[0].islower() and word.lower().strip(".") not in _SMALL_WORDS
    ]
    return len(words) <= _MAX_OTHER_WORDS and len(plain) <= _MAX_PLAIN_WORDS


def _is_alone(text: str, dates: tuple[PrintedDate, ...]) -> bool:
    """Say whether a line holds one date, its weekday and its time, no word."""
    before, after = text[: dates[0].span[0]], text[dates[0].span[1] :]
    words = _WORD.findall(before + " " + after)
    return len(dates) == 1 and all(word.lower() in _TIME_WORDS for word in words)


def _has_clock(text: str, dates: tuple[PrintedDate, ...]) -> bool:
    """Say whether a time of day stands beside the dates of a line."""
    spans = [printed.span for printed in dates]
    return any(
        not any(start <= clock.start() < end for start, end in spans)
        for clock in _CLOCK.finditer(text)
    )


def _find_role(text: str, start: int, stop: int) -> DateRole:
    """Return what the nearest label between *start* and *stop* says."""
    role = DateRole.PLAIN
    for label in _LABEL.finditer(text, max(start, stop - _LABEL_REACH), stop):
        role = DateRole.UPDATED if label["updated"] else DateRole.PUBLISHED
    return role


def _find_opening(text: str, dates: tuple[PrintedDate, ...]) -> Span | None:
    """Return the span of a field left over at the opening of a line of prose."""
    label = _OPENING.match(text)
    if not dates or label is None or label.end() != dates[0].span[0]:
        return None
    time = _TIME.match(text, dates[0].span[1])
    return 0, time.end() if time else dates[0].span[1]


def find_stated_dates(line: Line) -> tuple[StatedDate, ...]:
    """Read the dates that a line states about its article.

    A line states a date when it holds little else than dates, times, labels
    and names (``By NameDec 20, 2023``), or when a labelled date opens it as a
    leftover field (``date 2023-11-11 First sentence``), or as a dateline. A
    date inside a sentence, a caption or a copyright notice states nothing.

    Args:
        line: Any line of an article; also the first line of its body.

    Returns:
        The dates in order. Their `span`, half-open in characters of
        `Article.text`, is what leaves a body that the line opens.

    """
    if not may_hold_date(line.text):
        return ()
    base = line.span[0]
    return tuple(
        replace(
            found,
            span=found.span and _move(found.span, base),
            evidence=replace(
                found.evidence,
                span=found.evidence.span and _move(found.evidence.span, base),
            ),
            line=line.number,
        )
        for found in _read(line.text)
    )


def _move(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


@lru_cache(maxsize=128)  # a line is asked by several rules, one after another
def _read(text: str) -> tuple[StatedDate, ...]:
    """Return the dates that a text states, with spans in it."""
    dates = find_printed_dates(text)
    if not dates:
        month = _find_month(text)
        return (month,) if month else ()
    opening = _find_opening(text, dates)
    leaves: Span | None
    if _DATELINE.match(text[: dates[0].span[0]]) and _DATELINE_END.match(
        text, dates[0].span[1]
    ):
        leaves, dates = None, dates[:1]
    elif _is_matter_of_fact(text, dates):
        leaves = opening if opening and len(dates) == 1 else (0, len(text))
    elif opening is not None:
        leaves, dates = opening, dates[:1]
    else:
        return ()
    found, position = [], 0
    is_alone = _is_alone(text, dates)
    has_clock = _has_clock(text, dates)
    for printed in dates:
        role = _find_role(text, position, printed.span[0])
        position = printed.span[1]
        found.append(
            StatedDate(
                days=printed.days,
                role=role,
                span=leaves,
                evidence=Evidence(
                    text=printed.text,
                    span=printed.span,
                    rule=DATELINE_DATE.name if leaves is None else _RULES[role],
                ),
                line=0,
                is_month_first=printed.is_month_first,
                is_alone=is_alone,
                has_clock=has_clock,
            )
        )
    return tuple(found)


def _find_month(text: str) -> StatedDate | None:
    """Return the month that a text states behind a label: *Published: March 2024*."""
    found = _MONTH_LINE.fullmatch(text)
    if found is None:
        return None
    month = MONTHS.get((found["name"] or "").lower()) or int(found["number"] or 0)
    year = int(found["year"] or found["year_first"])
    if not 1 <= month <= 12:  # noqa: PLR2004 - of a year
        return None
    words = found.start("words"), found.end("words")
    role = _find_role(text, 0, words[0])
    return StatedDate(
        days=tuple(
            date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)
        ),
        role=role,
        span=(0, len(text)),
        evidence=Evidence(
            text=found["words"],
            span=words,
            rule=LABELLED_MONTH.name,
        ),
        line=0,
    )


def find_stated_date(line: Line) -> StatedDate | None:
    """Read the date of publishing that a line states, the strongest if several.

    Args:
        line: Any line of an article; also the first line of its body.

    Returns:
        A date of publishing before a bare one before one of updating; of two
        alike the first. ``None`` where the line states no date.

    """
    return min(find_stated_dates(line), key=lambda found: found.role, default=None)
