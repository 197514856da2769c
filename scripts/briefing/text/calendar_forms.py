"""Forms that name days of the calendar."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.date_words import ORDINALS
from briefing.text.form_parts import (
    CLOCK,
    DAY,
    MONTH,
    NO_MORE,
    NOT_IN_NUMBER,
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


_AT = rf"(?:(?P<clock>{CLOCK})\s(?:on\s)?)?"
_DATED = (
    rf"{_AT}(?:(?:(?:[Tt]his\s(?:coming\s)?|[Nn]ext\s|(?P<which>[Ll]ast)\s)?"
    rf"(?P<weekday>{WEEKDAY}),?\s(?:the\s)?)|(?P<before>[Ll]ast)\s)?"
)
_WITH_YEAR = rf"(?:(?:,\s?|\s|,?\sof\s)(?P<year>{YEAR}))?"
_THIS_YEAR = r"(?:,?\s(?:of\s)?(?P<which_year>last|this|next)\syear)?"
_SPELLED_DAY = "|".join(ORDINALS) + "|twenty-first|twenty-second|thirtieth"
DAY_FORMS: tuple[Form, ...] = (
    (
        # The attacks of that day are printed without their year.
        ClueKind.DAY,
        (
            r"(?P<month>September|Sept\.?)\s(?P<first>11)(?:th)?"
            r"(?=,?\s(?:terror(?:ist)?\s)?attacks)"
        ),
        lambda parts: _read_days(parts | {"year": "2001"}),
    ),
    (
        ClueKind.RANGE,
        (
            rf"(?P<month>{MONTH})\s(?P<first>{DAY})(?:,\s{DAY})+,?\sand\s"
            rf"(?P<last>{DAY}){NO_MORE}{_WITH_YEAR}"
        ),
        _read_days,
    ),
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
