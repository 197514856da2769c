"""The words of a sentence that report speech, each with who speaks by it."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.clause import (
    BE,
    PREPOSITIONS,
    Clause,
)
from briefing.analyse.cue import Cue
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.noun_cues import find_noun_cue, is_noun_here
from briefing.analyse.subjects import find_subject_after, find_subject_before
from briefing.analyse.tokens import TokenKind
from briefing.analyse.verbs import CUES, CueKind

_AGENT = 4  # tokens between a passive verb and its "by"
# A participle after one of these leans on the main clause: "by saying".
_ADVERBIAL = frozenset({"as", "before", "after", "by", "in", "while"})


def find_cues(clause: Clause, first: int, end: int) -> tuple[Cue, ...]:
    """Return the cues of the sentence from token *first* to before *end*, in order."""
    cues: list[Cue] = []
    for at in range(first, end):
        if clause.tokens[at].kind is not TokenKind.WORD:
            continue
        cue = (
            _according(clause, at, end)
            or find_noun_cue(clause, at)
            or _verb_cue(clause, at, first, end, cues)
        )
        if cue is not None:
            cues.append(cue)
    return tuple(cues)


def _according(clause: Clause, at: int, end: int) -> Cue | None:
    if clause.lower(at) != "according" or clause.lower(at + 1) != "to":
        return None
    subject = find_subject_after(clause, at + 2, end)
    if subject is None or subject.is_guess:
        return None
    return Cue(
        index=at,
        verb="according to",
        kind=CueKind.ACCORDING,
        subject=subject,
        is_inverted=True,
    )


def _verb_cue(
    clause: Clause, at: int, first: int, end: int, before: Sequence[Cue]
) -> Cue | None:
    token = clause.tokens[at]
    opens = at == first or clause.is_quote(at - 1)
    if token.lower not in CUES or (token.is_capital and not opens):
        return None
    if is_noun_here(clause, at) or _is_helping(clause, at):
        return None
    if token.lower.endswith("ing"):
        return _participle(clause, at, first, end, before)
    if clause.is_passive(at):
        verb, kind = CUES[token.lower]
        agent = _agent(clause, at, end)
        return Cue(index=at, verb=verb, kind=kind, subject=agent, is_inverted=True)
    return _finite(clause, at, first, end, _shared_subject(before))


def _is_helping(clause: Clause, at: int) -> bool:
    """Tell whether the next verb is the one that counts, or a capital misleads."""
    token = clause.tokens[at]
    if token.is_capital and token.lower != "said" and token.lower[-3:] != "ing":
        return True
    return token.lower.startswith(("continu", "beg")) and clause.lower(at + 1) == "to"


def _finite(
    clause: Clause, at: int, first: int, end: int, shared: Mention | None
) -> Cue | None:
    verb, kind = CUES[clause.lower(at)]
    subject = find_subject_before(clause, at, first, shared=shared)
    if subject is not None:
        return Cue(index=at, verb=verb, kind=kind, subject=subject)
    # "Said Smith, “...”" opens its sentence; "..., said Smith" closes it.
    is_closing = verb == "say" and clause.lower(at - 1) == ","
    if not clause.follows_quote(at, first) and at != first and not is_closing:
        return None
    subject = find_subject_after(clause, at + 1, end)
    if subject is None:
        return None
    return Cue(index=at, verb=verb, kind=kind, subject=subject, is_inverted=True)


def _shared_subject(before: Sequence[Cue]) -> Mention | None:
    return next(
        (
            cue.subject
            for cue in before
            if cue.subject is not None and not cue.is_noun and not cue.is_inverted
        ),
        None,
    )


def _agent(clause: Clause, at: int, end: int) -> Mention | None:
    for by in range(at + 1, min(at + 1 + _AGENT, end)):
        if clause.lower(by) == "by":
            return find_subject_after(clause, by + 1, end)
    return None


def _participle(
    clause: Clause, at: int, first: int, end: int, before: Sequence[Cue]
) -> Cue | None:
    """Read "saying", "adding": the subject is that of the verb they lean on."""
    verb, kind = CUES[clause.lower(at)]
    previous = clause.lower(at - 1)
    subject: Mention | None
    if clause.tokens[at].is_capital:
        subject = _subject_after_opening(clause, at, end)
    elif previous in BE or clause.lower(at - 2) in BE:
        shared = _shared_subject(before)
        subject = find_subject_before(clause, at, first, shared=shared)
    elif previous in PREPOSITIONS - _ADVERBIAL:
        subject = _accused(clause, at - 2, first)
    elif (mention := clause.ending_at(at - 1)) is not None:
        subject = _author(clause, mention, first)
    else:
        verbs = [cue.subject for cue in before if not cue.is_noun and cue.subject]
        subject = verbs[-1] if verbs else clause.main_subject(first, at)
    if subject is None:
        return None
    return Cue(index=at, verb=verb, kind=kind, subject=subject)


def _accused(clause: Clause, at: int, first: int) -> Mention | None:
    """Return who is "accused of saying"."""
    subject = clause.ending_at(at)
    if subject is None or subject.kind is MentionKind.BODY:
        return None
    # "Months of arguing": the capital is the sentence's, not a name's.
    is_opening = subject.first == first and subject.kind is MentionKind.NAME
    return None if is_opening else subject


def _author(clause: Clause, mention: Mention, first: int) -> Mention:
    """Return whose paper speaks in "Smith issued a statement saying"."""
    if mention.kind is not MentionKind.BODY or clause.is_governed(mention, first):
        return mention
    return clause.main_subject(first, mention.first) or mention


def _subject_after_opening(clause: Clause, at: int, end: int) -> Mention | None:
    """Return who follows the first clause's comma: "Calling it “dead,” Smith ..."."""
    rest = range(at + 1, end)
    quote = next((k for k in rest if clause.is_quote(k)), at)
    comma = next(
        (
            k
            for k in rest
            if k >= quote and (clause.lower(k) == "," or clause.ends_with_comma(k))
        ),
        None,
    )
    return None if comma is None else find_subject_after(clause, comma + 1, end)
