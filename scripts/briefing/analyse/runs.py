"""Runs of capitals in a paragraph: where names may stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.analyse.clause import PREPOSITIONS
from briefing.analyse.name_words import is_name_before_name
from briefing.analyse.person_names import is_common_word, is_given_name
from briefing.analyse.phrases import find_name_start
from briefing.analyse.roles import (
    HONORIFICS,
    TITLE_COMPLEMENTS,
    TITLE_MODIFIERS,
    is_body_noun,
    is_person_noun,
)
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES
from briefing.text.words import CALENDAR_WORDS, STOP_WORDS

PARTICLES = frozenset(
    """
    de del della der den di da dos du van von bin ibn al el la le ter ten zu af av abu
    """.split()  # noqa: SIM905
)
_OF = frozenset({"of", "for"})
_OPENERS = frozenset('“"‘«„(【[')


@dataclass(frozen=True, slots=True)
class Run:
    """Words with capitals that stand together."""

    first: int  # index of its first token
    name: int  # index of the first token after titles: "President | Ada Smith"
    last: int
    opens: bool  # the sentence begins with it


def find_runs(tokens: Sequence[Token]) -> Iterator[Run]:
    """Yield the runs of a paragraph in order, cut at possessives and titles.

    Args:
        tokens: Of the paragraph, quotations not masked.

    """
    at = 0
    while at < len(tokens):
        if not _can_start(tokens, at):
            at += 1
            continue
        last = _find_end(tokens, at)
        opens = opens_sentence(tokens, at)
        first = _skip_opening(tokens, at, last) if opens else at
        if first <= last:
            name = min(_find_name(tokens, first, last), last + 1)
            yield Run(first, name, last, opens and first == at)
        at = last + 1


def _find_name(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name starts; "Dean" in "Ada Dean Smith" is no title."""
    start = find_name_start(tokens, first, last)
    is_given = last > first and is_given_name(tokens[first].text)
    return first if is_given and not is_person_noun(tokens[first].lower) else start


def opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token begins a sentence, also inside quotation marks."""
    before = at - 1
    while before >= 0 and tokens[before].text in _OPENERS:
        before -= 1
    return before < 0 or tokens[before].text in ".?!:;…—”"


def _can_start(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if not token.is_capital:
        return False
    if token.lower in STOP_WORDS or token.lower in CALENDAR_WORDS:
        is_acronym = token.text.isupper() and len(token.text) > 1
        return is_acronym or is_name_before_name(tokens, at)
    return True


def _find_end(tokens: Sequence[Token], at: int) -> int:
    last = at
    while last + 1 < len(tokens):
        ahead = last + 1
        if tokens[ahead].is_capital:
            if tokens[ahead].lower in CALENDAR_WORDS or opens_sentence(tokens, ahead):
                break
            last = ahead
            continue
        reach = ahead
        lower = tokens[ahead].lower
        if lower in PARTICLES:
            while reach < len(tokens) and tokens[reach].lower in PARTICLES:
                reach += 1
        elif (lower in _OF and _takes_of(tokens[last])) or lower == "&":
            reach = ahead + 1
        else:
            break
        if reach >= len(tokens) or not tokens[reach].is_capital:
            break
        last = reach
    return last


def _takes_of(token: Token) -> bool:
    """Tell whether "of" and a capital go on with the name: "Bank of England"."""
    lower = token.lower
    if lower in TITLE_COMPLEMENTS or lower in HONORIFICS:
        return False
    return not is_person_noun(lower) or is_body_noun(lower)


def _skip_opening(tokens: Sequence[Token], at: int, last: int) -> int:
    """Return the first word of a run that has its capital not from the sentence."""
    token = tokens[at]
    if at < last and token.kind is TokenKind.WORD:
        is_adverb = (
            token.lower.endswith(("ly", "ing"))
            or token.lower in STOP_WORDS
            or token.lower in PREPOSITIONS
        )
        is_reporting = token.lower.endswith("ing") and token.lower in CUES
        if is_reporting or (is_adverb and is_common_word(token.text)):
            return at + 1
    if at == last and token.lower in TITLE_MODIFIERS:
        return at + 1
    return at
