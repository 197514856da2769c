"""Nouns that report speech: "her claim that"."""

from __future__ import annotations

from briefing.analyse.clause import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    Clause,
)
from briefing.analyse.cue import Cue
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.tokens import TokenKind
from briefing.analyse.verbs import CUES, SPEECH_NOUNS

_OWNER = 4  # tokens between an owner and "claim"


def find_noun_cue(clause: Clause, at: int) -> Cue | None:
    """Read "Smith's claim that ..." and "his promise to ..."."""
    lower = clause.lower(at)
    if not _can_be_noun(lower):
        return None
    for before in range(at - 1, max(at - _OWNER, -1), -1):
        token = clause.tokens[before]
        owner: Mention | None = None
        if token.lower in POSSESSIVES:
            owner = clause.part(before, before, MentionKind.PRONOUN)
        elif token.kind is TokenKind.CLITIC and token.lower in {"'s", "'"}:
            owner = _owner(clause, before - 1)
        elif token.kind is TokenKind.WORD and token.lower not in CUES:
            continue
        if owner is None:
            return None
        return Cue(index=at, verb=lower, subject=owner, is_noun=True)
    return None


def _owner(clause: Clause, last: int) -> Mention | None:
    """Return the mention that ends before a possessive, cut out of a longer one."""
    if (mention := clause.ending_at(last)) is not None:
        return mention
    around = clause.covering(last)
    if around is None or not clause.tokens[last].is_capital:
        return None
    start = last
    while start > around.first and clause.tokens[start - 1].is_capital:
        start -= 1
    return clause.part(start, last, MentionKind.NAME)


def _can_be_noun(lower: str) -> bool:
    return lower in SPEECH_NOUNS or lower.removesuffix("s") in SPEECH_NOUNS


def is_noun_here(clause: Clause, at: int) -> bool:
    """Tell whether a form that is noun and verb is a noun at this place."""
    lower, before = clause.lower(at), clause.lower(at - 1)
    mention = clause.covering(at)
    is_part = mention is not None and (mention.first < at or mention.last > at)
    if is_part or before in DETERMINERS:
        return True
    if not _can_be_noun(lower):
        return False
    if before in {"'s", "'"}:
        return True
    if lower.endswith(("ed", "ing")):
        return False
    return before in PREPOSITIONS - {"to", "like", "since"} or not (
        clause.ending_at(at - 1) is not None
        or before in AUXILIARIES | CONJUNCTIONS | RELATIVES | {","}
        or before.endswith("ly")
        or clause.follows_quote(at, 0)
    )
