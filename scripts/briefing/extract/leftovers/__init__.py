"""Lines that a page leaves around and between the paragraphs of an article.

Each row is one rule: it looks at one line alone, at its form and its general words.
The first row that matches names the rule in the receipt. A line longer than a
row's `longest` is never taken by it. Most lines meet no pattern at all: the table is
indexed by the words that each pattern needs (`briefing.text.needs`).

"""

from __future__ import annotations

import re
from functools import cache

from briefing.extract.leftovers.controls import CONTROL_LINES
from briefing.extract.leftovers.elsewhere import ELSEWHERE
from briefing.extract.leftovers.notices import NOTICES
from briefing.extract.leftovers.pitches import PITCHES
from briefing.extract.leftovers.row import Leftover
from briefing.extract.leftovers.translated import ADDRESS
from briefing.extract.units import Unit, asked_once
from briefing.text.sieves import StemIndex

__all__ = ["LEFTOVERS", "Leftover", "find_leftover"]

# Some words between quotation marks: running text that quotes somebody.
_SPEECH = re.compile(r"(?:^|[\s(])[\"'][^\"]*?\w+(?:[^\w\"]+\w+){3}[^\"]*?[\"']")

# How a page speaks to its reader; running text without it reports about others.
_ADDRESS = re.compile(
    r"^\W*(?:please |just |simply |or |and )*(?:sign|subscribe|follow|join|get|"
    r"download|click|tap|share|log|register|continue|read|want|stay|keep|"
    r"to (?:stay|keep|read|"
    r"continue|get|learn|see|find|comment)|enter|support|become|discover|don't|have|if "
    r"you|when you|by|find|check|visit|try|start|listen|watch|leave|let|send|e-?mail|"
    r"contact|got|do you|are you|interested|looking|need|add|see|learn|cancel|enjoy|"
    r"unlock|already|welcome|thanks?|be sure|free|no spam|you can)\b"
    r"|\b(?:our|us|we|i|this (?:site|page|post|website|article|story)|your (?:inbox|"
    r"e-?mail|browser|account|subscription|data|friends)|wir|uns|unser\w*|hier|jetzt|"
    r"ihre[nrm]?)\b|" + ADDRESS,
    re.IGNORECASE,
)

LEFTOVERS: tuple[Leftover, ...] = (*NOTICES, *PITCHES, *ELSEWHERE, *CONTROL_LINES)

_LONGEST = max(rule.longest for rule in LEFTOVERS)
_TESTS = tuple((rule, test) for rule in LEFTOVERS for test in rule.matches)


@asked_once
def find_leftover(unit: Unit) -> Leftover | None:
    """Return the first rule that removes *unit* for its own words, if any."""
    if unit.words > _LONGEST:
        return None
    text = unit.plain
    is_speech = is_report = False
    is_judged = not unit.is_prose
    index, by_words = _index()
    for place in index.find(unit.stems, by_words[unit.words]):
        rule, test = _TESTS[place]
        if not test.holds(text):
            continue
        if not is_judged:
            is_judged = True
            is_speech = _SPEECH.search(text) is not None
            is_report = _ADDRESS.search(text) is None
        if not ((is_speech and rule.spares_speech) or (is_report and rule.asks_reader)):
            return rule
    return None


@cache
def _index() -> tuple[StemIndex, tuple[int, ...]]:
    """Return the tests by the stems that they need, and by the words of a line.

    Read from the table when the first line is judged: a run without an article to
    convert goes without.
    """
    by_words = (
        (place for place, (rule, _) in enumerate(_TESTS) if words <= rule.longest)
        for words in range(_LONGEST + 1)
    )
    return (
        StemIndex((test.find_needs(),) for _, test in _TESTS),
        tuple(sum(1 << place for place in places) for places in by_words),
    )
