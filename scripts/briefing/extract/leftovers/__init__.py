"""Lines that a page leaves around and between the paragraphs of an article.

Each row is one rule: it looks at one line alone, at its form and its general words.
The first row that matches names the rule in the receipt. A line longer than a
row's `longest` is never taken by it.

"""

from __future__ import annotations

from briefing.extract.leftovers.controls import CONTROL_LINES
from briefing.extract.leftovers.elsewhere import ELSEWHERE
from briefing.extract.leftovers.notices import NOTICES
from briefing.extract.leftovers.pitches import PITCHES
from briefing.extract.leftovers.row import Leftover
from briefing.extract.units import Unit, plain

__all__ = ["LEFTOVERS", "Leftover", "find_leftover"]

LEFTOVERS: tuple[Leftover, ...] = (*NOTICES, *PITCHES, *ELSEWHERE, *CONTROL_LINES)


def find_leftover(unit: Unit) -> Leftover | None:
    """Return the first rule that removes *unit* for its own words, if any."""
    text = plain(unit.text)
    for rule in LEFTOVERS:
        if unit.words <= rule.longest and rule.matches(text):
            return rule
    return None
