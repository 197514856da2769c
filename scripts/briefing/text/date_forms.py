"""The forms that a date takes in English prose: a table that grows by a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from briefing.model import ClueKind
from briefing.text.date_words import MONTHS, NUMBERS, WEEKDAYS

# English prints months and weekdays with a capital.
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?"
    r"|Oct\.?|Nov\.?|Dec\.?)(?![A-Za-z])"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?![’']s?\b)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
# No number that goes on: a time, a share, a decimal, "21-member".
_NO_MORE = r"(?![\d%]|[.,:]\d|-[A-Za-z]|\s?(?:percent|per cent|am|pm|a\.m|p\.m)\b)"
_NOT_IN_NUMBER = r"(?<![\w.,:$€£#/-])"
_YEAR = r"(?:(?:19|20)\d\d)(?![\d%’']|[.,:]\d|-?[A-Za-z])"
_TO = r"\s?(?:-|–|—|to|through|until|till|and)\s?"
_COUNT = r"(?:" + "|".join(NUMBERS) + r"|\d{1,2})"
_DIRECTION = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_PART_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
# Names of days that are no days of this week, and of papers.
_NO_WEEKDAY_BEFORE = (
    r"(?<!Black )(?<!Good )(?<!Ash )(?<!Cyber )(?<!Super )(?<!Easter )(?<!Palm )"
    r"(?<!Holy )(?<!Bloody )(?<!Giving )(?<!Shrove )(?<!Maundy )(?<!Whit )"
)
_NO_WEEKDAY_AFTER = (
    r"(?!\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Night Live"
    r"|Night Football|the 13th))"
)

Parts = dict[str, str]  # what a form's named groups matched


class Values(TypedDict, total=False):
    """What a form says, in the terms of `briefing.model.DateClue`."""

    year: int | None
    month: int | None
    first_day: int | None
    last_day: int | None
    weekday: int | None
    offset: int | None
    tense: int


def _number(words: str) -> int:
    """Return the value of a number in words or digits."""
    return NUMBERS.get(words.lower()) or int(words)


def _month(word: str) -> int:
    """Return the number of a month's name."""
    return MONTHS[word.rstrip(".").lower()]


def _ordinal(word: str) -> int:
    """Return the number of a day of the month."""
    return int(word.rstrip("sthndr"))


def _read_days(parts: Parts) -> Values:
    """Read day or days of a month, with year and weekday where printed."""
    first = _ordinal(parts["first"])
    last = _ordinal(parts["last"]) if "last" in parts else first
    return {
        "month": _month(parts["month"]),
        "first_day": first,
        "last_day": last,
        "year": int(parts["year"]) if "year" in parts else None,
        "weekday": WEEKDAYS[parts["weekday"].lower()] if "weekday" in parts else None,
    }


def _read_part(parts: Parts) -> Values:
    """Read a third of a month: its first, second or last ten days."""
    words = parts["part"].lower()
    if words.startswith(("early", "begin", "start")):
        part = "early"
    else:
        part = "late" if words.startswith(("late", "end")) else "mid"
    first, last = _PART_DAYS[part]
    values = _read_month(parts)
    values["first_day"], values["last_day"] = first, last
    return values


def _read_month(parts: Parts) -> Values:
    """Read a month with what says its year."""
    which = parts.get("which", parts.get("which_year", "")).lower()
    offset = _DIRECTION.get(which)
    if "which_year" not in parts and offset != 0:
        offset = None  # "last November" may be this year's or last year's
    return {
        "month": _month(parts["month"] if "month" in parts else parts["plain"]),
        "year": int(parts["year"]) if "year" in parts else None,
        "offset": offset,
        "tense": _DIRECTION.get(which, 0),
    }


def _read_weekday(parts: Parts) -> Values:
    """Read a weekday; "last" and "next" give the direction."""
    direction = _DIRECTION.get(parts.get("which", "").lower(), 0)
    return {
        "weekday": WEEKDAYS[parts["weekday"].lower()],
        "offset": direction or None,
        "tense": direction,
    }


def _read_year(parts: Parts) -> Values:
    """Read a year in digits."""
    return {"year": int(parts["year"])}


def _read_direction(parts: Parts) -> Values:
    """Read "last", "this" or "next" unit."""
    when = {"earlier": -1, "later": 1}.get(parts.get("when", "").lower(), 0)
    direction = _DIRECTION[parts["which"].lower()]
    return {"offset": direction, "tense": direction or when}


def _read_ago(parts: Parts) -> Values:
    """Read so many units ago."""
    return {"offset": -_number(parts["count"]), "tense": -1}


def _read_ahead(parts: Parts) -> Values:
    """Read in so many units."""
    return {"offset": _number(parts["count"]), "tense": 1}


def _read_weekend(parts: Parts) -> Values:
    """Read a weekend: Saturday and Sunday of a week."""
    which = parts.get("which", "").lower()
    return {"weekday": 5, "offset": _DIRECTION.get(which), "tense": -(which == "last")}


