"""Two wordings of one utterance side by side, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing.model import AlignedWords, Quote, Span, WordingKind
from briefing.text.words import find_words, stem


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with the quote of a wording in which it stands."""

    key: str  # folded and stemmed
    quote: int
    span: Span  # in the quote's words


def align_words(
    first: Sequence[Quote], second: Sequence[Quote]
) -> tuple[AlignedWords, ...]:
    """Return the stretches of two wordings, those that are the same and the others.

    Args:
        first: The quotes of one wording; more than one where an entry cuts it.
        second: The quotes of the other.

    Returns:
        All words of both in order. Within a quote what stands between the words of
        a stretch, blanks and marks, belongs to it; what stands between two
        stretches belongs to neither.

    """
    ones, others = _read(first), _read(second)
    matcher = SequenceMatcher(
        None,
        [word.key for word in ones],
        [word.key for word in others],
        autojunk=False,
    )
    return tuple(
        AlignedWords(
            is_same=tag == "equal",
            first=_print(first, ones[start:end]),
            second=_print(second, others[other_start:other_end]),
        )
        for tag, start, end, other_start, other_end in matcher.get_opcodes()
    )


def find_kind(
    first: Sequence[Quote], second: Sequence[Quote], *, is_translated: bool
) -> WordingKind:
    """Return how the second wording differs from the first.

    Args:
        first: The quotes of one wording, as a rule the fuller.
        second: The quotes of the other.
        is_translated: Whether the entry of one of them is a translation.

    """
    whole = [[word.key for word in _read([quote])] for quote in first]
    parts = [[word.key for word in _read([quote])] for quote in second]
    if whole == parts:
        return WordingKind.SAME
    if all(any(_holds(long, part) for long in whole) for part in parts):
        return WordingKind.CUT
    return WordingKind.TRANSLATION if is_translated else WordingKind.REWRITE


def _holds(long: Sequence[str], part: Sequence[str]) -> bool:
    size = len(part)
    return any(
        list(long[at : at + size]) == list(part) for at in range(len(long) - size + 1)
    )


def _read(quotes: Sequence[Quote]) -> list[_Word]:
    return [
        _Word(stem(word.folded), number, word.span)
        for number, quote in enumerate(quotes)
        for word in find_words(quote.words.text, is_by_letter=True)
    ]


def _print(quotes: Sequence[Quote], words: Sequence[_Word]) -> str:
    """Return the words verbatim; where they are of two quotes, with a blank between."""
    parts = []
    for number in sorted({word.quote for word in words}):
        own = [word.span for word in words if word.quote == number]
        parts.append(quotes[number].words.text[own[0][0] : own[-1][1]])
    return " ".join(parts)
