"""What stands in a regular expression: alternatives, and a tie to the start."""

from __future__ import annotations

import re

import pytest

from briefing.text.patterns import is_tied_to_start, split_alternatives


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (r"a|b", ("a", "b")),
        (r"(?:a|b)c|d", ("(?:a|b)c", "d")),
        (r"a\|b|[|c]|[^]|]|[\]|]", (r"a\|b", "[|c]", "[^]|]", r"[\]|]")),
        (r"(a|b)\1|c", (r"(a|b)\1|c",)),
        (r"(?i)a|b", ("(?i)a|b",)),
        (r"(?i:a)|b", ("(?i:a)", "b")),
    ],
)
def test_a_pattern_is_split_at_the_bars_outside_of_its_groups(
    pattern: str, parts: tuple[str, ...]
) -> None:
    """Behind a backslash, in a set or a group a bar parts nothing."""
    assert split_alternatives(pattern) == parts


@pytest.mark.parametrize(
    ("pattern", "is_tied"),
    [
        (r"^\W*news", True),
        (r"\A(?:news|sport)", True),
        (r"^news|^(?:our )?sport", True),
        (r"(?:^news|\Asport)\b", True),
        (r"^news|sport", False),
        (r"(?:^|\s)news", False),
        (r"(?:^)?news", False),
        (r"news$", False),
        (r"", False),
    ],
)
def test_a_pattern_is_tied_to_the_start_where_all_its_ways_are(
    pattern: str, *, is_tied: bool
) -> None:
    """Such a pattern is tried at one place of a text alone."""
    assert is_tied_to_start(pattern) == is_tied
    assert not is_tied_to_start(pattern, re.MULTILINE)
