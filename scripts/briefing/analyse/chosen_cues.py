"""Which of a sentence's cues reports a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.clause import PREPOSITIONS, Clause
from briefing.analyse.cue import Cue
from briefing.analyse.frames import Frame
from briefing.analyse.lone_cues import (
    find_bare_cue,
    find_bare_cue_before,
    find_signature,
)
from briefing.analyse.mentions import MentionKind
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CueKind
from briefing.text.quotation import Quotation
from briefing.text.words import STOP_WORDS, find_words

_ADJACENT = 3  # tokens at most between a quotation and the words that report it
_THINKERS = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_LONGEST_TITLE = 7  # words
_ROW = frozenset({",", "and", "or"})
# What a title may be the name of: "her novel, “The Tide,”".
_WORKS = frozenset(
    """
    album book comedy documentary drama episode film magazine memoir movie musical
    novel play podcast poem program programme series show sitcom song thriller
    """.split()  # noqa: SIM905
)


def is_owned(clause: Clause, at: int) -> bool:
    """Tell whether a quotation is in the place of a title: "on “Ruiz Tonight,”".

    Of titles in a row, "in “Up” and “Brave”", the first one's place counts.
    """
    before = at - 1
    while clause.is_quote(before) or clause.lower(before) in _ROW:
        before -= 1
    if not any(clause.is_quote(other) for other in range(before + 1, at)):
        before = at - 1
    lower = clause.lower(before)
    if lower == ",":
        return clause.lower(before - 1) in _WORKS
    return lower == "'s" or lower in PREPOSITIONS | _WORKS


def is_title(text: str, quotation: Quotation) -> bool:
    """Tell whether the words are set like a title: capitals on all but small words."""
    words = find_words(text[slice(*quotation.words)])
    if len(words) > _LONGEST_TITLE:
        return False
    return all(
        word.is_number or word.text[0].isupper() or word.folded in STOP_WORDS
        for word in words
    ) and any(word.text[0].isupper() for word in words[1:] or words)


def is_work(text: str, clause: Clause, at: int, quotation: Quotation) -> bool:
    """Tell whether words in marks are a work's title: "“...,” by Ada Smith"."""
    after = at + 2 if clause.lower(at + 1) == "," else at + 1
    return is_set_off(text, quotation) and clause.lower(after) == "by"


def choose_cue(
    text: str, clause: Clause, frame: Frame, at: int, quotation: Quotation
) -> Cue | None:
    """Return the cue of a frame that reports the quotation at a token."""
    tokens = clause.tokens
    usable = [cue for cue in frame.cues if _can_report(cue)]
    after = next((cue for cue in usable if cue.index > at), None)
    is_beside = after is not None and _is_adjacent(tokens, at, after)
    if is_beside and (is_set_off(text, quotation) or at == frame.first):
        return after
    trailing = next(
        (
            cue
            for cue in usable
            if cue.index > at
            and cue.kind in (CueKind.SAY, CueKind.ACCORDING)
            and (cue.subject is None or cue.subject.first > at)
        ),
        None,
    )
    if signed := find_signature(clause, at, frame.first, frame.end):
        return signed
    before = [cue for cue in usable if cue.index < at]
    if before:
        nearest = _nearest(before)
        is_weak = nearest.subject is not None and nearest.subject.is_guess
        if is_weak and trailing is not None and _names(trailing):
            return trailing
        return nearest
    if is_beside:
        return after
    found = trailing or _silent_cue(tokens, frame, at)
    if found is None and is_set_off(text, quotation):
        found = find_bare_cue(clause, at, frame.end)
    return found or find_bare_cue_before(clause, at, frame.first)


def _names(cue: Cue) -> bool:
    return cue.subject is not None and cue.subject.kind is MentionKind.NAME


def _silent_cue(tokens: Sequence[Token], frame: Frame, at: int) -> Cue | None:
    """Return the verb of "She was asked, “...”", which names no speaker."""
    before = at - 1
    if before > frame.first and tokens[before].text in {",", ":"}:
        before -= 1
    return next(
        (
            cue
            for cue in frame.cues
            if cue.index == before and cue.subject is None and cue.kind is CueKind.SAY
        ),
        None,
    )


def _can_report(cue: Cue) -> bool:
    if cue.subject is None:
        return False
    return cue.kind is not CueKind.THINK or cue.subject.kind in _THINKERS


def _nearest(before: Sequence[Cue]) -> Cue:
    """Return the last cue, or the verb that repeats another's words through it."""
    nearest = before[-1]
    if nearest.is_noun and len(before) > 1 and before[-2].is_echo:
        return before[-2]
    return nearest


def _is_adjacent(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    if cue.subject is None or any(
        token.kind is TokenKind.QUOTE for token in tokens[at + 1 : cue.index]
    ):
        return False
    first = cue.index if cue.is_inverted else cue.subject.first
    return at < first <= at + _ADJACENT


def is_set_off(text: str, quotation: Quotation) -> bool:
    """Tell whether a comma, question or exclamation closes the quotation."""
    start, end = quotation.span
    inside = text[start : end - 1].rstrip()[-1:]
    return inside in {",", "?", "!", "—"} or text[end : end + 1] in {",", "—"}
