"""Which words of a paragraph report which of its quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.analyse.chosen_cues import (
    choose_cue,
    is_owned,
    is_set_off,
    is_title,
    is_work,
)
from briefing.analyse.clause import Clause
from briefing.analyse.cue import Cue
from briefing.analyse.frames import Frame, find_frames
from briefing.analyse.mentions import Mention, find_mentions
from briefing.analyse.tokens import Token, TokenKind, find_tokens
from briefing.analyse.verbs import CueKind
from briefing.model import Span
from briefing.text.quotation import Quotation, find_quotations
from briefing.text.sentences import find_sentences

# Shorter stretches that nothing reports are as often irony, a name or a term. In the
# development half of PolNeAR (American news of 2015 and 2016, marked by hand) 59 of 75
# with four words and more are somebody's words, titles left out; 12 of 19 with three
# words, 25 of 48 with two.
_FEWEST_WORDS = 4
_BACKWARD = frozenset({"this", "so", "it", "that"})  # "She said this on Monday."


class Link(Enum):
    """How a quotation hangs on its speaker."""

    BESIDE = "beside"  # by a cue in its own sentence
    CONTINUED = "continued"  # it goes on with the quotation before it
    AFTER = "after"  # "... She said this on Monday."
    ALONE = "alone"  # a whole paragraph in marks, nobody named
    OPEN = "open"  # words that nothing reports, too many for a catchword


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
    frames = find_frames(text, sentences, quotations, clause)
    return Paragraph(
        text=text,
        sentences=sentences,
        tokens=tokens,
        mentions=mentions,
        quotations=quotations,
        frames=frames,
        attributions=_attribute(text, clause, quotations, frames),
    )


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
            if is_work(text, clause, at, quotation):
                continue
            if cue := choose_cue(text, clause, frame, at, quotation):
                beside = at - 2 if tokens[at - 1].text in {",", ":"} else at - 1
                is_named = cue.index == beside or cue.kind is CueKind.NAME
                is_titular = not is_named and is_title(text, quotation)
                is_apart = is_set_off(text, quotation) and not is_owned(clause, at)
                if not is_titular or is_apart:
                    attributions.append(Attribution(quotation, Link.BESIDE, cue, frame))
                continue
            following = frames[number + 1] if number + 1 < len(frames) else None
            if following and (cue := _backward_cue(tokens, following)):
                attributions.append(Attribution(quotation, Link.AFTER, cue, following))
            elif _is_all_quoted(tokens, frame):
                attributions.append(
                    _continue(quotation, frame, frames[:number], attributions)
                )
            elif _is_long(text, quotation) and not is_title(text, quotation):
                last = attributions[-1] if attributions else None
                attributions.append(
                    Attribution(quotation, Link.CONTINUED, last.cue, last.frame)
                    if last and at == frame.first and last.frame is frames[number - 1]
                    else Attribution(quotation, Link.OPEN, None, frame)
                )
    return tuple(attributions)


def _is_long(text: str, quotation: Quotation) -> bool:
    """Tell whether marks hold more words than a catchword has."""
    words = text[slice(*quotation.words)].split()
    return (
        quotation.is_closed
        and quotation.family != "single"
        and len(words) >= _FEWEST_WORDS
    )


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
