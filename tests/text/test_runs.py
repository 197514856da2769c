"""Runs of characters: the same as a pattern finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.runs import Runs

_KINDS = (r"[^\W\d_]", r"[^\W_]", r"\w")


@pytest.mark.parametrize("kind", _KINDS)
@given(text=st.text() | st.text(st.sampled_from("aB_1é ’–…-.\xa0Ж日\n\t\x1f")))
def test_runs_are_what_the_pattern_finds(kind: str, text: str) -> None:
    """Whatever stands in a text, in ASCII or beyond."""
    assert Runs(kind).find(text) == re.findall(f"{kind}+", text)


def test_typographic_marks_part_words() -> None:
    """As their plain forms do."""
    assert Runs(r"\w").find("It’s “one – two…”") == ["It", "s", "one", "two"]
