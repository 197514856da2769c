"""Forms that name months and years of the calendar."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.form_parts import (
    MONTH,
    TEEN,
    TEN,
    TO,
    YEAR,
    Form,
    Parts,
    Values,
    read_direction,
    read_month,
    read_year,
)

_PART_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


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
        "month": read_month(
            parts.get("month") or parts.get("plain") or parts["second"]
        ),
        "year": read_year(parts),
        "offset": direction if is_year else None,
        "number": None if is_year else direction,
        "tense": direction or 0,
    }


def _read_year(parts: Parts) -> Values:
    """Read a year in digits or words."""
    return {"year": read_year(parts)}


_THIS_YEAR = r"(?:,?\s(?:of\s)?(?P<which_year>last|this|next)\syear)?"
# Some names of months are verbs or people: alone they need a cue.
_MONTH_CUE = (
    r"(?:(?<=\bin )|(?<=\bIn )|(?<=\bsince )|(?<=\bSince )|(?<=\buntil )"
    r"|(?<=\btill )|(?<=\bduring )|(?<=\bby )|(?<=\bBy )|(?<=\bto )|(?<=\bfrom )"
    r"|(?<=\bafter )|(?<=\bbefore )|(?<=\bbetween )|(?<=\bthrough )|(?<=\bfor )"
    r"|(?<=\bof ))"
)
# "in May and June": the second name has the first for its cue.
_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_AFTER_MONTH = "|".join(
    rf"(?<={name}{joint})"
    for name in _NAMES
    for joint in (" and ", " or ", " to ", "-", "–")
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
    r"(?<!\bthan )(?<!\bleast )(?<!\b[Rr]oom )(?<!\bNo\. )(?<!\bFlight )"
    r"(?<!\bHighway )(?<!\bWindows )"
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
        # "between July and September 2014": the year is that of both.
        ClueKind.MONTH,
        rf"(?P<month>{MONTH})(?=(?:{TO}|\sand\s){MONTH},?\s(?P<year>{YEAR}))",
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
            rf"(?:{_MONTH_CUE}(?P<month>{MONTH})|\b(?P<plain>{_SURE_MONTH})\b"
            rf"|(?=[AMJ])(?:{_AFTER_MONTH})(?P<second>April|May|March|June|August)\b)"
            r"(?!\s\d|\s[A-Z])"
        ),
        _read_month,
    ),
)

YEAR_FORMS: tuple[Form, ...] = (
    (
        ClueKind.YEAR,
        (
            r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince ))(?P<year>1[5-8]\d\d)"
            r"(?=[,;)]|\.(?:\s|$)|\s(?:and|as|at|by|to|when|with|he|she|it|the|they)\b)"
        ),
        _read_year,
    ),
    (
        ClueKind.YEAR,
        r"(?<=(?:19|20)\d\d[-–—])(?P<year>(?:19|20)\d\d)(?![-\d.,%])",
        _read_year,
    ),
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
            rf"(?![\d%]|[.,:]\d|/\d{{1,2}}/|-\d\d-|[A-Za-z]){_COUNTED}"
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
