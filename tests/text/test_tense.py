"""Which way a sentence points from its date."""

from __future__ import annotations

import pytest

from briefing.text.tense import find_tense


@pytest.mark.parametrize(
    ("text", "date", "tense"),
    [
        ("The ministry announced on May 2 that it will pay.", "May 2", -1),
        ("On May 2, the ministry announced a plan.", "May 2", -1),
        ("The fair is scheduled from May 2 to 4.", "May 2", 1),
        ("Both are looking to the summit this May to ease tension.", "this May", 1),
        ("It was said in spring. The fair will open on May 2.", "May 2", 1),
        ("The visit could not take place as planned (May 2).", "May 2", -1),
        ("The summit held in Oslo in May", "May", 0),
        ("This move is believed to be a test in May.", "May", 0),
        ("The fair in May is a potential place.", "May", 0),
        ("The firm agreed to sell its port on May 2.", "May 2", 1),
        ("The firm began to sell its port on May 2.", "May 2", -1),
        ("The judge ruled that she stays until May 2.", "May 2", 1),
        ("The ministry on Sunday issued a warning ahead of a trip.", "Sunday", -1),
        ("The firm cut its dividend, payable May 2.", "May 2", 1),
        ("It has scheduled a hearing for May 2.", "May 2", 1),
        ("It redeems the preferred shares on May 2.", "May 2", 0),
        ("The firm will be sold on May 2.", "May 2", 1),
        ("The firm may not be sold on May 2.", "May 2", 1),
        ("The first cars are to be made on May 2.", "May 2", 1),
        ("The firm was sold on May 2.", "May 2", -1),
        ("They start in May, said Layla Haddad.", "May", 1),
        ("The tax takes effect on May 2.", "May 2", 1),
        ("The fair was off to a bright start on May 2.", "May 2", -1),
        ("The plant in May, said Layla Haddad.", "May", 0),
        ("She said the father would travel on May 2.", "May 2", 1),
    ],
)
def test_nearest_verb_decides(text: str, date: str, tense: int) -> None:
    """The verb of telling that stands nearest before the date, else behind it."""
    start = text.index(date)
    assert find_tense(text, (start, start + len(date))) == tense
