"""Sentences of plain text, as spans that lie end to end but for blanks."""

from __future__ import annotations

import re
from itertools import pairwise

from syntok import segmenter

from briefing.model import Span
from briefing.text.stops import SPACED_STOPS
from briefing.text.unspaced import find_unspaced_ends

# What may close a sentence after its full stop: "(sic.)", "he said.”".
_CLOSERS = re.compile(r"[.…]*(?:[”’»)\]]|[\"'“](?=\s|$))+")
# The name of the speaker after a dash belongs to the words before it.
_SIGNATURE = re.compile(r"[-–—―]{1,2}\s?[A-Z]")
# Titles that only stand before a name.
_TITLE = re.compile(
    r"(?:^|[\s“\"‘(])(?:Rep|Reps|Gov|Govs|Sen|Sens|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm"
    r"|Rev|Pres|Amb|Atty|Supt|Insp|Det|Messrs|Mr|Mrs|Ms|Mx|Dr|Prof)\.$"
)
_NOT_BLANK = re.compile(r"\S")
# A sentence end that syntok leaves open: a question or exclamation before a capital,
# an omission in brackets, a closing mark before an opening one.
_MISSED = re.compile(
    r"[?!]\s+(?=[“\"‘(]?[A-Z])"
    rf"|[{SPACED_STOPS}]\s+"
    r"|\[(?:\.\.\.|…)\]\s+(?=[“\"‘(]?[A-Z])"
    r"|[.?!…][”’\"»)]*(?:\[\d{1,3}\])+\s+"  # the number of a note
    r"|[.?!…][”\"’»]\s+(?=[“„«])"
    r"|[)\]”\"]\.\s+(?=[“\"‘(]?[A-Z])"
    r"|[a-z]{2}(?<!\bvs)(?<!\betc)\)?\.\s+(?=[a-z]{1,4}[A-Z][a-z])"  # "eBay rose"
    r"|[a-z]{2}[.?!…][”“\"’»]\s+(?=[“\"‘(]?[A-Z])"
    r"|[A-Za-z][a-z]{2}(?<!Gen)(?<!Sen)(?<!Rep)(?<!Gov)(?<!Col)(?<!Sgt)(?<!Rev)(?<!Mrs)"
    r"(?<!Maj)(?<!Cpl)(?<!Adm)(?<!Prof)(?<!Capt)(?<!Cmdr)\.\s+(?=[“‘][A-Z])"
)
# A day that stands by itself, as over a report: "Rain stops play Monday, June 3, 2019
# The umpires ...". In a sentence a comma, a preposition or a small letter is beside it.
_DAY_LINE = re.compile(
    r"(?:(?P<before>[^\s,;(]+)[ \t]+|^)"
    r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4})"
    r"(?=[ \t]+[A-Z“\"]|[ \t]*$)",
    re.MULTILINE,
)
_BESIDE = frozenset(
    """
    on of by for from since until till before after to through and or last next this
    past every each early late
    """.split()  # noqa: SIM905
)


def find_sentences(text: str) -> tuple[Span, ...]:
    """Split *text* into sentences.

    Args:
        text: Plain text; an empty line parts paragraphs and ends a sentence.

    Returns:
        Half-open spans in characters of *text*, in order. They do not overlap,
        start and end with a character that is not blank, and together hold every
        character that is not blank.

    """
    starts = {_skip_blanks(text, start) for start in _find_starts(text)}
    starts.update(match.end() for match in _MISSED.finditer(text))
    starts.update(_skip_blanks(text, end) for end in find_unspaced_ends(text))
    for match in _DAY_LINE.finditer(text):
        if (match["before"] or "").lower() not in _BESIDE:
            starts.add(match.start("day"))
            starts.add(_skip_blanks(text, match.end()))
    bounds = [*sorted(start for start in starts if start < len(text)), len(text)]
    spans = []
    for start, end in pairwise(bounds):
        stop = start + len(text[start:end].rstrip())
        if stop > start:
            spans.append((start, stop))
    return tuple(spans)


def _find_starts(text: str) -> list[int]:
    starts = [0]
    for paragraph in segmenter.analyze(text):
        is_first = True
        for tokens in paragraph:
            start = tokens[0].offset
            if is_first:
                starts.append(start)
                is_first = False
                continue
            # A closing mark that syntok gives to the next sentence belongs here.
            if not text[start - 1].isspace() and (match := _CLOSERS.match(text, start)):
                start = match.end()
            elif not text[start - 1].isspace():
                continue
            if _ends_sentence(text, start):
                starts.append(start)
    return starts


def _ends_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence may start at *start*: not after a semicolon."""
    before = text[max(0, start - 8) : start].rstrip()
    if before.endswith((";", ",", ":")) or _TITLE.search(before):
        return False
    return not _SIGNATURE.match(text, start)


def _skip_blanks(text: str, start: int) -> int:
    match = _NOT_BLANK.search(text, start)
    return len(text) if match is None else match.start()