_WHEN = r"(?:(?P<when>[Ee]arlier|[Ll]ater)\s)?"
_DATED = rf"(?:(?P<weekday>{_WEEKDAY}),?\s(?:the\s)?)?"
_WITH_YEAR = rf"(?:(?:,\s?|\s|,?\sof\s)(?P<year>{_YEAR}))?"
_WHICH_YEAR = r"(?:,?\s(?:of\s)?(?P<which_year>last|this|next)\syear)?"
# Some names of months are verbs or people: alone they need a cue.
_MONTH_CUE = (
    r"(?:(?<=\bin )|(?<=\bIn )|(?<=\bsince )|(?<=\bSince )|(?<=\buntil )"
    r"|(?<=\btill )|(?<=\bduring )|(?<=\bby )|(?<=\bBy )|(?<=\bto )|(?<=\bfrom ))"
)

# One row a form, the longer before the shorter: kind, pattern, reader.
FORMS: tuple[tuple[ClueKind, str, Callable[[Parts], Values]], ...] = (
    (
        ClueKind.RANGE,
        (
            rf"(?P<month>{_MONTH})\s(?P<first>{_DAY}){_TO}(?:(?P=month)\s)?"
            rf"(?P<last>{_DAY}){_NO_MORE}{_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.RANGE,
        (
            rf"{_NOT_IN_NUMBER}(?P<first>{_DAY}){_TO}(?P<last>{_DAY})\s(?:of\s)?"
            rf"(?P<month>{_MONTH}){_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.DAY,
        rf"{_DATED}(?P<month>{_MONTH})\s(?P<first>{_DAY}){_NO_MORE}{_WITH_YEAR}",
        _read_days,
    ),
    (
        ClueKind.DAY,
        (
            rf"{_DATED}{_NOT_IN_NUMBER}(?P<first>{_DAY})\s(?:of\s)?"
            rf"(?P<month>{_MONTH}){_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.PART_OF_MONTH,
        (
            r"(?P<part>(?:[Ee]arly|[Mm]id|[Ll]ate)(?:\sin)?|(?:beginning|start|middle|end)"
            rf"\sof)[\s-](?P<month>{_MONTH})(?:,?\s(?P<year>{_YEAR}))?{_WHICH_YEAR}"
        ),
        _read_part,
    ),
    (
        ClueKind.MONTH,
        rf"(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s(?P<month>{_MONTH})",
        _read_month,
    ),
    (
        ClueKind.MONTH,
        rf"(?P<month>{_MONTH}),?\s(?:of\s)?(?P<year>{_YEAR})",
        _read_month,
    ),
    (
        ClueKind.MONTH,
        rf"(?P<month>{_MONTH}),?\s(?:of\s)?(?P<which_year>last|this|next)\syear",
        _read_month,
    ),
    (
        ClueKind.MONTH,
        (
            rf"(?:{_MONTH_CUE}(?P<month>{_MONTH})|\b(?P<plain>January|February|July|September"
            rf"|October|November|December)\b)(?!\s\d)"
        ),
        _read_month,
    ),
    (
        ClueKind.WEEKDAY,
        (
            rf"{_NO_WEEKDAY_BEFORE}\b(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s)?"
            rf"(?P<weekday>{_WEEKDAY}){_NO_WEEKDAY_AFTER}"
        ),
        _read_weekday,
    ),
    (
        ClueKind.WEEK,
        r"\b(?:[Oo]ver the|(?P<which>[Ll]ast|[Tt]his|[Nn]ext)) weekend\b",
        _read_weekend,
    ),
    (
        ClueKind.WEEK,
        (
            rf"\b{_WHEN}(?:the )?"
            r"(?P<which>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming) week\b"
        ),
        _read_direction,
    ),
    (
        ClueKind.MONTHS_AGO,
        rf"\b{_WHEN}(?P<which>[Ll]ast|[Tt]his|[Nn]ext) month\b",
        _read_direction,
    ),
    (
        ClueKind.YEAR,
        rf"\b{_WHEN}(?P<which>[Ll]ast|[Tt]his|[Nn]ext) year\b",
        _read_direction,
    ),
    (ClueKind.WEEK, rf"\b(?P<count>{_COUNT}) weeks? (?:ago|earlier)\b", _read_ago),
    (
        ClueKind.MONTHS_AGO,
        rf"\b(?P<count>{_COUNT}) months? (?:ago|earlier)\b",
        _read_ago,
    ),
    (ClueKind.YEAR, rf"\b(?P<count>{_COUNT}) years? (?:ago|earlier)\b", _read_ago),
    (ClueKind.MONTHS_AGO, rf"\b[Ii]n (?P<count>{_COUNT}) months\b", _read_ahead),
    (
        ClueKind.YEAR,
        (
            r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\b[Bb]y )"
            r"|(?<=\b[Dd]uring )|(?<=\b[Bb]efore )|(?<=\b[Aa]fter )|(?<=\b[Ff]rom )"
            r"|(?<=\b[Ee]arly )|(?<=\b[Ll]ate )|(?<=\b[Mm]id-)|(?<=\bthe end of )"
            r"|(?<=\b[Tt]he (?=\d{4} [A-Za-z])))"
            rf"(?P<year>{_YEAR})(?!\s(?:people|miles|men|women|years|percent|tons|euros"
            r"|dollars|million|billion|or so))"
        ),
        _read_year,
    ),
)
