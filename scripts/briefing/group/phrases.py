"""Runs of words that may name something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.model import Span
from briefing.text.frequencies import find_rarity
from briefing.text.unspaced import has_function_letter, is_unspaced
from briefing.text.words import CALENDAR_WORDS, Word, find_words, is_stop_word, stem

# A word this common in its language opens and closes no phrase ("said", "new").
COMMON_RARITY = 1.3
_INSIDE_PHRASE = re.compile(r"[ \u00a0]|-")
# The only function words that a phrase may hold: "Bank of England", "Rio de Janeiro".
_JOINTS = frozenset({"of", "de", "del", "della", "do", "da", "du", "des", "der", "van"})

_CURRENCIES = ("£", "$", "€", "¥")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Consecutive words of one sentence, no punctuation between them."""

    key: tuple[str, ...]  # folded and stemmed, for comparing
    span: Span  # half-open, in characters of the sentence
    text: str  # verbatim
    is_name: bool  # every telling word of it has a capital or is a number
    opens: bool  # it begins the sentence


def find_phrases(
    sentence: str, language: str | None, *, longest: int = 4
) -> Iterator[Phrase]:
    """Yield every phrase of at most *longest* words, by start, then length.

    A phrase begins and ends with a word that is neither a function word nor among
    the commonest of its language, nor a weekday or month.

    Args:
        sentence: Plain text.
        language: ISO 639-1 or ``None``.
        longest: Words at most.

    """
    words = find_words(sentence)
    keys = [stem(word.folded) for word in words]
    plain = [
        is_plain_word(word, key, language)
        for word, key in zip(words, keys, strict=True)
    ]
    for start, first in enumerate(words):
        # "90th minute": a word that hangs on a figure is the figure's.
        if plain[start] or sentence[first.span[0] - 1 : first.span[0]].isdigit():
            continue
        for end in range(start, min(start + 2 * longest, len(words))):
            if end > start:
                last, ahead = words[end - 1].span, words[end].span
                is_pair = ahead[0] < last[1]  # of letters, where no blanks part words
                gap = sentence[last[1] : ahead[0]]
                if not is_pair and not _INSIDE_PHRASE.fullmatch(gap):
                    break
                # As many letters as so many words have, at two letters a word.
                if end - start >= (2 * longest - 1 if is_pair else longest):
                    break
            if plain[end]:
                if words[end].folded in _JOINTS or words[end].text[0].isupper():
                    continue  # "Bank of England", "New Economy Forum"
                break
            begin = first.span[0]
            if first.is_number and sentence[begin - 1 : begin] in _CURRENCIES:
                begin -= 1
            span = (begin, words[end].span[1])
            yield Phrase(
                key=tuple(keys[start : end + 1]),
                span=span,
                text=sentence[slice(*span)],
                is_name=all(
                    plain[at] or words[at].is_number or words[at].text[0].isupper()
                    for at in range(start, end + 1)
                ),
                opens=start == 0,
            )


def is_plain_word(word: Word, key: str, language: str | None) -> bool:
    """Tell whether a word alone tells nothing: function word, weekday, very common."""
    if word.is_number:
        return False
    if word.folded in CALENDAR_WORDS:
        return True
    if word.text.isupper() and len(word.text) > 1:  # "US", "WHO"
        return False
    if is_unspaced(word.text[0]) and has_function_letter(word.text):
        return True
    return is_stop_word(word.folded) or find_rarity(key, language) < COMMON_RARITY
