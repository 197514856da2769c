"""Dates in words, and as HTML wants them."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.model import Interval
from briefing.site.filters import join_intervals, word_interval


@pytest.mark.parametrize(
    ("first", "last", "text", "machine"),
    [
        ("2023-11-08", "2023-11-08", "8 November 2023", "2023-11-08"),
        ("2023-11-01", "2023-11-30", "November 2023", "2023-11"),
        ("2024-02-01", "2024-02-29", "February 2024", "2024-02"),
        ("2023-01-01", "2023-12-31", "2023", "2023"),
        ("2023-11-08", "2023-11-12", "8–12 November 2023", "2023-11"),
        ("2023-10-30", "2023-11-02", "30 October – 2 November 2023", "2023"),
        (
            "2022-12-30",
            "2023-01-02",
            "30 December 2022 – 2 January 2023",
            "2022-12-30",
        ),
    ],
)
def test_interval_in_words(first: str, last: str, text: str, machine: str) -> None:
    """What both ends share is said once; the machine's form is valid HTML."""
    interval = Interval(first=date.fromisoformat(first), last=date.fromisoformat(last))
    worded = word_interval(interval)
    assert worded.text == text
    assert worded.datetime == machine
    assert (worded.first, worded.last) == (first, last)


def test_joined_intervals_reach_from_the_first_to_the_last_day() -> None:
    """A story lasts from its first to its last known day; of none, nothing."""
    early = Interval(first=date(2023, 1, 2), last=date(2023, 1, 9))
    late = Interval(first=date(2023, 1, 5), last=date(2023, 1, 6))
    assert join_intervals([late, early]) == early
    assert join_intervals([]) is None
