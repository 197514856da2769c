"""What values tell of themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import Passage, Span


def place(span: Span, block: str = "p-1", entry: str = "e") -> Passage:
    """Return a passage at that place."""
    return Passage(entry=entry, block=block, span=span, text="x" * (span[1] - span[0]))


@pytest.mark.parametrize(
    ("span", "is_overlapping", "is_held"),
    [
        ((0, 4), False, False),
        ((0, 5), True, False),
        ((4, 5), True, True),
        ((4, 8), True, True),
        ((7, 9), True, False),
        ((3, 9), True, False),
        ((8, 9), False, False),
    ],
)
def test_passages_of_one_block_are_compared_by_their_spans(
    span: Span, *, is_overlapping: bool, is_held: bool
) -> None:
    """Spans are half-open: what begins where the other ends has nothing of it."""
    outer, other = place((4, 8)), place(span)
    assert outer.overlaps(other) is other.overlaps(outer) is is_overlapping
    assert outer.holds(other) is is_held


def test_passages_of_two_blocks_have_nothing_in_common() -> None:
    """Equal spans of other blocks, or of other entries, are other words."""
    for other in (place((4, 8), block="p-2"), place((4, 8), entry="f")):
        assert not place((4, 8)).overlaps(other)
        assert not place((4, 8)).holds(other)


def test_a_part_of_a_passage_is_a_passage() -> None:
    """Its words stand where its span says; it ends where the passage ends."""
    whole = Passage(entry="e", block="p-1", span=(4, 17), text="the old ferry")
    assert whole.part(4, 7) == replace(whole, span=(8, 11), text="old")
    assert whole.part(8, 99) == replace(whole, span=(12, 17), text="ferry")
    assert whole.holds(whole.part(8, 99))
