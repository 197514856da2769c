"""Which words of a paragraph report which of its quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.analyse.mentions import Mention, MentionKind, find_mentions
from briefing.analyse.subjects import Clause, Cue
from briefing.analyse.tokens import Token, TokenKind, find_tokens
from briefing.analyse.verbs import CueKind
from briefing.model import Span
from briefing.text.quotation import Quotation, find_quotations
from briefing.text.sentences import find_sentences

_ADJACENT = 3  # tokens at most between a quotation and the words that report it
_THINKERS = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_BACKWARD = frozenset({"this", "so", "it", "that"})  # "She said this on Monday."
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
        attributions=_attribute(text, tokens, quotations, frames),
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
    frames = []
    for start, end in spans:
        inside = [
            at for at, token in enumerate(clause.tokens) if start <= token.start < end
        ]
        if inside:
            first, last = inside[0], inside[-1] + 1
            cues = clause.find_cues(first, last)
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
    text: str,
    tokens: Sequence[Token],
    quotations: Sequence[Quotation],
    frames: Sequence[Frame],
) -> tuple[Attribution, ...]:
    attributions: list[Attribution] = []
    for number, frame in enumerate(frames):
        for at in range(frame.first, frame.end):
            index = tokens[at].quote
            if index is None:
                continue
            quotation = quotations[index]
            if cue := _own_cue(text, tokens, frame, at, quotation):
                attributions.append(Attribution(quotation, Link.BESIDE, cue, frame))
                continue
            following = frames[number + 1] if number + 1 < len(frames) else None
            if following and (cue := _backward_cue(tokens, following)):
                attributions.append(Attribution(quotation, Link.AFTER, cue, following))
            elif _is_all_quoted(tokens, frame):
                if attributions:
                    last = attributions[-1]
                    attributions.append(
                        Attribution(quotation, Link.CONTINUED, last.cue, last.frame)
                    )
                else:
                    attributions.append(Attribution(quotation, Link.ALONE, None, frame))
    return tuple(attributions)


def _own_cue(
    text: str, tokens: Sequence[Token], frame: Frame, at: int, quotation: Quotation
) -> Cue | None:
    """Choose the cue of a frame that reports the quotation at a token."""
    usable = [cue for cue in frame.cues if _can_report(cue)]
    after = next((cue for cue in usable if cue.index > at), None)
    is_beside = after is not None and _is_adjacent(tokens, at, after)
    if is_beside and (_is_set_off(text, quotation) or at == frame.first):
        return after
    before = [cue for cue in usable if cue.index < at]
    if before:
        return _nearest(before)
    if is_beside:
        return after
    trailing = [
        cue
        for cue in usable
        if cue.index > at
        and cue.kind in (CueKind.SAY, CueKind.ACCORDING)
        and (cue.subject is None or cue.subject.first > at)
    ]
    return trailing[0] if trailing else None


def _can_report(cue: Cue) -> bool:
    if cue.subject is None:
        return False
    return cue.kind is not CueKind.THINK or cue.subject.kind in _THINKERS


def _nearest(before: Sequence[Cue]) -> Cue:
    """Return the last cue, or the verb that repeats another's words through it."""
    nearest = before[-1]
    if nearest.is_noun and len(before) > 1 and is_echo(before[-2]):
        return before[-2]
    return nearest


def is_echo(cue: Cue) -> bool:
    """Tell whether the speaker of a cue repeats somebody else's words."""
    return cue.verb in {"echo", "reiterate", "repeat", "quote", "recall", "invoke"}


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
