"""What a sentence counts."""

from __future__ import annotations

import pytest

from briefing.group.figures import is_rounding
from briefing.group.quantities import find_quantities


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Some 200 people came.", [(180, 220, "people")]),
        ("The gap was £18 million.", [(18e6, 18e6, "£")]),
        ("Taxes rise by 4.9 per cent in April.", [(4.9, 4.9, "%")]),
        ("APEX is a group of 21-member economies.", [(21, 21, "member")]),
        ("Forty-six ships took part.", [(46, 46, "ship")]),
        (
            "It closes two of its nine libraries.",
            [(2, 2, "library"), (9, 9, "library")],
        ),
        ("They ask 40-50 questions.", [(40, 50, "question")]),
        ("At least 76 were killed.", [(76, 114, "")]),
        ("The G20 met on May 12.", []),
        ("One of them said so.", []),
    ],
)
def test_figures_have_units(
    sentence: str, expected: list[tuple[float, float, str]]
) -> None:
    """Each figure stands with what it counts; what counts nothing is left out."""
    found = [(each.low, each.high, each.unit) for each in find_quantities(sentence)]
    assert [unit for *_, unit in found] == [unit for *_, unit in expected]
    for (low, high, _), (least, most, _) in zip(found, expected, strict=True):
        assert [low, high] == pytest.approx([least, most])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (1.4e6, 1.42e6, True),
        (1.42e6, 1.4e6, True),
        (310_000, 308_500, True),
        (212, 121, False),
        (300, 345, False),  # one digit is no rounding of three
        (46, 46, True),
    ],
)
def test_rounding_keeps_the_digits_it_has(
    one: float, other: float, *, expected: bool
) -> None:
    """Two digits or more that are those of the exact figure make a rounding."""
    assert is_rounding(one, other) is expected
