"""The lines between headline and text: bylines, credits, reading times, dates."""

from __future__ import annotations

import re

from briefing.extract.east_asian_writers import find_east_asian_writers
from briefing.extract.stated_dates import find_stated_dates
from briefing.extract.units import Unit, asked_once, fold
from briefing.extract.words import AGENCIES
from briefing.extract.writer_names import AND, NAMES, read_names
from briefing.model import Line, Span
from briefing.text.printed_dates import DATE_STEMS, find_printed_dates
from briefing.text.sieves import Sieve, Sieves
from briefing.text.stems import find_stems

BY_WORDS = "by|von|par|por|di|door|av|af"  # before a writer's name, as alternatives
_BY = re.compile(
    r"^\W*(?:(?:(?:photos?|pictures|fotos) (?:and|und|&) )?(?:written|reported|posted|"
    r"published|story|words|text|article|updated|review|reviewed|analysis|news|"
    r"kommentar|commentary)(?: (?:and|und|&) (?:photos?|pictures|fotos))? )?"
    rf"(?:(?:{BY_WORDS})\b:?\s*|by(?=(?-i:[A-Z])))"
    r"|^\W*(?:text|texte|testo|texto|tekst):\s*"
    r"|^\W*(?:(?:author|autor|autorin|auteur|autore|автор)s?|автор[иы]|текст|yazar|"
    r"författare|forfatter|kirjoittaja|penulis|tác giả|συντάκτης):\s*",
    re.IGNORECASE,
)
_READING_TIME = Sieves(
    (
        (
            r"\b\d+[- ]?(?:min(?:ute)?s?|minut\w{0,2}|min\.?)\.?[- ]?(?:read|lesezeit|"
            r"lesedauer|de (?:lecture|lectura|leitura)|lectura|di lettura|leestijd|"
            r"lesetid|læsetid|läsning|lästid|lukuaika|czytania|čtení|čítania|чтения|"
            r"читання|okuma)\b"
        ),
        (
            r"\b(?:reading time|read time|lesezeit|lesedauer|estimated read\w*|"
            r"leestijd|lesetid|læsetid|lästid|lukuaika|temps de lecture|"
            r"durée de lecture|tiempo de lectura|temps de lectura|"
            r"tempo (?:di lettura|de leitura)|"
            r"czas czytania|doba čtení|čas čítania|olvasási idő|timp de citire|"
            r"vrijeme čitanja|čas branja|χρόνος ανάγνωσης|время чтения|час читання|"
            r"okuma süresi|waktu baca|thời gian đọc|読了時間|阅读时间|وقت القراءة)"
            r"\W*:?\s*(?:ca\.? )?\d+"
        ),
    ),
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[\w.+-]+@")
# "By Ada Example, a reporter who covers the harbour."
# A picture's maker has a slash before the house that sells it.
_MAKER = re.compile(
    r"\s*/\s*(?:[\w ]+ )?(?:getty|shutterstock|alamy|istock\w*|images?|photos?|imago|"
    r"nurphoto|corbis|picture[ -]alliance|epa)\b",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r",\s+(?:an?|one of|our|who|is|has|writes|covers)\s")
_FEW_WORDS = 8  # after the names, in a line that ends like a sentence
_LONGEST = 24  # words of a line between headline and text


@asked_once
def is_credit_line(unit: Unit) -> bool:
    """Say whether a line names writer, agency, date or reading time, and no more."""
    if len(unit.plain.split(None, _LONGEST)) > _LONGEST:
        return False
    return (
        is_byline(unit)
        or is_date_line(unit)
        or tells_reading_time(unit)
        or find_credit(unit) is not None
    )


@asked_once
def is_byline(unit: Unit) -> bool:
    """Say whether a line opens as ``By Ada Example`` does."""
    text = unit.text
    return bool(find_authors(text)) or (
        (match := _BY.match(text)) is not None
        and fold(AND.split(text[match.end() :])[0]) in AGENCIES
    )


def find_authors(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the names of a byline with their spans in *text*; () where it is none.

    Names begin with capitals; a newsroom, an agency or a role is no author.
    """
    if callings := find_east_asian_writers(text):
        return callings
    match = _BY.match(text)
    if match is None:
        return ()
    position = match.end()
    found, position = read_names(text, position, len(text))
    rest = text[position:].strip(" .|•,–—-")
    # "By Monday Night ..." goes on as a sentence does; a byline ends or has a date.
    after = text[found[-1][1][1] :].lstrip() if found else ""
    is_set_off = after.startswith((",", ";", "("))
    is_address = _ADDRESS.match(rest) is not None
    if found and _DESCRIBED.match(text, found[0][1][1]):
        return tuple(found)
    goes_on = rest[:1].islower() and not (has_date(rest) or is_set_off or is_address)
    if goes_on or _MAKER.match(after):
        return ()
    if text.endswith((".", "?", "!")) and len(rest.split()) > _FEW_WORDS:
        return ()
    return tuple(found)


def is_described(text: str) -> bool:
    """Say whether a byline goes on to tell who its writer is: *By A, a reporter*."""
    match = _BY.match(text)
    name = NAMES.match(text, match.end()) if match else None
    return name is not None and _DESCRIBED.match(text, name.end()) is not None


@asked_once
def is_date_line(unit: Unit) -> bool:
    """Say whether a line states a date, with label, time and names, and no text."""
    return not unit.stems.isdisjoint(DATE_STEMS) and _states_date(unit.text)


def _states_date(text: str) -> bool:
    whole = (0, len(text))
    line = Line(number=1, span=whole, text=text)
    return any(found.span == whole for found in find_stated_dates(line))


def has_date(text: str) -> bool:
    """Say whether a full date stands in *text*."""
    return bool(find_printed_dates(text))


def tells_reading_time(unit: Unit) -> bool:
    """Say whether a line tells how long it takes to read the article."""
    return _READING_TIME.search(unit.text, unit.stems) is not None


def has_reading_time(text: str) -> bool:
    """Say whether *text* tells how long it takes to read the article."""
    return _READING_TIME.search(text, find_stems(text)) is not None


_CREDIT_LABEL = re.compile(
    r"(?:published|updated|posted|by|from|source|via|\d{1,2}[:.]\d{2}|[ap]\.?m\.?|"
    r"[\W\d_])*",
    re.IGNORECASE,
)
_AGENCY = Sieve(rf"\b(?:{'|'.join(map(re.escape, AGENCIES))})\b", re.IGNORECASE)
# What an agency calls its desks and its writers.
_DESK = re.compile(
    r" (?:staff|reporters?|writers?|news|newsroom|sports?|wires?|infoline|regioline)$",
    re.IGNORECASE,
)
_CREDIT_SPLIT = re.compile(r"\s*[|•·/,–—]\s*|\s+-\s+|(?<=[a-z])(?=\d)")


@asked_once
def find_credit(unit: Unit) -> tuple[str, Span] | None:
    """Return the agency that a credit line names, with its span in the line."""
    if not _AGENCY.may_match(unit.stems):
        return None
    return find_credited_agency(unit.text)


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
        is_place = found is not None and name.isupper() and len(name.split()) <= 3  # noqa: PLR2004
        agency = _DESK.sub("", name)
        if name and found is None and fold(agency) in AGENCIES:
            found = agency, (at, at + len(agency))
        elif name and not (
            has_reading_time(name)
            or _states_date(name)
            or _CREDIT_LABEL.fullmatch(name) is not None
            or fold(agency) in AGENCIES
            or is_place
        ):
            return None
        position = mark.end() if mark else end
    return found
