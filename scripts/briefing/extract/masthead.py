"""The lines between headline and text: bylines, credits, reading times, dates."""

from __future__ import annotations

import re

from briefing.extract.stated_dates import find_stated_dates
from briefing.extract.units import fold
from briefing.extract.words import AGENCIES
from briefing.model import Line, Span
from briefing.text.printed_dates import find_printed_dates

_BY = re.compile(
    r"^\W*(?:(?:written|reported|posted|published|story|words|text|article|"
    r"updated|review|reviewed|analysis) )?(?:by|von|par|por|di|door|av|af)\b:?\s*",
    re.IGNORECASE,
)
_NAME = (
    r"(?:[^\W\d_a-zß-ÿ][\w'’.-]*|de|da|di|del|della|der|den|van|von|vom|zu|la|le|el|al|"
    r"bin|ibn|bint|dos|du|ter|ten|af|av|y|e|St\.)"
)
_NAMES = re.compile(rf"(?!The\b){_NAME}(?:[ \u00a0]{_NAME}){{1,4}}(?![\w])")
_AND = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|;|\||/|•|\s&\s|\s(?:and|und|et|y|e|og|och|en|with)\s)\s*"
)
_STAFF = re.compile(
    r"\b(?:staff|desk|editors?|team|bureau|newsroom|redaktion|admin|correspondent|"
    r"reporter|writer|agencies|agency|newsdesk|online|service|news|wire|press|media|"
    r"contributor|associates?|published|updated|guest|columnist|by|today|on|in|at|"
    r"january|february|march|july|september|october|november|"
    r"december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|read|min)\b",
    re.IGNORECASE,
)
_READING_TIME = re.compile(
    r"\b\d+[- ]?(?:min(?:ute)?s?|minuten|min\.?)\.?[- ]?(?:read|lesezeit|lesedauer|"
    r"de lecture|lectura)\b|\b(?:reading time|read time|lesezeit|lesedauer|"
    r"estimated read\w*)\W*:?\s*(?:ca\.? )?\d+",
    re.IGNORECASE,
)
# "Ada ExampleStaff Writer": pages set name and role in boxes of their own.
_GLUED = re.compile(
    r"[a-zß-ÿ](?=(?:Staff|Published|Updated|Posted|Senior|Editor|Reporter|Writer|"
    r"Correspondent|Contributor|Chief|Deputy|Associate|Political|News|Sports|Opinion)\b)"
)
_FEW_WORDS = 8  # after the names, in a line that ends like a sentence
_LONGEST = 24  # words of a line between headline and text
_AUTHORS_MOST = 5


def is_credit_line(text: str) -> bool:
    """Say whether a line names writer, agency, date or reading time, and no more."""
    if len(text.split()) > _LONGEST:
        return False
    return (
        is_byline(text)
        or is_date_line(text)
        or has_reading_time(text)
        or find_credited_agency(text) is not None
    )


def is_byline(text: str) -> bool:
    """Say whether a line opens as ``By Ada Example`` does."""
    return bool(find_authors(text)) or (
        (match := _BY.match(text)) is not None
        and fold(_AND.split(text[match.end() :])[0]) in AGENCIES
    )


def find_authors(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the names of a byline with their spans in *text*; () where it is none.

    Names begin with capitals; a newsroom, an agency or a role is no author.
    """
    match = _BY.match(text)
    if match is None:
        return ()
    found: list[tuple[str, Span]] = []
    position = match.end()
    whole, text = text, text[: _names_end(text)]
    while len(found) < _AUTHORS_MOST:
        name = _NAMES.match(text, position)
        if name is None:
            break
        value = name[0].rstrip(".'’- \u00a0")
        position += len(value)
        if not (_STAFF.search(value) or fold(value) in AGENCIES):
            found.append((value, (name.start(), name.start() + len(value))))
        following = _AND.match(text, position)
        if following is None:
            break
        position = following.end()
    rest = whole[position:].strip(" .|•,–—-")
    # "By Monday Night ..." goes on as a sentence does; a byline ends or has a date.
    is_set_off = bool(found) and whole[found[0][1][1] :].startswith(",")
    if rest and rest[0].islower() and not has_date(rest) and not is_set_off:
        return ()
    if whole.endswith((".", "?", "!")) and len(rest.split()) > _FEW_WORDS:
        return ()
    return tuple(found)


def _names_end(text: str) -> int:
    """Return where the names of a byline end: at a date, or a word glued to them."""
    ends = [printed.span[0] for printed in find_printed_dates(text)[:1]]
    ends += [match.start() + 1 for match in [_GLUED.search(text)] if match]
    return min(ends, default=len(text))


def is_date_line(text: str) -> bool:
    """Say whether a line states a date, with label, time and names, and no text."""
    whole = (0, len(text))
    line = Line(number=1, span=whole, text=text)
    return any(found.span == whole for found in find_stated_dates(line))


def has_date(text: str) -> bool:
    """Say whether a full date stands in *text*."""
    return bool(find_printed_dates(text))


def has_reading_time(text: str) -> bool:
    """Say whether *text* tells how long it takes to read the article."""
    return _READING_TIME.search(text) is not None


_CREDIT_LABEL = re.compile(
    r"(?:published|updated|posted|by|from|source|via|\d{1,2}[:.]\d{2}|[ap]\.?m\.?|"
    r"[\W\d_])*",
    re.IGNORECASE,
)
_CREDIT_SPLIT = re.compile(r"\s*[|•·/,–—]\s*|\s+-\s+")


def find_credited_agency(text: str) -> tuple[str, Span] | None:
    """Return the agency that a credit line names, with its span in *text*.

    A credit line consists of an agency's name and at most a label, a date, a
    reading time, each set off by a mark: ``Reuters • 5 min read``.
    """
    start = 0
    match = re.match(
        r"\W*(?:source|by|from|via|quelle|von)\b:?\s*", text, re.IGNORECASE
    )
    if match is not None:
        start = match.end()
    found: tuple[str, Span] | None = None
    position = start
    pieces = [*_CREDIT_SPLIT.finditer(text, start), None]
    for mark in pieces:
        end = mark.start() if mark else len(text)
        piece = text[position:end]
        name = piece.strip(" ()[]")
        at = position + piece.find(name) if name else position
        if name and found is None and fold(name) in AGENCIES:
            found = name, (at, at + len(name))
        elif name and not (
            has_reading_time(name)
            or is_date_line(name)
            or _CREDIT_LABEL.fullmatch(name) is not None
            or fold(name) in AGENCIES
        ):
            return None
        position = mark.end() if mark else end
    return found
