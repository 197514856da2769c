"""Where a noun phrase of names and offices starts, where its name starts, its end."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.name_words import is_name_word
from briefing.analyse.roles import (
    HONORIFICS,
    ORG_WORDS,
    TITLE_COMPLEMENTS,
    TITLE_MODIFIERS,
    country_of,
    is_body_noun,
    is_person_noun,
)
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES
from briefing.text.words import STOP_WORDS

DETERMINERS = frozenset(
    """
    a an the this these those some many several most few both all any each every no one
    two three four five other another his her its their our my your more certain
    """.split()  # noqa: SIM905
)
_PARTICLES = frozenset(
    """
    de del della der den di da dos du van von bin ibn al el la le ter ten zu af av abu
    """.split()  # noqa: SIM905
)
# Titles that are surnames as well: "Stephen King", "Jim Justice".
_SURNAME_TITLES = frozenset(
    """
    baker baron bishop cardinal carpenter dean driver farmer fellow general guest host
    judge justice king major marshal page painter pope potter prince sailor sheriff
    singer star
    """.split()  # noqa: SIM905
)
_JOINERS = frozenset({"of", "for", "to", "at", "in"})
_MODIFIER_ENDINGS = ("al", "ic", "ary", "ive", "ish", "ese", "ian", "based", "backed")
_MOST_MODIFIERS = 4  # lower-case words between a determiner and its noun
_REACH_OF_OWNER = 3  # words from a possessive to the noun that it owns
_REACH_OF_MODIFIER = 2


def starts_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a token is a name's word or a noun of people or institutions."""
    return is_name_word(tokens, index) or _is_noun(tokens[index])


def _is_noun(token: Token) -> bool:
    is_plain = token.kind is TokenKind.WORD and not token.is_capital
    if not is_plain or token.lower in STOP_WORDS:
        return False
    return is_person_noun(token.lower) or is_body_noun(token.lower)


def find_phrase_end(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the last token of the phrase that starts at a token."""
    last = index
    while last + 1 < len(tokens):
        reach = last + 1
        if not starts_phrase(tokens, reach):
            joined = _joined(tokens, reach)
            if joined is None:
                break
            reach = joined
        if tokens[reach].lower in CUES and not tokens[reach].is_capital:
            break
        last = reach
    return last


def _joined(tokens: Sequence[Token], at: int) -> int | None:
    """Return where a phrase goes on beyond the words at *at*, that join its parts."""
    token, previous = tokens[at], tokens[at - 1]
    if token.kind is TokenKind.CLITIC and token.lower in {"'s", "'"}:
        return _next_part(tokens, at, _REACH_OF_OWNER)
    if token.lower in _PARTICLES and previous.is_capital:
        return _after_particles(tokens, at)
    if token.lower == "of" and is_person_noun(previous.lower):
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        is_office = (
            after is not None and after.is_capital and after.lower in TITLE_COMPLEMENTS
        )
        return at + 1 if is_office else None
    if _is_modifier(token):
        return _next_part(tokens, at, _REACH_OF_MODIFIER)
    return None


def _next_part(tokens: Sequence[Token], at: int, reach: int) -> int | None:
    """Return the next part of a phrase, with only modifiers before it."""
    is_owned = tokens[at].kind is TokenKind.CLITIC
    for index in range(at + 1, min(at + 1 + reach, len(tokens))):
        if starts_phrase(tokens, index):
            return index
        if not _is_modifier(tokens[index], is_owned=is_owned):
            return None
    return None


def _after_particles(tokens: Sequence[Token], at: int) -> int | None:
    """Return the capital after "de la" in a name."""
    while at < len(tokens) and tokens[at].lower in _PARTICLES:
        at += 1
    return at if at < len(tokens) and tokens[at].is_capital else None


def _is_modifier(token: Token, *, is_owned: bool = False) -> bool:
    if token.kind is not TokenKind.WORD or token.is_capital:
        return False
    lower = token.lower
    if lower in TITLE_MODIFIERS:
        return True
    if lower in STOP_WORDS or lower in CUES:
        return False
    return is_owned or lower.endswith(_MODIFIER_ENDINGS)


def find_phrase_start(tokens: Sequence[Token], first: int, floor: int) -> int:
    """Return where a phrase starts with the words that determine its first noun.

    Args:
        tokens: The paragraph.
        first: Index of the phrase's first noun or name.
        floor: Index below which another phrase ends.

    """
    at = first
    for _ in range(_MOST_MODIFIERS + 1):
        if at - 1 < floor:
            break
        before = tokens[at - 1]
        if before.lower in DETERMINERS:
            return at - 1
        if before.kind is not TokenKind.NUMBER and not _is_loose_modifier(before):
            break
        at -= 1
    at = first
    while at - 1 >= floor and tokens[at - 1].lower in TITLE_MODIFIERS:
        at -= 1
    return at


def _is_loose_modifier(token: Token) -> bool:
    """Tell whether a word may stand between a determiner and its noun."""
    lower = token.lower
    if token.kind is not TokenKind.WORD or lower in STOP_WORDS:
        return False
    if lower in CUES and not lower.endswith("ing"):
        return False
    return not token.is_capital or lower in TITLE_MODIFIERS


def find_name_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name at the end of a phrase starts; ``last + 1`` without one."""
    start = _capitals_start(tokens, first, last)
    for at in range(last, start - 1, -1):
        if _is_title_here(tokens, start, at, last):
            start = at + 1
            break
    if (
        first < start < last
        and tokens[start - 1].lower in _JOINERS
        and tokens[start].lower in TITLE_COMPLEMENTS
    ):
        start += 1  # "Secretary of State Maria Ruiz"
    while start < last - 1 and _is_title_word(tokens[start].lower):
        start += 1
    return start


def _capitals_start(tokens: Sequence[Token], first: int, last: int) -> int:
    start = last + 1
    while start > first and (
        tokens[start - 1].is_capital
        or (tokens[start - 1].lower in _PARTICLES and start - 1 > first)
    ):
        start -= 1
    while start <= last and not tokens[start].is_capital:
        start += 1
    return start


def _is_title_here(tokens: Sequence[Token], start: int, at: int, last: int) -> bool:
    """Tell whether a word of a run of capitals is a title and no surname."""
    lower = tokens[at].lower.rstrip(".")
    if lower not in HONORIFICS and not is_person_noun(lower):
        return False
    others = [token.lower for token in tokens[start:at]]
    is_surname = (
        at == last
        and lower in _SURNAME_TITLES
        and bool(others)
        and not all(_is_title_word(other) for other in others)
    )
    return not is_surname


def _is_title_word(lower: str) -> bool:
    return (
        lower in TITLE_MODIFIERS
        or lower in ORG_WORDS
        or country_of(lower) is not None
        or is_person_noun(lower)
    )
