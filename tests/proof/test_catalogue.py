"""What counts as the tool's own words."""

from __future__ import annotations

import pytest

from briefing.proof.catalogue import Catalogue

_PHRASES = """
receipt = "Receipt of {file}"
read = "{file}, digest {digest}"
count = "{count} texts"
"""


@pytest.fixture
def catalogue() -> Catalogue:
    """Return a catalogue of three phrases and two sources."""
    return Catalogue(
        _PHRASES, rules=["A rule."], files=["a.txt", "b, digest.txt"], digests=["0f"]
    )


@pytest.mark.parametrize(
    "text",
    ["Receipt of a.txt", "a.txt, digest 0f", "b, digest.txt, digest 0f", "7 texts"],
)
def test_a_phrase_is_known_with_what_it_names(catalogue: Catalogue, text: str) -> None:
    """The names of sources and their digests stand in their places."""
    assert catalogue.has(text)


@pytest.mark.parametrize(
    "text",
    [
        "Receipt of c.txt",  # no source
        "Receipt of 0f",  # a digest is no file
        "a.txt, digest 0f0f",
        "a.txt, digest a.txt",
        "Receipt of a.txt and more",
        "many texts",
    ],
)
def test_nothing_else_is_a_phrase(catalogue: Catalogue, text: str) -> None:
    """A place for a source's name takes no other words, asked once or twice."""
    assert not catalogue.has(text)
    assert not catalogue.has(text)
