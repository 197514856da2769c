"""Forms that count weeks, months and years from publishing or the date told last."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.form_parts import (
    COUNT,
    DAY,
    MONTH,
    PART,
    SO_MANY,
    THE,
    WAY,
    WHICH,
    Form,
    Parts,
    Values,
    read_count,
    read_direction,
    read_month,
    read_number,
)

_SATURDAY = 5


def _read_direction(parts: Parts) -> Values:
    """Read "last", "this" or "next" unit; "the past year" ends on the day itself."""
    when = (parts.get("when") or "").lower()
    which = " ".join(parts["which"].lower().split())
    values: Values = {}
    if which in ("following", "same"):
        return {"offset": int(which == "following"), "is_anaphoric": True}
    direction = -1 if which == "latest" else read_direction(which) or 0
    if which == "past":
        values["number"] = 1
    hint = -1 if when.startswith("earlier") else int(when.startswith("later"))
    return values | {"offset": direction, "tense": direction or hint}


def _read_year_before(_parts: Parts) -> Values:
    """Read "year-ago" and its kin: the period told last, a year before."""
    return {"offset": -1, "tense": -1, "is_anaphoric": True}


def _read_ahead(parts: Parts) -> Values:
    """Read in so many units."""
    return {"offset": read_number(parts["count"]), "tense": 1}


def _read_weekend(parts: Parts) -> Values:
    """Read a weekend: Saturday and Sunday of a week."""
    direction = read_direction(parts.get("which"))
    if direction is None:
        return {"weekday": _SATURDAY, "offset": None}
    return {"weekday": _SATURDAY, "offset": direction, "tense": direction}


def _read_week_of(parts: Parts) -> Values:
    """Read the week of a day."""
    day = int(parts["first"].rstrip("sthndr"))
    return {"month": read_month(parts["month"]), "first_day": day, "last_day": day}


def _read_end(parts: Parts) -> Values:
    """Read the end of a year as its last day."""
    direction = read_direction(parts.get("which")) or 0
    return {"month": 12, "first_day": 31, "last_day": 31, "offset": direction}


def _read_year(_parts: Parts) -> Values:
    """Read "the year"."""
    return {"offset": 0}


_WHEN = rf"(?:(?P<when>{PART})[\s-](?:in\s)?)?"
_YEAR_WORD = r"[Yy]ear(?:[’']s|(?<=[Tt]his year)s)?\b"

RELATIVE_FORMS: tuple[Form, ...] = (
    (
        ClueKind.WEEK,
        (
            r"\b(?:[Oo]ver\s)?(?:[Tt]he|(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast))"
            r"\sweekend\b(?!s)"
        ),
        _read_weekend,
    ),
    (
        ClueKind.WEEK,
        rf"{THE}week\sof\s(?P<month>{MONTH})\s(?P<first>{DAY})(?![\d%])",
        _read_week_of,
    ),
    (
        ClueKind.WEEK,
        rf"\b{_WHEN}{THE}(?P<which>{WHICH}|same|following)\sweek\b",
        _read_direction,
    ),
    (ClueKind.WEEK, rf"{SO_MANY}(?P<unit>week)s?\s(?:or so\s)?{WAY}", read_count),
    (
        ClueKind.MONTHS_AGO,
        (
            rf"\b(?:{_WHEN}|(?:the\s)?(?:beginning|end|start|middle)\sof\s){THE}"
            r"(?P<which>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|following|same)"
            r"\smonth\b"
        ),
        _read_direction,
    ),
    (
        ClueKind.MONTHS_AGO,
        r"\b(?:[Tt]he )?(?:beginning|end|start|middle) of (?:the) month\b",
        _read_year,
    ),
    (
        ClueKind.MONTHS_AGO,
        rf"{SO_MANY}(?P<unit>month)s?\s(?:or so\s)?{WAY}",
        read_count,
    ),
    (ClueKind.MONTHS_AGO, rf"\b[Ii]n (?P<count>{COUNT}) months\b", _read_ahead),
    (
        ClueKind.DAY,
        (
            r"\b(?:[Aa]round\s)?(?:[Yy]ear(?:[’']s)?[ -]end\b(?!\s(?:results|report))"
            rf"|{THE}end\sof\s(?:the|(?P<which>last|this|next))\s(?:calendar\s)?year\b)"
        ),
        _read_end,
    ),
    (
        ClueKind.YEAR,
        (
            rf"\b{_WHEN}{THE}(?P<which>{WHICH}|same|following|latest)\s"
            rf"(?:fiscal\s|calendar\s|school\s)?{_YEAR_WORD}"
        ),
        _read_direction,
    ),
    (
        ClueKind.YEAR,
        rf"{SO_MANY}(?P<unit>year|decade)s?\s(?:or so\s)?{WAY}",
        read_count,
    ),
    (
        ClueKind.YEAR,
        r"\b(?:[Tt]he\s|[Aa]\s)?[Yy]ear-(?:ago|earlier)\b(?!\s(?:quarter|period|third|nine))",
        _read_year_before,
    ),
    (
        ClueKind.YEAR,
        (
            r"(?:(?<=\bin )|(?<=\bof )|(?<=\b[Ff]or ))the (?:full |fiscal )?year\b"
            r"(?! (?:ago|earlier|before|that|two|\d))"
        ),
        _read_year,
    ),
)
