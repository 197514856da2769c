"""The catalogue speaks whole phrases, and refuses what it does not know."""

from __future__ import annotations

import pytest
from tests.site_values.shelves import say

from briefing.errors import BriefingError
from briefing.extract.rules import Rule
from briefing.model import Basis, Fate
from briefing.site.phrases import Phrases, read_phrases

SMALL = """
plain = "Key points"
texts_one = "{count} text"
texts_other = "{count} texts"
from = "translated from {language}"
[languages]
nl = "Dutch"
"""


@pytest.fixture
def small() -> Phrases:
    """Return a small catalogue."""
    rule = Rule(name="first-line", sentence="The first line", example="Strike ends")
    return read_phrases(SMALL, [rule])


def test_phrases_are_filled_in(small: Phrases) -> None:
    """Counts choose their form, codes become names, rules their sentence."""
    assert small("plain") == "Key points"
    assert small("texts", count=1) == "1 text"
    assert small("texts", count=0) == "0 texts"
    assert small("from", language="nl") == "translated from Dutch"
    assert small("rule", rule="first-line") == "The first line"
    assert small("example", rule="first-line") == "Strike ends"


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("missing", {}),
        ("plain", {"count": 1}),
        ("texts", {}),
        ("from", {"language": "xx"}),
        ("rule", {"rule": "unheard-of"}),
    ],
)
def test_what_is_not_in_the_catalogue_is_an_error(
    small: Phrases, key: str, values: dict[str, object]
) -> None:
    """A phrase that is missing, or filled in wrongly, never reaches a page."""
    with pytest.raises(LookupError):
        small(key, **values)


def test_a_catalogue_that_is_not_toml_is_a_fault() -> None:
    """A slip in the file is told with the file's name."""
    with pytest.raises(BriefingError, match=r"theme/phrases\.toml"):
        read_phrases("plain = Key points")


def test_the_theme_has_the_phrases_that_the_values_ask_for() -> None:
    """Every basis, fate and heading that a page may show has its words."""
    speak = say()
    keys = [f"basis-{basis}" for basis in Basis] + [f"fate-{fate}" for fate in Fate]
    keys += ["site-title", "missing-title", "section-key-points", "section-sources"]
    assert all(speak(key) for key in keys)
    assert speak("receipt-title", file="a.txt") == "Receipt of a.txt"
