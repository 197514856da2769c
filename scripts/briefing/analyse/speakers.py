"""Which words of a paragraph report which of its quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.analyse.clause import PREPOSITIONS, Clause
from briefing.analyse.cues import (
    Cue,
    find_bare_cue,
    find_bare_cue_before,
    find_cues,
    find_signature,
)
from briefing.analyse.mentions import Mention, MentionKind, find_mentions
from briefing.analyse.tokens import Token, TokenKind, find_tokens
from briefing.analyse.verbs import CueKind
from briefing.model import Span
from briefing.text.quotation import Quotation, find_quotations
from briefing.text.sentences import find_sentences
from briefing.text.words import STOP_WORDS, find_words

_ADJACENT = 3  # tokens at most between a quotation and the words that report it
_THINKERS = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_BACKWARD = frozenset({"this", "so", "it", "that"})  # "She said this on Monday."
_LONGEST_TITLE = 7  # words
_ASKING = ("?", "!")


class Link(Enum):
    """How a quotation hangs on its speaker."""

    BESIDE = "beside"  # by a cue in its own sentence
    CONTINUED = "continued"  # it goes on with the quotation before it
    AFTER = "after"  # "... She said this on Monday."
    ALONE = "alone"  # a whole paragraph in marks, nobody named


@dataclass(frozen=True, slots=True)
class Frame:
    """Sentences that a quotation holds together, to be read as one."""

    span: Span  # in characters of the paragraph
    first: int  # index of its first token
    end: int  # index after its last token
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A quotation that is speech, and what reports it."""

    quotation: Quotation
    link: Link
    cue: Cue | None
    frame: Frame


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as read: sentences, mentions, cues and attributed quotations."""

    text: str
    sentences: tuple[Span, ...]
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    frames: tuple[Frame, ...]
    attributions: tuple[Attribution, ...]


def read_paragraph(text: str) -> Paragraph:
    """Read who says what in one paragraph, without asking who "he" or "Smith" is."""
    sentences = find_sentences(text)
    quotations = find_quotations(text)
    tokens = find_tokens(text, quotations)
    mentions = find_mentions(text, tokens)
    clause = Clause(text, tokens, mentions)
    frames = _find_frames(text, sentences, quotations, clause)
    return Paragraph(
        text=text,
        sentences=sentences,
        tokens=tokens,
        mentions=mentions,
        quotations=quotations,
        frames=frames,
        attributions=_attribute(text, clause, quotations, frames),
    )


def _find_frames(
    text: str,
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    clause: Clause,
) -> tuple[Frame, ...]:
    spans: list[Span] = []
    for start, end in sentences:
        if spans and (
            any(q.span[0] < start < q.span[1] for q in quotations)
            or _goes_on(text, spans[-1], start, quotations)
        ):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    starts = [token.start for token in clause.tokens]
    frames = []
    for start, end in spans:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < last:
            cues = find_cues(clause, first, last)
            frames.append(Frame((start, end), first, last, cues))
    return tuple(frames)


def _goes_on(
    text: str, before: Span, start: int, quotations: Sequence[Quotation]
) -> bool:
    """Tell whether a sentence only reports the question quoted just before it."""
    last = next((q for q in quotations if q.span[1] == before[1]), None)
    if last is None or text[last.words[1] - 1] not in _ASKING:
        return False
    return text[start].islower() or last.span[0] == before[0]


def _attribute(
    text: str, clause: Clause, quotations: Sequence[Quotation], frames: Sequence[Frame]
) -> tuple[Attribution, ...]:
    attributions: list[Attribution] = []
    tokens = clause.tokens
    for number, frame in enumerate(frames):
        for at in range(frame.first, frame.end):
            index = tokens[at].quote
            if index is None:
                continue
            quotation = quotations[index]
            if cue := _own_cue(text, clause, frame, at, quotation):
                beside = at - 2 if tokens[at - 1].text in {",", ":"} else at - 1
                is_named = cue.index == beside or cue.kind is CueKind.NAME
                is_title = not is_named and _is_title(text, quotation)
                is_apart = _is_set_off(text, quotation) and not _is_owned(clause, at)
                if not is_title or is_apart:
                    attributions.append(Attribution(quotation, Link.BESIDE, cue, frame))
                continue
            following = frames[number + 1] if number + 1 < len(frames) else None
            if following and (cue := _backward_cue(tokens, following)):
                attributions.append(Attribution(quotation, Link.AFTER, cue, following))
            elif _is_all_quoted(tokens, frame):
                attributions.append(
                    _continue(quotation, frame, frames[:number], attributions)
                )
    return tuple(attributions)


def _continue(
    quotation: Quotation,
    frame: Frame,
    before: Sequence[Frame],
    attributions: Sequence[Attribution],
) -> Attribution:
    """Give a sentence that is all in marks to who spoke last in its paragraph."""
    last = attributions[-1] if attributions else None
    previous = before[-1] if before else None
    if previous is not None and (last is None or last.frame is not previous):
        cues = [
            cue
            for cue in previous.cues
            if cue.kind is CueKind.SAY and not cue.is_noun and cue.subject is not None
        ]
        if cues:
            return Attribution(quotation, Link.CONTINUED, cues[0], previous)
    if last is not None:
        return Attribution(quotation, Link.CONTINUED, last.cue, last.frame)
    return Attribution(quotation, Link.ALONE, None, frame)


def _is_owned(clause: Clause, at: int) -> bool:
    """Tell whether a quotation is in the place of a title: "on “Ruiz Tonight,”"."""
    before = clause.lower(at - 1)
    return before == "'s" or before in PREPOSITIONS


def _is_title(text: str, quotation: Quotation) -> bool:
    """Tell whether the words are set like a title: capitals on all but small words."""
    words = find_words(text[slice(*quotation.words)])
    if len(words) > _LONGEST_TITLE:
        return False
    return all(
        word.is_number or word.text[0].isupper() or word.folded in STOP_WORDS
        for word in words
    ) and any(word.text[0].isupper() for word in words[1:] or words)


def _own_cue(
    text: str, clause: Clause, frame: Frame, at: int, quotation: Quotation
) -> Cue | None:
    """Choose the cue of a frame that reports the quotation at a token."""
    tokens = clause.tokens
    usable = [cue for cue in frame.cues if _can_report(cue)]
    after = next((cue for cue in usable if cue.index > at), None)
    is_beside = after is not None and _is_adjacent(tokens, at, after)
    if is_beside and (_is_set_off(text, quotation) or at == frame.first):
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
    if found is None and _is_set_off(text, quotation):
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


def _is_set_off(text: str, quotation: Quotation) -> bool:
    """Tell whether a comma, question or exclamation closes the quotation."""
    start, end = quotation.span
    inside = text[start : end - 1].rstrip()[-1:]
    return inside in {",", "?", "!", "—"} or text[end : end + 1] in {",", "—"}


def _is_all_quoted(tokens: Sequence[Token], frame: Frame) -> bool:
    return all(
        token.kind in (TokenKind.QUOTE, TokenKind.MARK)
        for token in tokens[frame.first : frame.end]
    )


def _backward_cue(tokens: Sequence[Token], frame: Frame) -> Cue | None:
    """Return the cue of "She said this on Monday", which reports what went before."""
    for cue in frame.cues:
        if cue.kind is CueKind.SAY and cue.subject is not None and not cue.is_noun:
            after = cue.index + 1
            if after < frame.end and tokens[after].lower in _BACKWARD:
                follows = after + 1
                if follows >= frame.end or tokens[follows].lower in {
                    *("on", "in", "at", "to", "during", "after", "before", "."),
                    *("when", "as", "while", ",", "with", "by", "from"),
                }:
                    return cue
            return None
    return None
