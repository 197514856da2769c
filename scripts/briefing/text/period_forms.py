"""Forms that name quarters, halves, seasons, decades and centuries."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.date_words import TENS
from briefing.text.form_parts import (
    ORDINAL,
    YEAR,
    Form,
    Parts,
    Values,
    read_direction,
    read_number,
    read_year,
)

# The seasons in the order of their first months: TIMEX3 SP, SU, FA, WI.
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_CENTURY = 100
_DECADES = {word.removesuffix("y") + "ies": 1900 + ten for word, ten in TENS.items()}
_THIS_CENTURY = 30  # '00s, '10s, '20s are of this century


def _read_year_or_direction(parts: Parts) -> Values:
    """Read what says the year: digits, or "last year"."""
    direction = read_direction(parts.get("which_year"))
    return {"year": read_year(parts), "offset": direction}


def _read_quarter(parts: Parts) -> Values:
    """Read a quarter by its number."""
    number = read_number(parts["number"])
    return _read_year_or_direction(parts) | {"number": number}


def _read_other_quarter(parts: Parts) -> Values:
    """Read a quarter by way of the one told last: "the year-ago quarter"."""
    year = read_year(parts)
    offset = None if year else read_direction(parts.get("which_year", "last"))
    return {"year": year, "offset": offset, "is_anaphoric": True}


def _read_same_quarter(_parts: Parts) -> Values:
    """Read "the latest period" as the quarter told last."""
    return {"offset": 0, "is_anaphoric": True}


def _read_near_quarter(parts: Parts) -> Values:
    """Read "this quarter" by the day of publishing; `offset` counts quarters."""
    return {"offset": read_direction(parts["which"]), "tense": 0}


def _read_half(parts: Parts) -> Values:
    """Read a half of a year."""
    number = 1 if parts["number"].lower() == "first" else 2
    return _read_year_or_direction(parts) | {"number": number}


def _read_season(parts: Parts) -> Values:
    """Read a season with what says its year."""
    words = parts.get("which")
    direction = 0
    if words:
        direction = read_direction(words) or 0
    return {
        "number": _SEASONS[parts["season"].lower()],
        "year": read_year(parts),
        "offset": read_direction(parts.get("which_year")),
        "tense": direction,
    }


def _read_decade(parts: Parts) -> Values:
    """Read a decade as its first year."""
    if "decade" in parts:
        return {"number": int(parts["decade"])}
    if "short" in parts:
        short = int(parts["short"])
        return {"number": short + (2000 if short < _THIS_CENTURY else 1900)}
    return {"number": _DECADES[parts["word"].lower()]}


def _read_century(parts: Parts) -> Values:
    """Read a century as its first year: the 20th starts, in speech, in 1900."""
    return {"number": (read_number(parts["count"]) - 1) * _CENTURY}


def _read_this(parts: Parts) -> Values:
    """Read "this decade", "last century"."""
    return {"offset": read_direction(parts["which"])}


_NUMBER = r"(?P<number>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)"
_THE = r"(?:[Tt]he\s|[Ii]ts\s)?"
_OF_YEAR = (
    rf"(?:\s(?:of\s|in\s)?(?:fiscal\s)?(?P<year>{YEAR})"
    r"|\sof\s(?P<which_year>last|this|next)\syear)?"
)
_PERIOD = r"(?:quarter|period)\b"
_AGO = r"(?:year-ago|year-earlier|prior-year|previous year[’']s)"
_LIKE = r"(?:comparable|corresponding|same|similar|like)"
_SEASON = (
    r"(?P<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)\b"
)
_PART = r"(?:(?:early|late|mid|middle|beginning|end|start)(?:\sof)?(?:\sthe)?[\s-])?"
_WHICH_YEAR = r"(?P<which_year>[Tt]his|[Ll]ast|[Nn]ext)\syear[’']s\s"
_PART_OF = (
    r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle|[Ff]irst half|last half|[Ss]econd half)"
    r"(?:\sof)?(?:\sthe)?[\s-])?"
)

PERIOD_FORMS: tuple[Form, ...] = (
    (
        ClueKind.QUARTER,
        (
            rf"(?:{_THE}(?P<year>{YEAR})\s"
            rf"|{_WHICH_YEAR}){_NUMBER}[\s-]quarter\b(?!s)"
        ),
        _read_quarter,
    ),
    (
        ClueKind.QUARTER,
        (
            rf"(?:{_THE}fiscal[\s-]|{_THE}){_NUMBER}[\s-](?:fiscal[\s-])?quarter\b"
            rf"{_OF_YEAR}"
        ),
        _read_quarter,
    ),
    (
        ClueKind.QUARTER,
        rf"\bQ(?P<number>[1-4])\b(?:\s(?:of\s)?(?P<year>{YEAR}))?",
        _read_quarter,
    ),
    (
        ClueKind.QUARTER,
        rf"{_THE}(?:{_LIKE}\s)?{_AGO}\s{_PERIOD}",
        _read_other_quarter,
    ),
    (
        ClueKind.QUARTER,
        (
            rf"{_THE}{_LIKE}\s(?:\d{{4}}\s)?{_PERIOD}(?:\s(?:of\s|in\s)?(?:a year"
            r"\s(?:ago|earlier|before)|the (?:previous|prior|preceding) year"
            r"|(?P<which_year>last)\syear))"
        ),
        _read_other_quarter,
    ),
    (
        ClueKind.QUARTER,
        rf"(?P<which_year>[Ll]ast) year[’']s\s{_PERIOD}",
        _read_other_quarter,
    ),
    (
        ClueKind.QUARTER,
        rf"the (?P<year>{YEAR}) {_PERIOD}",
        _read_other_quarter,
    ),
    (
        ClueKind.QUARTER,
        (
            rf"(?:[Tt]he (?:latest|most recent|just-ended) {_PERIOD}"
            r"|(?:(?<=\bin )|(?<=\b[Ff]or ))(?:the|that) quarter\b)"
        ),
        _read_same_quarter,
    ),
    (
        ClueKind.QUARTER,
        rf"{_THE}(?P<which>[Tt]his|[Ll]ast|[Nn]ext|current|previous|coming) quarter\b",
        _read_near_quarter,
    ),
    (
        ClueKind.HALF,
        (
            r"(?:[Tt]he\s)?(?P<number>[Ff]irst|[Ss]econd|last)\shalf\sof\s"
            rf"(?:fiscal\s)?(?:(?P<year>{YEAR})|(?:the|(?P<which_year>this|last|next))"
            r"\s(?:fiscal )?year)\b"
        ),
        _read_half,
    ),
    (
        ClueKind.HALF,
        (
            r"(?:the\s)?(?P<number>first) two quarters of\s"
            rf"(?:(?P<year>{YEAR})|(?P<which_year>this|last|next) year)"
        ),
        _read_half,
    ),
    (
        ClueKind.SEASON,
        (
            r"(?P<which>[Ll]ast|[Tt]his\spast|[Tt]his\scoming|[Tt]his|[Nn]ext"
            rf"|[Tt]he\spast)\s{_SEASON}"
        ),
        _read_season,
    ),
    (
        ClueKind.SEASON,
        (
            rf"(?:the\s)?{_PART}{_SEASON},?\s(?:of\s)?(?:(?P<year>{YEAR}"
            r"|nineteen[\s-][a-z]+(?:[\s-][a-z]+)?)"
            r"|(?P<which_year>last|this|next) year)"
        ),
        _read_season,
    ),
    (
        ClueKind.SEASON,
        (
            r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\b[Oo]ver )"
            rf"|(?<=\b[Dd]uring )|(?<=\bby )|(?<=\binto )"
            rf"|(?=the\s(?:early|late)\s))(?:the\s)?{_PART}{_SEASON}"
        ),
        _read_season,
    ),
    (
        ClueKind.DECADE,
        (
            rf"(?:[Tt]he\s)?{_PART_OF}(?:(?P<decade>(?:1[5-9]|20)\d0)[’']?s\b"
            rf"|[’'](?P<short>[0-9]0)s\b|(?<=the )(?P<word>{'|'.join(_DECADES)})\b)"
        ),
        _read_decade,
    ),
    (
        ClueKind.DECADE,
        r"\b(?P<which>[Tt]his|[Ll]ast|[Nn]ext)\sdecade\b",
        _read_this,
    ),
    (
        ClueKind.CENTURY,
        (
            r"(?:[Tt]he\s)?(?:(?:early|mid|late)[\s-])?(?P<count>\d{1,2}(?:st|nd|rd|th)"
            rf"|{ORDINAL}|twenty-first)[\s-]century\b(?!\s(?:BC|B\.C\.))"
        ),
        _read_century,
    ),
    (
        ClueKind.CENTURY,
        r"\b(?P<which>[Tt]his|[Ll]ast|[Nn]ext)\scentury\b",
        _read_this,
    ),
    (
        ClueKind.YEAR,
        rf"(?:[Tt]he\s)?\b[Ff]iscal\s(?:[Yy]ear\s)?(?P<year>{YEAR})",
        lambda parts: {"year": read_year(parts)},
    ),
)
