"""Date expressions of English prose."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.model import ClueKind
from briefing.text.date_forms import FORMS
from briefing.text.dates import DateExpression, find_dates
from briefing.text.sieves import StemIndex

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_SHORT = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sept.", "Oct."),
    *("Nov.", "Dec."),
)
_ALPHABET = "aeiousMN dsthr 0123456789.,:-’“”\n%(JanuaryNovemberMayWednesdaylastweekago"


def _parts(found: DateExpression) -> dict[str, int]:
    """Return what an expression says, without what it does not say."""
    names = ("year", "month", "first_day", "last_day", "weekday", "offset", "tense")
    return {n: getattr(found, n) for n in names if getattr(found, n) not in (None, 0)}


@pytest.mark.parametrize(
    ("text", "kind", "words", "parts"),
    [
        (
            "It met on 22 September 2023.",
            ClueKind.DAY,
            "22 September 2023",
            {"year": 2023, "month": 9, "first_day": 22, "last_day": 22, "tense": -1},
        ),
        (
            "Sept. 22, 2023",
            ClueKind.DAY,
            "Sept. 22, 2023",
            {"year": 2023, "month": 9, "first_day": 22, "last_day": 22},
        ),
        (
            "the file of 2023-09-22 has",
            ClueKind.DAY,
            "2023-09-22",
            {"year": 2023, "month": 9, "first_day": 22, "last_day": 22},
        ),
        (
            "Wednesday, Nov. 8",
            ClueKind.DAY,
            "Wednesday, Nov. 8",
            {"month": 11, "first_day": 8, "last_day": 8, "weekday": 2},
        ),
        (
            "talks in Oslo, September 16-17.",
            ClueKind.RANGE,
            "September 16-17",
            {"month": 9, "first_day": 16, "last_day": 17},
        ),
        (
            "the fair is scheduled from Nov 15 to 17.",
            ClueKind.RANGE,
            "Nov 15 to 17",
            {"month": 11, "first_day": 15, "last_day": 17, "tense": 1},
        ),
        (
            "the vote in mid-November 2022 ended well",
            ClueKind.PART_OF_MONTH,
            "mid-November 2022",
            {
                "year": 2022,
                "month": 11,
                "first_day": 11,
                "last_day": 20,
                "tense": -1,
            },
        ),
        (
            "(early February 2023)",
            ClueKind.PART_OF_MONTH,
            "early February 2023",
            {"year": 2023, "month": 2, "first_day": 1, "last_day": 10},
        ),
        ("the vote this November", ClueKind.MONTH, "this November", {"month": 11}),
        (
            "next November",
            ClueKind.MONTH,
            "next November",
            {"month": 11, "tense": 1},
        ),
        (
            "in November of last year",
            ClueKind.MONTH,
            "November of last year",
            {"month": 11, "offset": -1, "tense": -1},
        ),
        ("Compared to March when", ClueKind.MONTH, "March", {"month": 3}),
        ("a fall in May", ClueKind.MONTH, "May", {"month": 5}),
        (
            "she said on Wednesday",
            ClueKind.WEEKDAY,
            "Wednesday",
            {"weekday": 2, "tense": -1},
        ),
        (
            "last Wednesday",
            ClueKind.WEEKDAY,
            "last Wednesday",
            {"weekday": 2, "offset": -1, "tense": -1},
        ),
        ("next week", ClueKind.WEEK, "next week", {"offset": 1, "tense": 1}),
        ("two weeks ago", ClueKind.WEEK, "two weeks ago", {"offset": -2, "tense": -1}),
        ("last year", ClueKind.YEAR, "last year", {"offset": -1, "tense": -1}),
        ("later this year", ClueKind.YEAR, "later this year", {"tense": 1}),
        ("6 years ago", ClueKind.YEAR, "6 years ago", {"offset": -6, "tense": -1}),
        (
            "six months ago",
            ClueKind.MONTHS_AGO,
            "six months ago",
            {"offset": -6, "tense": -1},
        ),
        ("trade in 2021.", ClueKind.YEAR, "2021", {"year": 2021}),
        (
            "As the 2024 vote approaches",
            ClueKind.YEAR,
            "2024",
            {"year": 2024, "tense": 1},
        ),
    ],
)
def test_form_is_found(
    text: str, kind: ClueKind, words: str, parts: dict[str, int]
) -> None:
    """Each form of a date is found with its kind, its words and its parts."""
    (found,) = find_dates(text)
    assert (found.kind, found.text, _parts(found)) == (kind, words, parts)


@pytest.mark.parametrize(
    "text",
    [
        "about 62% of trade",
        "they may meet",
        "they march on",
        "21-member economies",
        "at 10:30 or 18.45",
        "call 555-2021 or +1 202-555-2019",
        "in 2000 people",
        "May said so; April Jones agreed",
        "The Sunday Times on Black Friday",
        "a boy of ten years of age, the 52-year-old",
        "a two-thirds majority and three-quarters of it",
        "version 2.0.2021-b",
        "31 February or February 30",
        "September 22-21",
        "$2023 and 2023%",
    ],
)
def test_other_words_are_no_date(text: str) -> None:
    """Shares, verbs, times, telephone numbers and names are no dates."""
    assert find_dates(text) == ()


_FORMS: list[Callable[[date], str]] = [
    lambda day: day.isoformat(),
    lambda day: f"{day.day} {_MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{_MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{_SHORT[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"the {day.day}th of {_MONTHS[day.month - 1]}, {day.year}",
    lambda day: f"{day:%A}, {day.day} {_MONTHS[day.month - 1]} {day.year}",
]


@given(day=st.dates(date(1900, 1, 1), date(2099, 12, 31)), form=st.sampled_from(_FORMS))
@example(day=date(2024, 2, 29), form=_FORMS[2])
def test_written_day_is_read_again(day: date, form: Callable[[date], str]) -> None:
    """A day written in any form of English is found with the same value."""
    (found,) = find_dates(f"The talks ended on {form(day)} in Oslo.")
    assert (found.year, found.month, found.first_day) == (day.year, day.month, day.day)
    assert found.last_day == day.day
    assert found.tense == -1


@given(month=st.integers(1, 12), year=st.integers(1900, 2099), days=st.data())
def test_written_range_is_read_again(
    month: int, year: int, days: st.DataObject
) -> None:
    """Days of one month are found as one range with the same value."""
    length = monthrange(year, month)[1]
    first = days.draw(st.integers(1, length - 1))
    last = days.draw(st.integers(first + 1, length))
    (found,) = find_dates(f"It runs {_MONTHS[month - 1]} {first}-{last}, {year}.")
    assert found.kind is ClueKind.RANGE
    assert (found.year, found.month) == (year, month)
    assert (found.first_day, found.last_day) == (first, last)


@given(st.text(_ALPHABET, max_size=120) | st.text(max_size=60))
@example("Nov 15 to 17Nov 15 to 17 2023-11-11date 12/22/23")
def test_span_is_verbatim(text: str) -> None:
    """A found date is never reworded, and no two overlap."""
    end = 0
    for found in find_dates(text):
        assert text[slice(*found.span)] == found.text
        assert found.span[0] >= end
        end = found.span[1]


_PIECES = st.sampled_from(
    [
        *("3", "May", "Jan", "Sept.", "2031", "Mon", "Monday", "last", "this", "the"),
        *("year", "years", "ago", "early", "in", "spring", "Christmas", "today", "two"),
        *("of", "end", "week", "next", "é", "_", "-", "’s", "pm", "5", "nineties", ","),
        *("quarter", "first", "decade", "now", "months", "later", "day", "20", "30s"),
    ]
)


@example(["é", "Christmas"], "")
@given(st.lists(_PIECES, max_size=9), st.sampled_from(["", " "]))
def test_no_form_is_kept_back_by_the_words_of_a_text(
    pieces: list[str], glue: str
) -> None:
    """Each form that matches is tried, also where letters and digits are glued."""
    text = glue.join(pieces)
    found = find_dates(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(StemIndex, "find_ways", lambda *_: (1 << len(FORMS)) - 1)
        assert find_dates(text) == found
