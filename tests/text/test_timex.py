"""Date expressions in TIMEX3."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.text.dates import find_dates
from briefing.text.timex import write_timexes

_DAY = date(2015, 6, 17)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It met on Monday", ["2015-06-15"]),
        ("at 10:35 a.m. Tuesday", ["2015-06-16T10:35"]),
        ("noon Tuesday", ["2015-06-16T12:00"]),
        ("12:15 a.m. Tuesday", ["2015-06-16T00:15"]),
        ("tonight", ["2015-06-17TNI"]),
        ("this morning", ["2015-06-17TMO"]),
        ("It met on Friday night", ["2015-06-12"]),
        ("last week", ["2015-W24"]),
        ("over the weekend", ["2015-W24-WE"]),
        ("in March 2014", ["2014-03"]),
        ("last fall", ["2014-FA"]),
        ("the third quarter of 2014", ["2014-Q3"]),
        ("the first half of 2014", ["2014-H1"]),
        ("the '80s", ["198"]),
        ("the 20th century", ["19"]),
        ("fiscal 1990", ["1990"]),
        ("2004-2006", ["2004", "2006"]),
        ("between July and September 2014", ["2014-07", "2014-09"]),
        ("in May and June", ["2015-05", "2015-06"]),
        ("Nov 15 to 17, 2014", ["2014-11-15", "2014-11-17"]),
        ("May 30 to June 2, 2014", ["2014-05-30", "2014-06-02"]),
        ("5-7 May 2014", ["2014-05-05", "2014-05-07"]),
        ("May 3 this year", ["2015-05-03", "2015"]),
        ("three days", ["P3D"]),
        ("5 1/2 hours", ["PT5H30M"]),
        ("a 16-hour flight", ["PT16H"]),
        ("the past twenty-five years", ["P25Y"]),
        ("several years", ["PXY"]),
        ("a couple of weeks", ["P2W"]),
        ("nearly two years ago", ["P2Y"]),
        ("every Monday", ["XXXX-WXX-1"]),
        ("Tuesday nights", ["XXXX-WXX-2TNI"]),
        ("each month", ["P1M"]),
        ("daily", ["P1D"]),
        ("now", ["PRESENT_REF"]),
        ("recently", ["PAST_REF"]),
        ("in the near future", ["FUTURE_REF"]),
        ("nineteen ninety-one", []),
        ("in nineteen ninety-one", ["1991"]),
        ("year-end", ["2015-12-31"]),
    ],
)
def test_value_is_that_of_the_guidelines(text: str, values: list[str]) -> None:
    """Each form has its value, a range one at each end."""
    timexes = write_timexes(find_dates(text), _DAY)
    assert [timex.value for timex in timexes] == values


def test_range_ends_stand_where_they_are_printed() -> None:
    """The two ends of a range are spans of its own words."""
    text = "It runs from Nov 15 to 17, 2014."
    timexes = write_timexes(find_dates(text), _DAY)
    assert [text[slice(*timex.span)] for timex in timexes] == ["Nov 15", "17, 2014"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("on Monday", "XXXX-WXX-1"), ("May 3", "XXXX-05-03"), ("in May", "XXXX-05")],
)
def test_without_anchor_the_year_is_open(text: str, value: str) -> None:
    """What the text does not say is written as X."""
    (timex,) = write_timexes(find_dates(text), None)
    assert timex.value == value
