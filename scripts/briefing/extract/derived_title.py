"""A title cut from the text where none is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.dateline import find_dateline
from briefing.extract.leftovers import find_leftover
from briefing.extract.masthead import is_credit_line
from briefing.extract.pictures import is_caption
from briefing.extract.section import is_breadcrumb
from briefing.extract.titles import (
    LEDE_TITLE,
    POINTER,
    STANDFIRST_TITLE,
    Headline,
    derived_title,
    stated_prefix,
)
from briefing.extract.units import Unit
from briefing.model import Span
from briefing.text.sentences import find_sentences
from briefing.text.stops import FULL_STOPS

LONGEST_DERIVED = 110  # characters
_FEW_WORDS = 4  # a line of fewer is a label
_STANDFIRST = 140  # characters of a line that may serve as title
_CLAUSE_END = re.compile(
    r"\s*[,;:–—]\s|\s+(?=(?:but|which|who|as|after|before|because|while|although|"
    r"amid|with|when|where|that|to|in|on|at|for|from|und|oder|aber)\s)"
)
_DATELINE_END = re.compile(r"[)\]/\s.]*(?:--|[—–:-])\s*")
_FULL_STOP = re.compile(rf"[{FULL_STOPS}]+$")


def find_standfirst_title(units: Sequence[Unit]) -> Headline | None:
    """Return the first line as title, where it is one sentence above the text."""
    live = [
        unit
        for unit in units
        if unit.words >= _FEW_WORDS
        and find_leftover(unit) is None
        and not is_caption(unit)
        and not is_credit_line(unit)
        and not is_breadcrumb(unit.text)
        and POINTER.match(unit.text) is None
    ]
    if len(live) < 2 or len(live[0].text) > _STANDFIRST:  # noqa: PLR2004 - and a text
        return None
    unit = live[0]
    if len(find_sentences(unit.text)) > 1:
        return None
    if not any(other.is_prose for other in live[1:]):
        return None
    value = _FULL_STOP.sub("", unit.text)
    span = (unit.span[0], unit.span[0] + len(value))
    return derived_title(unit, span, value, STANDFIRST_TITLE)


def _dateline_length(text: str) -> int:
    """Return how many characters of a lede are its place and agency."""
    dateline = find_dateline(text)
    parts = [dateline.place, dateline.agency] if dateline is not None else []
    end = max((part[1][1] for part in parts if part is not None), default=0)
    mark = _DATELINE_END.match(text, end) if end else None
    return mark.end() if mark is not None else 0


def find_lede_title(units: Sequence[Unit]) -> Headline:
    """Return the start of the first sentence as title."""
    live = [unit for unit in units if find_leftover(unit) is None] or list(units)
    unit = next((u for u in live if u.is_prose), live[0])
    line = unit.lines[0]
    skip = stated_prefix(line)
    skip += _dateline_length(line.text[skip:])
    start, end = cut_title(line.text, skip)
    base = line.span[0]
    return derived_title(
        None, (base + start, base + end), line.text[start:end], LEDE_TITLE
    )


def cut_title(text: str, start: int = 0) -> Span:
    """Return the span of a title at the start of a lede.

    Args:
        text: The lede, plain text.
        start: Where its first sentence begins.

    Returns:
        A half-open span of at most 110 characters that begins at *start*: the whole
        first sentence without its full stop, else as many clauses as fit, else as
        many words.

    """
    end = start + find_sentences(text[start:])[0][1]
    body = _FULL_STOP.sub("", text[start:end])
    end = start + len(body)
    if len(body) <= LONGEST_DERIVED:
        return start, end
    limit = start + LONGEST_DERIVED
    marks = [m.start() for m in _CLAUSE_END.finditer(text, start, limit + 2)]
    strong = [at for at in marks if at <= limit and not text[at].isspace()]
    weak = [at for at in marks if at <= limit]
    for places in (strong, weak):
        if places and places[-1] - start >= LONGEST_DERIVED // 3:
            return start, start + len(text[start : places[-1]].rstrip())
    cut = text.rfind(" ", start, limit + 1)
    return start, cut if cut > start else limit
