"""What date expressions mean, seen from the day of publishing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import ClueKind, Interval
from briefing.text.dates import find_dates
from briefing.text.resolved_dates import (
    cite_date,
    is_anchored,
    resolve_date,
    resolve_dates,
)

_WEDNESDAY = date(2015, 6, 17)
_ANCHOR = Interval(first=_WEDNESDAY, last=_WEDNESDAY)
_DAYS = st.dates(date(1950, 1, 1), date(2080, 12, 31))


def _interval(days: str) -> Interval:
    first, _, last = days.partition("/")
    return Interval(
        first=date.fromisoformat(first), last=date.fromisoformat(last or first)
    )


@pytest.mark.parametrize(
    ("anchor", "text", "days"),
    [
        ("2023-11-30", "a crisis in February", "2023-02-01/2023-02-28"),
        ("2023-12-20", "a summit in January", "2024-01-01/2024-01-31"),
        ("2024-01-09", "a vote in December", "2023-12-01/2023-12-31"),
        ("2023-11-30", "the talks of January 10", "2024-01-10"),
    ],
)
def test_a_month_without_tense_is_of_this_year_but_around_new_year(
    anchor: str, text: str, days: str
) -> None:
    """Where no verb tells, the year of publishing is meant."""
    (expression,) = find_dates(text)
    assert resolve_date(expression, _interval(anchor)) == _interval(days)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("She said on Monday.", "2015-06-15"),
        ("She said on Wednesday.", "2015-06-17"),
        ("They will meet on Monday.", "2015-06-22"),
        ("They met last Wednesday.", "2015-06-10"),
        ("this Friday", "2015-06-19"),
        ("yesterday", "2015-06-16"),
        ("the day before yesterday", "2015-06-15"),
        ("last night", "2015-06-16"),
        ("Ten days ago", "2015-06-07"),
        ("last week", "2015-06-07/2015-06-14"),
        ("the weekend", "2015-06-13/2015-06-14"),
        ("the week of June 1", "2015-05-31/2015-06-07"),
        ("last month", "2015-05-01/2015-05-31"),
        ("six months ago", "2014-12-01/2014-12-31"),
        ("last year", "2014-01-01/2014-12-31"),
        ("over the past year", "2014-01-01/2015-06-17"),
        ("a decade ago", "2005-01-01/2005-12-31"),
        ("It ended on Aug. 7.", "2014-08-07"),
        ("A crisis in January", "2015-01-01/2015-01-31"),
        ("The talks of early November", "2015-11-01/2015-11-10"),
        ("It will end on Jan. 2.", "2016-01-02"),
        ("Wednesday, Nov. 5", "2014-11-05"),
        ("by the end of the year", "2015-12-31"),
        ("last May", "2015-05-01/2015-05-31"),
        ("this September", "2015-09-01/2015-09-30"),
        ("early June", "2015-06-01/2015-06-10"),
        ("third-quarter profit fell", "2014-07-01/2014-09-30"),
        ("the second quarter of 2013", "2013-04-01/2013-06-30"),
        ("this quarter", "2015-04-01/2015-06-30"),
        ("the first half of 2014", "2014-01-01/2014-06-30"),
        ("last summer", "2014-06-01/2014-09-23"),
        ("the winter of 1994", "1993-12-01/1995-03-21"),
        ("the early 1990s", "1990-01-01/1999-12-31"),
        ("the 20th century", "1900-01-01/1999-12-31"),
        ("Thanksgiving Day 2013", "2013-11-28"),
        ("Memorial Day 2014", "2014-05-26"),
        ("Election Day 2016", "2016-11-08"),
        ("the 9/11 attacks", "2001-09-11"),
        ("from May 30 to June 2, 2014", "2014-05-30/2014-06-02"),
        ("Nov 15 to 17, 2014", "2014-11-15/2014-11-17"),
        ("November 15, 16 and 17, 2014", "2014-11-15/2014-11-17"),
        ("in 1885, the", "1885-01-01/1885-12-31"),
        ("the year two thousand", "2000-01-01/2000-12-31"),
    ],
)
def test_expression_means_days(text: str, days: str) -> None:
    """Each form means the days that a reader of that Wednesday understands."""
    (found,) = find_dates(text)
    assert resolve_date(found, _ANCHOR) == _interval(days)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell in the third quarter of 2014 from a year earlier.", "2013-Q3"),
        ("It fell in the third quarter of 2014 from the year-ago quarter.", "2013-Q3"),
        ("It lost in the third quarter of 2014. The latest period was bad.", "2014-Q3"),
        ("It fell in the third quarter of 2014, from a profit a year ago.", "2013-Q3"),
        ("It sank on May 3, 2014. The next morning it rose.", "2014-05-04"),
        ("It sank on May 3, 2014. Three days later it rose.", "2014-05-06"),
        ("She spoke on Monday: “We learnt from today’s game.”", "2015-06-15"),
        ("It sank on May 3, 2004. She said: “Today’s news is bad.”", "2015-06-17"),
    ],
)
def test_date_counts_from_the_one_before(text: str, days: str) -> None:
    """What counts from a date told before follows it."""
    last = resolve_dates(find_dates(text), _WEDNESDAY)[-1]
    assert last is not None
    assert last.value == days


@pytest.mark.parametrize("text", ["on Monday", "yesterday", "May 3", "last week"])
def test_without_anchor_nothing_is_guessed(text: str) -> None:
    """A Monday stays a Monday where the day of publishing is not known."""
    (found,) = find_dates(text)
    assert is_anchored(found)
    assert resolve_date(found, None) is None


@pytest.mark.parametrize("text", ["three weeks", "every Monday", "now", "several days"])
def test_what_names_no_day_has_none(text: str) -> None:
    """Durations, repeated times and vague words are never days."""
    (found,) = find_dates(text)
    assert resolve_date(found, _ANCHOR) is None


def test_open_anchor_gives_all_days_that_follow() -> None:
    """From an anchor of several days the interval covers each reading."""
    (found,) = find_dates("She said on Monday.")
    anchor = _interval("2015-06-12/2015-06-17")
    assert resolve_date(found, anchor) == _interval("2015-06-08/2015-06-15")


def test_citation_names_words_and_rule() -> None:
    """The evidence of a date is its words, their place and how they were read."""
    text = "It sank on Monday, as on May 3, 2014. The next day it rose."
    cited = [cite_date(one) for one in find_dates(text)]
    assert [one.rule for one in cited] == [
        "weekday-from-publishing",
        "printed-day",
        "counted-from-date-before",
    ]
    assert all(one.span and text[slice(*one.span)] == one.text for one in cited)


@given(day=_DAYS, weekday=st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_weekday_lies_within_the_week(day: date, weekday: str) -> None:
    """A weekday told as past is that weekday, at most six days back."""
    (found,) = find_dates(f"The port closed on {weekday}.")
    meant = resolve_date(found, Interval(first=day, last=day))
    assert meant is not None
    assert meant.is_day
    assert f"{meant.first:%A}" == weekday
    assert timedelta() <= day - meant.first <= timedelta(days=6)


@given(
    first=_DAYS,
    days=st.integers(0, 40),
    text=st.sampled_from(
        [
            "yesterday",
            "on Monday",
            "last week",
            "in May",
            "May 3",
            "last year",
            "Oct. 2",
        ]
    ),
)
def test_open_anchor_covers_its_ends(first: date, days: int, text: str) -> None:
    """What holds for the first or last possible day lies in the whole."""
    (found,) = find_dates(text)
    last = first + timedelta(days=days)
    whole = resolve_date(found, Interval(first=first, last=last))
    for end in (first, last):
        part = resolve_date(found, Interval(first=end, last=end))
        assert part is not None
        assert whole is not None
        assert whole.first <= part.first <= part.last <= whole.last


@given(st.text("0123456789Maylstweknxgoriqu, '’“”.-"), _DAYS)
def test_any_text_can_be_resolved(text: str, day: date) -> None:
    """No text makes the resolver fail, whatever it seems to say."""
    expressions = find_dates(text)
    assert len(resolve_dates(expressions, day)) == len(expressions)
    assert all(
        resolve_date(one, None) is None or not is_anchored(one)
        for one in expressions
        if one.kind is not ClueKind.TIME
    )
