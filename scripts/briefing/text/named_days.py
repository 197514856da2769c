"""Days that go by a name: tables that grow by a line."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.model import ClueKind
from briefing.text.form_parts import YEAR, Form, Parts, Values, read_year

# Days that go by a name, with month, day and, for one event, year.
_NAMED_DAYS = {
    "9/11": (9, 11, 2001),
    "christmas day": (12, 25, None),
    "christmas eve": (12, 24, None),
    "christmas": (12, 25, None),
    "new year’s day": (1, 1, None),
    "new year’s eve": (12, 31, None),
    "independence day": (7, 4, None),
    "fourth of july": (7, 4, None),
    "valentine’s day": (2, 14, None),
    "halloween": (10, 31, None),
    "bastille day": (7, 14, None),
}
# Holidays of the United States that fall on the n-th weekday of a month, -1 the
# last (United States Code, title 5, section 6103; election day: title 3, section 1,
# the Tuesday after the first Monday).
_MOVING_DAYS = {
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "columbus day": (10, 0, 2),
    "martin luther king day": (1, 0, 3),
    "presidents’ day": (2, 0, 3),
    "mother’s day": (5, 6, 2),
    "father’s day": (6, 6, 3),
    "election day": (11, 1, 0),
}


def _read_named_day(parts: Parts) -> Values:
    """Read a day that goes by a name."""
    name = " ".join(parts["name"].lower().replace("'", "’").split())
    month, day, year = _NAMED_DAYS[name]
    return {
        "month": month,
        "first_day": day,
        "last_day": day,
        "year": year or read_year(parts),
    }


def _read_moving_day(parts: Parts) -> Values:
    """Read a holiday that falls on a weekday of its month."""
    name = " ".join(parts["name"].lower().replace("'", "’").split())
    month, weekday, number = _MOVING_DAYS[name]
    year = read_year(parts)
    return {"month": month, "weekday": weekday, "number": number, "year": year}


def _join_names(names: Iterable[str]) -> str:
    """Return a pattern of names, the longer first, in capitals and straight marks."""
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join(
        r"\s".join(
            word if word == "of" else word[0].upper() + word[1:].replace("’", "[’']")
            for word in name.split()
        )
        for name in longest_first
    )


_WITH_YEAR = rf"(?:(?:,\s?|\s|,?\sof\s)(?P<year>{YEAR}))?"

NAMED_DAY_FORMS: tuple[Form, ...] = (
    (
        ClueKind.DAY,
        rf"(?P<name>{_join_names(_NAMED_DAYS)})(?![\w/]){_WITH_YEAR}",
        _read_named_day,
    ),
    (
        ClueKind.HOLIDAY,
        rf"(?P<name>{_join_names(_MOVING_DAYS)})\b{_WITH_YEAR}",
        _read_moving_day,
    ),
)

# How the names open, as prose prints them.
DAY_NAMES = tuple(
    name.title().replace("’S", "") for name in (*_NAMED_DAYS, *_MOVING_DAYS)
)
