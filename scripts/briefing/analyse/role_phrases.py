"""The office or calling that is printed before or behind a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analyse.phrases import DETERMINERS, find_phrase_start
from briefing.analyse.roles import (
    BODY_NOUNS,
    HONORIFICS,
    TITLE_MODIFIERS,
    country_of,
    is_person_noun,
)
from briefing.analyse.runs import Run, opens_sentence
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES
from briefing.model import Span
from briefing.text.words import STOP_WORDS

_LONGEST = 9  # words of an office before a name
_APPOSITION = re.compile(r",\s+(?P<role>[^,.;:()“”\"—–]{4,90}?)(?=[,.;)]|\s[—–]|$)")
_OPENS_ROLE = frozenset({"a", "an", "the", "its", "his", "her", "their"})
_REACH = 6  # words in which the noun of an apposition must stand
# Short forms of offices, among the honorifics.
_OFFICES = frozenset(
    """
    sen sens rep reps gov gen lt col maj capt cmdr sgt cpl adm pres amb atty supt insp
    """.split()  # noqa: SIM905
)
# Words for people at large, which are no office.
_NO_OFFICE = DETERMINERS | frozenset(
    {"in-person", "person", "man", "woman", "people", "one", "former", "others"}
)


def find_role_before(tokens: Sequence[Token], run: Run) -> Span | None:
    """Return the span of the office, with its determiner, that stands before a name.

    Args:
        tokens: Of the paragraph, quotations not masked.
        run: With the name; the titles within the run are part of the office.

    """
    if run.name > run.first:
        last = tokens[run.name - 1]
        if last.lower.rstrip(".") in HONORIFICS and not is_person_noun(last.lower):
            start = run.name - 1
            if last.lower.rstrip(".") in _OFFICES:
                start = _take_owner(tokens, start)
            return (tokens[start].start, last.end)
        if not _is_office(tokens, run) and not _follows_office(tokens, run.first):
            return None
        start = find_phrase_start(tokens, run.first, 0)
    elif run.first and not opens_sentence(tokens, run.first):
        noun = tokens[run.first - 1]
        is_office = noun.kind is TokenKind.WORD and is_person_noun(noun.lower)
        if not is_office or noun.lower in _NO_OFFICE:
            return None
        start = find_phrase_start(tokens, run.first - 1, 0)
    else:
        return None
    start = _take_owner(tokens, start)
    return (tokens[start].start, tokens[run.name - 1].end)


def _is_office(tokens: Sequence[Token], run: Run) -> bool:
    """Tell whether the words of a run before its name are an office."""
    return any(
        is_person_noun(token.lower) and token.lower not in _NO_OFFICE
        for token in tokens[run.first : run.name]
    )


def _take_owner(tokens: Sequence[Token], start: int) -> int:
    """Return where the capitals start that own an office: "the UN | ", "Peru's | "."""
    at = start
    if _follows_office(tokens, at):
        at = find_phrase_start(tokens, at - 2, 0)
    while at > 0 and start - at < _LONGEST:
        before = tokens[at - 1]
        if before.kind is TokenKind.WORD and before.lower in BODY_NOUNS:
            at = find_phrase_start(tokens, at - 1, 0)
            continue
        is_owner = before.kind is TokenKind.CLITIC and before.lower in {"'s", "'"}
        is_opening = opens_sentence(tokens, at - 1) and not country_of(before.lower)
        is_name = (
            before.is_capital and before.lower not in STOP_WORDS and not is_opening
        )
        if not is_owner and not is_name:
            break
        at -= 1
    if tokens[at].kind is TokenKind.CLITIC and at < start:
        # A name that opens its sentence owns the office all the same: "Peru's".
        return at - 1 if at and tokens[at - 1].is_capital else at + 1
    return at


def _follows_office(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "secretary of" or "ambassador to" stands before a token."""
    return (
        at > 1
        and tokens[at - 1].lower in {"of", "to"}
        and is_person_noun(tokens[at - 2].lower)
    )


def find_role_after(text: str, end: int) -> Span | None:
    """Return the span of an apposition behind a name: "Ada Smith, **a nurse**, ...".

    Args:
        text: The paragraph.
        end: Of the name.

    """
    match = _APPOSITION.match(text, end)
    if match is None:
        return None
    words = match["role"].lower().replace("’", "'").split()
    if any(word in CUES and word[-3:] != "ing" for word in words[1:]):
        return None
    if not any(is_person_noun(word.removesuffix("'s")) for word in words[:_REACH]):
        return None
    if words[0] in _OPENS_ROLE or is_person_noun(words[0]) or country_of(words[0]):
        return match.span("role")
    return match.span("role") if words[0] in TITLE_MODIFIERS else None
