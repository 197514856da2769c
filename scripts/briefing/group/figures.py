"""Figures of English text, in digits and in words, as values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.text.words import Word

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = (
    {word: float(value) for value, word in enumerate(_ONES.split())}
    | {word: 10.0 * value for value, word in enumerate(_TENS.split(), start=2)}
    | {"dozen": 12.0}
)
_SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "million": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
}
_RANGE_MARKS = frozenset({"-", "–"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number, or a range of numbers, of a sentence."""

    low: float
    high: float  # the same as `low` but for a range: "40-50"
    words: tuple[int, int]  # half-open, in words of the sentence


def read_value(word: Word) -> float | None:
    """Return the number that one word prints; ``None`` for "24:30" and the like."""
    if word.is_number:
        plain = word.text.replace(",", "")
        return float(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None
    return _VALUES.get(word.folded)


def read_figure(sentence: str, words: Sequence[Word], at: int) -> Figure | None:
    """Return the figure that begins with the word *at*."""
    low = read_value(words[at])
    if low is None or (low <= 1 and not words[at].is_number):  # "one of them"
        return None
    end = at + 1
    if words[at].folded in _TENS.split() and end < len(words):
        ones = read_value(words[end])
        if ones is not None and 0 < ones < 10 and not words[end].is_number:  # noqa: PLR2004
            low, end = low + ones, end + 1  # "forty-six"
    high = low
    if end < len(words):
        gap = sentence[words[end - 1].span[1] : words[end].span[0]]
        last = read_value(words[end]) if gap in _RANGE_MARKS else None
        if last is not None and last > low:
            high, end = last, end + 1
    while end < len(words) and words[end].folded in _SCALES:
        scale = _SCALES[words[end].folded]
        low, high, end = low * scale, high * scale, end + 1
    return Figure(low=low, high=high, words=(at, end))


def is_rounding(one: float, other: float) -> bool:
    """Tell whether the figure with fewer digits is the other one, rounded."""
    rough, exact = sorted((one, other), key=_count_digits)
    digits = _count_digits(rough)
    if digits == _count_digits(exact):
        return one == other
    return digits > 1 and float(f"{exact:.{digits - 1}e}") == rough


def _count_digits(value: float) -> int:
    """Return how many digits a figure has before its closing zeros."""
    return len(f"{value:.10g}".replace(".", "").strip("0")) or 1
