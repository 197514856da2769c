"""Who a short form stands for, within one entry."""

from __future__ import annotations

import pytest

from briefing.analyse.mentions import Mention, MentionKind, find_mentions
from briefing.analyse.people import People
from briefing.analyse.tokens import find_tokens
from briefing.text.quotation import find_quotations


def _mentions(text: str) -> tuple[Mention, ...]:
    return find_mentions(text, find_tokens(text, find_quotations(text)))


def _resolve(*texts: str) -> str | None:
    """Return who the last mention of the last paragraph is."""
    blocks = [_mentions(text) for text in texts]
    last = blocks[-1][-1]
    return People(blocks).resolve(last, (len(blocks) - 1, last.span[0]))


@pytest.mark.parametrize(
    ("texts", "person"),
    [
        (("Ada Wong left.", "They met Wong"), "Ada Wong"),
        (("Wong Ada left.", "They met Wong"), "Wong Ada"),
        (("They met Wong", "Ada Wong left. They met Wong"), "Ada Wong"),
        (("Ada Wong left.", "Bob Wong stayed.", "They met Wong"), "Bob Wong"),
        (("Ada Wong and Bob Wong left.", "They met Wong"), None),
        (("Ada Wong and Bob Wong left.", "They met Mr Wong"), "Bob Wong"),
        (
            ("Ada Wong and Bob Wong left.", "They met Ms Wong. They met Wong"),
            "Ada Wong",
        ),
        (("Ada Wong left.", "Wong ate.", "Bob Wong left.", "They met Wong"), None),
        (("Ada Wong left.", "Wong ate.", "Bob Wong left. They met Wong"), "Bob Wong"),
        (("They met Wong", "Ada Wong and Bob Wong left. They met Wong"), None),
        (("Nobody left.", "They met Mayor Wong"), "Wong"),
        (("Nobody left.", "They met Wong"), None),
        (("Chinese Premier Ada Wong left.", "China’s premier"), "Ada Wong"),
        (("Chinese Premier Ada Wong left.", "Japan’s premier"), None),
        (("Foreign Minister Ada Wong left.", "the minister"), None),
        (("Minister Ada Wong and Minister Bob Lee left.", "the minister"), None),
        (("Minister Ada Wong left.", "a minister"), None),
    ],
)
def test_short_form_stands_for(texts: tuple[str, ...], person: str | None) -> None:
    """A name or office is the person whom the text allows, else nobody."""
    assert _resolve(*texts) == person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("US Ambassador to China Ada Wong", "Ada Wong"),
        ("Secretary of State Ada Wong", "Ada Wong"),
        ("Chinese Communist Party Politburo member Ada Wong", "Ada Wong"),
        ("Dr. Ada M. Wong", "Ada M. Wong"),
        ("Prime Minister Ludo van der Berg", "Ludo van der Berg"),
        ("the author Stephen King", "Stephen King"),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, name: str) -> None:
    """What stands before a name is an office, a country or an institution."""
    mention = _mentions(text)[-1]
    assert (mention.kind, " ".join(mention.name)) == (MentionKind.NAME, name)


@pytest.mark.parametrize(
    "text",
    [
        "the Ada Wong School",
        "New York",
        "the Pentagon",
        "the Foreign Ministry",
        "Oxford University",
        "France",
        "NATO",
    ],
)
def test_schools_places_and_ministries_are_nobody(text: str) -> None:
    """A run of capitals is no person for its capitals alone."""
    assert _mentions(text)[-1].kind is not MentionKind.NAME
