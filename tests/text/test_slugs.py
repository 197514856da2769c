"""File names from titles."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.slugs import LONGEST, slugify


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Dockers return to work", "dockers-return-to-work"),
        ("Émile’s café – “at last”", "emiles-cafe-at-last"),
        ("Straße nach Köln", "strasse-nach-koln"),
        ("Паром опаздывает", "parom-opazdyvaet"),
        ("???", "fallback"),
        ("", "fallback"),
        ("word " * 30, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ],
)
def test_slug_is_plain(title: str, slug: str) -> None:
    """Letters are spelt in ASCII, all else becomes a hyphen."""
    assert slugify(title, "fallback") == slug


@given(st.text())
def test_slug_is_fit_for_an_address(title: str) -> None:
    """Whatever the title, the slug is short, not empty and made of few signs."""
    slug = slugify(title, "fallback")
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)
    assert len(slug) <= LONGEST
