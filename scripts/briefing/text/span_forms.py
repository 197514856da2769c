"""Forms that name no day: durations, repeated times, and vague words of time."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.form_parts import (
    CARDINAL,
    CLOCK,
    DAYTIME,
    WEEKDAY,
    Form,
    Parts,
    Values,
    read_number,
    read_time,
    read_weekday,
)

# Unit -> its sign and whether it is a time of day (ISO 8601; decade and century as
# TimeBank writes them).
_UNITS = {
    "second": ("S", True),
    "minute": ("M", True),
    "hour": ("H", True),
    "day": ("D", False),
    "week": ("W", False),
    "month": ("M", False),
    "quarter": ("Q", False),
    "year": ("Y", False),
    "decade": ("E", False),
    "centur": ("E", False),
}
_OFTEN = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
}
# What points to past, present or future without a date (TIMEX3: PAST_REF ...).
_VAGUE = {
    "PRESENT_REF": (
        *("now", "currently", "presently", "at present", "these days", "nowadays"),
        *("the present", "at the moment", "right now"),
    ),
    "PAST_REF": (
        *("recently", "more recently", "most recently", "the past", "at the time"),
        *("recent years", "past years"),
    ),
    "FUTURE_REF": (*("the future", "the near future", "someday"),),
}
_REFERENCE = {word: name for name, words in _VAGUE.items() for word in words}


def _write_amount(count: str, unit: str) -> str:
    """Return so many units as TIMEX3 writes them: ``P3D``, ``PT16H``, ``PXY``."""
    sign, is_time = _UNITS[unit.lower()]
    return f"P{'T' if is_time else ''}{count}{sign}"


def _read_duration(parts: Parts) -> Values:
    """Read how long; a count that is not told is X."""
    words = parts["count"].lower()
    amount = _write_amount(str(read_number(words)), parts["unit"])
    if words.endswith("1/2") and parts["unit"] == "hour":
        amount += "30M"
    return {"amount": amount}


def _read_vague_duration(parts: Parts) -> Values:
    """Read "several years", "recent months"."""
    return {"amount": _write_amount("X", parts["unit"])}


def _read_often(parts: Parts) -> Values:
    """Read how often, in one word."""
    return {"amount": _OFTEN[parts["often"].lower()]}


def _read_every(parts: Parts) -> Values:
    """Read "every month"."""
    return {"amount": _write_amount("1", parts["unit"])}


def _read_every_weekday(parts: Parts) -> Values:
    """Read "every Monday", "Tuesday nights"."""
    time = read_time(parts)
    weekday = (read_weekday(parts) or 0) + 1
    return {"amount": f"XXXX-WXX-{weekday}{f'T{time}' if time else ''}"}


def _read_reference(parts: Parts) -> Values:
    """Read a vague word."""
    return {"amount": _REFERENCE[" ".join(parts["word"].lower().split())]}


def _read_clock(parts: Parts) -> Values:
    """Read a time of day by itself."""
    return {"time": read_time(parts)}


def _join_words() -> str:
    """Return a pattern of the vague words, the longer first."""
    words = sorted(_REFERENCE, key=len, reverse=True)
    return "|".join(
        rf"[{word[0].upper()}{word[0]}]" + word[1:].replace(" ", r"\s")
        for word in words
    )


_UNIT = r"(?P<unit>second|minute|hour|day|week|month|quarter|year|decade|centur)"
_BEFORE = (
    r"(?:(?:[Tt]he|[Aa]t least|[Nn]early|[Aa]lmost|[Aa]bout|[Mm]ore than|[Ll]ess than"
    r"|[Uu]p to|[Nn]o more than|[Aa]nother|[Aa]n additional|[Pp]ast|[Ll]ast|[Nn]ext"
    r"|[Ff]irst|[Ff]inal|[Cc]oming|[Rr]ecent|[Ll]atest|[Ww]ithin|year-earlier)\s)*"
)
# Ages are no durations: "52 years old", "the six-year-old boy".
_NO_AGE = r"(?![\s-]olds?\b|\sof age|\sof\s\d{4}\b)"
_LONG = r"(?:y|ies|s)?(?:-long)?\b"

REPEATED_FORMS: tuple[Form, ...] = (
    (
        ClueKind.SET,
        rf"\b(?:[Ee]very|[Ee]ach)\s(?P<weekday>{WEEKDAY})(?:\s(?P<daytime>{DAYTIME}))?",
        _read_every_weekday,
    ),
    (
        ClueKind.SET,
        rf"\b(?P<weekday>{WEEKDAY[:-2]})(?:s\b|\s(?P<daytime>{DAYTIME[:-2]})s\b)",
        _read_every_weekday,
    ),
    (
        ClueKind.SET,
        rf"\b(?:[Ee]very|[Ee]ach)\s{_UNIT}y?\b",
        _read_every,
    ),
    (
        ClueKind.SET,
        r"\b(?P<often>[Dd]aily|[Nn]ightly|[Mm]onthly)\b",
        _read_often,
    ),
    (
        ClueKind.DURATION,
        (
            rf"\b(?:[Nn]early|[Aa]lmost|[Aa]bout)\s(?P<count>{CARDINAL})\s{_UNIT}s?"
            r"\sago\b"
        ),
        _read_duration,
    ),
)
SPAN_FORMS: tuple[Form, ...] = (
    (
        ClueKind.DURATION,
        (
            rf"{_BEFORE}(?<![.,$\d])(?P<count>{CARDINAL})(?!-quarters)(?:[\s-]|\smore\s"
            rf"|\sfull\s|\sstraight\s|\sconsecutive\s|\strading\s){_UNIT}{_LONG}{_NO_AGE}"
        ),
        _read_duration,
    ),
    (
        ClueKind.DURATION,
        rf"{_BEFORE}(?:[Aa]\s)?couple of\s{_UNIT}s\b",
        lambda parts: _read_duration(parts | {"count": "two"}),
    ),
    (
        ClueKind.DURATION,
        rf"\b(?:[Aa]n?|an additional|[Aa]nother)\s(?!quarter){_UNIT}y?\b{_NO_AGE}",
        lambda parts: _read_duration(parts | {"count": "a"}),
    ),
    (
        ClueKind.VAGUE,
        rf"(?<![-’'])\b(?P<word>{_join_words()})\b(?!-)",
        _read_reference,
    ),
    (
        ClueKind.DURATION,
        (
            rf"{_BEFORE}(?:[Ss]everal|(?:[Aa]\s)?few|[Mm]any|[Ss]ome"
            rf"|[Rr]ecent|[Cc]oming|[Pp]ast)[\s-]{_UNIT}{_LONG}{_NO_AGE}"
        ),
        _read_vague_duration,
    ),
    (
        ClueKind.DURATION,
        (
            r"\b(?:(?:[Tt]he\s)?(?:[Rr]ecent|[Cc]oming|[Ff]irst|[Ee]arly|[Pp]ast|[Ll]ast"
            r"|[Nn]ext|[Ff]inal)\s(?=[a-z]+s\b)|(?=(?:years|decades|centuries)\b)"
            r"|(?=months\sago))"
            rf"{_UNIT}(?:ie)?s\b(?:\sago)?{_NO_AGE}"
        ),
        _read_vague_duration,
    ),
    (ClueKind.TIME, rf"\b(?P<clock>{CLOCK})", _read_clock),
)
