"""Many patterns as one: what they find together, and what they leave out."""

from __future__ import annotations

import re

import pytest

from briefing.text.sieves import Sieves
from briefing.text.stems import find_stems

_SOURCES = (r"\bsign (?:up|in)\b", r"^read\b", r"\bread the story\b", r"\d chars")
_MANY = Sieves(_SOURCES, re.IGNORECASE)
_ONE = re.compile("|".join(_SOURCES), re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "Sign up to read the story",
        "To read the story sign in",
        "Read the story",
        "5 chars",
        "You may read on",
        "",
    ],
)
def test_patterns_match_as_if_joined(text: str) -> None:
    """The first match in the text counts, whichever pattern it is of."""
    found, expected = _MANY.search(text, find_stems(text)), _ONE.search(text)
    assert (found and found.span()) == (expected and expected.span())


def test_a_text_meets_only_the_patterns_whose_stems_it_holds() -> None:
    """The stems decide, before the text is looked at."""
    assert not _MANY.may_match(find_stems("nothing of it"))
    assert _MANY.search("Sign up", find_stems("nothing of it")) is None
    assert _MANY.search("Sign up: read the story", find_stems("read"))[0] == (  # type: ignore[index]
        "read the story"
    )
