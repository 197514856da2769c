"""What reports a quotation without a verb and subject that the tables know."""

from __future__ import annotations

from briefing.analyse.clause import (
    Clause,
)
from briefing.analyse.cue import Cue
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.tokens import TokenKind
from briefing.analyse.verbs import CUES, CueKind

_BARE = 20  # tokens between a quotation and a verb whose subject no table knows
_BARE_SUBJECT = 5  # tokens of such a subject
_CLOSING = frozenset({TokenKind.MARK, TokenKind.QUOTE})


def find_signature(clause: Clause, at: int, first: int, end: int) -> Cue | None:
    """Return who signs a quotation: "“...” — Ada Smith" or "Ada Smith: “...”".

    Args:
        clause: The paragraph.
        at: Index of the quotation's token.
        first: Index of the first token of its sentence.
        end: Index after the last one.

    """
    after = at + 1
    while after < end and clause.tokens[after].text in "-–—―":
        after += 1
    signer = clause.covering(after) if after > at + 1 else None
    if signer is not None and signer.kind is MentionKind.NAME:
        follows = clause.lower(signer.last + 1)
        if signer.last + 1 >= end or follows in {",", ".", "("}:
            return Cue(index=after, verb="", subject=signer, is_inverted=True)
    if at == first or clause.lower(at - 1) != ":":
        return None
    named = _before_colon(clause, at - 1, first)
    return None if named is None else Cue(index=at - 1, verb="", subject=named)


def find_bare_cue(clause: Clause, at: int, end: int) -> Cue | None:
    """Return the verb behind a quotation whose subject no table knows.

    Args:
        clause: The paragraph.
        at: Index of the quotation's token, which a comma or the like closes.
        end: Index after the last token of its sentence.

    """
    first = at + 1
    while first < end and clause.tokens[first].text in "-–—,":
        first += 1
    for verb in range(first, min(first + _BARE, end)):
        lower = clause.lower(verb)
        if clause.is_quote(verb):
            return None
        if lower not in CUES or CUES[lower][1] is not CueKind.SAY:
            continue
        if lower.endswith("ing") or clause.lower(verb - 1) in {"to", "a", "the"}:
            continue
        start, stop = (verb + 1, end) if verb == first else (first, verb)
        last = start
        while last < stop and clause.tokens[last].kind not in _CLOSING:
            last += 1
        subject = None
        if start < last and last - start <= _BARE_SUBJECT:
            subject = clause.phrase(start, last - 1)
        return Cue(
            index=verb, verb=CUES[lower][0], subject=subject, is_inverted=verb == first
        )
    return None


def find_bare_cue_before(clause: Clause, at: int, first: int) -> Cue | None:
    """Return the verb or colon right before a quotation, with nobody beside it.

    The speaker is the first whom the sentence names, where a name or office is there.

    Args:
        clause: The paragraph.
        at: Index of the quotation's token.
        first: Index of the first token of its sentence.

    """
    before = at - 1
    while before > first and clause.lower(before) in {",", "that"}:
        before -= 1
    lower = clause.lower(before)
    if before <= first:
        return None
    is_put = lower == "it" and clause.lower(before - 1) in {"put", "puts"}
    if lower == ":" or is_put:
        verb = ""
    elif _reports_by_itself(clause, before):
        verb = CUES[lower][0]
    else:
        return None
    subject = clause.main_subject(first, before)
    if subject is not None and subject.kind is MentionKind.BODY and not verb:
        subject = None
    return Cue(index=before, verb=verb, subject=subject)


def _reports_by_itself(clause: Clause, at: int) -> bool:
    """Tell whether a verb of speech, right before words in marks, has said them."""
    lower = clause.lower(at)
    if lower not in CUES or CUES[lower][1] is not CueKind.SAY:
        return False
    if clause.tokens[at].is_capital:
        return False  # "the United States “at ...”"
    return lower == "saying" or not lower.endswith("ing")


def _before_colon(clause: Clause, colon: int, first: int) -> Mention | None:
    """Return whom a colon introduces: the name before it, else the sentence's own."""
    named = clause.ending_at(colon - 1)
    start = colon
    if named is not None and named.kind in (MentionKind.NAME, MentionKind.ROLE):
        start = named.first
    else:
        named = clause.main_subject(first, colon)
    if any(clause.lower(k) in CUES for k in range(first, start)):
        return None  # the verb says who speaks
    if named is None or named.kind is MentionKind.BODY or named.is_guess:
        return None
    return named
