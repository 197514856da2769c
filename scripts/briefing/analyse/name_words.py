"""Which words of a paragraph are parts of names."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES
from briefing.text.words import CALENDAR_WORDS, STOP_WORDS

_NAMING_MONTHS = frozenset({"may", "april", "june"})


def is_name_before_name(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "He" is a name: a capital inside a sentence before another one."""
    token = tokens[index]
    return (
        token.is_capital
        and len(token.text) > 1
        and not _opens_sentence(tokens, index)
        and index + 1 < len(tokens)
        and tokens[index + 1].is_capital
    )


def is_name_word(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a token has a capital because it names something."""
    token = tokens[index]
    lower = token.lower
    if not token.is_capital:
        return False
    if lower in CALENDAR_WORDS:
        is_after_name = index > 0 and tokens[index - 1].is_capital
        return is_after_name and lower in _NAMING_MONTHS
    if is_name_before_name(tokens, index):
        return True
    if lower in STOP_WORDS:
        return token.text.isupper() and len(token.text) > 1
    if not _opens_sentence(tokens, index):
        return True
    return not _is_common_opening(tokens, index)


def _opens_sentence(tokens: Sequence[Token], index: int) -> bool:
    if index == 0:
        return True
    before = tokens[index - 1]
    return before.kind is TokenKind.QUOTE or before.text in ".?!:…—"


def _is_common_opening(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the word that opens a sentence is an adverb or verb: "Speaking"."""
    lower = tokens[index].lower
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is not None and (after.lower in CUES or after.lower == "'s"):
        return False
    is_verb = lower in CUES and (after is None or not after.is_capital)
    return is_verb or lower == "said" or lower.endswith(("ly", "ing"))
