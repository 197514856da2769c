"""Days of publishing that follow from the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.dates import find_clues
from briefing.extract.inferred_dates import infer_published
from briefing.model import Basis, DateClue, Interval

_TEXT = (
    "Both ports look to the fair this October.",
    "The strike that began in mid-May 2018 ended the talks.",
    "The visit could not take place (early March 2019).",
    "The ministry announced on August 12 that a group was set up.",
    "They met in Oslo last year.",
)


def _clues(*paragraphs: str) -> list[tuple[str, int]]:
    found, offset = [], 0
    for text in paragraphs:
        found.append((text, offset))
        offset += len(text) + 1
    return found


def test_day_lies_between_past_and_to_come() -> None:
    """The latest date told as past and the next to come bound the day."""
    published = infer_published(find_clues(_clues(*_TEXT)))
    assert published.basis is Basis.INFERRED
    assert published.value == Interval(first=date(2019, 8, 12), last=date(2019, 9, 30))
    assert {evidence.text for evidence in published.evidence} >= {
        "August 12",
        "this October",
        "last year",
    }


@pytest.mark.parametrize("missing", range(len(_TEXT)))
def test_no_reason_no_date(missing: int) -> None:
    """Without the year, the past or what is to come nothing is inferred."""
    rest = [text for number, text in enumerate(_TEXT) if number != missing]
    assert infer_published(find_clues(_clues(*rest))).basis is Basis.UNKNOWN


def test_weekday_rules_a_year_out() -> None:
    """A weekday that the year contradicts leaves the article undated."""
    wrong = "The group met on Tuesday, August 13, in Oslo."  # a Tuesday in 2019
    right = infer_published(find_clues(_clues(*_TEXT, wrong)))
    assert right.value is not None
    wrong = wrong.replace("Tuesday", "Friday")
    assert infer_published(find_clues(_clues(*_TEXT, wrong))).basis is Basis.UNKNOWN


@given(st.permutations(find_clues(_clues(*_TEXT))))
def test_order_of_clues_is_irrelevant(clues: list[DateClue]) -> None:
    """Shuffled clues give the same date."""
    ordered = infer_published(find_clues(_clues(*_TEXT)))
    assert infer_published(clues) == ordered
