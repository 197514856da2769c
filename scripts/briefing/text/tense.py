"""Whether a sentence of English tells a date as past or as to come."""

from __future__ import annotations

import re

from briefing.model import Span
from briefing.text.stems import lower
from briefing.text.tense_cues import FUTURE_CUES, NEXT_TO_DATE_CUES, PAST_CUES

# Words of the same sentence that a verb may stand away from its date.
# Chosen on the golden cases; re-run tests/text/test_tense.py.
_REACH = 90

# A passive of the present ("is believed") tells nothing; the future wins
# where both could match at one place. Searched in small letters: where case counts,
# Python passes over each alternative that begins with another letter.
_CUE = re.compile(
    r"\b(?:(?P<future>" + "|".join(FUTURE_CUES) + r")"
    r"|(?P<neither>(?:is|are|be|being|as|yet to be) (?!scheduled|slated|planned"
    r"|anticipated)[a-z]+(?:ed|en)|based|compared|so-called|continued|related|united"
    r"|detailed|limited|need|needed)"
    r"|(?P<past>" + "|".join(PAST_CUES) + r"))\b"
)
_NEXT_TO_DATE = re.compile(
    rf"\b(?:{'|'.join(NEXT_TO_DATE_CUES)})\s(?:about\s|around\s|the\s)?$"
)
# "The ministry on Sunday issued": the verb stands right behind its date.
_PAST_BEHIND = re.compile(r"\s[a-z]{2,}ed\s(?!to\b|by\b)")
# ", said Mayor Reis": when it was said tells nothing of the days that it speaks of.
_SAID_BEHIND = re.compile(r",[”\"’']?\s(?:said|says|told)\b")
_SENTENCE_END = re.compile(
    r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Jan)(?<!Feb)(?<!Mar)(?<!Apr)(?<!Jun)"
    r"(?<!Jul)(?<!Aug)(?<!Sept)(?<!Sep)(?<!Oct)(?<!Nov)(?<!Dec)[.!?][”\"’')]*\s"
)

_DIRECTIONS = {"future": 1, "past": -1}


def _read_cue(match: re.Match[str]) -> int:
    """Return the direction of a cue."""
    return _DIRECTIONS.get(match.lastgroup or "", 0)


def find_tense(text: str, span: Span) -> int:
    """Say which way the sentence around a date points.

    The nearest verb of telling before the date decides ("announced on
    September 22", "scheduled from Nov 15"), else the nearest behind it.

    Args:
        text: Plain text of a paragraph.
        span: Of the date, half-open, in characters of *text*.

    Returns:
        -1 told as past, 1 told as to come, 0 where the sentence does not say.

    """
    start = max(0, span[0] - _REACH)
    for end in _SENTENCE_END.finditer(text, start, span[0]):
        start = end.end()
    if _PAST_BEHIND.match(text, span[1]):
        return -1
    if _NEXT_TO_DATE.search(text, start, span[0]):
        return 1
    small = lower(text)
    before = [
        cue
        for match in _CUE.finditer(small, start, span[0])
        if (cue := _read_cue(match))
    ]
    if before:
        return before[-1]
    sentence_end = _SENTENCE_END.search(text, span[1])
    stop = min(sentence_end.start() if sentence_end else len(text), span[1] + _REACH)
    if said := _SAID_BEHIND.search(text, span[1], stop):
        stop = said.start()
    for match in _CUE.finditer(small, span[1], stop):
        if cue := _read_cue(match):
            return cue
    return 0
