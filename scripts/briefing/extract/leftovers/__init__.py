"""Lines that a page leaves around and between the paragraphs of an article.

Each row is one rule: it looks at one line alone, at its form and its general words.
The first row that matches names the rule in the receipt. A line longer than a
row's `longest` is never taken by it.

"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.extract.leftovers.controls import CONTROL_LINES
from briefing.extract.leftovers.elsewhere import ELSEWHERE
from briefing.extract.leftovers.notices import NOTICES
from briefing.extract.leftovers.pitches import PITCHES
from briefing.extract.leftovers.row import Leftover
from briefing.extract.leftovers.translated import ADDRESS
from briefing.extract.units import Unit, plain

__all__ = ["LEFTOVERS", "Leftover", "find_leftover"]

# Some words between quotation marks: running text that quotes somebody.
_SPEECH = re.compile(r"(?:^|[\s(])[\"'][^\"]*?\w+\W+\w+\W+\w+\W+\w+[^\"]*?[\"']")

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


def find_leftover(unit: Unit) -> Leftover | None:
    """Return the first rule that removes *unit* for its own words, if any."""
    return _find(unit.text, unit.words, is_prose=unit.is_prose)


# Several steps ask about the same lines.
@lru_cache(maxsize=2048)
def _find(printed: str, words: int, *, is_prose: bool) -> Leftover | None:
    text = plain(printed)
    is_speech = is_prose and _SPEECH.search(text) is not None
    is_report = is_prose and _ADDRESS.search(text) is None
    for rule in LEFTOVERS:
        if words > rule.longest:
            continue
        if (is_speech and rule.spares_speech) or (is_report and rule.asks_reader):
            continue
        if rule.matches(text):
            return rule
    return None
