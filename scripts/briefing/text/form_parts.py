"""The parts that forms of dates are put together from: patterns and their readers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypedDict

from briefing.model import ClueKind
from briefing.text.date_words import NUMBERS, ORDINALS, TENS, WEEKDAYS
from briefing.text.month_names import MONTHS

Parts = dict[str, str]  # what a form's named groups matched


class Values(TypedDict, total=False):
    """What a form says, in the terms of `briefing.model.DateClue`."""

    year: int | None
    month: int | None
    first_day: int | None
    last_day: int | None
    last_month: int | None
    weekday: int | None
    offset: int | None
    tense: int
    number: int | None
    time: str | None
    is_anaphoric: bool
    amount: str | None


Form = tuple[ClueKind, str, Callable[[Parts], Values]]

# --- patterns; English prints months and weekdays with a capital -------------------

NO_LETTER = "(?![A-Za-z])"
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?"
    r"|Oct\.?|Nov\.?|Dec\.?)" + NO_LETTER
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
# No number that goes on: a time, a share, a decimal, "21-member".
NO_MORE = r"(?![\d%]|[.,:]\d|-[A-Za-z]|\s?(?:percent|per cent|am|pm|a\.m|p\.m)\b)"
NOT_IN_NUMBER = r"(?<![\w.,:$€£#/-])"
YEAR = r"(?:(?:19|20)\d\d)(?![\d%’']|[.,:]\d|-?[A-Za-z])"
TO = r"(?:\s?(?:-|–|—)\s?|\s(?:to|through|until|till|and)\s)"
TEEN = "|".join(word for word, number in NUMBERS.items() if word not in ("a", "an"))
TEN = "|".join(TENS)
ORDINAL = "|".join(ORDINALS)
# "twenty-five", "12"; "5 1/2" is read with its half.
CARDINAL = rf"(?i:(?:{TEN})(?:[\s-](?:{TEEN}))?|{TEEN}|\d{{1,3}}(?:\s1/2)?)"
COUNT = rf"(?:{CARDINAL}|[Aa]n?)"
DAYTIME = r"(?:morning|afternoon|evening|night)\b"
CLOCK = (
    r"(?:(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?(?:[ap]\.m\.?|[ap]m\b|AM\b|PM\b)|noon\b"
    r"|midnight\b)(?:\s[ECMP][SD]T\b|\sGMT\b)?"
)
WHICH = (
    r"(?:[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|[Uu]pcoming|[Pp]revious|[Cc]urrent)"
)
# "early this week": the part of a week or year is not more than a hint.
PART = r"(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id)"

THE = r"(?:[Tt]he\s)?"
NEARLY = r"(?:(?:[Ss]ome|[Jj]ust|[Aa]round)\s)?"
WAY = r"(?P<way>ago|earlier|before|later|from now|hence)\b"
SO_MANY = rf"\b{NEARLY}(?P<count>{COUNT})[\s-]"

DIRECTION = {
    **dict.fromkeys(("last", "past", "previous", "this past", "the past"), -1),
    **dict.fromkeys(("this", "current"), 0),
    **dict.fromkeys(("next", "coming", "upcoming", "this coming", "following"), 1),
}
# The parts of a day (TIMEX3, TimeML annotation guidelines 1.2.1, "value").
_DAYTIMES = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_NOON = 12
_YEARS = {"decade": 10, "year": 1}


# --- readers ------------------------------------------------------------------------


def read_number(words: str) -> int:
    """Return the value of a number in words or digits, ordinals included."""
    total = 0
    for word in re.split(r"[\s-]", words.lower()):
        if word == "1/2":
            continue
        digits = re.match(r"\d+", word)
        total += (
            int(digits[0])
            if digits
            else NUMBERS.get(word) or TENS.get(word) or ORDINALS[word]
        )
    return total


def read_month(word: str) -> int:
    """Return the number of a month's name."""
    return MONTHS[word.rstrip(".").lower()]


def read_direction(word: str | None) -> int | None:
    """Return -1 for "last", 0 for "this", 1 for "next"; ``None`` for no word."""
    if word is None:
        return None
    words = " ".join(word.lower().split())
    return DIRECTION[words.removeprefix("the ")]


def read_weekday(parts: Parts) -> int | None:
    """Return the number of the weekday, where one is printed."""
    return WEEKDAYS[parts["weekday"].lower()] if "weekday" in parts else None


def read_year(parts: Parts) -> int | None:
    """Return the year, where one is printed in digits or words."""
    if "year" not in parts:
        return None
    words = parts["year"]
    if words[-1].isdigit():
        return int(words)
    first, _, rest = " ".join(words.lower().replace("-", " ").split()).partition(" ")
    if first == "two":  # "two thousand", "two thousand eight"
        tail = rest.removeprefix("thousand").removeprefix(" and").strip()
        return 2000 + (read_number(tail) if tail else 0)
    return (19 if first == "nineteen" else 20) * 100 + read_number(rest)


def read_time(parts: Parts) -> str | None:
    """Return the time of day, where one is printed."""
    if "daytime" in parts:
        return _DAYTIMES[parts["daytime"].lower()]
    if "clock" not in parts:
        return None
    words = parts["clock"].lower()
    if words.startswith("noon"):
        return "12:00"
    if words.startswith("midnight"):
        return "00:00"
    hour, minute = re.match(r"(\d+)(?::(\d\d))?", words).groups()  # type: ignore[union-attr]
    number = int(hour) % _NOON + (_NOON if "p" in words else 0)
    return f"{number:02}:{minute or '00'}"


def read_count(parts: Parts) -> Values:
    """Read so many units ago, from now, or before and after the date told last."""
    way = parts["way"].lower()
    sign = -1 if way in ("ago", "earlier", "before") else 1
    count = read_number(parts["count"]) * _YEARS.get(parts.get("unit", "day"), 1)
    if way in ("ago", "from now", "hence"):
        return {"offset": sign * count, "tense": sign}
    return {"offset": sign * count, "tense": sign, "is_anaphoric": True}
