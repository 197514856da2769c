"""The words of a sentence that report speech, each with who speaks by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.clause import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    Clause,
)
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.subjects import find_subject_after, find_subject_before
from briefing.analyse.tokens import TokenKind
from briefing.analyse.verbs import CUES, ECHO_VERBS, SPEECH_NOUNS, CueKind

_AGENT = 4  # tokens between a passive verb and its "by"
_BARE = 20  # tokens between a quotation and a verb whose subject no table knows
_BARE_SUBJECT = 5  # tokens of such a subject
_CLOSING = frozenset({TokenKind.MARK, TokenKind.QUOTE})
_OWNER = 4  # tokens between an owner and "claim"
# A participle after one of these leans on the main clause: "by saying".
_ADVERBIAL = frozenset({"as", "before", "after", "by", "in", "while"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word that reports speech, and who speaks by it."""

    index: int  # of its token
    verb: str  # base form; "" where only a colon or dash reports
    kind: CueKind = CueKind.SAY
    subject: Mention | None
    is_inverted: bool = False  # the subject stands after the verb
    is_noun: bool = False  # "his claim that"

    @property
    def is_echo(self) -> bool:
        """Whether the speaker repeats somebody else's words."""
        return self.verb in ECHO_VERBS


def find_cues(clause: Clause, first: int, end: int) -> tuple[Cue, ...]:
    """Return the cues of the sentence from token *first* to before *end*, in order."""
    cues: list[Cue] = []
    for at in range(first, end):
        if clause.tokens[at].kind is not TokenKind.WORD:
            continue
        cue = (
            _according(clause, at, end)
            or _noun_cue(clause, at)
            or _verb_cue(clause, at, first, end, cues)
        )
        if cue is not None:
            cues.append(cue)
    return tuple(cues)


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


def _noun_cue(clause: Clause, at: int) -> Cue | None:
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


def _verb_cue(
    clause: Clause, at: int, first: int, end: int, before: Sequence[Cue]
) -> Cue | None:
    token = clause.tokens[at]
    opens = at == first or clause.is_quote(at - 1)
    if token.lower not in CUES or (token.is_capital and not opens):
        return None
    if _is_noun_here(clause, at) or _is_helping(clause, at):
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


def _can_be_noun(lower: str) -> bool:
    return lower in SPEECH_NOUNS or lower.removesuffix("s") in SPEECH_NOUNS


def _is_noun_here(clause: Clause, at: int) -> bool:
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
