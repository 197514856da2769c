"""What an English sentence counts, and how many of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.group.figures import Figure, is_rounding, read_figure, read_value
from briefing.model import Span
from briefing.text.words import CALENDAR_WORDS, Word, find_words, is_stop_word, stem

# One unit in several spellings; who counts men counts people.
_UNITS = {
    "percent": "%",
    "cent": "%",  # "per cent"
    "person": "people",
    "people": "people",
    "men": "people",
    "women": "people",
    "dead": "people",
    "killed": "people",
    "injured": "people",
    "wounded": "people",
    "missing": "people",
    "dollar": "$",
    "pound": "£",
    "euro": "€",
    "yen": "¥",
    "kilometer": "km",
    "kilometre": "km",
    "metre": "meter",
}
_CURRENCIES = frozenset("$£€¥")
# Words after which a figure says no more than a bound or a neighbourhood, and how far
# from it the true one may lie. A tenth is what "about" is mostly used for.
_BOUNDS = (
    ("more than|over|at least|above|exceeding", 1.0, 1.5),
    ("less than|fewer than|under|at most|up to|below|almost|nearly", 0.8, 1.0),
    ("about|around|some|roughly|approximately|an estimated|close to|near", 0.9, 1.1),
)
_BEFORE = tuple(
    (re.compile(rf"\b(?:{words})\s*\W?$", re.IGNORECASE), low, high)
    for words, low, high in _BOUNDS
)
_LOOK_BACK = 16  # characters: the longest of these words with its blanks
_MOST_BETWEEN = 3  # words up to what is counted: "412 striking union members"
_NEIGHBOURS = 6  # words to either side that say which figure it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure and what it counts."""

    low: float
    high: float  # the same as `low` for a plain figure
    unit: str  # folded: "people", "%", "$", "member"; "" where none stands beside it
    nearby: frozenset[str]  # folded words that stand around it
    span: Span  # of the figure, in characters of the sentence


def find_quantities(sentence: str, skipped: Sequence[Span] = ()) -> list[Quantity]:
    """Return what *sentence* counts, in order.

    Args:
        sentence: Plain text, English.
        skipped: Half-open; where dates stand, whose figures count nothing.

    """
    words = find_words(sentence)
    found: list[Quantity] = []
    taken = 0
    for at, word in enumerate(words):
        if at < taken or any(a <= word.span[0] < b for a, b in skipped):
            continue
        figure = read_figure(sentence, words, at)
        if figure is None:
            continue
        taken = figure.words[1]
        unit = _find_unit(sentence, words, figure)
        if unit is not None:
            low, high = _find_bounds(sentence[: word.span[0]])
            found.append(
                Quantity(
                    low=figure.low * low,
                    high=figure.high * high,
                    unit=unit,
                    nearby=_list_nearby(words, figure),
                    span=(word.span[0], words[taken - 1].span[1]),
                )
            )
    return found


def may_agree(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures may be the same, rounding and "about" allowed."""
    if one.low <= other.high and other.low <= one.high:
        return True
    is_plain = one.low == one.high and other.low == other.high
    return is_plain and is_rounding(one.low, other.low)


def _list_nearby(words: Sequence[Word], figure: Figure) -> frozenset[str]:
    start, end = figure.words
    around = (*words[max(0, start - _NEIGHBOURS) : start], *words[end:][:_NEIGHBOURS])
    return frozenset(
        stem(word.folded)
        for word in around
        if not word.is_number and not is_stop_word(word.folded)
    )


def _find_unit(sentence: str, words: Sequence[Word], figure: Figure) -> str | None:
    """Return what a figure counts; ``None`` for what is no count: "May 12", "G20"."""
    start, end = figure.words
    before = sentence[: words[start].span[0]][-1:]
    if before in _CURRENCIES and before:
        return before
    if before.isalnum() or (start and words[start - 1].folded in CALENDAR_WORDS):
        return None
    if sentence[words[end - 1].span[1] :].lstrip().startswith("%"):
        return "%"
    if end < len(words) and words[end].folded in CALENDAR_WORDS:
        return None
    return _read_unit(sentence, words, _skip_whole(words, end))


def _skip_whole(words: Sequence[Word], at: int) -> int:
    """Return the word behind "of its nine", where one stands at *at*."""
    if at == len(words) or words[at].folded != "of":
        return at
    while at < len(words) and (
        is_stop_word(words[at].folded) or read_value(words[at]) is not None
    ):
        at += 1
    return at


def _read_unit(sentence: str, words: Sequence[Word], at: int) -> str:
    """Return the unit among the words from *at* on, "" where there is none."""
    for step, word in enumerate(words[at : at + _MOST_BETWEEN]):
        gap = sentence[words[at + step - 1].span[1] : word.span[0]]
        key = stem(word.folded)
        if key in _UNITS:
            return _UNITS[key]
        if not re.fullmatch(r"[\s-]+", gap) or word.is_number:
            break
        if is_stop_word(word.folded) and key != "per":
            break
        # The first plural is what is counted; so is what a hyphen ties: "21-member".
        if key != word.folded or (step == 0 and gap == "-"):
            return key
    return ""


def _find_bounds(before: str) -> tuple[float, float]:
    """Return by what a figure may be less and more, given the words before it."""
    near = before[-_LOOK_BACK:]
    return next(
        ((low, high) for words, low, high in _BEFORE if words.search(near)), (1.0, 1.0)
    )
