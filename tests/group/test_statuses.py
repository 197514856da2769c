"""What a sentence settles and what it leaves open."""

from __future__ import annotations

import pytest

from briefing.group.statuses import find_claims, is_reversal


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry confirmed the visit.", [("confirm", True)]),
        ("The visit has yet to be confirmed by the ministry.", [("confirm", False)]),
        ("The union did not agree to the offer.", [("agree", False)]),
        ("The company declined to confirm the figure.", [("confirm", False)]),
        ("Both sides had agreed to meet.", [("agree", True)]),
        ("The city may approve the plan in May.", []),
        ("The protesters held signs.", []),
        ("The council will decide on Monday.", []),
    ],
)
def test_claims_have_a_sign(sentence: str, expected: list[tuple[str, bool]]) -> None:
    """Settled, unsettled, or neither where a thing only may happen."""
    found = [(claim.verb, claim.is_so) for claim in find_claims(sentence)]
    assert found == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The bridge was closed.", "The bridge was not closed.", True),
        ("The court accepted the plea.", "The court rejected the plea.", True),
        ("The worship is legal.", "The worship is illegal.", True),
        ("There was no access to it.", "It had no access at all.", False),
        ("The bridge was closed.", "The bridge was shut.", False),
        ("Prices rose and fell.", "Prices fell and rose.", False),
    ],
)
def test_reversals(one: str, other: str, *, expected: bool) -> None:
    """A denial or an opposite turns a sentence round, in either order."""
    assert is_reversal(one, other) is expected
    assert is_reversal(other, one) is expected
