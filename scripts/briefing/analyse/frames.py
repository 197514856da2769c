"""Sentences that quotations hold together, with the words that report speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.clause import Clause
from briefing.analyse.cue import Cue
from briefing.analyse.cues import find_cues
from briefing.model import Span
from briefing.text.quotation import Quotation

_ASKING = ("?", "!")


@dataclass(frozen=True, slots=True)
class Frame:
    """Sentences that a quotation holds together, to be read as one."""

    span: Span  # in characters of the paragraph
    first: int  # index of its first token
    end: int  # index after its last token
    cues: tuple[Cue, ...]


def find_frames(
    text: str,
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    clause: Clause,
) -> tuple[Frame, ...]:
    """Return the sentences of a paragraph, those joined that a quotation joins."""
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
