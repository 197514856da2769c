"""Forms that name days, months and years of the calendar."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.date_words import ORDINALS
from briefing.text.form_parts import (
    CLOCK,
    DAY,
    MONTH,
    NO_MORE,
    NOT_IN_NUMBER,
    TEEN,
    TEN,
    TO,
    WEEKDAY,
    YEAR,
    Form,
    Parts,
    Values,
    read_direction,
    read_month,
    read_time,
    read_weekday,
    read_year,
)

_PART_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def _read_ordinal(word: str) -> int:
    """Return the number of a day of the month."""
    return ORDINALS.get(word.lower()) or int(word.rstrip("sthndr"))


def _read_days(parts: Parts) -> Values:
    """Read day or days of a month, with year and weekday where printed."""
    first = _read_ordinal(parts["first"])
    last = _read_ordinal(parts["last"]) if "last" in parts else first
    values: Values = {
        "month": read_month(parts["month"]),
        "first_day": first,
        "last_day": last,
        "year": read_year(parts),
        "weekday": read_weekday(parts),
        "time": read_time(parts),
    }
    if "which" in parts or "before" in parts:
        values["number"] = -1
    if "last_month" in parts:
        values["last_month"] = read_month(parts["last_month"])
    if "which_year" in parts:
        values["offset"] = read_direction(parts["which_year"])
    return values


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
    which = parts.get("which", parts.get("which_year"))
    direction = read_direction(which)
    # "last November" may be this year's or last year's
    is_year = "which_year" in parts or direction == 0
    return {
        "month": read_month(parts["month"] if "month" in parts else parts["plain"]),
        "year": read_year(parts),
        "offset": direction if is_year else None,
        "number": None if is_year else direction,
        "tense": direction or 0,
    }


def _read_year(parts: Parts) -> Values:
    """Read a year in digits or words."""
    return {"year": read_year(parts)}


_AT = rf"(?:(?P<clock>{CLOCK})\s(?:on\s)?)?"
_DATED = (
    rf"{_AT}(?:(?:(?:[Tt]his\s(?:coming\s)?|[Nn]ext\s|(?P<which>[Ll]ast)\s)?"
    rf"(?P<weekday>{WEEKDAY}),?\s(?:the\s)?)|(?P<before>[Ll]ast)\s)?"
)
_WITH_YEAR = rf"(?:(?:,\s?|\s|,?\sof\s)(?P<year>{YEAR}))?"
_THIS_YEAR = r"(?:,?\s(?:of\s)?(?P<which_year>last|this|next)\syear)?"
_SPELLED_DAY = "|".join(ORDINALS) + "|twenty-first|twenty-second|thirtieth"
# Some names of months are verbs or people: alone they need a cue.
_MONTH_CUE = (
    r"(?:(?<=\bin )|(?<=\bIn )|(?<=\bsince )|(?<=\bSince )|(?<=\buntil )"
    r"|(?<=\btill )|(?<=\bduring )|(?<=\bby )|(?<=\bBy )|(?<=\bto )|(?<=\bfrom )"
    r"|(?<=\bafter )|(?<=\bbefore )|(?<=\bbetween )|(?<=\bthrough )|(?<=\bfor )"
    r"|(?<=\bof ))"
)
_SURE_MONTH = "January|February|July|September|October|November|December"
# What is counted, not when: "2000 people"; and what a number belongs to.
_COUNTED = (
    r"(?!\s(?:people|persons|miles|men|women|children|years|percent|per cent|tons"
    r"|tonnes|euros|dollars|pounds|points|shares|jobs|troops|soldiers|workers|homes"
    r"|feet|metres|meters|km|kilometers|kilometres|hours|days|votes|million|billion"
    r"|votes|or so|BC|calories|rpm|watts)\b)(?!°)"
)
_NO_YEAR_BEFORE = (
    r"(?<![\w.,:$€£#/’'])(?<!\d-)(?<!\bsome )(?<!\babout )(?<!\bnearly )(?<!\bover )"
    r"(?<!\bthan )(?<!\bleast )(?<!\bRoom )(?<!\bNo\. )(?<!\bFlight )"
    r"(?<!\bHighway )"
)

DAY_FORMS: tuple[Form, ...] = (
    (
        ClueKind.RANGE,
        (
            rf"(?P<month>{MONTH})\s(?P<first>{DAY}){TO}(?P<last_month>{MONTH})\s"
            rf"(?P<last>{DAY}){NO_MORE}{_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.RANGE,
        (
            rf"(?P<month>{MONTH})\s(?P<first>{DAY})(?:{TO}|\sand\s)"
            rf"(?P<last>{DAY}){NO_MORE}{_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.RANGE,
        (
            rf"{NOT_IN_NUMBER}(?P<first>{DAY})\s(?P<month>{MONTH}){TO}(?P<last>{DAY})\s"
            rf"(?P<last_month>{MONTH}){_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.RANGE,
        (
            rf"{NOT_IN_NUMBER}(?P<first>{DAY})(?:{TO}|\sand\s)(?P<last>{DAY})\s"
            rf"(?:of\s)?(?P<month>{MONTH}){_WITH_YEAR}"
        ),
        _read_days,
    ),
    (
        ClueKind.DAY,
        (
            rf"{_DATED}(?P<month>{MONTH})\s(?:the\s)?(?P<first>{DAY}){NO_MORE}"
            rf"(?:{_WITH_YEAR})(?={_THIS_YEAR})"
        ),
        _read_days,
    ),
    (
        ClueKind.DAY,
        rf"{_DATED}(?P<month>{MONTH})\s(?P<first>{_SPELLED_DAY})\b{_WITH_YEAR}",
        _read_days,
    ),
    (
        ClueKind.DAY,
        (
            rf"{_DATED}{NOT_IN_NUMBER}(?P<first>{DAY})\s(?:of\s)?"
            rf"(?P<month>{MONTH}){_WITH_YEAR}(?={_THIS_YEAR})"
        ),
        _read_days,
    ),
)

MONTH_FORMS: tuple[Form, ...] = (
    (
        ClueKind.PART_OF_MONTH,
        (
            r"(?:the\s)?(?P<part>(?:[Ee]arly|[Mm]id|[Ll]ate)(?:\sin)?"
            r"|(?:beginning|start|middle|end)\sof)[\s-]"
            rf"(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR}))?{_THIS_YEAR}"
        ),
        _read_part,
    ),
    (
        ClueKind.MONTH,
        rf"(?P<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext)\s(?P<month>{MONTH})",
        _read_month,
    ),
    (
        ClueKind.MONTH,
        rf"(?P<month>{MONTH}),?\s(?:of\s)?(?P<year>{YEAR})",
        _read_month,
    ),
    (
        ClueKind.MONTH,
        rf"(?P<month>{MONTH}),?\s(?:of\s)?(?P<which_year>last|this|next)\syear",
        _read_month,
    ),
    (
        ClueKind.MONTH,
        (
            rf"(?:{_MONTH_CUE}(?P<month>{MONTH})|\b(?P<plain>{_SURE_MONTH})\b)"
            r"(?!\s\d|\s[A-Z])"
        ),
        _read_month,
    ),
)

YEAR_FORMS: tuple[Form, ...] = (
    (
        ClueKind.YEAR,
        (
            r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil )|(?<=\b[Bb]y )"
            r"|(?<=\b[Dd]uring )|(?<=\b[Bb]efore )|(?<=\b[Aa]fter )|(?<=\b[Ff]rom )"
            r"|(?<=\b[Ee]arly )|(?<=\b[Ll]ate )|(?<=\b[Mm]id-)|(?<=\bthe end of )"
            r"|(?<=\b[Tt]he (?=\d{4} [A-Za-z])))"
            rf"(?P<year>{YEAR}){_COUNTED}"
        ),
        _read_year,
    ),
    (
        ClueKind.YEAR,
        (
            r"(?<![\w.,:$€£#/’'-])(?P<year>(?:19|20)\d\d)"
            r"(?=\s?[-–—]\s?(?:19|20)\d\d(?![-\d.,%]))"
        ),
        _read_year,
    ),
    (
        ClueKind.YEAR,
        (
            rf"{_NO_YEAR_BEFORE}(?P<year>(?:19|20)\d\d)"
            rf"(?![\d%]|[.,:/]\d|-\d\d-|[A-Za-z]){_COUNTED}"
        ),
        _read_year,
    ),
    (
        ClueKind.YEAR,
        (
            rf"(?:[Tt]he\syear\s|[Ii]n\s)(?P<year>nineteen[\s-](?:(?:{TEN})"
            rf"(?:[\s-](?:{TEEN}))?|(?:{TEEN}))|twenty[\s-](?:{TEN})"
            rf"(?:[\s-](?:{TEEN}))?|two\sthousand(?:\sand)?(?:\s(?:{TEEN}))?)\b"
        ),
        _read_year,
    ),
)
