"""The lines between headline and text: bylines, credits, reading times, dates."""

from __future__ import annotations

import re

from briefing.extract.stated_dates import find_stated_dates
from briefing.extract.units import fold
from briefing.extract.words import AGENCIES
from briefing.model import Line, Span
from briefing.text.printed_dates import find_printed_dates

BY_WORDS = "by|von|par|por|di|door|av|af"  # before a writer's name, as alternatives
_BY = re.compile(
    r"^\W*(?:(?:written|reported|posted|published|story|words|text|article|"
    r"updated|review|reviewed|analysis|news|kommentar|commentary) )?"
    rf"(?:(?:{BY_WORDS})\b:?\s*|by(?=(?-i:[A-Z])))"
    r"|^\W*(?:author|autor|autorin|auteur|autore)s?:\s*",
    re.IGNORECASE,
)
_NAME = (
    r"(?:[^\W\d_a-zß-ÿ](?:[^\W\d_]|['’.-])*|de|da|di|del|della|der|den|van|von|vom|zu|la|le|el|al|"
    r"bin|ibn|bint|dos|du|ter|ten|af|av|y|e|St\.)"
)
_NAMES = re.compile(rf"(?!The\b){_NAME}(?:[ \u00a0]{_NAME}){{1,4}}(?![^\W\d])")
_AND = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|;|\||/|•|\s&\s|\s(?:and|und|et|y|e|og|och|en|with)\s)\s*"
)
STAFF = re.compile(
    r"\b(?:staff|desk|editors?|team|bureau|newsroom|redaktion|admin|correspondent|"
    r"redazione|redacción|redação|rédaction|redactie|redaksjonen?|redaktionen|"
    r"redakcja|redakce|toimitus|редакция|редакція|"
    r"reporter|writer|agencies|agency|newsdesk|online|service|news|wire|press|media|"
    r"contributor|associates?|published|updated|guest|columnist|by|today|on|in|at|"
    r"january|february|march|july|september|october|november|"
    r"december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|read|min)\b",
    re.IGNORECASE,
)
# What a writer is.
ROLE = re.compile(
    r"\b(?:reporters?|editors?|writers?|correspondents?|contributors?|contributing|"
    r"columnists?|journalists?|intern|critic|analyst|historian|producer|strategist|"
    r"specialist|expert|(?:co-)?founder|staff|vp|ceo|cto|officer|attorney|director|"
    r"manager|fellow|publisher|redakteur(?:in)?|journalista?|korrespondent(?:in)?|"
    r"reporterin|periodista|redactor[ae]?|journaliste|giornalista|redacteur|"
    r"verslaggever|toimittaja|dziennikarz|журналист|корреспондент|кореспондент)\b",
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
    r"Correspondent|Contributor|Chief|Deputy|Associate|Assistant|Political|News|"
    r"Sports?|Opinion|Travel|Lifestyle|Showbiz|Culture|Business|Founder|Featured|"
    r"Contributing|Executive|Managing|Journalist|Columnist|Politics|Social|Korrespondent|"
    r"Redakteur|Redaktion)\b)"
)
# What follows a name: its outlet, or words that only outlets write together.
_NAME_ENDS = re.compile(
    r"(?:For|Of|At|The|USA|Fox|BBC|CNN|ABC|CBS|NBC)$|[A-Z]{2,}[a-z]"
)
_PARTICLES = re.compile(r"(?:[ \u00a0][a-zß-ÿ]+)+$")  # a name does not end with one
_ADDRESS = re.compile(r"[\w.+-]+@")
_LEAST_NAME = 2  # words
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
    position = match.end()
    found, position = _split(text, position, len(text))
    rest = text[position:].strip(" .|•,–—-")
    # "By Monday Night ..." goes on as a sentence does; a byline ends or has a date.
    is_set_off = bool(found) and text[found[0][1][1] :].startswith(",")
    is_address = _ADDRESS.match(rest) is not None
    if rest and rest[0].islower() and not (has_date(rest) or is_set_off or is_address):
        return ()
    if text.endswith((".", "?", "!")) and len(rest.split()) > _FEW_WORDS:
        return ()
    return tuple(found)


def split_names(text: str, start: int, end: int) -> tuple[tuple[str, Span], ...]:
    """Return the names of people that stand in *text* from *start*, each joined on."""
    return tuple(_split(text, start, end)[0])


def _split(text: str, start: int, end: int) -> tuple[list[tuple[str, Span]], int]:
    """Return the names from *start*, and where what is no name begins."""
    found: list[tuple[str, Span]] = []
    position = start
    text = text[: min(end, _names_end(text, start))]
    while len(found) < _AUTHORS_MOST:
        name = _NAMES.match(text, position)
        if name is None:
            break
        value = _cut_tail(_PARTICLES.sub("", name[0].rstrip(".'’- \u00a0")))
        position += len(value)
        is_person = not (STAFF.search(value) or fold(value) in AGENCIES)
        if is_person and not (found and ROLE.search(text[name.start() : name.end()])):
            found.append((value, (name.start(), name.start() + len(value))))
        following = _AND.match(text, position)
        if following is None or "|" in following[0]:
            break  # behind a bar stands the outlet
        position = following.end()
    return found, position


def _cut_tail(name: str) -> str:
    """Cut an outlet or role that follows a name, and a name that stands twice."""
    words = list(re.finditer(r"[^ \u00a0]+", name))
    for word in words[_LEAST_NAME:]:
        is_shout = word[0].isupper() and len(word[0]) > 2 and not name.isupper()  # noqa: PLR2004
        if is_shout or _NAME_ENDS.match(word[0]):
            return name[: word.start()].rstrip()
        if STAFF.fullmatch(word[0]) or ROLE.fullmatch(word[0]):
            # "Ada Example Harbour Reporter", "Ada Example Globe Staff"
            return name[: words[_LEAST_NAME].start()].rstrip()
    half = len(words) // 2
    texts = [word[0] for word in words]
    if half > 1 and texts[:half] == texts[half:]:
        return name[: words[half - 1].end()]
    return name


def _names_end(text: str, start: int) -> int:
    """Return where the names of a byline end: at a date, or a word glued to them."""
    ends = [p.span[0] for p in find_printed_dates(text) if p.span[0] > start][:1]
    ends += [match.start() + 1 for match in [_GLUED.search(text, start)] if match]
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
